/// An amount of a row: known, or still open until the report has shown its decimal mark.
enum DateRangeAmount {
    case known(Int64)
    case open(AmbiguousAmount, text: String)

    /// The value when `mark` is the decimal mark.
    func value(decimalMark mark: UInt8) -> Int64 {
        switch self {
        case .known(let micros): micros
        case .open(let amount, _): amount.separator == mark ? amount.asDecimal : amount.asGrouping
        }
    }

    var known: Int64? {
        if case .known(let micros) = self { return micros }
        return nil
    }
}

/// One row of the report, read but perhaps not yet settled.
struct DateRangeRow {
    var line = 0
    /// The transaction type in English, or the file's own word where none is known.
    var type = ""
    var description = ""
    var orderID = ""
    var sku = ""
    var marketplace = ""
    var settlementID = ""
    var accountType = ""
    var isDeferred = false
    /// The status is a word that no table knows.
    var statusUnknown = false
    var date: DateRangeDateReading?
    /// Amounts other than zero, with the index of their column.
    var parts: [(column: Int, amount: DateRangeAmount)] = []
    /// Readable amounts other than zero in columns whose name no language knows.
    var strangers: [(column: Int, micros: Int64)] = []
    var total = DateRangeAmount.known(0)
    /// A cell of this row cannot be read; its parts are left out of the sums.
    var isUnreadable = false
    /// `total` could be read.
    var hasTotal = true

    /// Whether an amount still waits for the report.
    var hasOpenAmounts: Bool { total.known == nil || parts.contains { $0.amount.known == nil } }
    /// Whether the date still waits for the report.
    var hasOpenDate: Bool { date?.swapped != nil }

    /// The parts' sum under a decimal mark; nil when it leaves the range of micros.
    func sum(decimalMark mark: UInt8) -> Int64? {
        var sum: Int64 = 0
        for part in parts {
            let (next, overflow) = sum.addingReportingOverflow(part.amount.value(decimalMark: mark))
            if overflow { return nil }
            sum = next
        }
        return sum
    }

    /// The only decimal mark under which the parts add up to the total; nil when none or both do.
    var provenMark: UInt8? {
        guard hasTotal, !isUnreadable else { return nil }
        let fitting = [DateRangeEvidence.point, DateRangeEvidence.comma].filter {
            sum(decimalMark: $0) == total.value(decimalMark: $0)
        }
        return fitting.count == 1 ? fitting.first : nil
    }

    /// Reads every open amount with `mark` as the decimal mark.
    mutating func settle(decimalMark mark: UInt8) {
        total = .known(total.value(decimalMark: mark))
        for index in parts.indices { parts[index].amount = .known(parts[index].amount.value(decimalMark: mark)) }
    }

    /// Reads every open amount as one with thousands and no decimals: what a currency without a minor unit must mean.
    mutating func settleAsGrouping() {
        func grouping(_ amount: DateRangeAmount) -> DateRangeAmount {
            if case .open(let open, _) = amount { return .known(open.asGrouping) }
            return amount
        }
        total = grouping(total)
        for index in parts.indices { parts[index].amount = grouping(parts[index].amount) }
    }

    /// Types whose description is a product's title, of which there is no end.
    private static let productTypes: Set<String> = [
        "Order", "Refund", "Chargeback Refund", "A-to-z Guarantee Claim", "Order_Retrocharge", "Refund_Retrocharge",
        "Liquidations", "Liquidations Adjustments", "SAFE-T Reimbursement", "FBA Customer Return Fee",
        "Fulfillment Fee Refund",
    ]
    /// Types whose description says what the money is for even where the row names an order.
    private static let describingTypes: Set<String> = [
        "Adjustment", "Service Fee", "FBA Inventory Fee", "FBA Inventory Fee - Correction",
        "FBA Inventory Fee - Reversal",
        "Shipping Services", "Transfer", "Debt",
    ]

    /// What a part from `column` carries as its description.
    func description(in column: DateRangeColumn?) -> String {
        guard column?.takesDescription ?? true, !Self.productTypes.contains(type),
            orderID.isEmpty || Self.describingTypes.contains(type)
        else { return "" }
        return DateRangeText.cut(description, to: 200)
    }
}
