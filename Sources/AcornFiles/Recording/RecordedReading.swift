package import AcornCore
import Foundation

/// Reads one settlement file in the caller's thread, so that a recorder can keep its rows while a transaction is open.
package struct RecordedReading {
    private let path: String
    private let name: String
    private let context: ReconciliationContext
    private let progress: (Int) -> Void

    /// `name` is what findings call the file; `progress` hears of the bytes read so far from disk.
    package init(
        path: String, name: String, context: ReconciliationContext, progress: @escaping (Int) -> Void = { _ in }
    ) {
        self.path = path
        self.name = name
        self.context = context
        self.progress = progress
    }

    /// What the file held. Throws `FileError`, what the recorder throws, and what the order table's spill throws.
    package func run() throws -> FileReading {
        let plain = try FileSource(path: path)
        var source = try PeekedSource(CountingSource(plain, progress: progress), count: FileReadingJob.peekBytes)
        if GzipSource.isGzip(source.peeked) {
            do { source = try PeekedSource(GzipSource(source), count: FileReadingJob.peekBytes) } catch let error
                as GzipError
            {
                return FileReading(findings: [damaged(error)], isUsable: false)
            }
        } else {
            context.orders.expect(orders: (plain.size ?? 0) / 1_300)
        }
        do { return try read(&source) } catch let error as GzipError {
            return FileReading(findings: [damaged(error)], isUsable: false)
        }
    }

    private func damaged(_ error: GzipError) -> Finding {
        Finding(.archiveDamaged, Evidence(file: name).fact("hint", error.reason.rawValue))
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
