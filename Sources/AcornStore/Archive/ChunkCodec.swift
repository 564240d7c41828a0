internal import CIsal

/// How the bytes of one chunk are kept. Each chunk is by itself, so that one can be read without the others and a
/// damaged one takes no other with it.
enum ChunkCodec: Int64, Sendable {
    case plain = 0
    /// Deflate without a header (RFC 1951).
    case deflate = 1

    /// Bytes of a document in one chunk, but for the last.
    static let bytesMax = 1 << 18
}

/// Packs chunks, with memory of its own that it keeps. One task uses it.
final class ChunkPacker {
    private let stream: UnsafeMutablePointer<isal_zstream>
    private let levelRoom: UnsafeMutablePointer<UInt8>
    /// More than the library's largest room for level 1 (`ISAL_DEF_LVL1_EXTRA_LARGE`).
    private static let levelBytes = 1 << 20
    private var packed = [UInt8](repeating: 0, count: ChunkCodec.bytesMax + 4_096)

    init() {
        stream = .allocate(capacity: 1)
        levelRoom = .allocate(capacity: Self.levelBytes)
    }

    deinit {
        stream.deallocate()
        levelRoom.deallocate()
    }

    /// The bytes as they are to be kept: packed where that is shorter.
    func pack<Value>(
        _ bytes: UnsafeBufferPointer<UInt8>, _ body: (ChunkCodec, UnsafeBufferPointer<UInt8>) throws -> Value
    ) rethrows -> Value {
        let count = deflated(bytes)
        guard let count, count < bytes.count else { return try body(.plain, bytes) }
        return try packed.withUnsafeBufferPointer { try body(.deflate, UnsafeBufferPointer(rebasing: $0[..<count])) }
    }

    private func deflated(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = bytes.baseAddress else { return nil }
        isal_deflate_stateless_init(stream)
        stream.pointee.level = 1
        stream.pointee.level_buf = levelRoom
        stream.pointee.level_buf_size = UInt32(Self.levelBytes)
        stream.pointee.gzip_flag = UInt16(IGZIP_DEFLATE)
        stream.pointee.end_of_stream = 1
        stream.pointee.next_in = UnsafeMutablePointer(mutating: start)
        stream.pointee.avail_in = UInt32(bytes.count)
        return packed.withUnsafeMutableBufferPointer { room in
            stream.pointee.next_out = room.baseAddress
            stream.pointee.avail_out = UInt32(room.count)
            return isal_deflate_stateless(stream) == COMP_OK ? Int(stream.pointee.total_out) : nil
        }
    }
}

/// Unpacks a chunk. Throws where the bytes are not what was kept.
enum ChunkUnpacker {
    static func unpack(_ bytes: [UInt8], codec: Int64, count: Int) throws -> [UInt8] {
        guard codec == ChunkCodec.deflate.rawValue else {
            guard codec == ChunkCodec.plain.rawValue, bytes.count == count else { throw StoreError.damagedDocument }
            return bytes
        }
        guard (0...ChunkCodec.bytesMax).contains(count) else { throw StoreError.damagedDocument }
        var state = inflate_state()
        isal_inflate_init(&state)
        var packed = bytes
        let room = [UInt8](unsafeUninitializedCapacity: count) { room, filled in
            packed.withUnsafeMutableBufferPointer { input in
                state.next_in = input.baseAddress
                state.avail_in = UInt32(input.count)
                state.next_out = room.baseAddress
                state.avail_out = UInt32(count)
                filled = isal_inflate_stateless(&state) == ISAL_DECOMP_OK ? Int(state.total_out) : 0
            }
        }
        guard room.count == count else { throw StoreError.damagedDocument }
        return room
    }
}

extension StoreError {
    static let damagedDocument = StoreError(
        .damaged, "A document in the archive is not what was put in: the database is damaged. Restore a backup.")
}
