// Generated from product-pricing-api-model/productPricingV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `product-pricing-api-model/productPricingV0.json`.
public enum ProductPricingV0 {}

extension ProductPricingV0 {
    /// `GET /products/pricing/v0/price`
    ///
    /// Usage plan: 0.5 a second, burst 1 (printed in the model).
    /// Roles: Pricing.
    public struct GetPricing: Operation {
        public typealias Reply = GetPricingResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductPricingV0.getPricing
        }

        public var marketplaceId: MarketplaceID
        public var asins: [String]?
        public var skus: [String]?
        public var itemType: GetPricingItemType
        public var itemCondition: GetPricingItemCondition?
        public var offerType: GetPricingOfferType?

        public init(
            marketplaceId: MarketplaceID,
            itemType: GetPricingItemType,
            asins: [String]? = nil,
            skus: [String]? = nil,
            itemCondition: GetPricingItemCondition? = nil,
            offerType: GetPricingOfferType? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asins = asins
            self.skus = skus
            self.itemType = itemType
            self.itemCondition = itemCondition
            self.offerType = offerType
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("MarketplaceId", marketplaceId)
            request.setQuery("Asins", asins, style: .commaSeparated)
            request.setQuery("Skus", skus, style: .commaSeparated)
            request.setQuery("ItemType", itemType)
            request.setQuery("ItemCondition", itemCondition)
            request.setQuery("OfferType", offerType)
        }
    }

    /// `GET /products/pricing/v0/competitivePrice`
    ///
    /// Usage plan: 0.5 a second, burst 1 (printed in the model).
    /// Roles: Pricing.
    public struct GetCompetitivePricing: Operation {
        public typealias Reply = GetPricingResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductPricingV0.getCompetitivePricing
        }

        public var marketplaceId: MarketplaceID
        public var asins: [String]?
        public var skus: [String]?
        public var itemType: GetCompetitivePricingItemType
        public var customerType: GetCompetitivePricingCustomerType?

        public init(
            marketplaceId: MarketplaceID,
            itemType: GetCompetitivePricingItemType,
            asins: [String]? = nil,
            skus: [String]? = nil,
            customerType: GetCompetitivePricingCustomerType? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asins = asins
            self.skus = skus
            self.itemType = itemType
            self.customerType = customerType
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("MarketplaceId", marketplaceId)
            request.setQuery("Asins", asins, style: .commaSeparated)
            request.setQuery("Skus", skus, style: .commaSeparated)
            request.setQuery("ItemType", itemType)
            request.setQuery("CustomerType", customerType)
        }
    }

    /// `GET /products/pricing/v0/listings/{SellerSKU}/offers`
    ///
    /// Usage plan: 1 a second, burst 2 (printed in the model).
    /// Roles: Pricing.
    public struct GetListingOffers: Operation {
        public typealias Reply = GetOffersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductPricingV0.getListingOffers
        }

        public var marketplaceId: MarketplaceID
        public var itemCondition: GetListingOffersItemCondition
        public var sellerSKU: String
        public var customerType: GetListingOffersCustomerType?

        public init(
            marketplaceId: MarketplaceID,
            itemCondition: GetListingOffersItemCondition,
            sellerSKU: String,
            customerType: GetListingOffersCustomerType? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.itemCondition = itemCondition
            self.sellerSKU = sellerSKU
            self.customerType = customerType
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("MarketplaceId", marketplaceId)
            request.setQuery("ItemCondition", itemCondition)
            request.setPath("SellerSKU", sellerSKU)
            request.setQuery("CustomerType", customerType)
        }
    }

    /// `GET /products/pricing/v0/items/{Asin}/offers`
    ///
    /// Usage plan: 0.5 a second, burst 1 (printed in the model).
    /// Roles: Pricing.
    public struct GetItemOffers: Operation {
        public typealias Reply = GetOffersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductPricingV0.getItemOffers
        }

        public var marketplaceId: MarketplaceID
        public var itemCondition: GetItemOffersItemCondition
        public var asin: String
        public var customerType: GetItemOffersCustomerType?

        public init(
            marketplaceId: MarketplaceID,
            itemCondition: GetItemOffersItemCondition,
            asin: String,
            customerType: GetItemOffersCustomerType? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.itemCondition = itemCondition
            self.asin = asin
            self.customerType = customerType
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("MarketplaceId", marketplaceId)
            request.setQuery("ItemCondition", itemCondition)
            request.setPath("Asin", asin)
            request.setQuery("CustomerType", customerType)
        }
    }

    /// `POST /batches/products/pricing/v0/itemOffers`
    ///
    /// Usage plan: 0.1 a second, burst 1 (printed in the model).
    /// Roles: Pricing.
    public struct GetItemOffersBatch: Operation {
        public typealias Reply = GetItemOffersBatchResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductPricingV0.getItemOffersBatch
        }

        public var getItemOffersBatchRequestBody: GetItemOffersBatchRequest

        public init(getItemOffersBatchRequestBody: GetItemOffersBatchRequest) {
            self.getItemOffersBatchRequestBody = getItemOffersBatchRequestBody
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(getItemOffersBatchRequestBody)
        }
    }

    /// `POST /batches/products/pricing/v0/listingOffers`
    ///
    /// Usage plan: 0.5 a second, burst 1 (printed in the model).
    /// Roles: Pricing.
    public struct GetListingOffersBatch: Operation {
        public typealias Reply = GetListingOffersBatchResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductPricingV0.getListingOffersBatch
        }

        public var getListingOffersBatchRequestBody: GetListingOffersBatchRequest

        public init(getListingOffersBatchRequestBody: GetListingOffersBatchRequest) {
            self.getListingOffersBatchRequestBody = getListingOffersBatchRequestBody
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(getListingOffersBatchRequestBody)
        }
    }
}
