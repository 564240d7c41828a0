/// A table as the database's own catalogue describes it, so that no table of any migration can be forgotten.
struct BackupTable: Hashable, Sendable {
    let name: String
    /// In their order.
    let columns: [String]
    /// The columns of the primary key, in the key's order.
    let key: [String]
    /// Tables that rows of this one refer to.
    let parents: Set<String>

    /// Every row, in an order that is the same on both databases.
    var select: String {
        let order = (key.isEmpty ? columns : key).map { "\(Self.quoted($0)) NULLS FIRST" }.joined(separator: ", ")
        return "SELECT \(columnList) FROM \(Self.quoted(name)) ORDER BY \(order)"
    }

    var columnList: String { columns.map(Self.quoted).joined(separator: ", ") }

    static func quoted(_ name: String) -> String { "\"" + name.split(separator: "\"").joined() + "\"" }

    /// Every table of the database, those that others refer to first.
    static func all(_ connection: any SQLConnection) throws -> [BackupTable] {
        let catalogue = Catalogue(connection)
        return try sorted(try catalogue.names().map { try catalogue.table($0) })
    }

    private static func sorted(_ tables: [BackupTable]) throws -> [BackupTable] {
        var (left, done) = (tables.sorted { $0.name < $1.name }, [BackupTable]())
        var known: Set<String> = []
        while !left.isEmpty {
            // A row may refer to one of its own table.
            let ready = left.filter { $0.parents.subtracting([$0.name]).isSubset(of: known) }
            guard !ready.isEmpty else {
                throw BackupError(
                    .schema, "Tables refer to each other in a ring: \(left.map(\.name).joined(separator: ", ")).")
            }
            done += ready
            known.formUnion(ready.map(\.name))
            left.removeAll { known.contains($0.name) }
        }
        return done
    }
}

/// The catalogue of either database.
private struct Catalogue {
    let connection: any SQLConnection

    init(_ connection: any SQLConnection) { self.connection = connection }

    func names() throws -> [String] {
        let sql =
            switch connection.dialect {
            case .sqlite:
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            case .postgres:
                "SELECT CAST(relname AS TEXT) FROM pg_catalog.pg_class WHERE relkind IN ('r', 'p') "
                    + "AND relnamespace = current_schema()::regnamespace AND NOT relispartition"
            }
        return try connection.rows(sql) { try $0.text(0) }
    }

    func table(_ name: String) throws -> BackupTable {
        func list(_ sqlite: String, _ postgres: String) throws -> [String] {
            try connection.rows(connection.dialect == .sqlite ? sqlite : postgres, [.text(name)]) { try $0.text(0) }
        }
        let relation =
            "(SELECT oid FROM pg_catalog.pg_class WHERE relname = $1 AND relnamespace = current_schema()::regnamespace)"
        return BackupTable(
            name: name,
            columns: try list(
                "SELECT name FROM pragma_table_info($1) ORDER BY cid",
                "SELECT CAST(attname AS TEXT) FROM pg_catalog.pg_attribute WHERE attrelid = \(relation) "
                    + "AND attnum > 0 AND NOT attisdropped ORDER BY attnum"),
            key: try list(
                "SELECT name FROM pragma_table_info($1) WHERE pk > 0 ORDER BY pk",
                "SELECT CAST(a.attname AS TEXT) FROM pg_catalog.pg_index i JOIN pg_catalog.pg_attribute a "
                    + "ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey) WHERE i.indrelid = \(relation) "
                    + "AND i.indisprimary ORDER BY array_position(i.indkey::int2[], a.attnum)"),
            parents: Set(
                try list(
                    "SELECT DISTINCT \"table\" FROM pragma_foreign_key_list($1)",
                    "SELECT DISTINCT CAST(p.relname AS TEXT) FROM pg_catalog.pg_constraint c "
                        + "JOIN pg_catalog.pg_class p ON p.oid = c.confrelid WHERE c.conrelid = \(relation) "
                        + "AND c.contype = 'f'")))
    }
}
