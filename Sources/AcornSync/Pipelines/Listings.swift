package import AcornStore
import Foundation
import ListingsItemsV20210801
import SellingPartnerAPI
import SellingPartnerClient

/// Listings, store by store, told whole each time; what a whole pass did not tell is marked removed.
///
/// Source: Listings Items 2021-08-01 `searchListingsItems`: 20 to a page, and no more than 1,000 of one search. So a
/// pass goes along the listings by the time of their creation, and where a search comes to its 1,000 the next one
/// begins with the last of them.
package struct ListingsPipeline: PassPipeline {
    package static let resource = "listings"
    package static let everySeconds: Int64 = 14_400
    private static let pageSize = 20
    /// Parts that are read; attributes and relationships have narrower limits and are not needed.
    private static let parts = ["summaries", "offers", "fulfillmentAvailability", "issues"].map {
        ListingsItemsV20210801.SearchListingsItemsIncludedData(rawValue: $0)
    }

    package init() {}

    package func fetch(_ window: SyncWindow, token: String?, _ work: PipelineWork) async throws -> WindowReply {
        let place = ListingsPlace(token)
        let operation = ListingsItemsV20210801.SearchListingsItems(
            sellerId: work.account.sellingPartnerID, marketplaceIds: [MarketplaceID(rawValue: work.scope)],
            includedData: Self.parts, createdAfter: place.createdAfter.map(WireTime.dateTime),
            sortBy: .init(rawValue: "createdDate"), sortOrder: .init(rawValue: "ASC"), pageSize: Self.pageSize,
            pageToken: place.token)
        let reply = try await work.reply(to: operation)
        let rows = try reply.rows(reply.value.items, "items")
        let page = ListingsPlace.Page(
            rows: rows.count, found: reply.value.numberOfResults, token: reply.value.pagination?.nextToken,
            lastCreatedAt: rows.compactMap { WireTime.micros(ListingMapping.summary($0, work.scope)?.createdDate) }
                .max())
        guard page.token == nil || page.token != place.token else {
            throw SellingPartnerError(
                .repeatedPage, operation: ListingsItemsV20210801.SearchListingsItems.descriptor.id,
                requestID: reply.requestID, detail: "the page names itself as the next one")
        }
        let next = place.after(page)
        var request = ["marketplaceIds": work.scope, "pass": String(window.startAt)]
        if let created = place.createdAfter { request["createdAfter"] = WireTime.dateTime(created).text }
        if let beyond = next.beyond { request["beyond"] = "\(beyond)" }
        if next.place == nil { request["ends"] = next.isWhole ? "whole" : "partial" }
        return WindowReply(
            fetched: FetchedReply(
                ListingsItemsV20210801.SearchListingsItems.descriptor, request, reply, work),
            token: next.place?.text,
            // Searches overlap: the first page of one may hold what the last page of the one before did.
            ids: rows.map { "\(place.createdAfter ?? 0) \($0.sku ?? "")" })
    }

    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int {
        let told = try reply.told(ListingsItemsV20210801.ItemSearchResults.self)
        guard let marketplace = reply.request["marketplaceIds"], let pass = reply.request["pass"].flatMap(Int64.init)
        else { throw UnreadableFact("request of archive entry \(reply.entry)", "does not say which pass it is of") }
        let facts = ListingFacts(connection, reply.key, marketplaceID: marketplace)
        let intake = try FactIntake(connection, reply, resource)
        let rows = told.items ?? []
        var wanted: Set<CatalogFacts.Place> = []
        for row in rows {
            try intake.take(row.sku.map { "\(marketplace) \($0)" }) {
                let fact = try ListingMapping.fact(row, marketplace)
                try facts.put(fact, passAt: pass, entry: reply.entry)
                if let place = CatalogFacts.Place(marketplace, fact.asin) { wanted.insert(place) }
            }
        }
        try CatalogFacts(connection, reply.key).want(wanted)
        try end(reply, marketplace, pass, facts, intake)
        return rows.count
    }

    /// What follows from the last page of a pass, and from a search that cannot be read to its end.
    private static func end(
        _ reply: ArchivedReply, _ marketplace: String, _ pass: Int64, _ facts: ListingFacts, _ intake: FactIntake
    ) throws {
        // No SKU begins with a blank.
        let subject = " \(marketplace) beyond \(ListingsPlace.searchMax)"
        if let beyond = reply.request["beyond"] {
            try intake.take(subject) {
                throw UnreadableFact(
                    "\(beyond) listings",
                    "cannot be reached: they were created in the same moment as \(ListingsPlace.searchMax) others")
            }
        }
        guard reply.request["ends"] == "whole" else { return }
        try facts.markUnseen(passAt: pass)
        try intake.take(subject) {}
    }
}
