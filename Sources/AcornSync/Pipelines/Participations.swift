package import AcornStore
import AcornCore
import Foundation
import SellersV1
import SellingPartnerAPI
import SellingPartnerClient

/// Where the seller sells: a store that comes later, is suspended or closed is noticed, and what is collected follows.
///
/// Source: Sellers v1 `getMarketplaceParticipations`, which is what connecting asks first, too.
package struct ParticipationsPipeline: PassPipeline {
    package static let resource = "participations"
    package static let everySeconds: Int64 = 86_400

    package init() {}

    package func prove(
        _ window: SyncWindow, _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws {
        try keep(window, windows, work)
        // Not when replies are told again: schedules belong to what is.
        let stores = try AccountStores.all(of: work.key, in: connection).filter(\.isParticipating)
        let queue = JobQueue(
            work.store, time: .standard(for: connection.dialect, clock: work.desk.now))
        for resource in SyncResource.all {
            for schedule in resource.schedules(work.key, marketplaceIDs: stores.map(\.marketplaceID)) {
                try queue.ensure(schedule, connection)
            }
        }
    }

    package func fetch(_ window: SyncWindow, token: String?, _ work: PipelineWork) async throws -> WindowReply {
        let reply = try await work.reply(to: SellersV1.GetMarketplaceParticipations())
        let rows = try reply.rows(reply.value.payload, "payload")
        return WindowReply(
            fetched: FetchedReply(SellersV1.GetMarketplaceParticipations.descriptor, [:], reply, work),
            token: nil, ids: rows.map { $0.marketplace?.id ?? "" })
    }

    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int {
        let told = try reply.told(SellersV1.GetMarketplaceParticipationsResponse.self)
        let now = Instant(secondsSince1970: reply.receivedAt / WireTime.second)
        let intake = try FactIntake(connection, reply, resource)
        var stores: [AccountStore] = []
        for (place, one) in (told.payload ?? []).enumerated() {
            try intake.take(one.marketplace?.id ?? "number \(place)") {
                stores.append(try present(SellerDiscovery.store(one, seenAt: now), "marketplace.id"))
            }
        }
        try AccountStores.put(stores, of: reply.key, in: connection, at: now)
        return stores.count
    }
}
