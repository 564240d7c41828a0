// Generated from aplus-content-api-model/aplusContent_2020-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `aplus-content-api-model/aplusContent_2020-11-01.json`.
    public enum AplusContentV20201101 {
        /// `GET /aplus/2020-11-01/contentDocuments`
        public static let searchContentDocuments = OperationDescriptor(
            api: "AplusContentV20201101", operationID: "searchContentDocuments", method: .get,
            path: "/aplus/2020-11-01/contentDocuments",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("pageToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "SearchContentDocumentsResponse",
                requiredKeys: ["contentMetadataRecords"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "pageToken",
                replyPath: ["nextPageToken"],
                itemsPath: ["contentMetadataRecords"]
            ),
            authorization: .seller,
            roles: ["Brand Analytics", "Product Listing"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `POST /aplus/2020-11-01/contentDocuments`
        public static let createContentDocument = OperationDescriptor(
            api: "AplusContentV20201101", operationID: "createContentDocument", method: .post,
            path: "/aplus/2020-11-01/contentDocuments",
            parameters: [OperationParameter("marketplaceId", .query, .string, isRequired: true)],
            body: OperationBody(shape: "PostContentDocumentRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "PostContentDocumentResponse",
                requiredKeys: ["contentReferenceKey"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Product Listing"],
            repetition: .unsafe, sandbox: .none,
            deprecation: nil)

        /// `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
        public static let getContentDocument = OperationDescriptor(
            api: "AplusContentV20201101", operationID: "getContentDocument", method: .get,
            path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}",
            parameters: [
                OperationParameter("contentReferenceKey", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("includedDataSet", .query, .array(.word(["CONTENTS", "METADATA"]), style: .commaSeparated, countMax: nil), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetContentDocumentResponse",
                requiredKeys: ["contentRecord"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Product Listing"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}`
        public static let updateContentDocument = OperationDescriptor(
            api: "AplusContentV20201101", operationID: "updateContentDocument", method: .post,
            path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}",
            parameters: [
                OperationParameter("contentReferenceKey", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: OperationBody(shape: "PostContentDocumentRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "PostContentDocumentResponse",
                requiredKeys: ["contentReferenceKey"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Product Listing"],
            repetition: .idempotent, sandbox: .none,
            deprecation: nil)

        /// `GET /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
        public static let listContentDocumentAsinRelations = OperationDescriptor(
            api: "AplusContentV20201101", operationID: "listContentDocumentAsinRelations", method: .get,
            path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins",
            parameters: [
                OperationParameter("contentReferenceKey", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("includedDataSet", .query, .array(.word(["METADATA"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("asinSet", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("pageToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListContentDocumentAsinRelationsResponse",
                requiredKeys: ["asinMetadataSet"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "pageToken",
                replyPath: ["nextPageToken"],
                itemsPath: ["asinMetadataSet"]
            ),
            authorization: .seller,
            roles: ["Brand Analytics", "Product Listing"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins`
        public static let postContentDocumentAsinRelations = OperationDescriptor(
            api: "AplusContentV20201101", operationID: "postContentDocumentAsinRelations", method: .post,
            path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/asins",
            parameters: [
                OperationParameter("contentReferenceKey", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: OperationBody(shape: "PostContentDocumentAsinRelationsRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "PostContentDocumentAsinRelationsResponse"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Product Listing"],
            repetition: .idempotent, sandbox: .none,
            deprecation: nil)

        /// `POST /aplus/2020-11-01/contentAsinValidations`
        public static let validateContentDocumentAsinRelations = OperationDescriptor(
            api: "AplusContentV20201101", operationID: "validateContentDocumentAsinRelations", method: .post,
            path: "/aplus/2020-11-01/contentAsinValidations",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("asinSet", .query, .array(.string, style: .commaSeparated, countMax: nil)),
            ],
            body: OperationBody(shape: "PostContentDocumentRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "ValidateContentDocumentAsinRelationsResponse",
                requiredKeys: ["errors"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Product Listing"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `GET /aplus/2020-11-01/contentPublishRecords`
        public static let searchContentPublishRecords = OperationDescriptor(
            api: "AplusContentV20201101", operationID: "searchContentPublishRecords", method: .get,
            path: "/aplus/2020-11-01/contentPublishRecords",
            parameters: [
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
                OperationParameter("asin", .query, .string, isRequired: true),
                OperationParameter("pageToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "SearchContentPublishRecordsResponse",
                requiredKeys: ["publishRecordList"]
            ),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: Pagination(
                parameter: "pageToken",
                replyPath: ["nextPageToken"],
                itemsPath: ["publishRecordList"]
            ),
            authorization: .seller,
            roles: ["Brand Analytics", "Product Listing"],
            repetition: .reads, sandbox: .none,
            deprecation: nil)

        /// `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions`
        public static let postContentDocumentApprovalSubmission = OperationDescriptor(
            api: "AplusContentV20201101", operationID: "postContentDocumentApprovalSubmission", method: .post,
            path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/approvalSubmissions",
            parameters: [
                OperationParameter("contentReferenceKey", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "PostContentDocumentApprovalSubmissionResponse"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Product Listing"],
            repetition: .unsafe, sandbox: .none,
            deprecation: nil)

        /// `POST /aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions`
        public static let postContentDocumentSuspendSubmission = OperationDescriptor(
            api: "AplusContentV20201101", operationID: "postContentDocumentSuspendSubmission", method: .post,
            path: "/aplus/2020-11-01/contentDocuments/{contentReferenceKey}/suspendSubmissions",
            parameters: [
                OperationParameter("contentReferenceKey", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "PostContentDocumentSuspendSubmissionResponse"),
            usagePlan: UsagePlan(rate: 10, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics", "Product Listing"],
            repetition: .unsafe, sandbox: .none,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            createContentDocument,
            getContentDocument,
            listContentDocumentAsinRelations,
            postContentDocumentApprovalSubmission,
            postContentDocumentAsinRelations,
            postContentDocumentSuspendSubmission,
            searchContentDocuments,
            searchContentPublishRecords,
            updateContentDocument,
            validateContentDocumentAsinRelations,
        ]
    }
}
