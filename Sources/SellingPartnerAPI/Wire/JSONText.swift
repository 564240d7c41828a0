package import Foundation

/// Why bytes are no JSON.
package struct JSONFault: Error, Sendable, Hashable {
    /// Whether the bytes are a beginning of JSON that ends too early.
    package let isCut: Bool
    /// Where, counted in bytes.
    package let offset: Int
}

/// A JSON text that was proven to be well-formed (RFC 8259) and taken apart once, for everybody who reads it: checks,
/// tokens of pages, and values.
///
/// Every value is an entry of a flat list, in the order of the text; nothing is made of it before it is asked for.
/// Descriptions show its size only; the bytes may hold personal data.
package final class JSONText: Sendable, CustomStringConvertible, CustomReflectable {
    /// What kind of value stands somewhere.
    package enum Kind: UInt8, Sendable {
        case null, yes, no, number
        /// A string as it stands, and one with escapes in it.
        case string, escapedString
        case array, object
    }

    /// A value, or the key of a member, which stands right before its value.
    struct Entry: Sendable {
        let kind: Kind
        /// The first byte, and the one behind the last; the quotes of strings are theirs.
        let start: UInt32
        var end: UInt32
        /// The number of the entry behind this one and all that stands in it.
        var next: UInt32
    }

    let bytes: [UInt8]
    let entries: [Entry]

    /// Reads the whole text. Errors: `JSONFault`.
    package init(_ data: Data) throws(JSONFault) {
        bytes = [UInt8](data)
        var scan = JSONScan(bytes)
        try scan.document()
        entries = scan.entries
    }

    /// The value that is the whole text.
    package var root: JSONNode { JSONNode(text: self, index: 0) }

    package var description: String { "JSON of \(bytes.count) bytes" }

    package var customMirror: Mirror { Mirror(self, children: ["bytes": bytes.count]) }
}

/// A value in a JSON text.
package struct JSONNode: Sendable {
    let text: JSONText
    let index: Int

    private var entry: JSONText.Entry { text.entries[index] }

    package var kind: JSONText.Kind { entry.kind }

    /// Whether it is an array or object without anything in it.
    package var isEmpty: Bool { Int(entry.next) == index + 1 }

    /// The value of a member; nil where this is no object or has none of that name. Of two of one name, the first.
    package subscript(key: String) -> JSONNode? {
        text.member(key, of: index).map { JSONNode(text: text, index: $0) }
    }

    /// The value at the end of a path of keys; nil when it is absent or null.
    package func at(_ path: some Sequence<String>) -> JSONNode? {
        var node = self
        for key in path {
            guard let next = node[key] else { return nil }
            node = next
        }
        return node.kind == .null ? nil : node
    }

    /// The text of a string; nil where it is none, or has half of a surrogate pair.
    package var string: String? { text.string(at: index) }

    /// The bytes of the value.
    package var bytes: Data { Data(text.bytes[Int(entry.start)..<Int(entry.end)]) }

    /// A digest of all bytes. Not `Data.hashValue`, which looks at the first 80 bytes alone.
    package var digest: Int {
        var hasher = Hasher()
        text.bytes[Int(entry.start)..<Int(entry.end)].withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}

extension JSONText {
    /// The number of the entry of a member's value.
    func member(_ key: String, of index: Int) -> Int? {
        guard entries[index].kind == .object else { return nil }
        let end = Int(entries[index].next)
        var key = key
        return key.withUTF8 { wanted in
            var at = index + 1
            while at < end {
                if isString(at, wanted) { return at + 1 }
                at = Int(entries[at + 1].next)
            }
            return nil
        }
    }

    /// Whether a string says this.
    func isString(_ index: Int, _ wanted: UnsafeBufferPointer<UInt8>) -> Bool {
        let entry = entries[index]
        guard entry.kind == .string else {
            return string(at: index).map { $0.utf8.elementsEqual(wanted) } ?? false
        }
        let start = Int(entry.start) + 1
        let count = wanted.count
        guard Int(entry.end) - 1 - start == count else { return false }
        return bytes[start..<start + count].withUnsafeBufferPointer { found in
            guard count > 0, let one = found.baseAddress, let other = wanted.baseAddress else { return count == 0 }
            return memcmp(one, other, count) == 0
        }
    }

    /// The text of a string.
    func string(at index: Int) -> String? {
        let entry = entries[index]
        switch entry.kind {
        case .string: return String(decoding: bytes[Int(entry.start) + 1..<Int(entry.end) - 1], as: UTF8.self)
        case .escapedString: return unescaped(bytes[Int(entry.start) + 1..<Int(entry.end) - 1])
        default: return nil
        }
    }

    /// The text of a number.
    func number(at index: Int) -> String? {
        let entry = entries[index]
        guard entry.kind == .number else { return nil }
        return String(decoding: bytes[Int(entry.start)..<Int(entry.end)], as: UTF8.self)
    }

    private func unescaped(_ raw: ArraySlice<UInt8>) -> String? {
        var text: [UInt8] = []
        text.reserveCapacity(raw.count)
        var at = raw.startIndex
        while at < raw.endIndex {
            guard raw[at] == UInt8(ascii: "\\") else {
                text.append(raw[at])
                at += 1
                continue
            }
            switch raw[at + 1] {
            case UInt8(ascii: "u"):
                guard let letter = letter(raw, &at) else { return nil }
                text.append(contentsOf: Array(String(letter).utf8))
                continue
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "t"): text.append(0x09)
            default: text.append(raw[at + 1])
            }
            at += 2
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A letter that is written as one `\uXXXX`, or as two of them.
    private func letter(_ raw: ArraySlice<UInt8>, _ at: inout Int) -> Unicode.Scalar? {
        func unit(_ place: Int) -> UInt32? {
            guard place + 6 <= raw.endIndex, raw[place] == UInt8(ascii: "\\"), raw[place + 1] == UInt8(ascii: "u")
            else { return nil }
            return UInt32(String(decoding: raw[place + 2..<place + 6], as: UTF8.self), radix: 16)
        }
        guard let first = unit(at) else { return nil }
        at += 6
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) }
        guard let second = unit(at), (0xDC00..<0xE000).contains(second) else { return nil }
        at += 6
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    }
}
