/// Makes texts out of other people's files safe to show on one line.
package enum VisibleText {
    /// The text with control characters as their pictures (`␛`) and marks that reorder writing replaced by `�`, so that
    /// a file can neither steer a terminal nor break a journal's line nor make XML invalid.
    package static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { replacement($0) != nil }) else { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { shown.append(replacement(scalar) ?? scalar) }
        return String(shown)
    }

    private static func replacement(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x00...0x1F: Unicode.Scalar(0x2400 + scalar.value)
        case 0x7F: "\u{2421}"
        case 0x80...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: "\u{FFFD}"
        default: nil
        }
    }
}
