extension [API] {
    private static let legend = [
        "* Rate is calls a second, burst is what the bucket holds. Source: `model` is printed in Amazon's model,",
        "  `documented` in Amazon's documentation; `assumed` is printed nowhere and is our own careful start. A plan",
        "  marked *dynamic* follows the seller's business; a cap is over all sellers of an application.",
        "* Pages: the parameter that takes a page's token, and where the reply has the next one.",
        "* Token: the seller's unless something else stands there; *RDT* is a restricted data token.",
        "* Sandbox: the number of static cases, `dynamic`, or `only` for what exists nowhere else.",
    ]

    /// The page of all operations, for people.
    func operationsPage(_ documents: [DocumentSet], _ header: Header) -> OutputFile {
        var text = SourceText()
        text.line("<!-- " + header.lines(of: "all models", mark: "").drop { $0 == " " } + " -->")
        text.line("# Operations of the Selling Partner API")
        text.line()
        let count = map(\.operations.count).reduce(0, +)
        let cases = flatMap(\.operations).map(\.sandboxCaseCount).reduce(0, +)
        text.line("\(count) operations of \(self.count) API versions, with \(cases) cases in the static sandbox.")
        text.line()
        for line in Self.legend { text.line(line) }
        for api in self {
            text.line()
            text.line("## \(api.name)")
            text.line()
            text.line("\(quoted(api.file))")
            text.line()
            text.line("| operation | call | rate | burst | source | pages | token | sandbox | deprecated |")
            text.line("|---|---|---|---|---|---|---|---|---|")
            for operation in api.operations { text.line(operation.row) }
        }
        documents.page(&text)
        return OutputFile(path: "Docs/Operations.md", text: text.text)
    }
}

extension APIOperation {
    fileprivate var row: String {
        let cells = [
            id, quoted("\(method) \(path)"), usagePlan.rate, String(usagePlan.burst), planSource, pages, token,
            sandboxWord, deprecation.map { $0.removal ?? "yes" } ?? "",
        ]
        return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }

    private var planSource: String {
        let dynamic = usagePlan.isDynamic ? ", dynamic" : ""
        return usagePlan.source + dynamic + (usagePlan.applicationRate.map { ", cap \($0)" } ?? "")
    }

    private var pages: String {
        guard let pagination else { return "" }
        let alone = pagination.sendsTokenAlone ? ", alone" : ""
        return "\(pagination.parameter) ← \(pagination.replyPath.joined(separator: "."))\(alone)"
    }

    private var token: String {
        switch authorization {
        case .seller: ""
        case .sellerOrRestricted: "RDT for personal data"
        case .restricted: "RDT"
        case .restrictedByReportType: "RDT by report type"
        case .grantless(let scope): quoted(scope)
        }
    }

    private var sandboxWord: String {
        switch sandbox {
        case "static": String(sandboxCaseCount)
        case "sandbox-only": "only"
        case "dynamic": sandboxCaseCount == 0 ? "dynamic" : "dynamic, \(sandboxCaseCount)"
        default: ""
        }
    }
}
