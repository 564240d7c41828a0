/// All that one run reads.
struct GeneratorInput: Sendable {
    /// Model files by their path from the models' folder, sorted.
    var models: [(file: String, json: JSON)] = []
    /// Schemas of documents by their path in Amazon's repository: `schemas/reports/….json`, sorted.
    var schemas: [(file: String, json: JSON)] = []
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
    /// The APIs of all models, sorted by name, and the documents.
    static func translate(_ input: GeneratorInput, _ diagnostics: inout Diagnostics) -> (
        apis: [API], documents: [DocumentSet]
    ) {
        let metadata = Metadata(files: input.metadata, &diagnostics)
        let severity: Diagnostic.Severity = input.isReviewed ? .error : .warning
        let input = patched(input, severity, &diagnostics)
        let models = input.models.compactMap {
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
        return (apis, DocumentTranslator.translate(input.schemas, metadata, &diagnostics))
    }

    private static func patched(
        _ input: GeneratorInput, _ severity: Diagnostic.Severity, _ diagnostics: inout Diagnostics
    ) -> GeneratorInput {
        var input = input
        for (file, json) in input.patches {
            let patches = Patch.read(json, file: "patches/\(file)", &diagnostics)
            let isPatched = [\GeneratorInput.models, \.schemas].contains { list in
                guard let index = input[keyPath: list].firstIndex(where: { $0.file.hasSuffix("/" + file) }) else {
                    return false
                }
                for patch in patches {
                    input[keyPath: list][index].json = patch.apply(
                        to: input[keyPath: list][index].json, severity, &diagnostics)
                }
                return true
            }
            if !isPatched {
                diagnostics.add(severity, "a patch for a model that is not there", at: Place(file: "patches/\(file)"))
            }
        }
        return input
    }

    /// Every file that is made from the APIs and the documents.
    static func render(_ apis: [API], _ documents: [DocumentSet], commit: String) -> [OutputFile] {
        let header = Header(commit: commit)
        return apis.flatMap { api in
            [api.descriptors(header), api.cases(header)]
                + api.files("Operations", api.operationsText(header)) + api.files("Shapes", api.shapesText(header))
        } + [
            apis.allDescriptors(header), apis.allCases(header), (apis + documents.map(\.api)).wireNames(header),
            apis.operationsPage(documents, header), documents.documentTypes(header),
        ] + documents.flatMap { $0.sources(header) }
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
