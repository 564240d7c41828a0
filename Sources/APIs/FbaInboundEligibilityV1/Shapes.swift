// Generated from fba-inbound-eligibility-api-model/fbaInbound.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension FbaInboundEligibilityV1 {
    /// The model's `GetItemEligibilityPreview.program`.
    public struct GetItemEligibilityPreviewProgram: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inbound: Self { Self(rawValue: "INBOUND") }
        public static var commingling: Self { Self(rawValue: "COMMINGLING") }
    }

    /// The model's `GetItemEligibilityPreviewResponse`.
    public struct GetItemEligibilityPreviewResponse: Sendable, Decodable {
        public var payload: ItemEligibilityPreview?
        public var errors: [Error]?

        public init(payload: ItemEligibilityPreview? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ItemEligibilityPreview`.
    public struct ItemEligibilityPreview: Sendable, Decodable {
        public var asin: String?
        public var marketplaceId: String?
        public var program: ItemEligibilityPreviewProgram?
        public var isEligibleForProgram: Bool?
        public var ineligibilityReasonList: [ItemEligibilityPreviewIneligibilityReasonList]?

        public init(
            asin: String? = nil,
            program: ItemEligibilityPreviewProgram? = nil,
            isEligibleForProgram: Bool? = nil,
            marketplaceId: String? = nil,
            ineligibilityReasonList: [ItemEligibilityPreviewIneligibilityReasonList]? = nil
        ) {
            self.asin = asin
            self.marketplaceId = marketplaceId
            self.program = program
            self.isEligibleForProgram = isEligibleForProgram
            self.ineligibilityReasonList = ineligibilityReasonList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            marketplaceId = try json.optional("marketplaceId")
            program = try json.optional("program")
            isEligibleForProgram = try json.optional("isEligibleForProgram")
            ineligibilityReasonList = try json.optional("ineligibilityReasonList")
        }
    }

    /// The model's `ItemEligibilityPreview.program`.
    public struct ItemEligibilityPreviewProgram: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inbound: Self { Self(rawValue: "INBOUND") }
        public static var commingling: Self { Self(rawValue: "COMMINGLING") }
    }

    /// The model's `ItemEligibilityPreview.ineligibilityReasonList`.
    public struct ItemEligibilityPreviewIneligibilityReasonList: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fbaInb0004: Self { Self(rawValue: "FBA_INB_0004") }
        public static var fbaInb0006: Self { Self(rawValue: "FBA_INB_0006") }
        public static var fbaInb0007: Self { Self(rawValue: "FBA_INB_0007") }
        public static var fbaInb0008: Self { Self(rawValue: "FBA_INB_0008") }
        public static var fbaInb0009: Self { Self(rawValue: "FBA_INB_0009") }
        public static var fbaInb0010: Self { Self(rawValue: "FBA_INB_0010") }
        public static var fbaInb0011: Self { Self(rawValue: "FBA_INB_0011") }
        public static var fbaInb0012: Self { Self(rawValue: "FBA_INB_0012") }
        public static var fbaInb0013: Self { Self(rawValue: "FBA_INB_0013") }
        public static var fbaInb0014: Self { Self(rawValue: "FBA_INB_0014") }
        public static var fbaInb0015: Self { Self(rawValue: "FBA_INB_0015") }
        public static var fbaInb0016: Self { Self(rawValue: "FBA_INB_0016") }
        public static var fbaInb0017: Self { Self(rawValue: "FBA_INB_0017") }
        public static var fbaInb0018: Self { Self(rawValue: "FBA_INB_0018") }
        public static var fbaInb0019: Self { Self(rawValue: "FBA_INB_0019") }
        public static var fbaInb0034: Self { Self(rawValue: "FBA_INB_0034") }
        public static var fbaInb0035: Self { Self(rawValue: "FBA_INB_0035") }
        public static var fbaInb0036: Self { Self(rawValue: "FBA_INB_0036") }
        public static var fbaInb0037: Self { Self(rawValue: "FBA_INB_0037") }
        public static var fbaInb0038: Self { Self(rawValue: "FBA_INB_0038") }
        public static var fbaInb0050: Self { Self(rawValue: "FBA_INB_0050") }
        public static var fbaInb0051: Self { Self(rawValue: "FBA_INB_0051") }
        public static var fbaInb0053: Self { Self(rawValue: "FBA_INB_0053") }
        public static var fbaInb0055: Self { Self(rawValue: "FBA_INB_0055") }
        public static var fbaInb0056: Self { Self(rawValue: "FBA_INB_0056") }
        public static var fbaInb0059: Self { Self(rawValue: "FBA_INB_0059") }
        public static var fbaInb0065: Self { Self(rawValue: "FBA_INB_0065") }
        public static var fbaInb0066: Self { Self(rawValue: "FBA_INB_0066") }
        public static var fbaInb0067: Self { Self(rawValue: "FBA_INB_0067") }
        public static var fbaInb0068: Self { Self(rawValue: "FBA_INB_0068") }
        public static var fbaInb0095: Self { Self(rawValue: "FBA_INB_0095") }
        public static var fbaInb0097: Self { Self(rawValue: "FBA_INB_0097") }
        public static var fbaInb0098: Self { Self(rawValue: "FBA_INB_0098") }
        public static var fbaInb0099: Self { Self(rawValue: "FBA_INB_0099") }
        public static var fbaInb0100: Self { Self(rawValue: "FBA_INB_0100") }
        public static var fbaInb0103: Self { Self(rawValue: "FBA_INB_0103") }
        public static var fbaInb0104: Self { Self(rawValue: "FBA_INB_0104") }
        public static var fbaInb0197: Self { Self(rawValue: "FBA_INB_0197") }
        public static var fbaInb0342: Self { Self(rawValue: "FBA_INB_0342") }
        public static var fbaInb0465: Self { Self(rawValue: "FBA_INB_0465") }
        public static var unknownInbErrorCode: Self { Self(rawValue: "UNKNOWN_INB_ERROR_CODE") }
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
}
