import AcornCore

/// How far the replay of one kind of entry has come.
struct ReplayProgress: Hashable, Sendable {
    /// Everything up to this entry is through.
    var after: Int64
    /// The last entry that there was when the replay began.
    let through: Int64
    let entries: Int64
    let failed: Int64
    let facts: Int64

    private static let own = "environment = $1 AND account = $2 AND kind = $3"

    static func read(
        _ key: AccountKey, _ kind: ArchiveKind, _ connection: any SQLConnection
    ) throws -> ReplayProgress? {
        try connection.first(
            """
            SELECT after_entry, through_entry, entries_count, failed_count, facts_count FROM replays WHERE \(own)
            """, key.values + [.text(kind.rawValue)]
        ) { row in
            ReplayProgress(
                after: try row.integer(0), through: try row.integer(1), entries: try row.integer(2),
                failed: try row.integer(3), facts: try row.integer(4))
        }
    }

    /// The progress of a replay that was broken off, or of a new one.
    static func begin(
        _ key: AccountKey, _ kind: ArchiveKind, _ now: Instant, _ connection: any SQLConnection
    ) throws -> ReplayProgress {
        try connection.execute(
            """
            INSERT INTO replays (environment, account, kind, after_entry, through_entry, begun_at)
            SELECT CAST($1 AS BIGINT), CAST($2 AS BIGINT), CAST($3 AS TEXT), 0, COALESCE(MAX(entry), 0),
                CAST($4 AS BIGINT)
            FROM archive_entries WHERE environment = $1 AND account = $2
            ON CONFLICT (environment, account, kind) DO NOTHING
            """, key.values + [.text(kind.rawValue), .init(now)])
        guard let progress = try read(key, kind, connection) else {
            throw StoreError(.conflict, "Another replay of the same archive ended meanwhile. Start it again.")
        }
        return progress
    }

    /// Moves on to an entry; false where another replay has it done.
    static func pass(_ entry: ArchivedEntry, _ key: AccountKey, _ connection: any SQLConnection) throws -> Bool {
        try connection.execute(
            "UPDATE replays SET after_entry = $4 WHERE \(own) AND after_entry < $4",
            key.values + [.text(entry.kind.rawValue), .integer(entry.entry)]) == 1
    }

    static func count(
        facts: Int64, failed: Int64, _ entry: ArchivedEntry, _ key: AccountKey, _ connection: any SQLConnection
    ) throws {
        try connection.execute(
            """
            UPDATE replays SET entries_count = entries_count + $4, failed_count = failed_count + $5,
                facts_count = facts_count + $6
            WHERE \(own)
            """,
            key.values + [.text(entry.kind.rawValue), .integer(1 - failed), .integer(failed), .integer(facts)])
    }

    static func remove(_ key: AccountKey, _ kind: ArchiveKind, _ connection: any SQLConnection) throws {
        try connection.execute("DELETE FROM replays WHERE \(own)", key.values + [.text(kind.rawValue)])
    }
}
