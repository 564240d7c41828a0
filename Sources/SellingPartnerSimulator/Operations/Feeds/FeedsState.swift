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
    private var made: Int64 = 0

    /// Feeds are shown for so long.
    ///
    /// Source: `createdSince` of `getFeeds` in the model.
    static let keptSeconds: Int64 = 90 * Moment.day

    /// Forgets feeds that were made before `end`, and the owners of documents that are gone.
    mutating func forget(before end: Moment, isKept: (String) -> Bool) {
        let count = feeds.firstIndex { $0.created >= end } ?? feeds.count
        // A feed that nobody has worked at yet is never that old: its time is minutes.
        feeds.removeFirst(count)
        owners = owners.filter { isKept($0.key) }
    }

    mutating func own(_ document: String, _ account: SellerAccount.ID) { owners[document] = account }

    func owns(_ document: String, _ account: SellerAccount.ID) -> Bool { owners[document] == account }

    func feed(_ id: String, of account: SellerAccount.ID, at now: Moment) -> SubmittedFeed? {
        feeds.first { $0.id == id && $0.account == account && $0.created >= now - Self.keptSeconds }
    }

    /// Queues a feed; it waits and is worked at for as long as the seed says.
    mutating func queue(
        _ type: String, _ stores: [StoreID], input: String, _ account: SellerAccount.ID, seed: UInt64, at now: Moment
    ) -> SubmittedFeed {
        var random = SeededRandom(seed, "feed", made)
        let started = now + random.between(20, 90)
        let feed = SubmittedFeed(
            id: "5\(random.between(10_000, 99_999))0\(Moment.padded(made, 5))", account: account,
            type: type, stores: stores, input: input, created: now, started: started,
            finished: started + random.between(15, 180))
        made += 1
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
            let packed = result.report.count > 2_000 ? Gzip.compressed(result.report) : nil
            let id = documents.put(
                packed ?? result.report, contentType: "application/json; charset=UTF-8", isCompressed: packed != nil,
                at: feed.finished)
            feeds.own(id, feed.account)
            feeds.finish(feed.id, SubmittedFeed.Outcome(isFatal: result.isFatal, document: id))
        }
    }
}
