// Generated from vendor-transaction-status-api-model/vendorTransactionStatus.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorTransactionStatusV1
import SellingPartnerAPI

enum VendorTransactionStatusV1Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(VendorTransactionStatusV1.GetTransaction.self)]
    }
}

extension VendorTransactionStatusV1.GetTransaction: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(transactionId: try json.required("transactionId"))
    }
}
