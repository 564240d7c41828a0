// Generated from catalog-items-api-model/catalogItems_2022-04-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `catalog-items-api-model/catalogItems_2022-04-01.json`.
public enum CatalogItemsV20220401 {}

extension CatalogItemsV20220401 {
    /// `GET /catalog/2022-04-01/items`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model; 500 a second over all sellers of an application).
    /// Roles: Product Listing.
    public struct SearchCatalogItems: PagedOperation {
        public typealias Reply = ItemSearchResults

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CatalogItemsV20220401.searchCatalogItems
        }

        public var identifiers: [String]?
        public var identifiersType: SearchCatalogItemsIdentifiersType?
        public var marketplaceIds: [MarketplaceID]
        public var includedData: [SearchCatalogItemsIncludedData]?
        public var locale: String?
        public var sellerId: String?
        public var keywords: [String]?
        public var brandNames: [String]?
        public var classificationIds: [String]?
        public var pageSize: Int?
        public var pageToken: String?
        public var keywordsLocale: String?

        public init(
            marketplaceIds: [MarketplaceID],
            identifiers: [String]? = nil,
            identifiersType: SearchCatalogItemsIdentifiersType? = nil,
            includedData: [SearchCatalogItemsIncludedData]? = nil,
            locale: String? = nil,
            sellerId: String? = nil,
            keywords: [String]? = nil,
            brandNames: [String]? = nil,
            classificationIds: [String]? = nil,
            pageSize: Int? = nil,
            pageToken: String? = nil,
            keywordsLocale: String? = nil
        ) {
            self.identifiers = identifiers
            self.identifiersType = identifiersType
            self.marketplaceIds = marketplaceIds
            self.includedData = includedData
            self.locale = locale
            self.sellerId = sellerId
            self.keywords = keywords
            self.brandNames = brandNames
            self.classificationIds = classificationIds
            self.pageSize = pageSize
            self.pageToken = pageToken
            self.keywordsLocale = keywordsLocale
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("identifiers", identifiers, style: .commaSeparated)
            request.setQuery("identifiersType", identifiersType)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("includedData", includedData, style: .commaSeparated)
            request.setQuery("locale", locale)
            request.setQuery("sellerId", sellerId)
            request.setQuery("keywords", keywords, style: .commaSeparated)
            request.setQuery("brandNames", brandNames, style: .commaSeparated)
            request.setQuery("classificationIds", classificationIds, style: .commaSeparated)
            request.setQuery("pageSize", pageSize)
            request.setQuery("pageToken", pageToken)
            request.setQuery("keywordsLocale", keywordsLocale)
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

    /// `GET /catalog/2022-04-01/items/{asin}`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model; 250 a second over all sellers of an application).
    /// Roles: Product Listing.
    public struct GetCatalogItem: Operation {
        public typealias Reply = Item

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.CatalogItemsV20220401.getCatalogItem
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
