extension Migrations {
    /// How the sync of each resource stands, in words for people, and facts that could not be taken in.
    ///
    /// `state` is what the last attempt led to; `fresh_to_at` is the moment up to which everything that Amazon told is
    /// here. A fact that is quarantined stays in the archive; its row goes when a later reply tells it readably.
    static let m0060Sync = Migration(
        60, "sync",
        [
            """
            CREATE TABLE sync_states (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                resource TEXT NOT NULL,
                scope TEXT NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('fresh', 'behind', 'failing', 'denied', 'lost')),
                fresh_to_at INTEGER,
                succeeded_at INTEGER,
                attempted_at INTEGER NOT NULL,
                reason TEXT,
                code TEXT,
                request_id TEXT,
                failures_count INTEGER NOT NULL DEFAULT 0 CHECK (failures_count >= 0),
                pages_count INTEGER NOT NULL DEFAULT 0 CHECK (pages_count >= 0),
                rows_count INTEGER NOT NULL DEFAULT 0 CHECK (rows_count >= 0),
                PRIMARY KEY (environment, account, resource, scope),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            """
            CREATE TABLE quarantined_facts (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                resource TEXT NOT NULL,
                subject_id TEXT NOT NULL,
                reason TEXT NOT NULL,
                seen_at INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, resource, subject_id),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
        ])
}
