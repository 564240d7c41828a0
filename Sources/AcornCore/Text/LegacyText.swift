import Foundation

/// Decodes texts of files that are not UTF-8.
///
/// Amazon says UTF-8 everywhere; sellers report Windows-1252 in Europe and Windows-31J in Japan, without a charset in
/// the document (`facts/settlements.md` §5). Each value is decoded on its own: strict UTF-8 first, then the store's
/// code page.
package enum LegacyText {
    /// The code pages that Amazon's stores have been seen to write.
    package enum CodePage: String, Hashable, Sendable {
        case windows1252 = "windows-1252"
        case windows31J = "windows-31j"
    }

    /// The text of `bytes`, and whether the code page was needed. A byte that no code page knows becomes U+FFFD.
    package static func decode(_ bytes: some Collection<UInt8>, codePage: CodePage) -> (text: String, isLegacy: Bool) {
        if bytes.allSatisfy({ $0 < 0x80 }) { return (String(decoding: bytes, as: UTF8.self), false) }
        if let text = String(validating: bytes, as: UTF8.self) { return (text, false) }
        if codePage == .windows31J, let text = String(bytes: bytes, encoding: .shiftJIS) { return (text, true) }
        var text = ""
        for byte in bytes {
            text.unicodeScalars.append(Unicode.Scalar(high[byte] ?? UInt16(byte)) ?? "\u{FFFD}")
        }
        return (text, true)
    }

    /// Windows-1252 where it differs from ISO 8859-1; the five bytes it leaves free are U+FFFD.
    private static let high: [UInt8: UInt16] = [
        0x80: 0x20AC, 0x81: 0xFFFD, 0x82: 0x201A, 0x83: 0x0192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020, 0x87: 0x2021,
        0x88: 0x02C6, 0x89: 0x2030, 0x8A: 0x0160, 0x8B: 0x2039, 0x8C: 0x0152, 0x8D: 0xFFFD, 0x8E: 0x017D, 0x8F: 0xFFFD,
        0x90: 0xFFFD, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014,
        0x98: 0x02DC, 0x99: 0x2122, 0x9A: 0x0161, 0x9B: 0x203A, 0x9C: 0x0153, 0x9D: 0xFFFD, 0x9E: 0x017E, 0x9F: 0x0178,
    ]
}
