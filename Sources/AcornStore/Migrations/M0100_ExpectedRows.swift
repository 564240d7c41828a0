extension Migrations {
    /// How much there is to collect, as far as Amazon tells it beforehand: only forecasts of how long a sync takes read
    /// it. A span of no length says that it was asked for and nothing is known.
    static let m0100ExpectedRows = Migration(
        100, "expected rows",
        [
            """
            CREATE TABLE expected_rows (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                resource TEXT NOT NULL,
                start_at INTEGER NOT NULL,
                end_at INTEGER NOT NULL,
                rows_count INTEGER NOT NULL CHECK (rows_count >= 0),
                PRIMARY KEY (environment, account, resource, start_at),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            """
            ALTER TABLE sync_states ADD COLUMN full_page_rows INTEGER NOT NULL DEFAULT 0 CHECK (full_page_rows >= 0)
            """,
        ])
}
