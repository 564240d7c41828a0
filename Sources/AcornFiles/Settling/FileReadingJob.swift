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
        let plain = try FileSource(path: file.place)
        let counted = CountingSource(plain, progress: progress)
        var source = try PeekedSource(counted, count: Self.peekBytes)
        if GzipSource.isGzip(source.peeked) { return try await readArchive(GzipSource(source)) }
        // An order takes six or seven rows of some two hundred bytes.
        context.orders.expect(orders: (plain.size ?? 0) / 1_300)
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
            reading.findings.append(Self.utf16Finding(file.path))
            return reading
        }
        return try await readText(&source)
    }

    static func utf16Finding(_ file: String) -> Finding {
        Finding(
            .spreadsheetDamage, severity: .warning,
            Evidence(file: file).fact("hint", SpreadsheetDamage.Trace.utf16.rawValue))
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
        try findSuspects(in: &reading)
        return reading
    }

    /// Reads a file that does not tie once more, slowly, to point at the one row that would explain it.
    private func findSuspects(in reading: inout FileReading) throws {
        for index in reading.tallies.indices {
            let tally = reading.tallies[index]
            guard let difference = tally.difference, difference != 0, isRegularFile,
                tally.rows <= Self.rowsSearchedMax
            else { continue }
            let search = SuspectSearch(settlementID: tally.settlementID, difference: difference)
            reading.tallies[index].suspect = try SuspectReading(path: file.place, search: search).run()
        }
    }

    /// A pipe cannot be read twice: opening it again would wait for a writer that is gone.
    private var isRegularFile: Bool {
        var status = stat()
        return file.place != "-" && stat(file.place, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    /// Longer files are not read twice: a person would rather have the answer.
    private static let rowsSearchedMax = 2_000_000
}

/// A second reading of a flat file, which only looks for suspect rows.
private struct SuspectReading {
    let path: String
    let search: SuspectSearch

    func run() throws -> SuspectRow? {
        // What this reading sums up is thrown away, orders included.
        let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillFile()))
        var reader = FlatFileReader(file: path, context: context, usesScanner: false)
        reader.search = search
        var source = try PeekedSource(FileSource(path: path), count: FileReadingJob.peekBytes)
        if GzipSource.isGzip(source.peeked) { source = try PeekedSource(GzipSource(source), count: 16) }
        if let isBigEndian = UTF16Source.byteOrder(source.peeked) {
            source = try PeekedSource(UTF16Source(source, isBigEndian: isBigEndian), count: 16)
        }
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        do {
            while case let count = try buffer.withUnsafeMutableBytes({ try source.read(into: $0) }), count > 0 {
                try buffer.withUnsafeBytes { try reader.take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
            }
        } catch is GzipError {
            // The first reading has reported the damage; what came before it was looked at.
        }
        return reader.search?.suspect
    }
}

/// Which reader a file wants, told from its first bytes.
enum ReaderKind {
    case flatFile, xml, dateRange

    static func of(_ first: [UInt8]) -> ReaderKind {
        // Nearly every file: no need to ask a dozen languages for their headers.
        if first.starts(with: "settlement-id\t".utf8) { return .flatFile }
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
