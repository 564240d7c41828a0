// Generated from orders-api-model/orders_2026-01-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `orders-api-model/orders_2026-01-01.json`.
public enum OrdersV20260101 {}

extension OrdersV20260101 {
    /// `GET /orders/2026-01-01/orders`
    ///
    /// Usage plan: 0.0056 a second, burst 20 (printed in the model; adjusted by Amazon to the seller's business).
    /// Roles: any of Amazon Fulfillment, Buyer Communication, Buyer Solicitation, Finance and Accounting, Inventory and
    /// Order Tracking, Pricing, Product Listing, Professional Services (Restricted), Selling Partner Insights,
    /// Direct-to-Consumer Shipping (Restricted), Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct SearchOrders: PagedOperation {
        public typealias Reply = SearchOrdersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV20260101.searchOrders
        }

        public var createdAfter: DateTime?
        public var createdBefore: DateTime?
        public var lastUpdatedAfter: DateTime?
        public var lastUpdatedBefore: DateTime?
        public var fulfillmentStatuses: [SearchOrdersFulfillmentStatuses]?
        public var marketplaceIds: [MarketplaceID]?
        public var fulfilledBy: [SearchOrdersFulfilledBy]?
        public var maxResultsPerPage: Int?
        public var paginationToken: String?
        public var includedData: [SearchOrdersIncludedData]?

        public init(
            createdAfter: DateTime? = nil,
            createdBefore: DateTime? = nil,
            lastUpdatedAfter: DateTime? = nil,
            lastUpdatedBefore: DateTime? = nil,
            fulfillmentStatuses: [SearchOrdersFulfillmentStatuses]? = nil,
            marketplaceIds: [MarketplaceID]? = nil,
            fulfilledBy: [SearchOrdersFulfilledBy]? = nil,
            maxResultsPerPage: Int? = nil,
            paginationToken: String? = nil,
            includedData: [SearchOrdersIncludedData]? = nil
        ) {
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.lastUpdatedAfter = lastUpdatedAfter
            self.lastUpdatedBefore = lastUpdatedBefore
            self.fulfillmentStatuses = fulfillmentStatuses
            self.marketplaceIds = marketplaceIds
            self.fulfilledBy = fulfilledBy
            self.maxResultsPerPage = maxResultsPerPage
            self.paginationToken = paginationToken
            self.includedData = includedData
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("lastUpdatedAfter", lastUpdatedAfter)
            request.setQuery("lastUpdatedBefore", lastUpdatedBefore)
            request.setQuery("fulfillmentStatuses", fulfillmentStatuses, style: .commaSeparated)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("fulfilledBy", fulfilledBy, style: .commaSeparated)
            request.setQuery("maxResultsPerPage", maxResultsPerPage)
            request.setQuery("paginationToken", paginationToken)
            request.setQuery("includedData", includedData, style: .commaSeparated)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `GET /orders/2026-01-01/orders/{orderId}`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model; adjusted by Amazon to the seller's business).
    /// Roles: any of Amazon Fulfillment, Buyer Communication, Buyer Solicitation, Finance and Accounting, Inventory and
    /// Order Tracking, Pricing, Product Listing, Professional Services (Restricted), Selling Partner Insights,
    /// Direct-to-Consumer Shipping (Restricted), Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetOrder: Operation {
        public typealias Reply = GetOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV20260101.getOrder
        }

        public var orderId: String
        public var includedData: [GetOrderIncludedData]?

        public init(orderId: String, includedData: [GetOrderIncludedData]? = nil) {
            self.orderId = orderId
            self.includedData = includedData
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
            request.setQuery("includedData", includedData, style: .commaSeparated)
        }
    }
}
