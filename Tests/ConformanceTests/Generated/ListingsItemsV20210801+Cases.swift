// Generated from listings-items-api-model/listingsItems_2021-08-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ListingsItemsV20210801
import SellingPartnerAPI

enum ListingsItemsV20210801Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ListingsItemsV20210801.DeleteListingsItem.self),
            OperationCase(ListingsItemsV20210801.GetListingsItem.self),
            OperationCase(ListingsItemsV20210801.PatchListingsItem.self),
            OperationCase(ListingsItemsV20210801.PutListingsItem.self),
            OperationCase(ListingsItemsV20210801.SearchListingsItems.self),
        ]
    }
}

extension ListingsItemsV20210801.DeleteListingsItem: CaseReadable {
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

extension ListingsItemsV20210801.GetListingsItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerId: try json.required("sellerId"),
            sku: try json.required("sku"),
            marketplaceIds: try json.required("marketplaceIds"),
            issueLocale: try json.optional("issueLocale"),
            includedData: try json.optional("includedData")
        )
    }
}

extension ListingsItemsV20210801.PatchListingsItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerId: try json.required("sellerId"),
            sku: try json.required("sku"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body"),
            includedData: try json.optional("includedData"),
            mode: try json.optional("mode"),
            issueLocale: try json.optional("issueLocale")
        )
    }
}

extension ListingsItemsV20210801.PutListingsItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerId: try json.required("sellerId"),
            sku: try json.required("sku"),
            marketplaceIds: try json.required("marketplaceIds"),
            body: try json.requiredBody("body"),
            includedData: try json.optional("includedData"),
            mode: try json.optional("mode"),
            issueLocale: try json.optional("issueLocale")
        )
    }
}

extension ListingsItemsV20210801.SearchListingsItems: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            sellerId: try json.required("sellerId"),
            marketplaceIds: try json.required("marketplaceIds"),
            issueLocale: try json.optional("issueLocale"),
            includedData: try json.optional("includedData"),
            identifiers: try json.optional("identifiers"),
            identifiersType: try json.optional("identifiersType"),
            variationParentSku: try json.optional("variationParentSku"),
            packageHierarchySku: try json.optional("packageHierarchySku"),
            createdAfter: try json.optional("createdAfter"),
            createdBefore: try json.optional("createdBefore"),
            lastUpdatedAfter: try json.optional("lastUpdatedAfter"),
            lastUpdatedBefore: try json.optional("lastUpdatedBefore"),
            withIssueSeverity: try json.optional("withIssueSeverity"),
            withStatus: try json.optional("withStatus"),
            withoutStatus: try json.optional("withoutStatus"),
            sortBy: try json.optional("sortBy"),
            sortOrder: try json.optional("sortOrder"),
            pageSize: try json.optional("pageSize"),
            pageToken: try json.optional("pageToken")
        )
    }
}

extension ListingsItemsV20210801.GetListingsItemIncludedData: CaseReadable {}

extension ListingsItemsV20210801.PatchListingsItemIncludedData: CaseReadable {}

extension ListingsItemsV20210801.PatchListingsItemMode: CaseReadable {}

extension ListingsItemsV20210801.ListingsItemPatchRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(productType: try json.required("productType"), patches: try json.required("patches"))
    }
}

extension ListingsItemsV20210801.PatchOperation: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(op: try json.required("op"), path: try json.required("path"), value: try json.optional("value"))
    }
}

extension ListingsItemsV20210801.PatchOperationOp: CaseReadable {}

extension ListingsItemsV20210801.PutListingsItemIncludedData: CaseReadable {}

extension ListingsItemsV20210801.PutListingsItemMode: CaseReadable {}

extension ListingsItemsV20210801.ListingsItemPutRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            productType: try json.required("productType"),
            attributes: try json.required("attributes"),
            requirements: try json.optional("requirements")
        )
    }
}

extension ListingsItemsV20210801.ListingsItemPutRequestRequirements: CaseReadable {}

extension ListingsItemsV20210801.SearchListingsItemsIncludedData: CaseReadable {}

extension ListingsItemsV20210801.SearchListingsItemsIdentifiersType: CaseReadable {}

extension ListingsItemsV20210801.SearchListingsItemsWithIssueSeverity: CaseReadable {}

extension ListingsItemsV20210801.SearchListingsItemsWithStatus: CaseReadable {}

extension ListingsItemsV20210801.SearchListingsItemsWithoutStatus: CaseReadable {}

extension ListingsItemsV20210801.SearchListingsItemsSortBy: CaseReadable {}

extension ListingsItemsV20210801.SearchListingsItemsSortOrder: CaseReadable {}
