/// A notification of an account, as a queue brought it. Times are microseconds since 1970.
package struct ReceivedNotification: Hashable, Sendable {
    package let id: String
    package let type: String
    package let payloadVersion: String?
    package let publishedAt: Int64?
    package let receivedAt: Int64
    /// Whether it led to something: false where nothing here uses its type.
    package let isHandled: Bool

    package init(
        id: String, type: String, payloadVersion: String?, publishedAt: Int64?, receivedAt: Int64, isHandled: Bool
    ) {
        self.id = id
        self.type = type
        self.payloadVersion = payloadVersion
        self.publishedAt = publishedAt
        self.receivedAt = receivedAt
        self.isHandled = isHandled
    }
}

/// How often a type of notification came.
package struct NotificationCount: Hashable, Sendable {
    package let type: String
    package let count: Int64
    /// Those that led to nothing, as nothing here uses the type.
    package let unhandled: Int64
    package let lastReceivedAt: Int64
}

/// The notifications of an account, each once, inside a transaction of the caller's.
package struct NotificationInbox {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// Whether it came before.
    package func isKnown(_ id: String) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM notifications WHERE environment = $1 AND account = $2 AND notification_id = $3",
            key.values + [.text(id)]
        ) { _ in true } != nil
    }

    /// Puts a notification down. Returns false where it was there already: then somebody else did at the same time, and
    /// the caller gives up its transaction.
    package func put(_ one: ReceivedNotification, entry: Int64) throws -> Bool {
        try connection.execute(
            """
            INSERT INTO notifications (environment, account, notification_id, notification_type, payload_version,
                published_at, received_at, handled_at, archive_entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (environment, account, notification_id) DO NOTHING
            """,
            key.values + [
                .text(one.id), .text(one.type), .init(one.payloadVersion), .init(one.publishedAt),
                .init(one.receivedAt), .init(one.isHandled ? one.receivedAt : nil), .init(entry),
            ]) == 1
    }

    /// How often each type came, by name.
    package func counts() throws -> [NotificationCount] {
        try connection.rows(
            """
            SELECT notification_type, COUNT(*), SUM(CASE WHEN handled_at IS NULL THEN 1 ELSE 0 END), MAX(received_at)
            FROM notifications WHERE environment = $1 AND account = $2
            GROUP BY notification_type ORDER BY notification_type
            """, key.values
        ) {
            NotificationCount(
                type: try $0.text(0), count: try $0.integer(1), unhandled: try $0.integer(2),
                lastReceivedAt: try $0.integer(3))
        }
    }
}

extension SellerAccounts {
    /// The accounts of a selling partner in all regions of an environment: a notification names the seller alone.
    package static func all(
        _ environment: HubEnvironment, sellingPartnerID: String, in connection: any SQLConnection
    ) throws -> [SellerAccount] {
        try connection.rows(
            """
            SELECT account, region, name FROM accounts WHERE environment = $1 AND selling_partner_id = $2
            ORDER BY account
            """, [.integer(environment.rawValue), .text(sellingPartnerID)]
        ) { row in
            SellerAccount(
                key: AccountKey(environment: environment.rawValue, account: try row.integer(0)),
                sellingPartnerID: sellingPartnerID, region: try row.text(1), name: try row.text(2))
        }
    }
}
