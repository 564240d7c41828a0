// Generated from listings-items-api-model/listingsItems_2020-09-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `listings-items-api-model/listingsItems_2020-09-01.json`.
    public enum ListingsItemsV20200901 {
        /// `DELETE /listings/2020-09-01/items/{sellerId}/{sku}`
        public static let deleteListingsItem = OperationDescriptor(
            api: "ListingsItemsV20200901", operationID: "deleteListingsItem", method: .delete,
            path: "/listings/2020-09-01/items/{sellerId}/{sku}",
            parameters: [
                OperationParameter("sellerId", .path, .string, isRequired: true),
                OperationParameter("sku", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("issueLocale", .query, .string),
            ],
            body: nil,
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

        /// `PATCH /listings/2020-09-01/items/{sellerId}/{sku}`
        public static let patchListingsItem = OperationDescriptor(
            api: "ListingsItemsV20200901", operationID: "patchListingsItem", method: .patch,
            path: "/listings/2020-09-01/items/{sellerId}/{sku}",
            parameters: [
                OperationParameter("sellerId", .path, .string, isRequired: true),
                OperationParameter("sku", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("issueLocale", .query, .string),
            ],
            body: OperationBody(shape: "ListingsItemPatchRequest", isRequired: true),
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

        /// `PUT /listings/2020-09-01/items/{sellerId}/{sku}`
        public static let putListingsItem = OperationDescriptor(
            api: "ListingsItemsV20200901", operationID: "putListingsItem", method: .put,
            path: "/listings/2020-09-01/items/{sellerId}/{sku}",
            parameters: [
                OperationParameter("sellerId", .path, .string, isRequired: true),
                OperationParameter("sku", .path, .string, isRequired: true),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
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

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [deleteListingsItem, patchListingsItem, putListingsItem]
    }
}
