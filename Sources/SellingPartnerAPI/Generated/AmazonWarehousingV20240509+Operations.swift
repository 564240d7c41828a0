// Generated from amazon-warehousing-and-distribution-model/awd_2024-05-09.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `amazon-warehousing-and-distribution-model/awd_2024-05-09.json`.
    public enum AmazonWarehousingV20240509 {
        /// `POST /awd/2024-05-09/inboundOrders`
        public static let createInbound = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "createInbound", method: .post,
            path: "/awd/2024-05-09/inboundOrders",
            parameters: [],
            body: OperationBody(shape: "InboundOrderCreationData", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "InboundOrderReference", requiredKeys: ["orderId"]),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /awd/2024-05-09/inboundOrders/{orderId}`
        public static let getInbound = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "getInbound", method: .get,
            path: "/awd/2024-05-09/inboundOrders/{orderId}",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "InboundOrder",
                requiredKeys: ["createdAt", "orderId", "orderStatus", "originAddress", "packagesToInbound"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /awd/2024-05-09/inboundOrders/{orderId}`
        public static let updateInbound = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "updateInbound", method: .put,
            path: "/awd/2024-05-09/inboundOrders/{orderId}",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "InboundOrder", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `POST /awd/2024-05-09/inboundOrders/{orderId}/cancellation`
        public static let cancelInbound = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "cancelInbound", method: .post,
            path: "/awd/2024-05-09/inboundOrders/{orderId}/cancellation",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /awd/2024-05-09/inboundOrders/{orderId}/confirmation`
        public static let confirmInbound = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "confirmInbound", method: .post,
            path: "/awd/2024-05-09/inboundOrders/{orderId}/confirmation",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /awd/2024-05-09/inboundShipments/{shipmentId}`
        public static let getInboundShipment = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "getInboundShipment", method: .get,
            path: "/awd/2024-05-09/inboundShipments/{shipmentId}",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("skuQuantities", .query, .word(["SHOW", "HIDE"])),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "InboundShipment",
                requiredKeys: ["destinationAddress", "orderId", "originAddress", "shipmentContainerQuantities", "shipmentId", "shipmentStatus"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labels`
        public static let getInboundShipmentLabels = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "getInboundShipmentLabels", method: .get,
            path: "/awd/2024-05-09/inboundShipments/{shipmentId}/labels",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("pageType", .query, .word(["PLAIN_PAPER"])),
                OperationParameter("formatType", .query, .word(["PDF"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ShipmentLabels", requiredKeys: ["labelStatus"]),
            usagePlan: UsagePlan(rate: 1, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes`
        public static let getLabelPageTypes = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "getLabelPageTypes", method: .get,
            path: "/awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ShipmentLabelPageTypes", requiredKeys: ["labelStatus"]),
            usagePlan: UsagePlan(rate: 1, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /awd/2024-05-09/inboundShipments/{shipmentId}/transport`
        public static let updateInboundShipmentTransportDetails = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "updateInboundShipmentTransportDetails", method: .put,
            path: "/awd/2024-05-09/inboundShipments/{shipmentId}/transport",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "TransportationDetails", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `POST /awd/2024-05-09/inboundEligibility`
        public static let checkInboundEligibility = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "checkInboundEligibility", method: .post,
            path: "/awd/2024-05-09/inboundEligibility",
            parameters: [],
            body: OperationBody(shape: "InboundPackages", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "InboundEligibility",
                requiredKeys: ["packagesToInbound", "previewedAt", "status"]
            ),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /awd/2024-05-09/inboundShipments`
        public static let listInboundShipments = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "listInboundShipments", method: .get,
            path: "/awd/2024-05-09/inboundShipments",
            parameters: [
                OperationParameter("sortBy", .query, .word(["UPDATED_AT", "CREATED_AT"])),
                OperationParameter("sortOrder", .query, .word(["ASCENDING", "DESCENDING"])),
                OperationParameter("shipmentStatus", .query, .word(["CREATED", "SHIPPED", "IN_TRANSIT", "RECEIVING", "DELIVERED", "CLOSED", "CANCELLED"])),
                OperationParameter("updatedAfter", .query, .dateTime),
                OperationParameter("updatedBefore", .query, .dateTime),
                OperationParameter("maxResults", .query, .integer),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ShipmentListing"),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["shipments"]),
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /awd/2024-05-09/inventory`
        public static let listInventory = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "listInventory", method: .get,
            path: "/awd/2024-05-09/inventory",
            parameters: [
                OperationParameter("sku", .query, .string),
                OperationParameter("sortOrder", .query, .word(["ASCENDING", "DESCENDING"])),
                OperationParameter("details", .query, .word(["SHOW", "HIDE"])),
                OperationParameter("nextToken", .query, .string),
                OperationParameter("maxResults", .query, .integer),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "InventoryListing", requiredKeys: ["inventory"]),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["inventory"]),
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /awd/2024-05-09/outboundOrders`
        public static let listOutbounds = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "listOutbounds", method: .get,
            path: "/awd/2024-05-09/outboundOrders",
            parameters: [
                OperationParameter("updatedAfter", .query, .dateTime),
                OperationParameter("updatedBefore", .query, .dateTime),
                OperationParameter("sortOrder", .query, .word(["ASCENDING", "DESCENDING"])),
                OperationParameter("maxResults", .query, .integer),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "OutboundListing"),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["outboundOrders"]),
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /awd/2024-05-09/outboundOrders`
        public static let createOutbound = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "createOutbound", method: .post,
            path: "/awd/2024-05-09/outboundOrders",
            parameters: [],
            body: OperationBody(shape: "OutboundOrderCreationData", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "OutboundOrderReference", requiredKeys: ["orderId"]),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /awd/2024-05-09/outboundOrders/{orderId}`
        public static let getOutbound = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "getOutbound", method: .get,
            path: "/awd/2024-05-09/outboundOrders/{orderId}",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "OutboundOrder",
                requiredKeys: ["orderId", "orderStatus", "outboundShipments"]
            ),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /awd/2024-05-09/outboundOrders/{orderId}`
        public static let updateOutbound = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "updateOutbound", method: .put,
            path: "/awd/2024-05-09/outboundOrders/{orderId}",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "OutboundOrder", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "OutboundOrderReference", requiredKeys: ["orderId"]),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `POST /awd/2024-05-09/outboundOrders/{orderId}/confirmation`
        public static let confirmOutbound = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "confirmOutbound", method: .post,
            path: "/awd/2024-05-09/outboundOrders/{orderId}/confirmation",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /awd/2024-05-09/replenishmentOrders`
        public static let listReplenishmentOrders = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "listReplenishmentOrders", method: .get,
            path: "/awd/2024-05-09/replenishmentOrders",
            parameters: [
                OperationParameter("updatedAfter", .query, .dateTime),
                OperationParameter("updatedBefore", .query, .dateTime),
                OperationParameter("sortOrder", .query, .word(["ASCENDING", "DESCENDING"])),
                OperationParameter("maxResults", .query, .integer),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ReplenishmentOrderListing"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["orders"]),
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /awd/2024-05-09/replenishmentOrders`
        public static let createReplenishmentOrder = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "createReplenishmentOrder", method: .post,
            path: "/awd/2024-05-09/replenishmentOrders",
            parameters: [],
            body: OperationBody(shape: "ReplenishmentOrderCreationData", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "ReplenishmentOrderReference", requiredKeys: ["orderId"]),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /awd/2024-05-09/replenishmentOrders/{orderId}`
        public static let getReplenishmentOrder = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "getReplenishmentOrder", method: .get,
            path: "/awd/2024-05-09/replenishmentOrders/{orderId}",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ReplenishmentOrder",
                requiredKeys: ["orderId", "status", "outboundShipments"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /awd/2024-05-09/replenishmentOrders/{orderId}/confirmation`
        public static let confirmReplenishmentOrder = OperationDescriptor(
            api: "AmazonWarehousingV20240509", operationID: "confirmReplenishmentOrder", method: .post,
            path: "/awd/2024-05-09/replenishmentOrders/{orderId}/confirmation",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Warehousing and Distribution"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            cancelInbound,
            checkInboundEligibility,
            confirmInbound,
            confirmOutbound,
            confirmReplenishmentOrder,
            createInbound,
            createOutbound,
            createReplenishmentOrder,
            getInbound,
            getInboundShipment,
            getInboundShipmentLabels,
            getLabelPageTypes,
            getOutbound,
            getReplenishmentOrder,
            listInboundShipments,
            listInventory,
            listOutbounds,
            listReplenishmentOrders,
            updateInbound,
            updateInboundShipmentTransportDetails,
            updateOutbound,
        ]
    }
}
