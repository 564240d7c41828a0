/// What is told of listings when a caller changes them.
extension Simulation {
    /// Keeps a listing as it is now, and raises what sellers are notified of.
    mutating func keep(_ listing: Listing, at now: Moment) {
        let old = self.listing(listing.sku, of: listing.account)
        let before = old.map { shown($0, at: now) } ?? [:]
        listings.keep(listing)
        offer(listing, at: now)
        let after = shown(listing, at: now)
        for store in Set(before.keys).union(after.keys).sorted() where before[store] != after[store] {
            raise(listing, in: store, before[store], after[store], created: old?.presence[store]?.created, at: now)
        }
        if let stock = listing.stock, stock != old?.stock {
            let content = NotificationEvent.Content.listingQuantity(sku: listing.sku, quantity: stock.quantity)
            notifications.raise(NotificationEvent(account: listing.account, at: now, content: content))
        }
    }

    /// Who cannot see a listing, or finds none in stock, buys none of it from now on.
    private mutating func offer(_ listing: Listing, at now: Moment) {
        guard let place = listing.place else { return }
        let isOut = listing.stock?.quantity == 0 && !isFulfilledByAmazon(listing)
        for store in world.stores(of: listing.account) {
            world.set(offered: listing.presence[store] != nil && !isOut, place, in: store, at: now)
        }
    }

    /// What buyers see of a listing in a store, and what Amazon finds wrong there.
    private struct Shown: Hashable {
        let statuses: [String]
        let severities: [String]
    }

    private func shown(_ listing: Listing, at now: Moment) -> [StoreID: Shown] {
        let view = ListingView(self, listing, in: listing.stores, at: now)
        return Dictionary(
            uniqueKeysWithValues: listing.stores.map { store in
                let marketplace = world[store].profile.marketplaceID
                let own = view.issues.filter { $0.marketplaces.contains(marketplace) }
                return (store, Shown(statuses: view.statuses(store), severities: Set(own.map(\.severity)).sorted()))
            })
    }

    private mutating func raise(
        _ listing: Listing, in store: StoreID, _ before: Shown?, _ after: Shown?, created: Moment?, at now: Moment
    ) {
        let asin = listing.product.asin
        if before?.statuses != after?.statuses {
            let content = NotificationEvent.Content.listingStatus(
                store, sku: listing.sku, asin: asin,
                created: listing.presence[store]?.created ?? created ?? now, statuses: after?.statuses ?? ["DELETED"])
            notifications.raise(NotificationEvent(account: listing.account, at: now, content: content))
        }
        let severities = after?.severities ?? []
        if severities != before?.severities ?? [] {
            let content = NotificationEvent.Content.listingIssues(
                store, sku: listing.sku, asin: asin, severities: severities.isEmpty ? ["NONE"] : severities)
            notifications.raise(NotificationEvent(account: listing.account, at: now, content: content))
        }
    }
}
