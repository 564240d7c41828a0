// Generated from finances-api-model/financesV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `finances-api-model/financesV0.json`.
public enum FinancesV0 {}

extension FinancesV0 {
    /// `GET /finances/v0/financialEventGroups`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model).
    /// Roles: Finance and Accounting.
    public struct ListFinancialEventGroups: PagedOperation {
        public typealias Reply = ListFinancialEventGroupsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FinancesV0.listFinancialEventGroups
        }

        public var maxResultsPerPage: Int?
        public var financialEventGroupStartedBefore: DateTime?
        public var financialEventGroupStartedAfter: DateTime?
        public var nextToken: String?

        public init(
            maxResultsPerPage: Int? = nil,
            financialEventGroupStartedBefore: DateTime? = nil,
            financialEventGroupStartedAfter: DateTime? = nil,
            nextToken: String? = nil
        ) {
            self.maxResultsPerPage = maxResultsPerPage
            self.financialEventGroupStartedBefore = financialEventGroupStartedBefore
            self.financialEventGroupStartedAfter = financialEventGroupStartedAfter
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("MaxResultsPerPage", maxResultsPerPage)
            request.setQuery("FinancialEventGroupStartedBefore", financialEventGroupStartedBefore)
            request.setQuery("FinancialEventGroupStartedAfter", financialEventGroupStartedAfter)
            request.setQuery("NextToken", nextToken)
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

    /// `GET /finances/v0/financialEventGroups/{eventGroupId}/financialEvents`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model).
    /// Roles: Finance and Accounting.
    @available(*, deprecated, message: "Amazon removes it on 2027-08-27. Use FinancesV20240619.listTransactions.")
    public struct ListFinancialEventsByGroupId: PagedOperation {
        public typealias Reply = ListFinancialEventsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FinancesV0.listFinancialEventsByGroupId
        }

        public var maxResultsPerPage: Int?
        public var postedAfter: DateTime?
        public var postedBefore: DateTime?
        public var eventGroupId: String
        public var nextToken: String?

        public init(
            eventGroupId: String,
            maxResultsPerPage: Int? = nil,
            postedAfter: DateTime? = nil,
            postedBefore: DateTime? = nil,
            nextToken: String? = nil
        ) {
            self.maxResultsPerPage = maxResultsPerPage
            self.postedAfter = postedAfter
            self.postedBefore = postedBefore
            self.eventGroupId = eventGroupId
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("MaxResultsPerPage", maxResultsPerPage)
            request.setQuery("PostedAfter", postedAfter)
            request.setQuery("PostedBefore", postedBefore)
            request.setPath("eventGroupId", eventGroupId)
            request.setQuery("NextToken", nextToken)
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

    /// `GET /finances/v0/orders/{orderId}/financialEvents`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model).
    /// Roles: Finance and Accounting.
    @available(*, deprecated, message: "Amazon removes it on 2027-08-27. Use FinancesV20240619.listTransactions.")
    public struct ListFinancialEventsByOrderId: PagedOperation {
        public typealias Reply = ListFinancialEventsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FinancesV0.listFinancialEventsByOrderId
        }

        public var orderId: String
        public var maxResultsPerPage: Int?
        public var nextToken: String?

        public init(orderId: String, maxResultsPerPage: Int? = nil, nextToken: String? = nil) {
            self.orderId = orderId
            self.maxResultsPerPage = maxResultsPerPage
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
            request.setQuery("MaxResultsPerPage", maxResultsPerPage)
            request.setQuery("NextToken", nextToken)
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

    /// `GET /finances/v0/financialEvents`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model).
    /// Roles: Finance and Accounting.
    @available(*, deprecated, message: "Amazon removes it on 2027-08-27. Use FinancesV20240619.listTransactions.")
    public struct ListFinancialEvents: PagedOperation {
        public typealias Reply = ListFinancialEventsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FinancesV0.listFinancialEvents
        }

        public var maxResultsPerPage: Int?
        public var postedAfter: DateTime?
        public var postedBefore: DateTime?
        public var nextToken: String?

        public init(
            maxResultsPerPage: Int? = nil,
            postedAfter: DateTime? = nil,
            postedBefore: DateTime? = nil,
            nextToken: String? = nil
        ) {
            self.maxResultsPerPage = maxResultsPerPage
            self.postedAfter = postedAfter
            self.postedBefore = postedBefore
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("MaxResultsPerPage", maxResultsPerPage)
            request.setQuery("PostedAfter", postedAfter)
            request.setQuery("PostedBefore", postedBefore)
            request.setQuery("NextToken", nextToken)
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
}
