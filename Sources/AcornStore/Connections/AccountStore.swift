package import AcornCore

/// One of an account's stores, as Amazon told it.
package struct AccountStore: Hashable, Sendable {
    package var marketplaceID: String
    package var name: String
    package var countryCode: String?
    package var currency: String?
    package var isParticipating: Bool
    package var hasSuspendedListings: Bool
    /// When Amazon told so last.
    package var seenAt: Instant

    package init(
        marketplaceID: String, name: String, countryCode: String?, currency: String?, isParticipating: Bool,
        hasSuspendedListings: Bool, seenAt: Instant
    ) {
        self.marketplaceID = marketplaceID
        self.name = name
        self.countryCode = countryCode
        self.currency = currency
        self.isParticipating = isParticipating
        self.hasSuspendedListings = hasSuspendedListings
        self.seenAt = seenAt
    }
}

/// The stores of accounts. Functions work inside the transaction of the connection they are given.
package enum AccountStores {
    /// Takes over the whole list of an account's stores. A store that is not in it any more stays with its history, and
    /// counts as one in which the seller does not take part. What that changes is noted; the first list changes
    /// nothing. A list from before the one that is known is passed by.
    package static func put(
        _ stores: [AccountStore], of account: AccountKey, in connection: any SQLConnection, at now: Instant
    ) throws {
        let known = try all(of: account, in: connection)
        if let last = known.map(\.seenAt).max() {
            guard now >= last else { return }
            try StoreChanges.put(StoreChange.between(known, stores, account, at: now), connection)
        }
        try connection.execute(
            "UPDATE stores SET is_participating = 0 WHERE environment = $1 AND account = $2", account.values)
        for store in stores {
            try connection.execute(
                """
                INSERT INTO stores (environment, account, marketplace_id, name, country_code, currency,
                    is_participating, has_suspended_listings, seen_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
                ON CONFLICT (environment, account, marketplace_id) DO UPDATE
                SET name = excluded.name, country_code = excluded.country_code, currency = excluded.currency,
                    is_participating = excluded.is_participating,
                    has_suspended_listings = excluded.has_suspended_listings, seen_at = excluded.seen_at
                """,
                account.values + [
                    .text(store.marketplaceID), .text(store.name), .init(store.countryCode), .init(store.currency),
                    .init(store.isParticipating), .init(store.hasSuspendedListings), .init(store.seenAt),
                ])
        }
    }

    /// The stores of an account, by marketplace id.
    package static func all(of account: AccountKey, in connection: any SQLConnection) throws -> [AccountStore] {
        try connection.rows(
            "\(select) WHERE environment = $1 AND account = $2 ORDER BY marketplace_id LIMIT 1000", account.values,
            { try read($0) })
    }

    /// The stores of all accounts, of one environment or of every one, each account's by marketplace id.
    package static func all(
        _ environment: HubEnvironment?, in connection: any SQLConnection
    ) throws -> [AccountKey: [AccountStore]] {
        var stores: [AccountKey: [AccountStore]] = [:]
        try connection.forEach(
            """
            \(select) WHERE environment BETWEEN $1 AND $2 ORDER BY environment, account, marketplace_id LIMIT 1000000
            """, [.integer(environment?.rawValue ?? 0), .integer(environment?.rawValue ?? 9)]
        ) { row in
            let key = AccountKey(environment: try row.integer(7), account: try row.integer(8))
            stores[key, default: []].append(try read(row))
        }
        return stores
    }

    private static let select = """
        SELECT marketplace_id, name, country_code, currency, is_participating, has_suspended_listings, seen_at,
            environment, account FROM stores
        """

    private static func read(_ row: borrowing SQLRow) throws -> AccountStore {
        AccountStore(
            marketplaceID: try row.text(0), name: try row.text(1), countryCode: try row.textOrNil(2),
            currency: try row.textOrNil(3), isParticipating: try row.flag(4), hasSuspendedListings: try row.flag(5),
            seenAt: try row.instant(6))
    }
}
