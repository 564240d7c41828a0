/// An account of a journal: names from the root down, each a capital letter and then letters and digits, which all
/// three programs accept.
package struct JournalAccount: Hashable, Comparable, Sendable {
    /// The names joined by colons, for example `Expenses:Amazon:SellingFees:Referral`.
    package let name: String

    package static func < (a: JournalAccount, b: JournalAccount) -> Bool { a.name < b.name }

    /// Where a settlement's total waits for the bank to show it.
    package static let clearing = JournalAccount(name: "Assets:Amazon:Clearing")
    /// What Amazon keeps back from one settlement to the next; held and released meet here.
    package static let reserves = JournalAccount(name: "Assets:Amazon:Reserves")
    /// What Amazon owes beyond the payouts of a Date Range report.
    package static let balance = JournalAccount(name: "Assets:Amazon:Balance")
    /// What a settlement declares but does not prove, or proves but does not declare.
    package static let unreconciled = JournalAccount(name: "Equity:Amazon:Unreconciled")

    /// The account a category is booked on: its place in the tree, save for a few.
    package static func of(_ category: Category) -> JournalAccount {
        if let account = exceptions[category] { return account }
        let parts = category.rawValue.split(separator: "/").map(accountName)
        return JournalAccount(name: ([root(of: category.group), "Amazon"] + parts).joined(separator: ":"))
    }

    /// Carried debt, failed transfers and payouts go over the clearing account, because an earlier settlement already
    /// booked the same money there: the two meet, and what is left is what the bank shows. VAT on Amazon's own invoices
    /// is a cost until it is claimed back; tax deducted at source is a claim on the tax office.
    private static let exceptions: [Category: JournalAccount] = [
        .reservesHeld: reserves,
        .reservesReleased: reserves,
        .transfersCarriedDebt: clearing,
        .transfersFailed: clearing,
        .transfersPayout: clearing,
        .transfersCardCharge: JournalAccount(name: "Liabilities:Amazon:CardCharges"),
        .transfersDebtAdjustment: JournalAccount(name: "Assets:Amazon:CrossAccount"),
        .loansRepayment: JournalAccount(name: "Liabilities:Amazon:Loans"),
        .otherMicroDeposit: JournalAccount(name: "Expenses:Amazon:Other:MicroDeposit"),
        .otherBuyerRecharge: JournalAccount(name: "Expenses:Amazon:Other:BuyerRecharge"),
        .otherAdjustment: JournalAccount(name: "Income:Amazon:Other:Adjustment"),
        .taxesOnFees: JournalAccount(name: "Expenses:Amazon:Taxes:OnFees"),
        .taxesAtSource: JournalAccount(name: "Assets:Amazon:Taxes:AtSource"),
    ]

    private static func root(of group: Category.Group) -> String {
        switch group {
        case .sales, .shipping, .promotions, .refunds, .reimbursements: "Income"
        case .sellingFees, .fbaFees, .storage, .advertising, .shippingServices: "Expenses"
        case .taxes, .loans: "Liabilities"
        case .reserves, .transfers: "Assets"
        case .other: "Equity"
        }
    }

    /// `selling-fees` as `SellingFees`, `fba-fees` as `FBAFees`.
    private static func accountName(_ text: Substring) -> String {
        text.split(separator: "-").map { word in
            word == "fba" ? "FBA" : word.prefix(1).uppercased() + word.dropFirst()
        }.joined()
    }
}
