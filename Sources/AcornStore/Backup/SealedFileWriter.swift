import Foundation
import Glibc

/// Writes a file in sealed chunks of 64 KiB. Each is bound to its number, to the header, and to whether it is the last:
/// a file that is cut, or whose chunks are swapped, repeated or changed, does not open.
final class SealedFileWriter {
    static let chunkBytes = 65_536

    private let path: String
    private let unfinished: String
    private let descriptor: Int32
    private let key: SecretBytes
    private let header: [UInt8]
    private var chunk: [UInt8] = []
    private var number: UInt32 = 0
    private(set) var bytesCount = 0
    /// Whether there is a file of ours to close and to remove.
    private var isOpen = false

    /// Begins a file beside `path`, which must not be there: it gets its name only when it is whole and on the disk.
    init(_ path: String, _ secret: BackupSecret) throws {
        guard !FileManager.default.fileExists(atPath: path) else {
            throw BackupError(.cannotWrite, "\(path) is there already and stays as it is. Name another file.")
        }
        let head = try BackupHeader.new(secret)
        key = try head.key(secret)
        header = head.bytes
        self.path = path
        unfinished = path + ".unfinished-\(getpid())"
        descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Self.cannotWrite(path) }
        isOpen = true
        chunk.reserveCapacity(Self.chunkBytes)
        try put(header)
    }

    /// What opens this file without making its key anew, which may be dear.
    func derived() throws -> BackupSecret { .derived(key, salt: try BackupHeader(header).salt) }

    deinit {
        guard isOpen else { return }
        close(descriptor)
        unlink(unfinished)
    }

    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            // A full chunk waits until it is known not to be the last.
            if chunk.count == Self.chunkBytes { try seal(isLast: false) }
            let part = rest.prefix(Self.chunkBytes - chunk.count)
            chunk.append(contentsOf: part)
            rest = rest.dropFirst(part.count)
        }
    }

    /// Ends the file and gives it its name.
    func finish() throws {
        try seal(isLast: true)
        guard fsync(descriptor) == 0 else { throw Self.cannotWrite(path) }
        // A link fails where a name is taken; a rename would replace what somebody put there meanwhile.
        guard link(unfinished, path) == 0 else { throw Self.cannotWrite(path) }
        unlink(unfinished)
        close(descriptor)
        isOpen = false
        try KeyFile.syncFolder(of: path)
    }

    private func seal(isLast: Bool) throws {
        let sealed = try chunk.withUnsafeBytes {
            try AESGCM.seal($0, key: key, nonce: SealedChunk.nonce(number, isLast: isLast), associated: header)
        }
        try put(sealed)
        guard number < UInt32.max else { throw BackupError(.cannotWrite, "A backup has at most 256 TiB.") }
        number += 1
        chunk.removeAll(keepingCapacity: true)
    }

    private func put(_ bytes: [UInt8]) throws {
        try bytes.withUnsafeBytes { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let count = Glibc.write(descriptor, part.baseAddress, part.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { throw Self.cannotWrite(path) }
                rest = rest.dropFirst(count)
            }
        }
        bytesCount += bytes.count
    }

    private static func cannotWrite(_ path: String) -> BackupError {
        BackupError(.cannotWrite, "\(path) cannot be written: \(String(cString: strerror(errno))). Nothing was left.")
    }
}

/// What both sides of a sealed file agree on.
enum SealedChunk {
    /// Each file has a key of its own, so the chunk's number may be its nonce. The last byte tells the last chunk.
    static func nonce(_ number: UInt32, isLast: Bool) -> [UInt8] {
        [UInt8](repeating: 0, count: 7) + number.bigEndianBytes + [isLast ? 1 : 0]
    }
}
