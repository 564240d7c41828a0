extension APITranslator {
    /// Names of the statuses of success, for replies whose shape follows from the status.
    private static let statusNames = [200: "ok", 201: "created", 202: "accepted", 207: "multiStatus"]

    /// The type of a successful reply. 204 has no body whatever a model says (RFC 9110), so that its schema is not
    /// looked at.
    mutating func reply(of operation: ModelOperation, _ typeName: String) -> TypeReference {
        let successes = operation.replies.filter { $0.isSuccess && $0.status != 204 }
        if !operation.replies.contains(where: \.isSuccess) {
            shapes.diagnostics.add(.warning, "no reply of success is described", at: operation.place)
        }
        var cases: [ReplyCase] = []
        for success in successes {
            guard let schema = success.schema else { continue }
            let type = shapes.type(of: schema, named: [typeName + "Reply"])
            if let known = cases.first, known.type == type { continue }
            cases.append(
                ReplyCase(
                    status: success.status,
                    swiftName: Self.statusNames[success.status] ?? "status\(success.status)", type: type,
                    requiredKeys: requiredKeys(type)))
        }
        guard let first = cases.first else { return .noContent }
        if cases.count == 1 { return first.type }
        let name = shapes.room.claim(typeName + "Reply", ending: "Value")
        shapes.declare(.replies(name: name, cases: cases))
        return .shape(name)
    }

    func replies(of operation: ModelOperation, _ fullID: String, _ reply: TypeReference) -> APIReplies {
        let statuses = operation.replies.filter(\.isSuccess).map(\.status)
        let first = operation.replies.first { $0.isSuccess && $0.status != 204 && $0.schema != nil }
        let keys = Set(structure(reply)?.properties.map(\.wireName) ?? [])
        let hasPayloadEnvelope = keys.isSuperset(of: ["payload", "errors"])
        var required = requiredKeys(reply)
        let mayBeAbsent = metadata.replies.line(for: fullID, having: "payloadMayBeAbsent") != nil
        // No model calls the payload required, as it is absent beside errors; without it there is no success.
        if hasPayloadEnvelope, !mayBeAbsent, !required.contains("payload") { required.append("payload") }
        return APIReplies(
            statuses: statuses, shape: first?.schema.map(shapeName), requiredKeys: required,
            hasPayloadEnvelope: hasPayloadEnvelope)
    }

    func structure(_ type: TypeReference) -> Structure? {
        guard case .shape(let name) = type, case .structure(let structure) = shapes.declarations[name] else {
            return nil
        }
        return structure
    }

    private func requiredKeys(_ type: TypeReference) -> [String] {
        structure(type)?.properties.filter(\.isRequired).map(\.wireName) ?? []
    }
}
