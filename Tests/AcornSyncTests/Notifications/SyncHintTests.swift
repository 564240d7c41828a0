import AcornStore
import RunningSimulator
import StoreBackends
import Testing

@testable import AcornSync

@Suite struct `a hint makes a resource be looked at before its time` {
    private func end(_ rig: SyncRig) async throws -> Int64 {
        try await rig.rows("SELECT MAX(end_at) FROM windows WHERE resource = 'transactions'") { $0.integerOr(0) }
            .first ?? 0
    }

    @Test(arguments: StoreBackend.allCases)
    func `transactions are fetched minutes after the last time, and only once`(backend: StoreBackend) async throws {
        try await SyncRig.run(backend, seed: 5, orders: 40, stores: ["US"]) { rig in
            try await rig.sync("transactions")
            let before = try await end(rig)
            try await rig.advance(seconds: 120)
            try await rig.sync("transactions")
            #expect(try await end(rig) == before, "it is too early for the schedule")
            let vault = try await Vault.initialize(rig.store, with: MasterKey.make(), now: testNow)
            let time = rig.time
            let intake = NotificationIntake(
                rig.store, rig.queue, vault: vault, environment: .simulator, now: { time.now })
            let seller = rig.simulator.sellingPartnerID("na")
            let hintedAt = time.now
            for id in ["n1", "n2", "n1"] {
                let body = NotificationDesk.plain(
                    id, type: "TRANSACTION_UPDATE", payload: #"{"Payload":{"SellingPartnerId":"\#(seller)"}}"#)
                _ = try await intake.take(QueueMessage(id: id, handle: id, body: body))
            }
            let waiting = try await rig.rows("SELECT COUNT(*) FROM jobs WHERE kind = 'sync.wake'") { $0.integerOr(0) }
            #expect(waiting == [1])
            try await rig.drain()
            let after = try await end(rig)
            #expect(after >= hintedAt && after < before + 900_000_000)
            try await rig.sync("transactions")
            #expect(try await end(rig) == after, "a hint that was served says nothing any more")
        }
    }
}
