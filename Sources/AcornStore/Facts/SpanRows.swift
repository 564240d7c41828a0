/// Rows of a span of time in a table that reports fill, inside a transaction of the caller's.
///
/// A report tells a span whole: its rows take the place of those of the span that were there.
package struct SpanRows {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let table: Table

    /// A table whose rows are told span by span.
    package enum Table: String, CaseIterable, Sendable {
        case returns, reimbursements

        var time: String { self == .returns ? "returned_at" : "approved_at" }
    }

    package init(_ connection: any SQLConnection, _ key: AccountKey, _ table: Table) {
        self.connection = connection
        self.key = key
        self.table = table
    }

    static func isAnySQL(_ table: Table) -> String {
        """
        SELECT 1 FROM \(table.rawValue) WHERE environment = $1 AND account = $2
            AND \(table.time) >= $3 AND \(table.time) < $4 LIMIT 1
        """
    }

    static func removeSQL(_ table: Table) -> String {
        """
        DELETE FROM \(table.rawValue) WHERE environment = $1 AND account = $2
            AND \(table.time) >= $3 AND \(table.time) < $4
        """
    }

    /// Whether there is a row from `start` up to, not including, `end`.
    package func isAny(from start: Int64, to end: Int64) throws -> Bool {
        try connection.first(Self.isAnySQL(table), key.values + [.init(start), .init(end)]) { _ in true } ?? false
    }

    /// Removes the rows from `start` up to, not including, `end`.
    package func remove(from start: Int64, to end: Int64) throws {
        try connection.execute(Self.removeSQL(table), key.values + [.init(start), .init(end)])
    }
}
