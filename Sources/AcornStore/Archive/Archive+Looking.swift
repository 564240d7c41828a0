package import AcornCore

/// An entry of the archive with what is known of its document.
package struct ArchivedEntry: Hashable, Sendable {
    package let entry: Int64
    package let document: Int64
    package let kind: ArchiveKind
    package let operation: String?
    package let request: String?
    package let application: Int64?
    package let name: String?
    package let receivedAt: Instant
    /// SHA-256 of the document.
    package let digest: [UInt8]
    /// Its length, and what it takes in the database.
    package let bytes: Int64
    package let storedBytes: Int64
}

/// Which entries.
package struct ArchiveFilter: Hashable, Sendable {
    package var kind: ArchiveKind?
    /// Only entries with lower numbers: the next page.
    package var before: Int64 = .max
    package var limit = 50

    package init() {}
}

extension Archive {
    private static let select = """
        SELECT e.entry, e.document, e.kind, e.operation, e.request, e.application, e.name, e.received_at,
            d.digest, d.bytes_count, d.stored_count
        FROM archive_entries e
        JOIN archive_documents d ON d.environment = e.environment AND d.account = e.account
            AND d.document = e.document
        WHERE e.environment = $1 AND e.account = $2

        """

    /// Entries, the newest first.
    package func entries(_ filter: ArchiveFilter) throws -> [ArchivedEntry] {
        let kind = filter.kind.map { SQLValue.text($0.rawValue) }
        return try connection.rows(
            Self.select + " AND e.entry < $3\(kind == nil ? "" : " AND e.kind = $5") ORDER BY e.entry DESC LIMIT $4",
            key.values + [.integer(filter.before), .init(filter.limit)] + (kind.map { [$0] } ?? []), Self.entry)
    }

    /// One entry; nil where there is none with the number.
    package func entry(_ number: Int64) throws -> ArchivedEntry? {
        try connection.first(Self.select + " AND e.entry = $3", key.values + [.integer(number)], Self.entry)
    }

    /// Entries of a kind in the order of their numbers, from behind `after` up to `through`.
    func entries(_ kind: ArchiveKind, after: Int64, through: Int64, limit: Int) throws -> [ArchivedEntry] {
        try connection.rows(
            Self.select + " AND e.kind = $3 AND e.entry > $4 AND e.entry <= $5 ORDER BY e.entry LIMIT $6",
            key.values + [.text(kind.rawValue), .integer(after), .integer(through), .init(limit)], Self.entry)
    }

    private static func entry(_ row: borrowing SQLRow) throws -> ArchivedEntry {
        ArchivedEntry(
            entry: try row.integer(0), document: try row.integer(1), kind: ArchiveKind(rawValue: try row.text(2)),
            operation: try row.textOrNil(3), request: try row.textOrNil(4), application: try row.integerOrNil(5),
            name: try row.textOrNil(6), receivedAt: try row.instant(7), digest: try row.bytes(8),
            bytes: try row.integer(9), storedBytes: try row.integer(10))
    }

    /// Says that an entry is of another kind than it was taken for.
    package func setKind(_ kind: ArchiveKind, of entry: Int64) throws {
        try connection.execute(
            "UPDATE archive_entries SET kind = $4 WHERE environment = $1 AND account = $2 AND entry = $3",
            key.values + [.integer(entry), .text(kind.rawValue)])
    }

    /// Opens the document of an entry for a reader that asks for pieces.
    package func open(_ entry: ArchivedEntry) -> ArchivedDocumentReader {
        ArchivedDocumentReader(connection, key, entry)
    }
}

/// Hands out a document of the archive to a reader that asks for pieces, while other statements run in between. One
/// task uses it, inside one transaction.
package final class ArchivedDocumentReader {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let entry: ArchivedEntry
    private let check = DocumentDigest()
    private var chunk: [UInt8] = []
    private var used = 0
    private var place: Int64 = 0
    private var isAtEnd = false
    /// Bytes handed out so far.
    package private(set) var count = 0

    init(_ connection: any SQLConnection, _ key: AccountKey, _ entry: ArchivedEntry) {
        self.connection = connection
        self.key = key
        self.entry = entry
    }

    /// Fills as much of the buffer as there is; 0 at the end. Throws `StoreError` with the code `damaged` where the
    /// document is not what was put in: at the latest at the end, so what was handed out by then must be undone.
    package func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
        if used == chunk.count { try nextChunk() }
        let now = min(buffer.count, chunk.count - used)
        buffer.copyBytes(from: chunk[used..<(used + now)])
        used += now
        count += now
        return now
    }

    /// Reads what nobody asked for, so that all of the document is proven.
    package func finish() throws {
        while !isAtEnd { try nextChunk() }
    }

    private func nextChunk() throws {
        guard !isAtEnd else { return }
        let next = try connection.first(
            """
            SELECT codec, bytes_count, bytes FROM archive_chunks
            WHERE environment = $1 AND account = $2 AND document = $3 AND place = $4
            """, key.values + [.integer(entry.document), .integer(place)]
        ) { try ChunkUnpacker.unpack($0.bytes(2), codec: $0.integer(0), count: Int($0.integer(1))) }
        (chunk, used) = (next ?? [], 0)
        if next == nil {
            isAtEnd = true
            guard check.finish() == entry.digest else { throw StoreError.damagedDocument }
        } else {
            place += 1
            chunk.withUnsafeBytes { check.update($0) }
        }
    }
}
