import AcornStore
import StoreBackends
import Testing

@Suite struct `the schema of the hub` {
    /// A table's columns in their order, and those of its primary key.
    private struct Table {
        let name: String
        let columns: [String]
    }

    private static func tables(_ connection: any SQLConnection) throws -> [Table] {
        let names =
            connection.dialect == .sqlite
            ? "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
            : "SELECT CAST(table_name AS TEXT) FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1"
        let columns =
            connection.dialect == .sqlite
            ? "SELECT name FROM pragma_table_info($1) ORDER BY cid"
            : "SELECT CAST(column_name AS TEXT) FROM information_schema.columns WHERE table_schema = 'public' "
                + "AND table_name = $1 ORDER BY ordinal_position"
        return try connection.rows(names) { try $0.text(0) }.map { name in
            Table(name: name, columns: try connection.rows(columns, [.text(name)]) { try $0.text(0) })
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `environment and account stand first in every table`(backend: StoreBackend) async throws {
        // What there is before any account: environments, what belongs to one, queues and messages of nobody, the
        // steps of the schema, keys.
        let exceptions: Set = [
            "acorn_migrations", "applications", "environments", "queue_states", "stray_notifications", "vault_keys",
            "vault_state", "vault_wraps",
        ]
        try await withStore(backend) { store in
            let tables = try await store.read { try Self.tables($0) }
            #expect(tables.count > 10)
            for table in tables where !exceptions.contains(table.name) {
                #expect(table.columns.prefix(2) == ["environment", "account"], "\(table.name)")
            }
        }
    }

    @Test func `both databases have the same tables and columns`() async throws {
        _ = try PostgresCluster.orSkip()
        let sqlite = try await withStore(.sqlite) { store in try await store.read { try Self.tables($0) } }
        let postgres = try await withStore(.postgres) { store in try await store.read { try Self.tables($0) } }
        #expect(sqlite.map(\.name) == postgres.map(\.name))
        for (one, other) in zip(sqlite, postgres) { #expect(one.columns == other.columns, "\(one.name)") }
    }

    @Test func `every text of PostgreSQL sorts by code point, and every number has 64 bits`() async throws {
        _ = try PostgresCluster.orSkip()
        try await withStore(.postgres) { store in
            let strangers = try await store.read { connection in
                try connection.rows(
                    """
                    SELECT CAST(table_name AS TEXT), CAST(column_name AS TEXT) FROM information_schema.columns
                    WHERE table_schema = 'public' AND NOT (data_type IN ('bigint', 'bytea')
                        OR data_type = 'text' AND collation_name = 'C')
                    """
                ) { "\(try $0.text(0)).\(try $0.text(1))" }
            }
            #expect(strangers.isEmpty)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `the plan tells an index from a whole table`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            let (quick, slow) = try await store.read { connection in
                (
                    try connection.queryPlan(
                        """
                        SELECT order_id FROM orders WHERE environment = $1 AND account = $2 AND created_at >= $3
                        ORDER BY created_at LIMIT 100
                        """, [1, 1, 0]),
                    try connection.queryPlan("SELECT order_id FROM orders WHERE service_level = $1", ["x"])
                )
            }
            #expect(quick.fullScans.isEmpty, "\(quick)")
            #expect(slow.fullScans.count == 1, "\(slow)")
        }
    }
}
