// Generated from orders-api-model/ordersV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.

extension OperationDescriptor {
    /// The operations of `orders-api-model/ordersV0.json`.
    public enum OrdersV0 {
        /// `GET /orders/v0/orders`
        public static let getOrders = OperationDescriptor(
            api: "OrdersV0", operationID: "getOrders", method: .get,
            path: "/orders/v0/orders",
            parameters: [
                OperationParameter("CreatedAfter", .query, .string),
                OperationParameter("CreatedBefore", .query, .string),
                OperationParameter("LastUpdatedAfter", .query, .string),
                OperationParameter("LastUpdatedBefore", .query, .string),
                OperationParameter("OrderStatuses", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("MarketplaceIds", .query, .array(.string, style: .commaSeparated, countMax: 50), isRequired: true),
                OperationParameter("FulfillmentChannels", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("PaymentMethods", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("BuyerEmail", .query, .string),
                OperationParameter("SellerOrderId", .query, .string),
                OperationParameter("MaxResultsPerPage", .query, .integer),
                OperationParameter("EasyShipShipmentStatuses", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("ElectronicInvoiceStatuses", .query, .array(.string, style: .commaSeparated, countMax: nil)),
                OperationParameter("NextToken", .query, .string),
                OperationParameter("AmazonOrderIds", .query, .array(.string, style: .commaSeparated, countMax: 50)),
                OperationParameter("ActualFulfillmentSupplySourceId", .query, .string),
                OperationParameter("IsISPU", .query, .boolean),
                OperationParameter("StoreChainStoreId", .query, .string),
                OperationParameter("EarliestDeliveryDateBefore", .query, .string),
                OperationParameter("EarliestDeliveryDateAfter", .query, .string),
                OperationParameter("LatestDeliveryDateBefore", .query, .string),
                OperationParameter("LatestDeliveryDateAfter", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrdersResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.0167, burst: 20, isDynamic: true),
            pagination: Pagination(
                parameter: "NextToken",
                replyPath: ["payload", "NextToken"],
                itemsPath: ["payload", "Orders"]
            ),
            authorization: .sellerOrRestricted(["buyerInfo", "shippingAddress", "buyerTaxInformation"]),
            roles: [
                "Inventory and Order Tracking",
                "Direct-to-Consumer Shipping (Restricted)",
                "Amazon Fulfillment",
                "Buyer Communication",
                "Buyer Solicitation",
                "Finance and Accounting",
                "Pricing",
                "Product Listing",
                "Tax Invoicing (Restricted)",
                "Tax Remittance (Restricted)",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: Deprecation(removal: "2027-03-27", replacement: "OrdersV20260101.searchOrders"))

        /// `GET /orders/v0/orders/{orderId}`
        public static let getOrder = OperationDescriptor(
            api: "OrdersV0", operationID: "getOrder", method: .get,
            path: "/orders/v0/orders/{orderId}",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrderResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 30, isDynamic: true),
            pagination: nil,
            authorization: .sellerOrRestricted(["buyerInfo", "shippingAddress", "buyerTaxInformation"]),
            roles: [
                "Inventory and Order Tracking",
                "Direct-to-Consumer Shipping (Restricted)",
                "Amazon Fulfillment",
                "Buyer Communication",
                "Buyer Solicitation",
                "Finance and Accounting",
                "Pricing",
                "Product Listing",
                "Tax Invoicing (Restricted)",
                "Tax Remittance (Restricted)",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: Deprecation(removal: "2027-03-27", replacement: "OrdersV20260101.getOrder"))

        /// `GET /orders/v0/orders/{orderId}/buyerInfo`
        public static let getOrderBuyerInfo = OperationDescriptor(
            api: "OrdersV0", operationID: "getOrderBuyerInfo", method: .get,
            path: "/orders/v0/orders/{orderId}/buyerInfo",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrderBuyerInfoResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 30, isDynamic: true),
            pagination: nil,
            authorization: .restricted,
            roles: [
                "Inventory and Order Tracking",
                "Direct-to-Consumer Shipping (Restricted)",
                "Amazon Fulfillment",
                "Buyer Communication",
                "Buyer Solicitation",
                "Finance and Accounting",
                "Pricing",
                "Product Listing",
                "Tax Invoicing (Restricted)",
                "Tax Remittance (Restricted)",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: Deprecation(removal: "2027-03-27", replacement: "OrdersV20260101.getOrder"))

        /// `GET /orders/v0/orders/{orderId}/address`
        public static let getOrderAddress = OperationDescriptor(
            api: "OrdersV0", operationID: "getOrderAddress", method: .get,
            path: "/orders/v0/orders/{orderId}/address",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrderAddressResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 30, isDynamic: true),
            pagination: nil,
            authorization: .restricted,
            roles: [
                "Inventory and Order Tracking",
                "Direct-to-Consumer Shipping (Restricted)",
                "Amazon Fulfillment",
                "Buyer Communication",
                "Buyer Solicitation",
                "Finance and Accounting",
                "Pricing",
                "Product Listing",
                "Tax Invoicing (Restricted)",
                "Tax Remittance (Restricted)",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: Deprecation(removal: "2027-03-27", replacement: "OrdersV20260101.getOrder"))

        /// `GET /orders/v0/orders/{orderId}/orderItems`
        public static let getOrderItems = OperationDescriptor(
            api: "OrdersV0", operationID: "getOrderItems", method: .get,
            path: "/orders/v0/orders/{orderId}/orderItems",
            parameters: [
                OperationParameter("orderId", .path, .string, isRequired: true),
                OperationParameter("NextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrderItemsResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 30, isDynamic: true),
            pagination: Pagination(
                parameter: "NextToken",
                replyPath: ["payload", "NextToken"],
                itemsPath: ["payload", "OrderItems"]
            ),
            authorization: .sellerOrRestricted(["buyerInfo"]),
            roles: [
                "Inventory and Order Tracking",
                "Direct-to-Consumer Shipping (Restricted)",
                "Amazon Fulfillment",
                "Buyer Communication",
                "Buyer Solicitation",
                "Finance and Accounting",
                "Pricing",
                "Product Listing",
                "Tax Invoicing (Restricted)",
                "Tax Remittance (Restricted)",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: Deprecation(removal: "2027-03-27", replacement: "OrdersV20260101.getOrder"))

        /// `GET /orders/v0/orders/{orderId}/orderItems/buyerInfo`
        public static let getOrderItemsBuyerInfo = OperationDescriptor(
            api: "OrdersV0", operationID: "getOrderItemsBuyerInfo", method: .get,
            path: "/orders/v0/orders/{orderId}/orderItems/buyerInfo",
            parameters: [
                OperationParameter("orderId", .path, .string, isRequired: true),
                OperationParameter("NextToken", .query, .string),
            ],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrderItemsBuyerInfoResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 30, isDynamic: true),
            pagination: Pagination(
                parameter: "NextToken",
                replyPath: ["payload", "NextToken"],
                itemsPath: ["payload", "OrderItems"]
            ),
            authorization: .restricted,
            roles: [
                "Inventory and Order Tracking",
                "Direct-to-Consumer Shipping (Restricted)",
                "Amazon Fulfillment",
                "Buyer Communication",
                "Buyer Solicitation",
                "Finance and Accounting",
                "Pricing",
                "Product Listing",
                "Tax Invoicing (Restricted)",
                "Tax Remittance (Restricted)",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: Deprecation(removal: "2027-03-27", replacement: "OrdersV20260101.getOrder"))

        /// `POST /orders/v0/orders/{orderId}/shipment`
        public static let updateShipmentStatus = OperationDescriptor(
            api: "OrdersV0", operationID: "updateShipmentStatus", method: .post,
            path: "/orders/v0/orders/{orderId}/shipment",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "UpdateShipmentStatusRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 5, burst: 15),
            pagination: nil,
            authorization: .seller,
            roles: ["Inventory and Order Tracking", "Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// `GET /orders/v0/orders/{orderId}/regulatedInfo`
        public static let getOrderRegulatedInfo = OperationDescriptor(
            api: "OrdersV0", operationID: "getOrderRegulatedInfo", method: .get,
            path: "/orders/v0/orders/{orderId}/regulatedInfo",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: nil,
            replies: OperationReplies(
                statuses: [200],
                shape: "GetOrderRegulatedInfoResponse",
                requiredKeys: ["payload"],
                hasPayloadEnvelope: true
            ),
            usagePlan: UsagePlan(rate: 0.5, burst: 30),
            pagination: nil,
            authorization: .restricted,
            roles: [
                "Inventory and Order Tracking",
                "Direct-to-Consumer Shipping (Restricted)",
                "Amazon Fulfillment",
                "Buyer Communication",
                "Buyer Solicitation",
                "Finance and Accounting",
                "Pricing",
                "Product Listing",
                "Tax Invoicing (Restricted)",
                "Tax Remittance (Restricted)",
            ],
            repetition: .reads, sandbox: .fixed,
            deprecation: nil)

        /// `PATCH /orders/v0/orders/{orderId}/regulatedInfo`
        public static let updateVerificationStatus = OperationDescriptor(
            api: "OrdersV0", operationID: "updateVerificationStatus", method: .patch,
            path: "/orders/v0/orders/{orderId}/regulatedInfo",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "UpdateVerificationStatusRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 0.5, burst: 30),
            pagination: nil,
            authorization: .seller,
            roles: ["Inventory and Order Tracking", "Direct-to-Consumer Shipping (Restricted)"],
            repetition: .idempotent, sandbox: .fixed,
            deprecation: nil)

        /// `POST /orders/v0/orders/{orderId}/shipmentConfirmation`
        public static let confirmShipment = OperationDescriptor(
            api: "OrdersV0", operationID: "confirmShipment", method: .post,
            path: "/orders/v0/orders/{orderId}/shipmentConfirmation",
            parameters: [OperationParameter("orderId", .path, .string, isRequired: true)],
            body: OperationBody(shape: "ConfirmShipmentRequest", isRequired: true),
            replies: OperationReplies(statuses: [204], shape: nil),
            usagePlan: UsagePlan(rate: 2, burst: 10),
            pagination: nil,
            authorization: .seller,
            roles: ["Inventory and Order Tracking", "Direct-to-Consumer Shipping (Restricted)"],
            repetition: .unsafe, sandbox: .fixed,
            deprecation: nil)

        /// All of them, in the order of their names.
        public static let all: [OperationDescriptor] = [
            confirmShipment,
            getOrder,
            getOrderAddress,
            getOrderBuyerInfo,
            getOrderItems,
            getOrderItemsBuyerInfo,
            getOrderRegulatedInfo,
            getOrders,
            updateShipmentStatus,
            updateVerificationStatus,
        ]
    }
}
