// Generated from orders-api-model/ordersV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension OrdersV0 {
    /// The model's `GetOrdersResponse`.
    public struct GetOrdersResponse: Sendable, Decodable {
        public var payload: OrdersList?
        public var errors: [Error]?

        public init(payload: OrdersList? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `OrdersList`.
    public struct OrdersList: Sendable, Decodable {
        public var orders: [Order]?
        public var nextToken: String?
        public var lastUpdatedBefore: String?
        public var createdBefore: String?

        public init(
            orders: [Order]? = nil,
            nextToken: String? = nil,
            lastUpdatedBefore: String? = nil,
            createdBefore: String? = nil
        ) {
            self.orders = orders
            self.nextToken = nextToken
            self.lastUpdatedBefore = lastUpdatedBefore
            self.createdBefore = createdBefore
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orders = try json.optional("Orders")
            nextToken = try json.optional("NextToken")
            lastUpdatedBefore = try json.optional("LastUpdatedBefore")
            createdBefore = try json.optional("CreatedBefore")
        }
    }

    /// The model's `Order`.
    public struct Order: Sendable, Decodable {
        public var amazonOrderId: String?
        public var sellerOrderId: String?
        public var purchaseDate: String?
        public var lastUpdateDate: String?
        public var orderStatus: OrderOrderStatus?
        public var fulfillmentChannel: OrderFulfillmentChannel?
        public var salesChannel: String?
        public var orderChannel: String?
        public var shipServiceLevel: String?
        public var orderTotal: Money?
        public var numberOfItemsShipped: Int?
        public var numberOfItemsUnshipped: Int?
        public var paymentExecutionDetail: [PaymentExecutionDetailItem]?
        public var paymentMethod: OrderPaymentMethod?
        public var paymentMethodDetails: [String]?
        public var marketplaceId: String?
        public var shipmentServiceLevelCategory: String?
        public var easyShipShipmentStatus: EasyShipShipmentStatus?
        public var cbaDisplayableShippingLabel: String?
        public var orderType: OrderOrderType?
        public var earliestShipDate: String?
        public var latestShipDate: String?
        public var earliestDeliveryDate: String?
        public var latestDeliveryDate: String?
        public var isBusinessOrder: Bool?
        public var isPrime: Bool?
        public var isPremiumOrder: Bool?
        public var isGlobalExpressEnabled: Bool?
        public var replacedOrderId: String?
        public var isReplacementOrder: Bool?
        public var promiseResponseDueDate: String?
        public var isEstimatedShipDateSet: Bool?
        public var isSoldByAB: Bool?
        public var isIBA: Bool?
        public var defaultShipFromLocationAddress: Address?
        public var buyerInvoicePreference: OrderBuyerInvoicePreference?
        public var buyerTaxInformation: BuyerTaxInformation?
        public var fulfillmentInstruction: FulfillmentInstruction?
        public var isISPU: Bool?
        public var isAccessPointOrder: Bool?
        public var marketplaceTaxInfo: MarketplaceTaxInfo?
        public var sellerDisplayName: String?
        public var shippingAddress: Address?
        public var buyerInfo: BuyerInfo?
        public var automatedShippingSettings: AutomatedShippingSettings?
        public var hasRegulatedItems: Bool?
        public var electronicInvoiceStatus: ElectronicInvoiceStatus?

        public init(
            amazonOrderId: String? = nil,
            purchaseDate: String? = nil,
            lastUpdateDate: String? = nil,
            orderStatus: OrderOrderStatus? = nil,
            sellerOrderId: String? = nil,
            fulfillmentChannel: OrderFulfillmentChannel? = nil,
            salesChannel: String? = nil,
            orderChannel: String? = nil,
            shipServiceLevel: String? = nil,
            orderTotal: Money? = nil,
            numberOfItemsShipped: Int? = nil,
            numberOfItemsUnshipped: Int? = nil,
            paymentExecutionDetail: [PaymentExecutionDetailItem]? = nil,
            paymentMethod: OrderPaymentMethod? = nil,
            paymentMethodDetails: [String]? = nil,
            marketplaceId: String? = nil,
            shipmentServiceLevelCategory: String? = nil,
            easyShipShipmentStatus: EasyShipShipmentStatus? = nil,
            cbaDisplayableShippingLabel: String? = nil,
            orderType: OrderOrderType? = nil,
            earliestShipDate: String? = nil,
            latestShipDate: String? = nil,
            earliestDeliveryDate: String? = nil,
            latestDeliveryDate: String? = nil,
            isBusinessOrder: Bool? = nil,
            isPrime: Bool? = nil,
            isPremiumOrder: Bool? = nil,
            isGlobalExpressEnabled: Bool? = nil,
            replacedOrderId: String? = nil,
            isReplacementOrder: Bool? = nil,
            promiseResponseDueDate: String? = nil,
            isEstimatedShipDateSet: Bool? = nil,
            isSoldByAB: Bool? = nil,
            isIBA: Bool? = nil,
            defaultShipFromLocationAddress: Address? = nil,
            buyerInvoicePreference: OrderBuyerInvoicePreference? = nil,
            buyerTaxInformation: BuyerTaxInformation? = nil,
            fulfillmentInstruction: FulfillmentInstruction? = nil,
            isISPU: Bool? = nil,
            isAccessPointOrder: Bool? = nil,
            marketplaceTaxInfo: MarketplaceTaxInfo? = nil,
            sellerDisplayName: String? = nil,
            shippingAddress: Address? = nil,
            buyerInfo: BuyerInfo? = nil,
            automatedShippingSettings: AutomatedShippingSettings? = nil,
            hasRegulatedItems: Bool? = nil,
            electronicInvoiceStatus: ElectronicInvoiceStatus? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.sellerOrderId = sellerOrderId
            self.purchaseDate = purchaseDate
            self.lastUpdateDate = lastUpdateDate
            self.orderStatus = orderStatus
            self.fulfillmentChannel = fulfillmentChannel
            self.salesChannel = salesChannel
            self.orderChannel = orderChannel
            self.shipServiceLevel = shipServiceLevel
            self.orderTotal = orderTotal
            self.numberOfItemsShipped = numberOfItemsShipped
            self.numberOfItemsUnshipped = numberOfItemsUnshipped
            self.paymentExecutionDetail = paymentExecutionDetail
            self.paymentMethod = paymentMethod
            self.paymentMethodDetails = paymentMethodDetails
            self.marketplaceId = marketplaceId
            self.shipmentServiceLevelCategory = shipmentServiceLevelCategory
            self.easyShipShipmentStatus = easyShipShipmentStatus
            self.cbaDisplayableShippingLabel = cbaDisplayableShippingLabel
            self.orderType = orderType
            self.earliestShipDate = earliestShipDate
            self.latestShipDate = latestShipDate
            self.earliestDeliveryDate = earliestDeliveryDate
            self.latestDeliveryDate = latestDeliveryDate
            self.isBusinessOrder = isBusinessOrder
            self.isPrime = isPrime
            self.isPremiumOrder = isPremiumOrder
            self.isGlobalExpressEnabled = isGlobalExpressEnabled
            self.replacedOrderId = replacedOrderId
            self.isReplacementOrder = isReplacementOrder
            self.promiseResponseDueDate = promiseResponseDueDate
            self.isEstimatedShipDateSet = isEstimatedShipDateSet
            self.isSoldByAB = isSoldByAB
            self.isIBA = isIBA
            self.defaultShipFromLocationAddress = defaultShipFromLocationAddress
            self.buyerInvoicePreference = buyerInvoicePreference
            self.buyerTaxInformation = buyerTaxInformation
            self.fulfillmentInstruction = fulfillmentInstruction
            self.isISPU = isISPU
            self.isAccessPointOrder = isAccessPointOrder
            self.marketplaceTaxInfo = marketplaceTaxInfo
            self.sellerDisplayName = sellerDisplayName
            self.shippingAddress = shippingAddress
            self.buyerInfo = buyerInfo
            self.automatedShippingSettings = automatedShippingSettings
            self.hasRegulatedItems = hasRegulatedItems
            self.electronicInvoiceStatus = electronicInvoiceStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("AmazonOrderId")
            sellerOrderId = try json.optional("SellerOrderId")
            purchaseDate = try json.optional("PurchaseDate")
            lastUpdateDate = try json.optional("LastUpdateDate")
            orderStatus = try json.optional("OrderStatus")
            fulfillmentChannel = try json.optional("FulfillmentChannel")
            salesChannel = try json.optional("SalesChannel")
            orderChannel = try json.optional("OrderChannel")
            shipServiceLevel = try json.optional("ShipServiceLevel")
            orderTotal = try json.optional("OrderTotal")
            numberOfItemsShipped = try json.optional("NumberOfItemsShipped")
            numberOfItemsUnshipped = try json.optional("NumberOfItemsUnshipped")
            paymentExecutionDetail = try json.optional("PaymentExecutionDetail")
            paymentMethod = try json.optional("PaymentMethod")
            paymentMethodDetails = try json.optional("PaymentMethodDetails")
            marketplaceId = try json.optional("MarketplaceId")
            shipmentServiceLevelCategory = try json.optional("ShipmentServiceLevelCategory")
            easyShipShipmentStatus = try json.optional("EasyShipShipmentStatus")
            cbaDisplayableShippingLabel = try json.optional("CbaDisplayableShippingLabel")
            orderType = try json.optional("OrderType")
            earliestShipDate = try json.optional("EarliestShipDate")
            latestShipDate = try json.optional("LatestShipDate")
            earliestDeliveryDate = try json.optional("EarliestDeliveryDate")
            latestDeliveryDate = try json.optional("LatestDeliveryDate")
            isBusinessOrder = try json.optional("IsBusinessOrder")
            isPrime = try json.optional("IsPrime")
            isPremiumOrder = try json.optional("IsPremiumOrder")
            isGlobalExpressEnabled = try json.optional("IsGlobalExpressEnabled")
            replacedOrderId = try json.optional("ReplacedOrderId")
            isReplacementOrder = try json.optional("IsReplacementOrder")
            promiseResponseDueDate = try json.optional("PromiseResponseDueDate")
            isEstimatedShipDateSet = try json.optional("IsEstimatedShipDateSet")
            isSoldByAB = try json.optional("IsSoldByAB")
            isIBA = try json.optional("IsIBA")
            defaultShipFromLocationAddress = try json.optional("DefaultShipFromLocationAddress")
            buyerInvoicePreference = try json.optional("BuyerInvoicePreference")
            buyerTaxInformation = try json.optional("BuyerTaxInformation")
            fulfillmentInstruction = try json.optional("FulfillmentInstruction")
            isISPU = try json.optional("IsISPU")
            isAccessPointOrder = try json.optional("IsAccessPointOrder")
            marketplaceTaxInfo = try json.optional("MarketplaceTaxInfo")
            sellerDisplayName = try json.optional("SellerDisplayName")
            shippingAddress = try json.optional("ShippingAddress")
            buyerInfo = try json.optional("BuyerInfo")
            automatedShippingSettings = try json.optional("AutomatedShippingSettings")
            hasRegulatedItems = try json.optional("HasRegulatedItems")
            electronicInvoiceStatus = try json.optional("ElectronicInvoiceStatus")
        }
    }

    /// The model's `Order.OrderStatus`.
    public struct OrderOrderStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { Self(rawValue: "Pending") }
        public static var unshipped: Self { Self(rawValue: "Unshipped") }
        public static var partiallyShipped: Self { Self(rawValue: "PartiallyShipped") }
        public static var shipped: Self { Self(rawValue: "Shipped") }
        public static var canceled: Self { Self(rawValue: "Canceled") }
        public static var unfulfillable: Self { Self(rawValue: "Unfulfillable") }
        public static var invoiceUnconfirmed: Self { Self(rawValue: "InvoiceUnconfirmed") }
        public static var pendingAvailability: Self { Self(rawValue: "PendingAvailability") }
    }

    /// The model's `Order.FulfillmentChannel`.
    public struct OrderFulfillmentChannel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mfn: Self { Self(rawValue: "MFN") }
        public static var afn: Self { Self(rawValue: "AFN") }
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

    /// The model's `PaymentExecutionDetailItem`.
    public struct PaymentExecutionDetailItem: Sendable, Decodable {
        public var payment: Money?
        public var paymentMethod: String?
        public var acquirerId: String?
        public var cardBrand: String?
        public var authorizationCode: String?

        public init(
            payment: Money? = nil,
            paymentMethod: String? = nil,
            acquirerId: String? = nil,
            cardBrand: String? = nil,
            authorizationCode: String? = nil
        ) {
            self.payment = payment
            self.paymentMethod = paymentMethod
            self.acquirerId = acquirerId
            self.cardBrand = cardBrand
            self.authorizationCode = authorizationCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payment = try json.optional("Payment")
            paymentMethod = try json.optional("PaymentMethod")
            acquirerId = try json.optional("AcquirerId")
            cardBrand = try json.optional("CardBrand")
            authorizationCode = try json.optional("AuthorizationCode")
        }
    }

    /// The model's `PaymentExecutionDetailItemList`.
    public typealias PaymentExecutionDetailItemList = [PaymentExecutionDetailItem]

    /// The model's `Order.PaymentMethod`.
    public struct OrderPaymentMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cod: Self { Self(rawValue: "COD") }
        public static var cvs: Self { Self(rawValue: "CVS") }
        public static var other: Self { Self(rawValue: "Other") }
    }

    /// The model's `PaymentMethodDetailItemList`.
    public typealias PaymentMethodDetailItemList = [String]

    /// The model's `EasyShipShipmentStatus`.
    public struct EasyShipShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pendingSchedule: Self { Self(rawValue: "PendingSchedule") }
        public static var pendingPickUp: Self { Self(rawValue: "PendingPickUp") }
        public static var pendingDropOff: Self { Self(rawValue: "PendingDropOff") }
        public static var labelCanceled: Self { Self(rawValue: "LabelCanceled") }
        public static var pickedUp: Self { Self(rawValue: "PickedUp") }
        public static var droppedOff: Self { Self(rawValue: "DroppedOff") }
        public static var atOriginFC: Self { Self(rawValue: "AtOriginFC") }
        public static var atDestinationFC: Self { Self(rawValue: "AtDestinationFC") }
        public static var delivered: Self { Self(rawValue: "Delivered") }
        public static var rejectedByBuyer: Self { Self(rawValue: "RejectedByBuyer") }
        public static var undeliverable: Self { Self(rawValue: "Undeliverable") }
        public static var returningToSeller: Self { Self(rawValue: "ReturningToSeller") }
        public static var returnedToSeller: Self { Self(rawValue: "ReturnedToSeller") }
        public static var lost: Self { Self(rawValue: "Lost") }
        public static var outForDelivery: Self { Self(rawValue: "OutForDelivery") }
        public static var damaged: Self { Self(rawValue: "Damaged") }
    }

    /// The model's `Order.OrderType`.
    public struct OrderOrderType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var standardOrder: Self { Self(rawValue: "StandardOrder") }
        public static var longLeadTimeOrder: Self { Self(rawValue: "LongLeadTimeOrder") }
        public static var preorder: Self { Self(rawValue: "Preorder") }
        public static var backOrder: Self { Self(rawValue: "BackOrder") }
        public static var sourcingOnDemandOrder: Self { Self(rawValue: "SourcingOnDemandOrder") }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Decodable {
        public var name: String?
        public var companyName: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var city: String?
        public var county: String?
        public var district: String?
        public var stateOrRegion: String?
        public var municipality: String?
        public var postalCode: String?
        public var countryCode: String?
        public var phone: String?
        public var extendedFields: AddressExtendedFields?
        public var addressType: AddressAddressType?

        public init(
            name: String? = nil,
            companyName: String? = nil,
            addressLine1: String? = nil,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            county: String? = nil,
            district: String? = nil,
            stateOrRegion: String? = nil,
            municipality: String? = nil,
            postalCode: String? = nil,
            countryCode: String? = nil,
            phone: String? = nil,
            extendedFields: AddressExtendedFields? = nil,
            addressType: AddressAddressType? = nil
        ) {
            self.name = name
            self.companyName = companyName
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.city = city
            self.county = county
            self.district = district
            self.stateOrRegion = stateOrRegion
            self.municipality = municipality
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.phone = phone
            self.extendedFields = extendedFields
            self.addressType = addressType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("Name")
            companyName = try json.optional("CompanyName")
            addressLine1 = try json.optional("AddressLine1")
            addressLine2 = try json.optional("AddressLine2")
            addressLine3 = try json.optional("AddressLine3")
            city = try json.optional("City")
            county = try json.optional("County")
            district = try json.optional("District")
            stateOrRegion = try json.optional("StateOrRegion")
            municipality = try json.optional("Municipality")
            postalCode = try json.optional("PostalCode")
            countryCode = try json.optional("CountryCode")
            phone = try json.optional("Phone")
            extendedFields = try json.optional("ExtendedFields")
            addressType = try json.optional("AddressType")
        }
    }

    /// The model's `AddressExtendedFields`.
    public struct AddressExtendedFields: Sendable, Decodable {
        public var streetName: String?
        public var streetNumber: String?
        public var complement: String?
        public var neighborhood: String?
        public var geoCoordinates: GeoCoordinates?

        public init(
            streetName: String? = nil,
            streetNumber: String? = nil,
            complement: String? = nil,
            neighborhood: String? = nil,
            geoCoordinates: GeoCoordinates? = nil
        ) {
            self.streetName = streetName
            self.streetNumber = streetNumber
            self.complement = complement
            self.neighborhood = neighborhood
            self.geoCoordinates = geoCoordinates
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            streetName = try json.optional("StreetName")
            streetNumber = try json.optional("StreetNumber")
            complement = try json.optional("Complement")
            neighborhood = try json.optional("Neighborhood")
            geoCoordinates = try json.optional("GeoCoordinates")
        }
    }

    /// The model's `GeoCoordinates`.
    public struct GeoCoordinates: Sendable, Decodable {
        public var latitude: ExactDecimal?
        public var longitude: ExactDecimal?

        public init(latitude: ExactDecimal? = nil, longitude: ExactDecimal? = nil) {
            self.latitude = latitude
            self.longitude = longitude
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            latitude = try json.optional("Latitude")
            longitude = try json.optional("Longitude")
        }
    }

    /// The model's `Address.AddressType`.
    public struct AddressAddressType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var residential: Self { Self(rawValue: "Residential") }
        public static var commercial: Self { Self(rawValue: "Commercial") }
    }

    /// The model's `Order.BuyerInvoicePreference`.
    public struct OrderBuyerInvoicePreference: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var individual: Self { Self(rawValue: "INDIVIDUAL") }
        public static var business: Self { Self(rawValue: "BUSINESS") }
    }

    /// The model's `BuyerTaxInformation`.
    public struct BuyerTaxInformation: Sendable, Decodable {
        public var buyerLegalCompanyName: String?
        public var buyerBusinessAddress: String?
        public var buyerTaxRegistrationId: String?
        public var buyerTaxOffice: String?

        public init(
            buyerLegalCompanyName: String? = nil,
            buyerBusinessAddress: String? = nil,
            buyerTaxRegistrationId: String? = nil,
            buyerTaxOffice: String? = nil
        ) {
            self.buyerLegalCompanyName = buyerLegalCompanyName
            self.buyerBusinessAddress = buyerBusinessAddress
            self.buyerTaxRegistrationId = buyerTaxRegistrationId
            self.buyerTaxOffice = buyerTaxOffice
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            buyerLegalCompanyName = try json.optional("BuyerLegalCompanyName")
            buyerBusinessAddress = try json.optional("BuyerBusinessAddress")
            buyerTaxRegistrationId = try json.optional("BuyerTaxRegistrationId")
            buyerTaxOffice = try json.optional("BuyerTaxOffice")
        }
    }

    /// The model's `FulfillmentInstruction`.
    public struct FulfillmentInstruction: Sendable, Decodable {
        public var fulfillmentSupplySourceId: String?

        public init(fulfillmentSupplySourceId: String? = nil) {
            self.fulfillmentSupplySourceId = fulfillmentSupplySourceId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fulfillmentSupplySourceId = try json.optional("FulfillmentSupplySourceId")
        }
    }

    /// The model's `MarketplaceTaxInfo`.
    public struct MarketplaceTaxInfo: Sendable, Decodable {
        public var taxClassifications: [TaxClassification]?

        public init(taxClassifications: [TaxClassification]? = nil) {
            self.taxClassifications = taxClassifications
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
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

    /// The model's `BuyerInfo`.
    public struct BuyerInfo: Sendable, Decodable {
        public var buyerEmail: String?
        public var buyerName: String?
        public var buyerCounty: String?
        public var buyerTaxInfo: BuyerTaxInfo?
        public var purchaseOrderNumber: String?

        public init(
            buyerEmail: String? = nil,
            buyerName: String? = nil,
            buyerCounty: String? = nil,
            buyerTaxInfo: BuyerTaxInfo? = nil,
            purchaseOrderNumber: String? = nil
        ) {
            self.buyerEmail = buyerEmail
            self.buyerName = buyerName
            self.buyerCounty = buyerCounty
            self.buyerTaxInfo = buyerTaxInfo
            self.purchaseOrderNumber = purchaseOrderNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            buyerEmail = try json.optional("BuyerEmail")
            buyerName = try json.optional("BuyerName")
            buyerCounty = try json.optional("BuyerCounty")
            buyerTaxInfo = try json.optional("BuyerTaxInfo")
            purchaseOrderNumber = try json.optional("PurchaseOrderNumber")
        }
    }

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

    /// The model's `AutomatedShippingSettings`.
    public struct AutomatedShippingSettings: Sendable, Decodable {
        public var hasAutomatedShippingSettings: Bool?
        public var automatedCarrier: String?
        public var automatedShipMethod: String?

        public init(
            hasAutomatedShippingSettings: Bool? = nil,
            automatedCarrier: String? = nil,
            automatedShipMethod: String? = nil
        ) {
            self.hasAutomatedShippingSettings = hasAutomatedShippingSettings
            self.automatedCarrier = automatedCarrier
            self.automatedShipMethod = automatedShipMethod
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            hasAutomatedShippingSettings = try json.optional("HasAutomatedShippingSettings")
            automatedCarrier = try json.optional("AutomatedCarrier")
            automatedShipMethod = try json.optional("AutomatedShipMethod")
        }
    }

    /// The model's `ElectronicInvoiceStatus`.
    public struct ElectronicInvoiceStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notRequired: Self { Self(rawValue: "NotRequired") }
        public static var notFound: Self { Self(rawValue: "NotFound") }
        public static var processing: Self { Self(rawValue: "Processing") }
        public static var errored: Self { Self(rawValue: "Errored") }
        public static var accepted: Self { Self(rawValue: "Accepted") }
    }

    /// The model's `OrderList`.
    public typealias OrderList = [Order]

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

    /// The model's `GetOrderResponse`.
    public struct GetOrderResponse: Sendable, Decodable {
        public var payload: Order?
        public var errors: [Error]?

        public init(payload: Order? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetOrderBuyerInfoResponse`.
    public struct GetOrderBuyerInfoResponse: Sendable, Decodable {
        public var payload: OrderBuyerInfo?
        public var errors: [Error]?

        public init(payload: OrderBuyerInfo? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `OrderBuyerInfo`.
    public struct OrderBuyerInfo: Sendable, Decodable {
        public var amazonOrderId: String?
        public var buyerEmail: String?
        public var buyerName: String?
        public var buyerCounty: String?
        public var buyerTaxInfo: BuyerTaxInfo?
        public var purchaseOrderNumber: String?

        public init(
            amazonOrderId: String? = nil,
            buyerEmail: String? = nil,
            buyerName: String? = nil,
            buyerCounty: String? = nil,
            buyerTaxInfo: BuyerTaxInfo? = nil,
            purchaseOrderNumber: String? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.buyerEmail = buyerEmail
            self.buyerName = buyerName
            self.buyerCounty = buyerCounty
            self.buyerTaxInfo = buyerTaxInfo
            self.purchaseOrderNumber = purchaseOrderNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("AmazonOrderId")
            buyerEmail = try json.optional("BuyerEmail")
            buyerName = try json.optional("BuyerName")
            buyerCounty = try json.optional("BuyerCounty")
            buyerTaxInfo = try json.optional("BuyerTaxInfo")
            purchaseOrderNumber = try json.optional("PurchaseOrderNumber")
        }
    }

    /// The model's `GetOrderAddressResponse`.
    public struct GetOrderAddressResponse: Sendable, Decodable {
        public var payload: OrderAddress?
        public var errors: [Error]?

        public init(payload: OrderAddress? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `OrderAddress`.
    public struct OrderAddress: Sendable, Decodable {
        public var amazonOrderId: String?
        public var buyerCompanyName: String?
        public var shippingAddress: Address?
        public var deliveryPreferences: DeliveryPreferences?

        public init(
            amazonOrderId: String? = nil,
            buyerCompanyName: String? = nil,
            shippingAddress: Address? = nil,
            deliveryPreferences: DeliveryPreferences? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.buyerCompanyName = buyerCompanyName
            self.shippingAddress = shippingAddress
            self.deliveryPreferences = deliveryPreferences
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("AmazonOrderId")
            buyerCompanyName = try json.optional("BuyerCompanyName")
            shippingAddress = try json.optional("ShippingAddress")
            deliveryPreferences = try json.optional("DeliveryPreferences")
        }
    }

    /// The model's `DeliveryPreferences`.
    public struct DeliveryPreferences: Sendable, Decodable {
        public var dropOffLocation: String?
        public var preferredDeliveryTime: PreferredDeliveryTime?
        public var otherAttributes: [OtherDeliveryAttributes]?
        public var addressInstructions: String?

        public init(
            dropOffLocation: String? = nil,
            preferredDeliveryTime: PreferredDeliveryTime? = nil,
            otherAttributes: [OtherDeliveryAttributes]? = nil,
            addressInstructions: String? = nil
        ) {
            self.dropOffLocation = dropOffLocation
            self.preferredDeliveryTime = preferredDeliveryTime
            self.otherAttributes = otherAttributes
            self.addressInstructions = addressInstructions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dropOffLocation = try json.optional("DropOffLocation")
            preferredDeliveryTime = try json.optional("PreferredDeliveryTime")
            otherAttributes = try json.optional("OtherAttributes")
            addressInstructions = try json.optional("AddressInstructions")
        }
    }

    /// The model's `PreferredDeliveryTime`.
    public struct PreferredDeliveryTime: Sendable, Decodable {
        public var businessHours: [BusinessHours]?
        public var exceptionDates: [ExceptionDates]?

        public init(businessHours: [BusinessHours]? = nil, exceptionDates: [ExceptionDates]? = nil) {
            self.businessHours = businessHours
            self.exceptionDates = exceptionDates
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            businessHours = try json.optional("BusinessHours")
            exceptionDates = try json.optional("ExceptionDates")
        }
    }

    /// The model's `BusinessHours`.
    public struct BusinessHours: Sendable, Decodable {
        public var dayOfWeek: BusinessHoursDayOfWeek?
        public var openIntervals: [OpenInterval]?

        public init(dayOfWeek: BusinessHoursDayOfWeek? = nil, openIntervals: [OpenInterval]? = nil) {
            self.dayOfWeek = dayOfWeek
            self.openIntervals = openIntervals
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dayOfWeek = try json.optional("DayOfWeek")
            openIntervals = try json.optional("OpenIntervals")
        }
    }

    /// The model's `BusinessHours.DayOfWeek`.
    public struct BusinessHoursDayOfWeek: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sun: Self { Self(rawValue: "SUN") }
        public static var mon: Self { Self(rawValue: "MON") }
        public static var tue: Self { Self(rawValue: "TUE") }
        public static var wed: Self { Self(rawValue: "WED") }
        public static var thu: Self { Self(rawValue: "THU") }
        public static var fri: Self { Self(rawValue: "FRI") }
        public static var sat: Self { Self(rawValue: "SAT") }
    }

    /// The model's `OpenInterval`.
    public struct OpenInterval: Sendable, Decodable {
        public var startTime: OpenTimeInterval?
        public var endTime: OpenTimeInterval?

        public init(startTime: OpenTimeInterval? = nil, endTime: OpenTimeInterval? = nil) {
            self.startTime = startTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("StartTime")
            endTime = try json.optional("EndTime")
        }
    }

    /// The model's `OpenTimeInterval`.
    public struct OpenTimeInterval: Sendable, Decodable {
        public var hour: Int?
        public var minute: Int?

        public init(hour: Int? = nil, minute: Int? = nil) {
            self.hour = hour
            self.minute = minute
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            hour = try json.optional("Hour")
            minute = try json.optional("Minute")
        }
    }

    /// The model's `ExceptionDates`.
    public struct ExceptionDates: Sendable, Decodable {
        public var exceptionDate: String?
        public var isOpen: Bool?
        public var openIntervals: [OpenInterval]?

        public init(exceptionDate: String? = nil, isOpen: Bool? = nil, openIntervals: [OpenInterval]? = nil) {
            self.exceptionDate = exceptionDate
            self.isOpen = isOpen
            self.openIntervals = openIntervals
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            exceptionDate = try json.optional("ExceptionDate")
            isOpen = try json.optional("IsOpen")
            openIntervals = try json.optional("OpenIntervals")
        }
    }

    /// The model's `OtherDeliveryAttributes`.
    public struct OtherDeliveryAttributes: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var hasAccessPoint: Self { Self(rawValue: "HAS_ACCESS_POINT") }
        public static var palletEnabled: Self { Self(rawValue: "PALLET_ENABLED") }
        public static var palletDisabled: Self { Self(rawValue: "PALLET_DISABLED") }
    }

    /// The model's `GetOrderItemsResponse`.
    public struct GetOrderItemsResponse: Sendable, Decodable {
        public var payload: OrderItemsList?
        public var errors: [Error]?

        public init(payload: OrderItemsList? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `OrderItemsList`.
    public struct OrderItemsList: Sendable, Decodable {
        public var orderItems: [OrderItem]?
        public var nextToken: String?
        public var amazonOrderId: String?

        public init(orderItems: [OrderItem]? = nil, amazonOrderId: String? = nil, nextToken: String? = nil) {
            self.orderItems = orderItems
            self.nextToken = nextToken
            self.amazonOrderId = amazonOrderId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderItems = try json.optional("OrderItems")
            nextToken = try json.optional("NextToken")
            amazonOrderId = try json.optional("AmazonOrderId")
        }
    }

    /// The model's `OrderItem`.
    public struct OrderItem: Sendable, Decodable {
        public var asin: String?
        public var sellerSKU: String?
        public var orderItemId: String?
        public var associatedItems: [AssociatedItem]?
        public var title: String?
        public var quantityOrdered: Int?
        public var quantityShipped: Int?
        public var productInfo: ProductInfoDetail?
        public var pointsGranted: PointsGrantedDetail?
        public var itemPrice: Money?
        public var shippingPrice: Money?
        public var itemTax: Money?
        public var shippingTax: Money?
        public var shippingDiscount: Money?
        public var shippingDiscountTax: Money?
        public var promotionDiscount: Money?
        public var promotionDiscountTax: Money?
        public var promotionIds: [String]?
        public var codFee: Money?
        public var codFeeDiscount: Money?
        public var isGift: String?
        public var conditionNote: String?
        public var conditionId: String?
        public var conditionSubtypeId: String?
        public var scheduledDeliveryStartDate: String?
        public var scheduledDeliveryEndDate: String?
        public var priceDesignation: String?
        public var taxCollection: TaxCollection?
        public var serialNumberRequired: Bool?
        public var isTransparency: Bool?
        public var iossNumber: String?
        public var storeChainStoreId: String?
        public var deemedResellerCategory: OrderItemDeemedResellerCategory?
        public var buyerInfo: ItemBuyerInfo?
        public var buyerRequestedCancel: BuyerRequestedCancel?
        public var serialNumbers: [String]?
        public var substitutionPreferences: SubstitutionPreferences?
        public var measurement: Measurement?
        public var shippingConstraints: ShippingConstraints?
        public var amazonPrograms: AmazonPrograms?

        public init(
            asin: String? = nil,
            orderItemId: String? = nil,
            quantityOrdered: Int? = nil,
            sellerSKU: String? = nil,
            associatedItems: [AssociatedItem]? = nil,
            title: String? = nil,
            quantityShipped: Int? = nil,
            productInfo: ProductInfoDetail? = nil,
            pointsGranted: PointsGrantedDetail? = nil,
            itemPrice: Money? = nil,
            shippingPrice: Money? = nil,
            itemTax: Money? = nil,
            shippingTax: Money? = nil,
            shippingDiscount: Money? = nil,
            shippingDiscountTax: Money? = nil,
            promotionDiscount: Money? = nil,
            promotionDiscountTax: Money? = nil,
            promotionIds: [String]? = nil,
            codFee: Money? = nil,
            codFeeDiscount: Money? = nil,
            isGift: String? = nil,
            conditionNote: String? = nil,
            conditionId: String? = nil,
            conditionSubtypeId: String? = nil,
            scheduledDeliveryStartDate: String? = nil,
            scheduledDeliveryEndDate: String? = nil,
            priceDesignation: String? = nil,
            taxCollection: TaxCollection? = nil,
            serialNumberRequired: Bool? = nil,
            isTransparency: Bool? = nil,
            iossNumber: String? = nil,
            storeChainStoreId: String? = nil,
            deemedResellerCategory: OrderItemDeemedResellerCategory? = nil,
            buyerInfo: ItemBuyerInfo? = nil,
            buyerRequestedCancel: BuyerRequestedCancel? = nil,
            serialNumbers: [String]? = nil,
            substitutionPreferences: SubstitutionPreferences? = nil,
            measurement: Measurement? = nil,
            shippingConstraints: ShippingConstraints? = nil,
            amazonPrograms: AmazonPrograms? = nil
        ) {
            self.asin = asin
            self.sellerSKU = sellerSKU
            self.orderItemId = orderItemId
            self.associatedItems = associatedItems
            self.title = title
            self.quantityOrdered = quantityOrdered
            self.quantityShipped = quantityShipped
            self.productInfo = productInfo
            self.pointsGranted = pointsGranted
            self.itemPrice = itemPrice
            self.shippingPrice = shippingPrice
            self.itemTax = itemTax
            self.shippingTax = shippingTax
            self.shippingDiscount = shippingDiscount
            self.shippingDiscountTax = shippingDiscountTax
            self.promotionDiscount = promotionDiscount
            self.promotionDiscountTax = promotionDiscountTax
            self.promotionIds = promotionIds
            self.codFee = codFee
            self.codFeeDiscount = codFeeDiscount
            self.isGift = isGift
            self.conditionNote = conditionNote
            self.conditionId = conditionId
            self.conditionSubtypeId = conditionSubtypeId
            self.scheduledDeliveryStartDate = scheduledDeliveryStartDate
            self.scheduledDeliveryEndDate = scheduledDeliveryEndDate
            self.priceDesignation = priceDesignation
            self.taxCollection = taxCollection
            self.serialNumberRequired = serialNumberRequired
            self.isTransparency = isTransparency
            self.iossNumber = iossNumber
            self.storeChainStoreId = storeChainStoreId
            self.deemedResellerCategory = deemedResellerCategory
            self.buyerInfo = buyerInfo
            self.buyerRequestedCancel = buyerRequestedCancel
            self.serialNumbers = serialNumbers
            self.substitutionPreferences = substitutionPreferences
            self.measurement = measurement
            self.shippingConstraints = shippingConstraints
            self.amazonPrograms = amazonPrograms
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("ASIN")
            sellerSKU = try json.optional("SellerSKU")
            orderItemId = try json.optional("OrderItemId")
            associatedItems = try json.optional("AssociatedItems")
            title = try json.optional("Title")
            quantityOrdered = try json.optional("QuantityOrdered")
            quantityShipped = try json.optional("QuantityShipped")
            productInfo = try json.optional("ProductInfo")
            pointsGranted = try json.optional("PointsGranted")
            itemPrice = try json.optional("ItemPrice")
            shippingPrice = try json.optional("ShippingPrice")
            itemTax = try json.optional("ItemTax")
            shippingTax = try json.optional("ShippingTax")
            shippingDiscount = try json.optional("ShippingDiscount")
            shippingDiscountTax = try json.optional("ShippingDiscountTax")
            promotionDiscount = try json.optional("PromotionDiscount")
            promotionDiscountTax = try json.optional("PromotionDiscountTax")
            promotionIds = try json.optional("PromotionIds")
            codFee = try json.optional("CODFee")
            codFeeDiscount = try json.optional("CODFeeDiscount")
            isGift = try json.optional("IsGift")
            conditionNote = try json.optional("ConditionNote")
            conditionId = try json.optional("ConditionId")
            conditionSubtypeId = try json.optional("ConditionSubtypeId")
            scheduledDeliveryStartDate = try json.optional("ScheduledDeliveryStartDate")
            scheduledDeliveryEndDate = try json.optional("ScheduledDeliveryEndDate")
            priceDesignation = try json.optional("PriceDesignation")
            taxCollection = try json.optional("TaxCollection")
            serialNumberRequired = try json.optional("SerialNumberRequired")
            isTransparency = try json.optional("IsTransparency")
            iossNumber = try json.optional("IossNumber")
            storeChainStoreId = try json.optional("StoreChainStoreId")
            deemedResellerCategory = try json.optional("DeemedResellerCategory")
            buyerInfo = try json.optional("BuyerInfo")
            buyerRequestedCancel = try json.optional("BuyerRequestedCancel")
            serialNumbers = try json.optional("SerialNumbers")
            substitutionPreferences = try json.optional("SubstitutionPreferences")
            measurement = try json.optional("Measurement")
            shippingConstraints = try json.optional("ShippingConstraints")
            amazonPrograms = try json.optional("AmazonPrograms")
        }
    }

    /// The model's `AssociatedItem`.
    public struct AssociatedItem: Sendable, Decodable {
        public var orderId: String?
        public var orderItemId: String?
        public var associationType: AssociationType?

        public init(orderId: String? = nil, orderItemId: String? = nil, associationType: AssociationType? = nil) {
            self.orderId = orderId
            self.orderItemId = orderItemId
            self.associationType = associationType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("OrderId")
            orderItemId = try json.optional("OrderItemId")
            associationType = try json.optional("AssociationType")
        }
    }

    /// The model's `AssociationType`.
    public struct AssociationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var valueAddService: Self { Self(rawValue: "VALUE_ADD_SERVICE") }
    }

    /// The model's `ProductInfoDetail`.
    public struct ProductInfoDetail: Sendable, Decodable {
        public var numberOfItems: String?

        public init(numberOfItems: String? = nil) {
            self.numberOfItems = numberOfItems
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            numberOfItems = try json.optional("NumberOfItems")
        }
    }

    /// The model's `PointsGrantedDetail`.
    public struct PointsGrantedDetail: Sendable, Decodable {
        public var pointsNumber: Int?
        public var pointsMonetaryValue: Money?

        public init(pointsNumber: Int? = nil, pointsMonetaryValue: Money? = nil) {
            self.pointsNumber = pointsNumber
            self.pointsMonetaryValue = pointsMonetaryValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsNumber = try json.optional("PointsNumber")
            pointsMonetaryValue = try json.optional("PointsMonetaryValue")
        }
    }

    /// The model's `PromotionIdList`.
    public typealias PromotionIdList = [String]

    /// The model's `TaxCollection`.
    public struct TaxCollection: Sendable, Decodable {
        public var model: TaxCollectionModel?
        public var responsibleParty: TaxCollectionResponsibleParty?

        public init(model: TaxCollectionModel? = nil, responsibleParty: TaxCollectionResponsibleParty? = nil) {
            self.model = model
            self.responsibleParty = responsibleParty
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            model = try json.optional("Model")
            responsibleParty = try json.optional("ResponsibleParty")
        }
    }

    /// The model's `TaxCollection.Model`.
    public struct TaxCollectionModel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var marketplaceFacilitator: Self { Self(rawValue: "MarketplaceFacilitator") }
    }

    /// The model's `TaxCollection.ResponsibleParty`.
    public struct TaxCollectionResponsibleParty: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonServicesInc: Self { Self(rawValue: "Amazon Services, Inc.") }
    }

    /// The model's `OrderItem.DeemedResellerCategory`.
    public struct OrderItemDeemedResellerCategory: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ioss: Self { Self(rawValue: "IOSS") }
        public static var uoss: Self { Self(rawValue: "UOSS") }
    }

    /// The model's `ItemBuyerInfo`.
    public struct ItemBuyerInfo: Sendable, Decodable {
        public var buyerCustomizedInfo: BuyerCustomizedInfoDetail?
        public var giftWrapPrice: Money?
        public var giftWrapTax: Money?
        public var giftMessageText: String?
        public var giftWrapLevel: String?

        public init(
            buyerCustomizedInfo: BuyerCustomizedInfoDetail? = nil,
            giftWrapPrice: Money? = nil,
            giftWrapTax: Money? = nil,
            giftMessageText: String? = nil,
            giftWrapLevel: String? = nil
        ) {
            self.buyerCustomizedInfo = buyerCustomizedInfo
            self.giftWrapPrice = giftWrapPrice
            self.giftWrapTax = giftWrapTax
            self.giftMessageText = giftMessageText
            self.giftWrapLevel = giftWrapLevel
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            buyerCustomizedInfo = try json.optional("BuyerCustomizedInfo")
            giftWrapPrice = try json.optional("GiftWrapPrice")
            giftWrapTax = try json.optional("GiftWrapTax")
            giftMessageText = try json.optional("GiftMessageText")
            giftWrapLevel = try json.optional("GiftWrapLevel")
        }
    }

    /// The model's `BuyerCustomizedInfoDetail`.
    public struct BuyerCustomizedInfoDetail: Sendable, Decodable {
        public var customizedURL: String?

        public init(customizedURL: String? = nil) {
            self.customizedURL = customizedURL
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            customizedURL = try json.optional("CustomizedURL")
        }
    }

    /// The model's `BuyerRequestedCancel`.
    public struct BuyerRequestedCancel: Sendable, Decodable {
        public var isBuyerRequestedCancel: String?
        public var buyerCancelReason: String?

        public init(isBuyerRequestedCancel: String? = nil, buyerCancelReason: String? = nil) {
            self.isBuyerRequestedCancel = isBuyerRequestedCancel
            self.buyerCancelReason = buyerCancelReason
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isBuyerRequestedCancel = try json.optional("IsBuyerRequestedCancel")
            buyerCancelReason = try json.optional("BuyerCancelReason")
        }
    }

    /// The model's `SubstitutionPreferences`.
    public struct SubstitutionPreferences: Sendable, Decodable {
        public var substitutionType: SubstitutionPreferencesSubstitutionType?
        public var substitutionOptions: [SubstitutionOption]?

        public init(
            substitutionType: SubstitutionPreferencesSubstitutionType? = nil,
            substitutionOptions: [SubstitutionOption]? = nil
        ) {
            self.substitutionType = substitutionType
            self.substitutionOptions = substitutionOptions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            substitutionType = try json.optional("SubstitutionType")
            substitutionOptions = try json.optional("SubstitutionOptions")
        }
    }

    /// The model's `SubstitutionPreferences.SubstitutionType`.
    public struct SubstitutionPreferencesSubstitutionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var customerPreference: Self { Self(rawValue: "CUSTOMER_PREFERENCE") }
        public static var amazonRecommended: Self { Self(rawValue: "AMAZON_RECOMMENDED") }
        public static var doNotSubstitute: Self { Self(rawValue: "DO_NOT_SUBSTITUTE") }
    }

    /// The model's `SubstitutionOption`.
    public struct SubstitutionOption: Sendable, Decodable {
        public var asin: String?
        public var quantityOrdered: Int?
        public var sellerSKU: String?
        public var title: String?
        public var measurement: Measurement?

        public init(
            asin: String? = nil,
            quantityOrdered: Int? = nil,
            sellerSKU: String? = nil,
            title: String? = nil,
            measurement: Measurement? = nil
        ) {
            self.asin = asin
            self.quantityOrdered = quantityOrdered
            self.sellerSKU = sellerSKU
            self.title = title
            self.measurement = measurement
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("ASIN")
            quantityOrdered = try json.optional("QuantityOrdered")
            sellerSKU = try json.optional("SellerSKU")
            title = try json.optional("Title")
            measurement = try json.optional("Measurement")
        }
    }

    /// The model's `Measurement`.
    public struct Measurement: Sendable, Decodable {
        public var unit: MeasurementUnit?
        public var value: ExactDecimal?

        public init(unit: MeasurementUnit? = nil, value: ExactDecimal? = nil) {
            self.unit = unit
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unit = try json.optional("Unit")
            value = try json.optional("Value")
        }
    }

    /// The model's `Measurement.Unit`.
    public struct MeasurementUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ounces: Self { Self(rawValue: "OUNCES") }
        public static var pounds: Self { Self(rawValue: "POUNDS") }
        public static var kilograms: Self { Self(rawValue: "KILOGRAMS") }
        public static var grams: Self { Self(rawValue: "GRAMS") }
        public static var milligrams: Self { Self(rawValue: "MILLIGRAMS") }
        public static var inches: Self { Self(rawValue: "INCHES") }
        public static var feet: Self { Self(rawValue: "FEET") }
        public static var meters: Self { Self(rawValue: "METERS") }
        public static var centimeters: Self { Self(rawValue: "CENTIMETERS") }
        public static var millimeters: Self { Self(rawValue: "MILLIMETERS") }
        public static var squareMeters: Self { Self(rawValue: "SQUARE_METERS") }
        public static var squareCentimeters: Self { Self(rawValue: "SQUARE_CENTIMETERS") }
        public static var squareFeet: Self { Self(rawValue: "SQUARE_FEET") }
        public static var squareInches: Self { Self(rawValue: "SQUARE_INCHES") }
        public static var gallons: Self { Self(rawValue: "GALLONS") }
        public static var pints: Self { Self(rawValue: "PINTS") }
        public static var quarts: Self { Self(rawValue: "QUARTS") }
        public static var fluidOunces: Self { Self(rawValue: "FLUID_OUNCES") }
        public static var liters: Self { Self(rawValue: "LITERS") }
        public static var cubicMeters: Self { Self(rawValue: "CUBIC_METERS") }
        public static var cubicFeet: Self { Self(rawValue: "CUBIC_FEET") }
        public static var cubicInches: Self { Self(rawValue: "CUBIC_INCHES") }
        public static var cubicCentimeters: Self { Self(rawValue: "CUBIC_CENTIMETERS") }
        public static var count: Self { Self(rawValue: "COUNT") }
    }

    /// The model's `SubstitutionOptionList`.
    public typealias SubstitutionOptionList = [SubstitutionOption]

    /// The model's `ShippingConstraints`.
    public struct ShippingConstraints: Sendable, Decodable {
        public var palletDelivery: ConstraintType?
        public var signatureConfirmation: ConstraintType?
        public var recipientIdentityVerification: ConstraintType?
        public var recipientAgeVerification: ConstraintType?

        public init(
            palletDelivery: ConstraintType? = nil,
            signatureConfirmation: ConstraintType? = nil,
            recipientIdentityVerification: ConstraintType? = nil,
            recipientAgeVerification: ConstraintType? = nil
        ) {
            self.palletDelivery = palletDelivery
            self.signatureConfirmation = signatureConfirmation
            self.recipientIdentityVerification = recipientIdentityVerification
            self.recipientAgeVerification = recipientAgeVerification
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            palletDelivery = try json.optional("PalletDelivery")
            signatureConfirmation = try json.optional("SignatureConfirmation")
            recipientIdentityVerification = try json.optional("RecipientIdentityVerification")
            recipientAgeVerification = try json.optional("RecipientAgeVerification")
        }
    }

    /// The model's `ConstraintType`.
    public struct ConstraintType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mandatory: Self { Self(rawValue: "MANDATORY") }
    }

    /// The model's `AmazonPrograms`.
    public struct AmazonPrograms: Sendable, Decodable {
        public var programs: [String]?

        public init(programs: [String]? = nil) {
            self.programs = programs
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            programs = try json.optional("Programs")
        }
    }

    /// The model's `OrderItemList`.
    public typealias OrderItemList = [OrderItem]

    /// The model's `GetOrderItemsBuyerInfoResponse`.
    public struct GetOrderItemsBuyerInfoResponse: Sendable, Decodable {
        public var payload: OrderItemsBuyerInfoList?
        public var errors: [Error]?

        public init(payload: OrderItemsBuyerInfoList? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `OrderItemsBuyerInfoList`.
    public struct OrderItemsBuyerInfoList: Sendable, Decodable {
        public var orderItems: [OrderItemBuyerInfo]?
        public var nextToken: String?
        public var amazonOrderId: String?

        public init(orderItems: [OrderItemBuyerInfo]? = nil, amazonOrderId: String? = nil, nextToken: String? = nil) {
            self.orderItems = orderItems
            self.nextToken = nextToken
            self.amazonOrderId = amazonOrderId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderItems = try json.optional("OrderItems")
            nextToken = try json.optional("NextToken")
            amazonOrderId = try json.optional("AmazonOrderId")
        }
    }

    /// The model's `OrderItemBuyerInfo`.
    public struct OrderItemBuyerInfo: Sendable, Decodable {
        public var orderItemId: String?
        public var buyerCustomizedInfo: BuyerCustomizedInfoDetail?
        public var giftWrapPrice: Money?
        public var giftWrapTax: Money?
        public var giftMessageText: String?
        public var giftWrapLevel: String?

        public init(
            orderItemId: String? = nil,
            buyerCustomizedInfo: BuyerCustomizedInfoDetail? = nil,
            giftWrapPrice: Money? = nil,
            giftWrapTax: Money? = nil,
            giftMessageText: String? = nil,
            giftWrapLevel: String? = nil
        ) {
            self.orderItemId = orderItemId
            self.buyerCustomizedInfo = buyerCustomizedInfo
            self.giftWrapPrice = giftWrapPrice
            self.giftWrapTax = giftWrapTax
            self.giftMessageText = giftMessageText
            self.giftWrapLevel = giftWrapLevel
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderItemId = try json.optional("OrderItemId")
            buyerCustomizedInfo = try json.optional("BuyerCustomizedInfo")
            giftWrapPrice = try json.optional("GiftWrapPrice")
            giftWrapTax = try json.optional("GiftWrapTax")
            giftMessageText = try json.optional("GiftMessageText")
            giftWrapLevel = try json.optional("GiftWrapLevel")
        }
    }

    /// The model's `OrderItemBuyerInfoList`.
    public typealias OrderItemBuyerInfoList = [OrderItemBuyerInfo]

    /// The model's `UpdateShipmentStatusRequest`.
    public struct UpdateShipmentStatusRequest: Sendable, Encodable {
        public var marketplaceId: String
        public var shipmentStatus: ShipmentStatus
        public var orderItems: [OrderItemsItem]?

        public init(marketplaceId: String, shipmentStatus: ShipmentStatus, orderItems: [OrderItemsItem]? = nil) {
            self.marketplaceId = marketplaceId
            self.shipmentStatus = shipmentStatus
            self.orderItems = orderItems
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("marketplaceId", marketplaceId)
            try json.set("shipmentStatus", shipmentStatus)
            try json.set("orderItems", orderItems)
        }
    }

    /// The model's `MarketplaceId`.
    public typealias MarketplaceId = String

    /// The model's `ShipmentStatus`.
    public struct ShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var readyForPickup: Self { Self(rawValue: "ReadyForPickup") }
        public static var pickedUp: Self { Self(rawValue: "PickedUp") }
        public static var refusedPickup: Self { Self(rawValue: "RefusedPickup") }
    }

    /// The model's `OrderItems.Item`.
    public struct OrderItemsItem: Sendable, Encodable {
        public var orderItemId: String?
        public var quantity: Int?

        public init(orderItemId: String? = nil, quantity: Int? = nil) {
            self.orderItemId = orderItemId
            self.quantity = quantity
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("orderItemId", orderItemId)
            try json.set("quantity", quantity)
        }
    }

    /// The model's `OrderItems`.
    public typealias OrderItems = [OrderItemsItem]

    /// The model's `GetOrderRegulatedInfoResponse`.
    public struct GetOrderRegulatedInfoResponse: Sendable, Decodable {
        public var payload: OrderRegulatedInfo?
        public var errors: [Error]?

        public init(payload: OrderRegulatedInfo? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `OrderRegulatedInfo`.
    public struct OrderRegulatedInfo: Sendable, Decodable {
        public var amazonOrderId: String?
        public var regulatedInformation: RegulatedInformation?
        public var requiresDosageLabel: Bool?
        public var regulatedOrderVerificationStatus: RegulatedOrderVerificationStatus?

        public init(
            amazonOrderId: String? = nil,
            regulatedInformation: RegulatedInformation? = nil,
            requiresDosageLabel: Bool? = nil,
            regulatedOrderVerificationStatus: RegulatedOrderVerificationStatus? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.regulatedInformation = regulatedInformation
            self.requiresDosageLabel = requiresDosageLabel
            self.regulatedOrderVerificationStatus = regulatedOrderVerificationStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("AmazonOrderId")
            regulatedInformation = try json.optional("RegulatedInformation")
            requiresDosageLabel = try json.optional("RequiresDosageLabel")
            regulatedOrderVerificationStatus = try json.optional("RegulatedOrderVerificationStatus")
        }
    }

    /// The model's `RegulatedInformation`.
    public struct RegulatedInformation: Sendable, Decodable {
        public var fields: [RegulatedInformationField]?

        public init(fields: [RegulatedInformationField]? = nil) {
            self.fields = fields
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fields = try json.optional("Fields")
        }
    }

    /// The model's `RegulatedInformationField`.
    public struct RegulatedInformationField: Sendable, Decodable {
        public var fieldId: String?
        public var fieldLabel: String?
        public var fieldType: RegulatedInformationFieldFieldType?
        public var fieldValue: String?

        public init(
            fieldId: String? = nil,
            fieldLabel: String? = nil,
            fieldType: RegulatedInformationFieldFieldType? = nil,
            fieldValue: String? = nil
        ) {
            self.fieldId = fieldId
            self.fieldLabel = fieldLabel
            self.fieldType = fieldType
            self.fieldValue = fieldValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fieldId = try json.optional("FieldId")
            fieldLabel = try json.optional("FieldLabel")
            fieldType = try json.optional("FieldType")
            fieldValue = try json.optional("FieldValue")
        }
    }

    /// The model's `RegulatedInformationField.FieldType`.
    public struct RegulatedInformationFieldFieldType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var text: Self { Self(rawValue: "Text") }
        public static var fileAttachment: Self { Self(rawValue: "FileAttachment") }
    }

    /// The model's `RegulatedOrderVerificationStatus`.
    public struct RegulatedOrderVerificationStatus: Sendable, Decodable {
        public var status: VerificationStatus?
        public var requiresMerchantAction: Bool?
        public var validRejectionReasons: [RejectionReason]?
        public var rejectionReason: RejectionReason?
        public var reviewDate: String?
        public var externalReviewerId: String?
        public var validVerificationDetails: [ValidVerificationDetail]?
        public var validInterimStatusCodes: [ValidInterimStatusCode]?

        public init(
            status: VerificationStatus? = nil,
            requiresMerchantAction: Bool? = nil,
            validRejectionReasons: [RejectionReason]? = nil,
            rejectionReason: RejectionReason? = nil,
            reviewDate: String? = nil,
            externalReviewerId: String? = nil,
            validVerificationDetails: [ValidVerificationDetail]? = nil,
            validInterimStatusCodes: [ValidInterimStatusCode]? = nil
        ) {
            self.status = status
            self.requiresMerchantAction = requiresMerchantAction
            self.validRejectionReasons = validRejectionReasons
            self.rejectionReason = rejectionReason
            self.reviewDate = reviewDate
            self.externalReviewerId = externalReviewerId
            self.validVerificationDetails = validVerificationDetails
            self.validInterimStatusCodes = validInterimStatusCodes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("Status")
            requiresMerchantAction = try json.optional("RequiresMerchantAction")
            validRejectionReasons = try json.optional("ValidRejectionReasons")
            rejectionReason = try json.optional("RejectionReason")
            reviewDate = try json.optional("ReviewDate")
            externalReviewerId = try json.optional("ExternalReviewerId")
            validVerificationDetails = try json.optional("ValidVerificationDetails")
            validInterimStatusCodes = try json.optional("ValidInterimStatusCodes")
        }
    }

    /// The model's `VerificationStatus`.
    public struct VerificationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { Self(rawValue: "Pending") }
        public static var approved: Self { Self(rawValue: "Approved") }
        public static var rejected: Self { Self(rawValue: "Rejected") }
        public static var expired: Self { Self(rawValue: "Expired") }
        public static var cancelled: Self { Self(rawValue: "Cancelled") }
    }

    /// The model's `RejectionReason`.
    public struct RejectionReason: Sendable, Decodable {
        public var rejectionReasonId: String?
        public var rejectionReasonDescription: String?

        public init(rejectionReasonId: String? = nil, rejectionReasonDescription: String? = nil) {
            self.rejectionReasonId = rejectionReasonId
            self.rejectionReasonDescription = rejectionReasonDescription
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            rejectionReasonId = try json.optional("RejectionReasonId")
            rejectionReasonDescription = try json.optional("RejectionReasonDescription")
        }
    }

    /// The model's `ValidVerificationDetail`.
    public struct ValidVerificationDetail: Sendable, Decodable {
        public var verificationDetailType: String?
        public var validVerificationStatuses: [VerificationStatus]?

        public init(verificationDetailType: String? = nil, validVerificationStatuses: [VerificationStatus]? = nil) {
            self.verificationDetailType = verificationDetailType
            self.validVerificationStatuses = validVerificationStatuses
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            verificationDetailType = try json.optional("VerificationDetailType")
            validVerificationStatuses = try json.optional("ValidVerificationStatuses")
        }
    }

    /// The model's `ValidInterimStatusCode`.
    public struct ValidInterimStatusCode: Sendable, Decodable {
        public var statusCode: String?
        public var statusDescription: String?

        public init(statusCode: String? = nil, statusDescription: String? = nil) {
            self.statusCode = statusCode
            self.statusDescription = statusDescription
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            statusCode = try json.optional("StatusCode")
            statusDescription = try json.optional("StatusDescription")
        }
    }

    /// The model's `UpdateVerificationStatusRequest`.
    public struct UpdateVerificationStatusRequest: Sendable, Encodable {
        public var regulatedOrderVerificationStatus: UpdateVerificationStatusRequestBody

        public init(regulatedOrderVerificationStatus: UpdateVerificationStatusRequestBody) {
            self.regulatedOrderVerificationStatus = regulatedOrderVerificationStatus
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("regulatedOrderVerificationStatus", regulatedOrderVerificationStatus)
        }
    }

    /// The model's `UpdateVerificationStatusRequestBody`.
    public struct UpdateVerificationStatusRequestBody: Sendable, Encodable {
        public var status: VerificationStatus?
        public var externalReviewerId: String
        public var rejectionReasonId: String?
        public var verificationDetails: VerificationDetails?

        public init(
            externalReviewerId: String,
            status: VerificationStatus? = nil,
            rejectionReasonId: String? = nil,
            verificationDetails: VerificationDetails? = nil
        ) {
            self.status = status
            self.externalReviewerId = externalReviewerId
            self.rejectionReasonId = rejectionReasonId
            self.verificationDetails = verificationDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("status", status)
            try json.set("externalReviewerId", externalReviewerId)
            try json.set("rejectionReasonId", rejectionReasonId)
            try json.set("verificationDetails", verificationDetails)
        }
    }

    /// The model's `VerificationDetails`.
    public struct VerificationDetails: Sendable, Encodable {
        public var prescriptionDetail: PrescriptionDetail?
        public var approvedAlternativeDetails: [ApprovedAttribute]?
        public var interimStatusDetail: InterimStatusDetail?

        public init(
            prescriptionDetail: PrescriptionDetail? = nil,
            approvedAlternativeDetails: [ApprovedAttribute]? = nil,
            interimStatusDetail: InterimStatusDetail? = nil
        ) {
            self.prescriptionDetail = prescriptionDetail
            self.approvedAlternativeDetails = approvedAlternativeDetails
            self.interimStatusDetail = interimStatusDetail
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("prescriptionDetail", prescriptionDetail)
            try json.set("approvedAlternativeDetails", approvedAlternativeDetails)
            try json.set("interimStatusDetail", interimStatusDetail)
        }
    }

    /// The model's `PrescriptionDetail`.
    public struct PrescriptionDetail: Sendable, Encodable {
        public var prescriptionId: String
        public var expirationDate: DateTime
        public var writtenQuantity: Int
        public var totalRefillsAuthorized: Int
        public var refillsRemaining: Int
        public var clinicId: String
        public var usageInstructions: String

        public init(
            prescriptionId: String,
            expirationDate: DateTime,
            writtenQuantity: Int,
            totalRefillsAuthorized: Int,
            refillsRemaining: Int,
            clinicId: String,
            usageInstructions: String
        ) {
            self.prescriptionId = prescriptionId
            self.expirationDate = expirationDate
            self.writtenQuantity = writtenQuantity
            self.totalRefillsAuthorized = totalRefillsAuthorized
            self.refillsRemaining = refillsRemaining
            self.clinicId = clinicId
            self.usageInstructions = usageInstructions
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("prescriptionId", prescriptionId)
            try json.set("expirationDate", expirationDate)
            try json.set("writtenQuantity", writtenQuantity)
            try json.set("totalRefillsAuthorized", totalRefillsAuthorized)
            try json.set("refillsRemaining", refillsRemaining)
            try json.set("clinicId", clinicId)
            try json.set("usageInstructions", usageInstructions)
        }
    }

    /// The model's `ApprovedAttribute`.
    public struct ApprovedAttribute: Sendable, Encodable {
        public var attributeName: String
        public var originalValue: String
        public var approvedValue: String

        public init(attributeName: String, originalValue: String, approvedValue: String) {
            self.attributeName = attributeName
            self.originalValue = originalValue
            self.approvedValue = approvedValue
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("attributeName", attributeName)
            try json.set("originalValue", originalValue)
            try json.set("approvedValue", approvedValue)
        }
    }

    /// The model's `ApprovedAlternativeDetails`.
    public typealias ApprovedAlternativeDetails = [ApprovedAttribute]

    /// The model's `InterimStatusDetail`.
    public struct InterimStatusDetail: Sendable, Encodable {
        public var statusCode: String
        public var statusDateTime: DateTime

        public init(statusCode: String, statusDateTime: DateTime) {
            self.statusCode = statusCode
            self.statusDateTime = statusDateTime
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("statusCode", statusCode)
            try json.set("statusDateTime", statusDateTime)
        }
    }

    /// The model's `ConfirmShipmentRequest`.
    public struct ConfirmShipmentRequest: Sendable, Encodable {
        public var packageDetail: PackageDetail
        public var codCollectionMethod: ConfirmShipmentRequestCodCollectionMethod?
        public var marketplaceId: String

        public init(
            packageDetail: PackageDetail,
            marketplaceId: String,
            codCollectionMethod: ConfirmShipmentRequestCodCollectionMethod? = nil
        ) {
            self.packageDetail = packageDetail
            self.codCollectionMethod = codCollectionMethod
            self.marketplaceId = marketplaceId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packageDetail", packageDetail)
            try json.set("codCollectionMethod", codCollectionMethod)
            try json.set("marketplaceId", marketplaceId)
        }
    }

    /// The model's `PackageDetail`.
    public struct PackageDetail: Sendable, Encodable {
        public var packageReferenceId: String
        public var carrierCode: String
        public var carrierName: String?
        public var shippingMethod: String?
        public var trackingNumber: String
        public var shipDate: DateTime
        public var shipFromSupplySourceId: String?
        public var orderItems: [ConfirmShipmentOrderItem]

        public init(
            packageReferenceId: String,
            carrierCode: String,
            trackingNumber: String,
            shipDate: DateTime,
            orderItems: [ConfirmShipmentOrderItem],
            carrierName: String? = nil,
            shippingMethod: String? = nil,
            shipFromSupplySourceId: String? = nil
        ) {
            self.packageReferenceId = packageReferenceId
            self.carrierCode = carrierCode
            self.carrierName = carrierName
            self.shippingMethod = shippingMethod
            self.trackingNumber = trackingNumber
            self.shipDate = shipDate
            self.shipFromSupplySourceId = shipFromSupplySourceId
            self.orderItems = orderItems
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packageReferenceId", packageReferenceId)
            try json.set("carrierCode", carrierCode)
            try json.set("carrierName", carrierName)
            try json.set("shippingMethod", shippingMethod)
            try json.set("trackingNumber", trackingNumber)
            try json.set("shipDate", shipDate)
            try json.set("shipFromSupplySourceId", shipFromSupplySourceId)
            try json.set("orderItems", orderItems)
        }
    }

    /// The model's `PackageReferenceId`.
    public typealias PackageReferenceId = String

    /// The model's `ConfirmShipmentOrderItem`.
    public struct ConfirmShipmentOrderItem: Sendable, Encodable {
        public var orderItemId: String
        public var quantity: Int
        public var transparencyCodes: [String]?

        public init(orderItemId: String, quantity: Int, transparencyCodes: [String]? = nil) {
            self.orderItemId = orderItemId
            self.quantity = quantity
            self.transparencyCodes = transparencyCodes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("orderItemId", orderItemId)
            try json.set("quantity", quantity)
            try json.set("transparencyCodes", transparencyCodes)
        }
    }

    /// The model's `TransparencyCode`.
    public typealias TransparencyCode = String

    /// The model's `TransparencyCodeList`.
    public typealias TransparencyCodeList = [String]

    /// The model's `ConfirmShipmentOrderItemsList`.
    public typealias ConfirmShipmentOrderItemsList = [ConfirmShipmentOrderItem]

    /// The model's `ConfirmShipmentRequest.codCollectionMethod`.
    public struct ConfirmShipmentRequestCodCollectionMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var directPayment: Self { Self(rawValue: "DirectPayment") }
    }
}
