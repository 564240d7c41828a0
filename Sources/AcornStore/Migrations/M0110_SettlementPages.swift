extension Migrations {
    /// Settlement rows in pages (`RunCode`) instead of a row for each run (`Docs/Decisions/0018-rows-in-pages.md`).
    ///
    /// A page is some eighty neighbouring runs of one file. `settlement_orders` has the pages of an order; the pages of
    /// a text's number (a SKU, an order id of another form) or of a day stand as differences (`PackedNumber`) to
    /// `first_page` in `pages`. What the old rows held is derived anew from the archive: `acorn replay` goes on where
    /// the rows put into `replays` say.
    static let m0110SettlementPages = Migration(
        110, "settlement rows in pages",
        [
            """
            CREATE TABLE settlement_pages (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                page INTEGER NOT NULL,
                first_run INTEGER NOT NULL,
                rows_count INTEGER NOT NULL,
                total_micros INTEGER NOT NULL,
                bytes BLOB NOT NULL,
                PRIMARY KEY (environment, account, archive_entry, page)
            ) STRICT
            """,
            """
            CREATE TABLE settlement_orders (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                order_key INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                page INTEGER NOT NULL,
                PRIMARY KEY (environment, account, order_key, archive_entry, page)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE settlement_text_pages (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                number INTEGER NOT NULL,
                first_page INTEGER NOT NULL,
                pages BLOB NOT NULL,
                PRIMARY KEY (environment, account, archive_entry, number, first_page)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE settlement_day_pages (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                posted_day INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                first_page INTEGER NOT NULL,
                pages BLOB NOT NULL,
                PRIMARY KEY (environment, account, posted_day, archive_entry, first_page)
            ) STRICT, WITHOUT ROWID
            """,
            """
            INSERT INTO replays (environment, account, kind, after_entry, through_entry, begun_at)
            SELECT environment, account, 'settlement', 0, MAX(archive_entry), MAX(imported_at)
            FROM settlement_files WHERE state = 'stored' GROUP BY environment, account
            ON CONFLICT (environment, account, kind) DO UPDATE SET after_entry = 0,
                through_entry = excluded.through_entry, entries_count = 0, failed_count = 0, facts_count = 0
            """,
            "DROP TABLE settlement_runs",
        ])
}
