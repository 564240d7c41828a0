/// Makes the orders of one store, each from its number and the seed alone.
struct OrderMaker: Sendable {
    let seed: UInt64
    let store: SellerStore
    let products: [Product]
    /// The moment at which somebody first looks at the world.
    let start: Moment
    /// Places of products that nobody can buy.
    var notOffered: Set<Int> = []

    /// The order with a number, placed at `created`. `priceOf` gives a product's price of that day.
    func order(_ number: Int, created: Moment, priceOf: (Int) -> Int64) -> OrderPlan {
        var random = SeededRandom(seed, "order \(store.profile.countryCode)", Int64(number))
        let id = orderID(number, &random)
        let isFBA = !random.chance(220)
        let isBusiness = random.chance(60)
        let isInvoiced = isBusiness && random.chance(350)
        let rate = taxRate(&random)
        let items = self.items(isFBA: isFBA, &random, priceOf)
        let paid = created + random.between(5, 45) * Moment.minute
        let cancelled = cancellation(after: paid, &random)
        let shipments = cancelled == nil ? self.shipments(items, from: paid, isFBA: isFBA, &random) : []
        let refunds = self.refunds(items, shipments, number: number, &random)
        return OrderPlan(
            number: number, id: id, created: created, paid: paid, cancelled: cancelled, isFulfilledByAmazon: isFBA,
            isBusiness: isBusiness, isInvoiced: isInvoiced, taxPerMille: rate, items: items, shipments: shipments,
            refunds: refunds)
    }

    private func orderID(_ number: Int, _ random: inout SeededRandom) -> String {
        let prefix = random.one(of: store.profile.orderPrefixes)
        return OrderNumbering(seed: seed, store: store.id).id(of: number, prefix: prefix)
    }

    private func taxRate(_ random: inout SeededRandom) -> Int64 {
        switch store.profile.tax {
        case .facilitated(let rates): random.one(of: rates)
        case .includedShown(let rate), .includedWithheld(let rate), .includedHidden(let rate): rate
        }
    }

    private func cancellation(after paid: Moment, _ random: inout SeededRandom) -> OrderPlan.Cancellation? {
        guard random.chance(32) else { return nil }
        return OrderPlan.Cancellation(at: paid + random.between(5, 600) * Moment.minute, byBuyer: random.chance(700))
    }

    // MARK: Items

    private func items(isFBA: Bool, _ random: inout SeededRandom, _ priceOf: (Int) -> Int64) -> [OrderPlanItem] {
        let candidates = products.indices.filter { products[$0].isFulfilledByAmazon == isFBA }
        let choice = candidates.isEmpty ? Array(products.indices) : candidates
        let count = random.chance(850) ? 1 : Int(random.between(2, 3))
        var chosen: [Int] = []
        for _ in 0..<count {
            let product = random.one(of: choice)
            if !chosen.contains(product) { chosen.append(product) }
        }
        return offered(chosen, choice).map { item($0, isFBA: isFBA, &random, priceOf) }
    }

    /// In place of what is not offered, the next thing that is, at the same place: so the order has as many items and
    /// parcels as it would have had, and orders of other things stay as they are. Something must be offered.
    private func offered(_ chosen: [Int], _ choice: [Int]) -> [Int] {
        var result = chosen
        for (index, product) in chosen.enumerated() where notOffered.contains(product) {
            let ring = choice.filter { $0 > product } + choice.filter { $0 < product } + products.indices
            let free = ring.filter { !notOffered.contains($0) }
            // Where the order holds all that is offered already, it holds the same thing once more.
            result[index] = free.first { !result.contains($0) } ?? free.first ?? product
        }
        return result
    }

    private func item(
        _ product: Int, isFBA: Bool, _ random: inout SeededRandom, _ priceOf: (Int) -> Int64
    ) -> OrderPlanItem {
        let quantity = random.chance(880) ? 1 : random.between(2, 4)
        let price = priceOf(product)
        let unit = store.profile.local(cents: 100)
        let pays = random.chance(isFBA ? 180 : 450)
        let shipping = pays ? random.between(3, 9) * unit : 0
        let isFree = pays && isFBA && random.chance(550)
        let hasPoints = store.profile.currency == "JPY" && random.chance(600)
        return OrderPlanItem(
            id: Moment.padded(random.below(100_000_000_000_000), 14), product: product, quantity: quantity,
            price: price, shipping: shipping, giftWrap: random.chance(25) ? 4 * unit : 0,
            discount: random.chance(70) ? Rounding.halfUp(price * quantity, 10) : 0,
            shippingDiscount: isFree ? shipping : 0, points: hasPoints ? Rounding.halfUp(price * quantity, 100) : 0)
    }

    // MARK: Parcels

    private func shipments(
        _ items: [OrderPlanItem], from paid: Moment, isFBA: Bool, _ random: inout SeededRandom
    ) -> [ShipmentPlan] {
        var parcels: [[ShipmentPlan.Part]] = [[]]
        // Now and then what does not fit, or is elsewhere, comes in a second parcel.
        let splits = items.reduce(0) { $0 + $1.quantity } > 1 && random.chance(220)
        if splits { parcels.append([]) }
        for (index, item) in items.enumerated() {
            let second = splits ? (item.quantity > 1 ? item.quantity / 2 : (index % 2 == 1 ? item.quantity : 0)) : 0
            let first = item.quantity - second
            if first > 0 { parcels[0].append(ShipmentPlan.Part(item: index, quantity: first, done: 0)) }
            if second > 0 { parcels[1].append(ShipmentPlan.Part(item: index, quantity: second, done: first)) }
        }
        var shipped = paid
        return parcels.filter { !$0.isEmpty }.map { parts in
            shipped = shipped + random.between(isFBA ? 4 : 10, isFBA ? 30 : 52) * Moment.hour + random.below(3_600)
            let days = random.between(isFBA ? 1 : 2, isFBA ? 4 : 8)
            return ShipmentPlan(
                id: "D" + random.code(8, of: "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"),
                shipped: shipped, delivered: shipped + days * Moment.day + random.below(40_000), parts: parts)
        }
    }

    // MARK: Money back

    private func refunds(
        _ items: [OrderPlanItem], _ shipments: [ShipmentPlan], number: Int, _ random: inout SeededRandom
    ) -> [RefundPlan] {
        guard let last = shipments.last, random.chance(62) else { return [] }
        let index = Int(random.below(Int64(items.count)))
        let item = items[index]
        let at = last.delivered + random.between(2, 24) * Moment.day + random.below(Moment.day)
        guard isToldWhole(sold: shipments[0].shipped, refunded: at) else { return [] }
        let isPartial = random.chance(250)
        let quantity = isPartial ? 0 : random.chance(700) ? item.quantity : 1
        return [
            RefundPlan(
                id: "amzn1:crow:"
                    + random.code(22, of: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"),
                at: at, item: index, quantity: quantity, perMille: isPartial ? random.between(10, 40) * 10 : 0,
                returned: isPartial ? nil : at - random.between(1, 40) * Moment.hour, isSellable: random.chance(600))
        ]
    }

    /// Whether the settlement reports that are listed at the start hold both sides or none, so that they can be proven
    /// without those that are listed no more.
    private func isToldWhole(sold: Moment, refunded: Moment) -> Bool {
        let listed = start - ReportDesk.keptSeconds
        return sold >= listed || refunded < listed - SettlementChain.periodSeconds - Moment.day
    }
}
