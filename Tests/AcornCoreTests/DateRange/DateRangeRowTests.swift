import Testing

@testable import AcornCore

struct DateRangeRowTests {
    /// A transfer of the posting-date layout.
    private func transfer(_ amount: String, opens: String, on date: String) -> [String] {
        smallRow(
            "0", "0", amount, amount, date: date, settlement: opens, type: "Transfer", order: "",
            description: "To account") + [
                "Released"
            ]
    }

    private func sale(_ amount: String, in settlement: String, on date: String, _ status: String = "Released")
        -> [String]
    {
        smallRow(amount, "0", "0", amount, date: date, settlement: settlement) + [status]
    }

    private func report(_ rows: [[String]]) -> String {
        smallReport(rows).replacing("\"other\",\"total\"", with: "\"other\",\"total\",\"Transaction Status\"")
    }

    private func day(_ month: Int, _ day: Int) -> String {
        "2026-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day) 10:00:00 UTC"
    }

    /// Three closes half a year after the report begins; the last pays `last`.
    private func chain(last: String) -> String {
        report([
            sale("5", in: "1", on: day(1, 1)), transfer("-5", opens: "2", on: day(1, 10)),
            sale("7", in: "2", on: day(1, 12)), transfer("-7", opens: "3", on: day(6, 10)),
            sale("20", in: "3", on: day(6, 12)), sale("4", in: "3", on: day(6, 13), "Deferred"),
            transfer(last, opens: "4", on: day(6, 24)),
        ])
    }

    @Test func `a transfer pays the released rows of the settlement before it`() throws {
        let outcome = try readDateRange(chain(last: "-20"))
        #expect(outcome.findings(.transferDoesNotTie) == [])
        #expect(outcome.findings(.transferNotProvable) == [])
        let third = try #require(outcome.settlements.first { $0.settlementID == "3" })
        #expect(third.releasedMicros == 20_000_000 && third.deferredMicros == 4_000_000)
        #expect(third.transferMicros == -7_000_000 && third.totalMicros == 17_000_000)
        #expect(outcome.findings(.severalSettlementsInFile).first?.evidence.count == 4)
    }

    @Test func `where several settlements were opened at once, the first of the file is named in every run`() throws {
        // Ten of them, so that the order of a hash table would be found out nearly always.
        let opened = (10...19).flatMap { number in
            [transfer("-7", opens: "\(number)", on: day(6, 10)), sale("2\(number)", in: "\(number)", on: day(6, 12))]
        }
        let rows = [sale("5", in: "1", on: day(1, 1)), sale("7", in: "2", on: day(1, 12))] + opened
        let outcome = try readDateRange(report(rows + [transfer("-9", opens: "99", on: day(6, 24))]))
        let paid = outcome.findings(.transferDoesNotTie).flatMap { finding in
            finding.evidence.facts.filter { $0.name == "paid" }.map(\.value)
        }
        #expect(paid.last == "10")
    }

    @Test func `a transfer that pays something else is an error where the report is whole and proves the rule`() throws
    {
        let outcome = try readDateRange(chain(last: "-24"))
        let finding = try #require(outcome.findings(.transferDoesNotTie).first)
        #expect(finding.severity == .error)
        #expect(finding.settlementID == "4")
        #expect(finding.evidence.lines == [9])
        #expect(finding.evidence.amounts.map(\.text) == ["-24.00", "20.00"])
    }

    @Test func `a transfer whose settlement began before the report is only noted`() throws {
        let outcome = try readDateRange(
            report([sale("5", in: "1", on: day(1, 1)), transfer("-9", opens: "2", on: day(1, 10))]))
        let finding = try #require(outcome.findings(.transferNotProvable).first)
        #expect(finding.severity == .info && finding.evidence.count == 1 && finding.evidence.lines == [4])
    }

    @Test func `settlements of different account types are different chains`() throws {
        func typed(_ row: [String], _ account: String) -> [String] { row + [account] }
        let text = report([
            typed(sale("5", in: "1", on: day(1, 1)), "Standard"), typed(sale("50", in: "1", on: day(1, 1)), "Invoiced"),
            typed(transfer("-5", opens: "2", on: day(1, 10)), "Standard"),
            typed(transfer("-50", opens: "2", on: day(1, 10)), "Invoiced"),
        ]).replacing("\"Transaction Status\"", with: "\"Transaction Status\",\"account type\"")
        let outcome = try readDateRange(text)
        #expect(outcome.settlements.count == 4)
        #expect(outcome.findings(.transferNotProvable) == [])
    }

    @Test func `a status that no table knows is judged by the release date`() throws {
        let rows = [
            sale("5", in: "1", on: day(1, 1), "Xyz") + ["1 Jan 2026"], sale("6", in: "1", on: day(1, 1), "Xyz") + [""],
        ]
        let text = report(rows).replacing(
            "\"Transaction Status\"", with: "\"Transaction Status\",\"Transaction Release Date\"")
        let one = try #require(try readDateRange(text).settlements.first)
        #expect(one.releasedMicros == 5_000_000 && one.deferredMicros == 6_000_000)
    }

    @Test func `a date that cannot be read is a finding, and its amount still counts`() throws {
        let outcome = try readDateRange(smallReport([smallRow("10", "-1", "0", "9", date: "soon")]))
        let finding = try #require(outcome.findings(.unreadableDate).first)
        #expect(finding.severity == .error && finding.evidence.lines == [3] && finding.evidence.column == "date/time")
        #expect(outcome.computed == 9_000_000 && outcome.periodStart == nil)
    }

    @Test func `day and month are told apart by other rows of the report, else it is a finding`() throws {
        let open = smallRow("10", "-1", "0", "9", date: "03/04/2026 10:00:00 UTC")
        let alone = try readDateRange(smallReport([open]))
        #expect(alone.findings(.ambiguousDate).first?.evidence.lines == [3])
        #expect(alone.computed == 9_000_000 && alone.periodStart == nil)
        for (other, start) in [("13/04/2026", "2026-04-03T10:00:00Z"), ("04/13/2026", "2026-03-04T10:00:00Z")] {
            let outcome = try readDateRange(smallReport([open, smallRow("1", "0", "0", "1", date: other)]))
            #expect(outcome.findings(.ambiguousDate) == [])
            #expect(outcome.periodStart?.iso8601 == start)
        }
    }

    @Test func `a product's title never becomes a description, what an adjustment is for does`() throws {
        let outcome = try readDateRange(
            smallReport([
                smallRow("10", "-1", "0.5", "9.5", description: "Red thing"),
                smallRow("-10", "1", "0", "-9", type: "Refund", description: "Red thing"),
                smallRow(
                    "0", "0", "4", "4", type: "Adjustment", description: "FBA Inventory Reimbursement - Customer Return"
                ),
                smallRow("0", "0", "-2", "-2", type: "Service Fee", order: "", description: "Cost of Advertising"),
                smallRow("0", "0", "-3", "-3", type: "A New Type", order: "1", description: "Red thing"),
                smallRow("0", "0", "-3", "-3", type: "A New Type", order: "", description: "A new fee"),
            ]))
        #expect(
            Set(outcome.lines.map(\.amountDescription)) == [
                "", "FBA Inventory Reimbursement - Customer Return", "Cost of Advertising", "A new fee",
            ])
        #expect(
            outcome.lines.filter { $0.transactionType == "A New Type" }.allSatisfy { $0.category == .otherUnclassified }
        )
        #expect(outcome.lines.contains { $0.category == .advertisingCost && $0.micros == -2_000_000 })
    }

    @Test func `a row without amounts counts as a row`() throws {
        let outcome = try readDateRange(smallReport([smallRow("0", "", "0", "0"), smallRow("", "", "", "")]))
        #expect(outcome.rows == 2 && outcome.lines == [] && outcome.ties)
        #expect(outcome.periodStart?.iso8601 == "2026-08-31T23:42:09Z")
    }
}
