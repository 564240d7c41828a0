package import AcornStore

/// Removes jobs that ended long ago, once a day: done and cancelled ones after 14 days, dead ones after 90.
package struct JobRetention: JobHandler {
    /// The kind's name, as people see it.
    package static let kind = "jobs.retention"
    private static let rowsMax = 1_000
    private static let dayMicros: Int64 = 86_400_000_000
    private static let ages: [(state: JobState, days: Int64)] = [(.done, 14), (.cancelled, 14), (.dead, 90)]

    private let queue: JobQueue

    package init(_ queue: JobQueue) { self.queue = queue }

    package static var schedule: Schedule { Schedule(kind, for: .hub, periodMicros: dayMicros) }

    package func page(_ job: Job) async throws -> JobPage {
        { connection in
            var isMore = false
            for (state, days) in Self.ages {
                let count = try queue.removeOld(
                    state, ageMicros: days * Self.dayMicros, limit: Self.rowsMax, connection)
                isMore = isMore || count == Self.rowsMax
            }
            return isMore ? .more(cursor: "") : .done
        }
    }
}
