package import AcornStore
import FbaInventoryV1
import Foundation
import SellingPartnerAPI
import SellingPartnerClient

/// Stock in Amazon's warehouses, store by store, told whole each time.
///
/// Source: FBA Inventory v1 `getInventorySummaries`; a page token lives for 30 seconds, so a pass that is held up
/// begins again.
package struct InventoryPipeline: PassPipeline {
    package static let resource = "inventory"
    package static let everySeconds: Int64 = 3_600

    package init() {}

    package func fetch(_ window: SyncWindow, token: String?, _ work: PipelineWork) async throws -> WindowReply {
        let operation = FbaInventoryV1.GetInventorySummaries(
            granularityType: .init(rawValue: "Marketplace"), granularityId: work.scope,
            marketplaceIds: [MarketplaceID(rawValue: work.scope)], details: true, nextToken: token)
        let reply = try await work.reply(to: operation)
        let rows = try reply.rows(reply.value.payload?.inventorySummaries, "payload.inventorySummaries")
        let request = ["marketplaceIds": work.scope, "pass": String(window.startAt)]
        return WindowReply(
            fetched: FetchedReply(FbaInventoryV1.GetInventorySummaries.descriptor, request, reply, work),
            token: reply.value.pagination?.nextToken,
            ids: rows.map { "\($0.sellerSku ?? "") \($0.condition ?? "")" })
    }

    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int {
        let told = try reply.told(FbaInventoryV1.GetInventorySummariesResponse.self)
        guard let marketplace = reply.request["marketplaceIds"], let pass = reply.request["pass"].flatMap(Int64.init)
        else { throw UnreadableFact("request of archive entry \(reply.entry)", "does not say which pass it is of") }
        let facts = InventoryFacts(connection, reply.key, marketplaceID: marketplace)
        let intake = try FactIntake(connection, reply, resource)
        let rows = told.payload?.inventorySummaries ?? []
        var wanted: Set<CatalogFacts.Place> = []
        for row in rows {
            try intake.take(row.sellerSku.map { "\(marketplace) \($0)" }) {
                try facts.put(fact(row), passAt: pass, entry: reply.entry)
                if let place = CatalogFacts.Place(marketplace, row.asin) { wanted.insert(place) }
            }
        }
        try CatalogFacts(connection, reply.key).want(wanted)
        // The last page of a pass: what it did not tell is gone.
        if told.pagination?.nextToken?.isEmpty != false { try facts.removeUnseen(passAt: pass) }
        return rows.count
    }

    private static func fact(_ row: FbaInventoryV1.InventorySummary) throws -> InventoryFact {
        var fact = InventoryFact(
            sellerSKU: try present(row.sellerSku, "sellerSku"), condition: row.condition ?? "",
            total: Int64(row.totalQuantity ?? 0))
        fact.fnsku = row.fnSku
        fact.asin = row.asin
        fact.updatedAt = WireTime.micros(row.lastUpdatedTime)
        guard let details = row.inventoryDetails else { return fact }
        fact.fulfillable = Int64(details.fulfillableQuantity ?? 0)
        fact.inboundWorking = Int64(details.inboundWorkingQuantity ?? 0)
        fact.inboundShipped = Int64(details.inboundShippedQuantity ?? 0)
        fact.inboundReceiving = Int64(details.inboundReceivingQuantity ?? 0)
        fact.reserved = Int64(details.reservedQuantity?.totalReservedQuantity ?? 0)
        fact.researching = Int64(details.researchingQuantity?.totalResearchingQuantity ?? 0)
        fact.unfulfillable = Int64(details.unfulfillableQuantity?.totalUnfulfillableQuantity ?? 0)
        return fact
    }
}
