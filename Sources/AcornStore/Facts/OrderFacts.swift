/// An order as one reply told it. Times are microseconds since 1970, amounts 10⁻⁶ of `currency`.
package struct OrderFact: Hashable, Sendable {
    package var orderID: String
    package var marketplaceID: String?
    package var sellerOrderID: String?
    package var salesChannel: String?
    package var status: String
    package var fulfilledBy: String?
    package var serviceLevel: String?
    package var createdAt: Int64
    package var updatedAt: Int64
    package var shipByAt: Int64?
    package var deliverByAt: Int64?
    package var totalMicros: Int64?
    package var currency: String?
    package var isBusiness = false
    package var isPrime = false
    package var isReplacement = false
    package var items: [OrderItemFact] = []

    package init(orderID: String, status: String, createdAt: Int64, updatedAt: Int64) {
        self.orderID = orderID
        self.status = status
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

/// A line of an order.
package struct OrderItemFact: Hashable, Sendable {
    package var orderItemID: String
    package var sellerSKU: String?
    package var asin: String?
    package var condition: String?
    package var quantityOrdered: Int64
    package var quantityFulfilled: Int64 = 0
    package var quantityCancelled: Int64 = 0
    package var unitPriceMicros: Int64?
    package var proceedsMicros: Int64?
    package var taxMicros: Int64?
    package var shippingMicros: Int64?
    package var discountMicros: Int64?
    package var currency: String?

    package init(orderItemID: String, quantityOrdered: Int64) {
        self.orderItemID = orderItemID
        self.quantityOrdered = quantityOrdered
    }
}

/// Orders of an account, inside a transaction of the caller's.
package struct OrderFacts {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// Keeps an order with its items, unless a newer telling of it is here: the newer is what Amazon updated last, and
    /// of equals what came last. So the order in which replies are read makes no difference. What only a report told
    /// gives way (`ReportedOrders`).
    package func put(_ order: OrderFact, entry: Int64) throws { try put([order], entry: entry) }

    /// The same for the orders of a page, a few statements for all of them.
    package func put(_ orders: [OrderFact], entry: Int64) throws {
        let orders = Self.newest(orders)
        let told = try connection.insert(orders.map { values($0, entry) }, by: Self.heads)
        let written = Set(told.map(\.key))
        // The row of each order is ours by now: nobody else adds items to it.
        let old = try withItems(told.filter { $0.isNew != true }.map(\.key))
        try connection.executeEach(Self.removeItemsSQL, old.map { key.values + [.text($0)] })
        let items = orders.filter { written.contains($0.orderID) }
            .flatMap { order in order.items.map { (order.orderID, $0) } }
        try putItems(items, entry)
    }

    /// Each order once, as it was told last, in the order of their ids, so that two transactions that write the same
    /// orders wait for each other instead of stopping each other.
    private static func newest(_ orders: [OrderFact]) -> [OrderFact] {
        guard orders.count > 1 else { return orders }
        let newest = Dictionary(orders.map { ($0.orderID, $0) }) { $1.updatedAt >= $0.updatedAt ? $1 : $0 }
        return newest.values.sorted { $0.orderID < $1.orderID }
    }

    static let withItemsSQL = """
        SELECT DISTINCT order_id FROM order_items
        WHERE environment = $1 AND account = $2 AND order_id IN (\(IDList.places))
        """

    /// Those of the orders that have items.
    private func withItems(_ ids: [String]) throws -> [String] {
        var found: [String] = []
        try IDList.forEach(ids) { some in
            found += try connection.rows(Self.withItemsSQL, key.values + some) { try $0.text(0) }
        }
        return found
    }

    private static let removeItemsSQL = """
        DELETE FROM order_items WHERE environment = $1 AND account = $2 AND order_id = $3
        """

    private static let heads = RowInsert(
        into: "orders",
        columns: [
            "environment", "account", "order_id", "marketplace_id", "seller_order_id", "sales_channel", "status",
            "fulfilled_by", "service_level", "created_at", "updated_at", "ship_by_at", "deliver_by_at",
            "total_micros", "currency", "is_business", "is_prime", "is_replacement", "archive_entry",
        ],
        """
        ON CONFLICT (environment, account, order_id) DO UPDATE SET
            marketplace_id = excluded.marketplace_id, seller_order_id = excluded.seller_order_id,
            sales_channel = excluded.sales_channel, status = excluded.status,
            fulfilled_by = excluded.fulfilled_by, service_level = excluded.service_level,
            created_at = excluded.created_at, updated_at = excluded.updated_at,
            ship_by_at = excluded.ship_by_at, deliver_by_at = excluded.deliver_by_at,
            total_micros = excluded.total_micros, currency = excluded.currency,
            is_business = excluded.is_business, is_prime = excluded.is_prime,
            is_replacement = excluded.is_replacement, archive_entry = excluded.archive_entry, is_from_report = 0
        WHERE orders.is_from_report = 1 OR excluded.updated_at > orders.updated_at
            OR (excluded.updated_at = orders.updated_at AND excluded.archive_entry >= orders.archive_entry)
        """, returning: "order_id")

    private func values(_ order: OrderFact, _ entry: Int64) -> [SQLValue] {
        key.values + [
            .text(order.orderID), .init(order.marketplaceID), .init(order.sellerOrderID),
            .init(order.salesChannel), .text(order.status), .init(order.fulfilledBy), .init(order.serviceLevel),
            .init(order.createdAt), .init(order.updatedAt), .init(order.shipByAt), .init(order.deliverByAt),
            .init(order.totalMicros), .init(order.currency), .init(order.isBusiness), .init(order.isPrime),
            .init(order.isReplacement), .init(entry),
        ]
    }

    /// Items of orders that are here, each with its order's id.
    func putItems(_ items: [(orderID: String, item: OrderItemFact)], _ entry: Int64) throws {
        try connection.insert(
            items.map { orderID, item in
                key.values + [
                    .text(orderID), .text(item.orderItemID), .init(item.sellerSKU), .init(item.asin),
                    .init(item.condition), .init(item.quantityOrdered), .init(item.quantityFulfilled),
                    .init(item.quantityCancelled), .init(item.unitPriceMicros), .init(item.proceedsMicros),
                    .init(item.taxMicros), .init(item.shippingMicros), .init(item.discountMicros),
                    .init(item.currency), .init(entry),
                ]
            }, by: Self.lines)
    }

    private static let lines = RowInsert(
        into: "order_items",
        columns: [
            "environment", "account", "order_id", "order_item_id", "seller_sku", "asin", "condition",
            "quantity_ordered", "quantity_fulfilled", "quantity_cancelled", "unit_price_micros", "proceeds_micros",
            "tax_micros", "shipping_micros", "discount_micros", "currency", "archive_entry",
        ])
}
