package import AcornStore
import Foundation
package import SellingPartnerAPI
import Synchronization

/// One request for a seller's consent: the address that the seller opens, and what may come back from it.
///
/// The state is 256 bits of chance. It belongs to this request alone and is good for one answer. Source: facts §2.2.
package final class Consent: Sendable {
    /// What came back.
    package enum Answer: Sendable {
        /// The code is to be exchanged at once: it is good for five minutes and once.
        case granted(code: Secret, sellingPartnerID: String)
        /// The seller said no, or Amazon did; the word is OAuth's.
        case denied(String)
        /// The state is not the one that was sent: not an answer to this request.
        case foreign
        /// The state was answered before.
        case repeated
        /// The state is right, but code or seller are missing.
        case incomplete
    }

    /// Where the seller is sent back to.
    package let redirectAddress: String
    /// What the seller opens in a browser.
    package let address: String
    private let state: [UInt8]
    private let isAnswered = Mutex(false)

    /// - Parameters:
    ///   - marketplace: Whose Seller Central asks; nil for the region's largest.
    ///   - isDraft: For an application that is not published yet.
    /// Errors: `ConsentError`, `VaultError` where the system has no chance to give.
    package init(
        of application: HubApplication, region: Region, marketplace: MarketplaceID?, redirectAddress: String,
        isDraft: Bool
    ) throws {
        guard let id = application.applicationID else { throw ConsentError.noApplicationID(application.name) }
        let base = try Self.page(application, region, marketplace)
        let state = try SecretBytes.random(count: 32).withUnsafeBytes { Data($0).base64EncodedString() }
            .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        self.state = Array(state.utf8)
        self.redirectAddress = redirectAddress
        var query = [("application_id", id), ("state", state), ("redirect_uri", redirectAddress)]
        if isDraft { query.append(("version", "beta")) }
        address = base + "/apps/authorize/consent?" + query.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
    }

    private static func page(
        _ application: HubApplication, _ region: Region, _ marketplace: MarketplaceID?
    ) throws(ConsentError) -> String {
        let word = region.rawValue.lowercased()
        if let consent = application.place.consent { return ApplicationPlace.filled(consent, region: word) }
        guard application.place.endpoint == nil else { throw .noConsentPage(application.name) }
        guard let marketplace else { return "https://" + ConsentHost.host(of: region) }
        guard let host = ConsentHost.host(of: marketplace), marketplace.region == region else {
            throw .foreignMarketplace(marketplace.rawValue, region: word)
        }
        return "https://" + host
    }

    private static func encoded(_ text: String) -> String {
        var allowed = CharacterSet(charactersIn: "-._~")
        allowed.insert(charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789")
        return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? ""
    }

    /// Reads the address that the seller was sent back to, path and query. A right state is used up by it.
    package func receive(_ target: String) -> Answer {
        let values = Self.values(target)
        guard let given = values["state"], isOurs(given) else { return .foreign }
        let wasAnswered = isAnswered.withLock { isAnswered in
            defer { isAnswered = true }
            return isAnswered
        }
        guard !wasAnswered else { return .repeated }
        if let error = values["error"], !error.isEmpty { return .denied(String(error.prefix(100))) }
        guard let code = values["spapi_oauth_code"], !code.isEmpty, let seller = values["selling_partner_id"],
            !seller.isEmpty, seller.utf8.count <= 100
        else { return .incomplete }
        return .granted(code: Secret(code), sellingPartnerID: seller)
    }

    /// Takes as long for every state of the right length, however much of it is right.
    private func isOurs(_ given: String) -> Bool {
        let given = Array(given.utf8)
        guard given.count == state.count else { return false }
        return zip(given, state).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// A name that comes twice has no value: nobody could say which is meant.
    private static func values(_ target: String) -> [String: String] {
        guard let mark = target.firstIndex(of: "?") else { return [:] }
        var values: [String: String?] = [:]
        for pair in target[target.index(after: mark)...].prefix(8_192).split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let texts = sides.map { $0.replacing("+", with: " ").removingPercentEncoding }
            guard let name = texts[0], texts.count == 2, let value = texts[1] else { continue }
            values[name] = values.keys.contains(name) ? .some(nil) : value
        }
        return values.compactMapValues(\.self)
    }
}

/// Why nobody can be asked for consent.
package enum ConsentError: Error, Hashable, Sendable, CustomStringConvertible {
    case noApplicationID(String)
    case noConsentPage(String)
    case foreignMarketplace(String, region: String)

    package var description: String {
        switch self {
        case .noApplicationID(let name):
            "the application '\(name)' has no application id, which the consent page asks for: add it with "
                + "`acorn app add … --application-id amzn1.sp.solution.…`, or give a refresh token"
        case .noConsentPage(let name):
            "the application '\(name)' does not say where its consent page is: `acorn app add … --consent ADDRESS`"
        case .foreignMarketplace(let marketplace, let region):
            "the marketplace \(marketplace) is none of the region \(region)"
        }
    }
}
