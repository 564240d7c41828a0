extension Migrations {
    /// How many calls were made, by the hour: what Amazon's limits and fees go by. Account 0 is a grantless call, which
    /// belongs to no account.
    static let m0008Calls = Migration(
        8, "api calls",
        [
            """
            CREATE TABLE api_calls (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                account INTEGER NOT NULL CHECK (account >= 0),
                application INTEGER NOT NULL,
                hour_at INTEGER NOT NULL,
                operation TEXT NOT NULL,
                method TEXT NOT NULL,
                calls INTEGER NOT NULL CHECK (calls >= 0),
                throttled INTEGER NOT NULL DEFAULT 0 CHECK (throttled >= 0),
                failed INTEGER NOT NULL DEFAULT 0 CHECK (failed >= 0),
                bytes_received INTEGER NOT NULL DEFAULT 0 CHECK (bytes_received >= 0),
                PRIMARY KEY (environment, account, application, hour_at, operation)
            ) STRICT
            """,
            "CREATE INDEX api_calls_by_hour ON api_calls (environment, hour_at)",
        ])
}
