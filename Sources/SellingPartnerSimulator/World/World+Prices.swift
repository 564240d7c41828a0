extension World {
    /// Sets what one unit costs from `now` on.
    mutating func set(_ price: Int64, of product: Int, in store: StoreID, at now: Moment) {
        prices[PriceKey(store: store, product: product)] = price
        remakeOrdersAhead(of: now, in: store) { old, new in
            old.items.contains { $0.product == product } || new.items.contains { $0.product == product }
        }
    }

    /// Takes a product off sale in a store from `now` on, or puts it on sale again.
    mutating func set(offered isOffered: Bool, _ product: Int, in store: StoreID, at now: Moment) {
        let wasOffered = notOffered[store]?.contains(product) != true
        guard isOffered != wasOffered else { return }
        if isOffered {
            notOffered[store]?.remove(product)
        } else {
            notOffered[store, default: []].insert(product)
        }
        remakeOrdersAhead(of: now, in: store) { old, new in old.items.map(\.product) != new.items.map(\.product) }
    }

    /// What makes the orders of a store, as things are now.
    func maker(of store: SellerStore) -> OrderMaker {
        OrderMaker(
            seed: options.seed, store: store, products: products(of: store.id), start: Moment(options.start),
            notOffered: notOffered[store.id] ?? [])
    }

    /// The day that is made already was made as things were, so what of it lies ahead is made again: the same orders at
    /// the same times, with other things or amounts.
    private mutating func remakeOrdersAhead(
        of now: Moment, in store: StoreID, where isChanged: (_ old: OrderPlan, _ new: OrderPlan) -> Bool
    ) {
        let index = store.index
        let maker = maker(of: ledgers[index].store)
        // Nothing could take its place.
        guard maker.notOffered.count < maker.products.count else { return }
        var changed: Set<Int> = []
        for number in ledgers[index].orderCount(at: now)..<ledgers[index].orders.count {
            let old = ledgers[index].orders[number]
            var order = maker.order(number, created: old.created) { self.price($0, in: store) }
            guard isChanged(old, order) else { continue }
            order.refunds = old.refunds
            order.isUnlisted = old.isUnlisted
            ledgers[index].orders[number] = order
            changed.insert(number)
        }
        if !changed.isEmpty { remakePostings(of: changed, index) }
    }

    private mutating func remakePostings(of changed: Set<Int>, _ index: Int) {
        let maker = PostingMaker(
            store: ledgers[index].store, products: products(of: ledgers[index].store.id), planting: planting)
        // They are among the last, but a parcel that was confirmed for an older order may stand behind them.
        var missing = changed.reduce(0) { sum, number in
            sum + ledgers[index].orders[number].shipments.count + ledgers[index].orders[number].refunds.count
        }
        for at in ledgers[index].postings.indices.reversed() where missing > 0 {
            let posting = ledgers[index].postings[at]
            guard let number = posting.order, changed.contains(number), let part = posting.part else { continue }
            let order = ledgers[index].orders[number]
            switch posting.kind {
            case .shipment: ledgers[index].postings[at].lines = maker.lines(order, order.shipments[part])
            case .refund: ledgers[index].postings[at].lines = maker.lines(order, order.refunds[part])
            default: continue
            }
            missing -= 1
        }
    }
}
