import AcornCore
package import AcornStore

/// A query that a person waits for, for something drawn by chance.
package struct StoreQuestion: Sendable {
    package let name: String
    /// The statement, whose plan must read no whole table.
    package let statement: @Sendable (_ chance: Int64) -> (sql: String, values: [SQLValue])
    /// Asks and reads the answer.
    package let ask: @Sendable (any SQLConnection, _ chance: Int64) throws -> Void

    private init(
        _ name: String, _ statement: @escaping @Sendable (Int64) -> (sql: String, values: [SQLValue])
    ) {
        self.name = name
        self.statement = statement
        ask = { connection, chance in
            let (sql, values) = statement(chance)
            try connection.forEach(sql, values) { _ in }
        }
    }

    private init(_ name: String, _ question: @escaping @Sendable (Int64) -> SettlementQuestion) {
        self.name = name
        statement = { chance in
            let (sql, values) = question(chance).query
            return (sql, StoreFilling.key.values + [.init(SettlementRowReader.answerMax)] + values)
        }
        ask = { connection, chance in
            _ = try SettlementRowReader(connection, StoreFilling.key).rows(question(chance))
        }
    }

    private static let own = StoreFilling.key.values

    /// Every question, for a store with so many orders and runs of settlement rows.
    package static func all(orders: Int64, runs: Int64) -> [StoreQuestion] {
        ofOrders(orders) + ofSettlements(runs)
    }

    private static func ofOrders(_ orders: Int64) -> [StoreQuestion] {
        @Sendable func moment(_ chance: Int64) -> SQLValue {
            .integer(1_700_000_000_000_000 + chance % orders * 31_000_000)
        }
        func list(_ name: String, _ condition: String, _ order: String) -> StoreQuestion {
            StoreQuestion(name) { chance in
                (
                    """
                    SELECT order_id, status, created_at, total_micros, currency FROM orders
                    WHERE environment = $1 AND account = $2 AND \(condition) ORDER BY \(order) LIMIT 50
                    """, own + [moment(chance)]
                )
            }
        }
        return [
            list("50 orders before a moment", "created_at < $3", "created_at DESC, order_id DESC"),
            list("50 orders changed since a moment", "updated_at >= $3", "updated_at, order_id"),
            list("50 unshipped orders", "status = 'UNSHIPPED' AND created_at < $3", "created_at DESC"),
            StoreQuestion("an order with its items") { chance in
                (
                    """
                    SELECT i.order_item_id, i.seller_sku, i.unit_price_micros FROM orders o
                    JOIN order_items i ON i.environment = o.environment AND i.account = o.account
                        AND i.order_id = o.order_id
                    WHERE o.environment = $1 AND o.account = $2 AND o.order_id = $3
                    """, own + [.text(StoreFilling.orderID(chance % orders))]
                )
            },
            StoreQuestion("50 orders of a SKU") { chance in
                (
                    """
                    SELECT order_id, quantity_ordered FROM order_items
                    WHERE environment = $1 AND account = $2 AND seller_sku = $3 ORDER BY order_id LIMIT 50
                    """, own + [.text("SKU-\(chance % StoreFilling.skus)")]
                )
            },
        ]
    }

    private static func ofSettlements(_ runs: Int64) -> [StoreQuestion] {
        [
            StoreQuestion("settlement rows of an order") { .order(StoreFilling.orderID($0 % runs)) },
            StoreQuestion("settlement rows of an order with another id") { .order("FBA-\($0 % runs)") },
            StoreQuestion("settlement rows of a SKU") { .sku("SKU-\($0 % StoreFilling.skus + 1)") },
            StoreQuestion("settlement rows of a day") { .day(StoreFilling.day($0 % runs)) },
            StoreQuestion("a settlement by label") { chance in
                (
                    """
                    SELECT l.transaction_type, l.amount_type, l.amount_description, SUM(s.amount_micros)
                    FROM settlement_sums s
                    JOIN settlement_labels l ON l.environment = s.environment AND l.account = s.account
                        AND l.archive_entry = s.archive_entry AND l.label = s.label
                    WHERE s.environment = $1 AND s.account = $2 AND s.archive_entry = $3 AND s.statement = 0
                    GROUP BY l.transaction_type, l.amount_type, l.amount_description
                    """, own + [.integer(chance % (runs / StoreFilling.runsOfFile + 1) + 1)]
                )
            },
            StoreQuestion("a day by label") { chance in
                (
                    """
                    SELECT archive_entry, label, rows_count, amount_micros FROM settlement_sums
                    WHERE environment = $1 AND account = $2 AND posted_day = $3
                    """, own + [.integer(StoreFilling.day(chance % runs))]
                )
            },
            StoreQuestion("50 settlements by deposit") { _ in
                (
                    """
                    SELECT settlement_id, version, deposit_at, computed_micros FROM settlements
                    WHERE environment = $1 AND account = $2 ORDER BY deposit_at DESC, settlement_id DESC LIMIT 50
                    """, own
                )
            },
        ]
    }
}
