import Foundation
import Testing

@testable import AcornCore
@testable import acorn

struct StatementTextTests {
    private func text(
        _ report: ReconciliationReport, _ language: Language = .en, colours: Bool = false, width: Int = 100
    ) -> String {
        var text = ""
        StatementText(language: language, colours: colours, width: width).write(report, to: &text)
        return text
    }

    @Test func `a statement that ties reads like this`() {
        let expected = """
            PLACEHOLDER
            """
        #expect(text(ReconciliationReport(statements: [InventedReport.tied], findings: []), width: 80) == expected)
    }

    @Test func `a statement in Chinese reads like this`() {
        let expected = """
            PLACEHOLDER
            """
        let report = ReconciliationReport(
            statements: [InventedReport.declaring(400_000_000)], findings: [InventedReport.doesNotTie])
        #expect(text(report, .zh, width: 80) == expected)
    }

    @Test(arguments: Language.allCases, [60, 80, 100, 140])
    func `no line is wider than the terminal, and amounts end in one column`(language: Language, width: Int) {
        var statement = InventedReport.declaring(400_000_000)
        statement.breakdowns = [
            InventedReport.breakdown(.order, keys: (0..<80).map { "305-0000000-\(1_000_000 + $0)" }),
            InventedReport.breakdown(.sku, keys: ["", "蓝色马克杯-大号", String(repeating: "very-long-sku", count: 9)]),
        ]
        let report = ReconciliationReport(
            statements: [statement], findings: [
                InventedReport.doesNotTie, InventedReport.unclassified, InventedReport.carried,
            ])
        let lines = text(report, language, width: width).components(separatedBy: "\n")
        for line in lines { #expect(DisplayWidth.of(line) <= width, "\(line)") }
        let categories = lines.filter { $0.hasSuffix("-99.99") && !$0.contains("█") && !$0.contains("▐") }
        #expect(categories.count == 2)
        #expect(Set(categories.map { DisplayWidth.of($0) }).count == 1)
    }

    @Test func `colours are there only when asked for, and change nothing else`() {
        let report = ReconciliationReport(
            statements: [InventedReport.tied, InventedReport.declaring(nil)], findings: [InventedReport.doesNotTie])
        let plain = text(report)
        let coloured = text(report, colours: true)
        #expect(!plain.contains("\u{1B}"))
        #expect(coloured.contains("\u{1B}[1;32m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test func `a text out of a file cannot steer the terminal`() {
        var statement = InventedReport.tied
        statement.sources = ["a\u{1B}[2J.txt"]
        statement.settlementID = "1\u{1B}]0;x\u{07}"
        statement.breakdowns = [InventedReport.breakdown(.sku, keys: ["\u{1B}[31m", "a\nb"])]
        let evidence = Evidence(file: "\u{1B}", column: "\u{1B}").fact("odd\u{1B}", "\u{1B}")
        let finding = Finding(.unreadableAmount, settlement: "\u{1B}", evidence)
        #expect(!text(ReconciliationReport(statements: [statement], findings: [finding])).contains("\u{1B}"))
    }

    @Test func `a statement without a declared total says that nothing is proven`() {
        let text = text(ReconciliationReport(statements: [InventedReport.declaring(nil)], findings: []))
        #expect(text.contains("Declared total  not stated"))
        #expect(text.contains("DOES NOT TIE (nothing was declared, so nothing is proven)"))
        #expect(text.hasSuffix("The settlement does not tie; 0 errors, 0 warnings, 0 notes.\n"))
    }

    @Test func `several statements end in a table`() {
        let report = ReconciliationReport(
            statements: [InventedReport.tied, InventedReport.declaring(400_000_000), InventedReport.declaring(nil)],
            findings: [])
        let text = text(report)
        let common = "  2025-10-13  EUR       "
        #expect(text.contains("25719799032\(common)        376.56       376.56        0.00  TIES\n"))
        #expect(text.contains("25719799033\(common)        400.00       376.56       23.44  DOES NOT TIE\n"))
        #expect(text.contains("25719799033\(common)             –       376.56           –  DOES NOT TIE\n"))
        #expect(text.hasSuffix("1 of 3 settlements tie; 0 errors, 0 warnings, 0 notes.\n"))
    }

    @Test func `a long breakdown shows the largest and tells how many more there are`() {
        var statement = InventedReport.tied
        statement.breakdowns = [InventedReport.breakdown(.order, keys: (0..<1_080).map { "key-\($0)" })]
        let text = text(ReconciliationReport(statements: [statement], findings: []))
        #expect(text.contains("… and 1,030 more; --format csv has them all"))
        #expect(text.contains("key-1079 "))
        #expect(!text.contains("key-3 "))
    }

    @Test func `findings come with the worst first, and too many are counted`() {
        let notes = (0..<230).map { Finding(.refundWithoutSale, Evidence(file: "f\($0).txt")) }
        let report = ReconciliationReport(
            statements: [InventedReport.tied],
            findings: notes + [InventedReport.unclassified, InventedReport.doesNotTie])
        let text = text(report)
        let positions = ["Error (1)", "Warning (1)", "Note (230)", "… and 30 more"].compactMap {
            text.range(of: $0)?.lowerBound
        }
        #expect(positions.count == 4)
        #expect(positions == positions.sorted())
    }

    @Test func `damaged amounts cannot crash the renderers`() {
        var statement = InventedReport.statement([
            InventedReport.line(.salesProduct, .max), InventedReport.line(.salesOther, .max),
            InventedReport.line(.refundsProduct, .min), InventedReport.line(.taxesWithheld, .min),
        ])
        statement.declaredTotal = .min
        statement.computedTotal = .max
        statement.periodStart = Instant(secondsSince1970: .min / 4)
        let report = ReconciliationReport(statements: [statement], findings: [])
        #expect(text(report).contains("DOES NOT TIE"))
        var json = ""
        ReportJSON(language: .en).write(report, to: &json)
        StatementCSV().write(report, to: &json)
        #expect(!json.isEmpty)
    }

    @Test func `nothing read is said so`() {
        #expect(text(ReconciliationReport(statements: [], findings: [])).hasPrefix("No settlement was read."))
    }
}
