extension Migrations {
    /// What reports tell: returns and reimbursements by the document and line they stand in, estimated fees by SKU, and
    /// orders that only a report told.
    ///
    /// Two returns may be alike to the last letter, so that nothing they say can be their key (decision 17).
    static let m0090ReportRows = Migration(
        90, "report rows",
        [
            "ALTER TABLE reports ADD COLUMN unknown_columns TEXT",
            """
            ALTER TABLE orders ADD COLUMN is_from_report INTEGER NOT NULL DEFAULT 0
                CHECK (is_from_report IN (0, 1))
            """,
            """
            CREATE TABLE returns (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                line INTEGER NOT NULL CHECK (line > 1),
                returned_at INTEGER NOT NULL,
                order_id TEXT,
                seller_sku TEXT,
                asin TEXT,
                fnsku TEXT,
                quantity INTEGER NOT NULL,
                fulfillment_center_id TEXT,
                detailed_disposition TEXT,
                reason TEXT,
                status TEXT,
                license_plate_number TEXT,
                PRIMARY KEY (environment, account, archive_entry, line),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            "CREATE INDEX returns_by_time ON returns (environment, account, returned_at, archive_entry, line)",
            "CREATE INDEX returns_by_order ON returns (environment, account, order_id)",
            "CREATE INDEX returns_by_sku ON returns (environment, account, seller_sku, returned_at)",
            """
            CREATE TABLE reimbursements (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                line INTEGER NOT NULL CHECK (line > 1),
                approved_at INTEGER NOT NULL,
                reimbursement_id TEXT NOT NULL,
                case_id TEXT,
                order_id TEXT,
                reason TEXT,
                seller_sku TEXT,
                fnsku TEXT,
                asin TEXT,
                condition TEXT,
                amount_per_unit_micros INTEGER,
                amount_total_micros INTEGER,
                currency TEXT,
                quantity_cash INTEGER,
                quantity_inventory INTEGER,
                quantity_total INTEGER,
                original_reimbursement_id TEXT,
                original_reimbursement_type TEXT,
                PRIMARY KEY (environment, account, archive_entry, line),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account),
                CHECK (currency IS NOT NULL OR (amount_per_unit_micros IS NULL AND amount_total_micros IS NULL))
            ) STRICT
            """,
            """
            CREATE INDEX reimbursements_by_time
                ON reimbursements (environment, account, approved_at, archive_entry, line)
            """,
            "CREATE INDEX reimbursements_by_order ON reimbursements (environment, account, order_id)",
            "CREATE INDEX reimbursements_by_sku ON reimbursements (environment, account, seller_sku, approved_at)",
            """
            CREATE TABLE fee_previews (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                marketplace_id TEXT NOT NULL,
                seller_sku TEXT NOT NULL,
                fnsku TEXT,
                asin TEXT,
                fulfilled_by TEXT,
                product_size_tier TEXT,
                currency TEXT NOT NULL,
                your_price_micros INTEGER,
                sales_price_micros INTEGER,
                estimated_fee_total_micros INTEGER,
                estimated_referral_fee_micros INTEGER,
                estimated_variable_closing_fee_micros INTEGER,
                expected_fulfillment_fee_micros INTEGER,
                seen_at INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, marketplace_id, seller_sku),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            "CREATE INDEX fee_previews_by_sku ON fee_previews (environment, account, seller_sku)",
        ])
}
