/// Goes through JSON byte by byte, by RFC 8259, and notes where its values stand. Depth is bounded.
struct JSONScan {
    private let bytes: [UInt8]
    private var at = 0
    private(set) var entries: [JSONText.Entry] = []
    private static let depthMax = 200

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // Replies of Amazon's have a value or key in twelve to twenty bytes.
        entries.reserveCapacity(bytes.count / 12 + 1)
    }

    mutating func document() throws(JSONFault) {
        // Places are kept in four bytes. No reply comes near.
        guard bytes.count < UInt32.max else { throw fault() }
        // A byte order mark says nothing here.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
        try value(depth: 0)
        skipBlank()
        guard at == bytes.count else { throw fault() }
    }

    /// Notes a value that begins here, and whose end is not known yet.
    private mutating func open(_ kind: JSONText.Kind) -> Int {
        entries.append(JSONText.Entry(kind: kind, start: UInt32(at), end: 0, next: 0))
        return entries.count - 1
    }

    private mutating func close(_ index: Int) {
        entries[index].end = UInt32(at)
        entries[index].next = UInt32(entries.count)
    }

    /// Notes a value without others in it, which ends here.
    private mutating func note(_ kind: JSONText.Kind, from start: Int) {
        entries.append(
            JSONText.Entry(kind: kind, start: UInt32(start), end: UInt32(at), next: UInt32(entries.count + 1)))
    }

    private func fault() -> JSONFault { JSONFault(isCut: at >= bytes.count, offset: at) }

    private mutating func skipBlank() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x0A, 0x0D, 0x09: at += 1
            default: return
            }
        }
    }

    private mutating func value(depth: Int) throws(JSONFault) {
        skipBlank()
        guard at < bytes.count, depth < Self.depthMax else { throw fault() }
        let start = at
        switch bytes[at] {
        case UInt8(ascii: "{"): try object(depth: depth)
        case UInt8(ascii: "["): try array(depth: depth)
        case UInt8(ascii: "\""):
            try string()
        case UInt8(ascii: "t"):
            try word("true")
            note(.yes, from: start)
        case UInt8(ascii: "f"):
            try word("false")
            note(.no, from: start)
        case UInt8(ascii: "n"):
            try word("null")
            note(.null, from: start)
        default:
            try number()
            note(.number, from: start)
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) {
        let index = open(.object)
        at += 1
        skipBlank()
        if try !take(UInt8(ascii: "}")) {
            repeat {
                skipBlank()
                guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw fault() }
                try string()
                skipBlank()
                guard try take(UInt8(ascii: ":")) else { throw fault() }
                try value(depth: depth + 1)
                skipBlank()
            } while try take(UInt8(ascii: ","))
            guard try take(UInt8(ascii: "}")) else { throw fault() }
        }
        close(index)
    }

    private mutating func array(depth: Int) throws(JSONFault) {
        let index = open(.array)
        at += 1
        skipBlank()
        if try !take(UInt8(ascii: "]")) {
            repeat {
                try value(depth: depth + 1)
                skipBlank()
            } while try take(UInt8(ascii: ","))
            guard try take(UInt8(ascii: "]")) else { throw fault() }
        }
        close(index)
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
        let start = at
        var hasEscapes = false
        at += 1
        while true {
            guard at < bytes.count else { throw fault() }
            switch bytes[at] {
            case UInt8(ascii: "\""):
                at += 1
                return note(hasEscapes ? .escapedString : .string, from: start)
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try escape()
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
