extension Migrations {
    /// Replays that are not through (`Replay`): how far each kind of archive entry has come, so that one that was
    /// killed goes on where it was. Entries behind `through_entry` came after the replay began.
    static let m0040Replays = Migration(
        40, "replays",
        [
            """
            CREATE TABLE replays (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                kind TEXT NOT NULL,
                after_entry INTEGER NOT NULL CHECK (after_entry >= 0),
                through_entry INTEGER NOT NULL,
                entries_count INTEGER NOT NULL DEFAULT 0 CHECK (entries_count >= 0),
                failed_count INTEGER NOT NULL DEFAULT 0 CHECK (failed_count >= 0),
                facts_count INTEGER NOT NULL DEFAULT 0 CHECK (facts_count >= 0),
                begun_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, kind),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """
        ])
}
