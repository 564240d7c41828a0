/// The living seller and what callers have done to it: the one value that every operation reads and changes.
struct Simulation: Sendable {
    var world: World
    /// What callers told about parcels they confirmed, by the parcel's id.
    var parcels: [String: ParcelDetails] = [:]

    init(_ options: WorldOptions) {
        world = World(options)
    }

    /// Moves everything to `now`.
    mutating func advance(to now: Moment) { world.advance(to: now) }
}
