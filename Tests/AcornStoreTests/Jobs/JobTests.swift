import AcornStore
import StoreBackends
import Testing

/// A queue on a new store, with a clock that the test moves.
func withQueue(
    _ backend: StoreBackend, settings: JobSettings = JobSettings(),
    _ body: (JobQueue, HandClock) async throws -> Void
) async throws {
    try await withStore(backend) { store in
        let clock = HandClock()
        try await body(JobQueue(store, settings: settings, time: clock.time, chance: .seeded(7)), clock)
    }
}

extension JobStore {
    static let first = JobStore(environment: 1, account: 1, marketplaceId: "A1PA6795UKMFR9")
    static let second = JobStore(environment: 1, account: 2, marketplaceId: "A1PA6795UKMFR9")
}

@Suite struct `jobs are done once` {
    private struct Stop: Error {}

    private static let page: @Sendable (any SQLConnection) throws -> JobNext = { connection in
        try connection.execute("UPDATE environments SET name = name || '+' WHERE environment = 1")
        return .done
    }

    private static func effects(_ queue: JobQueue) async throws -> Int {
        try await queue.store.read { connection in
            try connection.first("SELECT name FROM environments WHERE environment = 1") {
                try $0.text(0).count { $0 == "+" }
            } ?? -1
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a job is taken once, done page by page, and ends`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, _ in
            var new = NewJob("orders", for: .first, payload: "since yesterday")
            new.priority = .urgent
            let id = try #require(try await queue.enqueue(new))
            #expect(JobID(id.description) == id)
            var job = try #require(try await queue.take(5, worker: "a").first)
            #expect(job.id == id && job.state == .leased && job.payload == "since yesterday" && job.cursor == nil)
            #expect(try await queue.take(5, worker: "b").isEmpty)
            job = try await queue.commit(job) { _ in .more(cursor: "2") }
            #expect(job.cursor == "2" && job.pages == 1 && job.state == .leased)
            job = try await queue.commit(job, Self.page)
            #expect(job.state == .done && job.pages == 2 && job.endedAt != nil)
            #expect(try await Self.effects(queue) == 1)
            await #expect(throws: LeaseLost.self) { try await queue.commit(job, Self.page) }
            #expect(try await Self.effects(queue) == 1)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `who lost the lease can change nothing`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, clock in
            try await queue.enqueue(NewJob("orders", for: .first))
            let slow = try #require(try await queue.take(1, worker: "slow").first)
            clock.move(seconds: 61)
            #expect(try await queue.sweep().reclaimed == 1)
            let quick = try #require(try await queue.take(1, worker: "quick").first)
            #expect(quick.id == slow.id && quick.generation == slow.generation + 1 && quick.losses == 1)
            await #expect(throws: LeaseLost.self) { try await queue.commit(slow, Self.page) }
            await #expect(throws: LeaseLost.self) { try await queue.fail(slow, "late") }
            try await queue.release(slow)
            #expect(try await queue.renew([slow, quick]) == [slow.id])
            #expect(try await queue.current(slow) == nil)
            #expect(try await Self.effects(queue) == 0)
            _ = try await queue.commit(quick, Self.page)
            #expect(try await Self.effects(queue) == 1)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a page whose rows cannot be written leaves the job where it was`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, _ in
            try await queue.enqueue(NewJob("orders", for: .first))
            let job = try #require(try await queue.take(1, worker: "a").first)
            await #expect(throws: StoreError.self) {
                try await queue.commit(job) { connection in
                    try connection.execute("INSERT INTO environments (environment, name) VALUES (1, 'again')")
                    return .done
                }
            }
            let still = try #require(try await queue.current(job))
            #expect(still.pages == 0 && still.cursor == nil)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a renewed lease lives on`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, clock in
            try await queue.enqueue(NewJob("orders", for: .first))
            let job = try #require(try await queue.take(1, worker: "a").first)
            for _ in 0..<5 {
                clock.move(seconds: 40)
                #expect(try await queue.renew([job]).isEmpty)
                #expect(try await queue.sweep().reclaimed == 0)
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `while a job with a key is not ended, there is no second`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, _ in
            let new = NewJob("orders", for: .first, uniqueKey: "daily")
            let first = try #require(try await queue.enqueue(new))
            #expect(try await queue.enqueue(new) == nil)
            var other = new
            other.store = .second
            #expect(try await queue.enqueue(other) != nil)
            let job = try #require(try await queue.take(1, worker: "a").first)
            #expect(job.id == first)
            #expect(try await queue.enqueue(new) == nil)
            _ = try await queue.commit(job) { _ in .done }
            #expect(try await queue.enqueue(new) != nil)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `jobs put in line by a transaction that is undone are not there`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, _ in
            await #expect(throws: Stop.self) {
                try await queue.store.write { connection in
                    _ = try queue.enqueue([NewJob("orders", for: .first)], connection)
                    throw Stop()
                }
            }
            let left = try await queue.take(1, worker: "a")
            #expect(left.isEmpty)
        }
    }
}

@Suite struct `jobs that fail` {
    @Test(arguments: StoreBackend.allCases)
    func `are tried again with growing pauses, and then given up`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, clock in
            var new = NewJob("orders", for: .first)
            new.attemptsMax = 4
            let id = try #require(try await queue.enqueue(new))
            var pauses: [Int64] = []
            for attempt in 1...4 {
                let job = try #require(try await queue.take(1, worker: "a").first, "attempt \(attempt)")
                let failed = try await queue.fail(job, "no answer \(attempt)")
                #expect(failed.attempts == Int64(attempt) && failed.error == "no answer \(attempt)")
                guard failed.state == .delayed else { break }
                pauses.append(failed.readyAt - clock.now)
                #expect(try await queue.sweep().promoted == 0)
                clock.move(micros: failed.readyAt - clock.now)
                #expect(try await queue.sweep().promoted == 1)
            }
            #expect(pauses.count == 3)
            for (attempt, pause) in pauses.enumerated() {
                let whole = Int64(5_000_000) << attempt
                #expect((whole / 2...whole).contains(pause))
            }
            let dead = try #require(try await queue.find(id))
            #expect(dead.state == .dead && dead.error == "no answer 4")
            #expect(try await queue.counts()[.dead] == 1)
            #expect(try await queue.replay(id).attempts == 0)
            #expect(try await queue.take(1, worker: "a").first?.id == id)
            await #expect(throws: JobRefusal.notDead(id, .leased)) { try await queue.replay(id) }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `go on from the page they had reached`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, clock in
            try await queue.enqueue(NewJob("orders", for: .first))
            var job = try #require(try await queue.take(1, worker: "a").first)
            job = try await queue.commit(job) { _ in .more(cursor: "page 2") }
            try await queue.fail(job, "broken off", pauseMicros: 1_000_000)
            clock.move(seconds: 1)
            try await queue.sweep()
            job = try #require(try await queue.take(1, worker: "a").first)
            #expect(job.cursor == "page 2" && job.pages == 1)
            job = try await queue.commit(job) { _ in .later(cursor: "page 3", afterMicros: 9_000_000) }
            #expect(job.state == .delayed && job.cursor == "page 3" && job.pages == 2)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `that lose one worker after the other are given up`(backend: StoreBackend) async throws {
        var settings = JobSettings()
        settings.lossesMax = 3
        try await withQueue(backend, settings: settings) { queue, clock in
            let id = try #require(try await queue.enqueue(NewJob("poison", for: .first)))
            for _ in 0..<3 {
                #expect(try await queue.take(1, worker: "a").count == 1)
                clock.move(seconds: 61)
                try await queue.sweep()
            }
            #expect(try await queue.find(id)?.state == .dead)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `can be cancelled, also while a worker has them`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, _ in
            let id = try #require(try await queue.enqueue(NewJob("orders", for: .first, uniqueKey: "k")))
            let job = try #require(try await queue.take(1, worker: "a").first)
            #expect(try await queue.cancel(id).state == .cancelled)
            await #expect(throws: LeaseLost.self) { try await queue.commit(job) { _ in .done } }
            await #expect(throws: JobRefusal.ended(id, .cancelled)) { try await queue.cancel(id) }
            let second = try #require(try await queue.enqueue(NewJob("orders", for: .first, uniqueKey: "k")))
            await #expect(throws: JobRefusal.anotherRuns(id)) { try await queue.replay(id) }
            try await queue.cancel(second)
            #expect(try await queue.replay(id).state == .ready)
        }
    }
}

@Suite struct `a clock that is moved` {
    @Test(arguments: StoreBackend.allCases)
    func `hours back holds no lease and no pause longer than it was`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, clock in
            try await queue.enqueue([NewJob("a", for: .first), NewJob("b", for: .first)])
            let jobs = try await queue.take(2, worker: "gone")
            let delayed = try await queue.fail(jobs[0], "once")
            let pause = delayed.readyAt - clock.now
            clock.move(seconds: -5 * 3_600)
            #expect(try await queue.sweep().mended == 2)
            clock.move(micros: pause)
            #expect(try await queue.sweep().promoted == 1)
            clock.move(seconds: 60)
            #expect(try await queue.sweep().reclaimed == 1)
            #expect(try await queue.take(5, worker: "b").count == 2)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `hours forward lets nobody do a job twice`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, clock in
            try await queue.enqueue(NewJob("a", for: .first))
            let early = try #require(try await queue.take(1, worker: "early").first)
            clock.move(seconds: 5 * 3_600)
            try await queue.sweep()
            let late = try #require(try await queue.take(1, worker: "late").first)
            _ = try await queue.commit(late) { _ in .done }
            await #expect(throws: LeaseLost.self) { try await queue.commit(early) { _ in .done } }
        }
    }
}
