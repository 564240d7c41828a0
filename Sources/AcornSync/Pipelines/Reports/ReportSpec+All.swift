import AcornStore

extension ReportSpec {
    /// Every type of report that is asked for, in the order in which people want to see them.
    package static let all: [ReportSpec] = [
        OrderReports.spec, ReturnsReport.spec, ReimbursementsReport.spec, FBAFeesReport.spec,
    ]

    /// The resources of these reports, as a list in SQL.
    static let resourceList = all.map { "'\($0.resource)'" }.joined(separator: ", ")

    static func named(_ resource: String) -> ReportSpec? { all.first { $0.resource == resource } }
}
