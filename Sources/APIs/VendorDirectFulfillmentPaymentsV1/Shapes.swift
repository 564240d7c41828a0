// Generated from vendor-direct-fulfillment-payments-api-model/vendorDirectFulfillmentPaymentsV1.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension VendorDirectFulfillmentPaymentsV1 {
    /// The model's `SubmitInvoiceRequest`.
    public struct SubmitInvoiceRequest: Sendable, Encodable {
        public var invoices: [InvoiceDetail]?

        public init(invoices: [InvoiceDetail]? = nil) {
            self.invoices = invoices
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("invoices", invoices)
        }
    }

    /// The model's `InvoiceDetail`.
    public struct InvoiceDetail: Sendable, Encodable {
        public var invoiceNumber: String
        public var invoiceDate: DateTime
        public var referenceNumber: String?
        public var remitToParty: PartyIdentification
        public var shipFromParty: PartyIdentification
        public var billToParty: PartyIdentification?
        public var shipToCountryCode: String?
        public var paymentTermsCode: String?
        public var invoiceTotal: Money
        public var taxTotals: [TaxDetail]?
        public var additionalDetails: [AdditionalDetails]?
        public var chargeDetails: [ChargeDetails]?
        public var items: [InvoiceItem]

        public init(
            invoiceNumber: String,
            invoiceDate: DateTime,
            remitToParty: PartyIdentification,
            shipFromParty: PartyIdentification,
            invoiceTotal: Money,
            items: [InvoiceItem],
            referenceNumber: String? = nil,
            billToParty: PartyIdentification? = nil,
            shipToCountryCode: String? = nil,
            paymentTermsCode: String? = nil,
            taxTotals: [TaxDetail]? = nil,
            additionalDetails: [AdditionalDetails]? = nil,
            chargeDetails: [ChargeDetails]? = nil
        ) {
            self.invoiceNumber = invoiceNumber
            self.invoiceDate = invoiceDate
            self.referenceNumber = referenceNumber
            self.remitToParty = remitToParty
            self.shipFromParty = shipFromParty
            self.billToParty = billToParty
            self.shipToCountryCode = shipToCountryCode
            self.paymentTermsCode = paymentTermsCode
            self.invoiceTotal = invoiceTotal
            self.taxTotals = taxTotals
            self.additionalDetails = additionalDetails
            self.chargeDetails = chargeDetails
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("invoiceNumber", invoiceNumber)
            try json.set("invoiceDate", invoiceDate)
            try json.set("referenceNumber", referenceNumber)
            try json.set("remitToParty", remitToParty)
            try json.set("shipFromParty", shipFromParty)
            try json.set("billToParty", billToParty)
            try json.set("shipToCountryCode", shipToCountryCode)
            try json.set("paymentTermsCode", paymentTermsCode)
            try json.set("invoiceTotal", invoiceTotal)
            try json.set("taxTotals", taxTotals)
            try json.set("additionalDetails", additionalDetails)
            try json.set("chargeDetails", chargeDetails)
            try json.set("items", items)
        }
    }

    /// The model's `PartyIdentification`.
    public struct PartyIdentification: Sendable, Encodable {
        public var partyId: String
        public var address: Address?
        public var taxRegistrationDetails: [TaxRegistrationDetail]?

        public init(partyId: String, address: Address? = nil, taxRegistrationDetails: [TaxRegistrationDetail]? = nil) {
            self.partyId = partyId
            self.address = address
            self.taxRegistrationDetails = taxRegistrationDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("partyId", partyId)
            try json.set("address", address)
            try json.set("taxRegistrationDetails", taxRegistrationDetails)
        }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Encodable {
        public var name: String
        public var addressLine1: String
        public var addressLine2: String?
        public var addressLine3: String?
        public var city: String
        public var county: String?
        public var district: String?
        public var stateOrRegion: String
        public var postalCode: String
        public var countryCode: String
        public var phone: String?

        public init(
            name: String,
            addressLine1: String,
            city: String,
            stateOrRegion: String,
            postalCode: String,
            countryCode: String,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            county: String? = nil,
            district: String? = nil,
            phone: String? = nil
        ) {
            self.name = name
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.city = city
            self.county = county
            self.district = district
            self.stateOrRegion = stateOrRegion
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.phone = phone
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("name", name)
            try json.set("addressLine1", addressLine1)
            try json.set("addressLine2", addressLine2)
            try json.set("addressLine3", addressLine3)
            try json.set("city", city)
            try json.set("county", county)
            try json.set("district", district)
            try json.set("stateOrRegion", stateOrRegion)
            try json.set("postalCode", postalCode)
            try json.set("countryCode", countryCode)
            try json.set("phone", phone)
        }
    }

    /// The model's `TaxRegistrationDetail`.
    public struct TaxRegistrationDetail: Sendable, Encodable {
        public var taxRegistrationType: TaxRegistrationDetailTaxRegistrationType?
        public var taxRegistrationNumber: String
        public var taxRegistrationAddress: Address?
        public var taxRegistrationMessage: String?

        public init(
            taxRegistrationNumber: String,
            taxRegistrationType: TaxRegistrationDetailTaxRegistrationType? = nil,
            taxRegistrationAddress: Address? = nil,
            taxRegistrationMessage: String? = nil
        ) {
            self.taxRegistrationType = taxRegistrationType
            self.taxRegistrationNumber = taxRegistrationNumber
            self.taxRegistrationAddress = taxRegistrationAddress
            self.taxRegistrationMessage = taxRegistrationMessage
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("taxRegistrationType", taxRegistrationType)
            try json.set("taxRegistrationNumber", taxRegistrationNumber)
            try json.set("taxRegistrationAddress", taxRegistrationAddress)
            try json.set("taxRegistrationMessage", taxRegistrationMessage)
        }
    }

    /// The model's `TaxRegistrationDetail.taxRegistrationType`.
    public struct TaxRegistrationDetailTaxRegistrationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var vat: Self { Self(rawValue: "VAT") }
        public static var gst: Self { Self(rawValue: "GST") }
    }

    /// The model's `Money`.
    public struct Money: Sendable, Encodable {
        public var currencyCode: String
        public var amount: ExactDecimal

        public init(currencyCode: String, amount: ExactDecimal) {
            self.currencyCode = currencyCode
            self.amount = amount
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("currencyCode", currencyCode)
            try json.set("amount", amount, asText: true)
        }
    }

    /// The model's `TaxDetail`.
    public struct TaxDetail: Sendable, Encodable {
        public var taxType: TaxDetailTaxType
        public var taxRate: ExactDecimal?
        public var taxAmount: Money
        public var taxableAmount: Money?

        public init(
            taxType: TaxDetailTaxType,
            taxAmount: Money,
            taxRate: ExactDecimal? = nil,
            taxableAmount: Money? = nil
        ) {
            self.taxType = taxType
            self.taxRate = taxRate
            self.taxAmount = taxAmount
            self.taxableAmount = taxableAmount
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("taxType", taxType)
            try json.set("taxRate", taxRate, asText: true)
            try json.set("taxAmount", taxAmount)
            try json.set("taxableAmount", taxableAmount)
        }
    }

    /// The model's `TaxDetail.taxType`.
    public struct TaxDetailTaxType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cgst: Self { Self(rawValue: "CGST") }
        public static var sgst: Self { Self(rawValue: "SGST") }
        public static var cess: Self { Self(rawValue: "CESS") }
        public static var utgst: Self { Self(rawValue: "UTGST") }
        public static var igst: Self { Self(rawValue: "IGST") }
        public static var mwSt: Self { Self(rawValue: "MwSt.") }
        public static var pst: Self { Self(rawValue: "PST") }
        public static var tva: Self { Self(rawValue: "TVA") }
        public static var vat: Self { Self(rawValue: "VAT") }
        public static var gst: Self { Self(rawValue: "GST") }
        public static var st: Self { Self(rawValue: "ST") }
        public static var consumption: Self { Self(rawValue: "Consumption") }
        public static var mutuallyDefined: Self { Self(rawValue: "MutuallyDefined") }
        public static var domesticVAT: Self { Self(rawValue: "DomesticVAT") }
    }

    /// The model's `Decimal`.
    public typealias Decimal = ExactDecimal

    /// The model's `AdditionalDetails`.
    public struct AdditionalDetails: Sendable, Encodable {
        public var type: AdditionalDetailsTypeShape
        public var detail: String
        public var languageCode: String?

        public init(type: AdditionalDetailsTypeShape, detail: String, languageCode: String? = nil) {
            self.type = type
            self.detail = detail
            self.languageCode = languageCode
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("type", type)
            try json.set("detail", detail)
            try json.set("languageCode", languageCode)
        }
    }

    /// The model's `AdditionalDetails.type`.
    public struct AdditionalDetailsTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sur: Self { Self(rawValue: "SUR") }
        public static var ocr: Self { Self(rawValue: "OCR") }
    }

    /// The model's `ChargeDetails`.
    public struct ChargeDetails: Sendable, Encodable {
        public var type: ChargeDetailsTypeShape
        public var chargeAmount: Money
        public var taxDetails: [TaxDetail]?

        public init(type: ChargeDetailsTypeShape, chargeAmount: Money, taxDetails: [TaxDetail]? = nil) {
            self.type = type
            self.chargeAmount = chargeAmount
            self.taxDetails = taxDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("type", type)
            try json.set("chargeAmount", chargeAmount)
            try json.set("taxDetails", taxDetails)
        }
    }

    /// The model's `ChargeDetails.type`.
    public struct ChargeDetailsTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var giftwrap: Self { Self(rawValue: "GIFTWRAP") }
        public static var fulfillment: Self { Self(rawValue: "FULFILLMENT") }
        public static var marketinginsert: Self { Self(rawValue: "MARKETINGINSERT") }
        public static var packaging: Self { Self(rawValue: "PACKAGING") }
        public static var loading: Self { Self(rawValue: "LOADING") }
        public static var freightout: Self { Self(rawValue: "FREIGHTOUT") }
        public static var taxCollectedAtSource: Self { Self(rawValue: "TAX_COLLECTED_AT_SOURCE") }
    }

    /// The model's `InvoiceItem`.
    public struct InvoiceItem: Sendable, Encodable {
        public var itemSequenceNumber: String
        public var buyerProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var invoicedQuantity: ItemQuantity
        public var netCost: Money
        public var purchaseOrderNumber: String
        public var vendorOrderNumber: String?
        public var hsnCode: String?
        public var taxDetails: [TaxDetail]?
        public var chargeDetails: [ChargeDetails]?

        public init(
            itemSequenceNumber: String,
            invoicedQuantity: ItemQuantity,
            netCost: Money,
            purchaseOrderNumber: String,
            buyerProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil,
            vendorOrderNumber: String? = nil,
            hsnCode: String? = nil,
            taxDetails: [TaxDetail]? = nil,
            chargeDetails: [ChargeDetails]? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.buyerProductIdentifier = buyerProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.invoicedQuantity = invoicedQuantity
            self.netCost = netCost
            self.purchaseOrderNumber = purchaseOrderNumber
            self.vendorOrderNumber = vendorOrderNumber
            self.hsnCode = hsnCode
            self.taxDetails = taxDetails
            self.chargeDetails = chargeDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemSequenceNumber", itemSequenceNumber)
            try json.set("buyerProductIdentifier", buyerProductIdentifier)
            try json.set("vendorProductIdentifier", vendorProductIdentifier)
            try json.set("invoicedQuantity", invoicedQuantity)
            try json.set("netCost", netCost)
            try json.set("purchaseOrderNumber", purchaseOrderNumber)
            try json.set("vendorOrderNumber", vendorOrderNumber)
            try json.set("hsnCode", hsnCode)
            try json.set("taxDetails", taxDetails)
            try json.set("chargeDetails", chargeDetails)
        }
    }

    /// The model's `ItemQuantity`.
    public struct ItemQuantity: Sendable, Encodable {
        public var amount: Int
        public var unitOfMeasure: String

        public init(amount: Int, unitOfMeasure: String) {
            self.amount = amount
            self.unitOfMeasure = unitOfMeasure
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amount", amount)
            try json.set("unitOfMeasure", unitOfMeasure)
        }
    }

    /// The model's `SubmitInvoiceResponse`.
    public struct SubmitInvoiceResponse: Sendable, Decodable {
        public var payload: TransactionReference?
        public var errors: [Error]?

        public init(payload: TransactionReference? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `TransactionReference`.
    public struct TransactionReference: Sendable, Decodable {
        public var transactionId: String?

        public init(transactionId: String? = nil) {
            self.transactionId = transactionId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionId = try json.optional("transactionId")
        }
    }

    /// The model's `Error`.
    public struct Error: Sendable, Decodable {
        public var code: String?
        public var message: String?
        public var details: String?

        public init(code: String? = nil, message: String? = nil, details: String? = nil) {
            self.code = code
            self.message = message
            self.details = details
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            message = try json.optional("message")
            details = try json.optional("details")
        }
    }

    /// The model's `ErrorList`.
    public typealias ErrorList = [Error]
}
