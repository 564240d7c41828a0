/// Writes CSV as RFC 4180 has it: commas, CRLF, quotes only where needed and doubled inside.
enum CSVWriter {
    /// A cell, told apart because only text can be taken for a formula.
    enum Cell {
        /// Somebody's text. One that a spreadsheet would run as a formula (`=`, `+`, `-`, `@`, tab or CR in front) gets
        /// an apostrophe in front, as OWASP advises.
        case text(String)
        /// A number or a date of our own making, written as it is: `-1.50` stays a number.
        case value(String)
    }

    static func write(_ cells: [Cell], to sink: inout some TextOutputStream) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { sink.write(",") }
            switch cell {
            case .text(let text): sink.write(quoted(isFormula(text) ? "'" + text : text))
            case .value(let text): sink.write(quoted(text))
            }
        }
        sink.write("\r\n")
    }

    private static func isFormula(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first else { return false }
        return ["=", "+", "-", "@", "\t", "\r"].contains(first)
    }

    private static func quoted(_ text: String) -> String {
        // Bytes, not characters: CRLF is one character in Swift.
        let needsQuotes = text.utf8.contains { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        guard needsQuotes else { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" { quoted += "\"" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
