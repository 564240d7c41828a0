// Generated from delivery-by-amazon/deliveryShipmentInvoiceV2022-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `delivery-by-amazon/deliveryShipmentInvoiceV2022-07-01.json`.
    public enum DeliveryShipmentInvoiceV20220701 {
        /// `POST /delivery/2022-07-01/invoice`
        public static let submitInvoice = OperationDescriptor(
            api: "DeliveryShipmentInvoiceV20220701", operationID: "submitInvoice", method: .post,
            path: "/delivery/2022-07-01/invoice",
            parameters: [
                OperationParameter("orderId", .query, .string),
                OperationParameter("shipmentId", .query, .string),
            ],
            body: OperationBody(shape: "SubmitInvoiceRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "SubmitInvoiceResponse"),
            usagePlan: UsagePlan(rate: 1.133, burst: 25),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /delivery/2022-07-01/invoice/status`
        public static let getInvoiceStatus = OperationDescriptor(
            api: "DeliveryShipmentInvoiceV20220701", operationID: "getInvoiceStatus", method: .get,
            path: "/delivery/2022-07-01/invoice/status",
            parameters: [
                OperationParameter("orderId", .query, .string),
                OperationParameter("shipmentId", .query, .string),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("invoiceType", .query, .word(["Outbound"]), isRequired: true),
                OperationParameter("programType", .query, .word(["EasyShip", "FbaOnSite", "SelfShip"]), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetInvoiceStatusResponse"),
            usagePlan: UsagePlan(rate: 1.133, burst: 25),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getInvoiceStatus, submitInvoice]
    }
}
