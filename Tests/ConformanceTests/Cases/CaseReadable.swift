import Foundation
import SellingPartnerAPI

/// What can be made from the JSON of a sandbox case.
///
/// A protocol of the tests, so that the library's own types stay what they are: requests that only encode. The
/// generated conformances go through the public initializers.
protocol CaseReadable {
    init(case value: JSONValue) throws
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
        if CaseInvention.isOn, self == .null { return CaseInvention.texts[kind] ?? "any" }
        throw CaseContradiction(description: "no \(kind): \(self)")
    }
}

extension String: CaseReadable {
    init(case value: JSONValue) throws { self = try value.text(as: "string") }
}

extension Int: CaseReadable {
    init(case value: JSONValue) throws {
        let text = try value.text(as: "integer")
        guard let number = Int(text) else { throw CaseContradiction(description: "no integer: \(text)") }
        self = number
    }
}

extension Bool: CaseReadable {
    init(case value: JSONValue) throws {
        let text = try value.text(as: "truth value")
        guard let truth = Bool(text) else { throw CaseContradiction(description: "no truth value: \(text)") }
        self = truth
    }
}

extension ExactDecimal: CaseReadable {
    init(case value: JSONValue) throws {
        switch value {
        case .number(let number): self.init(number)
        case .string(let text): self.init(text: text)
        case .null where CaseInvention.isOn: self.init(1)
        default: throw CaseContradiction(description: "no decimal: \(value)")
        }
    }
}

extension DateTime: CaseReadable {
    init(case value: JSONValue) throws { self.init(text: try value.text(as: "date-time")) }
}

extension CalendarDate: CaseReadable {
    init(case value: JSONValue) throws { self.init(text: try value.text(as: "date")) }
}

extension JSONValue: CaseReadable {
    init(case value: JSONValue) throws { self = value }
}

extension MarketplaceID: CaseReadable {}

extension CaseReadable where Self: OpenEnum {
    init(case value: JSONValue) throws { self.init(rawValue: try value.text(as: "word")) }
}

extension Array: CaseReadable where Element: CaseReadable {
    /// A case may give the one element of an array bare.
    init(case value: JSONValue) throws {
        if CaseInvention.isOn, value == .null {
            self = [try Element(case: .null)]
        } else if case .array(let elements) = value {
            self = try elements.map { try Element(case: $0) }
        } else {
            self = [try Element(case: value)]
        }
    }
}

extension Dictionary: CaseReadable where Key == String, Value: CaseReadable {
    init(case value: JSONValue) throws {
        if CaseInvention.isOn, value == .null {
            self = [:]
            return
        }
        guard case .object(let members) = value else { throw CaseContradiction(description: "no object: \(value)") }
        self = try members.mapValues { try Value(case: $0) }
    }
}

extension Indirect: CaseReadable where Value: CaseReadable {
    convenience init(case value: JSONValue) throws { self.init(try Value(case: value)) }
}
