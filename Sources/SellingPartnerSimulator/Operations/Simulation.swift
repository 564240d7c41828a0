/// The living seller and what callers have done to it: the one value that every operation reads and changes.
struct Simulation: Sendable {
    var world: World
    /// The storage of report and feed documents.
    var documents: DocumentStore
    var listings = ListingsState()
    var feeds = FeedsState()
    var reports: ReportDesk
    /// Where the seller stands otherwise than is the rule.
    var standings: [StoreID: StoreStanding] = [:]
    /// What callers told about parcels they confirmed, by the parcel's id.
    var parcels: [String: ParcelDetails] = [:]
    var notifications = NotificationState()
    /// The day on which old things were forgotten last.
    private var forgotten: Int64 = 0

    init(_ options: WorldOptions) {
        world = World(options)
        documents = DocumentStore(seed: options.seed)
        reports = ReportDesk(seed: options.seed)
    }

    func standing(in store: StoreID) -> StoreStanding { standings[store] ?? StoreStanding() }

    /// Moves everything to `now`.
    mutating func advance(to now: Moment) {
        processFeeds(upTo: now)
        world.advance(to: now)
        var desk = reports
        desk.runSchedules(self, at: now)
        reports = desk
        forget(at: now)
    }

    /// Forgets what Amazon does not keep: documents at once, and what is not shown any more once a simulated day.
    private mutating func forget(at now: Moment) {
        documents.forgetOld(at: now)
        guard now.days > forgotten else { return }
        forgotten = now.days
        let kept = documents
        // Whoever delivers notifications may be behind, and must still find what they are about.
        let needed = (notifications.takenUpTo ?? now) - Moment.day
        reports.forget(before: min(now - ReportDesk.keptSeconds, needed)) { kept[$0] != nil }
        feeds.forget(before: min(now - FeedsState.keptSeconds, needed)) { kept[$0] != nil }
    }
}
