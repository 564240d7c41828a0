extension Migrations {
    /// Work to be done, one row a job; see `JobQueue`. Account 0 is work that concerns no account; `marketplace_id` is
    /// empty where the work is for a whole account.
    ///
    /// The queue is one line for all accounts, so its indexes do not begin with the account: each holds only the jobs
    /// of one state. `job` is unique by itself, as a person names a job by its number alone. `generation` grows with
    /// every lease: who holds an older one can change nothing.
    static let m0030Jobs = Migration(
        30, "jobs",
        [
            """
            CREATE TABLE jobs (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                account INTEGER NOT NULL CHECK (account >= 0),
                job INTEGER NOT NULL UNIQUE CHECK (job > 0),
                marketplace_id TEXT NOT NULL,
                kind TEXT NOT NULL CHECK (kind <> ''),
                payload TEXT NOT NULL,
                unique_key TEXT,
                state TEXT NOT NULL CHECK (state IN ('ready', 'delayed', 'leased', 'done', 'dead', 'cancelled')),
                priority INTEGER NOT NULL CHECK (priority BETWEEN 0 AND 2),
                turn INTEGER NOT NULL,
                ready_at INTEGER NOT NULL,
                delayed_since_at INTEGER,
                leased_at INTEGER,
                leased_until_at INTEGER,
                generation INTEGER NOT NULL DEFAULT 0,
                worker TEXT,
                cursor TEXT,
                pages INTEGER NOT NULL DEFAULT 0 CHECK (pages >= 0),
                attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
                attempts_max INTEGER NOT NULL CHECK (attempts_max > 0),
                losses INTEGER NOT NULL DEFAULT 0 CHECK (losses >= 0),
                error TEXT,
                created_at INTEGER NOT NULL,
                started_at INTEGER,
                ended_at INTEGER,
                PRIMARY KEY (environment, account, job),
                CHECK ((state = 'leased') = (leased_until_at IS NOT NULL)),
                CHECK ((state = 'leased') = (leased_at IS NOT NULL)),
                CHECK ((state IN ('done', 'dead', 'cancelled')) = (ended_at IS NOT NULL))
            ) STRICT
            """,
            """
            CREATE UNIQUE INDEX jobs_unique_key ON jobs (environment, account, kind, unique_key)
                WHERE ended_at IS NULL AND unique_key IS NOT NULL
            """,
            "CREATE INDEX jobs_ready ON jobs (priority, turn, job) WHERE state = 'ready'",
            """
            CREATE INDEX jobs_ready_by_store ON jobs (environment, account, marketplace_id, priority, turn)
                WHERE state = 'ready'
            """,
            "CREATE INDEX jobs_delayed ON jobs (ready_at, job) WHERE state = 'delayed'",
            "CREATE INDEX jobs_delayed_since ON jobs (delayed_since_at) WHERE state = 'delayed'",
            "CREATE INDEX jobs_leased_until ON jobs (leased_until_at) WHERE state = 'leased'",
            "CREATE INDEX jobs_leased ON jobs (leased_at) WHERE state = 'leased'",
            "CREATE INDEX jobs_by_state ON jobs (state, created_at, job)",
            "CREATE INDEX jobs_by_kind ON jobs (kind, state, created_at, job)",
            "CREATE INDEX jobs_by_account ON jobs (environment, account, state, created_at, job)",
            "CREATE INDEX jobs_ended ON jobs (state, ended_at) WHERE ended_at IS NOT NULL",
        ])
}
