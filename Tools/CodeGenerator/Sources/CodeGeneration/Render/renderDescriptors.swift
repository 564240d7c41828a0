extension API {
    /// The table of the API's operations: `extension OperationDescriptor { enum OrdersV0 { … } }`.
    func descriptors(_ header: Header) -> OutputFile {
        var text = SourceText()
        text.line(header.lines(of: file))
        text.line()
        text.block("extension OperationDescriptor") { text in
            text.doc("The operations of \(quoted(file)).")
            text.block("public enum \(name)") { text in
                for operation in operations { operation.descriptor(api: name, &text) }
                text.doc("All of them, in the order of their names.")
                text.list(
                    "public static let all: [OperationDescriptor] = [",
                    operations.sorted { $0.id < $1.id }.map(\.memberName), "]", trailingComma: true)
            }
        }
        return OutputFile(path: "Sources/SellingPartnerAPI/Generated/\(name)+Operations.swift", text: text.text)
    }
}

extension [API] {
    /// The table of all operations of all APIs.
    func allDescriptors(_ header: Header) -> OutputFile {
        var text = SourceText()
        text.line(header.lines(of: "all models"))
        text.line()
        text.block("extension OperationDescriptor") { text in
            text.doc("Every operation of every API version, sorted by API and operation.")
            text.line("public static let all: [OperationDescriptor] = apis.flatMap { $0 }")
            text.line()
            text.line("private static let apis: [[OperationDescriptor]] = [")
            text.indented { text in
                for api in self { text.line("\(api.name).all,") }
            }
            text.line("]")
        }
        return OutputFile(path: "Sources/SellingPartnerAPI/Generated/AllOperations.swift", text: text.text)
    }
}

extension APIOperation {
    fileprivate func descriptor(api: String, _ text: inout SourceText) {
        text.doc("\(quoted("\(method) \(path)"))")
        text.line("public static let \(memberName) = OperationDescriptor(")
        text.indented { text in
            text.line("api: \(literal(api)), operationID: \(literal(id)), method: .\(method.lowercased()),")
            text.line("path: \(literal(path)),")
            text.list("parameters: [", parameters.map(\.descriptor), "],", trailingComma: true)
            let body = body.map { "OperationBody(shape: \(literal($0.shape)), isRequired: \($0.isRequired))" }
            text.line("body: \(body ?? "nil"),")
            text.list("replies: OperationReplies(", replies.descriptor, "),")
            text.list("usagePlan: UsagePlan(", usagePlan.descriptor, "),")
            if let pagination {
                text.list("pagination: Pagination(", pagination.descriptor, "),")
            } else {
                text.line("pagination: nil,")
            }
            text.line("authorization: \(authorization.descriptor),")
            text.list("roles: [", roles.map(literal), "],", trailingComma: true)
            text.line("repetition: \(repetition.descriptor), sandbox: .\(sandboxCase),")
            text.line("deprecation: \(deprecation?.descriptor ?? "nil"))")
        }
        text.line()
    }

    private var sandboxCase: String {
        switch sandbox {
        case "static": "fixed"
        case "sandbox-only": "sandboxOnly"
        case "dynamic": "dynamic"
        default: "none"
        }
    }
}

extension APIParameter {
    fileprivate var descriptor: String {
        let required = isRequired ? ", isRequired: true" : ""
        return "OperationParameter(\(literal(wireName)), .\(location.rawValue), \(kind)\(required))"
    }

    private var kind: String {
        guard case .array(let element) = type else { return kind(of: type) }
        let style = isRepeated ? ".repeated" : ".commaSeparated"
        let count = countMax.map(String.init) ?? "nil"
        return ".array(\(kind(of: element)), style: \(style), countMax: \(count))"
    }

    private func kind(of type: TypeReference) -> String {
        switch type {
        case .integer: ".integer"
        case .decimal: ".number"
        case .boolean: ".boolean"
        case .dateTime: ".dateTime"
        case .date: ".date"
        case .word: ".word(\(literal(words)))"
        default: ".string"
        }
    }
}

extension APIReplies {
    fileprivate var descriptor: [String] {
        var parts = ["statuses: [\(statuses.map(String.init).joined(separator: ", "))]", "shape: \(literal(shape))"]
        if !requiredKeys.isEmpty { parts.append("requiredKeys: \(literal(requiredKeys))") }
        if hasPayloadEnvelope { parts.append("hasPayloadEnvelope: true") }
        return parts
    }
}

extension APIUsagePlan {
    fileprivate var descriptor: [String] {
        var parts = ["rate: \(rate)", "burst: \(burst)"]
        if source != "model" { parts.append("source: .\(source)") }
        if isDynamic { parts.append("isDynamic: true") }
        if let applicationRate { parts.append("applicationRate: \(applicationRate)") }
        return parts
    }
}

extension APIPagination {
    fileprivate var descriptor: [String] {
        var parts = ["parameter: \(literal(parameter))"]
        if place != "query" { parts.append("place: .\(place)") }
        parts.append("replyPath: \(literal(replyPath))")
        if let itemsPath { parts.append("itemsPath: \(literal(itemsPath))") }
        if sendsTokenAlone { parts.append("sendsTokenAlone: true") }
        return parts
    }
}

extension APIAuthorization {
    fileprivate var descriptor: String {
        switch self {
        case .seller: ".seller"
        case .sellerOrRestricted(let elements): ".sellerOrRestricted(\(literal(elements)))"
        case .restricted: ".restricted"
        case .restrictedByReportType: ".restrictedByReportType"
        case .grantless(let scope): ".grantless(\(literal(scope)))"
        }
    }
}

extension APIRepetition {
    fileprivate var descriptor: String {
        switch self {
        case .reads: ".reads"
        case .idempotent: ".idempotent"
        case .unsafe: ".unsafe"
        case .byKey(let key): ".idempotentByKey(\(literal(key)))"
        }
    }
}

extension APIDeprecation {
    fileprivate var descriptor: String {
        "Deprecation(removal: \(literal(removal)), replacement: \(literal(replacement)))"
    }
}
