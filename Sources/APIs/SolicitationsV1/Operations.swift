// Generated from solicitations-api-model/solicitations.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `solicitations-api-model/solicitations.json`.
public enum SolicitationsV1 {}

extension SolicitationsV1 {
    /// `GET /solicitations/v1/orders/{amazonOrderId}`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Solicitation.
    public struct GetSolicitationActionsForOrder: Operation {
        public typealias Reply = GetSolicitationActionsForOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SolicitationsV1.getSolicitationActionsForOrder
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID]) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
        }
    }

    /// `POST /solicitations/v1/orders/{amazonOrderId}/solicitations/productReviewAndSellerFeedback`
    ///
    /// Usage plan: 1 a second, burst 5 (printed in the model).
    /// Roles: Buyer Solicitation.
    public struct CreateProductReviewAndSellerFeedbackSolicitation: Operation {
        public typealias Reply = CreateProductReviewAndSellerFeedbackSolicitationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.SolicitationsV1.createProductReviewAndSellerFeedbackSolicitation
        }

        public var amazonOrderId: String
        public var marketplaceIds: [MarketplaceID]

        public init(amazonOrderId: String, marketplaceIds: [MarketplaceID]) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceIds = marketplaceIds
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("amazonOrderId", amazonOrderId)
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
        }
    }
}
