package import AcornCore

/// Reads rows back, in the order of their lines.
package struct SettlementRowReader {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// A settlement as it is stored.
    package struct Head: Hashable, Sendable {
        package let settlementID: String
        package let version: Int64
        package let entry: Int64
        package let statement: Int64
        package let currency: Currency?
        package let periodStart: Instant?
        package let periodEnd: Instant?
        package let deposit: Instant?
        package let declared: Int64?
        package let computed: Int64

        /// The cells of the row that tells about the settlement as a whole, in Amazon's columns.
        package var cells: [String] {
            let dates = [periodStart, periodEnd, deposit].map { $0.map { SettlementRow.time($0, dotted: false) } ?? "" }
            let total = declared.map { Money.decimalText(micros: $0, digits: currency?.digits ?? 2) } ?? ""
            let rest = Array(repeating: "", count: SettlementRow.columns.count - 6)
            return [settlementID] + dates + [total, currency?.code ?? ""] + rest
        }
    }

    /// The settlements, or those with the ids given, in the order of their ids; `versions: false` leaves out all but
    /// the last version of each.
    package func heads(_ ids: [String] = [], versions: Bool) throws -> [Head] {
        let all =
            try ids.isEmpty
            ? heads(where: "", []) : ids.flatMap { try heads(where: " AND settlement_id = $3", [.text($0)]) }
        guard !versions else { return all }
        let last = Dictionary(
            all.map { ($0.settlementID, $0) }, uniquingKeysWith: { $0.version > $1.version ? $0 : $1 })
        // Reports without an id are not versions of each other.
        return all.filter { $0.settlementID.isEmpty || last[$0.settlementID] == $0 }
    }

    private func heads(where condition: String, _ values: [SQLValue]) throws -> [Head] {
        try connection.rows(
            """
            SELECT settlement_id, version, archive_entry, statement, currency, period_start_at, period_end_at,
                deposit_at, declared_micros, computed_micros
            FROM settlements WHERE environment = $1 AND account = $2\(condition) ORDER BY settlement_id, version
            """, key.values + values
        ) { row in
            Head(
                settlementID: try row.text(0), version: try row.integer(1), entry: try row.integer(2),
                statement: try row.integer(3), currency: try row.textOrNil(4).flatMap { Currency($0) },
                periodStart: try row.instantOrNil(5), periodEnd: try row.instantOrNil(6),
                deposit: try row.instantOrNil(7), declared: try row.integerOrNil(8), computed: try row.integer(9))
        }
    }

    private static let joins = [
        ("ot", "r.order_text"), ("mt", "r.merchant_order"), ("mk", "r.marketplace"), ("ff", "r.fulfillment"),
        ("pd", "r.posted_date"), ("it", "r.item_text"), ("mi", "r.merchant_item"),
        ("ma", "r.merchant_adjustment_item"), ("sk", "r.sku"), ("pr", "a.promotion"),
    ].map { name, column in
        "LEFT JOIN settlement_texts \(name) ON \(name).environment = r.environment AND \(name).account = r.account "
            + "AND \(name).archive_entry = r.archive_entry AND \(name).number = \(column)"
    }.joined(separator: "\n")

    private static let select = """
        SELECT r.run, r.statement, r.first_line, r.is_exact, r.order_key, ot.text, r.merchant_order, mt.text,
            r.adjustment_id, r.shipment_id, mk.text, ff.text, r.posted_at, r.posted_day, pd.text, r.item_code,
            r.item_zeros, it.text, mi.text, ma.text, sk.text, a.place, a.amount_micros, a.quantity, pr.text,
            l.transaction_type, l.amount_type, l.amount_description, s.settlement_id, s.currency
        FROM settlement_runs r
        JOIN settlement_amounts a ON a.environment = r.environment AND a.account = r.account
            AND a.archive_entry = r.archive_entry AND a.run = r.run
        JOIN settlement_labels l ON l.environment = r.environment AND l.account = r.account
            AND l.archive_entry = r.archive_entry AND l.label = a.label
        JOIN settlements s ON s.environment = r.environment AND s.account = r.account
            AND s.archive_entry = r.archive_entry AND s.statement = r.statement
        \(joins)
        WHERE r.environment = $1 AND r.account = $2 AND r.archive_entry = $3
        """

    static let rowsQuery = select + "\n    AND r.statement = $4 ORDER BY r.run, a.place"
    private static let exactQuery =
        select + "\n    AND r.is_exact = 1 AND r.run > $4 AND r.run <= $5 ORDER BY r.run, a.place"

    /// Hands on every amount of a settlement. Rows whose amount only the whole report could settle come last.
    package func forEachRow(of head: Head, _ body: (SettlementRow) throws -> Void) throws {
        try connection.forEach(
            Self.rowsQuery, key.values + [.integer(head.entry), .integer(head.statement)]
        ) { try body(Self.row($0)) }
    }

    private static func row(_ row: borrowing SQLRow) throws -> SettlementRow {
        var run = SettlementRowBatch.Run(
            run: try row.integer(0), statement: Int(try row.integer(1)), firstLine: try row.integer(2),
            isExact: try row.flag(3))
        run.order = try row.integerOrNil(4)
        run.isMerchantOrderSame = try row.integerOrNil(6) == 0
        run.adjustment = try row.textOrNil(8)
        run.shipment = try row.textOrNil(9)
        run.posted = try row.instantOrNil(12)?.secondsSince1970
        run.day = try row.integerOrNil(13)
        run.itemCode = try row.integerOrNil(15)
        run.itemZeros = try row.integer(16)
        var result = SettlementRow(run: run)
        result.orderText = try row.textOrNil(5)
        result.merchantOrder = try row.textOrNil(7)
        result.marketplace = try row.textOrNil(10)
        result.fulfillment = try row.textOrNil(11)
        result.postedDate = try row.textOrNil(14)
        result.itemText = try row.textOrNil(17)
        result.merchantItem = try row.textOrNil(18)
        result.merchantAdjustmentItem = try row.textOrNil(19)
        result.sku = try row.textOrNil(20)
        result.place = try row.integer(21)
        result.micros = try row.integer(22)
        result.quantity = try row.integerOrNil(23)
        result.promotion = try row.textOrNil(24)
        result.transactionType = try row.text(25)
        result.amountType = try row.text(26)
        result.amountDescription = try row.text(27)
        result.settlementID = try row.text(28)
        result.currency = try row.textOrNil(29).flatMap { Currency($0) }
        return result
    }

    // MARK: The file again

    /// Writes a file again from its rows and kept lines, byte for byte (UTF-16 comes as UTF-8). Throws for files that
    /// have no lines (XML): those are in the archive alone.
    package func rebuild(entry: Int64, _ body: ([UInt8]) throws -> Void) throws {
        guard let style = try style(of: entry) else {
            throw StoreError(.value, "Entry \(entry) of the archive is no settlement report with lines.")
        }
        var (run, line): (Int64, Int64) = (0, 0)
        while let page = try page(entry, after: run) {
            run = page.lastRun
            var rows: [(line: Int64, bytes: [UInt8])] = []
            try connection.forEach(
                Self.exactQuery, key.values + [.integer(entry), .integer(page.before), .integer(page.lastRun)]
            ) { row in
                let row = try Self.row(row)
                rows.append((row.line, row.line(in: style)))
            }
            // Kept lines between the last page and the end of this one.
            let end = rows.last?.line ?? line
            rows += try kept(entry, after: line, through: end)
            for row in rows.sorted(by: { $0.line < $1.line }) { try body(row.bytes) }
            line = end
        }
        try connection.forEach(
            Self.keptQuery, key.values + [.integer(entry), .integer(line), .integer(.max)]
        ) { try body($0.bytes(1)) }
    }

    private static let keptQuery = """
        SELECT line, bytes FROM settlement_lines
        WHERE environment = $1 AND account = $2 AND archive_entry = $3 AND line > $4 AND line <= $5
        ORDER BY line, piece
        """

    /// A sorted list is stable, so the pieces of one line stay in their order.
    private func kept(_ entry: Int64, after first: Int64, through last: Int64) throws -> [(Int64, [UInt8])] {
        try connection.rows(Self.keptQuery, key.values + [.integer(entry), .integer(first), .integer(last)]) {
            (try $0.integer(0), try $0.bytes(1))
        }
    }

    private func page(_ entry: Int64, after run: Int64) throws -> (before: Int64, lastRun: Int64)? {
        let runs = try connection.rows(
            """
            SELECT run FROM settlement_runs WHERE environment = $1 AND account = $2 AND archive_entry = $3
                AND run > $4 AND is_exact = 1 ORDER BY run LIMIT 500
            """, key.values + [.integer(entry), .integer(run)]
        ) { try $0.integer(0) }
        return runs.last.map { (run, $0) }
    }

    private func style(of entry: Int64) throws -> SettlementRowStyle? {
        try connection.first(
            """
            SELECT decimal_mark, fraction_digits, has_dotted_dates, has_carriage_returns FROM settlement_files
            WHERE environment = $1 AND account = $2 AND archive_entry = $3 AND has_lines = 1
            """, key.values + [.integer(entry)]
        ) { row in
            var style = SettlementRowStyle()
            style.decimalMark = try row.textOrNil(0) == "," ? UInt8(ascii: ",") : UInt8(ascii: ".")
            style.fractionDigits = Int(try row.integer(1))
            style.hasDottedDates = try row.flag(2)
            style.hasCarriageReturns = try row.flag(3)
            return style
        }
    }
}
