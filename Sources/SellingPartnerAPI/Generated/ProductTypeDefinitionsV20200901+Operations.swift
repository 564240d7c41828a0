// Generated from product-type-definitions-api-model/definitionsProductTypes_2020-09-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `product-type-definitions-api-model/definitionsProductTypes_2020-09-01.json`.
    public enum ProductTypeDefinitionsV20200901 {
        /// `GET /definitions/2020-09-01/productTypes`
        public static let searchDefinitionsProductTypes = OperationDescriptor(
            api: "ProductTypeDefinitionsV20200901", operationID: "searchDefinitionsProductTypes", method: .get,
            path: "/definitions/2020-09-01/productTypes",
            parameters: [
                OperationParameter("keywords", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("itemName", .query, .string),
                OperationParameter("locale", .query, .string),
                OperationParameter("searchLocale", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ProductTypeList",
                requiredKeys: ["productTypes", "productTypeVersion"]
            ),
            usagePlan: UsagePlan(rate: 5, burst: 10, applicationRate: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing", "Inventory and Order Tracking"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /definitions/2020-09-01/productTypes/{productType}`
        public static let getDefinitionsProductType = OperationDescriptor(
            api: "ProductTypeDefinitionsV20200901", operationID: "getDefinitionsProductType", method: .get,
            path: "/definitions/2020-09-01/productTypes/{productType}",
            parameters: [
                OperationParameter("productType", .path, .string, isRequired: true),
                OperationParameter("sellerId", .query, .string),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("productTypeVersion", .query, .string),
                OperationParameter("requirements", .query, .word(["LISTING", "LISTING_PRODUCT_ONLY", "LISTING_OFFER_ONLY"])),
                OperationParameter("requirementsEnforced", .query, .word(["ENFORCED", "NOT_ENFORCED"])),
                OperationParameter("locale", .query, .word(["DEFAULT", "ar", "ar_AE", "de", "de_DE", "en", "en_AE", "en_AU", "en_CA", "en_GB", "en_IN", "en_SG", "en_US", "es", "es_ES", "es_MX", "es_US", "fr", "fr_CA", "fr_FR", "it", "it_IT", "ja", "ja_JP", "nl", "nl_NL", "pl", "pl_PL", "pt", "pt_BR", "pt_PT", "sv", "sv_SE", "tr", "tr_TR", "zh", "zh_CN", "zh_TW"])),
                OperationParameter("parentageLevel", .query, .word(["NONE", "CHILD", "PARENT"])),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ProductTypeDefinition",
                requiredKeys: ["schema", "requirements", "requirementsEnforced", "propertyGroups", "locale", "marketplaceIds", "productType", "displayName", "productTypeVersion"]
            ),
            usagePlan: UsagePlan(rate: 5, burst: 10, applicationRate: 100),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing", "Inventory and Order Tracking"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getDefinitionsProductType, searchDefinitionsProductTypes]
    }
}
