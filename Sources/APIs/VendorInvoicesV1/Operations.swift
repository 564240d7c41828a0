// Generated from vendor-invoices-api-model/vendorInvoices.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The operations and shapes of `vendor-invoices-api-model/vendorInvoices.json`.
public enum VendorInvoicesV1 {}

extension VendorInvoicesV1 {
    /// `POST /vendor/payments/v1/invoices`
    ///
    /// Usage plan: 10 a second, burst 10 (printed in the model).
    /// Roles: any of Amazon Fulfillment, Product Listing.
    public struct SubmitInvoices: Operation {
        public typealias Reply = SubmitInvoicesResponse

        public static var descriptor: OperationDescriptor {
            OperationDescriptor.VendorInvoicesV1.submitInvoices
        }

        public var body: SubmitInvoicesRequest

        public init(body: SubmitInvoicesRequest) {
            self.body = body
        }

        public func write(to request: inout OperationRequest) {
            request.setBody(body)
        }
    }
}
