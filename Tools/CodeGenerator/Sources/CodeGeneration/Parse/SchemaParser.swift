/// Reads a schema and everything inside it. What it does not know becomes `anything`, with a diagnostic.
enum SchemaParser {
    /// Formats of strings that need no word, because nothing but the text is kept of them.
    private static let plainFormats: Set = [
        "date-time", "dateTime", "date", "byte", "binary", "uri", "url", "ip", "ipv4", "uuid", "email", "password",
        "boolean", "application/pdf", "double", "float", "int32", "int64", "decimal",
    ]

    static func parse(_ node: Node, _ diagnostics: inout Diagnostics) -> Schema {
        Schema(
            kind: kind(node, &diagnostics), description: node["description"]?.string ?? "",
            countMax: node["maxItems"]?.int, place: node.place)
    }

    private static func kind(_ node: Node, _ diagnostics: inout Diagnostics) -> Schema.Kind {
        guard node.json.object != nil else {
            diagnostics.add(.error, "a schema that is no object", at: node.place)
            return .anything
        }
        if let reference = node["$ref"] {
            let prefix = "#/definitions/"
            if let text = reference.string, text.hasPrefix(prefix) {
                return .reference(String(text.dropFirst(prefix.count)))
            }
            diagnostics.add(.error, "a reference that does not lead to a definition", at: reference.place)
            return .anything
        }
        if let parts = node["allOf"] {
            let own = node["properties"] == nil ? [] : [Schema(object(node, &diagnostics), at: node.place)]
            return .allOf(parts.elements.map { parse($0, &diagnostics) } + own)
        }
        for word in ["oneOf", "anyOf", "not"] where node[word] != nil {
            diagnostics.add(.warning, "'\(word)' is not translated: any JSON is taken", at: node.place)
            return .anything
        }
        return typed(node, type(of: node, &diagnostics), &diagnostics)
    }

    /// The type a schema states, or the one that its other keys speak for.
    private static func type(of node: Node, _ diagnostics: inout Diagnostics) -> String? {
        if let type = node["type"]?.string { return type }
        if let types = node["type"]?.json.array?.compactMap(\.string) {
            let named = types.filter { $0 != "null" }
            return named.count == 1 ? named[0] : nil
        }
        if node["properties"] != nil || node["additionalProperties"] != nil { return "object" }
        if node["items"] != nil { return "array" }
        if node["enum"]?.elements.isEmpty == false { return "string" }
        return nil
    }

    private static func typed(_ node: Node, _ type: String?, _ diagnostics: inout Diagnostics) -> Schema.Kind {
        switch type {
        case "string": return string(node, &diagnostics)
        case "integer": return .integer
        case "number": return .number
        case "boolean": return .boolean
        case "array":
            guard let items = node["items"] else {
                diagnostics.add(.warning, "an array that does not say of what: any JSON is taken", at: node.place)
                return .array(Schema(.anything, at: node.place))
            }
            return .array(parse(items, &diagnostics))
        case "object": return object(node, &diagnostics)
        case nil: return .anything
        case let type?:
            diagnostics.add(.warning, "the type '\(type)' is not known: any JSON is taken", at: node.place)
            return .anything
        }
    }

    private static func string(_ node: Node, _ diagnostics: inout Diagnostics) -> Schema.Kind {
        // Some parameters state their words under `items`, though they are no arrays.
        let words = (node["enum"] ?? node["items"]?["enum"])?.elements ?? []
        let known = words.compactMap(\.string)
        if known.count < words.count {
            diagnostics.add(.warning, "words of an enum that are no strings are left out", at: node.place)
        }
        let format = node["format"]?.string
        if let format, !plainFormats.contains(format) {
            diagnostics.add(.note, "the format '\(format)' is not known: the text is kept", at: node.place)
        }
        return .string(format: format, words: known)
    }

    private static func object(_ node: Node, _ diagnostics: inout Diagnostics) -> Schema.Kind {
        let required = Set((node["required"]?.json.array ?? []).compactMap(\.string))
        let properties = (node["properties"]?.members ?? []).map { name, schema in
            Schema.Property(
                name: name, isRequired: required.contains(name), schema: parse(schema, &diagnostics))
        }
        for name in required.subtracting(properties.map(\.name)).sorted() {
            diagnostics.add(.warning, "requires '\(name)', which it does not describe", at: node.place)
        }
        guard let others = node["additionalProperties"] else { return .object(properties, others: .none) }
        if let isOpen = others.bool { return .object(properties, others: isOpen ? .anything : .none) }
        return .object(properties, others: .of(parse(others, &diagnostics)))
    }
}

extension Schema {
    init(_ kind: Kind, at place: Place) {
        self.init(kind: kind, description: "", countMax: nil, place: place)
    }
}
