// Generated from notifications-api-model/notifications.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `notifications-api-model/notifications.json`.
public enum NotificationsV1 {}

extension NotificationsV1 {
    /// `GET /notifications/v1/subscriptions`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    public struct GetSubscriptions: PagedOperation {
        public typealias Reply = GetSubscriptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.NotificationsV1.getSubscriptions
        }

        public var notificationTypes: [String]
        public var payloadVersion: String?
        public var pageSize: Int?
        public var nextToken: String?

        public init(
            notificationTypes: [String],
            payloadVersion: String? = nil,
            pageSize: Int? = nil,
            nextToken: String? = nil
        ) {
            self.notificationTypes = notificationTypes
            self.payloadVersion = payloadVersion
            self.pageSize = pageSize
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("notificationTypes", notificationTypes, style: .commaSeparated)
            request.setQuery("payloadVersion", payloadVersion)
            request.setQuery("pageSize", pageSize)
            request.setQuery("nextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.payload?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /notifications/v1/subscriptions/{notificationType}`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    public struct GetSubscription: Operation {
        public typealias Reply = GetSubscriptionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.NotificationsV1.getSubscription
        }

        public var notificationType: String
        public var payloadVersion: String?

        public init(notificationType: String, payloadVersion: String? = nil) {
            self.notificationType = notificationType
            self.payloadVersion = payloadVersion
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("notificationType", notificationType)
            request.setQuery("payloadVersion", payloadVersion)
        }
    }

    /// `POST /notifications/v1/subscriptions/{notificationType}`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    public struct CreateSubscription: Operation {
        public typealias Reply = CreateSubscriptionResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.NotificationsV1.createSubscription
        }

        public var notificationType: String
        public var body: CreateSubscriptionRequest

        public init(notificationType: String, body: CreateSubscriptionRequest) {
            self.notificationType = notificationType
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("notificationType", notificationType)
            request.setBody(body)
        }
    }

    /// `GET /notifications/v1/subscriptions/{notificationType}/{subscriptionId}`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Token: the application's own, for `sellingpartnerapi::notifications`.
    public struct GetSubscriptionById: Operation {
        public typealias Reply = GetSubscriptionByIdResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.NotificationsV1.getSubscriptionById
        }

        public var subscriptionId: String
        public var notificationType: String

        public init(subscriptionId: String, notificationType: String) {
            self.subscriptionId = subscriptionId
            self.notificationType = notificationType
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("subscriptionId", subscriptionId)
            request.setPath("notificationType", notificationType)
        }
    }

    /// `DELETE /notifications/v1/subscriptions/{notificationType}/{subscriptionId}`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Token: the application's own, for `sellingpartnerapi::notifications`.
    public struct DeleteSubscriptionById: Operation {
        public typealias Reply = DeleteSubscriptionByIdResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.NotificationsV1.deleteSubscriptionById
        }

        public var subscriptionId: String
        public var notificationType: String

        public init(subscriptionId: String, notificationType: String) {
            self.subscriptionId = subscriptionId
            self.notificationType = notificationType
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("subscriptionId", subscriptionId)
            request.setPath("notificationType", notificationType)
        }
    }

    /// `POST /notifications/v1/subscriptions/{notificationType}/testNotification`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Token: the application's own, for `sellingpartnerapi::notifications`.
    /// Exists in the sandbox only.
    public struct SendTestNotification: Operation {
        public typealias Reply = SendTestNotificationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.NotificationsV1.sendTestNotification
        }

        public var notificationType: String
        public var body: SendTestNotificationRequest

        public init(notificationType: String, body: SendTestNotificationRequest) {
            self.notificationType = notificationType
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("notificationType", notificationType)
            request.setBody(body)
        }
    }

    /// `GET /notifications/v1/destinations`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Token: the application's own, for `sellingpartnerapi::notifications`.
    public struct GetDestinations: Operation {
        public typealias Reply = GetDestinationsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.NotificationsV1.getDestinations
        }

        public init() {}

        public func write(to request: inout OperationRequest) {}
    }

    /// `POST /notifications/v1/destinations`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Token: the application's own, for `sellingpartnerapi::notifications`.
    public struct CreateDestination: Operation {
        public typealias Reply = CreateDestinationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.NotificationsV1.createDestination
        }

        public var body: CreateDestinationRequest

        public init(body: CreateDestinationRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /notifications/v1/destinations/{destinationId}`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Token: the application's own, for `sellingpartnerapi::notifications`.
    public struct GetDestination: Operation {
        public typealias Reply = GetDestinationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.NotificationsV1.getDestination
        }

        public var destinationId: String

        public init(destinationId: String) {
            self.destinationId = destinationId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("destinationId", destinationId)
        }
    }

    /// `DELETE /notifications/v1/destinations/{destinationId}`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Token: the application's own, for `sellingpartnerapi::notifications`.
    public struct DeleteDestination: Operation {
        public typealias Reply = DeleteDestinationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.NotificationsV1.deleteDestination
        }

        public var destinationId: String

        public init(destinationId: String) {
            self.destinationId = destinationId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("destinationId", destinationId)
        }
    }
}
