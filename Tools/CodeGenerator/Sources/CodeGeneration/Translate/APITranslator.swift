/// Turns one model into an API: its operations with all their traits, and the types they need.
struct APITranslator {
    let name: String
    let model: Model
    let metadata: Metadata
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
        shapes = ShapeTranslator(
            model, api: name, decimals: metadata.decimals,
            taken: Set(model.operations.map { SwiftName.type($0.id) } + [name]), diagnostics)
    }

    private mutating func api() -> API {
        var types = NameRoom()
        var members = NameRoom(taken: ["all"])
        var ids: Set<String> = []
        var operations: [APIOperation] = []
        for var operation in model.operations {
            if !ids.insert(operation.id).inserted {
                let id = operation.id + SwiftName.type(operation.method.lowercased())
                shapes.diagnostics.add(
                    .warning, "a second operation '\(operation.id)' is called \(id)", at: operation.place)
                operation.id = id
                ids.insert(id)
            }
            operations.append(
                translate(
                    operation, typeName: types.claim(SwiftName.type(operation.id), ending: "Operation"),
                    memberName: members.claim(SwiftName.member(operation.id), ending: "Operation")))
        }
        let requests = operations.flatMap { ($0.body.map { [$0.type] } ?? []) + $0.parameters.map(\.type) }
        shapes.declarations.mark(from: requests, \.isInRequests)
        shapes.declarations.mark(from: operations.map(\.reply), \.isInReplies)
        shapes.declarations.boxRecursion(in: shapes.order)
        return API(
            name: name, file: model.file, operations: operations,
            types: shapes.order.compactMap { shapes.declarations[$0] })
    }

    private mutating func translate(
        _ operation: ModelOperation, typeName: String, memberName: String
    ) -> APIOperation {
        let fullID = "\(name).\(operation.id)"
        let (parameters, body) = parameters(of: operation, typeName)
        let reply = reply(of: operation, typeName)
        return APIOperation(
            id: operation.id, fullID: fullID, typeName: typeName, memberName: memberName, method: operation.method,
            path: operation.path, parameters: parameters, body: body, reply: reply,
            replies: replies(of: operation, reply), usagePlan: usagePlan(of: operation, fullID),
            pagination: pagination(of: operation, fullID, parameters, reply),
            authorization: authorization(of: operation, fullID), roles: roles(of: fullID),
            repetition: repetition(of: operation, fullID), sandbox: operation.sandbox,
            sandboxCaseCount: operation.sandboxCaseCount, deprecation: deprecation(of: operation, fullID))
    }
}
