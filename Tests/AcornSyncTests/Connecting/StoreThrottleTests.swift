import AcornStore
import AcornSync
import Foundation
import RunningSimulator
import SellersV1
import SellingPartnerAPI
import SellingPartnerClient
import SellingPartnerSimulator
import StoreBackends
import Testing

/// Clients under the budgets of the store, against a server that enforces Amazon's.
@Suite struct `clients of several workers` {
    @Test(arguments: StoreBackend.allCases)
    func `share one bucket and are never refused`(backend: StoreBackend) async throws {
        // Eight a second and fifteen at once. With fewer at once a busy machine is late for more than they bear.
        try await HubFixture.run(backend, hubs: 2, { $0.planScale = 500 }) { fixture in
            let account = try await fixture.connect()
            // The first reply tells the rate.
            _ = try await fixture.hubs[0].open(account.key).client.send(SellersV1.GetAccount())
            let (workers, callsEach) = (8, 6)
            let start = ContinuousClock.now
            try await withThrowingTaskGroup(of: Void.self) { tasks in
                for worker in 0..<workers {
                    let hub = fixture.hubs[worker % 2]
                    tasks.addTask {
                        let connection = try await hub.open(account.key)
                        for _ in 0..<callsEach {
                            try await connection.call { _ = try await $0.send(SellersV1.GetAccount()) }
                        }
                    }
                }
                try await tasks.waitForAll()
            }
            let seconds = Double(start.duration(to: .now).micros) / 1_000_000
            print("\(backend): \(workers * callsEach) calls of two workers in \(seconds) s; 4.1 s is possible")
            let counted = try await fixture.calls("SellersV1.getAccount")
            #expect(counted.all == workers * callsEach + 1)
            #expect(counted.throttled == 0)
            #expect(seconds > 4, "\(seconds) s: the bucket was not enforced")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `leave each account its own bucket, and find it as another process left it`(
        backend: StoreBackend
    ) async throws {
        // Fifteen at once, and one a minute: however slow the machine, the bucket does not fill meanwhile.
        try await HubFixture.run(backend, hubs: 2) { fixture in
            let (europe, america) = (try await fixture.connect("eu"), try await fixture.connect("na"))
            let options = CallOptions(waitMax: .zero)
            for _ in 0..<15 {
                let client = try await fixture.hubs[0].open(europe.key).client
                _ = try await client.send(SellersV1.GetAccount(), options: options)
            }
            for hub in fixture.hubs {
                let error = await #expect(throws: SellingPartnerError.self) {
                    _ = try await hub.open(europe.key).client.send(SellersV1.GetAccount(), options: options)
                }
                #expect(error?.code == .waitTooLong)
                #expect(error?.turn.map { $0.timeIntervalSinceNow > 0 } == true)
            }
            _ = try await fixture.hubs[1].open(america.key).client.send(SellersV1.GetAccount(), options: options)
            let counted = try await fixture.calls("SellersV1.getAccount")
            #expect(counted.all == 16 && counted.throttled == 0)
        }
    }

    @Test func `a call that is not sent gives its token back`() async throws {
        try await HubFixture.run(.sqlite) { fixture in
            let account = try await fixture.connect()
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
            for _ in 0..<20 {
                let error = await #expect(throws: SellingPartnerError.self) {
                    _ = try await connection.client.send(SellersV1.GetAccount(), options: options)
                }
                #expect(error?.code == .notConnected)
            }
        }
    }
}
