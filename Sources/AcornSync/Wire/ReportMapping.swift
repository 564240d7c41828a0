import AcornStore
import ReportsV20210630

/// A report of the wire as the store keeps it.
enum ReportMapping {
    /// Errors: `UnreadableFact`.
    static func fact(_ told: ReportsV20210630.Report) throws -> ReportFact {
        var fact = ReportFact(
            reportID: try present(told.reportId, "reportId"), type: try present(told.reportType, "reportType"),
            marketplaceIDs: told.marketplaceIds ?? [], status: told.processingStatus?.rawValue ?? "UNKNOWN",
            createdAt: try present(WireTime.micros(told.createdTime), "createdTime"))
        fact.dataStartAt = WireTime.micros(told.dataStartTime)
        fact.dataEndAt = WireTime.micros(told.dataEndTime)
        fact.documentID = told.reportDocumentId
        fact.processedAt = WireTime.micros(told.processingEndTime)
        return fact
    }
}
