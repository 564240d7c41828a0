// Generated from vendor-direct-fulfillment-payments-api-model/vendorDirectFulfillmentPaymentsV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vendor-direct-fulfillment-payments-api-model/vendorDirectFulfillmentPaymentsV1.json`.
    public enum VendorDirectFulfillmentPaymentsV1 {
        /// `POST /vendor/directFulfillment/payments/v1/invoices`
        public static let submitInvoice = OperationDescriptor(
            api: "VendorDirectFulfillmentPaymentsV1", operationID: "submitInvoice", method: .post,
            path: "/vendor/directFulfillment/payments/v1/invoices",
            parameters: [],
            body: OperationBody(shape: "SubmitInvoiceRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "SubmitInvoiceResponse",
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
        public static let all: [OperationDescriptor] = [submitInvoice]
    }
}
