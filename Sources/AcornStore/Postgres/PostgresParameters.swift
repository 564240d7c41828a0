import CLibpq

/// The parameters of one statement in the form libpq takes: all values in one buffer.
struct PostgresParameters {
    private var buffer: [UInt8] = []
    /// Where each value begins; nil for NULL.
    private var starts: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    init(_ values: [SQLValue], types: [Oid]) throws {
        try SQLParameters.checkCount(values.count, wanted: types.count)
        for (index, value) in values.enumerated() {
            let start = buffer.count
            let isBinary = try append(value, type: types[index], number: index + 1)
            starts.append(value == .null ? nil : start)
            lengths.append(Int32(buffer.count - start))
            formats.append(isBinary ? 1 : 0)
            // Also ends what goes as text.
            buffer.append(0)
        }
    }

    /// Lends the values to a call of libpq's.
    func withPointers<Value>(
        _ body: (Int32, [UnsafePointer<CChar>?], [Int32], [Int32]) throws -> Value
    ) rethrows -> Value {
        try buffer.withUnsafeBufferPointer { bytes in
            let start = bytes.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) }
            let pointers = starts.map { offset in offset.flatMap { offset in start.map { $0 + offset } } }
            return try body(Int32(starts.count), pointers, lengths, formats)
        }
    }

    /// Appends a value as its parameter's type wants it; returns whether that is the binary form.
    private mutating func append(_ value: SQLValue, type: Oid, number: Int) throws -> Bool {
        switch (value, type) {
        case (.null, _): return true
        case (.integer(let value), PostgresType.int8):
            withUnsafeBytes(of: value.bigEndian) { buffer.append(contentsOf: $0) }
            return true
        case (.integer(let value), PostgresType.bool):
            buffer.append(value == 0 ? 0 : 1)
            return true
        case (.integer(let value), PostgresType.int4), (.integer(let value), PostgresType.int2),
            (.integer(let value), PostgresType.numeric):
            buffer.append(contentsOf: String(value).utf8)
            return false
        case (.text(let text), PostgresType.text), (.text(let text), PostgresType.varchar),
            (.text(let text), PostgresType.name), (.text(let text), PostgresType.bpchar):
            guard !text.utf8.contains(0) else { throw StoreError.nulInText }
            buffer.append(contentsOf: text.utf8)
            return true
        case (.bytes(let bytes), PostgresType.bytea):
            buffer.append(contentsOf: bytes)
            return true
        default:
            throw StoreError(.value, "Parameter $\(number) is \(value.kind), and its column has another kind.")
        }
    }
}
