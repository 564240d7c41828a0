/// How the seller stands in a store.
struct StoreStanding: Sendable, Hashable {
    var isParticipating = true
    var hasSuspendedListings = false
}
