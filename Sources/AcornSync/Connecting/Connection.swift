package import AcornStore
package import SellingPartnerClient

/// An account that can be worked with: its client, and what is done when Amazon refuses it.
package struct Connection: Sendable {
    package let authorization: Authorization
    /// The account's stores, as Amazon told them last.
    package let stores: [AccountStore]
    /// Calls as the account, under the budgets of the store. Prefer `call`, which notices a lost authorization.
    package let client: SellingPartnerClient
    let connections: Connections

    package var account: SellerAccount { authorization.account }
    package var key: AccountKey { authorization.account.key }

    /// Lends the client. When Amazon refuses the authorization, that is put down once, with reason and time, and comes
    /// as `ConnectionError.authorizationLost`; every other error of `body` comes as it is.
    package func call<Value: Sendable>(
        _ body: (SellingPartnerClient) async throws -> Value
    ) async throws -> Value {
        do {
            return try await body(client)
        } catch let error as SellingPartnerError where error.code == .authorizationLost {
            throw try await connections.lose(authorization, because: error)
        }
    }
}

/// An account and how it stands, without anything secret.
package struct ConnectedAccount: Hashable, Sendable {
    package let authorization: Authorization
    package let stores: [AccountStore]

    package init(authorization: Authorization, stores: [AccountStore]) {
        self.authorization = authorization
        self.stores = stores
    }

    package var key: AccountKey { authorization.account.key }
    /// The stores to collect from.
    package var participating: [AccountStore] { stores.filter(\.isParticipating) }
}
