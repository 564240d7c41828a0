// Generated from messaging-api-model/messaging.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `messaging-api-model/messaging.json`.
    public enum MessagingV1 {
        /// `GET /messaging/v1/orders/{amazonOrderId}`
        public static let getMessagingActionsForOrder = OperationDescriptor(
            api: "MessagingV1", operationID: "getMessagingActionsForOrder", method: .get,
            path: "/messaging/v1/orders/{amazonOrderId}",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetMessagingActionsForOrderResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails`
        public static let confirmCustomizationDetails = OperationDescriptor(
            api: "MessagingV1", operationID: "confirmCustomizationDetails", method: .post,
            path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "CreateConfirmCustomizationDetailsRequest", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "CreateConfirmCustomizationDetailsResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails`
        public static let createConfirmDeliveryDetails = OperationDescriptor(
            api: "MessagingV1", operationID: "createConfirmDeliveryDetails", method: .post,
            path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "CreateConfirmDeliveryDetailsRequest", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "CreateConfirmDeliveryDetailsResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure`
        public static let createLegalDisclosure = OperationDescriptor(
            api: "MessagingV1", operationID: "createLegalDisclosure", method: .post,
            path: "/messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "CreateLegalDisclosureRequest", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "CreateLegalDisclosureResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails`
        public static let createConfirmOrderDetails = OperationDescriptor(
            api: "MessagingV1", operationID: "createConfirmOrderDetails", method: .post,
            path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "CreateConfirmOrderDetailsRequest", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "CreateConfirmOrderDetailsResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails`
        public static let createConfirmServiceDetails = OperationDescriptor(
            api: "MessagingV1", operationID: "createConfirmServiceDetails", method: .post,
            path: "/messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "CreateConfirmServiceDetailsRequest", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "CreateConfirmServiceDetailsResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /messaging/v1/orders/{amazonOrderId}/messages/warranty`
        public static let createWarranty = OperationDescriptor(
            api: "MessagingV1", operationID: "CreateWarranty", method: .post,
            path: "/messaging/v1/orders/{amazonOrderId}/messages/warranty",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "CreateWarrantyRequest", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "CreateWarrantyResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /messaging/v1/orders/{amazonOrderId}/attributes`
        public static let getAttributes = OperationDescriptor(
            api: "MessagingV1", operationID: "GetAttributes", method: .get,
            path: "/messaging/v1/orders/{amazonOrderId}/attributes",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetAttributesResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey`
        public static let createDigitalAccessKey = OperationDescriptor(
            api: "MessagingV1", operationID: "createDigitalAccessKey", method: .post,
            path: "/messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "CreateDigitalAccessKeyRequest", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "CreateDigitalAccessKeyResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem`
        public static let createUnexpectedProblem = OperationDescriptor(
            api: "MessagingV1", operationID: "createUnexpectedProblem", method: .post,
            path: "/messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "CreateUnexpectedProblemRequest", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "CreateUnexpectedProblemResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /messaging/v1/orders/{amazonOrderId}/messages/invoice`
        public static let sendInvoice = OperationDescriptor(
            api: "MessagingV1", operationID: "sendInvoice", method: .post,
            path: "/messaging/v1/orders/{amazonOrderId}/messages/invoice",
            parameters: [
                OperationParameter("amazonOrderId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: OperationBody(shape: "InvoiceRequest", isRequired: true),
            replies: OperationReplies(statuses: [201], shape: "InvoiceResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Buyer Communication"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            createWarranty,
            getAttributes,
            confirmCustomizationDetails,
            createConfirmDeliveryDetails,
            createConfirmOrderDetails,
            createConfirmServiceDetails,
            createDigitalAccessKey,
            createLegalDisclosure,
            createUnexpectedProblem,
            getMessagingActionsForOrder,
            sendInvoice,
        ]
    }
}
