import Foundation
import SellingPartnerAPI

/// What can be made from the JSON of a sandbox case.
///
/// A protocol of the tests, so that the library's own types stay what they are: requests that only encode. The
/// generated conformances go through the public initializers.
protocol CaseReadable {
    init(case value: JSONValue) throws
    /// Some value of the kind, for a parameter that the operation requires and the case does not name: the sandbox
    /// takes any.
    static func free() throws -> Self
}

extension CaseReadable {
    static func free() throws -> Self { try Self(case: CaseObject.free) }
}

/// Why a sandbox case cannot be said with the library's types: the case contradicts its own model.
struct CaseContradiction: Error, Hashable, CustomStringConvertible {
    let description: String
}

extension JSONValue {
    /// The text of a string, a number or a truth value; nil for anything else.
    var scalarText: String? {
        switch self {
        case .string(let text): text
        case .number(let number): number.description
        case .bool(let value): value ? "true" : "false"
        case .null, .array, .object: nil
        }
    }

    fileprivate func text(as kind: String) throws -> String {
        if let scalarText { return scalarText }
        throw CaseContradiction(description: "no \(kind): \(self)")
    }
}

extension String: CaseReadable {
    init(case value: JSONValue) throws { self = try value.text(as: "string") }

    static func free() -> String { "free" }
}

extension Int: CaseReadable {
    init(case value: JSONValue) throws {
        let text = try value.text(as: "integer")
        guard let number = Int(text) else { throw CaseContradiction(description: "no integer: \(text)") }
        self = number
    }

    static func free() -> Int { 1 }
}

extension Bool: CaseReadable {
    init(case value: JSONValue) throws {
        let text = try value.text(as: "truth value")
        guard let truth = Bool(text) else { throw CaseContradiction(description: "no truth value: \(text)") }
        self = truth
    }

    static func free() -> Bool { true }
}

extension ExactDecimal: CaseReadable {
    init(case value: JSONValue) throws {
        switch value {
        case .number(let number): self.init(number)
        case .string(let text): self.init(text: text)
        default: throw CaseContradiction(description: "no decimal: \(value)")
        }
    }

    static func free() -> ExactDecimal { ExactDecimal(1) }
}

extension DateTime: CaseReadable {
    init(case value: JSONValue) throws { self.init(text: try value.text(as: "date-time")) }

    static func free() -> DateTime { DateTime(text: "2026-01-01T00:00:00Z") }
}

extension CalendarDate: CaseReadable {
    init(case value: JSONValue) throws { self.init(text: try value.text(as: "date")) }

    static func free() -> CalendarDate { CalendarDate(text: "2026-01-01") }
}

extension JSONValue: CaseReadable {
    init(case value: JSONValue) throws { self = value }

    static func free() -> JSONValue { .string("free") }
}

extension MarketplaceID: CaseReadable {}

extension CaseReadable where Self: OpenEnum {
    init(case value: JSONValue) throws { self.init(rawValue: try value.text(as: "word")) }

    static func free() -> Self { Self(rawValue: "free") }
}

extension Array: CaseReadable where Element: CaseReadable {
    /// A case may give the one element of an array bare.
    init(case value: JSONValue) throws {
        if case .array(let elements) = value {
            self = try elements.map { try Element(case: $0) }
        } else {
            self = [try Element(case: value)]
        }
    }

    static func free() throws -> [Element] { [try Element.free()] }
}

extension Dictionary: CaseReadable where Key == String, Value: CaseReadable {
    init(case value: JSONValue) throws {
        guard case .object(let members) = value else { throw CaseContradiction(description: "no object: \(value)") }
        self = try members.mapValues { try Value(case: $0) }
    }

    static func free() -> [Key: Value] { [:] }
}

extension Indirect: CaseReadable where Value: CaseReadable {
    convenience init(case value: JSONValue) throws { self.init(try Value(case: value)) }
}
