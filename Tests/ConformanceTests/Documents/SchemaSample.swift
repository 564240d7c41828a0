import Foundation
import SellingPartnerAPI

/// Makes documents up from a schema: one that has every member it names, and that one with each of the schema's
/// examples in its place. Leaves that no example fills are of the schema's type and nothing more.
struct SchemaSample {
    let schema: OfficialSchema

    /// A document with every member that the schema names.
    var everything: JSONValue { instance(schema.json, at: [], with: nil) }

    /// Every example at any depth, in its place.
    var examples: [SchemaExample] {
        found(in: schema.json, at: []).map { place, number, example in
            SchemaExample(
                schema: schema, place: place, number: number,
                document: instance(schema.json, at: [], with: (place, example)))
        }
    }

    private func found(in node: JSONValue, at place: [String]) -> [(place: [String], number: Int, example: JSONValue)] {
        let whole = resolved(node)
        // Beside a reference a schema may have examples of its own.
        let nodes = whole == node ? [node] : [node, whole]
        let own = nodes.flatMap { ($0["examples"]?.array ?? []) + ($0["example"].map { [$0] } ?? []) }
        return own.enumerated().map { (place, $0.offset + 1, $0.element) }
            + children(of: whole).flatMap { found(in: $0.schema, at: place + [$0.step]) }
    }

    private func instance(
        _ node: JSONValue, at place: [String], with example: (place: [String], value: JSONValue)?
    ) -> JSONValue {
        if let example, example.place == place { return example.value }
        let node = resolved(node)
        let children = children(of: node)
        guard let first = children.first else { return leaf(node) }
        if first.step.hasPrefix("|") {
            let chosen = children.first { example?.place.starts(with: place + [$0.step]) == true } ?? first
            return instance(chosen.schema, at: place + [chosen.step], with: example)
        }
        if first.step == "[]" { return .array([instance(first.schema, at: place + [first.step], with: example)]) }
        return .object(
            Dictionary(
                uniqueKeysWithValues: children.map {
                    ($0.step, instance($0.schema, at: place + [$0.step], with: example))
                }))
    }

    /// Members by their keys; else elements under `[]`; else alternatives under `|0`, `|1` and so on.
    private func children(of node: JSONValue) -> [(step: String, schema: JSONValue)] {
        // One array has properties beside its items, which mean nothing.
        if node["type"]?.string != "array", let members = node["properties"]?.object, !members.isEmpty {
            return members.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        }
        if let parts = node["anyOf"]?.array ?? node["oneOf"]?.array {
            return parts.enumerated().map { ("|\($0.offset)", $0.element) }
        }
        switch node["items"] {
        case .array(let parts)?: return [("[]", .object(["anyOf": .array(parts)]))]
        case let items?: return [("[]", items)]
        case nil: return []
        }
    }

    private func resolved(_ node: JSONValue) -> JSONValue {
        // One root has its reference under a misspelled key.
        guard let name = (node["$ref"] ?? node["#ref"])?.string?.split(separator: "/").last,
            let next = schema.json[path: ["definitions", String(name)]]
        else { return node }
        return resolved(next)
    }

    private func leaf(_ node: JSONValue) -> JSONValue {
        let type = node["type"]?.string ?? node["type"]?.array?.compactMap(\.string).first { $0 != "null" }
        switch (type, node["format"]?.string) {
        case ("integer", _): return .number(7)
        case ("number", _): return .number(.init(sign: .plus, exponent: -2, significand: 125))
        case ("boolean", _): return .bool(true)
        case ("array", _): return .array([.string("any")])
        case ("object", _): return .object(["any": .array([.number(1)])])
        case (_, "date-time"): return .string("2026-11-22T10:11:12.130Z")
        case (_, "date"): return .string("2026-11-22")
        default: return node["enum"]?.array?.first ?? .string("text")
        }
    }
}
