import AcornStore
import Foundation
import SalesV1
import SellingPartnerAPI
import SellingPartnerClient

/// Asks once how many orders there were in each week of history, so that it can be said how long collecting them will
/// take: at Amazon's pace of one page in three minutes that is hours or days.
///
/// Source: Sales v1 `getOrderMetrics`, one marketplace a call; weeks begin on Mondays, in UTC.
struct OrderCounts {
    let work: PipelineWork
    let historyFrom: Int64

    /// The page that writes the counts; nil where Amazon was asked before.
    ///
    /// Where Amazon does not tell, because a role is missing or anything else, nothing is known, and the orders are
    /// collected all the same. Errors: those that would meet the orders, too.
    func page() async throws -> PipelinePage? {
        let isAsked = try await work.store.read { connection in
            try ExpectedRows(connection, work.key, OrdersPipeline.resource).isAsked()
        }
        guard !isAsked else { return nil }
        let spans = try await told()
        return PipelinePage { connection in
            try ExpectedRows(connection, work.key, OrdersPipeline.resource).replace(with: spans)
            return PipelinePage.Outcome()
        }
    }

    private func told() async throws -> [ExpectedSpan] {
        var weeks: [Int64: ExpectedSpan] = [:]
        do {
            for marketplace in work.account.marketplaceIDs {
                for span in try await weeksOf(marketplace) {
                    let known = weeks[span.startAt]?.rows ?? 0
                    weeks[span.startAt] = ExpectedSpan(from: span.startAt, to: span.endAt, rows: known + span.rows)
                }
            }
        } catch let error as SellingPartnerError where !Self.general.contains(error.code) {
            return []
        }
        return weeks.values.sorted { $0.startAt < $1.startAt }
    }

    /// What says nothing of this call: there is no turn, no way to Amazon, or no right to call at all.
    private static let general: Set<SellingPartnerError.Code> = [
        .waitTooLong, .notConnected, .storeFailed, .loginUnavailable, .loginRefused, .authorizationLost, .clientRefused,
        .clientSecretExpired, .applicationNotAuthorized, .noAuthorization,
    ]

    private func weeksOf(_ marketplace: String) async throws -> [ExpectedSpan] {
        let interval = [historyFrom, work.now].map { WireTime.dateTime($0).text }.joined(separator: "--")
        let reply = try await work.reply(
            to: SalesV1.GetOrderMetrics(
                marketplaceIds: [MarketplaceID(rawValue: marketplace)], interval: interval, granularity: .week,
                granularityTimeZone: "UTC"))
        return (reply.value.payload ?? []).compactMap(Self.span)
    }

    private static func span(_ told: SalesV1.OrderMetricsInterval) -> ExpectedSpan? {
        let ends = (told.interval ?? "").components(separatedBy: "--")
            .compactMap { WireTime.micros(DateTime(text: $0)) }
        guard ends.count == 2, ends[0] < ends[1], let rows = told.orderCount, rows >= 0 else { return nil }
        return ExpectedSpan(from: ends[0], to: ends[1], rows: Int64(rows))
    }
}
