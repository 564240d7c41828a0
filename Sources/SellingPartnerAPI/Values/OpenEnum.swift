/// A word from a set that Amazon may enlarge at any time.
///
/// Known words are static members; an unknown one is kept as it is and is never an error.
public protocol OpenEnum: RawRepresentable, Hashable, Sendable, Codable, CustomStringConvertible, WireText,
    ExpressibleByStringLiteral
where RawValue == String {
    init(rawValue: String)
}

extension OpenEnum {
    public init(stringLiteral value: String) { self.init(rawValue: value) }

    public var description: String { rawValue }

    public var wireText: String { rawValue }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
