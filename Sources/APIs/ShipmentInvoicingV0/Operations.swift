// Generated from shipment-invoicing-api-model/shipmentInvoicingV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `shipment-invoicing-api-model/shipmentInvoicingV0.json`.
public enum ShipmentInvoicingV0 {}

extension ShipmentInvoicingV0 {
    /// `GET /fba/outbound/brazil/v0/shipments/{shipmentId}`
    ///
    /// Usage plan: 1.133 a second, burst 25 (printed in the model).
    /// Token: a restricted data token.
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetShipmentDetails: Operation {
        public typealias Reply = GetShipmentDetailsResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShipmentInvoicingV0.getShipmentDetails
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }

    /// `POST /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice`
    ///
    /// Usage plan: 1.133 a second, burst 25 (printed in the model).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct SubmitInvoice: Operation {
        public typealias Reply = SubmitInvoiceResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShipmentInvoicingV0.submitInvoice
        }

        public var shipmentId: String
        public var body: SubmitInvoiceRequest

        public init(shipmentId: String, body: SubmitInvoiceRequest) {
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `GET /fba/outbound/brazil/v0/shipments/{shipmentId}/invoice/status`
    ///
    /// Usage plan: 1.133 a second, burst 25 (printed in the model).
    /// Roles: any of Tax Invoicing (Restricted), Tax Remittance (Restricted).
    public struct GetInvoiceStatus: Operation {
        public typealias Reply = GetInvoiceStatusResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.ShipmentInvoicingV0.getInvoiceStatus
        }

        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func write(to request: inout OperationRequest) {
            request.setPath("shipmentId", shipmentId)
        }
    }
}
