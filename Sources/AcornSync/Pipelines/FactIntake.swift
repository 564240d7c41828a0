import AcornStore
import SellingPartnerAPI
import SellingPartnerClient

/// Takes facts of a reply in one by one: one that cannot be read is quarantined, and the others go on.
struct FactIntake {
    private let reply: ArchivedReply
    private let quarantine: QuarantinedFacts
    private let isClean: Bool

    init(_ connection: any SQLConnection, _ reply: ArchivedReply, _ resource: String) throws {
        self.reply = reply
        quarantine = QuarantinedFacts(connection, reply.key, resource)
        isClean = try quarantine.isEmpty()
    }

    /// `write` maps and writes one fact. A fact without an id is known by its archive entry.
    func take(_ id: String?, _ write: () throws -> Void) throws {
        let subject = id ?? "entry \(reply.entry)"
        do {
            try write()
        } catch let fault as UnreadableFact {
            return try quarantine.put(subject, reason: "\(fault)", entry: reply.entry, at: reply.receivedAt)
        }
        if !isClean { try quarantine.release(subject) }
    }
}

extension Reply {
    /// The rows of a page, which must be there even where they are none: a page without them proves nothing.
    ///
    /// Errors: `SellingPartnerError` with `missingKeys`.
    func rows<Row>(_ rows: [Row]?, _ name: String) throws -> [Row] {
        guard let rows else {
            throw SellingPartnerError(.missingKeys, requestID: requestID, detail: "the page has no \(name)")
        }
        return rows
    }
}
