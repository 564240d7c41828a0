/// The windows of one resource of an account, inside a transaction of the caller's.
///
/// Only one job at a time works on a resource of an account, and it holds its lease while it writes: so nothing here
/// needs a lock of its own.
package struct SyncWindows {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let resource: String
    private let scope: String

    package init(_ connection: any SQLConnection, _ key: AccountKey, _ resource: String, scope: String = "") {
        self.connection = connection
        self.key = key
        self.resource = resource
        self.scope = scope
    }

    private var values: [SQLValue] { key.values + [.text(resource), .text(scope)] }

    private func first(_ condition: String, _ more: [SQLValue] = []) throws -> SyncWindow? {
        try connection.first(
            """
            SELECT \(SyncWindow.columns) FROM windows
            WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4 AND \(condition) LIMIT 1
            """, values + more
        ) { try SyncWindow($0) }
    }

    /// The newest window that is to be collected: what is fresh matters first, history after it.
    package func nextOpen() throws -> SyncWindow? { try first("state = 'open' ORDER BY start_at DESC") }

    /// The window with the latest beginning.
    package func newest() throws -> SyncWindow? { try first("start_at > 0 ORDER BY start_at DESC") }

    /// The window with the earliest beginning.
    package func oldest() throws -> SyncWindow? { try first("start_at > 0 ORDER BY start_at") }

    /// The window that ends where another begins.
    package func before(_ window: SyncWindow) throws -> SyncWindow? {
        try first("start_at < $5 ORDER BY start_at DESC", [.init(window.startAt)])
    }

    /// How many windows are not proven, and how many there are.
    package func counts() throws -> (open: Int64, all: Int64) {
        try connection.first(
            """
            SELECT SUM(CASE WHEN state = 'proven' THEN 0 ELSE 1 END), COUNT(*) FROM windows
            WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4
            """, values
        ) { (try $0.integerOrNil(0) ?? 0, try $0.integer(1)) } ?? (0, 0)
    }

    /// The moment up to which everything is proven without a gap, counted from the newest window backwards; nil where
    /// the newest window is not proven.
    package func provenTo() throws -> Int64? { try first("state = 'proven' ORDER BY start_at DESC")?.endAt }

    /// The newest windows that are proven, or those that are not; at most `limit`.
    package func newest(_ limit: Int, areProven: Bool) throws -> [SyncWindow] {
        try connection.rows(
            """
            SELECT \(SyncWindow.columns) FROM windows
            WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4
                AND state \(areProven ? "=" : "<>") 'proven'
            ORDER BY start_at DESC LIMIT $5
            """, values + [.init(limit)]
        ) { try SyncWindow($0) }
    }

    /// Windows that are proven and begin at `start` or later, oldest first, at most `limit`.
    package func proven(since start: Int64, limit: Int) throws -> [SyncWindow] {
        try connection.rows(
            """
            SELECT \(SyncWindow.columns) FROM windows
            WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4 AND state = 'proven'
                AND start_at >= $5 ORDER BY start_at LIMIT $6
            """, values + [.init(start), .init(limit)]
        ) { try SyncWindow($0) }
    }

    /// Windows that begin at `start` or later in any state, oldest first, at most `limit`.
    package func all(since start: Int64, limit: Int) throws -> [SyncWindow] {
        try connection.rows(
            """
            SELECT \(SyncWindow.columns) FROM windows
            WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4
                AND start_at >= $5 ORDER BY start_at LIMIT $6
            """, values + [.init(start), .init(limit)]
        ) { try SyncWindow($0) }
    }

    /// Windows in a state, the newest first, at most `limit`.
    package func all(_ state: SyncWindow.State, limit: Int) throws -> [SyncWindow] {
        try connection.rows(
            """
            SELECT \(SyncWindow.columns) FROM windows
            WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4 AND state = $5
            ORDER BY start_at DESC LIMIT $6
            """, values + [.text(state.rawValue), .init(limit)]
        ) { try SyncWindow($0) }
    }

    /// Writes a window as it stands now, new or not.
    package func put(_ window: SyncWindow, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO windows (environment, account, \(SyncWindow.columns))
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            ON CONFLICT (environment, account, resource, scope, start_at) DO UPDATE SET
                end_at = excluded.end_at, state = excluded.state, cursor = excluded.cursor,
                rows_count = excluded.rows_count, attempts = excluded.attempts, reason = excluded.reason,
                archive_entry = excluded.archive_entry, changed_at = excluded.changed_at
            """,
            values + [
                .init(window.startAt), .init(window.endAt), .text(window.state.rawValue), .init(window.cursor),
                .init(window.rows), .init(window.attempts), .init(window.reason), .init(window.archiveEntry),
                .init(now),
            ])
    }

    /// Removes a window, which has become part of another.
    package func remove(_ window: SyncWindow) throws {
        try connection.execute(
            """
            DELETE FROM windows
            WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4 AND start_at = $5
            """, values + [.init(window.startAt)])
    }

    /// Removes all proven windows but the newest `count`: of a resource that is told whole each time, the old ones say
    /// nothing.
    package func keepNewest(_ count: Int) throws {
        try connection.execute(
            """
            DELETE FROM windows
            WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4 AND state = 'proven'
                AND start_at < (
                    SELECT MIN(start_at) FROM (
                        SELECT start_at FROM windows
                        WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4
                        ORDER BY start_at DESC LIMIT $5) AS newest)
            """, values + [.init(count)])
    }

    /// Opens every span that reaches beyond a moment again; what was told before stays until Amazon tells otherwise.
    package func reopen(from start: Int64, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE windows SET state = 'open', cursor = NULL, rows_count = 0, attempts = 0, reason = $6, changed_at = $7
            WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4 AND end_at > $5
                AND state <> 'open'
            """, values + [.init(start), .text("Asked for again."), .init(now)])
    }
}
