package import AcornCore

/// A store whose settlements can be made, with the way its Flat File V2 is written (`facts/settlements.md` §5).
package enum SampleMarketplace: String, CaseIterable, Hashable, Sendable {
    case us = "US", ca = "CA", mx = "MX", uk = "UK", au = "AU", de = "DE", fr = "FR", it = "IT", es = "ES"
    case nl = "NL", be = "BE", se = "SE", pl = "PL", jp = "JP", br = "BR"

    /// The name in `marketplace-name`.
    package var name: String { known?.name ?? "" }

    /// What the store pays in.
    package var currency: Currency? { known?.currency }

    private var known: Marketplace? { Marketplace.of(countryCode: rawValue) }

    /// Whether V2 writes `95,00`.
    package var usesDecimalComma: Bool {
        switch self {
        case .de, .fr, .it, .es, .nl, .be, .se, .pl, .br: true
        case .us, .ca, .mx, .uk, .au, .jp: false
        }
    }

    /// How V2 writes days.
    var dayStyle: DayStyle {
        switch self {
        case .de, .fr, .it, .es, .nl, .be, .se, .pl: .dotted
        case .jp: .slashed
        case .us, .ca, .mx, .uk, .au, .br: .dashed
        }
    }

    /// Whether a tax that Amazon collects is only sometimes on an order (by state) or always (VAT, consumption tax).
    var taxesEveryOrder: Bool { self != .us }

    /// Whether ad invoices carry a tax of 12 % beside the net fee, as Canada's do (`facts/settlements.md` §2).
    var taxesAdvertising: Bool { self == .ca }

    /// What the first three digits of an order id are here.
    var orderPrefixes: [String] {
        switch self {
        case .us: ["106", "111", "112", "113", "114", "116"]
        case .ca, .mx, .br: ["701", "702"]
        case .uk: ["026", "202", "203", "204", "205", "206"]
        case .de: ["028", "302", "303", "304", "305", "306"]
        case .fr, .it, .es, .nl, .be, .se, .pl: ["171", "402", "403", "404", "405", "406"]
        case .au, .jp: ["249", "250", "503"]
        }
    }

    /// How days are spelled, and on whose clock.
    enum DayStyle {
        /// `2017-03-02`, UTC.
        case dashed
        /// `14.03.2023`, UTC.
        case dotted
        /// `2026/09/15`, Japan's clock.
        case slashed

        private var offset: Int64 { self == .slashed ? 9 * 3_600 : 0 }
        private var zone: String { self == .slashed ? "JST" : "UTC" }

        /// The day of `instant`, ten characters.
        func day(_ instant: Instant) -> String {
            let iso = instant.adding(seconds: offset).utcDay.iso8601
            switch self {
            case .dashed: return iso
            case .slashed: return String(iso.map { $0 == "-" ? "/" : $0 })
            case .dotted: return iso.split(separator: "-").reversed().joined(separator: ".")
            }
        }

        /// Day, time and zone of `instant`, 23 characters.
        func stamp(_ instant: Instant) -> String {
            let clock = instant.adding(seconds: offset).iso8601.dropFirst(11).dropLast()
            return "\(day(instant)) \(clock) \(zone)"
        }
    }
}

extension Instant {
    /// As V1, XML and the posted date of ads write it: `2017-03-02T18:16:34+00:00`, 25 characters.
    var offsetStamp: String { iso8601.dropLast() + "+00:00" }
}
