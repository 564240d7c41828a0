// Generated from application-integrations-api-model/appIntegrations-2024-04-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `application-integrations-api-model/appIntegrations-2024-04-01.json`.
public enum AppIntegrationsV20240401 {}

extension AppIntegrationsV20240401 {
    /// `POST /appIntegrations/2024-04-01/notifications`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Notifications in Seller Central.
    public struct CreateNotification: Operation {
        public typealias Reply = CreateNotificationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AppIntegrationsV20240401.createNotification
        }

        public var body: CreateNotificationRequest

        public init(body: CreateNotificationRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `POST /appIntegrations/2024-04-01/notifications/deletion`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Notifications in Seller Central.
    public struct DeleteNotifications: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AppIntegrationsV20240401.deleteNotifications
        }

        public var body: DeleteNotificationsRequest

        public init(body: DeleteNotificationsRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `POST /appIntegrations/2024-04-01/notifications/{notificationId}/feedback`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Notifications in Seller Central.
    public struct RecordActionFeedback: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AppIntegrationsV20240401.recordActionFeedback
        }

        public var notificationId: String
        public var body: RecordActionFeedbackRequest

        public init(notificationId: String, body: RecordActionFeedbackRequest) {
            self.notificationId = notificationId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("notificationId", notificationId)
            request.setBody(body)
        }
    }
}
