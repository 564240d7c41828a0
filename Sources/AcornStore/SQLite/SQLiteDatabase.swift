import Foundation
import GRDB
import Synchronization

/// SQLite in one file: write-ahead log, one writer, several readers that never wait for it.
final class SQLiteDatabase: StoreDatabase {
    private let pool: DatabasePool
    private let statements = Mutex<[ObjectIdentifier: SQLiteStatements]>([:])
    var dialect: SQLDialect { .sqlite }
    private static let writerCacheKiB = 16 * 1024
    /// The write-ahead log's length, in pages of 4 KiB, at which it is copied into the file: 32 MiB.
    private static let logPages = 8_192

    /// Opens the file, and creates it where there is none. `check` sees the file before anything in it is touched, and
    /// throws where it must stay as it is. Blocks: call it off the shared threads.
    init(path: String, settings: StoreSettings, check: (any SQLConnection) throws -> Void) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(settings.busySeconds)
        configuration.foreignKeysEnabled = true
        configuration.maximumReaderCount = settings.connectionsMax
        configuration.persistentReadOnlyConnections = true
        configuration.label = "acorn.store"
        configuration.prepareDatabase { database in
            // FULL: what was committed survives a power cut. NORMAL, usual with a write-ahead log, may lose the last
            // commits, and with them the note that something was already sent to Amazon.
            try database.execute(sql: "PRAGMA synchronous = FULL")
            try database.execute(sql: "PRAGMA trusted_schema = OFF")
            // What is deleted is overwritten with zeros: personal data must be gone, not only out of sight.
            try database.execute(sql: "PRAGMA secure_delete = ON")
        }
        do {
            if FileManager.default.fileExists(atPath: path) { try Self.look(path, configuration, check) }
            pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB chooses NORMAL when it switches the log on, after `prepareDatabase`.
            try pool.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA synchronous = FULL")
                // An import fills its indexes in order, some 130,000 keys at a time; SQLite's 2 MB hold too little of
                // one turn. What is not needed is not taken.
                try database.execute(sql: "PRAGMA cache_size = -\(Self.writerCacheKiB)")
                // A page of an index that many commits change goes from the log into the file once for all of them.
                try database.execute(sql: "PRAGMA wal_autocheckpoint = \(Self.logPages)")
            }
        } catch {
            throw StoreError.fromSQLite(error)
        }
    }

    /// Reads without the write-ahead log: switching it on writes to the file.
    private static func look(
        _ path: String, _ configuration: Configuration, _ check: (any SQLConnection) throws -> Void
    ) throws {
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.unsafeRead { try check(SQLiteConnection($0, SQLiteStatements())) }
        try queue.close()
    }

    deinit { statements.withLock { $0 = [:] } }

    func read<Value: Sendable>(_ body: @Sendable (any SQLConnection) throws -> Value) async throws -> Value {
        do {
            return try await pool.read { database in
                let connection = SQLiteConnection(database, self.statements(of: database))
                let value = try body(connection)
                try connection.transaction.checkUsable()
                return value
            }
        } catch {
            throw StoreError.fromSQLite(error)
        }
    }

    /// There is one writer, so transactions do not get in each other's way and nothing is ever tried again.
    func write<Value: Sendable>(
        _ mode: StoreWrite, _ body: @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        do {
            return try await pool.writeWithoutTransaction { database in
                try database.beginTransaction(.immediate)
                do {
                    let connection = SQLiteConnection(database, self.statements(of: database))
                    let value = try body(connection)
                    try connection.transaction.checkUsable()
                    try database.commit()
                    return value
                } catch {
                    // A full disk undoes the transaction by itself.
                    if database.isInsideTransaction { try? database.rollback() }
                    throw error
                }
            }
        } catch {
            throw StoreError.fromSQLite(error)
        }
    }

    /// Empties the write-ahead log, which may still hold pages as they were.
    func scrub(_ tables: [String]) async throws {
        do {
            _ = try await pool.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            // Somebody reads an old state; the next scrub or the close does it.
        } catch {
            throw StoreError.fromSQLite(error)
        }
    }

    func close() async throws {
        statements.withLock { $0 = [:] }
        do {
            // Readers first: only a writer that closes last moves the log into the file and removes it.
            pool.invalidateReadOnlyConnections()
            try pool.close()
        } catch {
            throw StoreError.fromSQLite(error)
        }
    }

    private func statements(of database: Database) -> SQLiteStatements {
        statements.withLock { all in
            let key = ObjectIdentifier(database)
            if let known = all[key] { return known }
            let new = SQLiteStatements()
            all[key] = new
            return new
        }
    }
}
