import Testing

@testable import SellingPartnerSimulator

struct FbaInventoryTests {
    private static let id = "FbaInventoryV1.getInventorySummaries"

    private func query(_ id: String, _ more: [(String, String)] = []) -> [(String, String)] {
        [("granularityType", "Marketplace"), ("granularityId", id), ("marketplaceIds", id)] + more
    }

    @Test(arguments: [21, 22, 23] as [UInt64])
    func `no stock is ever negative, and a moment's stock does not depend on when one looks`(seed: UInt64) throws {
        var caller = try ProductCaller(seed: seed, orders: 4_000, stores: ["US", "UK", "DE", "JP"])
        var random = SeededRandom(seed, "looks")
        caller.wait(20 * Moment.day)
        var seen: Set<Int64> = []
        for _ in 0..<40 {
            let at = caller.simulation.world.options.begin + random.below(140 * Moment.day)
            for store in caller.simulation.world.ledgers.map(\.store.id) {
                let stock = WarehouseStock(caller.simulation.world, store, at: at).quantities
                for quantity in stock {
                    seen.insert(quantity.fulfillable)
                    let all =
                        [
                            quantity.fulfillable, quantity.reserved, quantity.customerDamaged,
                            quantity.warehouseDamaged,
                            quantity.inbound,
                        ] + quantity.researching
                    #expect(all.allSatisfy { $0 >= 0 }, "seed \(seed) at \(at.iso): \(quantity)")
                }
                // A world that was moved no further than the moment says the same.
                guard random.chance(40) else { continue }
                var young = World(caller.simulation.world.options)
                young.advance(to: at)
                #expect(WarehouseStock(young, store, at: at).quantities == stock, "seed \(seed) at \(at.iso)")
            }
        }
        print("seed \(seed): \(seen.count) different stocks")
        #expect(seen.count > 50)
    }

    @Test func `a parcel takes from the reserved what its order took from the fulfillable`() throws {
        let caller = try ProductCaller(seed: 24, orders: 2_000)
        let world = caller.simulation.world
        var checked = 0
        for ledger in world.ledgers {
            for order in ledger.orders.suffix(60) where order.isFulfilledByAmazon && order.cancelled == nil {
                guard let shipment = order.shipments.first, shipment.shipped <= caller.now else { continue }
                let product = order.items[shipment.parts[0].item].product
                let units = shipment.parts.filter { order.items[$0.item].product == product }.reduce(0) {
                    $0 + $1.quantity
                }
                let before = WarehouseStock(world, ledger.store.id, at: shipment.shipped - 1).quantities[product]
                let after = WarehouseStock(world, ledger.store.id, at: shipment.shipped).quantities[product]
                // Another order of the same second would be a chance in thousands.
                #expect(before.reserved - after.reserved == units)
                checked += 1
            }
        }
        print("checked \(checked) parcels")
        #expect(checked > 30)
    }

    @Test func `summaries come in pages, with details on request, and by SKU and day`() throws {
        var caller = try ProductCaller(seed: 25, orders: 6_000, account: .europe)
        let de = caller.marketplace("DE")
        var rows: [SimulatedJSON] = []
        var token: String?
        repeat {
            let page = try caller.call(
                Self.id, query: query(de, [("details", "true")] + (token.map { [("nextToken", $0)] } ?? [])))
            #expect(page.status == 200)
            rows += page.body[at: "payload", "inventorySummaries"]?.asArray ?? []
            token = page.body[at: "pagination", "nextToken"]?.asString
        } while token != nil
        let products = (caller.simulation.world.accounts[.europe]?.products ?? []).filter(\.isFulfilledByAmazon)
        #expect(rows.count > 50 && rows.map { $0["sellerSku"]?.asString } == products.map(\.sku))
        for row in rows {
            let details = try #require(row["inventoryDetails"])
            let parts = [
                details["fulfillableQuantity"], details["inboundWorkingQuantity"], details["inboundShippedQuantity"],
                details["inboundReceivingQuantity"], details[at: "reservedQuantity", "totalReservedQuantity"],
                details[at: "unfulfillableQuantity", "totalUnfulfillableQuantity"],
            ].compactMap { $0?.asInt }
            #expect(parts.count == 6 && row["totalQuantity"]?.asInt == parts.reduce(0, +))
        }
        let some = products.prefix(3).map(\.sku).filter { !$0.contains(",") }
        let chosen = try caller.call(Self.id, query: query(de, [("sellerSkus", some.joined(separator: ","))]))
        let summaries = chosen.body[at: "payload", "inventorySummaries"]?.asArray ?? []
        #expect(summaries.map { $0["sellerSku"]?.asString } == some)
        #expect(summaries.allSatisfy { $0["inventoryDetails"] == nil })
        let since = caller.now - 6 * Moment.hour
        let changed = try caller.call(Self.id, query: query(de, [("startDateTime", since.iso)]))
        let recent = changed.body[at: "payload", "inventorySummaries"]?.asArray ?? []
        #expect(recent.count < rows.count)
        #expect(
            recent.allSatisfy {
                ($0["lastUpdatedTime"]?.asString).flatMap { Moment(iso: $0) }.map { $0 >= since } == true
            })
    }

    @Test func `a token dies after thirty seconds, and a foreign store is refused`() throws {
        var caller = try ProductCaller(seed: 26, orders: 6_000)
        let us = caller.marketplace("US")
        let page = try caller.call(Self.id, query: query(us))
        let token = try #require(page.body[at: "pagination", "nextToken"]?.asString)
        caller.wait(29)
        #expect(try caller.call(Self.id, query: query(us, [("nextToken", token)])).status == 200)
        caller.wait(2)
        #expect(try caller.call(Self.id, query: query(us, [("nextToken", token)])).status == 400)
        #expect(try caller.call(Self.id, query: query(caller.marketplace("DE"))).status == 400)
        #expect(try caller.call(Self.id, query: [("granularityType", "Marketplace")]).status == 400)
        #expect(try caller.call(Self.id, query: query(us, [("startDateTime", "yesterday")])).status == 400)
    }
}
