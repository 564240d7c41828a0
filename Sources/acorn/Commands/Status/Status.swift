import AcornCore
import AcornStore
import AcornSync
import ArgumentParser
import Foundation

/// `acorn status`: how fresh everything is, what is open, what failed and why.
struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Tell how fresh what is stored is, what is open, and what failed and why.",
        discussion: """
            acorn status
            acorn status --store DE --format json
            acorn status --changes --since 2026-11-01

            Amazon itself is late: orders come within minutes, transactions up to 48 hours after their posting,
            settlement reports one to three days after their period. --changes lists what Amazon told otherwise than
            before: restated amounts, transactions that came late, deferrals that were released.

            A settlement that is missing between two others is told with its time: Amazon gives reports of the last 90
            days only, so an older one has to come from Seller Central, by `acorn import settlements`.

            Exit codes: 0 all is well, 1 something failed, is denied, lost, suspended or missing, 2 unusable input or
            configuration.
            """)

    @OptionGroup var selection: SyncSelection

    @Flag(help: "List what Amazon told otherwise than before.")
    var changes = false

    @Option(help: "With --changes: those since this day (2026-01-31); without it those of the last 30 days.")
    var since: String?

    @OptionGroup var store: StoreOptions

    @Option(help: "text, json or csv.")
    var format: Stores.Format = .text

    @Option(help: "en or zh.")
    var lang: String?

    func validate() throws {
        if let since, CalendarDay(iso8601: since) == nil {
            throw ValidationError("--since takes a day such as 2026-01-31, not '\(since)'")
        }
        if format == .csv, !changes { throw ValidationError("--format csv goes with --changes") }
    }

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        if changes { return try await writeChanges(language) }
        let report = try await store.withStore { store in
            let accounts = try await selection.accounts(in: store)
            let now = Int64(Date().timeIntervalSince1970 * 1_000_000)
            var lines: [SyncLine] = []
            for account in accounts {
                lines += try await SyncLine.all(account, selection.resources, in: store, now: now)
            }
            return try await store.read { [lines] connection in
                var report = StatusReport(accounts: accounts, lines: lines, now: .now)
                report.secrets = try ClientSecretExpiry.all(in: connection)
                report.queues = try QueueStates.all(connection)
                report.stores = try accounts.map { try StatusStores($0, now: .now, connection) }
                report.gaps = try accounts.flatMap { try StatusGap.all($0.key, connection) }
                return report
            }
        }
        try Destination(path: nil).write { sink in
            if format == .json { report.writeJSON(to: &sink) } else { report.writeText(language, to: &sink) }
        }
        if report.hasFindings { throw ExitCode(1) }
    }

    private func writeChanges(_ language: Language) async throws {
        let start =
            since.flatMap(CalendarDay.init(iso8601:))?.startUTC ?? Instant.now.adding(seconds: -30 * 86_400)
        let list = try await store.withStore { store in
            let accounts = try await selection.accounts(in: store)
            return try await store.read { connection in
                try accounts.flatMap { account in
                    try TransactionChanges(connection, account.key).since(start, limit: 10_000)
                }
            }
        }
        try Destination(path: nil).write { sink in
            ChangeList(changes: list).write(format, language, to: &sink)
        }
    }
}
