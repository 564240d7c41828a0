/// One thing that happened to the seller's money: what Amazon calls a transaction. Settlement reports, both finance
/// APIs and the balances are all written from these.
struct Posting: Sendable {
    /// Unique in the world, and the same whenever the world is made again.
    let number: Int
    let store: StoreID
    let account: AccountType
    let kind: Kind
    let posted: Moment
    /// When the money can be paid out: at once, or once a deferral ends.
    let released: Moment
    let deferral: Deferral?
    /// When the finance APIs first show it; they lag by up to three days.
    let shown: Moment
    /// Index of the order among the store's, and of the parcel or refund among the order's.
    let order: Int?
    let part: Int?
    var lines: [Line]
    /// The number of another thing it is about, such as a shipment to a warehouse or an invoice.
    var reference = ""
    /// When it was restated in a way that leaves its sum alone, if it was.
    var restated: Moment?
    /// What a planted restatement adds to the price of the first item, in the finance APIs alone.
    var restatedBy: Int64 = 0

    var total: Int64 { lines.reduce(0) { $0 + $1.amount } }

    enum Kind: UInt8, Sendable, Hashable, CaseIterable {
        case shipment, refund, subscription, advertising, storage, inbound, removal, returnLabel, coupon, reimbursement
        case reserveHeld, reserveReleased, carriedDebt, cardCharge, failedTransfer

        /// Moves between balances, which are no sale and no cost.
        var isBalanceMove: Bool { rawValue >= Kind.reserveHeld.rawValue }
    }

    /// Why money waits.
    enum Deferral: Sendable, Hashable { case delivery, invoice }

    /// One amount. `item` is the order's item it belongs to, or for a reimbursement the product.
    struct Line: Sendable, Hashable {
        let charge: Charge
        let item: Int32
        let amount: Int64
        var quantity: Int32 = 0

        static let noItem: Int32 = -1
    }
}

/// What an amount is for.
enum Charge: UInt8, Sendable, Hashable, CaseIterable {
    case principal, tax, shipping, shippingTax, giftWrap, giftWrapTax, goodwill
    case withheldPrincipal, withheldShipping, withheldGiftWrap
    case promotion, promotionShipping
    case commission, fulfilment, closing, shippingChargeback, giftWrapChargeback, digitalServices, refundCommission
    case points
    case subscription, advertising, storage, storageTax, inbound, removal, returnLabel, coupon, couponTax
    case warehouseLost, warehouseDamage, customerReturn
    case reserveHeld, reserveReleased, carriedDebt, cardCharge, failedTransfer

    /// Whether it is a fee that Amazon takes from a sale.
    var isItemFee: Bool {
        switch self {
        case .commission, .fulfilment, .closing, .shippingChargeback, .giftWrapChargeback, .digitalServices,
            .refundCommission, .points:
            true
        default: false
        }
    }
}
