/// Amounts of neighbouring rows as bytes, some five each where a row of a table would take four times as many.
///
/// Each amount is a head, its value, and its quantity and promotion where it has them, all as numbers in groups of
/// seven bits, the lowest first, the top bit set on all but the last (LEB128); values and quantities are folded so that
/// small negative ones are short, too (0, -1, 1, -2 … as 0, 1, 2, 3). The head is the number of the label times eight,
/// plus 1 with a quantity, 2 with a promotion, 4 where the value is in millionths; else it is in hundredths.
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

    /// Bytes that are no amounts: the store is damaged.
    package struct Damaged: Error, Hashable, Sendable {
        package init() {}
    }

    private static let microsOfHundredth: Int64 = 10_000

    /// Adds an amount behind those in `bytes`.
    package static func append(_ amount: Amount, to bytes: inout [UInt8]) {
        let (hundredths, rest) = amount.micros.quotientAndRemainder(dividingBy: microsOfHundredth)
        var head = UInt64(bitPattern: amount.label) << 3
        if amount.quantity != nil { head |= 1 }
        if amount.promotion != nil { head |= 2 }
        if rest != 0 { head |= 4 }
        append(head, to: &bytes)
        append(folded(rest == 0 ? hundredths : amount.micros), to: &bytes)
        if let quantity = amount.quantity { append(folded(quantity), to: &bytes) }
        if let promotion = amount.promotion { append(UInt64(bitPattern: promotion), to: &bytes) }
    }

    /// Hands on every amount, with its place from 0.
    package static func forEach(_ bytes: [UInt8], _ body: (Int64, Amount) throws -> Void) throws {
        var at = 0
        var place: Int64 = 0
        while at < bytes.count {
            let head = try number(bytes, &at)
            let value = unfolded(try number(bytes, &at))
            let (micros, overflow) = value.multipliedReportingOverflow(by: head & 4 == 0 ? microsOfHundredth : 1)
            guard !overflow else { throw Damaged() }
            var amount = Amount(label: Int64(bitPattern: head >> 3), micros: micros)
            if head & 1 != 0 { amount.quantity = unfolded(try number(bytes, &at)) }
            if head & 2 != 0 { amount.promotion = Int64(bitPattern: try number(bytes, &at)) }
            try body(place, amount)
            place += 1
        }
    }

    private static func folded(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }

    private static func unfolded(_ value: UInt64) -> Int64 { Int64(bitPattern: value >> 1) ^ -Int64(value & 1) }

    private static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    private static func number(_ bytes: [UInt8], _ at: inout Int) throws -> UInt64 {
        var (number, shift): (UInt64, UInt64) = (0, 0)
        while at < bytes.count, shift < 64 {
            let byte = bytes[at]
            at += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw Damaged()
    }
}
