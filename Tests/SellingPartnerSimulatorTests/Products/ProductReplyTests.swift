import Foundation
import OfficialModels
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
    var random: SeededRandom
    private(set) var successes: [String: Int] = [:]
    private(set) var documents: [String] = []
    private(set) var feeds: [String] = []

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
    struct Draw {
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

    mutating func some(of all: [String]) -> String {
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
