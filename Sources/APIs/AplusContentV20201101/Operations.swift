// Generated from aplus-content-api-model/aplusContent_2020-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `aplus-content-api-model/aplusContent_2020-11-01.json`.
public enum AplusContentV20201101 {}

extension AplusContentV20201101 {
    /// `GET /aplus/2020-11-01/contentDocuments`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Brand Analytics, Product Listing.
    public struct SearchContentDocuments: PagedOperation {
        public typealias Reply = SearchContentDocumentsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AplusContentV20201101.searchContentDocuments
        }

        public var marketplaceId: MarketplaceID
        public var pageToken: String?

        public init(marketplaceId: MarketplaceID, pageToken: String? = nil) {
            self.marketplaceId = marketplaceId
            self.pageToken = pageToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("pageToken", pageToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextPageToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.pageToken = token
            return page
        }
    }

    /// `POST /aplus/2020-11-01/contentDocuments`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Brand Analytics, Product Listing.
    public struct CreateContentDocument: Operation {
        public typealias Reply = PostContentDocumentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AplusContentV20201101.createContentDocument
        }

        public var marketplaceId: MarketplaceID
        public var postContentDocumentRequest: PostContentDocumentRequest

        public init(marketplaceId: MarketplaceID, postContentDocumentRequest: PostContentDocumentRequest) {
            self.marketplaceId = marketplaceId
            self.postContentDocumentRequest = postContentDocumentRequest
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setBody(postContentDocumentRequest)
        }
    }

    /// `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Brand Analytics, Product Listing.
    public struct GetContentDocument: Operation {
        public typealias Reply = GetContentDocumentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AplusContentV20201101.getContentDocument
        }

        public var contentReferenceKey: String
        public var marketplaceId: MarketplaceID
        public var includedDataSet: [GetContentDocumentIncludedDataSet]

        public init(
            contentReferenceKey: String,
            marketplaceId: MarketplaceID,
            includedDataSet: [GetContentDocumentIncludedDataSet]
        ) {
            self.contentReferenceKey = contentReferenceKey
            self.marketplaceId = marketplaceId
            self.includedDataSet = includedDataSet
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("contentReferenceKey", contentReferenceKey)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("includedDataSet", includedDataSet, style: .commaSeparated)
        }
    }

    /// `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Brand Analytics, Product Listing.
    public struct UpdateContentDocument: Operation {
        public typealias Reply = PostContentDocumentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AplusContentV20201101.updateContentDocument
        }

        public var contentReferenceKey: String
        public var marketplaceId: MarketplaceID
        public var postContentDocumentRequest: PostContentDocumentRequest

        public init(
            contentReferenceKey: String,
            marketplaceId: MarketplaceID,
            postContentDocumentRequest: PostContentDocumentRequest
        ) {
            self.contentReferenceKey = contentReferenceKey
            self.marketplaceId = marketplaceId
            self.postContentDocumentRequest = postContentDocumentRequest
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("contentReferenceKey", contentReferenceKey)
            request.setQuery("marketplaceId", marketplaceId)
            request.setBody(postContentDocumentRequest)
        }
    }

    /// `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Brand Analytics, Product Listing.
    public struct ListContentDocumentAsinRelations: PagedOperation {
        public typealias Reply = ListContentDocumentAsinRelationsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AplusContentV20201101.listContentDocumentAsinRelations
        }

        public var contentReferenceKey: String
        public var marketplaceId: MarketplaceID
        public var includedDataSet: [ListContentDocumentAsinRelationsIncludedDataSet]?
        public var asinSet: [String]?
        public var pageToken: String?

        public init(
            contentReferenceKey: String,
            marketplaceId: MarketplaceID,
            includedDataSet: [ListContentDocumentAsinRelationsIncludedDataSet]? = nil,
            asinSet: [String]? = nil,
            pageToken: String? = nil
        ) {
            self.contentReferenceKey = contentReferenceKey
            self.marketplaceId = marketplaceId
            self.includedDataSet = includedDataSet
            self.asinSet = asinSet
            self.pageToken = pageToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("contentReferenceKey", contentReferenceKey)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("includedDataSet", includedDataSet, style: .commaSeparated)
            request.setQuery("asinSet", asinSet, style: .commaSeparated)
            request.setQuery("pageToken", pageToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextPageToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.pageToken = token
            return page
        }
    }

    /// `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Brand Analytics, Product Listing.
    public struct PostContentDocumentAsinRelations: Operation {
        public typealias Reply = AplusResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AplusContentV20201101.postContentDocumentAsinRelations
        }

        public var contentReferenceKey: String
        public var marketplaceId: MarketplaceID
        public var postContentDocumentAsinRelationsRequest: PostContentDocumentAsinRelationsRequest

        public init(
            contentReferenceKey: String,
            marketplaceId: MarketplaceID,
            postContentDocumentAsinRelationsRequest: PostContentDocumentAsinRelationsRequest
        ) {
            self.contentReferenceKey = contentReferenceKey
            self.marketplaceId = marketplaceId
            self.postContentDocumentAsinRelationsRequest = postContentDocumentAsinRelationsRequest
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("contentReferenceKey", contentReferenceKey)
            request.setQuery("marketplaceId", marketplaceId)
            request.setBody(postContentDocumentAsinRelationsRequest)
        }
    }

    /// `POST /aplus/2020-11-01/contentAsinValidations`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Brand Analytics, Product Listing.
    public struct ValidateContentDocumentAsinRelations: Operation {
        public typealias Reply = ValidateContentDocumentAsinRelationsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AplusContentV20201101.validateContentDocumentAsinRelations
        }

        public var marketplaceId: MarketplaceID
        public var asinSet: [String]?
        public var postContentDocumentRequest: PostContentDocumentRequest

        public init(
            marketplaceId: MarketplaceID,
            postContentDocumentRequest: PostContentDocumentRequest,
            asinSet: [String]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asinSet = asinSet
            self.postContentDocumentRequest = postContentDocumentRequest
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("asinSet", asinSet, style: .commaSeparated)
            request.setBody(postContentDocumentRequest)
        }
    }

    /// `GET /aplus/2020-11-01/contentPublishRecords`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Brand Analytics, Product Listing.
    public struct SearchContentPublishRecords: PagedOperation {
        public typealias Reply = SearchContentPublishRecordsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AplusContentV20201101.searchContentPublishRecords
        }

        public var marketplaceId: MarketplaceID
        public var asin: String
        public var pageToken: String?

        public init(marketplaceId: MarketplaceID, asin: String, pageToken: String? = nil) {
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.pageToken = pageToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("asin", asin)
            request.setQuery("pageToken", pageToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextPageToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.pageToken = token
            return page
        }
    }

    /// `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Brand Analytics, Product Listing.
    public struct PostContentDocumentApprovalSubmission: Operation {
        public typealias Reply = AplusResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AplusContentV20201101.postContentDocumentApprovalSubmission
        }

        public var contentReferenceKey: String
        public var marketplaceId: MarketplaceID

        public init(contentReferenceKey: String, marketplaceId: MarketplaceID) {
            self.contentReferenceKey = contentReferenceKey
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("contentReferenceKey", contentReferenceKey)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Brand Analytics, Product Listing.
    public struct PostContentDocumentSuspendSubmission: Operation {
        public typealias Reply = AplusResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AplusContentV20201101.postContentDocumentSuspendSubmission
        }

        public var contentReferenceKey: String
        public var marketplaceId: MarketplaceID

        public init(contentReferenceKey: String, marketplaceId: MarketplaceID) {
            self.contentReferenceKey = contentReferenceKey
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("contentReferenceKey", contentReferenceKey)
            request.setQuery("marketplaceId", marketplaceId)
        }
    }
}
