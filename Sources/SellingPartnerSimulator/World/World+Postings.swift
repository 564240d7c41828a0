extension World {
    /// Writes an order down, and what its parcels and refunds will do to the money.
    mutating func add(_ order: OrderPlan, _ maker: PostingMaker, to index: Int) {
        ledgers[index].orders.append(order)
        let type: AccountType = order.isInvoiced ? .invoiced : .standard
        let store = ledgers[index].store.profile
        for part in order.shipments.indices {
            let number = Int64(order.number) * 4 + Int64(part)
            if planting.strikes(.orderNeverSettled, store, number) {
                let due = maker.rightLines(order, order.shipments[part]).reduce(0) { $0 + $1.amount }
                strike(.orderNeverSettled, index, order.shipments[part].shipped, order.id, -due)
                continue
            }
            addShipment(part, of: order, maker, to: index)
            recordSpoilt(part, of: order, maker, index)
            if planting.strikes(.restatedTransaction, store, number) { restateLast(of: order, index) }
            guard planting.strikes(.orderSettledTwice, store, number) else { continue }
            addShipment(part, of: order, maker, to: index)
            let paid = maker.lines(order, order.shipments[part]).reduce(0) { $0 + $1.amount }
            strike(.orderSettledTwice, index, order.shipments[part].shipped, order.id, paid)
        }
        for (part, refund) in order.refunds.enumerated() {
            // What is given back comes off the sale it belongs to, when that sale is released.
            let sale = order.shipments.map { release(order, $0) }.max() ?? refund.at
            add(
                .refund, type, posted: refund.at, released: max(refund.at, sale), deferral: nil, (order.number, part),
                maker.lines(order, refund), to: index)
            recordSpoilt(refund: part, of: order, maker, index)
            if planting.strikes(.refundTwice, store, Int64(order.number)) {
                let again = max(refund.at, sale) + 2 * Moment.day
                let lines = maker.lines(order, refund)
                add(
                    .refund, type, posted: again, released: again, deferral: nil, (order.number, part), lines,
                    to: index)
                strike(.refundTwice, index, again, order.id, lines.reduce(0) { $0 + $1.amount })
            }
            addReturnLabel(order, refund, type, to: index)
        }
    }

    // MARK: What is planted

    /// Lets the finance APIs tell another price of the posting that was added last, three weeks after it.
    private mutating func restateLast(of order: OrderPlan, _ index: Int) {
        guard let last = ledgers[index].postings.indices.last,
            let price = ledgers[index].postings[last].lines.first(where: { $0.charge == .principal })?.amount
        else { return }
        let at = ledgers[index].postings[last].posted + 21 * Moment.day
        let change = -max(1, Rounding.halfUp(price, 10))
        ledgers[index].postings[last].restated = at
        ledgers[index].postings[last].restatedBy = change
        strike(.restatedTransaction, index, at, order.id, change)
    }

    mutating func strike(_ kind: Discrepancy, _ index: Int, _ at: Moment, _ about: String, _ amount: Int64?) {
        strikes.append(
            Planting.Strike(kind: kind, store: ledgers[index].store.id, at: at, about: about, amount: amount))
    }

    private mutating func recordSpoilt(_ part: Int, of order: OrderPlan, _ maker: PostingMaker, _ index: Int) {
        let shipment = order.shipments[part]
        let right = maker.rightLines(order, shipment)
        let spoilt = planting.spoil(right, order, part: part, ledgers[index].store.profile)
        record(spoilt, right, order, shipment.shipped, index)
    }

    private mutating func recordSpoilt(refund part: Int, of order: OrderPlan, _ maker: PostingMaker, _ index: Int) {
        let refund = order.refunds[part]
        let right = maker.rightLines(order, refund)
        let spoilt = planting.spoil(refund: right, order, part: part, ledgers[index].store.profile)
        record(spoilt, right, order, refund.at, index)
    }

    /// The difference is told with the first kind; where several struck one parcel, it is that of all.
    private mutating func record(
        _ spoilt: (lines: [Posting.Line], kinds: [Discrepancy]), _ right: [Posting.Line], _ order: OrderPlan,
        _ at: Moment, _ index: Int
    ) {
        let difference = spoilt.lines.reduce(0) { $0 + $1.amount } - right.reduce(0) { $0 + $1.amount }
        for (place, kind) in spoilt.kinds.enumerated() {
            strike(kind, index, at, order.id, place == 0 ? difference : nil)
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
        let lines = planted(event, index)
        let at = add(
            event.kind, .standard, posted: event.posted, released: event.posted, deferral: nil, nil, lines,
            reference: event.reference, to: index)
        repeatPlanted(event, lines, index)
        if let loss = event.loss {
            ledgers[index].losses.append(
                StoreLedger.Loss(
                    product: loss.product, quantity: loss.quantity, at: loss.at, posting: at, id: event.reference))
        }
    }

    /// The amounts of an event with what is planted in them.
    private mutating func planted(_ event: AccountEvents.Event, _ index: Int) -> [Posting.Line] {
        let store = ledgers[index].store.profile
        let (number, total) = (event.posted.days, event.lines.reduce(0) { $0 + $1.amount })
        func struck(_ kind: Discrepancy) -> Bool { planting.strikes(kind, store, number) }
        switch event.kind {
        case .reimbursement where struck(.lossNotReimbursed):
            strike(.lossNotReimbursed, index, event.posted, event.reference, -total)
            return []
        case .reimbursement where struck(.lossReimbursedTooLittle):
            let lines = event.lines.map {
                Posting.Line(charge: $0.charge, item: $0.item, amount: $0.amount / 2, quantity: $0.quantity)
            }
            strike(
                .lossReimbursedTooLittle, index, event.posted, event.reference,
                lines.reduce(0) { $0 + $1.amount } - total)
            return lines
        case .storage where struck(.storageFeeDoubled):
            strike(.storageFeeDoubled, index, event.posted, event.posted.dateText, total)
            return event.lines.map { Posting.Line(charge: $0.charge, item: $0.item, amount: $0.amount * 2) }
        default: return event.lines
        }
    }

    /// What is charged or paid a second time, a day later; and a fee that no sale covers.
    private mutating func repeatPlanted(_ event: AccountEvents.Event, _ lines: [Posting.Line], _ index: Int) {
        let kinds: [Posting.Kind: Discrepancy] = [
            .reimbursement: .lossReimbursedTwice, .subscription: .subscriptionTwice, .advertising: .advertisingTwice,
        ]
        let again = event.posted + Moment.day
        if let kind = kinds[event.kind], !lines.isEmpty,
            planting.strikes(kind, ledgers[index].store.profile, event.posted.days)
        {
            add(
                event.kind, .standard, posted: again, released: again, deferral: nil, nil, lines,
                reference: event.reference, to: index)
            let about = event.reference.isEmpty ? event.posted.dateText : event.reference
            strike(kind, index, again, about, lines.reduce(0) { $0 + $1.amount })
        }
    }

    /// A fee so high that the period it falls in ends with a debt.
    mutating func plantDebt(on start: Moment, of index: Int) {
        guard planting.strikes(.debtToAmazon, ledgers[index].store.profile, start.days) else { return }
        for chain in ledgers[index].chains.indices where ledgers[index].chains[chain].type == .standard {
            ledgers[index].chains[chain].mayOwe = true
        }
        let amount = -ledgers[index].store.profile.local(cents: 2_500_000)
        let at = start + Moment.hour
        add(
            .removal, .standard, posted: at, released: at, deferral: nil, nil,
            [Posting.Line(charge: .removal, item: Posting.Line.noItem, amount: amount)], reference: "planted",
            to: index)
        strike(.debtToAmazon, index, at, start.dateText, amount)
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
