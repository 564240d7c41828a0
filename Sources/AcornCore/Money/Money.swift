/// An exact amount of one currency, counted in micros (10⁻⁶ of the unit).
///
/// The scale is fixed once and for all, so that sums are plain integer sums here and in SQL
/// (`Docs/Decisions/0001-money-scale.md`). An amount never leaves its currency: adding two currencies is an error.
package struct Money: Hashable, Sendable {
    /// Millionths of the currency unit; negative is money that leaves the seller.
    package let micros: Int64
    package let currency: Currency

    package init(micros: Int64, _ currency: Currency) {
        self.micros = micros
        self.currency = currency
    }

    /// The sum. Throws `MoneyError.currenciesDiffer` or `MoneyError.overflow`; nothing is ever rounded.
    package func adding(_ other: Money) throws(MoneyError) -> Money {
        guard currency == other.currency else { throw .currenciesDiffer(currency, other.currency) }
        let (sum, overflow) = micros.addingReportingOverflow(other.micros)
        guard !overflow else { throw .overflow }
        return Money(micros: sum, currency)
    }

    /// The same amount the other way. `Int64.min` has no opposite and stays itself.
    package var negated: Money { Money(micros: 0 &- micros, currency) }

    /// A decimal text with a point, in the currency's own digits (`-4.57`, `1100`), and with more where the amount has
    /// more: the text is always exact.
    package var decimalText: String { Self.decimalText(micros: micros, digits: currency.digits) }

    /// The exact decimal text of `micros` with at least `digits` digits after the point.
    package static func decimalText(micros: Int64, digits: Int) -> String {
        let magnitude = micros.magnitude
        let fraction = String(magnitude % 1_000_000)
        var shown = String(repeating: "0", count: 6 - fraction.utf8.count) + fraction
        while shown.utf8.count > digits, shown.utf8.last == UInt8(ascii: "0") { shown.removeLast() }
        let sign = micros < 0 ? "-" : ""
        return "\(sign)\(magnitude / 1_000_000)" + (shown.isEmpty ? "" : "." + shown)
    }
}

/// What money arithmetic refuses to do.
package enum MoneyError: Error, Hashable, Sendable {
    /// Two currencies cannot be added; conversion needs a dated rate.
    case currenciesDiffer(Currency, Currency)
    /// The sum lies beyond ±9.2 × 10¹² units.
    case overflow
}
