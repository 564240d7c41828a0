// Generated from customer-feedback-api-model/customerFeedback_2024-06-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `customer-feedback-api-model/customerFeedback_2024-06-01.json`.
    public enum CustomerFeedbackV20240601 {
        /// `GET /customerFeedback/2024-06-01/items/{asin}/reviews/topics`
        public static let getItemReviewTopics = OperationDescriptor(
            api: "CustomerFeedbackV20240601", operationID: "getItemReviewTopics", method: .get,
            path: "/customerFeedback/2024-06-01/items/{asin}/reviews/topics",
            parameters: [
                OperationParameter("asin", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("sortBy", .query, .word(["MENTIONS", "STAR_RATING_IMPACT"]), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200, 204],
                shape: "ItemReviewTopicsResponse",
                requiredKeys: ["asin", "itemName", "marketplaceId", "countryCode", "dateRange", "topics"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Selling Partner Insights"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /customerFeedback/2024-06-01/items/{asin}/browseNode`
        public static let getItemBrowseNode = OperationDescriptor(
            api: "CustomerFeedbackV20240601", operationID: "getItemBrowseNode", method: .get,
            path: "/customerFeedback/2024-06-01/items/{asin}/browseNode",
            parameters: [
                OperationParameter("asin", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200, 204],
                shape: "BrowseNodeResponse",
                requiredKeys: ["browseNodeId", "displayName"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Selling Partner Insights"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics`
        public static let getBrowseNodeReviewTopics = OperationDescriptor(
            api: "CustomerFeedbackV20240601", operationID: "getBrowseNodeReviewTopics", method: .get,
            path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/topics",
            parameters: [
                OperationParameter("browseNodeId", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("sortBy", .query, .word(["MENTIONS", "STAR_RATING_IMPACT"]), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200, 204],
                shape: "BrowseNodeReviewTopicsResponse",
                requiredKeys: ["browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "topics"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Selling Partner Insights"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /customerFeedback/2024-06-01/items/{asin}/reviews/trends`
        public static let getItemReviewTrends = OperationDescriptor(
            api: "CustomerFeedbackV20240601", operationID: "getItemReviewTrends", method: .get,
            path: "/customerFeedback/2024-06-01/items/{asin}/reviews/trends",
            parameters: [
                OperationParameter("asin", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200, 204],
                shape: "ItemReviewTrendsResponse",
                requiredKeys: ["asin", "itemName", "marketplaceId", "countryCode", "dateRange", "reviewTrends"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Selling Partner Insights"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends`
        public static let getBrowseNodeReviewTrends = OperationDescriptor(
            api: "CustomerFeedbackV20240601", operationID: "getBrowseNodeReviewTrends", method: .get,
            path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/reviews/trends",
            parameters: [
                OperationParameter("browseNodeId", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200, 204],
                shape: "BrowseNodeReviewTrendsResponse",
                requiredKeys: ["browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "reviewTrends"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Selling Partner Insights"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics`
        public static let getBrowseNodeReturnTopics = OperationDescriptor(
            api: "CustomerFeedbackV20240601", operationID: "getBrowseNodeReturnTopics", method: .get,
            path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/topics",
            parameters: [
                OperationParameter("browseNodeId", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200, 204],
                shape: "BrowseNodeReturnTopicsResponse",
                requiredKeys: ["browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "topics"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Selling Partner Insights"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends`
        public static let getBrowseNodeReturnTrends = OperationDescriptor(
            api: "CustomerFeedbackV20240601", operationID: "getBrowseNodeReturnTrends", method: .get,
            path: "/customerFeedback/2024-06-01/browseNodes/{browseNodeId}/returns/trends",
            parameters: [
                OperationParameter("browseNodeId", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200, 204],
                shape: "BrowseNodeReturnTrendsResponse",
                requiredKeys: ["browseNodeId", "displayName", "marketplaceId", "countryCode", "dateRange", "returnTrends"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Selling Partner Insights"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            getBrowseNodeReturnTopics,
            getBrowseNodeReturnTrends,
            getBrowseNodeReviewTopics,
            getBrowseNodeReviewTrends,
            getItemBrowseNode,
            getItemReviewTopics,
            getItemReviewTrends,
        ]
    }
}
