// Generated from sales-api-model/sales.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `sales-api-model/sales.json`.
public enum SalesV1 {}

extension SalesV1 {
    /// `GET /sales/v1/orderMetrics`
    ///
    /// Usage plan: 0.5 a second, burst 15 (printed in the model).
    /// Roles: any of Pricing, Inventory and Order Tracking, Product Listing.
    public struct GetOrderMetrics: Operation {
        public typealias Reply = GetOrderMetricsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SalesV1.getOrderMetrics
        }

        public var marketplaceIds: [MarketplaceID]
        public var interval: String
        public var granularityTimeZone: String?
        public var granularity: GetOrderMetricsGranularity
        public var buyerType: GetOrderMetricsBuyerType?
        public var fulfillmentNetwork: String?
        public var firstDayOfWeek: GetOrderMetricsFirstDayOfWeek?
        public var asin: String?
        public var sku: String?
        public var amazonProgram: GetOrderMetricsAmazonProgram?

        public init(
            marketplaceIds: [MarketplaceID],
            interval: String,
            granularity: GetOrderMetricsGranularity,
            granularityTimeZone: String? = nil,
            buyerType: GetOrderMetricsBuyerType? = nil,
            fulfillmentNetwork: String? = nil,
            firstDayOfWeek: GetOrderMetricsFirstDayOfWeek? = nil,
            asin: String? = nil,
            sku: String? = nil,
            amazonProgram: GetOrderMetricsAmazonProgram? = nil
        ) {
            self.marketplaceIds = marketplaceIds
            self.interval = interval
            self.granularityTimeZone = granularityTimeZone
            self.granularity = granularity
            self.buyerType = buyerType
            self.fulfillmentNetwork = fulfillmentNetwork
            self.firstDayOfWeek = firstDayOfWeek
            self.asin = asin
            self.sku = sku
            self.amazonProgram = amazonProgram
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("interval", interval)
            request.setQuery("granularityTimeZone", granularityTimeZone)
            request.setQuery("granularity", granularity)
            request.setQuery("buyerType", buyerType)
            request.setQuery("fulfillmentNetwork", fulfillmentNetwork)
            request.setQuery("firstDayOfWeek", firstDayOfWeek)
            request.setQuery("asin", asin)
            request.setQuery("sku", sku)
            request.setQuery("amazonProgram", amazonProgram)
        }
    }
}
