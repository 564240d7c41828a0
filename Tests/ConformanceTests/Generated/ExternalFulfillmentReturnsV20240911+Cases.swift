// Generated from external-fulfillment/externalFulfillmentReturns_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ExternalFulfillmentReturnsV20240911
import SellingPartnerAPI

enum ExternalFulfillmentReturnsV20240911Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ExternalFulfillmentReturnsV20240911.ListReturns.self),
            OperationCase(ExternalFulfillmentReturnsV20240911.GetReturn.self),
        ]
    }
}

extension ExternalFulfillmentReturnsV20240911.ListReturns: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            returnLocationId: try json.optional("returnLocationId"),
            rmaId: try json.optional("rmaId"),
            status: try json.optional("status"),
            reverseTrackingId: try json.optional("reverseTrackingId"),
            createdSince: try json.optional("createdSince"),
            createdUntil: try json.optional("createdUntil"),
            lastUpdatedSince: try json.optional("lastUpdatedSince"),
            lastUpdatedUntil: try json.optional("lastUpdatedUntil"),
            lastUpdatedAfter: try json.optional("lastUpdatedAfter"),
            lastUpdatedBefore: try json.optional("lastUpdatedBefore"),
            maxResults: try json.optional("maxResults"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension ExternalFulfillmentReturnsV20240911.GetReturn: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(returnId: try json.required("returnId"))
    }
}

extension ExternalFulfillmentReturnsV20240911.ListReturnsStatus: CaseReadable {}
