extension Migrations {
    /// What comes out of queues besides `notifications`: messages that belong to no account, how each queue is read,
    /// and what notifications made worth looking for.
    ///
    /// A hint is a moment: the sync of a resource has to reach beyond it. It stays when it is served, as it then says
    /// nothing any more.
    static let m0070NotificationQueue = Migration(
        70, "notification queue",
        [
            """
            CREATE TABLE stray_notifications (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                notification_id TEXT NOT NULL,
                reason TEXT NOT NULL
                    CHECK (reason IN ('unreadable', 'unknown-seller', 'application', 'unknown-application')),
                notification_type TEXT,
                selling_partner_id TEXT,
                detail TEXT NOT NULL,
                body BLOB NOT NULL,
                received_at INTEGER NOT NULL,
                PRIMARY KEY (environment, notification_id)
            ) STRICT
            """,
            "CREATE INDEX stray_notifications_by_time ON stray_notifications (environment, received_at)",
            """
            CREATE TABLE queue_states (
                environment INTEGER NOT NULL REFERENCES environments (environment),
                queue TEXT NOT NULL,
                attempted_at INTEGER NOT NULL,
                succeeded_at INTEGER,
                received_at INTEGER,
                messages_count INTEGER NOT NULL DEFAULT 0 CHECK (messages_count >= 0),
                repeats_count INTEGER NOT NULL DEFAULT 0 CHECK (repeats_count >= 0),
                strays_count INTEGER NOT NULL DEFAULT 0 CHECK (strays_count >= 0),
                failures_count INTEGER NOT NULL DEFAULT 0 CHECK (failures_count >= 0),
                code TEXT,
                reason TEXT,
                PRIMARY KEY (environment, queue)
            ) STRICT
            """,
            """
            CREATE TABLE sync_hints (
                environment INTEGER NOT NULL,
                account INTEGER NOT NULL,
                resource TEXT NOT NULL,
                scope TEXT NOT NULL,
                wanted_at INTEGER NOT NULL,
                PRIMARY KEY (environment, account, resource, scope),
                FOREIGN KEY (environment, account) REFERENCES accounts (environment, account)
            ) STRICT
            """,
            """
            CREATE INDEX notifications_by_type
                ON notifications (environment, account, notification_type, received_at)
            """,
        ])
}
