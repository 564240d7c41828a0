// Generated from vendor-direct-fulfillment-inventory-api-model/vendorDirectFulfillmentInventoryV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of
/// `vendor-direct-fulfillment-inventory-api-model/vendorDirectFulfillmentInventoryV1.json`.
public enum VendorDirectFulfillmentInventoryV1 {}

extension VendorDirectFulfillmentInventoryV1 {
    /// `POST /vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct SubmitInventoryUpdate: Operation {
        public typealias Reply = SubmitInventoryUpdateResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentInventoryV1.submitInventoryUpdate
        }

        public var warehouseId: String
        public var body: SubmitInventoryUpdateRequest

        public init(warehouseId: String, body: SubmitInventoryUpdateRequest) {
            self.warehouseId = warehouseId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("warehouseId", warehouseId)
            request.setBody(body)
        }
    }
}
