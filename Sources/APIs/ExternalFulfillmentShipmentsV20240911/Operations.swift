// Generated from external-fulfillment/externalFulfillmentShipments_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `external-fulfillment/externalFulfillmentShipments_2024-09-11.json`.
public enum ExternalFulfillmentShipmentsV20240911 {}

extension ExternalFulfillmentShipmentsV20240911 {
    /// `GET /externalFulfillment/2024-09-11/shipments`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetShipments: PagedOperation {
        public typealias Reply = ShipmentsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentShipmentsV20240911.getShipments
        }

        public var locationId: String?
        public var marketplaceId: MarketplaceID?
        public var channelName: String?
        public var status: GetShipmentsStatus
        public var lastUpdatedAfter: DateTime?
        public var lastUpdatedBefore: DateTime?
        public var maxResults: Int?
        public var paginationToken: String?

        public init(
            status: GetShipmentsStatus,
            locationId: String? = nil,
            marketplaceId: MarketplaceID? = nil,
            channelName: String? = nil,
            lastUpdatedAfter: DateTime? = nil,
            lastUpdatedBefore: DateTime? = nil,
            maxResults: Int? = nil,
            paginationToken: String? = nil
        ) {
            self.locationId = locationId
            self.marketplaceId = marketplaceId
            self.channelName = channelName
            self.status = status
            self.lastUpdatedAfter = lastUpdatedAfter
            self.lastUpdatedBefore = lastUpdatedBefore
            self.maxResults = maxResults
            self.paginationToken = paginationToken
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("locationId", locationId)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("channelName", channelName)
            request.setQuery("status", status)
            request.setQuery("lastUpdatedAfter", lastUpdatedAfter)
            request.setQuery("lastUpdatedBefore", lastUpdatedBefore)
            request.setQuery("maxResults", maxResults)
            request.setQuery("paginationToken", paginationToken)
        }

        public static func nextToken(in reply: Reply) -> String? {
            reply.pagination?.nextToken
        }

        public func page(at token: String) -> Self {
            var page = self
            page.paginationToken = token
            return page
        }
    }

    /// `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetShipment: Operation {
        public typealias Reply = Shipment

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentShipmentsV20240911.getShipment
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct ProcessShipment: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentShipmentsV20240911.processShipment
        }

        public var shipmentId: String
        public var operation: ProcessShipmentOperationShape
        public var body: ShipmentAcknowledgementRequest?

        public init(
            shipmentId: String,
            operation: ProcessShipmentOperationShape,
            body: ShipmentAcknowledgementRequest? = nil
        ) {
            self.shipmentId = shipmentId
            self.operation = operation
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setQuery("operation", operation)
            request.setBody(body)
        }
    }

    /// `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct CreatePackages: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentShipmentsV20240911.createPackages
        }

        public var shipmentId: String
        public var body: Packages

        public init(shipmentId: String, body: Packages) {
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct UpdatePackage: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentShipmentsV20240911.updatePackage
        }

        public var shipmentId: String
        public var packageId: String
        public var body: Package

        public init(shipmentId: String, packageId: String, body: Package) {
            self.shipmentId = shipmentId
            self.packageId = packageId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setPath("packageId", packageId)
            request.setBody(body)
        }
    }

    /// `PATCH /externalFulfillment/2024-09-11/shipments/{shipmentId}/packages/{packageId}`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct UpdatePackageStatus: Operation {
        public typealias Reply = NoContent

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentShipmentsV20240911.updatePackageStatus
        }

        public var shipmentId: String
        public var packageId: String
        public var status: UpdatePackageStatusStatus?
        public var body: PackageDeliveryStatus?

        public init(
            shipmentId: String,
            packageId: String,
            status: UpdatePackageStatusStatus? = nil,
            body: PackageDeliveryStatus? = nil
        ) {
            self.shipmentId = shipmentId
            self.packageId = packageId
            self.status = status
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setPath("packageId", packageId)
            request.setQuery("status", status)
            request.setBody(body)
        }
    }

    /// `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/shippingOptions`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct RetrieveShippingOptions: Operation {
        public typealias Reply = ShippingOptionsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentShipmentsV20240911.retrieveShippingOptions
        }

        public var shipmentId: String
        public var packageId: String

        public init(shipmentId: String, packageId: String) {
            self.shipmentId = shipmentId
            self.packageId = packageId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setQuery("packageId", packageId)
        }
    }

    /// `POST /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GenerateInvoice: Operation {
        public typealias Reply = InvoiceResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentShipmentsV20240911.generateInvoice
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `GET /externalFulfillment/2024-09-11/shipments/{shipmentId}/invoice`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct RetrieveInvoice: Operation {
        public typealias Reply = InvoiceResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentShipmentsV20240911.retrieveInvoice
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `PUT /externalFulfillment/2024-09-11/shipments/{shipmentId}/shipLabels`
    ///
    /// Usage plan: 0.5 a second, burst 1 (assumed, Amazon prints none).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GenerateShipLabels: Operation {
        public typealias Reply = ShipLabelsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ExternalFulfillmentShipmentsV20240911.generateShipLabels
        }

        public var shipmentId: String
        public var shippingOptionId: String?
        public var operation: GenerateShipLabelsOperationShape
        public var body: ShipLabelsInput?

        public init(
            shipmentId: String,
            operation: GenerateShipLabelsOperationShape,
            shippingOptionId: String? = nil,
            body: ShipLabelsInput? = nil
        ) {
            self.shipmentId = shipmentId
            self.shippingOptionId = shippingOptionId
            self.operation = operation
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setQuery("shippingOptionId", shippingOptionId)
            request.setQuery("operation", operation)
            request.setBody(body)
        }
    }
}
