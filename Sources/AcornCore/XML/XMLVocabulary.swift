/// The three texts that Flat File V2 would have written for an amount of the XML report.
struct XMLLabel: Hashable {
    let transactionType: String
    let amountType: String
    let amountDescription: String

    init(_ transactionType: String, _ amountType: String, _ amountDescription: String) {
        self.transactionType = transactionType
        self.amountType = amountType
        self.amountDescription = amountDescription
    }
}

/// What the direct children of `SettlementReport` are (`facts/settlements.md` §3), and how V2 names their amounts (§4),
/// so that the same settlement falls into the same categories in every format.
enum XMLTransactionKind: Hashable {
    /// `Order`, `Refund` and their like: amounts stand in named groups, mostly of items, and all of them count.
    case order(transactionType: String)
    /// A tax taken or given back later: `BaseTax`, `ShippingTax` and the mirrored `Charge` all count.
    case retrocharge(transactionType: String)
    /// `OtherTransaction`: its `Amount` is the whole; fees and items only explain it.
    case other
    case otherFee, miscEvent, advertising, deal, coupon, taxWithholding
    case unknown

    init(element: String) {
        switch element {
        case "Order": self = .order(transactionType: "Order")
        // The XSD of 2007 calls `Adjustment` what live files call `Refund`.
        case "Refund", "Adjustment": self = .order(transactionType: "Refund")
        case "Chargeback": self = .order(transactionType: "Chargeback Refund")
        case "GuaranteeClaim": self = .order(transactionType: "A-to-z Guarantee Refund")
        case "Liquidations": self = .order(transactionType: "Liquidations")
        case "Retrocharge": self = .retrocharge(transactionType: "Order_Retrocharge")
        case "RetrochargeReversal": self = .retrocharge(transactionType: "Refund_Retrocharge")
        case "OtherTransaction": self = .other
        case "OtherFee": self = .otherFee
        case "MiscEvent": self = .miscEvent
        case "AdvertisingTransactionDetails": self = .advertising
        case "SellerDealPayment": self = .deal
        case "SellerCouponPayment": self = .coupon
        case "TaxWithholding": self = .taxWithholding
        default: self = .unknown
        }
    }

    /// Whether amounts stand in groups that V2 has names for.
    var isOrder: Bool {
        if case .order = self { return true }
        return false
    }

    /// Whether one direct amount is the whole transaction and everything deeper only explains it.
    var hasWhole: Bool {
        switch self {
        case .order, .retrocharge: false
        default: true
        }
    }

    /// Elements directly below the transaction whose amounts are understood, beside the whole.
    var knownParts: Set<String> {
        switch self {
        case .order, .unknown: []
        case .retrocharge: ["BaseTax", "ShippingTax", "Charge"]
        case .other, .otherFee, .miscEvent: ["Fees", "Fee", "Charge", "Item", "OtherTransactionItem"]
        case .advertising, .taxWithholding: ["BaseAmount", "TaxAmount"]
        case .deal: ["DealFee", "FeeAmount", "TaxAmount", "Charge"]
        case .coupon: ["CouponFee", "FeeAmount", "ChargeAmount", "TaxAmount", "Charge"]
        }
    }
}

/// Names of elements that carry or group amounts.
enum XMLVocabulary {
    /// The group that an amount of an order belongs to, as V2's amount type.
    static let groups: [String: String] = [
        "ItemPrice": "ItemPrice", "ItemPriceAdjustments": "ItemPrice",
        "ItemFees": "ItemFees", "ItemFeeAdjustments": "ItemFees",
        "Promotion": "Promotion", "PromotionAdjustment": "Promotion",
        "ItemWithheldTax": "ItemWithheldTax", "ItemTaxWithheld": "ItemWithheldTax",
        "ItemWithheldTaxAdjustments": "ItemWithheldTax", "ItemTaxWithheldAdjustments": "ItemWithheldTax",
        "ShipmentFees": "ShipmentFees", "ShipmentFeeAdjustments": "ShipmentFees",
        "OrderFee": "OrderFees", "OrderFees": "OrderFees", "OrderFeeAdjustment": "OrderFees",
        "OrderFeeAdjustments": "OrderFees", "DirectPayment": "DirectPayment",
    ]

    /// Names of a transaction's whole amount, the most telling first.
    static let wholes = ["TransactionAmount", "TotalAmount", "Amount"]

    /// Whether an element without a `currency` attribute still is an amount.
    static func namesAmount(_ element: String) -> Bool {
        element.utf8.suffix(6).elementsEqual("Amount".utf8) || element == "BaseTax" || element == "ShippingTax"
    }

    /// V1 and XML list taxes that Amazon withholds among the prices; V2 gives them an amount type of their own.
    static func isWithheldTax(_ description: String) -> Bool {
        ["MarketplaceFacilitator", "LowValueGoodsTax", "TCS-", "TDS "].contains { description.hasPrefix($0) }
    }

    /// The label of an amount in a named group of an order.
    static func order(_ transactionType: String, group: String, type: String) -> XMLLabel {
        let isWithheld = group == "ItemPrice" && isWithheldTax(type)
        return XMLLabel(transactionType, isWithheld ? "ItemWithheldTax" : group, type)
    }

    /// The label of an `OtherTransaction` of a type.
    static func other(_ type: String) -> XMLLabel {
        if isReimbursement(type) { return XMLLabel("other-transaction", "FBA Inventory Reimbursement", type) }
        if type.hasPrefix("Cross-Account Debt Adjustment") {
            return XMLLabel("Debt Adjustment", "Debt Adjustment", type)
        }
        return XMLLabel("other-transaction", "other-transaction", type)
    }

    /// Reasons such as `WAREHOUSE_DAMAGE`: capitals and underscores, whatever Amazon adds to the list.
    static func isReimbursement(_ type: String) -> Bool {
        if type == "SAFE-T Reimbursement" { return true }
        let isShouted = type.utf8.allSatisfy { ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == 0x5F }
        return isShouted && type.utf8.contains(0x5F)
    }
}
