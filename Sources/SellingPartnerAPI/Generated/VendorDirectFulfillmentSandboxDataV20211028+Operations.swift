// Generated from vendor-direct-fulfillment-sandbox-test-data-api-model/vendorDirectFulfillmentSandboxData_2021-10-28.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of
    /// `vendor-direct-fulfillment-sandbox-test-data-api-model/vendorDirectFulfillmentSandboxData_2021-10-28.json`.
    public enum VendorDirectFulfillmentSandboxDataV20211028 {
        /// `POST /vendor/directFulfillment/sandbox/2021-10-28/orders`
        public static let generateOrderScenarios = OperationDescriptor(
            api: "VendorDirectFulfillmentSandboxDataV20211028", operationID: "generateOrderScenarios", method: .post,
            path: "/vendor/directFulfillment/sandbox/2021-10-28/orders",
            parameters: [],
            body: OperationBody(shape: "GenerateOrderScenarioRequest", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "TransactionReference"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .unsafe, sandbox: .sandboxOnly,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}`
        public static let getOrderScenarios = OperationDescriptor(
            api: "VendorDirectFulfillmentSandboxDataV20211028", operationID: "getOrderScenarios", method: .get,
            path: "/vendor/directFulfillment/sandbox/2021-10-28/transactions/{transactionId}",
            parameters: [OperationParameter("transactionId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "TransactionStatus"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .sandboxOnly,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [generateOrderScenarios, getOrderScenarios]
    }
}
