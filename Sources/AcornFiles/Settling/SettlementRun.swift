package import AcornCore
import Foundation

/// Reads files into a `Reconciliation`, with as many threads as it is given.
package struct SettlementRun {
    /// Threads to use; 1 means none but the caller's.
    let threads: Int
    /// Called now and then with the bytes read so far from disk.
    let progress: (Int) -> Void
    private let context: ReconciliationContext
    private var reconciliation: Reconciliation

    package init(context: ReconciliationContext, threads: Int, progress: @escaping (Int) -> Void = { _ in }) {
        self.context = context
        self.threads = threads
        self.progress = progress
        reconciliation = Reconciliation(context: context)
    }

    /// Reads the orders file that the settlements are to be held against; call it before any `read`. Throws `FileError`
    /// for a file that cannot be read to its end: half a list of orders would accuse the other half.
    package mutating func readOrders(path: String) throws {
        do { try readOrdersFile(path) } catch let error as GzipError {
            throw FileError(path: path, reason: error.reason.rawValue)
        }
    }

    private mutating func readOrdersFile(_ path: String) throws {
        var reader = OrdersFileReader(file: path, orders: context.orders)
        let source = CountingSource(try FileSource(path: path), progress: progress)
        var peeked = try PeekedSource(source, count: FileReadingJob.peekBytes)
        if GzipSource.isGzip(peeked.peeked) { peeked = try PeekedSource(GzipSource(peeked), count: 16) }
        if let isBigEndian = UTF16Source.byteOrder(peeked.peeked) {
            peeked = try PeekedSource(UTF16Source(peeked, isBigEndian: isBigEndian), count: 16)
        }
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while case let count = try buffer.withUnsafeMutableBytes({ try peeked.read(into: $0) }), count > 0 {
            buffer.withUnsafeBytes { reader.take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
        let findings = reader.finish()
        reconciliation.add(reader, findings: findings, file: path)
    }

    /// Reads one file. Throws only when the order table cannot spill; everything else becomes a finding.
    package mutating func read(_ file: InputFile) async throws {
        do {
            var reading = try await FileReadingJob(
                file: file, context: context, threads: threads, progress: progress
            ).run()
            if !file.isNamed { reading.forgive() }
            reconciliation.add(reading)
        } catch let error as FileError where error.path == file.path {
            reconciliation.add(
                FileReading(
                    findings: [Finding(.fileUnreadable, Evidence(file: file.path).fact("text", error.reason))],
                    isUsable: false))
        }
    }

    /// The statements and findings of everything read.
    package func finish() throws -> ReconciliationReport { try reconciliation.finish() }
}

extension FileReading {
    /// A file that was only found in a folder may be anything: that it is no report is worth a warning, not a failure.
    fileprivate mutating func forgive() {
        let harmless: Set<FindingCode> = [.notASettlementReport, .emptyFile]
        guard !isUsable, findings.allSatisfy({ harmless.contains($0.code) }) else { return }
        isUsable = true
        findings = findings.map { Finding($0.code, settlement: $0.settlementID, severity: .warning, $0.evidence) }
    }
}
