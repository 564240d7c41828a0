import OfficialModels
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct SalesOperationsTests {
    private static let us = "ATVPDKIKX0DER"
    private static let germany = "A1PA6795UKMFR9"

    private func metrics(
        _ caller: inout SimulatedCaller, _ query: KeyValuePairs<String, String>
    ) throws -> [SimulatedJSON] {
        let reply = try caller.call("SalesV1.getOrderMetrics", query: query)
        try #require(reply.status == 200, "\(reply.body?.text ?? "")")
        return reply.body?["payload"]?.elements ?? []
    }

    @Test(arguments: ["Hour", "Day", "Week", "Month", "Year", "Total"])
    func `the parts add up to the orders, to the cent`(granularity: String) throws {
        var caller = try SimulatedCaller(seed: 71, orders: 2_000)
        caller.account = .europe
        let (start, end) = (Moment(iso: "2026-08-25T00:00:00Z"), Moment(iso: "2026-09-18T10:00:00Z"))
        let (from, to) = (try #require(start), try #require(end))
        let parts = try metrics(
            &caller,
            [
                "marketplaceIds": Self.germany, "interval": "\(from.iso)--\(to.iso)", "granularity": granularity,
                "granularityTimeZone": "UTC",
            ])
        let ledger = try #require(caller.simulation.world.ledgers.first { $0.store.profile.countryCode == "DE" })
        let orders = ledger.orders.filter {
            $0.created >= from && $0.created < to && $0.status(at: caller.now) != .cancelled
        }
        #expect(orders.count > 20)
        func sum(_ name: String) -> Int64 { parts.reduce(0) { $0 + ($1[name]?.integer ?? 0) } }
        #expect(sum("orderCount") == Int64(orders.count))
        #expect(sum("unitCount") == orders.reduce(0) { $0 + $1.units })
        #expect(sum("orderItemCount") == orders.reduce(0) { $0 + Int64($1.items.count) })
        let sales = try parts.reduce(0 as Int64) {
            try $0 + #require($1["totalSales"]?.smallest(ledger.store.profile))
        }
        #expect(sales == orders.flatMap(\.items).reduce(0) { $0 + $1.price * $1.quantity })
        let texts = parts.compactMap { $0["interval"]?.string?.split(separator: "--").map(String.init) }
        #expect(texts.first?.first == "2026-08-25T00:00Z")
        #expect(texts.last?.last == "2026-09-18T10:00Z")
        for (one, next) in zip(texts, texts.dropFirst()) { #expect(one.last == next.first) }
        let counts = ["Hour": 24 * 24 + 10, "Day": 25, "Week": 4, "Month": 2, "Year": 1, "Total": 1]
        #expect(parts.count == counts[granularity])
    }

    @Test func `days are cut at midnight of the zone, also when clocks change`() throws {
        var caller = try SimulatedCaller(seed: 72, orders: 500, start: 1_794_000_000)
        let parts = try metrics(
            &caller,
            [
                "marketplaceIds": Self.us, "interval": "2026-10-31T00:00:00-07:00--2026-11-03T00:00:00-08:00",
                "granularity": "Day", "granularityTimeZone": "America/Los_Angeles",
            ])
        #expect(
            parts.map { $0["interval"]?.string } == [
                "2026-10-31T00:00-07:00--2026-11-01T00:00-07:00", "2026-11-01T00:00-07:00--2026-11-02T00:00-08:00",
                "2026-11-02T00:00-08:00--2026-11-03T00:00-08:00",
            ])
    }

    @Test func `filters split the whole`() throws {
        var caller = try SimulatedCaller(seed: 73, orders: 2_000)
        let interval = "2026-08-01T00:00:00Z--2026-09-20T00:00:00Z"
        func count(_ name: String, _ value: String) throws -> Int64 {
            let query: KeyValuePairs = [
                "marketplaceIds": Self.us, "interval": interval, "granularity": "Total", name: value,
            ]
            return try metrics(&caller, query).first?["orderCount"]?.integer ?? -1
        }
        let all = try count("buyerType", "All")
        #expect(all > 50)
        #expect(try count("buyerType", "B2B") + count("buyerType", "B2C") == all)
        #expect(try count("fulfillmentNetwork", "AFN") + count("fulfillmentNetwork", "MFN") == all)
        #expect(try count("asin", "B000000000") == 0)
        let product = caller.simulation.world.products(of: StoreID(index: 0))[0]
        #expect(try count("asin", product.asin) == count("sku", product.sku))
    }

    @Test func `a call that Amazon does not allow is refused`() throws {
        var caller = try SimulatedCaller(seed: 74, orders: 100)
        let good = [
            "marketplaceIds": Self.us, "interval": "2026-09-01T00:00:00-07:00--2026-09-04T00:00:00-07:00",
            "granularity": "Day", "granularityTimeZone": "US/Pacific",
        ]
        let changes: [(String, String?)] = [
            ("marketplaceIds", nil), ("marketplaceIds", "X"), ("interval", nil), ("interval", "2026-09-01--2026-09-02"),
            ("interval", "2026-09-04T00:00:00-07:00--2026-09-01T00:00:00-07:00"), ("granularity", "Minute"),
            ("interval", "2020-09-01T00:00:00-07:00--2026-09-04T00:00:00-07:00"), ("granularityTimeZone", nil),
            ("granularityTimeZone", "Mars/Olympus"), ("granularityTimeZone", "UTC"), ("buyerType", "B2X"),
        ]
        func status(_ query: [String: String]) throws -> Int {
            let parameters = query.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
            return try caller.call("SalesV1.getOrderMetrics", parameters: parameters).status
        }
        #expect(try status(good) == 200)
        for (name, value) in changes {
            var query = good
            query[name] = value
            #expect(try status(query) == 400, "\(name) \(value ?? "")")
        }
        #expect(try status(good.merging(["asin": "B0", "sku": "1"]) { $1 }) == 400)
        if ReplyValidation.isPossible { #expect(try caller.validation.verdict().faults == []) }
    }
}
