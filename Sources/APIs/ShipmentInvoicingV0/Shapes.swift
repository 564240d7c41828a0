// Generated from shipment-invoicing-api-model/shipmentInvoicingV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ShipmentInvoicingV0 {
    /// The model's `GetShipmentDetailsResponse`.
    public struct GetShipmentDetailsResponse: Sendable, Decodable {
        public var payload: ShipmentDetail?
        public var errors: [Error]?

        public init(payload: ShipmentDetail? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ShipmentDetail`.
    public struct ShipmentDetail: Sendable, Decodable {
        public var warehouseId: String?
        public var amazonOrderId: String?
        public var amazonShipmentId: String?
        public var purchaseDate: DateTime?
        public var shippingAddress: Address?
        public var paymentMethodDetails: [String]?
        public var payments: [PaymentInformation]?
        public var marketplaceId: String?
        public var sellerId: String?
        public var buyerName: String?
        public var buyerCounty: String?
        public var buyerTaxInfo: BuyerTaxInfo?
        public var marketplaceTaxInfo: MarketplaceTaxInfo?
        public var sellerDisplayName: String?
        public var shipmentItems: [ShipmentItem]?

        public init(
            warehouseId: String? = nil,
            amazonOrderId: String? = nil,
            amazonShipmentId: String? = nil,
            purchaseDate: DateTime? = nil,
            shippingAddress: Address? = nil,
            paymentMethodDetails: [String]? = nil,
            payments: [PaymentInformation]? = nil,
            marketplaceId: String? = nil,
            sellerId: String? = nil,
            buyerName: String? = nil,
            buyerCounty: String? = nil,
            buyerTaxInfo: BuyerTaxInfo? = nil,
            marketplaceTaxInfo: MarketplaceTaxInfo? = nil,
            sellerDisplayName: String? = nil,
            shipmentItems: [ShipmentItem]? = nil
        ) {
            self.warehouseId = warehouseId
            self.amazonOrderId = amazonOrderId
            self.amazonShipmentId = amazonShipmentId
            self.purchaseDate = purchaseDate
            self.shippingAddress = shippingAddress
            self.paymentMethodDetails = paymentMethodDetails
            self.payments = payments
            self.marketplaceId = marketplaceId
            self.sellerId = sellerId
            self.buyerName = buyerName
            self.buyerCounty = buyerCounty
            self.buyerTaxInfo = buyerTaxInfo
            self.marketplaceTaxInfo = marketplaceTaxInfo
            self.sellerDisplayName = sellerDisplayName
            self.shipmentItems = shipmentItems
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warehouseId = try json.optional("WarehouseId")
            amazonOrderId = try json.optional("AmazonOrderId")
            amazonShipmentId = try json.optional("AmazonShipmentId")
            purchaseDate = try json.optional("PurchaseDate")
            shippingAddress = try json.optional("ShippingAddress")
            paymentMethodDetails = try json.optional("PaymentMethodDetails")
            payments = try json.optional("Payments")
            marketplaceId = try json.optional("MarketplaceId")
            sellerId = try json.optional("SellerId")
            buyerName = try json.optional("BuyerName")
            buyerCounty = try json.optional("BuyerCounty")
            buyerTaxInfo = try json.optional("BuyerTaxInfo")
            marketplaceTaxInfo = try json.optional("MarketplaceTaxInfo")
            sellerDisplayName = try json.optional("SellerDisplayName")
            shipmentItems = try json.optional("ShipmentItems")
        }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Decodable {
        public var name: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var city: String?
        public var county: String?
        public var district: String?
        public var stateOrRegion: String?
        public var postalCode: String?
        public var countryCode: String?
        public var phone: String?
        public var addressType: AddressTypeEnum?

        public init(
            name: String? = nil,
            addressLine1: String? = nil,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            county: String? = nil,
            district: String? = nil,
            stateOrRegion: String? = nil,
            postalCode: String? = nil,
            countryCode: String? = nil,
            phone: String? = nil,
            addressType: AddressTypeEnum? = nil
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
            self.addressType = addressType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("Name")
            addressLine1 = try json.optional("AddressLine1")
            addressLine2 = try json.optional("AddressLine2")
            addressLine3 = try json.optional("AddressLine3")
            city = try json.optional("City")
            county = try json.optional("County")
            district = try json.optional("District")
            stateOrRegion = try json.optional("StateOrRegion")
            postalCode = try json.optional("PostalCode")
            countryCode = try json.optional("CountryCode")
            phone = try json.optional("Phone")
            addressType = try json.optional("AddressType")
        }
    }

    /// The model's `AddressTypeEnum`.
    public struct AddressTypeEnum: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var residential: Self { Self(rawValue: "Residential") }
        public static var commercial: Self { Self(rawValue: "Commercial") }
    }

    /// The model's `PaymentMethodDetailItemList`.
    public typealias PaymentMethodDetailItemList = [String]

    /// The model's `PaymentInformation`.
    public struct PaymentInformation: Sendable, Decodable {
        public var paymentMethod: PaymentMethodEnum?
        public var acquirerId: String?
        public var cardBrand: String?
        public var paymentValue: Money?
        public var authorizationCode: String?

        public init(
            paymentMethod: PaymentMethodEnum? = nil,
            acquirerId: String? = nil,
            cardBrand: String? = nil,
            paymentValue: Money? = nil,
            authorizationCode: String? = nil
        ) {
            self.paymentMethod = paymentMethod
            self.acquirerId = acquirerId
            self.cardBrand = cardBrand
            self.paymentValue = paymentValue
            self.authorizationCode = authorizationCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            paymentMethod = try json.optional("PaymentMethod")
            acquirerId = try json.optional("AcquirerId")
            cardBrand = try json.optional("CardBrand")
            paymentValue = try json.optional("PaymentValue")
            authorizationCode = try json.optional("AuthorizationCode")
        }
    }

    /// The model's `PaymentMethodEnum`.
    public struct PaymentMethodEnum: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var creditCard: Self { Self(rawValue: "CreditCard") }
        public static var debitCard: Self { Self(rawValue: "DebitCard") }
        public static var pix: Self { Self(rawValue: "Pix") }
        public static var bankSlip: Self { Self(rawValue: "BankSlip") }
        public static var giftCard: Self { Self(rawValue: "GiftCard") }
        public static var other: Self { Self(rawValue: "Other") }
    }

    /// The model's `Money`.
    public struct Money: Sendable, Decodable {
        public var currencyCode: String?
        public var amount: ExactDecimal?

        public init(currencyCode: String? = nil, amount: ExactDecimal? = nil) {
            self.currencyCode = currencyCode
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("CurrencyCode")
            amount = try json.optional("Amount")
        }
    }

    /// The model's `PaymentInformationList`.
    public typealias PaymentInformationList = [PaymentInformation]

    /// The model's `BuyerTaxInfo`.
    public struct BuyerTaxInfo: Sendable, Decodable {
        public var companyLegalName: String?
        public var taxingRegion: String?
        public var taxClassifications: [TaxClassification]?

        public init(
            companyLegalName: String? = nil,
            taxingRegion: String? = nil,
            taxClassifications: [TaxClassification]? = nil
        ) {
            self.companyLegalName = companyLegalName
            self.taxingRegion = taxingRegion
            self.taxClassifications = taxClassifications
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            companyLegalName = try json.optional("CompanyLegalName")
            taxingRegion = try json.optional("TaxingRegion")
            taxClassifications = try json.optional("TaxClassifications")
        }
    }

    /// The model's `TaxClassification`.
    public struct TaxClassification: Sendable, Decodable {
        public var name: String?
        public var value: String?

        public init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("Name")
            value = try json.optional("Value")
        }
    }

    /// The model's `TaxClassificationList`.
    public typealias TaxClassificationList = [TaxClassification]

    /// The model's `MarketplaceTaxInfo`.
    public struct MarketplaceTaxInfo: Sendable, Decodable {
        public var companyLegalName: String?
        public var taxingRegion: String?
        public var taxClassifications: [TaxClassification]?

        public init(
            companyLegalName: String? = nil,
            taxingRegion: String? = nil,
            taxClassifications: [TaxClassification]? = nil
        ) {
            self.companyLegalName = companyLegalName
            self.taxingRegion = taxingRegion
            self.taxClassifications = taxClassifications
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            companyLegalName = try json.optional("CompanyLegalName")
            taxingRegion = try json.optional("TaxingRegion")
            taxClassifications = try json.optional("TaxClassifications")
        }
    }

    /// The model's `ShipmentItem`.
    public struct ShipmentItem: Sendable, Decodable {
        public var asin: String?
        public var sellerSKU: String?
        public var orderItemId: String?
        public var title: String?
        public var quantityOrdered: ExactDecimal?
        public var itemPrice: Money?
        public var shippingPrice: Money?
        public var giftWrapPrice: Money?
        public var shippingDiscount: Money?
        public var promotionDiscount: Money?
        public var serialNumbers: [String]?

        public init(
            asin: String? = nil,
            sellerSKU: String? = nil,
            orderItemId: String? = nil,
            title: String? = nil,
            quantityOrdered: ExactDecimal? = nil,
            itemPrice: Money? = nil,
            shippingPrice: Money? = nil,
            giftWrapPrice: Money? = nil,
            shippingDiscount: Money? = nil,
            promotionDiscount: Money? = nil,
            serialNumbers: [String]? = nil
        ) {
            self.asin = asin
            self.sellerSKU = sellerSKU
            self.orderItemId = orderItemId
            self.title = title
            self.quantityOrdered = quantityOrdered
            self.itemPrice = itemPrice
            self.shippingPrice = shippingPrice
            self.giftWrapPrice = giftWrapPrice
            self.shippingDiscount = shippingDiscount
            self.promotionDiscount = promotionDiscount
            self.serialNumbers = serialNumbers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("ASIN")
            sellerSKU = try json.optional("SellerSKU")
            orderItemId = try json.optional("OrderItemId")
            title = try json.optional("Title")
            quantityOrdered = try json.optional("QuantityOrdered")
            itemPrice = try json.optional("ItemPrice")
            shippingPrice = try json.optional("ShippingPrice")
            giftWrapPrice = try json.optional("GiftWrapPrice")
            shippingDiscount = try json.optional("ShippingDiscount")
            promotionDiscount = try json.optional("PromotionDiscount")
            serialNumbers = try json.optional("SerialNumbers")
        }
    }

    /// The model's `SerialNumbersList`.
    public typealias SerialNumbersList = [String]

    /// The model's `ShipmentItems`.
    public typealias ShipmentItems = [ShipmentItem]

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

    /// The model's `SubmitInvoiceRequest`.
    public struct SubmitInvoiceRequest: Sendable, Encodable {
        public var invoiceContent: String
        public var marketplaceId: String?
        public var contentMD5Value: String

        public init(invoiceContent: String, contentMD5Value: String, marketplaceId: String? = nil) {
            self.invoiceContent = invoiceContent
            self.marketplaceId = marketplaceId
            self.contentMD5Value = contentMD5Value
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("InvoiceContent", invoiceContent)
            try json.set("MarketplaceId", marketplaceId)
            try json.set("ContentMD5Value", contentMD5Value)
        }
    }

    /// The model's `Blob`.
    public typealias Blob = String

    /// The model's `SubmitInvoiceResponse`.
    public struct SubmitInvoiceResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetInvoiceStatusResponse`.
    public struct GetInvoiceStatusResponse: Sendable, Decodable {
        public var payload: ShipmentInvoiceStatusResponse?
        public var errors: [Error]?

        public init(payload: ShipmentInvoiceStatusResponse? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ShipmentInvoiceStatusResponse`.
    public struct ShipmentInvoiceStatusResponse: Sendable, Decodable {
        public var shipments: ShipmentInvoiceStatusInfo?

        public init(shipments: ShipmentInvoiceStatusInfo? = nil) {
            self.shipments = shipments
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipments = try json.optional("Shipments")
        }
    }

    /// The model's `ShipmentInvoiceStatusInfo`.
    public struct ShipmentInvoiceStatusInfo: Sendable, Decodable {
        public var amazonShipmentId: String?
        public var invoiceStatus: ShipmentInvoiceStatus?

        public init(amazonShipmentId: String? = nil, invoiceStatus: ShipmentInvoiceStatus? = nil) {
            self.amazonShipmentId = amazonShipmentId
            self.invoiceStatus = invoiceStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonShipmentId = try json.optional("AmazonShipmentId")
            invoiceStatus = try json.optional("InvoiceStatus")
        }
    }

    /// The model's `ShipmentInvoiceStatus`.
    public struct ShipmentInvoiceStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var processing: Self { Self(rawValue: "Processing") }
        public static var accepted: Self { Self(rawValue: "Accepted") }
        public static var errored: Self { Self(rawValue: "Errored") }
        public static var notFound: Self { Self(rawValue: "NotFound") }
    }
}
