import AcornStore
import ArgumentParser

/// `acorn jobs list`: jobs, newest first, and how many there are.
struct JobsList: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List jobs, newest first, and count them by state.")

    @OptionGroup var store: StoreOptions

    @Option(help: "Only jobs that are ready, delayed, leased, done, dead or cancelled.")
    var state: JobState?

    @OptionGroup var choice: JobChoice

    @Option(help: "text or json.")
    var format: Jobs.Format = .text

    func run() async throws {
        let filter = choice.filter(state)
        try await store.withQueue { queue in
            let (jobs, counts) = (try await queue.list(filter), try await queue.counts())
            try Destination(path: nil).write { sink in
                switch format {
                case .text: JobText.write(jobs, counts, to: &sink)
                case .json: JobJSON.write(jobs, counts, to: &sink)
                }
            }
        }
    }
}

/// `acorn jobs dead`: what was given up, for a look or for a monitor.
struct JobsDead: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead",
        abstract: "List the jobs that were given up, with the reason; ends with 1 if there are any.")

    @OptionGroup var store: StoreOptions
    @OptionGroup var choice: JobChoice

    @Option(help: "text or json.")
    var format: Jobs.Format = .text

    func run() async throws {
        let filter = choice.filter(.dead)
        let isEmpty = try await store.withQueue { queue in
            let (jobs, counts) = (try await queue.list(filter), try await queue.counts())
            try Destination(path: nil).write { sink in
                switch format {
                case .text: JobText.writeDead(jobs, to: &sink)
                case .json: JobJSON.write(jobs, counts, to: &sink)
                }
            }
            return jobs.isEmpty
        }
        if !isEmpty { throw ExitCode(1) }
    }
}

/// Which jobs.
struct JobChoice: ParsableArguments {
    @Option(help: "Only jobs of this kind.")
    var kind: String?

    @Option(help: "Only jobs of this account's number; 0 is the hub itself.")
    var account: Int64?

    @Option(help: "At most so many.")
    var limit = 50

    func validate() throws {
        guard (1...10_000).contains(limit) else { throw ValidationError("--limit takes 1 to 10000") }
    }

    func filter(_ state: JobState?) -> JobFilter {
        var filter = JobFilter()
        filter.state = state
        filter.kind = kind
        filter.account = account
        filter.limit = limit
        return filter
    }
}

/// `acorn jobs show`: everything about one job.
struct JobsShow: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show everything about one job.")

    @OptionGroup var store: StoreOptions

    @Argument(help: "The job's number.")
    var job: JobID

    @Option(help: "text or json.")
    var format: Jobs.Format = .text

    func run() async throws {
        let (id, format) = (job, format)
        try await store.withQueue { queue in
            guard let job = try await queue.find(id) else { throw JobRefusal.unknown(id) }
            try Destination(path: nil).write { sink in
                switch format {
                case .text: JobText.write(job, to: &sink)
                case .json: JobJSON.write(job, to: &sink)
                }
            }
        }
    }
}
