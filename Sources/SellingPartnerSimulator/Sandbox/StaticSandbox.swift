package import SellingPartnerAPI

/// Amazon's static sandbox: compares a request with the cases of the models and gives the canned answer of the first
/// that matches.
///
/// Source: facts §12 (Amazon's page on the sandbox).
package struct StaticSandbox: Sendable {
    /// An answer: a status, headers and a body, nil for none.
    package struct Answer: Sendable {
        package let status: Int
        package let headers: [String: String]
        package let body: JSONValue?
    }

    private let cases: [String: [SandboxCase]]

    package init(cases: [SandboxCase]) {
        self.cases = Dictionary(grouping: cases) { "\($0.method) \($0.path.split(separator: "/").count)" }
    }

    /// The canned answer; 400 when no case of the operation matches, 403 when there is no such operation.
    package func answer(_ request: SandboxRequest) -> Answer {
        let fitting = (cases["\(request.method) \(request.path.count)"] ?? []).filter {
            request.pathValues($0.path) != nil
        }
        // A path spelled out wins over one with a parameter in the same place.
        let fewest = fitting.map { Self.parameterCount($0.path) }.min()
        let near = fitting.filter { Self.parameterCount($0.path) == fewest }
        guard !near.isEmpty else {
            return Self.refusal(403, "Unauthorized", "Access to requested resource is denied.")
        }
        guard let found = near.first(where: { $0.mismatches(request).isEmpty }) else {
            return Self.refusal(400, "InvalidInput", "Could not match input arguments")
        }
        return Answer(status: found.status, headers: found.responseHeaders, body: found.response)
    }

    private static func parameterCount(_ path: String) -> Int { path.count { $0 == "{" } }

    private static func refusal(_ status: Int, _ code: String, _ message: String) -> Answer {
        let error: JSONValue = .object([
            "code": .string(code), "message": .string(message), "details": .string(""),
        ])
        return Answer(status: status, headers: [:], body: .object(["errors": .array([error])]))
    }
}
