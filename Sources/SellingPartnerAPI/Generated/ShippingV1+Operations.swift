// Generated from shipping-api-model/shipping.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `shipping-api-model/shipping.json`.
    public enum ShippingV1 {
        /// `POST /shipping/v1/shipments`
        public static let createShipment = OperationDescriptor(
            api: "ShippingV1", operationID: "createShipment", method: .post,
            path: "/shipping/v1/shipments",
            parameters: [],
            body: OperationBody(shape: "CreateShipmentRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateShipmentResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /shipping/v1/shipments/{shipmentId}`
        public static let getShipment = OperationDescriptor(
            api: "ShippingV1", operationID: "getShipment", method: .get,
            path: "/shipping/v1/shipments/{shipmentId}",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShipmentResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 15),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /shipping/v1/shipments/{shipmentId}/cancel`
        public static let cancelShipment = OperationDescriptor(
            api: "ShippingV1", operationID: "cancelShipment", method: .post,
            path: "/shipping/v1/shipments/{shipmentId}/cancel",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "CancelShipmentResponse"),
            usagePlan: UsagePlan(rate: 5, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /shipping/v1/shipments/{shipmentId}/purchaseLabels`
        public static let purchaseLabels = OperationDescriptor(
            api: "ShippingV1", operationID: "purchaseLabels", method: .post,
            path: "/shipping/v1/shipments/{shipmentId}/purchaseLabels",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "PurchaseLabelsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "PurchaseLabelsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label`
        public static let retrieveShippingLabel = OperationDescriptor(
            api: "ShippingV1", operationID: "retrieveShippingLabel", method: .post,
            path: "/shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("trackingId", .path, .string, isRequired: true),
            ],
            body: OperationBody(shape: "RetrieveShippingLabelRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "RetrieveShippingLabelResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /shipping/v1/purchaseShipment`
        public static let purchaseShipment = OperationDescriptor(
            api: "ShippingV1", operationID: "purchaseShipment", method: .post,
            path: "/shipping/v1/purchaseShipment",
            parameters: [],
            body: OperationBody(shape: "PurchaseShipmentRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "PurchaseShipmentResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /shipping/v1/rates`
        public static let getRates = OperationDescriptor(
            api: "ShippingV1", operationID: "getRates", method: .post,
            path: "/shipping/v1/rates",
            parameters: [],
            body: OperationBody(shape: "GetRatesRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "GetRatesResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /shipping/v1/account`
        public static let getAccount = OperationDescriptor(
            api: "ShippingV1", operationID: "getAccount", method: .get,
            path: "/shipping/v1/account",
            parameters: [],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetAccountResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 5, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /shipping/v1/tracking/{trackingId}`
        public static let getTrackingInformation = OperationDescriptor(
            api: "ShippingV1", operationID: "getTrackingInformation", method: .get,
            path: "/shipping/v1/tracking/{trackingId}",
            parameters: [OperationParameter("trackingId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetTrackingInformationResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            cancelShipment,
            createShipment,
            getAccount,
            getRates,
            getShipment,
            getTrackingInformation,
            purchaseLabels,
            purchaseShipment,
            retrieveShippingLabel,
        ]
    }
}
