// Generated from sales-api-model/sales.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `sales-api-model/sales.json`.
    public enum SalesV1 {
        /// `GET /sales/v1/orderMetrics`
        public static let getOrderMetrics = OperationDescriptor(
            api: "SalesV1", operationID: "getOrderMetrics", method: .get,
            path: "/sales/v1/orderMetrics",
            parameters: [
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: nil), isRequired: true),
                OperationParameter("interval", .query, .string, isRequired: true),
                OperationParameter("granularityTimeZone", .query, .string),
                OperationParameter("granularity", .query, .word(["Hour", "Day", "Week", "Month", "Year", "Total"]), isRequired: true),
                OperationParameter("buyerType", .query, .word(["B2B", "B2C", "All"])),
                OperationParameter("fulfillmentNetwork", .query, .string),
                OperationParameter("firstDayOfWeek", .query, .word(["Monday", "Sunday"])),
                OperationParameter("asin", .query, .string),
                OperationParameter("sku", .query, .string),
                OperationParameter("amazonProgram", .query, .word(["AmazonHaul"])),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrderMetricsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Pricing", "Inventory and Order Tracking", "Product Listing"],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getOrderMetrics]
    }
}
