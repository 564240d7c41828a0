// Generated from finances-api-model/financesInvoices_2026-06-25.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import FinancesInvoicesV20260625
import SellingPartnerAPI

enum FinancesInvoicesV20260625Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(FinancesInvoicesV20260625.GetInvoiceHeaders.self),
            OperationCase(FinancesInvoicesV20260625.GetInvoice.self),
        ]
    }
}

extension FinancesInvoicesV20260625.GetInvoiceHeaders: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            nextToken: try json.optional("nextToken"),
            fromIssueDate: try json.optional("fromIssueDate"),
            toIssueDate: try json.optional("toIssueDate"),
            invoicesModifiedAfter: try json.optional("invoicesModifiedAfter")
        )
    }
}

extension FinancesInvoicesV20260625.GetInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            invoiceIdentifier: try json.required("invoiceIdentifier"),
            nextTokenForLineItems: try json.optional("nextTokenForLineItems")
        )
    }
}
