// Generated from invoices-api-model/InvoicesApiModel_2024-06-19.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension InvoicesV20240619 {
    /// The model's `GetInvoicesAttributesResponse`.
    public struct GetInvoicesAttributesResponse: Sendable, Decodable {
        public var invoicesAttributes: InvoicesAttributes?

        public init(invoicesAttributes: InvoicesAttributes? = nil) {
            self.invoicesAttributes = invoicesAttributes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoicesAttributes = try json.optional("invoicesAttributes")
        }
    }

    /// The model's `InvoicesAttributes`.
    public struct InvoicesAttributes: Sendable, Decodable {
        public var invoiceStatusOptions: [AttributeOption]?
        public var invoiceTypeOptions: [AttributeOption]?
        public var transactionIdentifierNameOptions: [AttributeOption]?
        public var transactionTypeOptions: [AttributeOption]?

        public init(
            invoiceStatusOptions: [AttributeOption]? = nil,
            invoiceTypeOptions: [AttributeOption]? = nil,
            transactionIdentifierNameOptions: [AttributeOption]? = nil,
            transactionTypeOptions: [AttributeOption]? = nil
        ) {
            self.invoiceStatusOptions = invoiceStatusOptions
            self.invoiceTypeOptions = invoiceTypeOptions
            self.transactionIdentifierNameOptions = transactionIdentifierNameOptions
            self.transactionTypeOptions = transactionTypeOptions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoiceStatusOptions = try json.optional("invoiceStatusOptions")
            invoiceTypeOptions = try json.optional("invoiceTypeOptions")
            transactionIdentifierNameOptions = try json.optional("transactionIdentifierNameOptions")
            transactionTypeOptions = try json.optional("transactionTypeOptions")
        }
    }

    /// The model's `AttributeOption`.
    public struct AttributeOption: Sendable, Decodable {
        public var description: String?
        public var value: String?

        public init(description: String? = nil, value: String? = nil) {
            self.description = description
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            description = try json.optional("description")
            value = try json.optional("value")
        }
    }

    /// The model's `GetInvoicesDocumentResponse`.
    public struct GetInvoicesDocumentResponse: Sendable, Decodable {
        public var invoicesDocument: InvoicesDocument?

        public init(invoicesDocument: InvoicesDocument? = nil) {
            self.invoicesDocument = invoicesDocument
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoicesDocument = try json.optional("invoicesDocument")
        }
    }

    /// The model's `InvoicesDocument`.
    public struct InvoicesDocument: Sendable, Decodable {
        public var invoicesDocumentId: String?
        public var invoicesDocumentUrl: String?

        public init(invoicesDocumentId: String? = nil, invoicesDocumentUrl: String? = nil) {
            self.invoicesDocumentId = invoicesDocumentId
            self.invoicesDocumentUrl = invoicesDocumentUrl
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoicesDocumentId = try json.optional("invoicesDocumentId")
            invoicesDocumentUrl = try json.optional("invoicesDocumentUrl")
        }
    }

    /// The model's `ExportInvoicesRequest`.
    public struct ExportInvoicesRequest: Sendable, Encodable {
        public var dateEnd: CalendarDate?
        public var dateStart: CalendarDate?
        public var externalInvoiceId: String?
        public var fileFormat: FileFormat?
        public var invoiceType: String?
        public var marketplaceId: String
        public var series: String?
        public var statuses: [String]?
        public var transactionIdentifier: TransactionIdentifier?
        public var transactionType: String?

        public init(
            marketplaceId: String,
            dateEnd: CalendarDate? = nil,
            dateStart: CalendarDate? = nil,
            externalInvoiceId: String? = nil,
            fileFormat: FileFormat? = nil,
            invoiceType: String? = nil,
            series: String? = nil,
            statuses: [String]? = nil,
            transactionIdentifier: TransactionIdentifier? = nil,
            transactionType: String? = nil
        ) {
            self.dateEnd = dateEnd
            self.dateStart = dateStart
            self.externalInvoiceId = externalInvoiceId
            self.fileFormat = fileFormat
            self.invoiceType = invoiceType
            self.marketplaceId = marketplaceId
            self.series = series
            self.statuses = statuses
            self.transactionIdentifier = transactionIdentifier
            self.transactionType = transactionType
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("dateEnd", dateEnd)
            try json.set("dateStart", dateStart)
            try json.set("externalInvoiceId", externalInvoiceId)
            try json.set("fileFormat", fileFormat)
            try json.set("invoiceType", invoiceType)
            try json.set("marketplaceId", marketplaceId)
            try json.set("series", series)
            try json.set("statuses", statuses)
            try json.set("transactionIdentifier", transactionIdentifier)
            try json.set("transactionType", transactionType)
        }
    }

    /// The model's `FileFormat`.
    public struct FileFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var xml: Self { Self(rawValue: "XML") }
    }

    /// The model's `TransactionIdentifier`.
    public struct TransactionIdentifier: Sendable, Codable {
        public var name: String?
        public var id: String?

        public init(name: String? = nil, id: String? = nil) {
            self.name = name
            self.id = id
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            id = try json.optional("id")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("name", name)
            try json.set("id", id)
        }
    }

    /// The model's `ExportInvoicesResponse`.
    public struct ExportInvoicesResponse: Sendable, Decodable {
        public var exportId: String?

        public init(exportId: String? = nil) {
            self.exportId = exportId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            exportId = try json.optional("exportId")
        }
    }

    /// The model's `GetInvoicesExports.status`.
    public struct GetInvoicesExportsStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var requested: Self { Self(rawValue: "REQUESTED") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var error: Self { Self(rawValue: "ERROR") }
    }

    /// The model's `GetInvoicesExportsResponse`.
    public struct GetInvoicesExportsResponse: Sendable, Decodable {
        public var exports: [Export]?
        public var nextToken: String?

        public init(exports: [Export]? = nil, nextToken: String? = nil) {
            self.exports = exports
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            exports = try json.optional("exports")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `Export`.
    public struct Export: Sendable, Decodable {
        public var errorMessage: String?
        public var exportId: String?
        public var generateExportFinishedAt: DateTime?
        public var generateExportStartedAt: DateTime?
        public var invoicesDocumentIds: [String]?
        public var status: ExportStatus?

        public init(
            errorMessage: String? = nil,
            exportId: String? = nil,
            generateExportFinishedAt: DateTime? = nil,
            generateExportStartedAt: DateTime? = nil,
            invoicesDocumentIds: [String]? = nil,
            status: ExportStatus? = nil
        ) {
            self.errorMessage = errorMessage
            self.exportId = exportId
            self.generateExportFinishedAt = generateExportFinishedAt
            self.generateExportStartedAt = generateExportStartedAt
            self.invoicesDocumentIds = invoicesDocumentIds
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errorMessage = try json.optional("errorMessage")
            exportId = try json.optional("exportId")
            generateExportFinishedAt = try json.optional("generateExportFinishedAt")
            generateExportStartedAt = try json.optional("generateExportStartedAt")
            invoicesDocumentIds = try json.optional("invoicesDocumentIds")
            status = try json.optional("status")
        }
    }

    /// The model's `ExportStatus`.
    public struct ExportStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var requested: Self { Self(rawValue: "REQUESTED") }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var error: Self { Self(rawValue: "ERROR") }
    }

    /// The model's `GetInvoicesExportResponse`.
    public struct GetInvoicesExportResponse: Sendable, Decodable {
        public var export: Export?

        public init(export: Export? = nil) {
            self.export = export
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            export = try json.optional("export")
        }
    }

    /// The model's `GovernmentInvoiceRequest`.
    public struct GovernmentInvoiceRequest: Sendable, Encodable {
        public var contexts: [CarrierDetailsContext]?
        public var inboundPlanId: String?
        public var invoiceType: String
        public var marketplaceId: String
        public var shipmentId: String
        public var transactionType: String

        public init(
            invoiceType: String,
            marketplaceId: String,
            shipmentId: String,
            transactionType: String,
            contexts: [CarrierDetailsContext]? = nil,
            inboundPlanId: String? = nil
        ) {
            self.contexts = contexts
            self.inboundPlanId = inboundPlanId
            self.invoiceType = invoiceType
            self.marketplaceId = marketplaceId
            self.shipmentId = shipmentId
            self.transactionType = transactionType
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contexts", contexts)
            try json.set("inboundPlanId", inboundPlanId)
            try json.set("invoiceType", invoiceType)
            try json.set("marketplaceId", marketplaceId)
            try json.set("shipmentId", shipmentId)
            try json.set("transactionType", transactionType)
        }
    }

    /// The model's `CarrierDetailsContext`.
    public struct CarrierDetailsContext: Sendable, Encodable {
        public var name: String?
        public var address: String?
        public var contextType: String?
        public var federalTaxId: String?
        public var regionCode: String?
        public var regionTaxId: String?
        public var vehicleLicensePlate: String?
        public var vehicleRegistrationRegionCode: String?

        public init(
            name: String? = nil,
            address: String? = nil,
            contextType: String? = nil,
            federalTaxId: String? = nil,
            regionCode: String? = nil,
            regionTaxId: String? = nil,
            vehicleLicensePlate: String? = nil,
            vehicleRegistrationRegionCode: String? = nil
        ) {
            self.name = name
            self.address = address
            self.contextType = contextType
            self.federalTaxId = federalTaxId
            self.regionCode = regionCode
            self.regionTaxId = regionTaxId
            self.vehicleLicensePlate = vehicleLicensePlate
            self.vehicleRegistrationRegionCode = vehicleRegistrationRegionCode
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("name", name)
            try json.set("address", address)
            try json.set("contextType", contextType)
            try json.set("federalTaxId", federalTaxId)
            try json.set("regionCode", regionCode)
            try json.set("regionTaxId", regionTaxId)
            try json.set("vehicleLicensePlate", vehicleLicensePlate)
            try json.set("vehicleRegistrationRegionCode", vehicleRegistrationRegionCode)
        }
    }

    /// The model's `GovernmentInvoiceStatusResponse`.
    public struct GovernmentInvoiceStatusResponse: Sendable, Decodable {
        public var invoiceErrors: [InvoiceError]?
        public var invoiceExternalDocumentId: String?
        public var status: GovernmentInvoiceCreationStatus?

        public init(
            invoiceErrors: [InvoiceError]? = nil,
            invoiceExternalDocumentId: String? = nil,
            status: GovernmentInvoiceCreationStatus? = nil
        ) {
            self.invoiceErrors = invoiceErrors
            self.invoiceExternalDocumentId = invoiceExternalDocumentId
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoiceErrors = try json.optional("invoiceErrors")
            invoiceExternalDocumentId = try json.optional("invoiceExternalDocumentId")
            status = try json.optional("status")
        }
    }

    /// The model's `InvoiceError`.
    public struct InvoiceError: Sendable, Decodable {
        public var description: String?
        public var errorCode: String?

        public init(description: String? = nil, errorCode: String? = nil) {
            self.description = description
            self.errorCode = errorCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            description = try json.optional("description")
            errorCode = try json.optional("errorCode")
        }
    }

    /// The model's `GovernmentInvoiceCreationStatus`.
    public struct GovernmentInvoiceCreationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { Self(rawValue: "PROCESSING") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var error: Self { Self(rawValue: "ERROR") }
    }

    /// The model's `GovtInvoiceDocumentResponse`.
    public struct GovtInvoiceDocumentResponse: Sendable, Decodable {
        public var invoiceDocument: InvoiceDocument?

        public init(invoiceDocument: InvoiceDocument? = nil) {
            self.invoiceDocument = invoiceDocument
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoiceDocument = try json.optional("invoiceDocument")
        }
    }

    /// The model's `InvoiceDocument`.
    public struct InvoiceDocument: Sendable, Decodable {
        public var invoiceDocumentUrl: String?

        public init(invoiceDocumentUrl: String? = nil) {
            self.invoiceDocumentUrl = invoiceDocumentUrl
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoiceDocumentUrl = try json.optional("invoiceDocumentUrl")
        }
    }

    /// The model's `GetInvoices.sortOrder`.
    public struct GetInvoicesSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var desc: Self { Self(rawValue: "DESC") }
        public static var asc: Self { Self(rawValue: "ASC") }
    }

    /// The model's `GetInvoices.sortBy`.
    public struct GetInvoicesSortBy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var startDateTime: Self { Self(rawValue: "START_DATE_TIME") }
    }

    /// The model's `GetInvoicesResponse`.
    public struct GetInvoicesResponse: Sendable, Decodable {
        public var invoices: [Invoice]?
        public var nextToken: String?

        public init(invoices: [Invoice]? = nil, nextToken: String? = nil) {
            self.invoices = invoices
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoices = try json.optional("invoices")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `Invoice`.
    public struct Invoice: Sendable, Decodable {
        public var date: DateTime?
        public var errorCode: String?
        public var externalInvoiceId: String?
        public var govResponse: String?
        public var id: String?
        public var invoiceType: String?
        public var series: String?
        public var status: String?
        public var transactionIds: [TransactionIdentifier]?
        public var transactionType: String?

        public init(
            date: DateTime? = nil,
            errorCode: String? = nil,
            externalInvoiceId: String? = nil,
            govResponse: String? = nil,
            id: String? = nil,
            invoiceType: String? = nil,
            series: String? = nil,
            status: String? = nil,
            transactionIds: [TransactionIdentifier]? = nil,
            transactionType: String? = nil
        ) {
            self.date = date
            self.errorCode = errorCode
            self.externalInvoiceId = externalInvoiceId
            self.govResponse = govResponse
            self.id = id
            self.invoiceType = invoiceType
            self.series = series
            self.status = status
            self.transactionIds = transactionIds
            self.transactionType = transactionType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            date = try json.optional("date")
            errorCode = try json.optional("errorCode")
            externalInvoiceId = try json.optional("externalInvoiceId")
            govResponse = try json.optional("govResponse")
            id = try json.optional("id")
            invoiceType = try json.optional("invoiceType")
            series = try json.optional("series")
            status = try json.optional("status")
            transactionIds = try json.optional("transactionIds")
            transactionType = try json.optional("transactionType")
        }
    }

    /// The model's `GetInvoiceResponse`.
    public struct GetInvoiceResponse: Sendable, Decodable {
        public var invoice: Invoice?

        public init(invoice: Invoice? = nil) {
            self.invoice = invoice
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoice = try json.optional("invoice")
        }
    }
}
