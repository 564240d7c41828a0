// Generated from vendor-direct-fulfillment-sandbox-test-data-api-model/vendorDirectFulfillmentSandboxData_2021-10-28.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of
/// `vendor-direct-fulfillment-sandbox-test-data-api-model/vendorDirectFulfillmentSandboxData_2021-10-28.json`.
public enum VendorDirectFulfillmentSandboxDataV20211028 {}

extension VendorDirectFulfillmentSandboxDataV20211028 {
    /// `POST /vendor/directFulfillment/sandbox/2021-10-28/orders`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Exists in the sandbox only.
    public struct GenerateOrderScenarios: Operation {
        public typealias Reply = TransactionReference

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentSandboxDataV20211028.generateOrderScenarios
        }

        public var body: GenerateOrderScenarioRequest

        public init(body: GenerateOrderScenarioRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Exists in the sandbox only.
    public struct GetOrderScenarios: Operation {
        public typealias Reply = TransactionStatus

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentSandboxDataV20211028.getOrderScenarios
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
