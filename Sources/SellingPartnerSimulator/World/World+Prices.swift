extension World {
    /// Sets what one unit costs from `now` on. The day that is made already was made with the old price, so what of it
    /// lies ahead is made again: the same orders at the same times, with other amounts.
    mutating func set(_ price: Int64, of product: Int, in store: StoreID, at now: Moment) {
        prices[PriceKey(store: store, product: product)] = price
        let index = store.index
        let first = ledgers[index].orderCount(at: now)
        let maker = OrderMaker(
            seed: options.seed, store: ledgers[index].store, products: products(of: store),
            start: Moment(options.start))
        var changed: Set<Int> = []
        for number in first..<ledgers[index].orders.count {
            let old = ledgers[index].orders[number]
            guard old.items.contains(where: { $0.product == product }) else { continue }
            var order = maker.order(number, created: old.created) { self.price($0, in: store) }
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
