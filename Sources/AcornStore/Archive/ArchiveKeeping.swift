import AcornCore
package import Foundation

/// Keeps one document in the archive, chunk by chunk, inside a transaction. One task uses it.
package final class ArchiveKeeping {
    private let connection: any SQLConnection
    private let key: AccountKey
    private let receipt: ArchiveReceipt
    private let entry: Int64
    private let digest: [UInt8]
    private let document: Int64
    /// Whether the same bytes are there already: then chunks are not to be written.
    package let isKnown: Bool
    private var bytes: Int64
    private var stored: Int64 = 0
    private var place: Int64 = 0

    init(_ archive: Archive, _ receipt: ArchiveReceipt, entry: Int64, digest: [UInt8], at now: Instant) throws {
        connection = archive.connection
        key = archive.key
        self.receipt = receipt
        self.entry = entry
        self.digest = digest
        let known = try archive.document(digest: digest)
        isKnown = known != nil
        (document, bytes) = known ?? (entry, 0)
        guard known == nil else { return }
        // The chunks refer to the document, whose lengths are known only at the end.
        try connection.execute(
            """
            INSERT INTO archive_documents
                (environment, account, document, digest, bytes_count, stored_count, chunks_count, created_at)
            VALUES ($1, $2, $3, $4, 0, 0, 0, $5)
            """, key.values + [.integer(document), .bytes(digest), .init(now)])
    }

    private static let chunks = BulkInsert(
        into: "archive_chunks",
        columns: ["environment", "account", "document", "place", "codec", "bytes_count", "bytes"])

    /// Writes the next chunk.
    package func write(_ chunk: PackedChunk) throws {
        precondition(!isKnown, "a document that is there is not kept again")
        try connection.bulkInsert(Self.chunks) { writer in
            for value in [key.environment, key.account, document, place, chunk.codec.rawValue, Int64(chunk.count)] {
                try writer.append(value)
            }
            try chunk.bytes.withUnsafeBufferPointer { try writer.append(bytes: $0) }
            try writer.endRow()
        }
        place += 1
        bytes += Int64(chunk.count)
        stored += Int64(chunk.bytes.count)
    }

    /// Ends the document, and notes the receipt. `digest` is what came out of the bytes that were written; another than
    /// was announced is an error.
    package func finish(_ digest: [UInt8]) throws -> ArchivedDocument {
        guard digest == self.digest else {
            throw StoreError(.value, "The document changed while it was being read. Nothing was kept; try again.")
        }
        if !isKnown {
            try connection.execute(
                """
                UPDATE archive_documents SET bytes_count = $4, stored_count = $5, chunks_count = $6
                WHERE environment = $1 AND account = $2 AND document = $3
                """, key.values + [.integer(document), .integer(bytes), .integer(stored), .integer(place)])
        }
        try connection.execute(
            """
            INSERT INTO archive_entries
                (environment, account, entry, document, kind, operation, request, application, name, received_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            key.values + [
                .integer(entry), .integer(document), .text(receipt.kind.rawValue), .init(receipt.operation),
                .init(receipt.request), .init(receipt.application), .init(receipt.name), .init(receipt.receivedAt),
            ])
        return ArchivedDocument(entry: entry, document: document, digest: digest, bytes: bytes)
    }
}

/// A piece of a document as the archive keeps it.
package struct PackedChunk: Sendable {
    let codec: ChunkCodec
    /// Bytes of the document in it.
    let count: Int
    let bytes: [UInt8]
}

/// A small document as the archive keeps it, packed whole beside the database.
package struct PackedDocument: Sendable {
    let chunks: [PackedChunk]
    /// SHA-256 of the document.
    let digest: [UInt8]

    package init(_ bytes: Data) {
        let packer = DocumentPacker()
        var chunks: [PackedChunk] = []
        bytes.withUnsafeBytes { packer.take($0) { chunks.append($0) } }
        packer.finish { chunks.append($0) }
        self.chunks = chunks
        digest = packer.digest
    }
}

/// Cuts a document into chunks, packs them, and takes its digest: everything that keeping it needs but the database, so
/// that it can be done beside it. One task uses it at a time.
package final class DocumentPacker {
    private let check = DocumentDigest()
    private let packer = ChunkPacker()
    private var room = [UInt8](repeating: 0, count: ChunkCodec.bytesMax)
    private var filled = 0
    /// SHA-256 of the whole document, once it is finished.
    package private(set) var digest: [UInt8] = []

    package init() {}

    /// Takes the next bytes, and hands on the chunks that are full.
    package func take(_ bytes: UnsafeRawBufferPointer, _ body: (PackedChunk) throws -> Void) rethrows {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = min(rest.count, room.count - filled)
            room.withUnsafeMutableBytes { $0[filled...].copyBytes(from: rest.prefix(count)) }
            filled += count
            rest = rest.dropFirst(count)
            if filled == room.count { try pack(body) }
        }
    }

    /// Hands on the last chunk.
    package func finish(_ body: (PackedChunk) throws -> Void) rethrows {
        if filled > 0 { try pack(body) }
        digest = check.finish()
    }

    private func pack(_ body: (PackedChunk) throws -> Void) rethrows {
        let chunk = room.withUnsafeBufferPointer { room in
            let piece = UnsafeBufferPointer(rebasing: room[..<filled])
            check.update(UnsafeRawBufferPointer(piece))
            return packer.pack(piece) { PackedChunk(codec: $0, count: filled, bytes: Array($1)) }
        }
        filled = 0
        try body(chunk)
    }
}
