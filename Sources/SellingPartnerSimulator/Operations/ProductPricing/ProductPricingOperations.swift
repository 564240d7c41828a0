import SellingPartnerAPI

/// Product Pricing API v0: our prices, and other sellers' beside them.
enum ProductPricingOperations {
    static let all: [String: OperationHandler] = [
        "ProductPricingV0.getPricing": { call, simulation in
            try prices(call, simulation, isCompetitive: false)
        },
        "ProductPricingV0.getCompetitivePricing": { call, simulation in
            try prices(call, simulation, isCompetitive: true)
        },
        "ProductPricingV0.getListingOffers": { call, simulation in
            let question = try OffersQuestion(call, .sku, try call.require("SellerSKU"))
            return OperationReply(["payload": try OffersAnswer(question, call, simulation).json])
        },
        "ProductPricingV0.getItemOffers": { call, simulation in
            let question = try OffersQuestion(call, .asin, try call.require("Asin"))
            return OperationReply(["payload": try OffersAnswer(question, call, simulation).json])
        },
        "ProductPricingV0.getListingOffersBatch": { call, simulation in
            try OffersBatch(call, simulation, .sku).reply
        },
        "ProductPricingV0.getItemOffersBatch": { call, simulation in
            try OffersBatch(call, simulation, .asin).reply
        },
    ]

    static let conditions = ["New", "Used", "Collectible", "Refurbished", "Club"]

    /// Whether business prices are asked for. Errors: 400 for another word than the two.
    static func isBusiness(_ word: String?, _ business: String, _ ordinary: String) throws -> Bool {
        switch word {
        case nil, ordinary: return false
        case business: return true
        case .some: throw OperationRefusal.invalid("Invalid Input")
        }
    }

    /// The store of a call. Errors: 400 for one that the account does not have.
    static func store(_ id: String?, _ call: OperationCall, _ world: World) throws -> StoreID {
        guard let id, let store = world.store(id, of: try call.requireAccount()) else {
            throw OperationRefusal.invalid("Invalid MarketplaceId.", details: "MarketplaceId")
        }
        return store
    }

    private static func prices(
        _ call: OperationCall, _ simulation: Simulation, isCompetitive: Bool
    ) throws -> OperationReply {
        let account = try call.requireAccount()
        let store = try store(call.query("MarketplaceId"), call, simulation.world)
        let type = try call.require("ItemType")
        guard type == "Asin" || type == "Sku", let ids = call.list(type + "s"), !ids.isEmpty, ids.count <= 20,
            call.query("ItemCondition").map(conditions.contains) ?? true
        else { throw OperationRefusal.invalid("Invalid Input") }
        let isBusiness =
            try isCompetitive
            ? isBusiness(call.query("CustomerType"), "Business", "Consumer")
            : isBusiness(call.query("OfferType"), "B2B", "B2C")
        let hasOffers = call.query("ItemCondition").map { $0 == "New" } ?? true
        let rows = ids.map { id -> SimulatedJSON in
            let listing =
                type == "Sku"
                ? simulation.listing(id, of: account) : simulation.listing(asin: id, of: account, in: store)
            let name = type == "Sku" ? "SellerSKU" : "ASIN"
            guard let listing, listing.presence[store] != nil else {
                return .object([
                    .init(name: "status", value: "ClientError"), .init(name: name, value: .string(id)),
                ])
            }
            let book =
                hasOffers
                ? OfferBook(simulation, listing, in: store, at: call.now)
                : OfferBook(nothingIn: simulation.world[store].profile)
            let pages = OfferPages(book: book, listing: listing, now: call.now, isBusiness: isBusiness)
            return .object([
                .init(name: "status", value: "Success"), .init(name: name, value: .string(id)),
                .init(name: "Product", value: product(pages, type == "Sku", simulation, isCompetitive)),
            ])
        }
        return OperationReply(["payload": .array(rows)])
    }

    private static func product(
        _ pages: OfferPages, _ isBySKU: Bool, _ simulation: Simulation, _ isCompetitive: Bool
    ) -> SimulatedJSON {
        let id = SimulatedJSON.string(pages.book.store.marketplaceID)
        let listing = pages.listing
        let seller = simulation.world.accounts[listing.account]?.sellingPartnerID ?? ""
        // Asked by ASIN, Amazon leaves the SKU's members empty.
        let sku: SimulatedJSON = [
            "MarketplaceId": isBySKU ? id : "", "SellerId": isBySKU ? .string(seller) : "",
            "SellerSKU": isBySKU ? .string(listing.sku) : "",
        ]
        return .members([
            "Identifiers": [
                "MarketplaceASIN": ["MarketplaceId": id, "ASIN": .string(listing.product.asin)], "SKUIdentifier": sku,
            ],
            "CompetitivePricing": isCompetitive ? pages.competition : nil,
            "SalesRankings": isCompetitive ? pages.ranks : nil, "Offers": isCompetitive ? nil : pages.ownOffers,
        ])
    }
}
