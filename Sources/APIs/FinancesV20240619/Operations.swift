// Generated from finances-api-model/finances_2024-06-19.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `finances-api-model/finances_2024-06-19.json`.
public enum FinancesV20240619 {}

extension FinancesV20240619 {
    /// `GET /finances/2024-06-19/transactions`
    ///
    /// Usage plan: 0.5 a second, burst 10 (printed in the model).
    /// Roles: Finance and Accounting.
    public struct ListTransactions: PagedOperation {
        public typealias Reply = ListTransactionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FinancesV20240619.listTransactions
        }

        public var postedAfter: DateTime?
        public var postedBefore: DateTime?
        public var marketplaceId: MarketplaceID?
        public var transactionStatus: String?
        public var relatedIdentifierName: String?
        public var relatedIdentifierValue: String?
        public var nextToken: String?

        public init(
            postedAfter: DateTime? = nil,
            postedBefore: DateTime? = nil,
            marketplaceId: MarketplaceID? = nil,
            transactionStatus: String? = nil,
            relatedIdentifierName: String? = nil,
            relatedIdentifierValue: String? = nil,
            nextToken: String? = nil
        ) {
            self.postedAfter = postedAfter
            self.postedBefore = postedBefore
            self.marketplaceId = marketplaceId
            self.transactionStatus = transactionStatus
            self.relatedIdentifierName = relatedIdentifierName
            self.relatedIdentifierValue = relatedIdentifierValue
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("postedAfter", postedAfter)
            request.setQuery("postedBefore", postedBefore)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("transactionStatus", transactionStatus)
            request.setQuery("relatedIdentifierName", relatedIdentifierName)
            request.setQuery("relatedIdentifierValue", relatedIdentifierValue)
            request.setQuery("nextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.payload?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /finances/2024-06-19/balances`
    ///
    /// Usage plan: 0.5 a second, burst 10 (printed in the model).
    /// Roles: Finance and Accounting.
    public struct ListBalances: PagedOperation {
        public typealias Reply = ListBalancesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FinancesV20240619.listBalances
        }

        public var marketplaceIds: [MarketplaceID]?
        public var balanceType: String?
        public var accountType: String?
        public var asOfDate: CalendarDate?
        public var nextToken: String?

        public init(
            marketplaceIds: [MarketplaceID]? = nil,
            balanceType: String? = nil,
            accountType: String? = nil,
            asOfDate: CalendarDate? = nil,
            nextToken: String? = nil
        ) {
            self.marketplaceIds = marketplaceIds
            self.balanceType = balanceType
            self.accountType = accountType
            self.asOfDate = asOfDate
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("balanceType", balanceType)
            request.setQuery("accountType", accountType)
            request.setQuery("asOfDate", asOfDate)
            request.setQuery("nextToken", nextToken)
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

    /// `GET /finances/2024-06-19/summary`
    ///
    /// Usage plan: 0.5 a second, burst 10 (printed in the model).
    /// Roles: Finance and Accounting.
    public struct ListSummary: PagedOperation {
        public typealias Reply = SummaryResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FinancesV20240619.listSummary
        }

        public var marketplaceIds: [MarketplaceID]?
        public var accountType: String?
        public var relatedIdentifierName: String?
        public var relatedIdentifierValue: String?
        public var periodStart: CalendarDate?
        public var periodEnd: CalendarDate?
        public var nextToken: String?

        public init(
            marketplaceIds: [MarketplaceID]? = nil,
            accountType: String? = nil,
            relatedIdentifierName: String? = nil,
            relatedIdentifierValue: String? = nil,
            periodStart: CalendarDate? = nil,
            periodEnd: CalendarDate? = nil,
            nextToken: String? = nil
        ) {
            self.marketplaceIds = marketplaceIds
            self.accountType = accountType
            self.relatedIdentifierName = relatedIdentifierName
            self.relatedIdentifierValue = relatedIdentifierValue
            self.periodStart = periodStart
            self.periodEnd = periodEnd
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("accountType", accountType)
            request.setQuery("relatedIdentifierName", relatedIdentifierName)
            request.setQuery("relatedIdentifierValue", relatedIdentifierValue)
            request.setQuery("periodStart", periodStart)
            request.setQuery("periodEnd", periodEnd)
            request.setQuery("nextToken", nextToken)
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
}
