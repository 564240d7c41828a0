extension API {
    /// The types of requests and replies.
    func shapesText(_ header: Header) -> [SourceText] {
        guard !types.isEmpty else { return [] }
        return split(types, first: SourceText(), header, render: { $0.declaration(&$1) })
    }
}

extension TypeDeclaration {
    func declaration(_ text: inout SourceText) {
        switch self {
        case .structure(let structure): structure.declaration(&text)
        case .alias(let name, let wireName, let type):
            text.doc("The model's \(quoted(wireName)).")
            text.line("public typealias \(name) = \(type.swift)")
        case .words(let name, let wireName, let words):
            text.doc("The model's \(quoted(wireName)).")
            text.block("public struct \(name): OpenEnum") { text in
                text.line("public let rawValue: String")
                text.line("public init(rawValue: String) { self.rawValue = rawValue }")
                for word in words {
                    text.line("public static var \(word.swift): Self { Self(rawValue: \(literal(word.wire))) }")
                }
            }
        case .replies(let name, let cases): replies(name, cases, &text)
        }
    }

    /// An enum with a case for each shape of success. The status decides where the decoder knows it; else the first
    /// shape whose required keys are there.
    private func replies(_ name: String, _ cases: [ReplyCase], _ text: inout SourceText) {
        text.doc("A reply whose shape follows from its status.")
        text.block("public enum \(name): Sendable, Decodable") { text in
            for one in cases {
                text.doc("Status \(one.status).")
                text.line("case \(one.swiftName)(\(one.type.swift))")
            }
            text.line()
            text.block("public init(from decoder: any Decoder) throws") { text in
                text.line("let choice = try WireChoice(")
                text.indented { text in
                    text.line("decoder,")
                    let rows = cases.map { "(status: \($0.status), requiredKeys: \(literal($0.requiredKeys)))" }
                    text.list("among: [", rows, "])")
                }
                text.line("switch choice.status {")
                for (index, one) in cases.enumerated() {
                    let label = index < cases.count - 1 ? "case \(one.status)" : "default"
                    text.line("\(label): self = .\(one.swiftName)(try \(one.type.swift)(from: decoder))")
                }
                text.line("}")
            }
        }
    }
}

extension Structure {
    fileprivate func declaration(_ text: inout SourceText) {
        let coding = isInRequests && isInReplies ? ["Codable"] : isInRequests ? ["Encodable"] : ["Decodable"]
        let conformances = ["Sendable"] + coding
        text.doc("The model's \(quoted(wireName)).")
        text.block("public struct \(name): \(conformances.joined(separator: ", "))") { text in
            for property in properties {
                text.line("public var \(property.swiftName): \(type(of: property))")
            }
            if let others {
                text.doc("Members that the model does not name.")
                text.line("public var \(othersName): [String: \(others.swift)]?")
            }
            text.line()
            initializer(&text)
            if isInReplies { reader(&text) }
            if isInRequests { writer(&text) }
        }
    }

    /// What holds the members that the model does not name; another name where a property has taken it.
    var othersName: String {
        let name = "additionalProperties"
        return properties.contains { $0.swiftName == name } ? name + "_" : name
    }

    private func type(of property: StructureProperty) -> String {
        let type = property.isIndirect ? "Indirect<\(property.type.swift)>" : property.type.swift
        return isOptional(property) ? type + "?" : type
    }

    /// What the model requires comes first and must be given, also where the property is optional for replies' sake.
    private func initializer(_ text: inout SourceText) {
        let sorted = properties.filter(\.isRequired) + properties.filter { !$0.isRequired }
        var parameters = sorted.map { property in
            let type = property.isIndirect ? "Indirect<\(property.type.swift)>" : property.type.swift
            let isGiven = property.isRequired && isInRequests
            return "\(property.swiftName): \(isGiven ? type : type + "? = nil")"
        }
        var names = properties.map(\.swiftName)
        if let others {
            parameters.append("\(othersName): [String: \(others.swift)]? = nil")
            names.append(othersName)
        }
        text.list("public init(", parameters, ") {")
        text.indented { text in
            for name in names { text.line("self.\(name) = \(name)") }
        }
        text.line("}")
    }

    private func reader(_ text: inout SourceText) {
        text.line()
        text.block("public init(from decoder: any Decoder) throws") { text in
            text.line("let json = try WireReader(decoder)")
            for property in properties {
                let reading = isOptional(property) ? "optional" : "required"
                text.line("\(property.swiftName) = try json.\(reading)(\(literal(property.wireName)))")
            }
            if others != nil {
                text.list("\(othersName) = try json.others(than: [", properties.map { literal($0.wireName) }, "])")
            }
        }
    }

    private func writer(_ text: inout SourceText) {
        text.line()
        text.block("public func encode(to encoder: any Encoder) throws") { text in
            text.line("var json = WireWriter(encoder)")
            for property in properties {
                var spelling = ""
                if case .decimal(let asText) = property.type { spelling = ", asText: \(asText)" }
                text.line("try json.set(\(literal(property.wireName)), \(property.swiftName)\(spelling))")
            }
            if others != nil { text.line("try json.setOthers(\(othersName))") }
        }
    }
}
