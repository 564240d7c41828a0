/// What a page of a job leads to.
package enum JobNext: Hashable, Sendable {
    case done
    /// Another page, from `cursor`.
    case more(cursor: String)
    /// Another page, but not before so many microseconds have passed: the worker is free meanwhile.
    case later(cursor: String?, afterMicros: Int64)
}

/// The lease is another's: the page was undone, and the job is none of this worker's business any more.
package struct LeaseLost: Error, Hashable, Sendable, CustomStringConvertible {
    package let job: JobID

    package var description: String {
        "Job \(job) is no longer this worker's: its lease ran out, or it was cancelled. Its page was undone."
    }
}

extension JobQueue {
    /// Takes up to `count` jobs from the head of the line, for the length of a lease. `round` counts the picks of a
    /// worker: one in eight begins below the most urgent, so that nothing starves.
    package func take(_ count: Int, worker: String, round: Int = 0) async throws -> [Job] {
        guard count > 0 else { return [] }
        return try await store.write(.repeatable) { connection in
            let now = try time.now(connection)
            var found = try waiting(count, from: Self.firstPriority(round), connection)
            if found.isEmpty { found = try waiting(count, from: .urgent, connection) }
            return try found.map { try lease($0, worker, now, connection) }
        }
    }

    static func firstPriority(_ round: Int) -> JobPriority {
        switch round % 16 {
        case 7: .normal
        case 15: .background
        default: .urgent
        }
    }

    static let waitingSQL = """
        SELECT \(Job.columns) FROM jobs WHERE state = 'ready' AND priority >= $1 ORDER BY priority, turn, job LIMIT $2
        """

    private func waiting(
        _ count: Int, from priority: JobPriority, _ connection: any SQLConnection
    ) throws -> [Job] {
        try connection.rows(
            "\(Self.waitingSQL) \(connection.dialect.forUpdateSkipLocked)", [.init(priority.rawValue), .init(count)]
        ) { try Job($0) }
    }

    private func lease(_ job: Job, _ worker: String, _ now: Int64, _ connection: any SQLConnection) throws -> Job {
        let leased = try connection.first(
            """
            UPDATE jobs SET state = 'leased', leased_at = $4, leased_until_at = $5, generation = generation + 1,
                worker = $6, started_at = COALESCE(started_at, $4)
            WHERE environment = $1 AND account = $2 AND job = $3 RETURNING \(Job.columns)
            """,
            job.fence.prefix(3) + [.init(now), .init(now + settings.leaseMicros), .init(worker)]
        ) { try Job($0) }
        guard let leased else { throw StoreError(.other, "A job that was held went away.") }
        return leased
    }

    /// Shows that this worker lives. Returns the jobs it no longer has: to be stopped.
    package func renew(_ jobs: [Job]) async throws -> Set<JobID> {
        try await store.write(.repeatable) { connection in
            let now = try time.now(connection)
            let lost = try jobs.filter { job in
                // A row that is held is just being committed: nothing to renew, and nothing to wait for.
                let sql = "SELECT \(Job.columns) FROM jobs WHERE job = $1 \(connection.dialect.forUpdateSkipLocked)"
                let held = try connection.first(sql, [.init(job.id.rawValue)]) { try Job($0) }
                return try held != nil && !hold(job, now, connection)
            }
            return Set(lost.map(\.id))
        }
    }

    /// Holds a job's row until the end of the transaction, and renews its lease; false where it is another's.
    private func hold(_ job: Job, _ now: Int64, _ connection: any SQLConnection) throws -> Bool {
        try connection.execute(
            """
            UPDATE jobs SET leased_at = $5, leased_until_at = $6
            WHERE environment = $1 AND account = $2 AND job = $3 AND generation = $4 AND state = 'leased'
            """, job.fence + [.init(now), .init(now + settings.leaseMicros)]) == 1
    }

    /// Commits a page: what `effect` writes, the cursor and the lease, all or nothing. Returns the job as it stands
    /// then.
    ///
    /// Errors: `LeaseLost`, and nothing was written; what `effect` throws, likewise. After
    /// `StoreError.Code.commitUnknown`, `current` tells whether the page counts.
    package func commit(
        _ job: Job, _ effect: @Sendable (any SQLConnection) throws -> JobNext
    ) async throws -> Job {
        try await store.write { connection in
            // First of all: whoever would take the job meanwhile passes over a row that is held.
            guard try hold(job, try time.now(connection), connection) else { throw LeaseLost(job: job.id) }
            let next = try effect(connection)
            switch next {
            case .done: return try end(job, .done, nil, pages: 1, connection)
            case .more(let cursor): return try turnPage(job, cursor, connection)
            case .later(let cursor, let micros):
                return try delay(job, cursor ?? job.cursor, micros, pages: 1, connection)
            }
        }
    }

    private func turnPage(_ job: Job, _ cursor: String, _ connection: any SQLConnection) throws -> Job {
        let sql = """
            UPDATE jobs SET cursor = $5, pages = pages + 1, leased_at = $6, leased_until_at = $7
            WHERE environment = $1 AND account = $2 AND job = $3 AND generation = $4 RETURNING \(Job.columns)
            """
        // What the page wrote may have taken long.
        let now = try time.now(connection)
        return try changed(
            job, sql, [.init(cursor), .init(now), .init(now + settings.leaseMicros)], connection)
    }

    func end(
        _ job: Job, _ state: JobState, _ error: String?, pages: Int64 = 0, attempts: Int64 = 0,
        _ connection: any SQLConnection
    ) throws -> Job {
        let sql = """
            UPDATE jobs SET state = $5, ended_at = $6, error = $7, pages = pages + $8, attempts = attempts + $9,
                leased_at = NULL, leased_until_at = NULL, delayed_since_at = NULL
            WHERE environment = $1 AND account = $2 AND job = $3 AND generation = $4 RETURNING \(Job.columns)
            """
        let values: [SQLValue] = [
            .init(state.rawValue), .init(try time.now(connection)), .init(error), .init(pages), .init(attempts),
        ]
        return try changed(job, sql, values, connection)
    }

    private func delay(
        _ job: Job, _ cursor: String?, _ micros: Int64, pages: Int64 = 0, error: String? = nil, attempts: Int64 = 0,
        _ connection: any SQLConnection
    ) throws -> Job {
        let now = try time.now(connection)
        let sql = """
            UPDATE jobs SET state = 'delayed', ready_at = $5, delayed_since_at = $6, cursor = $7, pages = pages + $8,
                error = $9, attempts = attempts + $10, leased_at = NULL, leased_until_at = NULL
            WHERE environment = $1 AND account = $2 AND job = $3 AND generation = $4 RETURNING \(Job.columns)
            """
        let values: [SQLValue] = [
            .init(now + max(0, micros)), .init(now), .init(cursor), .init(pages), .init(error), .init(attempts),
        ]
        return try changed(job, sql, values, connection)
    }

    private func changed(
        _ job: Job, _ sql: String, _ values: [SQLValue], _ connection: any SQLConnection
    ) throws -> Job {
        guard let after = try connection.first(sql, job.fence + values, { try Job($0) }) else {
            throw LeaseLost(job: job.id)
        }
        return after
    }

    /// Counts a failure: the job is tried again after a pause, or given up. `message` is kept for people; never a
    /// secret. `isFinal` gives up at once; `pauseMicros` is how long the other side asked to be left alone.
    @discardableResult
    package func fail(
        _ job: Job, _ message: String, isFinal: Bool = false, pauseMicros: Int64? = nil
    ) async throws -> Job {
        let text = String(message.prefix(1_000)).replacing("\0", with: " ")
        // The same pause if the transaction runs again.
        let pause = pauseMicros ?? settings.backoff(job.attempts + 1, chance)
        return try await store.write(.repeatable) { connection in
            guard try hold(job, try time.now(connection), connection) else { throw LeaseLost(job: job.id) }
            if isFinal || job.attempts + 1 >= job.attemptsMax {
                return try end(job, .dead, text, attempts: 1, connection)
            }
            return try delay(job, job.cursor, pause, error: text, attempts: 1, connection)
        }
    }

    /// Sets a job aside without blame: this worker does not know its kind, or ends.
    @discardableResult
    package func putBack(_ job: Job, afterMicros: Int64) async throws -> Job {
        try await store.write(.repeatable) { connection in
            guard try hold(job, try time.now(connection), connection) else { throw LeaseLost(job: job.id) }
            return try delay(job, job.cursor, afterMicros, connection)
        }
    }

    /// Gives a lease up at once. The job stands just behind the head of the line, as it has been started: a store's
    /// jobs are finished before more are begun, and yet others come in between.
    package func release(_ job: Job) async throws {
        try await store.write(.repeatable) { connection in
            var lines = JobLines()
            try connection.execute(
                """
                UPDATE jobs SET state = 'ready', turn = $5, leased_at = NULL, leased_until_at = NULL
                WHERE environment = $1 AND account = $2 AND job = $3 AND generation = $4 AND state = 'leased'
                """, job.fence + [.init(try lines.head(job.priority, connection) + 1)])
        }
    }

    /// The job as it stands, where this lease still holds; nil where it is another's or ended.
    package func current(_ job: Job) async throws -> Job? {
        let now = try await find(job.id)
        return now?.generation == job.generation && now?.state == .leased ? now : nil
    }
}
