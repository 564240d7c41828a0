/// A file that the generator writes.
struct OutputFile: Sendable, Hashable {
    /// From the root of the package that is written to.
    let path: String
    let text: String
}

/// What every generated file begins with.
struct Header: Sendable {
    /// The commit of Amazon's models.
    let commit: String

    func lines(of source: String, mark: String = "//") -> String {
        "\(mark) Generated from \(source) at \(commit), do not edit."
    }
}
