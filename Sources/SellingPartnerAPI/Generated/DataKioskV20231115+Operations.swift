// Generated from data-kiosk-api-model/dataKiosk_2023-11-15.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `data-kiosk-api-model/dataKiosk_2023-11-15.json`.
    public enum DataKioskV20231115 {
        /// `GET /dataKiosk/2023-11-15/queries`
        public static let getQueries = OperationDescriptor(
            api: "DataKioskV20231115", operationID: "getQueries", method: .get,
            path: "/dataKiosk/2023-11-15/queries",
            parameters: [
                OperationParameter("processingStatuses", .query, .array(.word(["CANCELLED", "DONE", "FATAL", "IN_PROGRESS", "IN_QUEUE"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("createdSince", .query, .dateTime),
                OperationParameter("createdUntil", .query, .dateTime),
                OperationParameter("paginationToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetQueriesResponse", requiredKeys: ["queries"]),
            usagePlan: UsagePlan(rate: 0.0222, burst: 10),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["queries"]
            ),
            authorization: .seller,
            roles: ["Brand Analytics"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /dataKiosk/2023-11-15/queries`
        public static let createQuery = OperationDescriptor(
            api: "DataKioskV20231115", operationID: "createQuery", method: .post,
            path: "/dataKiosk/2023-11-15/queries",
            parameters: [],
            body: OperationBody(shape: "CreateQuerySpecification", isRequired: true),
            replies: OperationReplies(statuses: [202], shape: "CreateQueryResponse", requiredKeys: ["queryId"]),
            usagePlan: UsagePlan(rate: 0.0167, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `DELETE /dataKiosk/2023-11-15/queries/{queryId}`
        public static let cancelQuery = OperationDescriptor(
            api: "DataKioskV20231115", operationID: "cancelQuery", method: .delete,
            path: "/dataKiosk/2023-11-15/queries/{queryId}",
            parameters: [OperationParameter("queryId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.0222, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /dataKiosk/2023-11-15/queries/{queryId}`
        public static let getQuery = OperationDescriptor(
            api: "DataKioskV20231115", operationID: "getQuery", method: .get,
            path: "/dataKiosk/2023-11-15/queries/{queryId}",
            parameters: [OperationParameter("queryId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "Query",
                requiredKeys: ["queryId", "query", "createdTime", "processingStatus"]
            ),
            usagePlan: UsagePlan(rate: 2.0, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /dataKiosk/2023-11-15/documents/{documentId}`
        public static let getDocument = OperationDescriptor(
            api: "DataKioskV20231115", operationID: "getDocument", method: .get,
            path: "/dataKiosk/2023-11-15/documents/{documentId}",
            parameters: [OperationParameter("documentId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetDocumentResponse",
                requiredKeys: ["documentId", "documentUrl"]
            ),
            usagePlan: UsagePlan(rate: 0.0167, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Brand Analytics"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [cancelQuery, createQuery, getDocument, getQueries, getQuery]
    }
}
