import Foundation

/// A file's document from its first byte to its last: what is in the archive where it is gzip, else its own bytes.
///
/// Reading blocks. One task uses it.
package final class DocumentSource {
    private var source: any ByteSource
    /// Whether the file is gzip and is inflated.
    package let isInflated: Bool

    /// Opens a file. Throws `FileError`.
    package init(path: String, inflates: Bool = true) throws {
        let peeked = try PeekedSource(FileSource(path: path), count: 2)
        isInflated = inflates && GzipSource.isGzip(peeked.peeked)
        source = isInflated ? GzipSource(peeked) : peeked
    }

    /// Fills as much of the buffer as there is; 0 at the end. Throws `FileError`, and `DamagedArchive` for gzip that
    /// cannot be inflated to its end.
    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        do { return try source.read(into: buffer) } catch let error as GzipError {
            throw DamagedArchive(reason: error.reason.rawValue)
        }
    }
}

/// Gzip that cannot be inflated to its end.
package struct DamagedArchive: Error, Hashable, Sendable {
    /// What is wrong with it, in English.
    package let reason: String
}
