package import AcornStore

/// A job without a purpose, by which `make chaos` finds out whether every effect takes place exactly once. Its payload
/// is three numbers: pages, milliseconds a page, and how often it fails first. Its effects go into the table
/// `chaos_effects`, which the harness makes and no hub has.
package struct JobProbe: JobHandler {
    /// The kind's name.
    package static let kind = "probe"

    private let clock: any Clock<Duration>

    package init(clock: any Clock<Duration> = ContinuousClock()) { self.clock = clock }

    package func page(_ job: Job) async throws -> JobPage {
        let numbers = job.payload.split(separator: " ").compactMap { Int64($0) }
        guard numbers.count == 3 else { throw JobFailure("a probe's payload is three numbers", isFinal: true) }
        try await clock.sleep(for: .milliseconds(numbers[1]))
        if job.attempts < numbers[2] { throw JobFailure("meant to fail", pause: .milliseconds(200)) }
        return { connection in
            try connection.execute(
                "INSERT INTO chaos_effects (job, page, generation) VALUES ($1, $2, $3)",
                [.init(job.id.rawValue), .init(job.pages), .init(job.generation)])
            return job.pages + 1 < numbers[0] ? .more(cursor: "\(job.pages + 1)") : .done
        }
    }
}
