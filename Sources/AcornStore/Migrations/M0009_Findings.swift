extension Migrations {
    /// Findings that people have to look at, and who did what. A finding has the same `finding` when it is found
    /// again, so that it is one row however often; `evidence` is JSON with amounts as texts. Account 0 in the audit
    /// is an act that concerns no account. Nothing here names a buyer.
    static let m0009Findings = Migration(
        9, "findings and audit",
        [
            """
            CREATE TABLE findings (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                finding TEXT NOT NULL,
                code TEXT NOT NULL,
                severity TEXT NOT NULL CHECK (severity IN ('info', 'warning', 'error')),
                marketplace_id TEXT,
                subject_kind TEXT NOT NULL,
                subject_id TEXT NOT NULL,
                evidence TEXT NOT NULL,
                first_seen_at INTEGER NOT NULL,
                last_seen_at INTEGER NOT NULL,
                resolved_at INTEGER,
                resolution TEXT,
                archive_entry INTEGER,
                PRIMARY KEY (environment, account, finding),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account),
                CHECK (first_seen_at <= last_seen_at)
            ) STRICT
            """,
            """
            CREATE INDEX findings_open ON findings (environment, account, severity, last_seen_at)
                WHERE resolved_at IS NULL
            """,
            "CREATE INDEX findings_by_subject ON findings (environment, account, subject_kind, subject_id)",
            """
            CREATE TABLE audit (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                account INTEGER NOT NULL CHECK (account >= 0),
                at INTEGER NOT NULL,
                entry TEXT NOT NULL,
                actor TEXT NOT NULL,
                action TEXT NOT NULL,
                subject_kind TEXT NOT NULL,
                subject_id TEXT NOT NULL,
                details TEXT,
                PRIMARY KEY (environment, account, at, entry)
            ) STRICT
            """,
        ])
}
