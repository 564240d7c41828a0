// Generated from vendor-direct-fulfillment-inventory-api-model/vendorDirectFulfillmentInventoryV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vendor-direct-fulfillment-inventory-api-model/vendorDirectFulfillmentInventoryV1.json`.
    public enum VendorDirectFulfillmentInventoryV1 {
        /// `POST /vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items`
        public static let submitInventoryUpdate = OperationDescriptor(
            api: "VendorDirectFulfillmentInventoryV1", operationID: "submitInventoryUpdate", method: .post,
            path: "/vendor/directFulfillment/inventory/v1/warehouses/{warehouseId}/items",
            parameters: [OperationParameter("warehouseId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "SubmitInventoryUpdateRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "SubmitInventoryUpdateResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [submitInventoryUpdate]
    }
}
