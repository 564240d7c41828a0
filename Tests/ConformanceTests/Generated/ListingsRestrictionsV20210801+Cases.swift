// Generated from listings-restrictions-api-model/listingsRestrictions_2021-08-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ListingsRestrictionsV20210801
import SellingPartnerAPI

enum ListingsRestrictionsV20210801Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(ListingsRestrictionsV20210801.GetListingsRestrictions.self)]
    }
}

extension ListingsRestrictionsV20210801.GetListingsRestrictions: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            asin: try json.required("asin"),
            sellerId: try json.required("sellerId"),
            marketplaceIds: try json.required("marketplaceIds"),
            conditionType: try json.optional("conditionType"),
            reasonLocale: try json.optional("reasonLocale"),
            productType: try json.optional("productType")
        )
    }
}

extension ListingsRestrictionsV20210801.GetListingsRestrictionsConditionType: CaseReadable {}
