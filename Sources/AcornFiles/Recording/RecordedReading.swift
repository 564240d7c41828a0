package import AcornCore
import Foundation

/// Reads one settlement document in the caller's thread, so that a recorder can keep its rows.
package struct RecordedReading {
    private let source: any ByteSource
    private let name: String
    private let inflates: Bool
    private let context: ReconciliationContext
    /// Bytes of a file that is as long as its document; nil where that is not known.
    private let size: Int?
    private let document: ((UnsafeRawBufferPointer) throws -> Void)?

    /// Reads the file at `path`, inflated where it is gzip. `name` is what findings call it; `progress` hears of the
    /// bytes read so far from disk; `document` sees every byte of the document once, in order, to its end. Throws
    /// `FileError`.
    package init(
        path: String, name: String, inflates: Bool = true, context: ReconciliationContext,
        progress: @escaping (Int) -> Void = { _ in }, document: ((UnsafeRawBufferPointer) throws -> Void)? = nil
    ) throws {
        let plain = try FileSource(path: path)
        source = CountingSource(plain, progress: progress)
        size = plain.size
        self.name = name
        self.inflates = inflates
        self.context = context
        self.document = document
    }

    /// Reads what `read` gives, a piece at a time until it returns 0.
    package init(
        name: String, bytes: Int, inflates: Bool, context: ReconciliationContext,
        read: @escaping (UnsafeMutableRawBufferPointer) throws -> Int
    ) {
        source = CallingSource(body: read)
        size = bytes
        self.name = name
        self.inflates = inflates
        self.context = context
        document = nil
    }

    /// What the document held. Throws `FileError`, what the recorder throws, what reading and `document` throw, and
    /// what the order table's spill throws.
    package func run() throws -> FileReading {
        var source = try PeekedSource(source, count: FileReadingJob.peekBytes)
        do {
            if inflates, GzipSource.isGzip(source.peeked) {
                source = try shown(GzipSource(source))
            } else {
                context.orders.expect(orders: (size ?? 0) / 1_300)
                source = try shown(source)
            }
            let reading = try read(&source)
            if document != nil { try drain(&source) }
            return reading
        } catch let error as GzipError {
            let finding = Finding(.archiveDamaged, Evidence(file: name).fact("hint", error.reason.rawValue))
            return FileReading(findings: [finding], isUsable: false)
        }
    }

    /// The source, whose bytes are shown to `document` as they pass.
    private func shown(_ source: any ByteSource) throws -> PeekedSource {
        try PeekedSource(
            document.map { ShownSource(source: source, body: $0) } ?? source, count: FileReadingJob.peekBytes)
    }

    private func drain(_ source: inout PeekedSource) throws {
        var rest = [UInt8](repeating: 0, count: 1 << 16)
        while try rest.withUnsafeMutableBytes({ try source.read(into: $0) }) > 0 {}
    }

    private func read(_ source: inout PeekedSource) throws -> FileReading {
        if ReaderKind.of(Array(source.peeked)) != .xml, let isBigEndian = UTF16Source.byteOrder(source.peeked) {
            var decoded = try PeekedSource(
                UTF16Source(source, isBigEndian: isBigEndian), count: FileReadingJob.peekBytes)
            var reading = try readText(&decoded)
            reading.findings.append(FileReadingJob.utf16Finding(name))
            return reading
        }
        return try readText(&source)
    }

    private func readText(_ source: inout PeekedSource) throws -> FileReading {
        switch ReaderKind.of(Array(source.peeked)) {
        case .xml: return try readAll(&source, XMLSettlementReader(file: name, context: context), keepsText: false)
        case .dateRange: return try readAll(&source, DateRangeReader(file: name, context: context), keepsText: true)
        case .flatFile:
            // This reader tells the recorder itself which lines are coded and which are kept.
            var reader = FlatFileReader(file: name, context: context)
            var chunks = ChunkedReading(threads: 1)
            try chunks.runAlone(&source, &reader)
            return try reader.finish()
        }
    }

    private func readAll(
        _ source: inout PeekedSource, _ reader: some SettlementReader, keepsText: Bool
    ) throws -> FileReading {
        var reader = reader
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while case let count = try buffer.withUnsafeMutableBytes({ try source.read(into: $0) }), count > 0 {
            try buffer.withUnsafeBytes { bytes in
                let piece = UnsafeRawBufferPointer(rebasing: bytes[..<count])
                if keepsText { try context.recorder?.takeText(piece.bindMemory(to: UInt8.self)) }
                try reader.take(piece)
            }
        }
        return try reader.finish()
    }
}

/// Bytes that a function gives.
private struct CallingSource: ByteSource {
    let body: (UnsafeMutableRawBufferPointer) throws -> Int

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int { try body(buffer) }
}

/// A source whose bytes somebody else sees, too.
private struct ShownSource: ByteSource {
    var source: any ByteSource
    let body: (UnsafeRawBufferPointer) throws -> Void

    mutating func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try source.read(into: buffer)
        if count > 0 { try body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
        return count
    }
}
