extension Migrations {
    /// Settlement files and their rows, coded (`Docs/Decisions/0012-archive.md`).
    ///
    /// A file is an archive entry. Texts, labels and runs are numbered within it. A run is neighbouring rows that
    /// differ only in label, amount, quantity and promotion; the row at place `p` of an exact run is line
    /// `first_line + p`; `amounts` holds the rows' amounts (`AmountCode`), `total_micros` their sum. `order_key` is
    /// `OrderKey` as an integer, `order_text` the number of an id without such a form. `settlement_sums` has the rows
    /// of a settlement added up by label and day; day 0 is for rows without one.
    static let m0011Settlements = Migration(
        11, "settlements",
        [
            """
            CREATE TABLE settlement_files (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                state TEXT NOT NULL CHECK (state IN ('stored', 'quarantined')),
                format TEXT,
                rows_count INTEGER NOT NULL CHECK (rows_count >= 0),
                decimal_mark TEXT,
                fraction_digits INTEGER NOT NULL,
                has_dotted_dates INTEGER NOT NULL CHECK (has_dotted_dates IN (0, 1)),
                has_carriage_returns INTEGER NOT NULL CHECK (has_carriage_returns IN (0, 1)),
                has_lines INTEGER NOT NULL CHECK (has_lines IN (0, 1)),
                reason TEXT,
                imported_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, archive_entry),
                FOREIGN KEY (environment, account, archive_entry)
                    REFERENCES archive_entries (environment, account, entry)
            ) STRICT
            """,
            """
            CREATE TABLE settlements (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                settlement_id TEXT NOT NULL,
                version INTEGER NOT NULL CHECK (version >= 1),
                archive_entry INTEGER NOT NULL,
                statement INTEGER NOT NULL,
                format TEXT NOT NULL,
                marketplace_name TEXT,
                currency TEXT,
                period_start_at INTEGER,
                period_end_at INTEGER,
                deposit_at INTEGER,
                declared_micros INTEGER,
                computed_micros INTEGER NOT NULL,
                rows_count INTEGER NOT NULL,
                PRIMARY KEY (environment, account, settlement_id, version),
                UNIQUE (environment, account, archive_entry, statement),
                FOREIGN KEY (environment, account, archive_entry)
                    REFERENCES settlement_files (environment, account, archive_entry)
            ) STRICT
            """,
            "CREATE INDEX settlements_by_deposit ON settlements (environment, account, deposit_at, settlement_id)",
            """
            CREATE TABLE settlement_texts (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                number INTEGER NOT NULL,
                text TEXT NOT NULL,
                PRIMARY KEY (environment, account, archive_entry, number)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX settlement_texts_by_text ON settlement_texts (environment, account, text)",
            """
            CREATE TABLE settlement_labels (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                label INTEGER NOT NULL,
                transaction_type TEXT NOT NULL,
                amount_type TEXT NOT NULL,
                amount_description TEXT NOT NULL,
                PRIMARY KEY (environment, account, archive_entry, label)
            ) STRICT, WITHOUT ROWID
            """,
            """
            CREATE TABLE settlement_runs (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                run INTEGER NOT NULL,
                statement INTEGER NOT NULL,
                first_line INTEGER NOT NULL,
                rows_count INTEGER NOT NULL,
                total_micros INTEGER NOT NULL,
                is_exact INTEGER NOT NULL,
                order_key INTEGER,
                order_text INTEGER,
                merchant_order INTEGER,
                adjustment_id TEXT,
                shipment_id TEXT,
                marketplace INTEGER,
                fulfillment INTEGER,
                posted_at INTEGER,
                posted_day INTEGER,
                posted_date INTEGER,
                item_code INTEGER,
                item_zeros INTEGER NOT NULL,
                item_text INTEGER,
                merchant_item INTEGER,
                merchant_adjustment_item INTEGER,
                sku INTEGER,
                amounts BLOB NOT NULL,
                PRIMARY KEY (environment, account, archive_entry, run)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX settlement_runs_by_order ON settlement_runs (environment, account, order_key)",
            """
            CREATE INDEX settlement_runs_by_order_text ON settlement_runs
                (environment, account, archive_entry, order_text) WHERE order_text IS NOT NULL
            """,
            "CREATE INDEX settlement_runs_by_day ON settlement_runs (environment, account, posted_day)",
            "CREATE INDEX settlement_runs_by_sku ON settlement_runs (environment, account, archive_entry, sku)",
            """
            CREATE TABLE settlement_sums (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                statement INTEGER NOT NULL,
                label INTEGER NOT NULL,
                posted_day INTEGER NOT NULL,
                rows_count INTEGER NOT NULL,
                amount_micros INTEGER NOT NULL,
                PRIMARY KEY (environment, account, archive_entry, statement, label, posted_day)
            ) STRICT, WITHOUT ROWID
            """,
            "CREATE INDEX settlement_sums_by_day ON settlement_sums (environment, account, posted_day)",
            """
            CREATE TABLE settlement_lines (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                line INTEGER NOT NULL,
                piece INTEGER NOT NULL,
                bytes BLOB NOT NULL,
                PRIMARY KEY (environment, account, archive_entry, line, piece)
            ) STRICT, WITHOUT ROWID
            """,
        ])
}
