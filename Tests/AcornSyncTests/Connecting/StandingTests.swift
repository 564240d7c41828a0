import AcornCore
import AcornStore
import StoreBackends
import Testing

/// How authorizations age.
@Suite struct `the standing of an authorization` {
    private static func connected(
        _ kind: HubApplication.Kind, _ connection: any SQLConnection
    ) throws -> (application: HubApplication, account: SellerAccount) {
        let (application, _) = try HubApplications.put(
            NewApplication(environment: .production, name: "hub", clientID: "c", kind: kind), in: connection,
            at: testNow)
        let (account, _) = try SellerAccounts.put(
            .production, sellingPartnerID: "A1", region: "eu", name: nil, in: connection, at: testNow)
        try Authorizations.grant(account.key, to: application, in: connection, at: testNow)
        return (application, account)
    }

    @Test(arguments: StoreBackend.allCases)
    func `one of a public application ends after 365 days, and is told of 30 days before`(
        backend: StoreBackend
    ) async throws {
        try await withStore(backend) { store in
            let one = try await store.write { connection in
                let (_, account) = try Self.connected(.public, connection)
                return try Authorizations.all(of: account.key, in: connection)[0]
            }
            func standing(_ days: Int64, _ seconds: Int64 = 0) -> Authorization.Standing {
                one.standing(at: testNow.adding(seconds: days * 86_400 + seconds))
            }
            #expect(standing(0) == .active && standing(335, -1) == .active)
            #expect(standing(335) == .expiresSoon && standing(365, -1) == .expiresSoon)
            #expect(standing(365) == .expired && standing(1_000) == .expired)
            #expect(standing(335).isFinding && !standing(0).isFinding)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `one of a private application has no end, and one that was taken back is no finding`(
        backend: StoreBackend
    ) async throws {
        try await withStore(backend) { store in
            let (before, after) = try await store.write { connection in
                let (application, account) = try Self.connected(.private, connection)
                let before = try Authorizations.all(of: account.key, in: connection)[0]
                try Authorizations.revoke(account.key, application: application.number, in: connection)
                return (before, try Authorizations.all(of: account.key, in: connection)[0])
            }
            #expect(before.expiresAt == nil && before.standing(at: testNow.adding(seconds: 1 << 32)) == .active)
            #expect(after.standing(at: testNow) == .disconnected && !after.standing(at: testNow).isFinding)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `production cannot be led to another address, not even in the database`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            let error = await #expect(throws: StoreError.self) {
                try await store.write { connection in
                    try HubApplications.put(
                        NewApplication(
                            environment: .production, name: "hub", clientID: "c",
                            place: ApplicationPlace(endpoint: "http:x", login: "http:x")), in: connection, at: testNow)
                }
            }
            #expect(error?.code == .check)
        }
    }
}
