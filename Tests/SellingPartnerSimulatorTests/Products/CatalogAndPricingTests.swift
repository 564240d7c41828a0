import Testing

@testable import SellingPartnerSimulator

struct CatalogAndPricingTests {
    @Test func `the catalogue is found by words and by every identifier, in pages`() throws {
        var caller = try ProductCaller(seed: 41, orders: 3_000, account: .europe)
        let id = "CatalogItemsV20220401.searchCatalogItems"
        let products = caller.simulation.world.accounts[.europe]?.products ?? []
        let product = products[7]
        let store = [("marketplaceIds", caller.marketplace("DE"))]
        for (type, value, more) in [
            ("ASIN", product.asin, []), ("EAN", product.ean, []),
            ("SKU", product.sku, [("sellerId", caller.seller)]),
        ] {
            let query = store + [("identifiers", value), ("identifiersType", type)] + more
            let answer = try caller.call(id, query: query)
            #expect(answer.body["numberOfResults"] == 1, "\(type)")
            #expect(answer.body[at: "items", "0", "asin"]?.asString == product.asin)
            #expect(answer.body["refinements"] == nil)
        }
        var seen: [String] = []
        var token: String?
        var query = store + [("keywords", "eichhorn"), ("pageSize", "20")]
        repeat {
            let page = try caller.call(id, query: query + (token.map { [("pageToken", $0)] } ?? []))
            seen += page.body["items"]?.asArray?.compactMap { $0["asin"]?.asString } ?? []
            token = page.body[at: "pagination", "nextToken"]?.asString
        } while token != nil
        #expect(seen == products.map(\.asin))
        query = store + [("identifiers", "x"), ("identifiersType", "SKU")]
        #expect(try caller.call(id, query: query).status == 400)
        #expect(try caller.call(id, query: store).status == 400)
        let missing = try caller.call(
            "CatalogItemsV20220401.getCatalogItem", path: ["asin": "B000000000"], query: store)
        #expect(missing.status == 404 && missing.code == "NOT_FOUND")
    }

    @Test func `the expected price is the highest at which our offer is featured`() throws {
        var caller = try ProductCaller(seed: 42, orders: 6_000)
        let us = caller.marketplace("US")
        let profile = try #require(StoreProfile.of("US"))
        var checked = 0
        for product in (caller.simulation.world.accounts[.northAmerica]?.products ?? []).prefix(40) {
            func isFeatured(at price: Int64) throws -> Bool {
                let offer = """
                    {"productType":"P","patches":[{"op":"replace","path":"/attributes/purchasable_offer","value":\
                    [{"currency":"USD","our_price":[{"schedule":[{"value_with_tax":\(profile.text(price))}]}]}]}]}
                    """
                let patch = try caller.call(
                    "ListingsItemsV20210801.patchListingsItem", path: ["sellerId": caller.seller, "sku": product.sku],
                    query: [("marketplaceIds", us)], body: offer)
                #expect(patch.body["status"] == "ACCEPTED")
                let offers = try caller.call(
                    "ProductPricingV0.getItemOffers", path: ["Asin": product.asin],
                    query: [("MarketplaceId", us), ("ItemCondition", "New")])
                let mine = offers.body[at: "payload", "Offers"]?.asArray?.first { $0["MyOffer"] == true }
                #expect(mine?[at: "ListingPrice", "Amount"]?.asNumber == profile.text(price))
                return mine?["IsBuyBoxWinner"] == true
            }
            let batch = """
                {"requests":[{"uri":"/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice","method":"GET",\
                "marketplaceId":"\(us)","sku":"\(product.sku)"}]}
                """
            let answer = try caller.call(
                "ProductPricingV20220501.getFeaturedOfferExpectedPriceBatch", body: batch)
            let result = answer.body[at: "responses", "0", "body", "featuredOfferExpectedPriceResults", "0"]
            guard let text = result?[at: "featuredOfferExpectedPrice", "listingPrice", "amount"]?.asNumber else {
                #expect(result?["resultStatus"] == "NO_COMPETING_OFFERS")
                continue
            }
            let price = try #require(profile.smallestUnits(text))
            #expect(try isFeatured(at: price))
            #expect(try !isFeatured(at: price + 1))
            checked += 1
        }
        print("checked \(checked) expected prices")
        #expect(checked > 20)
    }

    @Test func `a batch answers each question for itself, also those with SKUs of any letters`() throws {
        var caller = try ProductCaller(seed: 43)
        let us = caller.marketplace("US")
        let skus = (caller.simulation.world.accounts[.northAmerica]?.products ?? []).map(\.sku)
        let asked = [skus[5], skus[9], skus[11], "NO-SUCH"]
        let requests = asked.map { sku in
            """
            {"uri":"/products/pricing/v0/listings/\(ProductFixtures.encoded(sku))/offers","method":"GET",\
            "MarketplaceId":"\(us)","ItemCondition":"New"}
            """
        }
        let answer = try caller.call(
            "ProductPricingV0.getListingOffersBatch", body: "{\"requests\":[\(requests.joined(separator: ","))]}")
        let responses = answer.body["responses"]?.asArray ?? []
        #expect(responses.map { $0[at: "status", "statusCode"]?.asInt } == [200, 200, 200, 400])
        #expect(responses.map { $0[at: "request", "SellerSKU"]?.asString } == asked)
        #expect(responses[3][at: "body", "errors", "0", "code"] == "InvalidInput")
        let prices = try caller.call(
            "ProductPricingV0.getPricing",
            query: [("MarketplaceId", us), ("ItemType", "Sku"), ("Skus", asked.joined(separator: ","))])
        #expect(
            prices.body["payload"]?.asArray?.map { $0["status"]?.asString } == [
                "Success", "Success", "Success", "ClientError",
            ])
    }
}
