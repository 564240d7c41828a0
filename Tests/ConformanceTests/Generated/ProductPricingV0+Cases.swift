// Generated from product-pricing-api-model/productPricingV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ProductPricingV0
import SellingPartnerAPI

enum ProductPricingV0Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ProductPricingV0.GetPricing.self),
            OperationCase(ProductPricingV0.GetCompetitivePricing.self),
            OperationCase(ProductPricingV0.GetListingOffers.self),
            OperationCase(ProductPricingV0.GetItemOffers.self),
            OperationCase(ProductPricingV0.GetItemOffersBatch.self),
            OperationCase(ProductPricingV0.GetListingOffersBatch.self),
        ]
    }
}

extension ProductPricingV0.GetPricing: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("MarketplaceId"),
            itemType: try json.required("ItemType"),
            asins: try json.optional("Asins"),
            skus: try json.optional("Skus"),
            itemCondition: try json.optional("ItemCondition"),
            offerType: try json.optional("OfferType")
        )
    }
}

extension ProductPricingV0.GetCompetitivePricing: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("MarketplaceId"),
            itemType: try json.required("ItemType"),
            asins: try json.optional("Asins"),
            skus: try json.optional("Skus"),
            customerType: try json.optional("CustomerType")
        )
    }
}

extension ProductPricingV0.GetListingOffers: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("MarketplaceId"),
            itemCondition: try json.required("ItemCondition"),
            sellerSKU: try json.required("SellerSKU"),
            customerType: try json.optional("CustomerType")
        )
    }
}

extension ProductPricingV0.GetItemOffers: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("MarketplaceId"),
            itemCondition: try json.required("ItemCondition"),
            asin: try json.required("Asin"),
            customerType: try json.optional("CustomerType")
        )
    }
}

extension ProductPricingV0.GetItemOffersBatch: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(getItemOffersBatchRequestBody: try json.requiredBody("getItemOffersBatchRequestBody"))
    }
}

extension ProductPricingV0.GetListingOffersBatch: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(getListingOffersBatchRequestBody: try json.requiredBody("getListingOffersBatchRequestBody"))
    }
}

extension ProductPricingV0.GetPricingItemType: CaseReadable {}

extension ProductPricingV0.GetPricingItemCondition: CaseReadable {}

extension ProductPricingV0.GetPricingOfferType: CaseReadable {}

extension ProductPricingV0.GetCompetitivePricingItemType: CaseReadable {}

extension ProductPricingV0.GetCompetitivePricingCustomerType: CaseReadable {}

extension ProductPricingV0.GetListingOffersItemCondition: CaseReadable {}

extension ProductPricingV0.GetListingOffersCustomerType: CaseReadable {}

extension ProductPricingV0.GetItemOffersItemCondition: CaseReadable {}

extension ProductPricingV0.GetItemOffersCustomerType: CaseReadable {}

extension ProductPricingV0.GetItemOffersBatchRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(requests: try json.optional("requests"))
    }
}

extension ProductPricingV0.ItemOffersRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            uri: try json.required("uri"),
            method: try json.required("method"),
            marketplaceId: try json.required("MarketplaceId"),
            itemCondition: try json.required("ItemCondition"),
            headers: try json.optional("headers"),
            customerType: try json.optional("CustomerType")
        )
    }
}

extension ProductPricingV0.HttpMethod: CaseReadable {}

extension ProductPricingV0.ItemCondition: CaseReadable {}

extension ProductPricingV0.CustomerType: CaseReadable {}

extension ProductPricingV0.GetListingOffersBatchRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(requests: try json.optional("requests"))
    }
}

extension ProductPricingV0.ListingOffersRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            uri: try json.required("uri"),
            method: try json.required("method"),
            marketplaceId: try json.required("MarketplaceId"),
            itemCondition: try json.required("ItemCondition"),
            headers: try json.optional("headers"),
            customerType: try json.optional("CustomerType")
        )
    }
}
