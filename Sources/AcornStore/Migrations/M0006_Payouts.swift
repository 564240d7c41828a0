extension Migrations {
    /// Balances as Amazon told them at a moment, payouts, and payouts that Amazon expects (Finances 2024-06-19 and
    /// Transfers 2024-06-01). Of a bank account only the tail is kept that Amazon shows.
    static let m0006Payouts = Migration(
        6, "payouts",
        [
            """
            CREATE TABLE balances (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                marketplace_id TEXT NOT NULL,
                account_type TEXT NOT NULL,
                balance_type TEXT NOT NULL,
                currency TEXT NOT NULL,
                as_of_at INTEGER NOT NULL,
                amount_micros INTEGER NOT NULL,
                seen_at INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, marketplace_id, account_type, balance_type, currency, as_of_at),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            """
            CREATE TABLE payouts (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                payout_id TEXT NOT NULL,
                marketplace_id TEXT,
                account_type TEXT,
                payout_type TEXT,
                status TEXT NOT NULL,
                amount_micros INTEGER,
                currency TEXT,
                payment_method TEXT,
                account_tail TEXT,
                trace_id TEXT,
                settlement_id TEXT,
                period_start_at INTEGER,
                period_end_at INTEGER,
                created_at INTEGER NOT NULL,
                status_at INTEGER,
                failure_reason TEXT,
                seen_at INTEGER NOT NULL,
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, payout_id),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account),
                CHECK ((amount_micros IS NULL) = (currency IS NULL))
            ) STRICT
            """,
            "CREATE INDEX payouts_by_creation ON payouts (environment, account, created_at, payout_id)",
            "CREATE INDEX payouts_by_settlement ON payouts (environment, account, settlement_id)",
            """
            CREATE TABLE expected_payouts (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                marketplace_id TEXT NOT NULL,
                account_type TEXT NOT NULL,
                period_start_at INTEGER NOT NULL,
                seen_at INTEGER NOT NULL,
                period_end_at INTEGER,
                scheduled_at INTEGER,
                status TEXT NOT NULL,
                amount_micros INTEGER,
                currency TEXT,
                payment_method TEXT,
                account_tail TEXT,
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, marketplace_id, account_type, period_start_at, seen_at),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account),
                CHECK ((amount_micros IS NULL) = (currency IS NULL))
            ) STRICT
            """,
        ])
}
