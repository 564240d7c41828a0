import AcornCore
import AcornStore
import AcornSync
import Foundation
import RunningSimulator
import SellersV1
import SellingPartnerAPI
import SellingPartnerClient
import SellingPartnerSimulator
import StoreBackends
import Synchronization
import Testing

/// Accounts that are connected, lost and connected again.
@Suite struct `connections` {
    @Test(arguments: StoreBackend.allCases)
    func `a lost authorization is put down and stops its own account only`(backend: StoreBackend) async throws {
        try await HubFixture.run(backend) { fixture in
            let hub = fixture.hubs[0]
            let (europe, america) = (try await fixture.connect("eu"), try await fixture.connect("na"))
            let seller = fixture.simulator.sellingPartnerID("eu")
            _ = try await fixture.simulator.truth("/authorizations", #"{"revoke":{"sellingPartnerId":"\#(seller)"}}"#)
            let connection = try await hub.open(europe.key)
            let error = await #expect(throws: ConnectionError.self) {
                try await connection.call { _ = try await $0.send(SellersV1.GetMarketplaceParticipations()) }
            }
            let text = "\(try #require(error))"
            #expect(text.contains("acorn connect --app hub --region eu"), "\(text)")
            #expect(text.contains("invalid_grant"), "\(text)")
            #expect(!text.contains(fixture.simulator.refreshToken("eu")), "\(text)")
            // From now on nothing is sent for it any more.
            await #expect(throws: ConnectionError.self) { try await hub.open(europe.key) }
            let all = try await Connections.accounts(.simulator, in: hub.store)
            #expect(all.map(\.authorization.state) == [.lost, .active])
            #expect(all[0].authorization.lostAt != nil)
            #expect(all[0].authorization.lostReason?.contains("authorizationLost") == true)
            try await hub.open(america.key).call { _ = try await $0.send(SellersV1.GetMarketplaceParticipations()) }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `an account that is connected again keeps its number and history`(backend: StoreBackend) async throws {
        try await HubFixture.run(backend) { fixture in
            let hub = fixture.hubs[0]
            let first = try await fixture.connect()
            try await hub.store.write { connection in
                try Authorizations.lose(
                    first.key, application: fixture.application.number,
                    authorizedAt: Authorizations.all(of: first.key, in: connection)[0].authorizedAt, reason: "gone",
                    in: connection, at: testNow)
            }
            let again = try await fixture.connect()
            #expect(again == first)
            let authorization = try await hub.open(again.key).authorization
            #expect(authorization.state == .active && authorization.lostAt == nil)
            #expect(try await Connections.accounts(in: hub.store).count == 1)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a failure of an older authorization does not take the new one away`(backend: StoreBackend) async throws {
        try await HubFixture.run(backend) { fixture in
            let account = try await fixture.connect()
            let wasLost = try await fixture.hubs[0].store.write { connection in
                try Authorizations.lose(
                    account.key, application: fixture.application.number, authorizedAt: testNow, reason: "late news",
                    in: connection, at: testNow)
            }
            #expect(!wasLost)
            _ = try await fixture.hubs[0].open(account.key)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `two environments with the same ids do not mix`(backend: StoreBackend) async throws {
        // To the simulator both are one application: its buckets are those of both.
        try await HubFixture.run(backend, { $0.planScale = 1_000 }) { fixture in
            let hub = fixture.hubs[0]
            let sandbox = try await HubFixture.add(.sandbox, fixture.simulator, to: hub)
            #expect(sandbox.number != fixture.application.number)
            let simulated = try await fixture.connect()
            let tried = try await fixture.connect(as: sandbox)
            #expect(simulated.sellingPartnerID == tried.sellingPartnerID)
            #expect(simulated.key.account != tried.key.account)
            #expect(simulated.key.environment == 3 && tried.key.environment == 2)
            try await hub.store.write { connection in
                try Authorizations.revoke(tried.key, application: sandbox.number, in: connection)
                try hub.vault.forget(
                    Authorization.secretName(tried.key, application: sandbox.number), connection)
            }
            await #expect(throws: ConnectionError.self) { try await hub.open(tried.key) }
            _ = try await hub.open(simulated.key)
            // The number of one environment means nothing in another.
            await #expect(throws: ConnectionError.self) {
                try await hub.open(AccountKey(environment: 1, account: simulated.key.account))
            }
        }
    }

    @Test func `clients of one account log in once, whatever their priority`() async throws {
        let logins = Mutex(0)
        try await RunningSimulator.withTransport { network in
            let counting = FakeTransport { request in
                if request.address.hasSuffix("/auth/o2/token") { logins.withLock { $0 += 1 } }
                return try await network.send(request)
            }
            try await HubFixture.run(.sqlite, transport: counting) { fixture in
                let account = try await fixture.connect()
                let before = logins.withLock { $0 }
                try await withThrowingTaskGroup(of: Void.self) { tasks in
                    for priority in JobPriority.allCases + JobPriority.allCases {
                        tasks.addTask {
                            try await fixture.hubs[0].open(account.key, priority: priority).call {
                                _ = try await $0.send(SellersV1.GetMarketplaceParticipations())
                            }
                        }
                    }
                    try await tasks.waitForAll()
                }
                #expect(logins.withLock { $0 } - before == 1)
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `every call is counted by the hour, and nothing is lost at the end`(backend: StoreBackend) async throws {
        try await HubFixture.run(backend, hubs: 2) { fixture in
            let account = try await fixture.connect()
            for hub in fixture.hubs {
                let connection = try await hub.open(account.key)
                for _ in 0..<3 { try await connection.call { _ = try await $0.send(SellersV1.GetAccount()) } }
                try await connection.call { client in
                    let request = OperationRequest(.NotificationsV1.getDestinations)
                    _ = try? await client.rawReply(to: request)
                }
            }
            for hub in fixture.hubs { try await hub.close() }
            try await fixture.hubs[0].close()
            let counts = try await fixture.hubs[0].store.read { try CallCounts.all(of: account.key, in: $0) }
            let one = try #require(counts["SellersV1.getAccount"])
            #expect(one.calls == 6 && one.failed == 0 && one.throttled == 0 && one.bytesReceived > 600)
            // A call without a seller is nobody's.
            #expect(counts["NotificationsV1.getDestinations"] == nil)
            let nobody = AccountKey(environment: 3, account: 0)
            let others = try await fixture.hubs[0].store.read { try CallCounts.all(of: nobody, in: $0) }
            #expect(others["NotificationsV1.getDestinations"]?.calls == 2)
        }
    }

    @Test func `a client secret that was changed is used from the next opening on`() async throws {
        try await HubFixture.run(.sqlite) { fixture in
            let hub = fixture.hubs[0]
            let account = try await fixture.connect()
            _ = try await hub.open(account.key)
            let wrong = try SecretBytes(copying: "amzn1.oa2-cs.v1.wrong".utf8)
            try await hub.store.write {
                try hub.vault.keep(wrong, as: fixture.application.secretName, now: testNow, $0)
            }
            let error = await #expect(throws: SellingPartnerError.self) {
                try await hub.open(account.key).call { _ = try await $0.send(SellersV1.GetAccount()) }
            }
            // The application's fault, so the authorization is not lost.
            #expect(error?.code == .clientRefused)
            _ = try await hub.open(account.key)
        }
    }
}
