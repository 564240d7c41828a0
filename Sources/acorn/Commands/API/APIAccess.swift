import ArgumentParser
import Foundation
import Logging
import SellingPartnerAPI
import SellingPartnerClient

/// The options that say where to call and as whom.
struct APIAccess: ParsableArguments {
    @Option(help: "NA, EU or FE. Without it: the setting `region`, or the region of the marketplace in --param.")
    var region: String?

    @Flag(help: "Call Amazon's sandbox.")
    var sandbox = false

    @Option(help: "Call this address instead of Amazon, such as a simulator: http://127.0.0.1:8080/na")
    var endpoint: String?

    @Option(help: "Take tokens from this address instead of Login with Amazon's.")
    var tokenEndpoint: String?

    @Option(help: "A JSON file with clientId, clientSecret and refreshToken; - for standard input.")
    var credentials: String?

    @Flag(name: .shortAndLong, help: "Tell on standard error what is being done.")
    var verbose = false

    func validate() throws {
        if sandbox, endpoint != nil { throw ValidationError("--sandbox and --endpoint exclude each other") }
        for address in [endpoint, tokenEndpoint].compactMap(\.self) { try Self.check(address) }
    }

    /// A token travels with every call, so plain http is for this machine only.
    private static func check(_ address: String) throws {
        guard let url = URL(string: address), let scheme = url.scheme, let host = url.host() else {
            throw ValidationError("'\(address)' is no address: it must begin with https:// and a name")
        }
        let isHere = ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host)
        guard scheme == "https" || scheme == "http" && isHere else {
            throw ValidationError("'\(address)' must be https; plain http is for this machine only")
        }
    }

    /// Where to send `request`. Errors: `ValidationError`, `SettingsError`.
    func target(_ request: OperationRequest, environment: [String: String]) async throws -> ClientConfiguration {
        let settings = try await Settings.api(environment: environment)
        let login = tokenEndpoint ?? settings.tokenEndpoint
        let agent = UserAgent(application: "ACORN-i", version: Acorn.configuration.version)
        if let address = endpoint ?? (sandbox ? nil : settings.endpoint) {
            return ClientConfiguration(
                endpoint: address, loginAddress: login ?? ClientConfiguration.amazonLogin, userAgent: agent)
        }
        guard let found = try chosenRegion(request, setting: settings.region) else {
            throw ValidationError("say which region: --region NA, EU or FE (or the setting ACORN_REGION)")
        }
        var configuration = ClientConfiguration(region: found, sandbox: sandbox, userAgent: agent)
        if let login { configuration.loginAddress = login }
        return configuration
    }

    private func chosenRegion(_ request: OperationRequest, setting: String?) throws -> Region? {
        if let region {
            guard let found = Region(region) else {
                throw ValidationError("'\(region)' is no region; use NA, EU or FE")
            }
            return found
        }
        let texts = request.query.filter { $0.name.lowercased().hasPrefix("marketplaceid") }.flatMap(\.values)
        let regions = Set(texts.compactMap { MarketplaceID(rawValue: $0).region })
        if regions.count == 1 { return regions.first }
        if regions.count > 1 { throw ValidationError("these marketplaces are of different regions; call each alone") }
        guard let setting else { return nil }
        guard let found = Region(setting) else {
            throw ValidationError("the setting region is '\(setting)'; use NA, EU or FE")
        }
        return found
    }

    /// Whose token to ask for. Errors: `ValidationError` naming what is missing, never what is there.
    func credentials(isGrantless: Bool, environment: [String: String]) async throws -> Credentials {
        var given = try await Settings.api(environment: environment).credentials
        if let path = credentials {
            let data =
                path == "-"
                ? FileHandle.standardInput.readDataToEndOfFile() : FileManager.default.contents(atPath: path)
            guard let data else { throw ValidationError("the credentials file \(path) cannot be read") }
            guard let told = try? JSONDecoder().decode(APICredentials.self, from: data) else {
                throw ValidationError(
                    "the credentials file must be JSON: {\"clientId\": …, \"clientSecret\": …, \"refreshToken\": …}")
            }
            given = told.filled(from: given)
        }
        var missing: [String] = []
        if given.clientId == nil { missing.append("ACORN_CLIENT_ID (clientId)") }
        if given.clientSecret == nil { missing.append("ACORN_CLIENT_SECRET (clientSecret)") }
        if given.refreshToken == nil, !isGrantless { missing.append("ACORN_REFRESH_TOKEN (refreshToken)") }
        guard missing.isEmpty, let id = given.clientId, let secret = given.clientSecret else {
            throw ValidationError(
                "no credentials: set \(missing.joined(separator: ", ")), in the environment, the configuration file or"
                    + " a --credentials file")
        }
        return Credentials(clientID: id, clientSecret: secret.value, refreshToken: given.refreshToken?.value)
    }

    /// A logger that speaks on standard error when asked to.
    var logger: Logger {
        guard verbose else { return Logger(label: "acorn", factory: { _ in SwiftLogNoOpLogHandler() }) }
        var logger = Logger(label: "acorn", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .debug
        return logger
    }

    /// A line on standard error, for people who look on.
    func note(_ text: String) {
        guard verbose || isatty(STDERR_FILENO) == 1 else { return }
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}

/// Credentials as a file or the settings give them.
struct APICredentials: Decodable {
    /// A secret as JSON has it.
    struct Hidden: Decodable {
        let value: Secret

        init(_ value: Secret) { self.value = value }

        init(from decoder: any Decoder) throws {
            value = Secret(try decoder.singleValueContainer().decode(String.self))
        }
    }

    var clientId: String?
    var clientSecret: Hidden?
    var refreshToken: Hidden?

    /// What is not given here is taken from `other`.
    func filled(from other: APICredentials) -> APICredentials {
        APICredentials(
            clientId: clientId ?? other.clientId, clientSecret: clientSecret ?? other.clientSecret,
            refreshToken: refreshToken ?? other.refreshToken)
    }
}
