// Generated from notifications-api-model/notifications.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `notifications-api-model/notifications.json`.
    public enum NotificationsV1 {
        /// `GET /notifications/v1/subscriptions`
        public static let getSubscriptions = OperationDescriptor(
            api: "NotificationsV1", operationID: "getSubscriptions", method: .get,
            path: "/notifications/v1/subscriptions",
            parameters: [
                OperationParameter("notificationTypes", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
                OperationParameter("payloadVersion", .query, .string),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetSubscriptionsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["payload", "nextToken"],
                itemsPath: ["payload", "subscriptions"]
            ),
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /notifications/v1/subscriptions/{notificationType}`
        public static let getSubscription = OperationDescriptor(
            api: "NotificationsV1", operationID: "getSubscription", method: .get,
            path: "/notifications/v1/subscriptions/{notificationType}",
            parameters: [
                OperationParameter("notificationType", .path, .string, isRequired: true),
                OperationParameter("payloadVersion", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetSubscriptionResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /notifications/v1/subscriptions/{notificationType}`
        public static let createSubscription = OperationDescriptor(
            api: "NotificationsV1", operationID: "createSubscription", method: .post,
            path: "/notifications/v1/subscriptions/{notificationType}",
            parameters: [OperationParameter("notificationType", .path, .string, isRequired: true)],
            body: OperationBody(shape: "CreateSubscriptionRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateSubscriptionResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /notifications/v1/subscriptions/{notificationType}/{subscriptionId}`
        public static let getSubscriptionById = OperationDescriptor(
            api: "NotificationsV1", operationID: "getSubscriptionById", method: .get,
            path: "/notifications/v1/subscriptions/{notificationType}/{subscriptionId}",
            parameters: [
                OperationParameter("subscriptionId", .path, .string, isRequired: true),
                OperationParameter("notificationType", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetSubscriptionByIdResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .grantless("sellingpartnerapi::notifications"),
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `DELETE /notifications/v1/subscriptions/{notificationType}/{subscriptionId}`
        public static let deleteSubscriptionById = OperationDescriptor(
            api: "NotificationsV1", operationID: "deleteSubscriptionById", method: .delete,
            path: "/notifications/v1/subscriptions/{notificationType}/{subscriptionId}",
            parameters: [
                OperationParameter("subscriptionId", .path, .string, isRequired: true),
                OperationParameter("notificationType", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "DeleteSubscriptionByIdResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .grantless("sellingpartnerapi::notifications"),
            roles: [],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `POST /notifications/v1/subscriptions/{notificationType}/testNotification`
        public static let sendTestNotification = OperationDescriptor(
            api: "NotificationsV1", operationID: "sendTestNotification", method: .post,
            path: "/notifications/v1/subscriptions/{notificationType}/testNotification",
            parameters: [OperationParameter("notificationType", .path, .string, isRequired: true)],
            body: OperationBody(shape: "SendTestNotificationRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "SendTestNotificationResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .grantless("sellingpartnerapi::notifications"),
            roles: [],
            repetition: .unsafe, sandbox: .sandboxOnly,
            deprecation: nil)

        /// `GET /notifications/v1/destinations`
        public static let getDestinations = OperationDescriptor(
            api: "NotificationsV1", operationID: "getDestinations", method: .get,
            path: "/notifications/v1/destinations",
            parameters: [],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetDestinationsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .grantless("sellingpartnerapi::notifications"),
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /notifications/v1/destinations`
        public static let createDestination = OperationDescriptor(
            api: "NotificationsV1", operationID: "createDestination", method: .post,
            path: "/notifications/v1/destinations",
            parameters: [],
            body: OperationBody(shape: "CreateDestinationRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateDestinationResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .grantless("sellingpartnerapi::notifications"),
            roles: [],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /notifications/v1/destinations/{destinationId}`
        public static let getDestination = OperationDescriptor(
            api: "NotificationsV1", operationID: "getDestination", method: .get,
            path: "/notifications/v1/destinations/{destinationId}",
            parameters: [OperationParameter("destinationId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetDestinationResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .grantless("sellingpartnerapi::notifications"),
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `DELETE /notifications/v1/destinations/{destinationId}`
        public static let deleteDestination = OperationDescriptor(
            api: "NotificationsV1", operationID: "deleteDestination", method: .delete,
            path: "/notifications/v1/destinations/{destinationId}",
            parameters: [OperationParameter("destinationId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "DeleteDestinationResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .grantless("sellingpartnerapi::notifications"),
            roles: [],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            createDestination,
            createSubscription,
            deleteDestination,
            deleteSubscriptionById,
            getDestination,
            getDestinations,
            getSubscription,
            getSubscriptionById,
            getSubscriptions,
            sendTestNotification,
        ]
    }
}
