import AcornCore
package import AcornStore
import Foundation
import SellersV1
import SellingPartnerAPI
import SellingPartnerClient

/// What Amazon told about the seller of a refresh token.
package struct DiscoveredSeller: Sendable {
    package let sellingPartnerID: String
    /// na, eu or fe.
    package let region: String
    /// What the seller calls the first store.
    package let storeName: String?
    package let stores: [AccountStore]
}

/// Asks Amazon who the seller is, before there is an account.
struct SellerDiscovery {
    let client: SellingPartnerClient
    let region: String
    let now: Instant
    /// All that is asked.
    static let operations = [
        SellersV1.GetMarketplaceParticipations.descriptor, SellersV1.GetAccount.descriptor, Ability.fees.operation,
    ]
    /// A person waits: rather an error soon than an answer in an hour.
    private let options = CallOptions(waitMax: .seconds(120), attemptsMax: 3, callTimeMax: .seconds(180))

    /// - Parameters:
    ///   - said: The selling partner id that a person gave, to be proven where Amazon tells it.
    ///   - isProven: Whether it came from the consent itself.
    /// Errors: `ConnectingError`, `SellingPartnerError`.
    func discover(said: String?, isProven: Bool) async throws -> DiscoveredSeller {
        do {
            let participations = try await participations()
            let stores = participations.compactMap(store)
            var told: String?
            if !isProven { told = try await askWhoAsks(stores) }
            if let said, let told, said != told { throw ConnectingError.anotherSeller(said: said, told: told) }
            guard let id = said ?? told else { throw ConnectingError.sellerUnknown }
            return DiscoveredSeller(
                sellingPartnerID: id, region: region,
                storeName: participations.lazy.compactMap(\.storeName).first { !$0.isEmpty }, stores: stores)
        } catch let error as SellingPartnerError where Self.isRefusal(error) {
            throw ConnectingError.refused(error)
        }
    }

    /// The seller's stores. Errors: as `discover`.
    func stores() async throws -> [AccountStore] { try await participations().compactMap(store) }

    private static func isRefusal(_ error: SellingPartnerError) -> Bool {
        [.authorizationLost, .applicationNotAuthorized, .clientRefused, .loginRefused].contains(error.code)
    }

    private func participations() async throws -> [SellersV1.MarketplaceParticipation] {
        do {
            return try await client.send(SellersV1.GetMarketplaceParticipations(), options: options).payload ?? []
        } catch let error as SellingPartnerError where error.code == .accessDenied {
            // Another role opens the account, in which the same list stands.
            do {
                let reply = try await client.send(SellersV1.GetAccount(), options: options)
                return reply.payload?.marketplaceParticipationList ?? []
            } catch let second as SellingPartnerError where second.code == .accessDenied {
                throw ConnectingError.denied(region: region.uppercased(), error)
            }
        }
    }

    private func store(_ one: SellersV1.MarketplaceParticipation) -> AccountStore? { Self.store(one, seenAt: now) }

    /// A store as Amazon tells it; nil for one without an id.
    static func store(_ one: SellersV1.MarketplaceParticipation, seenAt now: Instant) -> AccountStore? {
        guard let marketplace = one.marketplace, let id = marketplace.id, !id.isEmpty else { return nil }
        return AccountStore(
            marketplaceID: id, name: marketplace.name ?? marketplace.domainName ?? id,
            countryCode: marketplace.countryCode, currency: marketplace.defaultCurrencyCode,
            isParticipating: one.participation?.isParticipating ?? false,
            hasSuspendedListings: one.participation?.hasSuspendedListings ?? false, seenAt: now)
    }

    /// Refusals of the question itself: another way must be found then. Anything else may pass, and is told.
    private static let saysNothing: Set<SellingPartnerError.Code> = [
        .accessDenied, .invalidRequest, .notFound, .sandboxMismatch,
    ]

    /// An estimate of fees names the seller who asked for it. Nil where that may not be asked or is not told.
    private func askWhoAsks(_ stores: [AccountStore]) async throws -> String? {
        guard let store = stores.first(where: \.isParticipating) ?? stores.first, let currency = store.currency else {
            return nil
        }
        var request = OperationRequest(Ability.fees.operation)
        request.setBody(Ability.feesBody(store.marketplaceID, currency))
        do {
            let reply = try await client.rawReply(to: request, options: options)
            let list = try JSONDecoder().decode(JSONValue.self, from: reply.body).array
            let id = list?.first?["FeesEstimateIdentifier"]?["SellerId"]?.string
            return id.flatMap { $0.isEmpty ? nil : $0 }
        } catch let error as SellingPartnerError where Self.saysNothing.contains(error.code) {
            return nil
        }
    }
}

extension Connection {
    /// Asks Amazon for the account's stores anew and keeps what it told: the cheapest proof that the authorization
    /// works.
    ///
    /// Errors: `ConnectionError.authorizationLost`, `ConnectingError.denied`, `SellingPartnerError`, `StoreError`.
    package func refreshStores() async throws {
        let now = connections.settings.now()
        let stores = try await call { client in
            try await SellerDiscovery(client: client, region: account.region, now: now).stores()
        }
        try await connections.store.write(.repeatable) { [key, application = authorization.application] connection in
            try AccountStores.put(stores, of: key, in: connection, at: now)
            try Authorizations.checked(key, application: application, in: connection, at: now)
        }
    }
}
