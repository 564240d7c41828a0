import AcornCore
import Foundation

/// Reads one file from its first byte to its last.
struct FileReadingJob {
    let file: InputFile
    let context: ReconciliationContext
    let threads: Int
    let progress: (Int) -> Void

    /// Bytes looked at to tell what a file is.
    static let peekBytes = 1 << 16

    func run() async throws -> FileReading {
        let counted = CountingSource(try FileSource(path: file.path), progress: progress)
        var source = try PeekedSource(counted, count: Self.peekBytes)
        if GzipSource.isGzip(source.peeked) { return try await readArchive(GzipSource(source)) }
        return try await read(&source)
    }

    private func readArchive(_ gzip: GzipSource) async throws -> FileReading {
        var source: PeekedSource
        do { source = try PeekedSource(gzip, count: Self.peekBytes) } catch let error as GzipError {
            return FileReading(findings: [damaged(error)], isUsable: false)
        }
        return try await read(&source)
    }

    private func damaged(_ error: GzipError) -> Finding {
        Finding(.archiveDamaged, Evidence(file: file.path).fact("hint", error.reason.rawValue))
    }

    private func read(_ source: inout PeekedSource) async throws -> FileReading {
        // XML names its own encoding, and its reader heeds it.
        if ReaderKind.of(Array(source.peeked)) == .xml { return try await readText(&source) }
        if let isBigEndian = UTF16Source.byteOrder(source.peeked) {
            var decoded = try PeekedSource(UTF16Source(source, isBigEndian: isBigEndian), count: Self.peekBytes)
            var reading = try await readText(&decoded)
            reading.findings.append(Finding(.spreadsheetDamage, severity: .warning, Evidence(file: file.path)
                .fact("hint", SpreadsheetDamage.Trace.utf16.rawValue)))
            return reading
        }
        return try await readText(&source)
    }

    private func readText(_ source: inout PeekedSource) async throws -> FileReading {
        switch ReaderKind.of(Array(source.peeked)) {
        case .xml: return try readAll(&source, XMLSettlementReader(file: file.path, context: context))
        case .dateRange: return try readAll(&source, DateRangeReader(file: file.path, context: context))
        case .flatFile: return try await readFlatFile(&source)
        }
    }

    /// Feeds a reader from beginning to end. A damaged archive ends the file where the damage is.
    private func readAll(_ source: inout PeekedSource, _ reader: some SettlementReader) throws -> FileReading {
        var reader = reader
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        var damage: [Finding] = []
        while true {
            do {
                let count = try buffer.withUnsafeMutableBytes { try source.read(into: $0) }
                if count == 0 { break }
                try buffer.withUnsafeBytes { try reader.take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            } catch let error as GzipError {
                damage = [damaged(error)]
                break
            }
        }
        var reading = try reader.finish()
        reading.findings += damage
        return reading
    }

    // MARK: Flat files

    private func readFlatFile(_ source: inout PeekedSource) async throws -> FileReading {
        var reader = FlatFileReader(file: file.path, context: context)
        var damage: [Finding] = []
        do {
            var chunks = ChunkedReading(threads: threads)
            try await chunks.run(&source, &reader)
        } catch let error as GzipError {
            damage = [damaged(error)]
        }
        var reading = try reader.finish()
        reading.findings += damage
        return reading
    }
}

/// Which reader a file wants, told from its first bytes.
enum ReaderKind {
    case flatFile, xml, dateRange

    static func of(_ first: [UInt8]) -> ReaderKind {
        if XMLSettlementReader.looksLikeXML(firstBytes: first) { return .xml }
        return DateRangeReader.looksLikeHeader(firstBytes: first) != nil ? .dateRange : .flatFile
    }
}

/// Tells how many bytes have come by.
final class CountingSource: ByteSource {
    private var source: any ByteSource
    private let progress: (Int) -> Void
    private var total = 0

    init(_ source: any ByteSource, progress: @escaping (Int) -> Void) {
        self.source = source
        self.progress = progress
    }

    func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        let count = try source.read(into: buffer)
        total += count
        progress(total)
        return count
    }
}
