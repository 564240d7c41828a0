// Generated from vendor-orders-api-model/vendorOrders.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vendor-orders-api-model/vendorOrders.json`.
    public enum VendorOrdersV1 {
        /// `GET /vendor/orders/v1/purchaseOrders`
        public static let getPurchaseOrders = OperationDescriptor(
            api: "VendorOrdersV1", operationID: "getPurchaseOrders", method: .get,
            path: "/vendor/orders/v1/purchaseOrders",
            parameters: [
                OperationParameter("limit", .query, .integer),
                OperationParameter("createdAfter", .query, .dateTime),
                OperationParameter("createdBefore", .query, .dateTime),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
                OperationParameter("includeDetails", .query, .boolean),
                OperationParameter("changedAfter", .query, .dateTime),
                OperationParameter("changedBefore", .query, .dateTime),
                OperationParameter("poItemState", .query, .word(["Cancelled"])),
                OperationParameter("isPOChanged", .query, .boolean),
                OperationParameter("purchaseOrderState", .query, .word(["New", "Acknowledged", "Closed"])),
                OperationParameter("orderingVendorCode", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetPurchaseOrdersResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "pagination", "nextToken"],
                itemsPath: ["payload", "orders"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}`
        public static let getPurchaseOrder = OperationDescriptor(
            api: "VendorOrdersV1", operationID: "getPurchaseOrder", method: .get,
            path: "/vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}",
            parameters: [OperationParameter("purchaseOrderNumber", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetPurchaseOrderResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /vendor/orders/v1/acknowledgements`
        public static let submitAcknowledgement = OperationDescriptor(
            api: "VendorOrdersV1", operationID: "submitAcknowledgement", method: .post,
            path: "/vendor/orders/v1/acknowledgements",
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
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /vendor/orders/v1/purchaseOrdersStatus`
        public static let getPurchaseOrdersStatus = OperationDescriptor(
            api: "VendorOrdersV1", operationID: "getPurchaseOrdersStatus", method: .get,
            path: "/vendor/orders/v1/purchaseOrdersStatus",
            parameters: [
                OperationParameter("limit", .query, .integer),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
                OperationParameter("createdAfter", .query, .dateTime),
                OperationParameter("createdBefore", .query, .dateTime),
                OperationParameter("updatedAfter", .query, .dateTime),
                OperationParameter("updatedBefore", .query, .dateTime),
                OperationParameter("purchaseOrderNumber", .query, .string),
                OperationParameter("purchaseOrderStatus", .query, .word(["OPEN", "CLOSED"])),
                OperationParameter("itemConfirmationStatus", .query, .word(["ACCEPTED", "PARTIALLY_ACCEPTED", "REJECTED", "UNCONFIRMED"])),
                OperationParameter("itemReceiveStatus", .query, .word(["NOT_RECEIVED", "PARTIALLY_RECEIVED", "RECEIVED"])),
                OperationParameter("orderingVendorCode", .query, .string),
                OperationParameter("shipToPartyId", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetPurchaseOrdersStatusResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "pagination", "nextToken"],
                itemsPath: ["payload", "ordersStatus"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            getPurchaseOrder,
            getPurchaseOrders,
            getPurchaseOrdersStatus,
            submitAcknowledgement,
        ]
    }
}
