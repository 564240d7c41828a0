extension Migrations {
    /// Secrets, sealed. The master key is not here: it wraps the data keys, and these seal the rows.
    ///
    /// `account` is 0 for what belongs to an application and not to one account. During a rotation a data key may be
    /// wrapped under two master keys, and rows are sealed under two data keys.
    static let m0020Vault = Migration(
        20, "vault",
        [
            """
            CREATE TABLE vault_state (
                vault INTEGER NOT NULL PRIMARY KEY CHECK (vault = 1),
                vault_id BLOB NOT NULL,
                master_key TEXT NOT NULL,
                created_at INTEGER NOT NULL,
                rotation_to TEXT,
                rotation_started_at INTEGER,
                CHECK ((rotation_to IS NULL) = (rotation_started_at IS NULL))
            ) STRICT
            """,
            """
            CREATE TABLE vault_keys (
                data_key INTEGER NOT NULL PRIMARY KEY CHECK (data_key > 0),
                purpose TEXT NOT NULL CHECK (purpose IN ('secrets', 'personal', 'index', 'log')),
                state TEXT NOT NULL CHECK (state IN ('active', 'retiring')),
                created_at INTEGER NOT NULL
            ) STRICT
            """,
            "CREATE UNIQUE INDEX vault_keys_active ON vault_keys (purpose) WHERE state = 'active'",
            """
            CREATE TABLE vault_wraps (
                data_key INTEGER NOT NULL REFERENCES vault_keys (data_key),
                master_key TEXT NOT NULL,
                wrapped BLOB NOT NULL,
                PRIMARY KEY (data_key, master_key)
            ) STRICT
            """,
            """
            CREATE TABLE vault_secrets (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                account INTEGER NOT NULL CHECK (account >= 0),
                kind TEXT NOT NULL CHECK (kind IN ('clientSecret', 'refreshToken', 'webhookSecret')),
                name TEXT NOT NULL,
                data_key INTEGER NOT NULL REFERENCES vault_keys (data_key),
                sealed BLOB NOT NULL,
                sealed_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, kind, name)
            ) STRICT
            """,
        ])
}
