/// The stock of one SKU in Amazon's warehouses as one reply told it.
package struct InventoryFact: Hashable, Sendable {
    package var sellerSKU: String
    package var condition: String
    package var fnsku: String?
    package var asin: String?
    package var total: Int64
    package var fulfillable: Int64 = 0
    package var inboundWorking: Int64 = 0
    package var inboundShipped: Int64 = 0
    package var inboundReceiving: Int64 = 0
    package var reserved: Int64 = 0
    package var researching: Int64 = 0
    package var unfulfillable: Int64 = 0
    package var updatedAt: Int64?

    package init(sellerSKU: String, condition: String, total: Int64) {
        self.sellerSKU = sellerSKU
        self.condition = condition
        self.total = total
    }
}

/// Stock of a store, inside a transaction of the caller's.
package struct InventoryFacts {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let marketplaceID: String

    package init(_ connection: any SQLConnection, _ key: AccountKey, marketplaceID: String) {
        self.connection = connection
        self.key = key
        self.marketplaceID = marketplaceID
    }

    /// Keeps the stock of a SKU as a pass told it; `passAt` is when the pass began.
    package func put(_ fact: InventoryFact, passAt: Int64, entry: Int64) throws {
        try connection.execute(
            """
            INSERT INTO inventory (environment, account, marketplace_id, seller_sku, condition, fnsku, asin,
                total_quantity, fulfillable, inbound_working, inbound_shipped, inbound_receiving, reserved,
                researching, unfulfillable, updated_at, seen_at, archive_entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
            ON CONFLICT (environment, account, marketplace_id, seller_sku, condition) DO UPDATE SET
                fnsku = excluded.fnsku, asin = excluded.asin, total_quantity = excluded.total_quantity,
                fulfillable = excluded.fulfillable, inbound_working = excluded.inbound_working,
                inbound_shipped = excluded.inbound_shipped, inbound_receiving = excluded.inbound_receiving,
                reserved = excluded.reserved, researching = excluded.researching,
                unfulfillable = excluded.unfulfillable, updated_at = excluded.updated_at,
                seen_at = excluded.seen_at, archive_entry = excluded.archive_entry
            WHERE excluded.archive_entry >= inventory.archive_entry
            """,
            key.values + [
                .text(marketplaceID), .text(fact.sellerSKU), .text(fact.condition), .init(fact.fnsku),
                .init(fact.asin), .init(fact.total), .init(fact.fulfillable), .init(fact.inboundWorking),
                .init(fact.inboundShipped), .init(fact.inboundReceiving), .init(fact.reserved),
                .init(fact.researching), .init(fact.unfulfillable), .init(fact.updatedAt), .init(passAt),
                .init(entry),
            ])
    }

    /// Removes what a whole pass did not tell any more. The archive keeps what was told before.
    package func removeUnseen(passAt: Int64) throws {
        try connection.execute(
            """
            DELETE FROM inventory
            WHERE environment = $1 AND account = $2 AND marketplace_id = $3 AND seen_at < $4
            """, key.values + [.text(marketplaceID), .init(passAt)])
    }
}
