// Generated from merchant-fulfillment-api-model/merchantFulfillmentV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `merchant-fulfillment-api-model/merchantFulfillmentV0.json`.
    public enum MerchantFulfillmentV0 {
        /// `POST /mfn/v0/eligibleShippingServices`
        public static let getEligibleShipmentServices = OperationDescriptor(
            api: "MerchantFulfillmentV0", operationID: "getEligibleShipmentServices", method: .post,
            path: "/mfn/v0/eligibleShippingServices",
            parameters: [],
            body: OperationBody(shape: "GetEligibleShipmentServicesRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "GetEligibleShipmentServicesResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 6, burst: 12),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /mfn/v0/shipments/{shipmentId}`
        public static let getShipment = OperationDescriptor(
            api: "MerchantFulfillmentV0", operationID: "getShipment", method: .get,
            path: "/mfn/v0/shipments/{shipmentId}",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetShipmentResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `DELETE /mfn/v0/shipments/{shipmentId}`
        public static let cancelShipment = OperationDescriptor(
            api: "MerchantFulfillmentV0", operationID: "cancelShipment", method: .delete,
            path: "/mfn/v0/shipments/{shipmentId}",
            parameters: [OperationParameter("shipmentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "CancelShipmentResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `POST /mfn/v0/shipments`
        public static let createShipment = OperationDescriptor(
            api: "MerchantFulfillmentV0", operationID: "createShipment", method: .post,
            path: "/mfn/v0/shipments",
            parameters: [],
            body: OperationBody(shape: "CreateShipmentRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateShipmentResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: nil,
            authorization: .restricted,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /mfn/v0/additionalSellerInputs`
        public static let getAdditionalSellerInputs = OperationDescriptor(
            api: "MerchantFulfillmentV0", operationID: "getAdditionalSellerInputs", method: .post,
            path: "/mfn/v0/additionalSellerInputs",
            parameters: [],
            body: OperationBody(shape: "GetAdditionalSellerInputsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "GetAdditionalSellerInputsResponse",
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
            getAdditionalSellerInputs,
            getEligibleShipmentServices,
            getShipment,
        ]
    }
}
