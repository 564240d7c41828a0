/// What happens to a store's money without any order: fees by the month, advertising, lost goods.
struct AccountEvents: Sendable {
    let seed: UInt64
    let store: SellerStore
    let products: [Product]
    /// Orders the store has on an ordinary day, in hundredths.
    let ordersPerDayHundredths: Int64

    /// One event, before it has a number.
    struct Event: Sendable {
        let kind: Posting.Kind
        let posted: Moment
        let lines: [Posting.Line]
        var reference = ""
        var loss: (product: Int, quantity: Int64, at: Moment)?
    }

    /// The events of the day that begins at `start`.
    func events(on start: Moment) -> [Event] {
        var random = SeededRandom(seed, "events \(store.profile.countryCode)", start.days)
        let at = start + random.below(Moment.day - 3_600)
        var events = monthly(at, &random)
        if start.days % 4 == Int64(store.id.index % 4) {
            events.append(fee(.advertising, .advertising, at, cents: ordersPerDayHundredths * random.between(6, 14)))
        }
        if random.chance(90), let loss = loss(at, &random) { events.append(loss) }
        return events
    }

    private func monthly(_ at: Moment, _ random: inout SeededRandom) -> [Event] {
        let perDay = ordersPerDayHundredths
        switch at.date.day {
        case 1 where store.isFirstOfAccount: return [fee(.subscription, .subscription, at, cents: 3_999)]
        case 9:
            var event = fee(.storage, .storage, at, cents: 500 + perDay * random.between(2, 4))
            if store.account == .europe, let first = event.lines.first {
                let tax = Posting.Line(
                    charge: .storageTax, item: Posting.Line.noItem, amount: Rounding.halfUp(first.amount, 5))
                event = Event(kind: event.kind, posted: event.posted, lines: event.lines + [tax])
            }
            return [event]
        case 17:
            var event = fee(.inbound, .inbound, at, cents: 900 + perDay * random.between(3, 6))
            event.reference = "FBA" + random.code(9)
            return [event]
        case 22 where random.chance(500):
            var event = fee(.removal, .removal, at, cents: random.between(60, 900))
            event.reference = random.code(10, of: "abcdefghijkmnpqrstuvwxyz23456789")
            return [event]
        case 27 where random.chance(600): return [coupon(at, &random)]
        default: return []
        }
    }

    private func coupon(_ at: Moment, _ random: inout SeededRandom) -> Event {
        let base = store.profile.local(cents: random.between(500, 2_500))
        let none = Posting.Line.noItem
        var lines = [Posting.Line(charge: .coupon, item: none, amount: -base)]
        if store.account == .europe {
            lines.append(Posting.Line(charge: .couponTax, item: none, amount: -Rounding.halfUp(base, 5)))
        }
        return Event(kind: .coupon, posted: at, lines: lines, reference: random.code(12))
    }

    private func fee(_ kind: Posting.Kind, _ charge: Charge, _ at: Moment, cents: Int64) -> Event {
        let amount = max(1, store.profile.local(cents: max(100, cents)))
        return Event(
            kind: kind, posted: at,
            lines: [Posting.Line(charge: charge, item: Posting.Line.noItem, amount: -amount)])
    }

    /// Something gets lost, and is paid for three to five weeks later.
    private func loss(_ at: Moment, _ random: inout SeededRandom) -> Event? {
        let candidates = products.indices.filter { products[$0].isFulfilledByAmazon }
        guard !candidates.isEmpty else { return nil }
        let product = random.one(of: candidates)
        let quantity = random.chance(800) ? 1 : random.between(2, 3)
        let amount = Rounding.halfUp(products[product].price(in: store.profile) * 7, 10) * quantity
        let charge: Charge = random.chance(600) ? .warehouseLost : .warehouseDamage
        let line = Posting.Line(
            charge: charge, item: Int32(product), amount: amount, quantity: Int32(quantity))
        return Event(
            kind: .reimbursement, posted: at + random.between(20, 35) * Moment.day, lines: [line],
            reference: "amzn1:crow:" + random.code(22), loss: (product, quantity, at))
    }
}
