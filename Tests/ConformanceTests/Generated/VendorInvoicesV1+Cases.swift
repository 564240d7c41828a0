// Generated from vendor-invoices-api-model/vendorInvoices.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import VendorInvoicesV1
import SellingPartnerAPI

enum VendorInvoicesV1Cases: OperationCases {
    static var all: [OperationCase] {
        [OperationCase(VendorInvoicesV1.SubmitInvoices.self)]
    }
}

extension VendorInvoicesV1.SubmitInvoices: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension VendorInvoicesV1.SubmitInvoicesRequest: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(invoices: try json.optional("invoices"))
    }
}

extension VendorInvoicesV1.Invoice: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            invoiceType: try json.required("invoiceType"),
            id: try json.required("id"),
            date: try json.required("date"),
            remitToParty: try json.required("remitToParty"),
            invoiceTotal: try json.required("invoiceTotal"),
            referenceNumber: try json.optional("referenceNumber"),
            shipToParty: try json.optional("shipToParty"),
            shipFromParty: try json.optional("shipFromParty"),
            billToParty: try json.optional("billToParty"),
            paymentTerms: try json.optional("paymentTerms"),
            taxDetails: try json.optional("taxDetails"),
            additionalDetails: try json.optional("additionalDetails"),
            chargeDetails: try json.optional("chargeDetails"),
            allowanceDetails: try json.optional("allowanceDetails"),
            items: try json.optional("items")
        )
    }
}

extension VendorInvoicesV1.InvoiceInvoiceType: CaseReadable {}

extension VendorInvoicesV1.PartyIdentification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            partyId: try json.required("partyId"),
            address: try json.optional("address"),
            taxRegistrationDetails: try json.optional("taxRegistrationDetails")
        )
    }
}

extension VendorInvoicesV1.Address: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            name: try json.required("name"),
            addressLine1: try json.required("addressLine1"),
            countryCode: try json.required("countryCode"),
            addressLine2: try json.optional("addressLine2"),
            addressLine3: try json.optional("addressLine3"),
            city: try json.optional("city"),
            county: try json.optional("county"),
            district: try json.optional("district"),
            stateOrRegion: try json.optional("stateOrRegion"),
            postalOrZipCode: try json.optional("postalOrZipCode"),
            phone: try json.optional("phone")
        )
    }
}

extension VendorInvoicesV1.TaxRegistrationDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            taxRegistrationType: try json.required("taxRegistrationType"),
            taxRegistrationNumber: try json.required("taxRegistrationNumber")
        )
    }
}

extension VendorInvoicesV1.TaxRegistrationDetailsTaxRegistrationType: CaseReadable {}

extension VendorInvoicesV1.PaymentTerms: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            type: try json.optional("type"),
            discountPercent: try json.optional("discountPercent"),
            discountDueDays: try json.optional("discountDueDays"),
            netDueDays: try json.optional("netDueDays")
        )
    }
}

extension VendorInvoicesV1.PaymentTermsTypeShape: CaseReadable {}

extension VendorInvoicesV1.Money: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(currencyCode: try json.optional("currencyCode"), amount: try json.optional("amount"))
    }
}

extension VendorInvoicesV1.TaxDetails: CaseReadable {
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

extension VendorInvoicesV1.TaxDetailsTaxType: CaseReadable {}

extension VendorInvoicesV1.AdditionalDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            type: try json.required("type"),
            detail: try json.required("detail"),
            languageCode: try json.optional("languageCode")
        )
    }
}

extension VendorInvoicesV1.AdditionalDetailsTypeShape: CaseReadable {}

extension VendorInvoicesV1.ChargeDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            type: try json.required("type"),
            chargeAmount: try json.required("chargeAmount"),
            description: try json.optional("description"),
            taxDetails: try json.optional("taxDetails")
        )
    }
}

extension VendorInvoicesV1.ChargeDetailsTypeShape: CaseReadable {}

extension VendorInvoicesV1.AllowanceDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            type: try json.required("type"),
            allowanceAmount: try json.required("allowanceAmount"),
            description: try json.optional("description"),
            taxDetails: try json.optional("taxDetails")
        )
    }
}

extension VendorInvoicesV1.AllowanceDetailsTypeShape: CaseReadable {}

extension VendorInvoicesV1.InvoiceItem: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            itemSequenceNumber: try json.required("itemSequenceNumber"),
            invoicedQuantity: try json.required("invoicedQuantity"),
            netCost: try json.required("netCost"),
            amazonProductIdentifier: try json.optional("amazonProductIdentifier"),
            vendorProductIdentifier: try json.optional("vendorProductIdentifier"),
            netCostUnitOfMeasure: try json.optional("netCostUnitOfMeasure"),
            purchaseOrderNumber: try json.optional("purchaseOrderNumber"),
            hsnCode: try json.optional("hsnCode"),
            creditNoteDetails: try json.optional("creditNoteDetails"),
            taxDetails: try json.optional("taxDetails"),
            chargeDetails: try json.optional("chargeDetails"),
            allowanceDetails: try json.optional("allowanceDetails")
        )
    }
}

extension VendorInvoicesV1.ItemQuantity: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            amount: try json.required("amount"),
            unitOfMeasure: try json.required("unitOfMeasure"),
            unitSize: try json.optional("unitSize"),
            totalWeight: try json.optional("totalWeight")
        )
    }
}

extension VendorInvoicesV1.ItemQuantityUnitOfMeasure: CaseReadable {}

extension VendorInvoicesV1.TotalWeight: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(unitOfMeasure: try json.required("unitOfMeasure"), amount: try json.required("amount"))
    }
}

extension VendorInvoicesV1.TotalWeightUnitOfMeasure: CaseReadable {}

extension VendorInvoicesV1.NetCostUnitOfMeasure: CaseReadable {}

extension VendorInvoicesV1.CreditNoteDetails: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            referenceInvoiceNumber: try json.optional("referenceInvoiceNumber"),
            debitNoteNumber: try json.optional("debitNoteNumber"),
            returnsReferenceNumber: try json.optional("returnsReferenceNumber"),
            goodsReturnDate: try json.optional("goodsReturnDate"),
            rmaId: try json.optional("rmaId"),
            coopReferenceNumber: try json.optional("coopReferenceNumber"),
            consignorsReferenceNumber: try json.optional("consignorsReferenceNumber")
        )
    }
}
