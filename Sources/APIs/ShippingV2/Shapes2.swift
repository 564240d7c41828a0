// Generated from shipping-api-model/shippingV2.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ShippingV2 {
    /// The model's `AccessibilityAttributes`.
    public struct AccessibilityAttributes: Sendable, Decodable {
        public var distance: String?
        public var driveTime: Int?

        public init(distance: String? = nil, driveTime: Int? = nil) {
            self.distance = distance
            self.driveTime = driveTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            distance = try json.optional("distance")
            driveTime = try json.optional("driveTime")
        }
    }

    /// The model's `ExceptionOperatingHours`.
    public struct ExceptionOperatingHours: Sendable, Decodable {
        public var dateRange: DateRange?
        public var operatingHours: OperatingHours?

        public init(dateRange: DateRange? = nil, operatingHours: OperatingHours? = nil) {
            self.dateRange = dateRange
            self.operatingHours = operatingHours
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dateRange = try json.optional("dateRange")
            operatingHours = try json.optional("operatingHours")
        }
    }

    /// The model's `OperatingHours`.
    public struct OperatingHours: Sendable, Decodable {
        public var closingTime: TimeOfDay?
        public var openingTime: TimeOfDay?
        public var midDayClosures: [TimeOfDay]?

        public init(closingTime: TimeOfDay? = nil, openingTime: TimeOfDay? = nil, midDayClosures: [TimeOfDay]? = nil) {
            self.closingTime = closingTime
            self.openingTime = openingTime
            self.midDayClosures = midDayClosures
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            closingTime = try json.optional("closingTime")
            openingTime = try json.optional("openingTime")
            midDayClosures = try json.optional("midDayClosures")
        }
    }

    /// The model's `TimeOfDay`.
    public struct TimeOfDay: Sendable, Decodable {
        public var hourOfDay: Int?
        public var minuteOfHour: Int?
        public var secondOfMinute: Int?

        public init(hourOfDay: Int? = nil, minuteOfHour: Int? = nil, secondOfMinute: Int? = nil) {
            self.hourOfDay = hourOfDay
            self.minuteOfHour = minuteOfHour
            self.secondOfMinute = secondOfMinute
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            hourOfDay = try json.optional("hourOfDay")
            minuteOfHour = try json.optional("minuteOfHour")
            secondOfMinute = try json.optional("secondOfMinute")
        }
    }

    /// The model's `AccessPoint.assistanceType`.
    public struct AccessPointAssistanceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var staffAssisted: Self { Self(rawValue: "STAFF_ASSISTED") }
        public static var selfAssisted: Self { Self(rawValue: "SELF_ASSISTED") }
    }

    /// The model's `DayOfWeekTimeMap`.
    public typealias DayOfWeekTimeMap = [String: OperatingHours]

    /// The model's `AccessPointList`.
    public typealias AccessPointList = [AccessPoint]

    /// The model's `AccessPointsMap`.
    public typealias AccessPointsMap = [String: [AccessPoint]]

    /// The model's `SubmitNdrFeedback.x-amzn-shipping-business-id`.
    public struct SubmitNdrFeedbackXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `SubmitNdrFeedbackRequest`.
    public struct SubmitNdrFeedbackRequest: Sendable, Encodable {
        public var trackingId: String
        public var ndrAction: NdrAction
        public var ndrRequestData: NdrRequestData?

        public init(trackingId: String, ndrAction: NdrAction, ndrRequestData: NdrRequestData? = nil) {
            self.trackingId = trackingId
            self.ndrAction = ndrAction
            self.ndrRequestData = ndrRequestData
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("trackingId", trackingId)
            try json.set("ndrAction", ndrAction)
            try json.set("ndrRequestData", ndrRequestData)
        }
    }

    /// The model's `NdrAction`.
    public struct NdrAction: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var reschedule: Self { Self(rawValue: "RESCHEDULE") }
        public static var reattempt: Self { Self(rawValue: "REATTEMPT") }
        public static var rto: Self { Self(rawValue: "RTO") }
    }

    /// The model's `NdrRequestData`.
    public struct NdrRequestData: Sendable, Encodable {
        public var rescheduleDate: DateTime?
        public var additionalAddressNotes: String?

        public init(rescheduleDate: DateTime? = nil, additionalAddressNotes: String? = nil) {
            self.rescheduleDate = rescheduleDate
            self.additionalAddressNotes = additionalAddressNotes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("rescheduleDate", rescheduleDate)
            try json.set("additionalAddressNotes", additionalAddressNotes)
        }
    }

    /// The model's `AdditionalAddressNotes`.
    public typealias AdditionalAddressNotes = String

    /// The model's `CreateClaim.x-amzn-shipping-business-id`.
    public struct CreateClaimXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `CreateClaimRequest`.
    public struct CreateClaimRequest: Sendable, Encodable {
        public var trackingId: String
        public var declaredValue: Currency?
        public var claimReason: ClaimReason
        public var isReplacementPackageSent: Bool?
        public var proofs: [String]?
        public var settlementType: SettlementType

        public init(
            trackingId: String,
            claimReason: ClaimReason,
            settlementType: SettlementType,
            declaredValue: Currency? = nil,
            isReplacementPackageSent: Bool? = nil,
            proofs: [String]? = nil
        ) {
            self.trackingId = trackingId
            self.declaredValue = declaredValue
            self.claimReason = claimReason
            self.isReplacementPackageSent = isReplacementPackageSent
            self.proofs = proofs
            self.settlementType = settlementType
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("trackingId", trackingId)
            try json.set("declaredValue", declaredValue)
            try json.set("claimReason", claimReason)
            try json.set("isReplacementPackageSent", isReplacementPackageSent)
            try json.set("proofs", proofs)
            try json.set("settlementType", settlementType)
        }
    }

    /// The model's `ClaimReason`.
    public struct ClaimReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var lostInTransit: Self { Self(rawValue: "LOST_IN_TRANSIT") }
        public static var damagedInTransit: Self { Self(rawValue: "DAMAGED_IN_TRANSIT") }
        public static var deliveredNotReceived: Self { Self(rawValue: "DELIVERED_NOT_RECEIVED") }
        public static var itemMissingSwitcheroo: Self { Self(rawValue: "ITEM_MISSING_SWITCHEROO") }
        public static var codAbuse: Self { Self(rawValue: "COD_ABUSE") }
    }

    /// The model's `ClaimProofURLs`.
    public typealias ClaimProofURLs = [String]

    /// The model's `SettlementType`.
    public struct SettlementType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var refund: Self { Self(rawValue: "REFUND") }
        public static var certificateOfFact: Self { Self(rawValue: "CERTIFICATE_OF_FACT") }
    }

    /// The model's `CreateClaimResponse`.
    public struct CreateClaimResponse: Sendable, Decodable {
        public var claimId: String?

        public init(claimId: String? = nil) {
            self.claimId = claimId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            claimId = try json.optional("claimId")
        }
    }

    /// The model's `ClaimId`.
    public typealias ClaimId = String
}
