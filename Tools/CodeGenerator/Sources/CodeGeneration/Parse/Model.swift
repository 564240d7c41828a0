/// One of Amazon's models, as far as code can be made from it. Prose is kept only where a rule reads it.
struct Model: Sendable {
    /// The path from the models' folder: `orders-api-model/ordersV0.json`.
    let file: String
    /// `v0`, `2026-01-01`.
    let version: String
    let operations: [ModelOperation]
    /// In the order of the file.
    let definitions: [(name: String, schema: Schema)]

    /// The file's name without folder and ending: `ordersV0`.
    var name: String {
        let last = file.split(separator: "/").last.map(String.init) ?? file
        return last.hasSuffix(".json") ? String(last.dropLast(5)) : last
    }
}

struct ModelOperation: Sendable {
    var id: String
    /// `GET`.
    let method: String
    /// Base path included.
    let path: String
    let parameters: [ModelParameter]
    let body: ModelBody?
    /// By status, in the order of the statuses.
    let replies: [ModelReply]
    let usagePlan: PrintedUsagePlan
    /// `static`, `dynamic`, `sandbox-only` or `none`.
    let sandbox: String
    let sandboxCaseCount: Int
    let isDeprecated: Bool
    let place: Place
}

struct ModelParameter: Sendable {
    enum Location: String { case path, query, header }

    let name: String
    let location: Location
    let isRequired: Bool
    let schema: Schema
    /// `multi`: one `name=value` for each element.
    let isRepeated: Bool
    let place: Place
}

struct ModelBody: Sendable {
    let name: String
    let isRequired: Bool
    let schema: Schema
}

struct ModelReply: Sendable {
    let status: Int
    /// Nil when the model names no body.
    let schema: Schema?

    var isSuccess: Bool { (200..<300).contains(status) }
}

/// What a model prints about how often an operation may be called.
enum PrintedUsagePlan: Sendable, Hashable {
    case read(rate: String, burst: Int)
    /// There is a table, but no figures in it; the row as it stands.
    case unreadable(String)
    case absent
}

/// A JSON schema of Swagger 2.0.
struct Schema: Sendable {
    indirect enum Kind: Sendable {
        case reference(String)
        case string(format: String?, words: [String])
        case integer, number, boolean
        case array(Schema)
        case object([Property], others: Others)
        case allOf([Schema])
        /// The model says nothing.
        case anything
    }

    /// What an object holds besides its properties.
    indirect enum Others: Sendable {
        case none, anything
        case of(Schema)
    }

    struct Property: Sendable {
        let name: String
        let isRequired: Bool
        let schema: Schema
    }

    let kind: Kind
    /// Read by the rules for decimals; never printed.
    let description: String
    let countMax: Int?
    let place: Place
}
