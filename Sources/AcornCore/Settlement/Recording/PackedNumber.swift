/// Numbers in groups of seven bits, the lowest first, the top bit set on all but the last (LEB128).
///
/// Values that may be negative are folded first, so that small ones are short, too (0, -1, 1, -2 … as 0, 1, 2, 3).
package enum PackedNumber {
    /// Bytes that hold no such number, or not what should stand there: the store is damaged.
    package struct Damaged: Error, Hashable, Sendable {
        package init() {}
    }

    /// Adds a number behind those in `bytes`.
    package static func append(_ number: UInt64, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: rest))
    }

    /// Adds a number that may be negative.
    package static func append(folding number: Int64, to bytes: inout [UInt8]) { append(folded(number), to: &bytes) }

    /// The number at a place, which moves behind it. Errors: `Damaged`.
    package static func read(_ bytes: [UInt8], _ at: inout Int) throws -> UInt64 {
        var (number, shift): (UInt64, UInt64) = (0, 0)
        while at < bytes.count, shift < 64 {
            let byte = bytes[at]
            at += 1
            number |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        throw Damaged()
    }

    /// The number at a place that was added folded. Errors: `Damaged`.
    package static func readFolded(_ bytes: [UInt8], _ at: inout Int) throws -> Int64 { unfolded(try read(bytes, &at)) }

    /// How many bytes follow at a place, of which all must be there. Errors: `Damaged`.
    package static func readCount(_ bytes: [UInt8], _ at: inout Int) throws -> Int {
        let count = try read(bytes, &at)
        guard count <= UInt64(bytes.count - at) else { throw Damaged() }
        return Int(count)
    }

    private static func folded(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }

    private static func unfolded(_ value: UInt64) -> Int64 { Int64(bitPattern: value >> 1) ^ -Int64(value & 1) }
}
