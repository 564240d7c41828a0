/// A feed that was handed in. What becomes of it is decided when the simulated clock gets there.
struct SubmittedFeed: Sendable {
    let id: String
    let account: SellerAccount.ID
    let type: String
    let stores: [StoreID]
    let input: String
    let created: Moment
    /// When processing begins and ends, unless the feed is cancelled before.
    let started: Moment
    let finished: Moment
    var cancelled: Moment?
    var outcome: Outcome?

    /// How processing ended.
    struct Outcome: Sendable, Hashable {
        let isFatal: Bool
        /// The document that tells about it.
        let document: String
    }

    func status(at now: Moment) -> String {
        if let cancelled, cancelled <= now { return "CANCELLED" }
        if now < started { return "IN_QUEUE" }
        guard now >= finished, let outcome else { return "IN_PROGRESS" }
        return outcome.isFatal ? "FATAL" : "DONE"
    }
}

/// What callers have done with feeds.
struct FeedsState: Sendable {
    /// Oldest first.
    private(set) var feeds: [SubmittedFeed] = []
    /// Whose document it is; ids of other sellers' documents lead nowhere.
    private var owners: [String: SellerAccount.ID] = [:]

    mutating func own(_ document: String, _ account: SellerAccount.ID) { owners[document] = account }

    func owns(_ document: String, _ account: SellerAccount.ID) -> Bool { owners[document] == account }

    func feed(_ id: String, of account: SellerAccount.ID) -> SubmittedFeed? {
        feeds.first { $0.id == id && $0.account == account }
    }

    /// Queues a feed; it waits and is worked at for as long as the seed says.
    mutating func queue(
        _ type: String, _ stores: [StoreID], input: String, _ account: SellerAccount.ID, seed: UInt64, at now: Moment
    ) -> SubmittedFeed {
        var random = SeededRandom(seed, "feed", Int64(feeds.count))
        let started = now + random.between(20, 90)
        let feed = SubmittedFeed(
            id: "5\(random.between(10_000, 99_999))0\(Moment.padded(Int64(feeds.count), 5))", account: account,
            type: type, stores: stores, input: input, created: now, started: started,
            finished: started + random.between(15, 180))
        feeds.append(feed)
        return feed
    }

    mutating func cancel(_ id: String, at now: Moment) {
        for index in feeds.indices where feeds[index].id == id { feeds[index].cancelled = now }
    }

    /// The first feed whose time has come and that nobody has worked at.
    func due(upTo now: Moment) -> SubmittedFeed? {
        feeds.filter { $0.outcome == nil && $0.cancelled == nil && $0.finished <= now }
            .min { ($0.finished, $0.id) < ($1.finished, $1.id) }
    }

    mutating func finish(_ id: String, _ outcome: SubmittedFeed.Outcome) {
        for index in feeds.indices where feeds[index].id == id { feeds[index].outcome = outcome }
    }
}

extension Simulation {
    /// Works at every feed whose time comes up to `now`, with the world as it is at that time.
    mutating func processFeeds(upTo now: Moment) {
        while let feed = feeds.due(upTo: now) {
            world.advance(to: feed.finished)
            let result = ListingsFeed(feed: feed, bytes: documents[feed.input]?.bytes).process(&self)
            // What is worth it is compressed, and said to be.
            let isCompressed = result.report.count > 2_000
            let id = documents.put(
                isCompressed ? StoredGzip.wrapped(result.report) : result.report,
                contentType: "application/json; charset=UTF-8", isCompressed: isCompressed)
            feeds.own(id, feed.account)
            feeds.finish(feed.id, SubmittedFeed.Outcome(isFatal: result.isFatal, document: id))
        }
    }
}

/// Gzip without compression: blocks as they are. Every reader of gzip takes it, and the simulator needs no library.
///
/// Source: RFC 1952, RFC 1951 §3.2.4.
enum StoredGzip {
    static func wrapped(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
        var start = 0
        repeat {
            let end = min(start + 65_535, bytes.count)
            let length = UInt16(end - start)
            out.append(end == bytes.count ? 1 : 0)
            append(UInt32(length) | UInt32(~length) << 16, to: &out)
            out += bytes[start..<end]
            start = end
        } while start < bytes.count
        append(checksum(bytes), to: &out)
        append(UInt32(truncatingIfNeeded: bytes.count), to: &out)
        return out
    }

    private static func append(_ number: UInt32, to out: inout [UInt8]) {
        for shift in [0, 8, 16, 24] as [UInt32] { out.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    /// CRC-32 of ISO 3309.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF as UInt32) { crc, byte in table[Int((crc ^ UInt32(byte)) & 0xFF)] ^ (crc >> 8) }
    }

    private static let table: [UInt32] = (0..<256 as Range<UInt32>).map { number in
        (0..<8).reduce(number) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
    }
}
