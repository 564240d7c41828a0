// Generated from amazon-warehousing-and-distribution-model/awd_2024-05-09.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `amazon-warehousing-and-distribution-model/awd_2024-05-09.json`.
public enum AmazonWarehousingV20240509 {}

extension AmazonWarehousingV20240509 {
    /// `POST /awd/2024-05-09/inboundOrders`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct CreateInbound: Operation {
        public typealias Reply = InboundOrderReference

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.createInbound
        }

        public var body: InboundOrderCreationData

        public init(body: InboundOrderCreationData) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /awd/2024-05-09/inboundOrders/{orderId}`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct GetInbound: Operation {
        public typealias Reply = InboundOrder

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.getInbound
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }

    /// `PUT /awd/2024-05-09/inboundOrders/{orderId}`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct UpdateInbound: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.updateInbound
        }

        public var orderId: String
        public var body: InboundOrder

        public init(orderId: String, body: InboundOrder) {
            self.orderId = orderId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
            request.setBody(body)
        }
    }

    /// `POST /awd/2024-05-09/inboundOrders/{orderId}/cancellation`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct CancelInbound: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.cancelInbound
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }

    /// `POST /awd/2024-05-09/inboundOrders/{orderId}/confirmation`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct ConfirmInbound: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.confirmInbound
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }

    /// `GET /awd/2024-05-09/inboundShipments/{shipmentId}`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct GetInboundShipment: Operation {
        public typealias Reply = InboundShipment

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.getInboundShipment
        }

        public var shipmentId: String
        public var skuQuantities: GetInboundShipmentSkuQuantities?

        public init(shipmentId: String, skuQuantities: GetInboundShipmentSkuQuantities? = nil) {
            self.shipmentId = shipmentId
            self.skuQuantities = skuQuantities
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setQuery("skuQuantities", skuQuantities)
        }
    }

    /// `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labels`
    ///
    /// Usage plan: 1 a second, burst 2 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct GetInboundShipmentLabels: Operation {
        public typealias Reply = ShipmentLabels

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.getInboundShipmentLabels
        }

        public var shipmentId: String
        public var pageType: GetInboundShipmentLabelsPageType?
        public var formatType: GetInboundShipmentLabelsFormatType?

        public init(
            shipmentId: String,
            pageType: GetInboundShipmentLabelsPageType? = nil,
            formatType: GetInboundShipmentLabelsFormatType? = nil
        ) {
            self.shipmentId = shipmentId
            self.pageType = pageType
            self.formatType = formatType
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setQuery("pageType", pageType)
            request.setQuery("formatType", formatType)
        }
    }

    /// `GET /awd/2024-05-09/inboundShipments/{shipmentId}/labelPageTypes`
    ///
    /// Usage plan: 1 a second, burst 2 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct GetLabelPageTypes: Operation {
        public typealias Reply = ShipmentLabelPageTypes

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.getLabelPageTypes
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `PUT /awd/2024-05-09/inboundShipments/{shipmentId}/transport`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct UpdateInboundShipmentTransportDetails: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.updateInboundShipmentTransportDetails
        }

        public var shipmentId: String
        public var body: TransportationDetails

        public init(shipmentId: String, body: TransportationDetails) {
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `POST /awd/2024-05-09/inboundEligibility`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct CheckInboundEligibility: Operation {
        public typealias Reply = InboundEligibility

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.checkInboundEligibility
        }

        public var body: InboundPackages

        public init(body: InboundPackages) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /awd/2024-05-09/inboundShipments`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct ListInboundShipments: PagedOperation {
        public typealias Reply = ShipmentListing

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.listInboundShipments
        }

        public var sortBy: ListInboundShipmentsSortBy?
        public var sortOrder: ListInboundShipmentsSortOrder?
        public var shipmentStatus: ListInboundShipmentsShipmentStatus?
        public var updatedAfter: DateTime?
        public var updatedBefore: DateTime?
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            sortBy: ListInboundShipmentsSortBy? = nil,
            sortOrder: ListInboundShipmentsSortOrder? = nil,
            shipmentStatus: ListInboundShipmentsShipmentStatus? = nil,
            updatedAfter: DateTime? = nil,
            updatedBefore: DateTime? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.sortBy = sortBy
            self.sortOrder = sortOrder
            self.shipmentStatus = shipmentStatus
            self.updatedAfter = updatedAfter
            self.updatedBefore = updatedBefore
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("sortBy", sortBy)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("shipmentStatus", shipmentStatus)
            request.setQuery("updatedAfter", updatedAfter)
            request.setQuery("updatedBefore", updatedBefore)
            request.setQuery("maxResults", maxResults)
            request.setQuery("nextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /awd/2024-05-09/inventory`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct ListInventory: PagedOperation {
        public typealias Reply = InventoryListing

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.listInventory
        }

        public var sku: String?
        public var sortOrder: ListInventorySortOrder?
        public var details: ListInventoryDetails?
        public var nextToken: String?
        public var maxResults: Int?

        public init(
            sku: String? = nil,
            sortOrder: ListInventorySortOrder? = nil,
            details: ListInventoryDetails? = nil,
            nextToken: String? = nil,
            maxResults: Int? = nil
        ) {
            self.sku = sku
            self.sortOrder = sortOrder
            self.details = details
            self.nextToken = nextToken
            self.maxResults = maxResults
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("sku", sku)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("details", details)
            request.setQuery("nextToken", nextToken)
            request.setQuery("maxResults", maxResults)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `GET /awd/2024-05-09/outboundOrders`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct ListOutbounds: PagedOperation {
        public typealias Reply = OutboundListing

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.listOutbounds
        }

        public var updatedAfter: DateTime?
        public var updatedBefore: DateTime?
        public var sortOrder: ListOutboundsSortOrder?
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            updatedAfter: DateTime? = nil,
            updatedBefore: DateTime? = nil,
            sortOrder: ListOutboundsSortOrder? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.updatedAfter = updatedAfter
            self.updatedBefore = updatedBefore
            self.sortOrder = sortOrder
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("updatedAfter", updatedAfter)
            request.setQuery("updatedBefore", updatedBefore)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("maxResults", maxResults)
            request.setQuery("nextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `POST /awd/2024-05-09/outboundOrders`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct CreateOutbound: Operation {
        public typealias Reply = OutboundOrderReference

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.createOutbound
        }

        public var body: OutboundOrderCreationData

        public init(body: OutboundOrderCreationData) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /awd/2024-05-09/outboundOrders/{orderId}`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct GetOutbound: Operation {
        public typealias Reply = OutboundOrder

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.getOutbound
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }

    /// `PUT /awd/2024-05-09/outboundOrders/{orderId}`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct UpdateOutbound: Operation {
        public typealias Reply = OutboundOrderReference

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.updateOutbound
        }

        public var orderId: String
        public var body: OutboundOrder

        public init(orderId: String, body: OutboundOrder) {
            self.orderId = orderId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
            request.setBody(body)
        }
    }

    /// `POST /awd/2024-05-09/outboundOrders/{orderId}/confirmation`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Amazon Warehousing and Distribution.
    public struct ConfirmOutbound: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.confirmOutbound
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }

    /// `GET /awd/2024-05-09/replenishmentOrders`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Warehousing and Distribution.
    public struct ListReplenishmentOrders: PagedOperation {
        public typealias Reply = ReplenishmentOrderListing

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.listReplenishmentOrders
        }

        public var updatedAfter: DateTime?
        public var updatedBefore: DateTime?
        public var sortOrder: ListReplenishmentOrdersSortOrder?
        public var maxResults: Int?
        public var nextToken: String?

        public init(
            updatedAfter: DateTime? = nil,
            updatedBefore: DateTime? = nil,
            sortOrder: ListReplenishmentOrdersSortOrder? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.updatedAfter = updatedAfter
            self.updatedBefore = updatedBefore
            self.sortOrder = sortOrder
            self.maxResults = maxResults
            self.nextToken = nextToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("updatedAfter", updatedAfter)
            request.setQuery("updatedBefore", updatedBefore)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("maxResults", maxResults)
            request.setQuery("nextToken", nextToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.nextToken = token
            return page
        }
    }

    /// `POST /awd/2024-05-09/replenishmentOrders`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Warehousing and Distribution.
    public struct CreateReplenishmentOrder: Operation {
        public typealias Reply = ReplenishmentOrderReference

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.createReplenishmentOrder
        }

        public var body: ReplenishmentOrderCreationData

        public init(body: ReplenishmentOrderCreationData) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /awd/2024-05-09/replenishmentOrders/{orderId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Warehousing and Distribution.
    public struct GetReplenishmentOrder: Operation {
        public typealias Reply = ReplenishmentOrder

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.getReplenishmentOrder
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }

    /// `POST /awd/2024-05-09/replenishmentOrders/{orderId}/confirmation`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Amazon Warehousing and Distribution.
    public struct ConfirmReplenishmentOrder: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.AmazonWarehousingV20240509.confirmReplenishmentOrder
        }

        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("orderId", orderId)
        }
    }
}
