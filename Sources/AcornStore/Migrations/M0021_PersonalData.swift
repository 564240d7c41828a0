extension Migrations {
    /// What is known of buyers: apart from everything else, sealed, and kept for no account that does not ask for it.
    ///
    /// `purge_at` is the retention clock. `term` is a keyed digest of something a buyer can be found by, different for
    /// every account. Entries of the log are only ever added; each is chained to the one before by `seal`.
    static let m0021PersonalData = Migration(
        21, "personal data",
        [
            """
            CREATE TABLE personal_settings (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                is_kept INTEGER NOT NULL CHECK (is_kept IN (0, 1)),
                retention_days INTEGER NOT NULL CHECK (retention_days BETWEEN 1 AND 30),
                changed_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            """
            CREATE TABLE personal_records (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                order_id TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind IN ('buyer', 'recipient', 'tax', 'gift')),
                data_key INTEGER NOT NULL REFERENCES vault_keys (data_key),
                sealed BLOB NOT NULL,
                received_at INTEGER NOT NULL,
                ship_by_at INTEGER,
                delivered_at INTEGER,
                purge_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, order_id, kind),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            "CREATE INDEX personal_records_by_purge ON personal_records (environment, account, purge_at)",
            """
            CREATE TABLE personal_terms (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                term BLOB NOT NULL,
                order_id TEXT NOT NULL,
                kind TEXT NOT NULL,
                data_key INTEGER NOT NULL REFERENCES vault_keys (data_key),
                PRIMARY KEY (environment, account, term, order_id, kind),
                FOREIGN KEY (environment, account, order_id, kind)
                    REFERENCES personal_records (environment, account, order_id, kind) ON DELETE CASCADE
            ) STRICT
            """,
            "CREATE INDEX personal_terms_by_record ON personal_terms (environment, account, order_id, kind)",
            """
            CREATE TABLE personal_log (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                entry INTEGER NOT NULL CHECK (entry > 0),
                at INTEGER NOT NULL,
                actor TEXT NOT NULL,
                action TEXT NOT NULL CHECK (action IN ('keep', 'stop', 'read', 'erase', 'purge')),
                reason TEXT NOT NULL,
                order_id TEXT,
                records INTEGER NOT NULL CHECK (records >= 0),
                seal BLOB NOT NULL,
                PRIMARY KEY (environment, account, entry),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
        ])
}
