import CLibpq

/// Writes rows in the binary form of `COPY` (PostgreSQL's documentation of COPY, "Binary Format").
final class PostgresBulkWriter: BulkWriter {
    private static let bufferBytesMax = 1 << 16

    private let insert: BulkInsert
    private let link: PostgresLink
    private let types: [Oid]
    private let isNumbered: Bool
    private var buffer: [UInt8]
    private var column = 0
    private(set) var rows = 0

    init(_ insert: BulkInsert, _ link: PostgresLink, _ types: [Oid], isNumbered: Bool) {
        self.insert = insert
        self.link = link
        self.types = types
        self.isNumbered = isNumbered
        // The signature, no flags, no extension.
        buffer = Array("PGCOPY\n".utf8) + [0xff, 0x0d, 0x0a, 0] + [UInt8](repeating: 0, count: 8)
        buffer.reserveCapacity(2 * Self.bufferBytesMax)
    }

    func append(_ value: Int64) throws {
        try field(PostgresType.int8, length: 8)
        withUnsafeBytes(of: value.bigEndian) { buffer.append(contentsOf: $0) }
    }

    func append(_ value: String) throws {
        guard !value.utf8.contains(0) else { throw StoreError.nulInText }
        try field(PostgresType.text, length: value.utf8.count)
        buffer.append(contentsOf: value.utf8)
    }

    func append(utf8 text: UnsafeBufferPointer<UInt8>) throws {
        try BulkInsert.checkText(text)
        try field(PostgresType.text, length: text.count)
        buffer.append(contentsOf: text)
    }

    func append(bytes: UnsafeBufferPointer<UInt8>) throws {
        try field(PostgresType.bytea, length: bytes.count)
        buffer.append(contentsOf: bytes)
    }

    func appendNull() throws { try field(nil, length: -1) }

    func endRow() throws {
        try insert.checkWidth(column)
        rows += 1
        if isNumbered {
            number(Int32(8))
            withUnsafeBytes(of: Int64(rows).bigEndian) { buffer.append(contentsOf: $0) }
        }
        column = 0
        if buffer.count >= Self.bufferBytesMax { try flush() }
        // A cancelled task stops here, and not after the last of ten million rows.
        if rows & 0xfff == 0 { try Task.checkCancellation() }
    }

    /// Sends what is left, and the end.
    func finish() throws {
        guard column == 0 else { throw insert.unfinishedRow }
        number(Int16(-1))
        try flush()
        guard PQputCopyEnd(link.handle, nil) == 1 else { throw StoreError.postgres(nil) }
    }

    /// Begins a value of a type; nil is NULL, which every column's type has.
    private func field(_ type: Oid?, length: Int) throws {
        if column == 0 { number(Int16(insert.columns.count + (isNumbered ? 1 : 0))) }
        column += 1
        if column > insert.columns.count { try insert.checkWidth(column) }
        guard type == nil || type == types[column - 1] else {
            throw StoreError(
                .value, "Column \(insert.columns[column - 1]) of \(insert.table) takes another kind of value.")
        }
        guard let length = Int32(exactly: length) else {
            throw StoreError(.value, "A value is too large for the database.")
        }
        number(length)
    }

    private func number<Number: FixedWidthInteger>(_ value: Number) {
        withUnsafeBytes(of: value.bigEndian) { buffer.append(contentsOf: $0) }
    }

    private func flush() throws {
        let isSent = buffer.withUnsafeBytes { bytes in
            PQputCopyData(link.handle, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
        }
        buffer.removeAll(keepingCapacity: true)
        guard isSent == 1 else { throw StoreError.postgres(nil) }
    }
}

extension BulkInsert {
    /// Moves rows from a staging table. They go in the order of their key, so that two transactions that write the
    /// same rows wait for each other instead of stopping each other.
    func fromStaging(_ staging: String) -> String {
        let into = "INSERT INTO \(table) (\(columnList)) "
        switch conflict {
        case .fail: return into + "SELECT \(columnList) FROM \(staging) ORDER BY bulk_ordinal"
        case .keep(let key):
            let order = key.joined(separator: ", ")
            return into + "SELECT \(columnList) FROM \(staging) ORDER BY \(order), bulk_ordinal\(conflictClause)"
        case .replace(let key):
            let order = key.joined(separator: ", ")
            return into + "SELECT DISTINCT ON (\(order)) \(columnList) FROM \(staging) "
                + "ORDER BY \(order), bulk_ordinal DESC\(conflictClause)"
        }
    }
}
