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

    /// How much of a charge is booked, beside what is right: (numerator, denominator).
    @Test(
        arguments: [
            (.feeOvercharged, .commission, 6, 5), (.principalShort, .principal, 9, 10),
            (.taxWithheldTwice, .withheldPrincipal, 2, 1), (.shippingNotPaid, .shipping, 0, 1),
            (.refundWithoutFee, .commission, 0, 1), (.refundTooLarge, .principal, 11, 10),
            (.refundFeeDoubled, .refundCommission, 2, 1),
            (.storageFeeDoubled, .storage, 2, 1),
        ] as [(Discrepancy, Charge, Int64, Int64)])
    func `an amount is wrong by as much as the words say`(
        kind: Discrepancy, charge: Charge, times: Int64, over: Int64
    ) throws {
        let (clean, planted) = (try world([]), try world([kind], perMillion: 500_000))
        var (struck, whole) = (0, 0)
        for (right, wrong) in zip(clean.ledgers, planted.ledgers) {
            let was = Dictionary(grouping: right.postings) {
                "\($0.kind) \($0.order ?? -1) \($0.part ?? -1) \($0.posted)"
            }
            let booked = Dictionary(grouping: wrong.postings) {
                "\($0.kind) \($0.order ?? -1) \($0.part ?? -1) \($0.posted)"
            }
            for (key, postings) in was {
                func amounts(_ postings: [Posting]) -> [Int64] {
                    postings.flatMap(\.lines).filter { $0.charge == charge }.map(\.amount)
                }
                let before = amounts(postings)
                let after = amounts(booked[key] ?? [])
                guard let first = before.first, before != after else { continue }
                struck += 1
                // One amount of a posting is changed, the first; the others stay.
                let changed = after.reduce(0, +) - before.dropFirst().reduce(0, +)
                #expect(abs(changed * over - first * times) <= over, "\(key): \(first) became \(changed)")
                if changed * over == first * times { whole += 1 }
            }
        }
        #expect(struck > 0 && whole > 0, "\(struck) struck")
    }

    @Test func `an archived settlement report is listed no more, and all others are`() throws {
        let planted = try world([.settlementReportArchived], perMillion: 300_000)
        let now = Moment(WorldTests.start)
        let settlements = planted.ledgers.flatMap { $0.chains.flatMap(\.settlements) }.filter { $0.reported <= now }
        let listed = SellerAccount.ID.allCases.flatMap { ReportDesk.settlementJobs($0, planted, at: now).map(\.id) }
        let archived = settlements.filter(\.isArchived)
        #expect(!archived.isEmpty && archived.count < settlements.count)
        #expect(Set(listed) == Set(settlements.filter { !$0.isArchived }.map { "7" + $0.id.dropFirst() }))
        #expect(Set(planted.strikes.map(\.about)).isSuperset(of: archived.map(\.id)))
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
