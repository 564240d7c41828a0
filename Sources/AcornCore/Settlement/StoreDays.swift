/// Business days by store: remembers a calendar per marketplace name.
struct StoreDays {
    private var calendars: [String: StoreCalendar] = [:]

    mutating func day(of instant: Instant, marketplaceName: String, currency: Currency?) -> CalendarDay {
        if var calendar = calendars[marketplaceName] {
            let day = calendar.day(of: instant)
            calendars[marketplaceName] = calendar
            return day
        }
        let zone = Self.timeZone(marketplaceName, currency)
        guard var calendar = StoreCalendar(timeZone: zone), calendars.count < 1_000 else { return instant.utcDay }
        let day = calendar.day(of: instant)
        calendars[marketplaceName] = calendar
        return day
    }

    private static func timeZone(_ name: String, _ currency: Currency?) -> String {
        if let named = Marketplace.named(name) { return named.timeZone }
        // Six stores pay in euro and all but Ireland share one clock, so Germany stands for them.
        if currency?.code == "EUR" { return "Europe/Paris" }
        return Marketplace.all.first { $0.currency == currency }?.timeZone ?? "UTC"
    }
}
