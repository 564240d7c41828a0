public import Foundation

/// A decimal as Amazon wrote it, never through a binary fraction.
///
/// Amazon spells amounts as JSON numbers and as JSON strings, sometimes in one model. Both are read; a string keeps
/// its text (`"12.30"`, even `"n/a"`), so that nothing is lost when it cannot be read.
public struct ExactDecimal: Sendable, Hashable, Codable, WireText, CustomStringConvertible {
    /// As it stood in the JSON string, or the shortest decimal text of the JSON number.
    public let text: String
    /// Whether it stood, and will be written, as a JSON string.
    public let isText: Bool

    init(text: String, isText: Bool) {
        self.text = text
        self.isText = isText
    }

    /// A decimal to be sent as a JSON number.
    public init(_ value: Decimal) {
        text = value.description
        isText = false
    }

    /// A decimal text that is kept letter for letter and sent as a JSON string.
    public init(text: String) {
        self.text = text
        isText = true
    }

    /// The value; nil when the text is not a plain decimal number with at most 38 digits.
    public var decimal: Decimal? { Self.read(text) }

    /// The same value, to be written as a JSON string (`true`) or as a JSON number.
    ///
    /// A text that is no number stays a string: Amazon says more about it than we could.
    public func written(asText: Bool) -> ExactDecimal {
        if asText { return ExactDecimal(text: text) }
        guard let decimal else { return self }
        return ExactDecimal(decimal)
    }

    public var description: String { text }

    public var wireText: String { text }

    public init(from decoder: any Decoder) throws {
        if let wire = decoder as? WireDecoder {
            self = try wire.exactDecimal()
            return
        }
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self.init(text: text)
        } else {
            self.init(try container.decode(Decimal.self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if !isText, let decimal { try container.encode(decimal) } else { try container.encode(text) }
    }

    /// Equal when text and spelling are: `"1.0"` and `1` are the same amount, yet not the same reply.
    public static func == (one: ExactDecimal, other: ExactDecimal) -> Bool {
        one.isText == other.isText && one.text == other.text
    }

    /// Reads the whole text or nothing: `Decimal(string:)` would stop at the first strange letter. No digit may be
    /// lost to the 38 that `Decimal` holds.
    private static func read(_ text: String) -> Decimal? {
        var digits = 0
        var points = 0
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += 1
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "-") where index == 0: break
            default: return scientific(text)
            }
        }
        guard (1...38).contains(digits), points <= 1 else { return nil }
        return Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
    }

    /// JSON numbers may come with an exponent: `1E+2`.
    private static func scientific(_ text: String) -> Decimal? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
        guard parts.count == 2, let exponent = Int(parts[1]), (-64...64).contains(exponent),
            parts[0].utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 || $0 == 45 }),
            let mantissa = read(String(parts[0]))
        else { return nil }
        return Decimal(sign: .plus, exponent: exponent, significand: mantissa)
    }
}
