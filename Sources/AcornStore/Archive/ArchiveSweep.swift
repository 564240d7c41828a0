package import AcornCore

/// Lets go of documents that are past their days, a bounded number at a time.
///
/// An entry that a fact names stays, whatever the rules say; a document goes with the last entry that names it.
package struct ArchiveSweep {
    private let connection: any SQLConnection
    private let now: Instant

    package init(_ connection: any SQLConnection, at now: Instant) {
        self.connection = connection
        self.now = now
    }

    private static let entriesMax = 5_000
    private static let accountsMax = 500

    /// How far a sweep has come: everything before is looked at.
    package struct Place: Hashable, Sendable {
        var key: AccountKey
        var kind = ""
        var at = Int64.min
        var entry: Int64 = 0

        init(_ key: AccountKey) { self.key = key }

        /// Five parts; the kind comes last, as it is text.
        package var text: String { "\(key.environment)/\(key.account)/\(at)/\(entry)/\(kind)" }

        /// Nil where the text is none of `text`.
        package init?(_ text: String) {
            let parts = text.split(separator: "/", maxSplits: 4, omittingEmptySubsequences: false)
            guard parts.count == 5 else { return nil }
            let numbers = parts.prefix(4).compactMap { Int64($0) }
            guard numbers.count == 4 else { return nil }
            key = AccountKey(environment: numbers[0], account: numbers[1])
            (at, entry, kind) = (numbers[2], numbers[3], String(parts[4]))
        }
    }

    /// One page of all accounts: how many entries went, and where to go on; nil at the end.
    package func page(from place: Place?) throws -> (removed: Int, next: Place?) {
        var place = place
        for _ in 0..<Self.accountsMax {
            guard let here = try place ?? account(after: nil) else { return (0, nil) }
            let page = try pageOfAccount(from: here)
            let next = try page.next ?? account(after: here.key)
            if page.looked > 0 || next == nil { return (page.removed, next) }
            place = next
        }
        return (0, place)
    }

    /// One page of one account; `next` is nil when it is through.
    func pageOfAccount(from place: Place) throws -> (removed: Int, looked: Int, next: Place?) {
        let rules = try rules(of: place.key).sorted { $0.key < $1.key }.filter { $0.key >= place.kind }
        for (kind, days) in rules {
            var here = place
            if kind != place.kind { (here.kind, here.at, here.entry) = (kind, .min, 0) }
            let before = now.adding(seconds: -min(days, ArchiveRetention.keepDaysMax) * 86_400)
            let due = try dueEntries(here, before: before)
            guard let last = due.last else { continue }
            let free = Set(due.map(\.entry)).subtracting(try heldEntries(place.key, due.map(\.entry)))
            for entry in free.sorted() { try remove(entry, place.key) }
            (here.at, here.entry) = last
            return (free.count, due.count, here)
        }
        return (0, 0, nil)
    }

    private func account(after key: AccountKey?) throws -> Place? {
        try connection.first(
            """
            SELECT environment, account FROM accounts WHERE (environment, account) > ($1, $2)
            ORDER BY environment, account LIMIT 1
            """, (key ?? AccountKey(environment: 0, account: 0)).values
        ) { Place(AccountKey(environment: try $0.integer(0), account: try $0.integer(1))) }
    }

    /// Days by kind. The account's own rule comes after the one for all, and replaces it.
    private func rules(of key: AccountKey) throws -> [String: Int64] {
        let rules = try connection.rows(
            """
            SELECT kind, keep_days FROM archive_retention
            WHERE environment = $1 AND account IN (0, $2) ORDER BY account
            """, key.values
        ) { (try $0.text(0), try $0.integer(1)) }
        return Dictionary(rules, uniquingKeysWith: { $1 })
    }

    private func dueEntries(_ place: Place, before: Instant) throws -> [(at: Int64, entry: Int64)] {
        try connection.rows(
            """
            SELECT received_at, entry FROM archive_entries
            WHERE environment = $1 AND account = $2 AND kind = $3 AND received_at < $4
                AND (received_at, entry) > ($5, $6)
            ORDER BY received_at, entry LIMIT $7
            """,
            place.key.values + [
                .text(place.kind), .init(before), .integer(place.at), .integer(place.entry), .init(Self.entriesMax),
            ]
        ) { (try $0.integer(0), try $0.integer(1)) }
    }

    private func heldEntries(_ key: AccountKey, _ due: [Int64]) throws -> Set<Int64> {
        guard let first = due.min(), let last = due.max() else { return [] }
        var held: Set<Int64> = []
        for table in ArchiveRetention.factTables {
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
