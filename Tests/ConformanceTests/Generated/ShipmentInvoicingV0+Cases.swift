// Generated from shipment-invoicing-api-model/shipmentInvoicingV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import ShipmentInvoicingV0
import SellingPartnerAPI

enum ShipmentInvoicingV0Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(ShipmentInvoicingV0.GetShipmentDetails.self),
            OperationCase(ShipmentInvoicingV0.SubmitInvoice.self),
            OperationCase(ShipmentInvoicingV0.GetInvoiceStatus.self),
        ]
    }
}

extension ShipmentInvoicingV0.GetShipmentDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension ShipmentInvoicingV0.SubmitInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"), body: try json.requiredBody("body"))
    }
}

extension ShipmentInvoicingV0.GetInvoiceStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(shipmentId: try json.required("shipmentId"))
    }
}

extension ShipmentInvoicingV0.SubmitInvoiceRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            invoiceContent: try json.required("InvoiceContent"),
            contentMD5Value: try json.required("ContentMD5Value"),
            marketplaceId: try json.optional("MarketplaceId")
        )
    }
}
