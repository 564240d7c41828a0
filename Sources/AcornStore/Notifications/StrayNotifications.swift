/// A message that belongs to no account: one that cannot be read, of a seller who is not connected, or about an
/// application.
package struct StrayNotification: Hashable, Sendable {
    /// Why it belongs to no account.
    package enum Reason: String, CaseIterable, Sendable {
        case unreadable
        case unknownSeller = "unknown-seller"
        /// About the secret of an application of ours; it has been seen to.
        case application
        case unknownApplication = "unknown-application"
    }

    /// Amazon's id, or the hash of the message where there is none.
    package var id: String
    package var reason: Reason
    package var type: String?
    package var sellingPartnerID: String?
    /// What is wrong, or what was done, for people; never a secret.
    package var detail: String
    /// The message as it came, but for secrets and personal data.
    package var body: [UInt8]
    package var receivedAt: Int64

    package init(id: String, reason: Reason, detail: String, body: [UInt8], receivedAt: Int64) {
        self.id = id
        self.reason = reason
        self.detail = detail
        self.body = body
        self.receivedAt = receivedAt
    }
}

/// The stray messages of an environment, inside a transaction of the caller's.
package struct StrayNotifications {
    /// How long they are kept.
    package static let keptDays: Int64 = 90

    private let connection: any SQLConnection
    private let environment: HubEnvironment

    package init(_ connection: any SQLConnection, _ environment: HubEnvironment) {
        self.connection = connection
        self.environment = environment
    }

    /// Whether it is kept already.
    package func isKnown(_ id: String) throws -> Bool {
        try connection.first(
            "SELECT 1 FROM stray_notifications WHERE environment = $1 AND notification_id = $2",
            [.integer(environment.rawValue), .text(id)]
        ) { _ in true } != nil
    }

    /// Keeps a message; returns false where it was kept before, which changes nothing. What is too old goes.
    package func put(_ stray: StrayNotification) throws -> Bool {
        let count = try connection.execute(
            """
            INSERT INTO stray_notifications (environment, notification_id, reason, notification_type,
                selling_partner_id, detail, body, received_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (environment, notification_id) DO NOTHING
            """,
            [
                .integer(environment.rawValue), .text(stray.id), .text(stray.reason.rawValue), .init(stray.type),
                .init(stray.sellingPartnerID), .text(stray.detail), .bytes(stray.body), .init(stray.receivedAt),
            ])
        try connection.execute(
            "DELETE FROM stray_notifications WHERE environment = $1 AND received_at < $2",
            [.integer(environment.rawValue), .init(stray.receivedAt - Self.keptDays * 86_400_000_000)])
        return count == 1
    }

    /// The newest, at most `limit`.
    package func newest(limit: Int) throws -> [StrayNotification] {
        try connection.rows(
            """
            SELECT notification_id, reason, notification_type, selling_partner_id, detail, body, received_at
            FROM stray_notifications WHERE environment = $1
            ORDER BY received_at DESC, notification_id LIMIT $2
            """, [.integer(environment.rawValue), .init(limit)]
        ) { row in
            var stray = StrayNotification(
                id: try row.text(0), reason: StrayNotification.Reason(rawValue: try row.text(1)) ?? .unreadable,
                detail: try row.text(4), body: try row.bytes(5), receivedAt: try row.integer(6))
            stray.type = try row.textOrNil(2)
            stray.sellingPartnerID = try row.textOrNil(3)
            return stray
        }
    }

    /// How many there are of each reason.
    package func counts() throws -> [StrayNotification.Reason: Int64] {
        let rows = try connection.rows(
            "SELECT reason, COUNT(*) FROM stray_notifications WHERE environment = $1 GROUP BY reason",
            [.integer(environment.rawValue)]
        ) { (StrayNotification.Reason(rawValue: try $0.text(0)) ?? .unreadable, try $0.integer(1)) }
        return Dictionary(rows) { $0 + $1 }
    }

    /// Forgets those of one reason; returns how many there were.
    package func forget(_ reason: StrayNotification.Reason) throws -> Int {
        try connection.execute(
            "DELETE FROM stray_notifications WHERE environment = $1 AND reason = $2",
            [.integer(environment.rawValue), .text(reason.rawValue)])
    }
}
