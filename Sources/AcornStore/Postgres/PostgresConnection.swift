import CLibpq

/// A connection of libpq's inside a transaction.
final class PostgresConnection: SQLConnection {
    private let link: PostgresLink
    let transaction = SQLTransaction()
    var dialect: SQLDialect { .postgres }

    init(_ link: PostgresLink) { self.link = link }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        try transaction.statement { try run(sql, parameters) }
    }

    private func run(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        let prepared = try link.prepare(sql)
        let values = try PostgresParameters(parameters, types: prepared.parameterTypes)
        let result = values.withPointers { count, pointers, lengths, formats in
            PQexecPrepared(link.handle, prepared.name, count, pointers, lengths, formats, 1)
        }
        defer { PQclear(result) }
        return try changes(result)
    }

    /// How many rows a statement changed. Errors: `StoreError` where it failed.
    private func changes(_ result: OpaquePointer?) throws -> Int {
        let status = PQresultStatus(result)
        guard status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK else { throw error(result) }
        let tag = PQcmdStatus(result).map { String(cString: $0) } ?? ""
        guard !tag.hasPrefix("SELECT"), let count = PQcmdTuples(result) else { return 0 }
        return Int(String(cString: count)) ?? 0
    }

    /// The answers to so many statements fit into the buffers of a connection: the server never waits for us to read
    /// while we wait for it.
    private static let pipelineMax = 128

    func executeEach(_ sql: String, _ sets: [[SQLValue]]) throws -> [Int] {
        guard !sets.isEmpty else { return [] }
        return try transaction.statement {
            let prepared = try link.prepare(sql)
            var counts: [Int] = []
            var rest = sets[...]
            while !rest.isEmpty {
                let values = try rest.prefix(Self.pipelineMax).map {
                    try PostgresParameters($0, types: prepared.parameterTypes)
                }
                counts += try pipelined(prepared, values)
                rest = rest.dropFirst(values.count)
            }
            return counts
        }
    }

    /// Sends a statement once for each set of values, and reads the answers then (libpq's pipeline mode).
    private func pipelined(_ prepared: PostgresPrepared, _ sets: [PostgresParameters]) throws -> [Int] {
        guard PQenterPipelineMode(link.handle) == 1 else { throw error(nil) }
        var failure: StoreError?
        for values in sets where failure == nil {
            let isSent = values.withPointers { count, pointers, lengths, formats in
                PQsendQueryPrepared(link.handle, prepared.name, count, pointers, lengths, formats, 1)
            }
            if isSent != 1 { failure = error(nil) }
        }
        // Without its mark no end would ever come. The connection stays in this mode, and is given up.
        guard PQpipelineSync(link.handle) == 1 else { throw failure ?? error(nil) }
        var counts: [Int] = []
        while let result = try answer() {
            defer { PQclear(result) }
            // Behind the first that failed, the server skips the others.
            guard PQresultStatus(result) != PGRES_PIPELINE_ABORTED, failure == nil else { continue }
            do { counts.append(try changes(result)) } catch let error as StoreError { failure = error }
        }
        guard PQexitPipelineMode(link.handle) == 1 else { throw failure ?? error(nil) }
        if let failure { throw failure }
        guard counts.count == sets.count else {
            throw StoreError(.other, "PostgreSQL answered \(counts.count) of \(sets.count) statements.")
        }
        return counts
    }

    /// The next statement's result in a pipeline; nil at its end. Errors: `StoreError` when the connection is lost.
    private func answer() throws -> OpaquePointer? {
        while true {
            guard let result = PQgetResult(link.handle) else {
                // Stands behind each statement's result, and for ever where the connection is gone.
                if link.isBroken { throw StoreError.connectionLost }
                continue
            }
            guard PQresultStatus(result) == PGRES_PIPELINE_SYNC else { return result }
            PQclear(result)
            return nil
        }
    }

    func query(
        _ sql: String, _ parameters: [SQLValue], _ body: (borrowing SQLRow) throws -> SQLDemand
    ) throws {
        try transaction.statement {
            let prepared = try link.prepare(sql)
            let values = try PostgresParameters(parameters, types: prepared.parameterTypes)
            let isSent = values.withPointers { count, pointers, lengths, formats in
                PQsendQueryPrepared(link.handle, prepared.name, count, pointers, lengths, formats, 1)
            }
            guard isSent == 1, PQsetSingleRowMode(link.handle) == 1 else { throw error(nil) }
            do {
                try readRows(body)
            } catch {
                link.canceller.stopNow()
                while let rest = PQgetResult(link.handle) { PQclear(rest) }
                throw error
            }
        }
    }

    /// Reads results one row at a time to the end, also where no more are wanted: stopping the server early would undo
    /// the transaction.
    private func readRows(_ body: (borrowing SQLRow) throws -> SQLDemand) throws {
        let cells = PostgresCells()
        let row = SQLRow(cells: cells)
        var demand = SQLDemand.more
        while let result = PQgetResult(link.handle) {
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_SINGLE_TUPLE:
                guard demand == .more else { continue }
                cells.result = result
                defer { cells.result = nil }
                demand = try body(row)
            case PGRES_TUPLES_OK, PGRES_COMMAND_OK:
                // The end of the rows. Rows in it would mean that they did not come one by one, and were missed.
                guard PQntuples(result) == 0 else {
                    throw StoreError(.other, "PostgreSQL's rows came all at once. This is a fault in ACORN-i.")
                }
            default: throw error(result)
            }
        }
    }

    func bulkInsert(_ insert: BulkInsert, _ fill: (any BulkWriter) throws -> Void) throws -> Int {
        try transaction.statement {
            guard insert.conflict != .fail else { return try copy(insert, into: insert.table, columns: nil, fill) }
            // COPY knows no ON CONFLICT, so the rows go through a table of their own.
            let staging = "bulk_\(link.nextNumber())"
            _ = try run(
                "CREATE TEMPORARY TABLE \(staging) ON COMMIT DROP AS SELECT \(insert.columnList), "
                    + "CAST(0 AS BIGINT) AS bulk_ordinal FROM \(insert.table) WITH NO DATA", [])
            let given = try copy(insert, into: staging, columns: "bulk_ordinal", fill)
            let inserted = try run(insert.fromStaging(staging), [])
            _ = try run("DROP TABLE \(staging)", [])
            if case .replace = insert.conflict { return given }
            return inserted
        }
    }

    /// Copies rows into a table, with their number from 1 in a further column where one is named; returns how many.
    private func copy(
        _ insert: BulkInsert, into table: String, columns ordinal: String?, _ fill: (any BulkWriter) throws -> Void
    ) throws -> Int {
        let columns = insert.columnList + (ordinal.map { ", \($0)" } ?? "")
        // COPY takes eight letters for a number: the writer compares kinds itself.
        let types = try link.prepare("SELECT \(insert.columnList) FROM \(insert.table)").columnTypes
        let result = PQexec(link.handle, "COPY \(table) (\(columns)) FROM STDIN (FORMAT binary)")
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COPY_IN else { throw error(result) }
        let writer = PostgresBulkWriter(insert, link, types, isNumbered: ordinal != nil)
        do {
            try fill(writer)
            try writer.finish()
        } catch {
            PQputCopyEnd(link.handle, "broken off")
            while let rest = PQgetResult(link.handle) { PQclear(rest) }
            throw error
        }
        var failure: StoreError?
        while let rest = PQgetResult(link.handle) {
            if PQresultStatus(rest) != PGRES_COMMAND_OK { failure = failure ?? error(rest) }
            PQclear(rest)
        }
        if let failure { throw failure }
        return writer.rows
    }

    private func error(_ result: OpaquePointer?) -> StoreError { StoreError.postgres(result) }
}

/// The current row of a result, in binary form.
final class PostgresCells: SQLRowCells {
    /// A result of one row, while it is current.
    var result: OpaquePointer?
    private lazy var positions = Dictionary(
        columnNames.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    private(set) lazy var columnNames: [String] = (0..<PQnfields(result)).map { column in
        PQfname(result, column).map { String(cString: $0) } ?? ""
    }

    func position(of name: String) -> Int? { positions[name] }

    func value(at position: Int) throws -> SQLValue {
        let column = Int32(position)
        guard PQgetisnull(result, 0, column) == 0 else { return .null }
        let bytes = UnsafeRawBufferPointer(
            start: PQgetvalue(result, 0, column), count: Int(PQgetlength(result, 0, column)))
        return try PostgresType.value(PQftype(result, column), bytes, column: columnNames[position])
    }
}
