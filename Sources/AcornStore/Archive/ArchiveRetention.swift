package import AcornCore

/// How long documents of each kind are kept, and the sweep that lets them go.
package struct ArchiveRetention {
    private let connection: any SQLConnection
    private let environment: Int64

    package init(_ connection: any SQLConnection, environment: Int64) {
        self.connection = connection
        self.environment = environment
    }

    /// Keeps documents of a kind for so many days from when they came; for one account, or (nil) for all that have no
    /// rule of their own. Without any rule documents stay for ever.
    package func set(_ kind: ArchiveKind, keepDays: Int64, account: Int64? = nil) throws {
        try connection.execute(
            """
            INSERT INTO archive_retention (environment, account, kind, keep_days) VALUES ($1, $2, $3, $4)
            ON CONFLICT (environment, account, kind) DO UPDATE SET keep_days = excluded.keep_days
            """,
            [.integer(environment), .integer(account ?? 0), .text(kind.rawValue), .integer(keepDays)])
    }

    /// Tables whose rows are facts: an entry that one of them names stays, whatever the rules say.
    package static let factTables = [
        "balances", "expected_payouts", "findings", "inventory", "listings", "notifications", "order_items", "orders",
        "payouts", "reports", "settlement_files", "transactions", "windows",
    ]

    private static let entriesMax = 10_000

    /// Lets go of entries of one account that are past their days and that no fact names, and of documents that no
    /// entry names then. Returns how many entries went.
    package func sweep(_ key: AccountKey, at now: Instant) throws -> Int {
        var count = 0
        for (kind, days) in try rules(of: key).sorted(by: { $0.key < $1.key }) {
            let before = now.adding(seconds: -min(days, 36_500) * 86_400)
            // Entries that facts hold stay in the list, so the sweep goes on behind them.
            var last: (at: Int64, entry: Int64) = (.min, 0)
            while true {
                let due = try dueEntries(key, kind: kind, before: before, after: last)
                guard let end = due.last else { break }
                last = end
                let free = Set(due.map(\.entry)).subtracting(try heldEntries(key, due.map(\.entry)))
                for entry in free.sorted() { try remove(entry, key) }
                count += free.count
            }
        }
        return count
    }

    /// Days by kind. The account's own rule comes after the one for all, and replaces it.
    private func rules(of key: AccountKey) throws -> [String: Int64] {
        let rules = try connection.rows(
            """
            SELECT kind, keep_days FROM archive_retention
            WHERE environment = $1 AND account IN (0, $2) ORDER BY account
            """, [.integer(environment), .integer(key.account)]
        ) { (try $0.text(0), try $0.integer(1)) }
        return Dictionary(rules, uniquingKeysWith: { $1 })
    }

    private func dueEntries(
        _ key: AccountKey, kind: String, before: Instant, after last: (at: Int64, entry: Int64)
    ) throws -> [(at: Int64, entry: Int64)] {
        try connection.rows(
            """
            SELECT received_at, entry FROM archive_entries
            WHERE environment = $1 AND account = $2 AND kind = $3 AND received_at < $4
                AND (received_at, entry) > ($5, $6)
            ORDER BY received_at, entry LIMIT $7
            """,
            key.values + [
                .text(kind), .init(before), .integer(last.at), .integer(last.entry), .init(Self.entriesMax),
            ]
        ) { (try $0.integer(0), try $0.integer(1)) }
    }

    private func heldEntries(_ key: AccountKey, _ due: [Int64]) throws -> Set<Int64> {
        guard let first = due.min(), let last = due.max() else { return [] }
        var held: Set<Int64> = []
        for table in Self.factTables {
            held.formUnion(
                try connection.rows(
                    """
                    SELECT DISTINCT archive_entry FROM \(table)
                    WHERE environment = $1 AND account = $2 AND archive_entry BETWEEN $3 AND $4
                    """, key.values + [.integer(first), .integer(last)]
                ) { try $0.integer(0) })
        }
        return held
    }

    private func remove(_ entry: Int64, _ key: AccountKey) throws {
        let own = key.values
        let document = try connection.first(
            "DELETE FROM archive_entries WHERE environment = $1 AND account = $2 AND entry = $3 RETURNING document",
            own + [.integer(entry)]
        ) { try $0.integer(0) }
        guard let document else { return }
        let isNamed =
            try connection.first(
                "SELECT 1 FROM archive_entries WHERE environment = $1 AND account = $2 AND document = $3 LIMIT 1",
                own + [.integer(document)]
            ) { _ in true } ?? false
        guard !isNamed else { return }
        for table in ["archive_chunks", "archive_documents"] {
            try connection.execute(
                "DELETE FROM \(table) WHERE environment = $1 AND account = $2 AND document = $3",
                own + [.integer(document)])
        }
    }
}
