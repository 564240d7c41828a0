import AcornCore
import RunningSimulator
import SellingPartnerAPI
import StoreBackends
import Testing

@testable import AcornStore
@testable import AcornSync

@Suite struct `stores that come, go and are suspended` {
    private let german = "A1PA6795UKMFR9"

    private func tell(_ rig: SyncRig, _ body: String) async throws {
        _ = try await rig.simulator.truth("/standings", body)
        try await rig.advance(days: 2)
        try await rig.sync("participations")
    }

    private func changes(_ rig: SyncRig) async throws -> [String] {
        try await rig.store.read { connection in
            try StoreChanges.since(Instant(secondsSince1970: 0), SyncRig.key("eu"), connection).map {
                "\($0.marketplaceID) \($0.kind.rawValue)"
            }
        }
    }

    private func scheduled(_ rig: SyncRig) async throws -> Set<String> {
        Set(
            try await rig.rows("SELECT kind FROM schedules WHERE marketplace_id = '\(german)' AND account = 2") {
                $0.textOr(0)
            })
    }

    @Test(arguments: StoreBackend.allCases)
    func `are noticed, told and collected`(backend: StoreBackend) async throws {
        try await SyncRig.run(backend, seed: 11, orders: 20) { rig in
            // At first the seller takes no part in Germany.
            try await tell(rig, #"{"store":"DE","isParticipating":false}"#)
            #expect(try await changes(rig) == [])
            #expect(try await scheduled(rig) == [])
            try await tell(rig, #"{"store":"DE","isParticipating":true}"#)
            #expect(try await changes(rig) == ["\(german) added"])
            #expect(
                try await scheduled(rig)
                    == Set(SyncResource.all.filter(\.isPerMarketplace).map(\.jobKind)))
            try await tell(rig, #"{"store":"DE","hasSuspendedListings":true}"#)
            try await tell(rig, #"{"store":"DE","hasSuspendedListings":false}"#)
            try await tell(rig, #"{"store":"DE","isParticipating":false}"#)
            #expect(
                try await changes(rig)
                    == ["added", "suspended", "restored", "closed"].map { "\(german) \($0)" })
            let standing = try await rig.rows(
                "SELECT is_participating FROM stores WHERE marketplace_id = '\(german)'"
            ) { $0.integerOr(0) }
            #expect(standing == [0])

            // Told again from the archive, everything stays as it is.
            func dump() async throws -> [String] {
                try await rig.rows(
                    "SELECT marketplace_id, name, is_participating, has_suspended_listings, seen_at FROM stores"
                ) { "\($0.textOr(0)) \($0.textOr(1)) \($0.integerOr(2)) \($0.integerOr(3)) \($0.integerOr(4))" }
                .sorted()
            }
            let (stores, told) = (try await dump(), try await changes(rig))
            let result = try await Replay(rig.store, [ReplyReplay()]).run(SyncRig.key("eu"), .reply, now: testNow)
            #expect(result.failed == 0)
            #expect(try await dump() == stores)
            #expect(try await changes(rig) == told)
        }
    }

    @Test func `work of a store that was closed ends without a call`() async throws {
        try await SyncRig.run(.sqlite, seed: 12, orders: 20, stores: ["US"]) { rig in
            let resource = try #require(SyncResource.named("listings"))
            _ = try await rig.queue.enqueue(
                resource.jobs(SyncRig.key("na"), marketplaceIDs: [german], priority: .normal))
            try await rig.drain()
            #expect(try await rig.rows("SELECT 1 FROM sync_states") { _ in 1 }.isEmpty)
        }
    }
}
