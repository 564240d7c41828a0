// Generated from fba-inbound-eligibility-api-model/fbaInbound.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import FbaInboundEligibilityV1
import SellingPartnerAPI

enum FbaInboundEligibilityV1Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(FbaInboundEligibilityV1.GetItemEligibilityPreview.self)]
    }
}

extension FbaInboundEligibilityV1.GetItemEligibilityPreview: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            asin: try json.required("asin"),
            program: try json.required("program"),
            marketplaceIds: try json.optional("marketplaceIds")
        )
    }
}

extension FbaInboundEligibilityV1.GetItemEligibilityPreviewProgram: CaseReadable {}
