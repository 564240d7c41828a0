import Testing

@testable import AcornCore

struct DateRangeAmountTests {
    private func line(_ outcome: Outcome, _ amountType: String) -> Int64? {
        outcome.lines.first { $0.amountType == "dateRange:" + amountType }?.micros
    }

    @Test func `a row settles its own amount where only one reading adds up`() throws {
        // 1,234 + 0.50 - 200 = 1,034.50 leaves one reading for 1,234 only.
        let outcome = try readDateRange(smallReport([smallRow("1,234", "0.50", "-200", "1,034.50")]))
        #expect(line(outcome, "product sales") == 1_234_000_000)
        #expect(outcome.ties && outcome.errors == [])
        // Nothing else in this report shows a mark: only the row can tell.
        let alone = try readDateRange(smallReport([smallRow("1.234", "-234", "0", "1.000")]))
        #expect(line(alone, "product sales") == 1_234_000_000)
        #expect(alone.ties && alone.errors == [])
        let small = try readDateRange(smallReport([smallRow("1.234", "-1", "0", "0.234")]))
        #expect(line(small, "product sales") == 1_234_000)
    }

    @Test func `the decimal mark that other rows prove settles an amount, before or after it`() throws {
        let open = smallRow("0", "0", "1.234", "1.234", type: "Transfer", order: "")
        let comma = smallRow("10,50", "-1,05", "0", "9,45")
        for rows in [[open, comma], [comma, open]] {
            let outcome = try readDateRange(smallReport(rows))
            #expect(line(outcome, "other") == 1_234_000_000)
            #expect(outcome.ties && outcome.errors == [])
        }
        let point = smallRow("10.50", "-1.05", "0", "9.45")
        let outcome = try readDateRange(smallReport([open, point]))
        #expect(line(outcome, "other") == 1_234_000)
    }

    @Test func `thousands prove the decimal mark as well as decimals do`() throws {
        let open = smallRow("0", "0", "1.234", "1.234", type: "Transfer", order: "")
        let points = try readDateRange(smallReport([open, smallRow("1.234.567", "0", "0", "1.234.567")]))
        #expect(line(points, "other") == 1_234_000_000)
        let commas = try readDateRange(smallReport([open, smallRow("1,234,567", "0", "0", "1,234,567")]))
        #expect(line(commas, "other") == 1_234_000)
    }

    @Test func `a currency without decimals leaves thousands only`() throws {
        let yen = "\"All amounts in JPY, unless specified\""
        let open = smallRow("0", "0", "-99,999", "-99,999", type: "Transfer", order: "")
        let outcome = try readDateRange(smallReport([open], preamble: yen))
        #expect(line(outcome, "other") == -99_999_000_000)
        #expect(outcome.ties && outcome.errors == [])
        let unnamed = try readDateRange(
            smallReport([open], preamble: "\"x\"").replacing("amazon.com", with: "amazon.co.jp"))
        #expect(line(unnamed, "other") == -99_999_000_000)
        #expect(unnamed.currency == "JPY")
    }

    @Test func `what the report cannot settle is a finding and not a guess`() throws {
        let outcome = try readDateRange(
            smallReport([
                smallRow("0", "0", "1,234", "1,234", type: "Transfer", order: ""), smallRow("5", "0", "0", "5"),
            ]))
        let findings = outcome.findings(.ambiguousAmount)
        #expect(findings.map(\.evidence.column) == ["total", "other"])
        #expect(findings.allSatisfy { $0.severity == .error && $0.evidence.lines == [3] })
        #expect(findings.first?.evidence.facts.first?.value == "1,234")
        #expect(outcome.rows == 2)
        #expect(outcome.computed == 5_000_000)
        #expect(line(outcome, "other") == nil)
    }

    @Test func `a comma and a point in one report are told and settle nothing`() throws {
        let outcome = try readDateRange(
            smallReport([
                smallRow("10,50", "0", "0", "10,50"), smallRow("10.50", "0", "0", "10.50"),
                smallRow("0", "0", "1,234", "1,234", type: "Transfer", order: ""),
            ]))
        #expect(outcome.findings(.mixedDecimalMarks).count == 1)
        #expect(outcome.findings(.ambiguousAmount).count == 2)
        #expect(outcome.computed == 21_000_000)
    }

    @Test func `an unreadable amount is a finding with line, column and text, and its row is left out`() throws {
        let outcome = try readDateRange(smallReport([smallRow("ten", "-1", "0", "9"), smallRow("5", "0", "0", "5")]))
        let finding = try #require(outcome.findings(.unreadableAmount).first)
        #expect(finding.severity == .error)
        #expect(finding.evidence.lines == [3])
        #expect(finding.evidence.column == "product sales")
        #expect(finding.evidence.facts.first?.value == "ten")
        #expect(outcome.declared == 14_000_000)
        #expect(outcome.computed == 5_000_000)
        #expect(!outcome.ties)
    }

    @Test func `rows that do not add up are one finding with every line and both amounts`() throws {
        let rows = (0..<30).map { _ in smallRow("10", "-1", "0", "9.01") }
        let outcome = try readDateRange(smallReport(rows + [smallRow("5", "0", "0", "5")]))
        let finding = try #require(outcome.findings(.rowDoesNotAddUp).first)
        #expect(outcome.findings(.rowDoesNotAddUp).count == 1)
        #expect(finding.evidence.count == 30)
        #expect(finding.evidence.lines == Array(3...22))
        #expect(finding.evidence.amounts.count == 40)
        #expect(finding.evidence.amounts.prefix(2).map(\.text) == ["9.00", "9.01"])
        #expect(outcome.computed == 275_000_000)
        #expect(outcome.declared == 275_300_000)
    }

    @Test func `sums beyond the range are told and do not crash`() throws {
        let huge = "9000000000000"
        let outcome = try readDateRange(
            smallReport([
                smallRow(huge, huge, "0", "0"), smallRow(huge, "0", "0", huge), smallRow(huge, "0", "0", huge),
            ]))
        #expect(outcome.findings(.sumTooLarge).count == 1)
    }

    @Test func `more rows than may wait are read as the report has shown so far`() throws {
        let open = smallRow("0", "0", "1,234", "1,234", type: "Transfer", order: "")
        let known = smallRow("10.50", "0", "0", "10.50")
        let rows = [known] + Array(repeating: open, count: DateRangeBody.pendingMax + 5)
        let outcome = try readDateRange(smallReport(rows))
        #expect(outcome.computed == 10_500_000 + Int64(DateRangeBody.pendingMax + 5) * 1_234_000_000)
        #expect(outcome.ties)
    }
}
