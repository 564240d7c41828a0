extension Migrations {
    /// Amazon's token buckets as far as they can be known from here, one row a bucket; see `Budgets`. Account 0 is a
    /// bucket of the application as a whole. Everything is whole microseconds: `interval_micros` is what one token
    /// takes to come, `full_at` when the bucket is full again, `line_at` until when those in line were told to wait.
    static let m0032Budgets = Migration(
        32, "budgets",
        [
            """
            CREATE TABLE budgets (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                account INTEGER NOT NULL CHECK (account >= 0),
                application INTEGER NOT NULL,
                region TEXT NOT NULL,
                operation TEXT NOT NULL,
                interval_micros INTEGER NOT NULL CHECK (interval_micros > 0),
                burst INTEGER NOT NULL CHECK (burst > 0),
                caution_permille INTEGER NOT NULL DEFAULT 1000 CHECK (caution_permille BETWEEN 1 AND 1000),
                full_at INTEGER NOT NULL,
                line_at INTEGER NOT NULL,
                not_before_at INTEGER NOT NULL,
                changed_at INTEGER NOT NULL,
                taken INTEGER NOT NULL DEFAULT 0,
                granted INTEGER NOT NULL DEFAULT 0,
                full_taken INTEGER NOT NULL DEFAULT 0,
                unsettled INTEGER NOT NULL DEFAULT 0,
                assumed_micros INTEGER NOT NULL DEFAULT 0,
                needed_at INTEGER NOT NULL DEFAULT 0,
                unsettled_at INTEGER NOT NULL DEFAULT 0,
                PRIMARY KEY (environment, account, application, region, operation)
            ) STRICT
            """
        ])
}
