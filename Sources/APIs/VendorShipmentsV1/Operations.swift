// Generated from vendor-shipments-api-model/vendorShipments.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `vendor-shipments-api-model/vendorShipments.json`.
public enum VendorShipmentsV1 {}

extension VendorShipmentsV1 {
    /// `POST /vendor/shipping/v1/shipmentConfirmations`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct SubmitShipmentConfirmations: Operation {
        public typealias Reply = SubmitShipmentConfirmationsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorShipmentsV1.submitShipmentConfirmations
        }

        public var body: SubmitShipmentConfirmationsRequest

        public init(body: SubmitShipmentConfirmationsRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `POST /vendor/shipping/v1/shipments`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct SubmitShipments: Operation {
        public typealias Reply = SubmitShipmentConfirmationsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorShipmentsV1.submitShipments
        }

        public var body: SubmitShipmentsShape

        public init(body: SubmitShipmentsShape) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /vendor/shipping/v1/shipments`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct GetShipmentDetails: PagedOperation {
        public typealias Reply = GetShipmentDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorShipmentsV1.getShipmentDetails
        }

        public var limit: Int?
        public var sortOrder: GetShipmentDetailsSortOrder?
        public var nextToken: String?
        public var createdAfter: DateTime?
        public var createdBefore: DateTime?
        public var shipmentConfirmedBefore: DateTime?
        public var shipmentConfirmedAfter: DateTime?
        public var packageLabelCreatedBefore: DateTime?
        public var packageLabelCreatedAfter: DateTime?
        public var shippedBefore: DateTime?
        public var shippedAfter: DateTime?
        public var estimatedDeliveryBefore: DateTime?
        public var estimatedDeliveryAfter: DateTime?
        public var shipmentDeliveryBefore: DateTime?
        public var shipmentDeliveryAfter: DateTime?
        public var requestedPickUpBefore: DateTime?
        public var requestedPickUpAfter: DateTime?
        public var scheduledPickUpBefore: DateTime?
        public var scheduledPickUpAfter: DateTime?
        public var currentShipmentStatus: String?
        public var vendorShipmentIdentifier: String?
        public var buyerReferenceNumber: String?
        public var buyerWarehouseCode: String?
        public var sellerWarehouseCode: String?

        public init(
            limit: Int? = nil,
            sortOrder: GetShipmentDetailsSortOrder? = nil,
            nextToken: String? = nil,
            createdAfter: DateTime? = nil,
            createdBefore: DateTime? = nil,
            shipmentConfirmedBefore: DateTime? = nil,
            shipmentConfirmedAfter: DateTime? = nil,
            packageLabelCreatedBefore: DateTime? = nil,
            packageLabelCreatedAfter: DateTime? = nil,
            shippedBefore: DateTime? = nil,
            shippedAfter: DateTime? = nil,
            estimatedDeliveryBefore: DateTime? = nil,
            estimatedDeliveryAfter: DateTime? = nil,
            shipmentDeliveryBefore: DateTime? = nil,
            shipmentDeliveryAfter: DateTime? = nil,
            requestedPickUpBefore: DateTime? = nil,
            requestedPickUpAfter: DateTime? = nil,
            scheduledPickUpBefore: DateTime? = nil,
            scheduledPickUpAfter: DateTime? = nil,
            currentShipmentStatus: String? = nil,
            vendorShipmentIdentifier: String? = nil,
            buyerReferenceNumber: String? = nil,
            buyerWarehouseCode: String? = nil,
            sellerWarehouseCode: String? = nil
        ) {
            self.limit = limit
            self.sortOrder = sortOrder
            self.nextToken = nextToken
            self.createdAfter = createdAfter
            self.createdBefore = createdBefore
            self.shipmentConfirmedBefore = shipmentConfirmedBefore
            self.shipmentConfirmedAfter = shipmentConfirmedAfter
            self.packageLabelCreatedBefore = packageLabelCreatedBefore
            self.packageLabelCreatedAfter = packageLabelCreatedAfter
            self.shippedBefore = shippedBefore
            self.shippedAfter = shippedAfter
            self.estimatedDeliveryBefore = estimatedDeliveryBefore
            self.estimatedDeliveryAfter = estimatedDeliveryAfter
            self.shipmentDeliveryBefore = shipmentDeliveryBefore
            self.shipmentDeliveryAfter = shipmentDeliveryAfter
            self.requestedPickUpBefore = requestedPickUpBefore
            self.requestedPickUpAfter = requestedPickUpAfter
            self.scheduledPickUpBefore = scheduledPickUpBefore
            self.scheduledPickUpAfter = scheduledPickUpAfter
            self.currentShipmentStatus = currentShipmentStatus
            self.vendorShipmentIdentifier = vendorShipmentIdentifier
            self.buyerReferenceNumber = buyerReferenceNumber
            self.buyerWarehouseCode = buyerWarehouseCode
            self.sellerWarehouseCode = sellerWarehouseCode
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("limit", limit)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("nextToken", nextToken)
            request.setQuery("createdAfter", createdAfter)
            request.setQuery("createdBefore", createdBefore)
            request.setQuery("shipmentConfirmedBefore", shipmentConfirmedBefore)
            request.setQuery("shipmentConfirmedAfter", shipmentConfirmedAfter)
            request.setQuery("packageLabelCreatedBefore", packageLabelCreatedBefore)
            request.setQuery("packageLabelCreatedAfter", packageLabelCreatedAfter)
            request.setQuery("shippedBefore", shippedBefore)
            request.setQuery("shippedAfter", shippedAfter)
            request.setQuery("estimatedDeliveryBefore", estimatedDeliveryBefore)
            request.setQuery("estimatedDeliveryAfter", estimatedDeliveryAfter)
            request.setQuery("shipmentDeliveryBefore", shipmentDeliveryBefore)
            request.setQuery("shipmentDeliveryAfter", shipmentDeliveryAfter)
            request.setQuery("requestedPickUpBefore", requestedPickUpBefore)
            request.setQuery("requestedPickUpAfter", requestedPickUpAfter)
            request.setQuery("scheduledPickUpBefore", scheduledPickUpBefore)
            request.setQuery("scheduledPickUpAfter", scheduledPickUpAfter)
            request.setQuery("currentShipmentStatus", currentShipmentStatus)
            request.setQuery("vendorShipmentIdentifier", vendorShipmentIdentifier)
            request.setQuery("buyerReferenceNumber", buyerReferenceNumber)
            request.setQuery("buyerWarehouseCode", buyerWarehouseCode)
            request.setQuery("sellerWarehouseCode", sellerWarehouseCode)
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

    /// `GET /vendor/shipping/v1/transportLabels`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct GetShipmentLabels: PagedOperation {
        public typealias Reply = GetShipmentLabelsShape

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorShipmentsV1.getShipmentLabels
        }

        public var limit: Int?
        public var sortOrder: GetShipmentLabelsShapeSortOrder?
        public var nextToken: String?
        public var labelCreatedAfter: DateTime?
        public var labelCreatedBefore: DateTime?
        public var buyerReferenceNumber: String?
        public var vendorShipmentIdentifier: String?
        public var sellerWarehouseCode: String?

        public init(
            limit: Int? = nil,
            sortOrder: GetShipmentLabelsShapeSortOrder? = nil,
            nextToken: String? = nil,
            labelCreatedAfter: DateTime? = nil,
            labelCreatedBefore: DateTime? = nil,
            buyerReferenceNumber: String? = nil,
            vendorShipmentIdentifier: String? = nil,
            sellerWarehouseCode: String? = nil
        ) {
            self.limit = limit
            self.sortOrder = sortOrder
            self.nextToken = nextToken
            self.labelCreatedAfter = labelCreatedAfter
            self.labelCreatedBefore = labelCreatedBefore
            self.buyerReferenceNumber = buyerReferenceNumber
            self.vendorShipmentIdentifier = vendorShipmentIdentifier
            self.sellerWarehouseCode = sellerWarehouseCode
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("limit", limit)
            request.setQuery("sortOrder", sortOrder)
            request.setQuery("nextToken", nextToken)
            request.setQuery("labelCreatedAfter", labelCreatedAfter)
            request.setQuery("labelCreatedBefore", labelCreatedBefore)
            request.setQuery("buyerReferenceNumber", buyerReferenceNumber)
            request.setQuery("vendorShipmentIdentifier", vendorShipmentIdentifier)
            request.setQuery("sellerWarehouseCode", sellerWarehouseCode)
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
