package import AcornCore

/// Reads rows back, in the order of their lines.
package struct SettlementRowReader {
    let connection: any SQLConnection
    let key: AccountKey

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
        try requirePages()
        let all =
            try ids.isEmpty
            ? heads(where: "", []) : ids.flatMap { try heads(where: " AND settlement_id = $3", [.text($0)]) }
        guard !versions else { return all }
        let last = Dictionary(
            all.map { ($0.settlementID, $0) }, uniquingKeysWith: { $0.version > $1.version ? $0 : $1 })
        // Reports without an id are not versions of each other.
        return all.filter { $0.settlementID.isEmpty || last[$0.settlementID] == $0 }
    }

    /// Throws where the rows of a file are not here as this version keeps them: an empty answer would look like one.
    func requirePages() throws {
        let missing = try connection.first(
            """
            SELECT f.archive_entry FROM settlement_files f
            WHERE f.environment = $1 AND f.account = $2 AND f.state = 'stored' AND f.rows_count > 0 AND NOT EXISTS (
                SELECT 1 FROM settlement_pages p
                WHERE p.environment = f.environment AND p.account = f.account AND p.archive_entry = f.archive_entry)
            ORDER BY f.archive_entry LIMIT 1
            """, key.values
        ) { try $0.integer(0) }
        guard let missing else { return }
        throw StoreError(
            .damaged,
            "The rows of archive entry \(missing) are missing: an older version kept them in another form, or the "
                + "database is damaged. The document is there; derive them anew with `acorn replay --kind settlement`.")
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

    /// Hands on every amount of a settlement. Rows whose amount only the whole report could settle come last.
    package func forEachRow(of head: Head, _ body: (SettlementRow) throws -> Void) throws {
        let pages = SettlementRunPages(connection, key, entry: head.entry)
        var last: Int64 = 0
        while let page = try pages.runs(after: last) {
            last = page.last
            let own = page.runs.filter { $0.run.statement == Int(head.statement) }
            try pages.forEachRow(of: own, settlement: { _ in (head.settlementID, head.currency) }, body)
        }
    }

    // MARK: The file again

    /// Writes a file again from its rows and kept lines, byte for byte (UTF-16 comes as UTF-8). Throws for files that
    /// have no lines (XML): those are in the archive alone.
    package func rebuild(entry: Int64, _ body: ([UInt8]) throws -> Void) throws {
        guard let style = try style(of: entry) else {
            throw StoreError(.value, "Entry \(entry) of the archive is no settlement report with lines.")
        }
        let pages = SettlementRunPages(connection, key, entry: entry)
        var (last, line): (Int64, Int64) = (0, 0)
        while let page = try pages.runs(after: last) {
            last = page.last
            var rows: [(line: Int64, bytes: [UInt8])] = []
            let exact = page.runs.filter(\.run.isExact)
            var known: [Int: (id: String, currency: Currency?)] = [:]
            for statement in Set(exact.map(\.run.statement)) {
                known[statement] = try settlement(entry, statement)
            }
            try pages.forEachRow(of: exact, settlement: { known[$0] ?? ("", nil) }) { row in
                rows.append((row.line, row.line(in: style)))
            }
            // Kept lines between the last page and the end of this one.
            let through = rows.last?.line ?? line
            rows += try kept(entry, after: line, through: through)
            for row in rows.sorted(by: { $0.line < $1.line }) { try body(row.bytes) }
            line = through
        }
        try connection.forEach(
            Self.keptQuery, key.values + [.integer(entry), .integer(line), .integer(.max)]
        ) { try body($0.bytes(1)) }
    }

    func settlement(_ entry: Int64, _ statement: Int) throws -> (id: String, currency: Currency?) {
        let found = try connection.first(
            """
            SELECT settlement_id, currency FROM settlements
            WHERE environment = $1 AND account = $2 AND archive_entry = $3 AND statement = $4
            """, key.values + [.integer(entry), .init(statement)]
        ) { (id: try $0.text(0), currency: try $0.textOrNil(1).flatMap { Currency($0) }) }
        guard let found else { throw StoreError.damagedRows }
        return found
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
