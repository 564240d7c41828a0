import Foundation

extension StoreProfile.Charset {
    /// As the content type of a download names it.
    ///
    /// Source: facts §10 (reports, point 4).
    var name: String {
        switch self {
        case .utf8: "UTF-8"
        case .windows1252: "Cp1252"
        case .shiftJIS: "Shift_JIS"
        }
    }

    /// A text in this charset; letters that it does not have come as question marks, as they do from Amazon.
    func encoded(_ text: String) -> [UInt8] {
        switch self {
        case .utf8: Array(text.utf8)
        case .windows1252: Self.encoded(text, .windowsCP1252)
        case .shiftJIS: Self.encoded(text, .shiftJIS)
        }
    }

    private static func encoded(_ text: String, _ encoding: String.Encoding) -> [UInt8] {
        if let data = text.data(using: encoding) { return Array(data) }
        // Letter by letter, because what a lossy conversion puts in their place differs between systems.
        return text.flatMap { letter -> [UInt8] in
            if let byte = letter.asciiValue { return [byte] }
            return String(letter).data(using: encoding).map { Array($0) } ?? [UInt8(ascii: "?")]
        }
    }
}
