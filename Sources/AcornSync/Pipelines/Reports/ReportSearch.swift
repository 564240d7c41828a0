import AcornStore
import ReportsV20210630
import SellingPartnerAPI
import SellingPartnerClient

/// Reports of a type that Amazon made or makes for an account, as `getReports` lists them.
struct ReportSearch {
    let spec: ReportSpec
    let work: PipelineWork
    let marketplaceIDs: [String]

    private static let pagesMax = 5
    /// How old a report may be that is taken for one's own, where the type has no cool-down.
    private static let adoptMicros = WireTime.hour

    /// How far back it is worth looking.
    var reach: Int64 { max(spec.coolDown(work.desk.settings), Self.adoptMicros) }

    /// Reports of these stores that were created between two moments, newest first. Source: facts §10: a page token
    /// stands alone. Errors: `SellingPartnerError`.
    func reports(since start: Int64, until end: Int64) async throws -> [ReportFact] {
        var found: [ReportFact] = []
        var token: String?
        let first = ReportsV20210630.GetReports(
            reportTypes: [spec.type], pageSize: 100, createdSince: WireTime.dateTime(start),
            createdUntil: WireTime.dateTime(end))
        for _ in 0..<Self.pagesMax {
            let reply = try await work.reply(to: token.map { ReportsV20210630.GetReports(nextToken: $0) } ?? first)
            // Amazon's filters have been seen to be ignored: what is none of these is passed over here.
            found += try reply.rows(reply.value.reports, "reports").compactMap { try? ReportMapping.fact($0) }
                .filter { $0.type == spec.type && Set($0.marketplaceIDs) == Set(marketplaceIDs) }
            guard let next = reply.value.nextToken, !next.isEmpty else { break }
            token = next
        }
        return found.sorted { $0.createdAt > $1.createdAt }
    }

    /// The one of `reports` that tells at least a span, up to `end`, and may be taken for one's own. One that came to
    /// nothing may be the one that was asked for last, and whose answer was lost.
    static func adoptable(_ reports: [ReportFact], _ ask: ReportAsk, to end: Int64) -> ReportFact? {
        let whole = reports.filter { report in
            guard report.reportID != ask.except, let from = report.dataStartAt, let to = report.dataEndAt else {
                return false
            }
            return from <= ask.from + WireTime.second && to >= end - WireTime.second
        }
        return whole.first { ReportVerdict.isAlive($0.status) }
            ?? whole.first { $0.createdAt >= ask.since - WireTime.minute }
    }
}
