extension ShapeTranslator {
    /// An object: a struct where the model names properties, else a map, else any JSON.
    mutating func object(
        _ properties: [Schema.Property], _ others: Schema.Others, _ path: [String], at place: Place
    ) -> TypeReference {
        guard !properties.isEmpty else {
            switch others {
            case .none: return .json
            case .anything: return .map(.json)
            case .of(let schema): return .map(type(of: schema, named: path + ["Value"]))
            }
        }
        let name = swiftName(path)
        // What the generated coding code calls its own.
        var room = NameRoom(taken: ["json", "decoder", "encoder"])
        // Declared at once, so that its name stands before those of the objects inside it.
        declare(.structure(Structure(name: name, wireName: path.joined(separator: "."), properties: [], others: nil)))
        let translated = properties.map { property in
            StructureProperty(
                wireName: property.name, swiftName: room.claim(SwiftName.member(property.name), ending: "Value"),
                type: isMoneyText(property, beside: properties)
                    ? .decimal(asText: true) : type(of: property.schema, named: path + [property.name]),
                isRequired: property.isRequired)
        }
        let rest: TypeReference? =
            switch others {
            case .none: nil
            case .anything: .json
            case .of(let schema): type(of: schema, named: path + ["AdditionalProperty"])
            }
        declare(
            .structure(
                Structure(
                    name: name, wireName: path.joined(separator: "."), properties: translated, others: rest)))
        return .shape(name)
    }
}
