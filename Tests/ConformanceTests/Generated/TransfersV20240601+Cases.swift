// Generated from finances-api-model/transfers_2024-06-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import TransfersV20240601
import SellingPartnerAPI

enum TransfersV20240601Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(TransfersV20240601.InitiatePayout.self),
            OperationCase(TransfersV20240601.ListPayouts.self),
            OperationCase(TransfersV20240601.GetPaymentMethods.self),
            OperationCase(TransfersV20240601.ListExpectedPayouts.self),
        ]
    }
}

extension TransfersV20240601.InitiatePayout: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension TransfersV20240601.ListPayouts: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.optional("marketplaceIds"),
            createdAfter: try json.optional("createdAfter"),
            createdBefore: try json.optional("createdBefore"),
            payoutId: try json.optional("payoutId"),
            accountType: try json.optional("accountType"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension TransfersV20240601.GetPaymentMethods: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            paymentMethodTypes: try json.optional("paymentMethodTypes")
        )
    }
}

extension TransfersV20240601.ListExpectedPayouts: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.optional("marketplaceIds"),
            accountType: try json.optional("accountType"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension TransfersV20240601.InitiatePayoutRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(marketplaceId: try json.required("marketplaceId"), accountType: try json.required("accountType"))
    }
}

extension TransfersV20240601.GetPaymentMethodsPaymentMethodTypes: CaseReadable {}
