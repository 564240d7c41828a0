// Generated from catalog-items-api-model/catalogItemsV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `catalog-items-api-model/catalogItemsV0.json`.
public enum CatalogItemsV0 {}

extension CatalogItemsV0 {
    /// `GET /catalog/v0/categories`
    ///
    /// Usage plan: 1 a second, burst 2 (printed in the model).
    /// Roles: Product Listing.
    @available(*, deprecated, message: "Amazon removes it on 2026-08-26.")
    public struct ListCatalogCategories: Operation {
        public typealias Reply = ListCatalogCategoriesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CatalogItemsV0.listCatalogCategories
        }

        public var marketplaceId: MarketplaceID
        public var asin: String?
        public var sellerSKU: String?

        public init(marketplaceId: MarketplaceID, asin: String? = nil, sellerSKU: String? = nil) {
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.sellerSKU = sellerSKU
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("MarketplaceId", marketplaceId)
            request.setQuery("ASIN", asin)
            request.setQuery("SellerSKU", sellerSKU)
        }
    }
}
