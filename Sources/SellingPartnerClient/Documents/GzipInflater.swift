import CZlib
import Foundation

/// What is wrong with gzip bytes.
enum GzipFault: Error, Sendable, Hashable {
    /// They end in the middle.
    case cut
    /// They are no gzip, or do not fit their own checksum or length.
    case damaged
    /// There is more in them than allowed.
    case tooLarge
}

/// Inflates gzip as it comes, member after member, and checks every member's checksum and length (RFC 1952).
///
/// Not shared between tasks: it belongs to the one download that made it.
final class GzipInflater {
    private let stream: UnsafeMutablePointer<z_stream>
    private var isInMember = false
    private var isBroken = false
    private var hasMember = false
    private var left: Int64
    private static let pieceBytes = 1 << 16

    /// `bytesMax`: how much may come out.
    init(bytesMax: Int64) throws {
        left = bytesMax
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard acorn_inflate_gzip(stream) == Z_OK else {
            isBroken = true
            throw GzipFault.damaged
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deinitialize(count: 1)
        stream.deallocate()
    }

    /// Hands on what comes out of the next bytes, piece by piece. Errors: `GzipFault`, and those of `write`.
    func inflate(_ input: Data, _ write: (Data) throws -> Void) throws {
        guard !isBroken else { throw GzipFault.damaged }
        do {
            try input.withUnsafeBytes { bytes in
                guard let base = bytes.bindMemory(to: UInt8.self).baseAddress else { return }
                stream.pointee.next_in = UnsafeMutablePointer(mutating: base)
                stream.pointee.avail_in = uInt(bytes.count)
                while try step(write) {}
            }
        } catch {
            isBroken = true
            throw error
        }
    }

    /// One turn of zlib; whether there is more to do.
    private func step(_ write: (Data) throws -> Void) throws -> Bool {
        if !isInMember {
            // Zeros after a member are padding, as tapes leave it.
            while hasMember, stream.pointee.avail_in > 0, stream.pointee.next_in.pointee == 0 {
                stream.pointee.next_in += 1
                stream.pointee.avail_in -= 1
            }
            guard stream.pointee.avail_in > 0 else { return false }
            guard inflateReset(stream) == Z_OK else { throw GzipFault.damaged }
            isInMember = true
        }
        var piece = Data(count: Self.pieceBytes)
        let code = piece.withUnsafeMutableBytes { buffer in
            stream.pointee.next_out = buffer.bindMemory(to: UInt8.self).baseAddress
            stream.pointee.avail_out = uInt(buffer.count)
            return CZlib.inflate(stream, Z_NO_FLUSH)
        }
        guard code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR else { throw GzipFault.damaged }
        let count = Self.pieceBytes - Int(stream.pointee.avail_out)
        if count > 0 {
            left -= Int64(count)
            guard left >= 0 else { throw GzipFault.tooLarge }
            try write(piece.prefix(count))
        }
        if code == Z_STREAM_END {
            isInMember = false
            hasMember = true
        }
        return stream.pointee.avail_in > 0 || stream.pointee.avail_out == 0
    }

    /// That the bytes are at their end. Errors: `GzipFault.cut` when a member is not.
    func finish() throws {
        guard !isBroken else { throw GzipFault.damaged }
        guard hasMember, !isInMember else { throw GzipFault.cut }
    }
}
