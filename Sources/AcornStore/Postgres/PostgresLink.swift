import CLibpq

/// One connection of libpq's. Its calls block.
final class PostgresLink {
    let handle: OpaquePointer
    let canceller: PostgresCanceller
    private var statements = StatementCache<PostgresPrepared>(capacity: 256)
    private var names = 0

    /// Connects, and refuses a server that is too old or a database that does not speak UTF-8.
    init(url: String, settings: StoreSettings) throws {
        let parameters = [
            ("connect_timeout", "10"), ("fallback_application_name", "acorn"), ("dbname", url),
            ("client_encoding", "UTF8"),
        ]
        handle = try withCStrings(parameters.map(\.0)) { keywords in
            try withCStrings(parameters.map(\.1)) { values in
                guard let handle = PQconnectdbParams(keywords, values, 1) else {
                    throw StoreError(.other, "There is no memory for a connection to PostgreSQL.")
                }
                return handle
            }
        }
        canceller = PostgresCanceller(PQgetCancel(handle))
        // Notices would go to standard error.
        PQsetNoticeReceiver(handle, { _, _ in }, nil)
        guard PQstatus(handle) == CONNECTION_OK else { throw Self.refusal(handle, url) }
        try checkServer()
        try command("SET statement_timeout = \(settings.statementSecondsMax * 1000)")
    }

    deinit { PQfinish(handle) }

    var isBroken: Bool { PQstatus(handle) == CONNECTION_BAD }

    /// Runs a statement without parameters or rows.
    func command(_ sql: String) throws {
        let result = PQexec(handle, sql)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw StoreError.postgres(result) }
    }

    /// Commits. PostgreSQL answers the `COMMIT` of a failed transaction by undoing it, without an error.
    func commit() throws {
        let result = PQexec(handle, "COMMIT")
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else {
            let error = StoreError.postgres(result)
            throw error.isConnectionLost ? .commitUnknown : error
        }
        let tag = PQcmdStatus(result).map { String(cString: $0) }
        guard tag == "COMMIT" else {
            throw StoreError(.statement, "A statement of the transaction had failed, so nothing was committed.")
        }
    }

    /// Prepares a statement, or finds it prepared.
    func prepare(_ sql: String) throws -> PostgresPrepared {
        if let known = statements.statement(for: sql) { return known }
        // Statements that are not kept are the unnamed one, which the next replaces.
        let name = SQLText.isQuery(sql) ? "s\(nextNumber())" : ""
        try check(PQprepare(handle, name, sql, 0, nil))
        let description = PQdescribePrepared(handle, name)
        defer { PQclear(description) }
        guard PQresultStatus(description) == PGRES_COMMAND_OK else { throw StoreError.postgres(description) }
        let types = (0..<PQnparams(description)).map { PQparamtype(description, $0) }
        let columns = (0..<PQnfields(description)).map { PQftype(description, $0) }
        let prepared = PostgresPrepared(name: name, parameterTypes: types, columnTypes: columns)
        if !name.isEmpty, let evicted = statements.insert(prepared, for: sql) {
            try command("DEALLOCATE \(evicted.name)")
        }
        return prepared
    }

    /// A number for a name on this connection.
    func nextNumber() -> Int {
        names += 1
        return names
    }

    private func check(_ result: OpaquePointer?) throws {
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw StoreError.postgres(result) }
    }

    private func checkServer() throws {
        let version = PQserverVersion(handle)
        guard version >= 150_000 else {
            throw StoreError(
                .statement, "The server is PostgreSQL \(version / 10_000); ACORN-i needs PostgreSQL 15 or later.")
        }
        let encoding = PQparameterStatus(handle, "server_encoding").map { String(cString: $0) } ?? "unknown"
        guard encoding == "UTF8" else {
            throw StoreError(
                .statement,
                "The database is encoded as \(encoding). Create one with: CREATE DATABASE … ENCODING 'UTF8' "
                    + "TEMPLATE template0.")
        }
    }

    /// Why there is no connection. libpq has no codes here, so its words are all there is to tell by.
    private static func refusal(_ handle: OpaquePointer, _ url: String) -> StoreError {
        var words = PQerrorMessage(handle).map { String(cString: $0) } ?? "no message"
        for secret in PostgresAddress.secrets(of: url) { words = words.replacing(secret, with: "[secret]") }
        words = words.split(whereSeparator: \.isNewline).joined(separator: " ")
        let final = ["authentication failed", "no password supplied", "does not exist", "pg_hba.conf", "certificate"]
        let isFinal = final.contains { words.contains($0) } && !words.contains("No such file")
        return StoreError(
            isFinal ? .notAllowed : .cannotOpen,
            "PostgreSQL cannot be reached, or refuses the connection: \(words)")
    }
}

/// A prepared statement of one connection.
struct PostgresPrepared {
    let name: String
    let parameterTypes: [Oid]
    let columnTypes: [Oid]
}

/// Lends texts as an array of C strings that ends with NULL.
func withCStrings<Value>(
    _ texts: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) throws -> Value
) throws -> Value {
    let bytes = texts.flatMap { Array($0.utf8CString) }
    return try bytes.withUnsafeBufferPointer { buffer in
        var offset = 0
        var pointers: [UnsafePointer<CChar>?] = texts.map { text in
            defer { offset += text.utf8.count + 1 }
            return buffer.baseAddress.map { $0 + offset }
        }
        pointers.append(nil)
        return try pointers.withUnsafeBufferPointer { list in
            guard let start = list.baseAddress else { throw StoreError(.other, "There is no memory for texts.") }
            return try body(start)
        }
    }
}
