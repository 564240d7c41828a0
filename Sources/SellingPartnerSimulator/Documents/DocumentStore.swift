/// The storage behind report and feed documents: bytes by id, and addresses at which they can be fetched or put for
/// five minutes.
///
/// Source: facts §10 (pre-signed addresses, five minutes; the content type of an upload is signed; kept 28 days).
struct DocumentStore: Sendable {
    /// A document: its bytes and what is said of them.
    struct Document: Sendable {
        /// Nil until an upload has come.
        var bytes: [UInt8]?
        let contentType: String
        /// Whether the bytes are gzip, which the answer that gives the address must say.
        let isCompressed: Bool
        /// Whether the bytes came from a caller.
        var isUploaded = false
    }

    /// What an address is good for.
    enum Purpose: String, Sendable, Hashable {
        case fetch = "GET"
        case put = "PUT"
    }

    /// Where the server is reached, without a slash at the end: told once it listens.
    var base = "http://127.0.0.1"
    let seed: UInt64
    private var documents: [String: Document] = [:]
    private var made: Int64 = 0
    /// All that are kept, oldest first, and when each was made.
    private var ages: [(id: String, at: Moment)] = []
    /// Bytes of all uploads that are kept.
    private var uploadedBytes = 0
    /// Documents that can be written again, oldest first, and their bytes together: what is over the limit goes.
    private var remakeable: [String] = []
    private var remakeableBytes = 0

    /// How many bytes of such documents are kept; reports of a large world would fill the memory otherwise.
    static let remakeableBytesMax = 256 << 20

    /// How many bytes of uploads are kept; beyond that the oldest go before their time.
    static let uploadedBytesMax = 1 << 30

    static let keptSeconds: Int64 = 28 * Moment.day

    static let addressSeconds: Int64 = 300

    init(seed: UInt64) { self.seed = seed }

    subscript(id: String) -> Document? { documents[id] }

    /// Keeps a document and gives its id. One that is remakeable may be gone when it is asked for again.
    mutating func put(
        _ bytes: [UInt8], contentType: String, isCompressed: Bool = false, isRemakeable: Bool = false, at now: Moment
    ) -> String {
        let id = add(Document(bytes: bytes, contentType: contentType, isCompressed: isCompressed), now)
        guard isRemakeable else { return id }
        remakeable.append(id)
        remakeableBytes += bytes.count
        while remakeableBytes > Self.remakeableBytesMax, remakeable.count > 1 {
            let oldest = remakeable.removeFirst()
            remakeableBytes -= documents.removeValue(forKey: oldest)?.bytes?.count ?? 0
        }
        return id
    }

    /// Makes room for a document that a caller will upload with this content type; gives its id.
    mutating func makeRoom(contentType: String, at now: Moment) -> String {
        add(Document(bytes: nil, contentType: contentType, isCompressed: false), now)
    }

    private mutating func add(_ document: Document, _ now: Moment) -> String {
        made += 1
        var random = SeededRandom(seed, "document", made)
        let id = "amzn1.spdoc.1.4.\(random.uuid()).T\(random.code(13))"
        documents[id] = document
        ages.append((id, now))
        return id
    }

    /// Fills the room that was made for an upload.
    mutating func fill(_ id: String, _ bytes: [UInt8]) {
        guard let old = documents[id] else { return }
        uploadedBytes += bytes.count - (old.isUploaded ? old.bytes?.count ?? 0 : 0)
        documents[id]?.bytes = bytes
        documents[id]?.isUploaded = true
        var at = 0
        while uploadedBytes > Self.uploadedBytesMax, at < ages.count {
            // What was just uploaded stays.
            if ages[at].id != id, documents[ages[at].id]?.isUploaded == true { forget(ages[at].id) }
            at += 1
        }
    }

    /// Forgets every document whose time is over at `now`.
    mutating func forgetOld(at now: Moment) {
        let end = ages.firstIndex { $0.at > now - Self.keptSeconds } ?? ages.count
        guard end > 0 else { return }
        for age in ages[..<end] { forget(age.id) }
        ages.removeFirst(end)
    }

    private mutating func forget(_ id: String) {
        guard let document = documents.removeValue(forKey: id) else { return }
        if document.isUploaded { uploadedBytes -= document.bytes?.count ?? 0 }
        guard let place = remakeable.firstIndex(of: id) else { return }
        remakeable.remove(at: place)
        remakeableBytes -= document.bytes?.count ?? 0
    }

    /// A fresh address of a document, good from `now` for five minutes; nil for an id that does not exist.
    func address(of id: String, for purpose: Purpose = .fetch, at now: Moment) -> String? {
        guard documents[id] != nil else { return nil }
        let signed = purpose == .put ? "content-type%3Bhost" : "host"
        return "\(base)/documents/\(id)?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=\(now.amazonDate)"
            + "&X-Amz-SignedHeaders=\(signed)&X-Amz-Expires=\(Self.addressSeconds)"
            + "&X-Amz-Credential=AKIASIMULATED%2F\(now.amazonDate.prefix(8))%2Fus-east-1%2Fs3%2Faws4_request"
            + "&X-Amz-Signature=\(signature(of: id, purpose, now.amazonDate))"
    }

    /// What stands in for Amazon's signature: nobody makes one by accident.
    func signature(of id: String, _ purpose: Purpose, _ date: String) -> String {
        let hash = SeededRandom.hash("\(purpose.rawValue)\n\(id)\n\(date)")
        return (0..<4 as Range<UInt64>).map { part in
            let digits = String(SeededRandom.mixed(hash ^ seed &+ part), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}

extension Moment {
    /// `20260131T235959Z`.
    var amazonDate: String { iso.replacing("-", with: "").replacing(":", with: "") }

    /// Reads what `amazonDate` writes.
    init?(amazonDate text: String) {
        let letters = Array(text)
        guard letters.count == 16, letters[8] == "T", letters[15] == "Z" else { return nil }
        func part(_ range: Range<Int>) -> String { String(letters[range]) }
        self.init(
            iso: "\(part(0..<4))-\(part(4..<6))-\(part(6..<8))T\(part(9..<11)):\(part(11..<13)):\(part(13..<15))Z")
    }
}

extension SeededRandom {
    /// `0356cf79-b8b0-4226-b4b9-0ee058ea5760`.
    mutating func uuid() -> String {
        let digits = Array(code(32, of: "0123456789abcdef"))
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }
}
