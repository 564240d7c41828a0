// Generated from sellers-api-model/sellers.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import SellersV1
import SellingPartnerAPI

enum SellersV1Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(SellersV1.GetMarketplaceParticipations.self), OperationCase(SellersV1.GetAccount.self)]
    }
}

extension SellersV1.GetMarketplaceParticipations: CaseReadable {
    init(case value: JSONValue) throws {
        self.init()
    }
}

extension SellersV1.GetAccount: CaseReadable {
    init(case value: JSONValue) throws {
        self.init()
    }
}
