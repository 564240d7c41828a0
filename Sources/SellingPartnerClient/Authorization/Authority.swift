import Foundation
import SellingPartnerAPI

/// Has the token at hand that a call needs: from the store, or from Login with Amazon, asked once for all callers.
struct Authority: Sendable {
    let credentials: Credentials
    let login: LoginWithAmazon
    let store: any TokenStore
    let clock: any ClientClock
    private let flights = SingleFlight<TokenKey, AccessToken>()

    init(credentials: Credentials, login: LoginWithAmazon, store: any TokenStore, clock: any ClientClock) {
        self.credentials = credentials
        self.login = login
        self.store = store
        self.clock = clock
    }

    /// The token of the seller. Errors: `SellingPartnerError`, `CancellationError`.
    func sellerToken() async throws -> AccessToken {
        guard let refreshToken = credentials.refreshToken else {
            throw SellingPartnerError(.noAuthorization, detail: "the credentials have no refresh token")
        }
        return try await token(sellerKey) { try await logIn(.refreshToken(refreshToken)) }
    }

    /// The token of the application for a scope. Errors: as `sellerToken`.
    func applicationToken(_ scope: OperationAuthorization.Scope) async throws -> AccessToken {
        try await token(key(.application(scope: scope.rawValue))) { try await logIn(.clientCredentials(scope)) }
    }

    /// A token for restricted calls, made by `make` where none is at hand. Errors: those of `make`.
    func restrictedToken(
        _ resources: RestrictedResources, endpoint: String, _ make: () async throws -> AccessToken
    ) async throws -> AccessToken {
        try await token(restrictedKey(resources, endpoint: endpoint), make)
    }

    /// Forgets a token that Amazon refused, unless another one has taken its place already.
    func forget(_ token: AccessToken, _ key: TokenKey) async throws {
        guard try await store.token(for: key) == token else { return }
        try await store.keep(nil, for: key)
    }

    var sellerKey: TokenKey { key(.seller(account: credentials.account)) }

    func key(_ kind: TokenKey.Kind) -> TokenKey {
        TokenKey(application: credentials.clientID, issuer: login.address, kind: kind)
    }

    func restrictedKey(_ resources: RestrictedResources, endpoint: String) -> TokenKey {
        let kind = TokenKey.Kind.restricted(account: credentials.account, resources: resources.text)
        return TokenKey(application: credentials.clientID, issuer: endpoint, kind: kind)
    }

    private func logIn(_ grant: LoginGrant) async throws -> AccessToken {
        try await login.tokens(for: grant, clientID: credentials.clientID, clientSecret: credentials.clientSecret)
            .access
    }

    private func token(_ key: TokenKey, _ make: () async throws -> AccessToken) async throws -> AccessToken {
        if let token = try await fresh(key) { return token }
        return try await flights.value(for: key) {
            // Somebody may have been faster between the look above and the start of this flight.
            if let token = try await fresh(key) { return token }
            let token = try await make()
            try await store.keep(token, for: key)
            return token
        }
    }

    private func fresh(_ key: TokenKey) async throws -> AccessToken? {
        guard let token = try await store.token(for: key), token.refreshAt > clock.now else { return nil }
        return token
    }
}
