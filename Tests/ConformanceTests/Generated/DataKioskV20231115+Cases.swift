// Generated from data-kiosk-api-model/dataKiosk_2023-11-15.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import DataKioskV20231115
import SellingPartnerAPI

enum DataKioskV20231115Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(DataKioskV20231115.GetQueries.self),
            OperationCase(DataKioskV20231115.CreateQuery.self),
            OperationCase(DataKioskV20231115.CancelQuery.self),
            OperationCase(DataKioskV20231115.GetQuery.self),
            OperationCase(DataKioskV20231115.GetDocument.self),
        ]
    }
}

extension DataKioskV20231115.GetQueries: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            processingStatuses: try json.optional("processingStatuses"),
            pageSize: try json.optional("pageSize"),
            createdSince: try json.optional("createdSince"),
            createdUntil: try json.optional("createdUntil"),
            paginationToken: try json.optional("paginationToken")
        )
    }
}

extension DataKioskV20231115.CreateQuery: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension DataKioskV20231115.CancelQuery: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(queryId: try json.required("queryId"))
    }
}

extension DataKioskV20231115.GetQuery: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(queryId: try json.required("queryId"))
    }
}

extension DataKioskV20231115.GetDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(documentId: try json.required("documentId"))
    }
}

extension DataKioskV20231115.GetQueriesProcessingStatuses: CaseReadable {}

extension DataKioskV20231115.CreateQuerySpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(query: try json.required("query"), paginationToken: try json.optional("paginationToken"))
    }
}
