import SampleSettlements
import StoreBackends
import Testing

@testable import AcornStore

@Suite struct `facts of a page` {
    private static let keys = [AccountKey(environment: 1, account: 1), AccountKey(environment: 1, account: 2)]

    private static func withAccounts(_ backend: StoreBackend, _ work: (Store) async throws -> Void) async throws {
        try await withStore(backend) { store in
            try await store.write { connection in
                for key in keys {
                    try connection.execute(
                        """
                        INSERT INTO accounts (environment, account, selling_partner_id, region, name, created_at)
                        VALUES ($1, $2, $3, 'na', 'x', 0)
                        """, key.values + [.text("A\(key.account)")])
                }
            }
            try await work(store)
        }
    }

    /// Every row of a table but for the account, as text.
    private static func dump(_ table: String, _ key: AccountKey, _ connection: any SQLConnection) throws -> [String] {
        try connection.rows("SELECT * FROM \(table) WHERE environment = $1 AND account = $2", key.values) { row in
            try row.cells.columnNames.filter { $0 != "account" }.map { "\($0)=\(try row.value(.name($0)))" }
                .joined(separator: "|")
        }.sorted()
    }

    private static func orders(_ random: inout SplitMix64) -> [OrderFact] {
        (0..<Int.random(in: 0...70, using: &random)).map { _ in
            var order = OrderFact(
                orderID: "O\(Int.random(in: 0..<90, using: &random))",
                status: "S\(Int.random(in: 0...9, using: &random))",
                createdAt: 1, updatedAt: Int64.random(in: 1...6, using: &random))
            order.items = (0..<Int.random(in: 0...3, using: &random)).map {
                var item = OrderItemFact(
                    orderItemID: "I\($0)", quantityOrdered: Int64.random(in: 1...9, using: &random))
                item.sellerSKU = "SKU"
                return item
            }
            return order
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `are written as if its orders came one by one`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        let pages = (0..<12).map { _ in Self.orders(&random) }
        try await Self.withAccounts(backend) { store in
            for (number, page) in pages.enumerated() {
                try await store.write { connection in
                    try OrderFacts(connection, Self.keys[0]).put(page, entry: Int64(number))
                    for order in page { try OrderFacts(connection, Self.keys[1]).put(order, entry: Int64(number)) }
                    for table in ["orders", "order_items"] {
                        let (paged, single) = (
                            try Self.dump(table, Self.keys[0], connection),
                            try Self.dump(table, Self.keys[1], connection)
                        )
                        #expect(paged == single, "seed \(seed), page \(number), \(table)")
                    }
                }
            }
            let count = try await store.read { try Self.dump("order_items", Self.keys[0], $0).count }
            #expect(count > 20)
        }
    }

    private static func transactions(_ random: inout SplitMix64) -> [TransactionFact] {
        (0..<Int.random(in: 0...70, using: &random)).map { _ in
            var fact = TransactionFact(
                transactionID: "T\(Int.random(in: 0..<60, using: &random))", type: "Shipment",
                status: ["DEFERRED", "RELEASED"].randomElement(using: &random) ?? "", postedAt: 5,
                totalMicros: Int64.random(in: 0...2, using: &random), currency: "EUR")
            fact.breakdowns = (0..<Int.random(in: 0...2, using: &random)).map { _ in
                BreakdownFact(
                    parentPlace: nil, item: 0, sellerSKU: nil, type: "Tax", amountMicros: 7, currency: "EUR")
            }
            return fact
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `become versions as if its transactions came one by one`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 0...(.max))
        var random = SplitMix64(seed: seed)
        let pages = (0..<8).map { _ in Self.transactions(&random) }
        try await Self.withAccounts(backend) { store in
            for (number, page) in pages.enumerated() {
                try await store.write { connection in
                    let (paged, single) = (
                        TransactionVersions(connection, Self.keys[0]), TransactionVersions(connection, Self.keys[1])
                    )
                    let entry = Int64(number)
                    let count = try paged.put(page, entry: entry, seenAt: entry, isLate: number > 4)
                    let counts = try page.map {
                        try single.put([$0], entry: entry, seenAt: entry, isLate: number > 4)
                    }
                    #expect(count == counts.reduce(0, +), "seed \(seed)")
                    for table in ["transactions", "transaction_breakdowns", "transaction_changes"] {
                        let (paged, single) = (
                            try Self.dump(table, Self.keys[0], connection),
                            try Self.dump(table, Self.keys[1], connection)
                        )
                        #expect(paged == single, "seed \(seed), page \(number), \(table)")
                    }
                }
            }
            let current = try await store.read { connection in
                try connection.rows(
                    "SELECT COUNT(*), MAX(version) FROM transactions WHERE account = 1 AND is_current = 1"
                ) { (try $0.integer(0), try $0.integer(1)) }
            }
            #expect(current[0].0 <= 60 && current[0].1 > 2)
        }
    }
}
