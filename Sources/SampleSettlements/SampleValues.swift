import AcornCore

/// The changing values of the event at hand, as bytes ready to be patched into its template.
struct SampleValues {
    private(set) var bytes: [UInt8]
    private let prefixes: [[UInt8]]
    private let salt: UInt64
    private let dayStyle: SampleMarketplace.DayStyle
    private let start: Instant
    private let seconds: Int
    private let events: Int
    private let eventsPerStamp: Int

    /// Time texts that one settlement spells; events between two share one.
    private static let stampsMax = 40_000

    init(settlement: SampleSettlement) {
        bytes = Array(repeating: UInt8(ascii: "0"), count: SampleField.offsets[SampleField.allCases.count])
        prefixes = settlement.marketplace.orderPrefixes.map { Array($0.utf8) }
        salt = settlement.orderSalt
        dayStyle = settlement.marketplace.dayStyle
        start = settlement.manifest.periodStart
        seconds = Int(settlement.manifest.periodEnd.secondsSince1970 - start.secondsSince1970)
        events = max(1, settlement.events)
        eventsPerStamp = max(1, events / Self.stampsMax)
        set(.adjustmentID, text: "amzn1:crow:")
        set(.inboundShipmentID, text: "FBA18ZN")
        set(.shipmentID, text: "D")
        setPosted(start)
    }

    mutating func set(_ event: SampleEvent, isMultiChannel: Bool) {
        setOrder(event.order, isMultiChannel: isMultiChannel)
        setLetters(UInt64(event.order) &* 2_654_435_761, at: SampleField.shipmentID.offset + 1, count: 8)
        setLetters(UInt64(event.serial) &* 0x9E37_79B9_7F4A_7C15, at: SampleField.adjustmentID.offset + 11, count: 22)
        setLetters(UInt64(event.serial), at: SampleField.inboundShipmentID.offset + 7, count: 5)
        if (event.serial - 1) % eventsPerStamp == 0 || event.serial == 1 {
            setPosted(start.adding(seconds: Int64(seconds * (event.serial - 1) / events)))
        }
    }

    /// Order ids are spread as real ones are and never meet: an odd multiplier that 5 does not divide is a bijection on
    /// fourteen digits.
    private mutating func setOrder(_ number: Int, isMultiChannel: Bool) {
        let modulus: UInt64 = 100_000_000_000_000
        let product = (UInt64(number) + 1).multipliedFullWidth(by: 48_271_182_717_349)
        let spread = (modulus.dividingFullWidth((product.high % modulus, product.low)).remainder + salt) % modulus
        let at = SampleField.orderID.offset
        let prefix =
            isMultiChannel
            ? [UInt8(ascii: "S"), UInt8(ascii: "0"), UInt8(ascii: "1")] : prefixes[number % prefixes.count]
        for index in 0..<3 { bytes[at + index] = prefix[index] }
        bytes[at + 3] = UInt8(ascii: "-")
        setDigits(spread / 10_000_000, at: at + 4, count: 7)
        bytes[at + 11] = UInt8(ascii: "-")
        setDigits(spread % 10_000_000, at: at + 12, count: 7)
        // Item codes keep their leading zero (facts §1).
        setDigits(
            UInt64(number) &* 7_368_787 % 100_000_000_000 + 400_000_000_000, at: SampleField.itemCode.offset, count: 13)
    }

    /// An order that no settlement holds: its prefix is used by no store.
    mutating func setUnsettledOrder(_ number: Int) {
        setOrder(number, isMultiChannel: false)
        set(.orderID, text: "999")
    }

    mutating func setPosted(_ instant: Instant) {
        set(.day, text: dayStyle.day(instant))
        set(.stamp, text: dayStyle.stamp(instant))
        set(.isoStamp, text: instant.offsetStamp)
    }

    private mutating func set(_ field: SampleField, text: String) {
        for (index, byte) in text.utf8.prefix(field.width).enumerated() { bytes[field.offset + index] = byte }
    }

    private mutating func setDigits(_ value: UInt64, at: Int, count: Int) {
        var rest = value
        for index in stride(from: at + count - 1, through: at, by: -1) {
            bytes[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        }
    }

    private static let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz+-".utf8)

    private mutating func setLetters(_ value: UInt64, at: Int, count: Int) {
        var rest = value
        for index in at..<at + count {
            bytes[index] = Self.letters[Int(truncatingIfNeeded: rest & 63)]
            rest = rest >> 6 | rest << 58
        }
    }
}
