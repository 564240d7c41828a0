extension Migrations {
    /// Who the hub works for: environments, applications, accounts, authorizations, stores.
    ///
    /// `environment` and `account` are integers, so that they can stand in front of every key without filling the
    /// disk. An account's number is unique over all environments: a query that forgets the environment still cannot mix
    /// test data into production.
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
        ])
}
