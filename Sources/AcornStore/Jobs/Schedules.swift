/// A kind of job that is due again and again for a store.
package struct Schedule: Hashable, Sendable {
    package var store: JobStore
    package var kind: String
    package var payload = ""
    package var priority = JobPriority.normal
    package var periodMicros: Int64
    /// Up to so much is added to each run by chance, so that ten thousand stores do not come at once.
    package var jitterMicros: Int64 = 0

    package init(_ kind: String, for store: JobStore, periodMicros: Int64) {
        self.kind = kind
        self.store = store
        self.periodMicros = periodMicros
    }
}

/// A schedule as it stands. Instants are microseconds since 1970.
package struct PlannedSchedule: Hashable, Sendable {
    package let schedule: Schedule
    package let nextAt: Int64
    package let isPaused: Bool
    package let lastJob: JobID?
    package let lastRunAt: Int64?
    let baseAt: Int64
}

extension JobQueue {
    /// Makes sure that a schedule is there with these settings. Its first run is within one period, at a moment drawn
    /// by chance, and stays there if the schedule is there already with the same period.
    package func ensure(_ schedule: Schedule) async throws {
        try await store.write(.repeatable) { try ensure(schedule, $0) }
    }

    /// The same, inside a transaction of the caller's.
    package func ensure(_ schedule: Schedule, _ connection: any SQLConnection) throws {
        precondition(schedule.periodMicros > 0 && schedule.jitterMicros >= 0, "a period is longer than nothing")
        let phase = chance.number(in: 0...schedule.periodMicros - 1)
        let now = try time.now(connection)
        try connection.execute(
            """
            INSERT INTO schedules (environment, account, marketplace_id, kind, payload, priority, period_micros,
                jitter_micros, base_at, next_at, planned_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10)
            ON CONFLICT (environment, account, marketplace_id, kind) DO UPDATE SET
                payload = excluded.payload, priority = excluded.priority, jitter_micros = excluded.jitter_micros,
                base_at = CASE WHEN schedules.period_micros = excluded.period_micros THEN schedules.base_at
                    ELSE excluded.base_at END,
                next_at = CASE WHEN schedules.period_micros = excluded.period_micros THEN schedules.next_at
                    ELSE excluded.next_at END,
                planned_at = CASE WHEN schedules.period_micros = excluded.period_micros
                    THEN schedules.planned_at ELSE excluded.planned_at END,
                period_micros = excluded.period_micros
            """,
            schedule.key + [
                .init(schedule.payload), .init(schedule.priority.rawValue), .init(schedule.periodMicros),
                .init(schedule.jitterMicros), .init(now + phase), .init(now),
            ])
    }

    /// Stops a schedule, or lets it go on; false where there is none.
    @discardableResult
    package func setPaused(_ isPaused: Bool, _ kind: String, for store: JobStore) async throws -> Bool {
        let key = Schedule(kind, for: store, periodMicros: 1).key
        return try await self.store.write(.repeatable) { connection in
            try connection.execute(
                """
                UPDATE schedules SET is_paused = $5
                WHERE environment = $1 AND account = $2 AND marketplace_id = $3 AND kind = $4
                """, key + [.init(isPaused)]) == 1
        }
    }

    static let dueSchedulesSQL = """
        SELECT \(PlannedSchedule.columns) FROM schedules WHERE is_paused = 0 AND next_at <= $1
        ORDER BY next_at LIMIT 200
        """
    static let futureSchedulesSQL = """
        SELECT \(PlannedSchedule.columns) FROM schedules WHERE is_paused = 0 AND planned_at > $1
        ORDER BY planned_at LIMIT 200
        """

    /// Puts a job in line for every schedule that is due. Runs that were missed are not made up for, and a schedule
    /// whose last job still waits or runs gets no second. Returns how many jobs were put in line.
    @discardableResult
    package func runSchedules() async throws -> Int {
        try await store.write(.repeatable) { connection in
            let now = try time.now(connection)
            let skip = connection.dialect.forUpdateSkipLocked
            let due = try connection.rows("\(Self.dueSchedulesSQL) \(skip)", [.init(now)]) { try PlannedSchedule($0) }
            var count = 0
            for planned in due {
                let id = try enqueue([planned.schedule.job], connection)[0]
                try plan(planned, from: planned.baseAt, now, id, connection)
                count += id == nil ? 0 : 1
            }
            // Planned in the future: the clock was put back, and the next run would be hours late.
            let late: [SQLValue] = [.init(now + StoreTime.slackMicros)]
            for planned in try connection.rows("\(Self.futureSchedulesSQL) \(skip)", late, { try PlannedSchedule($0) })
            {
                try plan(planned, from: now, now, nil, connection)
            }
            return count
        }
    }

    /// Sets the next run: the first beat after now, and its jitter.
    private func plan(
        _ planned: PlannedSchedule, from base: Int64, _ now: Int64, _ job: JobID?, _ connection: any SQLConnection
    ) throws {
        let period = planned.schedule.periodMicros
        let next = base + ((max(0, now - base) / period) + 1) * period
        let jitter = chance.number(in: 0...planned.schedule.jitterMicros)
        try connection.execute(
            """
            UPDATE schedules SET base_at = $5, next_at = $6, planned_at = $7, last_job = COALESCE($8, last_job),
                last_run_at = CASE WHEN CAST($8 AS BIGINT) IS NULL THEN last_run_at ELSE $7 END
            WHERE environment = $1 AND account = $2 AND marketplace_id = $3 AND kind = $4
            """, planned.schedule.key + [.init(next), .init(next + jitter), .init(now), .init(job?.rawValue)])
    }

    /// Schedules in the order of their next run, at most `limit`.
    package func schedules(limit: Int = 200) async throws -> [PlannedSchedule] {
        try await store.read { connection in
            try connection.rows(
                """
                SELECT \(PlannedSchedule.columns) FROM schedules
                ORDER BY environment, account, marketplace_id, kind LIMIT $1
                """, [.init(limit)]
            ) { try PlannedSchedule($0) }
        }
    }
}

extension Schedule {
    var key: [SQLValue] {
        [.init(store.environment), .init(store.account), .init(store.marketplaceId), .init(kind)]
    }

    var job: NewJob {
        var job = NewJob(kind, for: store, payload: payload, uniqueKey: Self.uniqueKey(store))
        job.priority = priority
        return job
    }

    /// The key of a schedule's jobs; a job that is put in line by hand under the same key takes the schedule's place.
    package static func uniqueKey(_ store: JobStore) -> String { "schedule \(store.marketplaceId)" }
}

extension PlannedSchedule {
    static let columns = """
        environment, account, marketplace_id, kind, payload, priority, period_micros, jitter_micros, base_at, next_at, \
        is_paused, last_job, last_run_at
        """

    init(_ row: borrowing SQLRow) throws {
        let store = JobStore(
            environment: try row.integer(0), account: try row.integer(1), marketplaceId: try row.text(2))
        var schedule = Schedule(try row.text(3), for: store, periodMicros: try row.integer(6))
        schedule.payload = try row.text(4)
        schedule.priority = JobPriority(rawValue: try row.integer(5)) ?? .normal
        schedule.jitterMicros = try row.integer(7)
        self.schedule = schedule
        baseAt = try row.integer(8)
        nextAt = try row.integer(9)
        isPaused = try row.flag(10)
        lastJob = try row.integerOrNil(11).map { JobID(rawValue: $0) }
        lastRunAt = try row.integerOrNil(12)
    }
}
