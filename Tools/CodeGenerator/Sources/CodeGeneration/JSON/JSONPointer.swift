/// A place in a JSON document (RFC 6901): `/paths/~1orders/get`.
struct JSONPointer: Sendable, Hashable, CustomStringConvertible {
    let parts: [String]

    init(parts: [String] = []) {
        self.parts = parts
    }

    /// Nil when the text is neither empty nor begins with a slash.
    init?(_ text: String) {
        guard text.isEmpty || text.hasPrefix("/") else { return nil }
        parts = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
    }

    func appending(_ part: String) -> JSONPointer { JSONPointer(parts: parts + [part]) }

    var description: String {
        parts.map { "/" + $0.replacing("~", with: "~0").replacing("/", with: "~1") }.joined()
    }
}

extension JSON {
    /// The value a pointer leads to; nil where there is none.
    func value(at parts: ArraySlice<String>) -> JSON? {
        guard let part = parts.first else { return self }
        switch self {
        case .object(let object): return object[part]?.value(at: parts.dropFirst())
        case .array(let elements):
            guard let index = Int(part), elements.indices.contains(index) else { return nil }
            return elements[index].value(at: parts.dropFirst())
        default: return nil
        }
    }

    /// This value with another one at the pointer's place; nil (`newValue`) removes. Nil where the place's parent does
    /// not exist.
    func setting(_ newValue: JSON?, at parts: ArraySlice<String>) -> JSON? {
        guard let part = parts.first else { return newValue }
        let rest = parts.dropFirst()
        switch self {
        case .object(var object):
            if rest.isEmpty {
                object[part] = newValue
                return .object(object)
            }
            guard let changed = object[part]?.setting(newValue, at: rest) else { return nil }
            object[part] = changed
            return .object(object)
        case .array(var elements):
            if rest.isEmpty, part == "-", let newValue { return .array(elements + [newValue]) }
            guard let index = Int(part), elements.indices.contains(index) else { return nil }
            if rest.isEmpty, newValue == nil {
                elements.remove(at: index)
            } else {
                guard let changed = elements[index].setting(newValue, at: rest) else { return nil }
                elements[index] = changed
            }
            return .array(elements)
        default: return nil
        }
    }
}
