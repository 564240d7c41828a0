/// Something that a buyer sent back to Amazon's warehouse, as a line of a report told it.
///
/// Source: report type `GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA`; the members have the names of its columns.
package struct ReturnFact: Hashable, Sendable {
    /// Microseconds since 1970; midnight UTC where the report says only the day.
    package var returnedAt: Int64
    package var orderID: String?
    package var sellerSKU: String?
    package var asin: String?
    package var fnsku: String?
    package var quantity: Int64
    package var fulfillmentCenterID: String?
    package var detailedDisposition: String?
    package var reason: String?
    package var status: String?
    package var licensePlateNumber: String?

    package init(returnedAt: Int64, quantity: Int64) {
        self.returnedAt = returnedAt
        self.quantity = quantity
    }
}

/// Money that Amazon paid for things it lost or damaged, as a line of a report told it; amounts in 10⁻⁶ of `currency`.
///
/// Source: report type `GET_FBA_REIMBURSEMENTS_DATA`; the members have the names of its columns.
package struct ReimbursementFact: Hashable, Sendable {
    /// Microseconds since 1970; midnight UTC where the report says only the day.
    package var approvedAt: Int64
    package var reimbursementID: String
    package var caseID: String?
    package var orderID: String?
    package var reason: String?
    package var sellerSKU: String?
    package var fnsku: String?
    package var asin: String?
    package var condition: String?
    package var amountPerUnitMicros: Int64?
    package var amountTotalMicros: Int64?
    package var currency: String?
    package var quantityCash: Int64?
    package var quantityInventory: Int64?
    package var quantityTotal: Int64?
    package var originalReimbursementID: String?
    package var originalReimbursementType: String?

    package init(approvedAt: Int64, reimbursementID: String) {
        self.approvedAt = approvedAt
        self.reimbursementID = reimbursementID
    }
}

/// Lines of reports, inside a transaction of the caller's. A line is known by its document and its number: two lines
/// may be alike and both count.
package struct ReportLines {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let entry: Int64

    package init(_ connection: any SQLConnection, _ key: AccountKey, entry: Int64) {
        self.connection = connection
        self.key = key
        self.entry = entry
    }

    /// Keeps a return that stands in a line of the document.
    package func put(_ fact: ReturnFact, line: Int) throws {
        try connection.execute(
            """
            INSERT INTO returns (environment, account, archive_entry, line, returned_at, order_id, seller_sku, asin,
                fnsku, quantity, fulfillment_center_id, detailed_disposition, reason, status, license_plate_number)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """,
            key.values + [
                .init(entry), .init(line), .init(fact.returnedAt), .init(fact.orderID), .init(fact.sellerSKU),
                .init(fact.asin), .init(fact.fnsku), .init(fact.quantity), .init(fact.fulfillmentCenterID),
                .init(fact.detailedDisposition), .init(fact.reason), .init(fact.status),
                .init(fact.licensePlateNumber),
            ])
    }

    /// Keeps a reimbursement that stands in a line of the document.
    package func put(_ fact: ReimbursementFact, line: Int) throws {
        try connection.execute(
            """
            INSERT INTO reimbursements (environment, account, archive_entry, line, approved_at, reimbursement_id,
                case_id, order_id, reason, seller_sku, fnsku, asin, condition, amount_per_unit_micros,
                amount_total_micros, currency, quantity_cash, quantity_inventory, quantity_total,
                original_reimbursement_id, original_reimbursement_type)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
            """,
            key.values + [
                .init(entry), .init(line), .init(fact.approvedAt), .text(fact.reimbursementID), .init(fact.caseID),
                .init(fact.orderID), .init(fact.reason), .init(fact.sellerSKU), .init(fact.fnsku), .init(fact.asin),
                .init(fact.condition), .init(fact.amountPerUnitMicros), .init(fact.amountTotalMicros),
                .init(fact.currency), .init(fact.quantityCash), .init(fact.quantityInventory),
                .init(fact.quantityTotal), .init(fact.originalReimbursementID),
                .init(fact.originalReimbursementType),
            ])
    }
}
