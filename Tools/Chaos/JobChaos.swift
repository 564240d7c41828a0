import AcornCore
import AcornStore
import Foundation
import SampleSettlements
import StoreBackends

/// One run on one database.
final class JobChaos {
    private let plan: ChaosPlan
    private let place: any ChaosPlace
    private var chance: SplitMix64
    private var tally = ChaosTally()
    private let clock = ContinuousClock()
    private let begin = ContinuousClock().now
    /// The last moment at which leases could not be kept or began anew.
    private var disturbedAt = 0.0
    private var expected: [JobID: Int64] = [:]

    init(_ plan: ChaosPlan, _ place: any ChaosPlace) {
        self.plan = plan
        self.place = place
        chance = SplitMix64(seed: plan.seed)
    }

    private var now: Double {
        let duration = begin.duration(to: clock.now).components
        return Double(duration.seconds) + Double(duration.attoseconds) / 1e18
    }

    /// Runs, prints what came of it, and returns whether it is as it must be.
    func run() async throws -> Bool {
        let store = try await Store.open(DatabaseAddress(place.address), now: Instant(secondsSince1970: 1_790_000_000))
        try await store.write { connection in
            try connection.execute(
                "CREATE TABLE chaos_effects (job BIGINT NOT NULL, page BIGINT NOT NULL, generation BIGINT NOT NULL)")
        }
        try await place.prepare(store)
        try await place.setClock(0, store)
        try await fill(store)
        let log = FileManager.default.temporaryDirectory.appending(path: "chaos-\(UUID().uuidString)").path
        let crowd = WorkerCrowd(plan, place, log: log)
        for _ in 0..<plan.workers { try crowd.start() }
        try await strike(crowd, store)
        try await settle(crowd, store)
        tally.badExits = try crowd.end()
        try await count(store)
        try await store.close()
        tally.seconds = now
        ChaosReport.print(tally, plan, place)
        if !tally.isFine { print("the workers' logs: \(log)-*") }
        return tally.isFine
    }

    // MARK: The jobs

    private func fill(_ store: Store) async throws {
        let queue = JobQueue(store, time: .standard(for: store.dialect) { Int64(Date().timeIntervalSince1970 * 1e6) })
        var left = plan.jobs
        while left > 0 {
            let jobs = (0..<min(500, left)).map { _ in newJob() }
            for (job, id) in zip(jobs, try await queue.enqueue(jobs)) {
                guard let id, let pages = job.payload.split(separator: " ").first.flatMap({ Int64($0) }) else {
                    throw Unavailable(description: "a job was not put in line")
                }
                expected[id] = pages
            }
            left -= jobs.count
        }
        tally.jobs = expected.count
        tally.pages = Int(expected.values.reduce(0, +))
    }

    private func newJob() -> NewJob {
        let pages = Int.random(in: 1...3, using: &chance)
        let fails = Int.random(in: 0..<20, using: &chance) == 0 ? 1 : 0
        let store = JobStore(environment: 3, account: Int64.random(in: 1...40, using: &chance), marketplaceId: "M")
        var job = NewJob(
            "probe", for: store, payload: "\(pages) \(Int.random(in: 0...15, using: &chance)) \(fails)")
        job.priority = JobPriority(rawValue: Int64.random(in: 0...2, using: &chance)) ?? .normal
        if Int.random(in: 0..<10, using: &chance) == 0 {
            job.delayMicros = Int64.random(in: 1...5_000_000, using: &chance)
        }
        return job
    }

    // MARK: The blows

    private func strike(_ crowd: WorkerCrowd, _ store: Store) async throws {
        for blow in plan.blows(&chance) {
            try await Task.sleep(for: .milliseconds(Int.random(in: 50...600, using: &chance)))
            switch blow {
            case .kill:
                try crowd.kill(Int.random(in: 0..<1_000, using: &chance), at: now)
                tally.kills += 1
            case .restart:
                try place.restart()
                tally.restarts += 1
                disturbedAt = now
            case .clock(let seconds):
                try? await place.setClock(seconds, store)
                tally.clockMoves += 1
                disturbedAt = now
            case .fillDisk: try await fillDisk()
            case .stall: try await stall(crowd)
            }
            await look(crowd, store)
        }
    }

    private func stall(_ crowd: WorkerCrowd) async throws {
        let worker = crowd.worker(Int.random(in: 0..<1_000, using: &chance))
        worker.send(SIGSTOP)
        try await Task.sleep(for: .milliseconds(Int(plan.lease * 1_600)))
        worker.send(SIGCONT)
        tally.stalls += 1
        // It may have held rows, or the whole of SQLite.
        disturbedAt = now
    }

    private func fillDisk() async throws {
        if let why = place.whyNoSmallDisk {
            if tally.skipped.isEmpty { tally.skipped.append("disk full: \(why)") }
            return
        }
        try place.fillDisk()
        try await Task.sleep(for: .milliseconds(1_500))
        place.emptyDisk()
        tally.fullDisks += 1
        disturbedAt = now
    }

    /// Until nothing is left to do, or nothing has moved for long.
    private func settle(_ crowd: WorkerCrowd, _ store: Store) async throws {
        var (last, movedAt) = (-1, now)
        while now - movedAt < max(60, plan.lease * 10) {
            try await Task.sleep(for: .milliseconds(200))
            await look(crowd, store)
            let open = try? await store.read { connection in
                try connection.first(
                    "SELECT COUNT(*) FROM jobs WHERE state IN ('ready', 'delayed', 'leased')"
                ) { Int(try $0.integer(0)) } ?? 0
            }
            // The retention of jobs has no end; the probes have.
            if open == 0 { return }
            if let open, open != last { (last, movedAt) = (open, now) }
        }
    }

    /// Whether jobs of the dead are held for longer than a lease.
    private func look(_ crowd: WorkerCrowd, _ store: Store) async {
        let held = try? await store.read { connection in
            try connection.rows("SELECT worker FROM jobs WHERE state = 'leased' LIMIT 1000") { try $0.text(0) }
        }
        guard let held else {
            disturbedAt = now
            return
        }
        for dead in crowd.dead {
            guard held.contains(where: { $0.hasSuffix(dead.name) }) else { continue }
            let seconds = now - max(dead.at, disturbedAt)
            tally.heldMax = max(tally.heldMax, seconds)
            // Two looks of the workers, at a quarter of the lease each, and a second for a machine that is busy.
            if seconds > plan.lease * 1.5 + 1 { tally.heldTooLong += 1 }
        }
    }

    // MARK: What is left

    private func count(_ store: Store) async throws {
        var pages: [JobID: [Int64: Int]] = [:]
        let rows = try await store.read { connection in
            try connection.rows("SELECT job, page FROM chaos_effects") { (try $0.integer(0), try $0.integer(1)) }
        }
        for (job, page) in rows { pages[JobID(rawValue: job), default: [:]][page, default: 0] += 1 }
        for (job, wanted) in expected {
            let found = pages.removeValue(forKey: job) ?? [:]
            tally.lost += (0..<wanted).count { found[$0] == nil }
            tally.doubled += found.values.reduce(0) { $0 + $1 - 1 }
            tally.strange += found.keys.count { !(0..<wanted).contains($0) }
        }
        tally.strange += pages.count
        let jobs = try await store.read { connection in
            try connection.rows("SELECT state, losses, attempts FROM jobs WHERE kind = 'probe'") {
                (try $0.text(0), Int(try $0.integer(1)), Int(try $0.integer(2)))
            }
        }
        for (state, losses, attempts) in jobs {
            tally.states[state, default: 0] += 1
            tally.workerLosses += losses
            tally.failures += attempts
        }
        tally.leasesLeft = tally.states["leased"] ?? 0
    }
}

/// What a run found out, for people.
enum ChaosReport {
    static func print(_ tally: ChaosTally, _ plan: ChaosPlan, _ place: any ChaosPlace) {
        let rows = [
            ("database", place.name), ("seed", "\(plan.seed)"), ("worker processes", "\(plan.workers)"),
            ("jobs", "\(tally.jobs), \(tally.pages) pages"), ("lease", "\(plan.lease) s"),
            ("kills (SIGKILL)", "\(tally.kills)"), ("database restarted", "\(tally.restarts)"),
            ("clock moved by hours", "\(tally.clockMoves)"), ("disk filled", "\(tally.fullDisks)"),
            ("workers stalled", "\(tally.stalls)"),
            ("jobs taken back", "\(tally.workerLosses)"), ("failures meant", "\(tally.failures)"),
            ("effects lost", "\(tally.lost)"), ("effects doubled", "\(tally.doubled)"),
            ("effects of nothing", "\(tally.strange)"),
            (
                "jobs by state",
                tally.states.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }.joined(separator: ", ")
            ),
            ("longest held by the dead", String(format: "%.1f s", tally.heldMax)),
            ("held too long", "\(tally.heldTooLong)"), ("exits not 0", "\(tally.badExits)"),
            ("seconds", String(format: "%.1f", tally.seconds)), ("verdict", tally.isFine ? "FINE" : "BROKEN"),
        ]
        for (name, value) in rows {
            Swift.print(name + String(repeating: " ", count: max(1, 26 - name.count)) + value)
        }
        for skipped in tally.skipped { Swift.print("skipped: \(skipped)") }
        Swift.print("")
    }
}
