import AcornCore

/// What a settlement takes over from the one before it, and what must happen at its end.
struct SampleCarry {
    /// `Current Reserve Amount` of the settlement before, positive; nil where there was none.
    var previousReserve: Int64?
    /// The negative total of the settlement before: owed, and charged to the seller's card.
    var debt: Int64?
    /// A fee so large that exactly this is owed to Amazon at the end; positive.
    var endsOwing: Int64?
    /// Money moved between stores of one account: its description and its amount.
    var debtAdjustment: (description: String, minor: Int64)?
}

/// A row about the balance rather than about sales, and when it is posted.
struct BalanceRow {
    let line: SampleLine
    let posted: Instant

    init(_ description: String, _ minor: Int64, type: String = "other-transaction", posted: Instant) {
        line = SampleLine(
            transactionType: type, amountType: type, amountDescription: description, minor: minor, item: nil,
            standing: .account)
        self.posted = posted
    }
}

/// The rows that open and close a settlement, worked out from the sum of everything between them
/// (`facts/settlements.md` §6: reserves chain, a negative total opens the next settlement as `Payable to Amazon`).
struct SampleBalance {
    private(set) var opening: [BalanceRow] = []
    private(set) var closing: [BalanceRow] = []
    /// Positive; nil where no reserve is held.
    private(set) var currentReserve: Int64?

    var rows: [BalanceRow] { opening + closing }

    /// How many rows a carry makes, which must be known before the plan is.
    static func rowCount(_ carry: SampleCarry) -> Int {
        2 + (carry.previousReserve == nil ? 0 : 1) + (carry.debt == nil ? 0 : 2) + (carry.debtAdjustment == nil ? 0 : 1)
    }

    init(net: Int64, carry: SampleCarry, start: Instant, end: Instant) {
        var total = net
        func add(_ row: BalanceRow, to rows: inout [BalanceRow]) {
            rows.append(row)
            total += row.line.minor
        }
        if let reserve = carry.previousReserve {
            add(BalanceRow("Previous Reserve Amount Balance", reserve, posted: start), to: &opening)
        }
        if let debt = carry.debt { add(BalanceRow("Payable to Amazon", -debt, posted: start), to: &opening) }
        let failed =
            "Transfer of funds unsuccessful: We could not transfer funds to your bank account because the "
            + "account information on file is invalid."
        add(BalanceRow(failed, net.magnitude.asMinor / 101 + 77, posted: start.adding(seconds: 86_400)), to: &opening)
        if let (description, minor) = carry.debtAdjustment {
            add(BalanceRow(description, minor, type: "Debt Adjustment", posted: end), to: &closing)
        }
        let charge = carry.debt ?? 0
        if let owed = carry.endsOwing {
            let fee = -(total + charge + owed)
            add(BalanceRow("Inbound Transportation Fee", fee, posted: end), to: &closing)
        } else {
            let reserve = max(0, (total + charge) / 17)
            add(BalanceRow("Current Reserve Amount", -reserve, posted: end), to: &closing)
            currentReserve = reserve
        }
        // The card is charged within the hour after the period began, but the row comes last in the file.
        if let debt = carry.debt {
            add(BalanceRow("Successful charge", debt, posted: start.adding(seconds: 79 * 60 + 30)), to: &closing)
        }
    }
}

extension UInt64 {
    fileprivate var asMinor: Int64 { Int64(clamping: self) }
}
