/// A list of ids in a statement's `IN`. It always has the same length, so that the statement stays prepared: a shorter
/// list names its last id again.
enum IDList {
    private static let count = 50

    /// `$3, $4, …`, after the account's two parameters.
    static let places = (3..<3 + count).map { "$\($0)" }.joined(separator: ", ")

    /// Calls `body` with the parameters of one list after the other, until each id was in one.
    static func forEach(_ ids: [String], _ body: ([SQLValue]) throws -> Void) rethrows {
        var rest = ids[...]
        while let last = rest.last {
            let some = rest.prefix(count)
            try body((some + Array(repeating: last, count: count - some.count)).map { .text($0) })
            rest = rest.dropFirst(some.count)
        }
    }
}
