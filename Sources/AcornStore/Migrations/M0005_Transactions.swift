extension Migrations {
    /// Transactions of Finances 2024-06-19. Amazon restates them, so each is kept in versions, counted from 1: one is
    /// current, and none is ever changed but for `is_current`. `digest` is of the facts, to tell a changed version from
    /// a repeated one; amounts by kind are in `transaction_breakdowns`. `transaction_changes` says what a version
    /// changed, or that a transaction came late.
    static let m0005Transactions = Migration(
        5, "transactions",
        [
            """
            CREATE TABLE transactions (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                transaction_id TEXT NOT NULL,
                version INTEGER NOT NULL CHECK (version >= 1),
                is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
                digest BLOB NOT NULL,
                transaction_type TEXT NOT NULL,
                status TEXT NOT NULL,
                description TEXT,
                marketplace_id TEXT,
                account_type TEXT,
                posted_at INTEGER NOT NULL,
                total_micros INTEGER NOT NULL,
                currency TEXT NOT NULL,
                order_id TEXT,
                settlement_id TEXT,
                group_id TEXT,
                deferred_transaction_id TEXT,
                release_transaction_id TEXT,
                deferral_reason TEXT,
                maturity_at INTEGER,
                seen_at INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, transaction_id, version),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            """
            CREATE UNIQUE INDEX transactions_current ON transactions (environment, account, transaction_id)
                WHERE is_current = 1
            """,
            "CREATE INDEX transactions_by_posting ON transactions (environment, account, posted_at, transaction_id)",
            """
            CREATE INDEX transactions_deferred ON transactions (environment, account, posted_at)
                WHERE is_current = 1 AND status = 'DEFERRED'
            """,
            """
            CREATE INDEX transactions_by_deferral ON transactions (environment, account, deferred_transaction_id)
                WHERE deferred_transaction_id IS NOT NULL
            """,
            "CREATE INDEX transactions_by_order ON transactions (environment, account, order_id)",
            "CREATE INDEX transactions_by_settlement ON transactions (environment, account, settlement_id)",
            """
            CREATE TABLE transaction_breakdowns (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                transaction_id TEXT NOT NULL,
                version INTEGER NOT NULL,
                place INTEGER NOT NULL,
                parent_place INTEGER,
                item INTEGER,
                seller_sku TEXT,
                breakdown_type TEXT NOT NULL,
                amount_micros INTEGER NOT NULL,
                currency TEXT NOT NULL,
                PRIMARY KEY (environment, account, transaction_id, version, place),
                FOREIGN KEY (environment, account, transaction_id, version)
                    REFERENCES transactions (environment, account, transaction_id, version)
            ) STRICT
            """,
            """
            CREATE TABLE transaction_changes (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                transaction_id TEXT NOT NULL,
                version INTEGER NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('restated', 'released', 'settled', 'late')),
                details TEXT NOT NULL,
                seen_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, transaction_id, version),
                FOREIGN KEY (environment, account, transaction_id, version)
                    REFERENCES transactions (environment, account, transaction_id, version)
            ) STRICT
            """,
            "CREATE INDEX transaction_changes_by_time ON transaction_changes (environment, account, seen_at)",
        ])
}
