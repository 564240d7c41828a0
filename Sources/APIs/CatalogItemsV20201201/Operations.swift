// Generated from catalog-items-api-model/catalogItems_2020-12-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `catalog-items-api-model/catalogItems_2020-12-01.json`.
public enum CatalogItemsV20201201 {}

extension CatalogItemsV20201201 {
    /// `GET /catalog/2020-12-01/items`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Product Listing.
    public struct SearchCatalogItems: PagedOperation {
        public typealias Reply = ItemSearchResults

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CatalogItemsV20201201.searchCatalogItems
        }

        public var keywords: [String]
        public var marketplaceIds: [MarketplaceID]
        public var includedData: [SearchCatalogItemsIncludedData]?
        public var brandNames: [String]?
        public var classificationIds: [String]?
        public var pageSize: Int?
        public var pageToken: String?
        public var keywordsLocale: String?
        public var locale: String?

        public init(
            keywords: [String],
            marketplaceIds: [MarketplaceID],
            includedData: [SearchCatalogItemsIncludedData]? = nil,
            brandNames: [String]? = nil,
            classificationIds: [String]? = nil,
            pageSize: Int? = nil,
            pageToken: String? = nil,
            keywordsLocale: String? = nil,
            locale: String? = nil
        ) {
            self.keywords = keywords
            self.marketplaceIds = marketplaceIds
            self.includedData = includedData
            self.brandNames = brandNames
            self.classificationIds = classificationIds
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.keywordsLocale = keywordsLocale
            self.locale = locale
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("keywords", keywords, style: .commaSeparated)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("includedData", includedData, style: .commaSeparated)
            request.setQuery("brandNames", brandNames, style: .commaSeparated)
            request.setQuery("classificationIds", classificationIds, style: .commaSeparated)
            request.setQuery("pageSize", pageSize)
            request.setQuery("pageToken", pageToken)
            request.setQuery("keywordsLocale", keywordsLocale)
            request.setQuery("locale", locale)
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

    /// `GET /catalog/2020-12-01/items/{asin}`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Product Listing.
    public struct GetCatalogItem: Operation {
        public typealias Reply = Item

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CatalogItemsV20201201.getCatalogItem
        }

        public var asin: String
        public var marketplaceIds: [MarketplaceID]
        public var includedData: [GetCatalogItemIncludedData]?
        public var locale: String?

        public init(
            asin: String,
            marketplaceIds: [MarketplaceID],
            includedData: [GetCatalogItemIncludedData]? = nil,
            locale: String? = nil
        ) {
            self.asin = asin
            self.marketplaceIds = marketplaceIds
            self.includedData = includedData
            self.locale = locale
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("asin", asin)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("includedData", includedData, style: .commaSeparated)
            request.setQuery("locale", locale)
        }
    }
}
