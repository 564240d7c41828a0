// Generated from vendor-direct-fulfillment-orders-api-model/vendorDirectFulfillmentOrdersV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `vendor-direct-fulfillment-orders-api-model/vendorDirectFulfillmentOrdersV1.json`.
public enum VendorDirectFulfillmentOrdersV1 {}

extension VendorDirectFulfillmentOrdersV1 {
    /// `GET /vendor/directFulfillment/orders/v1/purchaseOrders`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetOrders: PagedOperation {
        public typealias Reply = GetOrdersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentOrdersV1.getOrders
        }

        public var shipFromPartyId: String?
        public var status: GetOrdersStatus?
        public var limit: Int?
        public var createdAfter: DateTime
        public var createdBefore: DateTime
        public var sortOrder: GetOrdersSortOrder?
        public var nextToken: String?
        public var includeDetails: Bool?

        public init(
            createdAfter: DateTime,
            createdBefore: DateTime,
            shipFromPartyId: String? = nil,
            status: GetOrdersStatus? = nil,
            limit: Int? = nil,
            sortOrder: GetOrdersSortOrder? = nil,
            nextToken: String? = nil,
            includeDetails: Bool? = nil
        ) {
            self.shipFromPartyId = shipFromPartyId
            self.status = status
            self.limit = limit
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.sortOrder = sortOrder
            self.nextToken = nextToken
            self.includeDetails = includeDetails
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("shipFromPartyId", shipFromPartyId)
            request.setQuery("status", status)
            request.setQuery("limit", limit)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("nextToken", nextToken)
            request.setQuery("includeDetails", includeDetails)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.payload?.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /vendor/directFulfillment/orders/v1/purchaseOrders/{purchaseOrderNumber}`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetOrder: Operation {
        public typealias Reply = GetOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentOrdersV1.getOrder
        }

        public var purchaseOrderNumber: String

        public init(purchaseOrderNumber: String) {
            self.purchaseOrderNumber = purchaseOrderNumber
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("purchaseOrderNumber", purchaseOrderNumber)
        }
    }

    /// `POST /vendor/directFulfillment/orders/v1/acknowledgements`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct SubmitAcknowledgement: Operation {
        public typealias Reply = SubmitAcknowledgementResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentOrdersV1.submitAcknowledgement
        }

        public var body: SubmitAcknowledgementRequest

        public init(body: SubmitAcknowledgementRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }
}
