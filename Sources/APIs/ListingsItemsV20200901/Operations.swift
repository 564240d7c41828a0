// Generated from listings-items-api-model/listingsItems_2020-09-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `listings-items-api-model/listingsItems_2020-09-01.json`.
public enum ListingsItemsV20200901 {}

extension ListingsItemsV20200901 {
    /// `DELETE /listings/2020-09-01/items/{sellerId}/{sku}`
    ///
    /// Usage plan: 5 a second, burst 10 (printed in the model).
    /// Roles: any of Product Listing, Inventory and Order Tracking.
    public struct DeleteListingsItem: Operation {
        public typealias Reply = ListingsItemSubmissionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ListingsItemsV20200901.deleteListingsItem
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

    /// `PATCH /listings/2020-09-01/items/{sellerId}/{sku}`
    ///
    /// Usage plan: 5 a second, burst 10 (printed in the model).
    /// Roles: any of Product Listing, Inventory and Order Tracking.
    public struct PatchListingsItem: Operation {
        public typealias Reply = ListingsItemSubmissionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ListingsItemsV20200901.patchListingsItem
        }

        public var sellerId: String
        public var sku: String
        public var marketplaceIds: [MarketplaceID]
        public var issueLocale: String?
        public var body: ListingsItemPatchRequest

        public init(
            sellerId: String,
            sku: String,
            marketplaceIds: [MarketplaceID],
            body: ListingsItemPatchRequest,
            issueLocale: String? = nil
        ) {
            self.sellerId = sellerId
            self.sku = sku
            self.marketplaceIds = marketplaceIds
            self.issueLocale = issueLocale
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerId", sellerId)
            request.setPath("sku", sku)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("issueLocale", issueLocale)
            request.setBody(body)
        }
    }

    /// `PUT /listings/2020-09-01/items/{sellerId}/{sku}`
    ///
    /// Usage plan: 5 a second, burst 10 (printed in the model).
    /// Roles: any of Product Listing, Inventory and Order Tracking.
    public struct PutListingsItem: Operation {
        public typealias Reply = ListingsItemSubmissionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ListingsItemsV20200901.putListingsItem
        }

        public var sellerId: String
        public var sku: String
        public var marketplaceIds: [MarketplaceID]
        public var issueLocale: String?
        public var body: ListingsItemPutRequest

        public init(
            sellerId: String,
            sku: String,
            marketplaceIds: [MarketplaceID],
            body: ListingsItemPutRequest,
            issueLocale: String? = nil
        ) {
            self.sellerId = sellerId
            self.sku = sku
            self.marketplaceIds = marketplaceIds
            self.issueLocale = issueLocale
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("sellerId", sellerId)
            request.setPath("sku", sku)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("issueLocale", issueLocale)
            request.setBody(body)
        }
    }
}
