// Generated from invoices-api-model/InvoicesApiModel_2024-06-19.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `invoices-api-model/InvoicesApiModel_2024-06-19.json`.
public enum InvoicesV20240619 {}

extension InvoicesV20240619 {
    /// `GET /tax/invoices/2024-06-19/attributes`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetInvoicesAttributes: Operation {
        public typealias Reply = GetInvoicesAttributesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.InvoicesV20240619.getInvoicesAttributes
        }

        public var marketplaceId: MarketplaceID

        public init(marketplaceId: MarketplaceID) {
            self.marketplaceId = marketplaceId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
        }
    }

    /// `GET /tax/invoices/2024-06-19/documents/{invoicesDocumentId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetInvoicesDocument: Operation {
        public typealias Reply = GetInvoicesDocumentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.InvoicesV20240619.getInvoicesDocument
        }

        public var invoicesDocumentId: String

        public init(invoicesDocumentId: String) {
            self.invoicesDocumentId = invoicesDocumentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("invoicesDocumentId", invoicesDocumentId)
        }
    }

    /// `POST /tax/invoices/2024-06-19/exports`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct CreateInvoicesExport: Operation {
        public typealias Reply = ExportInvoicesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.InvoicesV20240619.createInvoicesExport
        }

        public var body: ExportInvoicesRequest

        public init(body: ExportInvoicesRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /tax/invoices/2024-06-19/exports`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetInvoicesExports: PagedOperation {
        public typealias Reply = GetInvoicesExportsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.InvoicesV20240619.getInvoicesExports
        }

        public var marketplaceId: MarketplaceID
        public var dateStart: DateTime?
        public var nextToken: String?
        public var pageSize: Int?
        public var dateEnd: DateTime?
        public var status: GetInvoicesExportsStatus?

        public init(
            marketplaceId: MarketplaceID,
            dateStart: DateTime? = nil,
            nextToken: String? = nil,
            pageSize: Int? = nil,
            dateEnd: DateTime? = nil,
            status: GetInvoicesExportsStatus? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.dateStart = dateStart
            self.nextToken = nextToken
            self.pageSize = pageSize
            self.dateEnd = dateEnd
            self.status = status
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("dateStart", dateStart)
            request.setQuery("nextToken", nextToken)
            request.setQuery("pageSize", pageSize)
            request.setQuery("dateEnd", dateEnd)
            request.setQuery("status", status)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /tax/invoices/2024-06-19/exports/{exportId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetInvoicesExport: Operation {
        public typealias Reply = GetInvoicesExportResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.InvoicesV20240619.getInvoicesExport
        }

        public var exportId: String

        public init(exportId: String) {
            self.exportId = exportId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("exportId", exportId)
        }
    }

    /// `POST /tax/invoices/2024-06-19/governmentInvoiceRequests`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct CreateGovernmentInvoice: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.InvoicesV20240619.createGovernmentInvoice
        }

        public var body: GovernmentInvoiceRequest

        public init(body: GovernmentInvoiceRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /tax/invoices/2024-06-19/governmentInvoiceRequests`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetGovernmentInvoiceStatus: Operation {
        public typealias Reply = GovernmentInvoiceStatusResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.InvoicesV20240619.getGovernmentInvoiceStatus
        }

        public var marketplaceId: MarketplaceID
        public var transactionType: String
        public var shipmentId: String
        public var invoiceType: String
        public var inboundPlanId: String?

        public init(
            marketplaceId: MarketplaceID,
            transactionType: String,
            shipmentId: String,
            invoiceType: String,
            inboundPlanId: String? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.transactionType = transactionType
            self.shipmentId = shipmentId
            self.invoiceType = invoiceType
            self.inboundPlanId = inboundPlanId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("transactionType", transactionType)
            request.setQuery("shipmentId", shipmentId)
            request.setQuery("invoiceType", invoiceType)
            request.setQuery("inboundPlanId", inboundPlanId)
        }
    }

    /// `GET /tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetGovernmentInvoiceDocument: Operation {
        public typealias Reply = GovtInvoiceDocumentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.InvoicesV20240619.getGovernmentInvoiceDocument
        }

        public var marketplaceId: MarketplaceID
        public var transactionType: String
        public var shipmentId: String
        public var invoiceType: String
        public var inboundPlanId: String?
        public var fileFormat: String?

        public init(
            marketplaceId: MarketplaceID,
            transactionType: String,
            shipmentId: String,
            invoiceType: String,
            inboundPlanId: String? = nil,
            fileFormat: String? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.transactionType = transactionType
            self.shipmentId = shipmentId
            self.invoiceType = invoiceType
            self.inboundPlanId = inboundPlanId
            self.fileFormat = fileFormat
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("transactionType", transactionType)
            request.setPath("shipmentId", shipmentId)
            request.setQuery("invoiceType", invoiceType)
            request.setQuery("inboundPlanId", inboundPlanId)
            request.setQuery("fileFormat", fileFormat)
        }
    }

    /// `GET /tax/invoices/2024-06-19/invoices`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetInvoices: PagedOperation {
        public typealias Reply = GetInvoicesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.InvoicesV20240619.getInvoices
        }

        public var transactionIdentifierName: String?
        public var pageSize: Int?
        public var dateEnd: DateTime?
        public var marketplaceId: MarketplaceID
        public var transactionType: String?
        public var transactionIdentifierId: String?
        public var dateStart: DateTime?
        public var series: String?
        public var nextToken: String?
        public var sortOrder: GetInvoicesSortOrder?
        public var invoiceType: String?
        public var statuses: [String]?
        public var externalInvoiceId: String?
        public var sortBy: GetInvoicesSortBy?

        public init(
            marketplaceId: MarketplaceID,
            transactionIdentifierName: String? = nil,
            pageSize: Int? = nil,
            dateEnd: DateTime? = nil,
            transactionType: String? = nil,
            transactionIdentifierId: String? = nil,
            dateStart: DateTime? = nil,
            series: String? = nil,
            nextToken: String? = nil,
            sortOrder: GetInvoicesSortOrder? = nil,
            invoiceType: String? = nil,
            statuses: [String]? = nil,
            externalInvoiceId: String? = nil,
            sortBy: GetInvoicesSortBy? = nil
        ) {
            self.transactionIdentifierName = transactionIdentifierName
            self.pageSize = pageSize
            self.dateEnd = dateEnd
            self.marketplaceId = marketplaceId
            self.transactionType = transactionType
            self.transactionIdentifierId = transactionIdentifierId
            self.dateStart = dateStart
            self.series = series
            self.nextToken = nextToken
            self.sortOrder = sortOrder
            self.invoiceType = invoiceType
            self.statuses = statuses
            self.externalInvoiceId = externalInvoiceId
            self.sortBy = sortBy
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("transactionIdentifierName", transactionIdentifierName)
            request.setQuery("pageSize", pageSize)
            request.setQuery("dateEnd", dateEnd)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("transactionType", transactionType)
            request.setQuery("transactionIdentifierId", transactionIdentifierId)
            request.setQuery("dateStart", dateStart)
            request.setQuery("series", series)
            request.setQuery("nextToken", nextToken)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("invoiceType", invoiceType)
            request.setQuery("statuses", statuses, style: .commaSeparated)
            request.setQuery("externalInvoiceId", externalInvoiceId)
            request.setQuery("sortBy", sortBy)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /tax/invoices/2024-06-19/invoices/{invoiceId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetInvoice: Operation {
        public typealias Reply = GetInvoiceResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.InvoicesV20240619.getInvoice
        }

        public var marketplaceId: MarketplaceID
        public var invoiceId: String

        public init(marketplaceId: MarketplaceID, invoiceId: String) {
            self.marketplaceId = marketplaceId
            self.invoiceId = invoiceId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setPath("invoiceId", invoiceId)
        }
    }
}
