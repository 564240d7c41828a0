/// What a row means for the order it names: a sale, money given back, a fee.
package struct OrderRole: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// `Order` with a price: the order was sold and settled here.
    package static let sale = OrderRole(rawValue: 1)
    /// A refund, chargeback or A-to-z claim on the price.
    package static let refund = OrderRole(rawValue: 2)
    /// A fee taken for an order that was sold.
    package static let fee = OrderRole(rawValue: 4)

    /// The price of an item itself: what an orders file lists.
    package static let principal = OrderRole(rawValue: 8)
    /// The tax on that price, which an orders file of a European store lists within the price.
    package static let tax = OrderRole(rawValue: 16)

    /// The role of a row's texts (`facts/settlements.md` §4).
    package static func of(transactionType: String, amountType: String, amountDescription: String) -> OrderRole {
        let type = CategoryRule.folded(transactionType)
        let amount = CategoryRule.folded(amountType)
        if amount.hasPrefix("daterange:") { return ofDateRange(type, column: amount.dropFirst("daterange:".count)) }
        if type == "order" || type == "shipment" {
            guard amount == "itemprice" else { return amount == "itemfees" ? .fee : [] }
            switch CategoryRule.folded(amountDescription) {
            case "principal": return [.sale, .principal]
            case "tax": return [.sale, .tax]
            default: return .sale
            }
        }
        let givesBack = type.hasPrefix("refund") || type.hasPrefix("chargeback") || type.hasPrefix("a-to-z")
        return givesBack && amount == "itemprice" && !type.contains("retrocharge") ? .refund : []
    }

    /// The role of a Date Range row's column: its own words for the same things (`facts/settlements.md` §7).
    private static func ofDateRange(_ type: String, column: Substring) -> OrderRole {
        let isPrice = column == "product sales"
        if type == "order" { return isPrice ? .sale : column == "selling fees" || column == "fba fees" ? .fee : [] }
        let givesBack = type.hasPrefix("refund") || type.hasPrefix("chargeback") || type.hasPrefix("a-to-z")
        return givesBack && isPrice ? .refund : []
    }
}
