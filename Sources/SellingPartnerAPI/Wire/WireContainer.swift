/// A key of a JSON object, by its name on the wire. One type for all generated shapes: they compile faster so than
/// with an enum each.
public struct WireKey: CodingKey, ExpressibleByStringLiteral {
    public let stringValue: String
    public var intValue: Int? { nil }
    public init(stringValue: String) { self.stringValue = stringValue }
    public init?(intValue: Int) { nil }
    public init(stringLiteral value: String) { stringValue = value }
}

/// A JSON object that is being read.
public struct WireReader {
    private enum Source {
        /// The decoder of this module, which needs no container.
        case wire(WireDecoder)
        case other(KeyedDecodingContainer<WireKey>)
    }

    private let source: Source

    /// Errors: `DecodingError` when it is no object.
    public init(_ decoder: any Decoder) throws {
        guard let wire = decoder as? WireDecoder else {
            source = .other(try decoder.container(keyedBy: WireKey.self))
            return
        }
        try wire.expectObject()
        source = .wire(wire)
    }

    /// The value under a key; nil when it is absent or null. Errors: `DecodingError` when it is of another kind.
    public func optional<Value: Decodable>(_ key: WireKey) throws -> Value? {
        switch source {
        case .wire(let decoder):
            guard let member = decoder.member(key.stringValue), !member.decodeNil() else { return nil }
            return try member.value(Value.self)
        case .other(let container): return try container.decodeIfPresent(Value.self, forKey: key)
        }
    }

    /// The value under a key that must be there. Errors: `DecodingError`.
    public func required<Value: Decodable>(_ key: WireKey) throws -> Value {
        switch source {
        case .wire(let decoder):
            guard let member = decoder.member(key.stringValue) else { throw decoder.missing(key) }
            return try member.value(Value.self)
        case .other(let container): return try container.decode(Value.self, forKey: key)
        }
    }

    /// Every member whose key is not among `known`; nil when there is none.
    public func others<Value: Decodable>(than known: Set<String>) throws -> [String: Value]? {
        var others: [String: Value] = [:]
        for key in keys where !known.contains(key) { others[key] = try required(WireKey(stringValue: key)) }
        return others.isEmpty ? nil : others
    }

    private var keys: [String] {
        switch source {
        case .wire(let decoder): decoder.keys
        case .other(let container): container.allKeys.map(\.stringValue)
        }
    }
}

/// A JSON object that is being written.
public struct WireWriter {
    private var container: KeyedEncodingContainer<WireKey>

    public init(_ encoder: any Encoder) {
        container = encoder.container(keyedBy: WireKey.self)
    }

    /// Writes a value; nil leaves the key out.
    public mutating func set(_ key: WireKey, _ value: (some Encodable)?) throws {
        try container.encodeIfPresent(value, forKey: key)
    }

    /// Writes a decimal in the spelling of the model: a JSON string or a JSON number.
    public mutating func set(_ key: WireKey, _ value: ExactDecimal?, asText: Bool) throws {
        try container.encodeIfPresent(value?.written(asText: asText), forKey: key)
    }

    /// Writes members that the model does not name.
    public mutating func setOthers(_ values: [String: some Encodable]?) throws {
        for (key, value) in values ?? [:] { try container.encode(value, forKey: WireKey(stringValue: key)) }
    }
}

/// A value that holds its own kind, which a struct cannot: `ItemBrowseClassification.parent`.
public final class Indirect<Value: Sendable>: Sendable {
    public let value: Value
    public init(_ value: Value) { self.value = value }
}

extension Indirect: Decodable where Value: Decodable {
    public convenience init(from decoder: any Decoder) throws {
        self.init(try Value(from: decoder))
    }
}

extension Indirect: Encodable where Value: Encodable {
    public func encode(to encoder: any Encoder) throws {
        try value.encode(to: encoder)
    }
}
