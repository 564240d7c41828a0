// Generated from product-fees-api-model/productFeesV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `product-fees-api-model/productFeesV0.json`.
public enum ProductFeesV0 {}

extension ProductFeesV0 {
    /// `POST /products/fees/v0/listings/{SellerSKU}/feesEstimate`
    ///
    /// Usage plan: 1 a second, burst 2 (printed in the model).
    /// Roles: any of Pricing, Product Listing, Finance and Accounting.
    public struct GetMyFeesEstimateForSKU: Operation {
        public typealias Reply = GetMyFeesEstimateResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductFeesV0.getMyFeesEstimateForSKU
        }

        public var sellerSKU: String
        public var body: GetMyFeesEstimateRequest

        public init(sellerSKU: String, body: GetMyFeesEstimateRequest) {
            self.sellerSKU = sellerSKU
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("SellerSKU", sellerSKU)
            request.setBody(body)
        }
    }

    /// `POST /products/fees/v0/items/{Asin}/feesEstimate`
    ///
    /// Usage plan: 1 a second, burst 2 (printed in the model).
    /// Roles: any of Pricing, Product Listing, Finance and Accounting.
    public struct GetMyFeesEstimateForASIN: Operation {
        public typealias Reply = GetMyFeesEstimateResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductFeesV0.getMyFeesEstimateForASIN
        }

        public var asin: String
        public var body: GetMyFeesEstimateRequest

        public init(asin: String, body: GetMyFeesEstimateRequest) {
            self.asin = asin
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("Asin", asin)
            request.setBody(body)
        }
    }

    /// `POST /products/fees/v0/feesEstimate`
    ///
    /// Usage plan: 0.5 a second, burst 1 (printed in the model).
    /// Roles: any of Pricing, Product Listing, Finance and Accounting.
    public struct GetMyFeesEstimates: Operation {
        public typealias Reply = [FeesEstimateResult]

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ProductFeesV0.getMyFeesEstimates
        }

        public var body: [FeesEstimateByIdRequest]

        public init(body: [FeesEstimateByIdRequest]) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }
}
