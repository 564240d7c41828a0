/// JSON as the simulator writes it: members in their order, numbers as exact text.
///
/// The simulator has its own writer on purpose: were it to write with the client's coders, a mistake in them would
/// cancel itself.
enum SimulatedJSON: Sendable, Hashable {
    /// Members in the order they are written; a name comes once.
    case object([Member])
    case array([SimulatedJSON])
    case string(String)
    /// A number, as it shall stand: `12.50`.
    case number(String)
    case bool(Bool)
    case null

    /// A name and its value.
    struct Member: Sendable, Hashable {
        let name: String
        let value: SimulatedJSON
    }

    /// An object without the members that are nil.
    static func members(_ members: KeyValuePairs<String, SimulatedJSON?>) -> SimulatedJSON {
        .object(members.compactMap { name, value in value.map { Member(name: name, value: $0) } })
    }

    static func list(_ texts: some Sequence<String>) -> SimulatedJSON { .array(texts.map { .string($0) }) }

    static func int(_ number: some BinaryInteger) -> SimulatedJSON { .number(String(number)) }

    /// The member of an object; nil where there is none.
    subscript(name: String) -> SimulatedJSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    /// The object with one more member, or with another value for it.
    func with(_ name: String, _ value: SimulatedJSON?) -> SimulatedJSON {
        guard case .object(var members) = self else { return self }
        members.removeAll { $0.name == name }
        if let value { members.append(Member(name: name, value: value)) }
        return .object(members)
    }
}

extension SimulatedJSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
    ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    init(stringLiteral value: String) { self = .string(value) }
    init(integerLiteral value: Int) { self = .number(String(value)) }
    init(booleanLiteral value: Bool) { self = .bool(value) }
    init(arrayLiteral elements: SimulatedJSON...) { self = .array(elements) }
    init(dictionaryLiteral elements: (String, SimulatedJSON)...) {
        self = .object(elements.map { Member(name: $0, value: $1) })
    }
}

// MARK: Writing

extension SimulatedJSON {
    /// The text of it, in UTF-8, without blanks.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .object(let members):
            Self.write(members, "{", "}", to: &bytes) { member, bytes in
                Self.write(member.name, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                member.value.write(to: &bytes)
            }
        case .array(let elements): Self.write(elements, "[", "]", to: &bytes) { $0.write(to: &$1) }
        case .string(let text): Self.write(text, to: &bytes)
        case .number(let text): bytes += Array(text.utf8)
        case .bool(let flag): bytes += Array((flag ? "true" : "false").utf8)
        case .null: bytes += Array("null".utf8)
        }
    }

    private static func write<Element>(
        _ elements: [Element], _ open: Unicode.Scalar, _ close: Unicode.Scalar, to bytes: inout [UInt8],
        _ one: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            one(element, &bytes)
        }
        bytes.append(UInt8(ascii: close))
    }

    private static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
            case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                bytes += Array("\\u00\(digits.count < 2 ? "0" : "")\(digits)".utf8)
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }
}
