package import AcornStore
import AcornCore
import Foundation
import ReportsV20210630
import SellingPartnerAPI
import SellingPartnerClient

/// Settlement reports: Amazon makes them, they are listed, and each is fetched once and kept for ever.
///
/// Source: facts §10: they cannot be asked for, live for 90 days, and a page token stands alone.
package struct SettlementReportsPipeline: WindowedPipeline {
    package static let resource = "settlements"
    package static let everySeconds: Int64 = 3_600
    package static let reportType = "GET_V2_SETTLEMENT_REPORT_DATA_FLAT_FILE_V2"
    private static let keptDays: Int64 = 90
    /// A report may be listed later than the moment it says it was made.
    private static let overlap = WireTime.day

    package init() {}

    package func plan(
        _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws -> [SyncWindow] {
        let plan = SpanPlan(Self.resource, work)
        guard let newest = try windows.newest() else {
            let first = SyncWindow(
                Self.resource, scope: work.scope, from: work.now - (Self.keptDays - 1) * WireTime.day, to: plan.tail)
            return [first]
        }
        return plan.news(after: newest, every: Self.everySeconds)
    }

    package func prove(
        _ window: SyncWindow, _ windows: SyncWindows, _ connection: any SQLConnection, _ work: PipelineWork
    ) throws {
        try windows.join(window, lengthMax: 7 * WireTime.day, at: work.now)
    }

    package func page(_ work: PipelineWork) async throws -> PipelinePage? {
        if let page = try await windowPage(work) { return page }
        let waiting = try await work.store.read { connection in
            try ReportFacts(connection, work.key).nextUnfetched(Self.reportType)
        }
        guard let waiting else { return nil }
        let entry = try await fetch(waiting, work)
        return PipelinePage { connection in
            try ReportFacts(connection, work.key).markFetched(waiting.reportID, entry: entry, at: work.now)
            var outcome = PipelinePage.Outcome()
            outcome.rows = 1
            return outcome
        }
    }

    /// Downloads a report and takes it in; the same bytes are taken in once, however often this is done.
    private func fetch(_ waiting: ReportFacts.Waiting, _ work: PipelineWork) async throws -> Int64 {
        let file = URL(filePath: work.desk.folder).appending(path: "settlement-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: file) }
        let reports = work.account.client.reports
        _ = try await reports.download(documentID: waiting.documentID, reportType: Self.reportType, to: file)
        var receipt = ArchiveReceipt(
            kind: .settlement, receivedAt: Instant(secondsSince1970: work.now / WireTime.second))
        receipt.operation = ReportsV20210630.GetReportDocument.descriptor.id
        receipt.request = "reportId=\(waiting.reportID)"
        receipt.application = work.account.application
        receipt.name = "\(waiting.reportID).txt"
        return try await work.desk.settlements.take(
            file.path, name: "\(waiting.reportID).txt", receipt: receipt, work.key)
    }

    package func fetch(_ window: SyncWindow, token: String?, _ work: PipelineWork) async throws -> WindowReply {
        let listed = work.now - (Self.keptDays - 1) * WireTime.day
        // What was not done when it was listed is listed again until it is, or Amazon keeps it no longer.
        let unfinished = try await work.store.read { connection in
            try ReportFacts(connection, work.key).oldestUnfinished(Self.reportType, since: listed)
        }
        let since = max(listed, min(window.startAt - Self.overlap, unfinished ?? .max))
        let first = ReportsV20210630.GetReports(
            reportTypes: [Self.reportType], pageSize: 100, createdSince: WireTime.dateTime(since),
            createdUntil: WireTime.dateTime(window.endAt))
        let reply = try await work.reply(to: token.map { ReportsV20210630.GetReports(nextToken: $0) } ?? first)
        let rows = try reply.rows(reply.value.reports, "reports")
        return WindowReply(
            fetched: FetchedReply(
                ReportsV20210630.GetReports.descriptor, ["reportTypes": Self.reportType], reply, work),
            token: reply.value.nextToken, ids: rows.map { $0.reportId ?? "" })
    }

    package static func take(_ reply: ArchivedReply, _ connection: any SQLConnection) throws -> Int {
        let told = try reply.told(ReportsV20210630.GetReportsResponse.self)
        let facts = ReportFacts(connection, reply.key)
        let intake = try FactIntake(connection, reply, resource)
        let reports = told.reports ?? []
        for report in reports {
            try intake.take(report.reportId) { try facts.put(ReportMapping.fact(report)) }
        }
        return 0
    }
}
