// Generated from notifications-api-model/notifications.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import NotificationsV1
import SellingPartnerAPI

enum NotificationsV1Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(NotificationsV1.GetSubscriptions.self),
            OperationCase(NotificationsV1.GetSubscription.self),
            OperationCase(NotificationsV1.CreateSubscription.self),
            OperationCase(NotificationsV1.GetSubscriptionById.self),
            OperationCase(NotificationsV1.DeleteSubscriptionById.self),
            OperationCase(NotificationsV1.SendTestNotification.self),
            OperationCase(NotificationsV1.GetDestinations.self),
            OperationCase(NotificationsV1.CreateDestination.self),
            OperationCase(NotificationsV1.GetDestination.self),
            OperationCase(NotificationsV1.DeleteDestination.self),
        ]
    }
}

extension NotificationsV1.GetSubscriptions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            notificationTypes: try json.required("notificationTypes"),
            payloadVersion: try json.optional("payloadVersion"),
            pageSize: try json.optional("pageSize"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension NotificationsV1.GetSubscription: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            notificationType: try json.required("notificationType"),
            payloadVersion: try json.optional("payloadVersion")
        )
    }
}

extension NotificationsV1.CreateSubscription: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(notificationType: try json.required("notificationType"), body: try json.requiredBody("body"))
    }
}

extension NotificationsV1.GetSubscriptionById: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            subscriptionId: try json.required("subscriptionId"),
            notificationType: try json.required("notificationType")
        )
    }
}

extension NotificationsV1.DeleteSubscriptionById: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            subscriptionId: try json.required("subscriptionId"),
            notificationType: try json.required("notificationType")
        )
    }
}

extension NotificationsV1.SendTestNotification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(notificationType: try json.required("notificationType"), body: try json.requiredBody("body"))
    }
}

extension NotificationsV1.GetDestinations: CaseReadable {
    init(case value: JSONValue) throws {
        self.init()
    }
}

extension NotificationsV1.CreateDestination: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension NotificationsV1.GetDestination: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(destinationId: try json.required("destinationId"))
    }
}

extension NotificationsV1.DeleteDestination: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(destinationId: try json.required("destinationId"))
    }
}

extension NotificationsV1.ProcessingDirective: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            eventFilter: try json.optional("eventFilter"),
            filterExpression: try json.optional("filterExpression")
        )
    }
}

extension NotificationsV1.EventFilter: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            eventFilterType: try json.required("eventFilterType"),
            aggregationSettings: try json.optional("aggregationSettings"),
            marketplaceIds: try json.optional("marketplaceIds"),
            orderChangeTypes: try json.optional("orderChangeTypes"),
            trackingIdentifier: try json.optional("trackingIdentifier")
        )
    }
}

extension NotificationsV1.AggregationSettings: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(aggregationTimePeriod: try json.required("aggregationTimePeriod"))
    }
}

extension NotificationsV1.AggregationTimePeriod: CaseReadable {}

extension NotificationsV1.OrderChangeTypeEnum: CaseReadable {}

extension NotificationsV1.TrackingIdentifier: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            id: try json.optional("id"),
            acsin: try json.optional("acsin"),
            aftn: try json.optional("aftn"),
            containerNumber: try json.optional("containerNumber"),
            houseBillOfLadingNumber: try json.optional("houseBillOfLadingNumber"),
            carrierTracking: try json.optional("carrierTracking")
        )
    }
}

extension NotificationsV1.TrackingIdentifierCarrierTracking: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(trackingNumber: try json.required("trackingNumber"), carrierCode: try json.optional("carrierCode"))
    }
}

extension NotificationsV1.EventFilterEventFilterType: CaseReadable {}

extension NotificationsV1.CreateSubscriptionRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            payloadVersion: try json.required("payloadVersion"),
            destinationId: try json.required("destinationId"),
            processingDirective: try json.optional("processingDirective")
        )
    }
}

extension NotificationsV1.SendTestNotificationRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            destinationId: try json.optional("destinationId"),
            testNotification: try json.optional("testNotification")
        )
    }
}

extension NotificationsV1.TestNotification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(payloadVersion: try json.required("payloadVersion"), testScenario: try json.optional("testScenario"))
    }
}

extension NotificationsV1.SqsResource: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(arn: try json.required("arn"))
    }
}

extension NotificationsV1.CreateDestinationRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(resourceSpecification: try json.required("resourceSpecification"), name: try json.required("name"))
    }
}

extension NotificationsV1.DestinationResourceSpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(sqs: try json.optional("sqs"), eventBridge: try json.optional("eventBridge"))
    }
}

extension NotificationsV1.EventBridgeResourceSpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(region: try json.required("region"), accountId: try json.required("accountId"))
    }
}
