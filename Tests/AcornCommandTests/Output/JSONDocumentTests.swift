import Foundation
import Testing

@testable import AcornCore
@testable import acorn

/// The page that explains the contract must show what is really written.
struct JSONDocumentTests {
    private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Docs/reconcile-json.md")

    private static var report: ReconciliationReport {
        var statement = InventedReport.statement([
            InventedReport.line(.salesProduct, 41_890_000, rows: 2),
            InventedReport.line(.sellingFeesReferral, -6_280_000, rows: 2, description: "Commission"),
        ])
        statement.declaredTotal = 60_560_000
        statement.breakdowns = [
            Breakdown(
                dimension: .sku,
                lines: [
                    line("MUG-BLUE", sales: 27_900_000, fees: -4_180_000),
                    line("MUG-RED", sales: 13_990_000, fees: -2_100_000),
                ])
        ]
        let evidence = Evidence(file: "reports/de-2025-10.txt", lines: [2])
            .amount("declared", 60_560_000, Currency("EUR")).amount("computed", 35_610_000, Currency("EUR"))
            .amount("difference", 24_950_000, Currency("EUR")).fact("likely", "cutAtStart").fact("date", "2025-10-01")
        return ReconciliationReport(
            statements: [statement], findings: [Finding(.totalDoesNotTie, settlement: "25719799032", evidence)])
    }

    private static func line(_ key: String, sales: Int64, fees: Int64) -> BreakdownLine {
        let groups = AcornCore.Category.Group.allCases.map { $0 == .sales ? sales : $0 == .sellingFees ? fees : 0 }
        return BreakdownLine(key: key, micros: sales + fees, rows: 2, groups: groups)
    }

    @Test func `the example on the page is what the writer writes`() throws {
        var written = ""
        ReportJSON(language: .en).write(Self.report, to: &written)
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        let blocks = text.components(separatedBy: "```json\n").dropFirst()
        #expect(blocks.first?.components(separatedBy: "```").first == written)
    }

    @Test func `every finding code stands on the page`() throws {
        let text = try String(contentsOf: Self.page, encoding: .utf8)
        for code in FindingCode.allCases { #expect(text.contains("`\(code.rawValue)`"), "\(code.rawValue)") }
    }
}
