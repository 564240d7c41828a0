// Generated from vendor-invoices-api-model/vendorInvoices.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension VendorInvoicesV1 {
    /// The model's `SubmitInvoicesRequest`.
    public struct SubmitInvoicesRequest: Sendable, Encodable {
        public var invoices: [Invoice]?

        public init(invoices: [Invoice]? = nil) {
            self.invoices = invoices
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("invoices", invoices)
        }
    }

    /// The model's `Invoice`.
    public struct Invoice: Sendable, Encodable {
        public var invoiceType: InvoiceInvoiceType
        public var id: String
        public var referenceNumber: String?
        public var date: DateTime
        public var remitToParty: PartyIdentification
        public var shipToParty: PartyIdentification?
        public var shipFromParty: PartyIdentification?
        public var billToParty: PartyIdentification?
        public var paymentTerms: PaymentTerms?
        public var invoiceTotal: Money
        public var taxDetails: [TaxDetails]?
        public var additionalDetails: [AdditionalDetails]?
        public var chargeDetails: [ChargeDetails]?
        public var allowanceDetails: [AllowanceDetails]?
        public var items: [InvoiceItem]?

        public init(
            invoiceType: InvoiceInvoiceType,
            id: String,
            date: DateTime,
            remitToParty: PartyIdentification,
            invoiceTotal: Money,
            referenceNumber: String? = nil,
            shipToParty: PartyIdentification? = nil,
            shipFromParty: PartyIdentification? = nil,
            billToParty: PartyIdentification? = nil,
            paymentTerms: PaymentTerms? = nil,
            taxDetails: [TaxDetails]? = nil,
            additionalDetails: [AdditionalDetails]? = nil,
            chargeDetails: [ChargeDetails]? = nil,
            allowanceDetails: [AllowanceDetails]? = nil,
            items: [InvoiceItem]? = nil
        ) {
            self.invoiceType = invoiceType
            self.id = id
            self.referenceNumber = referenceNumber
            self.date = date
            self.remitToParty = remitToParty
            self.shipToParty = shipToParty
            self.shipFromParty = shipFromParty
            self.billToParty = billToParty
            self.paymentTerms = paymentTerms
            self.invoiceTotal = invoiceTotal
            self.taxDetails = taxDetails
            self.additionalDetails = additionalDetails
            self.chargeDetails = chargeDetails
            self.allowanceDetails = allowanceDetails
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("invoiceType", invoiceType)
            try json.set("id", id)
            try json.set("referenceNumber", referenceNumber)
            try json.set("date", date)
            try json.set("remitToParty", remitToParty)
            try json.set("shipToParty", shipToParty)
            try json.set("shipFromParty", shipFromParty)
            try json.set("billToParty", billToParty)
            try json.set("paymentTerms", paymentTerms)
            try json.set("invoiceTotal", invoiceTotal)
            try json.set("taxDetails", taxDetails)
            try json.set("additionalDetails", additionalDetails)
            try json.set("chargeDetails", chargeDetails)
            try json.set("allowanceDetails", allowanceDetails)
            try json.set("items", items)
        }
    }

    /// The model's `Invoice.invoiceType`.
    public struct InvoiceInvoiceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var invoice: Self { Self(rawValue: "Invoice") }
        public static var creditNote: Self { Self(rawValue: "CreditNote") }
    }

    /// The model's `DateTime`.
    public typealias DateTimeShape = DateTime

    /// The model's `PartyIdentification`.
    public struct PartyIdentification: Sendable, Encodable {
        public var partyId: String
        public var address: Address?
        public var taxRegistrationDetails: [TaxRegistrationDetails]?

        public init(partyId: String, address: Address? = nil, taxRegistrationDetails: [TaxRegistrationDetails]? = nil) {
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
        public var city: String?
        public var county: String?
        public var district: String?
        public var stateOrRegion: String?
        public var postalOrZipCode: String?
        public var countryCode: String
        public var phone: String?

        public init(
            name: String,
            addressLine1: String,
            countryCode: String,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            county: String? = nil,
            district: String? = nil,
            stateOrRegion: String? = nil,
            postalOrZipCode: String? = nil,
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
            self.postalOrZipCode = postalOrZipCode
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
            try json.set("postalOrZipCode", postalOrZipCode)
            try json.set("countryCode", countryCode)
            try json.set("phone", phone)
        }
    }

    /// The model's `TaxRegistrationDetails`.
    public struct TaxRegistrationDetails: Sendable, Encodable {
        public var taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType
        public var taxRegistrationNumber: String

        public init(taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType, taxRegistrationNumber: String) {
            self.taxRegistrationType = taxRegistrationType
            self.taxRegistrationNumber = taxRegistrationNumber
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("taxRegistrationType", taxRegistrationType)
            try json.set("taxRegistrationNumber", taxRegistrationNumber)
        }
    }

    /// The model's `TaxRegistrationDetails.taxRegistrationType`.
    public struct TaxRegistrationDetailsTaxRegistrationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var vat: Self { Self(rawValue: "VAT") }
        public static var gst: Self { Self(rawValue: "GST") }
    }

    /// The model's `PaymentTerms`.
    public struct PaymentTerms: Sendable, Encodable {
        public var type: PaymentTermsTypeShape?
        public var discountPercent: ExactDecimal?
        public var discountDueDays: ExactDecimal?
        public var netDueDays: ExactDecimal?

        public init(
            type: PaymentTermsTypeShape? = nil,
            discountPercent: ExactDecimal? = nil,
            discountDueDays: ExactDecimal? = nil,
            netDueDays: ExactDecimal? = nil
        ) {
            self.type = type
            self.discountPercent = discountPercent
            self.discountDueDays = discountDueDays
            self.netDueDays = netDueDays
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("type", type)
            try json.set("discountPercent", discountPercent, asText: true)
            try json.set("discountDueDays", discountDueDays, asText: false)
            try json.set("netDueDays", netDueDays, asText: false)
        }
    }

    /// The model's `PaymentTerms.type`.
    public struct PaymentTermsTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var basic: Self { Self(rawValue: "Basic") }
        public static var endOfMonth: Self { Self(rawValue: "EndOfMonth") }
        public static var fixedDate: Self { Self(rawValue: "FixedDate") }
        public static var proximo: Self { Self(rawValue: "Proximo") }
        public static var paymentDueUponReceiptOfInvoice: Self { Self(rawValue: "PaymentDueUponReceiptOfInvoice") }
        public static var letterofCredit: Self { Self(rawValue: "LetterofCredit") }
    }

    /// The model's `Decimal`.
    public typealias Decimal = ExactDecimal

    /// The model's `Money`.
    public struct Money: Sendable, Encodable {
        public var currencyCode: String?
        public var amount: ExactDecimal?

        public init(currencyCode: String? = nil, amount: ExactDecimal? = nil) {
            self.currencyCode = currencyCode
            self.amount = amount
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("currencyCode", currencyCode)
            try json.set("amount", amount, asText: true)
        }
    }

    /// The model's `TaxDetails`.
    public struct TaxDetails: Sendable, Encodable {
        public var taxType: TaxDetailsTaxType
        public var taxRate: ExactDecimal?
        public var taxAmount: Money
        public var taxableAmount: Money?

        public init(
            taxType: TaxDetailsTaxType,
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

    /// The model's `TaxDetails.taxType`.
    public struct TaxDetailsTaxType: OpenEnum {
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
        public static var cartonCount: Self { Self(rawValue: "CartonCount") }
    }

    /// The model's `ChargeDetails`.
    public struct ChargeDetails: Sendable, Encodable {
        public var type: ChargeDetailsTypeShape
        public var description: String?
        public var chargeAmount: Money
        public var taxDetails: [TaxDetails]?

        public init(
            type: ChargeDetailsTypeShape,
            chargeAmount: Money,
            description: String? = nil,
            taxDetails: [TaxDetails]? = nil
        ) {
            self.type = type
            self.description = description
            self.chargeAmount = chargeAmount
            self.taxDetails = taxDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("type", type)
            try json.set("description", description)
            try json.set("chargeAmount", chargeAmount)
            try json.set("taxDetails", taxDetails)
        }
    }

    /// The model's `ChargeDetails.type`.
    public struct ChargeDetailsTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var freight: Self { Self(rawValue: "Freight") }
        public static var packing: Self { Self(rawValue: "Packing") }
        public static var duty: Self { Self(rawValue: "Duty") }
        public static var service: Self { Self(rawValue: "Service") }
        public static var smallOrder: Self { Self(rawValue: "SmallOrder") }
        public static var insurancePlacementCost: Self { Self(rawValue: "InsurancePlacementCost") }
        public static var insuranceFee: Self { Self(rawValue: "InsuranceFee") }
        public static var specialHandlingService: Self { Self(rawValue: "SpecialHandlingService") }
        public static var collectionAndRecyclingService: Self { Self(rawValue: "CollectionAndRecyclingService") }
        public static var environmentalProtectionService: Self { Self(rawValue: "EnvironmentalProtectionService") }
        public static var taxCollectedAtSource: Self { Self(rawValue: "TaxCollectedAtSource") }
    }

    /// The model's `AllowanceDetails`.
    public struct AllowanceDetails: Sendable, Encodable {
        public var type: AllowanceDetailsTypeShape
        public var description: String?
        public var allowanceAmount: Money
        public var taxDetails: [TaxDetails]?

        public init(
            type: AllowanceDetailsTypeShape,
            allowanceAmount: Money,
            description: String? = nil,
            taxDetails: [TaxDetails]? = nil
        ) {
            self.type = type
            self.description = description
            self.allowanceAmount = allowanceAmount
            self.taxDetails = taxDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("type", type)
            try json.set("description", description)
            try json.set("allowanceAmount", allowanceAmount)
            try json.set("taxDetails", taxDetails)
        }
    }

    /// The model's `AllowanceDetails.type`.
    public struct AllowanceDetailsTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var discount: Self { Self(rawValue: "Discount") }
        public static var discountIncentive: Self { Self(rawValue: "DiscountIncentive") }
        public static var defective: Self { Self(rawValue: "Defective") }
        public static var promotional: Self { Self(rawValue: "Promotional") }
        public static var unsaleableMerchandise: Self { Self(rawValue: "UnsaleableMerchandise") }
        public static var special: Self { Self(rawValue: "Special") }
    }

    /// The model's `InvoiceItem`.
    public struct InvoiceItem: Sendable, Encodable {
        public var itemSequenceNumber: Int
        public var amazonProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var invoicedQuantity: ItemQuantity
        public var netCost: Money
        public var netCostUnitOfMeasure: NetCostUnitOfMeasure?
        public var purchaseOrderNumber: String?
        public var hsnCode: String?
        public var creditNoteDetails: CreditNoteDetails?
        public var taxDetails: [TaxDetails]?
        public var chargeDetails: [ChargeDetails]?
        public var allowanceDetails: [AllowanceDetails]?

        public init(
            itemSequenceNumber: Int,
            invoicedQuantity: ItemQuantity,
            netCost: Money,
            amazonProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil,
            netCostUnitOfMeasure: NetCostUnitOfMeasure? = nil,
            purchaseOrderNumber: String? = nil,
            hsnCode: String? = nil,
            creditNoteDetails: CreditNoteDetails? = nil,
            taxDetails: [TaxDetails]? = nil,
            chargeDetails: [ChargeDetails]? = nil,
            allowanceDetails: [AllowanceDetails]? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.amazonProductIdentifier = amazonProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.invoicedQuantity = invoicedQuantity
            self.netCost = netCost
            self.netCostUnitOfMeasure = netCostUnitOfMeasure
            self.purchaseOrderNumber = purchaseOrderNumber
            self.hsnCode = hsnCode
            self.creditNoteDetails = creditNoteDetails
            self.taxDetails = taxDetails
            self.chargeDetails = chargeDetails
            self.allowanceDetails = allowanceDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemSequenceNumber", itemSequenceNumber)
            try json.set("amazonProductIdentifier", amazonProductIdentifier)
            try json.set("vendorProductIdentifier", vendorProductIdentifier)
            try json.set("invoicedQuantity", invoicedQuantity)
            try json.set("netCost", netCost)
            try json.set("netCostUnitOfMeasure", netCostUnitOfMeasure)
            try json.set("purchaseOrderNumber", purchaseOrderNumber)
            try json.set("hsnCode", hsnCode)
            try json.set("creditNoteDetails", creditNoteDetails)
            try json.set("taxDetails", taxDetails)
            try json.set("chargeDetails", chargeDetails)
            try json.set("allowanceDetails", allowanceDetails)
        }
    }

    /// The model's `ItemQuantity`.
    public struct ItemQuantity: Sendable, Encodable {
        public var amount: Int
        public var unitOfMeasure: ItemQuantityUnitOfMeasure
        public var unitSize: Int?
        public var totalWeight: TotalWeight?

        public init(
            amount: Int,
            unitOfMeasure: ItemQuantityUnitOfMeasure,
            unitSize: Int? = nil,
            totalWeight: TotalWeight? = nil
        ) {
            self.amount = amount
            self.unitOfMeasure = unitOfMeasure
            self.unitSize = unitSize
            self.totalWeight = totalWeight
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amount", amount)
            try json.set("unitOfMeasure", unitOfMeasure)
            try json.set("unitSize", unitSize)
            try json.set("totalWeight", totalWeight)
        }
    }

    /// The model's `ItemQuantity.unitOfMeasure`.
    public struct ItemQuantityUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cases: Self { Self(rawValue: "Cases") }
        public static var eaches: Self { Self(rawValue: "Eaches") }
    }

    /// The model's `TotalWeight`.
    public struct TotalWeight: Sendable, Encodable {
        public var unitOfMeasure: TotalWeightUnitOfMeasure
        public var amount: ExactDecimal

        public init(unitOfMeasure: TotalWeightUnitOfMeasure, amount: ExactDecimal) {
            self.unitOfMeasure = unitOfMeasure
            self.amount = amount
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("unitOfMeasure", unitOfMeasure)
            try json.set("amount", amount, asText: true)
        }
    }

    /// The model's `TotalWeight.unitOfMeasure`.
    public struct TotalWeightUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pounds: Self { Self(rawValue: "POUNDS") }
        public static var ounces: Self { Self(rawValue: "OUNCES") }
        public static var grams: Self { Self(rawValue: "GRAMS") }
        public static var kilograms: Self { Self(rawValue: "KILOGRAMS") }
    }

    /// The model's `NetCostUnitOfMeasure`.
    public struct NetCostUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pounds: Self { Self(rawValue: "POUNDS") }
        public static var ounces: Self { Self(rawValue: "OUNCES") }
        public static var grams: Self { Self(rawValue: "GRAMS") }
        public static var kilograms: Self { Self(rawValue: "KILOGRAMS") }
    }

    /// The model's `CreditNoteDetails`.
    public struct CreditNoteDetails: Sendable, Encodable {
        public var referenceInvoiceNumber: String?
        public var debitNoteNumber: String?
        public var returnsReferenceNumber: String?
        public var goodsReturnDate: DateTime?
        public var rmaId: String?
        public var coopReferenceNumber: String?
        public var consignorsReferenceNumber: String?

        public init(
            referenceInvoiceNumber: String? = nil,
            debitNoteNumber: String? = nil,
            returnsReferenceNumber: String? = nil,
            goodsReturnDate: DateTime? = nil,
            rmaId: String? = nil,
            coopReferenceNumber: String? = nil,
            consignorsReferenceNumber: String? = nil
        ) {
            self.referenceInvoiceNumber = referenceInvoiceNumber
            self.debitNoteNumber = debitNoteNumber
            self.returnsReferenceNumber = returnsReferenceNumber
            self.goodsReturnDate = goodsReturnDate
            self.rmaId = rmaId
            self.coopReferenceNumber = coopReferenceNumber
            self.consignorsReferenceNumber = consignorsReferenceNumber
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("referenceInvoiceNumber", referenceInvoiceNumber)
            try json.set("debitNoteNumber", debitNoteNumber)
            try json.set("returnsReferenceNumber", returnsReferenceNumber)
            try json.set("goodsReturnDate", goodsReturnDate)
            try json.set("rmaId", rmaId)
            try json.set("coopReferenceNumber", coopReferenceNumber)
            try json.set("consignorsReferenceNumber", consignorsReferenceNumber)
        }
    }

    /// The model's `SubmitInvoicesResponse`.
    public struct SubmitInvoicesResponse: Sendable, Decodable {
        public var payload: TransactionId?
        public var errors: [Error]?

        public init(payload: TransactionId? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `TransactionId`.
    public struct TransactionId: Sendable, Decodable {
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
