import AcornFiles
import Foundation

/// Standard input as a file, because an import reads its document more than once.
struct Spool: Sendable {
    let path: String
    private let isTemporary: Bool

    /// The path itself; for `-` that of a temporary file with what comes in, which only its owner may read.
    static func place(of path: String) async throws -> Spool {
        guard path == "-" else { return Spool(path: path, isTemporary: false) }
        let place = FileManager.default.temporaryDirectory.appendingPathComponent("acorn-\(UUID().uuidString)").path
        let spool = Spool(path: place, isTemporary: true)
        do {
            try await Blocking.run { try copy(to: place) }
            return spool
        } catch {
            spool.remove()
            throw error
        }
    }

    func remove() { if isTemporary { unlink(path) } }

    /// An empty temporary file for its owner alone; the caller closes the descriptor.
    static func create(_ path: String) throws -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DestinationError.current(path) }
        return descriptor
    }

    private static func copy(to place: String) throws {
        let source = try DocumentSource(path: "-", inflates: false)
        let descriptor = try create(place)
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while case let count = try buffer.withUnsafeMutableBytes({ try source.read(into: $0) }), count > 0 {
            try buffer.withUnsafeBytes {
                try Destination.put(UnsafeRawBufferPointer(rebasing: $0[..<count]), to: descriptor, named: place)
            }
        }
    }
}

/// Work that blocks a thread, off those that all tasks share.
enum Blocking {
    static func run<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { done in
            DispatchQueue.global().async { done.resume(with: Result { try body() }) }
        }
    }
}
