/// Versions of a settlement that several files told, and letting go of what was derived from a file.
extension SettlementStore {
    /// One version, by the place it came from.
    struct Version: Hashable, Sendable {
        let version: Int64
        let entry: Int64
        let statement: Int
    }

    /// Two workers that import the same settlement at once take turns; on SQLite they do so anyway.
    func hold() throws {
        guard connection.dialect == .postgres else { return }
        try connection.execute(
            "SELECT account FROM accounts WHERE environment = $1 AND account = $2 FOR UPDATE", key.values)
    }

    /// In the order in which the archive has them.
    func versions(of settlementID: String) throws -> [Version] {
        try connection.rows(
            """
            SELECT version, archive_entry, statement FROM settlements
            WHERE environment = $1 AND account = $2 AND settlement_id = $3 ORDER BY archive_entry, statement
            """, key.values + [.text(settlementID)]
        ) {
            Version(version: try $0.integer(0), entry: try $0.integer(1), statement: Int(try $0.integer(2)))
        }
    }

    /// Numbers the versions of a settlement from 1 in the order in which the archive has them, whatever the order in
    /// which they were stored: so a replay gives the same numbers. Returns them in that order.
    @discardableResult
    func renumber(_ settlementID: String) throws -> [Version] {
        let all = try versions(of: settlementID)
        let moves = all.enumerated().map { (from: $1.version, to: Int64($0) + 1) }.filter { $0.from != $0.to }
        // Up from the top, then down from the bottom: a version never meets one that has yet to move.
        for (from, to) in moves.filter({ $0.to > $0.from }).reversed() + moves.filter({ $0.to < $0.from }) {
            try connection.execute(
                """
                UPDATE settlements SET version = $5
                WHERE environment = $1 AND account = $2 AND settlement_id = $3 AND version = $4
                """, key.values + [.text(settlementID), .integer(from), .integer(to)])
        }
        return all
    }

    /// Tables with what is derived from a file, those first that refer to others.
    package static let derivedTables = [
        "settlement_lines", "settlement_sums", "settlement_orders", "settlement_text_pages", "settlement_day_pages",
        "settlement_pages", "settlement_labels", "settlement_texts", "settlements", "settlement_files",
    ]

    /// Removes everything that was derived from a file but findings, which people may have answered.
    package func remove(entry: Int64) throws {
        try hold()
        let ids = try connection.rows(
            """
            SELECT DISTINCT settlement_id FROM settlements
            WHERE environment = $1 AND account = $2 AND archive_entry = $3
            """, key.values + [.integer(entry)]
        ) { try $0.text(0) }
        try removePlaces(entry)
        for table in Self.derivedTables where !["settlement_orders", "settlement_day_pages"].contains(table) {
            try connection.execute(
                "DELETE FROM \(table) WHERE environment = $1 AND account = $2 AND archive_entry = $3",
                key.values + [.integer(entry)])
        }
        for id in ids { try renumber(id) }
    }
}
