// Generated from reports-api-model/reports_2021-06-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ReportsV20210630
import SellingPartnerAPI

enum ReportsV20210630Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ReportsV20210630.GetReports.self),
            OperationCase(ReportsV20210630.CreateReport.self),
            OperationCase(ReportsV20210630.CancelReport.self),
            OperationCase(ReportsV20210630.GetReport.self),
            OperationCase(ReportsV20210630.GetReportSchedules.self),
            OperationCase(ReportsV20210630.CreateReportSchedule.self),
            OperationCase(ReportsV20210630.CancelReportSchedule.self),
            OperationCase(ReportsV20210630.GetReportSchedule.self),
            OperationCase(ReportsV20210630.GetReportDocument.self),
        ]
    }
}

extension ReportsV20210630.GetReports: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            reportTypes: try json.optional("reportTypes"),
            processingStatuses: try json.optional("processingStatuses"),
            marketplaceIds: try json.optional("marketplaceIds"),
            pageSize: try json.optional("pageSize"),
            createdSince: try json.optional("createdSince"),
            createdUntil: try json.optional("createdUntil"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension ReportsV20210630.CreateReport: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension ReportsV20210630.CancelReport: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(reportId: try json.required("reportId"))
    }
}

extension ReportsV20210630.GetReport: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(reportId: try json.required("reportId"))
    }
}

extension ReportsV20210630.GetReportSchedules: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(reportTypes: try json.required("reportTypes"))
    }
}

extension ReportsV20210630.CreateReportSchedule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension ReportsV20210630.CancelReportSchedule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(reportScheduleId: try json.required("reportScheduleId"))
    }
}

extension ReportsV20210630.GetReportSchedule: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(reportScheduleId: try json.required("reportScheduleId"))
    }
}

extension ReportsV20210630.GetReportDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            reportDocumentId: try json.required("reportDocumentId"),
            enableContentEncodingUrlHeader: try json.optional("enableContentEncodingUrlHeader")
        )
    }
}

extension ReportsV20210630.GetReportsProcessingStatuses: CaseReadable {}

extension ReportsV20210630.CreateReportSpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            reportType: try json.required("reportType"),
            marketplaceIds: try json.required("marketplaceIds"),
            reportOptions: try json.optional("reportOptions"),
            dataStartTime: try json.optional("dataStartTime"),
            dataEndTime: try json.optional("dataEndTime")
        )
    }
}

extension ReportsV20210630.CreateReportScheduleSpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            reportType: try json.required("reportType"),
            marketplaceIds: try json.required("marketplaceIds"),
            period: try json.required("period"),
            reportOptions: try json.optional("reportOptions"),
            nextReportCreationTime: try json.optional("nextReportCreationTime")
        )
    }
}

extension ReportsV20210630.CreateReportScheduleSpecificationPeriod: CaseReadable {}
