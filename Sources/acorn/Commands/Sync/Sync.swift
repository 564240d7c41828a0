import AcornCore
import AcornStore
import AcornSync
import ArgumentParser
import Foundation
import Logging

/// `acorn sync`: collects what is new, and what is missing of the last two years.
struct Sync: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Collect what Amazon holds about the connected stores.",
        discussion: """
            acorn sync
            acorn sync --store DE --resource orders --resource settlements
            acorn sync --since 2026-01-01 --resource transactions

            Collects everything that is due, under Amazon's rate limits, and ends. The first time that is two years of
            history, newest first, which Amazon's limits make long; whatever happens meanwhile, the next run goes on
            where this one ended. `acorn worker` does the same by itself, all the time.

            Reports take Amazon minutes to make, and some only hours apart: this run asks for them and the next brings
            them home, unless --resource names them, which waits.

            Exit codes: 0 all is here, 1 something failed or is denied (`acorn status` tells), 2 unusable input.
            """)

    @OptionGroup var selection: SyncSelection

    @Option(help: "Collect again what changed since this day (2026-01-31), also what is here already.")
    var since: String?

    @Option(help: "Jobs at a time.")
    var concurrency = 8

    @Flag(help: "Only put it in line, for workers that run elsewhere.")
    var detach = false

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions

    @Option(help: "text or json.")
    var format: PlainFormat = .text

    @Flag(name: .shortAndLong, help: "Tell on standard error what is being done.")
    var verbose = false

    @Option(help: "en or zh.")
    var lang: String?

    func validate() throws {
        guard (1...256).contains(concurrency) else { throw ValidationError("--concurrency takes 1 to 256") }
        if let since, CalendarDay(iso8601: since) == nil {
            throw ValidationError("--since takes a day such as 2026-01-31, not '\(since)'")
        }
    }

    func run() async throws {
        let language = try await Settings.read(
            language: lang, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        var logger = Logger(label: "acorn.sync", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = verbose ? .info : .error
        let lines = try await store.withConnections(key, language: language) { connections in
            let accounts = try await selection.accounts(in: connections.store)
            if let day = since.flatMap(CalendarDay.init(iso8601:)) {
                try await again(from: day, accounts, in: connections.store)
            }
            let downloads = try await store.downloadFolder()
            defer { downloads.remove() }
            var run = SyncRun(
                connections: connections, accounts: accounts, resources: selection.resources, language: language,
                logger: logger, downloads: downloads)
            run.concurrency = concurrency
            run.waitsForReports = !selection.resource.isEmpty
            let progress = SyncProgress(language: language)
            defer { progress.finish() }
            if detach { try await run.enqueue() } else { try await run.run { progress.tell($0) } }
            // An authorization may have been lost meanwhile.
            return (try await selection.accounts(in: connections.store), try await run.lines())
        }
        let report = StatusReport(accounts: lines.0, lines: lines.1, now: .now)
        try Destination(path: nil).write { sink in
            switch format {
            case .text: report.writeText(language, to: &sink)
            case .json: report.writeJSON(to: &sink)
            }
        }
        if report.hasFindings, !detach { throw ExitCode(1) }
    }

    /// Opens the spans since a day again.
    private func again(from day: CalendarDay, _ accounts: [ConnectedAccount], in store: Store) async throws {
        let now = Int64(Date().timeIntervalSince1970 * 1_000_000)
        let start = day.startUTC.secondsSince1970 * 1_000_000
        for account in accounts {
            for resource in selection.resources {
                for place in resource.lines(account.key, marketplaceIDs: account.participating.map(\.marketplaceID)) {
                    try await store.write { connection in
                        try SyncWindows(connection, account.key, resource.name, scope: place.marketplaceId)
                            .reopen(from: start, at: now)
                    }
                }
            }
        }
    }
}
