/// A repair of a faulty model: after the manner of JSON Patch (RFC 6902), with a reason, and with the value that must
/// stand there before, so that a repair is not done twice or to the wrong thing.
struct Patch: Sendable {
    private static let operations: Set = ["add", "replace", "remove"]

    let operation: String
    let path: JSONPointer
    let before: JSON?
    let value: JSON?
    let place: Place

    /// Reads one file of patches; those without a reason are errors.
    static func read(_ json: JSON, file: String, _ diagnostics: inout Diagnostics) -> [Patch] {
        let root = Node(json: json, place: Place(file: file))
        return (root["patches"]?.elements ?? []).compactMap { node in
            guard let operation = node["op"]?.string, operations.contains(operation),
                let path = node["path"]?.string.flatMap({ JSONPointer($0) }),
                operation == "remove" || node["value"] != nil
            else {
                diagnostics.add(.error, "a patch needs op (add, replace, remove), path and value", at: node.place)
                return nil
            }
            if node["why"]?.string?.isEmpty ?? true {
                diagnostics.add(.error, "a patch without a reason (why)", at: node.place)
            }
            return Patch(
                operation: operation, path: path, before: node["before"]?.json, value: node["value"]?.json,
                place: node.place)
        }
    }

    /// The model with the repair; the model itself, and a diagnostic, where the patch does not fit any more.
    func apply(to model: JSON, _ severity: Diagnostic.Severity, _ diagnostics: inout Diagnostics) -> JSON {
        let found = model.value(at: path.parts[...])
        let fits = operation == "add" ? found == nil : found != nil && (before == nil || before == found)
        guard fits, let repaired = model.setting(operation == "remove" ? nil : value, at: path.parts[...]) else {
            diagnostics.add(severity, "does not fit the model any more: \(path)", at: place)
            return model
        }
        return repaired
    }
}
