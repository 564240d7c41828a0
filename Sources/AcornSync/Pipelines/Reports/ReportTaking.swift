import AcornCore
import AcornStore

/// Reads a document of the archive and writes its rows: when it comes, and when the archive is replayed.
struct ReportTaking {
    let spec: ReportSpec
    let scene: ReportScene
    /// As the download's header spelled it.
    let charset: String?
    let connection: any SQLConnection

    /// What became of a document.
    struct Outcome {
        var rows = 0
        var unknownColumns: [String] = []
        /// Why the document is no such report; nothing was changed then.
        var unusable: String?
    }

    /// Rows that cannot be read are quarantined; a document that is no such report is, too.
    func run() throws -> Outcome {
        var outcome = Outcome()
        let quarantine = QuarantinedFacts(connection, scene.key, spec.resource)
        // Rows of the span that could not be read are told again now, by lines of their own.
        try quarantine.releaseAll(place)
        do {
            let mark = try decimalMark()
            try read(mark, quarantine, &outcome)
        } catch let unusable as FlatReportReader.Unusable {
            outcome.unusable = "\(unusable)"
            try put(quarantine, "document", unusable.description)
        }
        return outcome
    }

    /// `2026-03-01 `: the span, in front of the line. Of a marketplace, that before it.
    private var place: String {
        let day = Instant(secondsSince1970: scene.start / WireTime.second).utcDay.iso8601
        switch spec.span {
        case .now: return "\(scene.scope) "
        case .spans, .endedSpans: return (scene.scope.isEmpty ? "" : scene.scope + " ") + day + " "
        }
    }

    private func put(_ quarantine: QuarantinedFacts, _ what: String, _ reason: String) throws {
        try quarantine.put(place + what, reason: reason, entry: scene.entry, at: scene.receivedAt)
    }

    /// How many rows of a document are quarantined one by one; a document with more is told once.
    private static let quarantinedMax = 1_000

    private func read(_ mark: UInt8?, _ quarantine: QuarantinedFacts, _ outcome: inout Outcome) throws {
        let rows = try spec.reader(scene, connection)
        var (taken, unreadable) = (0, 0)
        let header = try forEachRow(mark) { row in
            do {
                guard row.isWhole else {
                    throw row.fault("", "has more or fewer cells than the header")
                }
                if try rows.take(row) { taken += 1 }
            } catch let fault as FlatReportFault {
                unreadable += 1
                guard unreadable <= Self.quarantinedMax else { return }
                try put(quarantine, "line \(row.line)", "\(fault)")
            }
        }
        try rows.finish()
        if unreadable > Self.quarantinedMax {
            try put(quarantine, "more", "\(unreadable - Self.quarantinedMax) more rows cannot be read")
        }
        outcome.rows = taken
        outcome.unknownColumns = header?.unknown(spec.layout) ?? []
    }

    /// The mark that the document's amounts prove, in a pass of its own.
    private func decimalMark() throws -> UInt8? {
        guard !spec.layout.amounts.isEmpty else {
            // Whether it is such a report at all is found out before anything is changed.
            _ = try forEachRow(nil) { _ in }
            return nil
        }
        var scan = DecimalMarkScan(spec.layout)
        _ = try forEachRow(nil) { scan.take($0) }
        return scan.mark
    }

    private func forEachRow(
        _ mark: UInt8?, _ body: (FlatReportRow) throws -> Void
    ) throws -> FlatReportHeader? {
        let archive = Archive(connection, scene.key)
        guard let entry = try archive.entry(scene.entry) else {
            throw ReplayFailure("The archive has no entry \(scene.entry).")
        }
        let document = archive.open(entry)
        var reader = FlatReportReader(spec.layout, codePage: codePage, mark: mark)
        var room = [UInt8](repeating: 0, count: 1 << 16)
        while case let count = try room.withUnsafeMutableBytes({ try document.read(into: $0) }), count > 0 {
            try room.withUnsafeBufferPointer { bytes in
                try reader.take(UnsafeBufferPointer(rebasing: bytes[..<count]), body)
            }
        }
        try document.finish()
        try reader.finish(body)
        return reader.header
    }

    /// What is not UTF-8 is read by what the download said, else by Windows-1252. Source: facts §10.
    private var codePage: LegacyText.CodePage {
        let name = (charset ?? "").lowercased().filter { $0.isLetter || $0.isNumber }
        return ["shiftjis", "sjis", "windows31j", "cp932", "ms932", "mskanji"].contains(name)
            ? .windows31J : .windows1252
    }
}
