import SellingPartnerAPI

/// A JSON object of a case that is being read into a shape.
struct CaseObject {
    /// Stands for an object of which nothing is known: whatever a shape requires of it, it gets.
    static let free = JSONValue.object(["\u{0}free": .null])

    private let members: [String: JSONValue]

    init(_ value: JSONValue) throws {
        guard case .object(let members) = value else { throw CaseContradiction(description: "no object: \(value)") }
        self.members = members
    }

    func required<Value: CaseReadable>(_ key: String) throws -> Value {
        if let value: Value = try optional(key) { return value }
        if .object(members) == Self.free { return try Value.free() }
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
        guard .object(members) != Self.free else { return nil }
        let others = members.filter { !known.contains($0.key) }
        return others.isEmpty ? nil : try others.mapValues { try Value(case: $0) }
    }
}

/// The parameters of a case, `{"name": {"value": …}}`, as an operation reads them. What the case does not name may be
/// anything; so says Amazon's page on the sandbox.
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

    func required<Value: CaseReadable>(_ name: String) throws -> Value { try object.optional(name) ?? Value.free() }

    func optional<Value: CaseReadable>(_ name: String) throws -> Value? { try object.optional(name) }

    /// The body; cases call it `body` whatever the model calls it.
    func requiredBody<Value: CaseReadable>(_ name: String) throws -> Value {
        try optionalBody(name) ?? Value.free()
    }

    func optionalBody<Value: CaseReadable>(_ name: String) throws -> Value? {
        try object.optional(names.contains(name) ? name : "body")
    }
}
