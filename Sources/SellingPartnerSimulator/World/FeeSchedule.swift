/// What Amazon charges for a sale: one schedule behind the fee estimates and the settlements alike.
///
/// The rates are invented, of the size of Amazon's published ones. All amounts are in the store's smallest unit.
struct FeeSchedule: Sendable {
    let store: StoreProfile

    /// The fees for one unit.
    struct Fees: Sendable, Hashable {
        var referral: Int64 = 0
        var closing: Int64 = 0
        var fulfilment: Int64 = 0
        var digitalServices: Int64 = 0
        var total: Int64 { referral + closing + fulfilment + digitalServices }
    }

    /// The fees for one unit sold at `price`, for which the buyer also pays `shipping`.
    func fees(_ product: Product, price: Int64, shipping: Int64, isFulfilledByAmazon: Bool) -> Fees {
        var fees = Fees()
        fees.referral = referral(product, price: price) + referralOnExtras(product, shipping)
        fees.closing = closing(product)
        fees.fulfilment = isFulfilledByAmazon ? fulfilment(product) : 0
        fees.digitalServices = digitalServices(on: fees.referral + fees.fulfilment)
        return fees
    }

    /// On the price of one unit: a share of it, and never less than the minimum.
    func referral(_ product: Product, price: Int64) -> Int64 {
        max(store.local(cents: 30), Rounding.halfUp(price * perMille(product.category), 1_000))
    }

    /// On what the buyer pays beside the price, or gets off it.
    func referralOnExtras(_ product: Product, _ amount: Int64) -> Int64 {
        Rounding.halfUp(amount * perMille(product.category), 1_000)
    }

    private func perMille(_ category: FeeCategory) -> Int64 {
        switch category {
        case .electronics: 80
        case .beauty: 120
        default: 150
        }
    }

    /// For media, by the piece.
    func closing(_ product: Product) -> Int64 { product.category == .books ? store.local(cents: 180) : 0 }

    /// For picking, packing and sending one unit, by its size and weight.
    func fulfilment(_ product: Product) -> Int64 {
        let longest = product.millimetres.first ?? 0
        let isSmall = longest <= 380 && product.millimetres.dropFirst().allSatisfy { $0 <= 300 } && product.grams <= 450
        guard !isSmall else { return store.local(cents: 306 + product.grams / 113 * 12) }
        return store.local(cents: 425 + product.grams / 227 * 16)
    }

    func digitalServices(on fees: Int64) -> Int64 { Rounding.halfUp(fees * store.digitalServicesPerMille, 1_000) }

    /// What Amazon keeps of the referral fee when a sale is refunded: a fifth, and never more than five dollars' worth.
    func refundAdministration(referral: Int64) -> Int64 { min(Rounding.halfUp(referral, 5), store.local(cents: 500)) }
}
