// Generated from customer-feedback-api-model/customerFeedback_2024-06-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `customer-feedback-api-model/customerFeedback_2024-06-01.json`.
public enum CustomerFeedbackV20240601 {}

extension CustomerFeedbackV20240601 {
    /// `GET /customerFeedback/2024-06-01/items/{asin}/reviews/topics`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Brand Analytics, Selling Partner Insights.
    public struct GetItemReviewTopics: Operation {
        public typealias Reply = ItemReviewTopicsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CustomerFeedbackV20240601.getItemReviewTopics
        }

        public var asin: String
        public var marketplaceId: MarketplaceID
        public var sortBy: GetItemReviewTopicsSortBy

        public init(asin: String, marketplaceId: MarketplaceID, sortBy: GetItemReviewTopicsSortBy) {
            self.asin = asin
            self.marketplaceId = marketplaceId
            self.sortBy = sortBy
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("asin", asin)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("sortBy", sortBy)
        }
    }

    /// `GET /customerFeedback/2024-06-01/items/{asin}/browseNode`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Brand Analytics, Selling Partner Insights.
    public struct GetItemBrowseNode: Operation {
        public typealias Reply = BrowseNodeResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CustomerFeedbackV20240601.getItemBrowseNode
        }

        public var asin: String
        public var marketplaceId: MarketplaceID

        public init(asin: String, marketplaceId: MarketplaceID) {
            self.asin = asin
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("asin", asin)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Brand Analytics, Selling Partner Insights.
    public struct GetBrowseNodeReviewTopics: Operation {
        public typealias Reply = BrowseNodeReviewTopicsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CustomerFeedbackV20240601.getBrowseNodeReviewTopics
        }

        public var browseNodeId: String
        public var marketplaceId: MarketplaceID
        public var sortBy: GetBrowseNodeReviewTopicsSortBy

        public init(browseNodeId: String, marketplaceId: MarketplaceID, sortBy: GetBrowseNodeReviewTopicsSortBy) {
            self.browseNodeId = browseNodeId
            self.marketplaceId = marketplaceId
            self.sortBy = sortBy
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("browseNodeId", browseNodeId)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("sortBy", sortBy)
        }
    }

    /// `GET /customerFeedback/2024-06-01/items/{asin}/reviews/trends`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Brand Analytics, Selling Partner Insights.
    public struct GetItemReviewTrends: Operation {
        public typealias Reply = ItemReviewTrendsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CustomerFeedbackV20240601.getItemReviewTrends
        }

        public var asin: String
        public var marketplaceId: MarketplaceID

        public init(asin: String, marketplaceId: MarketplaceID) {
            self.asin = asin
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("asin", asin)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Brand Analytics, Selling Partner Insights.
    public struct GetBrowseNodeReviewTrends: Operation {
        public typealias Reply = BrowseNodeReviewTrendsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CustomerFeedbackV20240601.getBrowseNodeReviewTrends
        }

        public var browseNodeId: String
        public var marketplaceId: MarketplaceID

        public init(browseNodeId: String, marketplaceId: MarketplaceID) {
            self.browseNodeId = browseNodeId
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("browseNodeId", browseNodeId)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Brand Analytics, Selling Partner Insights.
    public struct GetBrowseNodeReturnTopics: Operation {
        public typealias Reply = BrowseNodeReturnTopicsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CustomerFeedbackV20240601.getBrowseNodeReturnTopics
        }

        public var browseNodeId: String
        public var marketplaceId: MarketplaceID

        public init(browseNodeId: String, marketplaceId: MarketplaceID) {
            self.browseNodeId = browseNodeId
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("browseNodeId", browseNodeId)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Brand Analytics, Selling Partner Insights.
    public struct GetBrowseNodeReturnTrends: Operation {
        public typealias Reply = BrowseNodeReturnTrendsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CustomerFeedbackV20240601.getBrowseNodeReturnTrends
        }

        public var browseNodeId: String
        public var marketplaceId: MarketplaceID

        public init(browseNodeId: String, marketplaceId: MarketplaceID) {
            self.browseNodeId = browseNodeId
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("browseNodeId", browseNodeId)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }
}
