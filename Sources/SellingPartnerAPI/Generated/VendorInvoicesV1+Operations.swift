// Generated from vendor-invoices-api-model/vendorInvoices.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vendor-invoices-api-model/vendorInvoices.json`.
    public enum VendorInvoicesV1 {
        /// `POST /vendor/payments/v1/invoices`
        public static let submitInvoices = OperationDescriptor(
            api: "VendorInvoicesV1", operationID: "submitInvoices", method: .post,
            path: "/vendor/payments/v1/invoices",
            parameters: [],
            body: OperationBody(shape: "SubmitInvoicesRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "SubmitInvoicesResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [submitInvoices]
    }
}
