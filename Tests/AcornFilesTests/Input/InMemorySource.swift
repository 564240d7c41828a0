import AcornCore
import Foundation

@testable import AcornFiles

/// Bytes in memory, handed out in pieces of the sizes given, the last size again and again.
final class InMemorySource: ByteSource {
    private let bytes: [UInt8]
    private var sizes: [Int]
    private var at = 0

    init(_ bytes: some Sequence<UInt8>, pieces sizes: [Int] = [1 << 20]) {
        self.bytes = Array(bytes)
        self.sizes = sizes
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let size = sizes.count > 1 ? sizes.removeFirst() : sizes[0]
        let count = min(size, buffer.count, bytes.count - at)
        buffer.copyBytes(from: bytes[at..<at + count])
        at += count
        return count
    }
}

/// Everything a source holds, read with a buffer of the size given, and the error that ended it.
func drain(_ source: some ByteSource, buffer size: Int = 4096) -> (bytes: [UInt8], error: (any Error)?) {
    var source = source
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: size)
    while true {
        do {
            let count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
            if count == 0 { return (all, nil) }
            all += buffer[..<count]
        } catch { return (all, error) }
    }
}
