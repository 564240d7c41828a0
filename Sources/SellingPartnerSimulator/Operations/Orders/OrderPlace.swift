/// Where an order stands in the world.
struct OrderPlace: Sendable, Hashable {
    let store: StoreID
    /// Its number among the store's orders.
    let number: Int
}

extension World {
    /// The order with an id, if the account has it and it exists at `now`. The id tells its number, so that no index is
    /// needed.
    func order(_ id: String, of account: SellerAccount.ID, at now: Moment) -> OrderPlace? {
        guard let (index, digits) = OrderNumbering.taken(apart: id), ledgers.indices.contains(index),
            ledgers[index].store.account == account
        else { return nil }
        let store = StoreID(index: index)
        let number = OrderNumbering(seed: options.seed, store: store).number(of: digits)
        guard number < ledgers[index].orders.count else { return nil }
        let order = ledgers[index].orders[number]
        guard order.id == id, order.created <= now, !order.isUnlisted else { return nil }
        return OrderPlace(store: store, number: number)
    }
}

extension OperationCall {
    /// The order of the path's `orderId`. Errors: 400 for what is no order id, 404 for one the account does not have.
    func requireOrder(_ simulation: Simulation) throws -> OrderView {
        let id = try require("orderId")
        guard id.wholeMatch(of: #/\d{3}-\d{7}-\d{7}/#) != nil else {
            throw OperationRefusal.invalid("\(id) is not a valid order id.", details: "orderId")
        }
        guard let place = simulation.world.order(id, of: try requireAccount(), at: now) else {
            throw OperationRefusal.notFound("Order \(id) does not exist.")
        }
        return OrderView(place, in: simulation, at: now)
    }
}
