import Testing

@testable import AcornCore

struct CategoryRuleTests {
    private func table(_ text: String) throws -> CategoryTable { try CategoryTable(text: text) }

    private func category(_ table: CategoryTable, _ type: String, _ amount: String = "b", _ description: String = "c")
        -> Category
    {
        table.category(transactionType: type, amountType: amount, amountDescription: description)
    }

    @Test func `a star stands for any text, at the ends and inside`() throws {
        let texts: [(pattern: String, matching: [String], other: [String])] = [
            ("fee", ["fee", "FEE", " Fee "], ["fees", "a fee", ""]),
            ("fee*", ["fee", "fees", "fee of all"], ["a fee", "fe"]),
            ("*fee", ["fee", "storage fee"], ["fees"]),
            ("*fee*", ["fee", "storage fees"], ["fe e"]),
            (
                "fba*fee*unit", ["fba fee unit", "FBA fulfilment fee per unit", "fbafeeunit"],
                ["fba unit fee", "fba fee units"]
            ),
            ("a*a", ["aa", "aba"], ["a", "ab"]), ("ab*ba", ["abba", "ab-ba"], ["aba"]),
            ("*a*b*", ["ab", "xaxbx"], ["ba"]), ("*", ["", "anything"], []), ("**", ["", "x"], []),
        ]
        for (pattern, matching, other) in texts {
            let table = try table("\(pattern) | * | * | storage/monthly")
            for text in matching { #expect(category(table, text) == .storageMonthly, "\(pattern) and \(text)") }
            for text in other { #expect(category(table, text) == .otherUnclassified, "\(pattern) and \(text)") }
        }
    }

    @Test func `each text has its own pattern and the first rule that fits wins`() throws {
        let table = try table(
            """
            # a remark
            Order | ItemFees | Commission | selling-fees/referral

              order|itemfees|* |  selling-fees/other
            * | * | * | other/adjustment
            """)
        #expect(table.rules.count == 3)
        #expect(category(table, "Order", "ItemFees", "Commission") == .sellingFeesReferral)
        #expect(category(table, "ORDER", "ItemFees ", "x") == .sellingFeesOther)
        #expect(category(table, "Refund", "ItemFees", "Commission") == .otherAdjustment)
    }

    @Test func `a person's own rules are asked first`() throws {
        let own = try table("* | ItemFees | Commission | loans/repayment")
        let both = CategoryTable.standard.preceded(by: own)
        #expect(category(both, "Order", "ItemFees", "Commission") == .loansRepayment)
        #expect(category(both, "Order", "ItemFees", "RefundCommission") == .sellingFeesRefundAdministration)
        #expect(both.rules.count == CategoryTable.standard.rules.count + 1)
    }

    @Test func `a line that cannot be read is named by number and text`() {
        let faults: [(String, Int, CategoryTableError.Reason)] = [
            ("a | b | c", 1, .needsFourColumns), ("# x\n\na | b | c | d | e", 3, .needsFourColumns),
            ("a | b | c | sales/product\na | b | c | sales/produkt", 2, .unknownCategory),
            ("a|b|c|", 1, .unknownCategory),
            ("# x\r\na | b | c | sales/product\r\nbad\r\n", 3, .needsFourColumns),
        ]
        for (text, line, reason) in faults {
            #expect("\(text)") { try CategoryTable(text: text) } throws: { error in
                guard let error = error as? CategoryTableError else { return false }
                return error.line == line && error.reason == reason && !error.text.isEmpty
            }
        }
    }

    @Test func `a file of rules may come from Windows`() throws {
        for (start, end) in [("", "\r\n"), ("\u{FEFF}", "\r\n"), ("\u{FEFF}", "\n"), ("", "\r")] {
            let lines = ["# my rules", "Order | * | * | loans/repayment", "", "Refund | * | * | refunds/other", ""]
            let table = try table(start + lines.joined(separator: end))
            #expect(table.rules.count == 2 && category(table, "Refund") == .refundsOther)
        }
    }

    @Test func `every category's name begins with its group's, and groups that only move a balance are the last two`() {
        for category in Category.allCases {
            let name = category.rawValue.split(separator: "/")
            #expect(name.count == 2 && Category.Group(rawValue: String(name[0])) == category.group, "\(category)")
        }
        #expect(Set(Category.allCases.map(\.group)) == Set(Category.Group.allCases))
        #expect(Category.Group.allCases.filter(\.isBalanceOnly) == [.reserves, .transfers])
        // The tree's order is the waterfall's: categories of a group stand together.
        let order = Category.allCases.map(\.group).reduce(into: [Category.Group]()) {
            if $0.last != $1 { $0.append($1) }
        }
        #expect(order.count == Set(order).count)
    }

    @Test func `every category but the one for unknown words has a rule`() {
        let reached = Set(CategoryTable.standard.rules.map(\.category))
        #expect(Set(Category.allCases).subtracting(reached) == [.otherUnclassified])
    }
}
