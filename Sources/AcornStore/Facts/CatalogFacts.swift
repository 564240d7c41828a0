extension OrderFact {
    /// The products it names.
    package var catalogPlaces: Set<CatalogFacts.Place> {
        Set(items.compactMap { CatalogFacts.Place(marketplaceID, $0.asin) })
    }
}

/// Items of Amazon's catalogue that the hub knows of, inside a transaction of the caller's.
package struct CatalogFacts {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// An item in a marketplace.
    package struct Place: Hashable, Comparable, Sendable {
        package let marketplaceID: String
        package let asin: String

        /// Nil for what cannot be an ASIN: ten letters and digits.
        package init?(_ marketplaceID: String?, _ asin: String?) {
            guard let marketplaceID, !marketplaceID.isEmpty, let asin, asin.utf8.count == 10,
                asin.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) })
            else { return nil }
            self.marketplaceID = marketplaceID
            self.asin = asin
        }

        package static func < (a: Place, b: Place) -> Bool { (a.marketplaceID, a.asin) < (b.marketplaceID, b.asin) }
    }

    /// What was asked of an item, and when it is asked again. Times are microseconds since 1970.
    package struct Asking: Hashable, Sendable {
        package let at: Int64
        package let againAt: Int64
        package let entry: Int64

        package init(at: Int64, againAt: Int64, entry: Int64) {
            self.at = at
            self.againAt = againAt
            self.entry = entry
        }

        fileprivate var values: [SQLValue] { [.init(at), .init(againAt), .init(entry)] }
    }

    /// Notes items that something names; those that are known stay as they are.
    package func want(_ places: Set<Place>) throws {
        // In one order, so that two transactions never wait for each other.
        let rows = places.sorted().map { key.values + [.text($0.marketplaceID), .text($0.asin), "wanted", 0] }
        try connection.insert(rows, by: Self.wants)
    }

    private static let wants = RowInsert(
        into: "catalog_items", columns: ["environment", "account", "marketplace_id", "asin", "state", "ask_at"],
        "ON CONFLICT (environment, account, marketplace_id, asin) DO NOTHING")

    /// The items that are to be asked for by now, those that wait longest first.
    package func due(_ marketplaceID: String, by now: Int64, limit: Int) throws -> [String] {
        try connection.rows(
            Self.dueSQL, key.values + [.text(marketplaceID), .init(now), .init(limit)]
        ) { try $0.text(0) }
    }

    /// How many are.
    package func dueCount(_ marketplaceID: String, by now: Int64) throws -> Int64 {
        try connection.first(
            Self.dueCountSQL, key.values + [.text(marketplaceID), .init(now)]
        ) { try $0.integer(0) } ?? 0
    }

    package static let dueSQL = """
        SELECT asin FROM catalog_items
        WHERE environment = $1 AND account = $2 AND marketplace_id = $3 AND ask_at <= $4
        ORDER BY ask_at, asin LIMIT $5
        """

    package static let dueCountSQL = """
        SELECT COUNT(*) FROM catalog_items
        WHERE environment = $1 AND account = $2 AND marketplace_id = $3 AND ask_at <= $4
        """

    private static let isNewer = """
        WHERE catalog_items.archive_entry IS NULL OR excluded.archive_entry >= catalog_items.archive_entry
        """

    /// Notes that Amazon was asked for an item. One that is not known (`isUnknown`) keeps what was told of it before.
    package func note(_ asking: Asking, of place: Place, isUnknown: Bool) throws {
        try connection.execute(
            """
            INSERT INTO catalog_items (environment, account, marketplace_id, asin, asked_at, ask_at, archive_entry,
                state)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            ON CONFLICT (environment, account, marketplace_id, asin) DO UPDATE SET
                asked_at = excluded.asked_at, ask_at = excluded.ask_at, archive_entry = excluded.archive_entry,
                state = CASE WHEN excluded.state = 'unknown' THEN excluded.state ELSE catalog_items.state END
            \(Self.isNewer)
            """,
            key.values + [.text(place.marketplaceID), .text(place.asin)] + asking.values + [
                .text(isUnknown ? "unknown" : "wanted")
            ])
    }

    /// Keeps the newest telling of an item.
    package func put(_ fact: CatalogFact, _ asking: Asking, of place: Place) throws {
        try connection.execute(
            Self.putSQL,
            key.values + [.text(place.marketplaceID), .text(place.asin)] + asking.values + fact.values)
    }

    private static let putSQL = {
        let own = ["asked_at", "ask_at", "archive_entry"] + CatalogFact.columns
        let places = own.indices.map { "$\($0 + 5)" }.joined(separator: ", ")
        let sets = own.map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
        return """
            INSERT INTO catalog_items (environment, account, marketplace_id, asin, \(own.joined(separator: ", ")),
                state, told_at)
            VALUES ($1, $2, $3, $4, \(places), 'told', $5)
            ON CONFLICT (environment, account, marketplace_id, asin) DO UPDATE SET \(sets), state = 'told',
                told_at = excluded.told_at
            \(isNewer)
            """
    }()
}
