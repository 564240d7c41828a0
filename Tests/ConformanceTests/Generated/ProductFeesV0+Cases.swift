// Generated from product-fees-api-model/productFeesV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ProductFeesV0
import SellingPartnerAPI

enum ProductFeesV0Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ProductFeesV0.GetMyFeesEstimateForSKU.self),
            OperationCase(ProductFeesV0.GetMyFeesEstimateForASIN.self),
            OperationCase(ProductFeesV0.GetMyFeesEstimates.self),
        ]
    }
}

extension ProductFeesV0.GetMyFeesEstimateForSKU: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(sellerSKU: try json.required("SellerSKU"), body: try json.requiredBody("body"))
    }
}

extension ProductFeesV0.GetMyFeesEstimateForASIN: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(asin: try json.required("Asin"), body: try json.requiredBody("body"))
    }
}

extension ProductFeesV0.GetMyFeesEstimates: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension ProductFeesV0.GetMyFeesEstimateRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(feesEstimateRequest: try json.optional("FeesEstimateRequest"))
    }
}

extension ProductFeesV0.FeesEstimateRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            marketplaceId: try json.required("MarketplaceId"),
            priceToEstimateFees: try json.required("PriceToEstimateFees"),
            identifier: try json.required("Identifier"),
            isAmazonFulfilled: try json.optional("IsAmazonFulfilled"),
            optionalFulfillmentProgram: try json.optional("OptionalFulfillmentProgram")
        )
    }
}

extension ProductFeesV0.PriceToEstimateFees: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            listingPrice: try json.required("ListingPrice"),
            shipping: try json.optional("Shipping"),
            points: try json.optional("Points")
        )
    }
}

extension ProductFeesV0.MoneyType: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(currencyCode: try json.optional("CurrencyCode"), amount: try json.optional("Amount"))
    }
}

extension ProductFeesV0.Points: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            pointsNumber: try json.optional("PointsNumber"),
            pointsMonetaryValue: try json.optional("PointsMonetaryValue")
        )
    }
}

extension ProductFeesV0.OptionalFulfillmentProgram: CaseReadable {}

extension ProductFeesV0.IdType: CaseReadable {}

extension ProductFeesV0.FeesEstimateByIdRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            idType: try json.required("IdType"),
            idValue: try json.required("IdValue"),
            feesEstimateRequest: try json.optional("FeesEstimateRequest")
        )
    }
}
