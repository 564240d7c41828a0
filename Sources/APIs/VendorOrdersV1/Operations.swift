// Generated from vendor-orders-api-model/vendorOrders.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `vendor-orders-api-model/vendorOrders.json`.
public enum VendorOrdersV1 {}

extension VendorOrdersV1 {
    /// `GET /vendor/orders/v1/purchaseOrders`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct GetPurchaseOrders: PagedOperation {
        public typealias Reply = GetPurchaseOrdersResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorOrdersV1.getPurchaseOrders
        }

        public var limit: Int?
        public var createdAfter: DateTime?
        public var createdBefore: DateTime?
        public var sortOrder: GetPurchaseOrdersSortOrder?
        public var nextToken: String?
        public var includeDetails: Bool?
        public var changedAfter: DateTime?
        public var changedBefore: DateTime?
        public var poItemState: GetPurchaseOrdersPoItemState?
        public var isPOChanged: Bool?
        public var purchaseOrderState: GetPurchaseOrdersPurchaseOrderState?
        public var orderingVendorCode: String?

        public init(
            limit: Int? = nil,
            createdAfter: DateTime? = nil,
            createdBefore: DateTime? = nil,
            sortOrder: GetPurchaseOrdersSortOrder? = nil,
            nextToken: String? = nil,
            includeDetails: Bool? = nil,
            changedAfter: DateTime? = nil,
            changedBefore: DateTime? = nil,
            poItemState: GetPurchaseOrdersPoItemState? = nil,
            isPOChanged: Bool? = nil,
            purchaseOrderState: GetPurchaseOrdersPurchaseOrderState? = nil,
            orderingVendorCode: String? = nil
        ) {
            self.limit = limit
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.sortOrder = sortOrder
            self.nextToken = nextToken
            self.includeDetails = includeDetails
            self.changedAfter = changedAfter
            self.changedBefore = changedBefore
            self.poItemState = poItemState
            self.isPOChanged = isPOChanged
            self.purchaseOrderState = purchaseOrderState
            self.orderingVendorCode = orderingVendorCode
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("limit", limit)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("nextToken", nextToken)
            request.setQuery("includeDetails", includeDetails)
            request.setQuery("changedAfter", changedAfter)
            request.setQuery("changedBefore", changedBefore)
            request.setQuery("poItemState", poItemState)
            request.setQuery("isPOChanged", isPOChanged)
            request.setQuery("purchaseOrderState", purchaseOrderState)
            request.setQuery("orderingVendorCode", orderingVendorCode)
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

    /// `GET /vendor/orders/v1/purchaseOrders/{purchaseOrderNumber}`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct GetPurchaseOrder: Operation {
        public typealias Reply = GetPurchaseOrderResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorOrdersV1.getPurchaseOrder
        }

        public var purchaseOrderNumber: String

        public init(purchaseOrderNumber: String) {
            self.purchaseOrderNumber = purchaseOrderNumber
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("purchaseOrderNumber", purchaseOrderNumber)
        }
    }

    /// `POST /vendor/orders/v1/acknowledgements`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct SubmitAcknowledgement: Operation {
        public typealias Reply = SubmitAcknowledgementResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorOrdersV1.submitAcknowledgement
        }

        public var body: SubmitAcknowledgementRequest

        public init(body: SubmitAcknowledgementRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /vendor/orders/v1/purchaseOrdersStatus`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct GetPurchaseOrdersStatus: PagedOperation {
        public typealias Reply = GetPurchaseOrdersStatusResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorOrdersV1.getPurchaseOrdersStatus
        }

        public var limit: Int?
        public var sortOrder: GetPurchaseOrdersStatusSortOrder?
        public var nextToken: String?
        public var createdAfter: DateTime?
        public var createdBefore: DateTime?
        public var updatedAfter: DateTime?
        public var updatedBefore: DateTime?
        public var purchaseOrderNumber: String?
        public var purchaseOrderStatus: GetPurchaseOrdersStatusPurchaseOrderStatus?
        public var itemConfirmationStatus: GetPurchaseOrdersStatusItemConfirmationStatus?
        public var itemReceiveStatus: GetPurchaseOrdersStatusItemReceiveStatus?
        public var orderingVendorCode: String?
        public var shipToPartyId: String?

        public init(
            limit: Int? = nil,
            sortOrder: GetPurchaseOrdersStatusSortOrder? = nil,
            nextToken: String? = nil,
            createdAfter: DateTime? = nil,
            createdBefore: DateTime? = nil,
            updatedAfter: DateTime? = nil,
            updatedBefore: DateTime? = nil,
            purchaseOrderNumber: String? = nil,
            purchaseOrderStatus: GetPurchaseOrdersStatusPurchaseOrderStatus? = nil,
            itemConfirmationStatus: GetPurchaseOrdersStatusItemConfirmationStatus? = nil,
            itemReceiveStatus: GetPurchaseOrdersStatusItemReceiveStatus? = nil,
            orderingVendorCode: String? = nil,
            shipToPartyId: String? = nil
        ) {
            self.limit = limit
            self.sortOrder = sortOrder
            self.nextToken = nextToken
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.updatedAfter = updatedAfter
            self.updatedBefore = updatedBefore
            self.purchaseOrderNumber = purchaseOrderNumber
            self.purchaseOrderStatus = purchaseOrderStatus
            self.itemConfirmationStatus = itemConfirmationStatus
            self.itemReceiveStatus = itemReceiveStatus
            self.orderingVendorCode = orderingVendorCode
            self.shipToPartyId = shipToPartyId
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("limit", limit)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("nextToken", nextToken)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("updatedAfter", updatedAfter)
            request.setQuery("updatedBefore", updatedBefore)
            request.setQuery("purchaseOrderNumber", purchaseOrderNumber)
            request.setQuery("purchaseOrderStatus", purchaseOrderStatus)
            request.setQuery("itemConfirmationStatus", itemConfirmationStatus)
            request.setQuery("itemReceiveStatus", itemReceiveStatus)
            request.setQuery("orderingVendorCode", orderingVendorCode)
            request.setQuery("shipToPartyId", shipToPartyId)
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
}
