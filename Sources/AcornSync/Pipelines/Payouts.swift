package import AcornStore
import Foundation
import SellingPartnerAPI
import SellingPartnerClient
import TransfersV20240601

/// Payouts, told again for as long as they may change: all of history at first, then those of the last 45 days.
///
/// Source: Transfers 2024-06-01 `listPayouts`.
package struct PayoutsPipeline: PassPipeline {
    package static let resource = "payouts"
    package static let everySeconds: Int64 = 3_600
    private static let changing = 45 * WireTime.day

    package init() {}

    package func fetch(_ window: SyncWindow, token: String?, _ work: PipelineWork) async throws -> WindowReply {
        // The first pass has none before it.
        let isFirst = try await work.store.read { connection in
            try SyncWindows(connection, work.key, Self.resource, scope: work.scope).before(window) == nil
        }
        let since = isFirst ? SpanPlan(Self.resource, work).horizon : window.startAt - Self.changing
        // The same argument on every page.
        let after = WireTime.dateTime(since - since % WireTime.day)
        let reply = try await work.reply(to: TransfersV20240601.ListPayouts(createdAfter: after, nextToken: token))
        let rows = try reply.rows(reply.value.payouts, "payouts")
        return WindowReply(
            fetched: FetchedReply(
                TransfersV20240601.ListPayouts.descriptor, ["createdAfter": after.text], reply, work),
            token: reply.value.nextToken, ids: rows.map { $0.id ?? "" })
    }

    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int {
        let told = try reply.told(TransfersV20240601.ListPayoutsResponse.self)
        let facts = PayoutFacts(connection, reply.key)
        let intake = try FactIntake(connection, reply, resource)
        let payouts = told.payouts ?? []
        for payout in payouts {
            try intake.take(payout.id) {
                try facts.put(PayoutMapping.fact(payout), seenAt: reply.receivedAt, entry: reply.entry)
            }
        }
        return payouts.count
    }
}

/// Payouts that Amazon expects to make: each telling that differs from the last is kept, so that a forecast can be
/// held against what was said when.
package struct ExpectedPayoutsPipeline: PassPipeline {
    package static let resource = "expected-payouts"
    package static let everySeconds: Int64 = 21_600

    package init() {}

    package func fetch(_ window: SyncWindow, token: String?, _ work: PipelineWork) async throws -> WindowReply {
        let reply = try await work.reply(to: TransfersV20240601.ListExpectedPayouts(nextToken: token))
        let rows = try reply.rows(reply.value.expectedPayouts, "expectedPayouts")
        return WindowReply(
            fetched: FetchedReply(TransfersV20240601.ListExpectedPayouts.descriptor, [:], reply, work),
            token: reply.value.nextToken,
            ids: rows.map { row in
                "\(row.partnerMetadata?.marketplaceId ?? "") \(row.partnerMetadata?.accountType ?? "")"
            })
    }

    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int {
        let told = try reply.told(TransfersV20240601.ListExpectedPayoutsResponse.self)
        let facts = PayoutFacts(connection, reply.key)
        let intake = try FactIntake(connection, reply, resource)
        let rows = told.expectedPayouts ?? []
        for row in rows {
            let place = [row.partnerMetadata?.marketplaceId, row.partnerMetadata?.accountType].compactMap(\.self)
            try intake.take(place.joined(separator: " ")) {
                try facts.put(PayoutMapping.fact(row), seenAt: reply.receivedAt, entry: reply.entry)
            }
        }
        return rows.count
    }
}
