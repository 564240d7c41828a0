/// Up to which moment news of a resource is wanted, because a notification told that there is some. Inside a
/// transaction of the caller's.
package struct SyncHints {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// Something happened at `moment` or before it. An earlier moment than the one that is known changes nothing.
    package func want(_ resource: String, scope: String, at moment: Int64) throws {
        try connection.execute(
            """
            INSERT INTO sync_hints (environment, account, resource, scope, wanted_at) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (environment, account, resource, scope) DO UPDATE SET wanted_at = excluded.wanted_at
            WHERE excluded.wanted_at > sync_hints.wanted_at
            """, key.values + [.text(resource), .text(scope), .init(moment)])
    }

    /// The latest moment that was wanted; nil where nothing was.
    package func wanted(_ resource: String, scope: String) throws -> Int64? {
        try connection.first(
            """
            SELECT wanted_at FROM sync_hints WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4
            """, key.values + [.text(resource), .text(scope)]
        ) { try $0.integer(0) }
    }
}
