// Generated from application-integrations-api-model/appIntegrations-2024-04-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension AppIntegrationsV20240401 {
    /// The model's `CreateNotificationRequest`.
    public struct CreateNotificationRequest: Sendable, Encodable {
        public var templateId: String
        public var notificationParameters: [String: JSONValue]
        public var marketplaceId: String?

        public init(templateId: String, notificationParameters: [String: JSONValue], marketplaceId: String? = nil) {
            self.templateId = templateId
            self.notificationParameters = notificationParameters
            self.marketplaceId = marketplaceId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("templateId", templateId)
            try json.set("notificationParameters", notificationParameters)
            try json.set("marketplaceId", marketplaceId)
        }
    }

    /// The model's `NotificationParameters`.
    public typealias NotificationParameters = [String: JSONValue]

    /// The model's `CreateNotificationResponse`.
    public struct CreateNotificationResponse: Sendable, Decodable {
        public var notificationId: String?

        public init(notificationId: String? = nil) {
            self.notificationId = notificationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            notificationId = try json.optional("notificationId")
        }
    }

    /// The model's `DeleteNotificationsRequest`.
    public struct DeleteNotificationsRequest: Sendable, Encodable {
        public var templateId: String
        public var deletionReason: DeleteNotificationsRequestDeletionReason

        public init(templateId: String, deletionReason: DeleteNotificationsRequestDeletionReason) {
            self.templateId = templateId
            self.deletionReason = deletionReason
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("templateId", templateId)
            try json.set("deletionReason", deletionReason)
        }
    }

    /// The model's `DeleteNotificationsRequest.deletionReason`.
    public struct DeleteNotificationsRequestDeletionReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var incorrectContent: Self { Self(rawValue: "INCORRECT_CONTENT") }
        public static var incorrectRecipient: Self { Self(rawValue: "INCORRECT_RECIPIENT") }
    }

    /// The model's `RecordActionFeedbackRequest`.
    public struct RecordActionFeedbackRequest: Sendable, Encodable {
        public var feedbackActionCode: RecordActionFeedbackRequestFeedbackActionCode

        public init(feedbackActionCode: RecordActionFeedbackRequestFeedbackActionCode) {
            self.feedbackActionCode = feedbackActionCode
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("feedbackActionCode", feedbackActionCode)
        }
    }

    /// The model's `RecordActionFeedbackRequest.feedbackActionCode`.
    public struct RecordActionFeedbackRequestFeedbackActionCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sellerActionCompleted: Self { Self(rawValue: "SELLER_ACTION_COMPLETED") }
    }
}
