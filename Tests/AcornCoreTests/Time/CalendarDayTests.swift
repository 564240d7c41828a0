import AcornCore
import Foundation
import Testing

struct CalendarDayTests {
    private func gregorian() throws -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        return calendar
    }

    @Test func `every day from 1900 to 2200 is the day that Foundation says`() throws {
        let calendar = try gregorian()
        let first = try #require(CalendarDay(year: 1900, month: 1, day: 1)).daysSince1970
        let last = try #require(CalendarDay(year: 2200, month: 12, day: 31)).daysSince1970
        #expect(last - first + 1 == 109_938)
        for days in first...last {
            let day = CalendarDay(daysSince1970: days)
            let (year, month, dayOfMonth) = day.components
            guard CalendarDay(year: year, month: month, day: dayOfMonth) == day else {
                Issue.record("\(day.iso8601) does not come back")
                return
            }
            // Every day against itself, every ninth against Foundation: both visit every month many times over.
            guard days % 9 == 0 else { continue }
            let date = calendar.dateComponents(
                [.year, .month, .day], from: Date(timeIntervalSince1970: TimeInterval(days) * 86_400))
            guard date.year == year, date.month == month, date.day == dayOfMonth else {
                Issue.record("day \(days) is \(day.iso8601) here and \(date) there")
                return
            }
        }
    }

    @Test func `days that no calendar has are nil`() {
        for (year, month, day) in [
            (2023, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (2023, 1, 32),
            (0, 1, 1),
            (10_000, 1, 1), (-1, 1, 1), (2023, -1, 5), (2023, 5, -1),
        ] {
            #expect(CalendarDay(year: year, month: month, day: day) == nil, "\(year)-\(month)-\(day)")
        }
    }

    @Test func `instants before 1970 fall on the right day`() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (-86_400, "1969-12-31T00:00:00Z"),
            (-86_401, "1969-12-30T23:59:59Z"), (1_489_190_336, "2017-03-10T23:58:56Z"),
            (-62_135_596_800, "0001-01-01T00:00:00Z"),
        ] as [(Int64, String)] {
            #expect(Instant(secondsSince1970: seconds).iso8601 == text)
        }
        #expect(Instant(secondsSince1970: -1) < Instant(secondsSince1970: 0))
        #expect(CalendarDay(daysSince1970: -1) < CalendarDay(daysSince1970: 0))
    }
}
