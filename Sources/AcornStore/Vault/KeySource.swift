import Dispatch
import Foundation
import Glibc

/// Where the master key comes from, so that any key manager serves.
package enum KeySource: Hashable, Sendable {
    /// A file that only its owner can read.
    case file(path: String)
    /// The text of the key, as the environment had it. For people it is called `name`.
    case environment(name: String, text: HiddenText)
    /// A line for `/bin/sh` that prints the key, within `seconds`.
    case command(line: String, seconds: Int)

    /// What it is, without anything that may be secret: a command's line may hold a password.
    package var description: String {
        switch self {
        case .file(let path): "the file \(path)"
        case .environment(let name, _): "the environment variable \(name)"
        case .command: "the key command"
        }
    }

    /// Fetches the key. Blocks no shared thread. Errors: `VaultError`.
    package func key() async throws -> MasterKey {
        try await BlockingQueue(label: "acorn.vault.key").run { try read() }
    }

    private func read() throws -> MasterKey {
        do {
            switch self {
            case .file(let path): return try MasterKey(text: KeyFile.read(path))
            case .environment(_, let hidden): return try MasterKey(text: SecretBytes(copying: hidden.text.utf8))
            case .command(let line, let seconds): return try MasterKey(text: KeyCommand.run(line, seconds: seconds))
            }
        } catch let error as VaultError where error.code == .keyDamaged {
            throw VaultError(.keyDamaged, "\(description): \(error.message)")
        }
    }

    /// The passphrase in a file that only its owner can read, or in a pipe: its first line.
    package static func passphrase(_ path: String) async throws -> SecretBytes {
        try await BlockingQueue(label: "acorn.vault.key").run {
            try KeyFile.read(path, "passphrase").withUnsafeBytes { bytes in
                try SecretBytes(copying: bytes.prefix { $0 != 0x0a && $0 != 0x0d })
            }
        }
    }

    /// A text that cannot be printed.
    package struct HiddenText: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
        let text: String

        package init(_ text: String) { self.text = text }

        package var description: String { "[secret]" }
        package var customMirror: Mirror { Mirror(self, children: []) }
    }
}

/// The file a master key lies in.
package enum KeyFile {
    /// Reads the file's text; refuses a file that others can read.
    package static func read(_ path: String, _ what: String = "master key") throws -> SecretBytes {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
        guard descriptor >= 0 else {
            let code: VaultError.Code = errno == ENOENT ? .keyMissing : .keyUnreadable
            throw VaultError(
                code,
                "The \(what)'s file \(path) cannot be read: \(String(cString: strerror(errno))). Name another, or "
                    + "put it back from the copy you kept.")
        }
        defer { close(descriptor) }
        try checkRights(descriptor, path, what)
        return try BoundedReading.all(descriptor, bytesMax: MasterKey.textBytesMax, until: nil)
    }

    private static func checkRights(_ descriptor: Int32, _ path: String, _ what: String) throws {
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
            throw VaultError(.keyUnreadable, "\(path) is a folder, not a \(what)'s file.")
        }
        // A pipe belongs to whoever made it and is gone afterwards.
        guard status.st_mode & S_IFMT == S_IFREG else { return }
        guard status.st_mode & 0o077 == 0 else {
            throw VaultError(
                .keyUnreadable,
                "Others than its owner can read or change the \(what)'s file \(path). Run chmod 600 on it, and think "
                    + "about who may have read it: a key is made worthless by `acorn vault rotate --new-key-file`.")
        }
        guard status.st_uid == geteuid() || status.st_uid == 0 || geteuid() == 0 else {
            throw VaultError(.keyUnreadable, "The \(what)'s file \(path) belongs to another user. Run chown on it.")
        }
    }

    /// Writes a key to a new file that only its owner can read, and makes sure that it is on the disk. A file that is
    /// there stays. Errors: `initializedAlready`, `keyUnreadable`.
    package static func create(_ path: String, _ key: MasterKey) throws {
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        makeFolders(path.hasPrefix("/") ? "/" + folder : folder)
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            if errno == EEXIST {
                throw VaultError(.initializedAlready, "\(path) is there already and stays as it is.")
            }
            throw cannotWrite(path)
        }
        defer { close(descriptor) }
        do {
            let note = "# ACORN-i master key. Keep a copy apart from the database and from its backups.\n"
            try write(Array(note.utf8), descriptor, path)
            try key.text().withUnsafeBytes { try write($0, descriptor, path) }
            guard fsync(descriptor) == 0 else { throw cannotWrite(path) }
            try syncFolder(of: path)
        } catch {
            unlink(path)
            throw error
        }
    }

    private static func makeFolders(_ folder: String) {
        var path = folder.hasPrefix("/") ? "/" : ""
        for name in folder.split(separator: "/") {
            path += name + "/"
            mkdir(path, 0o700)
        }
    }

    private static func write(_ bytes: some ContiguousBytes, _ descriptor: Int32, _ path: String) throws {
        try bytes.withUnsafeBytes { bytes in
            guard Glibc.write(descriptor, bytes.baseAddress, bytes.count) == bytes.count else {
                throw cannotWrite(path)
            }
        }
    }

    /// A file's name is on the disk only when its folder is.
    static func syncFolder(of path: String) throws {
        let folder = path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        // Some file systems cannot, and need not.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw cannotWrite(path) }
    }

    private static func cannotWrite(_ path: String) -> VaultError {
        VaultError(
            .keyUnreadable, "The master key's file \(path) cannot be written: \(String(cString: strerror(errno))).")
    }
}
