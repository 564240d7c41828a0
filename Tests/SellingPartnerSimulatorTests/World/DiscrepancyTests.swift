import Testing

@testable import SellingPartnerSimulator

/// Planted discrepancies: each does what it says, and the truth tells all of them.
struct DiscrepancyTests {
    private func world(_ kinds: [Discrepancy], perMillion: Int64 = 300_000, seed: UInt64 = 71) throws -> World {
        var options = try WorldOptions(seed: seed, orders: 900, start: WorldTests.start)
        for kind in kinds { options.discrepancies[kind] = perMillion }
        var world = World(options)
        world.advance(to: Moment(WorldTests.start))
        return world
    }

    /// Everything the seller is owed or owes, by store.
    private func sums(_ world: World) -> [Int64] {
        world.ledgers.map { $0.postings.filter { !$0.kind.isBalanceMove }.reduce(0) { $0 + $1.total } }
    }

    @Test func `there are at least twenty, each with a name of its own and words`() {
        #expect(Discrepancy.allCases.count >= 20)
        #expect(Discrepancy.allCases.allSatisfy { !$0.says.isEmpty && $0.perMillion > 0 })
        #expect(Discrepancy.allCases.allSatisfy { WireFault.named($0.rawValue) == nil })
    }

    @Test(arguments: Discrepancy.allCases)
    func `each strikes, and the money differs by what the truth says`(kind: Discrepancy) throws {
        let clean = try world([])
        let planted = try world([kind], perMillion: kind == .debtToAmazon ? 20_000 : 500_000)
        #expect(!planted.strikes.isEmpty && planted.strikes.allSatisfy { $0.kind == kind })
        #expect(clean.strikes.isEmpty)
        // These do not change what was booked for sales, fees and goods, but what becomes of it.
        let after: Set<Discrepancy> = [
            .reserveNotCarried, .transferNotArriving, .settlementReportArchived, .settlementRowMissing,
            .returnNeverReceived,
            .settledOrderUnknown, .restatedTransaction,
        ]
        let expected = planted.ledgers.map { ledger in
            planted.strikes.filter { $0.store == ledger.store.id }.reduce(0) { $0 + ($1.amount ?? 0) }
        }
        let differences = zip(sums(planted), sums(clean)).map { $0 - $1 }
        if after.contains(kind) {
            #expect(differences.allSatisfy { $0 == 0 })
        } else {
            #expect(differences == expected)
        }
    }

    @Test func `orders stay what they are, whatever is planted`() throws {
        let clean = try world([])
        let planted = try world(Discrepancy.allCases, perMillion: 100_000)
        for (a, b) in zip(clean.ledgers, planted.ledgers) {
            #expect(a.orders.map(\.id) == b.orders.map(\.id))
            #expect(a.orders.map(\.items) == b.orders.map(\.items))
            #expect(a.orders.map(\.shipments) == b.orders.map(\.shipments))
        }
    }

    @Test func `a name with a rate is read, and nonsense is refused`() throws {
        #expect(try Discrepancy.read("fee-overcharged:0.05")?.perMillion == 50_000)
        #expect(try Discrepancy.read("fee-overcharged")?.perMillion == Discrepancy.feeOvercharged.perMillion)
        #expect(try Discrepancy.read("throttled") == nil)
        #expect(throws: FaultSwitch.Fault.badRate("2")) { try Discrepancy.read("fee-overcharged:2") }
    }
}
