// Generated from reports-api-model/reports_2021-06-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `reports-api-model/reports_2021-06-30.json`.
public enum ReportsV20210630 {}

extension ReportsV20210630 {
    /// `GET /reports/2021-06-30/reports`
    ///
    /// Usage plan: 0.0222 a second, burst 10 (printed in the model).
    public struct GetReports: PagedOperation {
        public typealias Reply = GetReportsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReportsV20210630.getReports
        }

        public var reportTypes: [String]?
        public var processingStatuses: [GetReportsProcessingStatuses]?
        public var marketplaceIds: [MarketplaceID]?
        public var pageSize: Int?
        public var createdSince: DateTime?
        public var createdUntil: DateTime?
        public var nextToken: String?

        public init(
            reportTypes: [String]? = nil,
            processingStatuses: [GetReportsProcessingStatuses]? = nil,
            marketplaceIds: [MarketplaceID]? = nil,
            pageSize: Int? = nil,
            createdSince: DateTime? = nil,
            createdUntil: DateTime? = nil,
            nextToken: String? = nil
        ) {
            self.reportTypes = reportTypes
            self.processingStatuses = processingStatuses
            self.marketplaceIds = marketplaceIds
            self.pageSize = pageSize
            self.createdSince = createdSince
            self.createdUntil = createdUntil
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("reportTypes", reportTypes, style: .commaSeparated)
            request.setQuery("processingStatuses", processingStatuses, style: .commaSeparated)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("pageSize", pageSize)
            request.setQuery("createdSince", createdSince)
            request.setQuery("createdUntil", createdUntil)
            request.setQuery("nextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.reportTypes = nil
            page.processingStatuses = nil
            page.marketplaceIds = nil
            page.pageSize = nil
            page.createdSince = nil
            page.createdUntil = nil
            page.nextToken = token
            return page
        }
    }

    /// `POST /reports/2021-06-30/reports`
    ///
    /// Usage plan: 0.0167 a second, burst 15 (printed in the model).
    public struct CreateReport: Operation {
        public typealias Reply = CreateReportResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReportsV20210630.createReport
        }

        public var body: CreateReportSpecification

        public init(body: CreateReportSpecification) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `DELETE /reports/2021-06-30/reports/{reportId}`
    ///
    /// Usage plan: 0.0222 a second, burst 10 (printed in the model).
    public struct CancelReport: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReportsV20210630.cancelReport
        }

        public var reportId: String

        public init(reportId: String) {
            self.reportId = reportId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("reportId", reportId)
        }
    }

    /// `GET /reports/2021-06-30/reports/{reportId}`
    ///
    /// Usage plan: 2 a second, burst 15 (printed in the model).
    public struct GetReport: Operation {
        public typealias Reply = Report

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReportsV20210630.getReport
        }

        public var reportId: String

        public init(reportId: String) {
            self.reportId = reportId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("reportId", reportId)
        }
    }

    /// `GET /reports/2021-06-30/schedules`
    ///
    /// Usage plan: 0.0222 a second, burst 10 (printed in the model).
    public struct GetReportSchedules: Operation {
        public typealias Reply = ReportScheduleList

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReportsV20210630.getReportSchedules
        }

        public var reportTypes: [String]

        public init(reportTypes: [String]) {
            self.reportTypes = reportTypes
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("reportTypes", reportTypes, style: .commaSeparated)
        }
    }

    /// `POST /reports/2021-06-30/schedules`
    ///
    /// Usage plan: 0.0222 a second, burst 10 (printed in the model).
    public struct CreateReportSchedule: Operation {
        public typealias Reply = CreateReportScheduleResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReportsV20210630.createReportSchedule
        }

        public var body: CreateReportScheduleSpecification

        public init(body: CreateReportScheduleSpecification) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `DELETE /reports/2021-06-30/schedules/{reportScheduleId}`
    ///
    /// Usage plan: 0.0222 a second, burst 10 (printed in the model).
    public struct CancelReportSchedule: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReportsV20210630.cancelReportSchedule
        }

        public var reportScheduleId: String

        public init(reportScheduleId: String) {
            self.reportScheduleId = reportScheduleId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("reportScheduleId", reportScheduleId)
        }
    }

    /// `GET /reports/2021-06-30/schedules/{reportScheduleId}`
    ///
    /// Usage plan: 0.0222 a second, burst 10 (printed in the model).
    public struct GetReportSchedule: Operation {
        public typealias Reply = ReportSchedule

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReportsV20210630.getReportSchedule
        }

        public var reportScheduleId: String

        public init(reportScheduleId: String) {
            self.reportScheduleId = reportScheduleId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("reportScheduleId", reportScheduleId)
        }
    }

    /// `GET /reports/2021-06-30/documents/{reportDocumentId}`
    ///
    /// Usage plan: 0.0167 a second, burst 15 (printed in the model).
    /// Token: a restricted data token for restricted types of report.
    public struct GetReportDocument: Operation {
        public typealias Reply = ReportDocument

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReportsV20210630.getReportDocument
        }

        public var reportDocumentId: String
        public var enableContentEncodingUrlHeader: Bool?

        public init(reportDocumentId: String, enableContentEncodingUrlHeader: Bool? = nil) {
            self.reportDocumentId = reportDocumentId
            self.enableContentEncodingUrlHeader = enableContentEncodingUrlHeader
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("reportDocumentId", reportDocumentId)
            request.setQuery("enableContentEncodingUrlHeader", enableContentEncodingUrlHeader)
        }
    }
}
