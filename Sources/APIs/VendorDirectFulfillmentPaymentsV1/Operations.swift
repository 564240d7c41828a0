// Generated from vendor-direct-fulfillment-payments-api-model/vendorDirectFulfillmentPaymentsV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `vendor-direct-fulfillment-payments-api-model/vendorDirectFulfillmentPaymentsV1.json`.
public enum VendorDirectFulfillmentPaymentsV1 {}

extension VendorDirectFulfillmentPaymentsV1 {
    /// `POST /vendor/directFulfillment/payments/v1/invoices`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: Direct-to-Consumer Shipping (Restricted).
    public struct SubmitInvoice: Operation {
        public typealias Reply = SubmitInvoiceResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorDirectFulfillmentPaymentsV1.submitInvoice
        }

        public var body: SubmitInvoiceRequest

        public init(body: SubmitInvoiceRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }
}
