import Testing

@testable import SellingPartnerSimulator

struct ListingPatchTests: ListingCalling {
    @Test(arguments: SellerAccount.ID.allCases)
    func `a price pushed is a price read, and orders of later days are sold at it`(
        account: SellerAccount.ID
    ) throws {
        var caller = try ProductCaller(seed: 11, orders: 3_000, account: account)
        let country = ["na": "US", "eu": "DE", "fe": "JP"][account.rawValue] ?? ""
        let store = try caller.store(country)
        let products = caller.simulation.world.products(of: store)
        let price = country == "JP" ? "7777" : "77.77"
        for product in products {
            let answer = try patched(
                &caller, product.sku, country, patch("purchasable_offer", offer(caller, country, price)))
            #expect(answer.body["status"] == "ACCEPTED", "\(product.sku) \(answer.body.text)")
            let read = try read(&caller, product.sku, country)
            #expect(read.body[at: "offers", "0", "price", "amount"]?.asString == price)
            #expect(read.body[at: "summaries", "0", "lastUpdatedDate"]?.asString == caller.now.iso)
        }
        caller.wait(12 * Moment.day)
        let ledger = caller.simulation.world.ledgers[store.index]
        let later = ledger.orders.filter { $0.created > Moment(ProductCaller.start) }
        print("account \(account): \(later.count) orders after the push")
        #expect(later.count > 20)
        #expect(later.flatMap(\.items).allSatisfy { ledger.store.profile.text($0.price) == price })
        let elsewhere = caller.simulation.world.stores(of: account).first { $0 != store }
        if let elsewhere {
            #expect(
                caller.simulation.world.price(0, in: elsewhere)
                    == products[0].price(in: caller.simulation.world[elsewhere].profile))
        }
    }

    @Test(arguments: [61, 62] as [UInt64])
    func `money stays in order when prices change in the middle of a day`(seed: UInt64) throws {
        var caller = try ProductCaller(seed: seed, orders: 5_000)
        let store = try caller.store("US")
        let skus = caller.simulation.world.products(of: store).map(\.sku)
        var random = SeededRandom(seed, "prices")
        var confirmed = 0
        for _ in 0..<60 {
            let price = String(random.between(8, 90))
            _ = try patched(
                &caller, random.one(of: skus), "US", patch("purchasable_offer", offer(caller, "US", price)))
            caller.wait(random.below(20 * Moment.hour))
            // Parcels confirmed for older orders must not get in the way.
            let ledger = caller.simulation.world.ledgers[store.index]
            let order = ledger.orders.last {
                $0.created <= caller.now && !$0.isFulfilledByAmazon && $0.status(at: caller.now) == .unshipped
            }
            guard let order else { continue }
            _ = caller.simulation.world.ship(
                [0: 1], of: OrderPlace(store: store, number: order.number), at: caller.now)
            confirmed += 1
        }
        print("seed \(seed): \(confirmed) parcels confirmed between pushes")
        #expect(confirmed > 10)
        let ledger = caller.simulation.world.ledgers[store.index]
        let maker = PostingMaker(store: ledger.store, products: caller.simulation.world.products(of: store))
        for posting in ledger.postings where posting.kind == .shipment || posting.kind == .refund {
            guard let number = posting.order else { continue }
            let order = ledger.orders[number]
            let part = try #require(posting.part)
            let lines =
                posting.kind == .shipment
                ? maker.lines(order, order.shipments[part]) : maker.lines(order, order.refunds[part])
            #expect(posting.lines == lines, "seed \(seed) order \(order.id)")
        }
        let settled = ledger.chains.flatMap(\.settlements).filter { $0.end > Moment(ProductCaller.start) }
        #expect(!settled.isEmpty)
        for settlement in settled {
            #expect(settlement.total == settlement.postings.reduce(0) { $0 + ledger.postings[$1].total })
        }
        // Nothing that had happened before was touched.
        let fresh = try ProductCaller(seed: seed, orders: 5_000).simulation.world.ledgers[store.index]
        let old = fresh.orders.prefix(fresh.orderCount(at: Moment(ProductCaller.start)))
        #expect(zip(old, ledger.orders).allSatisfy { $0.id == $1.id && $0.items == $1.items })
        #expect(zip(fresh.orders, ledger.orders).allSatisfy { $0.id == $1.id && $0.created == $1.created })
    }

    @Test func `a quantity pushed is a quantity read, less what is ordered from then on`() throws {
        var caller = try ProductCaller(seed: 12, orders: 6_000)
        let products = caller.simulation.world.accounts[.northAmerica]?.products ?? []
        let place = try #require(products.firstIndex { !$0.isFulfilledByAmazon })
        let value = "[{\"fulfillment_channel_code\":\"DEFAULT\",\"quantity\":5000}]"
        let answer = try patched(&caller, products[place].sku, "US", patch("fulfillment_availability", value))
        #expect(answer.body["status"] == "ACCEPTED")
        let read = try read(&caller, products[place].sku, "CA", "fulfillmentAvailability,attributes")
        #expect(read.body["fulfillmentAvailability"] == [["fulfillmentChannelCode": "DEFAULT", "quantity": 5000]])
        #expect(read.body[at: "attributes", "fulfillment_availability", "0", "quantity"] == 5000)
        let pushed = caller.now
        caller.wait(30 * Moment.day)
        var sold: Int64 = 0
        for ledger in caller.simulation.world.ledgers where ledger.store.account == .northAmerica {
            for order in ledger.orders where order.created > pushed && order.created <= caller.now {
                guard order.status(at: caller.now) != .cancelled else { continue }
                sold += order.items.filter { $0.product == place }.reduce(0) { $0 + $1.quantity }
            }
        }
        #expect(sold > 0)
        let later = try self.read(&caller, products[place].sku, "US", "fulfillmentAvailability")
        #expect(later.body[at: "fulfillmentAvailability", "0", "quantity"]?.asInt == 5000 - sold)
    }

    @Test func `a preview changes nothing`() throws {
        var caller = try ProductCaller(seed: 13)
        let sku = try #require(caller.simulation.world.accounts[.northAmerica]?.products.first).sku
        let before = try read(&caller, sku, "US", "summaries,offers,attributes,issues").body.text
        let good = try patched(
            &caller, sku, "US", patch("purchasable_offer", offer(caller, "US", "9.99")), mode: "VALIDATION_PREVIEW")
        #expect(good.body["status"] == "VALID")
        let bad = try patched(
            &caller, sku, "US", patch("fake_attribute", "[{\"value\":\"x\"}]"), mode: "VALIDATION_PREVIEW")
        #expect(bad.body["status"] == "INVALID")
        #expect(bad.body[at: "issues", "0", "code"] == "90000900")
        #expect(try read(&caller, sku, "US", "summaries,offers,attributes,issues").body.text == before)
        #expect(try patched(&caller, sku, "US", "{\"productType\":\"P\"}", mode: "NO").status == 400)
    }

    @Test func `replace drops what it does not give, merge keeps it, add and delete touch what they name`() throws {
        var caller = try ProductCaller(seed: 14, account: .europe)
        let sku = try #require(caller.simulation.world.accounts[.europe]?.products.first).sku
        func audiences() throws -> [String] {
            (try read(&caller, sku, "DE", "offers").body["offers"]?.asArray ?? []).map {
                "\($0[at: "audience", "value"]?.asString ?? "") \($0[at: "price", "amount"]?.asString ?? "")"
            }
        }
        let business = "\"audience\":\"B2B\""
        let b2b = offer(caller, "DE", "18.50").replacing("\"audience\":\"ALL\"", with: business)
        _ = try patched(&caller, sku, "DE", patch("purchasable_offer", offer(caller, "DE", "20")))
        _ = try patched(&caller, sku, "DE", patch("purchasable_offer", b2b, "add"))
        #expect(try audiences() == ["ALL 20.00", "B2B 18.50"])
        let least = ",\"minimum_seller_allowed_price\":[{\"schedule\":[{\"value_with_tax\":15}]}]"
        _ = try patched(&caller, sku, "DE", patch("purchasable_offer", offer(caller, "DE", "21", least), "merge"))
        _ = try patched(&caller, sku, "DE", patch("purchasable_offer", offer(caller, "DE", "22"), "merge"))
        #expect(try audiences() == ["ALL 22.00", "B2B 18.50"])
        let kept = try read(&caller, sku, "DE", "attributes").body[at: "attributes", "purchasable_offer", "0"]
        #expect(kept?["minimum_seller_allowed_price"] != nil)
        _ = try patched(&caller, sku, "DE", patch("purchasable_offer", b2b, "delete"))
        #expect(try audiences() == ["ALL 22.00"])
        _ = try patched(&caller, sku, "DE", patch("purchasable_offer", b2b, "add"))
        _ = try patched(&caller, sku, "DE", patch("purchasable_offer", offer(caller, "DE", "23")))
        #expect(try audiences() == ["ALL 23.00"])
        let france = try read(&caller, sku, "FR").body[at: "summaries", "0", "status"]
        #expect(france == ["BUYABLE", "DISCOVERABLE"])
        let all = "{\"productType\":\"P\",\"patches\":[{\"op\":\"delete\",\"path\":\"/attributes/purchasable_offer\"}]}"
        #expect(try patched(&caller, sku, "DE", all).body["status"] == "ACCEPTED")
        #expect(try read(&caller, sku, "DE").body[at: "summaries", "0", "status"] == ["DISCOVERABLE"])
        #expect(try read(&caller, sku, "FR").body[at: "summaries", "0", "status"] == france)
    }
}
