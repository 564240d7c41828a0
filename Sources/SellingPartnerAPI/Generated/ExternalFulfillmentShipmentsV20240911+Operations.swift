// Generated from external-fulfillment/externalFulfillmentShipments_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `external-fulfillment/externalFulfillmentShipments_2024-09-11.json`.
    public enum ExternalFulfillmentShipmentsV20240911 {
        /// `GET /externalFulfillment/2024-09-11/shipments`
        public static let getShipments = OperationDescriptor(
            api: "ExternalFulfillmentShipmentsV20240911", operationID: "getShipments", method: .get,
            path: "/externalFulfillment/2024-09-11/shipments",
            parameters: [
                OperationParameter("locationId", .query, .string),
                OperationParameter("marketplaceId", .query, .string),
                OperationParameter("channelName", .query, .string),
                OperationParameter("status", .query, .word(["CREATED", "ACCEPTED", "CONFIRMED", "PACKAGE_CREATED", "PICKUP_SLOT_RETRIEVED", "INVOICE_GENERATED", "SHIPLABEL_GENERATED", "CANCELLED", "SHIPPED", "DELIVERED"]), isRequired: true),
                OperationParameter("lastUpdatedAfter", .query, .dateTime),
                OperationParameter("lastUpdatedBefore", .query, .dateTime),
                OperationParameter("maxResults", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ShipmentsResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["shipments"]
            ),
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}`
        public static let getShipment = OperationDescriptor(
            api: "ExternalFulfillmentShipmentsV20240911", operationID: "getShipment", method: .get,
            path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "Shipment",
                requiredKeys: ["id", "locationId", "marketplaceAttributes", "shipmentInfo", "shipmentRequirements", "charges", "status", "lineItems", "shippingInfo", "creationDateTime", "lastUpdatedDateTime"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}`
        public static let processShipment = OperationDescriptor(
            api: "ExternalFulfillmentShipmentsV20240911", operationID: "processShipment", method: .post,
            path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("operation", .query, .word(["CONFIRM", "REJECT"]), isRequired: true),
            ],
            body: OperationBody(shape: "ShipmentAcknowledgementRequest", isRequired: false),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages`
        public static let createPackages = OperationDescriptor(
            api: "ExternalFulfillmentShipmentsV20240911", operationID: "createPackages", method: .post,
            path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "Packages", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}`
        public static let updatePackage = OperationDescriptor(
            api: "ExternalFulfillmentShipmentsV20240911", operationID: "updatePackage", method: .put,
            path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("packageId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "Package", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}`
        public static let updatePackageStatus = OperationDescriptor(
            api: "ExternalFulfillmentShipmentsV20240911", operationID: "updatePackageStatus", method: .patch,
            path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("packageId", .path, .string, isRequired: true),
                OperationParameter("status", .query, .word(["SHIPPED"])),
            ],
            body: OperationBody(shape: "PackageDeliveryStatus", isRequired: false),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions`
        public static let retrieveShippingOptions = OperationDescriptor(
            api: "ExternalFulfillmentShipmentsV20240911", operationID: "retrieveShippingOptions", method: .get,
            path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("packageId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ShippingOptionsResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice`
        public static let generateInvoice = OperationDescriptor(
            api: "ExternalFulfillmentShipmentsV20240911", operationID: "generateInvoice", method: .post,
            path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "InvoiceResponse", requiredKeys: ["document"]),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice`
        public static let retrieveInvoice = OperationDescriptor(
            api: "ExternalFulfillmentShipmentsV20240911", operationID: "retrieveInvoice", method: .get,
            path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "InvoiceResponse", requiredKeys: ["document"]),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels`
        public static let generateShipLabels = OperationDescriptor(
            api: "ExternalFulfillmentShipmentsV20240911", operationID: "generateShipLabels", method: .put,
            path: "/externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("shippingOptionId", .query, .string),
                OperationParameter("operation", .query, .word(["GENERATE", "REGENERATE"]), isRequired: true),
            ],
            body: OperationBody(shape: "ShipLabelsInput", isRequired: false),
            replies: OperationReplies(
                statuses: [200],
                shape: "ShipLabelsResponse",
                requiredKeys: ["packageShipLabelList"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            createPackages,
            generateInvoice,
            generateShipLabels,
            getShipment,
            getShipments,
            processShipment,
            retrieveInvoice,
            retrieveShippingOptions,
            updatePackage,
            updatePackageStatus,
        ]
    }
}
