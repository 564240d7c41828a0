import Foundation

/// Gzip archives made by hand from stored blocks (RFC 1951 §3.2.4, RFC 1952), so that every byte is known.
enum Gzip {
    /// One member that holds `bytes`.
    static func member(_ bytes: some Collection<UInt8>) -> [UInt8] {
        let content = Array(bytes)
        var archive: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        var at = 0
        repeat {
            let count = min(0xFFFF, content.count - at)
            archive.append(at + count == content.count ? 1 : 0)
            archive += little(UInt32(count), 2) + little(~UInt32(count), 2)
            archive += content[at..<at + count]
            at += count
        } while at < content.count
        return archive + little(checksum(content), 4) + little(UInt32(truncatingIfNeeded: content.count), 4)
    }

    private static func little(_ number: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * UInt32($0))) }
    }

    private static let table: [UInt32] = (0..<256).map { byte in
        (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(UInt32.max) { table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
    }
}
