import SellingPartnerAPI

/// What the truth tells of listings: one row a SKU and store, with what the catalogue holds of its product.
extension Simulator {
    /// Errors: 400 for parameters that cannot be read.
    func truthListings(_ target: RequestTarget, at now: Moment) throws -> WireReply {
        let rows = simulation.world.ledgers.flatMap { ledger in
            let store = ledger.store
            return simulation.listings(of: store.account, in: [store.id]).map { (store.id, $0) }
        }
        return try TruthPage(target).reply("listings", rows.count) { index in
            listing(rows[index].1, in: rows[index].0, at: now)
        }
    }

    private func listing(_ listing: Listing, in store: StoreID, at now: Moment) -> SimulatedJSON {
        let profile = simulation.world[store].profile
        let product = listing.product
        let isAmazons = simulation.isFulfilledByAmazon(listing)
        let presence = listing.presence[store]
        return .members([
            "store": .string(profile.countryCode), "marketplaceId": .string(profile.marketplaceID),
            "sku": .string(listing.sku), "asin": .string(product.asin), "productType": .string(listing.productType),
            "fnsku": isAmazons ? .string(product.fnsku) : nil, "isFulfilledByAmazon": .bool(isAmazons),
            "quantity": isAmazons ? nil : .int(simulation.quantity(listing, at: now)),
            "price": simulation.price(listing, in: store).map { .string(profile.text($0)) },
            "currency": .string(profile.currency),
            "issues": .int(
                simulation.issues(listing, in: [store]).count { $0.marketplaces.contains(profile.marketplaceID) }),
            "created": presence.map { .string($0.created.iso) }, "updated": presence.map { .string($0.updated.iso) },
            "title": .string(product.title), "brand": .string(product.brand), "ean": .string(product.ean),
            "millimetres": .array(product.millimetres.map { .int($0) }), "grams": .int(product.grams),
        ])
    }
}
