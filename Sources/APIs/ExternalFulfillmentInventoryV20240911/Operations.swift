// Generated from external-fulfillment/externalFulfillmentInventory_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `external-fulfillment/externalFulfillmentInventory_2024-09-11.json`.
public enum ExternalFulfillmentInventoryV20240911 {}

extension ExternalFulfillmentInventoryV20240911 {
    /// `POST /externalFulfillment/inventory/2024-09-11/inventories`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct BatchInventory: Operation {
        public typealias Reply = BatchInventoryResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentInventoryV20240911.batchInventory
        }

        public var body: BatchInventoryRequest

        public init(body: BatchInventoryRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }
}
