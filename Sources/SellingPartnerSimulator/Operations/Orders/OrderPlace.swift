/// Where an order stands in the world.
struct OrderPlace: Sendable, Hashable {
    let store: StoreID
    /// Its number among the store's orders.
    let number: Int
}

extension World {
    /// The order with an id, if the account has it and it exists at `now`.
    ///
    /// The id is the order's number, scattered by `OrderMaker`; here it is gathered again, so that no index is needed.
    func order(_ id: String, of account: SellerAccount.ID, at now: Moment) -> OrderPlace? {
        let parts = id.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[1].count == 7, parts[2].count == 7, let all = UInt64(parts[1] + parts[2]) else {
            return nil
        }
        let modulus = 1_000_000_000_000 as UInt64
        let index = Int(all / modulus) - 10
        guard ledgers.indices.contains(index), ledgers[index].store.account == account else { return nil }
        let salt = SeededRandom.mixed(options.seed ^ 0x0DE5) % modulus
        let scattered = (all % modulus + modulus - salt) % modulus
        let wide = scattered.multipliedFullWidth(by: Self.gathering)
        let number = Int(modulus.dividingFullWidth((wide.high, wide.low)).remainder)
        guard number < ledgers[index].orders.count else { return nil }
        let order = ledgers[index].orders[number]
        guard order.id == id, order.created <= now else { return nil }
        return OrderPlace(store: StoreID(index: index), number: number)
    }

    /// The number that undoes the multiplication of order numbers: 618 033 988 749 · x = 1 (mod 10¹²).
    private static let gathering: UInt64 = {
        var (old, new) = (1_000_000_000_000 as Int64, 618_033_988_749 as Int64)
        var (oldFactor, newFactor) = (0 as Int64, 1 as Int64)
        while new != 0 {
            let quotient = old / new
            (old, new) = (new, old - quotient * new)
            (oldFactor, newFactor) = (newFactor, oldFactor - quotient * newFactor)
        }
        return UInt64(CivilCalendar.remainder(oldFactor, 1_000_000_000_000))
    }()
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
