/// The Flat File V2 settlement report of a closed settlement.
///
/// Source: `facts/settlements.md` §1 (24 columns, tabs, no quoting) and §5 (numbers and days by store).
struct SettlementReport {
    let ledger: StoreLedger
    let settlement: Settlement
    let products: [Product]

    private static let columns = [
        "settlement-id", "settlement-start-date", "settlement-end-date", "deposit-date", "total-amount", "currency",
        "transaction-type", "order-id", "merchant-order-id", "adjustment-id", "shipment-id", "marketplace-name",
        "amount-type", "amount-description", "amount", "fulfillment-id", "posted-date", "posted-date-time",
        "order-item-code", "merchant-order-item-id", "merchant-adjustment-item-id", "sku", "quantity-purchased",
        "promotion-id",
    ]

    private var profile: StoreProfile { ledger.store.profile }

    /// The whole report as text; `Document` gives it the store's charset.
    var text: String {
        var lines = [Self.columns.joined(separator: "\t"), summary]
        lines.reserveCapacity(settlement.postings.count * 6)
        for index in settlement.postings { append(ledger.postings[index], to: &lines) }
        if settlement.lacksRow, lines.count > 3 { lines.removeLast() }
        return lines.joined(separator: "\n") + "\n"
    }

    private var summary: String {
        var cells = [String](repeating: "", count: Self.columns.count)
        cells[0] = settlement.id
        cells[1] = stamp(settlement.start)
        cells[2] = stamp(settlement.end)
        cells[3] = stamp(settlement.deposit)
        cells[4] = amount(settlement.total)
        cells[5] = profile.currency
        return cells.joined(separator: "\t")
    }

    private func append(_ posting: Posting, to lines: inout [String]) {
        var cells = [String](repeating: "", count: Self.columns.count)
        cells[0] = settlement.id
        cells[16] = day(posting.posted)
        cells[17] = stamp(posting.posted)
        let order = posting.order.map { ledger.orders[$0] }
        if let order { fill(&cells, order, posting) }
        cells[7] = order?.id ?? posting.settlementOrderID
        for line in posting.lines { lines.append(row(cells, line, order, posting)) }
    }

    private func fill(_ cells: inout [String], _ order: OrderPlan, _ posting: Posting) {
        cells[8] = order.id
        cells[11] = profile.name
        cells[15] = order.isFulfilledByAmazon ? "AFN" : "MFN"
        guard let part = posting.part else { return }
        switch posting.kind {
        case .shipment: cells[10] = order.shipments[part].id
        case .refund: cells[9] = order.refunds[part].id
        default: break
        }
    }

    private func row(_ base: [String], _ line: Posting.Line, _ order: OrderPlan?, _ posting: Posting) -> String {
        var cells = base
        let words = line.charge.settlementWords(posting.kind, isVAT: profile.withholdsVAT)
        cells[6] = words.transaction
        cells[12] = words.type
        cells[13] = words.description
        cells[14] = amount(line.amount)
        if let order, line.item >= 0 {
            let item = order.items[Int(line.item)]
            cells[18] = item.id
            cells[21] = products[item.product].sku
            if posting.kind == .refund { cells[20] = String(SeededRandom.hash(cells[9] + item.id) % 10_000_000_000) }
            if posting.kind == .shipment { cells[22] = String(line.quantity) }
            cells[23] = promotion(line.charge)
        } else if posting.kind == .reimbursement {
            cells[9] = posting.reference
            cells[21] = products[Int(line.item)].sku
            cells[22] = String(line.quantity)
        }
        return cells.joined(separator: "\t")
    }

    private func promotion(_ charge: Charge) -> String {
        switch charge {
        case .promotion: "PLM-Autumn \(profile.countryCode)"
        case .promotionShipping: "\(profile.countryCode) Core Free Shipping"
        default: ""
        }
    }

    // MARK: Spelling

    private func amount(_ amount: Int64) -> String {
        let text = profile.text(amount)
        return profile.usesDecimalComma ? text.replacing(".", with: ",") : text
    }

    private func day(_ moment: Moment) -> String {
        let shown = profile.days == .slashed ? moment + profile.hoursAhead * Moment.hour : moment
        let parts = shown.dateText.split(separator: "-")
        switch profile.days {
        case .dashed: return shown.dateText
        case .dotted: return parts.reversed().joined(separator: ".")
        case .slashed: return parts.joined(separator: "/")
        }
    }

    private func stamp(_ moment: Moment) -> String {
        guard profile.days == .slashed else { return "\(day(moment)) \(moment.timeText) UTC" }
        return "\(day(moment)) \((moment + profile.hoursAhead * Moment.hour).timeText) JST"
    }
}

extension StoreProfile {
    /// Whether what Amazon withholds is VAT rather than a sales tax.
    var withholdsVAT: Bool {
        if case .includedWithheld = tax { return true }
        return false
    }
}

extension Posting {
    /// What stands in `order-id` where there is no order: the shipment to a warehouse, the removal, the coupon.
    fileprivate var settlementOrderID: String {
        switch kind {
        case .inbound, .removal, .coupon: reference
        default: ""
        }
    }
}

extension Charge {
    /// Transaction type, amount type and description in a settlement report.
    ///
    /// Source: `facts/settlements.md` §4.
    func settlementWords(
        _ kind: Posting.Kind, isVAT: Bool
    ) -> (transaction: String, type: String, description: String) {
        if kind == .shipment || kind == .refund {
            let words = itemWords(isVAT: isVAT)
            return (kind == .shipment ? "Order" : "Refund", words.type, words.description)
        }
        switch self {
        case .advertising: return ("ServiceFee", "Cost of Advertising", "TransactionTotalAmount")
        case .storage: return ("FBAFees", "FBA Inventory Storage Fee", "Base fee")
        case .storageTax: return ("FBAFees", "FBA Inventory Storage Fee", "Tax on fee")
        case .inbound: return ("FBAFees", "FBA Inbound Placement Service Fee", "Base fee")
        case .removal: return ("FBAFees", "FBA Removal Order: Disposal Fee", "Base fee")
        case .coupon: return ("AmazonFees", "Coupon Participation Fee", "Base fee")
        case .couponTax: return ("AmazonFees", "Coupon Participation Fee", "Tax on fee")
        case .warehouseLost: return Self.other("FBA Inventory Reimbursement", "WAREHOUSE_LOST")
        case .warehouseDamage: return Self.other("FBA Inventory Reimbursement", "WAREHOUSE_DAMAGE")
        case .customerReturn: return Self.other("FBA Inventory Reimbursement", "REVERSAL_REIMBURSEMENT")
        default: return Self.other("other-transaction", balanceWords)
        }
    }

    private static func other(
        _ type: String, _ description: String
    ) -> (transaction: String, type: String, description: String) {
        ("other-transaction", type, description)
    }

    private var balanceWords: String {
        switch self {
        case .subscription: "Subscription Fee"
        case .returnLabel: "Shipping label purchase for return"
        case .reserveHeld: "Current Reserve Amount"
        case .reserveReleased: "Previous Reserve Amount Balance"
        case .carriedDebt: "Payable to Amazon"
        case .cardCharge: "Successful charge"
        case .failedTransfer:
            "Transfer of funds unsuccessful: We could not transfer funds to your bank account because the account "
                + "information on file is invalid. Please update it in Account Info."
        default: "Other"
        }
    }

    private func itemWords(isVAT: Bool) -> (type: String, description: String) {
        let withheld = isVAT ? "MarketplaceFacilitatorVAT" : "MarketplaceFacilitatorTax"
        switch self {
        case .principal: return ("ItemPrice", "Principal")
        case .tax: return ("ItemPrice", "Tax")
        case .shipping: return ("ItemPrice", "Shipping")
        case .shippingTax: return ("ItemPrice", "ShippingTax")
        case .giftWrap: return ("ItemPrice", "GiftWrap")
        case .giftWrapTax: return ("ItemPrice", "GiftWrapTax")
        case .goodwill: return ("ItemPrice", "Goodwill")
        case .withheldPrincipal: return ("ItemWithheldTax", withheld + "-Principal")
        case .withheldShipping: return ("ItemWithheldTax", withheld + "-Shipping")
        case .withheldGiftWrap: return ("ItemWithheldTax", withheld + "-Giftwrap")
        case .promotion: return ("Promotion", "Principal")
        case .promotionShipping: return ("Promotion", "Shipping")
        case .points: return ("ItemFees", "CostOfPointsGranted")
        default: return ("ItemFees", feeWord)
        }
    }

    /// The word of an item's fee, in settlement reports and in the finance APIs.
    var feeWord: String {
        switch self {
        case .commission: "Commission"
        case .fulfilment: "FBAPerUnitFulfillmentFee"
        case .closing: "VariableClosingFee"
        case .shippingChargeback: "ShippingChargeback"
        case .giftWrapChargeback: "GiftwrapChargeback"
        case .digitalServices: "DigitalServicesFee"
        case .refundCommission: "RefundCommission"
        default: "OtherFee"
        }
    }
}
