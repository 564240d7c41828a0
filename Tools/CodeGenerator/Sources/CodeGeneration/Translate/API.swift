/// A model in the words of Swift: everything that is rendered, and nothing that is not.
struct API: Sendable {
    /// The target and its one namespace: `OrdersV0`.
    let name: String
    /// The model's path in Amazon's repository: `orders-api-model/ordersV0.json`.
    let file: String
    let operations: [APIOperation]
    let types: [TypeDeclaration]
}

/// A type as the generated code writes it.
indirect enum TypeReference: Sendable, Hashable {
    case string, integer, boolean, dateTime, date, json, marketplace, noContent
    /// An exact decimal; as text when the wire has a JSON string.
    case decimal(asText: Bool)
    /// An open enum of the same API.
    case word(String)
    /// A struct of the same API, or an enum of replies.
    case shape(String)
    case array(TypeReference)
    case map(TypeReference)

    var swift: String {
        switch self {
        case .string: "String"
        case .integer: "Int"
        case .boolean: "Bool"
        case .dateTime: "DateTime"
        case .date: "CalendarDate"
        case .json: "JSONValue"
        case .marketplace: "MarketplaceID"
        case .noContent: "NoContent"
        case .decimal: "ExactDecimal"
        case .word(let name), .shape(let name): name
        case .array(let element): "[\(element.swift)]"
        case .map(let value): "[String: \(value.swift)]"
        }
    }

    /// The named type inside, through arrays and maps.
    var named: String? {
        switch self {
        case .word(let name), .shape(let name): name
        case .array(let inner), .map(let inner): inner.named
        default: nil
        }
    }
}

/// A type that the generated code declares.
enum TypeDeclaration: Sendable {
    case structure(Structure)
    case words(name: String, wireName: String, words: [(swift: String, wire: String)])
    case alias(name: String, wireName: String, of: TypeReference)
    /// A reply whose shape follows from the status.
    case replies(name: String, cases: [ReplyCase])

    var name: String {
        switch self {
        case .structure(let structure): structure.name
        case .words(let name, _, _), .alias(let name, _, _), .replies(let name, _): name
        }
    }
}

struct ReplyCase: Sendable {
    let status: Int
    let swiftName: String
    let type: TypeReference
    /// Keys that the shape requires: they tell it apart where no status is known.
    let requiredKeys: [String]
}

/// A struct for a JSON object.
struct Structure: Sendable {
    let name: String
    /// The model's name, or the path to an object without one: `Order`, `Order.BuyerInfo`.
    let wireName: String
    var properties: [StructureProperty]
    /// What members hold that the model does not name; nil when it has no such members.
    let others: TypeReference?
    var isInRequests = false
    var isInReplies = false

    /// Whether a property must be there: in what is only sent, the model's word is taken for it.
    func isOptional(_ property: StructureProperty) -> Bool { isInReplies || !property.isRequired }
}

struct StructureProperty: Sendable {
    let wireName: String
    let swiftName: String
    let type: TypeReference
    let isRequired: Bool
    /// The struct would hold itself without a box between.
    var isIndirect = false
}

struct APIOperation: Sendable {
    /// `getOrders`.
    let id: String
    /// `OrdersV0.getOrders`.
    let fullID: String
    /// `GetOrders`.
    let typeName: String
    /// `getOrders`, as a member of the table.
    let memberName: String
    let method: String
    let path: String
    let parameters: [APIParameter]
    let body: APIBody?
    let reply: TypeReference
    let replies: APIReplies
    let usagePlan: APIUsagePlan
    let pagination: APIPagination?
    let authorization: APIAuthorization
    let roles: [String]
    let repetition: APIRepetition
    let sandbox: String
    let sandboxCaseCount: Int
    let deprecation: APIDeprecation?
}

struct APIParameter: Sendable {
    let wireName: String
    let swiftName: String
    let location: ModelParameter.Location
    let isRequired: Bool
    let type: TypeReference
    /// The words of an enum, on the parameter or on its elements.
    let words: [String]
    let isNumber: Bool
    let isRepeated: Bool
    let countMax: Int?
}

struct APIBody: Sendable {
    let wireName: String
    let swiftName: String
    let isRequired: Bool
    let type: TypeReference
    /// The model's name for the shape.
    let shape: String
}

struct APIReplies: Sendable {
    let statuses: [Int]
    let shape: String?
    let requiredKeys: [String]
    let hasPayloadEnvelope: Bool
}
