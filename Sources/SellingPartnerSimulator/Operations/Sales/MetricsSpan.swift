import Foundation
import SellingPartnerAPI

/// The interval of a metrics call, cut into its parts.
struct MetricsSpan: Sendable {
    /// A part; its end does not belong to it.
    struct Part: Sendable, Hashable {
        let from: Moment
        let to: Moment
    }

    let parts: [Part]
    let start: Moment
    let end: Moment
    private let zone: TimeZone

    private enum Granularity: String { case hour, day, week, month, year, total }

    /// Hours and days are cut at the clock of the zone. Errors: 400.
    init(_ call: OperationCall) throws {
        let text = try call.require("interval")
        let ends = text.components(separatedBy: "--")
        guard ends.count == 2, let start = Self.absolute(ends[0]), let end = Self.absolute(ends[1]), start < end else {
            throw OperationRefusal.invalid("Invalid interval: two ISO 8601 times with an offset are needed.")
        }
        guard let granularity = Granularity(rawValue: try call.require("granularity").lowercased()) else {
            throw OperationRefusal.invalid("Invalid granularity.", details: "granularity")
        }
        let limit = granularity == .hour ? 30 * Moment.day : 731 * Moment.day
        guard start >= call.now - limit else {
            throw OperationRefusal.invalid("The interval begins too long ago for this granularity.")
        }
        zone = try Self.zone(call, granularity, start, offset: Self.offset(ends[0]))
        let sunday = try call.choices("firstDayOfWeek", [("Monday", false), ("Sunday", true)])?.first ?? false
        self.start = start
        self.end = end
        var parts: [Part] = []
        var at = start
        while at < end {
            let next = min(end, Self.boundary(behind: at, granularity, zone, sunday) ?? end)
            parts.append(Part(from: at, to: next))
            at = next
        }
        self.parts = parts
    }

    /// `2026-09-01T00:00-07:00--2026-09-02T00:00-07:00`
    func text(_ part: Part) -> String { "\(text(part.from))--\(text(part.to))" }

    private func text(_ moment: Moment) -> String {
        let offset = Self.offset(zone, at: moment)
        let local = moment + offset
        guard offset != 0 else { return "\(local.dateText)T\(local.timeText.prefix(5))Z" }
        let minutes = offset.magnitude / 60
        let hours = Moment.padded(Int64(minutes / 60))
        return "\(local.dateText)T\(local.timeText.prefix(5))"
            + "\(offset < 0 ? "-" : "+")\(hours):\(Moment.padded(Int64(minutes % 60)))"
    }

    // MARK: Reading

    /// A time that says where it is meant.
    private static func absolute(_ text: String) -> Moment? { text.contains("T") ? Moment(iso: text) : nil }

    /// Seconds by which the clock that a time was read from is ahead of UTC.
    private static func offset(_ text: String) -> Int64 {
        guard !text.hasSuffix("Z"), let there = Moment(iso: text) else { return 0 }
        let sign = text.lastIndex { $0 == "+" || $0 == "-" } ?? text.endIndex
        return (Moment(iso: text[..<sign] + "Z") ?? there).seconds - there.seconds
    }

    private static func zone(
        _ call: OperationCall, _ granularity: Granularity, _ start: Moment, offset: Int64
    ) throws -> TimeZone {
        guard let name = call.query("granularityTimeZone") else {
            guard granularity == .hour || granularity == .total else {
                throw OperationRefusal.invalid("granularityTimeZone is required for this granularity.")
            }
            guard let zone = TimeZone(secondsFromGMT: Int(offset)) else {
                throw OperationRefusal.invalid("Invalid interval offset.")
            }
            return zone
        }
        guard let zone = TimeZone(identifier: name) else {
            throw OperationRefusal.invalid("Invalid granularityTimeZone: \(name).")
        }
        guard Self.offset(zone, at: start) == offset else {
            throw OperationRefusal.invalid("The granularityTimeZone does not match the offset of the interval.")
        }
        return zone
    }

    private static func offset(_ zone: TimeZone, at moment: Moment) -> Int64 {
        Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(moment.seconds))))
    }

    // MARK: Cutting

    /// The first boundary behind a moment; nil where there is none.
    private static func boundary(
        behind moment: Moment, _ granularity: Granularity, _ zone: TimeZone, _ sunday: Bool
    ) -> Moment? {
        let offset = offset(zone, at: moment)
        if granularity == .total { return nil }
        // Zones lie apart by whole, half or quarter hours; an hour begins at its own clock's full hour.
        if granularity == .hour {
            let local = moment + offset
            return local + Moment.hour - CivilCalendar.remainder(local.seconds, Moment.hour) - offset
        }
        let day = (moment + offset).days
        let date = CivilCalendar.date(ofDay: day)
        let next: Int64
        switch granularity {
        case .week:
            let weekday = CivilCalendar.remainder(day + (sunday ? 4 : 3), 7)
            next = day + 7 - weekday
        case .month:
            let isLast = date.month == 12
            next = CivilCalendar.day(date.year + (isLast ? 1 : 0), isLast ? 1 : date.month + 1, 1)
        case .year: next = CivilCalendar.day(date.year + 1, 1, 1)
        case .day, .hour, .total: next = day + 1
        }
        // The clock may have been changed between now and that midnight.
        let guess = Moment(next * Moment.day - offset)
        return Moment(next * Moment.day - Self.offset(zone, at: guess))
    }
}
