// Generated from vendor-direct-fulfillment-orders-api-model/vendorDirectFulfillmentOrdersV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vendor-direct-fulfillment-orders-api-model/vendorDirectFulfillmentOrdersV1.json`.
    public enum VendorDirectFulfillmentOrdersV1 {
        /// `GET /vendor/directFulfillment/orders/v1/purchaseOrders`
        public static let getOrders = OperationDescriptor(
            api: "VendorDirectFulfillmentOrdersV1", operationID: "getOrders", method: .get,
            path: "/vendor/directFulfillment/orders/v1/purchaseOrders",
            parameters: [
                OperationParameter("shipFromPartyId", .query, .string),
                OperationParameter("status", .query, .word(["NEW", "SHIPPED", "ACCEPTED", "CANCELLED"])),
                OperationParameter("limit", .query, .integer),
                OperationParameter("createdAfter", .query, .dateTime, isRequired: true),
                OperationParameter("createdBefore", .query, .dateTime, isRequired: true),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
                OperationParameter("includeDetails", .query, .boolean),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrdersResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "pagination", "nextToken"],
                itemsPath: ["payload", "orders"]
            ),
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/orders/v1/purchaseOrders/{purchaseOrderNumber}`
        public static let getOrder = OperationDescriptor(
            api: "VendorDirectFulfillmentOrdersV1", operationID: "getOrder", method: .get,
            path: "/vendor/directFulfillment/orders/v1/purchaseOrders/{purchaseOrderNumber}",
            parameters: [OperationParameter("purchaseOrderNumber", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrderResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /vendor/directFulfillment/orders/v1/acknowledgements`
        public static let submitAcknowledgement = OperationDescriptor(
            api: "VendorDirectFulfillmentOrdersV1", operationID: "submitAcknowledgement", method: .post,
            path: "/vendor/directFulfillment/orders/v1/acknowledgements",
            parameters: [],
            body: OperationBody(shape: "SubmitAcknowledgementRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "SubmitAcknowledgementResponse",
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
        public static let all: [OperationDescriptor] = [getOrder, getOrders, submitAcknowledgement]
    }
}
