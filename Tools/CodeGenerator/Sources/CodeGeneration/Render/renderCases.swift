extension API {
    /// Test-only code: how each operation and each shape it sends is made from the JSON of a sandbox case, through the
    /// public initializers alone.
    func cases(_ header: Header) -> OutputFile {
        var text = SourceText()
        text.line(header.lines(of: file))
        text.line("import \(name)")
        text.line("import SellingPartnerAPI")
        text.line()
        let isDeprecated = operations.contains { $0.deprecation != nil }
        text.block("enum \(name)Cases: OperationCases") { text in
            // Reached through the protocol only, so that nobody is warned who tests what is deprecated.
            if isDeprecated { text.line("@available(*, deprecated)") }
            text.block("static var all: [OperationCase]") { text in
                text.list(
                    "[", operations.map { "OperationCase(\(name).\($0.typeName).self)" }, "]", trailingComma: true)
            }
        }
        for operation in operations { operation.caseReader(api: name, &text) }
        let sent = typesInRequests
        for type in types where sent.contains(type.name) {
            switch type {
            case .structure(let structure): structure.caseReader(api: name, &text)
            case .words(let words, _, _):
                text.line()
                text.line("extension \(name).\(words): CaseReadable {}")
            case .alias, .replies: continue
            }
        }
        return OutputFile(path: "Tests/ConformanceTests/Generated/\(name)+Cases.swift", text: text.text)
    }

    /// The names of all structs and enums that a request can hold.
    private var typesInRequests: Set<String> {
        var names = Set(
            operations.flatMap { ($0.body.map { [$0.type] } ?? []) + $0.parameters.map(\.type) }.compactMap(\.named))
        for case .structure(let structure) in types where structure.isInRequests {
            names.insert(structure.name)
            names.formUnion(structure.properties.compactMap(\.type.named))
            if let named = structure.others?.named { names.insert(named) }
        }
        return names
    }

    /// Lines of the table of wire names: a struct, and its properties' names on the wire in their order.
    fileprivate var wireNameRows: [String] {
        types.compactMap { type in
            guard case .structure(let structure) = type else { return nil }
            let names = structure.properties.map(\.wireName) + (structure.others == nil ? [] : ["*"])
            return ([name + "." + structure.name] + names).joined(separator: "\t")
        }
    }
}

extension [API] {
    /// Test-only code: the list of all tables of cases.
    func allCases(_ header: Header) -> OutputFile {
        var text = SourceText()
        text.line(header.lines(of: "all models"))
        text.line()
        text.doc("The cases' readers of all operations, by API.")
        text.line("let allOperationCases: [any OperationCases.Type] = [")
        text.indented { text in
            for api in self { text.line("\(api.name)Cases.self,") }
        }
        text.line("]")
        return OutputFile(path: "Tests/ConformanceTests/Generated/AllCases.swift", text: text.text)
    }

    /// Test-only code: the wire names of every struct, as one text, which compiles at once.
    func wireNames(_ header: Header) -> OutputFile {
        var text = SourceText()
        text.line(header.lines(of: "all models"))
        text.line()
        text.doc(
            "A line for each struct: its name, then its properties' names on the wire in the order they are declared, "
                + "between tabs; `*` for the members that the model does not name.")
        text.line("let wireNameTable = #\"\"\"")
        for api in self { for row in api.wireNameRows { text.line("    " + row) } }
        text.line("    \"\"\"#")
        return OutputFile(path: "Tests/ConformanceTests/Generated/WireNames.swift", text: text.text)
    }
}

extension APIOperation {
    fileprivate func caseReader(api: String, _ text: inout SourceText) {
        let sorted = sortedMembers
        text.line()
        if deprecation != nil { text.line("@available(*, deprecated)") }
        text.block("extension \(api).\(typeName): CaseReadable") { text in
            text.block("init(case value: JSONValue) throws") { text in
                guard !sorted.isEmpty else { return text.line("self.init()") }
                text.line("let json = try CaseParameters(value)")
                text.list("self.init(", sorted, ")")
            }
        }
    }

    private var sortedMembers: [String] {
        var members = parameters.map { ($0.swiftName, $0.isRequired, $0.wireName, false) }
        if let body { members.append((body.swiftName, body.isRequired, body.wireName, true)) }
        return (members.filter(\.1) + members.filter { !$0.1 }).map { name, isRequired, wireName, isBody in
            let reading = (isRequired ? "required" : "optional") + (isBody ? "Body" : "")
            return "\(name.filter { $0 != "`" }): try json.\(reading)(\(literal(wireName)))"
        }
    }
}

extension Structure {
    fileprivate func caseReader(api: String, _ text: inout SourceText) {
        let sorted = properties.filter(\.isRequired) + properties.filter { !$0.isRequired }
        var arguments = sorted.map {
            let reading = $0.isRequired ? "required" : "optional"
            return "\($0.swiftName.filter { $0 != "`" }): try json.\(reading)(\(literal($0.wireName)))"
        }
        text.line()
        text.block("extension \(api).\(name): CaseReadable") { text in
            text.block("init(case value: JSONValue) throws") { text in
                text.line("let json = try CaseObject(value)")
                if others != nil {
                    let known = literal(properties.map(\.wireName))
                    arguments.append("\(othersName): try json.others(than: \(known))")
                }
                text.list("self.init(", arguments, ")")
            }
        }
    }
}
