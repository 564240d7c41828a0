/// The examples of Amazon's that contradict Amazon's own schemas, by name, with what contradicts.
///
/// Reviewed by hand; a test holds it against what really happens, both ways.
enum DocumentContradictions {
    static let table: [String: String] = [:]
}
