// Generated from fulfillment-outbound-api-model/fulfillmentOutbound_2020-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `fulfillment-outbound-api-model/fulfillmentOutbound_2020-07-01.json`.
    public enum FulfillmentOutboundV20200701 {
        /// `POST /fba/outbound/2020-07-01/fulfillmentOrders/preview`
        public static let getFulfillmentPreview = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "getFulfillmentPreview", method: .post,
            path: "/fba/outbound/2020-07-01/fulfillmentOrders/preview",
            parameters: [],
            body: OperationBody(shape: "GetFulfillmentPreviewRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "GetFulfillmentPreviewResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /fba/outbound/2020-07-01/deliveryOffers`
        public static let deliveryOffers = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "deliveryOffers", method: .post,
            path: "/fba/outbound/2020-07-01/deliveryOffers",
            parameters: [],
            body: OperationBody(shape: "GetDeliveryOffersRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "GetDeliveryOffersResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /fba/outbound/2020-07-01/fulfillmentOrders`
        public static let listAllFulfillmentOrders = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "listAllFulfillmentOrders", method: .get,
            path: "/fba/outbound/2020-07-01/fulfillmentOrders",
            parameters: [
                OperationParameter("queryStartDate", .query, .dateTime),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListAllFulfillmentOrdersResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "nextToken"],
                itemsPath: ["payload", "fulfillmentOrders"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /fba/outbound/2020-07-01/fulfillmentOrders`
        public static let createFulfillmentOrder = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "createFulfillmentOrder", method: .post,
            path: "/fba/outbound/2020-07-01/fulfillmentOrders",
            parameters: [],
            body: OperationBody(shape: "CreateFulfillmentOrderRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "CreateFulfillmentOrderResponse"),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotentByKey("sellerFulfillmentOrderId"), sandbox: .dynamic,
            deprecation: nil)

        /// `GET /fba/outbound/2020-07-01/tracking`
        public static let getPackageTrackingDetails = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "getPackageTrackingDetails", method: .get,
            path: "/fba/outbound/2020-07-01/tracking",
            parameters: [OperationParameter("packageNumber", .query, .integer, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetPackageTrackingDetailsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /fba/outbound/2020-07-01/returnReasonCodes`
        public static let listReturnReasonCodes = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "listReturnReasonCodes", method: .get,
            path: "/fba/outbound/2020-07-01/returnReasonCodes",
            parameters: [
                OperationParameter("sellerSku", .query, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string),
                OperationParameter("sellerFulfillmentOrderId", .query, .string),
                OperationParameter("language", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListReturnReasonCodesResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return`
        public static let createFulfillmentReturn = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "createFulfillmentReturn", method: .put,
            path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/return",
            parameters: [OperationParameter("sellerFulfillmentOrderId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "CreateFulfillmentReturnRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateFulfillmentReturnResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
        public static let getFulfillmentOrder = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "getFulfillmentOrder", method: .get,
            path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}",
            parameters: [OperationParameter("sellerFulfillmentOrderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetFulfillmentOrderResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}`
        public static let updateFulfillmentOrder = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "updateFulfillmentOrder", method: .put,
            path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}",
            parameters: [OperationParameter("sellerFulfillmentOrderId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "UpdateFulfillmentOrderRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "UpdateFulfillmentOrderResponse"),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .dynamic,
            deprecation: nil)

        /// `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel`
        public static let cancelFulfillmentOrder = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "cancelFulfillmentOrder", method: .put,
            path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/cancel",
            parameters: [OperationParameter("sellerFulfillmentOrderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "CancelFulfillmentOrderResponse"),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .dynamic,
            deprecation: nil)

        /// `PUT /fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status`
        public static let submitFulfillmentOrderStatusUpdate = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "submitFulfillmentOrderStatusUpdate", method: .put,
            path: "/fba/outbound/2020-07-01/fulfillmentOrders/{sellerFulfillmentOrderId}/status",
            parameters: [OperationParameter("sellerFulfillmentOrderId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "SubmitFulfillmentOrderStatusUpdateRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "SubmitFulfillmentOrderStatusUpdateResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .idempotent, sandbox: .sandboxOnly,
            deprecation: nil)

        /// `GET /fba/outbound/2020-07-01/features`
        public static let getFeatures = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "getFeatures", method: .get,
            path: "/fba/outbound/2020-07-01/features",
            parameters: [OperationParameter("marketplaceId", .query, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetFeaturesResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /fba/outbound/2020-07-01/features/inventory/{featureName}`
        public static let getFeatureInventory = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "getFeatureInventory", method: .get,
            path: "/fba/outbound/2020-07-01/features/inventory/{featureName}",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("featureName", .path, .string, isRequired: true),
                OperationParameter("nextToken", .query, .string),
                OperationParameter("queryStartDate", .query, .dateTime),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetFeatureInventoryResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "nextToken"],
                itemsPath: ["payload", "featureSkus"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}`
        public static let getFeatureSKU = OperationDescriptor(
            api: "FulfillmentOutboundV20200701", operationID: "getFeatureSKU", method: .get,
            path: "/fba/outbound/2020-07-01/features/inventory/{featureName}/{sellerSku}",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("featureName", .path, .string, isRequired: true),
                OperationParameter("sellerSku", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetFeatureSkuResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            cancelFulfillmentOrder,
            createFulfillmentOrder,
            createFulfillmentReturn,
            deliveryOffers,
            getFeatureInventory,
            getFeatureSKU,
            getFeatures,
            getFulfillmentOrder,
            getFulfillmentPreview,
            getPackageTrackingDetails,
            listAllFulfillmentOrders,
            listReturnReasonCodes,
            submitFulfillmentOrderStatusUpdate,
            updateFulfillmentOrder,
        ]
    }
}
