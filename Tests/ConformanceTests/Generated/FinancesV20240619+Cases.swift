// Generated from finances-api-model/finances_2024-06-19.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import FinancesV20240619
import SellingPartnerAPI

enum FinancesV20240619Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(FinancesV20240619.ListTransactions.self),
            OperationCase(FinancesV20240619.ListBalances.self),
            OperationCase(FinancesV20240619.ListSummary.self),
        ]
    }
}

extension FinancesV20240619.ListTransactions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            postedAfter: try json.optional("postedAfter"),
            postedBefore: try json.optional("postedBefore"),
            marketplaceId: try json.optional("marketplaceId"),
            transactionStatus: try json.optional("transactionStatus"),
            relatedIdentifierName: try json.optional("relatedIdentifierName"),
            relatedIdentifierValue: try json.optional("relatedIdentifierValue"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension FinancesV20240619.ListBalances: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.optional("marketplaceIds"),
            balanceType: try json.optional("balanceType"),
            accountType: try json.optional("accountType"),
            asOfDate: try json.optional("asOfDate"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension FinancesV20240619.ListSummary: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.optional("marketplaceIds"),
            accountType: try json.optional("accountType"),
            relatedIdentifierName: try json.optional("relatedIdentifierName"),
            relatedIdentifierValue: try json.optional("relatedIdentifierValue"),
            periodStart: try json.optional("periodStart"),
            periodEnd: try json.optional("periodEnd"),
            nextToken: try json.optional("nextToken")
        )
    }
}
