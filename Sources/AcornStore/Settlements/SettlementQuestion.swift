package import AcornCore

/// What people ask of settlement rows without reading a settlement from end to end.
package enum SettlementQuestion: Hashable, Sendable {
    /// An order's id as Amazon writes it.
    case order(String)
    case sku(String)
    /// A day in UTC, in days since 1970.
    case day(Int64)

    /// Finds the pages that have such runs, the oldest file first: the entry, the number that the runs have there, the
    /// first page, and the further ones (`SettlementPostings.pages`). `$1` and `$2` are environment and account, `$3`
    /// how many.
    package var query: (sql: String, values: [SQLValue]) {
        switch self {
        case .order(let id):
            guard let key = OrderKey(id.utf8) else { return (Self.byText, [.text(id)]) }
            return (Self.byOrder, [.integer(Int64(key.rawValue))])
        case .sku(let sku): return (Self.byText, [.text(sku)])
        case .day(let day): return (Self.byDay, [.integer(day)])
        }
    }

    private static let byOrder = """
        SELECT archive_entry, order_key, page, NULL FROM settlement_orders
        WHERE environment = $1 AND account = $2 AND order_key = $4 ORDER BY archive_entry, page LIMIT $3
        """

    /// `CROSS JOIN` makes SQLite look for the text first. Left to choose, it walks along all lists of the account, as
    /// they are in the order that is asked for.
    private static let byText = """
        SELECT p.archive_entry, p.number, p.first_page, p.pages FROM settlement_texts t
        CROSS JOIN settlement_text_pages p
        WHERE t.environment = $1 AND t.account = $2 AND t.text = $4 AND p.environment = t.environment
            AND p.account = t.account AND p.archive_entry = t.archive_entry AND p.number = t.number
        ORDER BY p.archive_entry, p.first_page LIMIT $3
        """

    private static let byDay = """
        SELECT archive_entry, posted_day, first_page, pages FROM settlement_day_pages
        WHERE environment = $1 AND account = $2 AND posted_day = $4 ORDER BY archive_entry, first_page LIMIT $3
        """

    /// Whether a run is one of those that are asked for; `number` is what `query` told for the file.
    func fits(_ run: SettlementRowBatch.Run, _ number: Int64) -> Bool {
        switch self {
        case .order(let id): (OrderKey(id.utf8) == nil ? run.orderText : run.order) == number
        case .sku: run.sku == number
        case .day: run.day == number
        }
    }

    /// Some pages of one file; `$1` to `$3` are its key, and what is asked for fewer than so many is filled up.
    static let pagesMax = 16
    static let pagesSQL = """
        SELECT first_run, bytes FROM settlement_pages
        WHERE environment = $1 AND account = $2 AND archive_entry = $3
            AND page IN (\((0..<pagesMax).map { "$\($0 + 4)" }.joined(separator: ", "))) ORDER BY page
        """
}

extension SettlementRowReader {
    /// Runs that one answer takes at most.
    package static let answerMax = 1_000

    /// The rows that a question asks for, of the last version of each settlement; `isCut` tells that there were more
    /// than an answer takes.
    package func rows(_ question: SettlementQuestion) throws -> (rows: [SettlementRow], isCut: Bool) {
        try requirePages()
        let found = try runs(question)
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

    /// The runs that a question asks for, one more than an answer takes at most.
    private func runs(_ question: SettlementQuestion) throws -> [(run: SettlementRunPages.Stored, entry: Int64)] {
        let (sql, values) = question.query
        let lists = try connection.rows(sql, key.values + [.init(Self.answerMax + 1)] + values) { row in
            let pages = try SettlementPostings.pages(from: try row.integer(2), try row.bytesOrNil(3) ?? [])
            return (entry: try row.integer(0), number: try row.integer(1), pages: pages)
        }
        var found: [(run: SettlementRunPages.Stored, entry: Int64)] = []
        for list in lists {
            var rest = list.pages[...]
            while let last = rest.last, found.count <= Self.answerMax {
                let part = rest.prefix(SettlementQuestion.pagesMax)
                rest = rest.dropFirst(SettlementQuestion.pagesMax)
                let filled = part + Array(repeating: last, count: SettlementQuestion.pagesMax - part.count)
                try connection.forEach(
                    SettlementQuestion.pagesSQL, key.values + [.integer(list.entry)] + filled.map { .integer($0) }
                ) { row in
                    try SettlementRunPages.forEachRun(try row.bytes(1), first: try row.integer(0)) { stored in
                        if question.fits(stored.run, list.number) { found.append((stored, list.entry)) }
                    }
                }
            }
        }
        return Array(found.prefix(Self.answerMax + 1))
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
