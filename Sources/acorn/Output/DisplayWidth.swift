import AcornCore

/// How many columns of a terminal a text takes: Chinese, Japanese and Korean characters take two (UAX #11, wide and
/// fullwidth), combining marks none.
enum DisplayWidth {
    static func of(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// The text with blanks after it up to `columns`.
    static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - of(text)))
    }

    /// The text with blanks before it up to `columns`.
    static func rightAligned(_ text: String, to columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - of(text))) + text
    }

    /// The text cut to `columns` with an ellipsis where it is wider.
    static func cut(_ text: String, to columns: Int) -> String {
        guard of(text) > columns else { return text }
        var shown = ""
        var used = 0
        for character in text {
            let width = of(String(character))
            if used + width > columns - 1 { break }
            shown.append(character)
            used += width
        }
        return shown + "…"
    }

    /// The text in lines of at most `columns`, broken at blanks, or anywhere inside Chinese and inside words too
    /// long for a line.
    static func wrapped(_ text: String, to columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in pieces(of: text) {
            if !line.isEmpty, of(line) + of(trimmedEnd(piece)) > columns {
                lines.append(trimmedEnd(line))
                line = ""
            }
            line += line.isEmpty ? trimmedStart(piece) : piece
            while of(line) > max(columns, 2), of(trimmedEnd(line)) > columns {
                let head = start(of: line, columns: max(columns, 2))
                lines.append(head)
                line = String(line.dropFirst(head.count))
            }
        }
        if !trimmedEnd(line).isEmpty { lines.append(trimmedEnd(line)) }
        return lines
    }

    /// Words with the blank after them, and single wide characters with the punctuation that must not start a line.
    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for character in text {
            let wide = of(String(character)) == 2
            if wide, !closing.contains(character), !piece.isEmpty {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
            if character == " " || wide {
                if wide, closing.contains(character), piece.count == 1, var last = pieces.popLast() {
                    last.append(character)
                    piece = last
                }
                pieces.append(piece)
                piece = ""
            }
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    private static let closing: Set<Character> = ["，", "。", "；", "：", "）", "、", "》", "”", "！", "？"]

    private static func start(of text: String, columns: Int) -> String {
        var head = ""
        var used = 0
        for character in text {
            used += of(String(character))
            if used > columns, !head.isEmpty { break }
            head.append(character)
        }
        return head
    }

    private static func trimmedEnd(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }

    private static func trimmedStart(_ text: String) -> String { String(text.drop { $0 == " " }) }

    private static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) ? 0 : 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return wideRanges.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
        0x1F900...0x1F9FF, 0x20000...0x3FFFD,
    ]
}
