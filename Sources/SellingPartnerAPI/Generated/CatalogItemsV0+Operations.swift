// Generated from catalog-items-api-model/catalogItemsV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `catalog-items-api-model/catalogItemsV0.json`.
    public enum CatalogItemsV0 {
        /// `GET /catalog/v0/categories`
        public static let listCatalogCategories = OperationDescriptor(
            api: "CatalogItemsV0", operationID: "listCatalogCategories", method: .get,
            path: "/catalog/v0/categories",
            parameters: [
                OperationParameter("MarketplaceId", .query, .string, isRequired: true),
                OperationParameter("ASIN", .query, .string),
                OperationParameter("SellerSKU", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListCatalogCategoriesResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 1, burst: 2),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: Deprecation(removal: "2026-08-26", replacement: nil))

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [listCatalogCategories]
    }
}
