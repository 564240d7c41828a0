extension Migrations {
    /// Who the hub works for: environments, applications, accounts, authorizations, stores.
    ///
    /// `environment` and `account` are integers, so that they can stand in front of every key without filling the
    /// disk. An account's number is unique over all environments: a query that forgets the environment still cannot mix
    /// test data into production. Secrets are not here: `…_sealed` names the row of the vault that keeps them.
    static let m0001Accounts = Migration(
        1, "accounts",
        [
            """
            CREATE TABLE environments (
                environment INTEGER NOT NULL PRIMARY KEY,
                name TEXT NOT NULL UNIQUE
            ) STRICT
            """,
            "INSERT INTO environments (environment, name) VALUES (1, 'production'), (2, 'sandbox'), (3, 'simulator')",
            """
            CREATE TABLE applications (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                application INTEGER NOT NULL UNIQUE CHECK (application > 0),
                client_id TEXT NOT NULL,
                application_id TEXT,
                name TEXT NOT NULL,
                client_secret_sealed TEXT,
                client_secret_expires_at INTEGER,
                created_at INTEGER NOT NULL,
                PRIMARY KEY (environment, application),
                UNIQUE (environment, client_id)
            ) STRICT
            """,
            """
            CREATE TABLE accounts (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                account INTEGER NOT NULL UNIQUE CHECK (account > 0),
                selling_partner_id TEXT NOT NULL,
                region TEXT NOT NULL CHECK (region IN ('na', 'eu', 'fe')),
                name TEXT NOT NULL,
                created_at INTEGER NOT NULL,
                closed_at INTEGER,
                PRIMARY KEY (environment, account),
                UNIQUE (environment, selling_partner_id, region)
            ) STRICT
            """,
            """
            CREATE TABLE authorizations (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                application INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('active', 'lost', 'revoked')),
                refresh_token_sealed TEXT,
                authorized_at INTEGER NOT NULL,
                expires_at INTEGER,
                checked_at INTEGER,
                lost_at INTEGER,
                lost_reason TEXT,
                PRIMARY KEY (environment, account, application),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account),
                FOREIGN KEY (environment, application) REFERENCES applications (environment, application)
            ) STRICT
            """,
            "CREATE INDEX authorizations_by_expiry ON authorizations (environment, state, expires_at)",
            """
            CREATE TABLE stores (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                marketplace_id TEXT NOT NULL,
                name TEXT NOT NULL,
                country_code TEXT,
                currency TEXT,
                is_participating INTEGER NOT NULL CHECK (is_participating IN (0, 1)),
                has_suspended_listings INTEGER NOT NULL CHECK (has_suspended_listings IN (0, 1)),
                seen_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, marketplace_id),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
        ])
}
