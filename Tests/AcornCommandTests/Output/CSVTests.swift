import Foundation
import Testing

@testable import AcornCore
@testable import acorn

struct CSVTests {
    private func text(_ report: ReconciliationReport, by dimension: AcornCore.Dimension? = nil) -> String {
        var text = ""
        StatementCSV(dimension: dimension).write(report, to: &text)
        return text
    }

    @Test func `a row stands for each category, with amounts as they are`() {
        let report = ReconciliationReport(statements: [InventedReport.tied], findings: [])
        let lines = text(report).components(separatedBy: "\r\n")
        #expect(lines.first == "settlementId,currency,periodStart,periodEnd,category,amount,rows")
        #expect(lines[1] == "25719799032,EUR,2025-09-27T21:04:11Z,2025-10-11T21:04:11Z,sales/product,1234.56,40")
        #expect(lines.contains("25719799032,EUR,2025-09-27T21:04:11Z,2025-10-11T21:04:11Z,refunds/product,-99.99,3"))
        #expect(lines.count == 7 + 2)
        #expect(lines.last == "")
    }

    @Test func `a breakdown has a column for each group`() {
        var statement = InventedReport.tied
        statement.breakdowns = [
            InventedReport.breakdown(.day, keys: ["2025-10-01"]),
            InventedReport.breakdown(.sku, keys: ["A,\"1\"\r\n"]),
        ]
        let text = text(ReconciliationReport(statements: [statement], findings: []), by: .sku)
        let header = "settlementId,currency,periodStart,periodEnd,sku,amount,rows,sales,shipping,promotions,"
        #expect(text.hasPrefix(header))
        #expect(text.contains(",\"A,\"\"1\"\"\r\n\",8.50,2,10.00,0.00,0.00,0.00,0.00,-1.50,"))
        #expect(!text.contains("2025-10-01"))
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx"])
    func `a text that a spreadsheet would run is made harmless, a negative amount stays a number`(key: String) {
        var statement = InventedReport.statement([InventedReport.line(.salesProduct, -5_000_000)])
        statement.breakdowns = [InventedReport.breakdown(.sku, keys: [key])]
        let text = text(ReconciliationReport(statements: [statement], findings: []), by: .sku)
        #expect(text.contains("'" + key))
        #expect(!text.contains("," + key + ","))
        #expect(text.contains(",-1.50,"))
        #expect(self.text(ReconciliationReport(statements: [statement], findings: [])).contains(",-5.00,1"))
    }

    @Test func `findings are rows with their evidence`() {
        var text = ""
        FindingsCSV(language: .en).write([InventedReport.doesNotTie, InventedReport.carried], to: &text)
        let lines = text.components(separatedBy: "\r\n")
        #expect(lines[0] == "severity,code,settlementId,file,lines,column,count,amounts,facts,message")
        #expect(
            lines[1].hasPrefix(
                "error,totalDoesNotTie,25719799033,reports/de-2025-10.txt,2,,,declared=400.00 EUR; "
                    + "computed=376.56 EUR; difference=23.44 EUR,likely=cutAtStart; date=2025-10-01,\""))
        #expect(lines[2].hasPrefix("info,negativeDeposit,,,,,,total=-5 JPY,,"))
    }
}
