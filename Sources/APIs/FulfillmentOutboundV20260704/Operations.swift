// Generated from fulfillment-outbound-api-model/fulfillmentOutbound_2026-07-04.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `fulfillment-outbound-api-model/fulfillmentOutbound_2026-07-04.json`.
public enum FulfillmentOutboundV20260704 {}

extension FulfillmentOutboundV20260704 {
    /// `POST /fulfillment/outbound/2026-07-04/previews`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetOrderPreview: Operation {
        public typealias Reply = GetOrderPreviewResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20260704.getOrderPreview
        }

        public var fulfillmentServiceId: String?
        public var body: GetOrderPreviewRequest

        public init(body: GetOrderPreviewRequest, fulfillmentServiceId: String? = nil) {
            self.fulfillmentServiceId = fulfillmentServiceId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-fulfillment-service-id", fulfillmentServiceId)
            request.setBody(body)
        }
    }

    /// `POST /fulfillment/outbound/2026-07-04/offers`
    ///
    /// Usage plan: 5 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetOffers: Operation {
        public typealias Reply = GetOffersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20260704.getOffers
        }

        public var fulfillmentServiceId: String?
        public var body: GetOffersRequest

        public init(body: GetOffersRequest, fulfillmentServiceId: String? = nil) {
            self.fulfillmentServiceId = fulfillmentServiceId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-fulfillment-service-id", fulfillmentServiceId)
            request.setBody(body)
        }
    }

    /// `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/cancel`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct CancelOrder: Operation {
        public typealias Reply = JSONValue

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20260704.cancelOrder
        }

        public var fulfillmentServiceId: String?
        public var orderId: String

        public init(orderId: String, fulfillmentServiceId: String? = nil) {
            self.fulfillmentServiceId = fulfillmentServiceId
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-fulfillment-service-id", fulfillmentServiceId)
            request.setPath("orderId", orderId)
        }
    }

    /// `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/status`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Fulfillment.
    /// Exists in the sandbox only.
    public struct UpdateOrderStatus: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20260704.updateOrderStatus
        }

        public var fulfillmentServiceId: String?
        public var orderId: String
        public var body: UpdateOrderStatusRequest

        public init(orderId: String, body: UpdateOrderStatusRequest, fulfillmentServiceId: String? = nil) {
            self.fulfillmentServiceId = fulfillmentServiceId
            self.orderId = orderId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-fulfillment-service-id", fulfillmentServiceId)
            request.setPath("orderId", orderId)
            request.setBody(body)
        }
    }

    /// `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}/packages/{packageId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Fulfillment.
    /// Exists in the sandbox only.
    public struct UpdatePackage: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20260704.updatePackage
        }

        public var fulfillmentServiceId: String?
        public var orderId: String
        public var packageId: String
        public var body: UpdatePackageRequest

        public init(
            orderId: String,
            packageId: String,
            body: UpdatePackageRequest,
            fulfillmentServiceId: String? = nil
        ) {
            self.fulfillmentServiceId = fulfillmentServiceId
            self.orderId = orderId
            self.packageId = packageId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-fulfillment-service-id", fulfillmentServiceId)
            request.setPath("orderId", orderId)
            request.setPath("packageId", packageId)
            request.setBody(body)
        }
    }

    /// `PUT /fulfillment/outbound/2026-07-04/orders/{orderId}`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct UpdateOrder: Operation {
        public typealias Reply = JSONValue

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20260704.updateOrder
        }

        public var fulfillmentServiceId: String?
        public var orderId: String
        public var body: UpdateOrderRequest

        public init(orderId: String, body: UpdateOrderRequest, fulfillmentServiceId: String? = nil) {
            self.fulfillmentServiceId = fulfillmentServiceId
            self.orderId = orderId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-fulfillment-service-id", fulfillmentServiceId)
            request.setPath("orderId", orderId)
            request.setBody(body)
        }
    }

    /// `GET /fulfillment/outbound/2026-07-04/orders/{orderId}`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct GetOrder: Operation {
        public typealias Reply = GetOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20260704.getOrder
        }

        public var fulfillmentServiceId: String?
        public var orderId: String
        public var shipments: GetOrderShipments?

        public init(orderId: String, fulfillmentServiceId: String? = nil, shipments: GetOrderShipments? = nil) {
            self.fulfillmentServiceId = fulfillmentServiceId
            self.orderId = orderId
            self.shipments = shipments
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-fulfillment-service-id", fulfillmentServiceId)
            request.setPath("orderId", orderId)
            request.setQuery("shipments", shipments)
        }
    }

    /// `GET /fulfillment/outbound/2026-07-04/orders`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct ListOrders: PagedOperation {
        public typealias Reply = ListOrdersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20260704.listOrders
        }

        public var fulfillmentServiceId: String?
        public var updatedAfter: DateTime?
        public var pageToken: String?
        public var shipments: ListOrdersShipments?

        public init(
            fulfillmentServiceId: String? = nil,
            updatedAfter: DateTime? = nil,
            pageToken: String? = nil,
            shipments: ListOrdersShipments? = nil
        ) {
            self.fulfillmentServiceId = fulfillmentServiceId
            self.updatedAfter = updatedAfter
            self.pageToken = pageToken
            self.shipments = shipments
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-fulfillment-service-id", fulfillmentServiceId)
            request.setQuery("updatedAfter", updatedAfter)
            request.setQuery("pageToken", pageToken)
            request.setQuery("shipments", shipments)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.pageToken = token
            return page
        }
    }

    /// `POST /fulfillment/outbound/2026-07-04/orders`
    ///
    /// Usage plan: 2 a second, burst 30 (printed in the model).
    /// Roles: Amazon Fulfillment.
    public struct CreateOrder: Operation {
        public typealias Reply = CreateOrderReply

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.FulfillmentOutboundV20260704.createOrder
        }

        public var fulfillmentServiceId: String?
        public var body: CreateOrderRequest

        public init(body: CreateOrderRequest, fulfillmentServiceId: String? = nil) {
            self.fulfillmentServiceId = fulfillmentServiceId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setHeader("x-amzn-fulfillment-service-id", fulfillmentServiceId)
            request.setBody(body)
        }
    }
}
