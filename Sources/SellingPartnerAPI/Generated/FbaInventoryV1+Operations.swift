// Generated from fba-inventory-api-model/fbaInventory.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `fba-inventory-api-model/fbaInventory.json`.
    public enum FbaInventoryV1 {
        /// `GET /fba/inventory/v1/summaries`
        public static let getInventorySummaries = OperationDescriptor(
            api: "FbaInventoryV1", operationID: "getInventorySummaries", method: .get,
            path: "/fba/inventory/v1/summaries",
            parameters: [
                OperationParameter("details", .query, .boolean),
                OperationParameter("granularityType", .query, .word(["Marketplace"]), isRequired: true),
                OperationParameter("granularityId", .query, .string, isRequired: true),
                OperationParameter("startDateTime", .query, .dateTime),
                OperationParameter("sellerSkus", .query, .array(.string, style: .commaSeparated, countMax: 50)),
                OperationParameter("sellerSku", .query, .string),
                OperationParameter("nextToken", .query, .string),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 1), isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetInventorySummariesResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 2, burst: 2),
            pagination: Pagination(
                parameter: "nextToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["payload", "inventorySummaries"]
            ),
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .reads, sandbox: .dynamic,
            deprecation: nil)

        /// `POST /fba/inventory/v1/items`
        public static let createInventoryItem = OperationDescriptor(
            api: "FbaInventoryV1", operationID: "createInventoryItem", method: .post,
            path: "/fba/inventory/v1/items",
            parameters: [],
            body: OperationBody(shape: "CreateInventoryItemRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "CreateInventoryItemResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .unsafe, sandbox: .sandboxOnly,
            deprecation: nil)

        /// `DELETE /fba/inventory/v1/items/{sellerSku}`
        public static let deleteInventoryItem = OperationDescriptor(
            api: "FbaInventoryV1", operationID: "deleteInventoryItem", method: .delete,
            path: "/fba/inventory/v1/items/{sellerSku}",
            parameters: [
                OperationParameter("sellerSku", .path, .string, isRequired: true),
                OperationParameter("marketplaceId", .query, .string, isRequired: true),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "DeleteInventoryItemResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .idempotent, sandbox: .sandboxOnly,
            deprecation: nil)

        /// `POST /fba/inventory/v1/items/inventory`
        public static let addInventory = OperationDescriptor(
            api: "FbaInventoryV1", operationID: "addInventory", method: .post,
            path: "/fba/inventory/v1/items/inventory",
            parameters: [OperationParameter("x-amzn-idempotency-token", .header, .string, isRequired: true)],
            body: OperationBody(shape: "AddInventoryRequest", isRequired: true),
            replies: OperationReplies(statuses: [200], shape: "AddInventoryResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Amazon Fulfillment", "Product Listing"],
            repetition: .idempotentByKey("x-amzn-idempotency-token"), sandbox: .sandboxOnly,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            addInventory,
            createInventoryItem,
            deleteInventoryItem,
            getInventorySummaries,
        ]
    }
}
