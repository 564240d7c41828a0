package import AcornCore
import Foundation

/// Settlement files and their rows in the store, inside a transaction of the caller's.
package struct SettlementStore {
    let connection: any SQLConnection
    let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// A file whose bytes are here already.
    package struct KnownFile: Hashable, Sendable {
        package let entry: Int64
        package let isQuarantined: Bool
        package let name: String?
    }

    /// The file with these bytes, if it was imported before.
    package func file(digest: [UInt8]) throws -> KnownFile? {
        try connection.first(
            """
            SELECT f.archive_entry, f.state, e.name FROM archive_documents d
            JOIN archive_entries e ON e.environment = d.environment AND e.account = d.account
                AND e.document = d.document
            JOIN settlement_files f ON f.environment = e.environment AND f.account = e.account
                AND f.archive_entry = e.entry
            WHERE d.environment = $1 AND d.account = $2 AND d.digest = $3
            ORDER BY f.archive_entry LIMIT 1
            """, key.values + [.bytes(digest)]
        ) { KnownFile(entry: try $0.integer(0), isQuarantined: try $0.text(1) != "stored", name: try $0.textOrNil(2)) }
    }

    /// Waits until no other transaction brings the same bytes, and tells whether one did. SQLite has one writer, which
    /// waits by itself; on PostgreSQL a lock of the digest's own makes others of the account go on.
    package func claim(digest: [UInt8]) throws -> KnownFile? {
        if connection.dialect == .postgres {
            let number = digest.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) } ^ UInt64(key.account)
            try connection.execute(
                "SELECT pg_advisory_xact_lock(CAST($1 AS BIGINT))", [.integer(Int64(bitPattern: number))])
        }
        return try file(digest: digest)
    }

    /// Notes a file that could not be read as a settlement report, and why.
    package func quarantine(entry: Int64, reason: String, at now: Instant) throws {
        try insertFile(
            entry, state: "quarantined", format: nil, rows: 0, style: SettlementRowStyle(), hasLines: false,
            reason: reason, at: now)
    }

    /// Notes a file whose rows were written, and its settlements. Returns the version that each settlement is.
    package func finish(
        entry: Int64, statements: [SettlementTally], rows: Int64, style: SettlementRowStyle, at now: Instant
    ) throws -> [StoredSettlement] {
        let format = statements.first?.format
        try insertFile(
            entry, state: "stored", format: format, rows: rows, style: style, hasLines: format != .xml,
            reason: nil, at: now)
        return try statements.map { try insert($0, entry: entry) }
    }

    /// The names of the files behind entries; their numbers where they have none.
    package func names(of entries: [Int64]) throws -> [String] {
        try entries.map { entry in
            try connection.first(
                "SELECT name FROM archive_entries WHERE environment = $1 AND account = $2 AND entry = $3",
                key.values + [.integer(entry)]
            ) { try $0.textOrNil(0) ?? "\(entry)" } ?? "\(entry)"
        }
    }

    /// A stored report.
    package struct Document: Hashable, Sendable {
        package let entry: Int64
        package let name: String?
        package let settlementIDs: [String]
    }

    /// The stored reports in the order in which they came; where ids are given, those that tell one of them.
    package func documents(of settlements: [String] = []) throws -> [Document] {
        let named = try connection.rows(
            """
            SELECT f.archive_entry, e.name FROM settlement_files f
            JOIN archive_entries e ON e.environment = f.environment AND e.account = f.account
                AND e.entry = f.archive_entry
            WHERE f.environment = $1 AND f.account = $2 AND f.state = 'stored' ORDER BY f.archive_entry
            """, key.values
        ) { (entry: try $0.integer(0), name: try $0.textOrNil(1)) }
        let told = try connection.rows(
            "SELECT archive_entry, settlement_id FROM settlements WHERE environment = $1 AND account = $2", key.values
        ) { (try $0.integer(0), try $0.text(1)) }
        let ids = Dictionary(grouping: told, by: \.0).mapValues { $0.map(\.1) }
        let wanted = Set(settlements)
        return named.map { Document(entry: $0.entry, name: $0.name, settlementIDs: ids[$0.entry] ?? []) }
            .filter { wanted.isEmpty || !wanted.isDisjoint(with: $0.settlementIDs) }
    }

    /// Keeps findings about a file where people look for them, in place of those that were noted of it before.
    package func note(_ findings: [Finding], entry: Int64, at now: Instant) throws {
        let shown = findings.prefix(100)
        let old = try connection.rows(
            """
            SELECT finding FROM findings
            WHERE environment = $1 AND account = $2 AND subject_kind = 'archive_entry' AND subject_id = $3
            """, key.values + [.text("\(entry)")]
        ) { try $0.text(0) }
        let kept = Set(shown.indices.map { "import:\(entry):\($0)" })
        for name in old where name.hasPrefix("import:\(entry):") && !kept.contains(name) {
            try connection.execute(
                "DELETE FROM findings WHERE environment = $1 AND account = $2 AND finding = $3",
                key.values + [.text(name)])
        }
        for (index, finding) in shown.enumerated() { try note(finding, index, entry, now) }
    }

    private func note(_ finding: Finding, _ index: Int, _ entry: Int64, _ now: Instant) throws {
        var evidence = Dictionary(
            finding.evidence.facts.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        evidence["file"] = finding.evidence.file
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let json = String(decoding: try encoder.encode(evidence), as: UTF8.self)
        try connection.execute(
            """
            INSERT INTO findings
                (environment, account, finding, code, severity, subject_kind, subject_id, evidence, first_seen_at,
                    last_seen_at, archive_entry)
            VALUES ($1, $2, $3, $4, $5, 'archive_entry', $6, $7, $8, $8, $9)
            ON CONFLICT (environment, account, finding) DO UPDATE SET code = excluded.code,
                severity = excluded.severity, evidence = excluded.evidence
            """,
            key.values + [
                .text("import:\(entry):\(index)"), .text(finding.code.rawValue), .text(finding.severity.rawValue),
                .text("\(entry)"), .text(json), .init(now), .integer(entry),
            ])
    }

    private func insertFile(
        _ entry: Int64, state: String, format: SettlementFormat?, rows: Int64, style: SettlementRowStyle,
        hasLines: Bool, reason: String?, at now: Instant
    ) throws {
        try connection.execute(
            """
            INSERT INTO settlement_files
                (environment, account, archive_entry, state, format, rows_count, decimal_mark, fraction_digits,
                    has_dotted_dates, has_carriage_returns, has_lines, reason, imported_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            key.values + [
                .integer(entry), .text(state), .init(format?.rawValue), .integer(rows),
                .init(style.decimalMark.map { $0 == UInt8(ascii: ",") ? "," : "." }), .init(style.fractionDigits),
                .init(style.hasDottedDates ?? false), .init(style.hasCarriageReturns ?? false), .init(hasLines),
                .init(reason), .init(now),
            ])
    }

    private func insert(_ tally: SettlementTally, entry: Int64) throws -> StoredSettlement {
        try hold()
        let id = Self.storable(tally.settlementID)
        let others = try versions(of: id)
        try connection.execute(
            """
            INSERT INTO settlements
                (environment, account, settlement_id, version, archive_entry, statement, format, marketplace_name,
                    currency, period_start_at, period_end_at, deposit_at, declared_micros, computed_micros, rows_count)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """,
            key.values + [
                // Beyond all others, so that `renumber` can move those to where they belong.
                .text(id), .integer((others.map(\.version).max() ?? 0) + Int64(others.count) + 1), .integer(entry),
                .init(tally.number), .text(tally.format.rawValue), .init(tally.mainMarketplace?.name),
                .init(tally.currency?.code), .init(tally.periodStart), .init(tally.periodEnd), .init(tally.depositDate),
                .init(tally.declaredTotal), .integer(tally.computedTotal), .init(tally.rows),
            ])
        let ranks = try renumber(id)
        // Reports without an id tell of different times: they only share the number.
        let earlier = tally.settlementID.isEmpty ? [] : others.map(\.entry)
        let version = ranks.firstIndex { $0.entry == entry && $0.statement == tally.number } ?? 0
        return StoredSettlement(
            settlementID: tally.settlementID, version: earlier.isEmpty ? 1 : Int64(version) + 1,
            earlierEntries: earlier)
    }

    static func storable(_ text: String) -> String { text.replacing("\0", with: "\u{FFFD}") }
}

/// A settlement that was stored just now.
package struct StoredSettlement: Hashable, Sendable {
    package let settlementID: String
    /// From 1; more than 1 where another file told the same settlement before.
    package let version: Int64
    /// The entries of the files that told it before.
    package let earlierEntries: [Int64]
}
