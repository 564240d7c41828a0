// Generated from vendor-transaction-status-api-model/vendorTransactionStatus.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vendor-transaction-status-api-model/vendorTransactionStatus.json`.
    public enum VendorTransactionStatusV1 {
        /// `GET /vendor/transactions/v1/transactions/{transactionId}`
        public static let getTransaction = OperationDescriptor(
            api: "VendorTransactionStatusV1", operationID: "getTransaction", method: .get,
            path: "/vendor/transactions/v1/transactions/{transactionId}",
            parameters: [OperationParameter("transactionId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetTransactionResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 20),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getTransaction]
    }
}
