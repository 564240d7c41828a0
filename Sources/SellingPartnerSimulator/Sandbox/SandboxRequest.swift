package import SellingPartnerAPI

/// A request as it came over the wire, taken apart without the client's help.
package struct SandboxRequest: Sendable {
    package let method: String
    /// Decoded segments of the path.
    package let path: [String]
    /// Decoded, in the order they came; a name may come twice.
    package let query: [(name: String, value: String)]
    /// Names in lower case.
    package let headers: [String: String]
    package let body: JSONValue?

    /// From a request line's target and what came after. Errors: nil for a target that is not percent-encoded UTF-8.
    package init?(method: String, target: String, headers: [String: String], body: JSONValue?) {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var path: [String] = []
        for segment in parts[0].split(separator: "/") {
            guard let text = PercentText.decoded(segment) else { return nil }
            path.append(text)
        }
        var query: [(name: String, value: String)] = []
        for pair in parts.count > 1 ? parts[1].split(separator: "&") : [] {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = PercentText.decoded(sides[0]),
                let value = PercentText.decoded(sides.count > 1 ? sides[1] : "")
            else { return nil }
            query.append((name, value))
        }
        self.method = method
        self.path = path
        self.query = query
        self.headers = Dictionary(headers.map { ($0.key.lowercased(), $0.value) }, uniquingKeysWith: { $0 + "," + $1 })
        self.body = body
    }

    /// The values of the `{name}` parts when the path is this one; nil when it is another.
    package func pathValues(_ template: String) -> [String: String]? {
        let wanted = template.split(separator: "/")
        guard wanted.count == path.count else { return nil }
        var values: [String: String] = [:]
        for (part, text) in zip(wanted, path) {
            if part.hasPrefix("{"), part.hasSuffix("}") {
                values[String(part.dropFirst().dropLast())] = text
            } else if part != text {
                return nil
            }
        }
        return values
    }
}

/// Percent-encoding, one level, as RFC 3986 has it: a plus is a plus.
enum PercentText {
    static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
            bytes.append(high << 4 | low)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
