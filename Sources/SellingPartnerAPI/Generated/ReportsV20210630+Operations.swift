// Generated from reports-api-model/reports_2021-06-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `reports-api-model/reports_2021-06-30.json`.
    public enum ReportsV20210630 {
        /// `GET /reports/2021-06-30/reports`
        public static let getReports = OperationDescriptor(
            api: "ReportsV20210630", operationID: "getReports", method: .get,
            path: "/reports/2021-06-30/reports",
            parameters: [
                OperationParameter("reportTypes", .query, .array(.string, style: .commaSeparated, countMax: 10)),
                OperationParameter("processingStatuses", .query, .array(.word(["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 10)),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("createdSince", .query, .dateTime),
                OperationParameter("createdUntil", .query, .dateTime),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetReportsResponse", requiredKeys: ["reports"]),
            usagePlan: UsagePlan(rate: 0.0222, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["nextToken"],
                itemsPath: ["reports"],
                sendsTokenAlone: true
            ),
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /reports/2021-06-30/reports`
        public static let createReport = OperationDescriptor(
            api: "ReportsV20210630", operationID: "createReport", method: .post,
            path: "/reports/2021-06-30/reports",
            parameters: [],
            body: OperationBody(shape: "CreateReportSpecification", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "CreateReportResponse", requiredKeys: ["reportId"]),
            usagePlan: UsagePlan(rate: 0.0167, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `DELETE /reports/2021-06-30/reports/{reportId}`
        public static let cancelReport = OperationDescriptor(
            api: "ReportsV20210630", operationID: "cancelReport", method: .delete,
            path: "/reports/2021-06-30/reports/{reportId}",
            parameters: [OperationParameter("reportId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: nil),
            usagePlan: UsagePlan(rate: 0.0222, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /reports/2021-06-30/reports/{reportId}`
        public static let getReport = OperationDescriptor(
            api: "ReportsV20210630", operationID: "getReport", method: .get,
            path: "/reports/2021-06-30/reports/{reportId}",
            parameters: [OperationParameter("reportId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "Report",
                requiredKeys: ["reportId", "reportType", "createdTime", "processingStatus"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /reports/2021-06-30/schedules`
        public static let getReportSchedules = OperationDescriptor(
            api: "ReportsV20210630", operationID: "getReportSchedules", method: .get,
            path: "/reports/2021-06-30/schedules",
            parameters: [
                OperationParameter("reportTypes", .query, .array(.string, style: .commaSeparated, countMax: 10), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ReportScheduleList", requiredKeys: ["reportSchedules"]),
            usagePlan: UsagePlan(rate: 0.0222, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /reports/2021-06-30/schedules`
        public static let createReportSchedule = OperationDescriptor(
            api: "ReportsV20210630", operationID: "createReportSchedule", method: .post,
            path: "/reports/2021-06-30/schedules",
            parameters: [],
            body: OperationBody(shape: "CreateReportScheduleSpecification", isRequired: true),
            replies: OperationReplies(
                statuses: [201],
                shape: "CreateReportScheduleResponse",
                requiredKeys: ["reportScheduleId"]
            ),
            usagePlan: UsagePlan(rate: 0.0222, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `DELETE /reports/2021-06-30/schedules/{reportScheduleId}`
        public static let cancelReportSchedule = OperationDescriptor(
            api: "ReportsV20210630", operationID: "cancelReportSchedule", method: .delete,
            path: "/reports/2021-06-30/schedules/{reportScheduleId}",
            parameters: [OperationParameter("reportScheduleId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: nil),
            usagePlan: UsagePlan(rate: 0.0222, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /reports/2021-06-30/schedules/{reportScheduleId}`
        public static let getReportSchedule = OperationDescriptor(
            api: "ReportsV20210630", operationID: "getReportSchedule", method: .get,
            path: "/reports/2021-06-30/schedules/{reportScheduleId}",
            parameters: [OperationParameter("reportScheduleId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ReportSchedule",
                requiredKeys: ["reportScheduleId", "reportType", "period"]
            ),
            usagePlan: UsagePlan(rate: 0.0222, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /reports/2021-06-30/documents/{reportDocumentId}`
        public static let getReportDocument = OperationDescriptor(
            api: "ReportsV20210630", operationID: "getReportDocument", method: .get,
            path: "/reports/2021-06-30/documents/{reportDocumentId}",
            parameters: [
                OperationParameter("reportDocumentId", .path, .string, isRequired: true),
                OperationParameter("enableContentEncodingUrlHeader", .query, .boolean),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ReportDocument",
                requiredKeys: ["reportDocumentId", "url"]
            ),
            usagePlan: UsagePlan(rate: 0.0167, burst: 15),
            pagination: nil,
            authorization: .restrictedByReportType,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            cancelReport,
            cancelReportSchedule,
            createReport,
            createReportSchedule,
            getReport,
            getReportDocument,
            getReportSchedule,
            getReportSchedules,
            getReports,
        ]
    }
}
