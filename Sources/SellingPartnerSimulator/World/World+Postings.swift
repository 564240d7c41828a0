extension World {
    /// Writes an order down, and what its parcels and refunds will do to the money.
    mutating func add(_ order: OrderPlan, _ maker: PostingMaker, to index: Int) {
        ledgers[index].orders.append(order)
        let type: AccountType = order.isInvoiced ? .invoiced : .standard
        for part in order.shipments.indices { addShipment(part, of: order, maker, to: index) }
        for (part, refund) in order.refunds.enumerated() {
            // What is given back comes off the sale it belongs to, when that sale is released.
            let sale = order.shipments.map { release(order, $0) }.max() ?? refund.at
            add(
                .refund, type, posted: refund.at, released: max(refund.at, sale), deferral: nil, (order.number, part),
                maker.lines(order, refund), to: index)
            addReturnLabel(order, refund, type, to: index)
        }
    }

    /// Writes down what one parcel of an order does to the money.
    mutating func addShipment(_ part: Int, of order: OrderPlan, _ maker: PostingMaker, to index: Int) {
        let shipment = order.shipments[part]
        add(
            .shipment, order.isInvoiced ? .invoiced : .standard, posted: shipment.shipped,
            released: release(order, shipment), deferral: order.isInvoiced ? .invoice : .delivery,
            (order.number, part), maker.lines(order, shipment), to: index)
    }

    /// A week after delivery, or when the invoice is paid.
    ///
    /// Source: `facts/settlements.md` §6 (DD+7).
    private func release(_ order: OrderPlan, _ shipment: ShipmentPlan) -> Moment {
        order.isInvoiced ? shipment.shipped + 30 * Moment.day : shipment.delivered + 7 * Moment.day
    }

    /// In Germany the seller pays for the label of a return he fulfilled himself.
    private mutating func addReturnLabel(_ order: OrderPlan, _ refund: RefundPlan, _ type: AccountType, to index: Int) {
        let store = ledgers[index].store
        guard store.profile.countryCode == "DE", !order.isFulfilledByAmazon, let returned = refund.returned else {
            return
        }
        let line = Posting.Line(
            charge: .returnLabel, item: Int32(refund.item), amount: -store.profile.local(cents: 520))
        add(
            .returnLabel, type, posted: returned, released: returned, deferral: nil, (order.number, 0), [line],
            to: index)
    }

    mutating func add(_ event: AccountEvents.Event, to index: Int) {
        let at = add(
            event.kind, .standard, posted: event.posted, released: event.posted, deferral: nil, nil, event.lines,
            reference: event.reference, to: index)
        if let loss = event.loss {
            ledgers[index].losses.append(
                StoreLedger.Loss(
                    product: loss.product, quantity: loss.quantity, at: loss.at, posting: at, id: event.reference))
        }
    }

    @discardableResult
    private mutating func add(
        _ kind: Posting.Kind, _ type: AccountType, posted: Moment, released: Moment, deferral: Posting.Deferral?,
        _ order: (number: Int, part: Int)?, _ lines: [Posting.Line], reference: String = "", to index: Int
    ) -> Int {
        let number = (index + 1) * 1_000_000_000 + ledgers[index].postings.count
        var random = SeededRandom(options.seed, "posting", Int64(number))
        let isLate = random.chance(60)
        let lag = isLate ? random.between(24, 72) * Moment.hour : random.between(3, 90) * Moment.minute
        let isRestated = kind == .shipment && random.chance(20) && lines.contains { $0.charge == .withheldPrincipal }
        append(
            Posting(
                number: number, store: ledgers[index].store.id, account: type, kind: kind, posted: posted,
                released: released, deferral: deferral, shown: posted + lag, order: order?.number, part: order?.part,
                lines: lines, reference: reference,
                restated: isRestated ? posted + random.between(12, 40) * Moment.day : nil),
            to: index)
        return ledgers[index].postings.count - 1
    }

    /// Adds a posting to its ledger and to the money that no settlement holds yet.
    mutating func append(_ posting: Posting, to index: Int) {
        ledgers[index].postings.append(posting)
        ledgers[index].settledBy.append(-1)
        let at = ledgers[index].postings.count - 1
        for chain in ledgers[index].chains.indices where ledgers[index].chains[chain].type == posting.account {
            ledgers[index].chains[chain].unsettled.append(at)
        }
    }
}
