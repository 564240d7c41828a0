import AcornCore
import StoreBackends
import StoreFilling
import Testing

@testable import AcornStore

@Suite struct `rows of reports, very many` {
    private static let fill = [
        """
        INSERT INTO returns (environment, account, archive_entry, line, returned_at, order_id, seller_sku, quantity)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        SELECT 1, 1, i % 50, i + 1, i * 1000, CAST(i AS TEXT), CAST(i % 400 AS TEXT), 1 FROM n
        """,
        """
        INSERT INTO reimbursements (environment, account, archive_entry, line, approved_at, reimbursement_id, order_id,
            seller_sku)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        SELECT 1, 1, i % 50, i + 1, i * 1000, CAST(i AS TEXT), CAST(i AS TEXT), CAST(i % 400 AS TEXT) FROM n
        """,
        """
        INSERT INTO fee_previews (environment, account, marketplace_id, seller_sku, currency, seen_at, archive_entry)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
        SELECT 1, 1, CAST(i % 10 AS TEXT), CAST(i AS TEXT), 'EUR', i, i % 50 FROM n
        """,
        """
        INSERT INTO reports (environment, account, report_id, report_type, marketplace_ids, processing_status,
            requested_by_us, created_at)
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)
        SELECT 1, 1, CAST(i AS TEXT), CAST(i % 5 AS TEXT), 'M', 'DONE', 1, i FROM n
        """,
    ]

    /// The account and a list of ids.
    private static let fifty: [SQLValue] = [1, 1] + (1...50).map { SQLValue.text("\($0)") }

    private static let lists: [(String, [SQLValue])] = [
        (OrderFacts.withItemsSQL, fifty), (TransactionVersions.currentSQL, fifty),
    ]

    private static let queries: [(String, [SQLValue])] =
        SpanRows.Table.allCases.flatMap { table in
            [
                (SpanRows.isAnySQL(table), [1, 1, 5_000, 6_000]), (SpanRows.removeSQL(table), [1, 1, 5_000, 6_000]),
                (
                    "SELECT line FROM \(table.rawValue) WHERE environment = $1 AND account = $2 AND order_id = $3",
                    [1, 1, "77"]
                ),
                (
                    "SELECT line FROM \(table.rawValue) WHERE environment = $1 AND account = $2 AND seller_sku = $3",
                    [1, 1, "77"]
                ),
            ]
        } + [
            (FeePreviews.isAnySQL, [1, 1, "3"]), (FeePreviews.removeOlderSQL, [1, 1, "3", 7]),
            (
                "SELECT currency FROM fee_previews WHERE environment = $1 AND account = $2 AND seller_sku = $3",
                [1, 1, "77"]
            ),
            (ReportedOrders.knownSQL, [1, 1, "77"]), (ReportedOrders.countSQL, [1, 1, "77", "A"]),
            (ReportedOrders.isAnySQL, [1, 1, 5_000, 6_000]), (ReportFacts.unknownColumnsSQL, [1, 1, "3"]),
            (ReportFacts.oldestUnfinishedSQL, [1, 1, "3", 5_000]),
        ]

    @Test(arguments: StoreBackend.allCases)
    func `are found without reading a whole table or account`(backend: StoreBackend) async throws {
        try await withStore(backend) { store in
            try await StoreFilling.account(store)
            try await StoreFilling.orders(store, 3_000)
            try await store.write { connection in
                for sql in Self.fill { try connection.execute(sql) }
            }
            try await store.countRows()
            if backend == .postgres { try await store.write { _ = try $0.execute("ANALYZE") } }
            for (sql, values) in Self.queries + Self.lists {
                let plan = try await store.read { try $0.queryPlan(sql, values) }
                #expect(plan.fullScans.isEmpty, "\(sql): \(plan)")
                #expect(!plan.lines.contains { $0.hasSuffix("(environment=? AND account=?)") }, "\(sql): \(plan)")
            }
        }
    }
}
