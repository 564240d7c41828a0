/// Turns the schemas of one model into types. A definition is translated when something first needs it, so that what
/// only errors use never becomes code.
struct ShapeTranslator {
    let api: String
    let decimals: Set<String>
    let definitions: [String: Schema]
    /// Swift's names of the definitions, claimed in the order of the file before anything else.
    private let names: [String: String]
    var room: NameRoom
    var diagnostics: Diagnostics

    /// Declared types by their Swift name, and the names in the order they came up.
    var declarations: [String: TypeDeclaration] = [:]
    private(set) var order: [String] = []
    private var translated: [String: TypeReference] = [:]
    /// Definitions whose translation is under way: an alias that leads back to one has no type.
    private var open: Set<String> = []

    /// - Parameter taken: names of the operations, which shapes give way to.
    init(_ model: Model, api: String, decimals: Set<String>, taken: Set<String>, _ diagnostics: Diagnostics) {
        self.api = api
        self.decimals = decimals
        self.diagnostics = diagnostics
        room = NameRoom(taken: taken)
        var names: [String: String] = [:]
        for (name, _) in model.definitions { names[name] = room.claim(SwiftName.type(name), ending: "Shape") }
        self.names = names
        definitions = Dictionary(model.definitions.map { ($0.name, $0.schema) }, uniquingKeysWith: { $1 })
    }

    /// The type of a schema.
    ///
    /// - Parameter name: the place of the schema as a path of wire names, for types that the model does not name.
    mutating func type(of schema: Schema, named path: [String]) -> TypeReference {
        switch schema.kind {
        case .reference(let name): return type(ofDefinition: name, at: schema.place)
        case .string(let format, let words):
            return words.isEmpty
                ? string(format, schema, path) : declareWords(words, path, name: swiftName(path))
        case .integer: return .integer
        case .number: return .decimal(asText: false)
        case .boolean: return .boolean
        case .array(let items):
            // A definition's own name is the array's.
            return .array(type(of: items, named: path.count == 1 ? path + ["Item"] : path))
        case .object(let properties, let others):
            return object(properties, others, path, at: schema.place)
        case .allOf(let parts): return allOf(parts, path, at: schema.place)
        case .anything: return .json
        }
    }

    /// The schema that a reference leads to, through any number of references.
    func resolved(_ schema: Schema) -> Schema {
        var schema = schema
        // As many steps as there are definitions: more would be a circle.
        for _ in 0...definitions.count {
            guard case .reference(let name) = schema.kind, let next = definitions[name] else { return schema }
            schema = next
        }
        return schema
    }

    /// Swift's name for the type at a path of wire names.
    mutating func swiftName(_ path: [String]) -> String {
        if path.count == 1, let name = names[path[0]] { return name }
        let first = path.first.map { names[$0] ?? SwiftName.type($0) } ?? ""
        let joined = path.dropFirst().reduce(first) { $0 + SwiftName.type($1) }
        return room.claim(SwiftName.type(joined), ending: "Value")
    }

    mutating func declare(_ declaration: TypeDeclaration) {
        if declarations.updateValue(declaration, forKey: declaration.name) == nil { order.append(declaration.name) }
    }

    private mutating func type(ofDefinition name: String, at place: Place) -> TypeReference {
        if let known = translated[name] { return known }
        guard let schema = definitions[name], let swift = names[name] else {
            diagnostics.add(.error, "the reference to '\(name)' leads nowhere: any JSON is taken", at: place)
            return .json
        }
        if isStructure(schema) {
            // Known before its properties are looked at, which may lead back here.
            translated[name] = .shape(swift)
            let type = type(of: schema, named: [name])
            // Nothing to make a struct of was found in it; what already refers to it still needs the name.
            if type != .shape(swift) { declare(.alias(name: swift, wireName: name, of: type)) }
            translated[name] = type
            return type
        }
        guard open.insert(name).inserted else {
            diagnostics.add(.error, "'\(name)' is defined by itself: any JSON is taken", at: schema.place)
            return .json
        }
        defer { open.remove(name) }
        let type = type(of: schema, named: [name])
        translated[name] = type
        if type.swift != swift, type != .word(swift) {
            declare(.alias(name: swift, wireName: name, of: type))
        }
        return type
    }

    /// Whether a schema becomes a struct of its own.
    private func isStructure(_ schema: Schema) -> Bool {
        switch schema.kind {
        case .object(let properties, _): !properties.isEmpty
        case .allOf(let parts): parts.count > 1 || parts.contains { if case .object = $0.kind { true } else { false } }
        default: false
        }
    }
}
