// Generated from delivery-by-amazon/deliveryShipmentInvoiceV2022-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import DeliveryShipmentInvoiceV20220701
import SellingPartnerAPI

enum DeliveryShipmentInvoiceV20220701Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(DeliveryShipmentInvoiceV20220701.SubmitInvoice.self),
            OperationCase(DeliveryShipmentInvoiceV20220701.GetInvoiceStatus.self),
        ]
    }
}

extension DeliveryShipmentInvoiceV20220701.SubmitInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            body: try json.requiredBody("body"),
            orderId: try json.optional("orderId"),
            shipmentId: try json.optional("shipmentId")
        )
    }
}

extension DeliveryShipmentInvoiceV20220701.GetInvoiceStatus: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            marketplaceId: try json.required("marketplaceId"),
            invoiceType: try json.required("invoiceType"),
            programType: try json.required("programType"),
            orderId: try json.optional("orderId"),
            shipmentId: try json.optional("shipmentId")
        )
    }
}

extension DeliveryShipmentInvoiceV20220701.SubmitInvoiceRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            invoiceContent: try json.required("invoiceContent"),
            marketplaceId: try json.required("marketplaceId"),
            contentMD5Value: try json.required("contentMD5Value"),
            invoiceType: try json.required("invoiceType"),
            programType: try json.required("programType")
        )
    }
}

extension DeliveryShipmentInvoiceV20220701.InvoiceType: CaseReadable {}

extension DeliveryShipmentInvoiceV20220701.ProgramType: CaseReadable {}

extension DeliveryShipmentInvoiceV20220701.GetInvoiceStatusInvoiceType: CaseReadable {}

extension DeliveryShipmentInvoiceV20220701.GetInvoiceStatusProgramType: CaseReadable {}
