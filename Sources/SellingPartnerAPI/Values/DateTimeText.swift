import Foundation

/// Reads the forms of an instant that replies are known to hold.
enum DateTimeText {
    private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]

    static func read(_ text: String) -> Date? {
        var text = text
        return text.withUTF8 { bytes in isoForm(Cursor(bytes)) } ?? unixForm(text)
    }

    /// `2026-01-31T23:59:59.123+01:00`: seconds, fraction and zone may be missing, the zone's colon too.
    private static func isoForm(_ text: Cursor) -> Date? {
        var text = text
        guard let year = text.number(digits: 4), text.take("-"), let month = text.number(digits: 2), text.take("-"),
            let number = text.number(digits: 2), let day = Day(year, month, number)
        else { return nil }
        if text.isAtEnd { return day.date(.midnight) }
        guard text.take("T") || text.take("t") || text.take(" "), let time = clock(&text) else { return nil }
        _ = text.take(" ")
        guard let offset = zone(&text), text.isAtEnd else { return nil }
        return day.date(time).addingTimeInterval(-offset)
    }

    /// `23:59:59.123`: seconds and fraction may be missing.
    private static func clock(_ text: inout Cursor) -> TimeOfDay? {
        guard let hour = text.number(digits: 2), text.take(":"), let minute = text.number(digits: 2) else { return nil }
        guard text.take(":") else { return TimeOfDay(hour, minute, 0) }
        guard let second = text.number(digits: 2) else { return nil }
        guard text.take(".") || text.take(",") else { return TimeOfDay(hour, minute, second) }
        guard let fraction = text.fraction() else { return nil }
        return TimeOfDay(hour, minute, second, fraction: fraction)
    }

    /// Seconds ahead of UTC; 0 where nothing is said.
    private static func zone(_ text: inout Cursor) -> Double? {
        if text.isAtEnd || text.take("Z") || text.take("z") { return 0 }
        let isBehind = text.take("-")
        guard isBehind || text.take("+"), let hours = text.number(digits: 2), hours < 24 else { return nil }
        _ = text.take(":")
        guard !text.isAtEnd else { return Double(isBehind ? -hours : hours) * 3_600 }
        guard let minutes = text.number(digits: 2), minutes < 60 else { return nil }
        let seconds = Double(hours * 3_600 + minutes * 60)
        return isBehind ? -seconds : seconds
    }

    /// `Mon Oct 28 18:49:32 UTC 2019`, as Product Fees writes it (facts §14).
    private static func unixForm(_ text: String) -> Date? {
        let words = text.split(separator: " ")
        guard words.count == 6, ["UTC", "GMT", "Z"].contains(words[4]),
            let month = months.firstIndex(of: words[1].lowercased()), let year = Int(words[5]),
            let number = Int(words[2]), let day = Day(year, month + 1, number)
        else { return nil }
        var word = String(words[3])
        let time = word.withUTF8 { bytes -> TimeOfDay? in
            var text = Cursor(bytes)
            guard bytes.count == 8, let time = clock(&text), text.isAtEnd else { return nil }
            return time
        }
        return time.map { day.date($0) }
    }

    /// A place in a text. Every reply has dates by the dozen, so that they are read byte by byte.
    private struct Cursor {
        private let bytes: UnsafeBufferPointer<UInt8>
        private var place = 0

        init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

        var isAtEnd: Bool { place == bytes.count }

        /// Moves behind the character if it is next.
        mutating func take(_ character: Unicode.Scalar) -> Bool {
            guard place < bytes.count, UInt32(bytes[place]) == character.value else { return false }
            place += 1
            return true
        }

        private mutating func digit() -> Int? {
            guard place < bytes.count, (0x30...0x39).contains(bytes[place]) else { return nil }
            place += 1
            return Int(bytes[place - 1] - 0x30)
        }

        /// The number that so many digits are.
        mutating func number(digits: Int) -> Int? {
            var number = 0
            for _ in 0..<digits {
                guard let digit = digit() else { return nil }
                number = number * 10 + digit
            }
            return number
        }

        /// One to nine digits behind a decimal mark.
        mutating func fraction() -> Double? {
            var (number, scale, count) = (0, 1, 0)
            while count < 9, let digit = digit() {
                (number, scale, count) = (number * 10 + digit, scale * 10, count + 1)
            }
            return count > 0 ? Double(number) / Double(scale) : nil
        }
    }

    /// A day of the Gregorian calendar.
    private struct Day {
        let daysSince1970: Int

        init?(_ year: Int, _ month: Int, _ day: Int) {
            guard (1...9_999).contains(year), (1...12).contains(month), day >= 1,
                day <= Day.length(ofMonth: month, year: year)
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

        static let midnight = TimeOfDay(seconds: 0, fraction: 0)

        private init(seconds: Int, fraction: Double) {
            self.seconds = seconds
            self.fraction = fraction
        }

        init?(_ hour: Int, _ minute: Int, _ second: Int, fraction: Double = 0) {
            guard hour < 24, minute < 60, second <= 60 else { return nil }
            self.init(seconds: hour * 3_600 + minute * 60 + second, fraction: fraction)
        }
    }
}
