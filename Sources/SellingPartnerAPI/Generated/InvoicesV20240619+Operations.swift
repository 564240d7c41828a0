// Generated from invoices-api-model/InvoicesApiModel_2024-06-19.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `invoices-api-model/InvoicesApiModel_2024-06-19.json`.
    public enum InvoicesV20240619 {
        /// `GET /tax/invoices/2024-06-19/attributes`
        public static let getInvoicesAttributes = OperationDescriptor(
            api: "InvoicesV20240619", operationID: "getInvoicesAttributes", method: .get,
            path: "/tax/invoices/2024-06-19/attributes",
            parameters: [OperationParameter("marketplaceId", .query, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetInvoicesAttributesResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /tax/invoices/2024-06-19/documents/{invoicesDocumentId}`
        public static let getInvoicesDocument = OperationDescriptor(
            api: "InvoicesV20240619", operationID: "getInvoicesDocument", method: .get,
            path: "/tax/invoices/2024-06-19/documents/{invoicesDocumentId}",
            parameters: [OperationParameter("invoicesDocumentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetInvoicesDocumentResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /tax/invoices/2024-06-19/exports`
        public static let createInvoicesExport = OperationDescriptor(
            api: "InvoicesV20240619", operationID: "createInvoicesExport", method: .post,
            path: "/tax/invoices/2024-06-19/exports",
            parameters: [],
            body: OperationBody(shape: "ExportInvoicesRequest", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "ExportInvoicesResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /tax/invoices/2024-06-19/exports`
        public static let getInvoicesExports = OperationDescriptor(
            api: "InvoicesV20240619", operationID: "getInvoicesExports", method: .get,
            path: "/tax/invoices/2024-06-19/exports",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("dateStart", .query, .dateTime),
                OperationParameter("nextToken", .query, .string),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("dateEnd", .query, .dateTime),
                OperationParameter("status", .query, .word(["REQUESTED", "PROCESSING", "DONE", "ERROR"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetInvoicesExportsResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["exports"]),
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /tax/invoices/2024-06-19/exports/{exportId}`
        public static let getInvoicesExport = OperationDescriptor(
            api: "InvoicesV20240619", operationID: "getInvoicesExport", method: .get,
            path: "/tax/invoices/2024-06-19/exports/{exportId}",
            parameters: [OperationParameter("exportId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetInvoicesExportResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /tax/invoices/2024-06-19/governmentInvoiceRequests`
        public static let createGovernmentInvoice = OperationDescriptor(
            api: "InvoicesV20240619", operationID: "createGovernmentInvoice", method: .post,
            path: "/tax/invoices/2024-06-19/governmentInvoiceRequests",
            parameters: [],
            body: OperationBody(shape: "GovernmentInvoiceRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /tax/invoices/2024-06-19/governmentInvoiceRequests`
        public static let getGovernmentInvoiceStatus = OperationDescriptor(
            api: "InvoicesV20240619", operationID: "getGovernmentInvoiceStatus", method: .get,
            path: "/tax/invoices/2024-06-19/governmentInvoiceRequests",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("transactionType", .query, .string, isRequired: true),
                OperationParameter("shipmentId", .query, .string, isRequired: true),
                OperationParameter("invoiceType", .query, .string, isRequired: true),
                OperationParameter("inboundPlanId", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GovernmentInvoiceStatusResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}`
        public static let getGovernmentInvoiceDocument = OperationDescriptor(
            api: "InvoicesV20240619", operationID: "getGovernmentInvoiceDocument", method: .get,
            path: "/tax/invoices/2024-06-19/governmentInvoiceRequests/{shipmentId}",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("transactionType", .query, .string, isRequired: true),
                OperationParameter("shipmentId", .path, .string, isRequired: true),
                OperationParameter("invoiceType", .query, .string, isRequired: true),
                OperationParameter("inboundPlanId", .query, .string),
                OperationParameter("fileFormat", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GovtInvoiceDocumentResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /tax/invoices/2024-06-19/invoices`
        public static let getInvoices = OperationDescriptor(
            api: "InvoicesV20240619", operationID: "getInvoices", method: .get,
            path: "/tax/invoices/2024-06-19/invoices",
            parameters: [
                OperationParameter("transactionIdentifierName", .query, .string),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("dateEnd", .query, .dateTime),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("transactionType", .query, .string),
                OperationParameter("transactionIdentifierId", .query, .string),
                OperationParameter("dateStart", .query, .dateTime),
                OperationParameter("series", .query, .string),
                OperationParameter("nextToken", .query, .string),
                OperationParameter("sortOrder", .query, .word(["DESC", "ASC"])),
                OperationParameter("invoiceType", .query, .string),
                OperationParameter("statuses", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("externalInvoiceId", .query, .string),
                OperationParameter("sortBy", .query, .word(["START_DATE_TIME"])),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetInvoicesResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["invoices"]),
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /tax/invoices/2024-06-19/invoices/{invoiceId}`
        public static let getInvoice = OperationDescriptor(
            api: "InvoicesV20240619", operationID: "getInvoice", method: .get,
            path: "/tax/invoices/2024-06-19/invoices/{invoiceId}",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("invoiceId", .path, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetInvoiceResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Tax Invoicing (Restricted)", "Tax Remittance (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            createGovernmentInvoice,
            createInvoicesExport,
            getGovernmentInvoiceDocument,
            getGovernmentInvoiceStatus,
            getInvoice,
            getInvoices,
            getInvoicesAttributes,
            getInvoicesDocument,
            getInvoicesExport,
            getInvoicesExports,
        ]
    }
}
