// Generated from external-fulfillment/externalFulfillmentReturns_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `external-fulfillment/externalFulfillmentReturns_2024-09-11.json`.
    public enum ExternalFulfillmentReturnsV20240911 {
        /// `GET /externalFulfillment/2024-09-11/returns`
        public static let listReturns = OperationDescriptor(
            api: "ExternalFulfillmentReturnsV20240911", operationID: "listReturns", method: .get,
            path: "/externalFulfillment/2024-09-11/returns",
            parameters: [
                OperationParameter("returnLocationId", .query, .string),
                OperationParameter("rmaId", .query, .string),
                OperationParameter("status", .query, .word(["CREATED", "CARRIER_NOTIFIED_TO_PICK_UP_FROM_CUSTOMER", "CARRIER_OUT_FOR_PICK_UP_FROM_CUSTOMER", "CUSTOMER_CANCELLED_PICK_UP", "CUSTOMER_RESCHEDULED_PICK_UP", "PICKED_FROM_CUSTOMER", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "REPLANNED", "CUSTOMER_DROPPED_OFF", "PARTIALLY_PROCESSED", "PROCESSED", "REJECTED", "CANCELLED"])),
                OperationParameter("reverseTrackingId", .query, .string),
                OperationParameter("createdSince", .query, .dateTime),
                OperationParameter("createdUntil", .query, .dateTime),
                OperationParameter("lastUpdatedSince", .query, .dateTime),
                OperationParameter("lastUpdatedUntil", .query, .dateTime),
                OperationParameter("lastUpdatedAfter", .query, .dateTime),
                OperationParameter("lastUpdatedBefore", .query, .dateTime),
                OperationParameter("maxResults", .query, .integer),
                OperationParameter("nextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "ReturnsResponse"),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: Pagination(parameter: "nextToken", replyPath: ["nextToken"], itemsPath: ["returns"]),
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /externalFulfillment/2024-09-11/returns/{returnId}`
        public static let getReturn = OperationDescriptor(
            api: "ExternalFulfillmentReturnsV20240911", operationID: "getReturn", method: .get,
            path: "/externalFulfillment/2024-09-11/returns/{returnId}",
            parameters: [OperationParameter("returnId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "Return",
                requiredKeys: ["id", "returnType", "status", "fulfillmentLocationId", "lastUpdatedDateTime", "returnMetadata", "returnShippingInfo", "marketplaceChannelDetails"]
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 1, source: .assumed),
            pagination: nil,
            authorization: .seller,
            roles: ["Direct-to-Consumer Shipping (Restricted)"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getReturn, listReturns]
    }
}
