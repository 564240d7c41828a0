extension Migrations {
    /// How far each resource of an account was collected.
    ///
    /// `scope` is a marketplace id, or empty where a resource is collected for the whole account. A window is `proven`
    /// only with the archive entry that proves it; `cursor` moves in the transaction that saves the rows it covers.
    static let m0002Windows = Migration(
        2, "windows",
        [
            """
            CREATE TABLE windows (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                resource TEXT NOT NULL,
                scope TEXT NOT NULL,
                start_at INTEGER NOT NULL,
                end_at INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('open', 'proven', 'unknown')),
                cursor TEXT,
                rows_count INTEGER NOT NULL DEFAULT 0 CHECK (rows_count >= 0),
                attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
                reason TEXT,
                archive_entry INTEGER,
                changed_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, resource, scope, start_at),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account),
                CHECK (start_at < end_at),
                CHECK (state <> 'proven' OR archive_entry IS NOT NULL)
            ) STRICT
            """,
            "CREATE INDEX windows_by_state ON windows (environment, account, state, end_at)",
        ])
}
