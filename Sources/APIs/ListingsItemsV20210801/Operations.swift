// Generated from listings-items-api-model/listingsItems_2021-08-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `listings-items-api-model/listingsItems_2021-08-01.json`.
public enum ListingsItemsV20210801 {}

extension ListingsItemsV20210801 {
    /// `DELETE /listings/2021-08-01/items/{sellerId}/{sku}`
    ///
    /// Usage plan: 5 a second, burst 5 (printed in the model).
    /// Roles: any of Product Listing, Inventory and Order Tracking.
    public struct DeleteListingsItem: Operation {
        public typealias Reply = ListingsItemSubmissionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ListingsItemsV20210801.deleteListingsItem
        }

        public var sellerId: String
        public var sku: String
        public var marketplaceIds: [MarketplaceID]
        public var issueLocale: String?

        public init(sellerId: String, sku: String, marketplaceIds: [MarketplaceID], issueLocale: String? = nil) {
            self.sellerId = sellerId
            self.sku = sku
            self.marketplaceIds = marketplaceIds
            self.issueLocale = issueLocale
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerId", sellerId)
            request.setPath("sku", sku)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("issueLocale", issueLocale)
        }
    }

    /// `GET /listings/2021-08-01/items/{sellerId}/{sku}`
    ///
    /// Usage plan: 5 a second, burst 10 (printed in the model).
    /// Roles: any of Product Listing, Inventory and Order Tracking.
    public struct GetListingsItem: Operation {
        public typealias Reply = Item

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ListingsItemsV20210801.getListingsItem
        }

        public var sellerId: String
        public var sku: String
        public var marketplaceIds: [MarketplaceID]
        public var issueLocale: String?
        public var includedData: [GetListingsItemIncludedData]?

        public init(
            sellerId: String,
            sku: String,
            marketplaceIds: [MarketplaceID],
            issueLocale: String? = nil,
            includedData: [GetListingsItemIncludedData]? = nil
        ) {
            self.sellerId = sellerId
            self.sku = sku
            self.marketplaceIds = marketplaceIds
            self.issueLocale = issueLocale
            self.includedData = includedData
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerId", sellerId)
            request.setPath("sku", sku)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("issueLocale", issueLocale)
            request.setQuery("includedData", includedData, style: .commaSeparated)
        }
    }

    /// `PATCH /listings/2021-08-01/items/{sellerId}/{sku}`
    ///
    /// Usage plan: 5 a second, burst 5 (printed in the model).
    /// Roles: any of Product Listing, Inventory and Order Tracking.
    public struct PatchListingsItem: Operation {
        public typealias Reply = ListingsItemSubmissionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ListingsItemsV20210801.patchListingsItem
        }

        public var sellerId: String
        public var sku: String
        public var marketplaceIds: [MarketplaceID]
        public var includedData: [PatchListingsItemIncludedData]?
        public var mode: PatchListingsItemMode?
        public var issueLocale: String?
        public var body: ListingsItemPatchRequest

        public init(
            sellerId: String,
            sku: String,
            marketplaceIds: [MarketplaceID],
            body: ListingsItemPatchRequest,
            includedData: [PatchListingsItemIncludedData]? = nil,
            mode: PatchListingsItemMode? = nil,
            issueLocale: String? = nil
        ) {
            self.sellerId = sellerId
            self.sku = sku
            self.marketplaceIds = marketplaceIds
            self.includedData = includedData
            self.mode = mode
            self.issueLocale = issueLocale
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerId", sellerId)
            request.setPath("sku", sku)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("includedData", includedData, style: .commaSeparated)
            request.setQuery("mode", mode)
            request.setQuery("issueLocale", issueLocale)
            request.setBody(body)
        }
    }

    /// `PUT /listings/2021-08-01/items/{sellerId}/{sku}`
    ///
    /// Usage plan: 5 a second, burst 10 (printed in the model).
    /// Roles: any of Product Listing, Inventory and Order Tracking.
    public struct PutListingsItem: Operation {
        public typealias Reply = ListingsItemSubmissionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ListingsItemsV20210801.putListingsItem
        }

        public var sellerId: String
        public var sku: String
        public var marketplaceIds: [MarketplaceID]
        public var includedData: [PutListingsItemIncludedData]?
        public var mode: PutListingsItemMode?
        public var issueLocale: String?
        public var body: ListingsItemPutRequest

        public init(
            sellerId: String,
            sku: String,
            marketplaceIds: [MarketplaceID],
            body: ListingsItemPutRequest,
            includedData: [PutListingsItemIncludedData]? = nil,
            mode: PutListingsItemMode? = nil,
            issueLocale: String? = nil
        ) {
            self.sellerId = sellerId
            self.sku = sku
            self.marketplaceIds = marketplaceIds
            self.includedData = includedData
            self.mode = mode
            self.issueLocale = issueLocale
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerId", sellerId)
            request.setPath("sku", sku)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("includedData", includedData, style: .commaSeparated)
            request.setQuery("mode", mode)
            request.setQuery("issueLocale", issueLocale)
            request.setBody(body)
        }
    }

    /// `GET /listings/2021-08-01/items/{sellerId}`
    ///
    /// Usage plan: 5 a second, burst 5 (printed in the model).
    /// Roles: any of Product Listing, Inventory and Order Tracking.
    public struct SearchListingsItems: PagedOperation {
        public typealias Reply = ItemSearchResults

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ListingsItemsV20210801.searchListingsItems
        }

        public var sellerId: String
        public var marketplaceIds: [MarketplaceID]
        public var issueLocale: String?
        public var includedData: [SearchListingsItemsIncludedData]?
        public var identifiers: [String]?
        public var identifiersType: SearchListingsItemsIdentifiersType?
        public var variationParentSku: String?
        public var packageHierarchySku: String?
        public var createdAfter: DateTime?
        public var createdBefore: DateTime?
        public var lastUpdatedAfter: DateTime?
        public var lastUpdatedBefore: DateTime?
        public var withIssueSeverity: [SearchListingsItemsWithIssueSeverity]?
        public var withStatus: [SearchListingsItemsWithStatus]?
        public var withoutStatus: [SearchListingsItemsWithoutStatus]?
        public var sortBy: SearchListingsItemsSortBy?
        public var sortOrder: SearchListingsItemsSortOrder?
        public var pageSize: Int?
        public var pageToken: String?

        public init(
            sellerId: String,
            marketplaceIds: [MarketplaceID],
            issueLocale: String? = nil,
            includedData: [SearchListingsItemsIncludedData]? = nil,
            identifiers: [String]? = nil,
            identifiersType: SearchListingsItemsIdentifiersType? = nil,
            variationParentSku: String? = nil,
            packageHierarchySku: String? = nil,
            createdAfter: DateTime? = nil,
            createdBefore: DateTime? = nil,
            lastUpdatedAfter: DateTime? = nil,
            lastUpdatedBefore: DateTime? = nil,
            withIssueSeverity: [SearchListingsItemsWithIssueSeverity]? = nil,
            withStatus: [SearchListingsItemsWithStatus]? = nil,
            withoutStatus: [SearchListingsItemsWithoutStatus]? = nil,
            sortBy: SearchListingsItemsSortBy? = nil,
            sortOrder: SearchListingsItemsSortOrder? = nil,
            pageSize: Int? = nil,
            pageToken: String? = nil
        ) {
            self.sellerId = sellerId
            self.marketplaceIds = marketplaceIds
            self.issueLocale = issueLocale
            self.includedData = includedData
            self.identifiers = identifiers
            self.identifiersType = identifiersType
            self.variationParentSku = variationParentSku
            self.packageHierarchySku = packageHierarchySku
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.lastUpdatedAfter = lastUpdatedAfter
            self.lastUpdatedBefore = lastUpdatedBefore
            self.withIssueSeverity = withIssueSeverity
            self.withStatus = withStatus
            self.withoutStatus = withoutStatus
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.pageSize = pageSize
            self.pageToken = pageToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerId", sellerId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("issueLocale", issueLocale)
            request.setQuery("includedData", includedData, style: .commaSeparated)
            request.setQuery("identifiers", identifiers, style: .commaSeparated)
            request.setQuery("identifiersType", identifiersType)
            request.setQuery("variationParentSku", variationParentSku)
            request.setQuery("packageHierarchySku", packageHierarchySku)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("lastUpdatedAfter", lastUpdatedAfter)
            request.setQuery("lastUpdatedBefore", lastUpdatedBefore)
            request.setQuery("withIssueSeverity", withIssueSeverity, style: .commaSeparated)
            request.setQuery("withStatus", withStatus, style: .commaSeparated)
            request.setQuery("withoutStatus", withoutStatus, style: .commaSeparated)
            request.setQuery("sortBy", sortBy)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("pageSize", pageSize)
            request.setQuery("pageToken", pageToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.pageToken = token
            return page
        }
    }
}
