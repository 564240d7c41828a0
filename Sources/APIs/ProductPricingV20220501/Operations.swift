// Generated from product-pricing-api-model/productPricing_2022-05-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `product-pricing-api-model/productPricing_2022-05-01.json`.
public enum ProductPricingV20220501 {}

extension ProductPricingV20220501 {
    /// `POST /batches/products/pricing/2022-05-01/offer/featuredOfferExpectedPrice`
    ///
    /// Usage plan: 0.033 a second, burst 1 (printed in the model; adjusted by Amazon to the seller's business).
    /// Roles: Pricing.
    public struct GetFeaturedOfferExpectedPriceBatch: Operation {
        public typealias Reply = GetFeaturedOfferExpectedPriceBatchResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductPricingV20220501.getFeaturedOfferExpectedPriceBatch
        }

        public var getFeaturedOfferExpectedPriceBatchRequestBody: GetFeaturedOfferExpectedPriceBatchRequest

        public init(getFeaturedOfferExpectedPriceBatchRequestBody: GetFeaturedOfferExpectedPriceBatchRequest) {
            self.getFeaturedOfferExpectedPriceBatchRequestBody = getFeaturedOfferExpectedPriceBatchRequestBody
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(getFeaturedOfferExpectedPriceBatchRequestBody)
        }
    }

    /// `POST /batches/products/pricing/2022-05-01/items/competitiveSummary`
    ///
    /// Usage plan: 0.033 a second, burst 1 (printed in the model; adjusted by Amazon to the seller's business).
    /// Roles: Pricing.
    public struct GetCompetitiveSummary: Operation {
        public typealias Reply = CompetitiveSummaryBatchResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductPricingV20220501.getCompetitiveSummary
        }

        public var requests: CompetitiveSummaryBatchRequest

        public init(requests: CompetitiveSummaryBatchRequest) {
            self.requests = requests
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(requests)
        }
    }
}
