import AcornStore
import AcornSync
import Logging
import StoreBackends
import Synchronization
import Testing

/// Does jobs by counting pages up to the number in the payload; "fail" fails for good.
private struct CountingHandler: JobHandler {
    static let kind = "count"
    let ran = Counter()

    func page(_ job: Job) async throws -> JobPage {
        ran.add()
        if job.payload == "fail" { throw JobFailure("no such thing", isFinal: true) }
        return { _ in job.pages + 1 < Int64(job.payload) ?? 1 ? .more(cursor: "\(job.pages + 1)") : .done }
    }
}

/// Never ends by itself.
private struct HangingHandler: JobHandler {
    static let kind = "hang"

    func page(_ job: Job) async throws -> JobPage {
        for await _ in AsyncStream<Void>.makeStream().stream {}
        try Task.checkCancellation()
        return { _ in .done }
    }
}

/// Begins each page while the one before is written; the third page of a job cannot be written at first.
private final class ForesightedHandler: JobHandler {
    static let kind = "ahead"
    let log = Mutex<[String]>([])
    let isRefusing = Mutex(true)

    private struct Begun: JobBegun { let page: Int64 }

    func page(_ job: Job) async throws -> JobPage { try await step(job, begun: nil).page }

    func step(_ job: Job, begun: (any JobBegun)?) async throws -> JobStep {
        let begun = (begun as? Begun).map { "begun \($0.page)" } ?? "nothing begun"
        log.withLock { $0.append("page \(job.pages): \(begun)") }
        let isRefused =
            job.pages == 2
            && isRefusing.withLock { refusing in
                defer { refusing = false }
                return refusing
            }
        let next = job.pages + 1
        return JobStep(
            { _ in
                if isRefused { throw JobFailure("not this time", pause: .zero) }
                return next < 5 ? .more(cursor: "\(next)") : .done
            },
            begin: { [self] _ in
                log.withLock { $0.append("begin \(next)") }
                return Begun(page: next)
            })
    }
}

private final class Counter: Sendable {
    private let value = Mutex(0)
    var count: Int { value.withLock { $0 } }
    func add() { value.withLock { $0 += 1 } }
}

@Suite struct `a worker` {
    private func run(
        _ queue: JobQueue, _ handlers: [any JobHandler], pagesMax: Int = 100, pageMax: Duration = .seconds(900)
    ) async {
        var settings = JobWorkerSettings(name: "test")
        settings.endsWhenIdle = true
        settings.pause = .milliseconds(20)
        settings.pagesMax = pagesMax
        settings.pageMax = pageMax
        let logger = Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() })
        await JobWorker(queue, handlers, settings: settings, logger: logger).run()
    }

    private func withQueue(_ backend: StoreBackend, _ body: (JobQueue) async throws -> Void) async throws {
        try await withStore(backend) { store in
            try await body(JobQueue(store, time: .clock { 1_790_000_000_000_000 }))
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `does every page of every job, and ends when told to once nothing is left`(backend: StoreBackend) async throws
    {
        try await withQueue(backend) { queue in
            let jobs = (1...20).map { NewJob("count", for: .hub, payload: "\($0 % 5 + 1)") }
            try await queue.enqueue(jobs)
            let handler = CountingHandler()
            // A job with more pages lets others go first, and is taken again.
            await run(queue, [handler], pagesMax: 3)
            #expect(try await queue.counts()[.done] == 20)
            #expect(handler.ran.count == jobs.reduce(0) { $0 + (Int($1.payload) ?? 0) })
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `gives up what cannot be done, and sets aside what it does not know`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue in
            let ids = try await queue.enqueue([
                NewJob("count", for: .hub, payload: "fail"), NewJob("unheard of", for: .hub),
            ])
            await run(queue, [CountingHandler()])
            let dead = try await queue.find(try #require(ids[0]))
            #expect(dead?.state == .dead && dead?.error == "no such thing" && dead?.attempts == 1)
            let strange = try await queue.find(try #require(ids[1]))
            #expect(strange?.state == .delayed && strange?.attempts == 0)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `begins a page while the one before is written, and forgets it where that fails`(
        backend: StoreBackend
    ) async throws {
        try await withQueue(backend) { queue in
            let id = try #require(try await queue.enqueue(NewJob("ahead", for: .hub)))
            let handler = ForesightedHandler()
            await run(queue, [handler])
            #expect(try await queue.find(id)?.state == .done)
            let log = handler.log.withLock { $0 }
            #expect(
                log == [
                    "page 0: nothing begun", "begin 1", "page 1: begun 1", "begin 2", "page 2: begun 2", "begin 3",
                    "page 2: nothing begun", "begin 3", "page 3: begun 3", "begin 4", "page 4: begun 4", "begin 5",
                ], "\(log)")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `begins nothing for a page that others go before`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue in
            try await queue.enqueue(NewJob("ahead", for: .hub))
            let handler = ForesightedHandler()
            handler.isRefusing.withLock { $0 = false }
            await run(queue, [handler], pagesMax: 2)
            let log = handler.log.withLock { $0 }
            #expect(
                log == [
                    "page 0: nothing begun", "begin 1", "page 1: begun 1", "page 2: nothing begun", "begin 3",
                    "page 3: begun 3", "page 4: nothing begun", "begin 5",
                ], "\(log)")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `breaks off a page that never ends`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue in
            let id = try #require(try await queue.enqueue(NewJob("hang", for: .hub)))
            await run(queue, [HangingHandler()], pageMax: .milliseconds(50))
            let job = try await queue.find(id)
            #expect(
                job?.state == .delayed && job?.attempts == 1 && job?.error == "a page took longer than 0.05 seconds")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `removes jobs that ended long ago, and no others`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            let day: Int64 = 86_400_000_000
            let now = Mutex<Int64>(1_790_000_000_000_000)
            let queue = JobQueue(store, time: .clock { now.withLock { $0 } })
            try await queue.enqueue((0..<30).map { _ in NewJob("count", for: .hub, payload: "1") })
            try await queue.enqueue(NewJob("count", for: .hub, payload: "fail"))
            await run(queue, [CountingHandler()])
            now.withLock { $0 += 15 * day }
            try await queue.enqueue(NewJob("count", for: .hub, payload: "1"))
            try await queue.enqueue(NewJob(JobRetention.kind, for: .hub))
            await run(queue, [CountingHandler(), JobRetention(queue)])
            let counts = try await queue.counts()
            #expect(counts[.done] == 2 && counts[.dead] == 1, "\(counts)")
            now.withLock { $0 += 90 * day }
            try await queue.enqueue(NewJob(JobRetention.kind, for: .hub))
            await run(queue, [JobRetention(queue)])
            #expect(try await queue.counts()[.dead] == 0)
        }
    }
}
