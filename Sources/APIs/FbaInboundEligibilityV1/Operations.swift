// Generated from fba-inbound-eligibility-api-model/fbaInbound.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `fba-inbound-eligibility-api-model/fbaInbound.json`.
public enum FbaInboundEligibilityV1 {}

extension FbaInboundEligibilityV1 {
    /// `GET /fba/inbound/v1/eligibility/itemPreview`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetItemEligibilityPreview: Operation {
        public typealias Reply = GetItemEligibilityPreviewResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FbaInboundEligibilityV1.getItemEligibilityPreview
        }

        public var marketplaceIds: [MarketplaceID]?
        public var asin: String
        public var program: GetItemEligibilityPreviewProgram

        public init(asin: String, program: GetItemEligibilityPreviewProgram, marketplaceIds: [MarketplaceID]? = nil) {
            self.marketplaceIds = marketplaceIds
            self.asin = asin
            self.program = program
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("marketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("asin", asin)
            request.setQuery("program", program)
        }
    }
}
