/// What a sweep did.
package struct JobSweep: Hashable, Sendable {
    /// Jobs whose time had come.
    package var promoted = 0
    /// Jobs taken back from workers that are gone.
    package var reclaimed = 0
    /// Jobs given up because too many workers were lost with them.
    package var buried = 0
    /// Jobs whose time was mended after the clock was put back.
    package var mended = 0

    package init() {}
}

extension JobQueue {
    private static let rowsMax = 200

    /// Puts jobs whose time has come in line, and takes back those whose lease ran out: at most 200 of each at once.
    /// Every worker does this about once a second.
    @discardableResult
    package func sweep() async throws -> JobSweep {
        try await store.write(.repeatable) { connection in
            let now = try time.now(connection)
            var sweep = JobSweep()
            sweep.mended = try mendDelays(now, connection)
            try reclaim(now, &sweep, connection)
            sweep.promoted = try promote(now, connection)
            return sweep
        }
    }

    static let dueSQL = """
        SELECT \(Job.columns) FROM jobs WHERE state = 'delayed' AND ready_at <= $1 ORDER BY ready_at, job LIMIT $2
        """

    private func promote(_ now: Int64, _ connection: any SQLConnection) throws -> Int {
        let due = try held(Self.dueSQL, now, connection)
        var lines = JobLines()
        for job in due {
            let turn = try lines.turn(for: job.store, job.priority, connection)
            try connection.execute(
                """
                UPDATE jobs SET state = 'ready', turn = $5, delayed_since_at = NULL
                WHERE environment = $1 AND account = $2 AND job = $3 AND generation = $4
                """, job.fence + [.init(turn)])
        }
        return due.count
    }

    static let expiredSQL = """
        SELECT \(Job.columns) FROM jobs WHERE state = 'leased' AND leased_until_at <= $1
        ORDER BY leased_until_at LIMIT $2
        """
    static let futureLeaseSQL = """
        SELECT \(Job.columns) FROM jobs WHERE state = 'leased' AND leased_at > $1 ORDER BY leased_at LIMIT $2
        """

    /// A lease that was given in the future was given before the clock was put back. Its holder may live: it has as
    /// long again as any lease, from now.
    private func reclaim(_ now: Int64, _ sweep: inout JobSweep, _ connection: any SQLConnection) throws {
        for job in try held(Self.futureLeaseSQL, now + StoreTime.slackMicros, connection) {
            try connection.execute(
                """
                UPDATE jobs SET leased_at = $5, leased_until_at = $6
                WHERE environment = $1 AND account = $2 AND job = $3 AND generation = $4
                """, job.fence + [.init(now), .init(now + settings.leaseMicros)])
            sweep.mended += 1
        }
        for job in try held(Self.expiredSQL, now, connection) {
            if job.losses + 1 >= settings.lossesMax {
                let error = "\(settings.lossesMax) workers were lost with this job; the last was \(job.worker ?? "?")."
                _ = try end(job, .dead, error, connection)
                sweep.buried += 1
            } else {
                // Its turn has come already, so it stays as it is.
                try connection.execute(
                    """
                    UPDATE jobs SET state = 'ready', losses = losses + 1, leased_at = NULL, leased_until_at = NULL
                    WHERE environment = $1 AND account = $2 AND job = $3 AND generation = $4
                    """, job.fence)
                sweep.reclaimed += 1
            }
        }
    }

    static let futureDelaySQL = """
        SELECT \(Job.columns) FROM jobs WHERE state = 'delayed' AND delayed_since_at > $1
        ORDER BY delayed_since_at LIMIT $2
        """

    /// A delay that begins in the future began before the clock was put back: it begins anew, as long as it was.
    private func mendDelays(_ now: Int64, _ connection: any SQLConnection) throws -> Int {
        let jobs = try held(Self.futureDelaySQL, now + StoreTime.slackMicros, connection)
        for job in jobs {
            try connection.execute(
                """
                UPDATE jobs SET ready_at = $5 + (ready_at - delayed_since_at), delayed_since_at = $5
                WHERE environment = $1 AND account = $2 AND job = $3 AND generation = $4
                """, job.fence + [.init(now)])
        }
        return jobs.count
    }

    private func held(_ sql: String, _ bound: Int64, _ connection: any SQLConnection) throws -> [Job] {
        try connection.rows(
            "\(sql) \(connection.dialect.forUpdateSkipLocked)", [.init(bound), .init(Self.rowsMax)]
        ) { try Job($0) }
    }
}
