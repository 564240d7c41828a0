/// Any JSON, with members in the order of the file and numbers as their text: output follows the model's order, and
/// no figure of a model may change on its way.
indirect enum JSON: Sendable, Hashable {
    case null
    case bool(Bool)
    case number(String)
    case string(String)
    case array([JSON])
    case object(JSONObject)
}

/// The members of a JSON object. Of two members with one key the later holds, at the earlier's place.
struct JSONObject: Sendable, Hashable {
    private(set) var keys: [String] = []
    private var values: [String: JSON] = [:]

    subscript(key: String) -> JSON? {
        get { values[key] }
        set {
            if let newValue {
                if values.updateValue(newValue, forKey: key) == nil { keys.append(key) }
            } else if values.removeValue(forKey: key) != nil {
                keys.removeAll { $0 == key }
            }
        }
    }

    var members: [(key: String, value: JSON)] { keys.compactMap { key in values[key].map { (key, $0) } } }
}

extension JSON {
    subscript(key: String) -> JSON? { if case .object(let object) = self { object[key] } else { nil } }

    var string: String? { if case .string(let value) = self { value } else { nil } }

    var bool: Bool? { if case .bool(let value) = self { value } else { nil } }

    var int: Int? { if case .number(let text) = self { Int(text) } else { nil } }

    var array: [JSON]? { if case .array(let value) = self { value } else { nil } }

    var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
}
