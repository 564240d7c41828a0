import AcornCore
package import AcornStore

/// Derives what reports told from the archive anew.
///
/// A span is as the last document that told it has it, so that everything is removed first and the documents are then
/// read in the order in which they came.
package struct ReportReplay: ReplayRule {
    package let kinds = [ArchiveKind.report]

    package init() {}

    /// Tables that hold nothing but what reports told.
    package static let tables = ["returns", "reimbursements", "fee_previews"]

    package func begin(_ kind: ArchiveKind, _ key: AccountKey, _ connection: any SQLConnection) throws {
        for table in Self.tables {
            try connection.execute("DELETE FROM \(table) WHERE environment = $1 AND account = $2", key.values)
        }
        try ReportedOrders.removeAll(connection, key, told: .byReports)
        for spec in ReportSpec.all {
            try QuarantinedFacts(connection, key, spec.resource).releaseAll("")
        }
    }

    package func replay(
        _ entry: ArchivedEntry, _ key: AccountKey, _ connection: any SQLConnection
    ) throws -> Int64 {
        let request = ReplyReplay.parameters(entry.request ?? "")
        // Other reports, such as those of a person's own calls, are no pipeline's.
        guard let spec = ReportSpec.all.first(where: { $0.type == request["reportType"] }),
            let start = request["span"].flatMap(Int64.init)
        else { return 0 }
        let scene = ReportScene(
            key: key, scope: request["scope"] ?? "", start: start, end: spec.end(of: start), entry: entry.entry,
            receivedAt: entry.receivedAt.secondsSince1970 * WireTime.second)
        let taken = try ReportTaking(
            spec: spec, scene: scene, charset: request["charset"], connection: connection
        ).run()
        return Int64(taken.rows)
    }
}
