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
    package mutating func readOrders(path: String) async throws {
        do { try await readOrdersFile(path) } catch let error as GzipError {
            throw FileError(path: path, reason: error.reason.rawValue)
        }
    }

    private mutating func readOrdersFile(_ path: String) async throws {
        let plain = try FileSource(path: path)
        var peeked = try PeekedSource(CountingSource(plain, progress: progress), count: FileReadingJob.peekBytes)
        let isGzip = GzipSource.isGzip(peeked.peeked)
        var reader = OrdersFileReader(file: path, orders: context.orders, size: isGzip ? nil : plain.size)
        if isGzip { peeked = try PeekedSource(GzipSource(peeked), count: 16) }
        if let isBigEndian = UTF16Source.byteOrder(peeked.peeked) {
            peeked = try PeekedSource(UTF16Source(peeked, isBigEndian: isBigEndian), count: 16)
        }
        try await readAll(&peeked, &reader)
        let findings = reader.finish()
        reconciliation.add(reader, findings: findings, file: path)
    }

    /// Feeds the reader; with more than one thread, what was read goes into the table while the next lines are read.
    private func readAll(_ source: inout PeekedSource, _ reader: inout OrdersFileReader) async throws {
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        try await withThrowingTaskGroup(of: Void.self) { group in
            while case let count = try buffer.withUnsafeMutableBytes({ try source.read(into: $0) }), count > 0 {
                buffer.withUnsafeBytes { reader.take(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
                guard let batch = reader.takeBatch() else { continue }
                guard threads > 1 else {
                    batch.add()
                    continue
                }
                // One at a time, and one ahead: what is read but not added stays bounded.
                try await group.next()
                group.addTask { batch.add() }
            }
            try await group.next()
        }
    }

    /// Reads one file. Throws only when the order table cannot spill; everything else becomes a finding.
    package mutating func read(_ file: InputFile) async throws {
        do {
            var reading = try await FileReadingJob(
                file: file, context: context, threads: threads, progress: progress
            ).run()
            if !file.isNamed { reading.forgive() }
            reconciliation.add(reading)
        } catch let error as FileError where error.path == file.place {
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
