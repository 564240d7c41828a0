import Foundation
import SellingPartnerAPI
import SellingPartnerSimulator
import StoreBackends
import Testing

@testable import AcornStore
@testable import AcornSync

@Suite struct `what the store holds is what Amazon holds` {
    /// Amounts as the truth writes them, as the store keeps them.
    private func micros(_ text: String?) -> Int64 {
        guard let text, let decimal = Decimal(string: text) else { return .min }
        return Int64(truncating: NSDecimalNumber(decimal: decimal * 1_000_000))
    }

    private func micros(time text: String?) -> Int64 {
        WireTime.micros(DateTime(text: text ?? "")) ?? .min
    }

    private func checkOrders(_ rig: SyncRig) async throws {
        let truth = try await rig.truth("orders")
        let tail = rig.time.now - 180_000_000
        let stored = try await rig.rows("SELECT order_id, updated_at, status FROM orders") {
            ($0.textOr(0), $0.integerOr(1), $0.textOr(2))
        }
        let byID = Dictionary(uniqueKeysWithValues: stored.map { ($0.0, $0.1) })
        let told = truth.filter { micros(time: $0["lastUpdated"]?.string) < tail }
        #expect(told.count > 100)
        let missing = told.filter { byID[$0["orderId"]?.string ?? ""] != micros(time: $0["lastUpdated"]?.string) }
        #expect(missing.isEmpty, "\(missing.count) of \(told.count)")
        let known = Set(truth.compactMap { $0["orderId"]?.string })
        #expect(stored.allSatisfy { known.contains($0.0) })
        try await checkItems(rig, told)
    }

    private func checkItems(_ rig: SyncRig, _ orders: [JSONValue]) async throws {
        let stored = try await rig.rows(
            "SELECT order_id, order_item_id, seller_sku, quantity_ordered FROM order_items"
        ) { "\($0.textOr(0)) \($0.textOr(1)) \($0.textOr(2)) \($0.integerOr(3))" }
        let told = orders.flatMap { order in
            (order["items"]?.array ?? []).map { item in
                var quantity = ""
                if case .number(let number)? = item["quantity"] { quantity = "\(number)" }
                return [order["orderId"], item["orderItemId"], item["sku"]].map { $0?.string ?? "" }
                    .joined(separator: " ") + " " + quantity
            }
        }
        #expect(Set(stored).isSuperset(of: told))
        #expect(Set(stored).count == stored.count)
    }

    /// Each posting is one transaction, or two once its deferral is over.
    private func checkTransactions(_ rig: SyncRig) async throws {
        let (now, tail) = (rig.time.now, rig.time.now - 180_000_000)
        var told: [String: Int] = [:]
        // What came late is found when its day is collected again: at four days at the latest.
        var optional: [String: Int] = [:]
        for posting in try await rig.truth("postings") {
            let (posted, released) = (
                micros(time: posting["posted"]?.string), micros(time: posting["released"]?.string)
            )
            let shown = micros(time: posting["shown"]?.string)
            guard shown <= now, posting["lines"]?.array?.isEmpty == false else { continue }
            let total = "\(micros(posting["total"]?.string)) \(posting["currency"]?.string ?? "")"
            func tell(_ status: String, at time: Int64) {
                let isLate = shown > time + 60_000_000 && time > now - 5 * WireTime.day
                if isLate || time >= tail {
                    optional["\(status) \(total)", default: 0] += 1
                } else {
                    told["\(status) \(total)", default: 0] += 1
                }
            }
            guard released > posted else {
                tell("RELEASED", at: released)
                continue
            }
            let isOver = max(shown, released + 300_000_000) <= now
            tell(isOver ? "DEFERRED_RELEASED" : "DEFERRED", at: posted)
            if isOver { tell("RELEASED", at: released) }
        }
        let stored = try await rig.rows(
            "SELECT status, total_micros, currency FROM transactions WHERE is_current = 1"
        ) { "\($0.textOr(0)) \($0.integerOr(1)) \($0.textOr(2))" }
        var counts: [String: Int] = [:]
        for row in stored { counts[row, default: 0] += 1 }
        #expect(told.count > 50)
        let differing = Set(told.keys).union(counts.keys).filter { row in
            let (least, most) = (told[row, default: 0], told[row, default: 0] + optional[row, default: 0])
            return !(least...most).contains(counts[row, default: 0])
        }
        #expect(differing.isEmpty, "\(differing.count) of \(told.count): \(differing.prefix(5))")
    }

    @Test(arguments: StoreBackend.allCases)
    func `orders, items and transactions, to the row and the cent`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 1..<1_000_000)
        print("seed \(seed)")
        try await SyncRig.run(backend, seed: seed) { rig in
            try await rig.sync("orders", "transactions")
            try await checkOrders(rig)
            try await checkTransactions(rig)
            // Two weeks pass: orders change, days are collected again, deferrals end.
            for _ in 0..<7 {
                try await rig.advance(days: 2)
                try await rig.sync("orders", "transactions")
            }
            try await checkOrders(rig)
            try await checkTransactions(rig)
            let late = try await rig.rows("SELECT kind, COUNT(*) FROM transaction_changes GROUP BY kind") {
                ($0.textOr(0), $0.integerOr(1))
            }
            let kinds = Dictionary(uniqueKeysWithValues: late)
            print("changes: \(kinds.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })")
            #expect(kinds["released", default: 0] > 0)
            let standing = try await rig.rows("SELECT DISTINCT state FROM sync_states") { $0.textOr(0) }
            #expect(standing == ["fresh"])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `facts that are dropped and derived from the archive again are the same`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 1..<1_000_000)
        print("seed \(seed)")
        try await SyncRig.run(backend, seed: seed, orders: 80) { rig in
            for _ in 0..<4 {
                try await rig.sync(
                    "orders", "transactions", "inventory", "listings", "catalog", "payouts", "expected-payouts",
                    "balances", "participations")
                try await rig.advance(days: 3)
            }
            let before = try await dump(rig)
            #expect(before.allSatisfy { !$0.value.isEmpty || $0.key == "quarantined_facts" }, "\(before.keys)")
            let replay = Replay(rig.store, [ReplyReplay()])
            for region in SyncRig.regions {
                let result = try await replay.run(SyncRig.key(region), .reply, now: testNow)
                #expect(result.failed == 0 && result.facts > 50)
            }
            let after = try await dump(rig)
            for (table, rows) in before { #expect(after[table] == rows, "\(table)") }
        }
    }

    /// Every column of every row that replies told.
    private func dump(_ rig: SyncRig) async throws -> [String: [String]] {
        try await rig.store.read { connection in
            var tables: [String: [String]] = [:]
            for table in ReplyReplay.tables {
                tables[table] = try connection.rows("SELECT * FROM \(table)") { row in
                    try row.cells.columnNames.indices.map { "\(try row.value(SQLColumn(integerLiteral: $0)))" }.joined(
                        separator: "|")
                }.sorted()
            }
            return tables
        }
    }

    /// Every fault that strikes a reply of these operations, one request in ten, and one page in five is fetched for
    /// nothing, as by a process that is killed before it wrote.
    @Test(arguments: StoreBackend.allCases)
    func `the same, with one reply in ten spoilt and pages lost`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 1..<1_000_000)
        print("seed \(seed)")
        let faults = try Self.faults.map { try FaultSwitch("\($0):0.008") }
        try await SyncRig.run(backend, seed: seed) { options in
            options.faults = faults
        } _: { rig in
            var chance = SeededChance(seed)
            try await rig.sync("orders", "transactions", losing: { chance.isOne(in: 5) })
            for _ in 0..<3 {
                try await rig.advance(days: 2)
                try await rig.sync("orders", "transactions", losing: { chance.isOne(in: 5) })
            }
            try await checkOrders(rig)
            try await checkTransactions(rig)
        }
    }

    private static let faults = [
        "reset", "cut-json", "html-200", "html-503", "page-token-refused", "page-again", "empty-page-again",
        "page-without-rows", "page-503", "page-throttled", "throttled", "empty-500",
    ]
}

/// Chance from a seed.
struct SeededChance {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func isOne(in count: UInt64) -> Bool {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return (state >> 33) % count == 0
    }
}

extension SQLRow {
    borrowing func textOr(_ column: Int) -> String { (try? text(SQLColumn(integerLiteral: column))) ?? "" }
    borrowing func integerOr(_ column: Int) -> Int64 { (try? integer(SQLColumn(integerLiteral: column))) ?? .min }
}
