// Generated from vendor-direct-fulfillment-orders-api-model/vendorDirectFulfillmentOrders_2021-12-28.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension VendorDirectFulfillmentOrdersV20211228 {
    /// The model's `GetOrders.status`.
    public struct GetOrdersStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "NEW") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }

    /// The model's `GetOrders.sortOrder`.
    public struct GetOrdersSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
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
        public var orderDetails: OrderDetails?

        public init(purchaseOrderNumber: String? = nil, orderDetails: OrderDetails? = nil) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.orderDetails = orderDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            purchaseOrderNumber = try json.optional("purchaseOrderNumber")
            orderDetails = try json.optional("orderDetails")
        }
    }

    /// The model's `OrderDetails`.
    public struct OrderDetails: Sendable, Decodable {
        public var customerOrderNumber: String?
        public var orderDate: DateTime?
        public var orderStatus: OrderDetailsOrderStatus?
        public var shipmentDetails: ShipmentDetails?
        public var taxTotal: TaxItemDetails?
        public var sellingParty: PartyIdentification?
        public var shipFromParty: PartyIdentification?
        public var shipToParty: Address?
        public var billToParty: PartyIdentification?
        public var hasCustomizableItems: Bool?
        public var items: [OrderItem]?

        public init(
            customerOrderNumber: String? = nil,
            orderDate: DateTime? = nil,
            shipmentDetails: ShipmentDetails? = nil,
            sellingParty: PartyIdentification? = nil,
            shipFromParty: PartyIdentification? = nil,
            shipToParty: Address? = nil,
            billToParty: PartyIdentification? = nil,
            items: [OrderItem]? = nil,
            orderStatus: OrderDetailsOrderStatus? = nil,
            taxTotal: TaxItemDetails? = nil,
            hasCustomizableItems: Bool? = nil
        ) {
            self.customerOrderNumber = customerOrderNumber
            self.orderDate = orderDate
            self.orderStatus = orderStatus
            self.shipmentDetails = shipmentDetails
            self.taxTotal = taxTotal
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
            self.shipToParty = shipToParty
            self.billToParty = billToParty
            self.hasCustomizableItems = hasCustomizableItems
            self.items = items
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            customerOrderNumber = try json.optional("customerOrderNumber")
            orderDate = try json.optional("orderDate")
            orderStatus = try json.optional("orderStatus")
            shipmentDetails = try json.optional("shipmentDetails")
            taxTotal = try json.optional("taxTotal")
            sellingParty = try json.optional("sellingParty")
            shipFromParty = try json.optional("shipFromParty")
            shipToParty = try json.optional("shipToParty")
            billToParty = try json.optional("billToParty")
            hasCustomizableItems = try json.optional("hasCustomizableItems")
            items = try json.optional("items")
        }
    }

    /// The model's `OrderDetails.orderStatus`.
    public struct OrderDetailsOrderStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "NEW") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }

    /// The model's `ShipmentDetails`.
    public struct ShipmentDetails: Sendable, Decodable {
        public var isPriorityShipment: Bool?
        public var isScheduledDeliveryShipment: Bool?
        public var isPslipRequired: Bool?
        public var isGift: Bool?
        public var shipMethod: String?
        public var shipmentDates: ShipmentDates?
        public var messageToCustomer: String?

        public init(
            isPriorityShipment: Bool? = nil,
            isPslipRequired: Bool? = nil,
            shipMethod: String? = nil,
            shipmentDates: ShipmentDates? = nil,
            messageToCustomer: String? = nil,
            isScheduledDeliveryShipment: Bool? = nil,
            isGift: Bool? = nil
        ) {
            self.isPriorityShipment = isPriorityShipment
            self.isScheduledDeliveryShipment = isScheduledDeliveryShipment
            self.isPslipRequired = isPslipRequired
            self.isGift = isGift
            self.shipMethod = shipMethod
            self.shipmentDates = shipmentDates
            self.messageToCustomer = messageToCustomer
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isPriorityShipment = try json.optional("isPriorityShipment")
            isScheduledDeliveryShipment = try json.optional("isScheduledDeliveryShipment")
            isPslipRequired = try json.optional("isPslipRequired")
            isGift = try json.optional("isGift")
            shipMethod = try json.optional("shipMethod")
            shipmentDates = try json.optional("shipmentDates")
            messageToCustomer = try json.optional("messageToCustomer")
        }
    }

    /// The model's `ShipmentDates`.
    public struct ShipmentDates: Sendable, Decodable {
        public var requiredShipDate: DateTime?
        public var promisedDeliveryDate: DateTime?

        public init(requiredShipDate: DateTime? = nil, promisedDeliveryDate: DateTime? = nil) {
            self.requiredShipDate = requiredShipDate
            self.promisedDeliveryDate = promisedDeliveryDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            requiredShipDate = try json.optional("requiredShipDate")
            promisedDeliveryDate = try json.optional("promisedDeliveryDate")
        }
    }

    /// The model's `TaxItemDetails`.
    public struct TaxItemDetails: Sendable, Decodable {
        public var taxLineItem: [TaxDetails]?

        public init(taxLineItem: [TaxDetails]? = nil) {
            self.taxLineItem = taxLineItem
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            taxLineItem = try json.optional("taxLineItem")
        }
    }

    /// The model's `TaxDetails`.
    public struct TaxDetails: Sendable, Decodable {
        public var taxRate: ExactDecimal?
        public var taxAmount: Money?
        public var taxableAmount: Money?
        public var type: TaxDetailsTypeShape?

        public init(
            taxAmount: Money? = nil,
            taxRate: ExactDecimal? = nil,
            taxableAmount: Money? = nil,
            type: TaxDetailsTypeShape? = nil
        ) {
            self.taxRate = taxRate
            self.taxAmount = taxAmount
            self.taxableAmount = taxableAmount
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            taxRate = try json.optional("taxRate")
            taxAmount = try json.optional("taxAmount")
            taxableAmount = try json.optional("taxableAmount")
            type = try json.optional("type")
        }
    }

    /// The model's `Decimal`.
    public typealias Decimal = ExactDecimal

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
            currencyCode = try json.optional("currencyCode")
            amount = try json.optional("amount")
        }
    }

    /// The model's `TaxDetails.type`.
    public struct TaxDetailsTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var consumption: Self { Self(rawValue: "CONSUMPTION") }
        public static var gst: Self { Self(rawValue: "GST") }
        public static var mwSt: Self { Self(rawValue: "MwSt.") }
        public static var pst: Self { Self(rawValue: "PST") }
        public static var total: Self { Self(rawValue: "TOTAL") }
        public static var tva: Self { Self(rawValue: "TVA") }
        public static var vat: Self { Self(rawValue: "VAT") }
    }

    /// The model's `TaxLineItem`.
    public typealias TaxLineItem = [TaxDetails]

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
        public var attention: String?
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
            stateOrRegion: String,
            countryCode: String,
            attention: String? = nil,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            county: String? = nil,
            district: String? = nil,
            postalCode: String? = nil,
            phone: String? = nil
        ) {
            self.name = name
            self.attention = attention
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
            attention = try json.optional("attention")
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
            try json.set("attention", attention)
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
        public var taxRegistrationAddress: Address?
        public var taxRegistrationMessages: String?

        public init(
            taxRegistrationNumber: String,
            taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType? = nil,
            taxRegistrationAddress: Address? = nil,
            taxRegistrationMessages: String? = nil
        ) {
            self.taxRegistrationType = taxRegistrationType
            self.taxRegistrationNumber = taxRegistrationNumber
            self.taxRegistrationAddress = taxRegistrationAddress
            self.taxRegistrationMessages = taxRegistrationMessages
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            taxRegistrationType = try json.optional("taxRegistrationType")
            taxRegistrationNumber = try json.optional("taxRegistrationNumber")
            taxRegistrationAddress = try json.optional("taxRegistrationAddress")
            taxRegistrationMessages = try json.optional("taxRegistrationMessages")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("taxRegistrationType", taxRegistrationType)
            try json.set("taxRegistrationNumber", taxRegistrationNumber)
            try json.set("taxRegistrationAddress", taxRegistrationAddress)
            try json.set("taxRegistrationMessages", taxRegistrationMessages)
        }
    }

    /// The model's `TaxRegistrationDetails.taxRegistrationType`.
    public struct TaxRegistrationDetailsTaxRegistrationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var vat: Self { Self(rawValue: "VAT") }
        public static var gst: Self { Self(rawValue: "GST") }
    }

    /// The model's `OrderItem`.
    public struct OrderItem: Sendable, Decodable {
        public var itemSequenceNumber: String?
        public var buyerProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var title: String?
        public var orderedQuantity: ItemQuantity?
        public var scheduledDeliveryShipment: ScheduledDeliveryShipment?
        public var giftDetails: GiftDetails?
        public var netPrice: Money?
        public var taxDetails: TaxItemDetails?
        public var totalPrice: Money?
        public var buyerCustomizedInfo: BuyerCustomizedInfoDetail?

        public init(
            itemSequenceNumber: String? = nil,
            orderedQuantity: ItemQuantity? = nil,
            netPrice: Money? = nil,
            buyerProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil,
            title: String? = nil,
            scheduledDeliveryShipment: ScheduledDeliveryShipment? = nil,
            giftDetails: GiftDetails? = nil,
            taxDetails: TaxItemDetails? = nil,
            totalPrice: Money? = nil,
            buyerCustomizedInfo: BuyerCustomizedInfoDetail? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.buyerProductIdentifier = buyerProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.title = title
            self.orderedQuantity = orderedQuantity
            self.scheduledDeliveryShipment = scheduledDeliveryShipment
            self.giftDetails = giftDetails
            self.netPrice = netPrice
            self.taxDetails = taxDetails
            self.totalPrice = totalPrice
            self.buyerCustomizedInfo = buyerCustomizedInfo
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemSequenceNumber = try json.optional("itemSequenceNumber")
            buyerProductIdentifier = try json.optional("buyerProductIdentifier")
            vendorProductIdentifier = try json.optional("vendorProductIdentifier")
            title = try json.optional("title")
            orderedQuantity = try json.optional("orderedQuantity")
            scheduledDeliveryShipment = try json.optional("scheduledDeliveryShipment")
            giftDetails = try json.optional("giftDetails")
            netPrice = try json.optional("netPrice")
            taxDetails = try json.optional("taxDetails")
            totalPrice = try json.optional("totalPrice")
            buyerCustomizedInfo = try json.optional("buyerCustomizedInfo")
        }
    }

    /// The model's `ItemQuantity`.
    public struct ItemQuantity: Sendable, Codable {
        public var amount: Int?
        public var unitOfMeasure: ItemQuantityUnitOfMeasure?

        public init(amount: Int? = nil, unitOfMeasure: ItemQuantityUnitOfMeasure? = nil) {
            self.amount = amount
            self.unitOfMeasure = unitOfMeasure
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("amount")
            unitOfMeasure = try json.optional("unitOfMeasure")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amount", amount)
            try json.set("unitOfMeasure", unitOfMeasure)
        }
    }

    /// The model's `ItemQuantity.unitOfMeasure`.
    public struct ItemQuantityUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var each: Self { Self(rawValue: "Each") }
    }

    /// The model's `ScheduledDeliveryShipment`.
    public struct ScheduledDeliveryShipment: Sendable, Decodable {
        public var scheduledDeliveryServiceType: String?
        public var earliestNominatedDeliveryDate: DateTime?
        public var latestNominatedDeliveryDate: DateTime?

        public init(
            scheduledDeliveryServiceType: String? = nil,
            earliestNominatedDeliveryDate: DateTime? = nil,
            latestNominatedDeliveryDate: DateTime? = nil
        ) {
            self.scheduledDeliveryServiceType = scheduledDeliveryServiceType
            self.earliestNominatedDeliveryDate = earliestNominatedDeliveryDate
            self.latestNominatedDeliveryDate = latestNominatedDeliveryDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            scheduledDeliveryServiceType = try json.optional("scheduledDeliveryServiceType")
            earliestNominatedDeliveryDate = try json.optional("earliestNominatedDeliveryDate")
            latestNominatedDeliveryDate = try json.optional("latestNominatedDeliveryDate")
        }
    }

    /// The model's `GiftDetails`.
    public struct GiftDetails: Sendable, Decodable {
        public var giftMessage: String?
        public var giftWrapId: String?

        public init(giftMessage: String? = nil, giftWrapId: String? = nil) {
            self.giftMessage = giftMessage
            self.giftWrapId = giftWrapId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            giftMessage = try json.optional("giftMessage")
            giftWrapId = try json.optional("giftWrapId")
        }
    }

    /// The model's `buyerCustomizedInfoDetail`.
    public struct BuyerCustomizedInfoDetail: Sendable, Decodable {
        public var customizedUrl: String?

        public init(customizedUrl: String? = nil) {
            self.customizedUrl = customizedUrl
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            customizedUrl = try json.optional("customizedUrl")
        }
    }

    /// The model's `SubmitAcknowledgementRequest`.
    public struct SubmitAcknowledgementRequest: Sendable, Encodable {
        public var orderAcknowledgements: [OrderAcknowledgementItem]?

        public init(orderAcknowledgements: [OrderAcknowledgementItem]? = nil) {
            self.orderAcknowledgements = orderAcknowledgements
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("orderAcknowledgements", orderAcknowledgements)
        }
    }

    /// The model's `OrderAcknowledgementItem`.
    public struct OrderAcknowledgementItem: Sendable, Encodable {
        public var purchaseOrderNumber: String
        public var vendorOrderNumber: String
        public var acknowledgementDate: DateTime
        public var acknowledgementStatus: AcknowledgementStatus
        public var sellingParty: PartyIdentification
        public var shipFromParty: PartyIdentification
        public var itemAcknowledgements: [OrderItemAcknowledgement]

        public init(
            purchaseOrderNumber: String,
            vendorOrderNumber: String,
            acknowledgementDate: DateTime,
            acknowledgementStatus: AcknowledgementStatus,
            sellingParty: PartyIdentification,
            shipFromParty: PartyIdentification,
            itemAcknowledgements: [OrderItemAcknowledgement]
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.vendorOrderNumber = vendorOrderNumber
            self.acknowledgementDate = acknowledgementDate
            self.acknowledgementStatus = acknowledgementStatus
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
            self.itemAcknowledgements = itemAcknowledgements
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("purchaseOrderNumber", purchaseOrderNumber)
            try json.set("vendorOrderNumber", vendorOrderNumber)
            try json.set("acknowledgementDate", acknowledgementDate)
            try json.set("acknowledgementStatus", acknowledgementStatus)
            try json.set("sellingParty", sellingParty)
            try json.set("shipFromParty", shipFromParty)
            try json.set("itemAcknowledgements", itemAcknowledgements)
        }
    }

    /// The model's `AcknowledgementStatus`.
    public struct AcknowledgementStatus: Sendable, Encodable {
        public var code: String?
        public var description: String?

        public init(code: String? = nil, description: String? = nil) {
            self.code = code
            self.description = description
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("code", code)
            try json.set("description", description)
        }
    }

    /// The model's `OrderItemAcknowledgement`.
    public struct OrderItemAcknowledgement: Sendable, Encodable {
        public var itemSequenceNumber: String
        public var buyerProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var acknowledgedQuantity: ItemQuantity

        public init(
            itemSequenceNumber: String,
            acknowledgedQuantity: ItemQuantity,
            buyerProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.buyerProductIdentifier = buyerProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.acknowledgedQuantity = acknowledgedQuantity
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemSequenceNumber", itemSequenceNumber)
            try json.set("buyerProductIdentifier", buyerProductIdentifier)
            try json.set("vendorProductIdentifier", vendorProductIdentifier)
            try json.set("acknowledgedQuantity", acknowledgedQuantity)
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
}
