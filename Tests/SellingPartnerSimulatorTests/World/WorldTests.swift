import AcornCore
import AcornFiles
import Foundation
import Testing

@testable import SellingPartnerSimulator

struct WorldTests {
    static let start: Int64 = 1_790_000_000

    static func world(seed: UInt64, orders: Int = 600, stores: [String] = WorldOptions.defaultStores) throws -> World {
        try World(WorldOptions(seed: seed, stores: stores, orders: orders, start: start))
    }

    private func settlements(_ world: World) -> [(ledger: StoreLedger, settlement: Settlement)] {
        world.ledgers.flatMap { ledger in ledger.chains.flatMap { $0.settlements.map { (ledger, $0) } } }
    }

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `every settlement report passes reconciliation without a finding, and so do those still listed`(
        seed: UInt64
    ) async throws {
        var world = try Self.world(seed: seed, orders: 900)
        world.advance(to: Moment(Self.start))
        let listed = Moment(Self.start) - ReportDesk.keptSeconds
        #expect(try await statements(of: world) { _ in true } > 40)
        #expect(try await statements(of: world) { $0.reported >= listed } > 30)
    }

    /// How many of the settlements there are; each must tie, and none give a finding.
    private func statements(of world: World, where isGiven: (Settlement) -> Bool) async throws -> Int {
        let folder = FileManager.default.temporaryDirectory.appending(path: "test-of-acorn-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var run = SettlementRun(
            context: ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillInMemory())),
            threads: 1)
        for (ledger, settlement) in settlements(world) where isGiven(settlement) {
            let report = SettlementReport(
                ledger: ledger, settlement: settlement, products: world.products(of: ledger.store.id))
            let file = folder.appending(path: settlement.id + ".txt")
            try Data(report.text.utf8).write(to: file)
            for file in try InputPaths.files([file.path]) { try await run.read(file) }
        }
        let report = try run.finish()
        #expect(report.statements.allSatisfy { $0.ties == true })
        #expect(report.findings.map { "\($0.code) \($0.settlementID ?? "") \($0.evidence)" } == [])
        return report.statements.count
    }

    @Test func `a world comes out the same however many steps lead to it`() throws {
        var whole = try Self.world(seed: 7, orders: 300)
        whole.advance(to: Moment(Self.start) + 20 * Moment.day)
        var steps = try Self.world(seed: 7, orders: 300)
        var random = SeededRandom(7, "steps")
        var now = steps.options.begin
        while now < Moment(Self.start) + 20 * Moment.day {
            steps.advance(to: now)
            now = now + random.between(1, 5 * Moment.day)
        }
        steps.advance(to: Moment(Self.start) + 20 * Moment.day)
        for (a, b) in zip(settlements(whole), settlements(steps)) {
            let one = SettlementReport(
                ledger: a.ledger, settlement: a.settlement, products: whole.products(of: a.ledger.store.id))
            let other = SettlementReport(
                ledger: b.ledger, settlement: b.settlement, products: steps.products(of: b.ledger.store.id))
            #expect(one.text == other.text)
        }
        #expect(whole.ledgers.map { $0.postings.map(\.number) } == steps.ledgers.map { $0.postings.map(\.number) })
        #expect(whole.ledgers.map { $0.orders.map(\.id) } == steps.ledgers.map { $0.orders.map(\.id) })
    }

    @Test func `there are as many orders as asked for, each with an id of its own`() throws {
        var world = try Self.world(seed: 3, orders: 5_000)
        let now = Moment(Self.start)
        world.advance(to: now)
        let ids = world.ledgers.flatMap { $0.orders.prefix($0.orderCount(at: now)).map(\.id) }
        #expect(ids.count == 5_000)
        #expect(Set(ids).count == 5_000)
        #expect(ids.allSatisfy { $0.wholeMatch(of: /\d{3}-\d{7}-\d{7}/) != nil })
    }

    @Test func `no money is in two settlements, and all that is due is in one`() throws {
        var world = try Self.world(seed: 5)
        let now = Moment(Self.start)
        world.advance(to: now)
        for ledger in world.ledgers {
            var seen: Set<Int> = []
            for chain in ledger.chains {
                for settlement in chain.settlements {
                    #expect(settlement.total == settlement.postings.reduce(0) { $0 + ledger.postings[$1].total })
                    for posting in settlement.postings { #expect(seen.insert(posting).inserted) }
                }
                let due = ledger.postings.indices.filter {
                    ledger.postings[$0].account == chain.type && ledger.postings[$0].released < chain.openedAt
                }
                #expect(due.allSatisfy(seen.contains))
            }
        }
    }
}
