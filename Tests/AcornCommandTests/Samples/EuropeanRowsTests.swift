import Foundation
import Testing

/// Real European rows against what the bank booked, through the front door.
@Suite(.enabled(if: Samples.areHere, Comment(rawValue: Samples.reason)))
struct EuropeanRowsTests {
    /// A settlement of the dump: its store, rows and sum in cents, and the period that a cycle of its store would have.
    struct Cycle: Sendable, CustomTestStringConvertible {
        let id: String
        let rows: Int
        let cents: Int
        let start, end, deposit: String
        var testDescription: String { id }
    }

    static let tying = [
        Cycle(
            id: "25625364862", rows: 48, cents: 302_65, start: "26.09.2025 17:20:00 UTC",
            end: "10.10.2025 17:20:00 UTC",
            deposit: "12.10.2025 17:20:00 UTC"),
        Cycle(
            id: "25671641022", rows: 84, cents: 596_13, start: "03.10.2025 07:57:00 UTC",
            end: "17.10.2025 07:57:00 UTC",
            deposit: "19.10.2025 07:57:00 UTC"),
        Cycle(
            id: "25672107332", rows: 309, cents: 1867_57, start: "06.10.2025 14:40:00 UTC",
            end: "13.10.2025 17:00:00 UTC",
            deposit: "15.10.2025 17:00:00 UTC"),
        Cycle(
            id: "25719799032", rows: 1537, cents: 11275_17, start: "06.10.2025 14:51:00 UTC",
            end: "13.10.2025 16:53:00 UTC", deposit: "15.10.2025 16:53:00 UTC"),
        Cycle(
            id: "25719906662", rows: 79, cents: 546_68, start: "13.10.2025 09:21:00 UTC",
            end: "27.10.2025 09:21:00 UTC",
            deposit: "29.10.2025 09:21:00 UTC"),
    ]

    /// Their rows before 1 October are not in the dump.
    static let cut = [
        Cycle(
            id: "25624439742", rows: 241, cents: 1488_60, start: "29.09.2025 14:40:00 UTC",
            end: "06.10.2025 14:40:00 UTC",
            deposit: "08.10.2025 14:40:00 UTC"),
        Cycle(
            id: "25632254842", rows: 22, cents: 115_35, start: "22.09.2025 22:00:00 UTC",
            end: "06.10.2025 22:00:00 UTC",
            deposit: "08.10.2025 22:00:00 UTC"),
        Cycle(
            id: "25671855822", rows: 1086, cents: 7589_14, start: "29.09.2025 14:51:00 UTC",
            end: "06.10.2025 14:51:00 UTC", deposit: "08.10.2025 14:51:00 UTC"),
    ]

    /// Still running when the dump was made, so nobody declared a total.
    static let open = [
        Cycle(
            id: "25809779002", rows: 26, cents: 129_29, start: "27.10.2025 09:21:00 UTC",
            end: "10.11.2025 09:21:00 UTC",
            deposit: ""),
        Cycle(
            id: "25857968422", rows: 151, cents: 1272_51, start: "27.10.2025 16:52:00 UTC",
            end: "03.11.2025 16:52:00 UTC",
            deposit: ""),
    ]

    private func run(_ cycle: Cycle, hasDates: Bool = true) async throws -> (Acorn.Outcome, ReportDocument) {
        let dump = try EuropeanRows()
        var summary = EuropeanRows.Summary()
        if hasDates { (summary.start, summary.end, summary.deposit) = (cycle.start, cycle.end, cycle.deposit) }
        summary.total = dump.booked[cycle.id].map(EuropeanRows.comma) ?? ""
        let scratch = try Scratch()
        let outcome = try await Acorn.reconcile(
            try scratch.write("\(cycle.id).txt", dump.report(of: cycle.id, summary)))
        return (outcome, try outcome.report())
    }

    private func text(_ cents: Int) -> String { EuropeanRows.comma(cents).replacing(",", with: ".") }

    @Test(arguments: tying, [true, false])
    func `a settlement that the bank paid ties to the cent, with its dates or without`(
        cycle: Cycle, hasDates: Bool
    ) async throws {
        let (outcome, report) = try await run(cycle, hasDates: hasDates)
        let statement = try #require(report.statement(cycle.id))
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(report.statements.count == 1)
        #expect(statement.declaredTotal == text(cycle.cents))
        #expect(statement.computedTotal == text(cycle.cents))
        #expect(statement.ties)
        #expect(statement.rows == cycle.rows)
        #expect(statement.currency == "EUR")
        #expect(statement.unclassified == 0)
        #expect(report.codes("error") == [])
        #expect((statement.periodStart != nil) == hasDates)
        #expect(report.codes("warning").contains("periodMissing") == !hasDates)
    }

    @Test(arguments: cut)
    func `a settlement cut at its start misses what the bank paid more, and the finding says where`(
        cycle: Cycle
    ) async throws {
        let (outcome, report) = try await run(cycle)
        let booked = try #require(try EuropeanRows().booked[cycle.id])
        let statement = try #require(report.statement(cycle.id))
        #expect(outcome.status == 1)
        #expect(!statement.ties)
        #expect(statement.rows == cycle.rows)
        #expect(statement.computedTotal == text(cycle.cents))
        #expect(statement.difference == text(booked - cycle.cents))
        #expect(report.codes("error") == ["totalDoesNotTie"])
        let finding = try #require(report.finding("totalDoesNotTie"))
        #expect(finding.evidence.amounts["difference"] == text(booked - cycle.cents))
        #expect(finding.evidence.facts["likely"] == "cutAtStart")
    }

    @Test(arguments: open)
    func `a settlement that is still open says that its total is missing and never looks like success`(
        cycle: Cycle
    ) async throws {
        let (outcome, report) = try await run(cycle)
        let statement = try #require(report.statement(cycle.id))
        #expect(outcome.status == 1)
        #expect(!statement.ties)
        #expect(statement.declaredTotal == nil)
        #expect(statement.computedTotal == text(cycle.cents))
        #expect(report.codes("error") == ["declaredTotalMissing"])
        #expect(report.summary.ties == 0)
    }

    @Test func `the umlauts of Windows-1252 are read as such`() async throws {
        let cycle = Self.tying[0]
        let scratch = try Scratch()
        let summary = EuropeanRows.Summary(start: cycle.start, end: cycle.end, deposit: cycle.deposit, total: "302,65")
        let file = try scratch.write("nl.txt", try EuropeanRows().report(of: cycle.id, summary))
        let report = try await Acorn.reconcile(file, "--by", "sku").report()
        let keys = report.statements.first?.breakdowns?.first?.lines.compactMap(\.key)
        #expect(keys == ["BÜRSTE-Größe-7"])
    }

    @Test func `all ten together are ten statements of which five tie`() async throws {
        let dump = try EuropeanRows()
        let scratch = try Scratch()
        for cycle in Self.tying + Self.cut + Self.open {
            let total = dump.booked[cycle.id].map(EuropeanRows.comma) ?? ""
            let summary = EuropeanRows.Summary(start: cycle.start, end: cycle.end, deposit: cycle.deposit, total: total)
            try scratch.write("reports/\(cycle.id).txt", dump.report(of: cycle.id, summary))
        }
        let outcome = try await Acorn.reconcile(scratch.file("reports"))
        let report = try outcome.report()
        #expect(report.summary.statements == 10)
        #expect(report.summary.ties == 5)
        let expected = ["declaredTotalMissing", "declaredTotalMissing"] + Array(repeating: "totalDoesNotTie", count: 3)
        #expect(report.codes("error").sorted() == expected)
        #expect(report.statements.reduce(0) { $0 + $1.rows } == 3583)
    }
}
