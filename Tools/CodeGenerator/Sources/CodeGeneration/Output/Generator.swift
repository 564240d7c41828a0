/// All that one run reads.
struct GeneratorInput: Sendable {
    /// Model files by their path from the models' folder, sorted.
    var models: [(file: String, json: JSON)] = []
    /// Patches by the model's name: `ordersV0`.
    var patches: [(file: String, json: JSON)] = []
    var metadata: [(name: String, json: JSON)] = []
    /// The commit that the headers name.
    var commit = ""
    /// Whether patches and tables were reviewed for these very models. Where not, a line of them that matches nothing
    /// is a warning instead of an error.
    var isReviewed = true
}

/// Parse → translate → render, from values to values.
struct Generator {
    /// The APIs of all models, sorted by name.
    static func translate(_ input: GeneratorInput, _ diagnostics: inout Diagnostics) -> [API] {
        let metadata = Metadata(files: input.metadata, &diagnostics)
        let severity: Diagnostic.Severity = input.isReviewed ? .error : .warning
        let models = patched(input, severity, &diagnostics).compactMap {
            ModelParser.parse($0.json, file: $0.file, &diagnostics)
        }
        var room = NameRoom()
        let apis = models.map { model in
            let name = metadata.names[model.name] ?? TargetName.of(file: model.name, version: model.version)
            let own = room.claim(name, ending: "Copy")
            if own != name {
                let place = Place(file: model.file)
                diagnostics.add(.warning, "a second model is called \(name): this one is \(own)", at: place)
            }
            return APITranslator.translate(model, name: own, metadata, &diagnostics)
        }.sorted { $0.name < $1.name }
        metadata.check(against: Set(apis.flatMap { $0.operations.map(\.fullID) }), severity, &diagnostics)
        for name in metadata.names.keys.sorted() where !models.contains(where: { $0.name == name }) {
            diagnostics.add(severity, "'\(name)' matches no model", at: Place(file: "metadata/names.json"))
        }
        return apis
    }

    private static func patched(
        _ input: GeneratorInput, _ severity: Diagnostic.Severity, _ diagnostics: inout Diagnostics
    ) -> [(file: String, json: JSON)] {
        var models = input.models
        for (file, json) in input.patches {
            let patches = Patch.read(json, file: "patches/\(file)", &diagnostics)
            guard let index = models.firstIndex(where: { $0.file.hasSuffix("/" + file) }) else {
                diagnostics.add(severity, "a patch for a model that is not there", at: Place(file: "patches/\(file)"))
                continue
            }
            for patch in patches {
                models[index].json = patch.apply(to: models[index].json, severity, &diagnostics)
            }
        }
        return models
    }

    /// Every file that is made from the APIs.
    static func render(_ apis: [API], commit: String) -> [OutputFile] {
        let header = Header(commit: commit)
        return apis.flatMap { api in
            [api.descriptors(header), api.cases(header)]
                + api.files("Operations", api.operationsText(header)) + api.files("Shapes", api.shapesText(header))
        } + [
            apis.allDescriptors(header), apis.allCases(header), apis.wireNames(header), apis.operationsPage(header),
        ]
    }
}

extension API {
    /// `Shapes.swift`, and `Shapes2.swift` and so on where one file would be too long.
    fileprivate func files(_ name: String, _ texts: [SourceText]) -> [OutputFile] {
        texts.enumerated().map { index, text in
            OutputFile(
                path: "Sources/APIs/\(self.name)/\(name)\(index == 0 ? "" : String(index + 1)).swift",
                text: text.text)
        }
    }
}
