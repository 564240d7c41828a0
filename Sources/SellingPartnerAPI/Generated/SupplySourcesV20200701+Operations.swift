// Generated from supply-sources-api-model/supplySources_2020-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `supply-sources-api-model/supplySources_2020-07-01.json`.
    public enum SupplySourcesV20200701 {
        /// `GET /supplySources/2020-07-01/supplySources`
        public static let getSupplySources = OperationDescriptor(
            api: "SupplySourcesV20200701", operationID: "getSupplySources", method: .get,
            path: "/supplySources/2020-07-01/supplySources",
            parameters: [
                OperationParameter("nextPageToken", .query, .string),
                OperationParameter("pageSize", .query, .number),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetSupplySourcesResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(
                parameter: "nextPageToken",
                replyPath: ["nextPageToken"],
                itemsPath: ["supplySources"]
            ),
            authorization: .seller,
            roles: ["Inventory and Order Tracking", "Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `POST /supplySources/2020-07-01/supplySources`
        public static let createSupplySource = OperationDescriptor(
            api: "SupplySourcesV20200701", operationID: "createSupplySource", method: .post,
            path: "/supplySources/2020-07-01/supplySources",
            parameters: [],
            body: OperationBody(shape: "CreateSupplySourceRequest", isRequired: true),
            replies: OperationReplies(
                statuses: [200],
                shape: "CreateSupplySourceResponse",
                requiredKeys: ["supplySourceId", "supplySourceCode"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Inventory and Order Tracking", "Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /supplySources/2020-07-01/supplySources/{supplySourceId}`
        public static let getSupplySource = OperationDescriptor(
            api: "SupplySourcesV20200701", operationID: "getSupplySource", method: .get,
            path: "/supplySources/2020-07-01/supplySources/{supplySourceId}",
            parameters: [OperationParameter("supplySourceId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "SupplySource"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Inventory and Order Tracking", "Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /supplySources/2020-07-01/supplySources/{supplySourceId}`
        public static let updateSupplySource = OperationDescriptor(
            api: "SupplySourcesV20200701", operationID: "updateSupplySource", method: .put,
            path: "/supplySources/2020-07-01/supplySources/{supplySourceId}",
            parameters: [OperationParameter("supplySourceId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "UpdateSupplySourceRequest", isRequired: false),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Inventory and Order Tracking", "Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `DELETE /supplySources/2020-07-01/supplySources/{supplySourceId}`
        public static let archiveSupplySource = OperationDescriptor(
            api: "SupplySourcesV20200701", operationID: "archiveSupplySource", method: .delete,
            path: "/supplySources/2020-07-01/supplySources/{supplySourceId}",
            parameters: [OperationParameter("supplySourceId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Inventory and Order Tracking", "Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `PUT /supplySources/2020-07-01/supplySources/{supplySourceId}/status`
        public static let updateSupplySourceStatus = OperationDescriptor(
            api: "SupplySourcesV20200701", operationID: "updateSupplySourceStatus", method: .put,
            path: "/supplySources/2020-07-01/supplySources/{supplySourceId}/status",
            parameters: [OperationParameter("supplySourceId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "UpdateSupplySourceStatusRequest", isRequired: false),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Inventory and Order Tracking", "Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            archiveSupplySource,
            createSupplySource,
            getSupplySource,
            getSupplySources,
            updateSupplySource,
            updateSupplySourceStatus,
        ]
    }
}
