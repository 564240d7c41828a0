import AcornCore
import AcornFiles
import AcornStore
import AcornSync
import Foundation

/// What the demo came to.
struct DemoTally: Sendable {
    var accounts = 0
    var stores = 0
    var orders = 0
    var orderItems = 0
    var settlements = 0
    var settlementsTied = 0
    var transactions = 0
    /// Of reconciliation, facts that could not be read, and resources that failed.
    var findings = 0
    /// Calls that Amazon refused for too many calls.
    var throttled = 0
    var seconds = 0.0

    var isFine: Bool { settlements == settlementsTied && findings == 0 }

    /// Counts what the store holds, and proves every settlement from the archived bytes.
    static func count(
        _ accounts: [ConnectedAccount], lines: [SyncLine], in store: Store, seconds: Duration
    ) async throws -> DemoTally {
        var tally = DemoTally()
        tally.accounts = accounts.count
        tally.stores = accounts.reduce(0) { $0 + $1.participating.count }
        for account in accounts {
            let key = account.key
            tally.orders += try await count("orders", key, in: store)
            tally.orderItems += try await count("order_items", key, in: store)
            tally.transactions += try await store.read { connection in
                Int(
                    try connection.first(
                        """
                        SELECT COUNT(*) FROM transactions
                        WHERE environment = $1 AND account = $2 AND is_current = 1
                        """, key.values
                    ) { try $0.integer(0) } ?? 0)
            }
            try await tally.prove(key, in: store)
        }
        tally.findings += lines.count { $0.quarantined > 0 || ![.fresh, .behind].contains($0.state?.standing) }
        tally.throttled = try await store.read { connection in
            Int(try connection.first("SELECT SUM(throttled) FROM api_calls") { try $0.integerOrNil(0) ?? 0 } ?? 0)
        }
        tally.seconds = Double(seconds.components.seconds) + Double(seconds.components.attoseconds) * 1e-18
        return tally
    }

    private static func count(_ table: String, _ key: AccountKey, in store: Store) async throws -> Int {
        try await store.read { connection in
            Int(
                try connection.first(
                    "SELECT COUNT(*) FROM \(table) WHERE environment = $1 AND account = $2", key.values
                ) { try $0.integer(0) } ?? 0)
        }
    }

    private mutating func prove(_ key: AccountKey, in store: Store) async throws {
        let documents = try await StoredDocuments(store: store, key: key, settlements: [])
        defer { documents.remove() }
        let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillFile()))
        var run = SettlementRun(context: context, threads: 2)
        for file in documents.files { try await run.read(file) }
        let report = try run.finish()
        settlements += report.statements.count
        settlementsTied += report.statements.count(where: \.ties)
        findings += report.findings.count { $0.severity != .info }
    }

    func writeJSON(to sink: inout BufferedSink) {
        let figures: [(String, Int)] = [
            ("version", 1), ("accounts", accounts), ("stores", stores), ("orders", orders), ("orderItems", orderItems),
            ("settlements", settlements), ("settlementsTied", settlementsTied), ("transactions", transactions),
            ("findings", findings), ("throttled", throttled),
        ]
        let members = figures.map { "\"\($0.0)\":\($0.1)" } + ["\"seconds\":\(String(format: "%.1f", seconds))"]
        sink.write("{\(members.joined(separator: ","))}\n")
    }

    func writeText(_ language: Language, to sink: inout BufferedSink) {
        let count = AmountShown.count
        sink.write(
            Words(
                """
                \(accounts) accounts, \(stores) stores: \(count(orders)) orders with \(count(orderItems)) items, \
                \(count(transactions)) transactions.
                \(settlementsTied) of \(settlements) settlements tie to the cent; \(findings) findings; \
                \(throttled) calls refused for too many calls; \(String(format: "%.0f", seconds)) s in all.

                """,
                """
                \(accounts) 个账户，\(stores) 个店铺：\(count(orders)) 个订单，\(count(orderItems)) 个订单商品，\
                \(count(transactions)) 笔交易。
                \(settlements) 份结算报告中 \(settlementsTied) 份分毫不差；\(findings) 项发现；\
                \(throttled) 次调用被限流；共 \(String(format: "%.0f", seconds)) 秒。

                """)[language])
    }
}
