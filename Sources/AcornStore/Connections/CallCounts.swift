package import AcornCore

/// Which calls are counted together: those of an account through an application, of one operation, in one hour.
package struct CallCountKey: Hashable, Sendable {
    package let environment: Int64
    /// 0 for a call that belongs to no account.
    package let account: Int64
    package let application: Int64
    package let hour: Instant
    /// The operation's id, `OrdersV0.getOrders`.
    package let operation: String
    /// The HTTP method: Amazon counts reading and writing apart.
    package let method: String

    /// - Parameter moment: any moment of the hour.
    package init(
        environment: Int64, account: Int64, application: Int64, at moment: Instant, operation: String, method: String
    ) {
        self.environment = environment
        self.account = account
        self.application = application
        hour = Instant(secondsSince1970: moment.secondsSince1970 - moment.secondsSince1970 % 3_600)
        self.operation = operation
        self.method = method
    }
}

/// How many calls.
package struct CallCount: Hashable, Sendable {
    package var calls: Int64 = 0
    /// Refused for too many (429). They failed, too.
    package var throttled: Int64 = 0
    package var failed: Int64 = 0
    package var bytesReceived: Int64 = 0

    package init() {}

    /// Adds up.
    package static func += (count: inout CallCount, more: CallCount) {
        count.calls += more.calls
        count.throttled += more.throttled
        count.failed += more.failed
        count.bytesReceived += more.bytesReceived
    }
}

/// The table `api_calls`. Functions work inside the transaction of the connection they are given.
package enum CallCounts {
    /// Adds to what is counted already.
    package static func add(_ counts: [(CallCountKey, CallCount)], in connection: any SQLConnection) throws {
        // In one order, so that no two processes wait for each other's rows in a circle.
        for (key, count) in counts.sorted(by: { isBefore($0.0, $1.0) }) {
            try connection.execute(
                """
                INSERT INTO api_calls (environment, account, application, hour_at, operation, method, calls, throttled,
                    failed, bytes_received)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                ON CONFLICT (environment, account, application, hour_at, operation) DO UPDATE
                SET calls = api_calls.calls + excluded.calls, throttled = api_calls.throttled + excluded.throttled,
                    failed = api_calls.failed + excluded.failed,
                    bytes_received = api_calls.bytes_received + excluded.bytes_received
                """,
                [
                    .init(key.environment), .init(key.account), .init(key.application), .init(key.hour),
                    .text(key.operation), .text(key.method), .init(count.calls), .init(count.throttled),
                    .init(count.failed), .init(count.bytesReceived),
                ])
        }
    }

    private static func isBefore(_ a: CallCountKey, _ b: CallCountKey) -> Bool {
        (a.environment, a.account, a.application, a.hour.secondsSince1970, a.operation)
            < (b.environment, b.account, b.application, b.hour.secondsSince1970, b.operation)
    }

    /// The calls of an account, over all hours: of each operation.
    package static func all(of account: AccountKey, in connection: any SQLConnection) throws -> [String: CallCount] {
        let rows = try connection.rows(
            """
            SELECT operation, CAST(SUM(calls) AS BIGINT), CAST(SUM(throttled) AS BIGINT),
                CAST(SUM(failed) AS BIGINT), CAST(SUM(bytes_received) AS BIGINT)
            FROM api_calls WHERE environment = $1 AND account = $2 GROUP BY operation ORDER BY operation LIMIT 10000
            """, account.values
        ) { row in
            var count = CallCount()
            count.calls = try row.integer(1)
            count.throttled = try row.integer(2)
            count.failed = try row.integer(3)
            count.bytesReceived = try row.integer(4)
            return (try row.text(0), count)
        }
        return Dictionary(rows) { $1 }
    }
}
