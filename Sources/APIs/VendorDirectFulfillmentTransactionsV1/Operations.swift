// Generated from vendor-direct-fulfillment-transactions-api-model/vendorDirectFulfillmentTransactionsV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of
/// `vendor-direct-fulfillment-transactions-api-model/vendorDirectFulfillmentTransactionsV1.json`.
public enum VendorDirectFulfillmentTransactionsV1 {}

extension VendorDirectFulfillmentTransactionsV1 {
    /// `GET /vendor/directFulfillment/transactions/v1/transactions/{transactionId}`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetTransactionStatus: Operation {
        public typealias Reply = GetTransactionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentTransactionsV1.getTransactionStatus
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
