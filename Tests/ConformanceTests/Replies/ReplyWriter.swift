import Foundation
import SellingPartnerAPI

/// Writes a decoded reply out again, by reflection, so that what was lost in decoding shows. The library's replies
/// only decode; a test must not make them encode.
struct ReplyWriter {
    /// Wire names of a struct's properties in their order; `*` for members that the model does not name.
    private static let names: [String: [String]] = Dictionary(
        uniqueKeysWithValues: wireNameTable.split(separator: "\n").map { row in
            let cells = row.split(separator: "\t").map(String.init)
            return (cells[0], Array(cells.dropFirst()))
        })

    /// Nil for a value that is absent.
    ///
    /// Errors: `CaseContradiction` for a type that the table does not know.
    static func json(_ value: Any) throws -> JSONValue? {
        switch value {
        case let value as JSONValue: return value
        case let value as String: return .string(value)
        case let value as Bool: return .bool(value)
        case let value as Int: return .number(.init(value))
        case let value as ExactDecimal: return decimal(value)
        case let value as DateTime: return .string(value.text)
        case let value as CalendarDate: return .string(value.text)
        case let value as any OpenEnum: return .string(value.rawValue)
        case is NoContent: return .object([:])
        default: return try composed(value)
        }
    }

    private static func decimal(_ value: ExactDecimal) -> JSONValue {
        if !value.isText, let number = value.decimal { .number(number) } else { .string(value.text) }
    }

    private static func composed(_ value: Any) throws -> JSONValue? {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return try mirror.children.first.flatMap { try json($0.value) }
        case .collection: return .array(try mirror.children.compactMap { try json($0.value) })
        case .dictionary:
            return .object(try (value as? [String: Any] ?? [:]).compactMapValues { try json($0) })
        // A box around a recursive value; a reply whose shape follows from its status.
        case .class, .enum: return try mirror.children.first.flatMap { try json($0.value) }
        default: return try members(of: value, mirror)
        }
    }

    private static func members(of value: Any, _ mirror: Mirror) throws -> JSONValue {
        // `OrdersV0.OrdersV0.Order`: the module, the namespace, the type.
        let type = String(reflecting: mirror.subjectType).split(separator: ".").dropFirst().joined(separator: ".")
        guard let names = names[type], names.count == mirror.children.count else {
            throw CaseContradiction(description: "no names for the properties of \(type)")
        }
        var members: [String: JSONValue] = [:]
        for (name, child) in zip(names, mirror.children) {
            guard let written = try json(child.value) else { continue }
            if name == "*" {
                members.merge(written.object ?? [:]) { known, _ in known }
            } else {
                members[name] = written
            }
        }
        return .object(members)
    }
}
