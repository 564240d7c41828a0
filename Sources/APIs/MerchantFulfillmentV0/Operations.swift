// Generated from merchant-fulfillment-api-model/merchantFulfillmentV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `merchant-fulfillment-api-model/merchantFulfillmentV0.json`.
public enum MerchantFulfillmentV0 {}

extension MerchantFulfillmentV0 {
    /// `POST /mfn/v0/eligibleShippingServices`
    ///
    /// Usage plan: 6 a second, burst 12 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetEligibleShipmentServices: Operation {
        public typealias Reply = GetEligibleShipmentServicesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MerchantFulfillmentV0.getEligibleShipmentServices
        }

        public var body: GetEligibleShipmentServicesRequest

        public init(body: GetEligibleShipmentServicesRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `GET /mfn/v0/shipments/{shipmentId}`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetShipment: Operation {
        public typealias Reply = GetShipmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MerchantFulfillmentV0.getShipment
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `DELETE /mfn/v0/shipments/{shipmentId}`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct CancelShipment: Operation {
        public typealias Reply = CancelShipmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MerchantFulfillmentV0.cancelShipment
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `POST /mfn/v0/shipments`
    ///
    /// Usage plan: 2 a second, burst 2 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct CreateShipment: Operation {
        public typealias Reply = CreateShipmentResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MerchantFulfillmentV0.createShipment
        }

        public var body: CreateShipmentRequest

        public init(body: CreateShipmentRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }

    /// `POST /mfn/v0/additionalSellerInputs`
    ///
    /// Usage plan: 1 a second, burst 1 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetAdditionalSellerInputs: Operation {
        public typealias Reply = GetAdditionalSellerInputsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.MerchantFulfillmentV0.getAdditionalSellerInputs
        }

        public var body: GetAdditionalSellerInputsRequest

        public init(body: GetAdditionalSellerInputsRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }
}
