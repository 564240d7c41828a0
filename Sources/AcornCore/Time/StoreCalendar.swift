import Foundation

/// Turns instants into a store's business days. Offsets come from Foundation's zone rules and are remembered between
/// two changes of the clock, so that a long file asks Foundation a few dozen times, not once a row.
package struct StoreCalendar: Sendable {
    private let zone: TimeZone
    private var from: Int64 = .max
    private var until: Int64 = .min
    private var offset: Int64 = 0

    /// A calendar for an IANA zone name; nil when the system does not know the zone.
    package init?(timeZone: String) {
        guard let zone = TimeZone(identifier: timeZone) else { return nil }
        self.zone = zone
    }

    /// The day it was in the store at `instant`.
    package mutating func day(of instant: Instant) -> CalendarDay {
        let seconds = instant.secondsSince1970
        if seconds < from || seconds >= until { learn(seconds) }
        return Instant(secondsSince1970: seconds + offset).utcDay
    }

    /// The instant at which a wall clock in the store showed `local` (seconds counted as if it were UTC). Where the
    /// clock was set back and the hour happened twice, the earlier one.
    package func instant(ofLocal local: Int64) -> Instant {
        let guess = Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local - 86_400))))
        let early = local - guess
        let real = Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(early))))
        return Instant(secondsSince1970: local - real)
    }

    private mutating func learn(_ seconds: Int64) {
        let date = Date(timeIntervalSince1970: Double(seconds))
        offset = Int64(zone.secondsFromGMT(for: date))
        from = seconds
        let change = zone.nextDaylightSavingTimeTransition(after: date)
        until = change.map { Int64($0.timeIntervalSince1970) } ?? .max
    }
}
