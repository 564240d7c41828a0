// Generated from product-type-definitions-api-model/definitionsProductTypes_2020-09-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ProductTypeDefinitionsV20200901
import SellingPartnerAPI

enum ProductTypeDefinitionsV20200901Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ProductTypeDefinitionsV20200901.SearchDefinitionsProductTypes.self),
            OperationCase(ProductTypeDefinitionsV20200901.GetDefinitionsProductType.self),
        ]
    }
}

extension ProductTypeDefinitionsV20200901.SearchDefinitionsProductTypes: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceIds: try json.required("marketplaceIds"),
            keywords: try json.optional("keywords"),
            itemName: try json.optional("itemName"),
            locale: try json.optional("locale"),
            searchLocale: try json.optional("searchLocale")
        )
    }
}

extension ProductTypeDefinitionsV20200901.GetDefinitionsProductType: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            productType: try json.required("productType"),
            marketplaceIds: try json.required("marketplaceIds"),
            sellerId: try json.optional("sellerId"),
            productTypeVersion: try json.optional("productTypeVersion"),
            requirements: try json.optional("requirements"),
            requirementsEnforced: try json.optional("requirementsEnforced"),
            locale: try json.optional("locale"),
            parentageLevel: try json.optional("parentageLevel")
        )
    }
}

extension ProductTypeDefinitionsV20200901.GetDefinitionsProductTypeRequirements: CaseReadable {}

extension ProductTypeDefinitionsV20200901.GetDefinitionsProductTypeRequirementsEnforced: CaseReadable {}

extension ProductTypeDefinitionsV20200901.GetDefinitionsProductTypeLocale: CaseReadable {}

extension ProductTypeDefinitionsV20200901.GetDefinitionsProductTypeParentageLevel: CaseReadable {}
