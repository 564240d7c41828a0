/// The living seller and what callers have done to it: the one value that every operation reads and changes.
struct Simulation: Sendable {
    var world: World
    var listings = ListingsState()
    var reports: ReportDesk
    /// The storage of report and feed documents.
    var documents: DocumentStore
    /// What callers told about parcels they confirmed, by the parcel's id.
    var parcels: [String: ParcelDetails] = [:]
    var notifications = NotificationState()

    init(_ options: WorldOptions) {
        world = World(options)
        reports = ReportDesk(seed: options.seed)
        documents = DocumentStore(seed: options.seed)
    }

    /// Moves everything to `now`.
    mutating func advance(to now: Moment) {
        world.advance(to: now)
        var desk = reports
        desk.runSchedules(self, at: now)
        reports = desk
    }
}
