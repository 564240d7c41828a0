import AcornCore
import AcornStore
import Foundation
import StoreBackends
import StoreFilling
import Testing

@Suite struct `a store with very many rows` {
    /// Orders, and ten times as many settlement rows, as ACORN_PLAN_ORDERS says; a million take some minutes.
    private static let orders =
        ProcessInfo.processInfo.environment["ACORN_PLAN_ORDERS"].flatMap { Int64($0) } ?? 3_000

    private static func isWalk(_ line: String) -> Bool {
        if line.hasSuffix("(environment=? AND account=?)") { return true }
        guard line.contains("Index Cond:") else { return false }
        return !line.split(separator: " AND ").contains { !$0.contains("environment = ") && !$0.contains("account = ") }
    }

    @Test func `a walk along an account is told from a search`() {
        #expect(Self.isWalk("SEARCH r USING PRIMARY KEY (environment=? AND account=?)"))
        #expect(Self.isWalk("  Index Cond: ((environment = '1'::bigint) AND (account = '1'::bigint))"))
        #expect(!Self.isWalk("SEARCH r USING INDEX i (environment=? AND account=? AND order_key=?)"))
        #expect(!Self.isWalk("  Index Cond: ((environment = 1) AND (account = 1) AND (order_key = 5))"))
    }

    @Test(arguments: StoreBackend.allCases)
    func `answers what people wait for without reading a whole table or index`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            try await StoreFilling.account(store)
            try await StoreFilling.orders(store, Self.orders)
            try await StoreFilling.settlements(store, rows: Self.orders * 10)
            // As after an import; PostgreSQL counts rows by itself, after a while.
            try await store.countRows()
            if backend == .postgres { try await store.write { _ = try $0.execute("ANALYZE") } }
            for question in StoreQuestion.all(orders: Self.orders, runs: Self.orders * 10 / 6) {
                let (sql, values) = question.statement(17)
                let plan = try await store.read { try $0.queryPlan(sql, values) }
                #expect(plan.fullScans.isEmpty, "\(question.name): \(plan)")
                // Every index begins with environment and account: one that goes by them alone walks along all rows of
                // the account. Only a list of all settlements may, as it stops at its LIMIT.
                let walks = plan.lines.filter { Self.isWalk($0) }
                // PostgreSQL knows how few rows there are here, and may walk for that.
                #expect(
                    walks.isEmpty || question.name == "50 settlements by deposit" || backend == .postgres,
                    "\(question.name): \(plan)")
                try await store.read { try question.ask($0, 17) }
            }
        }
    }

    @Test(arguments: [StoreBackend.postgres])
    func `has PostgreSQL count the rows of tables that grew, and of no others`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            try await StoreFilling.account(store)
            try await StoreFilling.orders(store, 3_000)
            // The server tells others of a transaction's rows up to a second after it; nothing is to be slept for.
            try await store.write { try $0.forEach("SELECT pg_stat_force_next_flush()") { _ in } }
            #expect(try await Set(store.countGrownTables()).isSuperset(of: ["orders", "order_items"]))
            let counted = try await store.read {
                try $0.first("SELECT reltuples::bigint FROM pg_class WHERE relname = 'orders'") { try $0.integer(0) }
            }
            #expect(counted == 3_000)
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `tells gaps and changes of stores without reading a whole table or index`(
        backend: StoreBackend
    ) async throws {
        try await withStore(backend) { store in
            for sql in [SettlementStore.periodsSQL, StoreChanges.sinceSQL] {
                let plan = try await store.read { try $0.queryPlan(sql, StoreFilling.key.values + [.integer(1)]) }
                #expect(plan.fullScans.isEmpty, "\(plan)")
            }
        }
    }

    /// Listings and products of ten stores.
    private static let listingFill = [
        """
        INSERT INTO listings (environment, account, marketplace_id, seller_sku, status, seen_at, archive_entry)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        SELECT \(StoreFilling.key.environment), \(StoreFilling.key.account),
            CASE WHEN i % 10 = 0 THEN 'ATVPDKIKX0DER' ELSE 'M' || (i % 10) END, 'SKU-' || i, '', i, 1 FROM n
        """,
        """
        INSERT INTO catalog_items (environment, account, marketplace_id, asin, state, ask_at)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        SELECT \(StoreFilling.key.environment), \(StoreFilling.key.account),
            CASE WHEN i % 10 = 0 THEN 'ATVPDKIKX0DER' ELSE 'M' || (i % 10) END, 'B' || i, 'wanted', i FROM n
        """,
    ]

    @Test(arguments: StoreBackend.allCases)
    func `finds listings that a pass did not tell, and products that are due, by an index`(
        backend: StoreBackend
    ) async throws {
        try await withStore(backend) { store in
            try await StoreFilling.account(store)
            try await store.write { connection in
                for sql in Self.listingFill { try connection.execute(sql) }
                try connection.execute("ANALYZE")
            }
            let own = StoreFilling.key.values + [.text("ATVPDKIKX0DER"), .integer(1)]
            for (sql, values) in [
                (ListingFacts.markUnseenSQL, own), (CatalogFacts.dueSQL, own + [.integer(20)]),
                (CatalogFacts.dueCountSQL, own),
            ] {
                let plan = try await store.write { try $0.queryPlan(sql, values) }
                #expect(plan.fullScans.isEmpty && !plan.lines.contains { Self.isWalk($0) }, "\(plan)")
                // No sorting of what is due.
                #expect(!plan.description.uppercased().contains("SORT") && !plan.description.contains("TEMP B-TREE"))
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `gives every settlement row of an order, a SKU or a day`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            try await StoreFilling.account(store)
            try await StoreFilling.settlements(store, rows: 600)
            try await store.read { connection in
                let reader = SettlementRowReader(connection, StoreFilling.key)
                let order = try reader.rows(.order(StoreFilling.orderID(5)))
                #expect(order.rows.count == 6 && order.rows.allSatisfy { $0.orderID == StoreFilling.orderID(5) })
                #expect(order.rows.map(\.amountDescription) == (1...6).map { "Label \($0)" })
                let day = try reader.rows(.day(StoreFilling.day(0)))
                // Every fourteenth of a hundred runs of six rows.
                #expect(day.rows.count == 48 && !day.isCut)
                let sku = try #require(order.rows[0].sku)
                let sold = try reader.rows(.sku(sku)).rows
                #expect(sold.count >= 6 && sold.allSatisfy { $0.sku == sku })
                #expect(try reader.rows(.order("999-0000000-0000000")).rows.isEmpty)
                #expect(try reader.rows(.sku("none")).rows.isEmpty)
            }
        }
    }
}
