package import AcornStore
import FinancesV20240619
import Foundation
import SellingPartnerAPI
import SellingPartnerClient

/// Transactions of Finances 2024-06-19, in versions.
///
/// They come up to 48 hours late, some of them three days, and are restated: the days are collected again when they are
/// 48 hours, four, 14 and 30 days old, and those in which money still waits for its release once a week. Source: facts
/// §10, settlements §8.
package struct TransactionsPipeline: WindowedPipeline {
    package static let resource = "transactions"
    package static let everySeconds: Int64 = 900
    /// Ages at which a day is collected again.
    static let ages = [2 * WireTime.day, 4 * WireTime.day, 14 * WireTime.day, 30 * WireTime.day]
    private static let daysInOnes = 32
    /// How long a deferral is waited for.
    private static let deferralMax = 180 * WireTime.day

    package init() {}

    package func plan(
        _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws -> [SyncWindow] {
        let plan = SpanPlan(Self.resource, work)
        guard let newest = try windows.newest() else {
            let first = Self.dayStart(plan.tail) - Int64(Self.daysInOnes) * WireTime.day
            return Self.days(from: first, to: plan.tail, work.scope) + plan.spans(from: plan.horizon, to: first)
        }
        var planned: [SyncWindow] = []
        if plan.isNewsDue(after: newest, every: Self.everySeconds) {
            planned = Self.days(from: newest.endAt, to: plan.tail, work.scope)
        }
        // Only what is fresh comes before it.
        guard planned.isEmpty, try windows.nextOpen() == nil else { return planned }
        return try due(windows, connection, work)
    }

    /// Days that have to be collected again.
    private func due(
        _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws -> [SyncWindow] {
        let versions = TransactionVersions(connection, work.key)
        let now = work.now
        let waiting = try versions.oldestDeferred(since: now - Self.deferralMax)
        let released = try versions.releasedElsewhere(limit: 100)
        let oldest = min(now - 33 * WireTime.day, waiting ?? now, released.first ?? now)
        let known = try windows.proven(since: oldest - 31 * WireTime.day, limit: 400)
        return known.filter { window in
            // What was told as waiting has been released: Amazon tells it otherwise now.
            if window.changedAt < now, released.contains(where: { (window.startAt..<window.endAt).contains($0) }) {
                return true
            }
            if let waiting, window.endAt > waiting, now - window.changedAt >= 7 * WireTime.day { return true }
            return Self.ages.contains { window.changedAt < window.endAt + $0 && window.endAt + $0 <= now }
        }.map { window in
            var again = window
            again.state = .open
            again.cursor = nil
            again.rows = 0
            again.reason = "Collected again, as Amazon restates."
            return again
        }
    }

    /// Spans that end where days end in UTC.
    private static func days(from start: Int64, to end: Int64, _ scope: String) -> [SyncWindow] {
        var days: [SyncWindow] = []
        var begin = start
        while begin < end {
            let next = min(end, dayStart(begin) + WireTime.day)
            days.append(SyncWindow(resource, scope: scope, from: begin, to: next))
            begin = next
        }
        return days
    }

    private static func dayStart(_ micros: Int64) -> Int64 { micros - micros % WireTime.day }

    package func prove(
        _ window: SyncWindow, _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws {
        // Pieces of a day become the day, so that it is collected again as a whole.
        if window.startAt % WireTime.day != 0, window.endAt - Self.dayStart(window.startAt) <= WireTime.day {
            return try windows.join(window, lengthMax: WireTime.day, at: work.now)
        }
        try windows.put(window, at: work.now)
    }

    package func fetch(_ window: SyncWindow, token: String?, _ work: PipelineWork) async throws -> WindowReply {
        let operation = FinancesV20240619.ListTransactions(
            postedAfter: WireTime.dateTime(window.startAt), postedBefore: WireTime.dateTime(window.endAt),
            nextToken: token)
        let reply = try await work.reply(to: operation)
        let rows = try reply.rows(reply.value.payload?.transactions, "payload.transactions")
        var request = [
            "postedAfter": WireTime.dateTime(window.startAt).text,
            "postedBefore": WireTime.dateTime(window.endAt).text,
        ]
        // What is new in a time that had been collected came late.
        if window.archiveEntry != nil { request["again"] = "true" }
        return WindowReply(
            fetched: FetchedReply(FinancesV20240619.ListTransactions.descriptor, request, reply, work),
            token: reply.value.payload?.nextToken,
            ids: rows.map { "\($0.transactionId ?? "") \($0.transactionStatus ?? "")" })
    }

    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int {
        let told = try reply.told(FinancesV20240619.ListTransactionsResponse.self)
        let versions = TransactionVersions(connection, reply.key)
        let intake = try FactIntake(connection, reply, resource)
        let isLate = reply.request["again"] == "true"
        let transactions = told.payload?.transactions ?? []
        var facts: [TransactionFact] = []
        for transaction in transactions {
            try intake.take(transaction.transactionId) { facts.append(try TransactionMapping.fact(transaction)) }
        }
        try versions.put(facts, entry: reply.entry, seenAt: reply.receivedAt, isLate: isLate)
        return transactions.count
    }
}
