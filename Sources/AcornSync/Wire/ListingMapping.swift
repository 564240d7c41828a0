import AcornStore
import ListingsItemsV20210801

/// A listing of the wire as the store keeps it, as one marketplace shows it.
enum ListingMapping {
    typealias Item = ListingsItemsV20210801.Item

    static func summary(
        _ item: Item, _ marketplaceID: String
    ) -> ListingsItemsV20210801.ItemSummaryByMarketplace? {
        item.summaries?.first { $0.marketplaceId == marketplaceID }
    }

    /// Errors: `UnreadableFact`.
    static func fact(_ item: Item, _ marketplaceID: String) throws -> ListingFact {
        var fact = ListingFact(sellerSKU: try present(item.sku, "sku"))
        // A listing that was submitted and has no product yet is without a summary.
        if let summary = summary(item, marketplaceID) {
            fact.asin = summary.asin
            fact.fnsku = summary.fnSku
            fact.productType = summary.productType
            fact.itemName = summary.itemName
            fact.condition = summary.conditionType?.rawValue
            fact.status = (summary.status ?? []).map(\.rawValue).joined(separator: ",")
            fact.createdAt = WireTime.micros(summary.createdDate)
            fact.updatedAt = WireTime.micros(summary.lastUpdatedDate)
        }
        if let offer = offer(item, marketplaceID), let price = offer.price {
            fact.priceMicros = try WireMoney.micros(present(price.amount, "offers.price.amount"), "offers.price")
            fact.currency = try present(price.currencyCode, "offers.price.currencyCode")
        }
        let stock = stock(item)
        fact.fulfillmentChannel = stock?.fulfillmentChannelCode
        fact.quantity = stock?.quantity.map { Int64($0) }
        // An issue without stores is one of all of them.
        let issues = item.issues ?? []
        fact.issues = Int64(issues.count { $0.marketplaceIds?.contains(marketplaceID) ?? true })
        return fact
    }

    /// The offer to everybody.
    private static func offer(
        _ item: Item, _ marketplaceID: String
    ) -> ListingsItemsV20210801.ItemOfferByMarketplace? {
        let own = (item.offers ?? []).filter { $0.marketplaceId == marketplaceID }
        return own.first { $0.offerType?.rawValue == "B2C" }
    }

    /// Amazon's network before the seller's own: what Amazon ships has no quantity here.
    private static func stock(_ item: Item) -> ListingsItemsV20210801.FulfillmentAvailability? {
        let all = item.fulfillmentAvailability ?? []
        return all.first { $0.fulfillmentChannelCode != "DEFAULT" } ?? all.first
    }
}
