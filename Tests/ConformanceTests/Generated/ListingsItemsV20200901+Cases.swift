// Generated from listings-items-api-model/listingsItems_2020-09-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ListingsItemsV20200901
import SellingPartnerAPI

enum ListingsItemsV20200901Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ListingsItemsV20200901.DeleteListingsItem.self),
            OperationCase(ListingsItemsV20200901.PatchListingsItem.self),
            OperationCase(ListingsItemsV20200901.PutListingsItem.self),
        ]
    }
}

extension ListingsItemsV20200901.DeleteListingsItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerId: try json.required("sellerId"),
            sku: try json.required("sku"),
            marketplaceIds: try json.required("marketplaceIds"),
            issueLocale: try json.optional("issueLocale")
        )
    }
}

extension ListingsItemsV20200901.PatchListingsItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerId: try json.required("sellerId"),
            sku: try json.required("sku"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body"),
            issueLocale: try json.optional("issueLocale")
        )
    }
}

extension ListingsItemsV20200901.PutListingsItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerId: try json.required("sellerId"),
            sku: try json.required("sku"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body"),
            issueLocale: try json.optional("issueLocale")
        )
    }
}

extension ListingsItemsV20200901.ListingsItemPatchRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(productType: try json.required("productType"), patches: try json.required("patches"))
    }
}

extension ListingsItemsV20200901.PatchOperation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(op: try json.required("op"), path: try json.required("path"), value: try json.optional("value"))
    }
}

extension ListingsItemsV20200901.PatchOperationOp: CaseReadable {}

extension ListingsItemsV20200901.ListingsItemPutRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            productType: try json.required("productType"),
            attributes: try json.required("attributes"),
            requirements: try json.optional("requirements")
        )
    }
}

extension ListingsItemsV20200901.ListingsItemPutRequestRequirements: CaseReadable {}
