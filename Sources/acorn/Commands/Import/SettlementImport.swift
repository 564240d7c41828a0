import AcornCore
import AcornFiles
import AcornStore
import Foundation

/// Brings one settlement file into the store, wholly or not at all.
///
/// A digest of the bytes is taken first, so that a file that is here already costs no more than reading it. Then one
/// transaction keeps the document, reads it and writes its rows: whenever the process ends, either all of it is there
/// or nothing.
struct SettlementImport {
    let store: Store
    let key: AccountKey
    let progress: SharedProgress
    /// What is known of the files beside their bytes: where they came from, and when.
    var receipt: ArchiveReceipt?

    func run(_ file: InputFile) async throws -> ImportedFile {
        do {
            let spool = try await Spool.place(of: file.place)
            defer { spool.remove() }
            return try await bring(file, at: spool.path)
        } catch let error as FileError {
            var result = ImportedFile(path: file.path, outcome: .unreadable)
            result.findings = [Finding(.fileUnreadable, Evidence(file: file.path).fact("text", error.reason))]
            return result
        }
    }

    private func bring(_ file: InputFile, at path: String) async throws -> ImportedFile {
        let document = try await Blocking.run { try DocumentFacts(path: path) }
        defer { progress.endFile(document.fileBytes) }
        let key = key
        let known = try await store.read { try SettlementStore($0, key).file(digest: document.digest) }
        if let known { return ImportedFile(path: file.path, known: known) }
        let entry = try await Archive.nextNumber(in: store, key)
        let work = ImportTransaction(
            file: file, path: path, document: document, key: key, entry: entry, progress: progress,
            receipt: receipt ?? ArchiveReceipt(kind: .settlement, receivedAt: .now))
        return try await store.write { try work.run($0) }
    }
}

extension ImportedFile {
    /// A file whose bytes are here already.
    fileprivate init(path: String, known: SettlementStore.KnownFile) {
        self.init(path: path, outcome: known.isQuarantined ? .quarantined : .unchanged)
        entry = known.entry
    }
}

/// What is known of a document once its bytes were looked at.
struct DocumentFacts: Sendable {
    let digest: [UInt8]
    /// Why its gzip cannot be inflated; then the file itself is the document.
    let damage: String?
    let fileBytes: Int

    /// Reads all of the file. Throws `FileError`.
    init(path: String) throws {
        fileBytes = Int(ReadingProgress.size(of: [path]) ?? 0)
        do {
            digest = try Self.digest(path, inflates: true)
            damage = nil
        } catch let error as DamagedArchive {
            digest = try Self.digest(path, inflates: false)
            damage = error.reason
        }
    }

    private static func digest(_ path: String, inflates: Bool) throws -> [UInt8] {
        let source = try DocumentSource(path: path, inflates: inflates)
        let digest = DocumentDigest()
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        while case let count = try buffer.withUnsafeMutableBytes({ try source.read(into: $0) }), count > 0 {
            buffer.withUnsafeBytes { digest.update(UnsafeRawBufferPointer(rebasing: $0[..<count])) }
        }
        return digest.finish()
    }
}

/// The transaction of one file; it runs on a thread of the database's.
private struct ImportTransaction: Sendable {
    let file: InputFile
    let path: String
    let document: DocumentFacts
    let key: AccountKey
    let entry: Int64
    let progress: SharedProgress
    let receipt: ArchiveReceipt

    private var now: Instant { receipt.receivedAt }

    /// Thrown to undo what was written of a file that turned out to be no report.
    private struct Unusable: Error {
        let findings: [Finding]
    }

    func run(_ connection: any SQLConnection) throws -> ImportedFile {
        // Another worker may have been quicker with the same bytes.
        if let known = try SettlementStore(connection, key).claim(digest: document.digest) {
            return ImportedFile(path: file.path, known: known)
        }
        do {
            return try connection.savepoint { try keep(connection) }
        } catch let unusable as Unusable {
            return try quarantine(unusable.findings, connection)
        }
    }

    private func keep(_ connection: any SQLConnection) throws -> ImportedFile {
        try archive(.settlement, connection)
        let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillFile()))
        let writer = SettlementRowWriter(connection, key, entry: entry)
        let coder = SettlementRowCoder { try writer.write($0) }
        context.recorder = coder
        let progress = progress
        let reading = try RecordedReading(path: path, name: file.path, context: context) { progress.update($0) }.run()
        guard reading.isUsable, document.damage == nil else { throw Unusable(findings: reading.findings) }
        try coder.finish()
        try check(reading, coder)
        let rows = SettlementStore(connection, key)
        let stored = try rows.finish(
            entry: entry, statements: reading.tallies, rows: coder.rows, style: coder.style, at: now)
        return try result(reading, stored, coder.rows, context, rows)
    }

    private func archive(_ kind: ArchiveKind, _ connection: any SQLConnection) throws {
        var receipt = receipt
        receipt.kind = kind
        receipt.name = file.path.replacing("\0", with: "")
        let source = try DocumentSource(path: path, inflates: document.damage == nil)
        _ = try Archive(connection, key).keep(receipt, entry: entry, digest: document.digest, at: now) {
            try source.read(into: $0)
        }
    }

    /// Rows that were coded otherwise than the reader summed them up would be a fault of ours; they are not stored.
    private func check(_ reading: FileReading, _ coder: SettlementRowCoder) throws {
        for tally in reading.tallies where !tally.sumTooLarge {
            guard (coder.sums[tally.number]?.micros ?? 0) == tally.computedTotal else {
                throw ImportFault(path: file.path, settlementID: tally.settlementID)
            }
        }
    }

    private func result(
        _ reading: FileReading, _ stored: [StoredSettlement], _ rows: Int64, _ context: ReconciliationContext,
        _ store: SettlementStore
    ) throws -> ImportedFile {
        var reconciliation = Reconciliation(context: context)
        reconciliation.add(reading)
        let report = try reconciliation.finish()
        var result = ImportedFile(path: file.path, outcome: .stored)
        result.entry = entry
        result.rows = rows
        result.findings = report.findings
        result.settlements = try zip(stored, report.statements).map { stored, statement in
            ImportedFile.Settlement(
                stored: stored, statement: statement, earlierFiles: try store.names(of: stored.earlierEntries))
        }
        return result
    }

    private func quarantine(_ findings: [Finding], _ connection: any SQLConnection) throws -> ImportedFile {
        let harmless: Set<FindingCode> = [.notASettlementReport, .emptyFile]
        if !file.isNamed, findings.allSatisfy({ harmless.contains($0.code) }) {
            var result = ImportedFile(path: file.path, outcome: .skipped)
            result.findings = findings.map { Finding($0.code, severity: .warning, $0.evidence) }
            return result
        }
        try archive(.quarantined, connection)
        let reason = findings.first?.code ?? .fileUnreadable
        let rows = SettlementStore(connection, key)
        try rows.quarantine(entry: entry, reason: reason.rawValue, at: now)
        try rows.note(findings, entry: entry, at: now)
        var result = ImportedFile(path: file.path, outcome: .quarantined)
        result.entry = entry
        result.findings = findings
        return result
    }
}

/// The rows of a settlement do not add up to what its reader says.
struct ImportFault: Error, CustomStringConvertible {
    let path: String
    let settlementID: String

    var description: String {
        "\(path): the stored rows of settlement \(settlementID) would not add up to the file's. Nothing was stored. "
            + "This is a fault in ACORN-i; please report it with the file's first lines."
    }
}
