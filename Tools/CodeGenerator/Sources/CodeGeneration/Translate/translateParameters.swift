extension APITranslator {
    /// Parameters in the order of the model, and the body; their Swift names share one room.
    mutating func parameters(of operation: ModelOperation, _ typeName: String) -> ([APIParameter], APIBody?) {
        var room = NameRoom(taken: ["descriptor", "request"])
        var parameters: [APIParameter] = []
        for parameter in operation.parameters {
            let swiftName = room.claim(SwiftName.member(parameter.name), ending: "Parameter")
            let type = type(of: parameter, typeName)
            if type.named != nil, case .map = type {
                shapes.diagnostics.add(.error, "a parameter that is an object is left out", at: parameter.place)
                continue
            }
            var isNumber = false
            if case .number = parameter.schema.kind { isNumber = true }
            parameters.append(
                APIParameter(
                    wireName: parameter.name, swiftName: swiftName, location: parameter.location,
                    isRequired: parameter.isRequired, type: type, words: words(of: parameter.schema),
                    isNumber: isNumber, isRepeated: parameter.isRepeated, countMax: parameter.schema.countMax))
        }
        let body = operation.body.map { body in
            APIBody(
                wireName: body.name, swiftName: room.claim(SwiftName.member(body.name), ending: "Body"),
                isRequired: body.isRequired,
                type: shapes.type(of: body.schema, named: [typeName + "Body"]), shape: shapeName(body.schema))
        }
        return (parameters, body)
    }

    /// The model's name for a schema, or what kind of thing it is.
    func shapeName(_ schema: Schema) -> String {
        switch schema.kind {
        case .reference(let name): name
        case .array: "array"
        case .object, .allOf: "object"
        case .string: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        case .anything: "any"
        }
    }

    private mutating func type(of parameter: ModelParameter, _ typeName: String) -> TypeReference {
        let type = shapes.type(of: parameter.schema, named: [typeName, parameter.name])
        // Ids of stores go by so few names that they can be told by them.
        let isMarketplace = ["marketplaceid", "marketplaceids"].contains(parameter.name.lowercased())
        if case .array = type, parameter.location != .query {
            shapes.diagnostics.add(.error, "an array outside the query is taken as one text", at: parameter.place)
            return .string
        }
        switch type {
        case .string where isMarketplace: return .marketplace
        case .array(.string) where isMarketplace: return .array(.marketplace)
        case .json, .map, .shape, .array(.json), .array(.map), .array(.shape), .array(.array):
            shapes.diagnostics.add(.error, "a parameter that is no text: it is taken as one", at: parameter.place)
            return .string
        default: return type
        }
    }

    private func words(of schema: Schema) -> [String] {
        switch schema.kind {
        case .string(_, let words): words
        case .array(let items): words(of: items)
        default: []
        }
    }
}
