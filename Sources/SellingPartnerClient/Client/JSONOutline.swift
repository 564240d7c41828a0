import Foundation

/// Why bytes are no JSON.
struct JSONFault: Error, Sendable, Hashable {
    /// Whether the bytes are a beginning of JSON that ends too early.
    let isCut: Bool
    /// Where, counted in bytes.
    let offset: Int
}

/// The upper levels of a JSON text, made while the whole of it is proven to be well-formed.
struct JSONOutline: Sendable {
    /// What kind of value stands somewhere.
    enum Kind: Sendable, Hashable {
        case null, bool, number, string, array(isEmpty: Bool), object
    }

    /// A value: its kind, its bytes, and for objects of the upper levels their members.
    struct Node: Sendable {
        let kind: Kind
        let range: Range<Int>
        var members: [String: Node] = [:]
    }

    let root: Node
    private let bytes: [UInt8]

    /// Reads the whole text. Errors: `JSONFault`.
    init(_ data: Data) throws(JSONFault) {
        bytes = [UInt8](data)
        var scan = JSONScan(bytes)
        root = try scan.document()
    }

    /// The value at the end of a path of keys; nil when it is absent or null.
    func node(at path: some Sequence<String>) -> Node? {
        var node = root
        for key in path {
            guard let next = node.members[key] else { return nil }
            node = next
        }
        return node.kind == .null ? nil : node
    }

    /// The bytes of a value.
    func bytes(of node: Node) -> Data { Data(bytes[node.range]) }

    /// A digest of all bytes of a value. Not `Data.hashValue`, which looks at the first 80 bytes alone.
    func digest(of node: Node) -> Int {
        var hasher = Hasher()
        bytes[node.range].withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }

    /// The text of a string value.
    func string(of node: Node) -> String? {
        guard node.kind == .string else { return nil }
        return try? JSONDecoder().decode(String.self, from: bytes(of: node))
    }
}

/// Goes through JSON byte by byte, by RFC 8259. Depth is bounded.
struct JSONScan {
    private let bytes: [UInt8]
    private var at = 0
    private static let depthMax = 200
    /// How deep members are remembered: tokens and rows stand no deeper.
    private static let outlineDepth = 4

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSONFault) -> JSONOutline.Node {
        // A byte order mark says nothing here.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        let node = try value(depth: 0)
        skipBlank()
        guard at == bytes.count else { throw fault() }
        return node
    }

    private func fault() -> JSONFault { JSONFault(isCut: at >= bytes.count, offset: at) }

    private mutating func skipBlank() {
        while at < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[at]) { at += 1 }
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSONOutline.Node {
        skipBlank()
        guard at < bytes.count, depth < Self.depthMax else { throw fault() }
        let start = at
        var members: [String: JSONOutline.Node] = [:]
        let kind: JSONOutline.Kind
        switch bytes[at] {
        case UInt8(ascii: "{"):
            members = try object(depth: depth)
            kind = .object
        case UInt8(ascii: "["): kind = .array(isEmpty: try array(depth: depth))
        case UInt8(ascii: "\""):
            try string()
            kind = .string
        case UInt8(ascii: "t"):
            try word("true")
            kind = .bool
        case UInt8(ascii: "f"):
            try word("false")
            kind = .bool
        case UInt8(ascii: "n"):
            try word("null")
            kind = .null
        default:
            try number()
            kind = .number
        }
        return JSONOutline.Node(kind: kind, range: start..<at, members: members)
    }

    private mutating func object(depth: Int) throws(JSONFault) -> [String: JSONOutline.Node] {
        var members: [String: JSONOutline.Node] = [:]
        at += 1
        skipBlank()
        if try take(UInt8(ascii: "}")) { return members }
        repeat {
            skipBlank()
            let start = at
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw fault() }
            try string()
            let key = start + 1..<at - 1
            skipBlank()
            guard try take(UInt8(ascii: ":")) else { throw fault() }
            let node = try value(depth: depth + 1)
            if depth < Self.outlineDepth { members[String(decoding: bytes[key], as: UTF8.self)] = node }
            skipBlank()
        } while try take(UInt8(ascii: ","))
        guard try take(UInt8(ascii: "}")) else { throw fault() }
        return members
    }

    private mutating func array(depth: Int) throws(JSONFault) -> Bool {
        at += 1
        skipBlank()
        if try take(UInt8(ascii: "]")) { return true }
        repeat {
            _ = try value(depth: depth + 1)
            skipBlank()
        } while try take(UInt8(ascii: ","))
        guard try take(UInt8(ascii: "]")) else { throw fault() }
        return false
    }

    /// Goes past a byte if it is the one; at the end of the text it is an error.
    private mutating func take(_ byte: UInt8) throws(JSONFault) -> Bool {
        guard at < bytes.count else { throw fault() }
        guard bytes[at] == byte else { return false }
        at += 1
        return true
    }

    private mutating func word(_ word: StaticString) throws(JSONFault) {
        for byte in UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount) {
            guard try take(byte) else { throw fault() }
        }
    }

    private mutating func number() throws(JSONFault) {
        _ = try take(UInt8(ascii: "-"))
        if try !take(UInt8(ascii: "0")) { try digits() }
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            try digits()
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") { at += 1 }
            try digits()
        }
    }

    private mutating func digits() throws(JSONFault) {
        let start = at
        while at < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) { at += 1 }
        guard at > start else { throw fault() }
    }

    private mutating func string() throws(JSONFault) {
        at += 1
        while true {
            guard at < bytes.count else { throw fault() }
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                return
            case UInt8(ascii: "\\"): try escape()
            case 0..<0x20: throw fault()
            case 0..<0x80: at += 1
            default: try letter()
            }
        }
    }

    private mutating func escape() throws(JSONFault) {
        at += 1
        guard at < bytes.count else { throw fault() }
        if bytes[at] == UInt8(ascii: "u") {
            for _ in 0..<4 {
                at += 1
                guard at < bytes.count, Character(UnicodeScalar(bytes[at])).isHexDigit else { throw fault() }
            }
        } else if !"\"\\/bfnrt".utf8.contains(bytes[at]) {
            throw fault()
        }
        at += 1
    }

    /// One letter of more than a byte, by the rules of UTF-8: no overlong forms, no surrogates.
    private mutating func letter() throws(JSONFault) {
        let lead = bytes[at]
        let length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0
        guard length > 0 else { throw fault() }
        guard at + length <= bytes.count else {
            at = bytes.count
            throw fault()
        }
        let second: ClosedRange<UInt8>
        switch lead {
        case 0xE0: second = 0xA0...0xBF
        case 0xED: second = 0x80...0x9F
        case 0xF0: second = 0x90...0xBF
        case 0xF4: second = 0x80...0x8F
        default: second = 0x80...0xBF
        }
        guard second.contains(bytes[at + 1]), bytes[(at + 2)..<(at + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
        else { throw fault() }
        at += length
    }
}
