import AcornCore

/// Brings a database's schema up to date, once, however many processes start at the same moment.
struct Migrator: Sendable {
    private let migrations: [Migration]

    /// `migrations` by rising number.
    init(_ migrations: [Migration]) {
        precondition(
            zip(migrations, migrations.dropFirst()).allSatisfy { $0.number < $1.number },
            "migrations stand in the order of their numbers")
        self.migrations = migrations
    }

    func bringUpToDate(_ store: Store, at now: Instant) async throws {
        let isBehind = try await store.read { connection in try !pending(connection).isEmpty }
        guard isBehind else { return }
        try await store.write { connection in
            // SQLite's one writer is the lock there. The number is ours alone, and the lock ends with the transaction.
            if connection.dialect == .postgres {
                try connection.execute("SELECT pg_advisory_xact_lock(4843197)")
            }
            // Another process may have been quicker.
            for migration in try pending(connection) { try apply(migration, connection, at: now) }
        }
    }

    /// What is still to be applied. Throws for a database that this program must not touch.
    func pending(_ connection: any SQLConnection) throws -> [Migration] {
        let tables = try Self.tables(connection)
        guard tables.contains("acorn_migrations") else {
            guard tables.isEmpty else {
                throw StoreError(
                    .foreignDatabase,
                    "The database belongs to another program: it has tables, and none of ours. Nothing changed; name "
                        + "an empty database.")
            }
            return migrations
        }
        let applied = try connection.rows("SELECT number, name, checksum FROM acorn_migrations ORDER BY number") {
            (number: Int(try $0.integer(0)), name: try $0.text(1), checksum: try $0.text(2))
        }
        for step in applied { try check(step.number, step.name, step.checksum) }
        let last = applied.last?.number ?? 0
        let missing = migrations.filter { migration in !applied.contains { $0.number == migration.number } }
        if let late = missing.first, late.number < last {
            throw StoreError(
                .schema,
                "The database is at migration \(last) and lacks \(late.number) '\(late.name)'. It was made by a "
                    + "version between releases; nothing changed. Start with an empty database, or restore a backup.")
        }
        return missing
    }

    private func check(_ number: Int, _ name: String, _ checksum: String) throws {
        guard let migration = migrations.first(where: { $0.number == number }) else {
            throw StoreError(
                .schema,
                "The database has migration \(number) '\(name)', which this version of ACORN-i does not know: it is "
                    + "newer. Nothing changed; run the version that made it, or a later one.")
        }
        guard migration.checksum == checksum else {
            throw StoreError(
                .schema,
                "Migration \(number) '\(name)' was applied with another text than this version has. Nothing changed; "
                    + "run the version that made the database.")
        }
    }

    /// Applies steps to an empty database, without asking what else there is to apply.
    func apply(_ steps: [Migration], _ connection: any SQLConnection, at now: Instant) throws {
        for step in steps { try apply(step, connection, at: now) }
    }

    /// Applies one step.
    func apply(_ migration: Migration, _ connection: any SQLConnection, at now: Instant) throws {
        if migration == migrations.first {
            try connection.execute(
                connection.dialect.schema(
                    "CREATE TABLE acorn_migrations (number INTEGER NOT NULL PRIMARY KEY, name TEXT NOT NULL, "
                        + "checksum TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT"))
        }
        for statement in migration.statements { try connection.execute(connection.dialect.schema(statement)) }
        try connection.execute(
            "INSERT INTO acorn_migrations (number, name, checksum, applied_at) VALUES ($1, $2, $3, $4)",
            [.init(migration.number), .init(migration.name), .init(migration.checksum), .init(now)])
    }

    /// The tables and views that are there, by name.
    private static func tables(_ connection: any SQLConnection) throws -> Set<String> {
        let sql =
            switch connection.dialect {
            case .sqlite:
                "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' "
                    + "ESCAPE '\\'"
            case .postgres:
                "SELECT relname FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p', 'v', 'm', 'f') "
                    + "AND relnamespace = current_schema()::regnamespace"
            }
        return Set(try connection.rows(sql) { try $0.text(0) })
    }
}
