import AcornCore
import AcornStore
import Foundation
import SellingPartnerAPI
import StoreBackends
import Testing

@Suite struct `acorn jobs and acorn worker` {
    private static func fill(_ address: String, _ jobs: [NewJob]) async throws -> [JobID] {
        let store = try await Store.open(DatabaseAddress(address), now: testNow)
        let queue = JobQueue(store, time: .standard(for: store.dialect) { Int64(Date().timeIntervalSince1970 * 1e6) })
        let ids = try await queue.enqueue(jobs).compactMap { $0 }
        try await store.close()
        return ids
    }

    @Test(arguments: StoreBackend.allCases)
    func `show jobs, give up, replay and cancel`(backend: StoreBackend) async throws {
        try await withAddressText(backend) { address in
            func acorn(_ words: String...) async throws -> Acorn.Outcome {
                try await Acorn.run(words + ["--database", address])
            }
            // A probe whose payload makes no sense is given up.
            let ids = try await Self.fill(
                address, [NewJob("probe", for: .hub, payload: "nonsense"), NewJob("unknown", for: .hub)])
            #expect(try await acorn("jobs").text.contains("2 ready"))
            #expect(try await acorn("jobs", "dead").status == 0)
            #expect(try await acorn("worker", "--drain", "--probe", "--lease", "1").status == 0)
            let dead = try await acorn("jobs", "dead")
            #expect(dead.status == 1 && dead.text.contains("a probe's payload is three numbers"))
            let list = try await acorn("jobs", "list", "--format", "json")
            let json = try JSONDecoder().decode(JSONValue.self, from: list.output)
            #expect(json["counts"]?["dead"] == .number(1))
            #expect(try await acorn("jobs", "show", ids[0].description.lowercased()).text.contains("failed"))
            #expect(try await acorn("jobs", "replay", ids[0].description).status == 0)
            #expect(try await acorn("jobs", "replay", ids[0].description).status == 1)
            #expect(try await acorn("jobs", "cancel", "\(ids[0])", "\(ids[1])").status == 0)
            let again = try await acorn("jobs", "cancel", "\(ids[0])")
            #expect(again.status == 1 && again.errors.contains("is cancelled already"))
            #expect(try await acorn("jobs", "show", "0000000000001").status == 2)
            #expect(try await acorn("jobs", "show", "nonsense").status == 2)
            #expect(try await acorn("jobs", "schedules").text.contains("jobs.retention"))
        }
    }
}

@Suite struct `SIGTERM to a worker` {
    /// Asks the store again and again until the answer is there; bounded by the test's own end.
    private func until(_ store: Store, _ sql: String) async throws {
        for _ in 0..<1_000_000 {
            let isThere = try await store.read { connection in
                try connection.first(sql) { try $0.integer(0) } ?? 0
            }
            if isThere > 0 { return }
        }
        Issue.record("never came true: \(sql)")
    }

    @Test(arguments: StoreBackend.allCases)
    func `finishes the page in hand, gives the lease back, and ends with 0`(backend: StoreBackend) async throws {
        try await withAddressText(backend) { address in
            let store = try await Store.open(DatabaseAddress(address), now: testNow)
            let queue = JobQueue(
                store, time: .standard(for: store.dialect) { Int64(Date().timeIntervalSince1970 * 1e6) })
            try await store.write { connection in
                try connection.execute(
                    "CREATE TABLE chaos_effects (job BIGINT NOT NULL, page BIGINT NOT NULL, generation BIGINT NOT NULL)"
                )
            }
            // A thousand pages of a fifth of a second each.
            let id = try #require(try await queue.enqueue(NewJob("probe", for: .hub, payload: "1000 200 0")))
            let worker = try ChildProcess([Acorn.path, "worker", "--database", address, "--probe"])
            try await until(store, "SELECT COUNT(*) FROM chaos_effects")
            worker.send(SIGTERM)
            #expect(try worker.wait() == 0)
            let job = try #require(try await queue.find(id))
            #expect(job.state == .ready && job.pages > 0 && job.cursor == "\(job.pages)" && job.losses == 0)
            let effects = try await store.read { connection in
                try connection.first("SELECT COUNT(*) FROM chaos_effects") { try $0.integer(0) }
            }
            #expect(effects == job.pages)
            try await store.close()
        }
    }
}

@Suite struct `chaos in short` {
    /// Runs the harness of `make chaos`, and prints its table.
    private func chaos(_ arguments: [String]) async throws {
        let outcome = try await Program.run(Program.built("Chaos"), arguments)
        print(outcome.text)
        if outcome.text.hasPrefix("skipped: ") { try Test.cancel("\(outcome.text)") }
        #expect(outcome.status == 0, "\(outcome.text)\(outcome.errors)")
        #expect(outcome.text.contains("FINE"))
    }

    @Test(arguments: StoreBackend.allCases)
    func `every effect takes place once, whatever is killed, restarted, filled or moved`(
        backend: StoreBackend
    ) async throws {
        try await chaos([
            "jobs", "--backend", backend.rawValue, "--seed", "\(UInt64.random(in: 0..<1_000_000))", "--jobs", "150",
            "--workers", backend == .sqlite ? "1" : "3", "--kills", "5", "--restarts", "1", "--clock-moves", "2",
            "--full-disks", "1", "--stalls", "1", "--lease", "1.5",
        ])
    }

    @Test(arguments: StoreBackend.allCases)
    func `the store holds what Amazon holds, whatever is killed and spoilt`(backend: StoreBackend) async throws {
        try await chaos([
            "sync", "--backend", backend.rawValue, "--seed", "\(UInt64.random(in: 0..<1_000_000))", "--orders", "300",
            "--stores", "US,DE,JP", "--workers", backend == .sqlite ? "1" : "3", "--kills", "6", "--fault",
            "throttled:0.02", "--fault", "reset:0.02", "--fault", "cut-json:0.02", "--fault", "html-503:0.02",
            "--fault", "page-again:0.02",
        ])
    }

    @Test(arguments: StoreBackend.allCases)
    func `no budget is overdrawn`(backend: StoreBackend) async throws {
        // Too short for the share that is used to mean much, so only refusals count.
        let outcome = try await Program.run(
            Program.built("Chaos"),
            ["budgets", "--backend", backend.rawValue, "--processes", "2", "--buckets", "5", "--seconds", "3"])
        print(outcome.text)
        if outcome.text.hasPrefix("skipped: ") { try Test.cancel("\(outcome.text)") }
        #expect(outcome.text.contains("calls refused             0"), "\(outcome.text)\(outcome.errors)")
    }
}
