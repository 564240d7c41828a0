// Generated from vendor-direct-fulfillment-transactions-api-model/vendorDirectFulfillmentTransactionsV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vendor-direct-fulfillment-transactions-api-model/vendorDirectFulfillmentTransactionsV1.json`.
    public enum VendorDirectFulfillmentTransactionsV1 {
        /// `GET /vendor/directFulfillment/transactions/v1/transactions/{transactionId}`
        public static let getTransactionStatus = OperationDescriptor(
            api: "VendorDirectFulfillmentTransactionsV1", operationID: "getTransactionStatus", method: .get,
            path: "/vendor/directFulfillment/transactions/v1/transactions/{transactionId}",
            parameters: [OperationParameter("transactionId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetTransactionResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getTransactionStatus]
    }
}
