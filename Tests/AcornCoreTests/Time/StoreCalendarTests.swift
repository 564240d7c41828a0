import AcornCore
import Foundation
import SampleSettlements
import Testing

struct StoreCalendarTests {
    private static let zones = Set(Marketplace.all.map(\.timeZone)).sorted()
    private static let span: ClosedRange<Int64> = 1_420_070_400...1_924_991_999  // 2015 to 2030

    /// The store's day as Foundation's offsets give it.
    private func expected(_ seconds: Int64, _ zone: TimeZone) -> CalendarDay {
        let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
        return Instant(secondsSince1970: seconds + Int64(offset)).utcDay
    }

    /// Seconds at which the zone's clock changes, found by looking every twelve hours and then closer.
    private func changes(_ zone: TimeZone) -> [Int64] {
        func offset(_ seconds: Int64) -> Int {
            zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds)))
        }
        var changes: [Int64] = []
        var last = offset(Self.span.lowerBound)
        for seconds in stride(from: Self.span.lowerBound, through: Self.span.upperBound, by: 43_200) {
            let now = offset(seconds)
            if now != last {
                var (low, high) = (seconds - 43_200, seconds)
                while high - low > 1 {
                    let middle = (low + high) / 2
                    if offset(middle) == last { low = middle } else { high = middle }
                }
                changes.append(high)
            }
            last = now
        }
        return changes
    }

    @Test(arguments: zones)
    func `the store's day is Foundation's, also around every change of the clock from 2015 to 2030`(name: String) throws
    {
        let zone = try #require(TimeZone(identifier: name))
        var calendar = try #require(StoreCalendar(timeZone: name))
        for change in changes(zone) {
            for seconds in stride(from: change - 93_600, through: change + 93_600, by: 1_800) {
                for near in [seconds - 1, seconds] {
                    let day = calendar.day(of: Instant(secondsSince1970: near))
                    #expect(day == expected(near, zone), "\(name) at \(Instant(secondsSince1970: near).iso8601)")
                }
            }
        }
    }

    @Test(arguments: zones)
    func `the order in which instants are asked does not matter`(name: String) throws {
        let zone = try #require(TimeZone(identifier: name))
        var calendar = try #require(StoreCalendar(timeZone: name))
        var random = SplitMix64(seed: 99)
        for _ in 0..<150 {
            let seconds = Int64.random(in: Self.span, using: &random)
            #expect(
                calendar.day(of: Instant(secondsSince1970: seconds)) == expected(seconds, zone),
                "\(name) \(seconds), seed 99")
        }
    }

    @Test(arguments: zones)
    func `a wall clock's instant shows that wall clock, the earlier one where the hour happened twice`(name: String)
        throws
    {
        let zone = try #require(TimeZone(identifier: name))
        let calendar = try #require(StoreCalendar(timeZone: name))
        func offset(_ seconds: Int64) -> Int64 {
            Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: TimeInterval(seconds))))
        }
        for change in changes(zone) {
            for seconds in stride(from: change - 14_400, through: change + 14_400, by: 900) {
                let found = calendar.instant(ofLocal: seconds + offset(seconds)).secondsSince1970
                #expect(found <= seconds && found + offset(found) == seconds + offset(seconds), "\(name) at \(seconds)")
            }
        }
    }

    @Test func `a zone that nobody knows is no calendar`() {
        #expect(StoreCalendar(timeZone: "Amazon/Seattle_Office") == nil)
        #expect(StoreCalendar(timeZone: "") == nil)
    }
}
