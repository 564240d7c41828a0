// Generated from finances-api-model/financesInvoices_2026-06-25.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension FinancesInvoicesV20260625 {
    /// The model's `GetInvoicesResponse`.
    public struct GetInvoicesResponse: Sendable, Decodable {
        public var invoices: [InvoiceHeader]?
        public var numOfRecords: Int?
        public var nextToken: String?

        public init(invoices: [InvoiceHeader]? = nil, numOfRecords: Int? = nil, nextToken: String? = nil) {
            self.invoices = invoices
            self.numOfRecords = numOfRecords
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoices = try json.optional("invoices")
            numOfRecords = try json.optional("numOfRecords")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `InvoiceHeader`.
    public struct InvoiceHeader: Sendable, Decodable {
        public var invoiceNumber: String?
        public var invoiceStatus: InvoiceHeaderInvoiceStatus?
        public var invoiceType: InvoiceHeaderInvoiceType?
        public var billingPeriod: BillingPeriod?
        public var payer: PartnerMetadata?
        public var payee: PartnerMetadata?
        public var invoiceIdentifier: String?
        public var issueDate: DateTime?
        public var dueDate: DateTime?
        public var paymentTerms: String?
        public var invoiceAmount: Currency?
        public var invoiceAmountBreakdowns: [Breakdown]?
        public var invoiceSettlementBreakdowns: [Breakdown]?
        public var relatedIdentifiers: [RelatedIdentifier]?
        public var creationDate: DateTime?
        public var lastUpdatedDate: DateTime?

        public init(
            invoiceNumber: String? = nil,
            invoiceStatus: InvoiceHeaderInvoiceStatus? = nil,
            invoiceType: InvoiceHeaderInvoiceType? = nil,
            payer: PartnerMetadata? = nil,
            payee: PartnerMetadata? = nil,
            invoiceIdentifier: String? = nil,
            issueDate: DateTime? = nil,
            invoiceAmount: Currency? = nil,
            creationDate: DateTime? = nil,
            lastUpdatedDate: DateTime? = nil,
            billingPeriod: BillingPeriod? = nil,
            dueDate: DateTime? = nil,
            paymentTerms: String? = nil,
            invoiceAmountBreakdowns: [Breakdown]? = nil,
            invoiceSettlementBreakdowns: [Breakdown]? = nil,
            relatedIdentifiers: [RelatedIdentifier]? = nil
        ) {
            self.invoiceNumber = invoiceNumber
            self.invoiceStatus = invoiceStatus
            self.invoiceType = invoiceType
            self.billingPeriod = billingPeriod
            self.payer = payer
            self.payee = payee
            self.invoiceIdentifier = invoiceIdentifier
            self.issueDate = issueDate
            self.dueDate = dueDate
            self.paymentTerms = paymentTerms
            self.invoiceAmount = invoiceAmount
            self.invoiceAmountBreakdowns = invoiceAmountBreakdowns
            self.invoiceSettlementBreakdowns = invoiceSettlementBreakdowns
            self.relatedIdentifiers = relatedIdentifiers
            self.creationDate = creationDate
            self.lastUpdatedDate = lastUpdatedDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoiceNumber = try json.optional("invoiceNumber")
            invoiceStatus = try json.optional("invoiceStatus")
            invoiceType = try json.optional("invoiceType")
            billingPeriod = try json.optional("billingPeriod")
            payer = try json.optional("payer")
            payee = try json.optional("payee")
            invoiceIdentifier = try json.optional("invoiceIdentifier")
            issueDate = try json.optional("issueDate")
            dueDate = try json.optional("dueDate")
            paymentTerms = try json.optional("paymentTerms")
            invoiceAmount = try json.optional("invoiceAmount")
            invoiceAmountBreakdowns = try json.optional("invoiceAmountBreakdowns")
            invoiceSettlementBreakdowns = try json.optional("invoiceSettlementBreakdowns")
            relatedIdentifiers = try json.optional("relatedIdentifiers")
            creationDate = try json.optional("creationDate")
            lastUpdatedDate = try json.optional("lastUpdatedDate")
        }
    }

    /// The model's `InvoiceHeader.invoiceStatus`.
    public struct InvoiceHeaderInvoiceStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var partiallyPaid: Self { Self(rawValue: "PARTIALLY_PAID") }
        public static var partiallyDeducted: Self { Self(rawValue: "PARTIALLY_DEDUCTED") }
        public static var paid: Self { Self(rawValue: "PAID") }
        public static var deducted: Self { Self(rawValue: "DEDUCTED") }
    }

    /// The model's `InvoiceHeader.invoiceType`.
    public struct InvoiceHeaderInvoiceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var apInventory: Self { Self(rawValue: "AP_INVENTORY") }
        public static var other: Self { Self(rawValue: "OTHER") }
    }

    /// The model's `BillingPeriod`.
    public struct BillingPeriod: Sendable, Decodable {
        public var startDate: DateTime?
        public var endDate: DateTime?

        public init(startDate: DateTime? = nil, endDate: DateTime? = nil) {
            self.startDate = startDate
            self.endDate = endDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
        }
    }

    /// The model's `PartnerMetadata`.
    public struct PartnerMetadata: Sendable, Decodable {
        public var partnerId: String?
        public var partnerType: PartnerMetadataPartnerType?
        public var partnerEntities: [String]?
        public var partnerName: String?
        public var partnerAddress: String?
        public var taxRegistrationNumber: String?

        public init(
            partnerId: String? = nil,
            partnerType: PartnerMetadataPartnerType? = nil,
            partnerEntities: [String]? = nil,
            partnerName: String? = nil,
            partnerAddress: String? = nil,
            taxRegistrationNumber: String? = nil
        ) {
            self.partnerId = partnerId
            self.partnerType = partnerType
            self.partnerEntities = partnerEntities
            self.partnerName = partnerName
            self.partnerAddress = partnerAddress
            self.taxRegistrationNumber = taxRegistrationNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            partnerId = try json.optional("partnerId")
            partnerType = try json.optional("partnerType")
            partnerEntities = try json.optional("partnerEntities")
            partnerName = try json.optional("partnerName")
            partnerAddress = try json.optional("partnerAddress")
            taxRegistrationNumber = try json.optional("taxRegistrationNumber")
        }
    }

    /// The model's `PartnerMetadata.partnerType`.
    public struct PartnerMetadataPartnerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var seller: Self { Self(rawValue: "SELLER") }
        public static var vendor: Self { Self(rawValue: "VENDOR") }
        public static var amazon: Self { Self(rawValue: "AMAZON") }
    }

    /// The model's `Currency`.
    public struct Currency: Sendable, Decodable {
        public var currencyCode: String?
        public var currencyAmount: ExactDecimal?

        public init(currencyCode: String? = nil, currencyAmount: ExactDecimal? = nil) {
            self.currencyCode = currencyCode
            self.currencyAmount = currencyAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("currencyCode")
            currencyAmount = try json.optional("currencyAmount")
        }
    }

    /// The model's `BigDecimal`.
    public typealias BigDecimal = ExactDecimal

    /// The model's `Breakdown`.
    public struct Breakdown: Sendable, Decodable {
        public var breakdownType: String?
        public var breakdownAmount: Currency?
        public var breakdowns: [Breakdown]?

        public init(breakdownType: String? = nil, breakdownAmount: Currency? = nil, breakdowns: [Breakdown]? = nil) {
            self.breakdownType = breakdownType
            self.breakdownAmount = breakdownAmount
            self.breakdowns = breakdowns
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            breakdownType = try json.optional("breakdownType")
            breakdownAmount = try json.optional("breakdownAmount")
            breakdowns = try json.optional("breakdowns")
        }
    }

    /// The model's `RelatedIdentifier`.
    public struct RelatedIdentifier: Sendable, Decodable {
        public var relatedIdentifierName: RelatedIdentifierRelatedIdentifierName?
        public var relatedIdentifierValue: [String]?

        public init(
            relatedIdentifierName: RelatedIdentifierRelatedIdentifierName? = nil,
            relatedIdentifierValue: [String]? = nil
        ) {
            self.relatedIdentifierName = relatedIdentifierName
            self.relatedIdentifierValue = relatedIdentifierValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            relatedIdentifierName = try json.optional("relatedIdentifierName")
            relatedIdentifierValue = try json.optional("relatedIdentifierValue")
        }
    }

    /// The model's `RelatedIdentifier.relatedIdentifierName`.
    public struct RelatedIdentifierRelatedIdentifierName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payeeCode: Self { Self(rawValue: "PAYEE_CODE") }
        public static var purchaseOrderIds: Self { Self(rawValue: "PURCHASE_ORDER_IDS") }
        public static var shortageInvoiceIds: Self { Self(rawValue: "SHORTAGE_INVOICE_IDS") }
        public static var asnIds: Self { Self(rawValue: "ASN_IDS") }
        public static var returnIds: Self { Self(rawValue: "RETURN_IDS") }
        public static var agreementIds: Self { Self(rawValue: "AGREEMENT_IDS") }
        public static var productLine: Self { Self(rawValue: "PRODUCT_LINE") }
        public static var vendorCode: Self { Self(rawValue: "VENDOR_CODE") }
        public static var uniquePaymentIds: Self { Self(rawValue: "UNIQUE_PAYMENT_IDS") }
        public static var warehouseId: Self { Self(rawValue: "WAREHOUSE_ID") }
    }

    /// The model's `GetInvoiceResponse`.
    public struct GetInvoiceResponse: Sendable, Decodable {
        public var invoiceHeader: InvoiceHeader?
        public var invoiceItems: [InvoiceItem]?
        public var nextTokenForLineItems: String?

        public init(
            invoiceHeader: InvoiceHeader? = nil,
            invoiceItems: [InvoiceItem]? = nil,
            nextTokenForLineItems: String? = nil
        ) {
            self.invoiceHeader = invoiceHeader
            self.invoiceItems = invoiceItems
            self.nextTokenForLineItems = nextTokenForLineItems
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoiceHeader = try json.optional("invoiceHeader")
            invoiceItems = try json.optional("invoiceItems")
            nextTokenForLineItems = try json.optional("nextTokenForLineItems")
        }
    }

    /// The model's `InvoiceItem`.
    public struct InvoiceItem: Sendable, Decodable {
        public var lineItemId: String?
        public var unitCost: Currency?
        public var quantity: Int?
        public var taxRateCodes: [String]?
        public var totalAmount: Currency?
        public var totalAmountBreakdown: [Breakdown]?
        public var lineItemContext: LineItemContext?
        public var relatedItemIdentifiers: [RelatedIdentifier]?

        public init(
            lineItemId: String? = nil,
            totalAmount: Currency? = nil,
            lineItemContext: LineItemContext? = nil,
            unitCost: Currency? = nil,
            quantity: Int? = nil,
            taxRateCodes: [String]? = nil,
            totalAmountBreakdown: [Breakdown]? = nil,
            relatedItemIdentifiers: [RelatedIdentifier]? = nil
        ) {
            self.lineItemId = lineItemId
            self.unitCost = unitCost
            self.quantity = quantity
            self.taxRateCodes = taxRateCodes
            self.totalAmount = totalAmount
            self.totalAmountBreakdown = totalAmountBreakdown
            self.lineItemContext = lineItemContext
            self.relatedItemIdentifiers = relatedItemIdentifiers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            lineItemId = try json.optional("lineItemId")
            unitCost = try json.optional("unitCost")
            quantity = try json.optional("quantity")
            taxRateCodes = try json.optional("taxRateCodes")
            totalAmount = try json.optional("totalAmount")
            totalAmountBreakdown = try json.optional("totalAmountBreakdown")
            lineItemContext = try json.optional("lineItemContext")
            relatedItemIdentifiers = try json.optional("relatedItemIdentifiers")
        }
    }

    /// The model's `LineItemContext`.
    public struct LineItemContext: Sendable, Decodable {
        public var lineItemType: LineItemContextLineItemType?
        public var itemIdentifiers: [ItemIdentifier]?
        public var itemDescription: String?
        public var serviceChargeType: LineItemContextServiceChargeType?
        public var serviceChargePeriod: ServiceChargePeriod?
        public var matchingContext: MatchingContext?

        public init(
            lineItemType: LineItemContextLineItemType? = nil,
            itemIdentifiers: [ItemIdentifier]? = nil,
            itemDescription: String? = nil,
            serviceChargeType: LineItemContextServiceChargeType? = nil,
            serviceChargePeriod: ServiceChargePeriod? = nil,
            matchingContext: MatchingContext? = nil
        ) {
            self.lineItemType = lineItemType
            self.itemIdentifiers = itemIdentifiers
            self.itemDescription = itemDescription
            self.serviceChargeType = serviceChargeType
            self.serviceChargePeriod = serviceChargePeriod
            self.matchingContext = matchingContext
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            lineItemType = try json.optional("lineItemType")
            itemIdentifiers = try json.optional("itemIdentifiers")
            itemDescription = try json.optional("itemDescription")
            serviceChargeType = try json.optional("serviceChargeType")
            serviceChargePeriod = try json.optional("serviceChargePeriod")
            matchingContext = try json.optional("matchingContext")
        }
    }

    /// The model's `LineItemContext.lineItemType`.
    public struct LineItemContextLineItemType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var goods: Self { Self(rawValue: "GOODS") }
        public static var services: Self { Self(rawValue: "SERVICES") }
        public static var others: Self { Self(rawValue: "OTHERS") }
    }

    /// The model's `ItemIdentifier`.
    public struct ItemIdentifier: Sendable, Decodable {
        public var itemIdentifierName: ItemIdentifierItemIdentifierName?
        public var itemIdentifierValue: String?

        public init(itemIdentifierName: ItemIdentifierItemIdentifierName? = nil, itemIdentifierValue: String? = nil) {
            self.itemIdentifierName = itemIdentifierName
            self.itemIdentifierValue = itemIdentifierValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemIdentifierName = try json.optional("itemIdentifierName")
            itemIdentifierValue = try json.optional("itemIdentifierValue")
        }
    }

    /// The model's `ItemIdentifier.itemIdentifierName`.
    public struct ItemIdentifierItemIdentifierName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asin: Self { Self(rawValue: "ASIN") }
        public static var externalId: Self { Self(rawValue: "EXTERNAL_ID") }
        public static var sku: Self { Self(rawValue: "SKU") }
        public static var upc: Self { Self(rawValue: "UPC") }
        public static var ean: Self { Self(rawValue: "EAN") }
        public static var isbn: Self { Self(rawValue: "ISBN") }
    }

    /// The model's `LineItemContext.serviceChargeType`.
    public struct LineItemContextServiceChargeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var damageAllowance: Self { Self(rawValue: "DAMAGE_ALLOWANCE") }
        public static var priceProtection: Self { Self(rawValue: "PRICE_PROTECTION") }
        public static var fbaInventoryStorageFee: Self { Self(rawValue: "FBA_INVENTORY_STORAGE_FEE") }
        public static var other: Self { Self(rawValue: "OTHER") }
    }

    /// The model's `ServiceChargePeriod`.
    public struct ServiceChargePeriod: Sendable, Decodable {
        public var startDate: DateTime?
        public var endDate: DateTime?

        public init(startDate: DateTime? = nil, endDate: DateTime? = nil) {
            self.startDate = startDate
            self.endDate = endDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
        }
    }

    /// The model's `MatchingContext`.
    public struct MatchingContext: Sendable, Decodable {
        public var matchedQuantity: Int?
        public var matchedAmount: Currency?
        public var quantityVariance: Int?
        public var priceVariance: Currency?
        public var paidQuantity: Int?
        public var paidAmount: Currency?
        public var varianceReasons: [VarianceReason]?

        public init(
            matchedQuantity: Int? = nil,
            matchedAmount: Currency? = nil,
            quantityVariance: Int? = nil,
            priceVariance: Currency? = nil,
            paidQuantity: Int? = nil,
            paidAmount: Currency? = nil,
            varianceReasons: [VarianceReason]? = nil
        ) {
            self.matchedQuantity = matchedQuantity
            self.matchedAmount = matchedAmount
            self.quantityVariance = quantityVariance
            self.priceVariance = priceVariance
            self.paidQuantity = paidQuantity
            self.paidAmount = paidAmount
            self.varianceReasons = varianceReasons
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            matchedQuantity = try json.optional("matchedQuantity")
            matchedAmount = try json.optional("matchedAmount")
            quantityVariance = try json.optional("quantityVariance")
            priceVariance = try json.optional("priceVariance")
            paidQuantity = try json.optional("paidQuantity")
            paidAmount = try json.optional("paidAmount")
            varianceReasons = try json.optional("varianceReasons")
        }
    }

    /// The model's `VarianceReason`.
    public struct VarianceReason: Sendable, Decodable {
        public var varianceType: VarianceReasonVarianceType?
        public var defectTypes: [String]?

        public init(varianceType: VarianceReasonVarianceType? = nil, defectTypes: [String]? = nil) {
            self.varianceType = varianceType
            self.defectTypes = defectTypes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            varianceType = try json.optional("varianceType")
            defectTypes = try json.optional("defectTypes")
        }
    }

    /// The model's `VarianceReason.varianceType`.
    public struct VarianceReasonVarianceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pqv: Self { Self(rawValue: "PQV") }
        public static var ppv: Self { Self(rawValue: "PPV") }
        public static var other: Self { Self(rawValue: "OTHER") }
    }
}
