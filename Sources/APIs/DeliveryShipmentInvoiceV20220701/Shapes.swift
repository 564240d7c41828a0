// Generated from delivery-by-amazon/deliveryShipmentInvoiceV2022-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension DeliveryShipmentInvoiceV20220701 {
    /// The model's `SubmitInvoiceRequest`.
    public struct SubmitInvoiceRequest: Sendable, Encodable {
        public var invoiceContent: String
        public var marketplaceId: String
        public var contentMD5Value: String
        public var invoiceType: InvoiceType
        public var programType: ProgramType

        public init(
            invoiceContent: String,
            marketplaceId: String,
            contentMD5Value: String,
            invoiceType: InvoiceType,
            programType: ProgramType
        ) {
            self.invoiceContent = invoiceContent
            self.marketplaceId = marketplaceId
            self.contentMD5Value = contentMD5Value
            self.invoiceType = invoiceType
            self.programType = programType
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("invoiceContent", invoiceContent)
            try json.set("marketplaceId", marketplaceId)
            try json.set("contentMD5Value", contentMD5Value)
            try json.set("invoiceType", invoiceType)
            try json.set("programType", programType)
        }
    }

    /// The model's `Blob`.
    public typealias Blob = String

    /// The model's `InvoiceType`.
    public struct InvoiceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var outbound: Self { Self(rawValue: "Outbound") }
    }

    /// The model's `ProgramType`.
    public struct ProgramType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var easyShip: Self { Self(rawValue: "EasyShip") }
        public static var fbaOnSite: Self { Self(rawValue: "FbaOnSite") }
        public static var selfShip: Self { Self(rawValue: "SelfShip") }
    }

    /// The model's `SubmitInvoiceResponse`.
    public struct SubmitInvoiceResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

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

    /// The model's `GetInvoiceStatus.invoiceType`.
    public struct GetInvoiceStatusInvoiceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var outbound: Self { Self(rawValue: "Outbound") }
    }

    /// The model's `GetInvoiceStatus.programType`.
    public struct GetInvoiceStatusProgramType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var easyShip: Self { Self(rawValue: "EasyShip") }
        public static var fbaOnSite: Self { Self(rawValue: "FbaOnSite") }
        public static var selfShip: Self { Self(rawValue: "SelfShip") }
    }

    /// The model's `GetInvoiceStatusResponse`.
    public struct GetInvoiceStatusResponse: Sendable, Decodable {
        public var amazonOrderId: String?
        public var amazonShipmentId: String?
        public var invoiceStatus: ShipmentInvoiceStatus?
        public var errors: [Error]?

        public init(
            amazonOrderId: String? = nil,
            amazonShipmentId: String? = nil,
            invoiceStatus: ShipmentInvoiceStatus? = nil,
            errors: [Error]? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.amazonShipmentId = amazonShipmentId
            self.invoiceStatus = invoiceStatus
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("amazonOrderId")
            amazonShipmentId = try json.optional("amazonShipmentId")
            invoiceStatus = try json.optional("invoiceStatus")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ShipmentInvoiceStatus`.
    public struct ShipmentInvoiceStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { Self(rawValue: "Processing") }
        public static var accepted: Self { Self(rawValue: "Accepted") }
        public static var errored: Self { Self(rawValue: "Errored") }
        public static var notFound: Self { Self(rawValue: "NotFound") }
    }
}
