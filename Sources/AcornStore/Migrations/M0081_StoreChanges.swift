extension Migrations {
    /// What became of stores after their account was connected.
    static let m0081StoreChanges = Migration(
        81, "changes of stores",
        [
            """
            CREATE TABLE store_changes (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                marketplace_id TEXT NOT NULL,
                changed_at INTEGER NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('added', 'closed', 'suspended', 'restored')),
                PRIMARY KEY (environment, account, marketplace_id, changed_at, kind),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            "CREATE INDEX store_changes_by_time ON store_changes (environment, account, changed_at)",
        ])
}
