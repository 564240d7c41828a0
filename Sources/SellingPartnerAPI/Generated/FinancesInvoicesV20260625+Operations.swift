// Generated from finances-api-model/financesInvoices_2026-06-25.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `finances-api-model/financesInvoices_2026-06-25.json`.
    public enum FinancesInvoicesV20260625 {
        /// `GET /finances/invoices/2026-06-25/invoices`
        public static let getInvoiceHeaders = OperationDescriptor(
            api: "FinancesInvoicesV20260625", operationID: "getInvoiceHeaders", method: .get,
            path: "/finances/invoices/2026-06-25/invoices",
            parameters: [
                OperationParameter("nextToken", .query, .string),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("fromIssueDate", .query, .dateTime),
                OperationParameter("toIssueDate", .query, .dateTime),
                OperationParameter("invoicesModifiedAfter", .query, .dateTime),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetInvoicesResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["invoices"]),
            authorization: .seller,
            roles: ["Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /finances/invoices/2026-06-25/invoices/{invoiceIdentifier}`
        public static let getInvoice = OperationDescriptor(
            api: "FinancesInvoicesV20260625", operationID: "getInvoice", method: .get,
            path: "/finances/invoices/2026-06-25/invoices/{invoiceIdentifier}",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("invoiceIdentifier", .path, .string, isRequired: true),
                OperationParameter("nextTokenForLineItems", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetInvoiceResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(
                parameter: "nextTokenForLineItems",
                replyPath: ["nextTokenForLineItems"],
                itemsPath: ["invoiceItems"]
            ),
            authorization: .seller,
            roles: ["Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getInvoice, getInvoiceHeaders]
    }
}
