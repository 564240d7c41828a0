/// What a world is made from. The same options and the same time give the same world, byte for byte.
package struct WorldOptions: Sendable, Hashable {
    /// Why no world can be made of some options.
    package enum Fault: Error, Sendable, Hashable {
        case unknownStore(String)
        case noStore
        case ordersOutOfRange
    }

    package var seed: UInt64
    /// Country codes of the stores, as Amazon writes them.
    package var stores: [String]
    /// Orders in the `historyDays` before the beginning; afterwards they go on at the same pace.
    package var orders: Int
    /// When the simulator begins, in seconds since 1970; the world is older by `historyDays`.
    package var start: Int64
    /// What is planted, and how many of a million it strikes.
    package var discrepancies: [Discrepancy: Int64] = [:]

    package static let defaultStores = ["US", "CA", "UK", "DE", "FR", "JP"]
    package static let ordersMax = 5_000_000
    /// Days before the beginning of which there are facts.
    static let historyDays: Int64 = 120

    /// Errors: `Fault`.
    package init(
        seed: UInt64, stores: [String] = defaultStores, orders: Int = 2_000, start: Int64
    ) throws(Fault) {
        guard !stores.isEmpty else { throw .noStore }
        var known: [String] = []
        for code in stores {
            guard let profile = StoreProfile.of(code) else { throw .unknownStore(code) }
            if !known.contains(profile.countryCode) { known.append(profile.countryCode) }
        }
        guard (0...Self.ordersMax).contains(orders) else { throw .ordersOutOfRange }
        self.seed = seed
        self.stores = known
        self.orders = orders
        self.start = start
    }

    /// Where the world begins.
    var begin: Moment { Moment(start) - Self.historyDays * Moment.day }
}
