/// Which jobs to show.
package struct JobFilter: Hashable, Sendable {
    package var state: JobState?
    package var kind: String?
    package var account: Int64?
    package var limit = 50

    package init() {}
}

/// Why a job was not changed.
package enum JobRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    case unknown(JobID)
    case notDead(JobID, JobState)
    case ended(JobID, JobState)
    /// Another job with the same key waits or runs.
    case anotherRuns(JobID)

    package var description: String {
        switch self {
        case .unknown(let id): "there is no job \(id)"
        case .notDead(let id, let state): "job \(id) is \(state.rawValue); only dead and cancelled jobs are replayed"
        case .ended(let id, let state):
            "job \(id) is \(state.rawValue) already; only a job that is not ended is cancelled"
        case .anotherRuns(let id): "job \(id) cannot be replayed: another with its key waits or runs, and does its work"
        }
    }
}

extension JobQueue {
    /// One job; nil where there is none.
    package func find(_ id: JobID) async throws -> Job? {
        try await store.read { try find(id, $0) }
    }

    private func find(_ id: JobID, _ connection: any SQLConnection) throws -> Job? {
        try connection.first("SELECT \(Job.columns) FROM jobs WHERE job = $1", [.init(id.rawValue)]) { try Job($0) }
    }

    /// Jobs, newest first, at most `filter.limit`.
    package func list(_ filter: JobFilter) async throws -> [Job] {
        try await store.read { connection in
            // One look into the index for each state, so that even a million ended jobs are not read.
            let states = filter.state.map { [$0] } ?? JobState.allCases
            let found = try states.flatMap { try list(filter, $0, connection) }
            return Array(found.sorted { ($1.createdAt, $1.id) < ($0.createdAt, $0.id) }.prefix(filter.limit))
        }
    }

    private func list(_ filter: JobFilter, _ state: JobState, _ connection: any SQLConnection) throws -> [Job] {
        try Self.listEnvironments(filter, connection).flatMap { environment in
            let (sql, parameters) = Self.listQuery(filter, state, environment)
            return try connection.rows(sql, parameters) { try Job($0) }
        }
    }

    /// The environments of an account number: an account's number is unique, but 0 stands in each.
    private static func listEnvironments(_ filter: JobFilter, _ connection: any SQLConnection) throws -> [Int64] {
        guard filter.account != nil else { return [0] }
        return try connection.rows("SELECT environment FROM environments ORDER BY environment") { try $0.integer(0) }
    }

    static func listQuery(
        _ filter: JobFilter, _ state: JobState, _ environment: Int64
    ) -> (String, [SQLValue]) {
        let head = "SELECT \(Job.columns) FROM jobs WHERE state = $1"
        let tail = "ORDER BY created_at DESC, job DESC LIMIT $2"
        let both: [SQLValue] = [.init(state.rawValue), .init(filter.limit)]
        switch (filter.account, filter.kind) {
        case (nil, nil): return ("\(head) \(tail)", both)
        case (nil, let kind): return ("\(head) AND kind = $3 \(tail)", both + [.init(kind)])
        case (let account, nil):
            return (
                "\(head) AND environment = $3 AND account = $4 \(tail)", both + [.init(environment), .init(account)]
            )
        case (let account, let kind):
            return (
                "\(head) AND environment = $3 AND account = $4 AND kind = $5 \(tail)",
                both + [.init(environment), .init(account), .init(kind)]
            )
        }
    }

    /// Where counting stops.
    package static let countMax = 100_000

    static let countSQL = "SELECT COUNT(*) FROM (SELECT 1 AS one FROM jobs WHERE state = $1 LIMIT $2) AS counted"

    /// How many jobs are in each state, up to `countMax`.
    package func counts() async throws -> [JobState: Int] {
        try await store.read { connection in
            var counts: [JobState: Int] = [:]
            for state in JobState.allCases {
                let values: [SQLValue] = [.init(state.rawValue), .init(Self.countMax)]
                counts[state] = try connection.first(Self.countSQL, values) { Int(try $0.integer(0)) }
            }
            return counts
        }
    }

    /// The time by the queue's clock, in microseconds since 1970.
    package func now() async throws -> Int64 {
        try await store.read { try time.now($0) }
    }

    /// Puts a dead or cancelled job back in line, from the page it had reached and with a clean slate. Errors:
    /// `JobRefusal`.
    @discardableResult
    package func replay(_ id: JobID) async throws -> Job {
        try await store.write(.repeatable) { connection in
            let job = try held(id, connection)
            guard [.dead, .cancelled].contains(job.state) else { throw JobRefusal.notDead(id, job.state) }
            if try isTaken(job, connection) { throw JobRefusal.anotherRuns(id) }
            var lines = JobLines()
            let turn = try lines.turn(for: job.store, job.priority, connection)
            try connection.execute(
                """
                UPDATE jobs SET state = 'ready', turn = $5, ready_at = $6, ended_at = NULL, attempts = 0, losses = 0
                WHERE environment = $1 AND account = $2 AND job = $3 AND generation = $4
                """, job.fence + [.init(turn), .init(try time.now(connection))])
            return try held(id, connection)
        }
    }

    static let takenSQL = """
        SELECT 1 AS one FROM jobs WHERE environment = $1 AND account = $2 AND kind = $3 AND unique_key = $4
            AND ended_at IS NULL AND unique_key IS NOT NULL
        """

    private func isTaken(_ job: Job, _ connection: any SQLConnection) throws -> Bool {
        guard let key = job.uniqueKey else { return false }
        return try connection.first(
            Self.takenSQL, [.init(job.store.environment), .init(job.store.account), .init(job.kind), .init(key)]
        ) { try $0.integer(0) } != nil
    }

    /// Ends a job that is not ended. A worker that has it loses the page in hand. Errors: `JobRefusal`.
    @discardableResult
    package func cancel(_ id: JobID) async throws -> Job {
        try await store.write(.repeatable) { connection in
            let job = try held(id, connection)
            guard job.endedAt == nil else { throw JobRefusal.ended(id, job.state) }
            return try end(job, .cancelled, job.error, connection)
        }
    }

    private func held(_ id: JobID, _ connection: any SQLConnection) throws -> Job {
        let sql = "SELECT \(Job.columns) FROM jobs WHERE job = $1 \(connection.dialect.forUpdate)"
        guard let job = try connection.first(sql, [.init(id.rawValue)], { try Job($0) }) else {
            throw JobRefusal.unknown(id)
        }
        return job
    }

    static let oldSQL = "SELECT job FROM jobs WHERE state = $1 AND ended_at < $2 AND ended_at IS NOT NULL LIMIT $3"

    /// Removes jobs of a state that ended longer ago than `ageMicros`, at most `limit`; returns how many. Within the
    /// caller's transaction.
    package func removeOld(
        _ state: JobState, ageMicros: Int64, limit: Int, _ connection: any SQLConnection
    ) throws -> Int {
        try connection.execute(
            "DELETE FROM jobs WHERE job IN (\(Self.oldSQL))",
            [.init(state.rawValue), .init(try time.now(connection) - ageMicros), .init(limit)])
    }
}

extension JobQueue {
    /// The kinds of an account's jobs that have not ended, and when the oldest of each was put in line, in microseconds
    /// since 1970.
    package static func openKinds(_ key: AccountKey, _ connection: any SQLConnection) throws -> [String: Int64] {
        let rows = try connection.rows(
            """
            SELECT kind, MIN(created_at) FROM jobs WHERE environment = $1 AND account = $2
                AND state IN ('ready', 'delayed', 'leased')
            GROUP BY kind
            """, key.values
        ) { (try $0.text(0), try $0.integer(1)) }
        return Dictionary(uniqueKeysWithValues: rows)
    }

    /// The kinds of jobs that an account has in line or in hand; those that wait for a later time do not count.
    package func busyKinds(_ key: AccountKey, _ connection: any SQLConnection) throws -> [String] {
        try connection.rows(
            """
            SELECT DISTINCT kind FROM jobs WHERE environment = $1 AND account = $2
                AND (state IN ('ready', 'leased') OR (state = 'delayed' AND ready_at <= $3))
            """, key.values + [.init(try time.now(connection))]
        ) { try $0.text(0) }
    }
}
