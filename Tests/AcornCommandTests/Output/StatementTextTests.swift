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
            Settlement 25719799032                                                      TIES
            ════════════════════════════════════════════════════════════════════════════════
            File      reports/de-2025-10.txt
            Format    Flat File V2
            Currency  EUR
            Period    2025-09-27 21:04:11 UTC – 2025-10-11 21:04:11 UTC (14 days)
            Deposit   2025-10-13 21:04:11 UTC
            Rows      130
            Orders    40

            Category                            Rows          Amount
            ────────────────────────────────────────────────────────
            Sales                                 40        1,234.56
              Product                             40        1,234.56
            Shipping                               5           12.50
              Shipping charged to buyers           5           12.50
            Refunds                                3          -99.99
              Product                              3          -99.99
            Selling fees                          40         -185.18
              Referral                            40         -185.18
            FBA fees                              40         -210.33
              Fulfillment                         40         -210.33
            Advertising                            1          -75.00
              Cost of advertising                  1          -75.00
            Reserves                               1         -300.00
              Held back                            1         -300.00
            ────────────────────────────────────────────────────────
            Sum of rows                          130          376.56

            From sales to deposit
            Sales         1,234.56  █████████████████████████████████████████████▌  1,234.56
            Shipping         12.50                                               ▐  1,247.06
            Refunds         -99.99                                            ████  1,147.07
            Selling fees   -185.18                                     ███████        961.89
            FBA fees       -210.33                             ▐███████               751.56
            Advertising     -75.00                          ▐██▌                      676.56
            Reserves       -300.00               ▐██████████▌                         376.56
            Deposit         376.56  █████████████▌                                    376.56

            Proof
              Declared total  376.56 EUR
              Sum of rows     376.56 EUR
              ──────────────────────────
              Difference        0.00 EUR
              ✓ TIES

            No findings.

            The settlement ties; 0 errors, 0 warnings, 0 notes.

            """
        #expect(text(ReconciliationReport(statements: [InventedReport.tied], findings: []), width: 80) == expected)
    }

    @Test func `a statement in Chinese reads like this`() {
        let expected = """
            结算单 25719799033                                                          不平
            ════════════════════════════════════════════════════════════════════════════════
            文件      reports/de-2025-10.txt
            格式      文本结算报告 V2
            币种      EUR
            结算周期  2025-09-27 21:04:11 UTC – 2025-10-11 21:04:11 UTC（14 天）
            打款日期  2025-10-13 21:04:11 UTC
            行数      130
            订单数    40

            类别                                行数            金额
            ────────────────────────────────────────────────────────
            销售                                  40        1,234.56
              商品销售                            40        1,234.56
            运费收入                               5           12.50
              向买家收取的运费                     5           12.50
            退款                                   3          -99.99
              商品退款                             3          -99.99
            销售费用                              40         -185.18
              销售佣金                            40         -185.18
            FBA 费用                              40         -210.33
              FBA 配送费                          40         -210.33
            广告费                                 1          -75.00
              广告费                               1          -75.00
            预留金                                 1         -300.00
              本期预留金                           1         -300.00
            ────────────────────────────────────────────────────────
            明细合计                             130          376.56

            从销售到回款
            销售      1,234.56  █████████████████████████████████████████████████   1,234.56
            运费收入     12.50                                                   █  1,247.06
            退款        -99.99                                               ▐████  1,147.07
            销售费用   -185.18                                        ▐██████▌        961.89
            FBA 费用   -210.33                                ████████▌               751.56
            广告费      -75.00                             ███                        676.56
            预留金     -300.00                 ████████████                           376.56
            明细合计    376.56  ███████████████                                       376.56

            对账结果
              报告总额  400.00 EUR
              明细合计  376.56 EUR
              ────────────────────
              差额       23.44 EUR
              ✗ 不平

            发现的问题
            ════════════════════════════════════════════════════════════════════════════════
            错误 (1)
              ✗ reports/de-2025-10.txt，结算单 25719799033，第 2 行：报告总额为 400.00 EUR，
                明细合计为 376.56 EUR，差额 23.44 EUR：很可能缺少开头（2025-10-01 之前）的明
                细行；请重新下载报告并核对。
                totalDoesNotTie

            1 个结算单中 0 个对平；错误 1 条，警告 0 条，提示 0 条。

            """
        let report = ReconciliationReport(
            statements: [InventedReport.declaring(400_000_000)], findings: [InventedReport.doesNotTie])
        #expect(text(report, .zh, width: 80) == expected)
    }

    @Test(arguments: Language.allCases, [72, 80, 100, 140])
    func `no line is wider than the terminal, and amounts end in one column`(language: Language, width: Int) {
        var statement = InventedReport.declaring(400_000_000)
        statement.breakdowns = [
            InventedReport.breakdown(.order, keys: (0..<80).map { "305-0000000-\(1_000_000 + $0)" }),
            InventedReport.breakdown(.sku, keys: ["", "蓝色马克杯-大号", String(repeating: "very-long-sku", count: 9)]),
        ]
        let report = ReconciliationReport(
            statements: [statement],
            findings: [
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
