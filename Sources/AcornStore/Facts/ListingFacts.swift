/// A listing of a store as one reply of Listings Items 2021-08-01 told it. Times are microseconds since 1970.
package struct ListingFact: Hashable, Sendable {
    package var sellerSKU: String
    package var asin: String?
    package var fnsku: String?
    package var productType: String?
    package var itemName: String?
    package var condition: String?
    /// Amazon's words with commas, `BUYABLE,DISCOVERABLE`; empty where buyers can neither find nor buy it.
    package var status = ""
    /// `DEFAULT` for what the seller ships, otherwise Amazon's network.
    package var fulfillmentChannel: String?
    /// What the seller offers of his own stock; nil for Amazon's.
    package var quantity: Int64?
    /// For all buyers, 10⁻⁶ of `currency`; nil with it where there is no offer.
    package var priceMicros: Int64?
    package var currency: String?
    package var issues: Int64 = 0
    package var createdAt: Int64?
    package var updatedAt: Int64?

    package init(sellerSKU: String) { self.sellerSKU = sellerSKU }
}

/// Listings of a store, inside a transaction of the caller's.
package struct ListingFacts {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let marketplaceID: String

    package init(_ connection: any SQLConnection, _ key: AccountKey, marketplaceID: String) {
        self.connection = connection
        self.key = key
        self.marketplaceID = marketplaceID
    }

    /// Keeps a listing as a pass told it; `passAt` is when the pass began. One that was removed is back.
    package func put(_ fact: ListingFact, passAt: Int64, entry: Int64) throws {
        try connection.execute(
            """
            INSERT INTO listings (environment, account, marketplace_id, seller_sku, asin, fnsku, product_type,
                item_name, condition, status, fulfillment_channel, quantity, price_micros, currency, issues_count,
                created_at, updated_at, seen_at, archive_entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
            ON CONFLICT (environment, account, marketplace_id, seller_sku) DO UPDATE SET
                asin = excluded.asin, fnsku = excluded.fnsku, product_type = excluded.product_type,
                item_name = excluded.item_name, condition = excluded.condition, status = excluded.status,
                fulfillment_channel = excluded.fulfillment_channel, quantity = excluded.quantity,
                price_micros = excluded.price_micros, currency = excluded.currency,
                issues_count = excluded.issues_count, created_at = excluded.created_at,
                updated_at = excluded.updated_at, seen_at = excluded.seen_at, removed_at = NULL,
                archive_entry = excluded.archive_entry
            WHERE excluded.archive_entry >= listings.archive_entry
            """,
            key.values + [
                .text(marketplaceID), .text(fact.sellerSKU), .init(fact.asin), .init(fact.fnsku),
                .init(fact.productType), .init(fact.itemName), .init(fact.condition), .text(fact.status),
                .init(fact.fulfillmentChannel), .init(fact.quantity), .init(fact.priceMicros), .init(fact.currency),
                .init(fact.issues), .init(fact.createdAt), .init(fact.updatedAt), .init(passAt), .init(entry),
            ])
    }

    /// Marks what a whole pass did not tell any more; the rows stay.
    package func markUnseen(passAt: Int64) throws {
        try connection.execute(Self.markUnseenSQL, key.values + [.text(marketplaceID), .init(passAt)])
    }

    package static let markUnseenSQL = """
        UPDATE listings SET removed_at = $4
        WHERE environment = $1 AND account = $2 AND marketplace_id = $3 AND seen_at < $4 AND removed_at IS NULL
        """
}
