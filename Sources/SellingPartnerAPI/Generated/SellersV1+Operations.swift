// Generated from sellers-api-model/sellers.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `sellers-api-model/sellers.json`.
    public enum SellersV1 {
        /// `GET /sellers/v1/marketplaceParticipations`
        public static let getMarketplaceParticipations = OperationDescriptor(
            api: "SellersV1", operationID: "getMarketplaceParticipations", method: .get,
            path: "/sellers/v1/marketplaceParticipations",
            parameters: [],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetMarketplaceParticipationsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.016, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing", "Selling Partner Insights"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /sellers/v1/account`
        public static let getAccount = OperationDescriptor(
            api: "SellersV1", operationID: "getAccount", method: .get,
            path: "/sellers/v1/account",
            parameters: [],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetAccountResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.016, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Account Information Service Provider", "Finance and Accounting"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getAccount, getMarketplaceParticipations]
    }
}
