/// A notification that waits to be put into a queue.
struct PendingNotification: Sendable {
    let id: String
    /// 0, or 1 for the second of one that is sent twice.
    let copy: Int
    let type: String
    let published: Moment
    /// The body of the message.
    let text: String
    /// How often it was tried.
    var attempts = 0

    init(_ due: DueNotification) {
        id = due.id
        copy = due.copy
        type = due.subscription.kind.type
        published = due.published
        text = due.body.text
    }
}

/// What is on its way to one queue: a pure state that is told what is due and what became of each try.
///
/// The messages go one after the other, in the order in which they are due, so that the seed alone decides which of
/// them overtake others. While the queue cannot be reached, the first one is tried again and again, and the rest wait;
/// when too many wait, nothing more is taken in, and what is due later stays where it is: in the simulated world, which
/// can be asked for it at any time. So nothing is lost while the endpoint is down, and the memory has a bound.
struct Outbox: Sendable {
    let queue: QueueARN
    /// All that is due up to here was taken in.
    private(set) var takenUpTo: Moment
    private(set) var pending: [PendingNotification] = []
    /// Whether somebody is sending from it.
    var isServed = false
    /// The queue's address, once the endpoint has told it.
    var address: String?

    private(set) var delivered = 0
    private(set) var retries = 0
    private(set) var givenUp = 0
    /// The newest that were given up, with the reason.
    private(set) var undeliverable: [Undeliverable] = []
    private(set) var lastFailure: QueueFailure?
    private var failuresInARow = 0
    /// Real seconds before which nothing is tried.
    private(set) var retryAt: Double = 0

    /// One that was given up.
    struct Undeliverable: Sendable {
        let notification: PendingNotification
        let failure: QueueFailure
    }

    /// When so many wait, no more are taken in.
    static let pendingMax = 1_000
    /// How many of those given up are kept to be shown.
    static let undeliverableMax = 1_000
    /// How often one is tried: with the pauses below, for 25 minutes.
    static let attemptsMax = 30
    static let pauseSecondsMax: Double = 60

    init(queue: QueueARN, takenUpTo: Moment) {
        self.queue = queue
        self.takenUpTo = takenUpTo
    }

    // MARK: Taking in

    var hasRoom: Bool { pending.count < Self.pendingMax }

    /// Takes in what became due up to a moment.
    mutating func take(_ due: [DueNotification], upTo end: Moment) {
        pending += due.map { PendingNotification($0) }
        takenUpTo = end
    }

    // MARK: Sending

    /// What to try now; nil when nothing waits, or when it is too early for another try.
    func next(at realSeconds: Double) -> PendingNotification? { realSeconds < retryAt ? nil : pending.first }

    /// The first one arrived.
    mutating func succeeded() {
        guard !pending.isEmpty else { return }
        pending.removeFirst()
        delivered += 1
        failuresInARow = 0
        retryAt = 0
        lastFailure = nil
    }

    /// The first one did not arrive: it is tried again later, or given up.
    mutating func failed(_ failure: QueueFailure, at realSeconds: Double) {
        guard !pending.isEmpty else { return }
        lastFailure = failure
        // It may have been made anew elsewhere.
        address = nil
        pending[0].attempts += 1
        if failure.isFinal || pending[0].attempts >= Self.attemptsMax {
            giveUp(pending.removeFirst(), failure)
        } else {
            retries += 1
        }
        guard !failure.isFinal else { return }
        failuresInARow += 1
        retryAt = realSeconds + Self.pauseSeconds(after: failuresInARow)
    }

    /// 0.5, 1, 2, 4 seconds and so on, up to a minute.
    static func pauseSeconds(after failures: Int) -> Double {
        failures > 8 ? pauseSecondsMax : min(pauseSecondsMax, Double(1 << max(0, failures - 1)) / 2)
    }

    private mutating func giveUp(_ notification: PendingNotification, _ failure: QueueFailure) {
        givenUp += 1
        undeliverable.append(Undeliverable(notification: notification, failure: failure))
        if undeliverable.count > Self.undeliverableMax { undeliverable.removeFirst() }
    }

    /// Tries everything again now, also what was given up and is still kept; gives how many those are.
    mutating func tryAgain() -> Int {
        let again = undeliverable.map(\.notification)
        pending += again.map { one in
            var one = one
            one.attempts = 0
            return one
        }
        undeliverable = []
        givenUp -= again.count
        failuresInARow = 0
        retryAt = 0
        return again.count
    }
}
