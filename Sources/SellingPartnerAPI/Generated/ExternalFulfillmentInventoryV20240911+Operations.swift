// Generated from external-fulfillment/externalFulfillmentInventory_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `external-fulfillment/externalFulfillmentInventory_2024-09-11.json`.
    public enum ExternalFulfillmentInventoryV20240911 {
        /// `POST /externalFulfillment/inventory/2024-09-11/inventories`
        public static let batchInventory = OperationDescriptor(
            api: "ExternalFulfillmentInventoryV20240911", operationID: "batchInventory", method: .post,
            path: "/externalFulfillment/inventory/2024-09-11/inventories",
            parameters: [],
            body: OperationBody(shape: "BatchInventoryRequest", isRequired: true),
            replies: OperationReplies(statuses: [207], shape: "BatchInventoryResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [batchInventory]
    }
}
