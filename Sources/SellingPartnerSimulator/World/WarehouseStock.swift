/// What lies in Amazon's warehouses for one store, worked out from the orders, refunds, losses and removals up to a
/// moment, so that it can never disagree with them.
///
/// The seller sends a delivery every week that fills the warehouse up to a level far above a week's sales. Should a
/// week sell more than lies there, further lots have come in that week, so that a stock never falls below zero.
struct WarehouseStock: Sendable {
    /// Quantities of one product.
    struct Quantities: Sendable, Hashable {
        /// Can be sold.
        var fulfillable: Int64 = 0
        /// Ordered, and not yet sent.
        var reserved: Int64 = 0
        /// Came back broken.
        var customerDamaged: Int64 = 0
        /// Broken in the warehouse, and not yet paid for.
        var warehouseDamaged: Int64 = 0
        /// Lost and looked for, by how long: up to ten days, up to twenty, longer.
        var researching: [Int64] = [0, 0, 0]
        /// The next delivery: announced, on its way, or being unpacked.
        var inboundWorking: Int64 = 0
        var inboundShipped: Int64 = 0
        var inboundReceiving: Int64 = 0
        /// When any of these last changed, but the delivery.
        var updated = Moment(0)

        var unfulfillable: Int64 { customerDamaged + warehouseDamaged }
        var inbound: Int64 { inboundWorking + inboundShipped + inboundReceiving }
        var total: Int64 { fulfillable + reserved + unfulfillable + inbound }
    }

    /// By the product's place in the catalogue; only of what Amazon ships does it mean anything.
    let quantities: [Quantities]

    init(_ world: World, _ store: StoreID, at now: Moment) {
        let products = world.products(of: store)
        var flows = Flows(begin: world.options.begin, now: now, products: products.count)
        let ledger = world.ledgers[store.index]
        for order in ledger.orders.prefix(ledger.orderCount(at: now)) where order.isFulfilledByAmazon {
            flows.add(order)
        }
        let removals = ledger.postings.lazy.filter { $0.kind == .removal && $0.posted <= now }.map(\.posted)
        let lastRemoval = removals.max() ?? Moment(0)
        for order in ledger.orders.prefix(ledger.orderCount(at: now)) where order.isFulfilledByAmazon {
            for refund in order.refunds { flows.add(refund, of: order, removedUntil: lastRemoval) }
        }
        for loss in ledger.losses where loss.at <= now { flows.add(loss, ledger.postings[loss.posting]) }
        quantities = products.indices.map { place in
            guard products[place].isFulfilledByAmazon else { return Quantities() }
            var random = SeededRandom(world.options.seed, "stock \(ledger.store.profile.countryCode)", Int64(place))
            return flows.quantities(place, start: random.between(40, 160))
        }
    }
}

/// Units that came and went, by product and week.
private struct Flows {
    let begin: Moment
    let now: Moment
    /// Out of what can be sold, and back into it.
    private var out: [[Int64]]
    private var back: [[Int64]]
    private var kept: [WarehouseStock.Quantities]

    private static let week = 7 * Moment.day

    init(begin: Moment, now: Moment, products: Int) {
        self.begin = begin
        self.now = now
        let weeks = Int(max(0, (now.seconds - begin.seconds) / Self.week)) + 1
        out = [[Int64]](repeating: [Int64](repeating: 0, count: weeks), count: products)
        back = out
        kept = [WarehouseStock.Quantities](repeating: WarehouseStock.Quantities(), count: products)
    }

    private func week(_ moment: Moment) -> Int { Int(max(0, (moment.seconds - begin.seconds) / Self.week)) }

    private mutating func touch(_ product: Int, _ moment: Moment) {
        kept[product].updated = max(kept[product].updated, moment)
    }

    /// Units are reserved when they are ordered, and leave with the parcel.
    mutating func add(_ order: OrderPlan) {
        let cancelled = order.cancelled.flatMap { $0.at <= now ? $0.at : nil }
        for (index, item) in order.items.enumerated() {
            out[item.product][week(order.created)] += item.quantity
            touch(item.product, order.created)
            if let cancelled {
                back[item.product][week(cancelled)] += item.quantity
                touch(item.product, cancelled)
                continue
            }
            kept[item.product].reserved += item.quantity - order.shipped(item: index, at: now)
            for shipment in order.shipments where shipment.shipped <= now { touch(item.product, shipment.shipped) }
        }
    }

    mutating func add(_ refund: RefundPlan, of order: OrderPlan, removedUntil removal: Moment) {
        guard let returned = refund.returned, returned <= now else { return }
        let product = order.items[refund.item].product
        touch(product, returned)
        if refund.isSellable {
            back[product][week(returned)] += refund.quantity
        } else if returned > removal {
            kept[product].customerDamaged += refund.quantity
        } else {
            touch(product, removal)
        }
    }

    /// What is lost is looked for until it is paid for.
    mutating func add(_ loss: StoreLedger.Loss, _ posting: Posting) {
        out[loss.product][week(loss.at)] += loss.quantity
        touch(loss.product, loss.at)
        guard posting.posted > now else { return touch(loss.product, posting.posted) }
        if posting.lines.contains(where: { $0.charge == .warehouseDamage }) {
            kept[loss.product].warehouseDamaged += loss.quantity
        } else {
            let days = (now.seconds - loss.at.seconds) / Moment.day
            kept[loss.product].researching[days <= 10 ? 0 : days <= 20 ? 1 : 2] += loss.quantity
        }
    }

    /// Fills up week by week from the starting stock.
    func quantities(_ product: Int, start: Int64) -> WarehouseStock.Quantities {
        var result = kept[product]
        var stock = start
        var coming: Int64 = 0
        var atStart = start
        for (index, sold) in out[product].enumerated() {
            stock += coming
            if coming > 0 { result.updated = max(result.updated, begin + Int64(index) * Self.week) }
            atStart = stock
            // Lots of the starting stock's size, as many as the week has needed so far.
            let missing = max(0, sold - stock)
            stock += (missing + start - 1) / start * start
            stock += back[product][index] - sold
            coming = max(0, start - atStart)
        }
        result.fulfillable = stock
        result.updated = max(result.updated, begin)
        let day = (now.seconds - begin.seconds) % Self.week / Moment.day
        if day < 2 { result.inboundWorking = coming }
        if (2..<6).contains(day) { result.inboundShipped = coming }
        if day >= 6 { result.inboundReceiving = coming }
        return result
    }
}
