/// Documents of one kind in the words of Swift: a namespace with a type for each of them.
struct DocumentSet: Sendable {
    /// The namespace and its types; it has no operations.
    let api: API
    /// Each document's type and its schema's file, in the order of the files.
    let documents: [(type: String, file: String)]
}

/// Turns the schemas of notifications, reports and feeds into namespaces of types.
struct DocumentTranslator {
    /// The target of all of them.
    static let target = "SellingPartnerDocuments"

    /// A kind of document: its folder among the schemas, and its namespace.
    private struct Kind {
        let folder: String
        let namespace: String
        /// The member of a schema that is wanted; nil for the whole.
        var part: String?
        /// What is sent as well as read.
        var isSent: @Sendable (String) -> Bool = { _ in false }
    }

    private static let kinds = [
        Kind(folder: "schemas/notifications", namespace: "Notifications", part: "payload"),
        Kind(folder: "schemas/reports", namespace: "ReportDocuments"),
        // A processing report is Amazon's answer; the feed is the seller's.
        Kind(folder: "schemas/feeds", namespace: "FeedDocuments", isSent: { !$0.hasSuffix("Report") }),
    ]

    /// Where the schemas are, from the root of Amazon's repository.
    static var folders: [String] { kinds.map(\.folder) }

    /// The sets that are not empty, in the order of their kinds.
    static func translate(
        _ schemas: [(file: String, json: JSON)], _ metadata: Metadata, _ diagnostics: inout Diagnostics
    ) -> [DocumentSet] {
        kinds.compactMap { kind in
            let own = schemas.filter { $0.file.hasPrefix(kind.folder + "/") && !$0.file.hasSuffix(".example.json") }
            let names = DocumentName.all(of: own.map(\.file))
            let documents = zip(own, names).compactMap { schema, name in
                DocumentParser.parse(schema.json, file: schema.file, name: name, part: kind.part, &diagnostics)
            }
            return documents.isEmpty ? nil : translate(documents, kind, metadata, &diagnostics)
        }
    }

    private static func translate(
        _ documents: [DocumentSchema], _ kind: Kind, _ metadata: Metadata, _ diagnostics: inout Diagnostics
    ) -> DocumentSet {
        let model = Model(
            file: kind.folder, version: "", operations: [], definitions: documents.flatMap(\.definitions))
        var shapes = ShapeTranslator(
            model, api: kind.namespace, decimals: metadata.decimals, taken: [kind.namespace], diagnostics)
        let roots = documents.map { document in
            shapes.type(of: Schema(.reference(document.name), at: Place(file: document.file)), named: [document.name])
        }
        let sent = zip(documents, roots).filter { kind.isSent($0.0.name) }.map(\.1)
        shapes.declarations.mark(from: sent, \.isInRequests)
        shapes.declarations.mark(from: roots, \.isInReplies)
        shapes.declarations.boxRecursion(in: shapes.order)
        diagnostics = shapes.diagnostics
        return DocumentSet(
            api: API(
                name: kind.namespace, file: kind.folder, operations: [],
                types: shapes.order.compactMap { shapes.declarations[$0] }),
            documents: zip(roots, documents).map { ($0.swift, $1.file) })
    }
}
