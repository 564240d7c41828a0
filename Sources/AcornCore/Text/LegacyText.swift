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
            let value = byte >= 0x80 && byte < 0xA0 ? high[Int(byte - 0x80)] : UInt16(byte)
            text.unicodeScalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
        }
        return (text, true)
    }

    /// 0x80 to 0x9F of Windows-1252, where it differs from ISO 8859-1; the five bytes it leaves free are U+FFFD.
    private static let high: [UInt16] = [
        0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
        0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0xFFFD, 0x017E, 0x0178,
    ]
}
