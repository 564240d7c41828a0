// Generated from delivery-by-amazon/deliveryShipmentInvoiceV2022-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `delivery-by-amazon/deliveryShipmentInvoiceV2022-07-01.json`.
public enum DeliveryShipmentInvoiceV20220701 {}

extension DeliveryShipmentInvoiceV20220701 {
    /// `POST /delivery/2022-07-01/invoice`
    ///
    /// Usage plan: 1.133 a second, burst 25 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct SubmitInvoice: Operation {
        public typealias Reply = SubmitInvoiceResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.DeliveryShipmentInvoiceV20220701.submitInvoice
        }

        public var orderId: String?
        public var shipmentId: String?
        public var body: SubmitInvoiceRequest

        public init(body: SubmitInvoiceRequest, orderId: String? = nil, shipmentId: String? = nil) {
            self.orderId = orderId
            self.shipmentId = shipmentId
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("orderId", orderId)
            request.setQuery("shipmentId", shipmentId)
            request.setBody(body)
        }
    }

    /// `GET /delivery/2022-07-01/invoice/status`
    ///
    /// Usage plan: 1.133 a second, burst 25 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct GetInvoiceStatus: Operation {
        public typealias Reply = GetInvoiceStatusResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.DeliveryShipmentInvoiceV20220701.getInvoiceStatus
        }

        public var orderId: String?
        public var shipmentId: String?
        public var marketplaceId: MarketplaceID
        public var invoiceType: GetInvoiceStatusInvoiceType
        public var programType: GetInvoiceStatusProgramType

        public init(
            marketplaceId: MarketplaceID,
            invoiceType: GetInvoiceStatusInvoiceType,
            programType: GetInvoiceStatusProgramType,
            orderId: String? = nil,
            shipmentId: String? = nil
        ) {
            self.orderId = orderId
            self.shipmentId = shipmentId
            self.marketplaceId = marketplaceId
            self.invoiceType = invoiceType
            self.programType = programType
        }

        public func write(to request: inout OperationRequest) {
            request.setQuery("orderId", orderId)
            request.setQuery("shipmentId", shipmentId)
            request.setQuery("marketplaceId", marketplaceId)
            request.setQuery("invoiceType", invoiceType)
            request.setQuery("programType", programType)
        }
    }
}
