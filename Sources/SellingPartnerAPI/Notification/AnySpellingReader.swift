/// A JSON object whose keys are read without regard to capitals.
struct AnySpellingReader {
    private let container: KeyedDecodingContainer<WireKey>
    /// Keys as they stand, by their small letters.
    private let keys: [String: WireKey]
    /// Keys as they stand that nobody has asked for.
    private var unread: Set<String>

    init(_ decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: WireKey.self)
        // Of two spellings of one key the first by the alphabet holds, so that the answer is always the same.
        let sorted = container.allKeys.sorted { $0.stringValue < $1.stringValue }
        keys = Dictionary(sorted.map { ($0.stringValue.lowercased(), $0) }) { first, _ in first }
        unread = Set(sorted.map(\.stringValue))
    }

    /// The value under a key; nil when it is absent or null. Errors: `DecodingError` when it is of another kind.
    mutating func optional<Value: Decodable>(_ key: String) throws -> Value? {
        try container.decodeIfPresent(Value.self, forKey: taken(key))
    }

    /// The value under a key that must be there. Errors: `DecodingError`.
    mutating func required<Value: Decodable>(_ key: String) throws -> Value {
        try container.decode(Value.self, forKey: taken(key))
    }

    /// Every member that was not asked for, by its key as it stands; nil when there is none.
    func rest() throws -> [String: JSONValue]? {
        guard !unread.isEmpty else { return nil }
        return try Dictionary(
            uniqueKeysWithValues: unread.map { key in
                (key, try container.decode(JSONValue.self, forKey: WireKey(stringValue: key)))
            })
    }

    private mutating func taken(_ key: String) -> WireKey {
        guard let found = keys[key.lowercased()] else { return WireKey(stringValue: key) }
        unread.remove(found.stringValue)
        return found
    }
}
