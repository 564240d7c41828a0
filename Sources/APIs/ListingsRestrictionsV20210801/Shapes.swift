// Generated from listings-restrictions-api-model/listingsRestrictions_2021-08-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ListingsRestrictionsV20210801 {
    /// The model's `GetListingsRestrictions.conditionType`.
    public struct GetListingsRestrictionsConditionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var newNew: Self { Self(rawValue: "new_new") }
        public static var newOpenBox: Self { Self(rawValue: "new_open_box") }
        public static var newOem: Self { Self(rawValue: "new_oem") }
        public static var refurbishedRefurbished: Self { Self(rawValue: "refurbished_refurbished") }
        public static var usedLikeNew: Self { Self(rawValue: "used_like_new") }
        public static var usedVeryGood: Self { Self(rawValue: "used_very_good") }
        public static var usedGood: Self { Self(rawValue: "used_good") }
        public static var usedAcceptable: Self { Self(rawValue: "used_acceptable") }
        public static var collectibleLikeNew: Self { Self(rawValue: "collectible_like_new") }
        public static var collectibleVeryGood: Self { Self(rawValue: "collectible_very_good") }
        public static var collectibleGood: Self { Self(rawValue: "collectible_good") }
        public static var collectibleAcceptable: Self { Self(rawValue: "collectible_acceptable") }
        public static var clubClub: Self { Self(rawValue: "club_club") }
    }

    /// The model's `RestrictionList`.
    public struct RestrictionList: Sendable, Decodable {
        public var restrictions: [Restriction]?

        public init(restrictions: [Restriction]? = nil) {
            self.restrictions = restrictions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            restrictions = try json.optional("restrictions")
        }
    }

    /// The model's `Restriction`.
    public struct Restriction: Sendable, Decodable {
        public var marketplaceId: String?
        public var conditionType: RestrictionConditionType?
        public var reasons: [Reason]?

        public init(
            marketplaceId: String? = nil,
            conditionType: RestrictionConditionType? = nil,
            reasons: [Reason]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.conditionType = conditionType
            self.reasons = reasons
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            conditionType = try json.optional("conditionType")
            reasons = try json.optional("reasons")
        }
    }

    /// The model's `Restriction.conditionType`.
    public struct RestrictionConditionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var newNew: Self { Self(rawValue: "new_new") }
        public static var newOpenBox: Self { Self(rawValue: "new_open_box") }
        public static var newOem: Self { Self(rawValue: "new_oem") }
        public static var refurbishedRefurbished: Self { Self(rawValue: "refurbished_refurbished") }
        public static var usedLikeNew: Self { Self(rawValue: "used_like_new") }
        public static var usedVeryGood: Self { Self(rawValue: "used_very_good") }
        public static var usedGood: Self { Self(rawValue: "used_good") }
        public static var usedAcceptable: Self { Self(rawValue: "used_acceptable") }
        public static var collectibleLikeNew: Self { Self(rawValue: "collectible_like_new") }
        public static var collectibleVeryGood: Self { Self(rawValue: "collectible_very_good") }
        public static var collectibleGood: Self { Self(rawValue: "collectible_good") }
        public static var collectibleAcceptable: Self { Self(rawValue: "collectible_acceptable") }
        public static var clubClub: Self { Self(rawValue: "club_club") }
    }

    /// The model's `Reason`.
    public struct Reason: Sendable, Decodable {
        public var message: String?
        public var reasonCode: ReasonReasonCode?
        public var links: [Link]?

        public init(message: String? = nil, reasonCode: ReasonReasonCode? = nil, links: [Link]? = nil) {
            self.message = message
            self.reasonCode = reasonCode
            self.links = links
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            message = try json.optional("message")
            reasonCode = try json.optional("reasonCode")
            links = try json.optional("links")
        }
    }

    /// The model's `Reason.reasonCode`.
    public struct ReasonReasonCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var approvalRequired: Self { Self(rawValue: "APPROVAL_REQUIRED") }
        public static var asinNotFound: Self { Self(rawValue: "ASIN_NOT_FOUND") }
        public static var notEligible: Self { Self(rawValue: "NOT_ELIGIBLE") }
    }

    /// The model's `Link`.
    public struct Link: Sendable, Decodable {
        public var resource: String?
        public var verb: LinkVerb?
        public var title: String?
        public var type: String?

        public init(resource: String? = nil, verb: LinkVerb? = nil, title: String? = nil, type: String? = nil) {
            self.resource = resource
            self.verb = verb
            self.title = title
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            resource = try json.optional("resource")
            verb = try json.optional("verb")
            title = try json.optional("title")
            type = try json.optional("type")
        }
    }

    /// The model's `Link.verb`.
    public struct LinkVerb: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var get: Self { Self(rawValue: "GET") }
    }
}
