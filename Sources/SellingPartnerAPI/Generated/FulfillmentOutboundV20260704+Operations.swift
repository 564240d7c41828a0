// Generated from fulfillment-outbound-api-model/fulfillmentOutbound_2026-07-04.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `fulfillment-outbound-api-model/fulfillmentOutbound_2026-07-04.json`.
    public enum FulfillmentOutboundV20260704 {
        /// `POST /fulfillment/outbound/2026-07-04/previews`
        public static let getOrderPreview = OperationDescriptor(
            api: "FulfillmentOutboundV20260704", operationID: "getOrderPreview", method: .post,
            path: "/fulfillment/outbound/2026-07-04/previews",
            parameters: [OperationParameter("x-amzn-fulfillment-service-id", .header, .string)],
            body: OperationBody(shape: "GetOrderPreviewRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrderPreviewResponse",
                requiredKeys: ["plannedShipments"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /fulfillment/outbound/2026-07-04/offers`
        public static let getOffers = OperationDescriptor(
            api: "FulfillmentOutboundV20260704", operationID: "getOffers", method: .post,
            path: "/fulfillment/outbound/2026-07-04/offers",
            parameters: [OperationParameter("x-amzn-fulfillment-service-id", .header, .string)],
            body: OperationBody(shape: "GetOffersRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "GetOffersResponse"),
            usagePlan: UsagePlan(rate: 5, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/cancel`
        public static let cancelOrder = OperationDescriptor(
            api: "FulfillmentOutboundV20260704", operationID: "cancelOrder", method: .put,
            path: "/fulfillment/outbound/2026-07-04/orders/{orderId}/cancel",
            parameters: [
                OperationParameter("x-amzn-fulfillment-service-id", .header, .string),
                OperationParameter("orderId", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [202], shape: "CancelOrderResponse"),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .dynamic,
            deprecation: nil)

        /// `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/status`
        public static let updateOrderStatus = OperationDescriptor(
            api: "FulfillmentOutboundV20260704", operationID: "updateOrderStatus", method: .put,
            path: "/fulfillment/outbound/2026-07-04/orders/{orderId}/status",
            parameters: [
                OperationParameter("x-amzn-fulfillment-service-id", .header, .string),
                OperationParameter("orderId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "UpdateOrderStatusRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .sandboxOnly,
            deprecation: nil)

        /// `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}`
        public static let updatePackage = OperationDescriptor(
            api: "FulfillmentOutboundV20260704", operationID: "updatePackage", method: .put,
            path: "/fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}",
            parameters: [
                OperationParameter("x-amzn-fulfillment-service-id", .header, .string),
                OperationParameter("orderId", .path, .string, isRequired: true),
                OperationParameter("packageId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "UpdatePackageRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .sandboxOnly,
            deprecation: nil)

        /// `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}`
        public static let updateOrder = OperationDescriptor(
            api: "FulfillmentOutboundV20260704", operationID: "updateOrder", method: .put,
            path: "/fulfillment/outbound/2026-07-04/orders/{orderId}",
            parameters: [
                OperationParameter("x-amzn-fulfillment-service-id", .header, .string),
                OperationParameter("orderId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "UpdateOrderRequest", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "UpdateOrderResponse"),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /fulfillment/outbound/2026-07-04/orders/{orderId}`
        public static let getOrder = OperationDescriptor(
            api: "FulfillmentOutboundV20260704", operationID: "getOrder", method: .get,
            path: "/fulfillment/outbound/2026-07-04/orders/{orderId}",
            parameters: [
                OperationParameter("x-amzn-fulfillment-service-id", .header, .string),
                OperationParameter("orderId", .path, .string, isRequired: true),
                OperationParameter("shipments", .query, .word(["INCLUDE", "EXCLUDE"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetOrderResponse", requiredKeys: ["order"]),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /fulfillment/outbound/2026-07-04/orders`
        public static let listOrders = OperationDescriptor(
            api: "FulfillmentOutboundV20260704", operationID: "listOrders", method: .get,
            path: "/fulfillment/outbound/2026-07-04/orders",
            parameters: [
                OperationParameter("x-amzn-fulfillment-service-id", .header, .string),
                OperationParameter("updatedAfter", .query, .dateTime),
                OperationParameter("pageToken", .query, .string),
                OperationParameter("shipments", .query, .word(["INCLUDE", "EXCLUDE"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ListOrdersResponse", requiredKeys: ["orders"]),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "pageToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["orders"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /fulfillment/outbound/2026-07-04/orders`
        public static let createOrder = OperationDescriptor(
            api: "FulfillmentOutboundV20260704", operationID: "createOrder", method: .post,
            path: "/fulfillment/outbound/2026-07-04/orders",
            parameters: [OperationParameter("x-amzn-fulfillment-service-id", .header, .string)],
            body: OperationBody(shape: "CreateOrderRequest", isRequired: true),
            replies: OperationReplies(statuses: [200, 202], shape: "CreateOrderResponse"),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            cancelOrder,
            createOrder,
            getOffers,
            getOrder,
            getOrderPreview,
            listOrders,
            updateOrder,
            updateOrderStatus,
            updatePackage,
        ]
    }
}
