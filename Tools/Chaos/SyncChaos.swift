import AcornCore
import AcornStore
import ArgumentParser
import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import SampleSettlements
import SellingPartnerAPI
import StoreBackends

/// `Chaos sync`: does the store hold what Amazon holds, whatever is killed meanwhile?
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "sync")

    @Option var backend: Backend = .postgres
    @Option var seed: UInt64 = 1
    @Option var orders = 3_000
    @Option var stores = "US,CA,DE,UK,JP"
    @Option var workers = 4
    @Option var kills = 100
    @Option(help: "Share of requests that a fault strikes; a name and a rate as `acorn simulate --fault` takes them.")
    var fault: [String] = []
    @Option(help: "Share of requests that faults of all kinds strike together; 0.1 is one in ten.")
    var faultShare: Double = 0
    @Option(help: "Seconds of a lease.") var lease: Double = 2
    @Option(help: "The program to run.") var acorn = Program.beside("acorn")

    func run() async throws {
        let place: any ChaosPlace
        do {
            place = backend == .sqlite ? try SQLitePlace() : try PostgresPlace()
        } catch let error as Unavailable {
            print("skipped: \(error)")
            return
        }
        defer { place.remove() }
        let isFine = try await SyncChaos(self, place).run()
        if !isFine { throw ExitCode(1) }
    }
}

/// One run: a simulator, three accounts, workers that are killed, and then a count of everything.
final class SyncChaos {
    private let plan: SyncCommand
    private let place: any ChaosPlace
    private let folder: String
    private var chance: SplitMix64
    private var living: [ChildProcess] = []
    private var started = 0

    init(_ plan: SyncCommand, _ place: any ChaosPlace) throws {
        self.plan = plan
        self.place = place
        chance = SplitMix64(seed: plan.seed)
        folder = FileManager.default.temporaryDirectory.appending(path: "chaos-sync-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    func run() async throws -> Bool {
        let begin = ContinuousClock.now
        let amazon = try ChildProcess(
            [
                plan.acorn, "simulate", "--seed", "\(plan.seed)", "--stores", plan.stores, "--orders",
                "\(plan.orders)", "--plan-scale", "1000",
            ], standardOutput: folder + "/simulator.json", standardError: folder + "/simulator.log")
        defer {
            amazon.send(SIGTERM)
            _ = try? amazon.wait()
        }
        let line = try await simulatorLine()
        try connect(line)
        // Faults strike the sync, not the connecting.
        let faults = try plan.fault + everyFault()
        try await switchOn(faults, line)
        try acorn("sync", "--detach")
        for _ in 0..<plan.workers { try startWorker() }
        for _ in 0..<plan.kills {
            try await Task.sleep(for: .milliseconds(Int.random(in: 100...1_200, using: &chance)))
            let victim = living.remove(at: Int.random(in: 0..<living.count, using: &chance))
            victim.send(SIGKILL)
            _ = try victim.wait()
            try startWorker()
        }
        let store = try await Store.open(DatabaseAddress(place.address), now: Instant(secondsSince1970: 1_790_000_000))
        let isDone = try await settle(store)
        for worker in living { worker.send(SIGTERM) }
        for worker in living { _ = try worker.wait() }
        try await switchOff(line)
        // What came while the workers were struck, and what a fault made fail.
        for _ in 0..<3 { try? acorn("sync", "--store", "1", "--store", "2", "--store", "3") }
        let comparison = try await SyncComparison(store: store, base: base(line), acorn: plan.acorn, line: line).run()
        if !comparison.isFine || !isDone { try await tellWhy(store) }
        try await store.close()
        print(summary(comparison, faults, isDone: isDone, begin.duration(to: .now)))
        if comparison.isFine, isDone { try? FileManager.default.removeItem(atPath: folder) }
        return comparison.isFine && isDone
    }

    private func summary(
        _ comparison: SyncComparison.Result, _ faults: [String], isDone: Bool, _ took: Duration
    ) -> String {
        let isFine = comparison.isFine && isDone
        let rows =
            [
                ("database", place.name), ("seed", "\(plan.seed)"), ("worker processes", "\(plan.workers)"),
                ("kills (SIGKILL)", "\(plan.kills)"),
                ("faults", "\(faults.count) kinds, together \(plan.faultShare * 100) % of requests"),
            ] + comparison.rows + [
                ("seconds", "\(took.components.seconds)"), ("verdict", isFine ? "FINE" : "BROKEN"),
            ]
        let text = rows.map { $0.0 + String(repeating: " ", count: max(1, 26 - $0.0.count)) + $0.1 }
        return text.joined(separator: "\n") + (isFine ? "\n" : "\nthe logs: \(folder)\n")
    }

    /// What a store that lacks something says of itself.
    private func tellWhy(_ store: Store) async throws {
        let questions = [
            "SELECT account, resource, scope, state, COALESCE(reason, '') FROM sync_states WHERE state <> 'fresh'",
            "SELECT account, resource, subject_id, reason, archive_entry FROM quarantined_facts",
            """
            SELECT account, report_id, processing_status, COALESCE(report_document_id, 'no document'), created_at
            FROM reports WHERE fetched_at IS NULL
            """,
            "SELECT account, kind, state, pages, COALESCE(error, '') FROM jobs WHERE state IN ('dead', 'delayed')",
            "SELECT account, code, severity, subject_id, evidence FROM findings",
        ]
        for question in questions {
            let rows = try await store.read { connection in
                try connection.rows(question) { row in
                    [try row.value(0), try row.value(1), try row.value(2), try row.value(3), try row.value(4)]
                        .map { "\($0)" }.joined(separator: " | ")
                }
            }
            for row in rows.prefix(20) { print(row) }
        }
    }

    // MARK: Processes

    private var settings: [String] {
        [
            "ACORN_DATABASE=\(place.address)", "ACORN_DATA_DIR=\(folder)", "ACORN_KEY_FILE=\(folder)/master.key",
            "HOME=\(folder)",
        ]
    }

    private func acorn(_ words: String...) throws {
        started += 1
        let log = "\(folder)/command-\(started)"
        let process = try ChildProcess(
            ["/usr/bin/env"] + settings + [plan.acorn] + words, standardOutput: log, standardError: log + ".err")
        let code = try process.wait()
        guard code == 0 else {
            let said = (try? String(contentsOfFile: log + ".err", encoding: .utf8)) ?? ""
            throw Unavailable(description: "acorn \(words.joined(separator: " ")) ended with \(code): \(said)")
        }
    }

    private func startWorker() throws {
        started += 1
        let line =
            ["/usr/bin/env"] + settings + [
                plan.acorn, "worker", "--lease", "\(plan.lease)", "--concurrency", "6", "--grace", "20",
            ]
        living.append(try ChildProcess(line, standardError: "\(folder)/worker-\(started).err"))
    }

    private func simulatorLine() async throws -> JSONValue {
        for _ in 0..<600 {
            try await Task.sleep(for: .milliseconds(100))
            let text = (try? String(contentsOfFile: folder + "/simulator.json", encoding: .utf8)) ?? ""
            guard text.hasSuffix("\n") else { continue }
            return try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
        }
        throw Unavailable(description: "the simulator does not start")
    }

    private func base(_ line: JSONValue) -> String { String((line["truth"]?.string ?? "").dropLast(6)) }

    private func connect(_ line: JSONValue) throws {
        let application = line["applications"]?.array?.first
        func file(_ name: String, _ text: String?) throws -> String {
            try Data((text ?? "").utf8).write(to: URL(filePath: "\(folder)/\(name)"))
            return "\(folder)/\(name)"
        }
        try acorn("vault", "init", "--yes")
        try acorn(
            "app", "add", "chaos", "--client-id", application?["clientId"]?.string ?? "", "--simulator", base(line),
            "--client-secret-file", try file("secret", application?["clientSecret"]?.string))
        for one in line["authorizations"]?.array ?? [] {
            try acorn(
                "connect", "--app", "chaos", "--region", one["region"]?.string ?? "", "--seller-id",
                one["sellingPartnerId"]?.string ?? "", "--refresh-token-file",
                try file("token", one["refreshToken"]?.string))
        }
    }

    /// Every fault of the wire, so often that all together strike the share that was asked for. One is left out:
    /// `invalid_grant` means that the authorization is gone, which no program can mend.
    private func everyFault() throws -> [String] {
        guard plan.faultShare > 0 else { return [] }
        let list = folder + "/faults"
        guard try ChildProcess([plan.acorn, "simulate", "--list-faults"], standardOutput: list).wait() == 0 else {
            throw Unavailable(description: "the faults cannot be listed")
        }
        let wire = try String(contentsOfFile: list, encoding: .utf8).split(separator: "\n\n", maxSplits: 1)[0]
        let names = wire.split(separator: "\n").dropFirst().compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
        .filter { $0 != "login-invalid-grant" }
        return names.map { "\($0):\(String(format: "%.6f", plan.faultShare / Double(names.count)))" }
    }

    private func switchOn(_ faults: [String], _ line: JSONValue) async throws {
        for text in faults {
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            let body = #"{"name":"\#(parts[0])","rate":"\#(parts.count > 1 ? parts[1] : "1")"}"#
            var request = HTTPClientRequest(url: base(line) + "/truth/faults")
            request.method = .POST
            request.body = .bytes(Array(body.utf8))
            let reply = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
            guard reply.status == .ok else { throw Unavailable(description: "no fault \(text)") }
        }
    }

    private func switchOff(_ line: JSONValue) async throws {
        var request = HTTPClientRequest(url: base(line) + "/truth/faults")
        request.method = .DELETE
        _ = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
    }

    /// Until no job of the sync is left but those that wait for Amazon to make reports, or nothing has moved for long.
    private func settle(_ store: Store) async throws -> Bool {
        var (last, movedAt) = ("", ContinuousClock.now)
        while movedAt.duration(to: .now) < .seconds(180) {
            try await Task.sleep(for: .milliseconds(300))
            let state = try? await store.read { connection in
                (
                    open: try connection.first(
                        """
                        SELECT COUNT(*) FROM jobs WHERE kind LIKE 'sync.%' AND state IN ('ready', 'delayed', 'leased')
                            AND kind NOT IN (
                                'sync.order-reports', 'sync.returns', 'sync.reimbursements', 'sync.fba-fees')
                        """
                    ) { try $0.integer(0) } ?? 0,
                    pages: try connection.first("SELECT SUM(pages) FROM jobs") { try $0.integerOrNil(0) ?? 0 } ?? 0
                )
            }
            guard let state else { continue }
            if state.open == 0 { return true }
            if "\(state)" != last { (last, movedAt) = ("\(state)", .now) }
        }
        return false
    }
}
