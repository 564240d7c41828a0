extension JobQueue {
    /// How the job of a key stands that has not ended; nil where there is none.
    package static func openState(
        _ key: AccountKey, kind: String, uniqueKey: String, _ connection: any SQLConnection
    ) throws -> JobState? {
        try connection.first(
            """
            SELECT state FROM jobs WHERE environment = $1 AND account = $2 AND kind = $3 AND unique_key = $4
                AND ended_at IS NULL AND unique_key IS NOT NULL
            """, key.values + [.text(kind), .text(uniqueKey)]
        ) { JobState(rawValue: try $0.text(0)) } ?? nil
    }

    /// How many jobs of a kind wait for an account; counting stops at `limit`.
    package static func waitingCount(
        _ key: AccountKey, kind: String, upTo limit: Int, _ connection: any SQLConnection
    ) throws -> Int {
        try connection.first(
            """
            SELECT COUNT(*) FROM (
                SELECT 1 AS one FROM jobs WHERE environment = $1 AND account = $2 AND kind = $3
                    AND state IN ('ready', 'delayed') LIMIT $4) AS counted
            """, key.values + [.text(kind), .init(limit)]
        ) { Int(try $0.integer(0)) } ?? 0
    }
}
