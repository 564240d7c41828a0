/// Reads one model file into a value; what cannot be read is left out with a diagnostic, and never stops the rest.
struct ModelParser {
    static let methods = ["get", "put", "post", "delete", "patch"]
    /// What a path may hold besides operations.
    private static let others: Set = ["parameters"]

    private let root: Node
    private var diagnostics: Diagnostics

    /// Nil when the file is no Swagger 2.0 model.
    static func parse(_ json: JSON, file: String, _ diagnostics: inout Diagnostics) -> Model? {
        var parser = ModelParser(root: Node(json: json, place: Place(file: file)), diagnostics: diagnostics)
        let model = parser.model()
        diagnostics = parser.diagnostics
        return model
    }

    private init(root: Node, diagnostics: Diagnostics) {
        self.root = root
        self.diagnostics = diagnostics
    }

    private mutating func model() -> Model? {
        guard root["swagger"]?.string == "2.0" else {
            let says = root["openapi"] == nil ? "no Swagger 2.0 model" : "an OpenAPI 3 model, which is not translated"
            diagnostics.add(.error, says, at: root.place)
            return nil
        }
        var definitions: [(name: String, schema: Schema)] = []
        for (name, node) in root["definitions"]?.members ?? [] {
            definitions.append((name, SchemaParser.parse(node, &diagnostics)))
        }
        var operations: [ModelOperation] = []
        for (path, node) in root["paths"]?.members ?? [] {
            for (word, member) in node.members {
                if Self.methods.contains(word) {
                    operations.append(operation(word.uppercased(), path, member, in: node))
                } else if !Self.others.contains(word), !word.hasPrefix("x-") {
                    diagnostics.add(.error, "'\(word)' of a path is not translated", at: member.place)
                }
            }
        }
        return Model(
            file: root.place.file, version: root["info"]?["version"]?.string ?? "", operations: operations,
            definitions: definitions)
    }

    private mutating func operation(_ method: String, _ path: String, _ node: Node, in item: Node) -> ModelOperation {
        var id = node["operationId"]?.string ?? ""
        if id.isEmpty {
            id = method.lowercased() + SwiftName.type(path)
            diagnostics.add(.warning, "an operation without an id is called \(id)", at: node.place)
        }
        let (parameters, body) = parameters(of: node, in: item)
        for name in path.matches(of: /\{([^}]+)\}/).map({ String($0.output.1) })
        where !parameters.contains(where: { $0.location == .path && $0.name == name }) {
            diagnostics.add(.error, "the path's part '\(name)' is no parameter", at: node.place)
        }
        let base = root["basePath"]?.string.map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 } ?? ""
        let cases = (node["responses"]?.members ?? []).map {
            $0.node["x-amzn-api-sandbox"]?["static"]?.elements.count ?? 0
        }.reduce(0, +)
        return ModelOperation(
            id: id, method: method, path: base + path, parameters: parameters, body: body, replies: replies(node),
            usagePlan: UsagePlanTable.read(node["description"]?.string ?? ""),
            sandbox: sandbox(node, in: item, cases: cases), sandboxCaseCount: cases,
            isDeprecated: node["deprecated"]?.bool ?? false, place: node.place)
    }

    private func sandbox(_ node: Node, in item: Node, cases: Int) -> String {
        if [node, item].contains(where: { $0["x-amzn-api-sandbox-only"]?.bool == true }) { return "sandbox-only" }
        if [node, item].contains(where: { $0["x-amzn-api-sandbox"]?["dynamic"] != nil }) { return "dynamic" }
        return cases > 0 ? "static" : "none"
    }

    private mutating func replies(_ node: Node) -> [ModelReply] {
        var replies: [ModelReply] = []
        for (word, reply) in node["responses"]?.members ?? [] where !word.hasPrefix("x-") {
            guard let status = Int(word) else {
                if word != "default" { diagnostics.add(.warning, "the status '\(word)' is no number", at: reply.place) }
                continue
            }
            let resolved = resolve(reply, under: "responses") ?? reply
            replies.append(
                ModelReply(status: status, schema: resolved["schema"].map { SchemaParser.parse($0, &diagnostics) }))
        }
        return replies.sorted { $0.status < $1.status }
    }

    /// The node itself, or what its `$ref` leads to.
    private mutating func resolve(_ node: Node, under folder: String) -> Node? {
        guard let reference = node["$ref"]?.string else { return node }
        let prefix = "#/\(folder)/"
        if reference.hasPrefix(prefix), let found = root[folder]?[String(reference.dropFirst(prefix.count))] {
            return found
        }
        diagnostics.add(.error, "the reference '\(reference)' leads nowhere", at: node.place)
        return nil
    }

    private mutating func parameters(of node: Node, in item: Node) -> ([ModelParameter], ModelBody?) {
        var parameters: [ModelParameter] = []
        var body: ModelBody?
        // The path's parameters first; the operation's own replace those of the same name and place.
        for element in (item["parameters"]?.elements ?? []) + (node["parameters"]?.elements ?? []) {
            guard let found = resolve(element, under: "parameters") else { continue }
            guard let name = found["name"]?.string, let word = found["in"]?.string else {
                diagnostics.add(.error, "a parameter without a name or a place", at: found.place)
                continue
            }
            if word == "body" {
                guard let schema = found["schema"] else {
                    diagnostics.add(.error, "a body without a schema", at: found.place)
                    continue
                }
                body = ModelBody(
                    name: name, isRequired: found["required"]?.bool ?? false,
                    schema: SchemaParser.parse(schema, &diagnostics))
            } else if let location = ModelParameter.Location(rawValue: word) {
                parameters.removeAll { $0.name == name && $0.location == location }
                parameters.append(parameter(name, location, found))
            } else {
                diagnostics.add(.error, "a parameter in '\(word)' is not translated", at: found.place)
            }
        }
        return (parameters, body)
    }

    private mutating func parameter(
        _ name: String, _ location: ModelParameter.Location, _ node: Node
    ) -> ModelParameter {
        let style = node["collectionFormat"]?.string
        if let style, !["csv", "multi"].contains(style) {
            diagnostics.add(.warning, "arrays in the form '\(style)' are written with commas", at: node.place)
        }
        return ModelParameter(
            name: name, location: location, isRequired: location == .path || node["required"]?.bool ?? false,
            schema: SchemaParser.parse(node, &diagnostics), isRepeated: style == "multi", place: node.place)
    }
}
