import Foundation
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// What cannot be bought is not bought.
struct OfferedTests {
    private static func caller(seed: UInt64, start: Int64 = 1_790_000_000) throws -> SimulatedCaller {
        var caller = try SimulatedCaller(seed: seed, stores: ["US", "CA"], orders: 6_000, start: start)
        caller.roles = Set(Role.known)
        return caller
    }

    /// The merchant's product that sells best: its place and SKU.
    private static func best(_ caller: SimulatedCaller, isAmazon: Bool = false) -> (place: Int, sku: String) {
        let world = caller.simulation.world
        let products = world.products(of: StoreID(index: 0))
        var units: [Int: Int] = [:]
        for order in world.ledgers[0].orders {
            for item in order.items where products[item.product].isFulfilledByAmazon == isAmazon {
                units[item.product, default: 0] += 1
            }
        }
        let place = units.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? 0
        return (place, products[place].sku)
    }

    private static func sold(_ place: Int, _ caller: SimulatedCaller, store: Int, after start: Moment) -> Int {
        caller.simulation.world.ledgers[store].orders.count { order in
            order.created > start && order.created <= caller.now && order.items.contains { $0.product == place }
        }
    }

    private static func push(_ quantity: Int64, _ sku: String, _ caller: inout SimulatedCaller) throws {
        let value: JSONValue = .object([
            "fulfillment_channel_code": .string("DEFAULT"), "quantity": .number(.init(quantity)),
        ])
        let patch: JSONValue = .object([
            "op": .string("replace"), "path": .string("/attributes/fulfillment_availability"),
            "value": .array([value]),
        ])
        let reply = try caller.call(
            "ListingsItemsV20210801.patchListingsItem", path: path(sku, caller),
            query: ["marketplaceIds": "ATVPDKIKX0DER"],
            body: .object(["productType": .string("PRODUCT"), "patches": .array([patch])]))
        #expect(reply.body?["status"]?.string == "ACCEPTED", "\(reply.body?.text ?? "")")
    }

    private static func path(_ sku: String, _ caller: SimulatedCaller) -> [String: String] {
        ["sellerId": caller.simulation.world.accounts[.northAmerica]?.sellingPartnerID ?? "", "sku": sku]
    }

    @Test(arguments: [71, 72] as [UInt64])
    func `a listing that is deleted in a store gets no order there any more, and goes on elsewhere`(seed: UInt64) throws
    {
        for isAmazon in [false, true] {
            var caller = try Self.caller(seed: seed)
            let (place, sku) = Self.best(caller, isAmazon: isAmazon)
            let start = caller.now
            caller.wait(20 * Moment.day)
            let before = Self.sold(place, caller, store: 0, after: start)
            let gone = caller.now
            let reply = try caller.call(
                "ListingsItemsV20210801.deleteListingsItem", path: Self.path(sku, caller),
                query: ["marketplaceIds": "ATVPDKIKX0DER"])
            #expect(reply.status == 200)
            caller.wait(40 * Moment.day)
            #expect(before > 0, "seed \(seed): it never sold")
            #expect(Self.sold(place, caller, store: 0, after: gone) == 0, "seed \(seed)")
            #expect(Self.sold(place, caller, store: 1, after: gone) > 0, "seed \(seed): Canada still has it")
        }
    }

    @Test(arguments: [73, 74] as [UInt64])
    func `a listing of the merchant's with no stock gets no order until it has some`(seed: UInt64) throws {
        var caller = try Self.caller(seed: seed)
        let (place, sku) = Self.best(caller)
        try Self.push(0, sku, &caller)
        let out = caller.now
        caller.wait(40 * Moment.day)
        #expect(Self.sold(place, caller, store: 0, after: out) == 0)
        #expect(Self.sold(place, caller, store: 1, after: out) == 0, "the stock is one for all stores")
        try Self.push(500, sku, &caller)
        let back = caller.now
        caller.wait(40 * Moment.day)
        #expect(Self.sold(place, caller, store: 0, after: back) > 0, "seed \(seed)")
    }

    @Test(arguments: [75, 76] as [UInt64])
    func `the orders ahead on the same day change, the others stay, and the money goes with them`(seed: UInt64) throws {
        // In the small hours, so that most of the day lies ahead.
        var caller = try Self.caller(seed: seed, start: 1_790_035_200 + 600)
        let untouched = caller.simulation.world
        let ahead = untouched.ledgers[0].orders.filter { $0.created > caller.now }
        let products = untouched.products(of: StoreID(index: 0))
        let place = try #require(ahead.flatMap(\.items).map(\.product).first { !products[$0].isFulfilledByAmazon })
        try Self.push(0, products[place].sku, &caller)
        let world = caller.simulation.world
        #expect(world.ledgers[0].orders.count == untouched.ledgers[0].orders.count)
        var changed = 0
        for (old, new) in zip(untouched.ledgers[0].orders, world.ledgers[0].orders) {
            #expect(old.id == new.id && old.created == new.created && old.items.count == new.items.count)
            let had = old.created > caller.now && old.items.contains { $0.product == place }
            #expect((old.items == new.items) == !had, "seed \(seed): \(old.id)")
            changed += had ? 1 : 0
        }
        #expect(changed > 0)
        let maker = PostingMaker(store: world.ledgers[0].store, products: products, planting: world.planting)
        for posting in world.ledgers[0].postings where posting.kind == .shipment {
            let order = world.ledgers[0].orders[try #require(posting.order)]
            #expect(posting.lines == maker.lines(order, order.shipments[try #require(posting.part)]))
        }
    }

    @Test(arguments: [77, 78] as [UInt64])
    func `the same seed and calls give the same world, however time is cut`(seed: UInt64) throws {
        var worlds: [[String]] = []
        for steps in [1, 37] as [Int64] {
            var caller = try Self.caller(seed: seed)
            let (_, sku) = Self.best(caller)
            try Self.push(0, sku, &caller)
            for _ in 0..<steps { caller.wait(37 * Moment.day / steps) }
            try Self.push(9, sku, &caller)
            for _ in 0..<steps { caller.wait(37 * Moment.day / steps) }
            let orders = caller.simulation.world.ledgers.flatMap(\.orders)
            worlds.append(orders.map { "\($0.id) \($0.created.seconds) \($0.items)" })
        }
        #expect(worlds[0] == worlds[1])
    }

    @Test func `who takes everything off sale gets no order on the days that follow`() throws {
        var caller = try Self.caller(seed: 79)
        let products = caller.simulation.world.products(of: StoreID(index: 0))
        for place in products.indices {
            for store in [0, 1] {
                caller.simulation.world.set(offered: false, place, in: StoreID(index: store), at: caller.now)
            }
        }
        // What is left of the day that is made already comes as it was: nothing is there to take its place.
        let end = caller.now + Moment.day
        caller.wait(10 * Moment.day)
        #expect(caller.simulation.world.ledgers.allSatisfy { $0.orders.allSatisfy { $0.created < end } })
    }
}
