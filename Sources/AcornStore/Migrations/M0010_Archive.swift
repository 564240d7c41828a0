extension Migrations {
    /// The archive: what Amazon sent and what people brought, byte for byte (`Docs/Decisions/0012-archive.md`).
    ///
    /// An entry is one receipt: what was asked, when, under which application. Its bytes are a document, kept once an
    /// account by SHA-256 however often it came, in chunks of bounded size. `archive_numbers` gives out the numbers of
    /// entries; a number that was given out and not used stays free. Account 0 in the retention rules is every account.
    static let m0010Archive = Migration(
        10, "archive",
        [
            """
            CREATE TABLE archive_numbers (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                last_number INTEGER NOT NULL CHECK (last_number >= 0),
                PRIMARY KEY (environment, account),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            """
            CREATE TABLE archive_documents (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                document INTEGER NOT NULL CHECK (document > 0),
                digest BLOB NOT NULL CHECK (length(digest) = 32),
                bytes_count INTEGER NOT NULL CHECK (bytes_count >= 0),
                stored_count INTEGER NOT NULL CHECK (stored_count >= 0),
                chunks_count INTEGER NOT NULL CHECK (chunks_count >= 0),
                created_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, document),
                UNIQUE (environment, account, digest),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            """
            CREATE TABLE archive_chunks (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                document INTEGER NOT NULL,
                place INTEGER NOT NULL CHECK (place >= 0),
                codec INTEGER NOT NULL CHECK (codec IN (0, 1)),
                bytes_count INTEGER NOT NULL,
                bytes BLOB NOT NULL,
                PRIMARY KEY (environment, account, document, place),
                FOREIGN KEY (environment, account, document)
                    REFERENCES archive_documents (environment, account, document)
            ) STRICT
            """,
            """
            CREATE TABLE archive_entries (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                entry INTEGER NOT NULL CHECK (entry > 0),
                document INTEGER NOT NULL,
                kind TEXT NOT NULL,
                operation TEXT,
                request TEXT,
                application INTEGER,
                name TEXT,
                received_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, entry),
                FOREIGN KEY (environment, account, document)
                    REFERENCES archive_documents (environment, account, document)
            ) STRICT
            """,
            "CREATE INDEX archive_entries_by_kind ON archive_entries (environment, account, kind, received_at, entry)",
            "CREATE INDEX archive_entries_by_document ON archive_entries (environment, account, document)",
            """
            CREATE TABLE archive_retention (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                account INTEGER NOT NULL CHECK (account >= 0),
                kind TEXT NOT NULL,
                keep_days INTEGER NOT NULL CHECK (keep_days >= 0),
                PRIMARY KEY (environment, account, kind)
            ) STRICT
            """,
        ])
}
