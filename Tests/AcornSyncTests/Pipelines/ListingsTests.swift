import Foundation
import ListingsItemsV20210801
import RunningSimulator
import SellingPartnerAPI
import SellingPartnerClient
import SellingPartnerSimulator
import StoreBackends
import Testing

@testable import AcornStore
@testable import AcornSync

@Suite struct `listings and the catalogue` {
    // MARK: The truth

    private func micros(_ text: String?) -> String {
        guard let text, let decimal = Decimal(string: text) else { return "-" }
        return "\(NSDecimalNumber(decimal: decimal * 1_000_000).int64Value)"
    }

    private func number(_ value: JSONValue?) -> String {
        if case .number(let number)? = value { "\(number)" } else { "-" }
    }

    private func time(_ value: JSONValue?) -> String {
        WireTime.micros(DateTime(text: value?.string ?? "")).map { "\($0)" } ?? "-"
    }

    /// Every listing that stands, as the simulator holds it.
    private func told(_ rig: SyncRig) async throws -> [String] {
        try await rig.truth("listings").map { row in
            let price = row["price"]?.string
            return [
                row["marketplaceId"]?.string, row["sku"]?.string, row["asin"]?.string, row["fnsku"]?.string ?? "-",
                row["productType"]?.string, row["title"]?.string, micros(price),
                price == nil ? "-" : row["currency"]?.string, number(row["quantity"]),
                row["isFulfilledByAmazon"] == .bool(true) ? "amazon" : "seller", number(row["issues"]),
                time(row["created"]), time(row["updated"]),
            ].map { $0 ?? "?" }.joined(separator: "|")
        }.sorted()
    }

    private func stored(_ rig: SyncRig) async throws -> [String] {
        try await rig.rows(
            """
            SELECT marketplace_id, seller_sku, asin, fnsku, product_type, item_name, price_micros, currency, quantity,
                fulfillment_channel, issues_count, created_at, updated_at, status FROM listings WHERE removed_at IS NULL
            """
        ) { row in
            let channel = row.textOr(9) == "DEFAULT" ? "seller" : "amazon"
            return [
                row.textOr(0), row.textOr(1), row.textOr(2), row.textOrDash(3), row.textOr(4), row.textOr(5),
                row.integerOrDash(6), row.textOrDash(7), row.integerOrDash(8), channel, row.integerOrDash(10),
                row.integerOrDash(11), row.integerOrDash(12),
            ].joined(separator: "|")
        }.sorted()
    }

    private func check(_ rig: SyncRig) async throws {
        let (told, stored) = (try await told(rig), try await stored(rig))
        #expect(told.count > 50)
        let missing = Set(told).subtracting(stored), strange = Set(stored).subtracting(told)
        #expect(missing.isEmpty, "\(missing.count) of \(told.count): \(missing.sorted().prefix(3))")
        #expect(strange.isEmpty, "\(strange.count): \(strange.sorted().prefix(3))")
        #expect(stored.count == told.count)
    }

    private func calls(_ rig: SyncRig, _ operation: String) async throws -> String {
        number(try await rig.simulator.truth("/calls")[operation]?["calls"])
    }

    // MARK: Listings

    @Test(arguments: StoreBackend.allCases)
    func `the listings of the store are the simulator's, and what is taken down is marked`(
        backend: StoreBackend
    ) async throws {
        let seed = UInt64.random(in: 1..<1_000_000)
        print("seed \(seed)")
        try await SyncRig.run(backend, seed: seed, orders: 60) { rig in
            try await rig.sync("listings")
            try await check(rig)
            let sku = try #require(try await rig.rows("SELECT MIN(seller_sku) FROM listings") { $0.textOr(0) }.first)
            let american = [MarketplaceID(rawValue: "ATVPDKIKX0DER")]
            let client = rig.simulator.client("na", rig.transport)
            _ = try await client.send(
                ListingsItemsV20210801.DeleteListingsItem(
                    sellerId: rig.simulator.sellingPartnerID("na"), sku: sku, marketplaceIds: american))
            // Not due yet, then due.
            try await rig.advance(seconds: 3_600)
            try await rig.sync("listings")
            #expect(try await rig.rows("SELECT 1 FROM listings WHERE removed_at IS NOT NULL") { _ in 1 }.isEmpty)
            try await rig.advance(seconds: 4 * 3_600)
            try await rig.sync("listings")
            try await check(rig)
            let removed = try await rig.rows(
                "SELECT seller_sku, marketplace_id FROM listings WHERE removed_at IS NOT NULL"
            ) { "\($0.textOr(0)) \($0.textOr(1))" }
            #expect(removed == ["\(sku) ATVPDKIKX0DER"])
            // Listed again.
            let asin = try await rig.rows("SELECT MIN(asin) FROM listings") { $0.textOr(0) }[0]
            try await offer(sku, asin, rig)
            try await rig.advance(days: 1)
            try await rig.sync("listings")
            try await check(rig)
            #expect(try await rig.rows("SELECT 1 FROM listings WHERE removed_at IS NOT NULL") { _ in 1 }.isEmpty)
        }
    }

    /// Offers something in the American store.
    private func offer(_ sku: String, _ asin: String, _ rig: SyncRig) async throws {
        let text = """
            {"condition_type":[{"value":"new_new"}],"merchant_suggested_asin":[{"value":"\(asin)"}],
            "purchasable_offer":[{"currency":"USD","our_price":[{"schedule":[{"value_with_tax":19.5}]}]}]}
            """
        let attributes = try JSONDecoder().decode([String: JSONValue].self, from: Data(text.utf8))
        let reply = try await rig.simulator.client("na", rig.transport).send(
            ListingsItemsV20210801.PutListingsItem(
                sellerId: rig.simulator.sellingPartnerID("na"), sku: sku,
                marketplaceIds: [MarketplaceID(rawValue: "ATVPDKIKX0DER")],
                body: .init(
                    productType: "PRODUCT", attributes: attributes,
                    requirements: .init(rawValue: "LISTING_OFFER_ONLY"))))
        try #require(reply.status?.rawValue == "ACCEPTED", "\(String(describing: reply.issues?.first?.message))")
    }

    @Test func `a store with more listings than one search gives is collected whole`() async throws {
        try await SyncRig.run(.sqlite, seed: 7, orders: 20, stores: ["US"]) { rig in
            let asin = try #require(try await rig.truth("listings").first?["asin"]?.string)
            for group in 0..<6 {
                for number in 0..<180 { try await offer("more-\(group)-\(number)", asin, rig) }
                try await rig.advance(seconds: 60)
            }
            try await rig.sync("listings")
            let count = try await rig.truth("listings").count
            #expect(count > 1_100)
            let stored = try await rig.rows("SELECT seller_sku FROM listings") { $0.textOr(0) }
            #expect(try await rig.truth("listings").compactMap { $0["sku"]?.string }.sorted() == stored.sorted())
            #expect(try await rig.rows("SELECT 1 FROM quarantined_facts") { _ in 1 }.isEmpty)
            // What is gone is still found by a pass of several searches.
            _ = try await rig.simulator.client("na", rig.transport).send(
                ListingsItemsV20210801.DeleteListingsItem(
                    sellerId: rig.simulator.sellingPartnerID("na"), sku: "more-2-17",
                    marketplaceIds: [MarketplaceID(rawValue: "ATVPDKIKX0DER")]))
            try await rig.advance(days: 1)
            try await rig.sync("listings")
            let removed = try await rig.rows("SELECT seller_sku FROM listings WHERE removed_at IS NOT NULL") {
                $0.textOr(0)
            }
            #expect(removed == ["more-2-17"])
        }
    }

    @Test(arguments: StoreBackend.allCases)
    func `spoilt replies and lost pages lose no listing and mark none`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 1..<1_000_000)
        print("seed \(seed)")
        var refused = try FaultSwitch("page-token-refused:0.3")
        refused.operation = "ListingsItemsV20210801.searchListingsItems"
        let tokens = refused
        let faults = try [
            "reset", "cut-json", "html-200", "page-again", "empty-page-again",
            "page-without-rows", "page-503", "empty-500",
        ].map { try FaultSwitch("\($0):0.02") }
        try await SyncRig.run(backend, seed: seed, orders: 40) { options in
            options.faults = faults + [tokens]
        } _: { rig in
            var chance = SeededChance(seed)
            for _ in 0..<3 {
                try await rig.sync("listings", "inventory", "catalog", losing: { chance.isOne(in: 5) })
                try await check(rig)
                try await rig.advance(days: 8)
            }
            try await rig.sync("listings", "catalog", losing: { chance.isOne(in: 5) })
            try await check(rig)
            #expect(try await rig.rows("SELECT 1 FROM listings WHERE removed_at IS NOT NULL") { _ in 1 }.isEmpty)
            let states = try await rig.rows("SELECT DISTINCT state FROM catalog_items") { $0.textOr(0) }
            #expect(states == ["told"])
        }
    }

    // MARK: The catalogue

    @Test(arguments: StoreBackend.allCases)
    func `every product that anything names is told as the catalogue holds it`(backend: StoreBackend) async throws {
        let seed = UInt64.random(in: 1..<1_000_000)
        print("seed \(seed)")
        try await SyncRig.run(backend, seed: seed, orders: 80) { rig in
            try await rig.sync("orders", "inventory", "listings", "catalog")
            var told: Set<String> = []
            for row in try await rig.truth("listings") {
                let isAmerican = row["marketplaceId"]?.string == "ATVPDKIKX0DER"
                told.insert(
                    [
                        row["marketplaceId"]?.string, row["asin"]?.string, row["title"]?.string, row["brand"]?.string,
                        row["ean"]?.string, row["productType"]?.string,
                        centimetres(row["millimetres"]?.array?.first, isAmerican),
                        isAmerican ? "inches" : "centimeters",
                    ].map { $0 ?? "?" }.joined(separator: "|"))
            }
            let stored = try await rig.rows(
                """
                SELECT marketplace_id, asin, item_name, brand, ean, product_type, package_length, package_length_unit,
                    state, sales_rank FROM catalog_items
                """
            ) { row in
                (
                    [
                        row.textOr(0), row.textOr(1), row.textOr(2), row.textOr(3), row.textOr(4), row.textOr(5),
                        row.textOr(6), row.textOr(7),
                    ].joined(separator: "|"), row.textOr(8), row.integerOr(9)
                )
            }
            #expect(told.count > 50)
            let missing = told.subtracting(stored.map(\.0))
            #expect(missing.isEmpty, "\(missing.count) of \(told.count): \(missing.sorted().prefix(3))")
            #expect(stored.count == told.count && stored.allSatisfy { $0.1 == "told" && $0.2 > 0 })
            let calls = try await calls(rig, "CatalogItemsV20220401.searchCatalogItems")
            let batches = Int(calls) ?? .max
            #expect(batches <= told.count / 20 + 6, "\(calls) calls for \(told.count) products")
        }
    }

    /// As the simulated catalogue shows a length of whole millimetres.
    private func centimetres(_ side: JSONValue?, _ isAmerican: Bool) -> String {
        guard let millimetres = Int64(number(side)) else { return "?" }
        let hundredths = isAmerican ? (millimetres * 1_000 * 2 + 254) / (2 * 254) : millimetres * 10
        var text = Decimal(hundredths)
        text /= 100
        return "\(text)"
    }

    @Test(arguments: StoreBackend.allCases)
    func `what Amazon does not know is remembered, and asked again after a month`(backend: StoreBackend) async throws {
        try await SyncRig.run(backend, seed: 9, orders: 20, stores: ["US"]) { rig in
            let place = try #require(CatalogFacts.Place("ATVPDKIKX0DER", "B0NOTHERE0"))
            try await rig.sync("listings", "catalog")
            try await rig.store.write { try CatalogFacts($0, SyncRig.key("na")).want([place]) }
            func count() async throws -> Int {
                Int(try await calls(rig, "CatalogItemsV20220401.searchCatalogItems")) ?? 0
            }
            let first = try await count()
            try await rig.sync("catalog")
            let states = try await rig.rows("SELECT state FROM catalog_items WHERE asin = 'B0NOTHERE0'") {
                $0.textOr(0)
            }
            #expect(states == ["unknown"])
            #expect(try await count() == first + 1)
            try await rig.advance(days: 1)
            try await rig.sync("catalog")
            #expect(try await count() == first + 1)
            // A week later everything that is known is asked again, and it is not.
            try await rig.advance(days: 7)
            try await rig.sync("catalog")
            #expect(try await count() == 2 * first + 1)
            let asked = try await rig.rows("SELECT asked_at FROM catalog_items WHERE asin = 'B0NOTHERE0'") {
                $0.integerOr(0)
            }
            #expect(asked[0] < rig.time.now - 7 * WireTime.day)
            try await rig.advance(days: 23)
            try await rig.sync("catalog")
            let again = try await rig.rows("SELECT asked_at FROM catalog_items WHERE asin = 'B0NOTHERE0'") {
                $0.integerOr(0)
            }
            #expect(again[0] > rig.time.now - WireTime.day)
        }
    }

    @Test func `the catalogue waits a tenth of the time that others have worked`() {
        let second = WireTime.second
        #expect([0, 60, 600, 36_000].map { CatalogPipeline.pause(after: $0 * second) / second } == [5, 6, 60, 300])
    }

    @Test func `only ten letters and digits are an ASIN`() {
        #expect(CatalogFacts.Place("A1", "B000000001") != nil)
        for asin in ["", "B00000000", "B0000000011", "b000000001", "B0000,0001", "B00000000é"] {
            #expect(CatalogFacts.Place("A1", asin) == nil, "\(asin)")
        }
        #expect(CatalogFacts.Place(nil, "B000000001") == nil && CatalogFacts.Place("A1", nil) == nil)
    }
}

extension SQLRow {
    borrowing func textOrDash(_ column: Int) -> String {
        (try? textOrNil(SQLColumn(integerLiteral: column))) ?? "-"
    }
    borrowing func integerOrDash(_ column: Int) -> String {
        guard let value = try? integerOrNil(SQLColumn(integerLiteral: column)) else { return "-" }
        return "\(value)"
    }
}
