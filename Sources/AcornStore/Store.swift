package import AcornCore
import Synchronization

/// Everything the hub keeps, in one database.
///
/// `read` and `write` lend a connection to a closure that runs on a thread of the database's own. What belongs together
/// goes into one closure: it is one transaction, and it takes place wholly or not at all.
package final class Store: Sendable {
    private let database: any StoreDatabase
    private let callersMax: Int
    private let callers = Mutex(0)
    package let address: DatabaseAddress
    package var dialect: SQLDialect { database.dialect }

    init(_ database: any StoreDatabase, at address: DatabaseAddress, _ settings: StoreSettings) {
        self.database = database
        self.address = address
        callersMax = settings.connectionsMax + settings.waitersMax
    }

    /// Opens the database and brings its schema up to date. A database that is newer, or another program's, is refused
    /// and stays as it is.
    ///
    /// `clock` is what reconnecting waits on; `now` is kept beside each migration that was applied.
    package static func open(
        _ address: DatabaseAddress, settings: StoreSettings = StoreSettings(),
        migrations: [Migration] = Migrations.all, clock: any Clock<Duration> = ContinuousClock(), now: Instant
    ) async throws -> Store {
        let migrator = Migrator(migrations)
        let store = try await open(address, settings: settings, clock: clock) { _ = try migrator.pending($0) }
        do {
            try await migrator.bringUpToDate(store, at: now)
            return store
        } catch {
            try? await store.close()
            throw error
        }
    }

    /// Opens the database and leaves its schema as it is. `check` sees a file before anything in it is touched; on a
    /// server it is the caller's part to check within a transaction.
    static func open(
        _ address: DatabaseAddress, settings: StoreSettings, clock: any Clock<Duration>,
        checkedBy check: @escaping @Sendable (any SQLConnection) throws -> Void
    ) async throws -> Store {
        let database: any StoreDatabase =
            switch address.place {
            case .sqlite(let path):
                try await SQLiteOpening(path: path, settings: settings, clock: clock, check: check).open()
            case .postgres(let url):
                try await PostgresDatabase(url: url, settings: settings, clock: clock)
            }
        return Store(database, at: address, settings)
    }

    /// Reads one state of the database: what others commit meanwhile is not seen. Nothing can be written.
    package func read<Value: Sendable>(
        _ body: @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try enter()
        defer { leave() }
        return try await database.read(body)
    }

    /// Runs one transaction: committed when `body` returns, undone when it throws or when a statement failed.
    @discardableResult
    package func write<Value: Sendable>(
        _ mode: StoreWrite = .once, _ body: @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try enter()
        defer { leave() }
        return try await database.write(mode, body)
    }

    /// Sees to it that what was deleted from `tables` is overwritten now: no log or dead row keeps it. On SQLite the
    /// write-ahead log is emptied, on PostgreSQL the tables are vacuumed. A reader that is at work may delay it.
    package func scrub(_ tables: [String]) async throws { try await database.scrub(tables) }

    /// Counts rows for SQLite's planner, after many came: without that it takes all rows of an account for a handful,
    /// as every index begins with environment and account, and walks along them. PostgreSQL counts by itself, if late:
    /// see `countGrownTables`.
    package func countRows() async throws {
        guard dialect == .sqlite else { return }
        // So many entries of each index are looked at, however long it is.
        try await write { connection in
            try connection.execute("PRAGMA analysis_limit = 1000")
            try connection.execute("ANALYZE")
        }
    }

    static let grownTablesSQL = """
        SELECT relname::text FROM pg_stat_user_tables
        WHERE schemaname = current_schema() AND n_mod_since_analyze >= 500 AND n_mod_since_analyze > n_live_tup / 2
        """

    /// Has PostgreSQL count the rows of tables half of whose rows are new; returns their names. By itself it looks
    /// about once a minute: until then it takes a table that a first sync fills for an empty one, and may walk along it
    /// for every row that refers to it.
    @discardableResult
    package func countGrownTables() async throws -> [String] {
        guard dialect == .postgres else { return [] }
        let tables = try await read { try $0.rows(Self.grownTablesSQL) { try $0.text(0) } }
        for table in tables {
            // Another worker may be at it.
            try await write { _ = try $0.execute("ANALYZE (SKIP_LOCKED) \(table)") }
        }
        return tables
    }

    private func enter() throws {
        let isFree = callers.withLock { callers in
            if callers < callersMax { callers += 1 } else { return false }
            return true
        }
        guard isFree else {
            throw StoreError(.busy, "Too many tasks wait for the database. Do less at once, or raise its connections.")
        }
    }

    private func leave() { callers.withLock { $0 -= 1 } }

    /// Lets the connections go, once what runs on them has ended. The store cannot be used afterwards.
    package func close() async throws { try await database.close() }
}

/// What a write may do when another transaction gets in its way (PostgreSQL only; SQLite has one writer).
package enum StoreWrite: Hashable, Sendable {
    /// `body` runs once; a conflict is an error.
    case once
    /// `body` changes nothing outside its transaction, so it may run again from the start after a conflict or a lost
    /// connection: a bounded number of times.
    case repeatable
    /// As `repeatable`, and isolated as if all such transactions ran one after the other (`SERIALIZABLE`). For
    /// invariants that span rows the transaction only reads.
    case serializable
}

/// How the store uses the machine.
package struct StoreSettings: Hashable, Sendable {
    /// Connections to PostgreSQL, or readers of SQLite beside its one writer.
    package var connectionsMax = 5
    /// Callers that may wait for a connection; further ones get `StoreError.Code.busy` at once.
    package var waitersMax = 1_000
    /// How long SQLite waits for another process that holds the database.
    package var busySeconds = 10.0
    /// How often a connection is tried before `StoreError.Code.cannotOpen`, with growing pauses between.
    package var connectAttemptsMax = 5
    /// How often a repeatable write runs at most.
    package var writeAttemptsMax = 5
    /// After this PostgreSQL stops a statement; 0 is never.
    package var statementSecondsMax = 300

    package init() {}
}

/// One of the two databases, behind the store.
protocol StoreDatabase: AnyObject, Sendable {
    var dialect: SQLDialect { get }
    func read<Value: Sendable>(_ body: @Sendable (any SQLConnection) throws -> Value) async throws -> Value
    func write<Value: Sendable>(
        _ mode: StoreWrite, _ body: @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value
    func scrub(_ tables: [String]) async throws
    func close() async throws
}
