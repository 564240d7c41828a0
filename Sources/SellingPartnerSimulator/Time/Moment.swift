/// An instant of the simulated world: whole seconds since 1970-01-01 00:00:00 UTC.
struct Moment: Sendable, Hashable, Comparable {
    let seconds: Int64

    init(_ seconds: Int64) { self.seconds = seconds }

    static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }
    static func + (a: Moment, seconds: Int64) -> Moment { Moment(a.seconds + seconds) }
    static func - (a: Moment, seconds: Int64) -> Moment { Moment(a.seconds - seconds) }

    static let minute: Int64 = 60
    static let hour: Int64 = 3_600
    static let day: Int64 = 86_400

    /// Whole days since 1970-01-01, rounded down.
    var days: Int64 { CivilCalendar.floor(seconds, Self.day) }
    /// The midnight (UTC) it lies behind.
    var midnight: Moment { Moment(days * Self.day) }
    /// 0 for Monday.
    var weekday: Int64 { CivilCalendar.remainder(days + 3, 7) }
    var date: CivilCalendar.CivilDate { CivilCalendar.date(ofDay: days) }

    /// `2026-01-31T23:59:59Z`.
    var iso: String { "\(dateText)T\(timeText)Z" }
    /// `2026-01-31T23:59:59.000Z`.
    var isoMilliseconds: String { "\(dateText)T\(timeText).000Z" }
    /// `2026-01-31`.
    var dateText: String { "\(Self.padded(date.year, 4))-\(Self.padded(date.month))-\(Self.padded(date.day))" }
    /// `23:59:59`.
    var timeText: String {
        let second = CivilCalendar.remainder(seconds, Self.day)
        return "\(Self.padded(second / 3_600)):\(Self.padded(second / 60 % 60)):\(Self.padded(second % 60))"
    }

    static func padded(_ number: Int64, _ width: Int = 2) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

/// The Gregorian calendar, in UTC.
enum CivilCalendar {
    struct CivilDate: Sendable, Hashable {
        let year: Int64
        /// From 1.
        let month: Int64
        /// From 1.
        let day: Int64
    }

    static func floor(_ a: Int64, _ b: Int64) -> Int64 { a >= 0 ? a / b : -((-a + b - 1) / b) }
    static func remainder(_ a: Int64, _ b: Int64) -> Int64 { a - floor(a, b) * b }

    /// The date of a day counted from 1970-01-01, by 400-year cycles that begin on 1 March.
    static func date(ofDay day: Int64) -> CivilDate {
        let shifted = day + 719_468
        let era = floor(shifted, 146_097)
        let ofEra = shifted - era * 146_097
        let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * year + year / 4 - year / 100)
        let month = (5 * ofYear + 2) / 153
        let civil = month < 10 ? month + 3 : month - 9
        return CivilDate(
            year: year + era * 400 + (civil <= 2 ? 1 : 0), month: civil, day: ofYear - (153 * month + 2) / 5 + 1)
    }

    /// The day counted from 1970-01-01 of a date.
    static func day(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let y = month <= 2 ? year - 1 : year
        let era = floor(y, 400)
        let ofEra = y - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }
}

extension Moment {
    /// Reads ISO 8601 with `Z` or an offset, with or without fractions of a second; nil for anything else.
    init?(iso text: String) {
        let bytes = Array(text.utf8)
        func number(_ from: Int, _ count: Int) -> Int64? {
            guard from + count <= bytes.count else { return nil }
            var value: Int64 = 0
            for byte in bytes[from..<from + count] {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                value = value * 10 + Int64(byte - 0x30)
            }
            return value
        }
        guard let year = number(0, 4), let month = number(5, 2), let day = number(8, 2), (1...12).contains(month),
            (1...31).contains(day), bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-")
        else { return nil }
        let midnight = CivilCalendar.day(year, month, day) * Self.day
        if bytes.count == 10 {
            self.init(midnight)
            return
        }
        guard bytes[10] == UInt8(ascii: "T"), let hour = number(11, 2), let minute = number(14, 2), hour < 24,
            minute < 60, bytes[13] == UInt8(ascii: ":")
        else { return nil }
        var at = 16
        var second: Int64 = 0
        if at < bytes.count, bytes[at] == UInt8(ascii: ":") {
            guard let told = number(17, 2), told < 61 else { return nil }
            second = told
            at = 19
            if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
                at += 1
                while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 { at += 1 }
            }
        }
        let time = midnight + hour * 3_600 + minute * 60 + second
        guard at < bytes.count else { return nil }
        if bytes[at] == UInt8(ascii: "Z"), at + 1 == bytes.count {
            self.init(time)
            return
        }
        let isBehind = bytes[at] == UInt8(ascii: "-")
        guard isBehind || bytes[at] == UInt8(ascii: "+"), let hours = number(at + 1, 2) else { return nil }
        let minutesAt = at + 3 < bytes.count && bytes[at + 3] == UInt8(ascii: ":") ? at + 4 : at + 3
        guard let minutes = number(minutesAt, 2), minutesAt + 2 == bytes.count else { return nil }
        self.init(time - (isBehind ? -1 : 1) * (hours * 3_600 + minutes * 60))
    }
}
