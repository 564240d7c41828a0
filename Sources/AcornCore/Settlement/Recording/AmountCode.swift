/// Amounts of neighbouring rows as bytes, some five each where a row of a table would take four times as many.
///
/// Each amount is a head, its value, and its quantity and promotion where it has them, all as `PackedNumber`, values
/// and quantities folded. The head is the number of the label times eight, plus 1 with a quantity, 2 with a promotion,
/// 4 where the value is in millionths; else it is in hundredths.
package enum AmountCode {
    /// One amount of one row.
    package struct Amount: Hashable, Sendable {
        /// From 1, as the promotion.
        package var label: Int64
        package var micros: Int64
        package var quantity: Int64?
        package var promotion: Int64?

        package init(label: Int64, micros: Int64, quantity: Int64? = nil, promotion: Int64? = nil) {
            self.label = label
            self.micros = micros
            self.quantity = quantity
            self.promotion = promotion
        }
    }

    private static let microsOfHundredth: Int64 = 10_000

    /// Adds an amount behind those in `bytes`.
    package static func append(_ amount: Amount, to bytes: inout [UInt8]) {
        let (hundredths, rest) = amount.micros.quotientAndRemainder(dividingBy: microsOfHundredth)
        var head = UInt64(bitPattern: amount.label) << 3
        if amount.quantity != nil { head |= 1 }
        if amount.promotion != nil { head |= 2 }
        if rest != 0 { head |= 4 }
        PackedNumber.append(head, to: &bytes)
        PackedNumber.append(folding: rest == 0 ? hundredths : amount.micros, to: &bytes)
        if let quantity = amount.quantity { PackedNumber.append(folding: quantity, to: &bytes) }
        if let promotion = amount.promotion { PackedNumber.append(UInt64(bitPattern: promotion), to: &bytes) }
    }

    /// Hands on every amount that stands in a part of `bytes`, with its place from 0. Errors: `PackedNumber.Damaged`.
    package static func forEach(
        _ bytes: [UInt8], in part: Range<Int>, _ body: (Int64, Amount) throws -> Void
    ) throws {
        var at = part.lowerBound
        var place: Int64 = 0
        while at < part.upperBound {
            let head = try PackedNumber.read(bytes, &at)
            let value = try PackedNumber.readFolded(bytes, &at)
            let (micros, overflow) = value.multipliedReportingOverflow(by: head & 4 == 0 ? microsOfHundredth : 1)
            guard !overflow else { throw PackedNumber.Damaged() }
            var amount = Amount(label: Int64(bitPattern: head >> 3), micros: micros)
            if head & 1 != 0 { amount.quantity = try PackedNumber.readFolded(bytes, &at) }
            if head & 2 != 0 { amount.promotion = Int64(bitPattern: try PackedNumber.read(bytes, &at)) }
            try body(place, amount)
            place += 1
        }
        guard at == part.upperBound else { throw PackedNumber.Damaged() }
    }
}
