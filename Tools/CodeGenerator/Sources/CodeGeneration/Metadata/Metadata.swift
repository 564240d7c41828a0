/// The reviewed tables under `Models/metadata`.
struct Metadata: Sendable {
    var grantless = MetadataTable.empty
    var restricted = MetadataTable.empty
    var roles = MetadataTable.empty
    var usagePlans = MetadataTable.empty
    var pagination = MetadataTable.empty
    var repetition = MetadataTable.empty
    var deprecations = MetadataTable.empty
    var replies = MetadataTable.empty
    /// Target names by model file, where the rule's name would mislead.
    var names: [String: String] = [:]
    /// Wire paths of properties that are decimals though the model only says string: `OrdersV0.Money.Amount`.
    var decimals: Set<String> = []

    /// The tables by the names of their files.
    private static func table(_ word: String) -> WritableKeyPath<Metadata, MetadataTable>? {
        switch word {
        case "grantless": \.grantless
        case "restricted": \.restricted
        case "roles": \.roles
        case "usage-plans": \.usagePlans
        case "pagination": \.pagination
        case "repetition": \.repetition
        case "deprecations": \.deprecations
        case "replies": \.replies
        default: nil
        }
    }

    init() {}

    /// Reads the tables out of files by their names: `grantless.json`.
    init(files: [(name: String, json: JSON)], _ diagnostics: inout Diagnostics) {
        for (name, json) in files {
            let root = Node(json: json, place: Place(file: "metadata/\(name)"))
            let word = name.hasSuffix(".json") ? String(name.dropLast(5)) : name
            if let table = Metadata.table(word) {
                self[keyPath: table] = MetadataTable(root, &diagnostics)
            } else if word == "names" {
                names = Self.pairs(root, "file", "target", &diagnostics)
            } else if word == "decimals" {
                decimals = Set(Self.pairs(root, "property", "source", &diagnostics).keys)
            } else {
                diagnostics.add(.error, "a table that nothing reads", at: root.place)
            }
        }
    }

    private static func pairs(
        _ root: Node, _ key: String, _ value: String, _ diagnostics: inout Diagnostics
    ) -> [String: String] {
        var pairs: [String: String] = [:]
        for line in root["lines"]?.elements ?? [] {
            if let key = line[key]?.string, let value = line[value]?.string, line["source"]?.string != nil {
                pairs[key] = value
            } else {
                diagnostics.add(.error, "a line needs '\(key)', '\(value)' and a source", at: line.place)
            }
        }
        return pairs
    }

    /// Checks every table against the operations there are.
    func check(against operations: Set<String>, _ severity: Diagnostic.Severity, _ diagnostics: inout Diagnostics) {
        let tables = [grantless, restricted, roles, usagePlans, pagination, repetition, deprecations, replies]
        for table in tables { table.check(against: operations, severity, &diagnostics) }
    }
}
