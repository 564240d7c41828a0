/// The hub's jobs, in one line for all workers.
///
/// A worker takes a job for the length of a lease, does it page by page, and commits each page's rows, the job's cursor
/// and the lease's renewal in one transaction that only the lease's holder can make. Whatever dies whenever: what was
/// committed is there once, and the rest is done by whoever takes the job next.
package struct JobQueue: Sendable {
    package let store: Store
    package let settings: JobSettings
    let time: StoreTime
    let chance: Chance

    package init(
        _ store: Store, settings: JobSettings = JobSettings(), time: StoreTime, chance: Chance = .system
    ) {
        self.store = store
        self.settings = settings
        self.time = time
        self.chance = chance
    }

    /// The time that leases and schedules go by, in microseconds since 1970.
    package func now(_ connection: any SQLConnection) throws -> Int64 { try time.now(connection) }

    /// Puts a job in line; returns its number, or nil where one with its key waits or runs already.
    @discardableResult
    package func enqueue(_ job: NewJob) async throws -> JobID? {
        try await enqueue([job])[0]
    }

    /// Puts jobs in line, all or none; see `enqueue(_:_:)`.
    @discardableResult
    package func enqueue(_ jobs: [NewJob]) async throws -> [JobID?] {
        // The same numbers if the transaction runs again.
        let ids = jobs.map { _ in newID() }
        return try await store.write(.repeatable) { connection in try insert(jobs, ids, connection) }
    }

    /// Puts jobs in line within the caller's transaction: they are there if and only if what it wrote is there. For
    /// each its number, or nil where one with its key waits or runs already.
    @discardableResult
    package func enqueue(_ jobs: [NewJob], _ connection: any SQLConnection) throws -> [JobID?] {
        try insert(jobs, jobs.map { _ in newID() }, connection)
    }

    func newID() -> JobID { JobID(rawValue: chance.number(in: 1...Int64.max)) }

    private func insert(
        _ jobs: [NewJob], _ ids: [JobID], _ connection: any SQLConnection
    ) throws -> [JobID?] {
        let now = try time.now(connection)
        var lines = JobLines()
        return try zip(jobs, ids).map { job, id in
            precondition(
                job.attemptsMax > 0 && job.delayMicros >= 0, "a job is tried at least once, and not before now")
            let isDelayed = job.delayMicros > 0
            let turn = isDelayed ? 0 : try lines.turn(for: job.store, job.priority, connection)
            let count = try connection.execute(
                """
                INSERT INTO jobs (environment, account, job, marketplace_id, kind, payload, unique_key, state,
                    priority, turn, ready_at, delayed_since_at, attempts_max, created_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
                ON CONFLICT (environment, account, kind, unique_key)
                    WHERE ended_at IS NULL AND unique_key IS NOT NULL DO NOTHING
                """,
                [
                    .init(job.store.environment), .init(job.store.account), .init(id.rawValue),
                    .init(job.store.marketplaceId), .init(job.kind), .init(job.payload), .init(job.uniqueKey),
                    .init((isDelayed ? JobState.delayed : .ready).rawValue), .init(job.priority.rawValue),
                    .init(turn), .init(now + job.delayMicros), .init(isDelayed ? now : nil),
                    .init(job.attemptsMax), .init(now),
                ])
            return count == 1 ? id : nil
        }
    }
}

/// How long leases are and how failures are spaced. Microseconds throughout.
package struct JobSettings: Hashable, Sendable {
    /// How long a worker has a job before it must have shown that it lives.
    package var leaseMicros: Int64 = 60_000_000
    /// The pause after a job's first failure; it doubles with each further one.
    package var backoffMicros: Int64 = 5_000_000
    package var backoffMicrosMax: Int64 = 3_600_000_000
    /// How often a worker may be lost with a job before it is taken for the job's fault.
    package var lossesMax: Int64 = 20

    package init() {}

    /// The pause after failure number `attempt`, counted from 1: doubled each time, then half of it and up to half more
    /// by chance, so that what failed together does not come back together.
    func backoff(_ attempt: Int64, _ chance: Chance) -> Int64 {
        let doubled = backoffMicros << min(max(0, attempt - 1), 20)
        let whole = min(backoffMicrosMax, doubled)
        return whole / 2 + chance.number(in: 0...whole / 2)
    }
}
