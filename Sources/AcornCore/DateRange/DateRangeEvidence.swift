/// What the unambiguous values of a report prove about the ambiguous ones: its decimal mark, and the order of day and
/// month.
struct DateRangeEvidence {
    private var decimals: (points: Int, commas: Int) = (0, 0)
    private var orders: (dayFirst: Int, monthFirst: Int) = (0, 0)

    static let point = UInt8(ascii: ".")
    static let comma = UInt8(ascii: ",")

    /// Takes an amount that has one reading only: its mark, or the separator of its thousands, which leaves the other
    /// mark.
    mutating func take(_ text: some Collection<UInt8>, mark: UInt8?) {
        if let mark { return take(decimalMark: mark) }
        if text.contains(Self.comma) {
            take(decimalMark: Self.point)
        } else if text.contains(Self.point) {
            take(decimalMark: Self.comma)
        }
    }

    mutating func take(decimalMark: UInt8) {
        if decimalMark == Self.point { decimals.points += 1 } else { decimals.commas += 1 }
    }

    mutating func take(dayFirst: Bool) {
        if dayFirst { orders.dayFirst += 1 } else { orders.monthFirst += 1 }
    }

    /// The decimal mark, where all values that show one agree.
    var decimalMark: UInt8? {
        switch (decimals.points > 0, decimals.commas > 0) {
        case (true, false): Self.point
        case (false, true): Self.comma
        default: nil
        }
    }

    /// Whether values show a comma and a point as decimal marks in one report (seen in the wild: `facts/settlements.md`
    /// §5, C# SDK #571).
    var isMixed: Bool { decimals.points > 0 && decimals.commas > 0 }

    /// Whether days come before months in dates of numbers, where all dates that show it agree.
    var dayFirst: Bool? {
        switch (orders.dayFirst > 0, orders.monthFirst > 0) {
        case (true, false): true
        case (false, true): false
        default: nil
        }
    }
}
