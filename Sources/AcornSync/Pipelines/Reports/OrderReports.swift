import AcornCore
import AcornStore

/// All orders of the last two years, by the day they were placed, which never changes: what the Orders API does not
/// tell any more, or not yet.
///
/// Source: facts §10: at most 30 days a report. City, state and postal code of the buyer are cut before anything is
/// kept.
package enum OrderReports: ReportResource {
    package static let spec = ReportSpec(
        resource: "order-reports", type: "GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL",
        span: .endedSpans(days: 30), everySeconds: 86_400, coolDownSeconds: 0,
        layout: FlatReportLayout(
            required: ["amazon-order-id", "purchase-date", "order-status", "sku", "quantity"],
            optional: [
                "merchant-order-id", "last-updated-date", "fulfillment-channel", "sales-channel",
                "ship-service-level", "asin", "item-status", "currency", "item-price", "item-tax", "shipping-price",
                "shipping-tax", "gift-wrap-tax", "item-promotion-discount", "ship-promotion-discount",
                "is-business-order", "order-item-id",
            ],
            ignored: [
                "order-channel", "product-name", "gift-wrap-price", "ship-country", "promotion-ids",
                "price-designation", "signature-confirmation-recommended",
            ],
            amounts: ["item-price", "item-tax", "shipping-price", "item-promotion-discount"], tellsOfPersons: true),
        isContradicted: { scene, connection in
            try ReportedOrders(connection, scene.key).isAny(from: scene.start, to: scene.end)
        },
        reader: { OrderRows($0, $1) })
}

private final class OrderRows: ReportRows {
    private let scene: ReportScene
    private let orders: ReportedOrders
    /// The order whose rows are being read: they mostly stand together.
    private var current: OrderFact?

    init(_ scene: ReportScene, _ connection: any SQLConnection) {
        self.scene = scene
        orders = ReportedOrders(connection, scene.key)
    }

    func take(_ row: FlatReportRow) throws -> Bool {
        let item = try OrderRowMapping.item(row)
        let order = try OrderRowMapping.order(row)
        guard current?.orderID == order.orderID else {
            try put()
            current = order
            current?.items = [item]
            return true
        }
        // Memory is bounded, whatever a document says.
        if let count = current?.items.count, count >= 1_000 { try put(keeping: order) }
        current?.items.append(item)
        return true
    }

    private func put(keeping next: OrderFact? = nil) throws {
        if let current { try orders.put(current, entry: scene.entry) }
        current = next
    }

    func finish() throws { try put() }
}
