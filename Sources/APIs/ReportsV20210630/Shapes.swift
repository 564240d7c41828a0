// Generated from reports-api-model/reports_2021-06-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ReportsV20210630 {
    /// The model's `GetReports.processingStatuses`.
    public struct GetReportsProcessingStatuses: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var fatal: Self { Self(rawValue: "FATAL") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var inQueue: Self { Self(rawValue: "IN_QUEUE") }
    }

    /// The model's `GetReportsResponse`.
    public struct GetReportsResponse: Sendable, Decodable {
        public var reports: [Report]?
        public var nextToken: String?

        public init(reports: [Report]? = nil, nextToken: String? = nil) {
            self.reports = reports
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reports = try json.optional("reports")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `Report`.
    public struct Report: Sendable, Decodable {
        public var marketplaceIds: [String]?
        public var reportId: String?
        public var reportType: String?
        public var dataStartTime: DateTime?
        public var dataEndTime: DateTime?
        public var reportScheduleId: String?
        public var createdTime: DateTime?
        public var processingStatus: ReportProcessingStatus?
        public var processingStartTime: DateTime?
        public var processingEndTime: DateTime?
        public var reportDocumentId: String?

        public init(
            reportId: String? = nil,
            reportType: String? = nil,
            createdTime: DateTime? = nil,
            processingStatus: ReportProcessingStatus? = nil,
            marketplaceIds: [String]? = nil,
            dataStartTime: DateTime? = nil,
            dataEndTime: DateTime? = nil,
            reportScheduleId: String? = nil,
            processingStartTime: DateTime? = nil,
            processingEndTime: DateTime? = nil,
            reportDocumentId: String? = nil
        ) {
            self.marketplaceIds = marketplaceIds
            self.reportId = reportId
            self.reportType = reportType
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.reportScheduleId = reportScheduleId
            self.createdTime = createdTime
            self.processingStatus = processingStatus
            self.processingStartTime = processingStartTime
            self.processingEndTime = processingEndTime
            self.reportDocumentId = reportDocumentId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceIds = try json.optional("marketplaceIds")
            reportId = try json.optional("reportId")
            reportType = try json.optional("reportType")
            dataStartTime = try json.optional("dataStartTime")
            dataEndTime = try json.optional("dataEndTime")
            reportScheduleId = try json.optional("reportScheduleId")
            createdTime = try json.optional("createdTime")
            processingStatus = try json.optional("processingStatus")
            processingStartTime = try json.optional("processingStartTime")
            processingEndTime = try json.optional("processingEndTime")
            reportDocumentId = try json.optional("reportDocumentId")
        }
    }

    /// The model's `Report.processingStatus`.
    public struct ReportProcessingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var fatal: Self { Self(rawValue: "FATAL") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var inQueue: Self { Self(rawValue: "IN_QUEUE") }
    }

    /// The model's `ReportList`.
    public typealias ReportList = [Report]

    /// The model's `CreateReportSpecification`.
    public struct CreateReportSpecification: Sendable, Encodable {
        public var reportOptions: [String: String]?
        public var reportType: String
        public var dataStartTime: DateTime?
        public var dataEndTime: DateTime?
        public var marketplaceIds: [String]

        public init(
            reportType: String,
            marketplaceIds: [String],
            reportOptions: [String: String]? = nil,
            dataStartTime: DateTime? = nil,
            dataEndTime: DateTime? = nil
        ) {
            self.reportOptions = reportOptions
            self.reportType = reportType
            self.dataStartTime = dataStartTime
            self.dataEndTime = dataEndTime
            self.marketplaceIds = marketplaceIds
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("reportOptions", reportOptions)
            try json.set("reportType", reportType)
            try json.set("dataStartTime", dataStartTime)
            try json.set("dataEndTime", dataEndTime)
            try json.set("marketplaceIds", marketplaceIds)
        }
    }

    /// The model's `ReportOptions`.
    public typealias ReportOptions = [String: String]

    /// The model's `CreateReportResponse`.
    public struct CreateReportResponse: Sendable, Decodable {
        public var reportId: String?

        public init(reportId: String? = nil) {
            self.reportId = reportId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportId = try json.optional("reportId")
        }
    }

    /// The model's `ReportScheduleList`.
    public struct ReportScheduleList: Sendable, Decodable {
        public var reportSchedules: [ReportSchedule]?

        public init(reportSchedules: [ReportSchedule]? = nil) {
            self.reportSchedules = reportSchedules
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportSchedules = try json.optional("reportSchedules")
        }
    }

    /// The model's `ReportSchedule`.
    public struct ReportSchedule: Sendable, Decodable {
        public var reportScheduleId: String?
        public var reportType: String?
        public var marketplaceIds: [String]?
        public var reportOptions: [String: String]?
        public var period: String?
        public var nextReportCreationTime: DateTime?

        public init(
            reportScheduleId: String? = nil,
            reportType: String? = nil,
            period: String? = nil,
            marketplaceIds: [String]? = nil,
            reportOptions: [String: String]? = nil,
            nextReportCreationTime: DateTime? = nil
        ) {
            self.reportScheduleId = reportScheduleId
            self.reportType = reportType
            self.marketplaceIds = marketplaceIds
            self.reportOptions = reportOptions
            self.period = period
            self.nextReportCreationTime = nextReportCreationTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportScheduleId = try json.optional("reportScheduleId")
            reportType = try json.optional("reportType")
            marketplaceIds = try json.optional("marketplaceIds")
            reportOptions = try json.optional("reportOptions")
            period = try json.optional("period")
            nextReportCreationTime = try json.optional("nextReportCreationTime")
        }
    }

    /// The model's `CreateReportScheduleSpecification`.
    public struct CreateReportScheduleSpecification: Sendable, Encodable {
        public var reportType: String
        public var marketplaceIds: [String]
        public var reportOptions: [String: String]?
        public var period: CreateReportScheduleSpecificationPeriod
        public var nextReportCreationTime: DateTime?

        public init(
            reportType: String,
            marketplaceIds: [String],
            period: CreateReportScheduleSpecificationPeriod,
            reportOptions: [String: String]? = nil,
            nextReportCreationTime: DateTime? = nil
        ) {
            self.reportType = reportType
            self.marketplaceIds = marketplaceIds
            self.reportOptions = reportOptions
            self.period = period
            self.nextReportCreationTime = nextReportCreationTime
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("reportType", reportType)
            try json.set("marketplaceIds", marketplaceIds)
            try json.set("reportOptions", reportOptions)
            try json.set("period", period)
            try json.set("nextReportCreationTime", nextReportCreationTime)
        }
    }

    /// The model's `CreateReportScheduleSpecification.period`.
    public struct CreateReportScheduleSpecificationPeriod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pt5m: Self { Self(rawValue: "PT5M") }
        public static var pt15m: Self { Self(rawValue: "PT15M") }
        public static var pt30m: Self { Self(rawValue: "PT30M") }
        public static var pt1h: Self { Self(rawValue: "PT1H") }
        public static var pt2h: Self { Self(rawValue: "PT2H") }
        public static var pt4h: Self { Self(rawValue: "PT4H") }
        public static var pt8h: Self { Self(rawValue: "PT8H") }
        public static var pt12h: Self { Self(rawValue: "PT12H") }
        public static var p1d: Self { Self(rawValue: "P1D") }
        public static var p2d: Self { Self(rawValue: "P2D") }
        public static var p3d: Self { Self(rawValue: "P3D") }
        public static var pt84h: Self { Self(rawValue: "PT84H") }
        public static var p7d: Self { Self(rawValue: "P7D") }
        public static var p14d: Self { Self(rawValue: "P14D") }
        public static var p15d: Self { Self(rawValue: "P15D") }
        public static var p18d: Self { Self(rawValue: "P18D") }
        public static var p30d: Self { Self(rawValue: "P30D") }
        public static var p1m: Self { Self(rawValue: "P1M") }
    }

    /// The model's `CreateReportScheduleResponse`.
    public struct CreateReportScheduleResponse: Sendable, Decodable {
        public var reportScheduleId: String?

        public init(reportScheduleId: String? = nil) {
            self.reportScheduleId = reportScheduleId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportScheduleId = try json.optional("reportScheduleId")
        }
    }

    /// The model's `ReportDocument`.
    public struct ReportDocument: Sendable, Decodable {
        public var reportDocumentId: String?
        public var url: String?
        public var compressionAlgorithm: ReportDocumentCompressionAlgorithm?

        public init(
            reportDocumentId: String? = nil,
            url: String? = nil,
            compressionAlgorithm: ReportDocumentCompressionAlgorithm? = nil
        ) {
            self.reportDocumentId = reportDocumentId
            self.url = url
            self.compressionAlgorithm = compressionAlgorithm
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reportDocumentId = try json.optional("reportDocumentId")
            url = try json.optional("url")
            compressionAlgorithm = try json.optional("compressionAlgorithm")
        }
    }

    /// The model's `ReportDocument.compressionAlgorithm`.
    public struct ReportDocumentCompressionAlgorithm: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var gzip: Self { Self(rawValue: "GZIP") }
    }
}
