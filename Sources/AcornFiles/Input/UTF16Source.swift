import Foundation

/// Turns UTF-16 with a byte-order mark, as spreadsheets save "Unicode text", into UTF-8.
final class UTF16Source: ByteSource {
    private var source: any ByteSource
    private let isBigEndian: Bool
    private var raw: [UInt8] = []
    private var ready: [UInt8] = []
    private var at = 0
    private var isAtEnd = false

    /// The byte order that a mark at the start of `bytes` tells; nil without one.
    static func byteOrder(_ bytes: some Collection<UInt8>) -> Bool? {
        bytes.starts(with: [0xFE, 0xFF]) ? true : bytes.starts(with: [0xFF, 0xFE]) ? false : nil
    }

    init(_ source: any ByteSource, isBigEndian: Bool) {
        self.source = source
        self.isBigEndian = isBigEndian
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        while at == ready.count, !isAtEnd { try convert() }
        let count = min(ready.count - at, buffer.count)
        buffer.copyBytes(from: ready[at..<at + count])
        at += count
        return count
    }

    private func convert() throws {
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        let count = try chunk.withUnsafeMutableBytes { try source.read(into: $0) }
        isAtEnd = count == 0
        raw.append(contentsOf: chunk[..<count])
        var whole = raw.count / 2
        if !isAtEnd, whole > 0, isHighSurrogate(unit(whole - 1)) { whole -= 1 }
        var units: [UInt16] = []
        units.reserveCapacity(whole)
        for index in 0..<whole { units.append(unit(index)) }
        raw.removeFirst(whole * 2)
        // An odd byte at the very end is kept visible as U+FFFD.
        if isAtEnd, !raw.isEmpty { units.append(0xFFFD) }
        ready = Array(String(decoding: units, as: UTF16.self).utf8)
        at = 0
    }

    private func unit(_ index: Int) -> UInt16 {
        let (a, b) = (UInt16(raw[2 * index]), UInt16(raw[2 * index + 1]))
        return isBigEndian ? a << 8 | b : b << 8 | a
    }

    private func isHighSurrogate(_ unit: UInt16) -> Bool { unit & 0xFC00 == 0xD800 }
}
