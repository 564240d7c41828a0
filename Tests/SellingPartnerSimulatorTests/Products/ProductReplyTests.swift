import Foundation
import SellingPartnerAPI
import Testing

@testable import SellingPartnerSimulator

/// Replies about products, held against Amazon's models.
@Suite(.enabled(if: ReplyValidation.isPossible, .init(rawValue: ReplyValidation.advice)))
struct ProductReplyTests {
    @Test(arguments: [51, 52, 53] as [UInt64])
    func `every reply about products is as the models say`(seed: UInt64) throws {
        var calls = ProductCalls(try SimulatedCaller(seed: seed, orders: 1_200), seed: seed)
        for _ in 0..<300 { try calls.callOne() }
        let verdict = try calls.caller.validation.verdict()
        print("seed \(seed): \(verdict.summary); \(calls.told)")
        #expect(verdict.faults == [])
        #expect(calls.caller.validation.count >= 300)
        #expect(calls.successes.count == ProductCalls.ids.count, "\(calls.told)")
        #expect(calls.successes.values.allSatisfy { $0 > 0 }, "\(calls.told)")
    }
}

/// Calls that chance puts together, most of them good ones.
struct ProductCalls {
    var caller: SimulatedCaller
    private var random: SeededRandom
    private(set) var successes: [String: Int] = [:]
    private var documents: [String] = []
    private var feeds: [String] = []

    static let ids = [
        "ProductFeesV0.getMyFeesEstimateForSKU", "ProductFeesV0.getMyFeesEstimateForASIN",
        "ProductFeesV0.getMyFeesEstimates", "ListingsItemsV20210801.getListingsItem",
        "ListingsItemsV20210801.searchListingsItems", "ListingsItemsV20210801.putListingsItem",
        "ListingsItemsV20210801.patchListingsItem", "ListingsItemsV20210801.deleteListingsItem",
        "FbaInventoryV1.getInventorySummaries", "CatalogItemsV20220401.searchCatalogItems",
        "CatalogItemsV20220401.getCatalogItem", "ProductPricingV0.getPricing",
        "ProductPricingV0.getCompetitivePricing", "ProductPricingV0.getListingOffers",
        "ProductPricingV0.getItemOffers", "ProductPricingV0.getListingOffersBatch",
        "ProductPricingV0.getItemOffersBatch", "ProductPricingV20220501.getFeaturedOfferExpectedPriceBatch",
        "ProductPricingV20220501.getCompetitiveSummary", "FeedsV20210630.createFeedDocument",
        "FeedsV20210630.createFeed", "FeedsV20210630.getFeed", "FeedsV20210630.getFeeds",
        "FeedsV20210630.cancelFeed", "FeedsV20210630.getFeedDocument",
    ]

    init(_ caller: SimulatedCaller, seed: UInt64) {
        self.caller = caller
        self.caller.roles = ["Product Listing"]
        random = SeededRandom(seed, "calls")
    }

    var told: String { successes.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ") }

    // MARK: Drawing

    /// What a call is about.
    private struct Draw {
        let store: StoreProfile
        let seller: String
        let product: Product
        let others: [Product]
        let isWrong: Bool
        var sku: String { isWrong ? "NO-SUCH" : product.sku }
        var asin: String { isWrong ? "B000000000" : product.asin }
        var id: String { store.marketplaceID }
    }

    private mutating func draw() throws -> Draw {
        let account = random.one(of: SellerAccount.ID.allCases)
        caller.account = account
        let world = caller.simulation.world
        let own = try #require(world.accounts[account])
        let others = (0..<4).map { _ in random.one(of: own.products) }
        return Draw(
            store: world[random.one(of: own.stores)].profile, seller: own.sellingPartnerID,
            product: random.one(of: own.products), others: others, isWrong: random.chance(90))
    }

    private mutating func some(of all: [String]) -> String {
        let chosen = all.filter { _ in random.chance(600) }
        return (chosen.isEmpty ? [all[0]] : chosen).joined(separator: ",")
    }

    // MARK: Calling

    mutating func callOne() throws {
        caller.wait(random.below(400))
        let id = random.one(of: Self.ids)
        let draw = try draw()
        var path: [String: String] = [:]
        var query: [(name: String, value: String)] = []
        var body: JSONValue?
        switch id.split(separator: ".")[0] {
        case "ProductFeesV0": (path, body) = fees(id, draw)
        case "ListingsItemsV20210801": (path, query, body) = listings(id, draw)
        case "FbaInventoryV1": query = inventory(draw)
        case "CatalogItemsV20220401": (path, query) = catalogue(id, draw)
        case "ProductPricingV0": (path, query, body) = pricing(id, draw)
        case "ProductPricingV20220501": body = competition(id, draw)
        default: (path, query, body) = feeds(id, draw)
        }
        let reply = try caller.call(id, path: path, parameters: query, body: body)
        guard reply.status < 300 else { return }
        successes[id, default: 0] += 1
        if let document = reply.body?["feedDocumentId"]?.asString { documents.append(document) }
        if let document = reply.body?["resultFeedDocumentId"]?.asString { documents.append(document) }
        if id.hasSuffix("createFeed"), let feed = reply.body?["feedId"]?.asString { feeds.append(feed) }
    }

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
        let currency = random.chance(60) ? "XXX" : draw.store.currency
        return "{\"CurrencyCode\":\"\(currency)\",\"Amount\":\(random.between(1, 9_000))}"
    }

    private mutating func fees(_ id: String, _ draw: Draw) -> ([String: String], JSONValue?) {
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

    private mutating func listings(
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

    private mutating func inventory(_ draw: Draw) -> [(name: String, value: String)] {
        var query = [
            (name: "granularityType", value: "Marketplace"), ("granularityId", draw.id),
            ("marketplaceIds", draw.isWrong ? "X" : draw.id),
        ]
        if random.chance(600) { query.append(("details", "true")) }
        if random.chance(300) { query.append(("startDateTime", (caller.now - Moment.day).iso)) }
        return query
    }

    private mutating func catalogue(
        _ id: String, _ draw: Draw
    ) -> ([String: String], [(name: String, value: String)]) {
        let sets = some(of: Array(CatalogItemsOperations.dataSets.dropLast()))
        let query = [(name: "marketplaceIds", value: draw.id), ("includedData", sets)]
        guard id.hasSuffix("searchCatalogItems") else { return (["asin": draw.asin], query) }
        let words: [(name: String, value: String)] =
            random.chance(500) ? [("keywords", "eichhorn")] : [("identifiers", draw.asin), ("identifiersType", "ASIN")]
        return ([:], query + words)
    }

    private mutating func pricing(
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

    private mutating func competition(_ id: String, _ draw: Draw) -> JSONValue? {
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

    private mutating func feeds(
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
            let input = caller.simulation.documents.makeRoom(contentType: "application/json")
            let fresh = caller.simulation.feeds.queue(
                FeedsOperations.listingsFeed, [], input: input, .europe, seed: 1, at: caller.now)
            return (["feedId": random.chance(700) ? fresh.id : feeds.first ?? "0"], [], nil)
        // The newest may still be in the queue.
        default: return (["feedId": random.chance(500) ? feeds.last ?? "0" : feeds.first ?? "0"], [], nil)
        }
    }
}

/// Texts that tests of products share.
enum ProductFixtures {
    /// Every byte percent-encoded.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let digits = String(byte, radix: 16, uppercase: true)
            return "%" + (digits.count < 2 ? "0" : "") + digits
        }.joined()
    }
}
