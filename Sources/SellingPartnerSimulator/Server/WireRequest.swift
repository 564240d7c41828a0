/// A request as it came over the wire.
struct WireRequest: Sendable {
    let method: String
    /// Path and query as they stood in the first line: a path must be cut at its slashes before it is decoded.
    let target: String
    let headers: [(name: String, value: String)]
    let body: [UInt8]

    /// The first value of a header, by its name in small letters.
    func header(_ name: String) -> String? { headers.first { $0.name.lowercased() == name }?.value }

    /// The content type without its parameters, in small letters.
    var mediaType: String {
        let first = (header("content-type") ?? "").split(separator: ";", omittingEmptySubsequences: false).first ?? ""
        return first.filter { $0 != " " }.lowercased()
    }
}

/// The target of a request line, taken apart: cut first, then decoded once.
///
/// Source: facts §3 (a slash of a SKU comes as `%2F`; a plus is a plus).
struct RequestTarget: Sendable {
    /// Decoded segments.
    let path: [String]
    /// In the order they came.
    let query: [(name: String, value: String)]
    /// The path as it stood in the first line, without the query.
    let rawPath: String

    /// Nil for what is not percent-encoded UTF-8. `isForm`: a plus in the query is a blank, as browsers send forms.
    init?(_ target: String, isForm: Bool = false) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var path: [String] = []
        for segment in parts[0].split(separator: "/") {
            guard let text = PercentText.decoded(segment) else { return nil }
            path.append(text)
        }
        var query: [(name: String, value: String)] = []
        let rest = parts.count > 1 ? String(parts[1]) : ""
        for pair in (isForm ? rest.replacing("+", with: " ") : rest).split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentText.decoded(sides[0]),
                let value = PercentText.decoded(sides.count > 1 ? sides[1] : "")
            else { return nil }
            query.append((name, value))
        }
        self.path = path
        self.query = query
        rawPath = String(parts[0])
    }

    func query(_ name: String) -> String? { query.first { $0.name == name }?.value }
}
