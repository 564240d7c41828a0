internal import CIsal
import Foundation

/// What is wrong with a gzip file. What was inflated before stays good.
struct GzipError: Error, Hashable, Sendable {
    enum Reason: String, Sendable {
        case cut = "the archive ends in the middle"
        case damaged = "the compressed data is damaged"
        case checksum = "the checksum does not fit the data"
        case noArchive = "trailing bytes are no archive"
    }
    let reason: Reason
}

/// Inflates gzip as it is read, one member after the other, with ISA-L (`Docs/Decisions/0003-igzip-for-inflating.md`).
final class GzipSource: ByteSource {
    private var source: any ByteSource
    private let state: UnsafeMutablePointer<inflate_state>
    private let input: UnsafeMutablePointer<UInt8>
    private static let inputBytes = 1 << 18
    private var isAtEnd = false
    private var isBetweenMembers = false
    private var failure: GzipError?

    init(_ source: any ByteSource) {
        self.source = source
        state = .allocate(capacity: 1)
        input = .allocate(capacity: Self.inputBytes)
        isal_inflate_init(state)
        state.pointee.crc_flag = UInt32(ISAL_GZIP)
        state.pointee.avail_in = 0
        state.pointee.next_in = input
    }

    deinit {
        state.deallocate()
        input.deallocate()
    }

    /// Whether bytes begin like a gzip file (RFC 1952).
    static func isGzip(_ bytes: some Collection<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        if let failure { throw failure }
        guard let base = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), !isAtEnd else { return 0 }
        state.pointee.next_out = base
        state.pointee.avail_out = UInt32(buffer.count)
        do {
            while state.pointee.avail_out > 0, !isAtEnd { try step() }
        } catch let error as GzipError {
            // What was inflated so far is handed on first; the error comes with the next call.
            failure = error
            let filled = buffer.count - Int(state.pointee.avail_out)
            if filled == 0 { throw error }
            return filled
        }
        return buffer.count - Int(state.pointee.avail_out)
    }

    private func step() throws {
        let isInputDone = try state.pointee.avail_in == 0 && !refill()
        if isBetweenMembers {
            guard !isInputDone else { return isAtEnd = true }
            try startMember()
        }
        let before = (state.pointee.avail_in, state.pointee.avail_out)
        let code = isal_inflate(state)
        switch code {
        case ISAL_DECOMP_OK, ISAL_END_INPUT, ISAL_OUT_OVERFLOW: break
        case ISAL_INCORRECT_CHECKSUM: throw GzipError(reason: .checksum)
        default: throw GzipError(reason: .damaged)
        }
        if state.pointee.block_state == ISAL_BLOCK_FINISH {
            isBetweenMembers = true
        } else if isInputDone, before == (state.pointee.avail_in, state.pointee.avail_out) {
            throw GzipError(reason: .cut)
        }
    }

    /// Another member follows, or zero padding as tapes leave, or something that is no archive.
    private func startMember() throws {
        while state.pointee.avail_in > 0, state.pointee.next_in.pointee == 0 {
            state.pointee.next_in += 1
            state.pointee.avail_in -= 1
        }
        guard state.pointee.avail_in > 0 else { return isBetweenMembers = true }
        guard state.pointee.next_in.pointee == 0x1F else { throw GzipError(reason: .noArchive) }
        isal_inflate_reset(state)
        state.pointee.crc_flag = UInt32(ISAL_GZIP)
        isBetweenMembers = false
    }

    private func refill() throws -> Bool {
        let count = try source.read(into: UnsafeMutableRawBufferPointer(start: input, count: Self.inputBytes))
        state.pointee.next_in = input
        state.pointee.avail_in = UInt32(count)
        return count > 0
    }
}
