// Generated from application-integrations-api-model/appIntegrations-2024-04-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import AppIntegrationsV20240401
import SellingPartnerAPI

enum AppIntegrationsV20240401Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(AppIntegrationsV20240401.CreateNotification.self),
            OperationCase(AppIntegrationsV20240401.DeleteNotifications.self),
            OperationCase(AppIntegrationsV20240401.RecordActionFeedback.self),
        ]
    }
}

extension AppIntegrationsV20240401.CreateNotification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension AppIntegrationsV20240401.DeleteNotifications: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension AppIntegrationsV20240401.RecordActionFeedback: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(notificationId: try json.required("notificationId"), body: try json.requiredBody("body"))
    }
}

extension AppIntegrationsV20240401.CreateNotificationRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            templateId: try json.required("templateId"),
            notificationParameters: try json.required("notificationParameters"),
            marketplaceId: try json.optional("marketplaceId")
        )
    }
}

extension AppIntegrationsV20240401.DeleteNotificationsRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(templateId: try json.required("templateId"), deletionReason: try json.required("deletionReason"))
    }
}

extension AppIntegrationsV20240401.DeleteNotificationsRequestDeletionReason: CaseReadable {}

extension AppIntegrationsV20240401.RecordActionFeedbackRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(feedbackActionCode: try json.required("feedbackActionCode"))
    }
}

extension AppIntegrationsV20240401.RecordActionFeedbackRequestFeedbackActionCode: CaseReadable {}
