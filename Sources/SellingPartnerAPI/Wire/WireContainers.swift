/// The members of an object, for whoever does not read them through `WireReader`.
struct WireMembers<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: WireDecoder

    var codingPath: [any CodingKey] { decoder.codingPath }

    var allKeys: [Key] { decoder.keys.compactMap { Key(stringValue: $0) } }

    func contains(_ key: Key) -> Bool { decoder.member(key.stringValue) != nil }

    private func at(_ key: Key) throws -> WireDecoder {
        guard let member = decoder.member(key.stringValue) else { throw decoder.missing(key) }
        return member
    }

    func decodeNil(forKey key: Key) throws -> Bool { try at(key).decodeNil() }
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try at(key).decode(type) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try at(key).decode(type) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { try at(key).decode(type) }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { try at(key).decode(type) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try at(key).decode(type) }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { try at(key).decode(type) }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { try at(key).decode(type) }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { try at(key).decode(type) }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { try at(key).decode(type) }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { try at(key).decode(type) }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { try at(key).decode(type) }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { try at(key).decode(type) }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { try at(key).decode(type) }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { try at(key).decode(type) }
    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value { try at(key).value(type) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { try at(key).container(keyedBy: type) }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try at(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder {
        guard let member = decoder.member("super") else { throw decoder.missing(WireKey(stringValue: "super")) }
        return member
    }

    func superDecoder(forKey key: Key) throws -> any Decoder { try at(key) }
}

/// The values of an array, one after the other.
struct WireElements: UnkeyedDecodingContainer {
    private let decoder: WireDecoder
    private var next: Int
    private let end: Int
    private(set) var currentIndex = 0

    /// `decoder` stands at an array.
    init(_ decoder: WireDecoder) {
        self.decoder = decoder
        next = decoder.index + 1
        end = Int(decoder.text.entries[decoder.index].next)
    }

    var codingPath: [any CodingKey] { decoder.codingPath }

    var count: Int? {
        var count = currentIndex
        var at = next
        while at < end {
            count += 1
            at = Int(decoder.text.entries[at].next)
        }
        return count
    }

    var isAtEnd: Bool { next >= end }

    private func here(_ type: any Any.Type) throws -> WireDecoder {
        guard next < end else { throw DecodingError.valueNotFound(type, decoder.context("the list ends here")) }
        return decoder.at(next)
    }

    /// Goes on when the value has been read, and stays where it could not be.
    private mutating func take<Value>(_ type: Value.Type, _ read: (WireDecoder) throws -> Value) throws -> Value {
        let value = try read(here(type))
        next = Int(decoder.text.entries[next].next)
        currentIndex += 1
        return value
    }

    mutating func decodeNil() throws -> Bool {
        guard try here(Any?.self).decodeNil() else { return false }
        return try take(Bool.self) { _ in true }
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: String.Type) throws -> String { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: Double.Type) throws -> Double { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: Float.Type) throws -> Float { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int.Type) throws -> Int { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int8.Type) throws -> Int8 { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int16.Type) throws -> Int16 { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int32.Type) throws -> Int32 { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: Int64.Type) throws -> Int64 { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt.Type) throws -> UInt { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt8.Type) throws -> UInt8 { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt16.Type) throws -> UInt16 { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt32.Type) throws -> UInt32 { try take(type) { try $0.decode(type) } }
    mutating func decode(_ type: UInt64.Type) throws -> UInt64 { try take(type) { try $0.decode(type) } }
    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        try take(type) { try $0.value(type) }
    }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try take(KeyedDecodingContainer<Nested>.self) { try $0.container(keyedBy: type) }
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
        try take((any UnkeyedDecodingContainer).self) { try $0.unkeyedContainer() }
    }

    mutating func superDecoder() throws -> any Decoder { try take((any Decoder).self) { $0 } }
}

extension WireDecoder {
    /// The decoder of a member; nil where there is none.
    func member(_ key: String) -> WireDecoder? { text.member(key, of: index).map(at) }

    /// The names of all members, in their order, each once.
    var keys: [String] {
        var keys: [String] = []
        var known: Set<String> = []
        for (key, _) in text.members(of: index) where known.insert(key).inserted { keys.append(key) }
        return keys
    }

    func missing(_ key: any CodingKey) -> DecodingError {
        .keyNotFound(key, context("there is no such member"))
    }
}

extension JSONText {
    /// The members of an object by their names, and where their values stand.
    func members(of index: Int) -> [(key: String, value: Int)] {
        guard entries[index].kind == .object else { return [] }
        var members: [(key: String, value: Int)] = []
        var at = index + 1
        while at < Int(entries[index].next) {
            members.append((string(at: at) ?? "", at + 1))
            at = Int(entries[at + 1].next)
        }
        return members
    }

    /// The keys and places that lead from the whole text to a value.
    func path(to index: Int) -> [any CodingKey] {
        var path: [any CodingKey] = []
        var here = 0
        while here < index, let step = step(from: here, to: index) {
            path.append(step.key)
            here = step.value
        }
        return path
    }

    /// From a container to the value in it that is, or holds, the one at `index`.
    private func step(from here: Int, to index: Int) -> (key: any CodingKey, value: Int)? {
        if entries[here].kind == .object {
            return members(of: here).last { $0.value <= index }.map { (WireKey(stringValue: $0.key), $0.value) }
        }
        guard entries[here].kind == .array else { return nil }
        var at = here + 1
        var number = 0
        while Int(entries[at].next) <= index {
            at = Int(entries[at].next)
            number += 1
        }
        return (ElementKey(number: number), at)
    }
}

/// The place of a value in an array, counted from 0.
private struct ElementKey: CodingKey {
    let number: Int
    init(number: Int) { self.number = number }
    var stringValue: String { "\(number)" }
    var intValue: Int? { number }
    init?(stringValue: String) { nil }
    init?(intValue: Int) { number = intValue }
}
