// Generated from product-type-definitions-api-model/definitionsProductTypes_2020-09-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `product-type-definitions-api-model/definitionsProductTypes_2020-09-01.json`.
public enum ProductTypeDefinitionsV20200901 {}

extension ProductTypeDefinitionsV20200901 {
    /// `GET /definitions/2020-09-01/productTypes`
    ///
    /// Usage plan: 5 a second, burst 10 (printed in the model; 100 a second over all sellers of an application).
    /// Roles: any of Product Listing, Inventory and Order Tracking.
    public struct SearchDefinitionsProductTypes: Operation {
        public typealias Reply = ProductTypeList

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductTypeDefinitionsV20200901.searchDefinitionsProductTypes
        }

        public var keywords: [String]?
        public var marketplaceIds: [MarketplaceID]
        public var itemName: String?
        public var locale: String?
        public var searchLocale: String?

        public init(
            marketplaceIds: [MarketplaceID],
            keywords: [String]? = nil,
            itemName: String? = nil,
            locale: String? = nil,
            searchLocale: String? = nil
        ) {
            self.keywords = keywords
            self.marketplaceIds = marketplaceIds
            self.itemName = itemName
            self.locale = locale
            self.searchLocale = searchLocale
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("keywords", keywords, style: .commaSeparated)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("itemName", itemName)
            request.setQuery("locale", locale)
            request.setQuery("searchLocale", searchLocale)
        }
    }

    /// `GET /definitions/2020-09-01/productTypes/{productType}`
    ///
    /// Usage plan: 5 a second, burst 10 (printed in the model; 100 a second over all sellers of an application).
    /// Roles: any of Product Listing, Inventory and Order Tracking.
    public struct GetDefinitionsProductType: Operation {
        public typealias Reply = ProductTypeDefinition

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductTypeDefinitionsV20200901.getDefinitionsProductType
        }

        public var productType: String
        public var sellerId: String?
        public var marketplaceIds: [MarketplaceID]
        public var productTypeVersion: String?
        public var requirements: GetDefinitionsProductTypeRequirements?
        public var requirementsEnforced: GetDefinitionsProductTypeRequirementsEnforced?
        public var locale: GetDefinitionsProductTypeLocale?
        public var parentageLevel: GetDefinitionsProductTypeParentageLevel?

        public init(
            productType: String,
            marketplaceIds: [MarketplaceID],
            sellerId: String? = nil,
            productTypeVersion: String? = nil,
            requirements: GetDefinitionsProductTypeRequirements? = nil,
            requirementsEnforced: GetDefinitionsProductTypeRequirementsEnforced? = nil,
            locale: GetDefinitionsProductTypeLocale? = nil,
            parentageLevel: GetDefinitionsProductTypeParentageLevel? = nil
        ) {
            self.productType = productType
            self.sellerId = sellerId
            self.marketplaceIds = marketplaceIds
            self.productTypeVersion = productTypeVersion
            self.requirements = requirements
            self.requirementsEnforced = requirementsEnforced
            self.locale = locale
            self.parentageLevel = parentageLevel
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("productType", productType)
            request.setQuery("sellerId", sellerId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("productTypeVersion", productTypeVersion)
            request.setQuery("requirements", requirements)
            request.setQuery("requirementsEnforced", requirementsEnforced)
            request.setQuery("locale", locale)
            request.setQuery("parentageLevel", parentageLevel)
        }
    }
}
