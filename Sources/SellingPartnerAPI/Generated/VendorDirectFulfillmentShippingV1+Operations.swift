// Generated from vendor-direct-fulfillment-shipping-api-model/vendorDirectFulfillmentShippingV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `vendor-direct-fulfillment-shipping-api-model/vendorDirectFulfillmentShippingV1.json`.
    public enum VendorDirectFulfillmentShippingV1 {
        /// `GET /vendor/directFulfillment/shipping/v1/shippingLabels`
        public static let getShippingLabels = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV1", operationID: "getShippingLabels", method: .get,
            path: "/vendor/directFulfillment/shipping/v1/shippingLabels",
            parameters: [
                OperationParameter("shipFromPartyId", .query, .string),
                OperationParameter("limit", .query, .integer),
                OperationParameter("createdAfter", .query, .dateTime, isRequired: true),
                OperationParameter("createdBefore", .query, .dateTime, isRequired: true),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShippingLabelListResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "pagination", "nextToken"],
                itemsPath: ["payload", "shippingLabels"]
            ),
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /vendor/directFulfillment/shipping/v1/shippingLabels`
        public static let submitShippingLabelRequest = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV1", operationID: "submitShippingLabelRequest", method: .post,
            path: "/vendor/directFulfillment/shipping/v1/shippingLabels",
            parameters: [],
            body: OperationBody(shape: "SubmitShippingLabelsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "SubmitShippingLabelsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}`
        public static let getShippingLabel = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV1", operationID: "getShippingLabel", method: .get,
            path: "/vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}",
            parameters: [OperationParameter("purchaseOrderNumber", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShippingLabelResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /vendor/directFulfillment/shipping/v1/shipmentConfirmations`
        public static let submitShipmentConfirmations = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV1", operationID: "submitShipmentConfirmations", method: .post,
            path: "/vendor/directFulfillment/shipping/v1/shipmentConfirmations",
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
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /vendor/directFulfillment/shipping/v1/shipmentStatusUpdates`
        public static let submitShipmentStatusUpdates = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV1", operationID: "submitShipmentStatusUpdates", method: .post,
            path: "/vendor/directFulfillment/shipping/v1/shipmentStatusUpdates",
            parameters: [],
            body: OperationBody(shape: "SubmitShipmentStatusUpdatesRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [202],
                shape: "SubmitShipmentStatusUpdatesResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/shipping/v1/customerInvoices`
        public static let getCustomerInvoices = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV1", operationID: "getCustomerInvoices", method: .get,
            path: "/vendor/directFulfillment/shipping/v1/customerInvoices",
            parameters: [
                OperationParameter("shipFromPartyId", .query, .string),
                OperationParameter("limit", .query, .integer),
                OperationParameter("createdAfter", .query, .dateTime, isRequired: true),
                OperationParameter("createdBefore", .query, .dateTime, isRequired: true),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetCustomerInvoicesResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "pagination", "nextToken"],
                itemsPath: ["payload", "customerInvoices"]
            ),
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}`
        public static let getCustomerInvoice = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV1", operationID: "getCustomerInvoice", method: .get,
            path: "/vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}",
            parameters: [OperationParameter("purchaseOrderNumber", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetCustomerInvoiceResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/shipping/v1/packingSlips`
        public static let getPackingSlips = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV1", operationID: "getPackingSlips", method: .get,
            path: "/vendor/directFulfillment/shipping/v1/packingSlips",
            parameters: [
                OperationParameter("shipFromPartyId", .query, .string),
                OperationParameter("limit", .query, .integer),
                OperationParameter("createdAfter", .query, .dateTime, isRequired: true),
                OperationParameter("createdBefore", .query, .dateTime, isRequired: true),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetPackingSlipListResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "pagination", "nextToken"],
                itemsPath: ["payload", "packingSlips"]
            ),
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}`
        public static let getPackingSlip = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV1", operationID: "getPackingSlip", method: .get,
            path: "/vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}",
            parameters: [OperationParameter("purchaseOrderNumber", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetPackingSlipResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            getCustomerInvoice,
            getCustomerInvoices,
            getPackingSlip,
            getPackingSlips,
            getShippingLabel,
            getShippingLabels,
            submitShipmentConfirmations,
            submitShipmentStatusUpdates,
            submitShippingLabelRequest,
        ]
    }
}
