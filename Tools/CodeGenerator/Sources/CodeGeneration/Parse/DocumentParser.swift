/// A JSON Schema of a document: a notification, a report or a feed.
struct DocumentSchema: Sendable {
    /// `schemas/notifications/AnyOfferChangedNotification.json`.
    let file: String
    /// What the document is called: `AnyOfferChanged`.
    let name: String
    /// The document itself under its name, then what its schema defines, each under the document's name and a point
    /// and its own: documents are translated side by side, and each has its own `Offer`.
    let definitions: [(name: String, schema: Schema)]
}

/// Reads JSON Schemas (drafts 4 to 7) into the schemas that models have. What a draft knows beyond them is put in
/// their words first: a choice becomes an object with the members of all.
struct DocumentParser {
    private let name: String
    private let root: Node

    /// Nil where the schema describes nothing; that is said.
    ///
    /// - Parameter part: the member that holds what is wanted, in small letters: `payload`. Else the whole document.
    static func parse(
        _ json: JSON, file: String, name: String, part: String? = nil, _ diagnostics: inout Diagnostics
    ) -> DocumentSchema? {
        let parser = DocumentParser(name: name, root: Node(json: json, place: Place(file: file)))
        guard let found = parser.wanted(part) else {
            diagnostics.add(.error, "describes no \(part ?? "document")", at: parser.root.place)
            return nil
        }
        var definitions = parser.unwrapped(found)
        for (key, node) in parser.root["definitions"]?.members ?? [] {
            definitions.append(("\(name).\(key)", node))
        }
        return DocumentSchema(
            file: file, name: name,
            definitions: definitions.map { name, node in
                let plain = Node(json: parser.plain(node.json), place: node.place)
                return (name, SchemaParser.parse(plain, &diagnostics))
            })
    }

    /// The root or its part, with references followed.
    private func wanted(_ part: String?) -> Node? {
        let whole = resolved(root)
        guard let part else { return whole.json["properties"] == nil ? nil : whole }
        return whole["properties"]?.members.first { $0.key.lowercased() == part }.map { resolved($0.node) }
    }

    private func resolved(_ node: Node) -> Node {
        var node = node
        // As many steps as there are definitions: more would be a circle.
        for _ in 0...(root["definitions"]?.members.count ?? 0) {
            guard let name = node["$ref"]?.string?.split(separator: "/").last,
                let next = root["definitions"]?[String(name)]
            else { break }
            node = next
        }
        return node
    }

    /// A document whose one member repeats its name (`AnyOfferChangedNotification`) gives that member's object a
    /// definition of its own, so that the types below do not say the name twice.
    private func unwrapped(_ found: Node) -> [(name: String, schema: Node)] {
        let members = found["properties"]?.members ?? []
        guard members.count == 1, let (key, inner) = members.first.map({ ($0.key, resolved($0.node)) }),
            inner["properties"] != nil,
            key.lowercased() == name.lowercased() + "notification",
            let outer = found.json.setting(
                .object(["$ref": .string("#/definitions/Notification")]), at: ["properties", key])
        else { return [(name, found)] }
        return [(name, Node(json: outer, place: found.place)), ("\(name).Notification", inner)]
    }

    /// A schema in the words of the models.
    private func plain(_ json: JSON) -> JSON {
        guard case .object(var schema) = json else { return json }
        if let reference = schema["$ref"]?.string {
            let last = reference.split(separator: "/").last ?? ""
            return .object(["$ref": .string("#/definitions/\(name).\(last)")])
        }
        for word in ["anyOf", "oneOf"] {
            guard let parts = schema[word]?.array else { continue }
            schema[word] = nil
            // Beside members of its own, a choice only says which of them go together.
            if schema["properties"] == nil { return plain(choice(parts)) }
        }
        if let parts = schema["items"]?.array { schema["items"] = choice(parts) }
        if let items = schema["items"] { schema["items"] = plain(items) }
        // In a JSON Schema an object is open unless it says otherwise.
        if schema["properties"] != nil, schema["additionalProperties"] == nil {
            schema["additionalProperties"] = .bool(true)
        }
        if let others = schema["additionalProperties"] { schema["additionalProperties"] = plain(others) }
        if case .object(var properties) = schema["properties"] {
            for (key, value) in properties.members { properties[key] = plain(value) }
            schema["properties"] = .object(properties)
        }
        return .object(schema)
    }

    /// One schema for several: the only one that is not null, or an object with the members of all, or anything.
    private func choice(_ parts: [JSON]) -> JSON {
        let parts = parts.filter { $0["type"]?.string != "null" }
        if parts.count == 1 { return parts[0] }
        var properties = JSONObject()
        for part in parts {
            guard let members = part["properties"]?.object?.members else { return .object(JSONObject()) }
            for (key, value) in members where properties[key] == nil { properties[key] = value }
        }
        return .object(["type": .string("object"), "properties": .object(properties)])
    }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
    init(dictionaryLiteral elements: (String, JSON)...) {
        self.init()
        for (key, value) in elements { self[key] = value }
    }
}
