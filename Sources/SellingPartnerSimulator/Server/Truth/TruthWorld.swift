/// What a world holds, in figures.
struct TruthWorld {
    private let world: World
    private let now: Moment

    init(_ world: World, now: Moment) {
        self.world = world
        self.now = now
    }

    var json: SimulatedJSON {
        [
            "seed": .string(String(world.options.seed)), "begin": .string(world.options.begin.iso),
            "start": .string(Moment(world.options.start).iso), "now": .string(now.iso),
            "accounts": .array(
                SellerAccount.ID.allCases.compactMap { world.accounts[$0] }.map { account in
                    [
                        "region": .string(account.id.rawValue), "sellingPartnerId": .string(account.sellingPartnerID),
                        "products": .int(account.products.count), "stores": .array(account.stores.map { store($0) }),
                    ]
                }),
        ]
    }

    private func store(_ id: StoreID) -> SimulatedJSON {
        let ledger = world.ledgers[id.index]
        let profile = ledger.store.profile
        return [
            "store": .string(profile.countryCode), "marketplaceId": .string(profile.marketplaceID),
            "currency": .string(profile.currency), "orders": .int(ledger.orderCount(at: now)),
            "postings": .int(ledger.postings.count { $0.posted <= now }),
            "settlements": .int(ledger.chains.reduce(0) { $0 + $1.settlements.count }),
        ]
    }
}
