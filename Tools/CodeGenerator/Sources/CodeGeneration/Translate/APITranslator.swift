/// Turns one model into an API: its operations with all their traits, and the types they need.
struct APITranslator {
    let name: String
    let model: Model
    let metadata: Metadata
    private let operations: [NamedOperation]
    var shapes: ShapeTranslator

    static func translate(
        _ model: Model, name: String, _ metadata: Metadata, _ diagnostics: inout Diagnostics
    ) -> API {
        var translator = APITranslator(model, name: name, metadata, diagnostics)
        let api = translator.api()
        diagnostics = translator.shapes.diagnostics
        return api
    }

    private init(_ model: Model, name: String, _ metadata: Metadata, _ diagnostics: Diagnostics) {
        self.name = name
        self.model = model
        self.metadata = metadata
        var diagnostics = diagnostics
        operations = Self.named(model.operations, in: name, &diagnostics)
        shapes = ShapeTranslator(
            model, api: name, decimals: metadata.decimals, taken: Set(operations.map(\.typeName) + [name]),
            diagnostics)
    }

    /// Operations with ids and names that no two of them share; shapes give way to them.
    private static func named(
        _ operations: [ModelOperation], in api: String, _ diagnostics: inout Diagnostics
    ) -> [NamedOperation] {
        var types = NameRoom(taken: [api])
        var members = NameRoom(taken: ["all"])
        var ids = NameRoom()
        return operations.map { operation in
            var operation = operation
            let id = ids.claim(operation.id, ending: SwiftName.type(operation.method.lowercased()))
            if id != operation.id {
                diagnostics.add(.warning, "a second operation '\(operation.id)' is called \(id)", at: operation.place)
                operation.id = id
            }
            return NamedOperation(
                operation: operation, typeName: types.claim(SwiftName.type(id), ending: "Operation"),
                memberName: members.claim(SwiftName.member(id), ending: "Operation"))
        }
    }

    private mutating func api() -> API {
        let operations = operations.map { translate($0.operation, $0.typeName, $0.memberName) }
        let requests = operations.flatMap { ($0.body.map { [$0.type] } ?? []) + $0.parameters.map(\.type) }
        shapes.declarations.mark(from: requests, \.isInRequests)
        shapes.declarations.mark(from: operations.map(\.reply), \.isInReplies)
        shapes.declarations.boxRecursion(in: shapes.order)
        return API(
            name: name, file: model.file, operations: operations,
            types: shapes.order.compactMap { shapes.declarations[$0] })
    }

    private mutating func translate(
        _ operation: ModelOperation, _ typeName: String, _ memberName: String
    ) -> APIOperation {
        let fullID = "\(name).\(operation.id)"
        let (parameters, body) = parameters(of: operation, typeName)
        let reply = reply(of: operation, typeName)
        return APIOperation(
            id: operation.id, fullID: fullID, typeName: typeName, memberName: memberName, method: operation.method,
            path: operation.path, parameters: parameters, body: body, reply: reply,
            replies: replies(of: operation, fullID, reply), usagePlan: usagePlan(of: operation, fullID),
            pagination: pagination(of: operation, fullID, parameters, reply),
            authorization: authorization(of: operation, fullID), roles: roles(of: fullID),
            repetition: repetition(of: operation, fullID), sandbox: operation.sandbox,
            sandboxCaseCount: operation.sandboxCaseCount, deprecation: deprecation(of: operation, fullID))
    }
}

/// An operation with the names that Swift has for it.
private struct NamedOperation {
    let operation: ModelOperation
    let typeName: String
    let memberName: String
}
