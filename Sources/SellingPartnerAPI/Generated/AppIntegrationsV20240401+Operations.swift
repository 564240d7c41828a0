// Generated from application-integrations-api-model/appIntegrations-2024-04-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `application-integrations-api-model/appIntegrations-2024-04-01.json`.
    public enum AppIntegrationsV20240401 {
        /// `POST /appIntegrations/2024-04-01/notifications`
        public static let createNotification = OperationDescriptor(
            api: "AppIntegrationsV20240401", operationID: "createNotification", method: .post,
            path: "/appIntegrations/2024-04-01/notifications",
            parameters: [],
            body: OperationBody(shape: "CreateNotificationRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "CreateNotificationResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Notifications in Seller Central"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /appIntegrations/2024-04-01/notifications/deletion`
        public static let deleteNotifications = OperationDescriptor(
            api: "AppIntegrationsV20240401", operationID: "deleteNotifications", method: .post,
            path: "/appIntegrations/2024-04-01/notifications/deletion",
            parameters: [],
            body: OperationBody(shape: "DeleteNotificationsRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Notifications in Seller Central"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `POST /appIntegrations/2024-04-01/notifications/{notificationId}/feedback`
        public static let recordActionFeedback = OperationDescriptor(
            api: "AppIntegrationsV20240401", operationID: "recordActionFeedback", method: .post,
            path: "/appIntegrations/2024-04-01/notifications/{notificationId}/feedback",
            parameters: [OperationParameter("notificationId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "RecordActionFeedbackRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 1, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Notifications in Seller Central"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [createNotification, deleteNotifications, recordActionFeedback]
    }
}
