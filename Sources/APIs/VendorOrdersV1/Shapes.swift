// Generated from vendor-orders-api-model/vendorOrders.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension VendorOrdersV1 {
    /// The model's `GetPurchaseOrders.sortOrder`.
    public struct GetPurchaseOrdersSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `GetPurchaseOrders.poItemState`.
    public struct GetPurchaseOrdersPoItemState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cancelled: Self { Self(rawValue: "Cancelled") }
    }

    /// The model's `GetPurchaseOrders.purchaseOrderState`.
    public struct GetPurchaseOrdersPurchaseOrderState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var acknowledged: Self { Self(rawValue: "Acknowledged") }
        public static var closed: Self { Self(rawValue: "Closed") }
    }

    /// The model's `GetPurchaseOrdersResponse`.
    public struct GetPurchaseOrdersResponse: Sendable, Decodable {
        public var payload: OrderList?
        public var errors: [Error]?

        public init(payload: OrderList? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `OrderList`.
    public struct OrderList: Sendable, Decodable {
        public var pagination: Pagination?
        public var orders: [Order]?

        public init(pagination: Pagination? = nil, orders: [Order]? = nil) {
            self.pagination = pagination
            self.orders = orders
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            orders = try json.optional("orders")
        }
    }

    /// The model's `Pagination`.
    public struct Pagination: Sendable, Decodable {
        public var nextToken: String?

        public init(nextToken: String? = nil) {
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `Order`.
    public struct Order: Sendable, Decodable {
        public var purchaseOrderNumber: String?
        public var purchaseOrderState: OrderPurchaseOrderState?
        public var orderDetails: OrderDetails?

        public init(
            purchaseOrderNumber: String? = nil,
            purchaseOrderState: OrderPurchaseOrderState? = nil,
            orderDetails: OrderDetails? = nil
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.purchaseOrderState = purchaseOrderState
            self.orderDetails = orderDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            purchaseOrderNumber = try json.optional("purchaseOrderNumber")
            purchaseOrderState = try json.optional("purchaseOrderState")
            orderDetails = try json.optional("orderDetails")
        }
    }

    /// The model's `Order.purchaseOrderState`.
    public struct OrderPurchaseOrderState: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var acknowledged: Self { Self(rawValue: "Acknowledged") }
        public static var closed: Self { Self(rawValue: "Closed") }
    }

    /// The model's `OrderDetails`.
    public struct OrderDetails: Sendable, Decodable {
        public var purchaseOrderDate: DateTime?
        public var purchaseOrderChangedDate: DateTime?
        public var purchaseOrderStateChangedDate: DateTime?
        public var purchaseOrderType: OrderDetailsPurchaseOrderType?
        public var importDetails: ImportDetails?
        public var dealCode: String?
        public var paymentMethod: OrderDetailsPaymentMethod?
        public var buyingParty: PartyIdentification?
        public var sellingParty: PartyIdentification?
        public var shipToParty: PartyIdentification?
        public var billToParty: PartyIdentification?
        public var shipWindow: String?
        public var deliveryWindow: String?
        public var items: [OrderItem]?

        public init(
            purchaseOrderDate: DateTime? = nil,
            purchaseOrderStateChangedDate: DateTime? = nil,
            items: [OrderItem]? = nil,
            purchaseOrderChangedDate: DateTime? = nil,
            purchaseOrderType: OrderDetailsPurchaseOrderType? = nil,
            importDetails: ImportDetails? = nil,
            dealCode: String? = nil,
            paymentMethod: OrderDetailsPaymentMethod? = nil,
            buyingParty: PartyIdentification? = nil,
            sellingParty: PartyIdentification? = nil,
            shipToParty: PartyIdentification? = nil,
            billToParty: PartyIdentification? = nil,
            shipWindow: String? = nil,
            deliveryWindow: String? = nil
        ) {
            self.purchaseOrderDate = purchaseOrderDate
            self.purchaseOrderChangedDate = purchaseOrderChangedDate
            self.purchaseOrderStateChangedDate = purchaseOrderStateChangedDate
            self.purchaseOrderType = purchaseOrderType
            self.importDetails = importDetails
            self.dealCode = dealCode
            self.paymentMethod = paymentMethod
            self.buyingParty = buyingParty
            self.sellingParty = sellingParty
            self.shipToParty = shipToParty
            self.billToParty = billToParty
            self.shipWindow = shipWindow
            self.deliveryWindow = deliveryWindow
            self.items = items
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            purchaseOrderDate = try json.optional("purchaseOrderDate")
            purchaseOrderChangedDate = try json.optional("purchaseOrderChangedDate")
            purchaseOrderStateChangedDate = try json.optional("purchaseOrderStateChangedDate")
            purchaseOrderType = try json.optional("purchaseOrderType")
            importDetails = try json.optional("importDetails")
            dealCode = try json.optional("dealCode")
            paymentMethod = try json.optional("paymentMethod")
            buyingParty = try json.optional("buyingParty")
            sellingParty = try json.optional("sellingParty")
            shipToParty = try json.optional("shipToParty")
            billToParty = try json.optional("billToParty")
            shipWindow = try json.optional("shipWindow")
            deliveryWindow = try json.optional("deliveryWindow")
            items = try json.optional("items")
        }
    }

    /// The model's `OrderDetails.purchaseOrderType`.
    public struct OrderDetailsPurchaseOrderType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var regularOrder: Self { Self(rawValue: "RegularOrder") }
        public static var consignedOrder: Self { Self(rawValue: "ConsignedOrder") }
        public static var newProductIntroduction: Self { Self(rawValue: "NewProductIntroduction") }
        public static var rushOrder: Self { Self(rawValue: "RushOrder") }
    }

    /// The model's `ImportDetails`.
    public struct ImportDetails: Sendable, Decodable {
        public var methodOfPayment: ImportDetailsMethodOfPayment?
        public var internationalCommercialTerms: ImportDetailsInternationalCommercialTerms?
        public var portOfDelivery: String?
        public var importContainers: String?
        public var shippingInstructions: String?

        public init(
            methodOfPayment: ImportDetailsMethodOfPayment? = nil,
            internationalCommercialTerms: ImportDetailsInternationalCommercialTerms? = nil,
            portOfDelivery: String? = nil,
            importContainers: String? = nil,
            shippingInstructions: String? = nil
        ) {
            self.methodOfPayment = methodOfPayment
            self.internationalCommercialTerms = internationalCommercialTerms
            self.portOfDelivery = portOfDelivery
            self.importContainers = importContainers
            self.shippingInstructions = shippingInstructions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            methodOfPayment = try json.optional("methodOfPayment")
            internationalCommercialTerms = try json.optional("internationalCommercialTerms")
            portOfDelivery = try json.optional("portOfDelivery")
            importContainers = try json.optional("importContainers")
            shippingInstructions = try json.optional("shippingInstructions")
        }
    }

    /// The model's `ImportDetails.methodOfPayment`.
    public struct ImportDetailsMethodOfPayment: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var paidByBuyer: Self { Self(rawValue: "PaidByBuyer") }
        public static var collectOnDelivery: Self { Self(rawValue: "CollectOnDelivery") }
        public static var definedByBuyerAndSeller: Self { Self(rawValue: "DefinedByBuyerAndSeller") }
        public static var fobPortOfCall: Self { Self(rawValue: "FOBPortOfCall") }
        public static var prepaidBySeller: Self { Self(rawValue: "PrepaidBySeller") }
        public static var paidBySeller: Self { Self(rawValue: "PaidBySeller") }
    }

    /// The model's `ImportDetails.internationalCommercialTerms`.
    public struct ImportDetailsInternationalCommercialTerms: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var exWorks: Self { Self(rawValue: "ExWorks") }
        public static var freeCarrier: Self { Self(rawValue: "FreeCarrier") }
        public static var freeOnBoard: Self { Self(rawValue: "FreeOnBoard") }
        public static var freeAlongSideShip: Self { Self(rawValue: "FreeAlongSideShip") }
        public static var carriagePaidTo: Self { Self(rawValue: "CarriagePaidTo") }
        public static var costAndFreight: Self { Self(rawValue: "CostAndFreight") }
        public static var carriageAndInsurancePaidTo: Self { Self(rawValue: "CarriageAndInsurancePaidTo") }
        public static var costInsuranceAndFreight: Self { Self(rawValue: "CostInsuranceAndFreight") }
        public static var deliveredAtTerminal: Self { Self(rawValue: "DeliveredAtTerminal") }
        public static var deliveredAtPlace: Self { Self(rawValue: "DeliveredAtPlace") }
        public static var deliverDutyPaid: Self { Self(rawValue: "DeliverDutyPaid") }
    }

    /// The model's `OrderDetails.paymentMethod`.
    public struct OrderDetailsPaymentMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var invoice: Self { Self(rawValue: "Invoice") }
        public static var consignment: Self { Self(rawValue: "Consignment") }
        public static var creditCard: Self { Self(rawValue: "CreditCard") }
        public static var prepaid: Self { Self(rawValue: "Prepaid") }
    }

    /// The model's `PartyIdentification`.
    public struct PartyIdentification: Sendable, Codable {
        public var partyId: String?
        public var address: Address?
        public var taxInfo: TaxRegistrationDetails?

        public init(partyId: String, address: Address? = nil, taxInfo: TaxRegistrationDetails? = nil) {
            self.partyId = partyId
            self.address = address
            self.taxInfo = taxInfo
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            partyId = try json.optional("partyId")
            address = try json.optional("address")
            taxInfo = try json.optional("taxInfo")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("partyId", partyId)
            try json.set("address", address)
            try json.set("taxInfo", taxInfo)
        }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Codable {
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
            postalCode: String? = nil,
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

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            addressLine3 = try json.optional("addressLine3")
            city = try json.optional("city")
            county = try json.optional("county")
            district = try json.optional("district")
            stateOrRegion = try json.optional("stateOrRegion")
            postalCode = try json.optional("postalCode")
            countryCode = try json.optional("countryCode")
            phone = try json.optional("phone")
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

    /// The model's `TaxRegistrationDetails`.
    public struct TaxRegistrationDetails: Sendable, Codable {
        public var taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType?
        public var taxRegistrationNumber: String?

        public init(taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType, taxRegistrationNumber: String) {
            self.taxRegistrationType = taxRegistrationType
            self.taxRegistrationNumber = taxRegistrationNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            taxRegistrationType = try json.optional("taxRegistrationType")
            taxRegistrationNumber = try json.optional("taxRegistrationNumber")
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

    /// The model's `DateTimeInterval`.
    public typealias DateTimeInterval = String

    /// The model's `OrderItem`.
    public struct OrderItem: Sendable, Decodable {
        public var itemSequenceNumber: String?
        public var amazonProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var orderedQuantity: ItemQuantity?
        public var isBackOrderAllowed: Bool?
        public var netCost: Money?
        public var listPrice: Money?

        public init(
            itemSequenceNumber: String? = nil,
            orderedQuantity: ItemQuantity? = nil,
            isBackOrderAllowed: Bool? = nil,
            amazonProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil,
            netCost: Money? = nil,
            listPrice: Money? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.amazonProductIdentifier = amazonProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.orderedQuantity = orderedQuantity
            self.isBackOrderAllowed = isBackOrderAllowed
            self.netCost = netCost
            self.listPrice = listPrice
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemSequenceNumber = try json.optional("itemSequenceNumber")
            amazonProductIdentifier = try json.optional("amazonProductIdentifier")
            vendorProductIdentifier = try json.optional("vendorProductIdentifier")
            orderedQuantity = try json.optional("orderedQuantity")
            isBackOrderAllowed = try json.optional("isBackOrderAllowed")
            netCost = try json.optional("netCost")
            listPrice = try json.optional("listPrice")
        }
    }

    /// The model's `ItemQuantity`.
    public struct ItemQuantity: Sendable, Codable {
        public var amount: Int?
        public var unitOfMeasure: ItemQuantityUnitOfMeasure?
        public var unitSize: Int?

        public init(amount: Int? = nil, unitOfMeasure: ItemQuantityUnitOfMeasure? = nil, unitSize: Int? = nil) {
            self.amount = amount
            self.unitOfMeasure = unitOfMeasure
            self.unitSize = unitSize
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("amount")
            unitOfMeasure = try json.optional("unitOfMeasure")
            unitSize = try json.optional("unitSize")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amount", amount)
            try json.set("unitOfMeasure", unitOfMeasure)
            try json.set("unitSize", unitSize)
        }
    }

    /// The model's `ItemQuantity.unitOfMeasure`.
    public struct ItemQuantityUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cases: Self { Self(rawValue: "Cases") }
        public static var eaches: Self { Self(rawValue: "Eaches") }
    }

    /// The model's `Money`.
    public struct Money: Sendable, Codable {
        public var currencyCode: String?
        public var amount: ExactDecimal?
        public var unitOfMeasure: MoneyUnitOfMeasure?

        public init(
            currencyCode: String? = nil,
            amount: ExactDecimal? = nil,
            unitOfMeasure: MoneyUnitOfMeasure? = nil
        ) {
            self.currencyCode = currencyCode
            self.amount = amount
            self.unitOfMeasure = unitOfMeasure
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("currencyCode")
            amount = try json.optional("amount")
            unitOfMeasure = try json.optional("unitOfMeasure")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("currencyCode", currencyCode)
            try json.set("amount", amount, asText: true)
            try json.set("unitOfMeasure", unitOfMeasure)
        }
    }

    /// The model's `Money.unitOfMeasure`.
    public struct MoneyUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pounds: Self { Self(rawValue: "POUNDS") }
        public static var ounces: Self { Self(rawValue: "OUNCES") }
        public static var grams: Self { Self(rawValue: "GRAMS") }
        public static var kilograms: Self { Self(rawValue: "KILOGRAMS") }
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

    /// The model's `GetPurchaseOrderResponse`.
    public struct GetPurchaseOrderResponse: Sendable, Decodable {
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

    /// The model's `SubmitAcknowledgementRequest`.
    public struct SubmitAcknowledgementRequest: Sendable, Encodable {
        public var acknowledgements: [OrderAcknowledgement]?

        public init(acknowledgements: [OrderAcknowledgement]? = nil) {
            self.acknowledgements = acknowledgements
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("acknowledgements", acknowledgements)
        }
    }

    /// The model's `OrderAcknowledgement`.
    public struct OrderAcknowledgement: Sendable, Encodable {
        public var purchaseOrderNumber: String
        public var sellingParty: PartyIdentification
        public var acknowledgementDate: DateTime
        public var items: [OrderAcknowledgementItem]

        public init(
            purchaseOrderNumber: String,
            sellingParty: PartyIdentification,
            acknowledgementDate: DateTime,
            items: [OrderAcknowledgementItem]
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.sellingParty = sellingParty
            self.acknowledgementDate = acknowledgementDate
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("purchaseOrderNumber", purchaseOrderNumber)
            try json.set("sellingParty", sellingParty)
            try json.set("acknowledgementDate", acknowledgementDate)
            try json.set("items", items)
        }
    }

    /// The model's `OrderAcknowledgementItem`.
    public struct OrderAcknowledgementItem: Sendable, Encodable {
        public var itemSequenceNumber: String?
        public var amazonProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var orderedQuantity: ItemQuantity
        public var netCost: Money?
        public var listPrice: Money?
        public var discountMultiplier: String?
        public var itemAcknowledgements: [OrderItemAcknowledgement]

        public init(
            orderedQuantity: ItemQuantity,
            itemAcknowledgements: [OrderItemAcknowledgement],
            itemSequenceNumber: String? = nil,
            amazonProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil,
            netCost: Money? = nil,
            listPrice: Money? = nil,
            discountMultiplier: String? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.amazonProductIdentifier = amazonProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.orderedQuantity = orderedQuantity
            self.netCost = netCost
            self.listPrice = listPrice
            self.discountMultiplier = discountMultiplier
            self.itemAcknowledgements = itemAcknowledgements
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemSequenceNumber", itemSequenceNumber)
            try json.set("amazonProductIdentifier", amazonProductIdentifier)
            try json.set("vendorProductIdentifier", vendorProductIdentifier)
            try json.set("orderedQuantity", orderedQuantity)
            try json.set("netCost", netCost)
            try json.set("listPrice", listPrice)
            try json.set("discountMultiplier", discountMultiplier)
            try json.set("itemAcknowledgements", itemAcknowledgements)
        }
    }

    /// The model's `OrderItemAcknowledgement`.
    public struct OrderItemAcknowledgement: Sendable, Encodable {
        public var acknowledgementCode: OrderItemAcknowledgementAcknowledgementCode
        public var acknowledgedQuantity: ItemQuantity
        public var scheduledShipDate: DateTime?
        public var scheduledDeliveryDate: DateTime?
        public var rejectionReason: OrderItemAcknowledgementRejectionReason?

        public init(
            acknowledgementCode: OrderItemAcknowledgementAcknowledgementCode,
            acknowledgedQuantity: ItemQuantity,
            scheduledShipDate: DateTime? = nil,
            scheduledDeliveryDate: DateTime? = nil,
            rejectionReason: OrderItemAcknowledgementRejectionReason? = nil
        ) {
            self.acknowledgementCode = acknowledgementCode
            self.acknowledgedQuantity = acknowledgedQuantity
            self.scheduledShipDate = scheduledShipDate
            self.scheduledDeliveryDate = scheduledDeliveryDate
            self.rejectionReason = rejectionReason
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("acknowledgementCode", acknowledgementCode)
            try json.set("acknowledgedQuantity", acknowledgedQuantity)
            try json.set("scheduledShipDate", scheduledShipDate)
            try json.set("scheduledDeliveryDate", scheduledDeliveryDate)
            try json.set("rejectionReason", rejectionReason)
        }
    }

    /// The model's `OrderItemAcknowledgement.acknowledgementCode`.
    public struct OrderItemAcknowledgementAcknowledgementCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { Self(rawValue: "Accepted") }
        public static var backordered: Self { Self(rawValue: "Backordered") }
        public static var rejected: Self { Self(rawValue: "Rejected") }
    }

    /// The model's `OrderItemAcknowledgement.rejectionReason`.
    public struct OrderItemAcknowledgementRejectionReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var temporarilyUnavailable: Self { Self(rawValue: "TemporarilyUnavailable") }
        public static var invalidProductIdentifier: Self { Self(rawValue: "InvalidProductIdentifier") }
        public static var obsoleteProduct: Self { Self(rawValue: "ObsoleteProduct") }
    }

    /// The model's `SubmitAcknowledgementResponse`.
    public struct SubmitAcknowledgementResponse: Sendable, Decodable {
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

    /// The model's `GetPurchaseOrdersStatus.sortOrder`.
    public struct GetPurchaseOrdersStatusSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `GetPurchaseOrdersStatus.purchaseOrderStatus`.
    public struct GetPurchaseOrdersStatusPurchaseOrderStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var open: Self { Self(rawValue: "OPEN") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }

    /// The model's `GetPurchaseOrdersStatus.itemConfirmationStatus`.
    public struct GetPurchaseOrdersStatusItemConfirmationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var partiallyAccepted: Self { Self(rawValue: "PARTIALLY_ACCEPTED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var unconfirmed: Self { Self(rawValue: "UNCONFIRMED") }
    }

    /// The model's `GetPurchaseOrdersStatus.itemReceiveStatus`.
    public struct GetPurchaseOrdersStatusItemReceiveStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notReceived: Self { Self(rawValue: "NOT_RECEIVED") }
        public static var partiallyReceived: Self { Self(rawValue: "PARTIALLY_RECEIVED") }
        public static var received: Self { Self(rawValue: "RECEIVED") }
    }

    /// The model's `GetPurchaseOrdersStatusResponse`.
    public struct GetPurchaseOrdersStatusResponse: Sendable, Decodable {
        public var payload: OrderListStatus?
        public var errors: [Error]?

        public init(payload: OrderListStatus? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `OrderListStatus`.
    public struct OrderListStatus: Sendable, Decodable {
        public var pagination: Pagination?
        public var ordersStatus: [OrderStatus]?

        public init(pagination: Pagination? = nil, ordersStatus: [OrderStatus]? = nil) {
            self.pagination = pagination
            self.ordersStatus = ordersStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            ordersStatus = try json.optional("ordersStatus")
        }
    }

    /// The model's `OrderStatus`.
    public struct OrderStatus: Sendable, Decodable {
        public var purchaseOrderNumber: String?
        public var purchaseOrderStatus: OrderStatusPurchaseOrderStatus?
        public var purchaseOrderDate: DateTime?
        public var lastUpdatedDate: DateTime?
        public var sellingParty: PartyIdentification?
        public var shipToParty: PartyIdentification?
        public var itemStatus: [OrderItemStatus]?

        public init(
            purchaseOrderNumber: String? = nil,
            purchaseOrderStatus: OrderStatusPurchaseOrderStatus? = nil,
            purchaseOrderDate: DateTime? = nil,
            sellingParty: PartyIdentification? = nil,
            shipToParty: PartyIdentification? = nil,
            itemStatus: [OrderItemStatus]? = nil,
            lastUpdatedDate: DateTime? = nil
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.purchaseOrderStatus = purchaseOrderStatus
            self.purchaseOrderDate = purchaseOrderDate
            self.lastUpdatedDate = lastUpdatedDate
            self.sellingParty = sellingParty
            self.shipToParty = shipToParty
            self.itemStatus = itemStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            purchaseOrderNumber = try json.optional("purchaseOrderNumber")
            purchaseOrderStatus = try json.optional("purchaseOrderStatus")
            purchaseOrderDate = try json.optional("purchaseOrderDate")
            lastUpdatedDate = try json.optional("lastUpdatedDate")
            sellingParty = try json.optional("sellingParty")
            shipToParty = try json.optional("shipToParty")
            itemStatus = try json.optional("itemStatus")
        }
    }

    /// The model's `OrderStatus.purchaseOrderStatus`.
    public struct OrderStatusPurchaseOrderStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var open: Self { Self(rawValue: "OPEN") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
    }

    /// The model's `OrderItemStatus`.
    public struct OrderItemStatus: Sendable, Decodable {
        public var itemSequenceNumber: String?
        public var buyerProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var netCost: Money?
        public var listPrice: Money?
        public var orderedQuantity: OrderItemStatusOrderedQuantity?
        public var acknowledgementStatus: OrderItemStatusAcknowledgementStatus?
        public var receivingStatus: OrderItemStatusReceivingStatus?

        public init(
            itemSequenceNumber: String? = nil,
            buyerProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil,
            netCost: Money? = nil,
            listPrice: Money? = nil,
            orderedQuantity: OrderItemStatusOrderedQuantity? = nil,
            acknowledgementStatus: OrderItemStatusAcknowledgementStatus? = nil,
            receivingStatus: OrderItemStatusReceivingStatus? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.buyerProductIdentifier = buyerProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.netCost = netCost
            self.listPrice = listPrice
            self.orderedQuantity = orderedQuantity
            self.acknowledgementStatus = acknowledgementStatus
            self.receivingStatus = receivingStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemSequenceNumber = try json.optional("itemSequenceNumber")
            buyerProductIdentifier = try json.optional("buyerProductIdentifier")
            vendorProductIdentifier = try json.optional("vendorProductIdentifier")
            netCost = try json.optional("netCost")
            listPrice = try json.optional("listPrice")
            orderedQuantity = try json.optional("orderedQuantity")
            acknowledgementStatus = try json.optional("acknowledgementStatus")
            receivingStatus = try json.optional("receivingStatus")
        }
    }

    /// The model's `OrderItemStatus.orderedQuantity`.
    public struct OrderItemStatusOrderedQuantity: Sendable, Decodable {
        public var orderedQuantity: ItemQuantity?
        public var orderedQuantityDetails: [OrderedQuantityDetails]?

        public init(orderedQuantity: ItemQuantity? = nil, orderedQuantityDetails: [OrderedQuantityDetails]? = nil) {
            self.orderedQuantity = orderedQuantity
            self.orderedQuantityDetails = orderedQuantityDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderedQuantity = try json.optional("orderedQuantity")
            orderedQuantityDetails = try json.optional("orderedQuantityDetails")
        }
    }

    /// The model's `OrderedQuantityDetails`.
    public struct OrderedQuantityDetails: Sendable, Decodable {
        public var updatedDate: DateTime?
        public var orderedQuantity: ItemQuantity?
        public var cancelledQuantity: ItemQuantity?

        public init(
            updatedDate: DateTime? = nil,
            orderedQuantity: ItemQuantity? = nil,
            cancelledQuantity: ItemQuantity? = nil
        ) {
            self.updatedDate = updatedDate
            self.orderedQuantity = orderedQuantity
            self.cancelledQuantity = cancelledQuantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            updatedDate = try json.optional("updatedDate")
            orderedQuantity = try json.optional("orderedQuantity")
            cancelledQuantity = try json.optional("cancelledQuantity")
        }
    }

    /// The model's `OrderItemStatus.acknowledgementStatus`.
    public struct OrderItemStatusAcknowledgementStatus: Sendable, Decodable {
        public var confirmationStatus: OrderItemStatusAcknowledgementStatusConfirmationStatus?
        public var acceptedQuantity: ItemQuantity?
        public var rejectedQuantity: ItemQuantity?
        public var acknowledgementStatusDetails: [AcknowledgementStatusDetails]?

        public init(
            confirmationStatus: OrderItemStatusAcknowledgementStatusConfirmationStatus? = nil,
            acceptedQuantity: ItemQuantity? = nil,
            rejectedQuantity: ItemQuantity? = nil,
            acknowledgementStatusDetails: [AcknowledgementStatusDetails]? = nil
        ) {
            self.confirmationStatus = confirmationStatus
            self.acceptedQuantity = acceptedQuantity
            self.rejectedQuantity = rejectedQuantity
            self.acknowledgementStatusDetails = acknowledgementStatusDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            confirmationStatus = try json.optional("confirmationStatus")
            acceptedQuantity = try json.optional("acceptedQuantity")
            rejectedQuantity = try json.optional("rejectedQuantity")
            acknowledgementStatusDetails = try json.optional("acknowledgementStatusDetails")
        }
    }

    /// The model's `OrderItemStatus.acknowledgementStatus.confirmationStatus`.
    public struct OrderItemStatusAcknowledgementStatusConfirmationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var partiallyAccepted: Self { Self(rawValue: "PARTIALLY_ACCEPTED") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var unconfirmed: Self { Self(rawValue: "UNCONFIRMED") }
    }

    /// The model's `AcknowledgementStatusDetails`.
    public struct AcknowledgementStatusDetails: Sendable, Decodable {
        public var acknowledgementDate: DateTime?
        public var acceptedQuantity: ItemQuantity?
        public var rejectedQuantity: ItemQuantity?

        public init(
            acknowledgementDate: DateTime? = nil,
            acceptedQuantity: ItemQuantity? = nil,
            rejectedQuantity: ItemQuantity? = nil
        ) {
            self.acknowledgementDate = acknowledgementDate
            self.acceptedQuantity = acceptedQuantity
            self.rejectedQuantity = rejectedQuantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            acknowledgementDate = try json.optional("acknowledgementDate")
            acceptedQuantity = try json.optional("acceptedQuantity")
            rejectedQuantity = try json.optional("rejectedQuantity")
        }
    }

    /// The model's `OrderItemStatus.receivingStatus`.
    public struct OrderItemStatusReceivingStatus: Sendable, Decodable {
        public var receiveStatus: OrderItemStatusReceivingStatusReceiveStatus?
        public var receivedQuantity: ItemQuantity?
        public var lastReceiveDate: DateTime?

        public init(
            receiveStatus: OrderItemStatusReceivingStatusReceiveStatus? = nil,
            receivedQuantity: ItemQuantity? = nil,
            lastReceiveDate: DateTime? = nil
        ) {
            self.receiveStatus = receiveStatus
            self.receivedQuantity = receivedQuantity
            self.lastReceiveDate = lastReceiveDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            receiveStatus = try json.optional("receiveStatus")
            receivedQuantity = try json.optional("receivedQuantity")
            lastReceiveDate = try json.optional("lastReceiveDate")
        }
    }

    /// The model's `OrderItemStatus.receivingStatus.receiveStatus`.
    public struct OrderItemStatusReceivingStatusReceiveStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var notReceived: Self { Self(rawValue: "NOT_RECEIVED") }
        public static var partiallyReceived: Self { Self(rawValue: "PARTIALLY_RECEIVED") }
        public static var received: Self { Self(rawValue: "RECEIVED") }
    }

    /// The model's `ItemStatus`.
    public typealias ItemStatus = [OrderItemStatus]
}
