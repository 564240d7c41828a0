// Generated from finances-api-model/financesInvoices_2026-06-25.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `finances-api-model/financesInvoices_2026-06-25.json`.
public enum FinancesInvoicesV20260625 {}

extension FinancesInvoicesV20260625 {
    /// `GET /finances/invoices/2026-06-25/invoices`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Finance and Accounting.
    public struct GetInvoiceHeaders: PagedOperation {
        public typealias Reply = GetInvoicesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FinancesInvoicesV20260625.getInvoiceHeaders
        }

        public var nextToken: String?
        public var marketplaceId: MarketplaceID
        public var fromIssueDate: DateTime?
        public var toIssueDate: DateTime?
        public var invoicesModifiedAfter: DateTime?

        public init(
            marketplaceId: MarketplaceID,
            nextToken: String? = nil,
            fromIssueDate: DateTime? = nil,
            toIssueDate: DateTime? = nil,
            invoicesModifiedAfter: DateTime? = nil
        ) {
            self.nextToken = nextToken
            self.marketplaceId = marketplaceId
            self.fromIssueDate = fromIssueDate
            self.toIssueDate = toIssueDate
            self.invoicesModifiedAfter = invoicesModifiedAfter
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("nextToken", nextToken)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("fromIssueDate", fromIssueDate)
            request.setQuery("toIssueDate", toIssueDate)
            request.setQuery("invoicesModifiedAfter", invoicesModifiedAfter)
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

    /// `GET /finances/invoices/2026-06-25/invoices/{invoiceIdentifier}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Finance and Accounting.
    public struct GetInvoice: PagedOperation {
        public typealias Reply = GetInvoiceResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FinancesInvoicesV20260625.getInvoice
        }

        public var marketplaceId: MarketplaceID
        public var invoiceIdentifier: String
        public var nextTokenForLineItems: String?

        public init(marketplaceId: MarketplaceID, invoiceIdentifier: String, nextTokenForLineItems: String? = nil) {
            self.marketplaceId = marketplaceId
            self.invoiceIdentifier = invoiceIdentifier
            self.nextTokenForLineItems = nextTokenForLineItems
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setPath("invoiceIdentifier", invoiceIdentifier)
            request.setQuery("nextTokenForLineItems", nextTokenForLineItems)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextTokenForLineItems
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextTokenForLineItems = token
            return page
        }
    }
}
