// Generated from orders-api-model/orders_2026-01-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `orders-api-model/orders_2026-01-01.json`.
    public enum OrdersV20260101 {
        /// `GET /orders/2026-01-01/orders`
        public static let searchOrders = OperationDescriptor(
            api: "OrdersV20260101", operationID: "searchOrders", method: .get,
            path: "/orders/2026-01-01/orders",
            parameters: [
                OperationParameter("createdAfter", .query, .dateTime),
                OperationParameter("createdBefore", .query, .dateTime),
                OperationParameter("lastUpdatedAfter", .query, .dateTime),
                OperationParameter("lastUpdatedBefore", .query, .dateTime),
                OperationParameter("fulfillmentStatuses", .query, .array(.word(["PENDING_AVAILABILITY", "PENDING", "UNSHIPPED", "PARTIALLY_SHIPPED", "SHIPPED", "CANCELLED", "UNFULFILLABLE"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("marketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 50)),
                OperationParameter("fulfilledBy", .query, .array(.word(["MERCHANT", "AMAZON"]), style: .commaSeparated, countMax: nil)),
                OperationParameter("maxResultsPerPage", .query, .integer),
                OperationParameter("paginationToken", .query, .string),
                OperationParameter("includedData", .query, .array(.word(["BUYER", "RECIPIENT", "PROCEEDS", "EXPENSE", "PROMOTION", "CANCELLATION", "FULFILLMENT", "PACKAGES", "TAX", "PAYMENT", "FULFILLMENT_ORDERS"]), style: .commaSeparated, countMax: nil)),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "SearchOrdersResponse", requiredKeys: ["orders"]),
            usagePlan: UsagePlan(rate: 0.0056, burst: 20, isDynamic: true),
            pagination: Pagination(
                parameter: "paginationToken",
                replyPath: ["pagination", "nextToken"],
                itemsPath: ["orders"]
            ),
            authorization: .seller,
            roles: [
                "Amazon Fulfillment",
                "Buyer Communication",
                "Buyer Solicitation",
                "Finance and Accounting",
                "Inventory and Order Tracking",
                "Pricing",
                "Product Listing",
                "Professional Services (Restricted)",
                "Selling Partner Insights",
                "Direct-to-Consumer Shipping (Restricted)",
                "Tax Invoicing (Restricted)",
                "Tax Remittance (Restricted)",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `GET /orders/2026-01-01/orders/{orderId}`
        public static let getOrder = OperationDescriptor(
            api: "OrdersV20260101", operationID: "getOrder", method: .get,
            path: "/orders/2026-01-01/orders/{orderId}",
            parameters: [
                OperationParameter("orderId", .path, .string, isRequired: true),
                OperationParameter("includedData", .query, .array(.word(["BUYER", "RECIPIENT", "PROCEEDS", "EXPENSE", "PROMOTION", "CANCELLATION", "FULFILLMENT", "PACKAGES", "TAX", "PAYMENT", "FULFILLMENT_ORDERS"]), style: .commaSeparated, countMax: nil)),
            ],
            body: nil,
            replies: OperationReplies(statuses: [200], shape: "GetOrderResponse", requiredKeys: ["order"]),
            usagePlan: UsagePlan(rate: 0.5, burst: 30, isDynamic: true),
            pagination: nil,
            authorization: .seller,
            roles: [
                "Amazon Fulfillment",
                "Buyer Communication",
                "Buyer Solicitation",
                "Finance and Accounting",
                "Inventory and Order Tracking",
                "Pricing",
                "Product Listing",
                "Professional Services (Restricted)",
                "Selling Partner Insights",
                "Direct-to-Consumer Shipping (Restricted)",
                "Tax Invoicing (Restricted)",
                "Tax Remittance (Restricted)",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [getOrder, searchOrders]
    }
}
