/// A pattern of the category table, cut at its stars: the first and the last piece are anchored at the ends, those
/// between follow each other anywhere.
struct CategoryPattern: Hashable, Sendable {
    private let pieces: [[UInt8]]

    /// A pattern from folded text.
    init(_ folded: String) {
        pieces = folded.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map(Array.init)
    }

    /// Whether a folded text fits.
    func matches(_ text: [UInt8]) -> Bool {
        guard let first = pieces.first, let last = pieces.last else { return false }
        if pieces.count == 1 { return text == first }
        guard text.count >= first.count + last.count, text.starts(with: first) else { return false }
        var at = first.count
        let end = text.count - last.count
        for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
            guard let found = Self.find(piece, in: text, from: at, to: end) else { return false }
            at = found + piece.count
        }
        return text[end...].elementsEqual(last)
    }

    private static func find(_ piece: [UInt8], in text: [UInt8], from: Int, to: Int) -> Int? {
        var at = from
        while at + piece.count <= to {
            if text[at] == piece[0], text[at..<at + piece.count].elementsEqual(piece) { return at }
            at += 1
        }
        return nil
    }
}
