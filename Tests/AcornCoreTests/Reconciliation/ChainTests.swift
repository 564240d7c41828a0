import SampleSettlements
import Testing

@testable import AcornCore

struct ChainTests {
    @Test func `settlements that follow each other say nothing, in whatever order they are given`() {
        let chain = [
            MadeStatement(id: "1", days: 0..<14, held: -5),
            MadeStatement(id: "2", days: 14..<28, total: -7, released: 5),
            MadeStatement(id: "3", days: 28..<42, debt: -7),
        ]
        #expect(chained(chain).isEmpty)
        #expect(chained(chain.reversed()).isEmpty)
        #expect(chained([]).isEmpty)
    }

    @Test func `a period may begin a second after the one before it, and no later`() {
        let first = MadeStatement(id: "1", days: 0..<14).statement
        for (seconds, code) in [(0, nil), (1, nil), (2, .periodGap), (-1, .periodOverlap)] as [(Int64, FindingCode?)] {
            var second = MadeStatement(id: "2", days: 14..<28).statement
            second.periodStart = second.periodStart?.adding(seconds: seconds)
            #expect(Chain.findings([first, second]).map(\.code) == (code.map { [$0] } ?? []), "\(seconds) s")
        }
    }

    @Test func `a gap and an overlap are warnings that name both settlements and the dates`() throws {
        let gap = try #require(
            Chain.findings([
                MadeStatement(id: "1", days: 0..<14).statement, MadeStatement(id: "2", days: 20..<30).statement,
            ]).first)
        #expect(gap.code == .periodGap && gap.severity == .warning && gap.settlementID == "2")
        #expect(gap.evidence.fact("otherSettlement") == "1" && gap.evidence.fact("otherFile") == "1.txt")
        #expect(
            gap.evidence.fact("from") == "2026-01-15T00:00:00Z" && gap.evidence.fact("to") == "2026-01-21T00:00:00Z")
        #expect(gap.evidence.file == "2.txt")
        for (second, to) in [(7..<21, "2026-01-15T00:00:00Z"), (7..<10, "2026-01-11T00:00:00Z")] {
            let overlap = try #require(
                Chain.findings([
                    MadeStatement(id: "1", days: 0..<14).statement, MadeStatement(id: "2", days: second).statement,
                ]).first)
            #expect(overlap.code == .periodOverlap && overlap.severity == .warning && overlap.settlementID == "2")
            #expect(overlap.evidence.fact("otherSettlement") == "1")
            #expect(overlap.evidence.fact("from") == "2026-01-08T00:00:00Z" && overlap.evidence.fact("to") == to)
        }
    }

    @Test func `stores that share a currency have chains of their own, other currencies need no name`() {
        #expect(
            chained([
                MadeStatement(id: "1", store: "Amazon.de", currency: "EUR", days: 0..<7),
                MadeStatement(id: "2", store: "Amazon.fr", currency: "EUR", days: 3..<10),
                MadeStatement(id: "3", store: "Amazon.de", currency: "EUR", days: 7..<14),
                MadeStatement(id: "4", store: "Amazon.fr", currency: "EUR", days: 10..<17),
                MadeStatement(id: "5", store: "Amazon.co.uk", currency: "GBP", days: 1..<8),
                MadeStatement(id: "6", store: nil, currency: "GBP", days: 8..<15),
            ]).isEmpty)
        #expect(
            chained([
                MadeStatement(id: "1", store: "Amazon.de", currency: "EUR", days: 0..<7),
                MadeStatement(id: "2", store: "Amazon.de", currency: "EUR", days: 8..<15),
            ]) == ["periodGap 2 1"])
    }

    @Test func `two account types side by side follow their own`() {
        let rows = [
            MadeStatement(id: "A1", days: 0..<14, held: -5), MadeStatement(id: "B1", days: 3..<10, held: -9),
            MadeStatement(id: "B2", days: 10..<17, released: 9), MadeStatement(id: "A2", days: 14..<28, released: 5),
        ]
        // Only the first of the second type has nothing to follow.
        #expect(chained(rows) == ["periodOverlap B1 A1"])
    }

    @Test func `account types that close in the same second are told apart by what they carry`() {
        // Brazil closes five of them at once (facts §6).
        for order in [["A2", "B2"], ["B2", "A2"]] {
            let rows = [
                MadeStatement(id: "A1", days: 0..<14, held: -5), MadeStatement(id: "B1", days: 0..<14, total: -8),
                MadeStatement(id: order[0], days: 14..<28, released: 5),
                MadeStatement(id: order[1], days: 14..<28, debt: -8),
            ]
            #expect(chained(rows) == [], "\(order)")
        }
    }

    @Test func `a settlement given in two versions is no gap in itself`() {
        var other = MadeStatement(id: "1", days: 0..<14)
        other.total = 101
        #expect(chained([MadeStatement(id: "1", days: 0..<14), other, MadeStatement(id: "2", days: 14..<28)]).isEmpty)
    }

    @Test func `a reserve that does not come back is an error with both amounts`() throws {
        for (held, released, next) in [(-5, 0, 0), (-5, 4, 0), (0, 5, 0)] as [(Int64, Int64, Int64)] {
            let findings = Chain.findings([
                MadeStatement(id: "1", days: 0..<14, held: held).statement,
                MadeStatement(id: "2", days: 14..<28, held: next, released: released).statement,
            ])
            let finding = try #require(findings.first)
            #expect(findings.count == 1 && finding.code == .reserveNotCarried && finding.severity == .error)
            #expect(finding.evidence.amount("expected") == -held * 1_000_000)
            #expect(finding.evidence.amount("carried") == released * 1_000_000)
        }
    }

    @Test func `a negative total that is not carried is an error, unless another store paid it`() throws {
        let owing = MadeStatement(id: "1", days: 0..<14, total: -7)
        for debt in [0, -6, -8] as [Int64] {
            let findings = Chain.findings([
                owing.statement, MadeStatement(id: "2", days: 14..<28, debt: debt).statement,
            ])
            let finding = try #require(findings.first)
            #expect(findings.count == 1 && finding.code == .debtNotCarried && finding.severity == .error)
            #expect(
                finding.evidence.amount("expected") == -7_000_000
                    && finding.evidence.amount("carried") == debt * 1_000_000)
        }
        #expect(
            chained([MadeStatement(id: "1", days: 0..<14), MadeStatement(id: "2", days: 14..<28, debt: -3)]) == [
                "debtNotCarried 2 1"
            ])
    }

    @Test func `a debt that another store paid is a warning at most`() {
        let owing = MadeStatement(id: "1", store: "Amazon.es", currency: "EUR", days: 0..<14, total: -7)
        let paid = MadeStatement(
            id: "2", store: "Amazon.es", currency: "EUR", days: 14..<28,
            adjustments: [("Cross-Account Debt Adjustment for DE", 7)])
        let payer = MadeStatement(
            id: "3", store: "Amazon.de", currency: "EUR", days: 14..<28,
            adjustments: [("Cross-Account Debt Adjustment against ES", -7)])
        let findings = Chain.findings([owing.statement, paid.statement, payer.statement])
        #expect(findings.filter { $0.code == .debtNotCarried }.map(\.severity) == [.warning])
        #expect(!findings.contains { $0.code == .debtAdjustmentUnmatched })
    }

    @Test func `Date Range reports and statements without a period are in no chain`() {
        var undated = MadeStatement(id: "2", days: 3..<5).statement
        undated.periodEnd = nil
        let range = MadeStatement(id: "3", days: 5..<6, format: .dateRange).statement
        #expect(Chain.findings([MadeStatement(id: "1", days: 0..<14).statement, undated, range]).isEmpty)
    }

    @Test func `amounts at the end of what numbers can hold do not crash`() {
        for category in [
            AcornCore.Category.reservesHeld, .reservesReleased, .transfersCarriedDebt, .transfersDebtAdjustment,
        ] {
            let statements = [0, 14].map { day -> Statement in
                var statement = MadeStatement(id: "\(day)", days: day..<day + 14).statement
                statement.lines = [
                    StatementLine(
                        transactionType: "t", amountType: "a", amountDescription: "d", category: category,
                        micros: day == 0 ? .min : 5, rows: 1)
                ]
                return statement
            }
            #expect(!Chain.findings(statements).isEmpty)
        }
    }

    @Test(arguments: [SampleMarketplace.us, .ca, .de, .jp])
    func `a made chain holds, and every broken link of it is found`(marketplace: SampleMarketplace) throws {
        let chain = SampleChain(seed: 31, count: 4, rows: 60, marketplace: marketplace)
        var files = chain.settlements.map { $0.bytes(.flatFileV2) }
        if let debtor = chain.debtorStore { files.append(debtor.bytes(.flatFileV2)) }
        let whole = try reconciled(files)
        #expect(
            whole.errors.isEmpty && !whole.codes.contains(.periodGap) && !whole.codes.contains(.debtAdjustmentUnmatched)
        )
        #expect(whole.summary.ties == files.count)
        // The third settlement opens with the second's debt; without the second there is a gap instead.
        var without = files
        without.remove(at: 1)
        let report = try reconciled(without)
        #expect(report.findings(.periodGap).map(\.settlementID) == [chain.settlements[2].manifest.settlementID])
    }
}
