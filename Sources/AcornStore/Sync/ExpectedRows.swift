/// How many rows a span of time should hold, in microseconds since 1970.
package struct ExpectedSpan: Hashable, Sendable {
    package let startAt: Int64
    package let endAt: Int64
    package let rows: Int64

    package init(from startAt: Int64, to endAt: Int64, rows: Int64) {
        self.startAt = startAt
        self.endAt = endAt
        self.rows = rows
    }
}

/// What Amazon told beforehand of how much there is of a resource. Inside a transaction of the caller's.
package struct ExpectedRows {
    private let connection: any SQLConnection
    private let values: [SQLValue]

    package init(_ connection: any SQLConnection, _ key: AccountKey, _ resource: String) {
        self.connection = connection
        values = key.values + [.text(resource)]
    }

    /// Whether Amazon was asked, whatever it answered.
    package func isAsked() throws -> Bool {
        try connection.first(
            "SELECT 1 FROM expected_rows WHERE environment = $1 AND account = $2 AND resource = $3 LIMIT 1", values
        ) { _ in true } == true
    }

    /// Writes what was told; no spans say that nothing is known.
    package func replace(with spans: [ExpectedSpan]) throws {
        try connection.execute(
            "DELETE FROM expected_rows WHERE environment = $1 AND account = $2 AND resource = $3", values)
        for span in spans.isEmpty ? [ExpectedSpan(from: 0, to: 0, rows: 0)] : spans {
            try connection.execute(
                """
                INSERT INTO expected_rows (environment, account, resource, start_at, end_at, rows_count)
                VALUES ($1, $2, $3, $4, $5, $6)
                """, values + [.init(span.startAt), .init(span.endAt), .init(span.rows)])
        }
    }

    /// What is known, oldest first.
    package func spans() throws -> [ExpectedSpan] {
        try connection.rows(
            """
            SELECT start_at, end_at, rows_count FROM expected_rows
            WHERE environment = $1 AND account = $2 AND resource = $3 AND end_at > start_at
            ORDER BY start_at LIMIT 1000
            """, values
        ) { ExpectedSpan(from: try $0.integer(0), to: try $0.integer(1), rows: try $0.integer(2)) }
    }
}
