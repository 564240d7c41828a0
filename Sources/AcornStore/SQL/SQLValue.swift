package import AcornCore

/// One value in a database: what both databases store alike. There is no floating point, because amounts are integers.
///
/// Amounts are millionths of the currency unit (`Money.micros`), instants are microseconds since 1970-01-01T00:00:00Z,
/// flags are 0 and 1.
package enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    /// Text without a NUL character, which PostgreSQL cannot hold; one with it is refused when it is bound.
    case text(String)
    case bytes([UInt8])

    package init(_ value: Int64?) { self = value.map { .integer($0) } ?? .null }
    package init(_ value: Int?) { self = value.map { .integer(Int64($0)) } ?? .null }
    package init(_ value: Bool?) { self = value.map { .integer($0 ? 1 : 0) } ?? .null }
    package init(_ value: String?) { self = value.map { .text($0) } ?? .null }
    package init(_ value: [UInt8]?) { self = value.map { .bytes($0) } ?? .null }

    /// Microseconds since 1970, for columns called `…_at`.
    package init(_ value: Instant?) { self = value.map { .integer($0.secondsSince1970 * 1_000_000) } ?? .null }

    /// What the value is, for messages that must not show the value itself.
    var kind: String {
        switch self {
        case .null: "NULL"
        case .integer: "an integer"
        case .text: "a text"
        case .bytes: "bytes"
        }
    }
}

extension SQLValue: ExpressibleByIntegerLiteral, ExpressibleByStringLiteral, ExpressibleByNilLiteral {
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(stringLiteral value: String) { self = .text(value) }
    package init(nilLiteral: ()) { self = .null }
}
