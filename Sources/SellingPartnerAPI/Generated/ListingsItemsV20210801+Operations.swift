// Generated from listings-items-api-model/listingsItems_2021-08-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `listings-items-api-model/listingsItems_2021-08-01.json`.
    public enum ListingsItemsV20210801 {
        /// `DELETE /listings/2021-08-01/items/{sellerId}/{sku}`
        public static let deleteListingsItem = OperationDescriptor(
            api: "ListingsItemsV20210801", operationID: "deleteListingsItem", method: .delete,
            path: "/listings/2021-08-01/items/{sellerId}/{sku}",
            parameters: [
                OperationParameter("sellerId", .path, .string, isRequired: true),
                OperationParameter("sku", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
                OperationParameter("issueLocale", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ListingsItemSubmissionResponse",
                requiredKeys: ["sku", "status", "submissionId"]
            ),
            usagePlan: UsagePlan(rate: 5, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing", "Inventory and Order Tracking"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /listings/2021-08-01/items/{sellerId}/{sku}`
        public static let getListingsItem = OperationDescriptor(
            api: "ListingsItemsV20210801", operationID: "getListingsItem", method: .get,
            path: "/listings/2021-08-01/items/{sellerId}/{sku}",
            parameters: [
                OperationParameter("sellerId", .path, .string, isRequired: true),
                OperationParameter("sku", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("issueLocale", .query, .string),
                OperationParameter("includedData", .query, .array(.word(["summaries", "attributes", "issues", "offers", "fulfillmentAvailability", "procurement", "relationships", "productTypes"]), style: .commaSeparated, countMax: nil)),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "Item", requiredKeys: ["sku"]),
            usagePlan: UsagePlan(rate: 5, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing", "Inventory and Order Tracking"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PATCH /listings/2021-08-01/items/{sellerId}/{sku}`
        public static let patchListingsItem = OperationDescriptor(
            api: "ListingsItemsV20210801", operationID: "patchListingsItem", method: .patch,
            path: "/listings/2021-08-01/items/{sellerId}/{sku}",
            parameters: [
                OperationParameter("sellerId", .path, .string, isRequired: true),
                OperationParameter("sku", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("includedData", .query, .array(.word(["identifiers", "issues"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("mode", .query, .word(["VALIDATION_PREVIEW"])),
                OperationParameter("issueLocale", .query, .string),
            ],
            body: OperationBody(shape: "ListingsItemPatchRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "ListingsItemSubmissionResponse",
                requiredKeys: ["sku", "status", "submissionId"]
            ),
            usagePlan: UsagePlan(rate: 5, burst: 5),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing", "Inventory and Order Tracking"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /listings/2021-08-01/items/{sellerId}/{sku}`
        public static let putListingsItem = OperationDescriptor(
            api: "ListingsItemsV20210801", operationID: "putListingsItem", method: .put,
            path: "/listings/2021-08-01/items/{sellerId}/{sku}",
            parameters: [
                OperationParameter("sellerId", .path, .string, isRequired: true),
                OperationParameter("sku", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
                OperationParameter("includedData", .query, .array(.word(["identifiers", "issues"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("mode", .query, .word(["VALIDATION_PREVIEW"])),
                OperationParameter("issueLocale", .query, .string),
            ],
            body: OperationBody(shape: "ListingsItemPutRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "ListingsItemSubmissionResponse",
                requiredKeys: ["sku", "status", "submissionId"]
            ),
            usagePlan: UsagePlan(rate: 5, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Product Listing", "Inventory and Order Tracking"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `GET /listings/2021-08-01/items/{sellerId}`
        public static let searchListingsItems = OperationDescriptor(
            api: "ListingsItemsV20210801", operationID: "searchListingsItems", method: .get,
            path: "/listings/2021-08-01/items/{sellerId}",
            parameters: [
                OperationParameter("sellerId", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("issueLocale", .query, .string),
                OperationParameter("includedData", .query, .array(.word(["summaries", "attributes", "issues", "offers", "fulfillmentAvailability", "procurement", "relationships", "productTypes"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("identifiers", .query, .array(.string, style: .commaSeparated, countMax: 20)),
                OperationParameter("identifiersType", .query, .word(["ASIN", "EAN", "FNSKU", "GTIN", "ISBN", "JAN", "MINSAN", "SKU", "UPC"])),
                OperationParameter("variationParentSku", .query, .string),
                OperationParameter("packageHierarchySku", .query, .string),
                OperationParameter("createdAfter", .query, .dateTime),
                OperationParameter("createdBefore", .query, .dateTime),
                OperationParameter("lastUpdatedAfter", .query, .dateTime),
                OperationParameter("lastUpdatedBefore", .query, .dateTime),
                OperationParameter("withIssueSeverity", .query, .array(.word(["WARNING", "ERROR"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("withStatus", .query, .array(.word(["BUYABLE", "DISCOVERABLE"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("withoutStatus", .query, .array(.word(["BUYABLE", "DISCOVERABLE"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("sortBy", .query, .word(["sku", "createdDate", "lastUpdatedDate"])),
                OperationParameter("sortOrder", .query, .word(["ASC", "DESC"])),
                OperationParameter("pageSize", .query, .integer),
                OperationParameter("pageToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "ItemSearchResults",
                requiredKeys: ["numberOfResults", "items"]
            ),
            usagePlan: UsagePlan(rate: 5, burst: 5),
            pagination: Pagination(
                parameter: "pageToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["items"]
            ),
            authorization: .seller,
            roles: ["Product Listing", "Inventory and Order Tracking"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            deleteListingsItem,
            getListingsItem,
            patchListingsItem,
            putListingsItem,
            searchListingsItems,
        ]
    }
}
