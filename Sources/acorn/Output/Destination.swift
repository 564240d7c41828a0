import AcornFiles
import Foundation

/// Where a report goes: standard output, or a file that is there whole or not at all.
struct Destination {
    /// Nil for standard output.
    let path: String?

    /// Whether a person is looking at it.
    var isTerminal: Bool { path == nil && isatty(STDOUT_FILENO) == 1 }

    /// Columns of the terminal; 100 where there is none.
    var width: Int {
        var size = winsize()
        guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 100 }
        return min(max(Int(size.ws_col), 60), 160)
    }

    /// Runs `body` with a text sink and sees to it that everything reached its place.
    func write(_ body: (inout BufferedSink) throws -> Void) throws {
        try writeBytes { receive in
            try withoutActuallyEscaping(receive) { receive in
                var sink = BufferedSink(receive)
                try body(&sink)
                try sink.finish()
            }
        }
    }

    /// Runs `body` with a closure that takes bytes. A file is written beside its name and then moved there, so that a
    /// full disk or a killed program leaves no half report. A pipe or device is written to as it stands, and a link
    /// stays a link.
    func writeBytes(_ body: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws {
        guard let path else {
            return try body { try Self.put($0, to: STDOUT_FILENO, named: "standard output") }
        }
        if Self.isDevice(path) { return try writeDevice(path, body) }
        // A link to nothing is replaced: there is no file to write beside.
        let target = realpath(path, nil).map { text in
            defer { free(text) }
            return String(cString: text)
        } ?? path
        let (descriptor, unfinished) = try Self.temporaryFile(beside: target, named: path)
        do {
            try body { try Self.put($0, to: descriptor, named: path) }
            guard fsync(descriptor) == 0, close(descriptor) == 0, rename(unfinished, target) == 0 else {
                throw DestinationError.current(path)
            }
        } catch {
            unlink(unfinished)
            throw error
        }
    }

    /// Whether the path is there and is no file or folder: moving a file onto `/dev/null` would put an end to it.
    private static func isDevice(_ path: String) -> Bool {
        var status = stat()
        guard stat(path, &status) == 0 else { return false }
        return ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    }

    private func writeDevice(_ path: String, _ body: ((UnsafeRawBufferPointer) throws -> Void) throws -> Void) throws {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DestinationError.current(path) }
        defer { close(descriptor) }
        try body { try Self.put($0, to: descriptor, named: path) }
    }

    /// A new file beside `path`, with the rights that a new file gets; `name` is what a failure calls it.
    static func temporaryFile(beside path: String, named name: String) throws -> (descriptor: Int32, path: String) {
        let unfinished = path + ".unfinished-\(getpid())"
        let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw DestinationError.current(name) }
        return (descriptor, unfinished)
    }

    static func put(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32, named name: String) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = write(descriptor, UnsafeRawBufferPointer(rebasing: rest))
            if count < 0 {
                if errno == EINTR { continue }
                throw DestinationError.current(name)
            }
            rest = rest.dropFirst(count)
        }
    }

    private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        Foundation.write(descriptor, bytes.baseAddress, bytes.count)
    }
}

/// A report that could not be written.
struct DestinationError: Error, CustomStringConvertible {
    let path: String
    let reason: String

    static func current(_ path: String) -> DestinationError {
        DestinationError(path: path, reason: String(cString: strerror(errno)))
    }

    var description: String { "cannot write \(path): \(reason)" }
}
