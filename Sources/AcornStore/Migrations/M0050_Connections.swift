extension Migrations {
    /// How applications are reached, and what was found out about their authorizations.
    ///
    /// `endpoint`, `login_address` and `consent_address` are set where an application does not talk to Amazon itself:
    /// `{region}` in them stands for na, eu or fe. Production never has them, so that it cannot meet a simulator.
    static let m0050Connections = Migration(
        50, "connections",
        [
            "ALTER TABLE applications ADD COLUMN kind TEXT NOT NULL DEFAULT 'private' "
                + "CHECK (kind IN ('private', 'public'))",
            "ALTER TABLE applications ADD COLUMN endpoint TEXT CHECK (endpoint IS NULL OR environment <> 1)",
            "ALTER TABLE applications ADD COLUMN login_address TEXT CHECK (login_address IS NULL OR environment <> 1)",
            "ALTER TABLE applications ADD COLUMN consent_address TEXT "
                + "CHECK (consent_address IS NULL OR environment <> 1)",
            "ALTER TABLE applications ADD COLUMN removed_at INTEGER",
            """
            CREATE UNIQUE INDEX applications_by_name ON applications (environment, name) WHERE removed_at IS NULL
            """,
            """
            CREATE TABLE role_trials (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                application INTEGER NOT NULL,
                ability TEXT NOT NULL,
                outcome TEXT NOT NULL CHECK (outcome IN ('granted', 'missing', 'unknown')),
                tried_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, application, ability),
                FOREIGN KEY (environment, account, application)
                    REFERENCES authorizations (environment, account, application)
            ) STRICT
            """,
        ])
}
