extension DocumentSet {
    /// The namespace with its types: `Notifications.swift`, `Notifications2.swift` and so on.
    func sources(_ header: Header) -> [OutputFile] {
        var head = SourceText()
        head.line()
        head.doc("The documents of \(quoted(api.file)).")
        head.line("public enum \(api.name) {}")
        return api.split(api.types, first: head, header, render: { $0.declaration(&$1) }).enumerated().map {
            OutputFile(
                path: "Sources/APIs/\(DocumentTranslator.target)/\(api.name)"
                    + "\($0.offset == 0 ? "" : String($0.offset + 1)).swift", text: $0.element.text)
        }
    }
}

extension [DocumentSet] {
    /// Test-only code: the type of each schema's document.
    func documentTypes(_ header: Header) -> OutputFile {
        var text = SourceText()
        text.line(header.lines(of: "all schemas"))
        text.line("import \(DocumentTranslator.target)")
        text.line()
        text.doc("The type of what a schema describes, by the schema's file; of a notification, its payload.")
        text.line("let documentTypes: [String: any (Decodable & Sendable).Type] = [")
        text.indented { text in
            for set in self {
                for document in set.documents {
                    text.line("\(literal(document.file)):")
                    text.indented { $0.line("\(set.api.name).\(document.type).self,") }
                }
            }
        }
        text.line("]")
        return OutputFile(path: "Tests/ConformanceTests/Generated/DocumentTypes.swift", text: text.text)
    }

    /// The page's part on documents.
    func page(_ text: inout SourceText) {
        guard !isEmpty else { return }
        text.line()
        text.line("## \(DocumentTranslator.target)")
        text.line()
        text.line("What is no answer to a call: notifications' payloads, reports and feeds in JSON.")
        text.line()
        text.line("| type | schema |")
        text.line("|---|---|")
        for set in self {
            for document in set.documents {
                text.line("| \(set.api.name).\(document.type) | \(quoted(document.file)) |")
            }
        }
    }
}
