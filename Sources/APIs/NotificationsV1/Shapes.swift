// Generated from notifications-api-model/notifications.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension NotificationsV1 {
    /// The model's `GetSubscriptionsResponse`.
    public struct GetSubscriptionsResponse: Sendable, Decodable {
        public var payload: GetSubscriptionsPayload?
        public var errors: [Error]?

        public init(payload: GetSubscriptionsPayload? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetSubscriptionsPayload`.
    public struct GetSubscriptionsPayload: Sendable, Decodable {
        public var subscriptions: [Subscription]?
        public var nextToken: String?

        public init(subscriptions: [Subscription]? = nil, nextToken: String? = nil) {
            self.subscriptions = subscriptions
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            subscriptions = try json.optional("subscriptions")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `Subscription`.
    public struct Subscription: Sendable, Decodable {
        public var subscriptionId: String?
        public var payloadVersion: String?
        public var destinationId: String?
        public var processingDirective: ProcessingDirective?

        public init(
            subscriptionId: String? = nil,
            payloadVersion: String? = nil,
            destinationId: String? = nil,
            processingDirective: ProcessingDirective? = nil
        ) {
            self.subscriptionId = subscriptionId
            self.payloadVersion = payloadVersion
            self.destinationId = destinationId
            self.processingDirective = processingDirective
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            subscriptionId = try json.optional("subscriptionId")
            payloadVersion = try json.optional("payloadVersion")
            destinationId = try json.optional("destinationId")
            processingDirective = try json.optional("processingDirective")
        }
    }

    /// The model's `ProcessingDirective`.
    public struct ProcessingDirective: Sendable, Codable {
        public var eventFilter: EventFilter?
        public var filterExpression: String?

        public init(eventFilter: EventFilter? = nil, filterExpression: String? = nil) {
            self.eventFilter = eventFilter
            self.filterExpression = filterExpression
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            eventFilter = try json.optional("eventFilter")
            filterExpression = try json.optional("filterExpression")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("eventFilter", eventFilter)
            try json.set("filterExpression", filterExpression)
        }
    }

    /// The model's `EventFilter`.
    public struct EventFilter: Sendable, Codable {
        public var aggregationSettings: AggregationSettings?
        public var marketplaceIds: [String]?
        public var orderChangeTypes: [OrderChangeTypeEnum]?
        public var trackingIdentifier: TrackingIdentifier?
        public var eventFilterType: EventFilterEventFilterType?

        public init(
            eventFilterType: EventFilterEventFilterType,
            aggregationSettings: AggregationSettings? = nil,
            marketplaceIds: [String]? = nil,
            orderChangeTypes: [OrderChangeTypeEnum]? = nil,
            trackingIdentifier: TrackingIdentifier? = nil
        ) {
            self.aggregationSettings = aggregationSettings
            self.marketplaceIds = marketplaceIds
            self.orderChangeTypes = orderChangeTypes
            self.trackingIdentifier = trackingIdentifier
            self.eventFilterType = eventFilterType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            aggregationSettings = try json.optional("aggregationSettings")
            marketplaceIds = try json.optional("marketplaceIds")
            orderChangeTypes = try json.optional("orderChangeTypes")
            trackingIdentifier = try json.optional("trackingIdentifier")
            eventFilterType = try json.optional("eventFilterType")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("aggregationSettings", aggregationSettings)
            try json.set("marketplaceIds", marketplaceIds)
            try json.set("orderChangeTypes", orderChangeTypes)
            try json.set("trackingIdentifier", trackingIdentifier)
            try json.set("eventFilterType", eventFilterType)
        }
    }

    /// The model's `AggregationSettings`.
    public struct AggregationSettings: Sendable, Codable {
        public var aggregationTimePeriod: AggregationTimePeriod?

        public init(aggregationTimePeriod: AggregationTimePeriod) {
            self.aggregationTimePeriod = aggregationTimePeriod
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            aggregationTimePeriod = try json.optional("aggregationTimePeriod")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("aggregationTimePeriod", aggregationTimePeriod)
        }
    }

    /// The model's `AggregationTimePeriod`.
    public struct AggregationTimePeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fiveMinutes: Self { Self(rawValue: "FiveMinutes") }
        public static var tenMinutes: Self { Self(rawValue: "TenMinutes") }
    }

    /// The model's `MarketplaceIds`.
    public typealias MarketplaceIds = [String]

    /// The model's `OrderChangeTypeEnum`.
    public struct OrderChangeTypeEnum: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var buyerRequestedChange: Self { Self(rawValue: "BuyerRequestedChange") }
        public static var deliveryTipChange: Self { Self(rawValue: "DeliveryTipChange") }
        public static var orderStatusChange: Self { Self(rawValue: "OrderStatusChange") }
    }

    /// The model's `OrderChangeTypes`.
    public typealias OrderChangeTypes = [OrderChangeTypeEnum]

    /// The model's `TrackingIdentifier`.
    public struct TrackingIdentifier: Sendable, Codable {
        public var id: String?
        public var acsin: String?
        public var aftn: String?
        public var containerNumber: String?
        public var houseBillOfLadingNumber: String?
        public var carrierTracking: TrackingIdentifierCarrierTracking?

        public init(
            id: String? = nil,
            acsin: String? = nil,
            aftn: String? = nil,
            containerNumber: String? = nil,
            houseBillOfLadingNumber: String? = nil,
            carrierTracking: TrackingIdentifierCarrierTracking? = nil
        ) {
            self.id = id
            self.acsin = acsin
            self.aftn = aftn
            self.containerNumber = containerNumber
            self.houseBillOfLadingNumber = houseBillOfLadingNumber
            self.carrierTracking = carrierTracking
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            acsin = try json.optional("acsin")
            aftn = try json.optional("aftn")
            containerNumber = try json.optional("containerNumber")
            houseBillOfLadingNumber = try json.optional("houseBillOfLadingNumber")
            carrierTracking = try json.optional("carrierTracking")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("id", id)
            try json.set("acsin", acsin)
            try json.set("aftn", aftn)
            try json.set("containerNumber", containerNumber)
            try json.set("houseBillOfLadingNumber", houseBillOfLadingNumber)
            try json.set("carrierTracking", carrierTracking)
        }
    }

    /// The model's `TrackingIdentifier.carrierTracking`.
    public struct TrackingIdentifierCarrierTracking: Sendable, Codable {
        public var trackingNumber: String?
        public var carrierCode: String?

        public init(trackingNumber: String, carrierCode: String? = nil) {
            self.trackingNumber = trackingNumber
            self.carrierCode = carrierCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            trackingNumber = try json.optional("trackingNumber")
            carrierCode = try json.optional("carrierCode")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("trackingNumber", trackingNumber)
            try json.set("carrierCode", carrierCode)
        }
    }

    /// The model's `EventFilter.eventFilterType`.
    public struct EventFilterEventFilterType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var anyOfferChanged: Self { Self(rawValue: "ANY_OFFER_CHANGED") }
        public static var orderChange: Self { Self(rawValue: "ORDER_CHANGE") }
        public static var shipmentTrackingMilestoneChanged: Self { Self(rawValue: "SHIPMENT_TRACKING_MILESTONE_CHANGED") }
    }

    /// The model's `Subscriptions`.
    public typealias Subscriptions = [Subscription]

    /// The model's `Error`.
    public struct Error: Sendable, Decodable {
        public var code: String?
        public var message: String?
        public var details: String?

        public init(code: String? = nil, message: String? = nil, details: String? = nil) {
            self.code = code
            self.message = message
            self.details = details
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            message = try json.optional("message")
            details = try json.optional("details")
        }
    }

    /// The model's `ErrorList`.
    public typealias ErrorList = [Error]

    /// The model's `GetSubscriptionResponse`.
    public struct GetSubscriptionResponse: Sendable, Decodable {
        public var payload: Subscription?
        public var errors: [Error]?

        public init(payload: Subscription? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateSubscriptionRequest`.
    public struct CreateSubscriptionRequest: Sendable, Encodable {
        public var payloadVersion: String
        public var destinationId: String
        public var processingDirective: ProcessingDirective?

        public init(payloadVersion: String, destinationId: String, processingDirective: ProcessingDirective? = nil) {
            self.payloadVersion = payloadVersion
            self.destinationId = destinationId
            self.processingDirective = processingDirective
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("payloadVersion", payloadVersion)
            try json.set("destinationId", destinationId)
            try json.set("processingDirective", processingDirective)
        }
    }

    /// The model's `CreateSubscriptionResponse`.
    public struct CreateSubscriptionResponse: Sendable, Decodable {
        public var payload: Subscription?
        public var errors: [Error]?

        public init(payload: Subscription? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetSubscriptionByIdResponse`.
    public struct GetSubscriptionByIdResponse: Sendable, Decodable {
        public var payload: Subscription?
        public var errors: [Error]?

        public init(payload: Subscription? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `DeleteSubscriptionByIdResponse`.
    public struct DeleteSubscriptionByIdResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `SendTestNotificationRequest`.
    public struct SendTestNotificationRequest: Sendable, Encodable {
        public var destinationId: String?
        public var testNotification: TestNotification?

        public init(destinationId: String? = nil, testNotification: TestNotification? = nil) {
            self.destinationId = destinationId
            self.testNotification = testNotification
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("destinationId", destinationId)
            try json.set("testNotification", testNotification)
        }
    }

    /// The model's `TestNotification`.
    public struct TestNotification: Sendable, Encodable {
        public var payloadVersion: String
        public var testScenario: String?

        public init(payloadVersion: String, testScenario: String? = nil) {
            self.payloadVersion = payloadVersion
            self.testScenario = testScenario
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("payloadVersion", payloadVersion)
            try json.set("testScenario", testScenario)
        }
    }

    /// The model's `SendTestNotificationResponse`.
    public struct SendTestNotificationResponse: Sendable, Decodable {
        public var payload: JSONValue?
        public var errors: [Error]?

        public init(payload: JSONValue? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetDestinationsResponse`.
    public struct GetDestinationsResponse: Sendable, Decodable {
        public var payload: [Destination]?
        public var errors: [Error]?

        public init(payload: [Destination]? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `Destination`.
    public struct Destination: Sendable, Decodable {
        public var name: String?
        public var destinationId: String?
        public var resource: DestinationResource?

        public init(name: String? = nil, destinationId: String? = nil, resource: DestinationResource? = nil) {
            self.name = name
            self.destinationId = destinationId
            self.resource = resource
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            destinationId = try json.optional("destinationId")
            resource = try json.optional("resource")
        }
    }

    /// The model's `DestinationResource`.
    public struct DestinationResource: Sendable, Decodable {
        public var sqs: SqsResource?
        public var eventBridge: EventBridgeResource?

        public init(sqs: SqsResource? = nil, eventBridge: EventBridgeResource? = nil) {
            self.sqs = sqs
            self.eventBridge = eventBridge
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sqs = try json.optional("sqs")
            eventBridge = try json.optional("eventBridge")
        }
    }

    /// The model's `SqsResource`.
    public struct SqsResource: Sendable, Codable {
        public var arn: String?

        public init(arn: String) {
            self.arn = arn
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            arn = try json.optional("arn")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("arn", arn)
        }
    }

    /// The model's `EventBridgeResource`.
    public struct EventBridgeResource: Sendable, Decodable {
        public var name: String?
        public var region: String?
        public var accountId: String?

        public init(name: String? = nil, region: String? = nil, accountId: String? = nil) {
            self.name = name
            self.region = region
            self.accountId = accountId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            region = try json.optional("region")
            accountId = try json.optional("accountId")
        }
    }

    /// The model's `DestinationList`.
    public typealias DestinationList = [Destination]

    /// The model's `CreateDestinationRequest`.
    public struct CreateDestinationRequest: Sendable, Encodable {
        public var resourceSpecification: DestinationResourceSpecification
        public var name: String

        public init(resourceSpecification: DestinationResourceSpecification, name: String) {
            self.resourceSpecification = resourceSpecification
            self.name = name
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("resourceSpecification", resourceSpecification)
            try json.set("name", name)
        }
    }

    /// The model's `DestinationResourceSpecification`.
    public struct DestinationResourceSpecification: Sendable, Encodable {
        public var sqs: SqsResource?
        public var eventBridge: EventBridgeResourceSpecification?

        public init(sqs: SqsResource? = nil, eventBridge: EventBridgeResourceSpecification? = nil) {
            self.sqs = sqs
            self.eventBridge = eventBridge
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sqs", sqs)
            try json.set("eventBridge", eventBridge)
        }
    }

    /// The model's `EventBridgeResourceSpecification`.
    public struct EventBridgeResourceSpecification: Sendable, Encodable {
        public var region: String
        public var accountId: String

        public init(region: String, accountId: String) {
            self.region = region
            self.accountId = accountId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("region", region)
            try json.set("accountId", accountId)
        }
    }

    /// The model's `CreateDestinationResponse`.
    public struct CreateDestinationResponse: Sendable, Decodable {
        public var payload: Destination?
        public var errors: [Error]?

        public init(payload: Destination? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetDestinationResponse`.
    public struct GetDestinationResponse: Sendable, Decodable {
        public var payload: Destination?
        public var errors: [Error]?

        public init(payload: Destination? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `DeleteDestinationResponse`.
    public struct DeleteDestinationResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }
}
