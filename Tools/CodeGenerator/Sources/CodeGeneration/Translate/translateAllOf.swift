extension ShapeTranslator {
    /// Several schemas at once: one object with the properties of all. A single reference is what it refers to.
    mutating func allOf(_ parts: [Schema], _ path: [String], at place: Place) -> TypeReference {
        if parts.count == 1, let only = parts.first { return type(of: only, named: path) }
        var properties: [Schema.Property] = []
        var others = Schema.Others.none
        for part in parts { merge(part, into: &properties, &others, depth: 0) }
        return object(properties, others, path, at: place)
    }

    private mutating func merge(
        _ part: Schema, into properties: inout [Schema.Property], _ others: inout Schema.Others, depth: Int
    ) {
        guard depth <= definitions.count else {
            diagnostics.add(.error, "'allOf' leads back to itself", at: part.place)
            return
        }
        switch resolved(part).kind {
        case .object(let more, let rest):
            for property in more {
                if let index = properties.firstIndex(where: { $0.name == property.name }) {
                    properties[index] = Schema.Property(
                        name: property.name, isRequired: property.isRequired || properties[index].isRequired,
                        schema: property.schema)
                } else {
                    properties.append(property)
                }
            }
            if case .none = rest { break }
            others = rest
        case .allOf(let parts):
            for part in parts { merge(part, into: &properties, &others, depth: depth + 1) }
        case .anything: break
        default:
            diagnostics.add(.error, "'allOf' of something that is no object is left out", at: part.place)
        }
    }
}
