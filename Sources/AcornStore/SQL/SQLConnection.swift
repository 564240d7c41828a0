/// One connection inside one transaction, lent by `Store.read` and `Store.write` for the length of a closure.
///
/// SQL is written once, in words that both databases take. Parameters are `$1`, `$2`, … and may repeat. A connection is
/// synchronous and belongs to one thread; it cannot leave its closure. While a query hands rows out, no other statement
/// can run on it.
///
/// After a statement has failed, the transaction is lost on both databases: every further statement is refused, and
/// `Store.write` rolls back even where the closure swallowed the error. The same goes for an error thrown while a query
/// hands out rows. What may fail goes into `savepoint`.
package protocol SQLConnection: AnyObject {
    /// Which database this is, for the few clauses that only one of them knows.
    var dialect: SQLDialect { get }

    /// Runs a statement that returns no rows, or whose rows are of no interest; returns how many rows it changed.
    @discardableResult
    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int

    /// Runs a statement once for each set of parameters, in their order, as if each were run by itself; returns how
    /// many rows each changed. On PostgreSQL they travel together, so that nothing waits for an answer in between.
    @discardableResult
    func executeEach(_ sql: String, _ sets: [[SQLValue]]) throws -> [Int]

    /// Hands a query's rows to `body` one after the other, as they arrive: memory does not grow with the result. A
    /// query that will not be read to its end says `LIMIT`: the server may send the rest all the same.
    /// `INSERT … RETURNING` and the like are queries too.
    func query(
        _ sql: String, _ parameters: [SQLValue], _ body: (borrowing SQLRow) throws -> SQLDemand) throws

    /// Inserts the rows that `fill` appends, the fast way: a bound statement on SQLite, `COPY` on PostgreSQL. Returns
    /// how many rows were inserted or replaced. Only the writer may be used inside `fill`.
    @discardableResult
    func bulkInsert(_ insert: BulkInsert, _ fill: (any BulkWriter) throws -> Void) throws -> Int

    /// What keeps the connection from being used after an error; see `savepoint`.
    var transaction: SQLTransaction { get }
}

/// Whether a query shall go on.
package enum SQLDemand: Hashable, Sendable {
    case more
    case enough
}

extension SQLConnection {
    @discardableResult
    package func execute(_ sql: String) throws -> Int { try execute(sql, []) }

    /// Calls `body` for every row.
    package func forEach(
        _ sql: String, _ parameters: [SQLValue] = [], _ body: (borrowing SQLRow) throws -> Void
    ) throws {
        try query(sql, parameters) { row in
            try body(row)
            return .more
        }
    }

    /// Every row as a value. For results that are known to be small, or that say `LIMIT`.
    package func rows<Value>(
        _ sql: String, _ parameters: [SQLValue] = [], _ body: (borrowing SQLRow) throws -> Value
    ) throws -> [Value] {
        var values: [Value] = []
        try forEach(sql, parameters) { row in values.append(try body(row)) }
        return values
    }

    /// The first row as a value; nil where there is none. Where there may be many, say `LIMIT 1`.
    package func first<Value>(
        _ sql: String, _ parameters: [SQLValue] = [], _ body: (borrowing SQLRow) throws -> Value
    ) throws -> Value? {
        var value: Value?
        try query(sql, parameters) { row in
            value = try body(row)
            return .enough
        }
        return value
    }

    /// Runs `body` so that its failure undoes what `body` did and nothing else: the transaction goes on.
    @discardableResult
    package func savepoint<Value>(_ body: () throws -> Value) throws -> Value {
        let name = "s\(transaction.depth + 1)"
        try execute("SAVEPOINT \(name)")
        transaction.depth += 1
        defer { transaction.depth -= 1 }
        do {
            let value = try body()
            try transaction.checkUsable()
            try execute("RELEASE SAVEPOINT \(name)")
            return value
        } catch {
            guard transaction.failure?.isConnectionLost != true else { throw error }
            transaction.failure = nil
            try execute("ROLLBACK TO SAVEPOINT \(name)")
            try execute("RELEASE SAVEPOINT \(name)")
            throw error
        }
    }
}

/// How a connection's transaction stands; kept the same way for both databases, so that what works on one works on the
/// other.
package final class SQLTransaction {
    /// The first error of a statement since the transaction or savepoint began.
    var failure: StoreError?
    /// How many savepoints are open.
    var depth = 0
    /// True while a query hands out rows or a bulk insert takes them.
    var isBusy = false

    /// Refuses use after an error.
    func checkUsable() throws {
        if let failure { throw failure }
    }

    /// Runs one statement's work: refuses it after an error or inside another, remembers its failure, and stops when
    /// the task is cancelled.
    func statement<Value>(_ body: () throws -> Value) throws -> Value {
        try checkUsable()
        guard !isBusy else {
            throw StoreError(
                .statement,
                "A statement was run while a query on the same connection still hands out rows. Collect the rows first."
            )
        }
        try Task.checkCancellation()
        isBusy = true
        defer { isBusy = false }
        do {
            return try body()
        } catch {
            // An error out of a row's closure or of a cancelled task breaks the statement off, too.
            failure =
                failure ?? error as? StoreError
                ?? StoreError(.statement, "A statement of this transaction was broken off, so the transaction is lost.")
            throw error
        }
    }
}
