import AcornCore
import Foundation

/// A piece of a file in memory, with the margins that scanning needs, and room for what is found in it.
///
/// `@unchecked Sendable`: the reading task fills it, one scanning task reads it, then it comes back; never two at once.
final class ScanChunk: @unchecked Sendable {
    /// Small enough that what the kernel copies in is still in the second-level cache when it is scanned.
    static let bytesAlone = 1 << 17
    /// Large enough that handing it to another thread costs little beside scanning it.
    static let bytesShared = 1 << 19

    private let bytesMax: Int

    private let memory: UnsafeMutablePointer<UInt8>
    /// Made when the chunk is first scanned.
    private var found: FlatFileScan?
    /// Bytes of whole lines that it holds.
    var count = 0

    init(bytes: Int) {
        bytesMax = bytes
        let size = bytesMax + 2 * FlatFileScanner.margin
        memory = .allocate(capacity: size)
        memory.initialize(repeating: 0, count: size)
    }

    deinit { memory.deallocate() }

    /// All of its room.
    var room: UnsafeMutableRawBufferPointer {
        UnsafeMutableRawBufferPointer(start: memory + FlatFileScanner.margin, count: bytesMax)
    }

    /// The whole lines that it holds.
    var lines: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: memory + FlatFileScanner.margin, count: count)
    }

    /// Scans the lines and tells what was found; the next call forgets it.
    func scan(with scanner: FlatFileScanner) -> FlatFileScan {
        let scan = found ?? FlatFileScan(scanner)
        found = scan
        scan.reset()
        scanner.scan(lines, into: scan)
        return scan
    }
}

/// Cuts a source into chunks of whole lines.
struct ChunkCutter {
    private(set) var carry: [UInt8] = []
    private(set) var isAtEnd = false

    /// Fills a chunk with whole lines; what follows the last line end is kept for the next one. The chunk stays empty
    /// at the end of the file, and when one line is longer than a chunk: `carry` then holds what no chunk can.
    mutating func fill(_ chunk: ScanChunk, from source: inout PeekedSource) throws {
        let room = chunk.room
        chunk.count = 0
        var filled = carry.count
        room.copyBytes(from: carry)
        defer {
            chunk.count = room[..<filled].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
            carry.removeAll(keepingCapacity: true)
            carry.append(contentsOf: room[chunk.count..<filled])
        }
        while filled < room.count, !isAtEnd {
            let now = try source.read(into: UnsafeMutableRawBufferPointer(rebasing: room[filled...]))
            if now == 0 { isAtEnd = true }
            filled += now
        }
    }

    /// Forgets the carry once it was read by other means.
    mutating func dropCarry() { carry.removeAll(keepingCapacity: true) }
}
