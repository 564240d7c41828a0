/// Orders as reports tell them, inside a transaction of the caller's.
///
/// An order that the Orders API told stays as it is, as only the API tells items by Amazon's ids. One that no reply
/// told is as the newest report had it (decision 17).
package struct ReportedOrders {
    private let connection: any SQLConnection
    private let facts: OrderFacts
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
        facts = OrderFacts(connection, key)
    }

    /// Who told an order.
    package enum Teller: Int64, Sendable { case byReplies = 0, byReports = 1 }

    package static let tables = ["order_items", "orders"]

    /// Removes the orders that replies or that reports told, with their items.
    package static func removeAll(_ connection: any SQLConnection, _ key: AccountKey, told teller: Teller) throws {
        let own = "environment = $1 AND account = $2"
        try connection.execute(
            """
            DELETE FROM order_items WHERE \(own) AND order_id IN (
                SELECT order_id FROM orders WHERE \(own) AND is_from_report = $3)
            """, key.values + [.init(teller.rawValue)])
        try connection.execute(
            "DELETE FROM orders WHERE \(own) AND is_from_report = $3", key.values + [.init(teller.rawValue)])
    }

    static let isAnySQL = """
        SELECT 1 FROM orders WHERE environment = $1 AND account = $2 AND created_at >= $3 AND created_at < $4
        LIMIT 1
        """

    /// Whether anybody told an order that was placed from `start` up to, not including, `end`.
    package func isAny(from start: Int64, to end: Int64) throws -> Bool {
        try connection.first(Self.isAnySQL, key.values + [.init(start), .init(end)]) { _ in true } ?? false
    }

    static let knownSQL = """
        SELECT is_from_report, updated_at, archive_entry FROM orders
        WHERE environment = $1 AND account = $2 AND order_id = $3
        """

    /// Keeps an order, or more items of one whose rows do not stand together in the document `entry`. An item without
    /// an id of Amazon's gets `sku:` and its SKU; a second one of the same SKU `#2` behind it. Returns whether the
    /// order is as this document tells it.
    @discardableResult
    package func put(_ order: OrderFact, entry: Int64) throws -> Bool {
        let known = try connection.first(Self.knownSQL, key.values + [.text(order.orderID)]) {
            (isReported: try $0.flag(0), updatedAt: try $0.integer(1), entry: try $0.integer(2))
        }
        if let known {
            guard known.isReported else { return false }
            if known.entry == entry {
                try add(order.items, to: order.orderID, entry)
                return true
            }
            guard (order.updatedAt, entry) >= (known.updatedAt, known.entry) else { return false }
        }
        var head = order
        head.items = []
        try facts.put(head, entry: entry)
        try connection.execute(
            "UPDATE orders SET is_from_report = 1 WHERE environment = $1 AND account = $2 AND order_id = $3",
            key.values + [.text(order.orderID)])
        try add(order.items, to: order.orderID, entry)
        return true
    }

    private func add(_ items: [OrderItemFact], to orderID: String, _ entry: Int64) throws {
        for item in items {
            var item = item
            if item.orderItemID.isEmpty { item.orderItemID = try name(item, in: orderID) }
            try facts.putItems([(orderID, item)], entry)
        }
    }

    static let countSQL = """
        SELECT COUNT(*) FROM order_items
        WHERE environment = $1 AND account = $2 AND order_id = $3 AND seller_sku = $4
        """

    private func name(_ item: OrderItemFact, in orderID: String) throws -> String {
        let sku = item.sellerSKU ?? ""
        let before = try connection.first(Self.countSQL, key.values + [.text(orderID), .text(sku)]) {
            try $0.integer(0)
        }
        return "sku:\(sku)" + ((before ?? 0) > 0 ? "#\((before ?? 0) + 1)" : "")
    }
}
