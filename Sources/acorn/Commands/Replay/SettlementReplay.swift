import AcornCore
import AcornFiles
import AcornStore

/// Derives settlements and their rows from archived reports anew.
///
/// A report that could not be read when it came is tried again, since readers learn; one that was read before and
/// cannot be read now keeps its facts.
struct SettlementReplay: ReplayRule {
    let kinds: [ArchiveKind] = [.settlement, .quarantined]
    /// Hears how many bytes were read.
    let progress: SharedProgress

    func replay(_ entry: ArchivedEntry, _ key: AccountKey, _ connection: any SQLConnection) throws -> Int64 {
        let store = SettlementStore(connection, key)
        try store.remove(entry: entry.entry)
        let recording = SettlementRecording(connection, key, entry: entry.entry, receivedAt: entry.receivedAt)
        if entry.kind == .quarantined, let findings = try damage(entry, Archive(connection, key)) {
            try recording.quarantine(findings)
            return 0
        }
        do {
            let outcome = try connection.savepoint {
                try recording.run { try read(entry, inflates: false, Archive(connection, key), $0) }
            }
            if entry.kind == .quarantined {
                try store.note([], entry: entry.entry, at: entry.receivedAt)
                try Archive(connection, key).setKind(.settlement, of: entry.entry)
            }
            return outcome.coded.rows
        } catch let unusable as SettlementRecording.Unusable {
            guard entry.kind == .quarantined else {
                let code = unusable.findings.first?.code ?? .fileUnreadable
                throw ReplayFailure(
                    "It was read before and cannot be read now (\(code.rawValue)); its facts stay. This is a fault "
                        + "in ACORN-i; please report it.")
            }
            try recording.quarantine(unusable.findings)
            return 0
        } catch let fault as SettlementFault {
            throw ReplayFailure(fault.description)
        }
    }

    private func read(
        _ entry: ArchivedEntry, inflates: Bool, _ archive: Archive, _ write: (SettlementRowBatch) throws -> Void
    ) throws -> CodedSettlements {
        let context = ReconciliationContext(categories: .standard, orders: OrderTable(spill: OrderSpillFile()))
        return try withoutActuallyEscaping(write) { write in
            let coder = SettlementRowCoder { try write($0) }
            context.recorder = coder
            defer { context.recorder = nil }
            let document = archive.open(entry)
            let progress = progress
            let reading = try RecordedReading(
                name: entry.name ?? "", bytes: Int(entry.bytes), inflates: inflates, context: context,
                read: { room in
                    let count = try document.read(into: room)
                    progress.update(document.count)
                    return count
                }
            ).run()
            try document.finish()
            if reading.isUsable { try coder.finish() }
            return CodedSettlements(reading, coder)
        }
    }

    /// A damaged gzip file was kept as it is, and is told as it was told when it came; nil for anything else.
    private func damage(_ entry: ArchivedEntry, _ archive: Archive) throws -> [Finding]? {
        var first = [UInt8](repeating: 0, count: 2)
        let count = try first.withUnsafeMutableBytes { try archive.open(entry).read(into: $0) }
        guard count == 2, first == Self.gzipMagic else { return nil }
        let findings = try read(entry, inflates: true, archive) { _ in }.reading.findings
        return findings.contains { $0.code == .archiveDamaged } ? findings : nil
    }

    /// RFC 1952 §2.3.1.
    private static let gzipMagic: [UInt8] = [0x1F, 0x8B]
}
