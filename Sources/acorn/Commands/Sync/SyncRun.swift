import AcornCore
import AcornStore
import AcornSync
import Foundation
import Logging
import ServiceLifecycle
import UnixSignals

/// Collects until nothing is due, with a worker in this process.
struct SyncRun {
    let connections: Connections
    let accounts: [ConnectedAccount]
    let resources: [SyncResource]
    /// Whether to wait for reports that Amazon is making; else the next run brings them home.
    var waitsForReports = false
    let language: Language
    let logger: Logger
    let downloads: DownloadFolder
    var concurrency = 8

    private var store: Store { connections.store }
    private var queue: JobQueue { JobQueue(store, time: .hub(store.dialect)) }

    /// What the hub's jobs work with.
    static func desk(_ connections: Connections, _ downloads: DownloadFolder, _ language: Language) -> SyncDesk {
        SyncDesk(
            store: connections.store, access: HubAccess(connections),
            settlements: SettlementReportIntake(store: connections.store, language: language),
            folder: downloads.path,
            now: { Int64(Date().timeIntervalSince1970 * 1_000_000) })
    }

    /// Everything that collects: by schedule, and because a notification told of news.
    static func handlers(_ desk: SyncDesk, _ queue: JobQueue) -> [any JobHandler] {
        SyncResource.handlers(desk) + [OrderRefresh(desk), SyncWake(queue)]
    }

    /// Puts everything in line and does it. Ends early, in good order, at SIGTERM or Ctrl-C.
    func run(_ told: @escaping @Sendable ([SyncLine]) -> Void) async throws {
        try await enqueue()
        var settings = JobWorkerSettings(name: "\(ProcessInfo.processInfo.hostName):\(getpid())")
        settings.concurrency = concurrency
        settings.pause = .milliseconds(250)
        let worker = JobWorker(
            queue, Self.handlers(Self.desk(connections, downloads, language), queue), settings: settings, logger: logger
        )
        var group = ServiceGroupConfiguration(
            services: [.init(service: worker, successTerminationBehavior: .gracefullyShutdownGroup)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = .seconds(60)
        let services = ServiceGroup(configuration: group)
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await services.run() }
            tasks.addTask {
                try await watch(told)
                await services.triggerGracefulShutdown()
            }
            // Whichever ends first ends the other: all is done, or somebody stopped the worker.
            try await tasks.next()
            await services.triggerGracefulShutdown()
            tasks.cancelAll()
            while true {
                do { guard try await tasks.next() != nil else { break } } catch is CancellationError { continue }
            }
        }
        try await store.countRows()
    }

    /// Puts everything in line. What is in line already stays where it is.
    func enqueue() async throws {
        for account in accounts where account.authorization.state == .active {
            for resource in resources {
                let stores = account.participating.map(\.marketplaceID)
                _ = try await queue.enqueue(
                    resource.jobs(account.key, marketplaceIDs: stores, priority: .urgent))
            }
        }
    }

    /// Returns once no job of these accounts and resources is left, and tells how they stand until then.
    private func watch(_ told: @Sendable ([SyncLine]) -> Void) async throws {
        var pause = Duration.milliseconds(500)
        let left = kindsLeft
        repeat {
            try await Task.sleep(for: pause)
            let begin = ContinuousClock.now
            told(try await lines().filter { !left.contains($0.resource.jobKind) })
            // With many stores, looking takes time that the work needs.
            pause = max(.milliseconds(500), begin.duration(to: .now) * 20)
        } while try await isBusy()
    }

    /// What this run does not wait for: a report that Amazon is making is the next run's.
    private var kindsLeft: Set<String> {
        waitsForReports ? [] : Set(resources.filter(\.isMadeToOrder).map(\.jobKind))
    }

    private func isBusy() async throws -> Bool {
        let left = kindsLeft
        let kinds = Set(resources.map(\.jobKind)).subtracting(left)
        let keys = Set(accounts.map(\.key))
        let queue = queue
        return try await store.read { connection in
            try keys.contains { key in
                try JobQueue.openKinds(key, connection).keys.contains { kinds.contains($0) }
                    || queue.busyKinds(key, connection).contains { left.contains($0) }
            }
        }
    }

    func lines() async throws -> [SyncLine] {
        let now = Int64(Date().timeIntervalSince1970 * 1_000_000)
        var all: [SyncLine] = []
        for account in accounts { all += try await SyncLine.all(account, resources, in: store, now: now) }
        return all
    }
}
