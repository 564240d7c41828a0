// Generated from vendor-direct-fulfillment-orders-api-model/vendorDirectFulfillmentOrders_2021-12-28.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vendor-direct-fulfillment-orders-api-model/vendorDirectFulfillmentOrders_2021-12-28.json`.
    public enum VendorDirectFulfillmentOrdersV20211228 {
        /// `GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders`
        public static let getOrders = OperationDescriptor(
            api: "VendorDirectFulfillmentOrdersV20211228", operationID: "getOrders", method: .get,
            path: "/vendor/directFulfillment/orders/2021-12-28/purchaseOrders",
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
            replies: OperationReplies(statuses: [200], shape: "OrderList"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["orders"]
            ),
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}`
        public static let getOrder = OperationDescriptor(
            api: "VendorDirectFulfillmentOrdersV20211228", operationID: "getOrder", method: .get,
            path: "/vendor/directFulfillment/orders/2021-12-28/purchaseOrders/{purchaseOrderNumber}",
            parameters: [OperationParameter("purchaseOrderNumber", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "Order", requiredKeys: ["purchaseOrderNumber"]),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /vendor/directFulfillment/orders/2021-12-28/acknowledgements`
        public static let submitAcknowledgement = OperationDescriptor(
            api: "VendorDirectFulfillmentOrdersV20211228", operationID: "submitAcknowledgement", method: .post,
            path: "/vendor/directFulfillment/orders/2021-12-28/acknowledgements",
            parameters: [],
            body: OperationBody(shape: "SubmitAcknowledgementRequest", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "TransactionId"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getOrder, getOrders, submitAcknowledgement]
    }
}
