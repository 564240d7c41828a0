package import AcornCore

/// What people ask of settlement rows without reading a settlement from end to end.
package enum SettlementQuestion: Hashable, Sendable {
    /// An order's id as Amazon writes it.
    case order(String)
    case sku(String)
    /// A day in UTC, in days since 1970.
    case day(Int64)

    /// Finds the runs, the oldest file first; `$1` and `$2` are environment and account, `$3` how many.
    package var query: (sql: String, values: [SQLValue]) {
        switch self {
        case .order(let id):
            if let key = OrderKey(id.utf8) {
                return (Self.runs(where: "r.order_key = $4"), [.integer(Int64(key.rawValue))])
            }
            // Without the second condition the partial index cannot be used.
            return (Self.runs(byText: "r.order_text = t.number AND r.order_text IS NOT NULL"), [.text(id)])
        case .sku(let sku): return (Self.runs(byText: "r.sku = t.number"), [.text(sku)])
        case .day(let day): return (Self.runs(where: "r.posted_day = $4"), [.integer(day)])
        }
    }

    private static let columns = SettlementRunPages.columns.split(separator: ",").map {
        "r." + $0.drop { $0.isWhitespace }
    }.joined(separator: ", ")

    private static func runs(where condition: String) -> String {
        """
        SELECT \(columns), r.archive_entry FROM settlement_runs r
        WHERE r.environment = $1 AND r.account = $2 AND \(condition) ORDER BY r.archive_entry, r.run LIMIT $3
        """
    }

    /// `CROSS JOIN` makes SQLite look for the text first. Left to choose, it walks along all runs of the account, as
    /// they are in the order that is asked for.
    private static func runs(byText condition: String) -> String {
        """
        SELECT \(columns), r.archive_entry FROM settlement_texts t CROSS JOIN settlement_runs r
        WHERE t.environment = $1 AND t.account = $2 AND t.text = $4 AND r.environment = t.environment
            AND r.account = t.account AND r.archive_entry = t.archive_entry AND \(condition)
        ORDER BY r.archive_entry, r.run LIMIT $3
        """
    }
}

extension SettlementRowReader {
    /// Runs that one answer takes at most.
    package static let answerMax = 1_000

    /// The rows that a question asks for, of the last version of each settlement; `isCut` tells that there were more
    /// than an answer takes.
    package func rows(_ question: SettlementQuestion) throws -> (rows: [SettlementRow], isCut: Bool) {
        let (sql, values) = question.query
        let found = try connection.rows(sql, key.values + [.init(Self.answerMax + 1)] + values) {
            (run: try SettlementRunPages.stored($0), entry: try $0.integer(21))
        }
        let kept = found.prefix(Self.answerMax)
        var rows: [SettlementRow] = []
        for (entry, runs) in Dictionary(grouping: kept, by: \.entry).sorted(by: { $0.key < $1.key }) {
            var known: [Int: (id: String, currency: Currency?)] = [:]
            for statement in Set(runs.map(\.run.run.statement)) where try isLast(entry, statement) {
                known[statement] = try settlement(entry, statement)
            }
            let shown = runs.map(\.run).filter { known[$0.run.statement] != nil }
            try SettlementRunPages(connection, key, entry: entry).forEachRow(
                of: shown, settlement: { known[$0] ?? ("", nil) }, { rows.append($0) })
        }
        return (rows, found.count > kept.count)
    }

    /// Whether no later file told the settlement again. Reports without an id are not versions of each other.
    private func isLast(_ entry: Int64, _ statement: Int) throws -> Bool {
        let later = try connection.first(
            """
            SELECT 1 FROM settlements s
            JOIN settlements l ON l.environment = s.environment AND l.account = s.account
                AND l.settlement_id = s.settlement_id AND l.version > s.version
            WHERE s.environment = $1 AND s.account = $2 AND s.archive_entry = $3 AND s.statement = $4
                AND s.settlement_id <> '' LIMIT 1
            """, key.values + [.integer(entry), .init(statement)]
        ) { _ in true }
        return later == nil
    }
}
