import AcornStore
import StoreBackends
import Testing

@Suite struct `stores are served by turns` {
    @Test(arguments: StoreBackend.allCases)
    func `a store with three jobs is not starved by one with thousands`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, _ in
            try await queue.enqueue((0..<2_000).map { _ in NewJob("bulk", for: .first) })
            for _ in 0..<20 { _ = try await queue.take(10, worker: "a") }
            try await queue.enqueue((0..<3).map { _ in NewJob("few", for: .second) })
            var kinds: [String] = []
            for _ in 0..<8 { kinds += try await queue.take(1, worker: "a").map(\.kind) }
            #expect(kinds.count { $0 == "few" } == 3, "\(kinds)")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `also when thousands come due at the same moment`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, clock in
            var bulk = NewJob("bulk", for: .first)
            bulk.delayMicros = 1_000_000
            try await queue.enqueue(Array(repeating: bulk, count: 400))
            clock.move(seconds: 2)
            try await queue.enqueue((0..<3).map { _ in NewJob("few", for: .second) })
            #expect(try await queue.sweep().promoted == 200)
            var kinds: [String] = []
            for _ in 0..<8 { kinds += try await queue.take(1, worker: "a").map(\.kind) }
            #expect(kinds.count { $0 == "few" } == 3, "\(kinds)")
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `urgent jobs come first, and yet the others get a share`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, _ in
            for priority in JobPriority.allCases.reversed() {
                var job = NewJob(priority.name, for: .first)
                job.priority = priority
                try await queue.enqueue(Array(repeating: job, count: 40))
            }
            var kinds: [String: Int] = [:]
            for round in 0..<32 {
                for job in try await queue.take(1, worker: "a", round: round) { kinds[job.kind, default: 0] += 1 }
            }
            #expect(kinds == ["urgent": 28, "normal": 2, "background": 2])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `a job given back is next, before its store begins another`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, _ in
            try await queue.enqueue((0..<20).map { _ in NewJob("bulk", for: .first) })
            let job = try #require(try await queue.take(1, worker: "a").first)
            try await queue.release(job)
            let next = try await queue.take(2, worker: "b")
            #expect(next.contains { $0.id == job.id })
        }
    }

    @Test func `workers that take at the same time never take the same job`() async throws {
        try await withQueue(.postgres) { queue, _ in
            try await queue.enqueue((0..<200).map { _ in NewJob("bulk", for: .first) })
            let taken = try await withThrowingTaskGroup { group in
                for worker in 0..<8 {
                    group.addTask {
                        var mine: [JobID] = []
                        while true {
                            let jobs = try await queue.take(3, worker: "\(worker)")
                            if jobs.isEmpty { return mine }
                            mine += jobs.map(\.id)
                        }
                    }
                }
                return try await group.reduce(into: [JobID]()) { $0 += $1 }
            }
            #expect(taken.count == 200 && Set(taken).count == 200)
        }
    }
}

@Suite struct `schedules put jobs in line` {
    @Test(arguments: StoreBackend.allCases)
    func `once a period, and missed runs are not made up for`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, clock in
            var schedule = Schedule("orders", for: .first, periodMicros: 3_600_000_000)
            schedule.jitterMicros = 60_000_000
            try await queue.ensure(schedule)
            try await queue.ensure(schedule)
            var runs = 0
            for _ in 0..<(24 * 6) {
                clock.move(seconds: 600)
                runs += try await queue.runSchedules()
                for job in try await queue.take(1, worker: "a") { _ = try await queue.commit(job) { _ in .done } }
            }
            #expect((23...25).contains(runs), "\(runs)")
            clock.move(seconds: 9 * 3_600)
            #expect(try await queue.runSchedules() == 1)
            #expect(try await queue.runSchedules() == 0)
            // The last job still waits: no second.
            clock.move(seconds: 2 * 3_600)
            #expect(try await queue.runSchedules() == 0)
            let planned = try #require(try await queue.schedules().first)
            #expect(planned.schedule == schedule && planned.nextAt > clock.now && planned.lastJob != nil)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `none when paused, and none hours late when the clock is put back`(backend: StoreBackend) async throws {
        try await withQueue(backend) { queue, clock in
            try await queue.ensure(Schedule("orders", for: .first, periodMicros: 600_000_000))
            #expect(try await queue.setPaused(true, "orders", for: .first))
            clock.move(seconds: 3_600)
            #expect(try await queue.runSchedules() == 0)
            #expect(try await queue.setPaused(false, "orders", for: .first))
            #expect(try await queue.runSchedules() == 1)
            for job in try await queue.take(1, worker: "a") { _ = try await queue.commit(job) { _ in .done } }
            clock.move(seconds: -10 * 3_600)
            try await queue.runSchedules()
            clock.move(seconds: 601)
            #expect(try await queue.runSchedules() == 1)
        }
    }
}
