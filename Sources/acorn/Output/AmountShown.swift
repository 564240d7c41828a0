import AcornCore

/// Amounts and counts as people read them, grouped in threes with commas and with a decimal point in both languages.
enum AmountShown {
    /// An exact amount in the currency's own digits, `-1,234.56`.
    static func of(_ micros: Int64, digits: Int) -> String {
        let text = Money.decimalText(micros: micros, digits: digits)
        let sign = text.hasPrefix("-") ? "-" : ""
        let parts = text.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
        let whole = sign + grouped(String(parts.first ?? "0"))
        return parts.count == 2 ? whole + "." + parts[1] : whole
    }

    /// A count, `12,345`.
    static func count(_ value: Int) -> String { (value < 0 ? "-" : "") + grouped(String(value.magnitude)) }

    private static func grouped(_ digits: String) -> String {
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
            text.append(digit)
        }
        return text
    }
}
