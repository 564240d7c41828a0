import SellingPartnerAPI

/// A JSON object of a case that is being read into a shape.
struct CaseObject {
    private let members: [String: JSONValue]

    init(_ value: JSONValue) throws {
        if CaseInvention.isOn, value == .null {
            members = [:]
            return
        }
        guard case .object(let members) = value else { throw CaseContradiction(description: "no object: \(value)") }
        self.members = members
    }

    func required<Value: CaseReadable>(_ key: String) throws -> Value {
        if let value: Value = try optional(key) { return value }
        if CaseInvention.isOn { return try Value(case: .null) }
        throw CaseContradiction(description: "\(key) is required and missing")
    }

    func optional<Value: CaseReadable>(_ key: String) throws -> Value? {
        guard let value = members[key], value != .null else { return nil }
        do {
            return try Value(case: value)
        } catch let contradiction as CaseContradiction {
            throw CaseContradiction(description: "\(key): \(contradiction)")
        }
    }

    func others<Value: CaseReadable>(than known: [String]) throws -> [String: Value]? {
        let others = members.filter { !known.contains($0.key) }
        return others.isEmpty ? nil : try others.mapValues { try Value(case: $0) }
    }
}

/// The parameters of a case, `{"name": {"value": …}}`, as an operation reads them.
struct CaseParameters {
    /// A bare value stands for itself, an empty object for none.
    static func plain(_ parameters: JSONValue) -> [String: JSONValue] {
        (parameters.object ?? [:]).compactMapValues { value in
            guard case .object(let members) = value else { return value }
            return members["value"] ?? (members.isEmpty ? nil : value)
        }
    }

    private let object: CaseObject
    private let names: Set<String>

    init(_ parameters: JSONValue) throws {
        let plain = Self.plain(parameters)
        object = try CaseObject(.object(plain))
        names = Set(plain.keys)
    }

    func required<Value: CaseReadable>(_ name: String) throws -> Value {
        names.contains(name) ? try object.required(name) : try CaseInvention.value()
    }

    func optional<Value: CaseReadable>(_ name: String) throws -> Value? { try object.optional(name) }

    /// The body; cases call it `body` whatever the model calls it.
    func requiredBody<Value: CaseReadable>(_ name: String) throws -> Value {
        let given = [name, "body"].first(where: names.contains)
        return try given.map { try object.required($0) } ?? CaseInvention.value()
    }

    func optionalBody<Value: CaseReadable>(_ name: String) throws -> Value? {
        try object.optional(names.contains(name) ? name : "body")
    }
}

/// Makes up what a case leaves open. Parameters that a case does not name are free but must be valid (facts §12).
enum CaseInvention {
    /// Whether a JSON null stands for "anything valid".
    @TaskLocal static var isOn = false

    /// What stands for a text, by the kind of value it is read as.
    static let texts = [
        "integer": "1", "truth value": "true", "date-time": "2026-01-01T00:00:00Z", "date": "2026-01-01",
    ]

    /// Any valid value, required members included.
    static func value<Value: CaseReadable>() throws -> Value {
        try $isOn.withValue(true) { try Value(case: .null) }
    }
}
