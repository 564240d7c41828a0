import Foundation
import StoreBackends
import Testing

@testable import AcornStore

@Suite struct `the queue with very many jobs` {
    /// As many as ACORN_PLAN_JOBS says; a million take two minutes.
    private static let count = ProcessInfo.processInfo.environment["ACORN_PLAN_JOBS"].flatMap { Int($0) } ?? 100_000

    /// As after months: nearly all done, some in each other state.
    private static let fill = """
        INSERT INTO jobs (environment, account, job, marketplace_id, kind, payload, unique_key, state, priority, turn,
            ready_at, delayed_since_at, leased_at, leased_until_at, attempts_max, created_at, ended_at)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < \(count)),
            s (i, state) AS (SELECT i, CASE WHEN i % 100 > 4 THEN 'done' WHEN i % 100 = 4 THEN 'dead'
                WHEN i % 100 = 3 THEN 'cancelled' WHEN i % 100 = 2 THEN 'ready' WHEN i % 100 = 1 THEN 'delayed'
                ELSE 'leased' END FROM n)
        SELECT 1, i % 500, i, 'M', CASE WHEN i % 7 = 0 THEN 'orders' ELSE 'finances' END, '', CAST(i AS TEXT), state,
            i % 3, i, i, CASE WHEN state = 'delayed' THEN i ELSE NULL END,
            CASE WHEN state = 'leased' THEN i ELSE NULL END, CASE WHEN state = 'leased' THEN i ELSE NULL END,
            10, i, CASE WHEN state IN ('done', 'dead', 'cancelled') THEN i ELSE NULL END
        FROM s
        """

    private static func queries() -> [(String, [SQLValue])] {
        var queries: [(String, [SQLValue])] = [
            (JobQueue.waitingSQL, [0, 4]), (JobQueue.dueSQL, [500, 200]), (JobQueue.expiredSQL, [500, 200]),
            (JobQueue.futureLeaseSQL, [999_000, 200]), (JobQueue.futureDelaySQL, [999_000, 200]),
            (JobQueue.countSQL, ["done", 100_000]), (JobQueue.oldSQL, ["done", 1_000, 100]),
            (JobQueue.dueSchedulesSQL, [500]), (JobQueue.futureSchedulesSQL, [500]),
            ("SELECT job FROM jobs WHERE job = $1", [77]), (JobLines.tailSQL, [1, 7, "M", 1]), (JobLines.headSQL, [1]),
            (JobQueue.takenSQL, [1, 7, "orders", "7"]),
        ]
        for (account, kind) in [(nil, nil), (nil, "orders"), (7, nil), (7, "orders")] as [(Int64?, String?)] {
            var filter = JobFilter()
            (filter.account, filter.kind) = (account, kind)
            queries.append(JobQueue.listQuery(filter, .dead, 1))
        }
        return queries
    }

    @Test(arguments: StoreBackend.allCases)
    func `reads no whole table and no whole index`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            try await store.write { try $0.execute(Self.fill) }
            try await store.write { try $0.execute("ANALYZE") }
            for (sql, parameters) in Self.queries() {
                let plan = try await store.read { try $0.queryPlan(sql, parameters) }
                // What SQLite calls a scan of `counted` is the counting of rows that a search with a LIMIT gave.
                #expect(plan.fullScans.filter { $0 != "SCAN counted" }.isEmpty, "\(sql)\n\(plan)")
            }
            let queue = JobQueue(store, time: HandClock().time, chance: .seeded(1))
            try await queue.enqueue(NewJob("orders", for: .first))
            let job = try #require(try await queue.take(1, worker: "a").first)
            #expect(try await queue.commit(job) { _ in .done }.state == .done)
        }
    }
}
