/// A direct child of `SettlementReport` while it is read. Its amounts wait here until it ends, because some of what
/// they need (the order, the day, the SKU) may come after them, and because only its end tells whether one amount is
/// the whole.
struct XMLTransaction {
    /// One amount and where it stood.
    struct Amount {
        var name: String
        var line: Int
        var micros: Int64
        /// Text of the sibling `Type`.
        var type = ""
        /// V2's amount type where a group of an order names one.
        var group: String?
        /// Element names below `SettlementReport`, for findings and for labels of last resort; empty where a group is
        /// known.
        var path = ""
        /// The element directly below the transaction: what tells a known part from an unknown one.
        var part: String
        var sku = ""
        var posted: Instant?
    }

    let kind: XMLTransactionKind
    let element: String
    var orderID = ""
    var marketplaceName = ""
    var posted: Instant?
    var sku = ""
    /// Text of `TransactionType`, `PaymentReason`, `ReasonDescription`, `DealDescription`, where they occur.
    var words: [String: String] = [:]
    var amounts: [Amount] = []
    /// Amounts directly below the transaction that may be its whole.
    var wholes: [Amount] = []
    /// Items that carried an amount.
    var itemRows = 0
    private var itemStart: Int?
    private var itemHasAmounts = false
    private var fulfillmentStart: Int?
    /// Whether an amount stood beside the items.
    private var isLoose = false
    private var hasSpilled = false

    /// Amounts of one transaction that wait for its end; what comes beyond is added as it is.
    static let amountsMax = 4_096

    private static func isItem(_ element: String) -> Bool {
        element == "Item" || element == "AdjustedItem" || element == "OtherTransactionItem"
    }

    init(element: String) {
        self.element = element
        kind = XMLTransactionKind(element: element)
    }

    /// Rows of the statement that this transaction makes: its items with amounts, and one for all its other amounts
    /// together.
    var rows: Int {
        guard case .order = kind else { return wholes.isEmpty && amounts.isEmpty && !hasSpilled ? 0 : 1 }
        return itemRows + (isLoose ? 1 : 0)
    }

    mutating func begin(element: String) {
        if Self.isItem(element) {
            itemStart = amounts.count
            itemHasAmounts = false
            if case .order = kind { sku = "" }
        }
        if element == "Fulfillment" { fulfillmentStart = amounts.count }
    }

    mutating func end(element: String) {
        if Self.isItem(element), itemStart != nil {
            nameItem()
            if itemHasAmounts { itemRows += 1 }
            itemStart = nil
        }
        if element == "Fulfillment" {
            dateFulfillment()
            fulfillmentStart = nil
        }
    }

    private mutating func nameItem() {
        guard let start = itemStart else { return }
        for index in amounts.indices.dropFirst(start) { amounts[index].sku = sku }
    }

    private mutating func dateFulfillment() {
        guard let start = fulfillmentStart else { return }
        for index in amounts.indices.dropFirst(start) { amounts[index].posted = posted }
    }

    /// Forgets the amounts that wait, after they were filed before the transaction's end; wholes only where there are
    /// too many.
    mutating func forgetAmounts() {
        hasSpilled = true
        amounts = []
        if wholes.count >= Self.amountsMax { wholes = [] }
        if itemStart != nil { itemStart = 0 }
        if fulfillmentStart != nil { fulfillmentStart = 0 }
    }

    /// Gives waiting amounts what is known of their item and day so far.
    mutating func settle() {
        nameItem()
        dateFulfillment()
    }

    mutating func add(_ amount: Amount) {
        if itemStart == nil { isLoose = true } else { itemHasAmounts = true }
        amounts.append(amount)
    }

    /// The amounts that make up the transaction: the best-named whole where there is one, else everything.
    var counted: [Amount] {
        guard let name = wholeName else { return amounts }
        return wholes.filter { $0.name == name }
    }

    /// Amounts that nobody knows, and whether they count.
    var unknown: [(amount: Amount, isCounted: Bool)] {
        let name = wholeName
        return amounts.filter(isUnknown).map { ($0, name == nil) }
            + wholes.filter(isUnknown).map { ($0, $0.name == name) }
    }

    private var wholeName: String? { XMLVocabulary.wholes.first { name in wholes.contains { $0.name == name } } }

    /// Whether nobody knows the element an amount stood in.
    func isUnknown(_ amount: Amount) -> Bool {
        if amount.group != nil { return false }
        if case .order = kind { return true }
        if kind == .unknown { return true }
        return !kind.knownParts.contains(amount.part) && !(kind.hasWhole && XMLVocabulary.wholes.contains(amount.part))
    }

    /// V2's words for one of the amounts.
    func label(_ amount: Amount) -> XMLLabel {
        if isUnknown(amount) {
            return XMLLabel(amount.path, "", amount.type.isEmpty ? word("TransactionType") : amount.type)
        }
        let type = amount.type
        switch kind {
        case .order(let transactionType):
            return XMLVocabulary.order(transactionType, group: amount.group ?? "", type: type)
        case .retrocharge(let transactionType):
            switch amount.part {
            case "BaseTax": return XMLLabel(transactionType, "ItemPrice", "Tax")
            case "ShippingTax": return XMLLabel(transactionType, "ItemPrice", "ShippingTax")
            default: return XMLLabel(transactionType, "ItemWithheldTax", type)
            }
        case .other:
            let isWhole = XMLVocabulary.wholes.contains(amount.part)
            return XMLVocabulary.other(isWhole || type.isEmpty ? word("TransactionType") : type)
        case .otherFee:
            return XMLLabel("other-transaction", "other-transaction", word("ReasonDescription", else: "OtherFee"))
        case .miscEvent:
            return XMLLabel("other-transaction", "other-transaction", "MiscEvent")
        case .advertising:
            let isRefund = word("TransactionType").lowercased().hasPrefix("refund")
            let amountType = isRefund ? "Refund for Advertiser" : "Cost of Advertising"
            let isWhole = XMLVocabulary.wholes.contains(amount.part)
            return XMLLabel("ServiceFee", amountType, isWhole ? "TransactionTotalAmount" : amount.part)
        case .deal:
            return XMLLabel("Lightning Deal Fee", "Lightning Deal Fee", word("DealDescription", else: type))
        case .coupon:
            return XMLLabel("CouponRedemptionFee", "CouponRedemptionFee", word("PaymentReason", else: type))
        case .taxWithholding:
            return XMLLabel("TaxWithholding", "TaxWithholding", word("TransactionType", else: amount.name))
        case .unknown:
            return XMLLabel(amount.path, "", type)
        }
    }

    /// The SKU of amounts beside the items of an order is nobody's.
    var looseSKU: String {
        if case .order = kind { return "" }
        return sku
    }

    private func word(_ name: String, else fallback: String = "") -> String {
        words[name].flatMap { $0.isEmpty ? nil : $0 } ?? fallback
    }
}
