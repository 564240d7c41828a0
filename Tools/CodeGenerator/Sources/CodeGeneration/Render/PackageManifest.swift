/// The array of API targets in the root package's manifest.
enum PackageManifest {
    static let begin = "// codegen: API targets, kept by `make codegen`"
    static let end = "// codegen: end"

    /// The manifest with the lines between the two comments renewed; nil where it has no such comments.
    static func replacingTargets(in manifest: String, with names: [String]) -> String? {
        var lines = manifest.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let first = lines.firstIndex(of: begin), let last = lines.firstIndex(of: end), first < last else {
            return nil
        }
        lines.replaceSubrange(
            (first + 1)..<last, with: ["let apis = ["] + names.map { "    \(literal($0))," } + ["]"])
        return lines.joined(separator: "\n")
    }
}
