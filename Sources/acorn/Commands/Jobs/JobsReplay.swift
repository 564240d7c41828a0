import AcornStore
import ArgumentParser
import Foundation

/// `acorn jobs replay`: puts jobs that were given up back in line.
struct JobsReplay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Put dead or cancelled jobs back in line, from the page they had reached.")

    @OptionGroup var store: StoreOptions

    @Argument(help: "The jobs' numbers.")
    var jobs: [JobID] = []

    @Flag(help: "All dead jobs, at most --limit; --kind and --account choose among them.")
    var allDead = false

    @OptionGroup var choice: JobChoice

    func validate() throws {
        guard jobs.isEmpty == allDead else { throw ValidationError("name jobs, or say --all-dead") }
    }

    func run() async throws {
        let (named, allDead, filter) = (jobs, allDead, choice.filter(.dead))
        try await store.withQueue { queue in
            let ids = allDead ? try await queue.list(filter).map(\.id) : named
            try await JobChange.each(ids, "replayed") { try await queue.replay($0) }
        }
    }
}

/// `acorn jobs cancel`: ends jobs that are not ended.
struct JobsCancel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cancel",
        abstract: "End jobs that wait or run; a worker that has one drops the page in hand.")

    @OptionGroup var store: StoreOptions

    @Argument(help: "The jobs' numbers.")
    var jobs: [JobID]

    func run() async throws {
        let ids = jobs
        try await store.withQueue { queue in
            try await JobChange.each(ids, "cancelled") { try await queue.cancel($0) }
        }
    }
}

/// Changes jobs one by one and tells of each.
enum JobChange {
    /// Ends with 1 where some jobs were refused.
    static func each(
        _ ids: [JobID], _ verb: String, _ change: (JobID) async throws -> Job
    ) async throws {
        var refused = 0
        for id in ids {
            do {
                _ = try await change(id)
                print("\(id) \(verb)")
            } catch let refusal as JobRefusal {
                refused += 1
                FileHandle.standardError.write(Data("\(refusal)\n".utf8))
            }
        }
        if ids.isEmpty { print("nothing to do") }
        if refused > 0 { throw ExitCode(1) }
    }
}

/// `acorn jobs schedules`: what is due again and again.
struct JobsSchedules: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedules", abstract: "List what is due again and again, and when next.")

    @OptionGroup var store: StoreOptions

    @Option(help: "text or json.")
    var format: Jobs.Format = .text

    func run() async throws {
        let format = format
        try await store.withQueue { queue in
            let schedules = try await queue.schedules()
            try Destination(path: nil).write { sink in
                switch format {
                case .text: JobText.write(schedules, to: &sink)
                case .json: JobJSON.write(schedules, to: &sink)
                }
            }
        }
    }
}
