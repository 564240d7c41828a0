import AcornCore
import AcornStore

/// A kind of fact as a table that is handed out: columns in the field's words, rows in a fixed order.
struct FactTable: Sendable {
    /// What a column holds, and how it is written.
    enum Column: Sendable {
        case text(String)
        case number(String)
        /// Microseconds since 1970, as `2026-11-22T19:30:00Z`.
        case time(String)
        /// 10⁻⁶ of the currency in the column of that name, with a decimal point.
        case amount(String, currency: String)
        /// 0 or 1, as `false` or `true`.
        case flag(String)

        var name: String {
            switch self {
            case .text(let name), .number(let name), .time(let name), .amount(let name, _), .flag(let name): name
            }
        }
    }

    let name: String
    /// Behind `environment` and `account`.
    let columns: [Column]
    /// Selects the columns, in their order, of environment $1 and account $2.
    let sql: String

    var header: [String] { ["environment", "account"] + columns.map(\.name) }

    static let orders = FactTable(
        name: "orders",
        columns: [
            .text("order_id"), .text("marketplace_id"), .text("seller_order_id"), .text("sales_channel"),
            .text("status"), .text("fulfilled_by"), .text("service_level"), .time("created"), .time("last_updated"),
            .time("ship_by"), .time("deliver_by"), .amount("total", currency: "currency"), .text("currency"),
            .flag("is_business"), .flag("is_prime"), .flag("is_replacement"), .number("archive_entry"),
        ],
        sql: """
            SELECT order_id, marketplace_id, seller_order_id, sales_channel, status, fulfilled_by, service_level,
                created_at, updated_at, ship_by_at, deliver_by_at, total_micros, currency, is_business, is_prime,
                is_replacement, archive_entry
            FROM orders WHERE environment = $1 AND account = $2 ORDER BY created_at, order_id
            """)

    static let orderItems = FactTable(
        name: "order-items",
        columns: [
            .text("order_id"), .text("order_item_id"), .text("marketplace_id"), .text("sku"), .text("asin"),
            .text("condition"),
            .number("quantity_ordered"), .number("quantity_fulfilled"), .number("quantity_cancelled"),
            .amount("unit_price", currency: "currency"), .amount("proceeds", currency: "currency"),
            .amount("tax", currency: "currency"), .amount("shipping", currency: "currency"),
            .amount("discount", currency: "currency"), .text("currency"), .number("archive_entry"),
        ],
        sql: """
            SELECT i.order_id, i.order_item_id, o.marketplace_id, i.seller_sku, i.asin, i.condition,
                i.quantity_ordered, i.quantity_fulfilled, i.quantity_cancelled, i.unit_price_micros,
                i.proceeds_micros, i.tax_micros, i.shipping_micros, i.discount_micros, i.currency, i.archive_entry
            FROM order_items i JOIN orders o ON o.environment = i.environment AND o.account = i.account
                AND o.order_id = i.order_id
            WHERE i.environment = $1 AND i.account = $2 ORDER BY i.order_id, i.order_item_id
            """)

    static let inventory = FactTable(
        name: "inventory",
        columns: [
            .text("marketplace_id"), .text("sku"), .text("condition"), .text("fnsku"), .text("asin"),
            .number("total_quantity"), .number("fulfillable"), .number("inbound_working"), .number("inbound_shipped"),
            .number("inbound_receiving"), .number("reserved"), .number("researching"), .number("unfulfillable"),
            .time("last_updated"), .time("seen"), .number("archive_entry"),
        ],
        sql: """
            SELECT marketplace_id, seller_sku, condition, fnsku, asin, total_quantity, fulfillable, inbound_working,
                inbound_shipped, inbound_receiving, reserved, researching, unfulfillable, updated_at, seen_at,
                archive_entry
            FROM inventory WHERE environment = $1 AND account = $2 ORDER BY marketplace_id, seller_sku, condition
            """)

    static let transactions = FactTable(
        name: "transactions",
        columns: [
            .text("transaction_id"), .number("version"), .text("transaction_type"), .text("status"),
            .text("description"), .text("marketplace_id"), .text("account_type"), .time("posted"),
            .amount("total", currency: "currency"), .text("currency"), .text("order_id"), .text("settlement_id"),
            .text("group_id"), .text("deferred_transaction_id"), .text("release_transaction_id"),
            .text("deferral_reason"), .time("maturity"), .flag("counts_by_posting"), .flag("counts_by_payout"),
            .time("seen"), .number("archive_entry"),
        ],
        // A deferral and its release are two transactions over one amount; see `Docs/sync.md`.
        sql: """
            SELECT transaction_id, version, transaction_type, status, description, marketplace_id, account_type,
                posted_at, total_micros, currency, order_id, settlement_id, group_id, deferred_transaction_id,
                release_transaction_id, deferral_reason, maturity_at,
                CASE WHEN status = 'RELEASED' AND deferred_transaction_id IS NOT NULL THEN 0 ELSE 1 END,
                CASE WHEN status = 'RELEASED' THEN 1 ELSE 0 END, seen_at, archive_entry
            FROM transactions WHERE environment = $1 AND account = $2 AND is_current = 1
            ORDER BY posted_at, transaction_id
            """)

    static let payouts = FactTable(
        name: "payouts",
        columns: [
            .text("payout_id"), .text("marketplace_id"), .text("account_type"), .text("payout_type"), .text("status"),
            .amount("amount", currency: "currency"), .text("currency"), .text("payment_method"),
            .text("account_tail"), .text("trace_id"), .text("settlement_id"), .time("period_start"),
            .time("period_end"), .time("created"), .time("status_since"), .text("failure_reason"),
            .number("archive_entry"),
        ],
        sql: """
            SELECT payout_id, marketplace_id, account_type, payout_type, status, amount_micros, currency,
                payment_method, account_tail, trace_id, settlement_id, period_start_at, period_end_at, created_at,
                status_at, failure_reason, archive_entry
            FROM payouts WHERE environment = $1 AND account = $2 ORDER BY created_at, payout_id
            """)

    /// The cells of a row as texts; a cell that is empty is null.
    func cells(_ row: borrowing SQLRow, currencyAt: [Int]) throws -> [String] {
        var cells: [String] = []
        cells.reserveCapacity(columns.count)
        for (index, column) in columns.enumerated() {
            let place = SQLColumn(integerLiteral: index)
            switch column {
            case .text: cells.append(try row.textOrNil(place) ?? "")
            case .number: cells.append(try row.integerOrNil(place).map(String.init) ?? "")
            case .flag: cells.append(try row.integer(place) == 1 ? "true" : "false")
            case .time:
                cells.append(
                    try row.integerOrNil(place).map { Instant(secondsSince1970: $0 / 1_000_000).iso8601 } ?? "")
            case .amount:
                let currency = try row.textOrNil(SQLColumn(integerLiteral: currencyAt[index])) ?? ""
                let digits = Currency(currency)?.digits ?? 2
                cells.append(
                    try row.integerOrNil(place).map { Money.decimalText(micros: $0, digits: digits) } ?? "")
            }
        }
        return cells
    }

    /// For each column, where its currency stands.
    var currencyPlaces: [Int] {
        columns.map { column in
            guard case .amount(_, let currency) = column else { return 0 }
            return columns.firstIndex { $0.name == currency } ?? 0
        }
    }
}
