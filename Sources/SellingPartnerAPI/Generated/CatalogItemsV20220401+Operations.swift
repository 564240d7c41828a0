// Generated from catalog-items-api-model/catalogItems_2022-04-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `catalog-items-api-model/catalogItems_2022-04-01.json`.
    public enum CatalogItemsV20220401 {
        /// `GET /catalog/2022-04-01/items`
        public static let searchCatalogItems = OperationDescriptor(
            api: "CatalogItemsV20220401", operationID: "searchCatalogItems", method: .get,
            path: "/catalog/2022-04-01/items",
            parameters: [
                OperationParameter("identifiers", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("identifiersType", .query, .word(["ASIN", "EAN", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC"])),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
                OperationParameter("includedData", .query, .array(.word(["attributes", "classifications", "dimensions", "identifiers", "images", "productTypes", "relationships", "salesRanks", "summaries", "vendorDetails"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("locale", .query, .string),
                OperationParameter("sellerId", .query, .string),
                OperationParameter("keywords", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("brandNames", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("classificationIds", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("pageToken", .query, .string),
                OperationParameter("keywordsLocale", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ItemSearchResults",
                requiredKeys: ["numberOfResults", "items"]
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2, applicationRate: 500),
            pagination: Pagination(
                parameter: "pageToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["items"]
            ),
            authorization: .seller,
            roles: ["Product Listing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /catalog/2022-04-01/items/{asin}`
        public static let getCatalogItem = OperationDescriptor(
            api: "CatalogItemsV20220401", operationID: "getCatalogItem", method: .get,
            path: "/catalog/2022-04-01/items/{asin}",
            parameters: [
                OperationParameter("asin", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("includedData", .query, .array(.word(["attributes", "classifications", "dimensions", "identifiers", "images", "productTypes", "relationships", "salesRanks", "summaries", "vendorDetails"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("locale", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "Item", requiredKeys: ["asin"]),
            usagePlan: UsagePlan(rate: 2, burst: 2, applicationRate: 250),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getCatalogItem, searchCatalogItems]
    }
}
