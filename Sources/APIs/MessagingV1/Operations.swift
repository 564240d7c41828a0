// Generated from messaging-api-model/messaging.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `messaging-api-model/messaging.json`.
public enum MessagingV1 {}

extension MessagingV1 {
    /// `GET /messaging/v1/orders/{amazonOrderId}`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Communication.
    public struct GetMessagingActionsForOrder: Operation {
        public typealias Reply = GetMessagingActionsForOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.getMessagingActionsForOrder
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID]) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
        }
    }

    /// `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmCustomizationDetails`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Communication.
    public struct ConfirmCustomizationDetails: Operation {
        public typealias Reply = CreateConfirmCustomizationDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.confirmCustomizationDetails
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: CreateConfirmCustomizationDetailsRequest

        public init(
            amazonOrderId: String,
            marketplaceIds: [MarketplaceID],
            body: CreateConfirmCustomizationDetailsRequest
        ) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmDeliveryDetails`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Communication.
    public struct CreateConfirmDeliveryDetails: Operation {
        public typealias Reply = CreateConfirmDeliveryDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.createConfirmDeliveryDetails
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: CreateConfirmDeliveryDetailsRequest

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID], body: CreateConfirmDeliveryDetailsRequest) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `POST /messaging/v1/orders/{amazonOrderId}/messages/legalDisclosure`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Communication.
    public struct CreateLegalDisclosure: Operation {
        public typealias Reply = CreateLegalDisclosureResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.createLegalDisclosure
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: CreateLegalDisclosureRequest

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID], body: CreateLegalDisclosureRequest) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmOrderDetails`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Communication.
    public struct CreateConfirmOrderDetails: Operation {
        public typealias Reply = CreateConfirmOrderDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.createConfirmOrderDetails
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: CreateConfirmOrderDetailsRequest

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID], body: CreateConfirmOrderDetailsRequest) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `POST /messaging/v1/orders/{amazonOrderId}/messages/confirmServiceDetails`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Communication.
    public struct CreateConfirmServiceDetails: Operation {
        public typealias Reply = CreateConfirmServiceDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.createConfirmServiceDetails
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: CreateConfirmServiceDetailsRequest

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID], body: CreateConfirmServiceDetailsRequest) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `POST /messaging/v1/orders/{amazonOrderId}/messages/warranty`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Communication.
    public struct CreateWarranty: Operation {
        public typealias Reply = CreateWarrantyResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.createWarranty
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: CreateWarrantyRequest

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID], body: CreateWarrantyRequest) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `GET /messaging/v1/orders/{amazonOrderId}/attributes`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Communication.
    public struct GetAttributes: Operation {
        public typealias Reply = GetAttributesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.getAttributes
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID]) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
        }
    }

    /// `POST /messaging/v1/orders/{amazonOrderId}/messages/digitalAccessKey`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Communication.
    public struct CreateDigitalAccessKey: Operation {
        public typealias Reply = CreateDigitalAccessKeyResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.createDigitalAccessKey
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: CreateDigitalAccessKeyRequest

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID], body: CreateDigitalAccessKeyRequest) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `POST /messaging/v1/orders/{amazonOrderId}/messages/unexpectedProblem`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Communication.
    public struct CreateUnexpectedProblem: Operation {
        public typealias Reply = CreateUnexpectedProblemResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.createUnexpectedProblem
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: CreateUnexpectedProblemRequest

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID], body: CreateUnexpectedProblemRequest) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }

    /// `POST /messaging/v1/orders/{amazonOrderId}/messages/invoice`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Buyer Communication.
    public struct SendInvoice: Operation {
        public typealias Reply = InvoiceResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MessagingV1.sendInvoice
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]
        public var body: InvoiceRequest

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID], body: InvoiceRequest) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setBody(body)
        }
    }
}
