/// A type of report that can be asked for.
struct ReportKind: Sendable, Hashable {
    /// What its rows are.
    enum Content: Sendable, Hashable {
        case ordersByDate, ordersByUpdate, listings, openListings, inventory, returns, reimbursements, feePreview
        case referralFees
    }

    let type: String
    let content: Content
    /// How long Amazon cancels the same request after one that was served. Source: facts §10 (frequency).
    let coolDownSeconds: Int64
    /// Days it covers when no time is given.
    let daysByDefault: Int64

    static func of(_ type: String) -> ReportKind? { all.first { $0.type == type } }

    private init(_ type: String, _ content: Content, coolDown: Int64 = 0, days: Int64 = 30) {
        self.type = type
        self.content = content
        coolDownSeconds = coolDown
        daysByDefault = days
    }

    static let all: [ReportKind] = [
        ReportKind("GET_FLAT_FILE_ALL_ORDERS_DATA_BY_ORDER_DATE_GENERAL", .ordersByDate),
        ReportKind("GET_FLAT_FILE_ALL_ORDERS_DATA_BY_LAST_UPDATE_GENERAL", .ordersByUpdate),
        ReportKind("GET_MERCHANT_LISTINGS_ALL_DATA", .listings),
        ReportKind("GET_FLAT_FILE_OPEN_LISTINGS_DATA", .openListings),
        ReportKind("GET_FBA_MYI_ALL_INVENTORY_DATA", .inventory, coolDown: 30 * Moment.minute),
        ReportKind("GET_FBA_MYI_UNSUPPRESSED_INVENTORY_DATA", .inventory, coolDown: 30 * Moment.minute),
        ReportKind("GET_FBA_FULFILLMENT_CUSTOMER_RETURNS_DATA", .returns, coolDown: 4 * Moment.hour, days: 60),
        ReportKind("GET_FBA_REIMBURSEMENTS_DATA", .reimbursements, coolDown: 4 * Moment.hour, days: 60),
        ReportKind("GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA", .feePreview, coolDown: 4 * Moment.hour),
        ReportKind("GET_REFERRAL_FEE_PREVIEW_REPORT", .referralFees, coolDown: 24 * Moment.hour),
    ]
}
