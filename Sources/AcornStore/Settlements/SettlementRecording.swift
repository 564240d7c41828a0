package import AcornCore

/// Derives what the store keeps of one settlement document, in the caller's transaction: its rows and its settlements,
/// or why it cannot be read. From the same document and the same name comes the same, whenever it is done.
package struct SettlementRecording {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let entry: Int64
    /// When the document came.
    private let receivedAt: Instant

    package init(_ connection: any SQLConnection, _ key: AccountKey, entry: Int64, receivedAt: Instant) {
        self.connection = connection
        self.key = key
        self.entry = entry
        self.receivedAt = receivedAt
    }

    /// What was derived.
    package struct Outcome {
        package let coded: CodedSettlements
        package let stored: [StoredSettlement]
    }

    /// Thrown where a document turns out to be no report, so that the caller undoes what was written of it.
    package struct Unusable: Error {
        package let findings: [Finding]

        package init(findings: [Finding]) { self.findings = findings }
    }

    /// Writes what `code` hands on, batch by batch, and then the settlements. Errors: `Unusable`, `SettlementFault`,
    /// those of `code`, `StoreError`.
    package func run(
        _ code: ((SettlementRowBatch) throws -> Void) throws -> CodedSettlements
    ) throws -> Outcome {
        let writer = SettlementRowWriter(connection, key, entry: entry)
        let coded = try code { try writer.write($0) }
        try writer.finish()
        guard coded.reading.isUsable else { throw Unusable(findings: coded.reading.findings) }
        if let wrong = coded.firstWrongSum { throw SettlementFault(settlementID: wrong.settlementID) }
        let stored = try SettlementStore(connection, key).finish(
            entry: entry, statements: coded.reading.tallies, rows: coded.rows, style: coded.style, at: receivedAt)
        return Outcome(coded: coded, stored: stored)
    }

    /// Notes that the document cannot be read, and why.
    package func quarantine(_ findings: [Finding]) throws {
        let store = SettlementStore(connection, key)
        try store.quarantine(
            entry: entry, reason: (findings.first?.code ?? .fileUnreadable).rawValue, at: receivedAt)
        try store.note(findings, entry: entry, at: receivedAt)
    }
}

/// The rows of a settlement do not add up to what its reader says.
package struct SettlementFault: Error, Hashable, Sendable, CustomStringConvertible {
    package let settlementID: String

    package var description: String {
        "The stored rows of settlement \(settlementID) would not add up to the document's. Nothing was stored. This is "
            + "a fault in ACORN-i; please report it with the document's first lines."
    }
}
