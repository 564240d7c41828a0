import AcornCore
import AcornStore
import AcornSync
import ArgumentParser
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// `acorn worker`: does the hub's jobs.
struct Worker: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worker",
        abstract: "Do the hub's jobs until stopped.",
        discussion: """
            acorn worker
            acorn worker --database postgres://acorn@db/hub --concurrency 16

            Everything that Amazon holds about the connected stores is collected by and by; `acorn status` tells how
            far it is. With a queue, notifications make changes come at once (`acorn notifications setup`).
            On PostgreSQL any number of workers share the work, on any number of machines; on SQLite one is enough.
            The master key is needed to call Amazon, and to erase personal data that is over its time. SIGTERM or
            Ctrl-C finishes the pages in hand, gives the leases back and ends with 0. A worker that is killed loses
            nothing and doubles nothing: another goes on when its lease has run out.
            """)

    @OptionGroup var store: StoreOptions
    @OptionGroup var key: KeyOptions
    @OptionGroup var notifications: QueueOptions

    @Option(help: "Jobs at a time.")
    var concurrency = 4

    @Option(help: "How long a job may be silent before another worker takes it, in seconds.")
    var lease: Double = 60

    @Option(help: "How long pages in hand may take once the worker is to end, in seconds.")
    var grace: Double = 30

    @Flag(help: "End as soon as no job is ready: for cron.")
    var drain = false

    @Flag(name: .shortAndLong, help: "Tell on standard error what is being done.")
    var verbose = false

    /// For `make chaos`: a kind of job that only leaves a trace, and a clock that a file puts wrong.
    @Flag(help: .hidden)
    var probe = false

    func validate() throws {
        guard (1...256).contains(concurrency) else { throw ValidationError("--concurrency takes 1 to 256") }
        guard (0.2...86_400).contains(lease) else { throw ValidationError("--lease takes 0.2 to 86400 seconds") }
        guard (0...86_400).contains(grace) else { throw ValidationError("--grace takes 0 to 86400 seconds") }
    }

    func run() async throws {
        let store = try await store.open()
        do {
            try await work(store)
            try await store.close()
        } catch {
            try? await store.close()
            throw error
        }
    }

    private func work(_ store: Store) async throws {
        var logger = Logger(label: "acorn.worker", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = verbose ? .info : .warning
        var settings = JobSettings()
        settings.leaseMicros = Int64(lease * 1_000_000)
        let queue = JobQueue(store, settings: settings, time: .hub(store.dialect, isProbe: probe))
        for schedule in [JobRetention.schedule, ArchiveUpkeep.schedule, PersonalPurge.schedule] {
            try await queue.ensure(schedule)
        }
        let handlers = handlers(queue) + (probe ? [JobProbe()] : [])
        guard !probe, try await canCollect(store) else {
            try await notifications.requireNone()
            return try await serve(queue, handlers, nil, store, logger)
        }
        let language = try await Settings.read(
            language: nil, threads: nil, environment: ProcessInfo.processInfo.environment
        ).language
        try await key.withConnections(to: store, language, logger: nil) { connections in
            try await SyncSchedules.ensure(queue, store)
            let poller = try await notifications.poller(connections, queue, logger)
            let downloads = try await self.store.downloadFolder()
            defer { downloads.remove() }
            let sync = SyncRun.handlers(SyncRun.desk(connections, downloads, language), queue)
            try await serve(queue, handlers + sync, poller, store, logger)
        }
    }

    /// Whether stores can be collected. Without a vault none is connected. Without an application none is either, and
    /// then a key that is not at hand hinders only what it is needed for; with one it is an error.
    private func canCollect(_ store: Store) async throws -> Bool {
        let (vault, applications) = try await store.read { connection in
            (try VaultStatus.read(connection), try HubApplications.all(in: connection))
        }
        guard vault != nil else { return false }
        guard applications.isEmpty else { return true }
        do { _ = try await key.vault(store) } catch {
            let text = "Stores connected from now on are not collected by this worker: \(error)\n"
            FileHandle.standardError.write(Data(text.utf8))
            return false
        }
        return true
    }

    private func serve(
        _ queue: JobQueue, _ handlers: [any JobHandler], _ poller: QueuePoller?, _ store: Store, _ logger: Logger
    ) async throws {
        // What waits in the queue now becomes jobs, and those are done before the end.
        var hasFailed = false
        if drain, let poller { do { try await poller.drain() } catch { hasFailed = true } }
        let worker = JobWorker(queue, handlers, settings: workerSettings(), logger: logger)
        let text = "\(worker.settings.name) works on \(store.address), \(concurrency) jobs at a time. Ctrl-C ends it.\n"
        FileHandle.standardError.write(Data(text.utf8))
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [
            .init(service: worker, successTerminationBehavior: .gracefullyShutdownGroup)
        ]
        if !drain, let poller {
            services.append(.init(service: poller, successTerminationBehavior: .gracefullyShutdownGroup))
        }
        var group = ServiceGroupConfiguration(
            services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        // The worker keeps the grace itself; this is for a database that never answers.
        group.maximumGracefulShutdownDuration = .seconds(grace + 30)
        try await ServiceGroup(configuration: group).run()
        // The log says which queue, and why.
        if hasFailed { throw ExitCode(1) }
    }

    /// Collects by schedule until Ctrl-C, with what others have opened.
    static func serve(
        _ connections: Connections, _ downloads: DownloadFolder, _ language: Language
    ) async throws {
        let store = connections.store
        let queue = JobQueue(store, time: .hub(store.dialect))
        try await SyncSchedules.ensure(queue, store)
        var logger = Logger(label: "acorn.worker", factory: { StreamLogHandler.standardError(label: $0) })
        logger.logLevel = .warning
        let worker = JobWorker(
            queue, SyncRun.handlers(SyncRun.desk(connections, downloads, language), queue),
            settings: JobWorkerSettings(name: "\(ProcessInfo.processInfo.hostName):\(getpid())"), logger: logger)
        let group = ServiceGroupConfiguration(
            services: [worker], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        try await ServiceGroup(configuration: group).run()
    }

    private func handlers(_ queue: JobQueue) -> [any JobHandler] {
        let (key, store) = (key, queue.store)
        return [JobRetention(queue), ArchiveUpkeep(queue), PersonalPurge(queue) { try await key.vault(store) }]
    }

    private func workerSettings() -> JobWorkerSettings {
        var settings = JobWorkerSettings(name: "\(ProcessInfo.processInfo.hostName):\(getpid())")
        settings.concurrency = concurrency
        settings.grace = .seconds(grace)
        settings.endsWhenIdle = drain
        settings.pause = .seconds(min(1, lease / 4))
        return settings
    }
}

extension StoreTime {
    /// The clock of the hub's jobs: the database server's, or this machine's.
    static func hub(_ dialect: SQLDialect, isProbe: Bool = false) -> StoreTime {
        // Read anew each time: the harness moves the clock while the worker runs.
        let file = isProbe ? ProcessInfo.processInfo.environment["ACORN_CHAOS_CLOCK"] : nil
        return .standard(for: dialect) {
            let offset =
                file.flatMap { try? String(contentsOfFile: $0, encoding: .utf8) }
                .flatMap { Double($0.trimmingCharacters(in: .whitespacesAndNewlines)) } ?? 0
            return Int64((Date().timeIntervalSince1970 + offset) * 1_000_000)
        }
    }
}
