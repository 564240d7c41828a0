/// The living seller and what callers have done to it: the one value that every operation reads and changes.
struct Simulation: Sendable {
    var world: World
    /// The storage of report and feed documents.
    var documents: DocumentStore
    var listings = ListingsState()
    var feeds = FeedsState()
    var reports: ReportDesk
    /// What callers told about parcels they confirmed, by the parcel's id.
    var parcels: [String: ParcelDetails] = [:]
    var notifications = NotificationState()

    init(_ options: WorldOptions) {
        world = World(options)
        documents = DocumentStore(seed: options.seed)
        reports = ReportDesk(seed: options.seed)
    }

    /// Moves everything to `now`.
    mutating func advance(to now: Moment) {
        processFeeds(upTo: now)
        world.advance(to: now)
        var desk = reports
        desk.runSchedules(self, at: now)
        reports = desk
    }
}
