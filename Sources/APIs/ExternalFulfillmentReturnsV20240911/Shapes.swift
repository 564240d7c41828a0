// Generated from external-fulfillment/externalFulfillmentReturns_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ExternalFulfillmentReturnsV20240911 {
    /// The model's `ListReturns.status`.
    public struct ListReturnsStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "CREATED") }
        public static var carrierNotifiedToPickUpFromCustomer: Self { Self(rawValue: "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER") }
        public static var carrierOutForPickUpFromCustomer: Self { Self(rawValue: "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER") }
        public static var customerCancelledPickUp: Self { Self(rawValue: "CUSTOMER_CANCELLED_PICK_UP") }
        public static var customerRescheduledPickUp: Self { Self(rawValue: "CUSTOMER_RESCHEDULED_PICK_UP") }
        public static var pickedFromCustomer: Self { Self(rawValue: "PICKED_FROM_CUSTOMER") }
        public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }
        public static var outForDelivery: Self { Self(rawValue: "OUT_FOR_DELIVERY") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var replanned: Self { Self(rawValue: "REPLANNED") }
        public static var customerDroppedOff: Self { Self(rawValue: "CUSTOMER_DROPPED_OFF") }
        public static var partiallyProcessed: Self { Self(rawValue: "PARTIALLY_PROCESSED") }
        public static var processed: Self { Self(rawValue: "PROCESSED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }

    /// The model's `ReturnsResponse`.
    public struct ReturnsResponse: Sendable, Decodable {
        public var returns: [Return]?
        public var nextToken: String?

        public init(returns: [Return]? = nil, nextToken: String? = nil) {
            self.returns = returns
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            returns = try json.optional("returns")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `Return`.
    public struct Return: Sendable, Decodable {
        public var id: String?
        public var returnLocationId: String?
        public var merchantSku: String?
        public var returnType: ReturnReturnType?
        public var returnSubType: ReturnReturnSubType?
        public var numberOfUnits: Int?
        public var status: ReturnStatus?
        public var fulfillmentLocationId: String?
        public var creationDateTime: String?
        public var lastUpdatedDateTime: String?
        public var returnMetadata: ReturnMetadata?
        public var returnShippingInfo: ReturnShippingInfo?
        public var marketplaceChannelDetails: MarketplaceChannelDetails?
        public var otpDetails: OtpDetails?
        public var packageDeliveryMode: ReturnPackageDeliveryMode?
        public var replanningDetails: ReplanningDetails?

        public init(
            id: String? = nil,
            returnType: ReturnReturnType? = nil,
            status: ReturnStatus? = nil,
            fulfillmentLocationId: String? = nil,
            lastUpdatedDateTime: String? = nil,
            returnMetadata: ReturnMetadata? = nil,
            returnShippingInfo: ReturnShippingInfo? = nil,
            marketplaceChannelDetails: MarketplaceChannelDetails? = nil,
            returnLocationId: String? = nil,
            merchantSku: String? = nil,
            returnSubType: ReturnReturnSubType? = nil,
            numberOfUnits: Int? = nil,
            creationDateTime: String? = nil,
            otpDetails: OtpDetails? = nil,
            packageDeliveryMode: ReturnPackageDeliveryMode? = nil,
            replanningDetails: ReplanningDetails? = nil
        ) {
            self.id = id
            self.returnLocationId = returnLocationId
            self.merchantSku = merchantSku
            self.returnType = returnType
            self.returnSubType = returnSubType
            self.numberOfUnits = numberOfUnits
            self.status = status
            self.fulfillmentLocationId = fulfillmentLocationId
            self.creationDateTime = creationDateTime
            self.lastUpdatedDateTime = lastUpdatedDateTime
            self.returnMetadata = returnMetadata
            self.returnShippingInfo = returnShippingInfo
            self.marketplaceChannelDetails = marketplaceChannelDetails
            self.otpDetails = otpDetails
            self.packageDeliveryMode = packageDeliveryMode
            self.replanningDetails = replanningDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            returnLocationId = try json.optional("returnLocationId")
            merchantSku = try json.optional("merchantSku")
            returnType = try json.optional("returnType")
            returnSubType = try json.optional("returnSubType")
            numberOfUnits = try json.optional("numberOfUnits")
            status = try json.optional("status")
            fulfillmentLocationId = try json.optional("fulfillmentLocationId")
            creationDateTime = try json.optional("creationDateTime")
            lastUpdatedDateTime = try json.optional("lastUpdatedDateTime")
            returnMetadata = try json.optional("returnMetadata")
            returnShippingInfo = try json.optional("returnShippingInfo")
            marketplaceChannelDetails = try json.optional("marketplaceChannelDetails")
            otpDetails = try json.optional("otpDetails")
            packageDeliveryMode = try json.optional("packageDeliveryMode")
            replanningDetails = try json.optional("replanningDetails")
        }
    }

    /// The model's `Return.returnType`.
    public struct ReturnReturnType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var customer: Self { Self(rawValue: "CUSTOMER") }
        public static var reject: Self { Self(rawValue: "REJECT") }
    }

    /// The model's `Return.returnSubType`.
    public struct ReturnReturnSubType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var replacement: Self { Self(rawValue: "REPLACEMENT") }
        public static var exchange: Self { Self(rawValue: "EXCHANGE") }
    }

    /// The model's `Return.status`.
    public struct ReturnStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "CREATED") }
        public static var carrierNotifiedToPickUpFromCustomer: Self { Self(rawValue: "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER") }
        public static var carrierOutForPickUpFromCustomer: Self { Self(rawValue: "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER") }
        public static var customerCancelledPickUp: Self { Self(rawValue: "CUSTOMER_CANCELLED_PICK_UP") }
        public static var customerRescheduledPickUp: Self { Self(rawValue: "CUSTOMER_RESCHEDULED_PICK_UP") }
        public static var pickedFromCustomer: Self { Self(rawValue: "PICKED_FROM_CUSTOMER") }
        public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }
        public static var outForDelivery: Self { Self(rawValue: "OUT_FOR_DELIVERY") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var replanned: Self { Self(rawValue: "REPLANNED") }
        public static var customerDroppedOff: Self { Self(rawValue: "CUSTOMER_DROPPED_OFF") }
        public static var partiallyProcessed: Self { Self(rawValue: "PARTIALLY_PROCESSED") }
        public static var processed: Self { Self(rawValue: "PROCESSED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }

    /// The model's `DateTime`.
    public typealias DateTimeShape = String

    /// The model's `ReturnMetadata`.
    public struct ReturnMetadata: Sendable, Decodable {
        public var returnReason: String?
        public var rmaId: String?
        public var fulfillmentOrderId: String?
        public var invoiceInformation: InvoiceInformation?

        public init(
            returnReason: String? = nil,
            rmaId: String? = nil,
            fulfillmentOrderId: String? = nil,
            invoiceInformation: InvoiceInformation? = nil
        ) {
            self.returnReason = returnReason
            self.rmaId = rmaId
            self.fulfillmentOrderId = fulfillmentOrderId
            self.invoiceInformation = invoiceInformation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            returnReason = try json.optional("returnReason")
            rmaId = try json.optional("rmaId")
            fulfillmentOrderId = try json.optional("fulfillmentOrderId")
            invoiceInformation = try json.optional("invoiceInformation")
        }
    }

    /// The model's `InvoiceInformation`.
    public struct InvoiceInformation: Sendable, Decodable {
        public var id: String?

        public init(id: String? = nil) {
            self.id = id
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
        }
    }

    /// The model's `ReturnShippingInfo`.
    public struct ReturnShippingInfo: Sendable, Decodable {
        public var deliveryDateTime: String?
        public var pickupDateTime: String?
        public var forwardTrackingInfo: TrackingInfo?
        public var reverseTrackingInfo: TrackingInfo?

        public init(
            deliveryDateTime: String? = nil,
            pickupDateTime: String? = nil,
            forwardTrackingInfo: TrackingInfo? = nil,
            reverseTrackingInfo: TrackingInfo? = nil
        ) {
            self.deliveryDateTime = deliveryDateTime
            self.pickupDateTime = pickupDateTime
            self.forwardTrackingInfo = forwardTrackingInfo
            self.reverseTrackingInfo = reverseTrackingInfo
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryDateTime = try json.optional("deliveryDateTime")
            pickupDateTime = try json.optional("pickupDateTime")
            forwardTrackingInfo = try json.optional("forwardTrackingInfo")
            reverseTrackingInfo = try json.optional("reverseTrackingInfo")
        }
    }

    /// The model's `TrackingInfo`.
    public struct TrackingInfo: Sendable, Decodable {
        public var carrierName: String?
        public var trackingId: String?

        public init(carrierName: String? = nil, trackingId: String? = nil) {
            self.carrierName = carrierName
            self.trackingId = trackingId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrierName = try json.optional("carrierName")
            trackingId = try json.optional("trackingId")
        }
    }

    /// The model's `MarketplaceChannelDetails`.
    public struct MarketplaceChannelDetails: Sendable, Decodable {
        public var marketplaceChannel: MarketplaceChannel?
        public var merchantId: String?
        public var shipmentId: String?
        public var customerOrderId: String?
        public var returnLocationId: String?
        public var channelSku: String?
        public var exchangeOrderId: String?

        public init(
            marketplaceChannel: MarketplaceChannel? = nil,
            merchantId: String? = nil,
            shipmentId: String? = nil,
            customerOrderId: String? = nil,
            returnLocationId: String? = nil,
            channelSku: String? = nil,
            exchangeOrderId: String? = nil
        ) {
            self.marketplaceChannel = marketplaceChannel
            self.merchantId = merchantId
            self.shipmentId = shipmentId
            self.customerOrderId = customerOrderId
            self.returnLocationId = returnLocationId
            self.channelSku = channelSku
            self.exchangeOrderId = exchangeOrderId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceChannel = try json.optional("marketplaceChannel")
            merchantId = try json.optional("merchantId")
            shipmentId = try json.optional("shipmentId")
            customerOrderId = try json.optional("customerOrderId")
            returnLocationId = try json.optional("returnLocationId")
            channelSku = try json.optional("channelSku")
            exchangeOrderId = try json.optional("exchangeOrderId")
        }
    }

    /// The model's `MarketplaceChannel`.
    public struct MarketplaceChannel: Sendable, Decodable {
        public var marketplaceName: String?
        public var channelName: String?

        public init(marketplaceName: String? = nil, channelName: String? = nil) {
            self.marketplaceName = marketplaceName
            self.channelName = channelName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceName = try json.optional("marketplaceName")
            channelName = try json.optional("channelName")
        }
    }

    /// The model's `OtpDetails`.
    public struct OtpDetails: Sendable, Decodable {
        public var otp: String?
        public var validTill: Int?

        public init(otp: String? = nil, validTill: Int? = nil) {
            self.otp = otp
            self.validTill = validTill
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            otp = try json.optional("otp")
            validTill = try json.optional("validTill")
        }
    }

    /// The model's `Return.packageDeliveryMode`.
    public struct ReturnPackageDeliveryMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var withOtp: Self { Self(rawValue: "WITH_OTP") }
        public static var withoutOtp: Self { Self(rawValue: "WITHOUT_OTP") }
    }

    /// The model's `ReplanningDetails`.
    public struct ReplanningDetails: Sendable, Decodable {
        public var previousTrackingInfo: [TrackingInfo]?

        public init(previousTrackingInfo: [TrackingInfo]? = nil) {
            self.previousTrackingInfo = previousTrackingInfo
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            previousTrackingInfo = try json.optional("previousTrackingInfo")
        }
    }
}
