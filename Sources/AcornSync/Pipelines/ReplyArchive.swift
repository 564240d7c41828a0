package import AcornStore
import AcornCore
package import Foundation
import SellingPartnerAPI
import SellingPartnerClient

/// A reply that is in the archive, as a mapping reads it: now, or when the archive is replayed.
package struct ArchivedReply: Sendable {
    package let key: AccountKey
    package let entry: Int64
    package let body: Data
    /// What was asked, as `ArchiveReceipt.request`: a mapping reads its parameters from here.
    package let request: [String: String]
    /// When it came, in microseconds since 1970.
    package let receivedAt: Int64

    /// What the body was read as when it came: the same as from the archive, as the members of persons that the
    /// archive lacks are mapped nowhere.
    private let fresh: (any Sendable)?

    package init(
        key: AccountKey, entry: Int64, body: Data, request: [String: String], receivedAt: Int64,
        fresh: (any Sendable)? = nil
    ) {
        self.key = key
        self.entry = entry
        self.body = body
        self.request = request
        self.receivedAt = receivedAt
        self.fresh = fresh
    }

    /// The body as a value of the wire. Errors: `DecodingError`.
    func told<Value: Decodable & Sendable>(_ type: Value.Type) throws -> Value {
        if let value = fresh as? Value { return value }
        // What only Foundation's decoder reads is UTF-16.
        guard let json = try? JSONText(body) else { return try JSONDecoder().decode(type, from: body) }
        return try WireDecoder(json).value(type)
    }
}

/// A reply that is to be kept: its bytes, and what was asked for it.
struct FetchedReply: Sendable {
    let operation: String
    /// What was asked, without page tokens and secrets.
    let request: [String: String]
    private let body: Data
    /// The body as the archive keeps it: packed beside the database, which others wait for.
    private let packed: PackedDocument
    let application: Int64
    let receivedAt: Int64
    private let value: any Sendable

    init(
        _ operation: OperationDescriptor, _ request: [String: String], _ reply: Reply<some Sendable>,
        _ work: PipelineWork
    ) {
        self.operation = operation.id
        self.request = request
        body = PersonalFields.removed(from: reply.raw.body, takenApart: reply.raw.json)
        packed = PackedDocument(body)
        value = reply.value
        application = work.account.application
        // As fine as the archive keeps it, so that a replay sees the same.
        receivedAt = work.now - work.now % WireTime.second
    }

    /// Keeps the reply under a new number, inside the page's transaction.
    func keep(_ connection: any SQLConnection, _ key: AccountKey) throws -> ArchivedReply {
        let entry = try Archive.nextNumber(connection, key)
        let at = Instant(secondsSince1970: receivedAt / WireTime.second)
        var receipt = ArchiveReceipt(kind: .reply, receivedAt: at)
        receipt.operation = operation
        receipt.request = Self.text(request)
        receipt.application = application
        _ = try Archive(connection, key).keep(packed, receipt, entry: entry, at: at)
        return ArchivedReply(
            key: key, entry: entry, body: body, request: request, receivedAt: receivedAt,
            fresh: value)
    }

    /// Parameters as a line, in one order: `a=1&b=2`, percent-encoded.
    static func text(_ request: [String: String]) -> String {
        request.sorted { $0.key < $1.key }.map { "\($0.key)=\(encoded($0.value))" }.joined(separator: "&")
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .urlQueryAllowed.subtracting(["&", "=", "+"])) ?? ""
    }
}

extension CharacterSet {
    fileprivate func subtracting(_ letters: [Unicode.Scalar]) -> CharacterSet {
        subtracting(CharacterSet(letters))
    }
}
