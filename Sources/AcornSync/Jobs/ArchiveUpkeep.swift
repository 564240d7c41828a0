import AcornCore
package import AcornStore

/// Lets go of archived documents that are past their days, once a day; see `ArchiveRetention`.
package struct ArchiveUpkeep: JobHandler {
    /// The kind's name, as people see it.
    package static let kind = "archive.retention"

    private let queue: JobQueue

    package init(_ queue: JobQueue) { self.queue = queue }

    package static var schedule: Schedule { Schedule(kind, for: .hub, periodMicros: 86_400_000_000) }

    package func page(_ job: Job) async throws -> JobPage {
        let cursor = job.cursor ?? ""
        guard let place = cursor.isEmpty ? .some(nil) : ArchiveSweep.Place(cursor).map(Optional.some) else {
            throw JobFailure("the job's cursor is not one of this version; cancel the job", isFinal: true)
        }
        // Once a day is often enough for the planner, and this job comes once a day.
        if place == nil { try await queue.store.countRows() }
        return { connection in
            let now = Instant(secondsSince1970: try queue.now(connection) / 1_000_000)
            let page = try ArchiveSweep(connection, at: now).page(from: place)
            return page.next.map { .more(cursor: $0.text) } ?? .done
        }
    }
}
