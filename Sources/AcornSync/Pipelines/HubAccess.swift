package import AcornStore
package import SellingPartnerClient

/// The way to the accounts of the hub: by their authorizations, under the budgets of the store.
package struct HubAccess: AccountAccess {
    private let connections: Connections

    package init(_ connections: Connections) { self.connections = connections }

    package func open(_ key: AccountKey, priority: JobPriority) async throws -> PipelineAccount? {
        do {
            let connection = try await connections.open(key, priority: priority)
            return PipelineAccount(
                key: key, sellingPartnerID: connection.account.sellingPartnerID,
                application: connection.authorization.application,
                marketplaceIDs: connection.stores.filter(\.isParticipating).map(\.marketplaceID),
                client: connection.client)
        } catch let error as ConnectionError {
            switch error {
            // Work of this account rests until it is connected again.
            case .notConnected, .authorizationLost, .disconnected: return nil
            case .secretMissing, .noEndpoint: throw JobFailure("\(error)", isFinal: true)
            }
        }
    }

    package func lost(_ account: PipelineAccount, because error: SellingPartnerError) async throws {
        do {
            let connection = try await connections.open(account.key, application: account.application)
            _ = try await connections.lose(connection.authorization, because: error)
        } catch is ConnectionError {
            // Another job of the account noticed it first.
        }
    }
}
