import Foundation
import SellingPartnerAPI

@testable import SellingPartnerSimulator

/// What the calls ask, by API.
extension ProductCalls {
    private func json(_ text: String) -> JSONValue? {
        SimulatedJSON(document: Array(text.utf8)).map(Self.value)
    }

    private static func value(_ json: SimulatedJSON) -> JSONValue {
        switch json {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .string(let text): .string(text)
        case .number(let text): .number(Decimal(string: text) ?? 0)
        case .array(let elements): .array(elements.map(value))
        case .object(let members):
            .object(Dictionary(members.map { ($0.name, value($0.value)) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    private mutating func money(_ draw: Draw) -> String {
        let currency = random.chance(60) ? "ZZZ" : draw.store.currency
        return "{\"CurrencyCode\":\"\(currency)\",\"Amount\":\(random.between(1, 9_000))}"
    }

    mutating func fees(_ id: String, _ draw: Draw) -> ([String: String], JSONValue?) {
        let isFBA = random.chance(500)
        let program = isFBA && random.chance(300) ? ",\"OptionalFulfillmentProgram\":\"FBA_CORE\"" : ""
        let points = random.chance(200) ? ",\"Points\":{\"PointsNumber\":3}" : ""
        let request = """
            {"MarketplaceId":"\(draw.id)","IsAmazonFulfilled":\(isFBA),"Identifier":"a\(random.below(99))",\
            "PriceToEstimateFees":{"ListingPrice":\(money(draw)),"Shipping":\(money(draw))\(points)}\
            \(program)}
            """
        guard id.hasSuffix("getMyFeesEstimates") else {
            let path = id.hasSuffix("SKU") ? ["SellerSKU": draw.sku] : ["Asin": draw.asin]
            return (path, json("{\"FeesEstimateRequest\":\(request)}"))
        }
        let items = draw.others.map {
            "{\"IdType\":\"SellerSKU\",\"IdValue\":\"\($0.sku)\",\"FeesEstimateRequest\":\(request)}"
        }
        return ([:], json("[\(items.joined(separator: ","))]"))
    }

    mutating func listings(
        _ id: String, _ draw: Draw
    ) -> ([String: String], [(name: String, value: String)], JSONValue?) {
        var path = ["sellerId": draw.seller]
        var query = [(name: "marketplaceIds", value: draw.id)]
        if id.hasSuffix("searchListingsItems") {
            query.append(("includedData", some(of: ListingsItemsOperations.dataSets)))
            query.append(("pageSize", String(random.between(0, 20))))
            if random.chance(300) { query.append(("withStatus", "BUYABLE")) }
            return (path, query, nil)
        }
        path["sku"] = draw.sku
        if id.hasSuffix("getListingsItem") {
            query.append(("includedData", some(of: ListingsItemsOperations.dataSets)))
            return (path, query, nil)
        }
        if id.hasSuffix("deleteListingsItem") { return (path, query, nil) }
        if random.chance(500) { query.append(("includedData", "identifiers,issues")) }
        if random.chance(200) { query.append(("mode", "VALIDATION_PREVIEW")) }
        let price = draw.store.text(random.between(-200, 9_000))
        let offer = """
            [{"currency":"\(draw.store.currency)","our_price":[{"schedule":[{"value_with_tax":\(price)}]}]}]
            """
        guard id.hasSuffix("putListingsItem") else {
            let op = random.one(of: ["add", "replace", "merge", "delete"])
            let name = random.one(of: ["purchasable_offer", "purchasable_offer", "fake_attribute"])
            return (
                path, query,
                json(
                    """
                    {"productType":"P","patches":[{"op":"\(op)","path":"/attributes/\(name)","value":\(offer)}]}
                    """)
            )
        }
        if random.chance(300) { path["sku"] = "NEU Ä/\(random.below(20))" }
        let condition = random.chance(800) ? ",\"condition_type\":[{\"value\":\"new_new\"}]" : ""
        return (
            path, query,
            json(
                """
                {"productType":"HOME","attributes":{"item_name":[{"value":"A"}],"brand":[{"value":"B"}],\
                "country_of_origin":[{"value":"DE"}],"purchasable_offer":\(offer),\
                "supplier_declared_dg_hz_regulation":[{"value":"not_applicable"}]\(condition)}}
                """)
        )
    }

    mutating func inventory(_ draw: Draw) -> [(name: String, value: String)] {
        var query = [
            (name: "granularityType", value: "Marketplace"), ("granularityId", draw.id),
            ("marketplaceIds", draw.isWrong ? "X" : draw.id),
        ]
        if random.chance(600) { query.append(("details", "true")) }
        if random.chance(300) { query.append(("startDateTime", (caller.now - Moment.day).iso)) }
        return query
    }

    mutating func catalogue(
        _ id: String, _ draw: Draw
    ) -> ([String: String], [(name: String, value: String)]) {
        let sets = some(of: Array(CatalogItemsOperations.dataSets.dropLast()))
        let query = [(name: "marketplaceIds", value: draw.id), ("includedData", sets)]
        guard id.hasSuffix("searchCatalogItems") else { return (["asin": draw.asin], query) }
        let words: [(name: String, value: String)] =
            random.chance(500) ? [("keywords", "eichhorn")] : [("identifiers", draw.asin), ("identifiersType", "ASIN")]
        return ([:], query + words)
    }

    mutating func pricing(
        _ id: String, _ draw: Draw
    ) -> ([String: String], [(name: String, value: String)], JSONValue?) {
        let condition = random.chance(900) ? "New" : "Used"
        let customer = random.one(of: ["Consumer", "Business"])
        if id.hasSuffix("Batch") {
            let isSKU = id.contains("Listing")
            let items = draw.others.map { product in
                let name = isSKU ? ProductFixtures.encoded(product.sku) : product.asin
                let uri = "/products/pricing/v0/\(isSKU ? "listings" : "items")/\(name)/offers"
                return """
                    {"uri":"\(uri)","method":"GET","MarketplaceId":"\(draw.isWrong ? "X" : draw.id)",\
                    "ItemCondition":"\(condition)","CustomerType":"\(customer)"}
                    """
            }
            return ([:], [], json("{\"requests\":[\(items.joined(separator: ","))]}"))
        }
        var query = [(name: "MarketplaceId", value: draw.id), ("ItemCondition", condition)]
        if id.hasSuffix("Offers") {
            query.append(("CustomerType", customer))
            return (id.hasSuffix("ItemOffers") ? ["Asin": draw.asin] : ["SellerSKU": draw.sku], query, nil)
        }
        if id.hasSuffix("getCompetitivePricing") { query.removeLast() }
        let isSKU = random.chance(500)
        query.append(("ItemType", isSKU ? "Sku" : "Asin"))
        query.append((isSKU ? "Skus" : "Asins", isSKU ? draw.sku : draw.asin))
        return ([:], query, nil)
    }

    mutating func competition(_ id: String, _ draw: Draw) -> JSONValue? {
        if id.hasSuffix("getCompetitiveSummary") {
            let sets = some(of: CompetitiveSummary.dataSets).split(separator: ",").map { "\"\($0)\"" }
            return json(
                """
                {"requests":[{"uri":"/products/pricing/2022-05-01/items/competitiveSummary","method":"GET",\
                "asin":"\(draw.asin)","marketplaceId":"\(draw.id)","includedData":[\(sets.joined(separator: ","))],\
                "lowestPricedOffersInputs":[{"itemCondition":"New","offerType":"Consumer"}]}]}
                """)
        }
        return json(
            """
            {"requests":[{"uri":"/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice","method":"GET",\
            "marketplaceId":"\(draw.id)","sku":"\(draw.sku)"}]}
            """)
    }

    mutating func feeds(
        _ id: String, _ draw: Draw
    ) -> ([String: String], [(name: String, value: String)], JSONValue?) {
        // Documents and feeds belong to one seller, so all of them are Europe's.
        caller.account = .europe
        let marketplace = StoreProfile.of("DE")?.marketplaceID ?? ""
        switch id.split(separator: ".")[1] {
        case "createFeedDocument": return ([:], [], json("{\"contentType\":\"application/json\"}"))
        case "createFeed":
            let text = """
                {"feedType":"JSON_LISTINGS_FEED","marketplaceIds":["\(marketplace)"],\
                "inputFeedDocumentId":"\(documents.last ?? "none")"}
                """
            return ([:], [], json(text))
        case "getFeeds":
            return ([:], [(name: "feedTypes", value: "JSON_LISTINGS_FEED"), ("pageSize", "3")], nil)
        case "getFeedDocument": return (["feedDocumentId": documents.last ?? "none"], [], nil)
        case "cancelFeed":
            let input = caller.simulation.documents.makeRoom(contentType: "application/json", at: caller.now)
            let fresh = caller.simulation.feeds.queue(
                FeedsOperations.listingsFeed, [], input: input, .europe, seed: 1, at: caller.now)
            return (["feedId": random.chance(700) ? fresh.id : feeds.first ?? "0"], [], nil)
        // The newest may still be in the queue.
        default: return (["feedId": random.chance(500) ? feeds.last ?? "0" : feeds.first ?? "0"], [], nil)
        }
    }
}
