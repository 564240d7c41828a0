/// How rows go into a table one by one, and which of them tell that they were written.
package struct RowInsert: Hashable, Sendable {
    let table: String
    let columns: [String]
    /// What happens to a row whose key is there, in SQL: `ON CONFLICT …`; empty where that is an error.
    let conflict: String
    /// A column of texts whose value is given back for each row that was written; nil where nobody asks.
    let returning: String?

    package init(into table: String, columns: [String], _ conflict: String = "", returning: String? = nil) {
        self.table = table
        self.columns = columns
        self.conflict = conflict
        self.returning = returning
    }

    /// The statement for so many rows at once.
    func sql(rows: Int, isTelling: Bool = true) -> String {
        var number = 0
        let values = (0..<rows).map { _ in
            "("
                + columns.map { _ in
                    number += 1
                    return "$\(number)"
                }.joined(separator: ", ") + ")"
        }
        return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES \(values.joined(separator: ", "))"
            + (conflict.isEmpty ? "" : " \(conflict)") + (isTelling ? returning.map { " RETURNING \($0)" } ?? "" : "")
    }

    func check(_ row: [SQLValue]) throws {
        guard row.count == columns.count else {
            throw StoreError(.statement, "A row of \(table) got \(row.count) values for \(columns.count) columns.")
        }
    }
}

extension SQLConnection {
    /// Inserts rows, none of which has another's key; returns the column `insert.returning` of those that were written,
    /// as texts. On PostgreSQL many rows go by one statement, which looks once at what the table demands of them.
    @discardableResult
    package func insert(_ rows: [[SQLValue]], by insert: RowInsert) throws -> [String] {
        for row in rows { try insert.check(row) }
        guard dialect == .postgres else { return try insertEach(rows, insert) }
        var written: [String] = []
        var rest = rows[...]
        // Few lengths, so that the statements stay prepared.
        for count in [50, 10, 1] {
            let sql = insert.sql(rows: count)
            while rest.count >= count {
                let values = rest.prefix(count).flatMap(\.self)
                if insert.returning == nil {
                    try execute(sql, values)
                } else {
                    written += try self.rows(sql, values) { try $0.text(0) }
                }
                rest = rest.dropFirst(count)
            }
        }
        return written
    }

    private func insertEach(_ rows: [[SQLValue]], _ insert: RowInsert) throws -> [String] {
        // Counting changes costs SQLite less than telling rows.
        let sql = insert.sql(rows: 1, isTelling: false)
        let changes = try executeEach(sql, rows)
        guard let column = insert.returning.flatMap(insert.columns.firstIndex(of:)) else { return [] }
        return zip(rows, changes).compactMap { row, count in
            if count == 1, case .text(let text) = row[column] { text } else { nil }
        }
    }
}
