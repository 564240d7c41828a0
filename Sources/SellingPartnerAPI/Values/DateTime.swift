public import Foundation

/// An instant as Amazon wrote it.
///
/// The models say ISO 8601; replies also hold `Mon Oct 28 18:49:32 UTC 2019`, times without a zone and bare days. The
/// text is always kept; `date` is nil when it cannot be read, which is for whoever needs the instant to report.
public struct DateTime: Sendable, Hashable, Codable, WireText, CustomStringConvertible {
    /// As it stood on the wire.
    public let text: String

    /// Keeps a text as it is.
    public init(text: String) {
        self.text = text
    }

    /// An instant, written as Amazon wants it: UTC, milliseconds only when there are any.
    public init(_ date: Date) {
        text = Self.write(date)
    }

    /// The instant; a text without a zone is read as UTC, a bare day as its first moment in UTC.
    public var date: Date? { DateTimeText.read(text) }

    public var description: String { text }

    public var wireText: String { text }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    private static func write(_ date: Date) -> String {
        // To whole milliseconds first, so that 0.9996 s does not become a second that is printed as 1000 ms.
        let milliseconds = (date.timeIntervalSince1970 * 1_000).rounded()
        let whole = Date(timeIntervalSince1970: milliseconds / 1_000)
        let hasFraction = milliseconds.truncatingRemainder(dividingBy: 1_000) != 0
        return whole.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: hasFraction))
    }
}

/// A day as Amazon wrote it, `yyyy-MM-dd`.
public struct CalendarDate: Sendable, Hashable, Codable, WireText, CustomStringConvertible {
    /// As it stood on the wire.
    public let text: String

    /// Keeps a text as it is.
    public init(text: String) {
        self.text = text
    }

    public var description: String { text }

    public var wireText: String { text }

    public init(from decoder: any Decoder) throws {
        text = try decoder.singleValueContainer().decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
