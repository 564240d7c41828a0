/// The fees that Amazon expects for one unit of a SKU, as a report told them; amounts are 10⁻⁶ of `currency`.
///
/// Source: report type `GET_FBA_ESTIMATED_FBA_FEES_TXT_DATA`; the members have the names of its columns.
package struct FeePreviewFact: Hashable, Sendable {
    package var marketplaceID: String
    package var sellerSKU: String
    package var fnsku: String?
    package var asin: String?
    /// `AMAZON_EU` and its like.
    package var fulfilledBy: String?
    package var productSizeTier: String?
    package var currency: String
    package var yourPriceMicros: Int64?
    package var salesPriceMicros: Int64?
    package var feeTotalMicros: Int64?
    package var referralFeeMicros: Int64?
    package var variableClosingFeeMicros: Int64?
    package var fulfillmentFeeMicros: Int64?

    package init(marketplaceID: String, sellerSKU: String, currency: String) {
        self.marketplaceID = marketplaceID
        self.sellerSKU = sellerSKU
        self.currency = currency
    }
}

/// Estimated fees of an account, the newest telling of each SKU and marketplace, inside a transaction of the caller's.
package struct FeePreviews {
    private let connection: any SQLConnection
    private let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// Keeps what a document told of a SKU, unless a later document is here.
    package func put(_ fact: FeePreviewFact, seenAt: Int64, entry: Int64) throws {
        try connection.execute(
            """
            INSERT INTO fee_previews (environment, account, marketplace_id, seller_sku, fnsku, asin, fulfilled_by,
                product_size_tier, currency, your_price_micros, sales_price_micros, estimated_fee_total_micros,
                estimated_referral_fee_micros, estimated_variable_closing_fee_micros,
                expected_fulfillment_fee_micros, seen_at, archive_entry)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
            ON CONFLICT (environment, account, marketplace_id, seller_sku) DO UPDATE SET
                fnsku = excluded.fnsku, asin = excluded.asin, fulfilled_by = excluded.fulfilled_by,
                product_size_tier = excluded.product_size_tier, currency = excluded.currency,
                your_price_micros = excluded.your_price_micros, sales_price_micros = excluded.sales_price_micros,
                estimated_fee_total_micros = excluded.estimated_fee_total_micros,
                estimated_referral_fee_micros = excluded.estimated_referral_fee_micros,
                estimated_variable_closing_fee_micros = excluded.estimated_variable_closing_fee_micros,
                expected_fulfillment_fee_micros = excluded.expected_fulfillment_fee_micros,
                seen_at = excluded.seen_at, archive_entry = excluded.archive_entry
            WHERE excluded.archive_entry >= fee_previews.archive_entry
            """,
            key.values + [
                .text(fact.marketplaceID), .text(fact.sellerSKU), .init(fact.fnsku), .init(fact.asin),
                .init(fact.fulfilledBy), .init(fact.productSizeTier), .text(fact.currency),
                .init(fact.yourPriceMicros), .init(fact.salesPriceMicros), .init(fact.feeTotalMicros),
                .init(fact.referralFeeMicros), .init(fact.variableClosingFeeMicros),
                .init(fact.fulfillmentFeeMicros), .init(seenAt), .init(entry),
            ])
    }

    static let removeOlderSQL = """
        DELETE FROM fee_previews
        WHERE environment = $1 AND account = $2 AND marketplace_id = $3 AND archive_entry < $4
        """

    /// Removes what the document `entry`, which tells a marketplace whole, did not tell any more.
    package func removeOlder(marketplaceID: String, than entry: Int64) throws {
        try connection.execute(Self.removeOlderSQL, key.values + [.text(marketplaceID), .init(entry)])
    }

    static let isAnySQL = """
        SELECT 1 FROM fee_previews WHERE environment = $1 AND account = $2 AND marketplace_id = $3 LIMIT 1
        """

    /// Whether fees of a marketplace are here.
    package func isAny(marketplaceID: String) throws -> Bool {
        try connection.first(Self.isAnySQL, key.values + [.text(marketplaceID)]) { _ in true } ?? false
    }
}
