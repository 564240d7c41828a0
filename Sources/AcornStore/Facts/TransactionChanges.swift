package import AcornCore

/// What Amazon told otherwise than before, newest last.
package struct ToldChange: Hashable, Sendable {
    package let account: Int64
    package let transactionID: String
    package let version: Int64
    package let kind: String
    /// Old and new of what changed.
    package let details: String
    package let seenAt: Int64
    package let type: String
    package let status: String
    package let orderID: String?
    package let totalMicros: Int64
    package let currency: String
    package let postedAt: Int64
}

/// The changes of an account's transactions.
package struct TransactionChanges {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    package func since(_ start: Instant, limit: Int) throws -> [ToldChange] {
        try connection.rows(
            """
            SELECT c.account, c.transaction_id, c.version, c.kind, c.details, c.seen_at, t.transaction_type, t.status,
                t.order_id, t.total_micros, t.currency, t.posted_at
            FROM transaction_changes c JOIN transactions t ON t.environment = c.environment
                AND t.account = c.account AND t.transaction_id = c.transaction_id AND t.version = c.version
            WHERE c.environment = $1 AND c.account = $2 AND c.seen_at >= $3
            ORDER BY c.seen_at, c.transaction_id LIMIT $4
            """, key.values + [.init(start), .init(limit)]
        ) {
            ToldChange(
                account: try $0.integer(0), transactionID: try $0.text(1), version: try $0.integer(2),
                kind: try $0.text(3), details: try $0.text(4), seenAt: try $0.integer(5), type: try $0.text(6),
                status: try $0.text(7), orderID: try $0.textOrNil(8), totalMicros: try $0.integer(9),
                currency: try $0.text(10), postedAt: try $0.integer(11))
        }
    }
}
