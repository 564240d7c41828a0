/// What the seller offers under one SKU, in the stores of one account.
struct Listing: Sendable {
    let account: SellerAccount.ID
    let product: Product
    /// Index among the account's products; nil for what the seller added since the world began.
    let place: Int?
    var productType: String
    /// What the seller set, in all stores; empty for what was taken away. The rest is as in the catalogue.
    var attributes: [String: [SimulatedJSON]] = [:]
    /// The stores it is in.
    var presence: [StoreID: Presence]
    /// The seller's own stock as it was told last; nil while nobody told.
    var stock: Stock?

    /// Since when it is in a store.
    struct Presence: Sendable, Hashable {
        let created: Moment
        var updated: Moment
    }

    /// A quantity, and when it was right.
    struct Stock: Sendable, Hashable {
        let quantity: Int64
        let at: Moment
    }

    static let merchantChannel = "DEFAULT"

    var sku: String { product.sku }
    var stores: [StoreID] { presence.keys.sorted() }

    /// The last change in any of these stores.
    func updated(in stores: [StoreID]) -> Moment {
        stores.compactMap { presence[$0]?.updated }.max() ?? Moment(0)
    }

    /// The first appearance in any of these stores.
    func created(in stores: [StoreID]) -> Moment {
        stores.compactMap { presence[$0]?.created }.min() ?? Moment(0)
    }
}

/// What callers have done to listings.
struct ListingsState: Sendable {
    /// A SKU is the seller's own, so two accounts may both have it.
    private struct Key: Sendable, Hashable {
        let account: SellerAccount.ID
        let sku: String
    }

    private var changed: [Key: Listing] = [:]
    /// SKUs that were not in the world when it began, oldest first.
    private var added: [SellerAccount.ID: [String]] = [:]
    private var submissions: Int64 = 0

    /// A listing that was ever changed.
    func changed(_ sku: String, _ account: SellerAccount.ID) -> Listing? { changed[Key(account: account, sku: sku)] }

    func added(_ account: SellerAccount.ID) -> [String] { added[account] ?? [] }

    /// Keeps a listing as it is now.
    mutating func keep(_ listing: Listing) {
        let key = Key(account: listing.account, sku: listing.sku)
        if changed[key] == nil, listing.place == nil { added[listing.account, default: []].append(listing.sku) }
        changed[key] = listing
    }

    /// The id of the next submission: 32 hexadecimal digits.
    mutating func nextSubmission(seed: UInt64) -> String {
        submissions += 1
        var random = SeededRandom(seed, "submission", submissions)
        return random.code(32, of: "0123456789abcdef")
    }
}

// MARK: Looking

extension Simulation {
    /// The listing of a SKU; nil for one that was never listed. It may be in no store any more.
    ///
    /// A SKU that came encoded twice is taken for what it was: a client in wide use (python-amazon-sp-api) does that,
    /// and is used in production.
    func listing(_ sku: String, of account: SellerAccount.ID) -> Listing? {
        if let found = exactListing(sku, of: account) { return found }
        let again = PercentText.decoded(sku.replacing("+", with: "%20"))
        return again.flatMap { $0 == sku ? nil : exactListing($0, of: account) }
    }

    private func exactListing(_ sku: String, of account: SellerAccount.ID) -> Listing? {
        if let changed = listings.changed(sku, account) { return changed }
        guard let products = world.accounts[account]?.products,
            let place = products.firstIndex(where: { $0.sku == sku })
        else { return nil }
        return catalogued(place, products[place], account)
    }

    /// Everything the account lists in any of these stores, in the order of the catalogue.
    func listings(of account: SellerAccount.ID, in stores: [StoreID]) -> [Listing] {
        let products = world.accounts[account]?.products ?? []
        let old = products.indices.map { place in
            listings.changed(products[place].sku, account) ?? catalogued(place, products[place], account)
        }
        let new = listings.added(account).compactMap { listings.changed($0, account) }
        return (old + new).filter { listing in stores.contains { listing.presence[$0] != nil } }
    }

    /// A listing that nobody touched.
    private func catalogued(_ place: Int, _ product: Product, _ account: SellerAccount.ID) -> Listing {
        let begin = world.options.begin
        var presence: [StoreID: Listing.Presence] = [:]
        for store in world.stores(of: account) {
            var random = SeededRandom(world.options.seed, "listing \(account)", Int64(place), Int64(store.index))
            let created = begin - random.between(40, 900) * Moment.day - random.below(Moment.day)
            presence[store] = Listing.Presence(
                created: created, updated: created + random.between(1, 39) * Moment.day + random.below(Moment.day))
        }
        return Listing(
            account: account, product: product, place: place, productType: product.productType, presence: presence)
    }
}

// MARK: Money and stock

extension Simulation {
    /// What one unit costs in a store; nil where it is not offered.
    func price(_ listing: Listing, in store: StoreID) -> Int64? {
        guard listing.presence[store] != nil else { return nil }
        let profile = world[store].profile
        if let set = listing.attributes[OfferAttribute.name] {
            let offer = set.first { OfferAttribute.isForEverybody($0, in: profile) }
            return offer.flatMap { OfferAttribute.price($0, profile) }
        }
        return listing.place.map { world.price($0, in: store) }
    }

    /// Whether Amazon ships it.
    func isFulfilledByAmazon(_ listing: Listing) -> Bool {
        guard let set = listing.attributes[StockAttribute.name] else { return listing.product.isFulfilledByAmazon }
        return set.contains { StockAttribute.channel($0) != Listing.merchantChannel }
    }

    /// What the seller has in his own warehouse: what he told last, less what was ordered since. Where he told nothing,
    /// he fills up every Monday, and whenever nothing is left.
    func quantity(_ listing: Listing, at now: Moment) -> Int64 {
        if let stock = listing.stock { return max(0, stock.quantity - ordered(listing, after: stock.at, to: now)) }
        guard let place = listing.place else { return 0 }
        var random = SeededRandom(world.options.seed, "merchant stock \(listing.account)", Int64(place))
        let full = random.between(12, 90)
        let monday = now.midnight - now.weekday * Moment.day
        return full - ordered(listing, after: monday - 1, to: now) % full
    }

    /// Units ordered in all stores of the account, without those of cancelled orders.
    private func ordered(_ listing: Listing, after start: Moment, to now: Moment) -> Int64 {
        guard let place = listing.place else { return 0 }
        var units: Int64 = 0
        for store in world.stores(of: listing.account) {
            let ledger = world.ledgers[store.index]
            for order in ledger.orders[ledger.orderCount(at: start)..<ledger.orderCount(at: max(start, now))] {
                if let cancelled = order.cancelled, cancelled.at <= now { continue }
                for item in order.items where item.product == place { units += item.quantity }
            }
        }
        return units
    }
}

extension Simulation {
    /// Every product of the account, also what was added since the world began.
    func catalogue(of account: SellerAccount.ID) -> [Product] {
        (world.accounts[account]?.products ?? [])
            + listings.added(account).compactMap { listings.changed($0, account)?.product }
    }
}
