/// Why a text is no JSON, and where.
struct JSONError: Error, Equatable, CustomStringConvertible {
    let says: String
    let line: Int

    var description: String { "line \(line): \(says)" }
}

/// Reads JSON text (RFC 8259); a byte order mark before it is left out.
struct JSONParser {
    /// Deeper nesting than any model has; a hostile file must not overrun the stack.
    static let depthMax = 256

    private let bytes: [UInt8]
    private var at = 0
    private var depth = 0

    static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSON {
        var parser = JSONParser(bytes: bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { parser.at = 3 }
        let value = try parser.value()
        parser.skipSpace()
        guard parser.at == bytes.count else { throw parser.error("text after the end of the value") }
        return value
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private func error(_ says: String) -> JSONError {
        JSONError(says: says, line: 1 + bytes[..<min(at, bytes.count)].count { $0 == 0x0A })
    }

    private mutating func skipSpace() {
        while at < bytes.count, bytes[at] == 0x20 || (0x09...0x0D).contains(bytes[at]) { at += 1 }
    }

    private mutating func value() throws(JSONError) -> JSON {
        skipSpace()
        guard at < bytes.count else { throw error("the text ends where a value should be") }
        switch bytes[at] {
        case UInt8(ascii: "{"): return try nested { (parser) throws(JSONError) in try parser.object() }
        case UInt8(ascii: "["): return try nested { (parser) throws(JSONError) in try parser.array() }
        case UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func nested(_ read: (inout JSONParser) throws(JSONError) -> JSON) throws(JSONError) -> JSON {
        guard depth < Self.depthMax else { throw error("nested deeper than \(Self.depthMax)") }
        depth += 1
        defer { depth -= 1 }
        at += 1
        return try read(&self)
    }

    private mutating func object() throws(JSONError) -> JSON {
        var object = JSONObject()
        skipSpace()
        if takes("}") { return .object(object) }
        while true {
            skipSpace()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw error("a key should be here") }
            let key = try text()
            skipSpace()
            guard takes(":") else { throw error("a colon should be here") }
            object[key] = try value()
            skipSpace()
            if takes(",") { continue }
            guard takes("}") else { throw error("a comma or a closing brace should be here") }
            return .object(object)
        }
    }

    private mutating func array() throws(JSONError) -> JSON {
        var elements: [JSON] = []
        skipSpace()
        if takes("]") { return .array(elements) }
        while true {
            elements.append(try value())
            skipSpace()
            if takes(",") { continue }
            guard takes("]") else { throw error("a comma or a closing bracket should be here") }
            return .array(elements)
        }
    }

    private mutating func takes(_ character: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: character) else { return false }
        at += 1
        return true
    }

    private mutating func word(_ word: StaticString, _ value: JSON) throws(JSONError) -> JSON {
        let text = "\(word)"
        guard bytes[at...].starts(with: text.utf8) else { throw error("neither \(text) nor any other value") }
        at += text.utf8.count
        return value
    }

    private mutating func number() throws(JSONError) -> JSON {
        let start = at
        while at < bytes.count, "+-.0123456789eE".utf8.contains(bytes[at]) { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/) != nil else {
            throw error("neither a number nor any other value")
        }
        return .number(text)
    }

    private mutating func text() throws(JSONError) -> String {
        at += 1
        var content: [UInt8] = []
        while at < bytes.count {
            // Plain stretches are copied in one go: descriptions are most of a model's bytes.
            let start = at
            while at < bytes.count, bytes[at] != 0x22, bytes[at] != 0x5C { at += 1 }
            content += bytes[start..<at]
            guard at < bytes.count else { break }
            at += 1
            if bytes[at - 1] == 0x22 { return String(decoding: content, as: UTF8.self) }
            try escape(&content)
        }
        throw error("a string without an end")
    }

    private mutating func escape(_ content: inout [UInt8]) throws(JSONError) {
        guard at < bytes.count else { throw error("a string without an end") }
        let letter = bytes[at]
        at += 1
        switch letter {
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code), bytes[at...].starts(with: "\\u".utf8) {
                at += 2
                code = 0x10000 + ((code - 0xD800) << 10) + (try hexadecimal()) &- 0xDC00
            }
            content += String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): content.append(letter)
        default: throw error("an escape that JSON does not have")
        }
    }

    private mutating func hexadecimal() throws(JSONError) -> UInt32 {
        guard at + 4 <= bytes.count,
            let code = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
        else { throw error("four hexadecimal digits should be here") }
        at += 4
        return code
    }
}
