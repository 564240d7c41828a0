import AcornCore
import AcornStore

/// What buyers sent back to Amazon's warehouses.
///
/// Source: facts §10: at most 60 days a report, which may be hours late, and at most one in four hours. The times are
/// days or moments; nothing says in which zone days are, hence the margin. What the buyer wrote is not kept.
package enum ReturnsReport: ReportResource {
    package static let spec = ReportSpec(
        resource: "returns", type: "GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA",
        span: .spans(days: 30, marginDays: 1, settleDays: 30), everySeconds: 86_400, coolDownSeconds: 14_400,
        layout: FlatReportLayout(
            required: ["return-date", "order-id", "sku", "quantity"],
            optional: [
                "asin", "fnsku", "fulfillment-center-id", "detailed-disposition", "reason", "status",
                "license-plate-number",
            ],
            ignored: ["product-name", "customer-comments"], tellsOfPersons: true),
        isContradicted: { scene, connection in
            try SpanRows(connection, scene.key, .returns).isAny(from: scene.start, to: scene.end)
        },
        reader: { try ReturnRows($0, $1) })
}

private final class ReturnRows: ReportRows {
    private let scene: ReportScene
    private let lines: ReportLines

    init(_ scene: ReportScene, _ connection: any SQLConnection) throws {
        self.scene = scene
        lines = ReportLines(connection, scene.key, entry: scene.entry)
        try SpanRows(connection, scene.key, .returns).remove(from: scene.start, to: scene.end)
    }

    func take(_ row: FlatReportRow) throws -> Bool {
        let at = try row.instant("return-date").secondsSince1970 * WireTime.second
        guard (scene.start..<scene.end).contains(at) else { return false }
        guard let quantity = try row.count("quantity") else {
            throw row.fault("quantity", "is empty")
        }
        var fact = ReturnFact(returnedAt: at, quantity: quantity)
        fact.orderID = try row.text("order-id")
        fact.sellerSKU = try row.text("sku")
        fact.asin = try row.text("asin")
        fact.fnsku = try row.text("fnsku")
        fact.fulfillmentCenterID = try row.text("fulfillment-center-id")
        fact.detailedDisposition = try row.text("detailed-disposition")
        fact.reason = try row.text("reason")
        fact.status = try row.text("status")
        fact.licensePlateNumber = try row.text("license-plate-number")
        try lines.put(fact, line: row.line)
        return true
    }

    func finish() {}
}
