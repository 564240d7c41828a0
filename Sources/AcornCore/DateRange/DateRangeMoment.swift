/// A date of the report: the instant, and the day as the file prints it, which is the store's own day.
package struct DateRangeMoment: Hashable, Sendable {
    package let instant: Instant
    package let day: CalendarDay

    /// Reads a date in any language of the report; nil when it is none.
    package static func read(_ text: String) -> DateRangeDateReading? {
        guard text.utf8.count <= 80 else { return nil }
        var scan = DateRangeDateScan(DateRangeText.fold(text))
        return scan.read()
    }
}

/// What a date's text says; `swapped` where day and month could change places and the report must settle which is
/// which.
package struct DateRangeDateReading: Hashable, Sendable {
    /// Day first, where either order is possible.
    package let moment: DateRangeMoment
    package let swapped: DateRangeMoment?
    /// True or false for a date of numbers with a slash or dash that shows its own order: day first or month first.
    package let showsDayFirst: Bool?
}
