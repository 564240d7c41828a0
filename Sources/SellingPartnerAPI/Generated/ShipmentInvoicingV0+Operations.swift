// Generated from shipment-invoicing-api-model/shipmentInvoicingV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `shipment-invoicing-api-model/shipmentInvoicingV0.json`.
    public enum ShipmentInvoicingV0 {
        /// `GET /fba/outbound/brazil/v0/shipments/{shipmentId}`
        public static let getShipmentDetails = OperationDescriptor(
            api: "ShipmentInvoicingV0", operationID: "getShipmentDetails", method: .get,
            path: "/fba/outbound/brazil/v0/shipments/{shipmentId}",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShipmentDetailsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1.133, burst: 25),
            pagination: nil,
            authorization: .restricted,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice`
        public static let submitInvoice = OperationDescriptor(
            api: "ShipmentInvoicingV0", operationID: "submitInvoice", method: .post,
            path: "/fba/outbound/brazil/v0/shipments/{shipmentId}/invoice",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "SubmitInvoiceRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "SubmitInvoiceResponse"),
            usagePlan: UsagePlan(rate: 1.133, burst: 25),
            pagination: nil,
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status`
        public static let getInvoiceStatus = OperationDescriptor(
            api: "ShipmentInvoicingV0", operationID: "getInvoiceStatus", method: .get,
            path: "/fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetInvoiceStatusResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1.133, burst: 25),
            pagination: nil,
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getInvoiceStatus, getShipmentDetails, submitInvoice]
    }
}
