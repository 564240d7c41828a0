import Foundation

/// A file that is there under its name only when it is whole: written beside it first, renamed at the end.
///
/// Not shared between tasks: it belongs to the one download that made it.
final class DocumentFile {
    private let path: URL
    private let part: URL
    private var handle: FileHandle?
    private var isInPlace = false
    private(set) var bytes: Int64 = 0
    /// The first bytes, for telling why a report failed.
    private(set) var head = Data()
    private static let headBytes = 4_096

    /// Errors: `SellingPartnerError` with `fileFailed`.
    init(_ path: URL) throws {
        self.path = path
        part = path.deletingLastPathComponent().appending(path: ".\(path.lastPathComponent).\(UUID().uuidString).part")
        let attributes: [FileAttributeKey: Any] = [.posixPermissions: 0o600]
        guard FileManager.default.createFile(atPath: part.path, contents: nil, attributes: attributes),
            let handle = FileHandle(forWritingAtPath: part.path)
        else { throw Self.fault("the file cannot be made") }
        self.handle = handle
    }

    private static func fault(_ detail: String) -> SellingPartnerError {
        SellingPartnerError(.fileFailed, operation: "Document", detail: detail)
    }

    func write(_ piece: Data) throws {
        do {
            try handle?.write(contentsOf: piece)
        } catch {
            throw Self.fault("the file cannot be written")
        }
        bytes += Int64(piece.count)
        if head.count < Self.headBytes { head += piece.prefix(Self.headBytes - head.count) }
    }

    /// Puts the whole file in its place; what stood there goes.
    func finish() throws {
        do {
            try handle?.synchronize()
            try handle?.close()
            handle = nil
        } catch {
            throw Self.fault("the file cannot be finished")
        }
        // Not FileManager's: it cannot rename over a file that is there.
        guard rename(part.path, path.path) == 0 else { throw Self.fault("the file cannot be put in its place") }
        isInPlace = true
    }

    deinit {
        guard !isInPlace else { return }
        try? handle?.close()
        try? FileManager.default.removeItem(at: part)
    }
}
