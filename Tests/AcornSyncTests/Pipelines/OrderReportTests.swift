import AcornStore
import Foundation
import SellingPartnerAPI
import StoreBackends
import Testing

@testable import AcornSync

@Suite struct `orders that a report tells` {
    private static let statuses = [
        "pending": "PENDING", "unshipped": "UNSHIPPED", "partiallyShipped": "PARTIALLY_SHIPPED",
        "shipped": "SHIPPED", "cancelled": "CANCELLED",
    ]

    /// Orders of the spans that have ended, with their items by SKU, as the truth has them.
    private func told(_ rig: SyncRig, _ truth: [JSONValue]) async throws -> [String: [String]] {
        let spans = try await rig.rows(
            "SELECT MIN(start_at), MAX(end_at) FROM windows WHERE resource = 'order-reports'"
        ) { ($0.integerOr(0), $0.integerOr(1)) }
        var orders: [String: [String]] = [:]
        for order in truth {
            let created = Told.time(order["created"]?.string)
            guard created >= spans[0].0, created < spans[0].1 else { continue }
            let isCancelled = order["status"]?.string == "cancelled"
            let head =
                "\(order["marketplaceId"]?.string ?? "") \(Self.statuses[order["status"]?.string ?? ""] ?? "?") "
                + "\(created) \(Told.time(order["lastUpdated"]?.string)) \(order["isBusiness"] == .bool(true))"
            let items = (order["items"]?.array ?? []).map { item in
                let price = isCancelled ? Int64.min : Told.micros(item["price"]?.string)
                return "\(item["sku"]?.string ?? "") \(isCancelled ? "0" : Told.number(item["quantity"])) \(price)"
            }
            orders[order["orderId"]?.string ?? ""] = [head] + items.sorted()
        }
        return orders
    }

    private func stored(_ rig: SyncRig) async throws -> [String: [String]] {
        var orders: [String: [String]] = [:]
        let heads = try await rig.rows(
            "SELECT order_id, marketplace_id, status, created_at, updated_at, is_business FROM orders"
        ) {
            (
                $0.textOr(0),
                "\($0.textOr(1)) \($0.textOr(2)) \($0.integerOr(3)) \($0.integerOr(4)) \($0.integerOr(5) == 1)"
            )
        }
        for (id, head) in heads { orders[id] = [head] }
        let items = try await rig.rows(
            "SELECT order_id, seller_sku, quantity_ordered, unit_price_micros FROM order_items"
        ) { ($0.textOr(0), "\($0.textOr(1)) \($0.integerOr(2)) \($0.integerOr(3))") }
        for (id, rows) in Dictionary(grouping: items, by: \.0) { orders[id]? += rows.map(\.1).sorted() }
        return orders
    }

    @Test(arguments: StoreBackend.allCases)
    func `are the orders of the span, to the item and the cent`(backend: StoreBackend) async throws {
        try await ReportRig.run(backend, orders: 600) { rig in
            let truth = try await rig.truth("orders")
            try await rig.syncReports("order-reports")
            let (told, stored) = (try await told(rig, truth), try await stored(rig))
            #expect(told.count > 200)
            let differing = Set(told.keys).union(stored.keys).filter { told[$0] != stored[$0] }
            // Orders that changed while the reports were made.
            #expect(
                differing.count < told.count / 20,
                "\(differing.prefix(3).map { "\(told[$0] ?? []) \(stored[$0] ?? [])" })")
            #expect(Set(told.keys) == Set(stored.keys))
            #expect(try await rig.rows("SELECT reason FROM quarantined_facts") { $0.textOr(0) } == [])
            // Cities and postal codes are nowhere.
            for text in try await rig.archivedReports() {
                let lines = text.split(whereSeparator: \.isNewline)
                let names = lines[0].split(separator: "\t", omittingEmptySubsequences: false)
                let personal: Set<Substring> = ["ship-city", "ship-state", "ship-postal-code"]
                let places = names.indices.filter { personal.contains(names[$0]) }
                #expect(places.count == 3 && lines.count > 1)
                for line in lines.dropFirst() {
                    let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
                    #expect(cells.count == names.count && places.allSatisfy { cells[$0].isEmpty })
                }
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `give way to the API, whichever came first`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 1..<1_000_000)
        print("seed \(seed)")
        for order in [["orders", "order-reports"], ["order-reports", "orders"]] {
            try await SyncRig.run(
                backend, seed: seed, orders: 200, stores: ["US", "JP"], settings: ReportRig.settings
            ) { rig in
                for name in order {
                    if name == "orders" { try await rig.sync(name) } else { try await rig.syncReports(name) }
                }
                let fromReports = try await rig.rows("SELECT order_id FROM orders WHERE is_from_report = 1") { _ in 1 }
                #expect(fromReports.isEmpty)
                let items = try await rig.rows("SELECT order_item_id FROM order_items") { $0.textOr(0) }
                #expect(items.count > 150 && items.allSatisfy { !$0.hasPrefix("sku:") })
                let orders = try await rig.rows("SELECT order_id FROM orders") { $0.textOr(0) }
                #expect(orders.count == Set(orders).count && orders.count > 150)
            }
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `have every item once, also where rows do not stand together`(backend: StoreBackend) async throws {
        try await ReportRig.run(backend, orders: 0, stores: ["US"]) { rig in
            try await rig.store.write { connection in
                let orders = ReportedOrders(connection, SyncRig.key("na"))
                func order(_ skus: [String], at time: Int64 = 5) -> OrderFact {
                    var order = OrderFact(orderID: "1", status: "SHIPPED", createdAt: 1, updatedAt: time)
                    order.items = skus.map { sku in
                        var item = OrderItemFact(orderItemID: "", quantityOrdered: 1)
                        item.sellerSKU = sku
                        return item
                    }
                    return order
                }
                for _ in 0..<2 {
                    // The same document twice is one telling; the second time it takes the place of the first.
                    for entry in [1, 2] as [Int64] {
                        try orders.put(order(["A", "A"]), entry: entry)
                        try orders.put(order(["B", "A"]), entry: entry)
                    }
                    #expect(try orders.put(order(["Z"], at: 4), entry: 3) == false)
                    let ids = try connection.rows("SELECT order_item_id FROM order_items ORDER BY 1") { $0.textOr(0) }
                    #expect(ids == ["sku:A", "sku:A#2", "sku:A#3", "sku:B"])
                    try ReportedOrders.removeAll(connection, SyncRig.key("na"), told: .byReports)
                }
            }
        }
    }
}
