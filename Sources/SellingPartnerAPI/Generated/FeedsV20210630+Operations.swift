// Generated from feeds-api-model/feeds_2021-06-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `feeds-api-model/feeds_2021-06-30.json`.
    public enum FeedsV20210630 {
        /// `GET /feeds/2021-06-30/feeds`
        public static let getFeeds = OperationDescriptor(
            api: "FeedsV20210630", operationID: "getFeeds", method: .get,
            path: "/feeds/2021-06-30/feeds",
            parameters: [
                OperationParameter("feedTypes", .query, .array(.string, style: .commaSeparated, countMax: 10)),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 10)),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("processingStatuses", .query, .array(.word(["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("createdSince", .query, .dateTime),
                OperationParameter("createdUntil", .query, .dateTime),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetFeedsResponse", requiredKeys: ["feeds"]),
            usagePlan: UsagePlan(rate: 0.0222, burst: 10),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["nextToken"],
                itemsPath: ["feeds"],
                sendsTokenAlone: true
            ),
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /feeds/2021-06-30/feeds`
        public static let createFeed = OperationDescriptor(
            api: "FeedsV20210630", operationID: "createFeed", method: .post,
            path: "/feeds/2021-06-30/feeds",
            parameters: [],
            body: OperationBody(shape: "CreateFeedSpecification", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "CreateFeedResponse", requiredKeys: ["feedId"]),
            usagePlan: UsagePlan(rate: 0.0083, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `DELETE /feeds/2021-06-30/feeds/{feedId}`
        public static let cancelFeed = OperationDescriptor(
            api: "FeedsV20210630", operationID: "cancelFeed", method: .delete,
            path: "/feeds/2021-06-30/feeds/{feedId}",
            parameters: [OperationParameter("feedId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: nil),
            usagePlan: UsagePlan(rate: 2, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /feeds/2021-06-30/feeds/{feedId}`
        public static let getFeed = OperationDescriptor(
            api: "FeedsV20210630", operationID: "getFeed", method: .get,
            path: "/feeds/2021-06-30/feeds/{feedId}",
            parameters: [OperationParameter("feedId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "Feed",
                requiredKeys: ["feedId", "feedType", "createdTime", "processingStatus"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /feeds/2021-06-30/documents`
        public static let createFeedDocument = OperationDescriptor(
            api: "FeedsV20210630", operationID: "createFeedDocument", method: .post,
            path: "/feeds/2021-06-30/documents",
            parameters: [],
            body: OperationBody(shape: "CreateFeedDocumentSpecification", isRequired: true),
            replies: OperationReplies(
                statuses: [201],
                shape: "CreateFeedDocumentResponse",
                requiredKeys: ["feedDocumentId", "url"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /feeds/2021-06-30/documents/{feedDocumentId}`
        public static let getFeedDocument = OperationDescriptor(
            api: "FeedsV20210630", operationID: "getFeedDocument", method: .get,
            path: "/feeds/2021-06-30/documents/{feedDocumentId}",
            parameters: [
                OperationParameter("feedDocumentId", .path, .string, isRequired: true),
                OperationParameter("enableContentEncodingUrlHeader", .query, .boolean),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "FeedDocument", requiredKeys: ["feedDocumentId", "url"]),
            usagePlan: UsagePlan(rate: 0.0222, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: [],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            cancelFeed,
            createFeed,
            createFeedDocument,
            getFeed,
            getFeedDocument,
            getFeeds,
        ]
    }
}
