/// Collects text and hands it on in large pieces, so that a report of any length streams through a small buffer.
///
/// `TextOutputStream` cannot throw, so the first error of the receiver is kept, nothing more is handed on, and `finish`
/// throws it: a full disk never looks like success.
struct BufferedSink: TextOutputStream {
    private var buffer: [UInt8] = []
    private var failure: (any Error)?
    private let receive: (UnsafeRawBufferPointer) throws -> Void
    private static let pieceBytes = 64 * 1024

    /// A sink that hands UTF-8 to `receive`.
    init(_ receive: @escaping (UnsafeRawBufferPointer) throws -> Void) {
        self.receive = receive
        buffer.reserveCapacity(Self.pieceBytes * 2)
    }

    mutating func write(_ string: String) {
        guard failure == nil else { return }
        buffer.append(contentsOf: string.utf8)
        if buffer.count >= Self.pieceBytes { flush() }
    }

    /// Hands on what is left. Throws what the receiver threw first.
    mutating func finish() throws {
        flush()
        if let failure { throw failure }
    }

    private mutating func flush() {
        guard failure == nil, !buffer.isEmpty else { return }
        do {
            try buffer.withUnsafeBytes(receive)
        } catch {
            failure = error
        }
        buffer.removeAll(keepingCapacity: true)
    }
}
