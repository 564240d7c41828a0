import Foundation

/// Reads the forms of an instant that replies are known to hold.
enum DateTimeText {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    static func read(_ text: String) -> Date? {
        isoForm(text) ?? unixForm(text)
    }

    /// `2026-01-31T23:59:59.123+01:00`: seconds, fraction and zone may be missing, the zone's colon too.
    private static func isoForm(_ text: String) -> Date? {
        guard
            let match = text.wholeMatch(
                of:
                    #/
                    (\d{4})-(\d\d)-(\d\d)
                    (?:[Tt\x20](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\x20?(?:([Zz])|([+-])(\d\d):?(\d\d)?)?)?
                    /#)
        else { return nil }
        let parts = match.output
        guard let day = Day(parts.1, parts.2, parts.3),
            let time = TimeOfDay(parts.4 ?? "0", parts.5 ?? "0", parts.6 ?? "0", fraction: parts.7)
        else { return nil }
        guard let sign = parts.9 else { return day.date(time) }
        guard let hours = Int(parts.10 ?? ""), hours < 24 else { return nil }
        let minutes = Int(parts.11 ?? "0") ?? 0
        guard minutes < 60 else { return nil }
        let offset = Double(hours * 3_600 + minutes * 60)
        return day.date(time).addingTimeInterval(sign == "-" ? offset : -offset)
    }

    /// `Mon Oct 28 18:49:32 UTC 2019`, as Product Fees writes it (facts §14).
    private static func unixForm(_ text: String) -> Date? {
        let words = text.split(separator: " ")
        guard words.count == 6, ["UTC", "GMT", "Z"].contains(words[4]),
            let month = months.firstIndex(of: words[1].lowercased()),
            let clock = words[3].wholeMatch(of: #/(\d\d):(\d\d):(\d\d)/#),
            let day = Day(words[5], "\(month + 1)", words[2]),
            let time = TimeOfDay(clock.1, clock.2, clock.3, fraction: Substring?.none)
        else { return nil }
        return day.date(time)
    }

    /// A day of the Gregorian calendar.
    private struct Day {
        let daysSince1970: Int

        init?(_ year: some StringProtocol, _ month: some StringProtocol, _ day: some StringProtocol) {
            guard let year = Int(year), let month = Int(month), let day = Int(day), (1...9_999).contains(year),
                (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year)
            else { return nil }
            // Days from civil, counted from 1 March so that the leap day is the last of its year.
            let shifted = month > 2 ? year : year - 1
            let era = shifted / 400
            let yearOfEra = shifted - era * 400
            let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
            daysSince1970 = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
        }

        func date(_ time: TimeOfDay) -> Date {
            Date(timeIntervalSince1970: Double(daysSince1970 * 86_400 + time.seconds) + time.fraction)
        }

        private static func length(ofMonth month: Int, year: Int) -> Int {
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
        }
    }

    /// A time on the clock; 60 seconds are a leap second.
    private struct TimeOfDay {
        let seconds: Int
        let fraction: Double

        init?(
            _ hour: some StringProtocol, _ minute: some StringProtocol, _ second: some StringProtocol,
            fraction: (some StringProtocol)?
        ) {
            guard let hour = Int(hour), let minute = Int(minute), let second = Int(second),
                hour < 24, minute < 60, second <= 60
            else { return nil }
            seconds = hour * 3_600 + minute * 60 + second
            self.fraction = fraction.flatMap { Double("0.\($0)") } ?? 0
        }
    }
}
