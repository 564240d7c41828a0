// Generated from shipping-api-model/shippingV2.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `shipping-api-model/shippingV2.json`.
    public enum ShippingV2 {
        /// `POST /shipping/v2/shipments/rates`
        public static let getRates = OperationDescriptor(
            api: "ShippingV2", operationID: "getRates", method: .post,
            path: "/shipping/v2/shipments/rates",
            parameters: [
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "GetRatesRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "GetRatesResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /shipping/v2/shipments/directPurchase`
        public static let directPurchaseShipment = OperationDescriptor(
            api: "ShippingV2", operationID: "directPurchaseShipment", method: .post,
            path: "/shipping/v2/shipments/directPurchase",
            parameters: [
                OperationParameter("x-amzn-IdempotencyKey", .header, .string),
                OperationParameter("locale", .header, .string),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "DirectPurchaseRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "DirectPurchaseResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotentByKey("x-amzn-IdempotencyKey"), sandbox: .dynamic,
            deprecation: nil)

        /// `POST /shipping/v2/shipments`
        public static let purchaseShipment = OperationDescriptor(
            api: "ShippingV2", operationID: "purchaseShipment", method: .post,
            path: "/shipping/v2/shipments",
            parameters: [
                OperationParameter("x-amzn-IdempotencyKey", .header, .string),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "PurchaseShipmentRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "PurchaseShipmentResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotentByKey("x-amzn-IdempotencyKey"), sandbox: .dynamic,
            deprecation: nil)

        /// `POST /shipping/v2/oneClickShipment`
        public static let oneClickShipment = OperationDescriptor(
            api: "ShippingV2", operationID: "oneClickShipment", method: .post,
            path: "/shipping/v2/oneClickShipment",
            parameters: [
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "OneClickShipmentRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "OneClickShipmentResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /shipping/v2/tracking`
        public static let getTracking = OperationDescriptor(
            api: "ShippingV2", operationID: "getTracking", method: .get,
            path: "/shipping/v2/tracking",
            parameters: [
                OperationParameter("trackingId", .query, .string, isRequired: true),
                OperationParameter("carrierId", .query, .string, isRequired: true),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetTrackingResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /shipping/v2/shipments/{shipmentId}/documents`
        public static let getShipmentDocuments = OperationDescriptor(
            api: "ShippingV2", operationID: "getShipmentDocuments", method: .get,
            path: "/shipping/v2/shipments/{shipmentId}/documents",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("packageClientReferenceId", .query, .string, isRequired: true),
                OperationParameter("format", .query, .string),
                OperationParameter("dpi", .query, .number),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetShipmentDocumentsResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `PUT /shipping/v2/shipments/{shipmentId}/cancel`
        public static let cancelShipment = OperationDescriptor(
            api: "ShippingV2", operationID: "cancelShipment", method: .put,
            path: "/shipping/v2/shipments/{shipmentId}/cancel",
            parameters: [
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "CancelShipmentResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .dynamic,
            deprecation: nil)

        /// `GET /shipping/v2/shipments/additionalInputs/schema`
        public static let getAdditionalInputs = OperationDescriptor(
            api: "ShippingV2", operationID: "getAdditionalInputs", method: .get,
            path: "/shipping/v2/shipments/additionalInputs/schema",
            parameters: [
                OperationParameter("requestToken", .query, .string, isRequired: true),
                OperationParameter("rateId", .query, .string, isRequired: true),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetAdditionalInputsResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /shipping/v2/carrierAccountFormInputs`
        public static let getCarrierAccountFormInputs = OperationDescriptor(
            api: "ShippingV2", operationID: "getCarrierAccountFormInputs", method: .get,
            path: "/shipping/v2/carrierAccountFormInputs",
            parameters: [
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetCarrierAccountFormInputsResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `PUT /shipping/v2/carrierAccounts`
        public static let getCarrierAccounts = OperationDescriptor(
            api: "ShippingV2", operationID: "getCarrierAccounts", method: .put,
            path: "/shipping/v2/carrierAccounts",
            parameters: [
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "GetCarrierAccountsRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "GetCarrierAccountsResponse",
                requiredKeys: ["activeAccounts"]
            ),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `PUT /shipping/v2/carrierAccounts/{carrierId}`
        public static let linkCarrierAccount = OperationDescriptor(
            api: "ShippingV2", operationID: "linkCarrierAccount", method: .put,
            path: "/shipping/v2/carrierAccounts/{carrierId}",
            parameters: [
                OperationParameter("carrierId", .path, .string, isRequired: true),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "LinkCarrierAccountRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "LinkCarrierAccountResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .none,
            deprecation: nil)

        /// `POST /shipping/v2/carrierAccounts/{carrierId}`
        public static let linkCarrierAccountByPost = OperationDescriptor(
            api: "ShippingV2", operationID: "linkCarrierAccountByPost", method: .post,
            path: "/shipping/v2/carrierAccounts/{carrierId}",
            parameters: [
                OperationParameter("carrierId", .path, .string, isRequired: true),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "LinkCarrierAccountRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "LinkCarrierAccountResponse"),
            usagePlan: UsagePlan(rate: 5, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// `PUT /shipping/v2/carrierAccounts/{carrierId}/unlink`
        public static let unlinkCarrierAccount = OperationDescriptor(
            api: "ShippingV2", operationID: "unlinkCarrierAccount", method: .put,
            path: "/shipping/v2/carrierAccounts/{carrierId}/unlink",
            parameters: [
                OperationParameter("carrierId", .path, .string, isRequired: true),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "UnlinkCarrierAccountRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "UnlinkCarrierAccountResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .none,
            deprecation: nil)

        /// `POST /shipping/v2/collectionForms`
        public static let generateCollectionForm = OperationDescriptor(
            api: "ShippingV2", operationID: "generateCollectionForm", method: .post,
            path: "/shipping/v2/collectionForms",
            parameters: [
                OperationParameter("x-amzn-IdempotencyKey", .header, .string),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "GenerateCollectionFormRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "GenerateCollectionFormResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotentByKey("x-amzn-IdempotencyKey"), sandbox: .none,
            deprecation: nil)

        /// `PUT /shipping/v2/collectionForms/history`
        public static let getCollectionFormHistory = OperationDescriptor(
            api: "ShippingV2", operationID: "getCollectionFormHistory", method: .put,
            path: "/shipping/v2/collectionForms/history",
            parameters: [
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "GetCollectionFormHistoryRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "GetCollectionFormHistoryResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `PUT /shipping/v2/unmanifestedShipments`
        public static let getUnmanifestedShipments = OperationDescriptor(
            api: "ShippingV2", operationID: "getUnmanifestedShipments", method: .put,
            path: "/shipping/v2/unmanifestedShipments",
            parameters: [
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "GetUnmanifestedShipmentsRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "GetUnmanifestedShipmentsResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `GET /shipping/v2/collectionForms/{collectionFormId}`
        public static let getCollectionForm = OperationDescriptor(
            api: "ShippingV2", operationID: "getCollectionForm", method: .get,
            path: "/shipping/v2/collectionForms/{collectionFormId}",
            parameters: [
                OperationParameter("collectionFormId", .path, .string, isRequired: true),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetCollectionFormResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `GET /shipping/v2/accessPoints`
        public static let getAccessPoints = OperationDescriptor(
            api: "ShippingV2", operationID: "getAccessPoints", method: .get,
            path: "/shipping/v2/accessPoints",
            parameters: [
                OperationParameter("accessPointTypes", .query, .array(.word(["HELIX", "CAMPUS_LOCKER", "OMNI_LOCKER", "ODIN_LOCKER", "DOBBY_LOCKER", "CORE_LOCKER", "3P", "CAMPUS_ROOM"]), style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("countryCode", .query, .string, isRequired: true),
                OperationParameter("postalCode", .query, .string, isRequired: true),
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetAccessPointsResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /shipping/v2/ndrFeedback`
        public static let submitNdrFeedback = OperationDescriptor(
            api: "ShippingV2", operationID: "submitNdrFeedback", method: .post,
            path: "/shipping/v2/ndrFeedback",
            parameters: [
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "SubmitNdrFeedbackRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /shipping/v2/claims`
        public static let createClaim = OperationDescriptor(
            api: "ShippingV2", operationID: "createClaim", method: .post,
            path: "/shipping/v2/claims",
            parameters: [
                OperationParameter("x-amzn-shipping-business-id", .header, .word(["AmazonShipping_US", "AmazonShipping_IN", "AmazonShipping_UK", "AmazonShipping_UAE", "AmazonShipping_SA", "AmazonShipping_EG", "AmazonShipping_IT", "AmazonShipping_ES", "AmazonShipping_FR", "AmazonShipping_JP"])),
            ],
            body: OperationBody(shape: "CreateClaimRequest", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "CreateClaimResponse"),
            usagePlan: UsagePlan(rate: 80, burst: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .dynamic,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            cancelShipment,
            createClaim,
            directPurchaseShipment,
            generateCollectionForm,
            getAccessPoints,
            getAdditionalInputs,
            getCarrierAccountFormInputs,
            getCarrierAccounts,
            getCollectionForm,
            getCollectionFormHistory,
            getRates,
            getShipmentDocuments,
            getTracking,
            getUnmanifestedShipments,
            linkCarrierAccount,
            linkCarrierAccountByPost,
            oneClickShipment,
            purchaseShipment,
            submitNdrFeedback,
            unlinkCarrierAccount,
        ]
    }
}
