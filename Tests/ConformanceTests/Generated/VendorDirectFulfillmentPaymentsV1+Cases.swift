// Generated from vendor-direct-fulfillment-payments-api-model/vendorDirectFulfillmentPaymentsV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorDirectFulfillmentPaymentsV1
import SellingPartnerAPI

enum VendorDirectFulfillmentPaymentsV1Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(VendorDirectFulfillmentPaymentsV1.SubmitInvoice.self)]
    }
}

extension VendorDirectFulfillmentPaymentsV1.SubmitInvoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorDirectFulfillmentPaymentsV1.SubmitInvoiceRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(invoices: try json.optional("invoices"))
    }
}

extension VendorDirectFulfillmentPaymentsV1.InvoiceDetail: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            invoiceNumber: try json.required("invoiceNumber"),
            invoiceDate: try json.required("invoiceDate"),
            remitToParty: try json.required("remitToParty"),
            shipFromParty: try json.required("shipFromParty"),
            invoiceTotal: try json.required("invoiceTotal"),
            items: try json.required("items"),
            referenceNumber: try json.optional("referenceNumber"),
            billToParty: try json.optional("billToParty"),
            shipToCountryCode: try json.optional("shipToCountryCode"),
            paymentTermsCode: try json.optional("paymentTermsCode"),
            taxTotals: try json.optional("taxTotals"),
            additionalDetails: try json.optional("additionalDetails"),
            chargeDetails: try json.optional("chargeDetails")
        )
    }
}

extension VendorDirectFulfillmentPaymentsV1.PartyIdentification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            partyId: try json.required("partyId"),
            address: try json.optional("address"),
            taxRegistrationDetails: try json.optional("taxRegistrationDetails")
        )
    }
}

extension VendorDirectFulfillmentPaymentsV1.Address: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("name"),
            addressLine1: try json.required("addressLine1"),
            city: try json.required("city"),
            stateOrRegion: try json.required("stateOrRegion"),
            postalCode: try json.required("postalCode"),
            countryCode: try json.required("countryCode"),
            addressLine2: try json.optional("addressLine2"),
            addressLine3: try json.optional("addressLine3"),
            county: try json.optional("county"),
            district: try json.optional("district"),
            phone: try json.optional("phone")
        )
    }
}

extension VendorDirectFulfillmentPaymentsV1.TaxRegistrationDetail: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            taxRegistrationNumber: try json.required("taxRegistrationNumber"),
            taxRegistrationType: try json.optional("taxRegistrationType"),
            taxRegistrationAddress: try json.optional("taxRegistrationAddress"),
            taxRegistrationMessage: try json.optional("taxRegistrationMessage")
        )
    }
}

extension VendorDirectFulfillmentPaymentsV1.TaxRegistrationDetailTaxRegistrationType: CaseReadable {}

extension VendorDirectFulfillmentPaymentsV1.Money: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(currencyCode: try json.required("currencyCode"), amount: try json.required("amount"))
    }
}

extension VendorDirectFulfillmentPaymentsV1.TaxDetail: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            taxType: try json.required("taxType"),
            taxAmount: try json.required("taxAmount"),
            taxRate: try json.optional("taxRate"),
            taxableAmount: try json.optional("taxableAmount")
        )
    }
}

extension VendorDirectFulfillmentPaymentsV1.TaxDetailTaxType: CaseReadable {}

extension VendorDirectFulfillmentPaymentsV1.AdditionalDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            type: try json.required("type"),
            detail: try json.required("detail"),
            languageCode: try json.optional("languageCode")
        )
    }
}

extension VendorDirectFulfillmentPaymentsV1.AdditionalDetailsTypeShape: CaseReadable {}

extension VendorDirectFulfillmentPaymentsV1.ChargeDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            type: try json.required("type"),
            chargeAmount: try json.required("chargeAmount"),
            taxDetails: try json.optional("taxDetails")
        )
    }
}

extension VendorDirectFulfillmentPaymentsV1.ChargeDetailsTypeShape: CaseReadable {}

extension VendorDirectFulfillmentPaymentsV1.InvoiceItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            itemSequenceNumber: try json.required("itemSequenceNumber"),
            invoicedQuantity: try json.required("invoicedQuantity"),
            netCost: try json.required("netCost"),
            purchaseOrderNumber: try json.required("purchaseOrderNumber"),
            buyerProductIdentifier: try json.optional("buyerProductIdentifier"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier"),
            vendorOrderNumber: try json.optional("vendorOrderNumber"),
            hsnCode: try json.optional("hsnCode"),
            taxDetails: try json.optional("taxDetails"),
            chargeDetails: try json.optional("chargeDetails")
        )
    }
}

extension VendorDirectFulfillmentPaymentsV1.ItemQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(amount: try json.required("amount"), unitOfMeasure: try json.required("unitOfMeasure"))
    }
}
