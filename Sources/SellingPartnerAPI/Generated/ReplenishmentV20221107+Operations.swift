// Generated from replenishment-api-model/replenishment-2022-11-07.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `replenishment-api-model/replenishment-2022-11-07.json`.
    public enum ReplenishmentV20221107 {
        /// `POST /replenishment/2022-11-07/sellingPartners/metrics/search`
        public static let getSellingPartnerMetrics = OperationDescriptor(
            api: "ReplenishmentV20221107", operationID: "getSellingPartnerMetrics", method: .post,
            path: "/replenishment/2022-11-07/sellingPartners/metrics/search",
            parameters: [],
            body: OperationBody(shape: "GetSellingPartnerMetricsRequest", isRequired: false),
            replies: OperationReplies(statuses: [200], shape: "GetSellingPartnerMetricsResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Inventory and Order Tracking"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /replenishment/2022-11-07/offers/metrics/search`
        public static let listOfferMetrics = OperationDescriptor(
            api: "ReplenishmentV20221107", operationID: "listOfferMetrics", method: .post,
            path: "/replenishment/2022-11-07/offers/metrics/search",
            parameters: [],
            body: OperationBody(shape: "ListOfferMetricsRequest", isRequired: false),
            replies: OperationReplies(statuses: [200], shape: "ListOfferMetricsResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Inventory and Order Tracking"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /replenishment/2022-11-07/offers/search`
        public static let listOffers = OperationDescriptor(
            api: "ReplenishmentV20221107", operationID: "listOffers", method: .post,
            path: "/replenishment/2022-11-07/offers/search",
            parameters: [],
            body: OperationBody(shape: "ListOffersRequest", isRequired: false),
            replies: OperationReplies(statuses: [200], shape: "ListOffersResponse"),
            usagePlan: UsagePlan(rate: 1, burst: 1),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Inventory and Order Tracking"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getSellingPartnerMetrics, listOfferMetrics, listOffers]
    }
}
