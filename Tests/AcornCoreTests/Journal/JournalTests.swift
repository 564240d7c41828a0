import Testing

@testable import AcornCore

struct JournalTests {
    private func posted(_ journal: Journal) -> [[String: Int64]] {
        journal.transactions.map { Dictionary($0.postings.map { ($0.account.name, $0.micros) }, uniquingKeysWith: +) }
    }

    @Test func `a settlement that ties is booked against the clearing account`() throws {
        let statement = InventedStatements.statement(parts: [
            (.salesProduct, 100_000_000), (.sellingFeesReferral, -15_000_000), (.taxesWithheld, -5_000_000),
            (.reservesHeld, -20_000_000),
        ])
        let journal = Journal([statement])
        #expect(
            posted(journal) == [
                [
                    "Income:Amazon:Sales:Product": -100_000_000, "Expenses:Amazon:SellingFees:Referral": 15_000_000,
                    "Liabilities:Amazon:Taxes:Withheld": 5_000_000, "Assets:Amazon:Reserves": 20_000_000,
                    "Assets:Amazon:Clearing": 60_000_000,
                ]
            ])
        #expect(journal.refusals.isEmpty)
        #expect(journal.transactions.first?.remark == nil)
        #expect(journal.transactions.first?.date.iso8601 == "2025-10-06")
    }

    @Test func `what a settlement does not prove is booked in plain sight`() {
        let statement = InventedStatements.statement(parts: [(.salesProduct, 100_000_000)], declared: 103_500_000)
        let journal = Journal([statement])
        #expect(
            posted(journal) == [
                [
                    "Income:Amazon:Sales:Product": -100_000_000, "Assets:Amazon:Clearing": 103_500_000,
                    "Equity:Amazon:Unreconciled": -3_500_000,
                ]
            ])
        #expect(
            journal.transactions.first?.remark?.en
                == "DOES NOT TIE, 103.50 EUR declared, 100.00 EUR in the rows, 3.50 EUR unreconciled")
    }

    @Test func `a total that was never declared is booked with a remark`() {
        let journal = Journal([InventedStatements.statement(parts: [(.salesProduct, 7_000_000)], declared: .some(nil))])
        #expect(posted(journal) == [["Income:Amazon:Sales:Product": -7_000_000, "Assets:Amazon:Clearing": 7_000_000]])
        #expect(journal.transactions.first?.remark != nil)
    }

    @Test func `a debt carried over meets the debt of the settlement before on the clearing account`() {
        let first = InventedStatements.statement(id: "1", parts: [(.advertisingCost, -321_690_000)])
        let second = InventedStatements.statement(
            id: "2",
            parts: [
                (.transfersCarriedDebt, -321_690_000), (.transfersCardCharge, 321_690_000), (.salesProduct, 10_000_000),
            ])
        let clearing = posted(Journal([first, second])).compactMap { $0["Assets:Amazon:Clearing"] }
        #expect(clearing.reduce(0, +) == 10_000_000)
    }

    @Test func `the payout of a Date Range report goes to the clearing account, the rest to the balance`() {
        let statement = InventedStatements.statement(
            id: "", parts: [(.salesProduct, 90_000_000), (.transfersPayout, -70_000_000)], format: .dateRange)
        #expect(
            posted(Journal([statement])) == [
                [
                    "Income:Amazon:Sales:Product": -90_000_000, "Assets:Amazon:Clearing": 70_000_000,
                    "Assets:Amazon:Balance": 20_000_000,
                ]
            ])
    }

    @Test func `a statement that cannot be booked is refused with a reason`() {
        var dateless = InventedStatements.statement(id: "2", parts: [(.salesProduct, 1)], deposit: nil)
        dateless.periodEnd = nil
        dateless.latestPosted = nil
        let journal = Journal([
            InventedStatements.statement(id: "1", currency: nil, parts: [(.salesProduct, 1)]), dateless,
            InventedStatements.statement(id: "3", parts: [(.salesProduct, .min)]),
            InventedStatements.statement(id: "4", parts: [(.salesProduct, -5)], declared: .max),
        ])
        #expect(journal.transactions.isEmpty)
        #expect(journal.refusals.map(\.reason) == [.currencyUnknown, .dateUnknown, .amountsTooLarge, .amountsTooLarge])
        #expect(journal.refusals.map(\.settlementID) == ["1", "2", "3", "4"])
    }

    @Test func `a settlement given twice is booked once, from the file that ties`() {
        let broken = InventedStatements.statement(
            parts: [(.salesProduct, 1_000_000)], declared: 2_000_000, file: "cut.txt")
        let whole = InventedStatements.statement(parts: [(.salesProduct, 2_000_000)], file: "whole.txt")
        let range = InventedStatements.statement(parts: [(.salesProduct, 2_000_000)], format: .dateRange, file: "r.csv")
        let journal = Journal([broken, whole, range, whole])
        #expect(journal.transactions.map(\.sources) == [["whole.txt"]])
        #expect(journal.refusals.map(\.reason) == [.alreadyBooked, .alreadyBooked, .alreadyBooked])
        let monthly = Journal([range, range])
        #expect(monthly.transactions.count == 2)
    }

    @Test func `a transaction that does not balance cannot be made`() {
        #expect(throws: JournalError.notBalanced(micros: 1)) {
            try JournalTransaction(
                date: CalendarDay(daysSince1970: 0), settlementID: "", sources: [], currency: #require(Currency("EUR")),
                period: JournalTransaction.Period(start: nil, end: nil),
                postings: [JournalPosting(account: .clearing, micros: 1, category: nil)], remark: nil)
        }
    }

    @Test(arguments: Category.allCases)
    func `every category has an account that all three programs accept`(category: Category) {
        let name = JournalAccount.of(category).name
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        #expect(["Assets", "Liabilities", "Equity", "Income", "Expenses"].contains(parts.first ?? ""))
        #expect(parts.dropFirst().first == "Amazon")
        for part in parts {
            #expect(part.first?.isUppercase == true, "\(name)")
            #expect(part.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0 & 0xDF) }, "\(name)")
        }
    }

    @Test func `any statement balances, whatever its amounts`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        print("seed \(seed)")
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            var statement = InventedStatements.everything(id: "1", currency: "USD", using: &random)
            statement.declaredTotal = Int64.random(in: -1_000_000_000...1_000_000_000, using: &random)
            let transactions = Journal([statement]).transactions
            #expect(transactions.count == 1)
            #expect(transactions.first?.postings.reduce(0) { $0 + $1.micros } == 0)
        }
    }
}
