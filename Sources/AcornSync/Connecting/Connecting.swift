import AcornCore
package import AcornStore
import Foundation
package import SellingPartnerAPI
import SellingPartnerClient

/// Connects a seller's account: from a code or a refresh token to an account with stores and an authorization.
package struct Connecting: Sendable {
    package let connections: Connections
    package let application: HubApplication
    /// na, eu or fe.
    package let region: String

    package init(_ connections: Connections, _ application: HubApplication, region: String) {
        self.connections = connections
        self.application = application
        self.region = region
    }

    /// Exchanges the code of a consent for a refresh token, once and at once.
    ///
    /// - Parameter redirectAddress: The address that the consent was asked for with, letter for letter.
    /// Errors: `ConnectingError`, `ConnectionError`, `SellingPartnerError`.
    package func refreshToken(for code: Secret, redirectAddress: String) async throws -> Secret {
        let login = LoginWithAmazon(
            configuration: try connections.configuration(application, region: region),
            transport: connections.transport)
        do {
            let tokens = try await login.tokens(
                for: .authorizationCode(code, redirectAddress: redirectAddress), clientID: application.clientID,
                clientSecret: try await clientSecret())
            guard let refresh = tokens.refresh, !refresh.isEmpty else { throw ConnectingError.noRefreshToken }
            return refresh
        } catch let error as SellingPartnerError
            where [.authorizationCodeRefused, .clientRefused, .applicationNotAuthorized].contains(error.code)
        {
            throw ConnectingError.refused(error)
        }
    }

    private func clientSecret() async throws -> Secret {
        let secret = try await connections.store.read { try connections.vault.secret(application.secretName, $0) }
        guard let secret else {
            throw ConnectionError.secretMissing("client secret", application: application.name)
        }
        return Secret(secret.revealText())
    }

    /// Asks Amazon whose refresh token it is and where the seller sells. Nothing is kept.
    ///
    /// - Parameters:
    ///   - sellingPartnerID: As a person or the consent told it; nil to find it out.
    ///   - isProven: Whether the consent told it.
    /// Errors: `ConnectingError`, `ConnectionError`, `SellingPartnerError`.
    package func discover(
        _ refreshToken: Secret, sellingPartnerID: String?, isProven: Bool
    ) async throws -> DiscoveredSeller {
        let known = try await connections.store.read { connection in
            try sellingPartnerID.flatMap {
                try SellerAccounts.find(application.environment, sellingPartnerID: $0, region: region, in: connection)
            }
        }
        let key = known?.key ?? AccountKey(environment: application.environment.rawValue, account: 0)
        let client = SellingPartnerClient(
            credentials: Credentials(
                clientID: application.clientID, clientSecret: try await clientSecret(), refreshToken: refreshToken),
            configuration: try connections.configuration(application, region: region),
            transport: connections.transport, logger: connections.settings.logger)
        let throttle = StoreThrottle(
            budgets: Budgets(connections.store, time: connections.settings.time),
            environment: application.environment, account: key.account, application: application.number,
            region: region, priority: .urgent, clock: connections.clock)
        return try await SellerDiscovery(
            client: client.throttled(
                by: throttle,
                observer: connections.meter.observer(of: key, application: application.number)),
            region: region, now: connections.settings.now()
        ).discover(said: sellingPartnerID, isProven: isProven)
    }

    /// Keeps what was found out, in one transaction: the account, its stores, the authorization and, sealed, the
    /// refresh token. An account that is known keeps its number and its history. Returns whether it is new.
    ///
    /// - Parameter adopts: Whether the account of imported files becomes this seller's.
    package func keep(
        _ seller: DiscoveredSeller, _ refreshToken: Secret, name: String?, adopts: Bool = false
    ) async throws -> (account: SellerAccount, isNew: Bool) {
        let token = try SecretBytes(copying: refreshToken.reveal().utf8)
        let now = connections.settings.now()
        let (vault, application) = (connections.vault, application)
        let budgets = Budgets(connections.store, time: connections.settings.time)
        return try await connections.store.write(.serializable) { connection in
            if adopts {
                try SellerAccounts.adopt(
                    application.environment, sellingPartnerID: seller.sellingPartnerID, region: seller.region,
                    in: connection)
            }
            let known = try SellerAccounts.find(
                application.environment, sellingPartnerID: seller.sellingPartnerID, region: seller.region,
                in: connection)
            let fallback = "\(seller.storeName ?? seller.sellingPartnerID) \(seller.region.uppercased())"
            let (account, isNew) = try SellerAccounts.put(
                application.environment, sellingPartnerID: seller.sellingPartnerID, region: seller.region,
                name: name ?? (adopts ? nil : known?.name) ?? fallback, in: connection, at: now)
            try Authorizations.grant(account.key, to: application, in: connection, at: now)
            try vault.keep(
                token, as: Authorization.secretName(account.key, application: application.number), now: now,
                connection)
            try AccountStores.put(seller.stores, of: account.key, in: connection, at: now)
            try budgets.chargeFirstCalls(
                of: SellerDiscovery.operations.map(\.id), to: account.key, application: application.number,
                region: seller.region, connection)
            return (account, isNew)
        }
    }
}
