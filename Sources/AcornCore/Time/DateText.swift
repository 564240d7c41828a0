/// What a date's text says.
package struct DateReading: Hashable, Sendable {
    /// The instant; where the text has no time of day, midnight.
    package let instant: Instant
    /// Whether the text carries a time of day.
    package let hasTime: Bool
    /// Whether day and month could be swapped (`03/04/2023`): the report must settle which is which.
    package let swapped: Instant?
    /// Which came first, day or month, where a slash or dash date proves it; nil where it is no such date or proves
    /// nothing.
    package let provesMonthFirst: Bool?
}

/// Reads the numeric date forms of settlement files (`facts/settlements.md` §1, §2, §5): ISO 8601 with a blank or `T`,
/// with `UTC`, `Z` or an offset; `14.03.2023 07:49:55 UTC`; `2026/09/15 08:03:13 JST`; and what spreadsheets make of
/// them. A text without a zone is UTC, as Amazon's settlement files are. Localized month names belong to `DateRange/`.
package enum DateText {
    /// Nil when the text is no date.
    package static func read(_ text: some Collection<UInt8>) -> DateReading? {
        var scan = DateScan(bytes: Array(text))
        return scan.read()
    }

    package static func read(_ text: String) -> DateReading? { read(text.utf8) }
}

private struct DateScan {
    let bytes: [UInt8]
    var at = 0

    init(bytes: [UInt8]) {
        var slice = bytes[...]
        while let last = slice.last, last == 0x20 || last == 0x0D { slice.removeLast() }
        while slice.first == 0x20 { slice.removeFirst() }
        self.bytes = Array(slice)
    }

    mutating func read() -> DateReading? {
        guard bytes.count <= 40, let (day, swapped, proof) = readDay() else { return nil }
        guard at < bytes.count else { return reading(day, swapped, proof, seconds: 0, hasTime: false) }
        if bytes[at] == UInt8(ascii: "T") || bytes[at] == UInt8(ascii: ",") { at += 1 }
        skipBlanks()
        var seconds = 0
        var hasTime = false
        if at < bytes.count, isDigit(bytes[at]) {
            guard let time = readTime() else { return nil }
            seconds = time
            hasTime = true
        }
        guard let offset = readZone() else { return nil }
        return reading(day, swapped, proof, seconds: seconds - offset, hasTime: hasTime)
    }

    private func reading(
        _ day: CalendarDay, _ swapped: CalendarDay?, _ provesMonthFirst: Bool?, seconds: Int, hasTime: Bool
    ) -> DateReading {
        DateReading(
            instant: day.startUTC.adding(seconds: Int64(seconds)), hasTime: hasTime,
            swapped: swapped.map { $0.startUTC.adding(seconds: Int64(seconds)) }, provesMonthFirst: provesMonthFirst)
    }

    private mutating func readDay() -> (CalendarDay, CalendarDay?, Bool?)? {
        guard let (first, firstDigits) = number(), at < bytes.count else { return nil }
        let mark = bytes[at]
        guard [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "/")].contains(mark) else { return nil }
        at += 1
        guard let (second, _) = number(), at < bytes.count, bytes[at] == mark else { return nil }
        at += 1
        guard let (third, thirdDigits) = number() else { return nil }
        if firstDigits == 4 {
            return CalendarDay(year: first, month: second, day: third).map { ($0, nil, nil) }
        }
        guard thirdDigits == 4 || thirdDigits == 2 else { return nil }
        let year = thirdDigits == 4 ? third : 2000 + third
        let dayFirst = CalendarDay(year: year, month: second, day: first)
        // A point is only ever written day first; with a slash or a dash either may be meant.
        guard mark != UInt8(ascii: ".") else { return dayFirst.map { ($0, nil, nil) } }
        let monthFirst = CalendarDay(year: year, month: first, day: second)
        switch (dayFirst, monthFirst) {
        case (let day?, let other?): return (day, day == other ? nil : other, nil)
        case (let day?, nil): return (day, nil, false)
        case (nil, let day?): return (day, nil, true)
        case (nil, nil): return nil
        }
    }

    /// Seconds of the day; the seconds may be missing, carry a fraction, or be followed by AM or PM.
    private mutating func readTime() -> Int? {
        guard var (hour, _) = number(), let minute = after(UInt8(ascii: ":")) ?? after(UInt8(ascii: ".")), minute < 60
        else { return nil }
        let second = after(UInt8(ascii: ":")) ?? after(UInt8(ascii: ".")) ?? 0
        if at < bytes.count, bytes[at] == UInt8(ascii: "."), second < 60 {
            at += 1
            guard number() != nil else { return nil }
        }
        skipBlanks()
        if at + 1 < bytes.count, bytes[at + 1] & 0xDF == UInt8(ascii: "M"),
            [UInt8(ascii: "A"), UInt8(ascii: "P")].contains(bytes[at] & 0xDF)
        {
            guard (1...12).contains(hour) else { return nil }
            hour = hour % 12 + (bytes[at] & 0xDF == UInt8(ascii: "P") ? 12 : 0)
            at += 2
        }
        guard hour < 24, second <= 60 else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    /// The zone's offset in seconds: nothing, `Z`, `UTC`, `GMT`, `JST` or `±hh:mm`; nil for any other ending.
    private mutating func readZone() -> Int? {
        skipBlanks()
        guard at < bytes.count else { return 0 }
        let rest = String(decoding: bytes[at...], as: UTF8.self).uppercased()
        switch rest {
        case "Z", "UTC", "GMT": return 0
        case "JST": return 9 * 3600
        default: break
        }
        let sign = bytes[at] == UInt8(ascii: "-") ? -1 : bytes[at] == UInt8(ascii: "+") ? 1 : 0
        guard sign != 0 else { return nil }
        at += 1
        guard let (hours, digits) = number() else { return nil }
        let minutes = digits == 4 ? hours % 100 : after(UInt8(ascii: ":")) ?? 0
        let whole = digits == 4 ? hours / 100 : hours
        guard at == bytes.count, whole <= 14, minutes < 60 else { return nil }
        return sign * (whole * 3600 + minutes * 60)
    }

    private mutating func after(_ mark: UInt8) -> Int? {
        guard at + 1 < bytes.count, bytes[at] == mark, isDigit(bytes[at + 1]) else { return nil }
        at += 1
        return number()?.value
    }

    private mutating func number() -> (value: Int, digits: Int)? {
        var value = 0
        let start = at
        while at < bytes.count, isDigit(bytes[at]), at - start < 9 {
            value = value * 10 + Int(bytes[at] & 0x0F)
            at += 1
        }
        return at == start ? nil : (value, at - start)
    }

    private mutating func skipBlanks() {
        while at < bytes.count, bytes[at] == 0x20 { at += 1 }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
