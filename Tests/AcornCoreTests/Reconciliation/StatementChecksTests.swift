import SampleSettlements
import Testing

@testable import AcornCore

struct StatementChecksTests {
    private func run(_ file: InventedFile) throws -> ReconciliationReport { try reconciled([file.bytes]) }

    private func file(_ total: String, _ rows: [(String, String)]) -> InventedFile {
        var file = InventedFile(total: total)
        for (amount, time) in rows {
            file.addRow(
                amount,
                [
                    "posted-date-time": time, "transaction-type": "other-transaction",
                    "amount-description": "Storage Fee",
                ])
        }
        return file
    }

    private let span = ["2026-03-01 00:10:00 UTC", "2026-03-14 23:50:00 UTC"]

    @Test func `a total that does not tie tells declared, computed and difference`() throws {
        let report = try run(file("10.00", [("4.00", span[0]), ("5.99", span[1])]))
        let finding = try #require(report.findings(.totalDoesNotTie).first)
        #expect(finding.severity == .error && finding.evidence.file == "file0.txt")
        #expect(finding.evidence.amount("declared") == 10_000_000 && finding.evidence.amount("computed") == 9_990_000)
        #expect(finding.evidence.amount("difference") == 10_000 && finding.evidence.fact("likely") == "unknown")
        #expect(
            finding.evidence.fact("from") == "2026-03-01T00:10:00Z"
                && finding.evidence.fact("to") == "2026-03-14T23:50:00Z")
        #expect(report.exitStatus == 1 && report.summary.ties == 0 && report.summary.errors == 1)
    }

    @Test func `the likely cause of a missing amount is told by what else was seen`() throws {
        func likely(_ file: InventedFile, _ bytes: [UInt8]? = nil) throws -> String? {
            try reconciled([bytes ?? file.bytes]).findings(.totalDoesNotTie).first?.evidence.fact("likely")
        }
        #expect(try likely(file("10.00", [("4.00", "2026-03-05 00:00:00 UTC"), ("5.00", span[1])])) == "cutAtStart")
        #expect(try likely(file("10.00", [("4.00", span[0]), ("5.00", "2026-03-11 00:00:00 UTC")])) == "cutAtEnd")
        #expect(
            try likely(file("9.00", [("4.00", span[0]), ("5.00", span[1]), ("4.00", span[0]), ("5.00", span[1])]))
                == "doubledRows")
        #expect(try likely(file("10.00", [("4.00", span[0]), ("5,0.0", span[1])])) == "unreadableRows")
        let unended = file("10.00", [("4.00", span[0]), ("5.00", span[1])])
        #expect(try likely(unended, Array(unended.bytes.dropLast())) == "cutAtEnd")
    }

    @Test func `a payout row is taken out where the rest then ties, and stays where it does not`() throws {
        let payout = [
            "transaction-type": "Transfer", "amount-type": "Transfer", "amount-description": "To your account",
        ]
        var good = file("9.00", [("4.00", span[0]), ("5.00", span[1])])
        good.addRow("-9.00", payout)
        let report = try run(good)
        #expect(report.statements[0].ties && report.statements[0].computedTotal == 9_000_000)
        #expect(report.findings(.payoutRowExcluded).first?.severity == .info)
        #expect(report.findings(.payoutRowExcluded).first?.evidence.amount("amount") == -9_000_000)
        #expect(!report.statements[0].lines.contains { $0.category == .transfersPayout })
        var bad = file("9.00", [("4.00", span[0]), ("4.00", span[1])])
        bad.addRow("-9.00", payout)
        #expect(try run(bad).codes.contains(.totalDoesNotTie))
        #expect(try run(bad).statements[0].computedTotal == -1_000_000)
        var inside = file("-5.00", [("4.00", span[0])])
        inside.addRow("-9.00", payout)
        #expect(try run(inside).codes == [.negativeDeposit])
    }

    @Test(arguments: [true, false])
    func `breakdowns leave a payout row out when the sum does`(usesScanner: Bool) throws {
        var file = file("9.00", [("4.00", span[0]), ("5.00", span[1])])
        file.addRow(
            "-9.00",
            [
                "transaction-type": "Transfer", "amount-type": "Transfer", "amount-description": "To your account",
                "sku": "PAYOUT",
            ])
        let report = try reconciled(
            [file.bytes], dimensions: Set(AcornCore.Dimension.allCases), usesScanner: usesScanner)
        let statement = report.statements[0]
        #expect(statement.computedTotal == 9_000_000 && statement.breakdowns.count == 4)
        for breakdown in statement.breakdowns {
            #expect(breakdown.lines.reduce(0) { $0 + $1.micros } == 9_000_000)
            #expect(breakdown.lines.reduce(0) { $0 + $1.rows } == 2)
            #expect(!breakdown.lines.contains { $0.key == "PAYOUT" })
        }
    }

    @Test func `a negative total is worth knowing`() throws {
        let finding = try #require(try run(file("-4.00", [("-4.00", span[0])])).findings(.negativeDeposit).first)
        #expect(finding.severity == .info && finding.evidence.amount("declared") == -4_000_000)
    }

    @Test func `a deposit before the end of the period is a warning, and so is a missing period`() throws {
        var early = InventedFile()
        early.addSummary(total: "0.00", deposit: "2026-03-14 23:59:59 UTC")
        let finding = try #require(try run(early).findings(.depositBeforePeriodEnd).first)
        #expect(finding.severity == .warning && finding.evidence.fact("date") == "2026-03-14T23:59:59Z")
        var onTime = InventedFile()
        onTime.addSummary(total: "0.00", deposit: "2026-03-15 00:00:00 UTC")
        #expect(try run(onTime).findings.isEmpty)
        var undated = InventedFile()
        undated.addSummary(total: "0.00", start: "", end: "", deposit: "2026-03-15 00:00:00 UTC")
        #expect(try run(undated).findings(.periodMissing).first?.severity == .warning)
    }

    @Test func `rows posted after the period or long before it are worth knowing, those released later are ordinary`()
        throws
    {
        for (time, isOutside) in [
            ("2025-11-28 23:59:58 UTC", true), ("2025-11-28 23:59:59 UTC", false), ("2026-02-28 23:59:58 UTC", false),
            ("2026-03-15 00:00:01 UTC", false),
            ("2026-03-15 00:00:02 UTC", true),
        ] {
            let report = try run(file("1.00", [("1.00", time)]))
            #expect(report.findings(.rowsOutsidePeriod).count == (isOutside ? 1 : 0), "\(time)")
            #expect(report.errors.isEmpty)
        }
    }

    @Test func `words that no rule knows are counted with their sum and shown`() throws {
        var file = file("9.00", [("4.00", span[0])])
        for amount in ["2.00", "3.00"] {
            file.addRow(amount, ["transaction-type": "New", "amount-type": "x", "amount-description": "y"])
        }
        let report = try run(file)
        let finding = try #require(report.findings(.unclassifiedRows).first)
        #expect(
            finding.severity == .warning && finding.evidence.count == 2
                && finding.evidence.amount("amount") == 5_000_000)
        #expect(finding.evidence.fact("text") == "New / x / y")
        #expect(report.statements[0].unclassified == 2 && report.statements[0].ties)
    }

    @Test func `a difference too large for a number is no crash and no tie`() {
        var statement = MadeStatement(id: "1", days: 0..<1).statement
        for (declared, computed) in [(Int64.min, Int64.max), (.max, .min), (.min, 1), (0, .min)] {
            statement.declaredTotal = declared
            statement.computedTotal = computed
            #expect(!statement.ties && statement.difference != 0)
        }
    }
}
