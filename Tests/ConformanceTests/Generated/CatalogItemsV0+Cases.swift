// Generated from catalog-items-api-model/catalogItemsV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import CatalogItemsV0
import SellingPartnerAPI

enum CatalogItemsV0Cases: OperationCases {
    @available(*, deprecated)
    static var all: [OperationCase] {
        [OperationCase(CatalogItemsV0.ListCatalogCategories.self)]
    }
}

@available(*, deprecated)
extension CatalogItemsV0.ListCatalogCategories: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("MarketplaceId"),
            asin: try json.optional("ASIN"),
            sellerSKU: try json.optional("SellerSKU")
        )
    }
}
