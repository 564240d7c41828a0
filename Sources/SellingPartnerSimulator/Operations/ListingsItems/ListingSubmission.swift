/// A change to one listing, whether it came by a call or in a feed.
struct ListingSubmission: Sendable {
    let account: SellerAccount.ID
    let sku: String
    let stores: [StoreID]
    let productType: String
    let change: Change

    /// What is asked for.
    enum Change: Sendable {
        /// The listing shall have these attributes and no others.
        case put(Requirements, [Values])
        case patch([ListingPatch])
        case delete
    }

    /// An attribute and its values.
    struct Values: Sendable {
        let name: String
        let values: [SimulatedJSON]
    }

    /// Which part of a listing a full update is about.
    enum Requirements: String, Sendable {
        case whole = "LISTING"
        case product = "LISTING_PRODUCT_ONLY"
        case offer = "LISTING_OFFER_ONLY"

        /// Attributes that must be there.
        var names: [String] {
            let product = ["item_name", "brand", "country_of_origin", "supplier_declared_dg_hz_regulation"]
            switch self {
            case .whole: return product + ["condition_type"]
            case .product: return product
            case .offer: return ["condition_type", "merchant_suggested_asin"]
            }
        }

        /// Whether a full update takes away an attribute that it does not give.
        func covers(_ name: String) -> Bool {
            // What ships and what is sold stay as they are until they are set.
            guard name != StockAttribute.name, name != "merchant_suggested_asin" else { return false }
            switch self {
            case .whole: return true
            case .product: return !ListingAttributeNames.offer.contains(name)
            case .offer: return ListingAttributeNames.offer.contains(name)
            }
        }
    }
}

extension Simulation {
    /// Takes a change, if nothing is wrong with it. A patch for a SKU that is not listed is taken and leads to nothing:
    /// Amazon keeps it as the offer of a thing it does not know yet.
    mutating func submit(_ submission: ListingSubmission, at now: Moment, isPreview: Bool) -> [ListingIssue] {
        switch submission.change {
        case .delete:
            guard !isPreview, var listing = listing(submission.sku, of: submission.account) else { return [] }
            for store in submission.stores { listing.presence[store] = nil }
            keep(listing, at: now)
            return []
        case .patch(let patches):
            let old = listing(submission.sku, of: submission.account)
            guard let old, submission.stores.contains(where: { old.presence[$0] != nil }) else {
                return patches.filter { !ListingAttributeNames.isKnown($0.name) }.map { .invalid($0.name) }
            }
            return apply(patches, to: old, submission, now, isPreview)
        case .put(let requirements, let values):
            let missing = requirements.names.filter { name in !values.contains { $0.name == name } }
            guard missing.isEmpty else { return missing.map(ListingIssue.missing) }
            return put(requirements, values, submission, now, isPreview)
        }
    }

    private mutating func put(
        _ requirements: ListingSubmission.Requirements, _ values: [ListingSubmission.Values],
        _ submission: ListingSubmission, _ now: Moment, _ isPreview: Bool
    ) -> [ListingIssue] {
        var listing =
            listing(submission.sku, of: submission.account) ?? newListing(submission, values, requirements)
        let gone = missingNames(listing, requirements, values, now)
        // A store the listing is new in has nothing that could be taken away.
        let patches =
            gone.map { ListingPatch(operation: .delete, name: $0, values: nil) }
            + values.map { ListingPatch(operation: .replace, name: $0.name, values: $0.values) }
        listing.productType = submission.productType
        for store in submission.stores where listing.presence[store] == nil {
            listing.presence[store] = Listing.Presence(created: now, updated: now)
        }
        return apply(patches, to: listing, submission, now, isPreview)
    }

    /// Attributes that a full update takes away. (In a function of its own, so that no copy of the world is held while
    /// the world changes.)
    private func missingNames(
        _ listing: Listing, _ requirements: ListingSubmission.Requirements, _ values: [ListingSubmission.Values],
        _ now: Moment
    ) -> [String] {
        let attributes = ListingAttributes(simulation: self, listing: listing, now: now)
        let given = Set(values.map(\.name))
        return attributes.names.filter {
            requirements.covers($0) && !given.contains($0) && !attributes[$0].isEmpty
        }
    }

    private mutating func apply(
        _ patches: [ListingPatch], to old: Listing, _ submission: ListingSubmission, _ now: Moment, _ isPreview: Bool
    ) -> [ListingIssue] {
        var listing = old
        let profiles = submission.stores.map { world[$0].profile }
        var issues: [ListingIssue] = []
        for patch in patches {
            guard ListingAttributeNames.isKnown(patch.name) else {
                issues.append(.invalid(patch.name))
                continue
            }
            let current = ListingAttributes(simulation: self, listing: listing, now: now)[patch.name]
            let check = ListingCheck(stores: profiles, account: submission.account)
            let values = patch.applied(to: current, ids: profiles.map(\.marketplaceID))
            issues += check.issues(patch, result: values)
            listing.attributes[patch.name] = values
            if patch.name == StockAttribute.name { listing.stock = StockAttribute.told(values, at: now) }
        }
        guard !isPreview, !issues.contains(where: \.isError) else { return issues }
        for store in submission.stores { listing.presence[store]?.updated = now }
        keep(listing, at: now)
        sell(listing, from: now)
        return issues
    }

    /// Orders that come later are sold at the new price.
    private mutating func sell(_ listing: Listing, from now: Moment) {
        guard let place = listing.place, listing.attributes[OfferAttribute.name] != nil else { return }
        for store in listing.stores {
            guard let price = price(listing, in: store), price != world.price(place, in: store) else { continue }
            world.set(price, of: place, in: store, at: now)
        }
    }

    /// A thing the world has never seen; it is on sale, and nobody buys it.
    private func newListing(
        _ submission: ListingSubmission, _ values: [ListingSubmission.Values],
        _ requirements: ListingSubmission.Requirements
    ) -> Listing {
        func text(_ name: String) -> String? {
            values.first { $0.name == name }?.values.first?["value"]?.asString
        }
        var random = SeededRandom(world.options.seed, "new listing \(submission.account) \(submission.sku)")
        let asin = text("merchant_suggested_asin") ?? "B0" + random.code(8)
        let known = world.accounts[submission.account]?.products.first { $0.asin == asin }
        let stock = values.first { $0.name == StockAttribute.name }?.values ?? []
        let product = Product(
            sku: submission.sku, asin: asin, title: text("item_name") ?? known?.title ?? submission.sku,
            brand: text("brand") ?? known?.brand ?? "", category: category(submission.productType, known),
            productType: submission.productType, cents: known?.cents ?? 0, grams: known?.grams ?? 0,
            millimetres: known?.millimetres ?? [],
            isFulfilledByAmazon: stock.contains { StockAttribute.channel($0) != Listing.merchantChannel },
            fnsku: "X00" + random.code(7))
        return Listing(
            account: submission.account, product: product, place: nil, productType: submission.productType,
            presence: [:])
    }

    private func category(_ productType: String, _ known: Product?) -> FeeCategory {
        known?.category ?? FeeCategory.allCases.first { $0.productType == productType } ?? .home
    }
}

extension StockAttribute {
    /// The quantity that is told; nil where Amazon ships or none is given.
    static func told(_ values: [SimulatedJSON], at now: Moment) -> Listing.Stock? {
        let own = values.first { channel($0) == Listing.merchantChannel }
        return own?["quantity"]?.asInt.map { Listing.Stock(quantity: $0, at: now) }
    }
}
