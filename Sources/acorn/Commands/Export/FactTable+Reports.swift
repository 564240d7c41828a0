import AcornStore

/// What reports told.
extension FactTable {
    /// The report does not say in which store a thing was sold; its order does.
    static let returns = FactTable(
        name: "returns",
        columns: [
            .time("return_date"), .text("order_id"), .text("marketplace_id"), .text("sku"), .text("asin"),
            .text("fnsku"), .number("quantity"), .text("fulfillment_center_id"), .text("detailed_disposition"),
            .text("reason"), .text("status"), .text("license_plate_number"), .number("archive_entry"),
            .number("line"),
        ],
        sql: """
            SELECT r.returned_at, r.order_id, o.marketplace_id, r.seller_sku, r.asin, r.fnsku, r.quantity,
                r.fulfillment_center_id, r.detailed_disposition, r.reason, r.status, r.license_plate_number,
                r.archive_entry, r.line
            FROM returns r LEFT JOIN orders o ON o.environment = r.environment AND o.account = r.account
                AND o.order_id = r.order_id
            WHERE r.environment = $1 AND r.account = $2 ORDER BY r.returned_at, r.archive_entry, r.line
            """)

    static let reimbursements = FactTable(
        name: "reimbursements",
        columns: [
            .time("approval_date"), .text("reimbursement_id"), .text("case_id"), .text("order_id"),
            .text("marketplace_id"), .text("reason"), .text("sku"), .text("fnsku"), .text("asin"),
            .text("condition"), .amount("amount_per_unit", currency: "currency"),
            .amount("amount_total", currency: "currency"), .text("currency"), .number("quantity_cash"),
            .number("quantity_inventory"), .number("quantity_total"), .text("original_reimbursement_id"),
            .text("original_reimbursement_type"), .number("archive_entry"), .number("line"),
        ],
        sql: """
            SELECT r.approved_at, r.reimbursement_id, r.case_id, r.order_id, o.marketplace_id, r.reason, r.seller_sku,
                r.fnsku, r.asin, r.condition, r.amount_per_unit_micros, r.amount_total_micros, r.currency,
                r.quantity_cash, r.quantity_inventory, r.quantity_total, r.original_reimbursement_id,
                r.original_reimbursement_type, r.archive_entry, r.line
            FROM reimbursements r LEFT JOIN orders o ON o.environment = r.environment AND o.account = r.account
                AND o.order_id = r.order_id
            WHERE r.environment = $1 AND r.account = $2 ORDER BY r.approved_at, r.archive_entry, r.line
            """)

    static let feePreviews = FactTable(
        name: "fees",
        columns: [
            .text("marketplace_id"), .text("sku"), .text("fnsku"), .text("asin"), .text("fulfilled_by"),
            .text("product_size_tier"), .text("currency"), .amount("your_price", currency: "currency"),
            .amount("sales_price", currency: "currency"), .amount("estimated_fee_total", currency: "currency"),
            .amount("estimated_referral_fee", currency: "currency"),
            .amount("estimated_variable_closing_fee", currency: "currency"),
            .amount("expected_fulfillment_fee", currency: "currency"), .time("seen"), .number("archive_entry"),
        ],
        sql: """
            SELECT marketplace_id, seller_sku, fnsku, asin, fulfilled_by, product_size_tier, currency,
                your_price_micros, sales_price_micros, estimated_fee_total_micros, estimated_referral_fee_micros,
                estimated_variable_closing_fee_micros, expected_fulfillment_fee_micros, seen_at, archive_entry
            FROM fee_previews WHERE environment = $1 AND account = $2 ORDER BY marketplace_id, seller_sku
            """)
}
