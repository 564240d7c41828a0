// Generated from data-kiosk-api-model/dataKiosk_2023-11-15.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `data-kiosk-api-model/dataKiosk_2023-11-15.json`.
public enum DataKioskV20231115 {}

extension DataKioskV20231115 {
    /// `GET /dataKiosk/2023-11-15/queries`
    ///
    /// Usage plan: 0.0222 a second, burst 10 (printed in the model).
    /// Roles: Brand Analytics.
    public struct GetQueries: PagedOperation {
        public typealias Reply = GetQueriesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.DataKioskV20231115.getQueries
        }

        public var processingStatuses: [GetQueriesProcessingStatuses]?
        public var pageSize: Int?
        public var createdSince: DateTime?
        public var createdUntil: DateTime?
        public var paginationToken: String?

        public init(
            processingStatuses: [GetQueriesProcessingStatuses]? = nil,
            pageSize: Int? = nil,
            createdSince: DateTime? = nil,
            createdUntil: DateTime? = nil,
            paginationToken: String? = nil
        ) {
            self.processingStatuses = processingStatuses
            self.pageSize = pageSize
            self.createdSince = createdSince
            self.createdUntil = createdUntil
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("processingStatuses", processingStatuses, style: .commaSeparated)
            request.setQuery("pageSize", pageSize)
            request.setQuery("createdSince", createdSince)
            request.setQuery("createdUntil", createdUntil)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `POST /dataKiosk/2023-11-15/queries`
    ///
    /// Usage plan: 0.0167 a second, burst 15 (printed in the model).
    /// Roles: Brand Analytics.
    public struct CreateQuery: Operation {
        public typealias Reply = CreateQueryResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.DataKioskV20231115.createQuery
        }

        public var body: CreateQuerySpecification

        public init(body: CreateQuerySpecification) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `DELETE /dataKiosk/2023-11-15/queries/{queryId}`
    ///
    /// Usage plan: 0.0222 a second, burst 10 (printed in the model).
    /// Roles: Brand Analytics.
    public struct CancelQuery: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.DataKioskV20231115.cancelQuery
        }

        public var queryId: String

        public init(queryId: String) {
            self.queryId = queryId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("queryId", queryId)
        }
    }

    /// `GET /dataKiosk/2023-11-15/queries/{queryId}`
    ///
    /// Usage plan: 2.0 a second, burst 15 (printed in the model).
    /// Roles: Brand Analytics.
    public struct GetQuery: Operation {
        public typealias Reply = Query

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.DataKioskV20231115.getQuery
        }

        public var queryId: String

        public init(queryId: String) {
            self.queryId = queryId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("queryId", queryId)
        }
    }

    /// `GET /dataKiosk/2023-11-15/documents/{documentId}`
    ///
    /// Usage plan: 0.0167 a second, burst 15 (printed in the model).
    /// Roles: Brand Analytics.
    public struct GetDocument: Operation {
        public typealias Reply = GetDocumentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.DataKioskV20231115.getDocument
        }

        public var documentId: String

        public init(documentId: String) {
            self.documentId = documentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("documentId", documentId)
        }
    }
}
