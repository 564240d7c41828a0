// Generated from schemas/feeds at 0123456789abcdef0123456789abcdef01234567, do not edit.
public import SellingPartnerAPI

/// The documents of `schemas/feeds`.
public enum FeedDocuments {}

extension FeedDocuments {
    /// The model's `ThingFeed`.
    public struct ThingFeed: Sendable, Codable {
        public var note: String?
        public var things: [ThingFeedThings]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(things: [ThingFeedThings], note: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.note = note
            self.things = things
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            note = try json.optional("note")
            things = try json.optional("things")
            additionalProperties = try json.others(than: ["note", "things"])
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("note", note)
            try json.set("things", things)
            try json.setOthers(additionalProperties)
        }
    }

    /// The model's `ThingFeed.things`.
    public struct ThingFeedThings: Sendable, Codable {
        public var word: ThingFeedThingsWord?
        public var attributes: [String: JSONValue]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            word: ThingFeedThingsWord? = nil,
            attributes: [String: JSONValue]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.word = word
            self.attributes = attributes
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            word = try json.optional("word")
            attributes = try json.optional("attributes")
            additionalProperties = try json.others(than: ["word", "attributes"])
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("word", word)
            try json.set("attributes", attributes)
            try json.setOthers(additionalProperties)
        }
    }

    /// The model's `ThingFeed.things.word`.
    public struct ThingFeedThingsWord: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var add: Self { Self(rawValue: "ADD") }
    }
}
