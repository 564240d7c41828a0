import Foundation

/// Reads values of the wire out of a JSON text that was taken apart. It agrees with Foundation's decoder, but for
/// numbers of more digits than `Decimal` holds, which it refuses instead of rounding them, and is several times as
/// fast: keys are compared where they stand, and the path to a value is found only when an error has to tell it.
package struct WireDecoder: Decoder {
    let text: JSONText
    private let place: UInt32
    /// The status of the reply; 0 for none.
    private let status: UInt32

    /// A decoder of the whole text.
    package init(_ text: JSONText, status: Int? = nil) {
        self.text = text
        place = 0
        self.status = UInt32(clamping: status ?? 0)
    }

    private init(_ other: WireDecoder, _ index: Int) {
        text = other.text
        place = UInt32(index)
        status = other.status
    }

    var index: Int { Int(place) }
    var kind: JSONText.Kind { text.entries[index].kind }

    /// The same at another place of the text.
    func at(_ index: Int) -> WireDecoder { WireDecoder(self, index) }

    package var codingPath: [any CodingKey] { text.path(to: index) }

    package var userInfo: [CodingUserInfoKey: Any] {
        guard status > 0, let key = ReplyStatus.key else { return [:] }
        return [key: Int(status)]
    }

    /// The object at this place, for whoever does not read it through `WireReader`. Errors: `DecodingError`.
    package func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        try expectObject()
        return KeyedDecodingContainer(WireMembers<Key>(decoder: self))
    }

    /// The array at this place. Errors: `DecodingError`.
    package func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard kind == .array else { throw mismatch([Any].self) }
        return WireElements(self)
    }

    package func singleValueContainer() throws -> any SingleValueDecodingContainer { self }

    /// The value at this place. Errors: `DecodingError`.
    package func value<Value: Decodable>(_ type: Value.Type) throws -> Value {
        // What is asked for most needs no container; what Foundation's decoder reads in ways of its own is its.
        if type == String.self, let value = try decode(String.self) as? Value { return value }
        if type == Decimal.self, let value = try decimal() as? Value { return value }
        if type == Date.self || type == Data.self || type == URL.self {
            return try JSONDecoder().decode(type, from: JSONNode(text: text, index: index).bytes)
        }
        return try Value(from: self)
    }
}

extension WireDecoder {
    func expectObject() throws {
        guard kind == .object else { throw mismatch([String: Any].self) }
    }

    /// What is said where another kind of value stands.
    func mismatch(_ type: any Any.Type) -> DecodingError {
        if kind == .null { return .valueNotFound(type, context("null stands where a \(type) is due")) }
        return .typeMismatch(type, context("a value of another kind stands where a \(type) is due"))
    }

    func context(_ what: String) -> DecodingError.Context {
        DecodingError.Context(codingPath: codingPath, debugDescription: what)
    }

    /// Errors: `DecodingError` where it is no number, or has more digits than a `Decimal` holds.
    func decimal() throws -> Decimal {
        guard let number = text.number(at: index) else { throw mismatch(Decimal.self) }
        guard PlainNumber.digits(of: number) <= PlainNumber.digitsMax, let value = Decimal(string: number) else {
            throw DecodingError.dataCorrupted(context("the number cannot be kept exactly"))
        }
        return value
    }

    func integer<Number: FixedWidthInteger>(_ type: Number.Type) throws -> Number {
        guard let number = text.number(at: index) else { throw mismatch(type) }
        if let value = Number(number) { return value }
        // `1.0` and `1e2` are whole as well.
        guard let value = Number(try decimal().description) else {
            throw DecodingError.dataCorrupted(context("the number is no \(type)"))
        }
        return value
    }

    func floating<Number: BinaryFloatingPoint & LosslessStringConvertible>(_ type: Number.Type) throws -> Number {
        guard let number = text.number(at: index) else { throw mismatch(type) }
        guard let value = Number(number), value.isFinite else {
            throw DecodingError.dataCorrupted(context("the number is too large for a \(type)"))
        }
        return value
    }
}

extension WireDecoder: SingleValueDecodingContainer {
    package func decodeNil() -> Bool { kind == .null }

    /// A truth value; no number stands for one. Errors: `DecodingError`.
    package func decode(_ type: Bool.Type) throws -> Bool {
        switch kind {
        case .yes: true
        case .no: false
        default: throw mismatch(type)
        }
    }

    /// A string's text. Errors: `DecodingError`, also where half of a surrogate pair stands in it.
    package func decode(_ type: String.Type) throws -> String {
        if let string = text.string(at: index) { return string }
        guard kind == .escapedString else { throw mismatch(type) }
        throw DecodingError.dataCorrupted(context("half of a surrogate pair stands in the string"))
    }

    package func decode(_ type: Double.Type) throws -> Double { try floating(type) }
    package func decode(_ type: Float.Type) throws -> Float { try floating(type) }
    package func decode(_ type: Int.Type) throws -> Int { try integer(type) }
    package func decode(_ type: Int8.Type) throws -> Int8 { try integer(type) }
    package func decode(_ type: Int16.Type) throws -> Int16 { try integer(type) }
    package func decode(_ type: Int32.Type) throws -> Int32 { try integer(type) }
    package func decode(_ type: Int64.Type) throws -> Int64 { try integer(type) }
    package func decode(_ type: UInt.Type) throws -> UInt { try integer(type) }
    package func decode(_ type: UInt8.Type) throws -> UInt8 { try integer(type) }
    package func decode(_ type: UInt16.Type) throws -> UInt16 { try integer(type) }
    package func decode(_ type: UInt32.Type) throws -> UInt32 { try integer(type) }
    package func decode(_ type: UInt64.Type) throws -> UInt64 { try integer(type) }
    package func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try value(type) }
}
