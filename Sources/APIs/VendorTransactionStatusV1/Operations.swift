// Generated from vendor-transaction-status-api-model/vendorTransactionStatus.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `vendor-transaction-status-api-model/vendorTransactionStatus.json`.
public enum VendorTransactionStatusV1 {}

extension VendorTransactionStatusV1 {
    /// `GET /vendor/transactions/v1/transactions/{transactionId}`
    ///
    /// Usage plan: 10 a second, burst 20 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct GetTransaction: Operation {
        public typealias Reply = GetTransactionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorTransactionStatusV1.getTransaction
        }

        public var transactionId: String

        public init(transactionId: String) {
            self.transactionId = transactionId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("transactionId", transactionId)
        }
    }
}
