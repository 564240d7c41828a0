// Generated from product-pricing-api-model/productPricing_2022-05-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ProductPricingV20220501
import SellingPartnerAPI

enum ProductPricingV20220501Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ProductPricingV20220501.GetFeaturedOfferExpectedPriceBatch.self),
            OperationCase(ProductPricingV20220501.GetCompetitiveSummary.self),
        ]
    }
}

extension ProductPricingV20220501.GetFeaturedOfferExpectedPriceBatch: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            getFeaturedOfferExpectedPriceBatchRequestBody: try json.requiredBody("getFeaturedOfferExpectedPriceBatchRequestBody")
        )
    }
}

extension ProductPricingV20220501.GetCompetitiveSummary: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(requests: try json.requiredBody("requests"))
    }
}

extension ProductPricingV20220501.GetFeaturedOfferExpectedPriceBatchRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(requests: try json.optional("requests"))
    }
}

extension ProductPricingV20220501.FeaturedOfferExpectedPriceRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            uri: try json.required("uri"),
            method: try json.required("method"),
            marketplaceId: try json.required("marketplaceId"),
            sku: try json.required("sku"),
            body: try json.optional("body"),
            headers: try json.optional("headers"),
            segment: try json.optional("segment")
        )
    }
}

extension ProductPricingV20220501.HttpMethod: CaseReadable {}

extension ProductPricingV20220501.Segment: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(segmentDetails: try json.optional("segmentDetails"))
    }
}

extension ProductPricingV20220501.SegmentDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            glanceViewWeightPercentage: try json.optional("glanceViewWeightPercentage"),
            sampleLocation: try json.optional("sampleLocation")
        )
    }
}

extension ProductPricingV20220501.SampleLocation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(postalCode: try json.optional("postalCode"))
    }
}

extension ProductPricingV20220501.PostalCode: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(countryCode: try json.optional("countryCode"), value: try json.optional("value"))
    }
}

extension ProductPricingV20220501.Condition: CaseReadable {}

extension ProductPricingV20220501.CompetitiveSummaryBatchRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(requests: try json.required("requests"))
    }
}

extension ProductPricingV20220501.CompetitiveSummaryRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            asin: try json.required("asin"),
            marketplaceId: try json.required("marketplaceId"),
            includedData: try json.required("includedData"),
            method: try json.required("method"),
            uri: try json.required("uri"),
            lowestPricedOffersInputs: try json.optional("lowestPricedOffersInputs")
        )
    }
}

extension ProductPricingV20220501.CompetitiveSummaryIncludedData: CaseReadable {}

extension ProductPricingV20220501.LowestPricedOffersInput: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(itemCondition: try json.required("itemCondition"), offerType: try json.required("offerType"))
    }
}

extension ProductPricingV20220501.LowestPricedOffersInputOfferType: CaseReadable {}
