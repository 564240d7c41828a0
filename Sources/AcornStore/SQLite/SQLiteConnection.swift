import GRDB
import GRDBSQLite

/// A connection of GRDB's, spoken to through SQLite's own statement handle: GRDB's conversions cost more than the
/// statement itself where rows come by the million.
final class SQLiteConnection: SQLConnection {
    private let database: Database
    private let statements: SQLiteStatements
    let transaction = SQLTransaction()
    var dialect: SQLDialect { .sqlite }

    init(_ database: Database, _ statements: SQLiteStatements) {
        self.database = database
        self.statements = statements
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        try statement(sql, parameters) { prepared in
            while try prepared.step() {}
            let changes = SQLText.isQuery(sql) && sqlite3_stmt_readonly(prepared.handle) == 0
            return changes ? Int(sqlite3_changes64(database.sqliteConnection)) : 0
        }
    }

    func executeEach(_ sql: String, _ sets: [[SQLValue]]) throws -> [Int] {
        guard !sets.isEmpty else { return [] }
        return try transaction.statement {
            let prepared = try statements.prepare(sql, database)
            defer { prepared.reset() }
            let changes = sqlite3_stmt_readonly(prepared.handle) == 0
            return try sets.map { parameters in
                try prepared.bind(parameters)
                while try prepared.step() {}
                sqlite3_reset(prepared.handle)
                return changes ? Int(sqlite3_changes64(database.sqliteConnection)) : 0
            }
        }
    }

    func query(
        _ sql: String, _ parameters: [SQLValue], _ body: (borrowing SQLRow) throws -> SQLDemand
    ) throws {
        try statement(sql, parameters) { prepared in
            let row = SQLRow(cells: SQLiteCells(prepared))
            var demand = SQLDemand.more
            while demand == .more, try prepared.step() { demand = try body(row) }
            // What writes must run to its end, wanted or not, as it does on PostgreSQL.
            if demand == .enough, sqlite3_stmt_readonly(prepared.handle) == 0 { while try prepared.step() {} }
        }
    }

    func bulkInsert(_ insert: BulkInsert, _ fill: (any BulkWriter) throws -> Void) throws -> Int {
        let places = (1...insert.columns.count).map { "$\($0)" }.joined(separator: ", ")
        let sql = "INSERT INTO \(insert.table) (\(insert.columnList)) VALUES (\(places))\(insert.conflictClause)"
        return try transaction.statement {
            let prepared = try statements.prepare(sql, database)
            defer { prepared.reset() }
            let before = sqlite3_total_changes64(database.sqliteConnection)
            let writer = SQLiteBulkWriter(insert, prepared)
            try fill(writer)
            try writer.finish()
            if case .replace = insert.conflict { return writer.rows }
            return Int(sqlite3_total_changes64(database.sqliteConnection) - before)
        }
    }

    private func statement<Value>(
        _ sql: String, _ parameters: [SQLValue], _ body: (SQLitePrepared) throws -> Value
    ) throws -> Value {
        try transaction.statement {
            let prepared = try statements.prepare(sql, database)
            defer { prepared.reset() }
            try prepared.bind(parameters)
            return try body(prepared)
        }
    }
}

/// The prepared statements of one connection.
// Used only on the queue of its connection; nothing but the dictionary that finds it crosses threads.
final class SQLiteStatements: @unchecked Sendable {
    private var cache = StatementCache<SQLitePrepared>(capacity: 256)

    func prepare(_ sql: String, _ database: Database) throws -> SQLitePrepared {
        if let prepared = cache.statement(for: sql) { return prepared }
        do {
            let prepared = try SQLitePrepared(sql, database)
            if SQLText.isQuery(sql) { _ = cache.insert(prepared, for: sql) }
            return prepared
        } catch {
            throw StoreError.fromSQLite(error)
        }
    }
}

/// Binds the values of one row after the other to the same statement.
final class SQLiteBulkWriter: BulkWriter {
    private let insert: BulkInsert
    private let prepared: SQLitePrepared
    private var column: Int32 = 0
    private(set) var rows = 0
    /// What is bound to each column where it is an integer or NULL: it stays bound from row to row, and most columns
    /// of neighbouring rows are alike.
    private var bound: [Bound]

    private enum Bound: Equatable { case other, null, integer(Int64) }

    init(_ insert: BulkInsert, _ prepared: SQLitePrepared) {
        self.insert = insert
        self.prepared = prepared
        bound = Array(repeating: .other, count: insert.columns.count)
    }

    func append(_ value: Int64) throws {
        let place = try next()
        guard bound[Int(place) - 1] != .integer(value) else { return }
        try prepared.bind(integer: value, at: place)
        bound[Int(place) - 1] = .integer(value)
    }

    func append(_ value: String) throws {
        let place = try next()
        bound[Int(place) - 1] = .other
        try prepared.bind(.text(value), at: place)
    }

    func append(utf8 text: UnsafeBufferPointer<UInt8>) throws {
        try BulkInsert.checkText(text)
        let place = try next()
        bound[Int(place) - 1] = .other
        try prepared.bind(utf8: text, at: place)
    }

    func append(bytes: UnsafeBufferPointer<UInt8>) throws {
        let place = try next()
        bound[Int(place) - 1] = .other
        try prepared.bind(bytes: bytes, at: place)
    }

    func appendNull() throws {
        let place = try next()
        guard bound[Int(place) - 1] != .null else { return }
        try prepared.bind(.null, at: place)
        bound[Int(place) - 1] = .null
    }

    func endRow() throws {
        try insert.checkWidth(Int(column))
        _ = try prepared.step()
        sqlite3_reset(prepared.handle)
        column = 0
        rows += 1
        // A cancelled task stops here, and not after the last of ten million rows.
        if rows & 0xfff == 0 { try Task.checkCancellation() }
    }

    func finish() throws {
        guard column == 0 else { throw insert.unfinishedRow }
    }

    private func next() throws -> Int32 {
        column += 1
        if Int(column) > insert.columns.count { try insert.checkWidth(Int(column)) }
        return column
    }
}
