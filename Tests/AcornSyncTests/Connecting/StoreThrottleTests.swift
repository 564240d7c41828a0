import AcornStore
import AcornSync
import Foundation
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerClient
import SellingPartnerSimulator
import StoreBackends
import Testing

/// Clients under the budgets of the store, against a server that enforces Amazon's.
@Suite struct `clients of several workers` {
    private static let operation = "CatalogItemsV20220401.searchCatalogItems"

    private static func search(_ marketplace: String) throws -> OperationRequest {
        try OperationRequest(
            OperationDescriptor.CatalogItemsV20220401.searchCatalogItems,
            texts: ["marketplaceIds": [marketplace], "identifiers": ["B000000000"], "identifiersType": ["ASIN"]],
            body: nil)
    }

    @Test(arguments: StoreBackend.allCases)
    func `share one bucket and are never refused`(backend: StoreBackend) async throws {
        // Two a second and two at once, ten times as fast.
        try await HubFixture.run(backend, hubs: 2, { $0.planScale = 10 }) { fixture in
            let account = try await fixture.connect()
            let request = try Self.search("A1PA6795UKMFR9")
            let (workers, callsEach) = (8, 8)
            let start = ContinuousClock.now
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for worker in 0..<workers {
                    let hub = fixture.hubs[worker % 2]
                    tasks.addTask {
                        let connection = try await hub.open(account.key)
                        for _ in 0..<callsEach { try await connection.call { _ = try await $0.rawReply(to: request) } }
                    }
                }
                try await tasks.waitForAll()
            }
            let seconds = Double(start.duration(to: .now).micros) / 1_000_000
            let counted = try await fixture.calls(Self.operation)
            #expect(counted.all == workers * callsEach)
            #expect(counted.throttled == 0)
            // 64 calls at 20 a second: 3.1 s at the quickest. Far more would be a limiter that gives turns away.
            #expect(seconds > 3, "\(seconds) s: the bucket was not enforced")
            #expect(seconds < 12, "\(seconds) s")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `leave each account its own bucket`(backend: StoreBackend) async throws {
        try await HubFixture.run(backend) { fixture in
            let hub = fixture.hubs[0]
            let (europe, america) = (try await fixture.connect("eu"), try await fixture.connect("na"))
            let connections = (try await hub.open(europe.key), try await hub.open(america.key))
            let options = CallOptions(waitMax: .zero)
            for _ in 0..<2 {
                _ = try await connections.0.client.rawReply(to: Self.search("A1PA6795UKMFR9"), options: options)
            }
            // Europe's bucket is empty now, America's full.
            let error = await #expect(throws: SellingPartnerError.self) {
                _ = try await connections.0.client.rawReply(to: Self.search("A1PA6795UKMFR9"), options: options)
            }
            #expect(error?.code == .waitTooLong)
            #expect(error?.turn.map { $0.timeIntervalSinceNow > 0 } == true)
            _ = try await connections.1.client.rawReply(to: Self.search("ATVPDKIKX0DER"), options: options)
            #expect(try await fixture.calls(Self.operation).all == 3)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `find the bucket as another process left it`(backend: StoreBackend) async throws {
        try await HubFixture.run(backend, hubs: 2) { fixture in
            let account = try await fixture.connect()
            let options = CallOptions(waitMax: .zero)
            let request = try Self.search("A1PA6795UKMFR9")
            for _ in 0..<2 {
                _ = try await fixture.hubs[0].open(account.key).client.rawReply(to: request, options: options)
            }
            let error = await #expect(throws: SellingPartnerError.self) {
                _ = try await fixture.hubs[1].open(account.key).client.rawReply(to: request, options: options)
            }
            #expect(error?.code == .waitTooLong)
        }
    }

    @Test func `a call that is not sent gives its token back`() async throws {
        try await HubFixture.run(.sqlite) { fixture in
            let account = try await fixture.connect()
            let request = try Self.search("A1PA6795UKMFR9")
            let broken = Connections(
                fixture.hubs[0].store, vault: fixture.hubs[0].vault,
                transport: FakeTransport { request in
                    if request.address.hasSuffix("/auth/o2/token") {
                        return HTTPResponse(
                            status: 200, headers: [("content-type", "application/json")],
                            body: HTTPBody(Data(#"{"access_token":"t","expires_in":3600}"#.utf8)))
                    }
                    throw TransportError(.notConnected, mayHaveBeenSent: false, reason: "nobody is there")
                }, settings: fixture.hubs[0].settings)
            let connection = try await broken.open(account.key)
            let options = CallOptions(waitMax: .zero, attemptsMax: 1)
            for _ in 0..<5 {
                let error = await #expect(throws: SellingPartnerError.self) {
                    _ = try await connection.client.rawReply(to: request, options: options)
                }
                #expect(error?.code == .notConnected)
            }
        }
    }
}
