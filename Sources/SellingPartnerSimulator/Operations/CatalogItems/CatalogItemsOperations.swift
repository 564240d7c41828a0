import SellingPartnerAPI

/// Catalog Items API 2022-04-01. The catalogue holds what the account sells, as its stores show it.
enum CatalogItemsOperations {
    static let all: [String: OperationHandler] = [
        "CatalogItemsV20220401.getCatalogItem": get,
        "CatalogItemsV20220401.searchCatalogItems": search,
    ]

    /// In the order in which they are answered.
    static let dataSets = [
        "attributes", "classifications", "dimensions", "identifiers", "images", "productTypes", "relationships",
        "salesRanks", "summaries", "vendorDetails",
    ]
    private static let types = ["ASIN", "EAN", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC"]

    private static func stores(_ call: OperationCall, _ world: World, max: Int) throws -> [StoreID] {
        guard let stores = try call.stores("marketplaceIds", of: world, max: max), !stores.isEmpty else {
            throw OperationRefusal.unreadable
        }
        return stores
    }

    private static func included(_ call: OperationCall) throws -> [String] {
        let given = try ListingsItemsOperations.words(call, "includedData", dataSets) ?? ["summaries"]
        // Sellers are not told what Amazon and its vendors agree on.
        guard !given.contains("vendorDetails") else { throw OperationRefusal.denied }
        return given
    }

    // MARK: One item

    private static func get(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        let stores = try stores(call, simulation.world, max: 20)
        let included = try included(call)
        let asin = try call.require("asin")
        guard let product = simulation.catalogue(of: account).first(where: { $0.asin == asin }) else {
            let ids = stores.map { simulation.world[$0].profile.marketplaceID }.joined(separator: ", ")
            throw OperationRefusal.notFound(
                "Requested item '\(asin)' not found in marketplace(s) '\(ids)'.", code: "NOT_FOUND")
        }
        let profiles = stores.map { simulation.world[$0].profile }
        return OperationReply(CatalogItem(product: product, stores: profiles, now: call.now).json(included))
    }

    // MARK: Searching

    private static func search(_ call: OperationCall, _ simulation: inout Simulation) throws -> OperationReply {
        let account = try call.requireAccount()
        let stores = try stores(call, simulation.world, max: 1)
        let included = try included(call)
        let size = try call.number("pageSize", 1...20) ?? 10
        let page = try ListingsPage(call, seed: simulation.world.options.seed)
        let found = try found(call, simulation, account)
        let end = min(page.offset + size, found.count)
        let items = page.offset < end ? Array(found[page.offset..<end]) : []
        let profiles = stores.map { simulation.world[$0].profile }
        return OperationReply(
            .members([
                "numberOfResults": .int(found.count),
                "pagination": page.pagination(end: end, size: size, count: found.count),
                "refinements": call.list("keywords") == nil ? nil : refinements(found),
                "items": .array(
                    items.map { CatalogItem(product: $0, stores: profiles, now: call.now).json(included) }),
            ]))
    }

    private static func found(
        _ call: OperationCall, _ simulation: Simulation, _ account: SellerAccount.ID
    ) throws -> [Product] {
        var seen: Set<String> = []
        let catalogue = simulation.catalogue(of: account).filter { seen.insert($0.asin).inserted }
        let identifiers = call.list("identifiers")
        let keywords = call.list("keywords")
        // One of the two, and refinements only beside keywords.
        guard (identifiers == nil) != (keywords == nil),
            keywords != nil || (call.list("brandNames") == nil && call.list("classificationIds") == nil),
            (identifiers ?? keywords ?? []).count <= 20, identifiers == nil || call.query("identifiersType") != nil
        else { throw OperationRefusal.unreadable }
        if let identifiers {
            let test = try test(call, simulation, account)
            return catalogue.filter { product in identifiers.contains { test(product, $0) } }
        }
        let words = (keywords ?? []).flatMap { $0.lowercased().split(separator: " ") }
        return catalogue.filter { product in
            let text = "\(product.title) \(product.brand)".lowercased()
            guard words.allSatisfy({ text.contains($0) }) else { return false }
            return (call.list("brandNames")?.contains(product.brand) ?? true)
                && (call.list("classificationIds")?.contains(product.category.classificationID) ?? true)
        }
    }

    private static func test(
        _ call: OperationCall, _ simulation: Simulation, _ account: SellerAccount.ID
    ) throws -> (Product, String) -> Bool {
        let type = call.query("identifiersType") ?? ""
        guard types.contains(type) else { throw OperationRefusal.unreadable }
        switch type {
        case "ASIN": return { $0.asin == $1 }
        case "EAN": return { $0.ean == $1 }
        case "GTIN": return { $0.ean == $1 || "0" + $0.ean == $1 }
        case "SKU":
            // A SKU means something only beside its seller.
            guard let seller = call.query("sellerId") else { throw OperationRefusal.unreadable }
            let isOwn = seller == simulation.world.accounts[account]?.sellingPartnerID
            return { isOwn && $0.sku == $1 }
        default: return { _, _ in false }
        }
    }

    private static func refinements(_ found: [Product]) -> SimulatedJSON {
        var brands: [String] = []
        for product in found where !brands.contains(product.brand) { brands.append(product.brand) }
        let categories = FeeCategory.allCases.filter { category in found.contains { $0.category == category } }
        return [
            "brands": .array(
                brands.map { brand in
                    [
                        "numberOfResults": .int(found.count { $0.brand == brand }), "brandName": .string(brand),
                    ]
                }),
            "classifications": .array(
                categories.map { category in
                    [
                        "numberOfResults": .int(found.count { $0.category == category }),
                        "displayName": .string(category.displayName),
                        "classificationId": .string(category.classificationID),
                    ]
                }),
        ]
    }
}
