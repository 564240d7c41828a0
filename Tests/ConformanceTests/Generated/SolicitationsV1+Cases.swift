// Generated from solicitations-api-model/solicitations.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import SolicitationsV1
import SellingPartnerAPI

enum SolicitationsV1Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(SolicitationsV1.GetSolicitationActionsForOrder.self),
            OperationCase(SolicitationsV1.CreateProductReviewAndSellerFeedbackSolicitation.self),
        ]
    }
}

extension SolicitationsV1.GetSolicitationActionsForOrder: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds")
        )
    }
}

extension SolicitationsV1.CreateProductReviewAndSellerFeedbackSolicitation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            amazonOrderId: try json.required("amazonOrderId"),
            marketplaceIds: try json.required("marketplaceIds")
        )
    }
}
