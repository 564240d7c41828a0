// Generated from product-fees-api-model/productFeesV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `product-fees-api-model/productFeesV0.json`.
    public enum ProductFeesV0 {
        /// `POST /products/fees/v0/listings/{SellerSKU}/feesEstimate`
        public static let getMyFeesEstimateForSKU = OperationDescriptor(
            api: "ProductFeesV0", operationID: "getMyFeesEstimateForSKU", method: .post,
            path: "/products/fees/v0/listings/{SellerSKU}/feesEstimate",
            parameters: [OperationParameter("SellerSKU", .path, .string, isRequired: true)],
            body: OperationBody(shape: "GetMyFeesEstimateRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "GetMyFeesEstimateResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing", "Product Listing", "Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /products/fees/v0/items/{Asin}/feesEstimate`
        public static let getMyFeesEstimateForASIN = OperationDescriptor(
            api: "ProductFeesV0", operationID: "getMyFeesEstimateForASIN", method: .post,
            path: "/products/fees/v0/items/{Asin}/feesEstimate",
            parameters: [OperationParameter("Asin", .path, .string, isRequired: true)],
            body: OperationBody(shape: "GetMyFeesEstimateRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "GetMyFeesEstimateResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing", "Product Listing", "Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /products/fees/v0/feesEstimate`
        public static let getMyFeesEstimates = OperationDescriptor(
            api: "ProductFeesV0", operationID: "getMyFeesEstimates", method: .post,
            path: "/products/fees/v0/feesEstimate",
            parameters: [],
            body: OperationBody(shape: "GetMyFeesEstimatesRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "GetMyFeesEstimatesResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing", "Product Listing", "Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            getMyFeesEstimateForASIN,
            getMyFeesEstimateForSKU,
            getMyFeesEstimates,
        ]
    }
}
