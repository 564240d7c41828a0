/// A search for orders, as both versions of the Orders API do it.
///
/// All pages of a search are seen as of its first call. An order that changes or is placed between two pages can
/// neither move from one page to another nor vanish between them; the next search by last update finds it.
struct OrderSearch: Sendable {
    /// What the window is measured on, and the orders are sorted by.
    enum Axis: Sendable { case created, lastUpdated }

    /// Where a page ends: the sort key of its last order.
    struct Position: Sendable, Hashable, Comparable {
        let moment: Moment
        let store: Int
        let number: Int

        static func < (a: Position, b: Position) -> Bool {
            (a.moment.seconds, a.store, a.number) < (b.moment.seconds, b.store, b.number)
        }
    }

    var stores: [StoreID]
    var axis: Axis
    /// Both ends belong to the window.
    var after: Moment
    var before: Moment
    /// When the first page was asked for.
    var asOf: Moment
    var limit: Int
    /// What else an order must be.
    var isWanted: @Sendable (OrderView) -> Bool

    /// No order changes later than so many seconds after it was placed; a test looks at that.
    static let changesEnd: Int64 = 10 * Moment.day

    /// The orders of a page behind `position`, and where the page ends when there are more.
    func page(of simulation: Simulation, behind position: Position?) -> (orders: [OrderView], end: Position?) {
        var found: [(position: Position, view: OrderView)] = []
        var start = max(max(after, simulation.world.options.begin), position?.moment ?? after)
        // A day at a time: a page must not cost what all pages together cost.
        while start <= before, found.count <= limit {
            let end = min(start + Moment.day, before + 1)
            found += slice(start, end, of: simulation)
                .filter { one in position.map { one.position > $0 } ?? true }
                .sorted { $0.position < $1.position }
            start = end
        }
        guard found.count > limit else { return (found.map(\.view), nil) }
        return (found.prefix(limit).map(\.view), found[limit - 1].position)
    }

    /// The orders whose key lies from `start` on and before `end`.
    private func slice(
        _ start: Moment, _ end: Moment, of simulation: Simulation
    ) -> [(position: Position, view: OrderView)] {
        var found: [(position: Position, view: OrderView)] = []
        let oldest = axis == .created ? start : start - Self.changesEnd
        for store in stores {
            let ledger = simulation.world.ledgers[store.index]
            var number = ledger.orderCount(at: oldest - 1)
            while number < ledger.orders.count, ledger.orders[number].created < end {
                defer { number += 1 }
                let order = ledger.orders[number]
                guard order.created <= asOf else { break }
                guard !order.isUnlisted else { continue }
                let key = axis == .created ? order.created : order.lastUpdated(at: asOf)
                guard key >= start, key < end else { continue }
                let view = OrderView(OrderPlace(store: store, number: number), in: simulation, at: asOf)
                guard isWanted(view) else { continue }
                found.append((Position(moment: key, store: store.index, number: number), view))
            }
        }
        return found
    }
}

// MARK: Windows

extension OrderSearch {
    /// How an API version calls the parameters of the window.
    struct WindowNames: Sendable {
        let createdAfter: String
        let createdBefore: String
        let lastUpdatedAfter: String
        let lastUpdatedBefore: String
    }

    /// Orders of the last two minutes are not served.
    ///
    /// Source: facts §8, and `createdBefore` in the model.
    static let delaySeconds: Int64 = 120

    /// The window that a call asks for. Errors: 400 for none, for two, or for one that ends too late or too early.
    static func window(
        _ call: OperationCall, _ names: WindowNames
    ) throws -> (axis: Axis, after: Moment, before: Moment) {
        let created = try (after: call.moment(names.createdAfter), before: call.moment(names.createdBefore))
        let updated = try (after: call.moment(names.lastUpdatedAfter), before: call.moment(names.lastUpdatedBefore))
        guard (created.after == nil) != (updated.after == nil) else {
            throw OperationRefusal.invalid(
                "Exactly one of \(names.createdAfter) and \(names.lastUpdatedAfter) must be provided.")
        }
        let isCreated = created.after != nil
        guard (isCreated ? updated : created).before == nil else {
            throw OperationRefusal.invalid(
                "\(names.createdBefore) and \(names.lastUpdatedBefore) go only with their own start.")
        }
        let chosen = isCreated ? created : updated
        let latest = call.now - delaySeconds
        let before = chosen.before ?? latest
        guard let after = chosen.after, before <= latest, after <= before else {
            throw OperationRefusal.invalid(
                "The time range must end at least two minutes before now, and not before it starts.",
                details: isCreated ? names.createdBefore : names.lastUpdatedBefore)
        }
        return (isCreated ? .created : .lastUpdated, after, before)
    }
}
