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

    func run(_ connection: any SQLConnection) throws -> ImportedFile {
        // Another worker may have been quicker with the same bytes.
        if let known = try SettlementStore(connection, key).claim(digest: document.digest) {
            return ImportedFile(path: file.path, known: known)
        }
        do {
            return try connection.savepoint { try keep(connection) }
        } catch let unusable as SettlementRecording.Unusable {
            return try quarantine(unusable.findings, connection)
        }
    }

    private func keep(_ connection: any SQLConnection) throws -> ImportedFile {
        let coding = SettlementCoding(path: path, name: file.path, progress: progress)
        if document.damage != nil {
            throw SettlementRecording.Unusable(findings: try coding.findings())
        }
        let keeping = try Archive(connection, key).begin(
            receipt(.settlement), entry: entry, digest: document.digest, at: now)
        let outcome = try SettlementRecording(connection, key, entry: entry, receivedAt: now).run { write in
            let (coded, digest) = try coding.run { piece in
                switch piece {
                case .chunk(let chunk): if !keeping.isKnown { try keeping.write(chunk) }
                case .batch(let batch): try write(batch)
                }
            }
            _ = try keeping.finish(digest)
            return coded
        }
        return try result(outcome, coding.context, SettlementStore(connection, key))
    }

    private func receipt(_ kind: ArchiveKind) -> ArchiveReceipt {
        var receipt = receipt
        receipt.kind = kind
        receipt.name = file.path.replacing("\0", with: "")
        return receipt
    }

    private func result(
        _ outcome: SettlementRecording.Outcome, _ context: ReconciliationContext, _ store: SettlementStore
    ) throws -> ImportedFile {
        var reconciliation = Reconciliation(context: context)
        reconciliation.add(outcome.coded.reading)
        let report = try reconciliation.finish()
        var result = ImportedFile(path: file.path, outcome: .stored)
        result.entry = entry
        result.rows = outcome.coded.rows
        result.findings = report.findings
        result.settlements = try zip(outcome.stored, report.statements).map { stored, statement in
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
        let source = try DocumentSource(path: path, inflates: document.damage == nil)
        _ = try Archive(connection, key).keep(
            receipt(.quarantined), entry: entry, digest: document.digest, at: now
        ) { try source.read(into: $0) }
        try SettlementRecording(connection, key, entry: entry, receivedAt: now).quarantine(findings)
        var result = ImportedFile(path: file.path, outcome: .quarantined)
        result.entry = entry
        result.findings = findings
        return result
    }
}
