package import AcornStore
package import Logging
import ServiceLifecycle
import Synchronization

/// How a worker works.
package struct JobWorkerSettings: Hashable, Sendable {
    /// Who it is, in leases and logs.
    package var name: String
    /// Jobs at a time.
    package var concurrency = 4
    /// How often it looks for work while there is none, and takes back what others lost.
    package var pause = Duration.seconds(1)
    /// How long pages in hand may take once it is to end.
    package var grace = Duration.seconds(30)
    /// A page that takes longer has failed.
    package var pageMax = Duration.seconds(900)
    /// After so many pages a job lets others go first.
    package var pagesMax = 100
    /// End as soon as there is nothing to do.
    package var endsWhenIdle = false

    package init(name: String) { self.name = name }
}

/// Takes jobs and does them, until it is told to end: then it finishes the pages in hand and gives its leases back.
///
/// Any number of workers may run; on SQLite one is enough. A database that is away, full or restarted holds up work and
/// loses none.
package struct JobWorker: Service {
    private enum Event { case tick, freed, stop, graceOver }

    let queue: JobQueue
    let handlers: [String: any JobHandler]
    package let settings: JobWorkerSettings
    let clock: any Clock<Duration>
    let logger: Logger
    let hand = JobsInHand()
    private let isStopping = Flag()
    private let isTicking = Flag()

    package init(
        _ queue: JobQueue, _ handlers: [any JobHandler], settings: JobWorkerSettings,
        clock: any Clock<Duration> = ContinuousClock(), logger: Logger
    ) {
        self.queue = queue
        self.handlers = Dictionary(uniqueKeysWithValues: handlers.map { (type(of: $0).kind, $0) })
        self.settings = settings
        self.clock = clock
        self.logger = logger
    }

    package func run() async {
        let (events, say) = AsyncStream.makeStream(of: Event.self)
        await withGracefulShutdownHandler {
            // These end with this scope, which cancels them.
            async let _: Void = keepLeases()
            async let _: Void = countRows()
            async let _: Void = tick(say)
            await work(events, say)
        } onGracefulShutdown: {
            isStopping.raise()
            say.yield(.stop)
        }
        for job in hand.all { await giveBack(job) }
    }

    private func tick(_ say: AsyncStream<Event>.Continuation) async {
        repeat {
            // One at a time: a database that is away must not pile them up.
            if !isTicking.raise() { say.yield(.tick) }
        } while (try? await clock.sleep(for: settings.pause)) != nil
    }

    private func work(_ events: AsyncStream<Event>, _ say: AsyncStream<Event>.Continuation) async {
        await withDiscardingTaskGroup { group in
            var free = settings.concurrency
            var round = 0
            var isLeaving = false
            for await event in events {
                switch event {
                case .freed: free += 1
                case .tick:
                    isTicking.lower()
                    if !isEnding { await sweep() }
                case .stop: break
                case .graceOver: group.cancelAll()
                }
                if isEnding, !isLeaving {
                    isLeaving = true
                    group.addTask { if (try? await clock.sleep(for: settings.grace)) != nil { say.yield(.graceOver) } }
                }
                if !isLeaving, free > 0 {
                    let jobs = await take(free, round: round)
                    round += 1
                    free -= jobs.count
                    for job in jobs { group.addTask { await finish(job, say) } }
                    if settings.endsWhenIdle, free == settings.concurrency, jobs.isEmpty, case .tick = event {
                        isLeaving = true
                    }
                }
                if isLeaving, free == settings.concurrency { break }
            }
            group.cancelAll()
        }
    }

    private func finish(_ job: Job, _ say: AsyncStream<Event>.Continuation) async {
        hand.add(job)
        let isGone = await run(job)
        // What could not be given back while the worker goes on is left to the end of its lease.
        if isGone || !isEnding { hand.remove(job.id) }
        say.yield(.freed)
    }

    private func take(_ count: Int, round: Int) async -> [Job] {
        do { return try await queue.take(count, worker: settings.name, round: round) } catch {
            complain(error)
            return []
        }
    }

    private func sweep() async {
        do {
            let sweep = try await queue.sweep()
            let scheduled = try await queue.runSchedules()
            if sweep.reclaimed > 0 {
                logger.warning("took jobs back whose worker is gone", metadata: ["jobs": "\(sweep.reclaimed)"])
            }
            if sweep.buried > 0 { logger.error("jobs were given up", metadata: ["jobs": "\(sweep.buried)"]) }
            if sweep.mended > 0 { logger.warning("the clock was put back", metadata: ["jobs": "\(sweep.mended)"]) }
            if scheduled > 0 { logger.info("schedules were due", metadata: ["jobs": "\(scheduled)"]) }
        } catch { complain(error) }
    }

    /// Renews leases three times in their length, also while a page takes long.
    private func keepLeases() async {
        let pause = Duration.microseconds(queue.settings.leaseMicros / 3)
        while (try? await clock.sleep(for: pause)) != nil {
            let jobs = hand.beat(beatsMax: Int(settings.pageMax.micros * 6 / queue.settings.leaseMicros) + 3)
            guard !jobs.isEmpty else { continue }
            do {
                for lost in try await queue.renew(jobs) { hand.remove(lost) }
            } catch { complain(error) }
        }
    }

    private func countRows() async {
        while (try? await clock.sleep(for: settings.pause * 3)) != nil {
            do { try await queue.store.countGrownTables() } catch { complain(error) }
        }
    }

    var isEnding: Bool { isStopping.isRaised }

    func complain(_ error: any Error) {
        guard !(error is CancellationError) else { return }
        logger.warning("the database does not do what it should", metadata: ["error": "\(error)"])
    }

    private func giveBack(_ job: Job) async {
        do { try await queue.release(job) } catch { complain(error) }
    }
}

/// Up or down, from any thread.
final class Flag: Sendable {
    private let value = Atomic(false)

    var isRaised: Bool { value.load(ordering: .acquiring) }

    /// Returns whether it was up already.
    @discardableResult
    func raise() -> Bool { value.exchange(true, ordering: .acquiringAndReleasing) }

    func lower() { value.store(false, ordering: .releasing) }
}
