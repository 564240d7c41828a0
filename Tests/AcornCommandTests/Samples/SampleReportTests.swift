import Foundation
import Testing

/// The reports of other people under `../shared/samples`, each with what its index says of it.
@Suite(.enabled(if: Samples.areHere, Comment(rawValue: Samples.reason)))
struct SampleReportTests {
    /// One line of the index.
    struct Expected: Sendable, CustomTestStringConvertible {
        let file, format, currency, total: String
        let rows: Int
        var testDescription: String { file }
    }

    static let tying = [
        Expected(
            file: "settlement/adwweaver__CA_V1_23874396421.txt", format: "flatFileV1", currency: "CAD",
            total: "-321.69",
            rows: 3),
        Expected(
            file: "settlement/adwweaver__CA_V1_23874397121.txt", format: "flatFileV1", currency: "CAD", total: "-62.31",
            rows: 15),
        Expected(
            file: "settlement/adwweaver__CA_V1_24391894961.txt", format: "flatFileV1", currency: "CAD",
            total: "2539.66",
            rows: 489),
        Expected(
            file: "settlement/adwweaver__CA_V1_24596907561.txt", format: "flatFileV1", currency: "CAD",
            total: "3894.24",
            rows: 685),
        Expected(
            file: "settlement/hakanensari__AU_V1_10661580643.txt", format: "flatFileV1", currency: "AUD",
            total: "-15.50",
            rows: 3),
        Expected(
            file: "settlement/jemagee__US_V2_6300993871.txt", format: "flatFileV2", currency: "USD", total: "4246.20",
            rows: 2599),
        Expected(
            file: "settlement/xieyi138-star__US_V2_synthetic.txt", format: "flatFileV2", currency: "USD",
            total: "582.89",
            rows: 23),
        Expected(
            file: "reports/Heitorsf21__BR_2026MarMonthlyUnifiedTransaction.csv", format: "dateRange", currency: "BRL",
            total: "-1056.15", rows: 329),
        Expected(
            file: "reports/text-index-62130379561__FR_date-range-transaction_1row.csv", format: "dateRange",
            currency: "EUR", total: "7.13", rows: 1),
    ]

    static let withoutSummary = "settlement/Juancho-BackToWin__ES_V1_synthetic-no-summary-row.txt"

    @Test(arguments: tying)
    func `a report that its index lists as tying ties to the cent`(expected: Expected) async throws {
        let outcome = try await Acorn.reconcile(Samples.path(expected.file))
        let report = try outcome.report()
        let statement = try #require(report.statements.first)
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(report.statements.count == 1)
        #expect(statement.declaredTotal == expected.total)
        #expect(statement.computedTotal == expected.total)
        #expect(statement.ties)
        #expect(try Micros.of(try #require(statement.difference)) == 0)
        #expect(statement.rows == expected.rows)
        #expect(statement.currency == expected.currency)
        #expect(statement.format == expected.format)
        #expect(report.codes("error") == [])
        #expect(try Micros.sum(statement.categories.map(\.amount)) == Micros.of(expected.total))
        #expect(try Micros.sum(statement.groups.map(\.amount)) == Micros.of(expected.total))
        #expect(try Micros.sum(statement.lines.map(\.amount)) == Micros.of(expected.total))
    }

    @Test func `the report without a summary row gives that finding and no other error`() async throws {
        let outcome = try await Acorn.reconcile(Samples.path(Self.withoutSummary))
        let report = try outcome.report()
        #expect(outcome.status == 1)
        #expect(report.codes("error") == ["summaryRowMissing"])
        let statement = try #require(report.statements.first)
        #expect(statement.computedTotal == "676.33")
        #expect(statement.declaredTotal == nil)
        #expect(statement.difference == nil)
        #expect(!statement.ties)
        #expect(statement.rows == 12)
    }

    @Test func `a folder of all settlement reports is read whole, and only what the index explains is wrong`()
        async throws
    {
        let outcome = try await Acorn.reconcile(Samples.path("settlement"))
        let report = try outcome.report()
        // The list of payouts is no report, which a folder says without failing for it; a database dump has no totals.
        let own = report.statements.filter { $0.source.first?.contains("dankman23") == false }
        #expect(own.count == 8)
        #expect(report.summary.ties == 7)
        let errors = report.findings.filter {
            $0.severity == "error" && $0.evidence.file?.contains("dankman23") == false
        }
        #expect(errors.map(\.code) == ["summaryRowMissing"])
        let others = report.findings.filter { $0.code == "notASettlementReport" }
        #expect(others.map(\.severity) == ["warning"])
        #expect(others.first?.evidence.file == Samples.path("settlement/dankman23__EU_payouts_2025-10_A.csv"))
        #expect(outcome.status == 1)
    }

    @Test func `the Canadian settlements chain, with the two gaps where files are not here`() async throws {
        let files = Self.tying.map(\.file).filter { $0.contains("__CA_") }.map(Samples.path)
        let outcome = try await Acorn.run(["reconcile"] + files.reversed() + ["--format", "json"])
        let report = try outcome.report()
        #expect(outcome.status == 0)
        #expect(report.summary.ties == 4)
        let chain: Set = [
            "periodGap", "periodOverlap", "reserveNotCarried", "debtNotCarried", "debtAdjustmentUnmatched",
            "settlementRepeated", "settlementsDiffer",
        ]
        let found = report.findings.filter { chain.contains($0.code) }
        #expect(found.map(\.code) == ["periodGap", "periodGap"])
        #expect(found.map(\.settlementId) == ["24391894961", "24596907561"])
    }

    @Test func `a table of all samples`() async throws {
        var table = ["file | format | currency | rows | declared | computed | ties | exit | errors, warnings"]
        for file in Self.tying.map(\.file) + [Self.withoutSummary] {
            let outcome = try await Acorn.reconcile(Samples.path(file))
            let report = try outcome.report()
            let statement = try #require(report.statements.first)
            let cells = [
                file.split(separator: "/").last.map(String.init) ?? file, statement.format, statement.currency ?? "-",
                String(statement.rows), statement.declaredTotal ?? "-", statement.computedTotal,
                statement.ties ? "yes" : "no", String(outcome.status),
                (report.codes("error") + report.codes("warning")).joined(separator: ", "),
            ]
            table.append(cells.joined(separator: " | "))
        }
        print(table.joined(separator: "\n"))
        #expect(table.count == 11)
    }
}
