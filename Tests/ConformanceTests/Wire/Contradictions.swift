import Foundation

/// The cases of Amazon's that contradict Amazon's own models, by name, with what contradicts.
///
/// Reviewed by hand; a test holds it against what really happens, both ways. `model operation status #place | what`
enum Contradictions {
    static let table: [String: String] = {
        var table: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let cells = line.split(separator: "|", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            if cells.count == 2 { table[cells[0]] = cells[1] }
        }
        return table
    }()

    private static let text = """
        """
}
