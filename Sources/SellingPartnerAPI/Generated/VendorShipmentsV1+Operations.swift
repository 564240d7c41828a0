// Generated from vendor-shipments-api-model/vendorShipments.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vendor-shipments-api-model/vendorShipments.json`.
    public enum VendorShipmentsV1 {
        /// `POST /vendor/shipping/v1/shipmentConfirmations`
        public static let submitShipmentConfirmations = OperationDescriptor(
            api: "VendorShipmentsV1", operationID: "SubmitShipmentConfirmations", method: .post,
            path: "/vendor/shipping/v1/shipmentConfirmations",
            parameters: [],
            body: OperationBody(shape: "SubmitShipmentConfirmationsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "SubmitShipmentConfirmationsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /vendor/shipping/v1/shipments`
        public static let submitShipments = OperationDescriptor(
            api: "VendorShipmentsV1", operationID: "SubmitShipments", method: .post,
            path: "/vendor/shipping/v1/shipments",
            parameters: [],
            body: OperationBody(shape: "SubmitShipments", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "SubmitShipmentConfirmationsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .unsafe, sandbox: .none,
            deprecation: nil)

        /// `GET /vendor/shipping/v1/shipments`
        public static let getShipmentDetails = OperationDescriptor(
            api: "VendorShipmentsV1", operationID: "GetShipmentDetails", method: .get,
            path: "/vendor/shipping/v1/shipments",
            parameters: [
                OperationParameter("limit", .query, .integer),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
                OperationParameter("createdAfter", .query, .dateTime),
                OperationParameter("createdBefore", .query, .dateTime),
                OperationParameter("shipmentConfirmedBefore", .query, .dateTime),
                OperationParameter("shipmentConfirmedAfter", .query, .dateTime),
                OperationParameter("packageLabelCreatedBefore", .query, .dateTime),
                OperationParameter("packageLabelCreatedAfter", .query, .dateTime),
                OperationParameter("shippedBefore", .query, .dateTime),
                OperationParameter("shippedAfter", .query, .dateTime),
                OperationParameter("estimatedDeliveryBefore", .query, .dateTime),
                OperationParameter("estimatedDeliveryAfter", .query, .dateTime),
                OperationParameter("shipmentDeliveryBefore", .query, .dateTime),
                OperationParameter("shipmentDeliveryAfter", .query, .dateTime),
                OperationParameter("requestedPickUpBefore", .query, .dateTime),
                OperationParameter("requestedPickUpAfter", .query, .dateTime),
                OperationParameter("scheduledPickUpBefore", .query, .dateTime),
                OperationParameter("scheduledPickUpAfter", .query, .dateTime),
                OperationParameter("currentShipmentStatus", .query, .string),
                OperationParameter("vendorShipmentIdentifier", .query, .string),
                OperationParameter("buyerReferenceNumber", .query, .string),
                OperationParameter("buyerWarehouseCode", .query, .string),
                OperationParameter("sellerWarehouseCode", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShipmentDetailsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "pagination", "nextToken"],
                itemsPath: ["payload", "shipments"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `GET /vendor/shipping/v1/transportLabels`
        public static let getShipmentLabels = OperationDescriptor(
            api: "VendorShipmentsV1", operationID: "GetShipmentLabels", method: .get,
            path: "/vendor/shipping/v1/transportLabels",
            parameters: [
                OperationParameter("limit", .query, .integer),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
                OperationParameter("labelCreatedAfter", .query, .dateTime),
                OperationParameter("labelCreatedBefore", .query, .dateTime),
                OperationParameter("buyerReferenceNumber", .query, .string),
                OperationParameter("vendorShipmentIdentifier", .query, .string),
                OperationParameter("sellerWarehouseCode", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShipmentLabels",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "pagination", "nextToken"],
                itemsPath: ["payload", "transportLabels"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            getShipmentDetails,
            getShipmentLabels,
            submitShipmentConfirmations,
            submitShipments,
        ]
    }
}
