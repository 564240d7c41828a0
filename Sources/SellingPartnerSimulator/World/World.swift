/// The seller's world: everything Amazon holds about the seller, up to the moment it was last moved to.
///
/// A pure function of its options and that moment. What lies ahead of the moment may already be written down (an order
/// that is still to ship), so whoever looks says when.
struct World: Sendable {
    let options: WorldOptions
    let accounts: [SellerAccount.ID: SellerAccount]
    var ledgers: [StoreLedger]
    /// Days made so far, from `options.begin`.
    private var daysMade: Int64 = 0
    private var weightMade: Int64 = 0
    private var ordersMade: Int64 = 0
    private let weightOfHistory: Int64
    /// What goes wrong on days made from now on.
    var planting: Planting
    /// What went wrong so far.
    var strikes: [Planting.Strike] = []
    /// Prices that were set since the beginning: they hold for orders of days made later.
    var prices: [PriceKey: Int64] = [:]
    /// What cannot be bought, by the product's place: listings that were deleted, or that have no stock.
    var notOffered: [StoreID: Set<Int>] = [:]

    struct PriceKey: Sendable, Hashable {
        let store: StoreID
        let product: Int
    }

    init(_ options: WorldOptions) {
        self.options = options
        planting = Planting(seed: options.seed, rates: options.discrepancies)
        let stores = Self.stores(options)
        accounts = Self.accounts(options, stores)
        ledgers = stores.map { store in
            StoreLedger(store: store, chains: AccountType.allCases.map { Self.chain($0, store, options) })
        }
        weightOfHistory = (0..<WorldOptions.historyDays).reduce(0) { sum, day in
            sum + stores.reduce(0) { $0 + Self.weight(of: $1, on: options.begin + day * Moment.day) }
        }
    }

    private static func stores(_ options: WorldOptions) -> [SellerStore] {
        var seen: Set<SellerAccount.ID> = []
        return options.stores.compactMap(StoreProfile.of).enumerated().map { index, profile in
            let account = SellerAccount.ID(profile.region)
            return SellerStore(
                id: StoreID(index: index), account: account, profile: profile,
                isFirstOfAccount: seen.insert(account).inserted)
        }
    }

    private static func accounts(
        _ options: WorldOptions, _ stores: [SellerStore]
    ) -> [SellerAccount.ID: SellerAccount] {
        var accounts: [SellerAccount.ID: SellerAccount] = [:]
        let count = min(400, max(24, options.orders / 60))
        for id in SellerAccount.ID.allCases {
            let own = stores.filter { $0.account == id }
            guard !own.isEmpty else { continue }
            var random = SeededRandom(options.seed, "account \(id.rawValue)")
            accounts[id] = SellerAccount(
                id: id, sellingPartnerID: "A" + random.code(13),
                products: CatalogueMaker(seed: options.seed, account: id).products(count), stores: own.map(\.id))
        }
        return accounts
    }

    /// Periods of a store begin with the world; the first one is shorter, so that stores close on different days.
    private static func chain(_ type: AccountType, _ store: SellerStore, _ options: WorldOptions) -> SettlementChain {
        var random = SeededRandom(options.seed, "period \(store.profile.countryCode)")
        let first = random.between(3, 14) * Moment.day + random.below(Moment.day)
        return SettlementChain(type: type, openedAt: options.begin, closesAt: options.begin + first)
    }

    // MARK: Looking

    subscript(store: StoreID) -> SellerStore { ledgers[store.index].store }

    func stores(of account: SellerAccount.ID) -> [StoreID] { accounts[account]?.stores ?? [] }

    func products(of store: StoreID) -> [Product] { accounts[self[store].account]?.products ?? [] }

    func price(_ product: Int, in store: StoreID) -> Int64 {
        prices[PriceKey(store: store, product: product)]
            ?? products(of: store)[product].price(in: self[store].profile)
    }

    // MARK: Going on

    /// Makes what is missing up to `now`. Days are made one by one and settlements closed in the order of their ends,
    /// so that it does not matter in how many steps one gets there.
    mutating func advance(to now: Moment) {
        while options.begin + daysMade * Moment.day <= now {
            let start = options.begin + daysMade * Moment.day
            // What ends before the day begins cannot know of it.
            closeSettlements(upTo: start)
            for index in ledgers.indices { makeDay(start, of: index) }
            daysMade += 1
        }
        closeSettlements(upTo: now)
    }

    /// How many orders a store has on a day, compared with other days: more at weekends, most before Christmas.
    private static func weight(of store: SellerStore, on start: Moment) -> Int64 {
        let byWeekday: [Int64] = [96, 92, 94, 98, 104, 118, 116]
        let byMonth: [Int64] = [92, 88, 92, 95, 98, 96, 110, 96, 98, 104, 128, 140]
        let month = Int(start.date.month - 1)
        return store.profile.share * byWeekday[Int(start.weekday)] * byMonth[month]
    }

    private mutating func makeDay(_ start: Moment, of index: Int) {
        let store = ledgers[index].store
        weightMade += Self.weight(of: store, on: start)
        let due = Int64(options.orders) * weightMade / max(1, weightOfHistory)
        let count = due - ordersMade
        ordersMade = due
        makeOrders(Int(count), on: start, store)
        let events = AccountEvents(
            seed: options.seed, store: store, products: products(of: store.id),
            ordersPerDayHundredths: ordersPerDayHundredths(store))
        for event in events.events(on: start) { add(event, to: index) }
        plantDebt(on: start, of: index)
    }

    private func ordersPerDayHundredths(_ store: SellerStore) -> Int64 {
        let shares = ledgers.reduce(0) { $0 + $1.store.profile.share }
        return Int64(options.orders) * 100 * store.profile.share / max(1, shares) / WorldOptions.historyDays
    }

    private mutating func makeOrders(_ count: Int, on start: Moment, _ store: SellerStore) {
        let index = store.id.index
        let maker = self.maker(of: store)
        guard maker.notOffered.count < maker.products.count else { return }
        let postings = PostingMaker(store: store, products: maker.products, planting: planting)
        var random = SeededRandom(options.seed, "day \(store.profile.countryCode)", start.seconds)
        for moment in (0..<count).map({ _ in start + random.below(Moment.day) }).sorted() {
            var order = maker.order(ledgers[index].orders.count, created: moment) { price($0, in: store.id) }
            loseReturn(of: &order, index)
            if planting.strikes(.settledOrderUnknown, store.profile, Int64(order.number)), !order.shipments.isEmpty {
                order.isUnlisted = true
                strike(.settledOrderUnknown, index, order.created, order.id, nil)
            }
            add(order, postings, to: index)
        }
    }

    /// Forgets that a return came back, where that is planted.
    private mutating func loseReturn(of order: inout OrderPlan, _ index: Int) {
        guard order.isFulfilledByAmazon, let refund = order.refunds.first, let returned = refund.returned,
            planting.strikes(.returnNeverReceived, ledgers[index].store.profile, Int64(order.number))
        else { return }
        order.refunds[0] = RefundPlan(
            id: refund.id, at: refund.at, item: refund.item, quantity: refund.quantity, perMille: refund.perMille,
            returned: nil, isSellable: refund.isSellable)
        strike(.returnNeverReceived, index, returned, order.id, nil)
    }
}
