import Foundation
import SellingPartnerAPI

extension SandboxCase {
    /// What in a request is not as this case wants it, in plain words; empty when the request matches.
    ///
    /// Parameters that the case does not name are free (facts §12).
    package func mismatches(_ request: SandboxRequest) -> [String] {
        guard request.method == method, let pathValues = request.pathValues(path) else {
            return ["\(request.method) /\(request.path.joined(separator: "/")) is not \(method) \(path)"]
        }
        return parameters.sorted { $0.key < $1.key }.compactMap { name, wanted in
            switch places[name] ?? .unknown {
            case .path: Self.difference(name, wanted, [pathValues[name]].compactMap(\.self))
            case .query: Self.difference(name, wanted, Self.values(name, request))
            case .header: Self.difference(name, wanted, [request.headers[name.lowercased()]].compactMap(\.self))
            case .body:
                request.body == wanted ? nil : "the body is \(Self.text(request.body)), not \(Self.text(wanted))"
            case .unknown: "the operation has no parameter \(name)"
            }
        }
    }

    /// Values of a query parameter: repeated, or separated by commas.
    private static func values(_ name: String, _ request: SandboxRequest) -> [String] {
        request.query.filter { $0.name == name }.map(\.value)
    }

    private static func difference(_ name: String, _ wanted: JSONValue, _ found: [String]) -> String? {
        guard !found.isEmpty else { return "\(name) is not there" }
        let texts: [String]
        switch wanted {
        case .array(let elements): texts = elements.map { text($0) }
        default: texts = [text(wanted)]
        }
        // An array of one text and the text look alike on the wire; so do `a,b` and an array of two.
        let (one, other) = (texts.joined(separator: ","), found.joined(separator: ","))
        return one == other ? nil : "\(name) is \(other), not \(one)"
    }

    /// A JSON value as a path or query writes it.
    private static func text(_ value: JSONValue?) -> String {
        switch value {
        case nil: "absent"
        case .string(let text): text
        case .number(let number): number.description
        case .bool(let flag): String(flag)
        case .null: "null"
        case .array(let elements): "[" + elements.map { text($0) }.joined(separator: ",") + "]"
        case .object(let members):
            "{" + members.sorted { $0.key < $1.key }.map { "\($0.key):\(text($0.value))" }.joined(separator: ",") + "}"
        }
    }
}
