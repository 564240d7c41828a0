/// One line of a reviewed table: the operations it speaks of, its facts, and where they come from.
struct MetadataLine: Sendable {
    /// `OrdersV0.getOrders`, or `OrdersV0.*` for all of an API version.
    let operations: [String]
    let node: Node
}

/// A reviewed table of facts that the models do not state.
///
/// A line that names an operation speaks louder than one that names an API version. Every pattern must match an
/// operation, and two lines of one loudness must not speak of the same one: tables go stale otherwise.
struct MetadataTable: Sendable {
    let file: String
    let lines: [MetadataLine]

    static let empty = MetadataTable(file: "", lines: [])

    init(file: String, lines: [MetadataLine]) {
        self.file = file
        self.lines = lines
    }

    init(_ root: Node, _ diagnostics: inout Diagnostics) {
        file = root.place.file
        var lines: [MetadataLine] = []
        for line in root["lines"]?.elements ?? [] {
            let operations = (line["operations"]?.json.array ?? []).compactMap(\.string)
            if line["source"]?.string?.isEmpty ?? true {
                diagnostics.add(.error, "a line without a source", at: line.place)
            }
            if operations.isEmpty { diagnostics.add(.error, "a line without operations", at: line.place) }
            lines.append(MetadataLine(operations: operations, node: line))
        }
        if root["lines"] == nil { diagnostics.add(.error, "a table without lines", at: root.place) }
        self.lines = lines
    }

    /// The line that speaks of an operation and has one of the keys; nil where none does.
    func line(for operation: String, having key: String) -> Node? {
        let api = operation.prefix { $0 != "." } + ".*"
        let fitting = lines.filter { $0.node[key] != nil }
        return
            (fitting.first { $0.operations.contains(operation) }
            ?? fitting.first { $0.operations.contains(String(api)) })?.node
    }

    /// Reports patterns that match nothing, and operations that two lines speak of with the same key.
    ///
    /// - Parameter severity: an error for the models the tables were reviewed against, else a warning.
    func check(against operations: Set<String>, _ severity: Diagnostic.Severity, _ diagnostics: inout Diagnostics) {
        var seen: Set<String> = []
        for line in lines {
            let keys = line.node.members.map(\.key).filter { !["operations", "source", "comment"].contains($0) }
            for pattern in line.operations {
                let isKnown =
                    pattern.hasSuffix(".*")
                    ? operations.contains { $0.hasPrefix(pattern.dropLast()) } : operations.contains(pattern)
                if !isKnown {
                    diagnostics.add(severity, "'\(pattern)' matches no operation", at: line.node.place)
                }
                for key in keys where !seen.insert("\(pattern) \(key)").inserted {
                    diagnostics.add(.error, "a second line says '\(key)' of '\(pattern)'", at: line.node.place)
                }
            }
        }
    }
}
