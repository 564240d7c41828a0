// Generated from shipping-api-model/shipping.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `shipping-api-model/shipping.json`.
public enum ShippingV1 {}

extension ShippingV1 {
    /// `POST /shipping/v1/shipments`
    ///
    /// Usage plan: 5 a second, burst 15 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct CreateShipment: Operation {
        public typealias Reply = CreateShipmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV1.createShipment
        }

        public var body: CreateShipmentRequest

        public init(body: CreateShipmentRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /shipping/v1/shipments/{shipmentId}`
    ///
    /// Usage plan: 5 a second, burst 15 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetShipment: Operation {
        public typealias Reply = GetShipmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV1.getShipment
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `POST /shipping/v1/shipments/{shipmentId}/cancel`
    ///
    /// Usage plan: 5 a second, burst 15 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct CancelShipment: Operation {
        public typealias Reply = CancelShipmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV1.cancelShipment
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `POST /shipping/v1/shipments/{shipmentId}/purchaseLabels`
    ///
    /// Usage plan: 5 a second, burst 15 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct PurchaseLabels: Operation {
        public typealias Reply = PurchaseLabelsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV1.purchaseLabels
        }

        public var shipmentId: String
        public var body: PurchaseLabelsRequest

        public init(shipmentId: String, body: PurchaseLabelsRequest) {
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `POST /shipping/v1/shipments/{shipmentId}/containers/{trackingId}/label`
    ///
    /// Usage plan: 5 a second, burst 15 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct RetrieveShippingLabel: Operation {
        public typealias Reply = RetrieveShippingLabelResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV1.retrieveShippingLabel
        }

        public var shipmentId: String
        public var trackingId: String
        public var body: RetrieveShippingLabelRequest

        public init(shipmentId: String, trackingId: String, body: RetrieveShippingLabelRequest) {
            self.shipmentId = shipmentId
            self.trackingId = trackingId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setPath("trackingId", trackingId)
            request.setBody(body)
        }
    }

    /// `POST /shipping/v1/purchaseShipment`
    ///
    /// Usage plan: 5 a second, burst 15 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct PurchaseShipment: Operation {
        public typealias Reply = PurchaseShipmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV1.purchaseShipment
        }

        public var body: PurchaseShipmentRequest

        public init(body: PurchaseShipmentRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `POST /shipping/v1/rates`
    ///
    /// Usage plan: 5 a second, burst 15 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetRates: Operation {
        public typealias Reply = GetRatesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV1.getRates
        }

        public var body: GetRatesRequest

        public init(body: GetRatesRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /shipping/v1/account`
    ///
    /// Usage plan: 5 a second, burst 15 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetAccount: Operation {
        public typealias Reply = GetAccountResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV1.getAccount
        }

        public init() {}

        public func write(to request: inout OperationRequest) {}
    }

    /// `GET /shipping/v1/tracking/{trackingId}`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetTrackingInformation: Operation {
        public typealias Reply = GetTrackingInformationResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShippingV1.getTrackingInformation
        }

        public var trackingId: String

        public init(trackingId: String) {
            self.trackingId = trackingId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("trackingId", trackingId)
        }
    }
}
