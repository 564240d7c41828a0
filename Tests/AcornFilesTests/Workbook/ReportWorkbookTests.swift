import Foundation
import Testing

@testable import AcornCore
@testable import AcornFiles

struct ReportWorkbookTests {
    @Test(.enabled(if: WorkbookReader.isAvailable, "python3 is not installed"))
    func `a workbook holds the summary, each settlement, the lines, the breakdown and the findings`() throws {
        let book = try read(report)
        let names = ["Summary", "25719799032", "25719799032 2", "Lines", "Breakdown", "Findings"]
        #expect(book.sheets.map(\.name) == names)
        let summary = try #require(book.sheet("Summary"))
        #expect(summary.row(0).prefix(3) == ["Settlement", "File", "Format"])
        #expect(summary.row(1).prefix(4) == ["25719799032", "de.txt", "Flat File V2", "EUR"])
        #expect(summary.row(1)[7...10] == ["1234.56", "1234.56", "0", "ties"])
        #expect(summary.row(2)[7...10] == ["1300", "1234.56", "65.44", "DOES NOT TIE"])
        #expect(summary.isFrozen)
        #expect(summary.boldColumns(0) == 14)
        let statement = try #require(book.sheet("25719799032"))
        #expect(statement.row(1).prefix(4) == ["Sales", "", "1234.57", "EUR"])
        #expect(statement.row(3).prefix(4) == ["Selling fees", "", "-0.01", "EUR"])
        #expect(statement.formats(1)[2] == "#,##0.00")
        let lines = try #require(book.sheet("Lines"))
        #expect(
            lines.row(1) == [
                "25719799032", "EUR", "Sales", "Product", "Order", "ItemPrice", "=Principal", "1234.57", "3",
            ])
        let breakdown = try #require(book.sheet("Breakdown"))
        #expect(breakdown.row(1).prefix(7) == ["25719799032", "EUR", "SKU", "A-1", "8.5", "2", "8.5"])
        let findings = try #require(book.sheet("Findings"))
        #expect(findings.row(1).prefix(4) == ["Error", "totalDoesNotTie", "25719799032", "de.txt"])
        #expect(findings.row(1)[7].contains("1300.00 EUR"))
    }

    @Test(.enabled(if: WorkbookReader.isAvailable, "python3 is not installed"))
    func `a workbook speaks Chinese`() throws {
        let book = try read(report, .zh)
        #expect(book.sheets.map(\.name) == ["汇总", "25719799032", "25719799032 2", "明细", "分项", "发现的问题"])
        #expect(try #require(book.sheet("明细")).row(1)[2] == "销售")
    }

    @Test(.enabled(if: WorkbookReader.isAvailable, "python3 is not installed"))
    func `an amount beyond fifteen digits is written as text, so that no digit is lost`() throws {
        let amounts: [Int64] = [999_999_999_999_999, 1_000_000_000_000_001, .max, .min, -4_200_000, 1_500]
        var statement = Invented.statement
        statement.lines = amounts.enumerated().map { Invented.line("l\($0)", $1) }
        let lines = try #require(try read(ReconciliationReport(statements: [statement], findings: [])).sheet("Lines"))
        for (index, micros) in amounts.enumerated() {
            let cell = lines.row(index + 1)[7]
            let exact = try #require(Decimal(string: Money.decimalText(micros: micros, digits: 0)))
            #expect(Decimal(string: cell) == exact, "\(cell)")
        }
        #expect(lines.types(1)[7] == "n")
        #expect(lines.types(2)[7] == "inlineStr")
        #expect(lines.row(4)[7] == "-9223372036854.775808")
        #expect(lines.formats(5)[7] == "#,##0.00")
        #expect(lines.formats(6)[7] == "#,##0.0000")
    }

    @Test(.enabled(if: WorkbookReader.isAvailable, "python3 is not installed"))
    func `names and texts that Excel refuses are made acceptable`() throws {
        let ids = ["a/b:c", "[x]*?", "'q'", String(repeating: "长", count: 40), "", "A\u{1}", "Lines", "a\u{1B}"]
        let statements = ids.map { id in
            var statement = Invented.statement
            statement.settlementID = id
            let text = "\u{0}\u{B}<&>\u{FFFF}" + String(repeating: "x", count: 40_000)
            statement.lines = [Invented.line(text, 1_000_000)]
            return statement
        }
        let book = try read(ReconciliationReport(statements: statements, findings: []))
        #expect(book.sheets.count == ids.count + 4)
        #expect(Set(book.sheets.map { $0.name.lowercased() }).count == book.sheets.count)
        #expect(book.sheets.allSatisfy { $0.name.utf16.count <= 31 })
        #expect(try #require(book.sheets.dropLast(2).last).row(1)[6].utf16.count == 32_767)
    }

    @Test(.enabled(if: WorkbookReader.isAvailable, "python3 is not installed"))
    func `more settlements than sheets are all in the summary`() throws {
        let statements = (0..<230).map { number in
            var statement = Invented.statement
            statement.settlementID = String(10_000 + number)
            return statement
        }
        let book = try read(ReconciliationReport(statements: statements, findings: []))
        #expect(book.sheets.count == 204)
        #expect(try #require(book.sheet("Summary")).count == 231)
        #expect(try #require(book.sheet("Lines")).count == 461)
    }

    @Test func `a full sheet goes on on the next`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
        let file = try WorkbookFile(path: path)
        var series = try SheetSeries(
            file: file, name: "Many", columns: [(Words("A", "甲"), 10)], language: .en, rowsMax: 3)
        for number in 0..<5 { try series.add([.count(number)]) }
        try file.close()
        guard WorkbookReader.isAvailable else { return }
        let book = try WorkbookReader.read(path)
        #expect(book.sheets.map(\.name) == ["Many", "Many 2", "Many 3"])
        #expect(book.sheets.map(\.count) == [3, 3, 2])
        try FileManager.default.removeItem(atPath: path)
    }

    @Test func `a place that cannot be written to is an error with the library's words`() {
        #expect(throws: WorkbookError.self) {
            try ReportWorkbook(language: .en).write(report, toPath: "/nowhere/at/all/a.xlsx")
        }
        let words = "the workbook could not be written: Error creating output xlsx file"
        do {
            try ReportWorkbook(language: .en).write(report, toPath: "/nowhere/at/all/a.xlsx")
        } catch {
            #expect("\(error)".hasPrefix(words), "\(error)")
        }
    }

    @Test func `a workbook for a pipe comes in pieces and leaves no file behind`() throws {
        func leftovers() throws -> Set<String> {
            let folder = FileManager.default.temporaryDirectory.path
            return Set(try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasPrefix("acorn-") })
        }
        let before = try leftovers()
        var bytes: [UInt8] = []
        try ReportWorkbook(language: .en).write(report) { bytes.append(contentsOf: $0) }
        #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
        struct Closed: Error {}
        #expect(throws: Closed.self) { try ReportWorkbook(language: .en).write(report) { _ in throw Closed() } }
        #expect(try leftovers().subtracting(before).isEmpty)
    }

    private var report: ReconciliationReport {
        var broken = Invented.statement
        broken.declaredTotal = 1_300_000_000
        let evidence = Evidence(file: "de.txt", lines: [2]).amount("declared", 1_300_000_000, Currency("EUR"))
            .amount("computed", 1_234_560_000, Currency("EUR"))
        let finding = Finding(.totalDoesNotTie, settlement: "25719799032", evidence)
        return ReconciliationReport(statements: [Invented.statement, broken], findings: [finding])
    }

    private func read(_ report: ReconciliationReport, _ language: Language = .en) throws -> WorkbookReader.Book {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).xlsx").path
        try ReportWorkbook(language: language).write(report, toPath: path)
        let book = try WorkbookReader.read(path)
        try FileManager.default.removeItem(atPath: path)
        return book
    }
}

/// A statement made up for these tests.
private enum Invented {
    static func line(
        _ description: String, _ micros: Int64, _ category: AcornCore.Category = .salesProduct
    ) -> StatementLine {
        StatementLine(
            transactionType: "Order", amountType: "ItemPrice", amountDescription: description, category: category,
            micros: micros, rows: 3)
    }

    static var statement: Statement {
        var groups = Array(repeating: Int64(0), count: AcornCore.Category.Group.allCases.count)
        groups[0] = 8_500_000
        return Statement(
            settlementID: "25719799032", sources: ["de.txt"], format: .flatFileV2, currency: Currency("EUR"),
            periodStart: DateText.read("2025-09-27T21:04:11Z")?.instant,
            periodEnd: Instant(secondsSince1970: -3_000_000_000), depositDate: nil, declaredTotal: 1_234_560_000,
            computedTotal: 1_234_560_000, rows: 6,
            lines: [line("=Principal", 1_234_570_000), line("Commission", -10_000, .sellingFeesReferral)], orders: 2,
            earliestPosted: nil, latestPosted: nil,
            breakdowns: [
                Breakdown(
                    dimension: .sku,
                    lines: [
                        BreakdownLine(key: "A-1", micros: 8_500_000, rows: 2, groups: groups)
                    ])
            ])
    }
}
