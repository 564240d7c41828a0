/// An order with all that will ever happen to it. What can be seen of it depends on the time at which one looks.
struct OrderPlan: Sendable {
    /// Its place among the store's orders, from 0.
    let number: Int
    /// `111-1234567-1234567`; unique in the world.
    let id: String
    let created: Moment
    /// Until then it is pending, and Amazon says little about it.
    let paid: Moment
    let cancelled: Cancellation?
    let isFulfilledByAmazon: Bool
    let isBusiness: Bool
    /// Whether the buyer pays later by invoice.
    let isInvoiced: Bool
    /// Thousandths of tax on this order, or in its prices.
    let taxPerMille: Int64
    let items: [OrderPlanItem]
    let shipments: [ShipmentPlan]
    var refunds: [RefundPlan]
    /// Whether nothing tells of it but what is settled; planted.
    var isUnlisted = false

    struct Cancellation: Sendable, Hashable {
        let at: Moment
        let byBuyer: Bool
    }

    /// Units of all items.
    var units: Int64 { items.reduce(0) { $0 + $1.quantity } }

    /// When it last changed, as far as is known at `now`.
    func lastUpdated(at now: Moment) -> Moment {
        var last = created
        for moment in changes where moment <= now { last = max(last, moment) }
        return last
    }

    /// Every moment at which Amazon would say that the order changed.
    var changes: [Moment] {
        [paid] + (cancelled.map { [$0.at] } ?? []) + shipments.map(\.shipped)
    }

    /// Units of an item that were shipped by `now`.
    func shipped(item: Int, at now: Moment) -> Int64 {
        shipments.filter { $0.shipped <= now }.reduce(0) { sum, shipment in
            sum + shipment.parts.filter { $0.item == item }.reduce(0) { $0 + $1.quantity }
        }
    }

    /// How far the order is at `now`.
    func status(at now: Moment) -> Status {
        if let cancelled, cancelled.at <= now { return .cancelled }
        if now < paid { return .pending }
        let done = shipments.filter { $0.shipped <= now }.count
        if done == 0 { return .unshipped }
        return done < shipments.count ? .partiallyShipped : .shipped
    }

    enum Status: Sendable, Hashable { case pending, unshipped, partiallyShipped, shipped, cancelled }
}

/// A line of an order. Amounts are for all its units, but the price, which is for one.
struct OrderPlanItem: Sendable, Hashable {
    /// Amazon's order item id, with leading zeros.
    let id: String
    /// Index among the account's products.
    let product: Int
    let quantity: Int64
    /// What the buyer pays for one unit; with tax where prices include it.
    let price: Int64
    let shipping: Int64
    let giftWrap: Int64
    /// Taken off the price by a promotion of the seller's.
    let discount: Int64
    /// Taken off the shipping by free shipping.
    let shippingDiscount: Int64
    /// Points granted (Japan), in the store's money.
    let points: Int64
}

/// A parcel.
struct ShipmentPlan: Sendable, Hashable {
    struct Part: Sendable, Hashable {
        let item: Int
        let quantity: Int64
        /// Units of the item in earlier parcels.
        let done: Int64
    }

    /// `D8VfP1RR4`.
    let id: String
    let shipped: Moment
    let delivered: Moment
    let parts: [Part]
}

/// Money given back to a buyer.
struct RefundPlan: Sendable, Hashable {
    let id: String
    let at: Moment
    let item: Int
    /// Units that come back; 0 for a part of the price only.
    let quantity: Int64
    /// Thousandths of the price of one unit, where no unit comes back.
    let perMille: Int64
    /// When the units are back in the warehouse, and whether they can be sold again.
    let returned: Moment?
    let isSellable: Bool
}
