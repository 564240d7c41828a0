import Foundation

/// What went wrong with a file itself, before anything in it was read.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file as it was named.
    package let path: String
    /// The system's words, for example `No such file or directory`.
    package let reason: String

    package var description: String { "\(path): \(reason)" }

    /// The error of the system call that has just failed.
    static func current(_ path: String) -> FileError { FileError(path: path, reason: String(cString: strerror(errno))) }
}

/// Bytes in order, from a file, standard input or an archive.
protocol ByteSource {
    /// Fills as much of the buffer as there is; 0 at the end.
    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int
}

/// A file, or standard input for `-`. Closed when the value's owner lets go of it.
final class FileSource: ByteSource {
    let path: String
    private let descriptor: Int32
    /// Bytes of a regular file; nil for a pipe.
    let size: Int?

    init(path: String) throws(FileError) {
        self.path = path
        descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .current(path) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            close(descriptor)
            throw .current(path)
        }
        if status.st_mode & S_IFMT == S_IFDIR {
            close(descriptor)
            throw FileError(path: path, reason: "is a folder")
        }
        size = status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
        // A report is read once from front to back.
        posix_fadvise(descriptor, 0, 0, POSIX_FADV_SEQUENTIAL)
    }

    deinit { close(descriptor) }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard let base = buffer.baseAddress else { return 0 }
        while true {
            let count = Foundation.read(descriptor, base, buffer.count)
            if count >= 0 { return count }
            if errno != EINTR { throw FileError.current(path) }
        }
    }
}

/// A source whose first bytes were looked at before it is read.
struct PeekedSource: ByteSource {
    private var first: ArraySlice<UInt8>
    private var rest: any ByteSource

    /// Reads up to `count` bytes ahead.
    init(_ source: any ByteSource, count: Int) throws {
        var source = source
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let now = try bytes.withUnsafeMutableBytes {
                try source.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[filled...]))
            }
            if now == 0 { break }
            filled += now
        }
        first = bytes[..<filled]
        rest = source
    }

    /// The bytes read ahead that were not read since.
    var peeked: ArraySlice<UInt8> { first }

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        guard !first.isEmpty else { return try rest.read(into: buffer) }
        let count = min(first.count, buffer.count)
        buffer.copyBytes(from: first.prefix(count))
        first = first.dropFirst(count)
        return count
    }
}
