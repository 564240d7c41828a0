package import AcornCore

/// How long documents of each kind are kept.
package struct ArchiveRetention {
    private let connection: any SQLConnection
    private let environment: Int64

    package init(_ connection: any SQLConnection, environment: Int64) {
        self.connection = connection
        self.environment = environment
    }

    /// A rule as it stands.
    package struct Rule: Hashable, Sendable {
        package let environment: Int64
        /// Nil for every account that has no rule of its own for the kind.
        package let account: Int64?
        package let kind: ArchiveKind
        package let keepDays: Int64
    }

    /// More days than anyone means; a longer time is "for ever", which is no rule at all.
    package static let keepDaysMax: Int64 = 36_500

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

    /// Removes a rule; false where there is none.
    package func remove(_ kind: ArchiveKind, account: Int64? = nil) throws -> Bool {
        try connection.execute(
            "DELETE FROM archive_retention WHERE environment = $1 AND account = $2 AND kind = $3",
            [.integer(environment), .integer(account ?? 0), .text(kind.rawValue)]) > 0
    }

    /// Every rule of every environment.
    package static func rules(_ connection: any SQLConnection) throws -> [Rule] {
        try connection.rows(
            """
            SELECT environment, account, kind, keep_days FROM archive_retention ORDER BY environment, account, kind
            """
        ) { row in
            let account = try row.integer(1)
            return Rule(
                environment: try row.integer(0), account: account == 0 ? nil : account,
                kind: ArchiveKind(rawValue: try row.text(2)), keepDays: try row.integer(3))
        }
    }

    /// Tables whose rows are facts: an entry that one of them names stays, whatever the rules say.
    package static let factTables = [
        "balances", "catalog_items", "expected_payouts", "fee_previews", "findings", "inventory", "listings",
        "notifications", "order_items", "orders", "payouts", "quarantined_facts", "reimbursements", "reports",
        "returns", "settlement_files", "transactions", "windows",
    ]

    /// Lets go of everything of one account that is past its days; see `ArchiveSweep`. Returns how many entries went.
    package func sweep(_ key: AccountKey, at now: Instant) throws -> Int {
        let sweep = ArchiveSweep(connection, at: now)
        var (count, place) = (0, ArchiveSweep.Place(key) as ArchiveSweep.Place?)
        while let next = place {
            let page = try sweep.pageOfAccount(from: next)
            count += page.removed
            place = page.next
        }
        return count
    }
}
