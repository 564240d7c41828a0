// Generated from vendor-direct-fulfillment-shipping-api-model/vendorDirectFulfillmentShipping_2021-12-28.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of
    /// `vendor-direct-fulfillment-shipping-api-model/vendorDirectFulfillmentShipping_2021-12-28.json`.
    public enum VendorDirectFulfillmentShippingV20211228 {
        /// `GET /vendor/directFulfillment/shipping/2021-12-28/shippingLabels`
        public static let getShippingLabels = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "getShippingLabels", method: .get,
            path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels",
            parameters: [
                OperationParameter("shipFromPartyId", .query, .string),
                OperationParameter("limit", .query, .integer),
                OperationParameter("createdAfter", .query, .dateTime, isRequired: true),
                OperationParameter("createdBefore", .query, .dateTime, isRequired: true),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ShippingLabelList"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["shippingLabels"]
            ),
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /vendor/directFulfillment/shipping/2021-12-28/shippingLabels`
        public static let submitShippingLabelRequest = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "submitShippingLabelRequest", method: .post,
            path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels",
            parameters: [],
            body: OperationBody(shape: "SubmitShippingLabelsRequest", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "TransactionReference"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}`
        public static let getShippingLabel = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "getShippingLabel", method: .get,
            path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}",
            parameters: [OperationParameter("purchaseOrderNumber", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ShippingLabel",
                requiredKeys: ["purchaseOrderNumber", "sellingParty", "shipFromParty", "labelFormat", "labelData"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}`
        public static let createShippingLabels = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "createShippingLabels", method: .post,
            path: "/vendor/directFulfillment/shipping/2021-12-28/shippingLabels/{purchaseOrderNumber}",
            parameters: [OperationParameter("purchaseOrderNumber", .path, .string, isRequired: true)],
            body: OperationBody(shape: "CreateShippingLabelsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "ShippingLabel",
                requiredKeys: ["purchaseOrderNumber", "sellingParty", "shipFromParty", "labelFormat", "labelData"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /vendor/directFulfillment/shipping/2021-12-28/shipmentConfirmations`
        public static let submitShipmentConfirmations = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "submitShipmentConfirmations", method: .post,
            path: "/vendor/directFulfillment/shipping/2021-12-28/shipmentConfirmations",
            parameters: [],
            body: OperationBody(shape: "SubmitShipmentConfirmationsRequest", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "TransactionReference"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /vendor/directFulfillment/shipping/2021-12-28/shipmentStatusUpdates`
        public static let submitShipmentStatusUpdates = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "submitShipmentStatusUpdates", method: .post,
            path: "/vendor/directFulfillment/shipping/2021-12-28/shipmentStatusUpdates",
            parameters: [],
            body: OperationBody(shape: "SubmitShipmentStatusUpdatesRequest", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "TransactionReference"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/shipping/2021-12-28/customerInvoices`
        public static let getCustomerInvoices = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "getCustomerInvoices", method: .get,
            path: "/vendor/directFulfillment/shipping/2021-12-28/customerInvoices",
            parameters: [
                OperationParameter("shipFromPartyId", .query, .string),
                OperationParameter("limit", .query, .integer),
                OperationParameter("createdAfter", .query, .dateTime, isRequired: true),
                OperationParameter("createdBefore", .query, .dateTime, isRequired: true),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "CustomerInvoiceList"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["customerInvoices"]
            ),
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/shipping/2021-12-28/customerInvoices/{purchaseOrderNumber}`
        public static let getCustomerInvoice = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "getCustomerInvoice", method: .get,
            path: "/vendor/directFulfillment/shipping/2021-12-28/customerInvoices/{purchaseOrderNumber}",
            parameters: [OperationParameter("purchaseOrderNumber", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "CustomerInvoice",
                requiredKeys: ["purchaseOrderNumber", "content"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/shipping/2021-12-28/packingSlips`
        public static let getPackingSlips = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "getPackingSlips", method: .get,
            path: "/vendor/directFulfillment/shipping/2021-12-28/packingSlips",
            parameters: [
                OperationParameter("shipFromPartyId", .query, .string),
                OperationParameter("limit", .query, .integer),
                OperationParameter("createdAfter", .query, .dateTime, isRequired: true),
                OperationParameter("createdBefore", .query, .dateTime, isRequired: true),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "PackingSlipList"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["packingSlips"]
            ),
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /vendor/directFulfillment/shipping/2021-12-28/packingSlips/{purchaseOrderNumber}`
        public static let getPackingSlip = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "getPackingSlip", method: .get,
            path: "/vendor/directFulfillment/shipping/2021-12-28/packingSlips/{purchaseOrderNumber}",
            parameters: [OperationParameter("purchaseOrderNumber", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "PackingSlip",
                requiredKeys: ["purchaseOrderNumber", "content"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /vendor/directFulfillment/shipping/2021-12-28/containerLabel`
        public static let createContainerLabel = OperationDescriptor(
            api: "VendorDirectFulfillmentShippingV20211228", operationID: "createContainerLabel", method: .post,
            path: "/vendor/directFulfillment/shipping/2021-12-28/containerLabel",
            parameters: [],
            body: OperationBody(shape: "CreateContainerLabelRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateContainerLabelResponse",
                requiredKeys: ["containerLabel"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            createContainerLabel,
            createShippingLabels,
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
