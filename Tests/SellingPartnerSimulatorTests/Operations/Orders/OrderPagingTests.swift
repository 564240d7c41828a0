import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

struct OrderPagingTests {
    private static let search = "OrdersV20260101.searchOrders"

    /// All pages of a search, with time going by between them.
    private static func pages(
        _ caller: inout SimulatedCaller, _ query: KeyValuePairs<String, String>, wait seconds: Int64
    ) throws -> [[SimulatedJSON]] {
        var pages: [[SimulatedJSON]] = []
        var reply = try caller.call(search, query: query)
        while true {
            try #require(reply.status == 200, "\(reply.body?.text ?? "")")
            pages.append(reply.body?["orders"]?.elements ?? [])
            guard let token = reply.body?.at("pagination", "nextToken")?.string else { return pages }
            caller.wait(seconds)
            reply = try caller.call(search, query: ["paginationToken": token])
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64], ["createdAfter", "lastUpdatedAfter"])
    func `orders that come and change between pages are neither lost nor doubled`(seed: UInt64, name: String) throws {
        var caller = try SimulatedCaller(seed: seed, orders: 1_500)
        caller.account = .europe
        let start = caller.now
        let after = start - 20 * Moment.day
        let before = start - OrderSearch.delaySeconds
        let world = caller.simulation.world
        let expected = world.stores(of: .europe).flatMap { store in
            world.ledgers[store.index].orders.filter { order in
                let key = name == "createdAfter" ? order.created : order.lastUpdated(at: start)
                return order.created <= start && key >= after && key <= before
            }.map(\.id)
        }
        let query: KeyValuePairs = [name: after.iso, "maxResultsPerPage": "7"]
        let pages = try Self.pages(&caller, query, wait: 3_600)
        let ids = pages.flatMap { $0.compactMap { $0["orderId"]?.string } }
        #expect(ids.count > 40, "seed \(seed)")
        #expect(Set(ids).count == ids.count, "seed \(seed)")
        #expect(Set(ids) == Set(expected), "seed \(seed)")
        #expect(pages.dropLast().allSatisfy { $0.count == 7 })
        let key = name == "createdAfter" ? "createdTime" : "lastUpdatedTime"
        let keys = pages.flatMap { $0.compactMap { $0[key]?.string } }
        #expect(keys == keys.sorted(), "seed \(seed)")
    }

    @Test(arguments: [4, 5] as [UInt64])
    func `a poll from the last window's end on finds every change of every order`(seed: UInt64) throws {
        var caller = try SimulatedCaller(seed: seed, stores: ["US", "DE"], orders: 4_000)
        var cursor = caller.now
        caller.wait(600)
        var seen: [String: String] = [:]
        var random = SeededRandom(seed, "polls")
        let begin = cursor
        for _ in 0..<60 {
            let query: KeyValuePairs = [
                "lastUpdatedAfter": cursor.iso, "includedData": "FULFILLMENT", "maxResultsPerPage": "20",
            ]
            let first = try caller.call(Self.search, query: query)
            let end = try #require(first.body?["lastUpdatedBefore"]?.string)
            for order in try Self.pages(&caller, query, wait: 0).flatMap({ $0 }) {
                seen[try #require(order["orderId"]?.string)] = order.at("fulfillment", "fulfillmentStatus")?.string
            }
            cursor = try #require(Moment(iso: end))
            caller.wait(random.between(200, 4 * Moment.hour))
        }
        let world = caller.simulation.world
        let ledger = world.ledgers[0]
        var checked = 0
        for order in ledger.orders where order.created >= begin && order.created <= cursor {
            let view = OrderView(
                OrderPlace(store: ledger.store.id, number: order.number), in: caller.simulation, at: cursor)
            // What changed on the very second of the window's end may have been seen before or after it.
            guard !order.changes.contains(cursor), order.lastUpdated(at: caller.now) <= cursor else { continue }
            let status =
                switch view.status {
                case .pending: "PENDING"
                case .unshipped: "UNSHIPPED"
                case .partiallyShipped: "PARTIALLY_SHIPPED"
                case .shipped: "SHIPPED"
                case .cancelled: "CANCELLED"
                }
            #expect(seen[order.id] == status, "seed \(seed) \(order.id)")
            checked += 1
        }
        #expect(checked > 30, "seed \(seed)")
    }

    @Test func `what an order shows changes only when it says that it was updated`() throws {
        var caller = try SimulatedCaller(seed: 6, stores: ["UK"], orders: 300)
        caller.account = .europe
        caller.roles = Set(Role.known)
        caller.dataElements = ["buyerInfo", "shippingAddress", "buyerTaxInformation"]
        let all = OrderDataSet.allCases.map(\.rawValue).joined(separator: ",")
        let begin = caller.now
        let ids = caller.simulation.world.ledgers[0].orders.filter { $0.created > begin - Moment.day }.map(\.id)
        var shown: [String: (time: String, text: String)] = [:]
        for _ in 0..<40 {
            for id in ids {
                let new = try caller.call(
                    "OrdersV20260101.getOrder", path: ["orderId": id], query: ["includedData": all])
                guard new.status == 200 else { continue }
                let old = try caller.call("OrdersV0.getOrder", path: ["orderId": id])
                let time = try #require(new.body?.at("order", "lastUpdatedTime")?.string)
                #expect(old.body?.at("payload", "LastUpdateDate")?.string == time)
                let text = (new.body?.text ?? "") + (old.body?.text ?? "")
                if let before = shown[id], before.time == time { #expect(before.text == text) }
                shown[id] = (time, text)
            }
            caller.wait(3_000)
        }
        #expect(shown.count > 1)
    }

    @Test func `no order changes later than a search by last update looks back`() throws {
        let world = try SimulatedCaller(seed: 8, orders: 3_000).simulation.world
        for order in world.ledgers.flatMap(\.orders) {
            #expect(order.lastUpdated(at: Moment(.max)) <= order.created + OrderSearch.changesEnd)
        }
    }

    @Test func `a token lives a day, and serves only whom and what it was made for`() throws {
        var caller = try SimulatedCaller(seed: 9)
        let after = (caller.now - 90 * Moment.day).iso
        let first = try caller.call(Self.search, query: ["createdAfter": after, "maxResultsPerPage": "5"])
        let token = try #require(first.body?.at("pagination", "nextToken")?.string)
        func status(_ caller: inout SimulatedCaller, _ query: KeyValuePairs<String, String>) throws -> Int {
            try caller.call(Self.search, query: query).status
        }
        #expect(try status(&caller, ["paginationToken": token]) == 200)
        #expect(try status(&caller, ["paginationToken": token, "createdAfter": after]) == 200)
        #expect(try status(&caller, ["paginationToken": token, "fulfilledBy": "AMAZON"]) == 400)
        #expect(try status(&caller, ["paginationToken": token + "x"]) == 400)
        #expect(try status(&caller, ["paginationToken": "A" + token]) == 400)
        // A form-decoded plus is a blank.
        let spoiled = token.split(separator: "+", omittingEmptySubsequences: false).joined(separator: " ")
        #expect(try status(&caller, ["paginationToken": spoiled]) == 400)
        let asV0 = try caller.call(
            "OrdersV0.getOrders", query: ["MarketplaceIds": "ATVPDKIKX0DER", "NextToken": token])
        #expect(asV0.status == 400)
        caller.account = .europe
        #expect(try status(&caller, ["paginationToken": token]) == 400)
        caller.account = .northAmerica
        caller.wait(PageToken.lifeSeconds - 1)
        #expect(try status(&caller, ["paginationToken": token]) == 200)
        caller.wait(1)
        #expect(try status(&caller, ["paginationToken": token]) == 400)
    }
}
