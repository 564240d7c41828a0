// Generated from schemas/notifications at 0123456789abcdef0123456789abcdef01234567, do not edit.
public import SellingPartnerAPI

/// The documents of `schemas/notifications`.
public enum Notifications {}

extension Notifications {
    /// The model's `ThingChanged`.
    public struct ThingChanged: Sendable, Decodable {
        public var thingChangedNotification: ThingChangedNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            thingChangedNotification: ThingChangedNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.thingChangedNotification = thingChangedNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            thingChangedNotification = try json.optional("ThingChangedNotification")
            additionalProperties = try json.others(than: ["ThingChangedNotification"])
        }
    }

    /// The model's `ThingChanged.Notification`.
    public struct ThingChangedNotification: Sendable, Decodable {
        public var thingId: String?
        public var changedAt: DateTime?
        public var state: ThingChangedNotificationState?
        public var count: Int?
        public var price: ExactDecimal?
        public var anything: JSONValue?
        public var parts: [ThingChangedPart]?
        public var offers: [ThingChangedNotificationOffers]?
        public var either: JSONValue?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            thingId: String? = nil,
            changedAt: DateTime? = nil,
            state: ThingChangedNotificationState? = nil,
            count: Int? = nil,
            price: ExactDecimal? = nil,
            anything: JSONValue? = nil,
            parts: [ThingChangedPart]? = nil,
            offers: [ThingChangedNotificationOffers]? = nil,
            either: JSONValue? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.thingId = thingId
            self.changedAt = changedAt
            self.state = state
            self.count = count
            self.price = price
            self.anything = anything
            self.parts = parts
            self.offers = offers
            self.either = either
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            thingId = try json.optional("ThingId")
            changedAt = try json.optional("ChangedAt")
            state = try json.optional("State")
            count = try json.optional("Count")
            price = try json.optional("Price")
            anything = try json.optional("Anything")
            parts = try json.optional("Parts")
            offers = try json.optional("Offers")
            either = try json.optional("Either")
            additionalProperties = try json.others(than: [
                "ThingId",
                "ChangedAt",
                "State",
                "Count",
                "Price",
                "Anything",
                "Parts",
                "Offers",
                "Either"
            ])
        }
    }

    /// The model's `ThingChanged.Notification.State`.
    public struct ThingChangedNotificationState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var onSale: Self { Self(rawValue: "ON_SALE") }
        public static var gone: Self { Self(rawValue: "GONE") }
    }

    /// The model's `ThingChanged.Part`.
    public struct ThingChangedPart: Sendable, Decodable {
        public var whole: Indirect<ThingChangedPart>?
        public var name: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            whole: Indirect<ThingChangedPart>? = nil,
            name: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.whole = whole
            self.name = name
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            whole = try json.optional("Whole")
            name = try json.optional("Name")
            additionalProperties = try json.others(than: ["Whole", "Name"])
        }
    }

    /// The model's `ThingChanged.Notification.Offers`.
    public struct ThingChangedNotificationOffers: Sendable, Decodable {
        public var sku: String?
        public var rank: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(sku: String? = nil, rank: Int? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.sku = sku
            self.rank = rank
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sku = try json.optional("Sku")
            rank = try json.optional("Rank")
            additionalProperties = try json.others(than: ["Sku", "Rank"])
        }
    }

    /// The model's `ThingChangedV20261122`.
    public struct ThingChangedV20261122: Sendable, Decodable {
        public var thingId: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(thingId: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.thingId = thingId
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            thingId = try json.optional("thingId")
            additionalProperties = try json.others(than: ["thingId"])
        }
    }
}
