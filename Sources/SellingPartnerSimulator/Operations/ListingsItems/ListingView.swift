/// A listing as the API shows it.
struct ListingView {
    let simulation: Simulation
    let listing: Listing
    let now: Moment
    /// The stores of the call that have it.
    let stores: [StoreID]
    let issues: [ListingIssue]

    init(_ simulation: Simulation, _ listing: Listing, in stores: [StoreID], at now: Moment) {
        self.simulation = simulation
        self.listing = listing
        self.now = now
        self.stores = stores.filter { listing.presence[$0] != nil }
        issues = simulation.issues(listing, in: self.stores)
    }

    private var attributes: ListingAttributes {
        ListingAttributes(simulation: simulation, listing: listing, now: now)
    }
    private var isFulfilledByAmazon: Bool { simulation.isFulfilledByAmazon(listing) }

    /// The listing with the data sets that are asked for.
    func json(_ included: [String]) -> SimulatedJSON {
        var members = [SimulatedJSON.Member(name: "sku", value: .string(listing.sku))]
        for set in ListingsItemsOperations.dataSets where included.contains(set) {
            members.append(.init(name: set, value: value(set)))
        }
        return .object(members)
    }

    private func value(_ set: String) -> SimulatedJSON {
        switch set {
        case "summaries": .array(stores.map(summary))
        case "attributes": attributes.json(in: stores)
        case "issues": .array(issues.map(\.json))
        case "offers": .array(stores.flatMap(offers))
        case "fulfillmentAvailability": availability
        case "relationships": .array(stores.map { ["marketplaceId": id($0), "relationships": []] })
        case "productTypes":
            .array(stores.map { ["marketplaceId": id($0), "productType": .string(listing.productType)] })
        // Procurement is for vendors.
        default: []
        }
    }

    private func id(_ store: StoreID) -> SimulatedJSON { .string(simulation.world[store].profile.marketplaceID) }

    private func text(_ name: String, _ store: StoreID, _ member: String = "value") -> String? {
        attributes[name].first { $0["marketplace_id"].map { $0 == id(store) } ?? true }?[member]?.asString
    }

    private func summary(_ store: StoreID) -> SimulatedJSON {
        let presence = listing.presence[store]
        return .members([
            "marketplaceId": id(store), "asin": .string(listing.product.asin),
            "productType": .string(listing.productType),
            "conditionType": text("condition_type", store).map { .string($0) },
            "status": .list(statuses(store)),
            "fnSku": isFulfilledByAmazon ? .string(listing.product.fnsku) : nil,
            "itemName": text("item_name", store).map { .string($0) },
            "createdDate": presence.map { .string($0.created.iso) },
            "lastUpdatedDate": presence.map { .string($0.updated.iso) },
            "mainImage": text("main_product_image_locator", store, "media_location").map {
                ["link": .string($0), "height": 500, "width": 500]
            },
        ])
    }

    /// Buyable needs a price and something to sell, and either status may be taken away by an issue.
    func statuses(_ store: StoreID) -> [String] {
        let marketplace = simulation.world[store].profile.marketplaceID
        let taken = Set(issues.filter { $0.marketplaces.contains(marketplace) }.compactMap(\.enforcement))
        let hasStock = isFulfilledByAmazon || simulation.quantity(listing, at: now) > 0
        var statuses: [String] = []
        if simulation.price(listing, in: store) != nil, hasStock, !taken.contains(ListingIssue.listingSuppressed) {
            statuses.append("BUYABLE")
        }
        if taken.isEmpty { statuses.append("DISCOVERABLE") }
        return statuses
    }

    private func offers(_ store: StoreID) -> [SimulatedJSON] {
        let profile = simulation.world[store].profile
        return attributes[OfferAttribute.name].filter { $0["marketplace_id"] == id(store) }.compactMap { offer in
            guard let price = OfferAttribute.price(offer, profile) else { return nil }
            let isForEverybody = OfferAttribute.audience(offer) == OfferAttribute.everybody
            return [
                "marketplaceId": id(store), "offerType": isForEverybody ? "B2C" : "B2B",
                "price": profile.money(textual: price),
                "audience": [
                    "value": .string(OfferAttribute.audience(offer)),
                    "displayName": isForEverybody ? "Sell on Amazon" : "Amazon Business",
                ],
            ]
        }
    }

    private var availability: SimulatedJSON {
        .array(
            attributes[StockAttribute.name].map { value in
                .members([
                    "fulfillmentChannelCode": .string(StockAttribute.channel(value)),
                    "quantity": value["quantity"]?.asInt.map { .int($0) },
                ])
            })
    }
}
