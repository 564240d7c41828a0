// Generated from feeds-api-model/feeds_2021-06-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `feeds-api-model/feeds_2021-06-30.json`.
public enum FeedsV20210630 {}

extension FeedsV20210630 {
    /// `GET /feeds/2021-06-30/feeds`
    ///
    /// Usage plan: 0.0222 a second, burst 10 (printed in the model).
    public struct GetFeeds: PagedOperation {
        public typealias Reply = GetFeedsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FeedsV20210630.getFeeds
        }

        public var feedTypes: [String]?
        public var marketplaceIds: [MarketplaceID]?
        public var pageSize: Int?
        public var processingStatuses: [GetFeedsProcessingStatuses]?
        public var createdSince: DateTime?
        public var createdUntil: DateTime?
        public var nextToken: String?

        public init(
            feedTypes: [String]? = nil,
            marketplaceIds: [MarketplaceID]? = nil,
            pageSize: Int? = nil,
            processingStatuses: [GetFeedsProcessingStatuses]? = nil,
            createdSince: DateTime? = nil,
            createdUntil: DateTime? = nil,
            nextToken: String? = nil
        ) {
            self.feedTypes = feedTypes
            self.marketplaceIds = marketplaceIds
            self.pageSize = pageSize
            self.processingStatuses = processingStatuses
            self.createdSince = createdSince
            self.createdUntil = createdUntil
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("feedTypes", feedTypes, style: .commaSeparated)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("pageSize", pageSize)
            request.setQuery("processingStatuses", processingStatuses, style: .commaSeparated)
            request.setQuery("createdSince", createdSince)
            request.setQuery("createdUntil", createdUntil)
            request.setQuery("nextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.feedTypes = nil
            page.marketplaceIds = nil
            page.pageSize = nil
            page.processingStatuses = nil
            page.createdSince = nil
            page.createdUntil = nil
            page.nextToken = token
            return page
        }
    }

    /// `POST /feeds/2021-06-30/feeds`
    ///
    /// Usage plan: 0.0083 a second, burst 15 (printed in the model).
    public struct CreateFeed: Operation {
        public typealias Reply = CreateFeedResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FeedsV20210630.createFeed
        }

        public var body: CreateFeedSpecification

        public init(body: CreateFeedSpecification) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `DELETE /feeds/2021-06-30/feeds/{feedId}`
    ///
    /// Usage plan: 2 a second, burst 15 (printed in the model).
    public struct CancelFeed: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FeedsV20210630.cancelFeed
        }

        public var feedId: String

        public init(feedId: String) {
            self.feedId = feedId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("feedId", feedId)
        }
    }

    /// `GET /feeds/2021-06-30/feeds/{feedId}`
    ///
    /// Usage plan: 2 a second, burst 15 (printed in the model).
    public struct GetFeed: Operation {
        public typealias Reply = Feed

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FeedsV20210630.getFeed
        }

        public var feedId: String

        public init(feedId: String) {
            self.feedId = feedId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("feedId", feedId)
        }
    }

    /// `POST /feeds/2021-06-30/documents`
    ///
    /// Usage plan: 0.5 a second, burst 15 (printed in the model).
    public struct CreateFeedDocument: Operation {
        public typealias Reply = CreateFeedDocumentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FeedsV20210630.createFeedDocument
        }

        public var body: CreateFeedDocumentSpecification

        public init(body: CreateFeedDocumentSpecification) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /feeds/2021-06-30/documents/{feedDocumentId}`
    ///
    /// Usage plan: 0.0222 a second, burst 10 (printed in the model).
    public struct GetFeedDocument: Operation {
        public typealias Reply = FeedDocument

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FeedsV20210630.getFeedDocument
        }

        public var feedDocumentId: String
        public var enableContentEncodingUrlHeader: Bool?

        public init(feedDocumentId: String, enableContentEncodingUrlHeader: Bool? = nil) {
            self.feedDocumentId = feedDocumentId
            self.enableContentEncodingUrlHeader = enableContentEncodingUrlHeader
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("feedDocumentId", feedDocumentId)
            request.setQuery("enableContentEncodingUrlHeader", enableContentEncodingUrlHeader)
        }
    }
}
