import Glibc

/// Reads what `SealedFileWriter` wrote, chunk by chunk; nothing is handed on that was not proven genuine.
final class SealedFileReader {
    let header: BackupHeader
    private let file: OpenFile
    private let key: SecretBytes
    private let associated: [UInt8]
    /// The sealed chunk that comes next; one is read ahead, so that the last is known as such.
    private var ahead: [UInt8]
    private var plain = [UInt8](repeating: 0, count: SealedFileWriter.chunkBytes)
    private var plainCount = 0
    private var at = 0
    private var number: UInt32 = 0
    private var isAtEnd = false

    /// Opens a file; throws `BackupError`.
    init(_ path: String, _ secret: BackupSecret) throws {
        let file = try Self.open(path)
        associated = try Self.read(file, BackupHeader.bytesCount)
        header = try BackupHeader(associated)
        key = try header.key(secret)
        ahead = try Self.read(file, Self.sealedBytes)
        self.file = file
        try next()
    }

    private static let sealedBytes = SealedFileWriter.chunkBytes + AESGCM.tagBytes

    /// What a backup is sealed under, read without any key.
    static func header(_ path: String) throws -> BackupHeader {
        try BackupHeader(read(open(path), BackupHeader.bytesCount))
    }

    /// What opens this file again without making its key anew, which may be dear.
    var derived: BackupSecret { .derived(key, salt: header.salt) }

    /// The next `count` bytes; throws where there are fewer.
    func take(_ count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(count, 1 << 20))
        while bytes.count < count {
            if at == plainCount { try next() }
            let part = min(count - bytes.count, plainCount - at)
            bytes.append(contentsOf: plain[at..<at + part])
            at += part
        }
        return bytes
    }

    /// Whether everything was read. A chunk that is left over is none of ours.
    var isFinished: Bool { isAtEnd && at == plainCount }

    private func next() throws {
        guard !isAtEnd else { throw BackupError.cut }
        let sealed = ahead
        ahead = try Self.read(file, Self.sealedBytes)
        let isLast = ahead.isEmpty
        guard sealed.count >= AESGCM.tagBytes else { throw BackupError.cut }
        let isGenuine = try sealed.withUnsafeBytes { sealed in
            try plain.withUnsafeMutableBytes { out in
                try AESGCM.open(
                    sealed, into: out, key: key, nonce: SealedChunk.nonce(number, isLast: isLast),
                    associated: associated)
            }
        }
        guard isGenuine else { throw notGenuine(isLast) }
        plainCount = sealed.count - AESGCM.tagBytes
        at = 0
        number += 1
        isAtEnd = isLast
        // Only the last chunk may be short.
        guard isLast || plainCount == SealedFileWriter.chunkBytes else { throw BackupError.cut }
    }

    private func notGenuine(_ isLast: Bool) -> BackupError {
        if number == 0, case .passphrase = header.seal {
            return BackupError(
                .wrongKey, "The passphrase is another one, or the beginning of the backup is damaged. Nothing changed.")
        }
        let start = BackupHeader.bytesCount + Int(number) * Self.sealedBytes
        return BackupError(
            .damaged,
            "The backup was changed or cut \(isLast ? "at or before its end" : "within 64 KiB after byte \(start)")."
                + " Nothing changed; take another copy of the file.")
    }

    private static func open(_ path: String) throws -> OpenFile {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw BackupError(.cannotRead, "\(path) cannot be read: \(String(cString: strerror(errno))).")
        }
        return OpenFile(descriptor)
    }

    /// Up to `count` bytes; fewer only at the end of the file.
    private static func read(_ file: OpenFile, _ count: Int) throws -> [UInt8] {
        try [UInt8](unsafeUninitializedCapacity: count) { out, filled in
            while filled < count {
                let got = Glibc.read(file.descriptor, out.baseAddress?.advanced(by: filled), count - filled)
                if got < 0, errno == EINTR { continue }
                guard got >= 0 else {
                    throw BackupError(
                        .cannotRead, "The backup cannot be read: \(String(cString: strerror(errno))). Nothing changed.")
                }
                if got == 0 { return }
                filled += got
            }
        }
    }
}
