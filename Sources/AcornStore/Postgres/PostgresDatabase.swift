/// PostgreSQL through libpq: a bounded number of connections, each on a thread of its own.
final class PostgresDatabase: StoreDatabase {
    private let pool: PostgresPool
    private let settings: StoreSettings
    private let clock: any Clock<Duration>
    var dialect: SQLDialect { .postgres }

    /// Connects once, so that a wrong address or password is found now.
    init(url: String, settings: StoreSettings, clock: any Clock<Duration>) async throws {
        pool = PostgresPool(url: url, settings: settings, clock: clock)
        self.settings = settings
        self.clock = clock
        try await read { _ in }
    }

    func read<Value: Sendable>(_ body: @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        // One state for the whole closure, as SQLite gives it.
        try await run("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", body)
    }

    func write<Value: Sendable>(
        _ mode: StoreWrite, _ body: @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        let begin =
            mode == .serializable ? "BEGIN ISOLATION LEVEL SERIALIZABLE" : "BEGIN ISOLATION LEVEL READ COMMITTED"
        var attempt = 1
        while true {
            do {
                return try await run(begin, body)
            } catch let error as StoreError {
                let isUndone = [.conflict, .connectionLost].contains(error.code)
                guard mode != .once, isUndone, attempt < settings.writeAttemptsMax else { throw error }
                try await clock.sleep(for: Backoff.pause(attempt))
                attempt += 1
            }
        }
    }

    /// Takes dead rows out of the tables. What the server's own log of changes and its copies hold, it does not reach.
    func scrub(_ tables: [String]) async throws {
        let session = try await pool.lease()
        do {
            for table in tables { try await session.command("VACUUM \(table)") }
            await pool.giveBack(session)
        } catch {
            await pool.giveBack(session)
            throw error
        }
    }

    func close() async throws { await pool.close() }

    private func run<Value: Sendable>(
        _ begin: String, _ body: @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        let session = try await pool.lease()
        do {
            let value = try await session.run(begin: begin, body)
            await pool.giveBack(session)
            return value
        } catch {
            await pool.giveBack(session)
            throw error
        }
    }
}
