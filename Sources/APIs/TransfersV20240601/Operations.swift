// Generated from finances-api-model/transfers_2024-06-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `finances-api-model/transfers_2024-06-01.json`.
public enum TransfersV20240601 {}

extension TransfersV20240601 {
    /// `POST /finances/transfers/2024-06-01/payouts`
    ///
    /// Usage plan: 0.017 a second, burst 2 (printed in the model).
    /// Roles: any of Finance and Accounting, Account Information Service Provider, Payment Initiation Service Provider.
    public struct InitiatePayout: Operation {
        public typealias Reply = InitiatePayoutResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.TransfersV20240601.initiatePayout
        }

        public var body: InitiatePayoutRequest

        public init(body: InitiatePayoutRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /finances/transfers/2024-06-01/payouts`
    ///
    /// Usage plan: 0.5 a second, burst 10 (printed in the model).
    /// Roles: any of Finance and Accounting, Account Information Service Provider, Payment Initiation Service Provider.
    public struct ListPayouts: PagedOperation {
        public typealias Reply = ListPayoutsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.TransfersV20240601.listPayouts
        }

        public var marketplaceIds: [MarketplaceID]?
        public var createdAfter: DateTime?
        public var createdBefore: DateTime?
        public var payoutId: String?
        public var accountType: String?
        public var nextToken: String?

        public init(
            marketplaceIds: [MarketplaceID]? = nil,
            createdAfter: DateTime? = nil,
            createdBefore: DateTime? = nil,
            payoutId: String? = nil,
            accountType: String? = nil,
            nextToken: String? = nil
        ) {
            self.marketplaceIds = marketplaceIds
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.payoutId = payoutId
            self.accountType = accountType
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("payoutId", payoutId)
            request.setQuery("accountType", accountType)
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

    /// `GET /finances/transfers/2024-06-01/paymentMethods`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model).
    /// Roles: any of Finance and Accounting, Account Information Service Provider, Payment Initiation Service Provider.
    public struct GetPaymentMethods: Operation {
        public typealias Reply = GetPaymentMethodsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.TransfersV20240601.getPaymentMethods
        }

        public var marketplaceId: MarketplaceID
        public var paymentMethodTypes: [GetPaymentMethodsPaymentMethodTypes]?

        public init(marketplaceId: MarketplaceID, paymentMethodTypes: [GetPaymentMethodsPaymentMethodTypes]? = nil) {
            self.marketplaceId = marketplaceId
            self.paymentMethodTypes = paymentMethodTypes
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("paymentMethodTypes", paymentMethodTypes, style: .commaSeparated)
        }
    }

    /// `GET /finances/transfers/2024-06-01/payouts/expected`
    ///
    /// Usage plan: 0.5 a second, burst 10 (printed in the model).
    /// Roles: any of Finance and Accounting, Account Information Service Provider, Payment Initiation Service Provider.
    public struct ListExpectedPayouts: PagedOperation {
        public typealias Reply = ListExpectedPayoutsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.TransfersV20240601.listExpectedPayouts
        }

        public var marketplaceIds: [MarketplaceID]?
        public var accountType: String?
        public var nextToken: String?

        public init(marketplaceIds: [MarketplaceID]? = nil, accountType: String? = nil, nextToken: String? = nil) {
            self.marketplaceIds = marketplaceIds
            self.accountType = accountType
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("accountType", accountType)
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
