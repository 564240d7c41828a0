import Foundation
import SellingPartnerAPI

/// How the seller stands in each store, and how it is changed.
extension Simulator {
    var standingsJSON: SimulatedJSON {
        .array(
            simulation.world.ledgers.map { ledger in
                let standing = simulation.standing(in: ledger.store.id)
                return [
                    "store": .string(ledger.store.profile.countryCode),
                    "marketplaceId": .string(ledger.store.profile.marketplaceID),
                    "isParticipating": .bool(standing.isParticipating),
                    "hasSuspendedListings": .bool(standing.hasSuspendedListings),
                ]
            })
    }

    /// Errors: 400 for a store that is not there.
    func changeStanding(_ request: WireRequest) throws -> WireReply {
        let body = try Self.body(request)
        guard let profile = body["store"]?.string.flatMap(StoreProfile.of),
            let ledger = simulation.world.ledgers.first(where: {
                $0.store.profile.countryCode == profile.countryCode
            })
        else {
            throw OperationRefusal.invalid(
                #"Say which store and how it stands: {"store": "DE", "isParticipating": false}."#)
        }
        let store = ledger.store.id
        var standing = simulation.standing(in: store)
        if case .bool(let value)? = body["isParticipating"] { standing.isParticipating = value }
        if case .bool(let value)? = body["hasSuspendedListings"] { standing.hasSuspendedListings = value }
        simulation.standings[store] = standing
        return WireReply(200, standingsJSON)
    }
}
