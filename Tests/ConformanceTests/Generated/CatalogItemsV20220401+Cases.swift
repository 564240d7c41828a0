// Generated from catalog-items-api-model/catalogItems_2022-04-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import CatalogItemsV20220401
import SellingPartnerAPI

enum CatalogItemsV20220401Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(CatalogItemsV20220401.SearchCatalogItems.self),
            OperationCase(CatalogItemsV20220401.GetCatalogItem.self),
        ]
    }
}

extension CatalogItemsV20220401.SearchCatalogItems: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.required("marketplaceIds"),
            identifiers: try json.optional("identifiers"),
            identifiersType: try json.optional("identifiersType"),
            includedData: try json.optional("includedData"),
            locale: try json.optional("locale"),
            sellerId: try json.optional("sellerId"),
            keywords: try json.optional("keywords"),
            brandNames: try json.optional("brandNames"),
            classificationIds: try json.optional("classificationIds"),
            pageSize: try json.optional("pageSize"),
            pageToken: try json.optional("pageToken"),
            keywordsLocale: try json.optional("keywordsLocale")
        )
    }
}

extension CatalogItemsV20220401.GetCatalogItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            asin: try json.required("asin"),
            marketplaceIds: try json.required("marketplaceIds"),
            includedData: try json.optional("includedData"),
            locale: try json.optional("locale")
        )
    }
}

extension CatalogItemsV20220401.SearchCatalogItemsIdentifiersType: CaseReadable {}

extension CatalogItemsV20220401.SearchCatalogItemsIncludedData: CaseReadable {}

extension CatalogItemsV20220401.GetCatalogItemIncludedData: CaseReadable {}
