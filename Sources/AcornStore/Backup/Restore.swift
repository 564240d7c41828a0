package import AcornCore
import Foundation

/// Puts what a backup holds into a database of either kind: wholly, or not at all.
package struct Restore: Sendable {
    private let path: String
    private let secret: BackupSecret
    private let address: DatabaseAddress
    private let migrations: [Migration]

    package init(
        _ path: String, _ secret: BackupSecret, into address: DatabaseAddress, migrations: [Migration] = Migrations.all
    ) {
        self.path = path
        self.secret = secret
        self.address = address
        self.migrations = migrations
    }

    /// Proves the whole backup, then replaces what the database holds in one transaction, reads it back and compares.
    ///
    /// A database that holds anything is refused unless `replacing`. A schema that is older than this version's is
    /// brought up to date afterwards, in the same transaction. Errors: `BackupError`, `StoreError`; then nothing has
    /// changed.
    package func run(
        replacing: Bool, now: Instant, clock: any Clock<Duration> = ContinuousClock(),
        progress: @Sendable @escaping (Int64) -> Void = { _ in }
    ) async throws -> Backup.Summary {
        let secret = try await Backup.derive(path, secret)
        let summary = try await Backup.verify(path, secret)
        let steps = try await stepsOfBackup(secret)
        let wasThere = address.filePath.map { FileManager.default.fileExists(atPath: $0) } ?? true
        do {
            try await Loading(
                path: path, secret: secret, address: address, migrations: migrations, summary: summary, steps: steps,
                now: now
            ).run(replacing, clock, progress)
        } catch {
            // A file that was made for nothing goes again.
            if let file = address.filePath, !wasThere {
                for ending in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + ending) }
            }
            throw error
        }
        return summary
    }

    // MARK: The schema

    /// The migrations that made the backup's tables; throws where this version does not know them.
    private func stepsOfBackup(_ secret: BackupSecret) async throws -> [Migration] {
        let applied = try await Backup.queue.run { [path] in
            var steps: [(number: Int64, name: String, checksum: String)] = []
            _ = try BackupReading(path, secret).read { table in
                let places = ["number", "name", "checksum"].compactMap { table.columns.firstIndex(of: $0) }
                while let row = try table.next() {
                    guard table.table == "acorn_migrations", places.count == 3,
                        case (.integer(let number), .text(let name), .text(let checksum)) =
                            (row[places[0]], row[places[1]], row[places[2]])
                    else { continue }
                    steps.append((number, name, checksum))
                }
            }
            return steps
        }
        guard !applied.isEmpty else { throw BackupRecord.malformed }
        return try applied.map { step in
            guard let known = migrations.first(where: { $0.number == step.number && $0.checksum == step.checksum })
            else {
                throw BackupError(
                    .newer,
                    "The backup has step \(step.number) '\(step.name)' of the schema, which this version does not "
                        + "know: a newer version made it. Nothing changed; restore it with that version.")
            }
            return known
        }
    }

}

/// The part of a restore that changes a database.
private struct Loading: Sendable {
    let path: String
    let secret: BackupSecret
    let address: DatabaseAddress
    let migrations: [Migration]
    let summary: Backup.Summary
    let steps: [Migration]
    let now: Instant

    func run(
        _ replacing: Bool, _ clock: any Clock<Duration>, _ progress: @Sendable @escaping (Int64) -> Void
    ) async throws {
        var settings = StoreSettings()
        settings.statementSecondsMax = 0
        let migrator = Migrator(migrations)
        let check: @Sendable (any SQLConnection) throws -> Void = { [migrations] connection in
            _ = try migrator.pending(connection)
            if !replacing { try Self.checkEmpty(connection, migrations) }
        }
        let store = try await Store.open(address, settings: settings, clock: clock, checkedBy: check)
        do {
            try await store.write { connection in
                // Once more, now that nobody else can write.
                if connection.dialect == .postgres {
                    try connection.execute("SELECT pg_advisory_xact_lock(4843197)")
                    try connection.execute("SET LOCAL lock_timeout = '30s'")
                } else {
                    try connection.execute("PRAGMA defer_foreign_keys = ON")
                }
                try check(connection)
                try replace(connection, migrator, progress)
            }
            try await store.scrub(summary.tables.map(\.name))
            try await store.close()
        } catch {
            try? await store.close()
            throw error
        }
    }

    private func replace(
        _ connection: any SQLConnection, _ migrator: Migrator, _ progress: @Sendable (Int64) -> Void
    ) throws {
        for table in try BackupTable.all(connection).reversed() {
            try connection.execute("DROP TABLE \(BackupTable.quoted(table.name))")
        }
        try migrator.apply(steps, connection, at: now)
        // Rows that the migrations themselves put there come from the backup, too.
        let tables = try BackupTable.all(connection)
        for table in tables.reversed() { try connection.execute("DELETE FROM \(BackupTable.quoted(table.name))") }
        try checkTables(tables)
        var rows: Int64 = 0
        _ = try BackupReading(path, secret).read { table in
            let insert = BulkInsert(
                into: BackupTable.quoted(table.table), columns: table.columns.map(BackupTable.quoted))
            try connection.bulkInsert(insert) { writer in
                while let row = try table.next() {
                    try writer.row(row)
                    rows += 1
                    if rows % 10_000 == 0 { progress(rows) }
                }
            }
        }
        try compare(tables, connection)
        for step in try migrator.pending(connection) { try migrator.apply(step, connection, at: now) }
    }

    /// The backup must hold the very tables that its migrations make.
    private func checkTables(_ tables: [BackupTable]) throws {
        let given = Dictionary(summary.tables.map { ($0.name, $0.columns) }, uniquingKeysWith: { first, _ in first })
        let made = Dictionary(tables.map { ($0.name, $0.columns) }, uniquingKeysWith: { first, _ in first })
        guard given == made, given.count == summary.tables.count else {
            throw BackupError(
                .schema,
                "The backup's tables are not those of its schema: somebody altered the database it was made "
                    + "of. Nothing changed.")
        }
    }

    private func compare(_ tables: [BackupTable], _ connection: any SQLConnection) throws {
        for wanted in summary.tables {
            guard let table = tables.first(where: { $0.name == wanted.name }),
                try Backup.prove(table, connection) == wanted.proof
            else {
                throw BackupError(
                    .differs,
                    "Table \(wanted.name) is not what it was after restoring it. Everything was undone; please report "
                        + "this as a fault of ACORN-i.")
            }
        }
    }

    /// Throws where the database holds anything but what the migrations put there.
    private static func checkEmpty(_ connection: any SQLConnection, _ migrations: [Migration]) throws {
        let seeded = Set(
            migrations.flatMap(\.statements).compactMap { statement in
                let words = statement.split { $0.isWhitespace || $0 == "(" }
                return words.count > 2 && words[0] == "INSERT" && words[1] == "INTO" ? String(words[2]) : nil
            })
        for table in try BackupTable.all(connection) where table.name != "acorn_migrations" {
            guard !seeded.contains(table.name) else { continue }
            let row = try connection.first("SELECT 1 FROM \(BackupTable.quoted(table.name)) LIMIT 1") { _ in 1 }
            guard row == nil else {
                throw BackupError(
                    .notEmpty,
                    "The database is not empty: table \(table.name) has rows. Nothing changed; name an empty database, "
                        + "or give --replace to lose what is there.")
            }
        }
    }
}
