package import AcornStore
import Foundation
import OrdersV20260101
import SellingPartnerAPI
import SellingPartnerClient

/// Orders and their items, by the time of their last update: an order that changes comes again.
///
/// Source: Orders 2026-01-01 `searchOrders`; facts §8: spans end two minutes before now, tokens live for a day.
package struct OrdersPipeline: WindowedPipeline {
    package static let resource = "orders"
    package static let everySeconds: Int64 = 300
    static let pageSize = 100
    /// Parts that hold no person.
    private static let parts: [OrdersV20260101.SearchOrdersIncludedData] = [
        "PROCEEDS", "EXPENSE", "PROMOTION", "CANCELLATION", "FULFILLMENT",
    ].map { OrdersV20260101.SearchOrdersIncludedData(rawValue: $0) }

    package init() {}

    package func plan(
        _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws -> [SyncWindow] {
        let plan = SpanPlan(Self.resource, work)
        guard let newest = try windows.newest() else {
            let today = plan.tail - WireTime.day
            return plan.spans(from: today, to: plan.tail) + plan.spans(from: plan.horizon, to: today)
        }
        return plan.news(after: newest, every: Self.everySeconds)
    }

    package func prove(
        _ window: SyncWindow, _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws {
        try windows.join(window, lengthMax: WireTime.day, at: work.now)
    }

    package func page(_ work: PipelineWork) async throws -> PipelinePage? {
        let counts = OrderCounts(work: work, historyFrom: SpanPlan(Self.resource, work).horizon)
        if let page = try await counts.page() { return page }
        return try await windowPage(work)
    }

    package func fetch(_ window: SyncWindow, token: String?, _ work: PipelineWork) async throws -> WindowReply {
        let operation = OrdersV20260101.SearchOrders(
            lastUpdatedAfter: WireTime.dateTime(window.startAt), lastUpdatedBefore: WireTime.dateTime(window.endAt),
            marketplaceIds: work.account.marketplaceIDs.map { MarketplaceID(rawValue: $0) },
            maxResultsPerPage: Self.pageSize, paginationToken: token, includedData: Self.parts)
        let reply = try await work.reply(to: operation)
        let orders = try reply.rows(reply.value.orders, "orders")
        let request = [
            "lastUpdatedAfter": WireTime.dateTime(window.startAt).text,
            "lastUpdatedBefore": WireTime.dateTime(window.endAt).text,
        ]
        return WindowReply(
            fetched: FetchedReply(OrdersV20260101.SearchOrders.descriptor, request, reply, work),
            token: reply.value.pagination?.nextToken, ids: orders.map { $0.orderId ?? "" })
    }

    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int {
        let told = try reply.told(OrdersV20260101.SearchOrdersResponse.self)
        let intake = try FactIntake(connection, reply, resource)
        var facts: [OrderFact] = []
        for order in told.orders ?? [] {
            try intake.take(order.orderId) { facts.append(try OrderMapping.fact(order)) }
        }
        try OrderFacts(connection, reply.key).put(facts, entry: reply.entry)
        try CatalogFacts(connection, reply.key).want(Set(facts.flatMap(\.catalogPlaces)))
        return told.orders?.count ?? 0
    }
}
