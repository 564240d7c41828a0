import AcornCore
import AcornStore

/// What Amazon paid for things it lost or damaged.
///
/// Source: facts §10: a daily report, at most one in four hours. How long a span may be is not confirmed.
package enum ReimbursementsReport: ReportResource {
    package static let spec = ReportSpec(
        resource: "reimbursements", type: "GET_FBA_REIMBURSEMENTS_DATA",
        span: .spans(days: 30, marginDays: 1, settleDays: 30), everySeconds: 86_400, coolDownSeconds: 14_400,
        layout: FlatReportLayout(
            required: ["approval-date", "reimbursement-id", "currency-unit", "amount-total"],
            optional: [
                "case-id", "amazon-order-id", "reason", "sku", "fnsku", "asin", "condition", "amount-per-unit",
                "quantity-reimbursed-cash", "quantity-reimbursed-inventory", "quantity-reimbursed-total",
                "original-reimbursement-id", "original-reimbursement-type",
            ],
            ignored: ["product-name"], amounts: ["amount-per-unit", "amount-total"]),
        isContradicted: { scene, connection in
            try SpanRows(connection, scene.key, .reimbursements).isAny(from: scene.start, to: scene.end)
        },
        reader: { try ReimbursementRows($0, $1) })
}

private final class ReimbursementRows: ReportRows {
    private let scene: ReportScene
    private let lines: ReportLines

    init(_ scene: ReportScene, _ connection: any SQLConnection) throws {
        self.scene = scene
        lines = ReportLines(connection, scene.key, entry: scene.entry)
        try SpanRows(connection, scene.key, .reimbursements).remove(from: scene.start, to: scene.end)
    }

    func take(_ row: FlatReportRow) throws -> Bool {
        let at = try row.instant("approval-date").secondsSince1970 * WireTime.second
        guard (scene.start..<scene.end).contains(at) else { return false }
        var fact = ReimbursementFact(approvedAt: at, reimbursementID: try row.present("reimbursement-id"))
        fact.caseID = try row.text("case-id")
        fact.orderID = try row.text("amazon-order-id")
        fact.reason = try row.text("reason")
        fact.sellerSKU = try row.text("sku")
        fact.fnsku = try row.text("fnsku")
        fact.asin = try row.text("asin")
        fact.condition = try row.text("condition")
        let currency = try row.currency("currency-unit")
        fact.amountPerUnitMicros = try row.amount("amount-per-unit", currency)
        fact.amountTotalMicros = try row.amount("amount-total", currency)
        if currency == nil, fact.amountPerUnitMicros ?? fact.amountTotalMicros != nil {
            throw row.fault("currency-unit", "is empty")
        }
        fact.currency = currency?.code
        fact.quantityCash = try row.count("quantity-reimbursed-cash")
        fact.quantityInventory = try row.count("quantity-reimbursed-inventory")
        fact.quantityTotal = try row.count("quantity-reimbursed-total")
        fact.originalReimbursementID = try row.text("original-reimbursement-id")
        fact.originalReimbursementType = try row.text("original-reimbursement-type")
        try lines.put(fact, line: row.line)
        return true
    }

    func finish() {}
}

extension FlatReportRow {
    /// A currency; nil where the cell is blank. Errors: `FlatReportFault`.
    func currency(_ column: String) throws -> Currency? {
        guard let text = try text(column) else { return nil }
        guard let currency = Currency(text) else {
            throw fault(column, "is no currency")
        }
        return currency
    }
}
