import AcornCore
import AcornStore
import ArgumentParser
import AsyncHTTPClient
import Foundation
import LoopbackServer
import NIOCore
import NIOHTTP1
import StoreBackends
import Synchronization

/// The buckets of a run: the same for the server, which enforces them, and for those who draw on them.
enum Buckets {
    /// Calls a second by ten, and bursts.
    private static let plans: [(tenths: Int64, burst: Int64)] = [(20, 5), (50, 10), (5, 4), (20, 2), (10, 10)]

    static func plan(_ number: Int) -> (tenths: Int64, burst: Int64) { plans[number % plans.count] }

    static func budget(_ number: Int) -> Budget {
        let plan = plan(number)
        let key = BudgetKey(
            environment: 3, account: Int64(number + 1), application: 1, region: "eu", operation: "OrdersV0.getOrders")
        return Budget(key, BudgetPlan(intervalMicros: 10_000_000 / plan.tenths, burst: plan.burst))
    }
}

/// One of the server's buckets, exact.
struct ServerBucket {
    let rate: Double
    let burst: Double
    private var tokens: Double
    private var at: Double?
    private(set) var first: Double?
    private(set) var accepted = 0
    private(set) var refused = 0
    /// Seconds from the first call to each refusal.
    private(set) var refusals: [Double] = []

    init(_ number: Int) {
        rate = Double(Buckets.plan(number).tenths) / 10
        burst = Double(Buckets.plan(number).burst)
        tokens = burst
    }

    mutating func take(at now: Double, until end: Double) -> Bool {
        if let at { tokens = min(burst, tokens + (now - at) * rate) }
        if first == nil { first = now }
        at = now
        let isServed = tokens >= 1 - 1e-9
        if !isServed { refusals.append(now - (first ?? now)) }
        if isServed { tokens -= 1 }
        // What comes after the end is served and not counted.
        if now <= end { if isServed { accepted += 1 } else { refused += 1 } }
        if !isServed, now > end { refused += 1 }
        return isServed
    }

    /// What a perfect caller could have had from its first call until the end.
    func allowed(until end: Double) -> Double { first.map { burst + (end - $0) * rate } ?? 0 }
}

/// `Chaos budgets`: is every limit kept to, and used?
struct BudgetsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "budgets")

    @Option var backend: Backend = .postgres
    @Option var processes = 8
    @Option var buckets = 50
    @Option var seconds: Double = 25

    func run() async throws {
        let place: any ChaosPlace
        do { place = backend == .sqlite ? try SQLitePlace() : try PostgresPlace() } catch let error as Unavailable {
            print("skipped: \(error)")
            return
        }
        defer { place.remove() }
        try await Store.open(DatabaseAddress(place.address), now: Instant(secondsSince1970: 1_790_000_000)).close()
        let state = Mutex((0..<buckets).map { ServerBucket($0) })
        // Starting the processes takes a while; the time runs for all alike.
        let begin = Self.now + 8
        let end = begin + seconds
        try await LoopbackServer.run { request in
            let number = Int(request.target.dropFirst()) ?? -1
            let isServed = state.withLock { buckets in
                buckets.indices.contains(number) ? buckets[number].take(at: Self.now, until: end) : false
            }
            return .json("{}", isServed ? 200 : 429)
        } _: { server in
            let line = [
                Program.beside("Chaos"), "draw", "--database", place.address, "--port", "\(server.port)", "--buckets",
                "\(buckets)", "--from", "\(begin)", "--until", "\(end + 1)",
            ]
            let log = FileManager.default.temporaryDirectory.appending(path: "draw-\(UUID().uuidString)").path
            let children = try (0..<processes).map { try ChildProcess(line, standardError: "\(log)-\($0)") }
            for (number, child) in children.enumerated() {
                let code = try child.wait()
                let said = (try? String(contentsOfFile: "\(log)-\(number)", encoding: .utf8)) ?? ""
                try? FileManager.default.removeItem(atPath: "\(log)-\(number)")
                if code != 0 { print("a drawing process ended with \(code): \(said)") }
            }
        }
        let isFine = report(state.withLock { $0 }, until: end, place.name)
        if !isFine { throw ExitCode(1) }
    }

    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private func report(_ buckets: [ServerBucket], until end: Double, _ name: String) -> Bool {
        let accepted = buckets.reduce(0) { $0 + $1.accepted }
        let refused = buckets.reduce(0) { $0 + $1.refused }
        let allowed = buckets.reduce(0) { $0 + $1.allowed(until: end).rounded(.down) }
        let worst = buckets.map { Double($0.accepted) / max(1, $0.allowed(until: end).rounded(.down)) }.min() ?? 0
        let share = Double(accepted) / max(1, allowed)
        print("database                  \(name)")
        print("processes, buckets        \(processes), \(self.buckets)")
        print("calls let through         \(accepted)")
        print("calls refused             \(refused)")
        print("calls allowed             \(Int(allowed))")
        print(
            String(format: "share used                %.2f %% (least of a bucket: %.2f %%)", share * 100, worst * 100))
        for (number, bucket) in buckets.enumerated() where !bucket.refusals.isEmpty {
            let seconds = bucket.refusals.map { String(format: "%.2f", $0) }.joined(separator: ", ")
            print("bucket \(number) (\(bucket.rate) a second, burst \(Int(bucket.burst))): refused after \(seconds) s")
        }
        let load = (try? String(contentsOfFile: "/proc/loadavg", encoding: .utf8))?.split(separator: " ").first ?? "?"
        print("load of the machine       \(load)")
        let isFine = refused == 0 && share >= 0.98 && accepted > 0
        print("verdict                   \(isFine ? "FINE" : "BROKEN")\n")
        return isFine
    }
}

/// `Chaos draw`: one of the processes.
struct DrawCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "draw", shouldDisplay: false)

    @Option var database: String
    @Option var port: Int
    @Option var buckets: Int
    @Option var from: Double
    @Option var until: Double

    func run() async throws {
        let store = try await Store.open(DatabaseAddress(database), now: Instant(secondsSince1970: 1_790_000_000))
        let time = StoreTime.standard(for: store.dialect) { Int64(Date().timeIntervalSince1970 * 1e6) }
        let budgets = Budgets(store, time: time)
        try await withThrowingTaskGroup { group in
            for number in 0..<buckets {
                group.addTask { try await draw(number, budgets) }
            }
            try await group.waitForAll()
        }
        try await store.close()
    }

    private func draw(_ number: Int, _ budgets: Budgets) async throws {
        let budget = Buckets.budget(number)
        // Processes start and connect at leisure: it is the budgets that are tried.
        let warm = HTTPClientRequest(url: "http://127.0.0.1:\(port)/warm")
        for try await _ in try await HTTPClient.shared.execute(warm, timeout: .seconds(10)).body {}
        try await Task.sleep(for: .seconds(max(0, from - BudgetsCommand.now)))
        let request = HTTPClientRequest(url: "http://127.0.0.1:\(port)/\(number)")
        while BudgetsCommand.now < until {
            let left = max(0.001, until - BudgetsCommand.now)
            let permit: BudgetPermit
            do { permit = try await budgets.turn(under: [budget], within: .seconds(left)) } catch is BudgetTooLate {
                return
            }
            let sent = BudgetsCommand.now
            let reply = try await HTTPClient.shared.execute(request, timeout: .seconds(10))
            for try await _ in reply.body {}
            var told = BudgetReport(roundTripMicros: Int64((BudgetsCommand.now - sent) * 1e6))
            told.wasRefused = reply.status.code == 429
            try await budgets.report(permit, told)
        }
    }
}
