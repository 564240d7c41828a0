import AcornStore

/// A small schema of the tests' own: one table with a column of every kind.
enum ThingSchema {
    static let migrations = [
        Migration(
            1, "things",
            [
                "CREATE TABLE things (id INTEGER NOT NULL PRIMARY KEY, i INTEGER, t TEXT, b BLOB, "
                    + "CONSTRAINT small CHECK (i < 1000 OR i >= 2000)) STRICT",
                "CREATE TABLE parts (thing INTEGER NOT NULL REFERENCES things (id), name TEXT NOT NULL UNIQUE) STRICT",
            ])
    ]

    /// Rows of `things`, in the order of their key.
    static func contents(_ connection: any SQLConnection) throws -> [[SQLValue]] {
        try connection.rows("SELECT id, i, t, b FROM things ORDER BY id") { row in
            [try row.value(0), try row.value(1), try row.value(2), try row.value(3)]
        }
    }
}
