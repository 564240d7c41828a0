import AcornCore
package import AcornStore
import SellingPartnerAPI
package import SellingPartnerClient
import Synchronization

/// Opens clients for accounts: with the secrets out of the vault, one way to the network, and the budgets of the store
/// in place of buckets in memory.
///
/// One for a process. Clients of one account share their access tokens, whatever their priority. `close` it at the end,
/// before the store.
package final class Connections: Sendable {
    struct ClientKey: Hashable {
        let account: AccountKey
        let application: Int64
    }

    /// A client that was made, and what it was made of: when that has changed, another is made.
    private struct Made {
        let credentials: [Secret]
        let place: ApplicationPlace
        let client: SellingPartnerClient
    }

    /// How many clients are kept with their tokens; when there are more, all are made anew.
    private static let clientsMax = 20_000

    package let store: Store
    package let vault: Vault
    package let settings: ConnectionSettings
    package let meter: CallMeter
    package let transport: any HTTPTransport
    let clock = SystemClock()
    private let made = Mutex<[ClientKey: Made]>([:])

    /// - Parameter transport: shared by all clients. Whoever made it shuts it down, after `close`.
    package init(_ store: Store, vault: Vault, transport: any HTTPTransport, settings: ConnectionSettings) {
        self.store = store
        self.vault = vault
        self.transport = transport
        self.settings = settings
        meter = CallMeter(store, now: settings.now, logger: settings.logger)
    }

    /// Writes what is still to be counted.
    package func close() async throws { try await meter.flush() }

    // MARK: Looking

    /// Every account that an application acts for or acted for, with its stores; the needy ones among them, too.
    package static func accounts(
        _ environment: HubEnvironment? = nil, in store: Store
    ) async throws -> [ConnectedAccount] {
        try await store.read { connection in
            let stores = try AccountStores.all(environment, in: connection)
            return try Authorizations.all(environment, in: connection).map {
                ConnectedAccount(authorization: $0, stores: stores[$0.account.key] ?? [])
            }
        }
    }

    // MARK: Opening

    /// Everything that a client is made of.
    private struct Parts: Sendable {
        let authorization: Authorization
        let stores: [AccountStore]
        let application: HubApplication
        let clientSecret: Secret
        let refreshToken: Secret
    }

    /// A client of an account, through the application that is named or the first that is authorized. Nothing is sent.
    ///
    /// Errors: `ConnectionError` where the account cannot be worked with, `VaultError`, `StoreError`.
    package func open(
        _ account: AccountKey, application: Int64? = nil, priority: JobPriority = .normal
    ) async throws -> Connection {
        let parts = try await store.read { try self.parts(account, application, $0) }
        let client = try client(parts)
        let throttle = StoreThrottle(
            budgets: Budgets(store, time: settings.time), environment: parts.application.environment,
            account: account.account, application: parts.application.number,
            region: parts.authorization.account.region, priority: priority, clock: clock)
        return Connection(
            authorization: parts.authorization, stores: parts.stores,
            client: client.throttled(
                by: throttle, observer: meter.observer(of: account, application: parts.application.number)),
            connections: self)
    }

    private func parts(
        _ account: AccountKey, _ application: Int64?, _ connection: any SQLConnection
    ) throws -> Parts {
        let all = try Authorizations.all(of: account, in: connection)
            .filter { application == nil || $0.application == application }
        guard let authorization = all.first(where: { $0.state == .active }) ?? all.first else {
            throw ConnectionError.notConnected(account: account.account)
        }
        let name = authorization.applicationName
        switch authorization.state {
        case .active: break
        case .lost:
            throw ConnectionError.authorizationLost(
                authorization.account, application: name, since: authorization.lostAt,
                reason: authorization.lostReason ?? "no reason is known.")
        case .revoked: throw ConnectionError.disconnected(authorization.account, application: name)
        }
        guard let application = try HubApplications.application(authorization.application, in: connection),
            let secret = try vault.secret(application.secretName, connection)
        else { throw ConnectionError.secretMissing("client secret", application: name) }
        guard let token = try vault.secret(authorization.secretName, connection) else {
            throw ConnectionError.secretMissing("refresh token", application: name)
        }
        return Parts(
            authorization: authorization, stores: try AccountStores.all(of: account, in: connection),
            application: application, clientSecret: Secret(secret.revealText()),
            refreshToken: Secret(token.revealText()))
    }

    /// The client of these parts, as it was made before where nothing has changed: its tokens are at hand then.
    private func client(_ parts: Parts) throws -> SellingPartnerClient {
        let key = ClientKey(account: parts.authorization.account.key, application: parts.application.number)
        let credentials = [parts.clientSecret, parts.refreshToken]
        let place = parts.application.place
        let known = made.withLock { $0[key] }
        if let known, known.credentials == credentials, known.place == place { return known.client }
        let client = SellingPartnerClient(
            credentials: Credentials(
                clientID: parts.application.clientID, clientSecret: parts.clientSecret,
                refreshToken: parts.refreshToken, account: String(key.account.account)),
            configuration: try configuration(parts.application, region: parts.authorization.account.region),
            transport: transport, clock: clock, logger: settings.logger)
        // Two who made one at the same time must not both log in: the first one's stays.
        return made.withLock { made in
            if let other = made[key], other.credentials == credentials, other.place == place { return other.client }
            if made.count >= Self.clientsMax { made.removeAll() }
            made[key] = Made(credentials: credentials, place: place, client: client)
            return client
        }
    }

    /// Where an application calls in a region. Errors: `ConnectionError.noEndpoint`.
    func configuration(_ application: HubApplication, region: String) throws -> ClientConfiguration {
        let place = application.place
        guard let endpoint = place.endpoint else {
            guard application.environment != .simulator, let known = Region(region) else {
                throw ConnectionError.noEndpoint(application: application.name)
            }
            var configuration = ClientConfiguration(
                region: known, sandbox: application.environment == .sandbox, userAgent: settings.userAgent,
                limits: settings.limits)
            if let login = place.login { configuration.loginAddress = login }
            return configuration
        }
        guard let login = place.login else { throw ConnectionError.noEndpoint(application: application.name) }
        var configuration = ClientConfiguration(
            endpoint: ApplicationPlace.filled(endpoint, region: region),
            loginAddress: ApplicationPlace.filled(login, region: region), userAgent: settings.userAgent,
            limits: settings.limits)
        configuration.isSandbox = application.environment == .sandbox
        return configuration
    }

    // MARK: Losing

    /// Puts down that Amazon refuses an authorization, and gives the error that says so.
    func lose(_ authorization: Authorization, because error: SellingPartnerError) async throws -> ConnectionError {
        let now = settings.now()
        let reason = "\(error)"
        try await store.write(.repeatable) { connection in
            try Authorizations.lose(
                authorization.account.key, application: authorization.application,
                authorizedAt: authorization.authorizedAt, reason: reason, in: connection, at: now)
        }
        return .authorizationLost(
            authorization.account, application: authorization.applicationName, since: now, reason: reason)
    }
}
