// Generated from data-kiosk-api-model/dataKiosk_2023-11-15.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension DataKioskV20231115 {
    /// The model's `GetQueries.processingStatuses`.
    public struct GetQueriesProcessingStatuses: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var fatal: Self { Self(rawValue: "FATAL") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var inQueue: Self { Self(rawValue: "IN_QUEUE") }
    }

    /// The model's `GetQueriesResponse`.
    public struct GetQueriesResponse: Sendable, Decodable {
        public var queries: [Query]?
        public var pagination: GetQueriesResponsePagination?

        public init(queries: [Query]? = nil, pagination: GetQueriesResponsePagination? = nil) {
            self.queries = queries
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            queries = try json.optional("queries")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `Query`.
    public struct Query: Sendable, Decodable {
        public var queryId: String?
        public var query: String?
        public var createdTime: DateTime?
        public var processingStatus: QueryProcessingStatus?
        public var processingStartTime: DateTime?
        public var processingEndTime: DateTime?
        public var dataDocumentId: String?
        public var errorDocumentId: String?
        public var pagination: QueryPagination?

        public init(
            queryId: String? = nil,
            query: String? = nil,
            createdTime: DateTime? = nil,
            processingStatus: QueryProcessingStatus? = nil,
            processingStartTime: DateTime? = nil,
            processingEndTime: DateTime? = nil,
            dataDocumentId: String? = nil,
            errorDocumentId: String? = nil,
            pagination: QueryPagination? = nil
        ) {
            self.queryId = queryId
            self.query = query
            self.createdTime = createdTime
            self.processingStatus = processingStatus
            self.processingStartTime = processingStartTime
            self.processingEndTime = processingEndTime
            self.dataDocumentId = dataDocumentId
            self.errorDocumentId = errorDocumentId
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            queryId = try json.optional("queryId")
            query = try json.optional("query")
            createdTime = try json.optional("createdTime")
            processingStatus = try json.optional("processingStatus")
            processingStartTime = try json.optional("processingStartTime")
            processingEndTime = try json.optional("processingEndTime")
            dataDocumentId = try json.optional("dataDocumentId")
            errorDocumentId = try json.optional("errorDocumentId")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `Query.processingStatus`.
    public struct QueryProcessingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var fatal: Self { Self(rawValue: "FATAL") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var inQueue: Self { Self(rawValue: "IN_QUEUE") }
    }

    /// The model's `Query.pagination`.
    public struct QueryPagination: Sendable, Decodable {
        public var nextToken: String?

        public init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `QueryList`.
    public typealias QueryList = [Query]

    /// The model's `GetQueriesResponse.pagination`.
    public struct GetQueriesResponsePagination: Sendable, Decodable {
        public var nextToken: String?

        public init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `CreateQuerySpecification`.
    public struct CreateQuerySpecification: Sendable, Encodable {
        public var query: String
        public var paginationToken: String?

        public init(query: String, paginationToken: String? = nil) {
            self.query = query
            self.paginationToken = paginationToken
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("query", query)
            try json.set("paginationToken", paginationToken)
        }
    }

    /// The model's `CreateQueryResponse`.
    public struct CreateQueryResponse: Sendable, Decodable {
        public var queryId: String?

        public init(queryId: String? = nil) {
            self.queryId = queryId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            queryId = try json.optional("queryId")
        }
    }

    /// The model's `GetDocumentResponse`.
    public struct GetDocumentResponse: Sendable, Decodable {
        public var documentId: String?
        public var documentUrl: String?

        public init(documentId: String? = nil, documentUrl: String? = nil) {
            self.documentId = documentId
            self.documentUrl = documentUrl
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            documentId = try json.optional("documentId")
            documentUrl = try json.optional("documentUrl")
        }
    }
}
