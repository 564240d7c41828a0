import Testing

@testable import SellingPartnerSimulator

struct ListingsItemsTests: ListingCalling {
    @Test func `what is wrong is said with Amazon's codes, and nothing is taken`() throws {
        var caller = try ProductCaller(seed: 15)
        let products = caller.simulation.world.accounts[.northAmerica]?.products ?? []
        let sku = products[0].sku
        let us = caller.marketplace("US")
        let before = try read(&caller, sku, "US").body.text
        let foreign = "[{\"currency\":\"EUR\",\"our_price\":[{\"schedule\":[{\"value_with_tax\":1}]}]}]"
        let wrong: [(String, String, String)] = [
            ("purchasable_offer", foreign, "90000900"),
            ("purchasable_offer", "[{\"currency\":\"USD\",\"our_price\":[]}]", "99022"),
            ("purchasable_offer", offer(caller, "US", "-3"), "90000900"),
            ("purchasable_offer", offer(caller, "US", "3.999"), "90000900"),
            ("purchasable_offer", offer(caller, "CA", "3.99"), "90000900"),
            ("fulfillment_availability", "[{\"fulfillment_channel_code\":\"DEFAULT\",\"quantity\":-1}]", "90000900"),
            ("fulfillment_availability", "[{\"fulfillment_channel_code\":\"DEFAULT\"}]", "90220"),
            ("fulfillment_availability", "[{\"quantity\":1}]", "90220"),
            ("condition_type", "[{\"value\":\"shiny\"}]", "90000900"),
        ]
        for (name, value, code) in wrong {
            let answer = try patched(&caller, sku, "US", patch(name, value))
            #expect(answer.body["status"] == "INVALID", "\(name) \(value)")
            #expect(answer.body[at: "issues", "0", "code"]?.asString == code, "\(name) \(value)")
        }
        let put = try caller.call(
            "ListingsItemsV20210801.putListingsItem", path: path(caller, sku), query: [("marketplaceIds", us)],
            body: """
                {"productType":"HOME","attributes":{"item_name":[{"value":"A"}],"brand":[{"value":"B"}]}}
                """
        )
        #expect(
            put.body["issues"]?.asArray?.map { $0[at: "attributeNames", "0"]?.asString } == [
                "country_of_origin", "supplier_declared_dg_hz_regulation", "condition_type",
            ])
        #expect(try read(&caller, sku, "US").body.text == before)
        for body in [
            "{}", "{\"productType\":\"P\",\"patches\":[]}", patch("purchasable_offer/our_price", "[]"),
            patch("brand", "\"x\""), patch("brand", "[{\"value\":\"x\"}]", "move"),
        ] {
            let answer = try patched(&caller, sku, "US", body)
            #expect(answer.status == 400 && answer.code == "InvalidInput", "\(body)")
        }
    }

    @Test func `a minimum above the price keeps the listing from being bought`() throws {
        var caller = try ProductCaller(seed: 16)
        let sku = try #require(caller.simulation.world.accounts[.northAmerica]?.products.first).sku
        let least = ",\"minimum_seller_allowed_price\":[{\"schedule\":[{\"value_with_tax\":30}]}]"
        let answer = try patched(&caller, sku, "US", patch("purchasable_offer", offer(caller, "US", "20", least)))
        #expect(answer.body["status"] == "ACCEPTED")
        let read = try read(&caller, sku, "US", "summaries,issues")
        #expect(read.body[at: "issues", "0", "code"] == "18155")
        #expect(read.body[at: "summaries", "0", "status"] == [])
    }

    @Test(arguments: ["KIT/777 B", "P%20+1#X", "茶碗/9", "GLÜCK 1", "ÅÖ's & Co?=", "%2F"])
    func `a listing can be made, read, changed and deleted under any SKU`(sku: String) throws {
        var caller = try ProductCaller(seed: 17, account: .europe)
        let id = caller.marketplace("DE")
        let body = """
            {"productType":"DRINKING_CUP","requirements":"LISTING","attributes":{"item_name":[{"value":"Becher"}],\
            "brand":[{"value":"Eichhorn"}],"country_of_origin":[{"value":"DE"}],"condition_type":[{"value":"new_new"}],\
            "supplier_declared_dg_hz_regulation":[{"value":"not_applicable"}],\
            "fulfillment_availability":[{"fulfillment_channel_code":"DEFAULT","quantity":7}],\
            "purchasable_offer":\(offer(caller, "DE", "12.34"))}}
            """
        #expect(try read(&caller, sku, "DE").status == 404)
        #expect(try read(&caller, sku, "DE").code == "NOT_FOUND")
        let put = try caller.call(
            "ListingsItemsV20210801.putListingsItem", path: path(caller, sku), query: [("marketplaceIds", id)],
            body: body)
        #expect(put.body["status"] == "ACCEPTED" && put.body["sku"]?.asString == sku)
        let made = try read(&caller, sku, "DE", "summaries,offers,fulfillmentAvailability")
        #expect(made.body["sku"]?.asString == sku)
        #expect(made.body[at: "summaries", "0", "itemName"] == "Becher")
        #expect(made.body[at: "summaries", "0", "status"] == ["BUYABLE", "DISCOVERABLE"])
        #expect(made.body[at: "offers", "0", "price", "amount"] == "12.34")
        #expect(try read(&caller, sku, "FR").status == 404)
        let found = try caller.call(
            "ListingsItemsV20210801.searchListingsItems", path: ["sellerId": caller.seller],
            query: [("marketplaceIds", id), ("identifiers", sku), ("identifiersType", "SKU")])
        #expect(found.body["numberOfResults"] == 1)
        _ = try patched(&caller, sku, "DE", patch("purchasable_offer", offer(caller, "DE", "13")))
        #expect(try read(&caller, sku, "DE").body[at: "offers", "0", "price", "amount"] == "13.00")
        let gone = try caller.call(
            "ListingsItemsV20210801.deleteListingsItem", path: path(caller, sku), query: [("marketplaceIds", id)])
        #expect(gone.body["status"] == "ACCEPTED")
        #expect(try read(&caller, sku, "DE").status == 404)
    }

    @Test func `a search goes through all pages once, in order, and its tokens fit nothing else`() throws {
        var caller = try ProductCaller(seed: 18, orders: 3_000)
        let all = caller.simulation.world.accounts[.northAmerica]?.products.map(\.sku) ?? []
        let base = [
            ("marketplaceIds", caller.marketplace("US")), ("pageSize", "7"), ("sortBy", "sku"), ("sortOrder", "ASC"),
        ]
        var seen: [String] = []
        var token: String?
        repeat {
            let page = try caller.call(
                "ListingsItemsV20210801.searchListingsItems", path: ["sellerId": caller.seller],
                query: base + (token.map { [("pageToken", $0)] } ?? []))
            #expect(page.status == 200 && page.body["numberOfResults"]?.asInt == Int64(all.count))
            seen += page.body["items"]?.asArray?.compactMap { $0["sku"]?.asString } ?? []
            token = page.body[at: "pagination", "nextToken"]?.asString
            if let token, seen.count == 7 {
                let other = try caller.call(
                    "ListingsItemsV20210801.searchListingsItems", path: ["sellerId": caller.seller],
                    query: [("marketplaceIds", caller.marketplace("CA")), ("pageToken", token)])
                #expect(other.status == 400)
            }
        } while token != nil
        #expect(seen == all.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        let faulty = try caller.call(
            "ListingsItemsV20210801.searchListingsItems", path: ["sellerId": caller.seller],
            query: [
                ("marketplaceIds", caller.marketplace("US")), ("withIssueSeverity", "ERROR"),
                ("includedData", "issues"),
            ])
        let codes = faulty.body["items"]?.asArray?.map { $0[at: "issues", "0", "code"]?.asString } ?? []
        #expect(!codes.isEmpty && codes.count < all.count && codes.allSatisfy { $0 == "18027" })
    }

    @Test func `another seller, a foreign store and a SKU nobody lists are told apart`() throws {
        var caller = try ProductCaller(seed: 19)
        let sku = try #require(caller.simulation.world.accounts[.northAmerica]?.products.first).sku
        let foreign = try caller.call(
            "ListingsItemsV20210801.getListingsItem", path: ["sellerId": "A000", "sku": sku],
            query: [("marketplaceIds", caller.marketplace("US"))])
        #expect(foreign.status == 400)
        #expect(try read(&caller, sku, "DE").status == 400)
        #expect(try read(&caller, "NO-SUCH", "US").status == 404)
        // Amazon takes a patch for a SKU it does not know, and nothing comes of it.
        let patch = try patched(&caller, "NO-SUCH", "US", patch("purchasable_offer", offer(caller, "US", "3")))
        #expect(patch.body["status"] == "ACCEPTED")
        #expect(try read(&caller, "NO-SUCH", "US").status == 404)
    }
}
