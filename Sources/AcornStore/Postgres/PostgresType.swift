import CLibpq

/// PostgreSQL's types, as far as the store uses them, by the numbers that never change (`pg_type.dat`).
enum PostgresType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let name: Oid = 19
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let json: Oid = 114
    static let float4: Oid = 700
    static let float8: Oid = 701
    static let unknown: Oid = 705
    static let bpchar: Oid = 1042
    static let varchar: Oid = 1043
    static let numeric: Oid = 1700
    static let void: Oid = 2278

    /// A value of a result in binary form.
    static func value(_ type: Oid, _ bytes: UnsafeRawBufferPointer, column: String) throws -> SQLValue {
        switch type {
        case int8, int4, int2: return .integer(integer(bytes))
        case bool: return .integer(bytes.first == 0 ? 0 : 1)
        case text, varchar, bpchar, name, unknown, json: return .text(String(decoding: bytes, as: UTF8.self))
        case bytea: return .bytes([UInt8](bytes))
        case numeric: return .integer(try PostgresNumeric.integer(bytes, column: column))
        case void: return .null
        case float4, float8: throw StoreError.floatingPoint(column)
        default:
            throw StoreError(
                .statement, "Column '\(column)' has a type the store does not read (\(type)). CAST it to TEXT.")
        }
    }

    /// A signed integer in network order, of 2, 4 or 8 bytes.
    static func integer(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        var value: Int64 = (bytes.first ?? 0) & 0x80 == 0 ? 0 : -1
        for byte in bytes { value = value << 8 | Int64(byte) }
        return value
    }
}

/// `NUMERIC`, which is what PostgreSQL makes of `SUM` over `BIGINT`: base 10,000 digits, most significant first.
enum PostgresNumeric {
    /// The whole number; throws where it has a fraction or does not fit 64 bits.
    static func integer(_ bytes: UnsafeRawBufferPointer, column: String) throws -> Int64 {
        func word(_ index: Int) -> Int {
            guard bytes.count >= 2 * index + 2 else { return 0 }
            return Int(bytes[2 * index]) << 8 | Int(bytes[2 * index + 1])
        }
        let count = word(0)
        let weight = Int(Int16(truncatingIfNeeded: word(1)))
        let sign = word(2)
        guard sign == 0 || sign == 0x4000 else { throw outOfRange(column) }
        var value: Int64 = 0
        for place in 0..<max(count, max(weight, 0) + 1) {
            let digit = place < count ? Int64(word(4 + place)) : 0
            if place > weight {
                guard digit == 0 else {
                    throw StoreError(.value, "Column '\(column)' has a fraction, and is read as an integer.")
                }
                continue
            }
            let (shifted, overflow) = value.multipliedReportingOverflow(by: 10_000)
            // Counted downwards, because the smallest integer has no positive twin.
            let (next, overflowToo) = shifted.subtractingReportingOverflow(digit)
            guard !overflow, !overflowToo else { throw outOfRange(column) }
            value = next
        }
        guard sign == 0 else { return value }
        let (positive, overflow) = (0 as Int64).subtractingReportingOverflow(value)
        guard !overflow else { throw outOfRange(column) }
        return positive
    }

    private static func outOfRange(_ column: String) -> StoreError {
        StoreError(.value, StoreError.outOfRange, subject: column)
    }
}
