// Generated from product-pricing-api-model/productPricing_2022-05-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `product-pricing-api-model/productPricing_2022-05-01.json`.
    public enum ProductPricingV20220501 {
        /// `POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice`
        public static let getFeaturedOfferExpectedPriceBatch = OperationDescriptor(
            api: "ProductPricingV20220501", operationID: "getFeaturedOfferExpectedPriceBatch", method: .post,
            path: "/batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice",
            parameters: [],
            body: OperationBody(shape: "GetFeaturedOfferExpectedPriceBatchRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "GetFeaturedOfferExpectedPriceBatchResponse"),
            usagePlan: UsagePlan(rate: 0.033, burst: 1, isDynamic: true),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /batches/products/pricing/2022-05-01/items/competitiveSummary`
        public static let getCompetitiveSummary = OperationDescriptor(
            api: "ProductPricingV20220501", operationID: "getCompetitiveSummary", method: .post,
            path: "/batches/products/pricing/2022-05-01/items/competitiveSummary",
            parameters: [],
            body: OperationBody(shape: "CompetitiveSummaryBatchRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CompetitiveSummaryBatchResponse",
                requiredKeys: ["responses"]
            ),
            usagePlan: UsagePlan(rate: 0.033, burst: 1, isDynamic: true),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getCompetitiveSummary, getFeaturedOfferExpectedPriceBatch]
    }
}
