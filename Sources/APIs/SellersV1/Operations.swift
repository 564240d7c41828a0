// Generated from sellers-api-model/sellers.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `sellers-api-model/sellers.json`.
public enum SellersV1 {}

extension SellersV1 {
    /// `GET /sellers/v1/marketplaceParticipations`
    ///
    /// Usage plan: 0.016 a second, burst 15 (printed in the model).
    /// Roles: any of Product Listing, Selling Partner Insights.
    public struct GetMarketplaceParticipations: Operation {
        public typealias Reply = GetMarketplaceParticipationsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellersV1.getMarketplaceParticipations
        }

        public init() {}

        public func write(to request: inout OperationRequest) {}
    }

    /// `GET /sellers/v1/account`
    ///
    /// Usage plan: 0.016 a second, burst 15 (printed in the model).
    /// Roles: any of Account Information Service Provider, Finance and Accounting.
    public struct GetAccount: Operation {
        public typealias Reply = GetAccountResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SellersV1.getAccount
        }

        public init() {}

        public func write(to request: inout OperationRequest) {}
    }
}
