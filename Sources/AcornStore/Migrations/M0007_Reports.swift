extension Migrations {
    /// Reports asked for or found, and notifications received. The documents and payloads are in the archive.
    static let m0007Reports = Migration(
        7, "reports and notifications",
        [
            """
            CREATE TABLE reports (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                report_id TEXT NOT NULL,
                report_type TEXT NOT NULL,
                marketplace_ids TEXT NOT NULL,
                data_start_at INTEGER,
                data_end_at INTEGER,
                processing_status TEXT NOT NULL,
                report_document_id TEXT,
                requested_by_us INTEGER NOT NULL CHECK (requested_by_us IN (0, 1)),
                created_at INTEGER NOT NULL,
                processed_at INTEGER,
                fetched_at INTEGER,
                archive_entry INTEGER,
                PRIMARY KEY (environment, account, report_id),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account),
                CHECK ((fetched_at IS NULL) = (archive_entry IS NULL))
            ) STRICT
            """,
            "CREATE INDEX reports_by_type ON reports (environment, account, report_type, created_at)",
            "CREATE INDEX reports_by_status ON reports (environment, account, processing_status, created_at)",
            """
            CREATE TABLE notifications (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                notification_id TEXT NOT NULL,
                notification_type TEXT NOT NULL,
                payload_version TEXT,
                published_at INTEGER,
                received_at INTEGER NOT NULL,
                handled_at INTEGER,
                archive_entry INTEGER NOT NULL,
                PRIMARY KEY (environment, account, notification_id),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            """
            CREATE INDEX notifications_unhandled ON notifications (environment, account, received_at)
                WHERE handled_at IS NULL
            """,
        ])
}
