// Generated from vendor-direct-fulfillment-transactions-api-model/vendorDirectFulfillmentTransactions_2021-12-28.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorDirectFulfillmentTransactionsV20211228
import SellingPartnerAPI

enum VendorDirectFulfillmentTransactionsV20211228Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(VendorDirectFulfillmentTransactionsV20211228.GetTransactionStatus.self)]
    }
}

extension VendorDirectFulfillmentTransactionsV20211228.GetTransactionStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(transactionId: try json.required("transactionId"))
    }
}
