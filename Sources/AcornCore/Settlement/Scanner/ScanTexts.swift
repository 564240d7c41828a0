/// Order ids as the scanner reads them.
enum ScanOrderID {
    /// The key of an id in one of Amazon's two order forms, 19 bytes at `text`; the same key as `OrderKey(_:)` gives.
    @inline(__always)
    static func read(_ text: UnsafePointer<UInt8>) -> UInt64? {
        guard text[3] == UInt8(ascii: "-"), text[11] == UInt8(ascii: "-") else { return nil }
        // A dash becomes a zero in front of the seven digits that follow it.
        let dashToZero: UInt64 = UInt64(UInt8(ascii: "-") ^ 0x30)
        guard let middle = eightDigits(loadWord(text + 3) ^ dashToZero),
            let last = eightDigits(loadWord(text + 11) ^ dashToZero)
        else { return nil }
        let isMultiChannel = text[0] == UInt8(ascii: "S")
        let (a, b, c) = (isMultiChannel ? 0 : text[0] &- 0x30, text[1] &- 0x30, text[2] &- 0x30)
        guard a <= 9, b <= 9, c <= 9 else { return nil }
        let head = UInt64(a) &* 100 &+ UInt64(b) &* 10 &+ UInt64(c)
        return (head &* 10_000_000 &+ middle) &* 10_000_000 &+ last | (isMultiChannel ? 1 << 62 : 0)
    }

    /// The number that eight ASCII digits write, the first in the lowest byte.
    @inline(__always)
    static func eightDigits(_ word: UInt64) -> UInt64? {
        let digits = word &- 0x3030_3030_3030_3030
        // A byte below '0' borrows into its high bit; one above '9' sets it when 0x76 is added.
        guard ((word &+ 0x4646_4646_4646_4646) | digits) & 0x8080_8080_8080_8080 == 0 else { return nil }
        let pairs = (digits &* 10) &+ (digits &>> 8)
        let mask: UInt64 = 0x0000_00FF_0000_00FF
        let high = (pairs & mask) &* (100 &+ (1_000_000 &<< 32))
        let low = ((pairs &>> 16) & mask) &* (1 &+ (10_000 &<< 32))
        return (high &+ low) &>> 32
    }
}

/// Dates as the scanner reads them.
enum ScanDate {
    /// Seconds since 1970 of `2017-03-02 18:16:34 UTC` or `14.03.2023 07:49:55 UTC`; nil for every other text, also for
    /// readable ones: those are the general reader's. So is what lies before 1970, when clocks did not yet differ by
    /// quarters of an hour.
    static func read(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int64? {
        guard count == 23, text[19] == 0x20, text[20] == UInt8(ascii: "U"), text[21] == UInt8(ascii: "T"),
            text[22] == UInt8(ascii: "C"), text[10] == 0x20, text[13] == 0x3A, text[16] == 0x3A
        else { return nil }
        let dash = UInt8(ascii: "-")
        let point = UInt8(ascii: ".")
        let isYearFirst = text[4] == dash && text[7] == dash
        guard isYearFirst || (text[2] == point && text[5] == point) else { return nil }
        let parts = isYearFirst
            ? (number(text, 4), number(text + 5, 2), number(text + 8, 2))
            : (number(text + 6, 4), number(text + 3, 2), number(text, 2))
        guard let year = parts.0, let month = parts.1, let dayOfMonth = parts.2, let hour = number(text + 11, 2),
            let minute = number(text + 14, 2), let second = number(text + 17, 2),
            let day = CalendarDay(year: year, month: month, day: dayOfMonth), hour < 24, minute < 60, second <= 60
        else { return nil }
        guard day.daysSince1970 >= 0 else { return nil }
        return Int64(day.daysSince1970) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    }

    private static func number(_ text: UnsafePointer<UInt8>, _ count: Int) -> Int? {
        var value = 0
        for index in 0..<count {
            let digit = text[index] &- 0x30
            guard digit <= 9 else { return nil }
            value = value * 10 + Int(digit)
        }
        return value
    }
}
