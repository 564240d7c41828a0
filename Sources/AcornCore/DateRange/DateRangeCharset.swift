import Foundation

/// The charsets a Date Range report comes in: what Amazon writes, and what a spreadsheet makes of it.
package enum DateRangeCharset: String, CaseIterable, Sendable {
    case utf8 = "UTF-8"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case windows1252 = "Windows-1252"
    /// Japan's Shift-JIS with Microsoft's extensions.
    case windows31J = "Windows-31J"
    /// What a Polish and a Turkish spreadsheet save.
    case windows1250 = "Windows-1250"
    case windows1254 = "Windows-1254"

    /// The text of a field, and whether every byte was right in this charset; a field that is not is read as
    /// Windows-1252, which has a letter for every byte, so that no value is lost.
    func decode(_ bytes: some Collection<UInt8>) -> (text: String, isClean: Bool) {
        if bytes.allSatisfy({ $0 < 0x80 }) { return (String(decoding: bytes, as: UTF8.self), true) }
        if let text = strictly(bytes) { return (text, true) }
        return (Self.latin(bytes), false)
    }

    /// The text, or nil where a byte does not belong.
    func strictly(_ bytes: some Collection<UInt8>) -> String? {
        switch self {
        case .utf8, .utf16LittleEndian, .utf16BigEndian: String(validating: bytes, as: UTF8.self)
        case .windows1252: bytes.contains { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) } ? nil : Self.latin(bytes)
        case .windows31J: Self.mayBeWindows31J(bytes) ? String(data: Data(bytes), encoding: .shiftJIS) : nil
        case .windows1250: Self.strictly(bytes, Self.letters1250)
        case .windows1254: Self.strictly(bytes, Self.letters1254)
        }
    }

    private static func strictly(_ bytes: some Collection<UInt8>, _ letters: [Unicode.Scalar?]) -> String? {
        var text: [UInt8] = []
        for byte in bytes {
            guard let letter = letters[Int(byte)], let units = UTF8.encode(letter) else { return nil }
            text.append(contentsOf: units)
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Whether every byte stands where Windows-31J has letters of one byte or of two. Asked first, because making a
    /// converter to hear that a text has none is slow.
    private static func mayBeWindows31J(_ bytes: some Collection<UInt8>) -> Bool {
        var isSecond = false
        for byte in bytes {
            if isSecond {
                guard byte >= 0x40, byte != 0x7F, byte <= 0xFC else { return false }
                isSecond = false
                continue
            }
            switch byte {
            case 0x00...0x7F, 0xA1...0xDF: break
            case 0x81...0x9F, 0xE0...0xFC: isSecond = true
            default: return false
            }
        }
        return !isSecond
    }

    private static let letters1250 = letters(.windowsCP1250)
    private static let letters1254 = letters(.windowsCP1254)

    /// The letter of every byte of a charset in which each is one; nil for a byte that is none.
    private static func letters(_ charset: String.Encoding) -> [Unicode.Scalar?] {
        (0...UInt8.max).map { String(data: Data([$0]), encoding: charset)?.unicodeScalars.first }
    }

    private static func latin(_ bytes: some Collection<UInt8>) -> String { strictly(bytes, lettersLatin) ?? "" }

    private static let lettersLatin: [Unicode.Scalar?] = (0...UInt8.max).map { byte -> Unicode.Scalar? in
        guard byte >= 0x80, byte < 0xA0 else { return Unicode.Scalar(byte) }
        return Unicode.Scalar(high[Int(byte - 0x80)])
    }

    /// 0x80 to 0x9F of Windows-1252; the five that it leaves open stay control characters.
    private static let high: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D,
        0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153,
        0x9D,
        0x017E, 0x0178,
    ]

    /// Counts characters beyond ASCII that are right in UTF-8, and bytes that are not; a character cut at the end
    /// counts as neither.
    static func utf8Evidence(_ bytes: some Collection<UInt8>) -> (right: Int, wrong: Int) {
        var right = 0
        var wrong = 0
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var read = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar):
                read += UTF8.width(scalar)
                if scalar.value >= 0x80 { right += 1 }
            case .error:
                wrong += 1
            case .emptyInput:
                // Up to three bytes of a cut last character were counted as one or more errors.
                return (right, Self.endsCut(bytes) ? max(0, wrong - 1) : wrong)
            }
        }
    }

    private static func endsCut(_ bytes: some Collection<UInt8>) -> Bool {
        let tail = Array(bytes.suffix(3))
        for length in 1...3 where tail.count >= length {
            let lead = tail[tail.count - length]
            if lead >= 0xC2 { return (lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2) > length }
            if lead < 0x80 { return false }
        }
        return false
    }
}

/// Turns UTF-16, as spreadsheets save "Unicode text", into UTF-8; units may be cut anywhere between two chunks.
struct UTF16Transcoder {
    let isBigEndian: Bool
    private var half: UInt8?
    private var lead: UInt16?

    init(isBigEndian: Bool) { self.isBigEndian = isBigEndian }

    mutating func take(_ bytes: some Sequence<UInt8>, into result: inout [UInt8]) {
        for byte in bytes {
            guard let first = half else {
                half = byte
                continue
            }
            half = nil
            take(
                unit: isBigEndian ? UInt16(first) << 8 | UInt16(byte) : UInt16(byte) << 8 | UInt16(first), into: &result
            )
        }
    }

    private mutating func take(unit: UInt16, into result: inout [UInt8]) {
        if let high = lead {
            lead = nil
            if UTF16.isTrailSurrogate(unit) {
                append(0x10000 + (UInt32(high & 0x3FF) << 10 | UInt32(unit & 0x3FF)), into: &result)
                return
            }
            append(0xFFFD, into: &result)
        }
        if UTF16.isLeadSurrogate(unit) { lead = unit } else { append(UInt32(unit), into: &result) }
    }

    private func append(_ value: UInt32, into result: inout [UInt8]) {
        if let units = UTF8.encode(Unicode.Scalar(value) ?? "\u{FFFD}") { result.append(contentsOf: units) }
    }

    /// Ends the text: half a unit or half a pair becomes the replacement character.
    mutating func finish(into result: inout [UInt8]) {
        if half != nil || lead != nil { append(0xFFFD, into: &result) }
        half = nil
        lead = nil
    }
}
