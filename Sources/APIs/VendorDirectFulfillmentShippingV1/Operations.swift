// Generated from vendor-direct-fulfillment-shipping-api-model/vendorDirectFulfillmentShippingV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `vendor-direct-fulfillment-shipping-api-model/vendorDirectFulfillmentShippingV1.json`.
public enum VendorDirectFulfillmentShippingV1 {}

extension VendorDirectFulfillmentShippingV1 {
    /// `GET /vendor/directFulfillment/shipping/v1/shippingLabels`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetShippingLabels: PagedOperation {
        public typealias Reply = GetShippingLabelListResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentShippingV1.getShippingLabels
        }

        public var shipFromPartyId: String?
        public var limit: Int?
        public var createdAfter: DateTime
        public var createdBefore: DateTime
        public var sortOrder: GetShippingLabelsSortOrder?
        public var nextToken: String?

        public init(
            createdAfter: DateTime,
            createdBefore: DateTime,
            shipFromPartyId: String? = nil,
            limit: Int? = nil,
            sortOrder: GetShippingLabelsSortOrder? = nil,
            nextToken: String? = nil
        ) {
            self.shipFromPartyId = shipFromPartyId
            self.limit = limit
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.sortOrder = sortOrder
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("shipFromPartyId", shipFromPartyId)
            request.setQuery("limit", limit)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("nextToken", nextToken)
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

    /// `POST /vendor/directFulfillment/shipping/v1/shippingLabels`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct SubmitShippingLabelRequest: Operation {
        public typealias Reply = SubmitShippingLabelsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentShippingV1.submitShippingLabelRequest
        }

        public var body: SubmitShippingLabelsRequest

        public init(body: SubmitShippingLabelsRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /vendor/directFulfillment/shipping/v1/shippingLabels/{purchaseOrderNumber}`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetShippingLabel: Operation {
        public typealias Reply = GetShippingLabelResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentShippingV1.getShippingLabel
        }

        public var purchaseOrderNumber: String

        public init(purchaseOrderNumber: String) {
            self.purchaseOrderNumber = purchaseOrderNumber
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("purchaseOrderNumber", purchaseOrderNumber)
        }
    }

    /// `POST /vendor/directFulfillment/shipping/v1/shipmentConfirmations`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct SubmitShipmentConfirmations: Operation {
        public typealias Reply = SubmitShipmentConfirmationsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentShippingV1.submitShipmentConfirmations
        }

        public var body: SubmitShipmentConfirmationsRequest

        public init(body: SubmitShipmentConfirmationsRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `POST /vendor/directFulfillment/shipping/v1/shipmentStatusUpdates`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct SubmitShipmentStatusUpdates: Operation {
        public typealias Reply = SubmitShipmentStatusUpdatesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentShippingV1.submitShipmentStatusUpdates
        }

        public var body: SubmitShipmentStatusUpdatesRequest

        public init(body: SubmitShipmentStatusUpdatesRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /vendor/directFulfillment/shipping/v1/customerInvoices`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetCustomerInvoices: PagedOperation {
        public typealias Reply = GetCustomerInvoicesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentShippingV1.getCustomerInvoices
        }

        public var shipFromPartyId: String?
        public var limit: Int?
        public var createdAfter: DateTime
        public var createdBefore: DateTime
        public var sortOrder: GetCustomerInvoicesSortOrder?
        public var nextToken: String?

        public init(
            createdAfter: DateTime,
            createdBefore: DateTime,
            shipFromPartyId: String? = nil,
            limit: Int? = nil,
            sortOrder: GetCustomerInvoicesSortOrder? = nil,
            nextToken: String? = nil
        ) {
            self.shipFromPartyId = shipFromPartyId
            self.limit = limit
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.sortOrder = sortOrder
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("shipFromPartyId", shipFromPartyId)
            request.setQuery("limit", limit)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("nextToken", nextToken)
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

    /// `GET /vendor/directFulfillment/shipping/v1/customerInvoices/{purchaseOrderNumber}`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetCustomerInvoice: Operation {
        public typealias Reply = GetCustomerInvoiceResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentShippingV1.getCustomerInvoice
        }

        public var purchaseOrderNumber: String

        public init(purchaseOrderNumber: String) {
            self.purchaseOrderNumber = purchaseOrderNumber
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("purchaseOrderNumber", purchaseOrderNumber)
        }
    }

    /// `GET /vendor/directFulfillment/shipping/v1/packingSlips`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetPackingSlips: PagedOperation {
        public typealias Reply = GetPackingSlipListResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentShippingV1.getPackingSlips
        }

        public var shipFromPartyId: String?
        public var limit: Int?
        public var createdAfter: DateTime
        public var createdBefore: DateTime
        public var sortOrder: GetPackingSlipsSortOrder?
        public var nextToken: String?

        public init(
            createdAfter: DateTime,
            createdBefore: DateTime,
            shipFromPartyId: String? = nil,
            limit: Int? = nil,
            sortOrder: GetPackingSlipsSortOrder? = nil,
            nextToken: String? = nil
        ) {
            self.shipFromPartyId = shipFromPartyId
            self.limit = limit
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.sortOrder = sortOrder
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("shipFromPartyId", shipFromPartyId)
            request.setQuery("limit", limit)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("nextToken", nextToken)
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

    /// `GET /vendor/directFulfillment/shipping/v1/packingSlips/{purchaseOrderNumber}`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetPackingSlip: Operation {
        public typealias Reply = GetPackingSlipResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentShippingV1.getPackingSlip
        }

        public var purchaseOrderNumber: String

        public init(purchaseOrderNumber: String) {
            self.purchaseOrderNumber = purchaseOrderNumber
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("purchaseOrderNumber", purchaseOrderNumber)
        }
    }
}
