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

    /// A row that was written, new or in the place of another.
    package struct Written: Hashable, Sendable {
        package let key: String
        /// Whether there was none of its key; nil where the database does not tell.
        package let isNew: Bool?
    }

    /// The statement for so many rows at once. `isTelling`: in PostgreSQL's words, as only that is asked.
    func sql(rows: Int, isTelling: Bool) -> String {
        var number = 0
        let values = (0..<rows).map { _ in
            "("
                + columns.map { _ in
                    number += 1
                    return "$\(number)"
                }.joined(separator: ", ") + ")"
        }
        return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES \(values.joined(separator: ", "))"
            + (conflict.isEmpty ? "" : " \(conflict)")
            + (isTelling ? returning.map { " RETURNING \($0), \(Self.isNew)" } ?? "" : "")
    }

    /// A row that replaces another carries the number of the transaction that locked it.
    private static let isNew = "CAST(CASE WHEN xmax = 0 THEN 1 ELSE 0 END AS BIGINT)"

    func check(_ row: [SQLValue]) throws {
        guard row.count == columns.count else {
            throw StoreError(.statement, "A row of \(table) got \(row.count) values for \(columns.count) columns.")
        }
    }
}

extension SQLConnection {
    /// Inserts rows, none of which has another's key; returns those that were written, by the column
    /// `insert.returning`. On PostgreSQL many rows go by one statement, which looks once at what the table demands of
    /// them.
    @discardableResult
    package func insert(_ rows: [[SQLValue]], by insert: RowInsert) throws -> [RowInsert.Written] {
        for row in rows { try insert.check(row) }
        guard dialect == .postgres else { return try insertEach(rows, insert) }
        var written: [RowInsert.Written] = []
        var rest = rows[...]
        // Few lengths, so that the statements stay prepared.
        for count in [50, 10, 1] {
            let sql = insert.sql(rows: count, isTelling: true)
            while rest.count >= count {
                let values = rest.prefix(count).flatMap(\.self)
                if insert.returning == nil {
                    try execute(sql, values)
                } else {
                    written += try self.rows(sql, values) {
                        RowInsert.Written(key: try $0.text(0), isNew: try $0.integer(1) == 1)
                    }
                }
                rest = rest.dropFirst(count)
            }
        }
        return written
    }

    private func insertEach(_ rows: [[SQLValue]], _ insert: RowInsert) throws -> [RowInsert.Written] {
        // Counting changes costs SQLite less than telling rows.
        let sql = insert.sql(rows: 1, isTelling: false)
        let changes = try executeEach(sql, rows)
        guard let column = insert.returning.flatMap(insert.columns.firstIndex(of:)) else { return [] }
        return zip(rows, changes).compactMap { row, count in
            if count == 1, case .text(let key) = row[column] { RowInsert.Written(key: key, isNew: nil) } else { nil }
        }
    }
}
