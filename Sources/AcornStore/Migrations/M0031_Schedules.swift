extension Migrations {
    /// What is due again and again: one row for each kind of job and store. `base_at` keeps the beat, `next_at` is the
    /// beat with its jitter, and `planned_at` is when it was set, which tells a clock that was put back.
    static let m0031Schedules = Migration(
        31, "schedules",
        [
            """
            CREATE TABLE schedules (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                account INTEGER NOT NULL CHECK (account >= 0),
                marketplace_id TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind <> ''),
                payload TEXT NOT NULL,
                priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 2),
                period_micros INTEGER NOT NULL CHECK (period_micros > 0),
                jitter_micros INTEGER NOT NULL CHECK (jitter_micros >= 0),
                base_at INTEGER NOT NULL,
                next_at INTEGER NOT NULL,
                planned_at INTEGER NOT NULL,
                is_paused INTEGER NOT NULL DEFAULT 0 CHECK (is_paused IN (0, 1)),
                last_job INTEGER,
                last_run_at INTEGER,
                PRIMARY KEY (environment, account, marketplace_id, kind)
            ) STRICT
            """,
            "CREATE INDEX schedules_next ON schedules (next_at) WHERE is_paused = 0",
            "CREATE INDEX schedules_planned ON schedules (planned_at) WHERE is_paused = 0",
        ])
}
