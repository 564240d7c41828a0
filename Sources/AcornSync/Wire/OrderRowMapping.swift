import AcornCore
import AcornStore

/// A row of an all-orders report as the store keeps it: one item, and the order it belongs to.
///
/// Source: `samples/orders` and Amazon's page on order reports: amounts are of all units of the row.
enum OrderRowMapping {
    /// The order without its items. A report tells no total of an order, so none is made up.
    ///
    /// Errors: `FlatReportFault`.
    static func order(_ row: FlatReportRow) throws -> OrderFact {
        let created = try row.instant("purchase-date").secondsSince1970 * WireTime.second
        let updated =
            try row.text("last-updated-date") == nil
            ? created : try row.instant("last-updated-date").secondsSince1970 * WireTime.second
        var fact = OrderFact(
            orderID: try row.present("amazon-order-id"), status: status(try row.present("order-status")),
            createdAt: created, updatedAt: updated)
        fact.sellerOrderID = try row.text("merchant-order-id")
        fact.fulfilledBy = try row.text("fulfillment-channel")?.uppercased()
        fact.serviceLevel = try row.text("ship-service-level")?.uppercased()
        fact.isBusiness = try row.text("is-business-order")?.lowercased() == "true"
        if let name = try row.text("sales-channel") {
            // Orders of other shops are fulfilled by Amazon, and belong to none of its stores.
            let isOther = name.lowercased().hasPrefix("non-amazon")
            fact.salesChannel = isOther ? "NON_AMAZON" : "AMAZON"
            fact.marketplaceID = isOther ? nil : Marketplace.named(name)?.id
        }
        return fact
    }

    /// Errors: `FlatReportFault`.
    static func item(_ row: FlatReportRow) throws -> OrderItemFact {
        guard let quantity = try row.count("quantity") else {
            throw row.fault("quantity", "is empty")
        }
        var fact = OrderItemFact(orderItemID: try row.text("order-item-id") ?? "", quantityOrdered: quantity)
        fact.sellerSKU = try row.present("sku")
        fact.asin = try row.text("asin")
        let status = Self.status(try row.text("item-status") ?? row.present("order-status"))
        if status == "SHIPPED" { fact.quantityFulfilled = quantity }
        if status == "CANCELLED" { fact.quantityCancelled = quantity }
        guard let currency = try row.currency("currency") else { return fact }
        if let price = try row.amount("item-price", currency), quantity > 0, price % quantity == 0 {
            fact.unitPriceMicros = price / quantity
        }
        fact.taxMicros = try sum(row, ["item-tax", "shipping-tax", "gift-wrap-tax"], currency)
        fact.shippingMicros = try row.amount("shipping-price", currency)
        // The API tells what is taken off as less than nothing; reports tell how much it is.
        let discount = try sum(row, ["item-promotion-discount", "ship-promotion-discount"], currency)
        fact.discountMicros = discount.map { -abs($0) }
        fact.currency = currency.code
        return fact
    }

    private static func sum(
        _ row: FlatReportRow, _ columns: [String], _ currency: Currency
    ) throws -> Int64? {
        var total: Int64?
        for column in columns {
            guard let amount = try row.amount(column, currency) else { continue }
            let (sum, isTooLarge) = (total ?? 0).addingReportingOverflow(amount)
            guard !isTooLarge, sum != .min else {
                throw row.fault(column, "is too large")
            }
            total = sum
        }
        return total
    }

    /// The word of the Orders API; another word stays as it is.
    private static func status(_ word: String) -> String {
        let squashed = word.lowercased().filter { $0.isLetter }
        return switch squashed {
        case "pending": "PENDING"
        case "pendingavailability": "PENDING_AVAILABILITY"
        case "unshipped": "UNSHIPPED"
        case "partiallyshipped": "PARTIALLY_SHIPPED"
        case "cancelled", "canceled": "CANCELLED"
        case "unfulfillable": "UNFULFILLABLE"
        // `Shipped`, and with its parcel's fate: `Shipped - Delivered to Buyer`.
        case let shipped where shipped.hasPrefix("shipped"): "SHIPPED"
        default: word
        }
    }
}
