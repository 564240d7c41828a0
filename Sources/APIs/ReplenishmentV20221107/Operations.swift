// Generated from replenishment-api-model/replenishment-2022-11-07.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `replenishment-api-model/replenishment-2022-11-07.json`.
public enum ReplenishmentV20221107 {}

extension ReplenishmentV20221107 {
    /// `POST /replenishment/2022-11-07/sellingPartners/metrics/search`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: any of Brand Analytics, Inventory and Order Tracking.
    public struct GetSellingPartnerMetrics: Operation {
        public typealias Reply = GetSellingPartnerMetricsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReplenishmentV20221107.getSellingPartnerMetrics
        }

        public var body: GetSellingPartnerMetricsRequest?

        public init(body: GetSellingPartnerMetricsRequest? = nil) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `POST /replenishment/2022-11-07/offers/metrics/search`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: any of Brand Analytics, Inventory and Order Tracking.
    public struct ListOfferMetrics: Operation {
        public typealias Reply = ListOfferMetricsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReplenishmentV20221107.listOfferMetrics
        }

        public var body: ListOfferMetricsRequest?

        public init(body: ListOfferMetricsRequest? = nil) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `POST /replenishment/2022-11-07/offers/search`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: any of Brand Analytics, Inventory and Order Tracking.
    public struct ListOffers: Operation {
        public typealias Reply = ListOffersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ReplenishmentV20221107.listOffers
        }

        public var body: ListOffersRequest?

        public init(body: ListOffersRequest? = nil) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }
}
