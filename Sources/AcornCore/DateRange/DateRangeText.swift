/// Makes texts of the report comparable: what Amazon writes now with a curly apostrophe or a narrow no-break space, now
/// without.
enum DateRangeText {
    /// Lower case, plain apostrophes and dashes, half-width letters, single blanks, no marks of direction, no colon at
    /// the end.
    static func fold(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        var gap = false
        var isLatin = true
        for scalar in text.unicodeScalars {
            guard let plain = plain(scalar) else { continue }
            if plain == " " {
                gap = !bytes.isEmpty
                continue
            }
            if gap { bytes.append(0x20) }
            gap = false
            let small = lowerLatin(plain)
            if small.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: small.value))
            } else {
                isLatin = isLatin && small.value < 0x100
                bytes.append(contentsOf: UTF8.encode(small) ?? UTF8.encodedReplacementCharacter)
            }
        }
        while let last = bytes.last, last == UInt8(ascii: ":") || last == 0x20 { bytes.removeLast() }
        let folded = String(decoding: bytes, as: UTF8.self)
        return isLatin ? folded : folded.lowercased()
    }

    /// The small letter of a capital of ASCII or ISO 8859-1, which is most of what is folded.
    private static func lowerLatin(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: Unicode.Scalar(scalar.value + 0x20) ?? scalar
        default: scalar
        }
    }

    /// The text without blanks and invisible marks around it.
    static func trimmed(_ text: String) -> String {
        func isSolid(_ byte: UInt8?) -> Bool { byte.map { $0 > 0x20 && $0 < 0x7F } ?? true }
        if isSolid(text.utf8.first), isSolid(text.utf8.last) { return text }
        var slice = text[...]
        while let first = slice.unicodeScalars.first, isBlank(first) { slice.unicodeScalars.removeFirst() }
        while let last = slice.unicodeScalars.last, isBlank(last) { slice.unicodeScalars.removeLast() }
        return slice.utf8.count == text.utf8.count ? text : String(slice)
    }

    /// The beginning of a text; counted in scalars, as one character may hold any number of marks.
    static func cut(_ text: String, to count: Int) -> String {
        text.utf8.count <= count ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(count)))
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { plain(scalar) == nil || plain(scalar) == " " }

    /// The plain twin of a scalar; nil for one that shows nothing.
    private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.value > 0x20, scalar.value < 0x7F { return scalar == "`" ? "'" : scalar }
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: return " "
        case 0x00...0x08, 0x0E...0x1F, 0x7F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0xFEFF: return nil
        case 0xB4, 0x2018, 0x2019, 0x02BC, 0xFF07: return "'"
        case 0x2010...0x2015, 0x2212: return "-"
        case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: return scalar
        }
    }
}
