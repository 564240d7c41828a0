extension API {
    /// The API's namespace and a struct for each operation.
    func operationsText(_ header: Header) -> [SourceText] {
        var head = SourceText()
        head.line()
        head.doc("The operations and shapes of \(quoted(file)).")
        head.line("public enum \(name) {}")
        return split(operations, first: head, header, render: { $0.declaration(api: name, &$1) })
    }

    /// Renders elements into as few texts as keep under the limit, each with a header and inside the namespace.
    func split<Element>(
        _ elements: [Element], first: SourceText, _ header: Header, render: (Element, inout SourceText) -> Void
    ) -> [SourceText] {
        let linesMax = 3_000
        var bodies: [SourceText] = [SourceText()]
        for element in elements {
            var one = SourceText(depth: 1)
            render(element, &one)
            if let last = bodies.last, last.lineCount > 0, last.lineCount + one.lineCount > linesMax {
                bodies.append(SourceText())
            }
            if bodies[bodies.count - 1].lineCount > 0 { bodies[bodies.count - 1].line() }
            bodies[bodies.count - 1].append(one)
        }
        return bodies.enumerated().map { index, body in
            var text = SourceText()
            text.line(header.lines(of: file))
            text.line((body.speaksPubliclyOfWire ? "public " : "") + "import SellingPartnerAPI")
            if index == 0 { text.append(first) }
            text.line()
            text.line("extension \(name) {")
            text.append(body)
            text.line("}")
            return text
        }
    }
}

extension APIOperation {
    fileprivate func declaration(api: String, _ text: inout SourceText) {
        text.doc(quoted("\(method) \(path)"))
        text.line("///")
        for fact in facts { text.doc(fact) }
        if let deprecation { text.line("@available(*, deprecated, message: \(literal(deprecation.message)))") }
        text.block("public struct \(typeName): \(pagination == nil ? "Operation" : "PagedOperation")") { text in
            text.line("public typealias Reply = \(reply.swift)")
            text.line()
            text.block("public static var descriptor: OperationDescriptor") { text in
                text.line("OperationDescriptor.\(api).\(memberName)")
            }
            if !members.isEmpty { text.line() }
            for member in members { text.line("public var \(member.name): \(member.type)") }
            text.line()
            initializer(&text)
            text.line()
            writer(&text)
            if let pagination { pages(pagination, &text) }
        }
    }

    /// Parameters and body as Swift members, with their type.
    var members: [(name: String, type: String, isRequired: Bool)] {
        var members = parameters.map { ($0.swiftName, $0.type.swift, $0.isRequired) }
        if let body { members.append((body.swiftName, body.type.swift, body.isRequired)) }
        return members.map { ($0.0, $0.2 ? $0.1 : $0.1 + "?", $0.2) }
    }

    private func initializer(_ text: inout SourceText) {
        let sorted = members.filter(\.isRequired) + members.filter { !$0.isRequired }
        let parameters = sorted.map { "\($0.name): \($0.type)" + ($0.isRequired ? "" : " = nil") }
        guard !members.isEmpty else { return text.line("public init() {}") }
        text.list("public init(", parameters, ") {")
        text.indented { text in
            for member in members { text.line("self.\(member.name) = \(member.name)") }
        }
        text.line("}")
    }

    private func writer(_ text: inout SourceText) {
        let lines = parameters.map(\.writing) + (body.map { ["request.setBody(\($0.swiftName))"] } ?? [])
        guard !lines.isEmpty else { return text.line("public func write(to request: inout OperationRequest) {}") }
        text.block("public func write(to request: inout OperationRequest)") { text in
            for line in lines { text.line(line) }
        }
    }

    private func pages(_ pagination: APIPagination, _ text: inout SourceText) {
        text.line()
        text.block("public static func nextToken(in reply: Reply) -> String?") { text in
            text.line("reply.\(pagination.swiftPath)")
        }
        text.line()
        text.block("public func page(at token: String) -> Self") { text in
            text.line("var page = self")
            for parameter in parameters where parameter.location == .query {
                if parameter.wireName == pagination.parameter {
                    text.line("page.\(parameter.swiftName) = token")
                } else if pagination.sendsTokenAlone, !parameter.isRequired {
                    text.line("page.\(parameter.swiftName) = nil")
                }
            }
            text.line("return page")
        }
    }
}

extension APIParameter {
    fileprivate var writing: String {
        let (name, value) = (literal(wireName), swiftName)
        switch (location, type) {
        case (.path, _): return "request.setPath(\(name), \(value))"
        case (.header, _): return "request.setHeader(\(name), \(value))"
        case (.query, .array):
            let style = isRepeated ? "repeated" : "commaSeparated"
            return "request.setQuery(\(name), \(value), style: .\(style))"
        case (.query, _): return "request.setQuery(\(name), \(value))"
        }
    }
}
