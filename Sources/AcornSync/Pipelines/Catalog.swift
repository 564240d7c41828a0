package import AcornStore
import CatalogItemsV20220401
import Foundation
import SellingPartnerAPI
import SellingPartnerClient

/// What Amazon's catalogue says of the products that listings, stock and orders name, store by store, renewed by age.
///
/// Source: Catalog Items 2022-04-01 `searchCatalogItems`, which takes 20 identifiers and one marketplace.
package struct CatalogPipeline: Pipeline {
    package static let resource = "catalog"
    package static let everySeconds: Int64 = 3_600
    static let batch = 20
    /// How old what was told may become, and how long what Amazon does not know rests.
    private static let (toldFor, unknownFor) = (7 * WireTime.day, 30 * WireTime.day)
    private static let parts = [
        "dimensions", "identifiers", "images", "productTypes", "relationships", "salesRanks", "summaries",
    ].map { CatalogItemsV20220401.SearchCatalogItemsIncludedData(rawValue: $0) }
    /// Kinds of jobs that bring new products.
    private static let sources: Set<String> = [
        PipelineJob<ListingsPipeline>.kind, PipelineJob<InventoryPipeline>.kind, PipelineJob<OrdersPipeline>.kind,
    ]

    package init() {}

    package func page(_ work: PipelineWork) async throws -> PipelinePage? {
        let asins = try await work.store.read { connection in
            try CatalogFacts(connection, work.key).due(work.scope, by: work.now, limit: Self.batch)
        }
        guard !asins.isEmpty else { return PipelinePage { try Self.rest(0, work, $0) } }
        let fetched = try await fetch(asins, work)
        return PipelinePage { connection in
            let archived = try fetched.keep(connection, work.key)
            return try Self.rest(try Self.take(archived, connection), work, connection)
        }
    }

    /// Goes on while something is due, and waits while that may still become more.
    private static func rest(
        _ rows: Int, _ work: PipelineWork, _ connection: any SQLConnection
    ) throws -> PipelinePage.Outcome {
        var outcome = PipelinePage.Outcome()
        outcome.rows = rows
        guard try CatalogFacts(connection, work.key).due(work.scope, by: work.now, limit: 1).isEmpty else {
            return outcome
        }
        let open = try JobQueue.openKinds(work.key, connection).filter { sources.contains($0.key) }
        if let since = open.values.min() {
            outcome.pauseMicros = pause(after: work.now - since)
            return outcome
        }
        outcome.isMore = false
        outcome.freshTo = work.now
        return outcome
    }

    /// A tenth of the time that others have worked so far: a first sync takes hours, so there is no need to look
    /// every few seconds.
    static func pause(after micros: Int64) -> Int64 { min(max(micros / 10, 5 * WireTime.second), 5 * WireTime.minute) }

    private func fetch(_ asins: [String], _ work: PipelineWork) async throws -> FetchedReply {
        let operation = CatalogItemsV20220401.SearchCatalogItems(
            marketplaceIds: [MarketplaceID(rawValue: work.scope)], identifiers: asins,
            identifiersType: .init(rawValue: "ASIN"), includedData: Self.parts, pageSize: Self.batch)
        let reply = try await work.reply(to: operation)
        let rows = try reply.rows(reply.value.items, "items")
        // What is missing counts as unknown, so a reply that is cut must not.
        let isCut = rows.count < reply.value.numberOfResults ?? 0
        guard !isCut, reply.value.pagination?.nextToken?.isEmpty != false || rows.count >= asins.count else {
            throw SellingPartnerError(
                .missingKeys, operation: CatalogItemsV20220401.SearchCatalogItems.descriptor.id,
                requestID: reply.requestID, detail: "the page has \(rows.count) items and says that there are more")
        }
        let request = ["marketplaceIds": work.scope, "identifiers": asins.joined(separator: ",")]
        return FetchedReply(CatalogItemsV20220401.SearchCatalogItems.descriptor, request, reply, work)
    }

    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int {
        let told = try reply.told(CatalogItemsV20220401.ItemSearchResults.self)
        guard let marketplace = reply.request["marketplaceIds"], let asked = reply.request["identifiers"] else {
            throw UnreadableFact("request of archive entry \(reply.entry)", "does not say what was asked")
        }
        let facts = CatalogFacts(connection, reply.key)
        let intake = try FactIntake(connection, reply, resource)
        func asking(_ rest: Int64) -> CatalogFacts.Asking {
            CatalogFacts.Asking(at: reply.receivedAt, againAt: reply.receivedAt + rest, entry: reply.entry)
        }
        let items = told.items ?? []
        let known = Set(items.compactMap(\.asin))
        for asin in asked.split(separator: ",").map(String.init) {
            guard let place = CatalogFacts.Place(marketplace, asin) else { continue }
            let isUnknown = !known.contains(asin)
            try facts.note(asking(isUnknown ? unknownFor : toldFor), of: place, isUnknown: isUnknown)
        }
        for item in items {
            try intake.take(item.asin.map { "\(marketplace) \($0)" }) {
                let place = try present(CatalogFacts.Place(marketplace, item.asin), "asin")
                try facts.put(CatalogMapping.fact(item, marketplace), asking(toldFor), of: place)
            }
        }
        return items.count
    }
}
