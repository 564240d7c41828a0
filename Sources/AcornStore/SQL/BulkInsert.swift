/// Where many rows go, and what happens to rows whose key is there already.
package struct BulkInsert: Hashable, Sendable {
    /// What happens to a row whose key is there already.
    package enum Conflict: Hashable, Sendable {
        /// A key that is there already is an error, and nothing is inserted.
        case fail
        /// Rows that are there already stay as they are.
        case keep(key: [String])
        /// Rows that are there already get the new row's other columns. Among new rows of one key, the last wins.
        case replace(key: [String])
    }

    package let table: String
    package let columns: [String]
    package let conflict: Conflict

    package init(into table: String, columns: [String], onConflict conflict: Conflict = .fail) {
        precondition(!columns.isEmpty, "a row has at least one column")
        self.table = table
        self.columns = columns
        self.conflict = conflict
    }

    /// `ON CONFLICT …`, as both databases take it; empty for `.fail`.
    var conflictClause: String {
        switch conflict {
        case .fail: return ""
        case .keep(let key): return " ON CONFLICT (\(key.joined(separator: ", "))) DO NOTHING"
        case .replace(let key):
            let others = columns.filter { !key.contains($0) }.map { "\($0) = excluded.\($0)" }
            let action = others.isEmpty ? "NOTHING" : "UPDATE SET \(others.joined(separator: ", "))"
            return " ON CONFLICT (\(key.joined(separator: ", "))) DO \(action)"
        }
    }

    var columnList: String { columns.joined(separator: ", ") }
}

/// Takes the rows of one bulk insert, value by value in the order of the columns. Nothing is kept beyond a row or a
/// buffer of fixed size.
package protocol BulkWriter: AnyObject {
    func append(_ value: Int64) throws
    func append(_ value: String) throws
    /// A text that is UTF-8 already, without making a `String` of it.
    func append(utf8 text: UnsafeBufferPointer<UInt8>) throws
    func append(bytes: UnsafeBufferPointer<UInt8>) throws
    func appendNull() throws
    /// Ends the row; throws where its values are fewer or more than the columns.
    func endRow() throws
}

extension BulkWriter {
    /// A value of any kind.
    package func append(_ value: SQLValue) throws {
        switch value {
        case .null: try appendNull()
        case .integer(let value): try append(value)
        case .text(let value): try append(value)
        case .bytes(let value): try value.withUnsafeBufferPointer { try append(bytes: $0) }
        }
    }

    /// A whole row.
    package func row(_ values: [SQLValue]) throws {
        for value in values { try append(value) }
        try endRow()
    }
}

/// Errors that both databases' writers give in the same words.
extension BulkInsert {
    func checkWidth(_ count: Int) throws {
        guard count == columns.count else {
            throw StoreError(.statement, "A row of \(table) got \(count) values for \(columns.count) columns.")
        }
    }

    var unfinishedRow: StoreError {
        StoreError(.statement, "The last row of \(table) was begun and not ended.")
    }

    static func checkText(_ text: UnsafeBufferPointer<UInt8>) throws {
        guard !text.contains(0) else { throw StoreError.nulInText }
        do {
            _ = try UTF8Span(validating: text.span)
        } catch {
            throw StoreError(.value, "A text is not valid UTF-8. Convert it first, or store it as bytes.")
        }
    }
}
