// Generated from orders-api-model/ordersV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `orders-api-model/ordersV0.json`.
public enum OrdersV0 {}

extension OrdersV0 {
    /// `GET /orders/v0/orders`
    ///
    /// Usage plan: 0.0167 a second, burst 20 (printed in the model; adjusted by Amazon to the seller's business).
    /// Token: the seller's, or a restricted data token for personal data (buyerInfo, shippingAddress,
    /// buyerTaxInformation).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted), Amazon Fulfillment, Buyer
    /// Communication, Buyer Solicitation, Finance and Accounting, Pricing, Product Listing, Tax Invoicing (Restricted),
    /// Tax Remittance (Restricted).
    @available(*, deprecated, message: "Amazon removes it on 2027-03-27. Use OrdersV20260101.searchOrders.")
    public struct GetOrders: PagedOperation {
        public typealias Reply = GetOrdersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV0.getOrders
        }

        public var createdAfter: String?
        public var createdBefore: String?
        public var lastUpdatedAfter: String?
        public var lastUpdatedBefore: String?
        public var orderStatuses: [String]?
        public var marketplaceIds: [MarketplaceID]
        public var fulfillmentChannels: [String]?
        public var paymentMethods: [String]?
        public var buyerEmail: String?
        public var sellerOrderId: String?
        public var maxResultsPerPage: Int?
        public var easyShipShipmentStatuses: [String]?
        public var electronicInvoiceStatuses: [String]?
        public var nextToken: String?
        public var amazonOrderIds: [String]?
        public var actualFulfillmentSupplySourceId: String?
        public var isISPU: Bool?
        public var storeChainStoreId: String?
        public var earliestDeliveryDateBefore: String?
        public var earliestDeliveryDateAfter: String?
        public var latestDeliveryDateBefore: String?
        public var latestDeliveryDateAfter: String?

        public init(
            marketplaceIds: [MarketplaceID],
            createdAfter: String? = nil,
            createdBefore: String? = nil,
            lastUpdatedAfter: String? = nil,
            lastUpdatedBefore: String? = nil,
            orderStatuses: [String]? = nil,
            fulfillmentChannels: [String]? = nil,
            paymentMethods: [String]? = nil,
            buyerEmail: String? = nil,
            sellerOrderId: String? = nil,
            maxResultsPerPage: Int? = nil,
            easyShipShipmentStatuses: [String]? = nil,
            electronicInvoiceStatuses: [String]? = nil,
            nextToken: String? = nil,
            amazonOrderIds: [String]? = nil,
            actualFulfillmentSupplySourceId: String? = nil,
            isISPU: Bool? = nil,
            storeChainStoreId: String? = nil,
            earliestDeliveryDateBefore: String? = nil,
            earliestDeliveryDateAfter: String? = nil,
            latestDeliveryDateBefore: String? = nil,
            latestDeliveryDateAfter: String? = nil
        ) {
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.lastUpdatedAfter = lastUpdatedAfter
            self.lastUpdatedBefore = lastUpdatedBefore
            self.orderStatuses = orderStatuses
            self.marketplaceIds = marketplaceIds
            self.fulfillmentChannels = fulfillmentChannels
            self.paymentMethods = paymentMethods
            self.buyerEmail = buyerEmail
            self.sellerOrderId = sellerOrderId
            self.maxResultsPerPage = maxResultsPerPage
            self.easyShipShipmentStatuses = easyShipShipmentStatuses
            self.electronicInvoiceStatuses = electronicInvoiceStatuses
            self.nextToken = nextToken
            self.amazonOrderIds = amazonOrderIds
            self.actualFulfillmentSupplySourceId = actualFulfillmentSupplySourceId
            self.isISPU = isISPU
            self.storeChainStoreId = storeChainStoreId
            self.earliestDeliveryDateBefore = earliestDeliveryDateBefore
            self.earliestDeliveryDateAfter = earliestDeliveryDateAfter
            self.latestDeliveryDateBefore = latestDeliveryDateBefore
            self.latestDeliveryDateAfter = latestDeliveryDateAfter
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("CreatedAfter", createdAfter)
            request.setQuery("CreatedBefore", createdBefore)
            request.setQuery("LastUpdatedAfter", lastUpdatedAfter)
            request.setQuery("LastUpdatedBefore", lastUpdatedBefore)
            request.setQuery("OrderStatuses", orderStatuses, style: .commaSeparated)
            request.setQuery("MarketplaceIds", marketplaceIds, style: .commaSeparated)
            request.setQuery("FulfillmentChannels", fulfillmentChannels, style: .commaSeparated)
            request.setQuery("PaymentMethods", paymentMethods, style: .commaSeparated)
            request.setQuery("BuyerEmail", buyerEmail)
            request.setQuery("SellerOrderId", sellerOrderId)
            request.setQuery("MaxResultsPerPage", maxResultsPerPage)
            request.setQuery("EasyShipShipmentStatuses", easyShipShipmentStatuses, style: .commaSeparated)
            request.setQuery("ElectronicInvoiceStatuses", electronicInvoiceStatuses, style: .commaSeparated)
            request.setQuery("NextToken", nextToken)
            request.setQuery("AmazonOrderIds", amazonOrderIds, style: .commaSeparated)
            request.setQuery("ActualFulfillmentSupplySourceId", actualFulfillmentSupplySourceId)
            request.setQuery("IsISPU", isISPU)
            request.setQuery("StoreChainStoreId", storeChainStoreId)
            request.setQuery("EarliestDeliveryDateBefore", earliestDeliveryDateBefore)
            request.setQuery("EarliestDeliveryDateAfter", earliestDeliveryDateAfter)
            request.setQuery("LatestDeliveryDateBefore", latestDeliveryDateBefore)
            request.setQuery("LatestDeliveryDateAfter", latestDeliveryDateAfter)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.payload?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /orders/v0/orders/{orderId}`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model; adjusted by Amazon to the seller's business).
    /// Token: the seller's, or a restricted data token for personal data (buyerInfo, shippingAddress,
    /// buyerTaxInformation).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted), Amazon Fulfillment, Buyer
    /// Communication, Buyer Solicitation, Finance and Accounting, Pricing, Product Listing, Tax Invoicing (Restricted),
    /// Tax Remittance (Restricted).
    @available(*, deprecated, message: "Amazon removes it on 2027-03-27. Use OrdersV20260101.getOrder.")
    public struct GetOrder: Operation {
        public typealias Reply = GetOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV0.getOrder
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }

    /// `GET /orders/v0/orders/{orderId}/buyerInfo`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model; adjusted by Amazon to the seller's business).
    /// Token: a restricted data token.
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted), Amazon Fulfillment, Buyer
    /// Communication, Buyer Solicitation, Finance and Accounting, Pricing, Product Listing, Tax Invoicing (Restricted),
    /// Tax Remittance (Restricted).
    @available(*, deprecated, message: "Amazon removes it on 2027-03-27. Use OrdersV20260101.getOrder.")
    public struct GetOrderBuyerInfo: Operation {
        public typealias Reply = GetOrderBuyerInfoResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV0.getOrderBuyerInfo
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }

    /// `GET /orders/v0/orders/{orderId}/address`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model; adjusted by Amazon to the seller's business).
    /// Token: a restricted data token.
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted), Amazon Fulfillment, Buyer
    /// Communication, Buyer Solicitation, Finance and Accounting, Pricing, Product Listing, Tax Invoicing (Restricted),
    /// Tax Remittance (Restricted).
    @available(*, deprecated, message: "Amazon removes it on 2027-03-27. Use OrdersV20260101.getOrder.")
    public struct GetOrderAddress: Operation {
        public typealias Reply = GetOrderAddressResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV0.getOrderAddress
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }

    /// `GET /orders/v0/orders/{orderId}/orderItems`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model; adjusted by Amazon to the seller's business).
    /// Token: the seller's, or a restricted data token for personal data (buyerInfo).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted), Amazon Fulfillment, Buyer
    /// Communication, Buyer Solicitation, Finance and Accounting, Pricing, Product Listing, Tax Invoicing (Restricted),
    /// Tax Remittance (Restricted).
    @available(*, deprecated, message: "Amazon removes it on 2027-03-27. Use OrdersV20260101.getOrder.")
    public struct GetOrderItems: PagedOperation {
        public typealias Reply = GetOrderItemsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV0.getOrderItems
        }

        public var orderId: String
        public var nextToken: String?

        public init(orderId: String, nextToken: String? = nil) {
            self.orderId = orderId
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
            request.setQuery("NextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.payload?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /orders/v0/orders/{orderId}/orderItems/buyerInfo`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model; adjusted by Amazon to the seller's business).
    /// Token: a restricted data token.
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted), Amazon Fulfillment, Buyer
    /// Communication, Buyer Solicitation, Finance and Accounting, Pricing, Product Listing, Tax Invoicing (Restricted),
    /// Tax Remittance (Restricted).
    @available(*, deprecated, message: "Amazon removes it on 2027-03-27. Use OrdersV20260101.getOrder.")
    public struct GetOrderItemsBuyerInfo: PagedOperation {
        public typealias Reply = GetOrderItemsBuyerInfoResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV0.getOrderItemsBuyerInfo
        }

        public var orderId: String
        public var nextToken: String?

        public init(orderId: String, nextToken: String? = nil) {
            self.orderId = orderId
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
            request.setQuery("NextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.payload?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `POST /orders/v0/orders/{orderId}/shipment`
    ///
    /// Usage plan: 5 a second, burst 15 (printed in the model).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted).
    public struct UpdateShipmentStatus: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV0.updateShipmentStatus
        }

        public var orderId: String
        public var payload: UpdateShipmentStatusRequest

        public init(orderId: String, payload: UpdateShipmentStatusRequest) {
            self.orderId = orderId
            self.payload = payload
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
            request.setBody(payload)
        }
    }

    /// `GET /orders/v0/orders/{orderId}/regulatedInfo`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted), Amazon Fulfillment, Buyer
    /// Communication, Buyer Solicitation, Finance and Accounting, Pricing, Product Listing, Tax Invoicing (Restricted),
    /// Tax Remittance (Restricted).
    public struct GetOrderRegulatedInfo: Operation {
        public typealias Reply = GetOrderRegulatedInfoResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV0.getOrderRegulatedInfo
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }

    /// `PATCH /orders/v0/orders/{orderId}/regulatedInfo`
    ///
    /// Usage plan: 0.5 a second, burst 30 (printed in the model).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted).
    public struct UpdateVerificationStatus: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV0.updateVerificationStatus
        }

        public var orderId: String
        public var payload: UpdateVerificationStatusRequest

        public init(orderId: String, payload: UpdateVerificationStatusRequest) {
            self.orderId = orderId
            self.payload = payload
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
            request.setBody(payload)
        }
    }

    /// `POST /orders/v0/orders/{orderId}/shipmentConfirmation`
    ///
    /// Usage plan: 2 a second, burst 10 (printed in the model).
    /// Roles: any of Inventory and Order Tracking, Direct-to-Consumer Shipping (Restricted).
    public struct ConfirmShipment: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.OrdersV0.confirmShipment
        }

        public var orderId: String
        public var payload: ConfirmShipmentRequest

        public init(orderId: String, payload: ConfirmShipmentRequest) {
            self.orderId = orderId
            self.payload = payload
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
            request.setBody(payload)
        }
    }
}
