// Generated from catalog-items-api-model/catalogItems_2020-12-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import CatalogItemsV20201201
import SellingPartnerAPI

enum CatalogItemsV20201201Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(CatalogItemsV20201201.SearchCatalogItems.self),
            OperationCase(CatalogItemsV20201201.GetCatalogItem.self),
        ]
    }
}

extension CatalogItemsV20201201.SearchCatalogItems: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            keywords: try json.required("keywords"),
            marketplaceIds: try json.required("marketplaceIds"),
            includedData: try json.optional("includedData"),
            brandNames: try json.optional("brandNames"),
            classificationIds: try json.optional("classificationIds"),
            pageSize: try json.optional("pageSize"),
            pageToken: try json.optional("pageToken"),
            keywordsLocale: try json.optional("keywordsLocale"),
            locale: try json.optional("locale")
        )
    }
}

extension CatalogItemsV20201201.GetCatalogItem: CaseReadable {
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

extension CatalogItemsV20201201.SearchCatalogItemsIncludedData: CaseReadable {}

extension CatalogItemsV20201201.GetCatalogItemIncludedData: CaseReadable {}
