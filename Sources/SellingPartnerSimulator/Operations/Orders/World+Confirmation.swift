extension World {
    /// Ships units of an order now, as its seller says; returns the parcel's id.
    ///
    /// What was planned for these units no longer happens: the rest goes with the parcels it was planned for, and an
    /// order that was going to be cancelled is not, for goods are on their way. The money follows the parcels.
    mutating func ship(_ units: [Int: Int64], of place: OrderPlace, at now: Moment) -> String {
        let old = ledgers[place.store.index].orders[place.number]
        let past = old.shipments.filter { $0.shipped <= now }
        let planned = old.shipments.filter { $0.shipped > now }
        var random = SeededRandom(options.seed, "confirmed \(old.id)", Int64(past.count))
        let days = random.between(2, 6)
        let parcel = ShipmentPlan(
            id: "D" + random.code(8, of: "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"), shipped: now,
            // Never later than planned, so that a refund that is to come still comes after the delivery.
            delivered: planned.first.map { now + ($0.delivered.seconds - $0.shipped.seconds) }
                ?? now + days * Moment.day,
            parts: units.sorted { $0.key < $1.key }.map { ShipmentPlan.Part(item: $0.key, quantity: $0.value, done: 0) }
        )
        let rest = planned.isEmpty ? Self.rest(of: old, past, parcel) : Self.reduced(planned, by: units)
        let new = old.shipping(past + [parcel] + rest)
        ledgers[place.store.index].orders[place.number] = new
        movePostings(of: new, behind: past.count, place)
        return parcel.id
    }

    /// What is left of planned parcels when units went before.
    private static func reduced(_ planned: [ShipmentPlan], by units: [Int: Int64]) -> [ShipmentPlan] {
        var gone = units
        return planned.compactMap { shipment in
            let parts = shipment.parts.compactMap { part -> ShipmentPlan.Part? in
                let taken = min(part.quantity, gone[part.item] ?? 0)
                gone[part.item, default: 0] -= taken
                guard part.quantity > taken else { return nil }
                return ShipmentPlan.Part(item: part.item, quantity: part.quantity - taken, done: 0)
            }
            return parts.isEmpty ? nil : shipment.with(parts)
        }
    }

    /// One parcel for what is open of an order that had none planned, at the time it would have been cancelled.
    private static func rest(of order: OrderPlan, _ past: [ShipmentPlan], _ parcel: ShipmentPlan) -> [ShipmentPlan] {
        let parts = order.items.indices.compactMap { item -> ShipmentPlan.Part? in
            let sent = (past + [parcel]).flatMap(\.parts).filter { $0.item == item }.reduce(0) { $0 + $1.quantity }
            let open = order.items[item].quantity - sent
            return open > 0 ? ShipmentPlan.Part(item: item, quantity: open, done: 0) : nil
        }
        guard !parts.isEmpty, let at = order.cancelled?.at else { return [] }
        return [ShipmentPlan(id: parcel.id + "r", shipped: at, delivered: at + 4 * Moment.day, parts: parts)]
    }

    /// Takes back the money of parcels that will not leave as they were planned, and writes down that of the new ones.
    private mutating func movePostings(of order: OrderPlan, behind count: Int, _ place: OrderPlace) {
        let index = place.store.index
        let stale = ledgers[index].postings.indices.filter {
            let posting = ledgers[index].postings[$0]
            return posting.kind == .shipment && posting.order == place.number && (posting.part ?? 0) >= count
        }
        for at in stale { ledgers[index].postings[at] = ledgers[index].postings[at].never }
        for chain in ledgers[index].chains.indices {
            ledgers[index].chains[chain].unsettled.removeAll { stale.contains($0) }
        }
        let maker = PostingMaker(
            store: ledgers[index].store, products: products(of: place.store), planting: planting)
        for part in order.shipments.indices.dropFirst(count) { addShipment(part, of: order, maker, to: index) }
    }
}

extension OrderPlan {
    /// The same order with other parcels, and nobody cancelling it.
    fileprivate func shipping(_ parcels: [ShipmentPlan]) -> OrderPlan {
        var done = items.map { _ in 0 as Int64 }
        let counted = parcels.map { parcel in
            parcel.with(
                parcel.parts.map { part in
                    defer { done[part.item] += part.quantity }
                    return ShipmentPlan.Part(item: part.item, quantity: part.quantity, done: done[part.item])
                })
        }
        return OrderPlan(
            number: number, id: id, created: created, paid: paid, cancelled: nil,
            isFulfilledByAmazon: isFulfilledByAmazon, isBusiness: isBusiness, isInvoiced: isInvoiced,
            taxPerMille: taxPerMille, items: items, shipments: counted, refunds: refunds)
    }
}

extension ShipmentPlan {
    fileprivate func with(_ parts: [Part]) -> ShipmentPlan {
        ShipmentPlan(id: id, shipped: shipped, delivered: delivered, parts: parts)
    }
}

extension Posting {
    /// The posting of something that does not happen after all. Others are numbered by their place, so it keeps its
    /// own, without money and at a time that never comes.
    fileprivate var never: Posting {
        let end = Moment(Int64.max / 4)
        return Posting(
            number: number, store: store, account: account, kind: kind, posted: end, released: end, deferral: nil,
            shown: end, order: nil, part: nil, lines: [])
    }
}
