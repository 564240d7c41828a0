// Generated from external-fulfillment/externalFulfillmentShipments_2024-09-11.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ExternalFulfillmentShipmentsV20240911 {
    /// The model's `GetShipments.status`.
    public struct GetShipmentsStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "CREATED") }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
        public static var packageCreated: Self { Self(rawValue: "PACKAGE_CREATED") }
        public static var pickupSlotRetrieved: Self { Self(rawValue: "PICKUP_SLOT_RETRIEVED") }
        public static var invoiceGenerated: Self { Self(rawValue: "INVOICE_GENERATED") }
        public static var shiplabelGenerated: Self { Self(rawValue: "SHIPLABEL_GENERATED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
    }

    /// The model's `ShipmentsResponse`.
    public struct ShipmentsResponse: Sendable, Decodable {
        public var shipments: [Shipment]?
        public var pagination: Pagination?

        public init(shipments: [Shipment]? = nil, pagination: Pagination? = nil) {
            self.shipments = shipments
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipments = try json.optional("shipments")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `Shipment`.
    public struct Shipment: Sendable, Decodable {
        public var id: String?
        public var locationId: String?
        public var marketplaceAttributes: MarketplaceAttributes?
        public var shipmentInfo: ShipmentInfo?
        public var invoiceInfo: InvoiceInfo?
        public var partyInfoList: [PartyIdentificationInfo]?
        public var shipmentRequirements: ShipmentRequirements?
        public var charges: [Charge]?
        public var status: ShipmentStatus?
        public var subStatus: ShipmentSubStatus?
        public var reason: String?
        public var lineItems: [ShipmentLineItem]?
        public var shippingInfo: ShippingInfo?
        public var packages: [Package]?
        public var creationDateTime: String?
        public var lastUpdatedDateTime: String?
        public var earliestPackDateTime: String?

        public init(
            id: String? = nil,
            locationId: String? = nil,
            marketplaceAttributes: MarketplaceAttributes? = nil,
            shipmentInfo: ShipmentInfo? = nil,
            shipmentRequirements: ShipmentRequirements? = nil,
            charges: [Charge]? = nil,
            status: ShipmentStatus? = nil,
            lineItems: [ShipmentLineItem]? = nil,
            shippingInfo: ShippingInfo? = nil,
            creationDateTime: String? = nil,
            lastUpdatedDateTime: String? = nil,
            invoiceInfo: InvoiceInfo? = nil,
            partyInfoList: [PartyIdentificationInfo]? = nil,
            subStatus: ShipmentSubStatus? = nil,
            reason: String? = nil,
            packages: [Package]? = nil,
            earliestPackDateTime: String? = nil
        ) {
            self.id = id
            self.locationId = locationId
            self.marketplaceAttributes = marketplaceAttributes
            self.shipmentInfo = shipmentInfo
            self.invoiceInfo = invoiceInfo
            self.partyInfoList = partyInfoList
            self.shipmentRequirements = shipmentRequirements
            self.charges = charges
            self.status = status
            self.subStatus = subStatus
            self.reason = reason
            self.lineItems = lineItems
            self.shippingInfo = shippingInfo
            self.packages = packages
            self.creationDateTime = creationDateTime
            self.lastUpdatedDateTime = lastUpdatedDateTime
            self.earliestPackDateTime = earliestPackDateTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            locationId = try json.optional("locationId")
            marketplaceAttributes = try json.optional("marketplaceAttributes")
            shipmentInfo = try json.optional("shipmentInfo")
            invoiceInfo = try json.optional("invoiceInfo")
            partyInfoList = try json.optional("partyInfoList")
            shipmentRequirements = try json.optional("shipmentRequirements")
            charges = try json.optional("charges")
            status = try json.optional("status")
            subStatus = try json.optional("subStatus")
            reason = try json.optional("reason")
            lineItems = try json.optional("lineItems")
            shippingInfo = try json.optional("shippingInfo")
            packages = try json.optional("packages")
            creationDateTime = try json.optional("creationDateTime")
            lastUpdatedDateTime = try json.optional("lastUpdatedDateTime")
            earliestPackDateTime = try json.optional("earliestPackDateTime")
        }
    }

    /// The model's `MarketplaceAttributes`.
    public struct MarketplaceAttributes: Sendable, Decodable {
        public var marketplaceId: String?
        public var channelName: String?
        public var merchantId: String?
        public var customAttributes: [CustomChannelAttributeItem]?

        public init(
            marketplaceId: String? = nil,
            channelName: String? = nil,
            merchantId: String? = nil,
            customAttributes: [CustomChannelAttributeItem]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.channelName = channelName
            self.merchantId = merchantId
            self.customAttributes = customAttributes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            channelName = try json.optional("channelName")
            merchantId = try json.optional("merchantId")
            customAttributes = try json.optional("customAttributes")
        }
    }

    /// The model's `CustomChannelAttribute.Item`.
    public struct CustomChannelAttributeItem: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var prime: Self { Self(rawValue: "PRIME") }
        public static var fasttrack: Self { Self(rawValue: "FASTTRACK") }
    }

    /// The model's `CustomChannelAttribute`.
    public typealias CustomChannelAttribute = [CustomChannelAttributeItem]

    /// The model's `ShipmentInfo`.
    public struct ShipmentInfo: Sendable, Decodable {
        public var shipmentType: ShipmentInfoShipmentType?
        public var originalShipmentInfo: ReplacedShipmentInfo?
        public var numberOfUnits: Int?
        public var priority: Priority?
        public var buyerOrderId: String?
        public var orderStatesEligibleForRejection: [String]?
        public var orderPlacedTimestamp: String?
        public var processingSource: ShipmentInfoProcessingSource?
        public var paymentMethod: ShipmentInfoPaymentMethod?

        public init(
            shipmentType: ShipmentInfoShipmentType? = nil,
            numberOfUnits: Int? = nil,
            priority: Priority? = nil,
            buyerOrderId: String? = nil,
            originalShipmentInfo: ReplacedShipmentInfo? = nil,
            orderStatesEligibleForRejection: [String]? = nil,
            orderPlacedTimestamp: String? = nil,
            processingSource: ShipmentInfoProcessingSource? = nil,
            paymentMethod: ShipmentInfoPaymentMethod? = nil
        ) {
            self.shipmentType = shipmentType
            self.originalShipmentInfo = originalShipmentInfo
            self.numberOfUnits = numberOfUnits
            self.priority = priority
            self.buyerOrderId = buyerOrderId
            self.orderStatesEligibleForRejection = orderStatesEligibleForRejection
            self.orderPlacedTimestamp = orderPlacedTimestamp
            self.processingSource = processingSource
            self.paymentMethod = paymentMethod
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentType = try json.optional("shipmentType")
            originalShipmentInfo = try json.optional("originalShipmentInfo")
            numberOfUnits = try json.optional("numberOfUnits")
            priority = try json.optional("priority")
            buyerOrderId = try json.optional("buyerOrderId")
            orderStatesEligibleForRejection = try json.optional("orderStatesEligibleForRejection")
            orderPlacedTimestamp = try json.optional("orderPlacedTimestamp")
            processingSource = try json.optional("processingSource")
            paymentMethod = try json.optional("paymentMethod")
        }
    }

    /// The model's `ShipmentInfo.shipmentType`.
    public struct ShipmentInfoShipmentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "NEW") }
        public static var exchange: Self { Self(rawValue: "EXCHANGE") }
        public static var replacement: Self { Self(rawValue: "REPLACEMENT") }
    }

    /// The model's `ReplacedShipmentInfo`.
    public struct ReplacedShipmentInfo: Sendable, Decodable {
        public var id: String?
        public var locationId: String?
        public var marketplaceAttributes: MarketplaceAttributes?
        public var originalLineItems: [OriginalLineItem]?

        public init(
            id: String? = nil,
            locationId: String? = nil,
            marketplaceAttributes: MarketplaceAttributes? = nil,
            originalLineItems: [OriginalLineItem]? = nil
        ) {
            self.id = id
            self.locationId = locationId
            self.marketplaceAttributes = marketplaceAttributes
            self.originalLineItems = originalLineItems
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            locationId = try json.optional("locationId")
            marketplaceAttributes = try json.optional("marketplaceAttributes")
            originalLineItems = try json.optional("originalLineItems")
        }
    }

    /// The model's `OriginalLineItem`.
    public struct OriginalLineItem: Sendable, Decodable {
        public var replacingSku: String?
        public var originalSku: String?
        public var charges: [Charge]?

        public init(replacingSku: String? = nil, originalSku: String? = nil, charges: [Charge]? = nil) {
            self.replacingSku = replacingSku
            self.originalSku = originalSku
            self.charges = charges
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            replacingSku = try json.optional("replacingSku")
            originalSku = try json.optional("originalSku")
            charges = try json.optional("charges")
        }
    }

    /// The model's `Charge`.
    public struct Charge: Sendable, Decodable {
        public var baseCharge: ChargeBreakup?
        public var taxBreakup: [Tax]?
        public var chargeType: ChargeChargeType?
        public var totalCharge: ChargeBreakup?
        public var totalTax: Tax?

        public init(
            baseCharge: ChargeBreakup? = nil,
            chargeType: ChargeChargeType? = nil,
            totalCharge: ChargeBreakup? = nil,
            totalTax: Tax? = nil,
            taxBreakup: [Tax]? = nil
        ) {
            self.baseCharge = baseCharge
            self.taxBreakup = taxBreakup
            self.chargeType = chargeType
            self.totalCharge = totalCharge
            self.totalTax = totalTax
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            baseCharge = try json.optional("baseCharge")
            taxBreakup = try json.optional("taxBreakup")
            chargeType = try json.optional("chargeType")
            totalCharge = try json.optional("totalCharge")
            totalTax = try json.optional("totalTax")
        }
    }

    /// The model's `ChargeBreakup`.
    public struct ChargeBreakup: Sendable, Decodable {
        public var baseAmount: Amount?
        public var discountAmount: Amount?
        public var netAmount: Amount?

        public init(baseAmount: Amount? = nil, discountAmount: Amount? = nil, netAmount: Amount? = nil) {
            self.baseAmount = baseAmount
            self.discountAmount = discountAmount
            self.netAmount = netAmount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            baseAmount = try json.optional("baseAmount")
            discountAmount = try json.optional("discountAmount")
            netAmount = try json.optional("netAmount")
        }
    }

    /// The model's `Amount`.
    public struct Amount: Sendable, Codable {
        public var value: ExactDecimal?
        public var currencyCode: String?

        public init(value: ExactDecimal, currencyCode: String) {
            self.value = value
            self.currencyCode = currencyCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            currencyCode = try json.optional("currencyCode")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("value", value, asText: true)
            try json.set("currencyCode", currencyCode)
        }
    }

    /// The model's `Tax`.
    public struct Tax: Sendable, Decodable {
        public var type: TaxTypeShape?
        public var rate: ExactDecimal?
        public var charge: ChargeBreakup?

        public init(charge: ChargeBreakup? = nil, type: TaxTypeShape? = nil, rate: ExactDecimal? = nil) {
            self.type = type
            self.rate = rate
            self.charge = charge
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            rate = try json.optional("rate")
            charge = try json.optional("charge")
        }
    }

    /// The model's `Tax.type`.
    public struct TaxTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var vat: Self { Self(rawValue: "VAT") }
        public static var cst: Self { Self(rawValue: "CST") }
        public static var igst: Self { Self(rawValue: "IGST") }
        public static var sgst: Self { Self(rawValue: "SGST") }
        public static var cgst: Self { Self(rawValue: "CGST") }
        public static var utgst: Self { Self(rawValue: "UTGST") }
        public static var cess: Self { Self(rawValue: "CESS") }
        public static var other: Self { Self(rawValue: "OTHER") }
        public static var total: Self { Self(rawValue: "TOTAL") }
    }

    /// The model's `Decimal`.
    public typealias Decimal = ExactDecimal

    /// The model's `Charge.chargeType`.
    public struct ChargeChargeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var product: Self { Self(rawValue: "PRODUCT") }
        public static var shipping: Self { Self(rawValue: "SHIPPING") }
        public static var giftWrap: Self { Self(rawValue: "GIFT_WRAP") }
        public static var total: Self { Self(rawValue: "TOTAL") }
        public static var other: Self { Self(rawValue: "OTHER") }
    }

    /// The model's `Charges`.
    public typealias Charges = [Charge]

    /// The model's `OriginalLineItems`.
    public typealias OriginalLineItems = [OriginalLineItem]

    /// The model's `Priority`.
    public struct Priority: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var high: Self { Self(rawValue: "HIGH") }
        public static var low: Self { Self(rawValue: "LOW") }
    }

    /// The model's `ShipmentInfo.processingSource`.
    public struct ShipmentInfoProcessingSource: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var externalPlatform: Self { Self(rawValue: "EXTERNAL_PLATFORM") }
        public static var internalPlatform: Self { Self(rawValue: "INTERNAL_PLATFORM") }
    }

    /// The model's `ShipmentInfo.paymentMethod`.
    public struct ShipmentInfoPaymentMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cashOnDelivery: Self { Self(rawValue: "CASH_ON_DELIVERY") }
        public static var prepaid: Self { Self(rawValue: "PREPAID") }
    }

    /// The model's `InvoiceInfo`.
    public struct InvoiceInfo: Sendable, Decodable {
        public var invoiceId: String?
        public var creationDateTime: String?

        public init(invoiceId: String? = nil, creationDateTime: String? = nil) {
            self.invoiceId = invoiceId
            self.creationDateTime = creationDateTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoiceId = try json.optional("invoiceId")
            creationDateTime = try json.optional("creationDateTime")
        }
    }

    /// The model's `DateTime`.
    public typealias DateTimeShape = String

    /// The model's `PartyIdentificationInfo`.
    public struct PartyIdentificationInfo: Sendable, Decodable {
        public var partyId: String?
        public var partyType: PartyIdentificationInfoPartyType?
        public var address: Address?
        public var taxInfo: TaxRegistrationInfo?

        public init(
            partyId: String? = nil,
            partyType: PartyIdentificationInfoPartyType? = nil,
            address: Address? = nil,
            taxInfo: TaxRegistrationInfo? = nil
        ) {
            self.partyId = partyId
            self.partyType = partyType
            self.address = address
            self.taxInfo = taxInfo
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            partyId = try json.optional("partyId")
            partyType = try json.optional("partyType")
            address = try json.optional("address")
            taxInfo = try json.optional("taxInfo")
        }
    }

    /// The model's `PartyIdentificationInfo.partyType`.
    public struct PartyIdentificationInfoPartyType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var billToParty: Self { Self(rawValue: "BILL_TO_PARTY") }
        public static var shipToParty: Self { Self(rawValue: "SHIP_TO_PARTY") }
        public static var shipFromParty: Self { Self(rawValue: "SHIP_FROM_PARTY") }
        public static var sellingParty: Self { Self(rawValue: "SELLING_PARTY") }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Decodable {
        public var name: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var district: String?
        public var municipality: String?
        public var state: String?
        public var city: String?
        public var countryCode: String?
        public var postalCode: String?
        public var email: String?
        public var copyEmails: [String]?
        public var phoneNumber: String?
        public var addressType: String?
        public var geocodes: Geocodes?

        public init(
            postalCode: String? = nil,
            name: String? = nil,
            addressLine1: String? = nil,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            district: String? = nil,
            municipality: String? = nil,
            state: String? = nil,
            city: String? = nil,
            countryCode: String? = nil,
            email: String? = nil,
            copyEmails: [String]? = nil,
            phoneNumber: String? = nil,
            addressType: String? = nil,
            geocodes: Geocodes? = nil
        ) {
            self.name = name
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.district = district
            self.municipality = municipality
            self.state = state
            self.city = city
            self.countryCode = countryCode
            self.postalCode = postalCode
            self.email = email
            self.copyEmails = copyEmails
            self.phoneNumber = phoneNumber
            self.addressType = addressType
            self.geocodes = geocodes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            addressLine3 = try json.optional("addressLine3")
            district = try json.optional("district")
            municipality = try json.optional("municipality")
            state = try json.optional("state")
            city = try json.optional("city")
            countryCode = try json.optional("countryCode")
            postalCode = try json.optional("postalCode")
            email = try json.optional("email")
            copyEmails = try json.optional("copyEmails")
            phoneNumber = try json.optional("phoneNumber")
            addressType = try json.optional("addressType")
            geocodes = try json.optional("geocodes")
        }
    }

    /// The model's `Geocodes`.
    public struct Geocodes: Sendable, Decodable {
        public var latitude: ExactDecimal?
        public var longitude: ExactDecimal?
        public var elevation: ExactDecimal?

        public init(latitude: ExactDecimal? = nil, longitude: ExactDecimal? = nil, elevation: ExactDecimal? = nil) {
            self.latitude = latitude
            self.longitude = longitude
            self.elevation = elevation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            latitude = try json.optional("latitude")
            longitude = try json.optional("longitude")
            elevation = try json.optional("elevation")
        }
    }

    /// The model's `TaxRegistrationInfo`.
    public struct TaxRegistrationInfo: Sendable, Decodable {
        public var type: TaxRegistrationInfoTypeShape?
        public var number: String?
        public var address: Address?
        public var messages: String?

        public init(
            type: TaxRegistrationInfoTypeShape? = nil,
            number: String? = nil,
            address: Address? = nil,
            messages: String? = nil
        ) {
            self.type = type
            self.number = number
            self.address = address
            self.messages = messages
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            number = try json.optional("number")
            address = try json.optional("address")
            messages = try json.optional("messages")
        }
    }

    /// The model's `TaxRegistrationInfo.type`.
    public struct TaxRegistrationInfoTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var vat: Self { Self(rawValue: "VAT") }
        public static var gst: Self { Self(rawValue: "GST") }
    }

    /// The model's `PartyIdentificationInfoList`.
    public typealias PartyIdentificationInfoList = [PartyIdentificationInfo]

    /// The model's `ShipmentRequirements`.
    public struct ShipmentRequirements: Sendable, Decodable {
        public var pSlip: PackingSlipRequirement?
        public var invoice: InvoiceRequirement?

        public init(pSlip: PackingSlipRequirement? = nil, invoice: InvoiceRequirement? = nil) {
            self.pSlip = pSlip
            self.invoice = invoice
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pSlip = try json.optional("pSlip")
            invoice = try json.optional("invoice")
        }
    }

    /// The model's `PackingSlipRequirement`.
    public struct PackingSlipRequirement: Sendable, Decodable {
        public var requirement: PackingSlipRequirementRequirement?
        public var status: PackingSlipRequirementStatus?

        public init(
            requirement: PackingSlipRequirementRequirement? = nil,
            status: PackingSlipRequirementStatus? = nil
        ) {
            self.requirement = requirement
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            requirement = try json.optional("requirement")
            status = try json.optional("status")
        }
    }

    /// The model's `PackingSlipRequirement.requirement`.
    public struct PackingSlipRequirementRequirement: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var required: Self { Self(rawValue: "REQUIRED") }
        public static var notRequired: Self { Self(rawValue: "NOT_REQUIRED") }
    }

    /// The model's `PackingSlipRequirement.status`.
    public struct PackingSlipRequirementStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var generated: Self { Self(rawValue: "GENERATED") }
        public static var notGenerated: Self { Self(rawValue: "NOT_GENERATED") }
    }

    /// The model's `InvoiceRequirement`.
    public struct InvoiceRequirement: Sendable, Decodable {
        public var requirement: InvoiceRequirementRequirement?
        public var status: InvoiceRequirementStatus?

        public init(requirement: InvoiceRequirementRequirement? = nil, status: InvoiceRequirementStatus? = nil) {
            self.requirement = requirement
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            requirement = try json.optional("requirement")
            status = try json.optional("status")
        }
    }

    /// The model's `InvoiceRequirement.requirement`.
    public struct InvoiceRequirementRequirement: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var required: Self { Self(rawValue: "REQUIRED") }
        public static var notRequired: Self { Self(rawValue: "NOT_REQUIRED") }
    }

    /// The model's `InvoiceRequirement.status`.
    public struct InvoiceRequirementStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var available: Self { Self(rawValue: "AVAILABLE") }
        public static var notAvailable: Self { Self(rawValue: "NOT_AVAILABLE") }
    }

    /// The model's `Shipment.status`.
    public struct ShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "CREATED") }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
        public static var packageCreated: Self { Self(rawValue: "PACKAGE_CREATED") }
        public static var pickupSlotRetrieved: Self { Self(rawValue: "PICKUP_SLOT_RETRIEVED") }
        public static var invoiceGenerated: Self { Self(rawValue: "INVOICE_GENERATED") }
        public static var shiplabelGenerated: Self { Self(rawValue: "SHIPLABEL_GENERATED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
    }

    /// The model's `Shipment.subStatus`.
    public struct ShipmentSubStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pendingSchedule: Self { Self(rawValue: "PENDING_SCHEDULE") }
        public static var pendingPickup: Self { Self(rawValue: "PENDING_PICKUP") }
        public static var pendingDropOff: Self { Self(rawValue: "PENDING_DROP_OFF") }
        public static var labelCanceled: Self { Self(rawValue: "LABEL_CANCELED") }
        public static var pickedUp: Self { Self(rawValue: "PICKED_UP") }
        public static var droppedOff: Self { Self(rawValue: "DROPPED_OFF") }
        public static var atOriginFc: Self { Self(rawValue: "AT_ORIGIN_FC") }
        public static var atDestinationFc: Self { Self(rawValue: "AT_DESTINATION_FC") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var notDelivered: Self { Self(rawValue: "NOT_DELIVERED") }
        public static var undeliverable: Self { Self(rawValue: "UNDELIVERABLE") }
        public static var lost: Self { Self(rawValue: "LOST") }
        public static var outForDelivery: Self { Self(rawValue: "OUT_FOR_DELIVERY") }
        public static var damaged: Self { Self(rawValue: "DAMAGED") }
    }

    /// The model's `ShipmentLineItem`.
    public struct ShipmentLineItem: Sendable, Decodable {
        public var shipmentLineItemId: String?
        public var merchantSku: String?
        public var numberOfUnits: Int?
        public var serialNumbers: [String]?
        public var pieceType: PieceType?
        public var hazmatLabels: [String]?
        public var giftAttributes: GiftAttributes?
        public var charges: [Charge]?
        public var cancellations: [Cancellation]?
        public var hsnCode: String?
        public var recommendedCountryOfOrigin: String?
        public var countryOfOrigin: String?
        public var recommendedCurrencyCode: String?
        public var itemValue: Amount?
        public var complianceAttributes: ComplianceAttributes?
        public var customAttributes: [CustomAttribute]?

        public init(
            shipmentLineItemId: String? = nil,
            merchantSku: String? = nil,
            numberOfUnits: Int? = nil,
            charges: [Charge]? = nil,
            complianceAttributes: ComplianceAttributes? = nil,
            serialNumbers: [String]? = nil,
            pieceType: PieceType? = nil,
            hazmatLabels: [String]? = nil,
            giftAttributes: GiftAttributes? = nil,
            cancellations: [Cancellation]? = nil,
            hsnCode: String? = nil,
            recommendedCountryOfOrigin: String? = nil,
            countryOfOrigin: String? = nil,
            recommendedCurrencyCode: String? = nil,
            itemValue: Amount? = nil,
            customAttributes: [CustomAttribute]? = nil
        ) {
            self.shipmentLineItemId = shipmentLineItemId
            self.merchantSku = merchantSku
            self.numberOfUnits = numberOfUnits
            self.serialNumbers = serialNumbers
            self.pieceType = pieceType
            self.hazmatLabels = hazmatLabels
            self.giftAttributes = giftAttributes
            self.charges = charges
            self.cancellations = cancellations
            self.hsnCode = hsnCode
            self.recommendedCountryOfOrigin = recommendedCountryOfOrigin
            self.countryOfOrigin = countryOfOrigin
            self.recommendedCurrencyCode = recommendedCurrencyCode
            self.itemValue = itemValue
            self.complianceAttributes = complianceAttributes
            self.customAttributes = customAttributes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentLineItemId = try json.optional("shipmentLineItemId")
            merchantSku = try json.optional("merchantSku")
            numberOfUnits = try json.optional("numberOfUnits")
            serialNumbers = try json.optional("serialNumbers")
            pieceType = try json.optional("pieceType")
            hazmatLabels = try json.optional("hazmatLabels")
            giftAttributes = try json.optional("giftAttributes")
            charges = try json.optional("charges")
            cancellations = try json.optional("cancellations")
            hsnCode = try json.optional("hsnCode")
            recommendedCountryOfOrigin = try json.optional("recommendedCountryOfOrigin")
            countryOfOrigin = try json.optional("countryOfOrigin")
            recommendedCurrencyCode = try json.optional("recommendedCurrencyCode")
            itemValue = try json.optional("itemValue")
            complianceAttributes = try json.optional("complianceAttributes")
            customAttributes = try json.optional("customAttributes")
        }
    }

    /// The model's `SKU`.
    public typealias SKU = String

    /// The model's `SerialNumber`.
    public typealias SerialNumber = String

    /// The model's `PieceType`.
    public struct PieceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var single: Self { Self(rawValue: "SINGLE") }
        public static var multiple: Self { Self(rawValue: "MULTIPLE") }
    }

    /// The model's `GiftAttributes`.
    public struct GiftAttributes: Sendable, Decodable {
        public var giftWrapRequirement: RequirementLevel?
        public var giftWrapLabel: String?
        public var giftMessagePresence: PresenceStatus?
        public var giftMessage: Document?

        public init(
            giftWrapRequirement: RequirementLevel? = nil,
            giftMessagePresence: PresenceStatus? = nil,
            giftWrapLabel: String? = nil,
            giftMessage: Document? = nil
        ) {
            self.giftWrapRequirement = giftWrapRequirement
            self.giftWrapLabel = giftWrapLabel
            self.giftMessagePresence = giftMessagePresence
            self.giftMessage = giftMessage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            giftWrapRequirement = try json.optional("giftWrapRequirement")
            giftWrapLabel = try json.optional("giftWrapLabel")
            giftMessagePresence = try json.optional("giftMessagePresence")
            giftMessage = try json.optional("giftMessage")
        }
    }

    /// The model's `RequirementLevel`.
    public struct RequirementLevel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var required: Self { Self(rawValue: "REQUIRED") }
        public static var disallowed: Self { Self(rawValue: "DISALLOWED") }
    }

    /// The model's `PresenceStatus`.
    public struct PresenceStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var absent: Self { Self(rawValue: "ABSENT") }
        public static var present: Self { Self(rawValue: "PRESENT") }
    }

    /// The model's `Document`.
    public struct Document: Sendable, Decodable {
        public var format: DocumentFormat?
        public var content: String?

        public init(format: DocumentFormat? = nil, content: String? = nil) {
            self.format = format
            self.content = content
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            format = try json.optional("format")
            content = try json.optional("content")
        }
    }

    /// The model's `Document.format`.
    public struct DocumentFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var zpl: Self { Self(rawValue: "ZPL") }
        public static var pdf: Self { Self(rawValue: "PDF") }
        public static var png: Self { Self(rawValue: "PNG") }
        public static var plainText: Self { Self(rawValue: "PLAIN_TEXT") }
    }

    /// The model's `Cancellation`.
    public struct Cancellation: Sendable, Decodable {
        public var cancelledQuantity: Int?
        public var cancelledTimestamp: String?
        public var cancellationType: CancellationCancellationType?
        public var cancellationReason: String?

        public init(
            cancelledQuantity: Int? = nil,
            cancelledTimestamp: String? = nil,
            cancellationType: CancellationCancellationType? = nil,
            cancellationReason: String? = nil
        ) {
            self.cancelledQuantity = cancelledQuantity
            self.cancelledTimestamp = cancelledTimestamp
            self.cancellationType = cancellationType
            self.cancellationReason = cancellationReason
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            cancelledQuantity = try json.optional("cancelledQuantity")
            cancelledTimestamp = try json.optional("cancelledTimestamp")
            cancellationType = try json.optional("cancellationType")
            cancellationReason = try json.optional("cancellationReason")
        }
    }

    /// The model's `Cancellation.cancellationType`.
    public struct CancellationCancellationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sellerRejected: Self { Self(rawValue: "SELLER_REJECTED") }
        public static var marketplaceCancelled: Self { Self(rawValue: "MARKETPLACE_CANCELLED") }
        public static var systemCancelled: Self { Self(rawValue: "SYSTEM_CANCELLED") }
    }

    /// The model's `Cancellations`.
    public typealias Cancellations = [Cancellation]

    /// The model's `CountryCode`.
    public typealias CountryCode = String

    /// The model's `ComplianceAttributes`.
    public struct ComplianceAttributes: Sendable, Decodable {
        public var hazmatLabelsRequirement: RequirementLevel?
        public var serialNumberRequirement: RequirementLevel?
        public var countryOfOriginRequirement: RequirementLevel?
        public var itemValueRequirement: RequirementLevel?

        public init(
            hazmatLabelsRequirement: RequirementLevel? = nil,
            serialNumberRequirement: RequirementLevel? = nil,
            countryOfOriginRequirement: RequirementLevel? = nil,
            itemValueRequirement: RequirementLevel? = nil
        ) {
            self.hazmatLabelsRequirement = hazmatLabelsRequirement
            self.serialNumberRequirement = serialNumberRequirement
            self.countryOfOriginRequirement = countryOfOriginRequirement
            self.itemValueRequirement = itemValueRequirement
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            hazmatLabelsRequirement = try json.optional("hazmatLabelsRequirement")
            serialNumberRequirement = try json.optional("serialNumberRequirement")
            countryOfOriginRequirement = try json.optional("countryOfOriginRequirement")
            itemValueRequirement = try json.optional("itemValueRequirement")
        }
    }

    /// The model's `CustomAttribute`.
    public struct CustomAttribute: Sendable, Decodable {
        public var key: String?
        public var type: CustomAttributeType?
        public var value: String?

        public init(key: String? = nil, type: CustomAttributeType? = nil, value: String? = nil) {
            self.key = key
            self.type = type
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            key = try json.optional("key")
            type = try json.optional("type")
            value = try json.optional("value")
        }
    }

    /// The model's `CustomAttributeType`.
    public struct CustomAttributeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var string: Self { Self(rawValue: "STRING") }
        public static var boolean: Self { Self(rawValue: "BOOLEAN") }
        public static var integer: Self { Self(rawValue: "INTEGER") }
        public static var double: Self { Self(rawValue: "DOUBLE") }
        public static var jsonString: Self { Self(rawValue: "JSON_STRING") }
    }

    /// The model's `ShippingInfo`.
    public struct ShippingInfo: Sendable, Decodable {
        public var recommendedShipMethod: String?
        public var expectedShippingDateTimeInUTC: String?
        public var shipToAddress: Address?
        public var shippingType: ShippingInfoShippingType?
        public var recommendedPackages: [RecommendedPackage]?

        public init(
            expectedShippingDateTimeInUTC: String? = nil,
            recommendedShipMethod: String? = nil,
            shipToAddress: Address? = nil,
            shippingType: ShippingInfoShippingType? = nil,
            recommendedPackages: [RecommendedPackage]? = nil
        ) {
            self.recommendedShipMethod = recommendedShipMethod
            self.expectedShippingDateTimeInUTC = expectedShippingDateTimeInUTC
            self.shipToAddress = shipToAddress
            self.shippingType = shippingType
            self.recommendedPackages = recommendedPackages
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            recommendedShipMethod = try json.optional("recommendedShipMethod")
            expectedShippingDateTimeInUTC = try json.optional("expectedShippingDateTimeInUTC")
            shipToAddress = try json.optional("shipToAddress")
            shippingType = try json.optional("shippingType")
            recommendedPackages = try json.optional("recommendedPackages")
        }
    }

    /// The model's `ShippingInfo.shippingType`.
    public struct ShippingInfoShippingType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var marketplace: Self { Self(rawValue: "MARKETPLACE") }
        public static var self_: Self { Self(rawValue: "SELF") }
    }

    /// The model's `RecommendedPackage`.
    public struct RecommendedPackage: Sendable, Decodable {
        public var dimensions: PackageDimensions?
        public var weight: Weight?
        public var lineItems: [RecommendedPackageLineItem]?

        public init(
            dimensions: PackageDimensions? = nil,
            weight: Weight? = nil,
            lineItems: [RecommendedPackageLineItem]? = nil
        ) {
            self.dimensions = dimensions
            self.weight = weight
            self.lineItems = lineItems
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dimensions = try json.optional("dimensions")
            weight = try json.optional("weight")
            lineItems = try json.optional("lineItems")
        }
    }

    /// The model's `PackageDimensions`.
    public struct PackageDimensions: Sendable, Codable {
        public var length: Dimension?
        public var width: Dimension?
        public var height: Dimension?

        public init(length: Dimension, width: Dimension, height: Dimension) {
            self.length = length
            self.width = width
            self.height = height
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            length = try json.optional("length")
            width = try json.optional("width")
            height = try json.optional("height")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("length", length)
            try json.set("width", width)
            try json.set("height", height)
        }
    }

    /// The model's `Dimension`.
    public struct Dimension: Sendable, Codable {
        public var value: ExactDecimal?
        public var dimensionUnit: DimensionDimensionUnit?

        public init(value: ExactDecimal, dimensionUnit: DimensionDimensionUnit) {
            self.value = value
            self.dimensionUnit = dimensionUnit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            dimensionUnit = try json.optional("dimensionUnit")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("value", value, asText: true)
            try json.set("dimensionUnit", dimensionUnit)
        }
    }

    /// The model's `Dimension.dimensionUnit`.
    public struct DimensionDimensionUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cm: Self { Self(rawValue: "CM") }
        public static var m: Self { Self(rawValue: "M") }
        public static var `in`: Self { Self(rawValue: "IN") }
    }

    /// The model's `Weight`.
    public struct Weight: Sendable, Codable {
        public var value: ExactDecimal?
        public var weightUnit: WeightWeightUnit?

        public init(value: ExactDecimal, weightUnit: WeightWeightUnit) {
            self.value = value
            self.weightUnit = weightUnit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            weightUnit = try json.optional("weightUnit")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("value", value, asText: true)
            try json.set("weightUnit", weightUnit)
        }
    }

    /// The model's `Weight.weightUnit`.
    public struct WeightWeightUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var g: Self { Self(rawValue: "G") }
        public static var kg: Self { Self(rawValue: "KG") }
        public static var lb: Self { Self(rawValue: "LB") }
        public static var oz: Self { Self(rawValue: "OZ") }
    }

    /// The model's `RecommendedPackageLineItem`.
    public struct RecommendedPackageLineItem: Sendable, Decodable {
        public var lineItemId: String?

        public init(lineItemId: String? = nil) {
            self.lineItemId = lineItemId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            lineItemId = try json.optional("lineItemId")
        }
    }

    /// The model's `RecommendedPackageLineItems`.
    public typealias RecommendedPackageLineItems = [RecommendedPackageLineItem]

    /// The model's `RecommendedPackages`.
    public typealias RecommendedPackages = [RecommendedPackage]

    /// The model's `Package`.
    public struct Package: Sendable, Codable {
        public var id: String?
        public var dimensions: PackageDimensions?
        public var weight: Weight?
        public var hazmatLabels: [String]?
        public var packageLineItems: [PackageLineItem]?
        public var status: PackageStatusValue?
        public var packageHandlingRequirements: PackagePackageHandlingRequirements?

        public init(
            id: String,
            dimensions: PackageDimensions,
            weight: Weight,
            packageLineItems: [PackageLineItem],
            hazmatLabels: [String]? = nil,
            status: PackageStatusValue? = nil,
            packageHandlingRequirements: PackagePackageHandlingRequirements? = nil
        ) {
            self.id = id
            self.dimensions = dimensions
            self.weight = weight
            self.hazmatLabels = hazmatLabels
            self.packageLineItems = packageLineItems
            self.status = status
            self.packageHandlingRequirements = packageHandlingRequirements
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            dimensions = try json.optional("dimensions")
            weight = try json.optional("weight")
            hazmatLabels = try json.optional("hazmatLabels")
            packageLineItems = try json.optional("packageLineItems")
            status = try json.optional("status")
            packageHandlingRequirements = try json.optional("packageHandlingRequirements")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("id", id)
            try json.set("dimensions", dimensions)
            try json.set("weight", weight)
            try json.set("hazmatLabels", hazmatLabels)
            try json.set("packageLineItems", packageLineItems)
            try json.set("status", status)
            try json.set("packageHandlingRequirements", packageHandlingRequirements)
        }
    }

    /// The model's `PackageLineItem`.
    public struct PackageLineItem: Sendable, Codable {
        public var packageLineItemId: String?
        public var quantity: Int?
        public var serialNumbers: [String]?
        public var pieces: Int?
        public var countryOfOrigin: String?
        public var itemValue: Amount?

        public init(
            packageLineItemId: String,
            quantity: Int,
            serialNumbers: [String]? = nil,
            pieces: Int? = nil,
            countryOfOrigin: String? = nil,
            itemValue: Amount? = nil
        ) {
            self.packageLineItemId = packageLineItemId
            self.quantity = quantity
            self.serialNumbers = serialNumbers
            self.pieces = pieces
            self.countryOfOrigin = countryOfOrigin
            self.itemValue = itemValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packageLineItemId = try json.optional("packageLineItemId")
            quantity = try json.optional("quantity")
            serialNumbers = try json.optional("serialNumbers")
            pieces = try json.optional("pieces")
            countryOfOrigin = try json.optional("countryOfOrigin")
            itemValue = try json.optional("itemValue")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packageLineItemId", packageLineItemId)
            try json.set("quantity", quantity)
            try json.set("serialNumbers", serialNumbers)
            try json.set("pieces", pieces)
            try json.set("countryOfOrigin", countryOfOrigin)
            try json.set("itemValue", itemValue)
        }
    }

    /// The model's `PackageLineItems`.
    public typealias PackageLineItems = [PackageLineItem]

    /// The model's `Package.status`.
    public struct PackageStatusValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "CREATED") }
        public static var pickupSlotRetrieved: Self { Self(rawValue: "PICKUP_SLOT_RETRIEVED") }
        public static var invoiceGenerated: Self { Self(rawValue: "INVOICE_GENERATED") }
        public static var shiplabelGenerated: Self { Self(rawValue: "SHIPLABEL_GENERATED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }

    /// The model's `Package.packageHandlingRequirements`.
    public struct PackagePackageHandlingRequirements: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var normal: Self { Self(rawValue: "NORMAL") }
        public static var fragile: Self { Self(rawValue: "FRAGILE") }
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

    /// The model's `ProcessShipment.operation`.
    public struct ProcessShipmentOperationShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var confirm: Self { Self(rawValue: "CONFIRM") }
        public static var reject: Self { Self(rawValue: "REJECT") }
    }

    /// The model's `ShipmentAcknowledgementRequest`.
    public struct ShipmentAcknowledgementRequest: Sendable, Encodable {
        public var referenceId: String?
        public var lineItems: [LineItemWithReason]

        public init(lineItems: [LineItemWithReason], referenceId: String? = nil) {
            self.referenceId = referenceId
            self.lineItems = lineItems
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("referenceId", referenceId)
            try json.set("lineItems", lineItems)
        }
    }

    /// The model's `LineItemWithReason`.
    public struct LineItemWithReason: Sendable, Encodable {
        public var lineItem: LineItem
        public var reason: LineItemWithReasonReason?

        public init(lineItem: LineItem, reason: LineItemWithReasonReason? = nil) {
            self.lineItem = lineItem
            self.reason = reason
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("lineItem", lineItem)
            try json.set("reason", reason)
        }
    }

    /// The model's `LineItem`.
    public struct LineItem: Sendable, Encodable {
        public var id: String
        public var quantity: Int?

        public init(id: String, quantity: Int? = nil) {
            self.id = id
            self.quantity = quantity
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("id", id)
            try json.set("quantity", quantity)
        }
    }

    /// The model's `LineItemWithReason.reason`.
    public struct LineItemWithReasonReason: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var outOfStock: Self { Self(rawValue: "OUT_OF_STOCK") }
        public static var customerRequested: Self { Self(rawValue: "CUSTOMER_REQUESTED") }
    }

    /// The model's `Packages`.
    public struct Packages: Sendable, Encodable {
        public var packages: [Package]

        public init(packages: [Package]) {
            self.packages = packages
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packages", packages)
        }
    }

    /// The model's `UpdatePackageStatus.status`.
    public struct UpdatePackageStatusStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
    }

    /// The model's `PackageDeliveryStatus`.
    public struct PackageDeliveryStatus: Sendable, Encodable {
        public var status: PackageStatus?
        public var subStatus: PackageSubStatus?
        public var reason: String?

        public init(status: PackageStatus? = nil, subStatus: PackageSubStatus? = nil, reason: String? = nil) {
            self.status = status
            self.subStatus = subStatus
            self.reason = reason
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("status", status)
            try json.set("subStatus", subStatus)
            try json.set("reason", reason)
        }
    }

    /// The model's `PackageStatus`.
    public struct PackageStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "CREATED") }
        public static var pickupSlotRetrieved: Self { Self(rawValue: "PICKUP_SLOT_RETRIEVED") }
        public static var invoiceGenerated: Self { Self(rawValue: "INVOICE_GENERATED") }
        public static var shiplabelGenerated: Self { Self(rawValue: "SHIPLABEL_GENERATED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
    }

    /// The model's `PackageSubStatus`.
    public struct PackageSubStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var outForDelivery: Self { Self(rawValue: "OUT_FOR_DELIVERY") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var notDelivered: Self { Self(rawValue: "NOT_DELIVERED") }
        public static var undeliverable: Self { Self(rawValue: "UNDELIVERABLE") }
    }

    /// The model's `ShippingOptionsResponse`.
    public struct ShippingOptionsResponse: Sendable, Decodable {
        public var shippingOptions: [ShippingOptions]?
        public var recommendedShippingOption: ShippingOptions?

        public init(shippingOptions: [ShippingOptions]? = nil, recommendedShippingOption: ShippingOptions? = nil) {
            self.shippingOptions = shippingOptions
            self.recommendedShippingOption = recommendedShippingOption
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shippingOptions = try json.optional("shippingOptions")
            recommendedShippingOption = try json.optional("recommendedShippingOption")
        }
    }

    /// The model's `ShippingOptions`.
    public struct ShippingOptions: Sendable, Decodable {
        public var shippingOptionId: String?
        public var shipBy: ShippingOptionsShipBy?
        public var carrierName: String?
        public var pickupWindow: TimeWindow?
        public var timeSlot: TimeWindow?
        public var handoverLocation: HandoverLocation?

        public init(
            shippingOptionId: String? = nil,
            shipBy: ShippingOptionsShipBy? = nil,
            carrierName: String? = nil,
            pickupWindow: TimeWindow? = nil,
            timeSlot: TimeWindow? = nil,
            handoverLocation: HandoverLocation? = nil
        ) {
            self.shippingOptionId = shippingOptionId
            self.shipBy = shipBy
            self.carrierName = carrierName
            self.pickupWindow = pickupWindow
            self.timeSlot = timeSlot
            self.handoverLocation = handoverLocation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shippingOptionId = try json.optional("shippingOptionId")
            shipBy = try json.optional("shipBy")
            carrierName = try json.optional("carrierName")
            pickupWindow = try json.optional("pickupWindow")
            timeSlot = try json.optional("timeSlot")
            handoverLocation = try json.optional("handoverLocation")
        }
    }

    /// The model's `ShippingOptions.shipBy`.
    public struct ShippingOptionsShipBy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var marketplace: Self { Self(rawValue: "MARKETPLACE") }
        public static var seller: Self { Self(rawValue: "SELLER") }
        public static var thirdPartyCarrier: Self { Self(rawValue: "THIRD_PARTY_CARRIER") }
        public static var other: Self { Self(rawValue: "OTHER") }
    }

    /// The model's `TimeWindow`.
    public struct TimeWindow: Sendable, Decodable {
        public var startTime: Int?
        public var endTime: Int?
        public var handoverMethod: TimeWindowHandoverMethod?

        public init(startTime: Int? = nil, endTime: Int? = nil, handoverMethod: TimeWindowHandoverMethod? = nil) {
            self.startTime = startTime
            self.endTime = endTime
            self.handoverMethod = handoverMethod
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            handoverMethod = try json.optional("handoverMethod")
        }
    }

    /// The model's `TimeWindow.handoverMethod`.
    public struct TimeWindowHandoverMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pickup: Self { Self(rawValue: "PICKUP") }
        public static var dropoff: Self { Self(rawValue: "DROPOFF") }
    }

    /// The model's `HandoverLocation`.
    public struct HandoverLocation: Sendable, Decodable {
        public var address: Address?
        public var distance: Distance?
        public var mapUrl: String?

        public init(address: Address? = nil, distance: Distance? = nil, mapUrl: String? = nil) {
            self.address = address
            self.distance = distance
            self.mapUrl = mapUrl
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            address = try json.optional("address")
            distance = try json.optional("distance")
            mapUrl = try json.optional("mapUrl")
        }
    }

    /// The model's `Distance`.
    public struct Distance: Sendable, Decodable {
        public var value: ExactDecimal?
        public var distanceUnit: DistanceDistanceUnit?

        public init(value: ExactDecimal? = nil, distanceUnit: DistanceDistanceUnit? = nil) {
            self.value = value
            self.distanceUnit = distanceUnit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            distanceUnit = try json.optional("distanceUnit")
        }
    }

    /// The model's `Distance.distanceUnit`.
    public struct DistanceDistanceUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mi: Self { Self(rawValue: "MI") }
        public static var km: Self { Self(rawValue: "KM") }
    }

    /// The model's `InvoiceResponse`.
    public struct InvoiceResponse: Sendable, Decodable {
        public var document: Document?

        public init(document: Document? = nil) {
            self.document = document
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            document = try json.optional("document")
        }
    }

    /// The model's `GenerateShipLabels.operation`.
    public struct GenerateShipLabelsOperationShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var generate: Self { Self(rawValue: "GENERATE") }
        public static var regenerate: Self { Self(rawValue: "REGENERATE") }
    }

    /// The model's `ShipLabelsInput`.
    public struct ShipLabelsInput: Sendable, Encodable {
        public var packageIds: [String]
        public var courierSupportedAttributes: CourierSupportedAttributes?

        public init(packageIds: [String], courierSupportedAttributes: CourierSupportedAttributes? = nil) {
            self.packageIds = packageIds
            self.courierSupportedAttributes = courierSupportedAttributes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packageIds", packageIds)
            try json.set("courierSupportedAttributes", courierSupportedAttributes)
        }
    }

    /// The model's `CourierSupportedAttributes`.
    public struct CourierSupportedAttributes: Sendable, Encodable {
        public var carrierName: String
        public var trackingId: String

        public init(carrierName: String, trackingId: String) {
            self.carrierName = carrierName
            self.trackingId = trackingId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("carrierName", carrierName)
            try json.set("trackingId", trackingId)
        }
    }

    /// The model's `ShipLabelsResponse`.
    public struct ShipLabelsResponse: Sendable, Decodable {
        public var packageShipLabelList: [PackageShipLabel]?

        public init(packageShipLabelList: [PackageShipLabel]? = nil) {
            self.packageShipLabelList = packageShipLabelList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packageShipLabelList = try json.optional("packageShipLabelList")
        }
    }

    /// The model's `PackageShipLabel`.
    public struct PackageShipLabel: Sendable, Decodable {
        public var packageId: String?
        public var shipLabelMetadata: ShipLabelMetadata?
        public var fileData: DocumentV2?
        public var status: Status?
        public var errorDetails: Error?

        public init(
            packageId: String? = nil,
            shipLabelMetadata: ShipLabelMetadata? = nil,
            fileData: DocumentV2? = nil,
            status: Status? = nil,
            errorDetails: Error? = nil
        ) {
            self.packageId = packageId
            self.shipLabelMetadata = shipLabelMetadata
            self.fileData = fileData
            self.status = status
            self.errorDetails = errorDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packageId = try json.optional("packageId")
            shipLabelMetadata = try json.optional("shipLabelMetadata")
            fileData = try json.optional("fileData")
            status = try json.optional("status")
            errorDetails = try json.optional("errorDetails")
        }
    }

    /// The model's `ShipLabelMetadata`.
    public struct ShipLabelMetadata: Sendable, Decodable {
        public var shippingOptionId: String?
        public var carrierName: String?
        public var trackingId: String?
        public var pickupWindow: TimeWindow?
        public var timeSlot: TimeWindow?
        public var handoverLocation: HandoverLocation?

        public init(
            carrierName: String? = nil,
            trackingId: String? = nil,
            shippingOptionId: String? = nil,
            pickupWindow: TimeWindow? = nil,
            timeSlot: TimeWindow? = nil,
            handoverLocation: HandoverLocation? = nil
        ) {
            self.shippingOptionId = shippingOptionId
            self.carrierName = carrierName
            self.trackingId = trackingId
            self.pickupWindow = pickupWindow
            self.timeSlot = timeSlot
            self.handoverLocation = handoverLocation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shippingOptionId = try json.optional("shippingOptionId")
            carrierName = try json.optional("carrierName")
            trackingId = try json.optional("trackingId")
            pickupWindow = try json.optional("pickupWindow")
            timeSlot = try json.optional("timeSlot")
            handoverLocation = try json.optional("handoverLocation")
        }
    }

    /// The model's `DocumentV2`.
    public struct DocumentV2: Sendable, Decodable {
        public var url: String?

        public init(url: String? = nil) {
            self.url = url
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            url = try json.optional("url")
        }
    }

    /// The model's `Status`.
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var failure: Self { Self(rawValue: "FAILURE") }
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

    /// The model's `PackageShipLabelList`.
    public typealias PackageShipLabelList = [PackageShipLabel]
}
