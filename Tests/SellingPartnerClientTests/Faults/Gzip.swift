import Foundation
import LoopbackServer

/// Writes gzip without compressing (RFC 1951 stored blocks, RFC 1952), so that the tests need no library to pack.
enum Gzip {
    static func pack(_ data: Data) -> Data {
        var out = Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255])
        var rest = data[...]
        repeat {
            let block = rest.prefix(65_535)
            rest = rest.dropFirst(block.count)
            let count = UInt16(block.count)
            out.append(rest.isEmpty ? 1 : 0)
            out += [UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF), UInt8(~count >> 8)]
            out += block
        } while !rest.isEmpty
        return out + little(checksum(data)) + little(UInt32(truncatingIfNeeded: data.count))
    }

    private static func little(_ word: UInt32) -> Data {
        Data((0..<4).map { UInt8(truncatingIfNeeded: word >> (8 * UInt32($0))) })
    }

    private static func checksum(_ data: Data) -> UInt32 {
        ~data.reduce(~0 as UInt32) { sum, byte in
            (0..<8).reduce(sum ^ UInt32(byte)) { word, _ in word & 1 == 1 ? 0xEDB8_8320 ^ (word >> 1) : word >> 1 }
        }
    }
}
