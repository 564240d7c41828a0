/// How a database means to run a query: for tests that a query does not read a whole table.
package struct QueryPlan: Hashable, Sendable, CustomStringConvertible {
    /// The database's own lines.
    package let lines: [String]
    /// Lines that read a whole table or a whole index.
    package let fullScans: [String]

    package var description: String { lines.joined(separator: "\n") }

    init(sqlite lines: [String]) {
        self.lines = lines
        fullScans = lines.filter { $0.hasPrefix("SCAN ") && !$0.hasPrefix("SCAN CONSTANT") }
    }

    init(postgres lines: [String]) {
        self.lines = lines
        fullScans = lines.indices.filter { index in
            let line = lines[index]
            if line.contains("Seq Scan on") { return true }
            guard line.contains("Index Scan using") || line.contains("Index Only Scan using") else { return false }
            // A walk along an index without a condition reads all of it.
            let below = lines[(index + 1)...].prefix { !$0.contains("->") }
            return !below.contains { $0.contains("Index Cond:") }
        }.map { lines[$0] }
    }
}

extension SQLConnection {
    /// The plan of a query. PostgreSQL is told to avoid whole tables, as it would on a large one: tables in tests are
    /// too small for an index to pay.
    package func queryPlan(_ sql: String, _ parameters: [SQLValue] = []) throws -> QueryPlan {
        switch dialect {
        case .sqlite:
            return QueryPlan(sqlite: try rows("EXPLAIN QUERY PLAN \(sql)", parameters) { try $0.text("detail") })
        case .postgres:
            try execute("SET LOCAL enable_seqscan = off")
            defer { _ = try? execute("SET LOCAL enable_seqscan = on") }
            return QueryPlan(postgres: try rows("EXPLAIN (COSTS OFF) \(sql)", parameters) { try $0.text(0) })
        }
    }
}
