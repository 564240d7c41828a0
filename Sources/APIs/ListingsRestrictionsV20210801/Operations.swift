// Generated from listings-restrictions-api-model/listingsRestrictions_2021-08-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `listings-restrictions-api-model/listingsRestrictions_2021-08-01.json`.
public enum ListingsRestrictionsV20210801 {}

extension ListingsRestrictionsV20210801 {
    /// `GET /listings/2021-08-01/restrictions`
    ///
    /// Usage plan: 5 a second, burst 10 (printed in the model; 100 a second over all sellers of an application).
    /// Roles: Product Listing.
    public struct GetListingsRestrictions: Operation {
        public typealias Reply = RestrictionList

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ListingsRestrictionsV20210801.getListingsRestrictions
        }

        public var asin: String
        public var conditionType: GetListingsRestrictionsConditionType?
        public var sellerId: String
        public var marketplaceIds: [MarketplaceID]
        public var reasonLocale: String?
        public var productType: String?

        public init(
            asin: String,
            sellerId: String,
            marketplaceIds: [MarketplaceID],
            conditionType: GetListingsRestrictionsConditionType? = nil,
            reasonLocale: String? = nil,
            productType: String? = nil
        ) {
            self.asin = asin
            self.conditionType = conditionType
            self.sellerId = sellerId
            self.marketplaceIds = marketplaceIds
            self.reasonLocale = reasonLocale
            self.productType = productType
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("asin", asin)
            request.setQuery("conditionType", conditionType)
            request.setQuery("sellerId", sellerId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("reasonLocale", reasonLocale)
            request.setQuery("productType", productType)
        }
    }
}
