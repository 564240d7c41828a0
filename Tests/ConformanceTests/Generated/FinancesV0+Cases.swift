// Generated from finances-api-model/financesV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import FinancesV0
import SellingPartnerAPI

enum FinancesV0Cases: OperationCases {
    @available(*, deprecated)
    static var all: [OperationCase] {
        [
            OperationCase(FinancesV0.ListFinancialEventGroups.self),
            OperationCase(FinancesV0.ListFinancialEventsByGroupId.self),
            OperationCase(FinancesV0.ListFinancialEventsByOrderId.self),
            OperationCase(FinancesV0.ListFinancialEvents.self),
        ]
    }
}

extension FinancesV0.ListFinancialEventGroups: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            maxResultsPerPage: try json.optional("MaxResultsPerPage"),
            financialEventGroupStartedBefore: try json.optional("FinancialEventGroupStartedBefore"),
            financialEventGroupStartedAfter: try json.optional("FinancialEventGroupStartedAfter"),
            nextToken: try json.optional("NextToken")
        )
    }
}

@available(*, deprecated)
extension FinancesV0.ListFinancialEventsByGroupId: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            eventGroupId: try json.required("eventGroupId"),
            maxResultsPerPage: try json.optional("MaxResultsPerPage"),
            postedAfter: try json.optional("PostedAfter"),
            postedBefore: try json.optional("PostedBefore"),
            nextToken: try json.optional("NextToken")
        )
    }
}

@available(*, deprecated)
extension FinancesV0.ListFinancialEventsByOrderId: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            orderId: try json.required("orderId"),
            maxResultsPerPage: try json.optional("MaxResultsPerPage"),
            nextToken: try json.optional("NextToken")
        )
    }
}

@available(*, deprecated)
extension FinancesV0.ListFinancialEvents: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            maxResultsPerPage: try json.optional("MaxResultsPerPage"),
            postedAfter: try json.optional("PostedAfter"),
            postedBefore: try json.optional("PostedBefore"),
            nextToken: try json.optional("NextToken")
        )
    }
}
