import GRDB
import GRDBSQLite

/// A prepared statement with what is worth knowing only once.
final class SQLitePrepared {
    /// Keeps the handle alive.
    private let statement: Statement
    let handle: OpaquePointer
    /// The number in `$1` for each place that SQLite binds. SQLite counts names in the order in which they first occur,
    /// not by their number.
    let parameters: [Int]
    private(set) lazy var columnNames = statement.columnNames
    private(set) lazy var positions = Dictionary(
        columnNames.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })

    init(_ sql: String, _ database: Database) throws {
        let statement = try database.makeStatement(sql: sql)
        let handle = statement.sqliteStatement
        self.statement = statement
        self.handle = handle
        let count = sqlite3_bind_parameter_count(handle)
        parameters = try (0..<count).map { index in
            guard let name = sqlite3_bind_parameter_name(handle, index + 1),
                let number = Int(String(cString: name).dropFirst()), number >= 1
            else { throw StoreError(.statement, "A parameter is not written $1, $2, ….") }
            return number
        }
    }

    func bind(_ values: [SQLValue]) throws {
        try SQLParameters.checkCount(values.count, wanted: parameters.max() ?? 0)
        for (index, number) in parameters.enumerated() { try bind(values[number - 1], at: Int32(index + 1)) }
    }

    func bind(_ value: SQLValue, at index: Int32) throws {
        switch value {
        case .null: try check(sqlite3_bind_null(handle, index))
        case .integer(let value): try check(sqlite3_bind_int64(handle, index, value))
        case .text(var text):
            try text.withUTF8 { try bind(utf8: $0, at: index) }
        case .bytes(let bytes):
            try bytes.withUnsafeBufferPointer { try bind(bytes: $0, at: index) }
        }
    }

    func bind(integer value: Int64, at index: Int32) throws { try check(sqlite3_bind_int64(handle, index, value)) }

    func bind(utf8 text: UnsafeBufferPointer<UInt8>, at index: Int32) throws {
        guard !text.contains(0) else { throw StoreError.nulInText }
        let start = text.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
        // A NULL address would bind NULL, not an empty text.
        if let start, !text.isEmpty {
            try check(
                sqlite3_bind_text64(
                    handle, index, start, UInt64(text.count), Self.transient, UInt8(SQLITE_UTF8)))
        } else {
            try check(sqlite3_bind_text(handle, index, "", 0, Self.transient))
        }
    }

    func bind(bytes: UnsafeBufferPointer<UInt8>, at index: Int32) throws {
        if let start = bytes.baseAddress, !bytes.isEmpty {
            try check(sqlite3_bind_blob64(handle, index, start, UInt64(bytes.count), Self.transient))
        } else {
            try check(sqlite3_bind_zeroblob(handle, index, 0))
        }
    }

    /// The next row: true where there is one.
    func step() throws -> Bool {
        let code = sqlite3_step(handle)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        throw failure(code)
    }

    /// Makes the statement ready for its next use, and lets go of the texts bound to it.
    func reset() {
        sqlite3_reset(handle)
        sqlite3_clear_bindings(handle)
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func failure(_ code: Int32) -> any Error {
        let connection = sqlite3_db_handle(handle)
        let extended = sqlite3_extended_errcode(connection)
        if code & 0xff == SQLITE_INTERRUPT { return CancellationError() }
        let message = sqlite3_errmsg(connection).map { String(cString: $0) } ?? "no message"
        return StoreError.sqlite(extended & 0xff == code & 0xff ? extended : code, message)
    }

    /// SQLITE_TRANSIENT, which Swift does not see: SQLite copies the value at once.
    private static let transient = unsafeBitCast(-1 as Int, to: sqlite3_destructor_type.self)
}

/// The current row of a statement.
final class SQLiteCells: SQLRowCells {
    private let prepared: SQLitePrepared

    init(_ prepared: SQLitePrepared) { self.prepared = prepared }

    var columnNames: [String] { prepared.columnNames }

    func position(of name: String) -> Int? { prepared.positions[name] }

    func value(at position: Int) throws -> SQLValue {
        let column = Int32(position)
        switch sqlite3_column_type(prepared.handle, column) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(prepared.handle, column))
        case SQLITE_TEXT:
            let start = sqlite3_column_text(prepared.handle, column)
            let count = Int(sqlite3_column_bytes(prepared.handle, column))
            return .text(String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            let start = sqlite3_column_blob(prepared.handle, column)
            let count = Int(sqlite3_column_bytes(prepared.handle, column))
            return .bytes([UInt8](UnsafeRawBufferPointer(start: start, count: count)))
        default: throw StoreError.floatingPoint(prepared.columnNames[position])
        }
    }
}

/// What both databases check about parameters.
enum SQLParameters {
    static func checkCount(_ given: Int, wanted: Int) throws {
        guard given == wanted else {
            throw StoreError(.statement, "The statement takes \(wanted) parameters and got \(given).")
        }
    }
}

extension StoreError {
    static func floatingPoint(_ column: String) -> StoreError {
        StoreError(
            .value, "Column '\(column)' is a floating point number. Amounts are integers: sum, do not average.")
    }
}
