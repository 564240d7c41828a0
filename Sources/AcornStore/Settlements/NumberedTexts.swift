/// Texts of one file by their numbers, as many as fit: rows that stand together share most of theirs.
final class NumberedTexts<Text> {
    private let fetch: (_ first: Int64, _ last: Int64, _ body: (Int64, Text) -> Void) throws -> Void
    private var known: [Int64: Text] = [:]

    private static var keptMax: Int { 50_000 }
    /// Numbers that are so near to each other are fetched together with those between.
    private static var gapMax: Int64 { 64 }

    /// `fetch` hands on every text from one number to another.
    init(fetch: @escaping (_ first: Int64, _ last: Int64, _ body: (Int64, Text) -> Void) throws -> Void) {
        self.fetch = fetch
    }

    /// Sees to it that the texts of these numbers are known until the next call.
    func load(_ numbers: Set<Int64>) throws {
        if known.count > Self.keptMax { known.removeAll(keepingCapacity: true) }
        var missing = numbers.filter { known[$0] == nil }.sorted()[...]
        while let first = missing.popFirst() {
            var last = first
            while let next = missing.first, next - last <= Self.gapMax {
                last = next
                missing.removeFirst()
            }
            try fetch(first, last) { known[$0] = $1 }
        }
    }

    /// A text that was loaded. Throws where the store has none of that number: it is damaged.
    subscript(number: Int64) -> Text {
        get throws {
            guard let text = known[number] else { throw StoreError.damagedRows }
            return text
        }
    }
}

extension StoreError {
    static let damagedRows = StoreError(
        .damaged,
        "Rows of a settlement do not fit together: the database is damaged. Derive them anew with `acorn replay`.")
}
