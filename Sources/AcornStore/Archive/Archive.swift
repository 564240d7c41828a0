package import AcornCore

/// Whose data a row is: the first two columns of every key.
package struct AccountKey: Hashable, Sendable {
    package let environment: Int64
    package let account: Int64

    package init(environment: Int64, account: Int64) {
        self.environment = environment
        self.account = account
    }

    package var values: [SQLValue] { [.integer(environment), .integer(account)] }
}

/// What a document is, which decides how long it is kept. Kinds are data: others may come.
package struct ArchiveKind: Hashable, Sendable, RawRepresentable {
    package let rawValue: String
    package init(rawValue: String) { self.rawValue = rawValue }

    /// A reply's body.
    package static let reply = ArchiveKind(rawValue: "reply")
    /// A report's document, but for settlements.
    package static let report = ArchiveKind(rawValue: "report")
    package static let settlement = ArchiveKind(rawValue: "settlement")
    /// A file that was to be a settlement report and could not be read as one.
    package static let quarantined = ArchiveKind(rawValue: "quarantined")
    package static let feed = ArchiveKind(rawValue: "feed")
    package static let notification = ArchiveKind(rawValue: "notification")
}

/// What is known of a document when it comes: what was asked, when, under which authorization.
package struct ArchiveReceipt: Hashable, Sendable {
    package var kind: ArchiveKind
    /// Amazon's operation, such as `getReportDocument`; nil for what a person brought.
    package var operation: String?
    /// What was asked, without anything secret: a query, a report id.
    package var request: String?
    /// The application that was authorized, by its number.
    package var application: Int64?
    /// The name of the file, where a person brought one.
    package var name: String?
    package var receivedAt: Instant

    package init(kind: ArchiveKind, receivedAt: Instant) {
        self.kind = kind
        self.receivedAt = receivedAt
    }
}

/// A document in the archive.
package struct ArchivedDocument: Hashable, Sendable {
    package let entry: Int64
    package let document: Int64
    package let digest: [UInt8]
    package let bytes: Int64
}

/// Keeps and hands out documents, inside a transaction of the caller's: a document and the facts read from it are
/// committed together or not at all.
package struct Archive {
    let connection: any SQLConnection
    let key: AccountKey

    package init(_ connection: any SQLConnection, _ key: AccountKey) {
        self.connection = connection
        self.key = key
    }

    /// A number that nobody else gets: `archive_entry`. It is taken in a short transaction before the one that keeps
    /// the document, so that those of one account do not wait for each other.
    package static func nextNumber(in store: Store, _ key: AccountKey) async throws -> Int64 {
        try await store.write(.repeatable) { try nextNumber($0, key) }
    }

    /// A number inside a transaction of the caller's: others of the account wait for its end, so it must be short.
    package static func nextNumber(_ connection: any SQLConnection, _ key: AccountKey) throws -> Int64 {
        let number = try connection.first(
            """
            INSERT INTO archive_numbers (environment, account, last_number) VALUES ($1, $2, 1)
            ON CONFLICT (environment, account) DO UPDATE SET last_number = archive_numbers.last_number + 1
            RETURNING last_number
            """, key.values
        ) { try $0.integer(0) }
        guard let number else { throw StoreError(.other, "The archive gave out no number.") }
        return number
    }

    /// Keeps what `read` hands on, a piece at a time until it returns 0, under the number `entry`. Where the same bytes
    /// are there already they are not kept again. Errors: `StoreError`, and those of `read`.
    package func keep(
        _ receipt: ArchiveReceipt, entry: Int64, digest: [UInt8], at now: Instant,
        _ read: (UnsafeMutableRawBufferPointer) throws -> Int
    ) throws -> ArchivedDocument {
        let keeping = try begin(receipt, entry: entry, digest: digest, at: now)
        if !keeping.isKnown {
            let packer = DocumentPacker()
            var room = [UInt8](repeating: 0, count: 1 << 16)
            while case let count = try room.withUnsafeMutableBytes({ try read($0) }), count > 0 {
                try room.withUnsafeBytes { bytes in
                    try packer.take(UnsafeRawBufferPointer(rebasing: bytes[..<count])) { try keeping.write($0) }
                }
            }
            try packer.finish { try keeping.write($0) }
            return try keeping.finish(packer.digest)
        }
        return try keeping.finish(digest)
    }

    /// Keeps a document that was packed before, under the number `entry`.
    package func keep(
        _ packed: PackedDocument, _ receipt: ArchiveReceipt, entry: Int64, at now: Instant
    ) throws -> ArchivedDocument {
        let keeping = try begin(receipt, entry: entry, digest: packed.digest, at: now)
        if !keeping.isKnown { for chunk in packed.chunks { try keeping.write(chunk) } }
        return try keeping.finish(packed.digest)
    }

    /// Begins to keep a document whose chunks come one by one.
    package func begin(
        _ receipt: ArchiveReceipt, entry: Int64, digest: [UInt8], at now: Instant
    ) throws -> ArchiveKeeping {
        try ArchiveKeeping(self, receipt, entry: entry, digest: digest, at: now)
    }

    /// The number and the length of a document that is there, by its SHA-256.
    package func document(digest: [UInt8]) throws -> (document: Int64, bytes: Int64)? {
        try connection.first(
            """
            SELECT document, bytes_count FROM archive_documents
            WHERE environment = $1 AND account = $2 AND digest = $3
            """, key.values + [.bytes(digest)]
        ) { (try $0.integer(0), try $0.integer(1)) }
    }

    /// Hands on the document of an entry, piece by piece. Throws `StoreError` with the code `damaged` where it is not
    /// what was put in; what was handed on by then must not be used.
    package func read(entry: Int64, _ body: ([UInt8]) throws -> Void) throws {
        let found = try connection.first(
            """
            SELECT d.document, d.digest, d.chunks_count FROM archive_entries e
            JOIN archive_documents d ON d.environment = e.environment AND d.account = e.account
                AND d.document = e.document
            WHERE e.environment = $1 AND e.account = $2 AND e.entry = $3
            """, key.values + [.integer(entry)]
        ) { (try $0.integer(0), try $0.bytes(1), try $0.integer(2)) }
        guard let (document, digest, chunks) = found else {
            throw StoreError(.value, "The archive has no entry \(entry).")
        }
        let check = DocumentDigest()
        var place: Int64 = 0
        try connection.forEach(
            """
            SELECT place, codec, bytes_count, bytes FROM archive_chunks
            WHERE environment = $1 AND account = $2 AND document = $3 ORDER BY place
            """, key.values + [.integer(document)]
        ) { row in
            guard try row.integer(0) == place else { throw StoreError.damagedDocument }
            place += 1
            let bytes = try ChunkUnpacker.unpack(
                row.bytes(3), codec: row.integer(1), count: Int(row.integer(2)))
            bytes.withUnsafeBytes { check.update($0) }
            try body(bytes)
        }
        guard place == chunks, check.finish() == digest else { throw StoreError.damagedDocument }
    }
}
