import Foundation
import Glibc

/// A folder for the documents that this process downloads. What processes that were killed left behind goes when the
/// next one begins.
///
/// Each process has a folder of its own below a common one and holds a lock on a file in it. The kernel lets go of the
/// lock when the process ends, however it ends: a folder whose lock can be had belongs to nobody.
package struct DownloadFolder: Sendable {
    package let path: String
    private let lock: Int32

    private static let lockName = ".lock"

    /// Makes a folder below `common`, which is made, too, for its owner alone, and removes those of dead processes.
    /// Errors: `DownloadFolderError`.
    package init(in common: String) throws {
        try Self.make(common)
        // Whoever makes a folder or clears holds this one, so that no folder is seen before its lock is held.
        let gate = try Self.open(common + "/" + Self.lockName)
        defer { Glibc.close(gate) }
        guard flock(gate, LOCK_EX) == 0 else { throw DownloadFolderError(common) }
        Self.clear(common)
        path = common + "/" + UUID().uuidString
        try Self.make(path)
        lock = try Self.open(path + "/" + Self.lockName)
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else { throw DownloadFolderError(path) }
    }

    /// Removes the folder with everything in it.
    package func remove() {
        try? FileManager.default.removeItem(atPath: path)
        Glibc.close(lock)
    }

    private static func make(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch { throw DownloadFolderError(path) }
    }

    private static func open(_ path: String) throws -> Int32 {
        // Not for programs that this one starts: they would hold the lock beyond its end.
        let file = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw DownloadFolderError(path) }
        return file
    }

    private static func clear(_ common: String) {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: common)) ?? [] {
            let path = common + "/" + name
            // Only what this type made.
            guard UUID(uuidString: name) != nil, let file = try? open(path + "/" + lockName) else { continue }
            if flock(file, LOCK_EX | LOCK_NB) == 0 { try? FileManager.default.removeItem(atPath: path) }
            Glibc.close(file)
        }
    }
}

/// Why there is no folder for downloads.
package struct DownloadFolderError: Error, Hashable, Sendable, CustomStringConvertible {
    private let path: String
    private let reason: String

    init(_ path: String) {
        self.path = path
        reason = String(cString: strerror(errno))
    }

    package var description: String { "the folder for downloads \(path) cannot be used: \(reason)" }
}
