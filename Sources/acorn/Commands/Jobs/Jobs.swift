import AcornCore
import AcornStore
import ArgumentParser
import Foundation

/// `acorn jobs`: what the hub has to do, and what it gave up.
struct Jobs: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "Look at the hub's jobs; replay or cancel them.",
        discussion: """
            acorn jobs list --state dead
            acorn jobs show 03F9K2M7QX1AB
            acorn jobs replay --all-dead --kind jobs.retention
            """,
        subcommands: [
            JobsList.self, JobsShow.self, JobsDead.self, JobsReplay.self, JobsCancel.self, JobsSchedules.self,
        ],
        defaultSubcommand: JobsList.self)

    /// text or json.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text
        case json
    }
}

/// A job's number on the command line.
extension JobID: ExpressibleByArgument {
    /// Reads 13 letters and digits.
    public init?(argument: String) { self.init(argument) }
}

extension JobState: ExpressibleByArgument {}

extension StoreOptions {
    /// Opens the store, lends the queue of jobs, and closes the store.
    func withQueue<Value: Sendable>(_ body: (JobQueue) async throws -> Value) async throws -> Value {
        let store = try await open()
        do {
            let value = try await body(JobQueue(store, time: .hub(store.dialect)))
            try await store.close()
            return value
        } catch {
            try? await store.close()
            throw error
        }
    }
}

extension Instant {
    /// The second that a moment of the store falls into.
    init(micros: Int64) { self.init(secondsSince1970: micros / 1_000_000) }
}
