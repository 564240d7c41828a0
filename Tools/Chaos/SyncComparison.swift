import AcornStore
import AsyncHTTPClient
import Foundation
import NIOCore
import SellingPartnerAPI
import StoreBackends

/// Holds the store against what the simulator knows to be true: to the row and the cent.
struct SyncComparison {
    let store: Store
    let base: String
    let acorn: String
    let line: JSONValue

    /// Of one kind of fact: how many Amazon has, and how many are missing, too many or otherwise in the store.
    struct Count {
        let name: String
        let told: Int
        var missing: Int
        var strange: Int
        var example: String?
    }

    struct Result {
        var counts: [Count] = []
        var refused = 0

        var isFine: Bool { counts.allSatisfy { $0.missing == 0 && $0.strange == 0 && $0.told > 0 } }

        var rows: [(String, String)] {
            counts.map { count in
                let example = count.example.map { ", such as \($0)" } ?? ""
                return (
                    count.name, "\(count.told), missing \(count.missing), of nothing \(count.strange)\(example)"
                )
            } + [("calls refused (429)", "\(refused)")]
        }
    }

    func run() async throws -> Result {
        let now = try await time()
        var result = Result()
        let orders = try await truth("orders")
        result.counts.append(try await self.orders(orders, now))
        result.counts.append(try await items(orders, now))
        result.counts.append(try await transactions(now))
        let settlements = try await truth("settlements")
        result.counts.append(try await reports(settlements, now))
        result.counts.append(try await settlementRows(settlements, now))
        result.counts.append(try await payouts(settlements, now))
        result.counts.append(try await inventory())
        let listings = try await truth("listings")
        result.counts.append(try await self.listings(listings))
        result.counts.append(try await products(listings))
        for call in (try await get("/truth/calls").object ?? [:]).values {
            if case .number(let count)? = call["throttled"] { result.refused += Int("\(count)") ?? 0 }
        }
        return result
    }

    // MARK: Comparing

    /// Two multisets; `recent` are rows that may be in the store or not, as they came just now.
    private func compare(
        _ name: String, _ told: [String], _ stored: [String], recent: [String] = []
    ) -> Count {
        var counts: [String: Int] = [:]
        for row in stored { counts[row, default: 0] += 1 }
        var missing: [String] = []
        for row in told {
            if let count = counts[row], count > 0 { counts[row] = count - 1 } else { missing.append(row) }
        }
        for row in recent { if let count = counts[row], count > 0 { counts[row] = count - 1 } }
        let strange = counts.filter { $0.value > 0 }
        return Count(
            name: name, told: told.count, missing: missing.count, strange: strange.values.reduce(0, +),
            example: missing.first ?? strange.keys.first)
    }

    private func orders(_ orders: [JSONValue], _ now: Int64) async throws -> Count {
        func row(_ order: JSONValue) -> String {
            "\(order["orderId"]?.string ?? "") \(Self.micros(time: order["lastUpdated"]?.string))"
        }
        let isOld: (JSONValue) -> Bool = { Self.micros(time: $0["lastUpdated"]?.string) < now - 600_000_000 }
        return compare(
            "orders", orders.filter(isOld).map(row),
            try await rows("SELECT order_id, updated_at FROM orders") { "\(try $0.text(0)) \(try $0.integer(1))" },
            recent: orders.filter { !isOld($0) }.map(row))
    }

    private func items(_ orders: [JSONValue], _ now: Int64) async throws -> Count {
        func rows(_ orders: [JSONValue]) -> [String] {
            orders.flatMap { order in
                (order["items"]?.array ?? []).map { item in
                    var quantity = ""
                    if case .number(let number)? = item["quantity"] { quantity = "\(number)" }
                    let parts = [order["orderId"], item["orderItemId"], item["sku"], item["asin"]]
                    return parts.map { $0?.string ?? "" }.joined(separator: " ") + " " + quantity
                }
            }
        }
        // One that changed just now is in a span that is not over yet.
        let isOld: (JSONValue) -> Bool = { Self.micros(time: $0["lastUpdated"]?.string) < now - 600_000_000 }
        return compare(
            "order items", rows(orders.filter(isOld)),
            try await self.rows(
                "SELECT order_id, order_item_id, seller_sku, asin, quantity_ordered FROM order_items"
            ) { "\(try $0.text(0)) \(try $0.text(1)) \(try $0.text(2)) \(try $0.text(3)) \(try $0.integer(4))" },
            recent: rows(orders.filter { !isOld($0) }))
    }

    private func transactions(_ now: Int64) async throws -> Count {
        var (told, recent): ([String], [String]) = ([], [])
        let tail = now - 1_800_000_000
        for posting in try await truth("postings") where posting["lines"]?.array?.isEmpty == false {
            let posted = Self.micros(time: posting["posted"]?.string)
            let released = Self.micros(time: posting["released"]?.string)
            let shown = Self.micros(time: posting["shown"]?.string)
            guard shown <= now else { continue }
            let total = "\(Self.micros(posting["total"]?.string)) \(posting["currency"]?.string ?? "")"
            func add(_ status: String, at time: Int64) {
                if max(time, shown) < tail {
                    told.append("\(status) \(total)")
                } else {
                    recent.append("\(status) \(total)")
                }
            }
            guard released > posted else {
                add("RELEASED", at: released)
                continue
            }
            let isOver = max(shown, released + 300_000_000) <= now
            add(isOver ? "DEFERRED_RELEASED" : "DEFERRED", at: isOver ? released + 300_000_000 : posted)
            if isOver { add("RELEASED", at: released + 300_000_000) }
            // One that was released just now may still stand as it was told before.
            if isOver, max(released + 300_000_000, shown) >= tail { recent.append("DEFERRED \(total)") }
        }
        return compare(
            "transactions", told,
            try await rows("SELECT status, total_micros, currency FROM transactions WHERE is_current = 1") {
                "\(try $0.text(0)) \(try $0.integer(1)) \(try $0.text(2))"
            }, recent: recent)
    }

    /// Settlements whose report can be listed.
    private func reported(_ settlements: [JSONValue], _ now: Int64) -> [JSONValue] {
        settlements.filter {
            let at = Self.micros(time: $0["reported"]?.string)
            // Amazon keeps reports for ninety days.
            return at < now - 5_400_000_000 && at > now - 89 * 86_400_000_000
        }
    }

    private func reports(_ settlements: [JSONValue], _ now: Int64) async throws -> Count {
        func row(_ one: JSONValue) -> String {
            "\(one["settlementId"]?.string ?? "") \(Self.micros(one["total"]?.string)) \(one["currency"]?.string ?? "")"
        }
        return compare(
            "settlements", reported(settlements, now).map(row),
            try await rows("SELECT settlement_id, computed_micros, currency FROM settlements") {
                "\(try $0.text(0)) \(try $0.integer(1)) \(try $0.text(2))"
            }, recent: settlements.map(row))
    }

    /// A report that Amazon delivers holds one settlement, so all rows of its file are that one's.
    private func settlementRows(_ settlements: [JSONValue], _ now: Int64) async throws -> Count {
        func sum(_ one: JSONValue) -> String {
            var rows = ""
            if case .number(let number)? = one["rows"] { rows = "\(number)" }
            return "\(one["settlementId"]?.string ?? "") \(rows)"
        }
        return compare(
            "settlement rows", reported(settlements, now).map(sum),
            try await rows(
                """
                SELECT s.settlement_id, SUM(p.rows_count) FROM settlements s JOIN settlement_pages p
                    ON p.environment = s.environment AND p.account = s.account AND p.archive_entry = s.archive_entry
                GROUP BY s.environment, s.account, s.settlement_id
                """
            ) { "\(try $0.text(0)) \(try $0.integer(1))" }, recent: settlements.map(sum))
    }

    private func payouts(_ settlements: [JSONValue], _ now: Int64) async throws -> Count {
        func row(_ one: JSONValue) -> String {
            let total = Self.micros(one["total"]?.string)
            return "\(one["groupId"]?.string ?? "") \(total > 0 ? "\(total)" : "none")"
        }
        let isOld: (JSONValue) -> Bool = { Self.micros(time: $0["end"]?.string) < now - 5_400_000_000 }
        return compare(
            "payouts", settlements.filter(isOld).map(row),
            try await rows("SELECT payout_id, amount_micros FROM payouts") {
                "\(try $0.text(0)) \(try $0.integerOrNil(1).map { "\($0)" } ?? "none")"
            }, recent: settlements.filter { !isOld($0) }.map(row))
    }

    /// Listings that stand; their prices and quantities may have moved since they were collected.
    private func listings(_ listings: [JSONValue]) async throws -> Count {
        compare(
            "listings",
            listings.map { one in
                "\(one["marketplaceId"]?.string ?? "") \(one["sku"]?.string ?? "") \(one["asin"]?.string ?? "")"
            },
            try await rows("SELECT marketplace_id, seller_sku, asin FROM listings WHERE removed_at IS NULL") {
                "\(try $0.text(0)) \(try $0.text(1)) \(try $0.text(2))"
            })
    }

    private func products(_ listings: [JSONValue]) async throws -> Count {
        let told = Set(
            listings.map { one in
                "\(one["marketplaceId"]?.string ?? "") \(one["asin"]?.string ?? "") \(one["title"]?.string ?? "")"
            })
        return compare(
            "products", told.sorted(),
            try await rows("SELECT marketplace_id, asin, item_name FROM catalog_items WHERE state = 'told'") {
                "\(try $0.text(0)) \(try $0.text(1)) \(try $0.text(2))"
            })
    }

    /// Stock is asked for anew from Amazon's side, by the command line and without the hub.
    private func inventory() async throws -> Count {
        var told: [String] = []
        for one in line["authorizations"]?.array ?? [] {
            for marketplace in one["marketplaceIds"]?.array ?? [] {
                guard let id = marketplace.string else { continue }
                told += try stock(id, one)
            }
        }
        return compare(
            "stock", told,
            try await rows("SELECT marketplace_id, seller_sku, total_quantity FROM inventory") {
                "\(try $0.text(0)) \(try $0.text(1)) \(try $0.integer(2))"
            })
    }

    private func stock(_ marketplace: String, _ authorization: JSONValue) throws -> [String] {
        let region = authorization["region"]?.string ?? ""
        let application = line["applications"]?.array?.first
        let file = FileManager.default.temporaryDirectory.appending(path: "chaos-stock-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let process = try ChildProcess(
            [
                "/usr/bin/env", "ACORN_CLIENT_ID=\(application?["clientId"]?.string ?? "")",
                "ACORN_CLIENT_SECRET=\(application?["clientSecret"]?.string ?? "")",
                "ACORN_REFRESH_TOKEN=\(authorization["refreshToken"]?.string ?? "")", acorn, "api", "call",
                "getInventorySummaries", "--param", "granularityType=Marketplace", "--param",
                "granularityId=\(marketplace)", "--param", "marketplaceIds=\(marketplace)", "--all-pages",
                "--endpoint", line["endpoints"]?[region]?.string ?? "", "--token-endpoint",
                line["lwa"]?.string ?? "",
            ], standardOutput: file.path)
        guard try process.wait() == 0 else { throw Unavailable(description: "the stock cannot be asked for") }
        let pages = try JSONDecoder().decode(JSONValue.self, from: Data(contentsOf: file)).array ?? []
        return pages.flatMap { $0["payload"]?["inventorySummaries"]?.array ?? [] }.map { row in
            var quantity = ""
            if case .number(let number)? = row["totalQuantity"] { quantity = "\(number)" }
            return "\(marketplace) \(row["sellerSku"]?.string ?? "") \(quantity)"
        }
    }

    // MARK: Asking

    private func rows(
        _ sql: String, _ body: @escaping @Sendable (borrowing SQLRow) throws -> String
    ) async throws -> [String] {
        try await store.read { try $0.rows(sql, [], body) }
    }

    private func get(_ path: String) async throws -> JSONValue {
        let reply = try await HTTPClient.shared.execute(HTTPClientRequest(url: base + path), timeout: .seconds(120))
        let body = try await reply.body.collect(upTo: 1 << 28)
        return try JSONDecoder().decode(JSONValue.self, from: Data(body.readableBytesView))
    }

    private func truth(_ list: String) async throws -> [JSONValue] {
        var all: [JSONValue] = []
        var offset: Int? = 0
        while let place = offset {
            let page = try await get("/truth/\(list)?offset=\(place)&limit=1000")
            all += page[list]?.array ?? []
            offset = page["nextOffset"].flatMap { if case .number(let number) = $0 { Int("\(number)") } else { nil } }
        }
        return all
    }

    private func time() async throws -> Int64 {
        Self.micros(time: try await get("/truth/world")["now"]?.string)
    }

    private static func micros(time text: String?) -> Int64 {
        guard let date = DateTime(text: text ?? "").date else { return .min }
        return Int64((date.timeIntervalSince1970 * 1_000).rounded()) * 1_000
    }

    private static func micros(_ text: String?) -> Int64 {
        guard let text, let decimal = Decimal(string: text) else { return .min }
        return Int64(truncating: NSDecimalNumber(decimal: decimal * 1_000_000))
    }
}
