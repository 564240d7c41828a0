import AcornStore
import OrdersV20260101

/// An order of the wire as the store keeps it.
enum OrderMapping {
    /// Errors: `UnreadableFact`.
    static func fact(_ order: OrdersV20260101.Order) throws -> OrderFact {
        let created = try present(WireTime.micros(order.createdTime), "createdTime")
        var fact = OrderFact(
            orderID: try present(order.orderId, "orderId"),
            status: order.fulfillment?.fulfillmentStatus?.rawValue ?? "UNKNOWN", createdAt: created,
            updatedAt: WireTime.micros(order.lastUpdatedTime) ?? created)
        fact.marketplaceID = order.salesChannel?.marketplaceId
        fact.sellerOrderID = order.orderAliases?.first { $0.aliasType == "SELLER_ORDER_ID" }?.aliasId
        fact.salesChannel = order.salesChannel?.channelName
        fact.fulfilledBy = order.fulfillment?.fulfilledBy
        fact.serviceLevel = order.fulfillment?.fulfillmentServiceLevel
        fact.shipByAt = WireTime.micros(order.fulfillment?.shipByWindow?.latestDateTime)
        fact.deliverByAt = WireTime.micros(order.fulfillment?.deliverByWindow?.latestDateTime)
        (fact.totalMicros, fact.currency) = try money(order.proceeds?.grandTotal, "proceeds.grandTotal")
        let programs = order.programs ?? []
        fact.isBusiness = programs.contains("AMAZON_BUSINESS")
        fact.isPrime = programs.contains("PRIME")
        fact.isReplacement = (order.associatedOrders ?? []).contains {
            $0.associationType == "REPLACEMENT_ORIGINAL_ID"
        }
        fact.items = try (order.orderItems ?? []).map(item)
        return fact
    }

    private static func item(_ item: OrdersV20260101.OrderItem) throws -> OrderItemFact {
        var fact = OrderItemFact(
            orderItemID: try present(item.orderItemId, "orderItemId"),
            quantityOrdered: Int64(try present(item.quantityOrdered, "quantityOrdered")))
        fact.sellerSKU = item.product?.sellerSku
        fact.asin = item.product?.asin
        fact.condition = item.product?.condition?.conditionType
        fact.quantityFulfilled = Int64(item.fulfillment?.quantityFulfilled ?? 0)
        if let open = item.fulfillment?.quantityUnfulfilled {
            // What is neither fulfilled nor to be fulfilled was cancelled.
            fact.quantityCancelled = max(0, fact.quantityOrdered - fact.quantityFulfilled - Int64(open))
        }
        let unit = try money(item.product?.price?.unitPrice, "product.price.unitPrice")
        let total = try money(item.proceeds?.proceedsTotal, "proceeds.proceedsTotal")
        fact.unitPriceMicros = unit.micros
        fact.proceedsMicros = total.micros
        fact.currency = unit.currency ?? total.currency
        for part in item.proceeds?.breakdowns ?? [] { try add(part, to: &fact) }
        return fact
    }

    private static func add(
        _ part: OrdersV20260101.ItemProceedsBreakdown, to fact: inout OrderItemFact
    ) throws {
        let amount = try money(part.subtotal, "proceeds.breakdowns.subtotal")
        guard let micros = amount.micros else { return }
        fact.currency = fact.currency ?? amount.currency
        switch part.type {
        case "TAX": fact.taxMicros = (fact.taxMicros ?? 0) + micros
        case "SHIPPING": fact.shippingMicros = (fact.shippingMicros ?? 0) + micros
        case "DISCOUNT": fact.discountMicros = (fact.discountMicros ?? 0) + micros
        default: break
        }
    }

    private static func money(
        _ money: OrdersV20260101.Money?, _ field: String
    ) throws -> (micros: Int64?, currency: String?) {
        guard let money, let amount = money.amount else { return (nil, nil) }
        return (try WireMoney.micros(amount, field), try present(money.currencyCode, field + ".currencyCode"))
    }
}
