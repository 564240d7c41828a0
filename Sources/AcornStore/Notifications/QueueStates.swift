/// How the reading of a queue stands. Times are microseconds since 1970.
package struct QueueState: Hashable, Sendable {
    package let environment: HubEnvironment
    /// The queue's address.
    package let queue: String
    package let attemptedAt: Int64
    package let succeededAt: Int64?
    /// When the last message came.
    package let receivedAt: Int64?
    package let messages: Int64
    /// Messages that had come before.
    package let repeats: Int64
    /// Messages that belong to no account.
    package let strays: Int64
    /// How often reading has failed in a row.
    package let failures: Int64
    package let code: String?
    package let reason: String?
}

/// How queues are read, inside a transaction of the caller's.
package struct QueueStates {
    /// What one reading of a queue came to.
    package struct Reading: Hashable, Sendable {
        package var messages: Int64 = 0
        package var repeats: Int64 = 0
        package var strays: Int64 = 0

        package init() {}
    }

    private let connection: any SQLConnection
    private let environment: HubEnvironment

    package init(_ connection: any SQLConnection, _ environment: HubEnvironment) {
        self.connection = connection
        self.environment = environment
    }

    /// Counts what a look at a queue brought.
    package func succeeded(_ queue: String, _ reading: Reading, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO queue_states (environment, queue, attempted_at, succeeded_at, received_at, messages_count,
                repeats_count, strays_count)
            VALUES ($1, $2, $3, $3, $4, $5, $6, $7)
            ON CONFLICT (environment, queue) DO UPDATE SET
                attempted_at = excluded.attempted_at, succeeded_at = excluded.succeeded_at,
                received_at = COALESCE(excluded.received_at, queue_states.received_at),
                messages_count = queue_states.messages_count + excluded.messages_count,
                repeats_count = queue_states.repeats_count + excluded.repeats_count,
                strays_count = queue_states.strays_count + excluded.strays_count,
                failures_count = 0, code = NULL, reason = NULL
            """,
            [
                .integer(environment.rawValue), .text(queue), .init(now), .init(reading.messages > 0 ? now : nil),
                .init(reading.messages), .init(reading.repeats), .init(reading.strays),
            ])
    }

    /// Notes that a queue could not be read, or what it brought could not be taken in; what was known stays.
    package func failed(_ queue: String, code: String, reason: String, at now: Int64) throws {
        try connection.execute(
            """
            INSERT INTO queue_states (environment, queue, attempted_at, failures_count, code, reason)
            VALUES ($1, $2, $3, 1, $4, $5)
            ON CONFLICT (environment, queue) DO UPDATE SET
                attempted_at = excluded.attempted_at, failures_count = queue_states.failures_count + 1,
                code = excluded.code, reason = excluded.reason
            """,
            [.integer(environment.rawValue), .text(queue), .init(now), .text(code), .text(reason)])
    }

    /// Every queue that was ever read.
    package static func all(_ connection: any SQLConnection) throws -> [QueueState] {
        try connection.rows(
            """
            SELECT environment, queue, attempted_at, succeeded_at, received_at, messages_count, repeats_count,
                strays_count, failures_count, code, reason FROM queue_states ORDER BY environment, queue LIMIT 1000
            """, []
        ) { row in
            guard let environment = HubEnvironment(rawValue: try row.integer(0)) else {
                throw StoreError(.value, "A queue has an environment that is not known here.")
            }
            return QueueState(
                environment: environment, queue: try row.text(1), attemptedAt: try row.integer(2),
                succeededAt: try row.integerOrNil(3), receivedAt: try row.integerOrNil(4),
                messages: try row.integer(5), repeats: try row.integer(6), strays: try row.integer(7),
                failures: try row.integer(8), code: try row.textOrNil(9), reason: try row.textOrNil(10))
        }
    }
}
