/// How the sync of one resource stands.
package struct SyncState: Hashable, Sendable {
    /// What the last attempt led to.
    package enum Standing: String, CaseIterable, Sendable {
        /// Everything that was due is here.
        case fresh
        /// Work goes on: history is being collected, or pages are to come.
        case behind
        /// The last attempt failed and will be made again.
        case failing
        /// A role or a permission is missing: only a person can mend it.
        case denied
        /// The authorization is gone: the seller has to connect again.
        case lost
    }

    package let resource: String
    package let scope: String
    package var standing: Standing
    package var freshToAt: Int64?
    package var succeededAt: Int64?
    package var attemptedAt: Int64
    /// Why, where it stands badly; never a secret.
    package var reason: String?
    package var code: String?
    /// Amazon's request id of the failure.
    package var requestID: String?
    package var pages: Int64 = 0
    package var rows: Int64 = 0
    /// The most rows of a page that was not the last; 0 where there was none.
    package var fullPageRows: Int64 = 0

    package init(_ resource: String, scope: String = "", _ standing: Standing, attemptedAt: Int64) {
        self.resource = resource
        self.scope = scope
        self.standing = standing
        self.attemptedAt = attemptedAt
    }

    static let columns = """
        resource, scope, state, fresh_to_at, succeeded_at, attempted_at, reason, code, request_id, pages_count,
        rows_count, full_page_rows
        """

    init(_ row: borrowing SQLRow) throws {
        resource = try row.text(0)
        scope = try row.text(1)
        standing = Standing(rawValue: try row.text(2)) ?? .failing
        freshToAt = try row.integerOrNil(3)
        succeededAt = try row.integerOrNil(4)
        attemptedAt = try row.integer(5)
        reason = try row.textOrNil(6)
        code = try row.textOrNil(7)
        requestID = try row.textOrNil(8)
        pages = try row.integer(9)
        rows = try row.integer(10)
        fullPageRows = try row.integer(11)
    }
}

/// The sync states of an account, inside a transaction of the caller's.
package struct SyncStates {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// Every resource that was ever tried.
    package func all() throws -> [SyncState] {
        try connection.rows(
            """
            SELECT \(SyncState.columns) FROM sync_states WHERE environment = $1 AND account = $2
            ORDER BY resource, scope
            """, key.values
        ) { try SyncState($0) }
    }

    /// Counts a page that was taken in.
    package func succeeded(
        _ resource: String, scope: String, isBehind: Bool, freshTo: Int64?, rows: Int, fullPageRows: Int = 0,
        at now: Int64
    ) throws {
        try connection.execute(
            """
            INSERT INTO sync_states (environment, account, resource, scope, state, fresh_to_at, succeeded_at,
                attempted_at, pages_count, rows_count, full_page_rows)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $7, 1, $8, $9)
            ON CONFLICT (environment, account, resource, scope) DO UPDATE SET
                state = excluded.state, fresh_to_at = COALESCE(excluded.fresh_to_at, sync_states.fresh_to_at),
                succeeded_at = excluded.succeeded_at, attempted_at = excluded.attempted_at, reason = NULL,
                code = NULL, request_id = NULL, failures_count = 0, pages_count = sync_states.pages_count + 1,
                rows_count = sync_states.rows_count + excluded.rows_count,
                full_page_rows = CASE WHEN excluded.full_page_rows > sync_states.full_page_rows
                    THEN excluded.full_page_rows ELSE sync_states.full_page_rows END
            """,
            key.values + [
                .text(resource), .text(scope), .text(isBehind ? "behind" : "fresh"), .init(freshTo), .init(now),
                .init(rows), .init(fullPageRows),
            ])
    }

    /// Nothing more is due.
    package func settled(_ resource: String, scope: String, at now: Int64) throws {
        try connection.execute(
            """
            UPDATE sync_states SET state = 'fresh', succeeded_at = $5, attempted_at = $5
            WHERE environment = $1 AND account = $2 AND resource = $3 AND scope = $4 AND state IN ('behind', 'fresh')
            """, key.values + [.text(resource), .text(scope), .init(now)])
    }

    /// Notes an attempt that led nowhere; what was known stays. Returns how many have failed in a row.
    package func failed(_ state: SyncState) throws -> Int64 {
        try connection.first(
            """
            INSERT INTO sync_states (environment, account, resource, scope, state, attempted_at, reason, code,
                request_id, failures_count)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1)
            ON CONFLICT (environment, account, resource, scope) DO UPDATE SET
                state = excluded.state, attempted_at = excluded.attempted_at, reason = excluded.reason,
                code = excluded.code, request_id = excluded.request_id,
                failures_count = sync_states.failures_count + 1
            RETURNING failures_count
            """,
            key.values + [
                .text(state.resource), .text(state.scope), .text(state.standing.rawValue), .init(state.attemptedAt),
                .init(state.reason), .init(state.code), .init(state.requestID),
            ]
        ) { try $0.integer(0) } ?? 1
    }
}
