import Foundation

extension WireDecoder {
    /// A decimal in any spelling of Amazon's: a string as it stands, a number in its shortest text.
    func exactDecimal() throws -> ExactDecimal {
        switch kind {
        case .number:
            guard let number = text.number(at: index) else { throw mismatch(ExactDecimal.self) }
            return try PlainNumber.shortest(number).map { ExactDecimal(text: $0, isText: false) }
                ?? ExactDecimal(decimal())
        case .string, .escapedString: return ExactDecimal(text: try decode(String.self))
        default: throw mismatch(Decimal.self)
        }
    }

    /// Whatever stands here.
    func json() throws -> JSONValue {
        switch kind {
        case .null: return .null
        case .yes: return .bool(true)
        case .no: return .bool(false)
        case .number: return .number(try decimal())
        case .string, .escapedString: return .string(try decode(String.self))
        case .array: return .array(try elements().map { try $0.json() })
        case .object:
            var members: [String: JSONValue] = [:]
            for (key, value) in text.members(of: index) where members[key] == nil {
                members[key] = try at(value).json()
            }
            return .object(members)
        }
    }

    private func elements() -> [WireDecoder] {
        let end = Int(text.entries[index].next)
        var elements: [WireDecoder] = []
        var place = index + 1
        while place < end {
            elements.append(at(place))
            place = Int(text.entries[place].next)
        }
        return elements
    }
}

/// Numbers of JSON as they are written.
enum PlainNumber {
    /// As many digits fit into a `Decimal` whatever they are.
    static let digitsMax = 38

    /// How many digits from the first that is not 0 to the last that is not, the exponent apart.
    static func digits(of number: String) -> Int {
        var count = 0
        var zeros = 0
        for byte in number.utf8 {
            switch byte {
            case UInt8(ascii: "0"): zeros += count > 0 ? 1 : 0
            case UInt8(ascii: "1")...UInt8(ascii: "9"):
                count += zeros + 1
                zeros = 0
            case UInt8(ascii: "e"), UInt8(ascii: "E"): return count
            default: break
            }
        }
        return count
    }

    /// The shortest text of a number without exponent, as `Decimal` writes it; nil where it is not so simple.
    static func shortest(_ number: String) -> String? {
        guard number.utf8.count <= digitsMax else { return nil }
        var hasPoint = false
        var isZero = true
        for byte in number.utf8 {
            switch byte {
            case UInt8(ascii: "."): hasPoint = true
            case UInt8(ascii: "1")...UInt8(ascii: "9"): isZero = false
            case UInt8(ascii: "0"), UInt8(ascii: "-"): break
            default: return nil
            }
        }
        guard !isZero else { return "0" }
        guard hasPoint else { return number }
        var short = Substring(number)
        while short.hasSuffix("0") { short.removeLast() }
        if short.hasSuffix(".") { short.removeLast() }
        return String(short)
    }
}
