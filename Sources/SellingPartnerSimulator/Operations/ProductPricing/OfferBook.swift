/// Everybody's offers of one product in one store. The other sellers and their prices are invented; they change by the
/// day, and stay clear of ours, so that what we ask decides whose offer is featured.
struct OfferBook: Sendable {
    /// One seller's offer of a new item.
    struct Offer: Sendable, Hashable {
        let seller: String
        let price: Int64
        let shipping: Int64
        let isFulfilledByAmazon: Bool
        let isOwn: Bool
        let feedbackCount: Int64
        /// In per cent.
        let feedbackRating: Int64
        var landed: Int64 { price + shipping }
        /// What decides who is featured: the landed price, of which Amazon's own fulfilment saves three hundredths.
        var score: Int64 { landed * (isFulfilledByAmazon ? 97 : 100) }
    }

    let store: StoreProfile
    /// The cheapest first.
    let offers: [Offer]

    init(_ simulation: Simulation, _ listing: Listing, in store: StoreID, at now: Moment) {
        let profile = simulation.world[store].profile
        self.store = profile
        var all = Self.others(listing.product, profile, listing.account, seed: simulation.world.options.seed, now)
        if let price = simulation.price(listing, in: store) {
            all.append(
                Offer(
                    seller: simulation.world.accounts[listing.account]?.sellingPartnerID ?? "", price: price,
                    shipping: 0, isFulfilledByAmazon: simulation.isFulfilledByAmazon(listing), isOwn: true,
                    feedbackCount: 4_812, feedbackRating: 97))
        }
        offers = all.sorted { ($0.landed, $0.isOwn ? 0 : 1, $0.seller) < ($1.landed, $1.isOwn ? 0 : 1, $1.seller) }
    }

    /// No offers at all, as for used items.
    init(nothingIn store: StoreProfile) {
        self.store = store
        offers = []
    }

    private static func others(
        _ product: Product, _ store: StoreProfile, _ account: SellerAccount.ID, seed: UInt64, _ now: Moment
    ) -> [Offer] {
        var steady = SeededRandom(seed, "competitors \(product.asin) \(store.countryCode)")
        let usual = product.price(in: store)
        return (0..<steady.below(5)).map { number in
            var seller = SeededRandom(seed, "competitor \(account)", steady.between(0, 3) * 5 + number)
            let level = steady.between(920, 1_220)
            let isFBA = steady.chance(550)
            let shipping = !isFBA && steady.chance(400) ? store.local(cents: 399) : 0
            var today = SeededRandom(seed, "competitor \(product.asin) \(store.countryCode)", number, now.days)
            let price = Rounding.halfUp(usual * (level + today.between(-15, 15)), 1_000)
            return Offer(
                seller: "A" + seller.code(13), price: max(1, price), shipping: shipping, isFulfilledByAmazon: isFBA,
                isOwn: false, feedbackCount: seller.between(12, 90_000), feedbackRating: seller.between(80, 100))
        }
    }

    /// Whose offer is featured.
    var featured: Offer? { Self.best(offers) }
    var own: Offer? { offers.first(where: \.isOwn) }
    /// Whose offer would be featured if we had none.
    var competing: Offer? { Self.best(offers.filter { !$0.isOwn }) }

    private static func best(_ offers: [Offer]) -> Offer? {
        offers.min { ($0.score, $0.isOwn ? 0 : 1, $0.seller) < ($1.score, $1.isOwn ? 0 : 1, $1.seller) }
    }

    /// The highest price at which our offer is featured; nil without others or without ours.
    var expectedPrice: Int64? {
        guard let competing, let own else { return nil }
        return competing.score / (own.isFulfilledByAmazon ? 97 : 100) - own.shipping
    }

    /// Points granted (Japan), a hundredth of the price; nil in other stores.
    func points(_ price: Int64) -> Int64? { store.currency == "JPY" ? price / 100 : nil }
}

extension Simulation {
    /// The listing behind an ASIN in a store: where there are several, the one listed first.
    func listing(asin: String, of account: SellerAccount.ID, in store: StoreID) -> Listing? {
        let skus = catalogue(of: account).filter { $0.asin == asin }.map(\.sku)
        return skus.lazy.compactMap { listing($0, of: account) }.first { $0.presence[store] != nil }
    }
}
