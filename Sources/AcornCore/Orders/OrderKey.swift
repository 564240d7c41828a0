/// An order id as one integer, without loss: what makes a table of millions of orders small.
///
/// Amazon's ids (`116-9534530-8991461`) hold 17 digits, which fit in 57 bits; ids of multi-channel orders
/// (`S01-1234567-1234567`) fit beside them. Every other text (FBA shipments, removal orders, coupons) is numbered as it
/// comes.
package struct OrderKey: Hashable, Sendable {
    package let rawValue: UInt64

    package init(rawValue: UInt64) { self.rawValue = rawValue }

    private static let multiChannelBit: UInt64 = 1 << 62
    private static let numberedBit: UInt64 = 1 << 63

    /// The key of an id in one of Amazon's two order forms; nil for any other text.
    package init?(_ id: some Collection<UInt8>) {
        guard id.count == 19 else { return nil }
        var digits: UInt64 = 0
        var multiChannel = false
        for (index, byte) in id.enumerated() {
            if index == 3 || index == 11 {
                guard byte == UInt8(ascii: "-") else { return nil }
            } else if index == 0, byte == UInt8(ascii: "S") {
                multiChannel = true
            } else {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                digits = digits * 10 + UInt64(byte & 0x0F)
            }
        }
        rawValue = digits | (multiChannel ? Self.multiChannelBit : 0)
    }

    /// The key of the `number`th text that has no order form.
    package init(numbered number: Int) { rawValue = Self.numberedBit | UInt64(number) }

    /// The number of a text without order form; nil for Amazon's forms.
    package var number: Int? { rawValue & Self.numberedBit == 0 ? nil : Int(rawValue & ~Self.numberedBit) }

    /// Amazon's spelling of the id; nil where the key only numbers a text.
    package var text: String? {
        guard number == nil else { return nil }
        var digits = String(rawValue & ~Self.multiChannelBit)
        let multiChannel = rawValue & Self.multiChannelBit != 0
        digits = String(repeating: "0", count: (multiChannel ? 16 : 17) - digits.utf8.count) + digits
        let head = digits.prefix(multiChannel ? 2 : 3)
        let rest = digits.dropFirst(head.count)
        return (multiChannel ? "S" : "") + head + "-" + rest.prefix(7) + "-" + rest.dropFirst(7)
    }
}
