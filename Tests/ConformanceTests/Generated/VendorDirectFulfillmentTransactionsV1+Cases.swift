// Generated from vendor-direct-fulfillment-transactions-api-model/vendorDirectFulfillmentTransactionsV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorDirectFulfillmentTransactionsV1
import SellingPartnerAPI

enum VendorDirectFulfillmentTransactionsV1Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(VendorDirectFulfillmentTransactionsV1.GetTransactionStatus.self)]
    }
}

extension VendorDirectFulfillmentTransactionsV1.GetTransactionStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(transactionId: try json.required("transactionId"))
    }
}
