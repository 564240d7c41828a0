/// Where notifications go, who asked for which, and what callers' doings raised.
struct NotificationState: Sendable {
    /// A queue or an event bus of the application's.
    struct Destination: Sendable, Hashable {
        let id: String
        let application: String
        let name: String
        let resource: Resource
        /// Nothing that happened before can be for it.
        let created: Moment

        enum Resource: Sendable, Hashable {
            case queue(arn: String)
            case eventBus(region: String, account: String)
        }
    }

    /// That a seller's notifications of one type go to a destination.
    struct Subscription: Sendable {
        let id: String
        let application: String
        let account: SellerAccount.ID
        let kind: NotificationKind
        let destination: String
        let directive: NotificationDirective?
        /// Only what happens afterwards is told.
        let created: Moment
    }

    private(set) var destinations: [Destination] = []
    private(set) var subscriptions: [Subscription] = []
    /// What callers did to listings, oldest first; everything else follows from the simulation itself.
    private(set) var raised: [NotificationEvent] = []
    /// How many of them were forgotten because there were too many.
    private(set) var forgotten = 0
    /// Up to where all destinations have taken in what is due for them; nil where nobody delivers.
    var takenUpTo: Moment?
    private var made: Int64 = 0

    // MARK: Changing

    mutating func add(_ destination: Destination) { destinations.append(destination) }
    mutating func add(_ subscription: Subscription) { subscriptions.append(subscription) }
    mutating func removeDestination(_ id: String) { destinations.removeAll { $0.id == id } }
    mutating func removeSubscription(_ id: String) { subscriptions.removeAll { $0.id == id } }

    /// Tells of something that a caller did to listings.
    mutating func raise(_ event: NotificationEvent) {
        raised.append(event)
        guard raised.count > Self.raisedMax else { return }
        // Many at once, so that not every further one moves them all.
        raised.removeFirst(Self.raisedMax / 10)
        forgotten += Self.raisedMax / 10
    }

    static let raisedMax = 100_000

    /// The next id: `7fcacc7e-727b-11e9-8848-1681be663d3e`.
    mutating func nextID(seed: UInt64, _ name: String) -> String {
        made += 1
        var random = SeededRandom(seed, name, made)
        return random.uuid()
    }
}
