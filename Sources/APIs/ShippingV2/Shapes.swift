// Generated from shipping-api-model/shippingV2.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ShippingV2 {
    /// The model's `GetRates.x-amzn-shipping-business-id`.
    public struct GetRatesXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GetRatesRequest`.
    public struct GetRatesRequest: Sendable, Encodable {
        public var shipTo: Address?
        public var shipFrom: Address
        public var returnTo: Address?
        public var shipDate: DateTime?
        public var shipperInstruction: ShipperInstruction?
        public var packages: [Package]
        public var valueAddedServices: ValueAddedServiceDetails?
        public var taxDetails: [TaxDetail]?
        public var channelDetails: ChannelDetails
        public var clientReferenceDetails: [ClientReferenceDetail]?
        public var shipmentType: ShipmentType?
        public var destinationAccessPointDetails: AccessPointDetails?
        public var carrierAccounts: [CarrierAccount]?

        public init(
            shipFrom: Address,
            packages: [Package],
            channelDetails: ChannelDetails,
            shipTo: Address? = nil,
            returnTo: Address? = nil,
            shipDate: DateTime? = nil,
            shipperInstruction: ShipperInstruction? = nil,
            valueAddedServices: ValueAddedServiceDetails? = nil,
            taxDetails: [TaxDetail]? = nil,
            clientReferenceDetails: [ClientReferenceDetail]? = nil,
            shipmentType: ShipmentType? = nil,
            destinationAccessPointDetails: AccessPointDetails? = nil,
            carrierAccounts: [CarrierAccount]? = nil
        ) {
            self.shipTo = shipTo
            self.shipFrom = shipFrom
            self.returnTo = returnTo
            self.shipDate = shipDate
            self.shipperInstruction = shipperInstruction
            self.packages = packages
            self.valueAddedServices = valueAddedServices
            self.taxDetails = taxDetails
            self.channelDetails = channelDetails
            self.clientReferenceDetails = clientReferenceDetails
            self.shipmentType = shipmentType
            self.destinationAccessPointDetails = destinationAccessPointDetails
            self.carrierAccounts = carrierAccounts
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipTo", shipTo)
            try json.set("shipFrom", shipFrom)
            try json.set("returnTo", returnTo)
            try json.set("shipDate", shipDate)
            try json.set("shipperInstruction", shipperInstruction)
            try json.set("packages", packages)
            try json.set("valueAddedServices", valueAddedServices)
            try json.set("taxDetails", taxDetails)
            try json.set("channelDetails", channelDetails)
            try json.set("clientReferenceDetails", clientReferenceDetails)
            try json.set("shipmentType", shipmentType)
            try json.set("destinationAccessPointDetails", destinationAccessPointDetails)
            try json.set("carrierAccounts", carrierAccounts)
        }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Codable {
        public var name: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var companyName: String?
        public var stateOrRegion: String?
        public var city: String?
        public var countryCode: String?
        public var postalCode: String?
        public var email: String?
        public var phoneNumber: String?
        public var geocode: Geocode?

        public init(
            name: String,
            addressLine1: String,
            stateOrRegion: String,
            city: String,
            countryCode: String,
            postalCode: String,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            companyName: String? = nil,
            email: String? = nil,
            phoneNumber: String? = nil,
            geocode: Geocode? = nil
        ) {
            self.name = name
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.companyName = companyName
            self.stateOrRegion = stateOrRegion
            self.city = city
            self.countryCode = countryCode
            self.postalCode = postalCode
            self.email = email
            self.phoneNumber = phoneNumber
            self.geocode = geocode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            addressLine3 = try json.optional("addressLine3")
            companyName = try json.optional("companyName")
            stateOrRegion = try json.optional("stateOrRegion")
            city = try json.optional("city")
            countryCode = try json.optional("countryCode")
            postalCode = try json.optional("postalCode")
            email = try json.optional("email")
            phoneNumber = try json.optional("phoneNumber")
            geocode = try json.optional("geocode")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("name", name)
            try json.set("addressLine1", addressLine1)
            try json.set("addressLine2", addressLine2)
            try json.set("addressLine3", addressLine3)
            try json.set("companyName", companyName)
            try json.set("stateOrRegion", stateOrRegion)
            try json.set("city", city)
            try json.set("countryCode", countryCode)
            try json.set("postalCode", postalCode)
            try json.set("email", email)
            try json.set("phoneNumber", phoneNumber)
            try json.set("geocode", geocode)
        }
    }

    /// The model's `StateOrRegion`.
    public typealias StateOrRegion = String

    /// The model's `City`.
    public typealias City = String

    /// The model's `CountryCode`.
    public typealias CountryCode = String

    /// The model's `PostalCode`.
    public typealias PostalCode = String

    /// The model's `Geocode`.
    public struct Geocode: Sendable, Codable {
        public var latitude: String?
        public var longitude: String?

        public init(latitude: String? = nil, longitude: String? = nil) {
            self.latitude = latitude
            self.longitude = longitude
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            latitude = try json.optional("latitude")
            longitude = try json.optional("longitude")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("latitude", latitude)
            try json.set("longitude", longitude)
        }
    }

    /// The model's `ShipperInstruction`.
    public struct ShipperInstruction: Sendable, Encodable {
        public var deliveryNotes: String?

        public init(deliveryNotes: String? = nil) {
            self.deliveryNotes = deliveryNotes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("deliveryNotes", deliveryNotes)
        }
    }

    /// The model's `Package`.
    public struct Package: Sendable, Encodable {
        public var dimensions: Dimensions
        public var weight: Weight
        public var insuredValue: Currency
        public var isHazmat: Bool?
        public var sellerDisplayName: String?
        public var charges: [ChargeComponent]?
        public var packageClientReferenceId: String
        public var items: [Item]

        public init(
            dimensions: Dimensions,
            weight: Weight,
            insuredValue: Currency,
            packageClientReferenceId: String,
            items: [Item],
            isHazmat: Bool? = nil,
            sellerDisplayName: String? = nil,
            charges: [ChargeComponent]? = nil
        ) {
            self.dimensions = dimensions
            self.weight = weight
            self.insuredValue = insuredValue
            self.isHazmat = isHazmat
            self.sellerDisplayName = sellerDisplayName
            self.charges = charges
            self.packageClientReferenceId = packageClientReferenceId
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("dimensions", dimensions)
            try json.set("weight", weight)
            try json.set("insuredValue", insuredValue)
            try json.set("isHazmat", isHazmat)
            try json.set("sellerDisplayName", sellerDisplayName)
            try json.set("charges", charges)
            try json.set("packageClientReferenceId", packageClientReferenceId)
            try json.set("items", items)
        }
    }

    /// The model's `Dimensions`.
    public struct Dimensions: Sendable, Encodable {
        public var length: ExactDecimal
        public var width: ExactDecimal
        public var height: ExactDecimal
        public var unit: DimensionsUnit

        public init(length: ExactDecimal, width: ExactDecimal, height: ExactDecimal, unit: DimensionsUnit) {
            self.length = length
            self.width = width
            self.height = height
            self.unit = unit
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("length", length, asText: false)
            try json.set("width", width, asText: false)
            try json.set("height", height, asText: false)
            try json.set("unit", unit)
        }
    }

    /// The model's `Dimensions.unit`.
    public struct DimensionsUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inch: Self { Self(rawValue: "INCH") }
        public static var centimeter: Self { Self(rawValue: "CENTIMETER") }
    }

    /// The model's `Weight`.
    public struct Weight: Sendable, Codable {
        public var unit: WeightUnit?
        public var value: ExactDecimal?

        public init(unit: WeightUnit, value: ExactDecimal) {
            self.unit = unit
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unit = try json.optional("unit")
            value = try json.optional("value")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("unit", unit)
            try json.set("value", value, asText: false)
        }
    }

    /// The model's `Weight.unit`.
    public struct WeightUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var gram: Self { Self(rawValue: "GRAM") }
        public static var kilogram: Self { Self(rawValue: "KILOGRAM") }
        public static var ounce: Self { Self(rawValue: "OUNCE") }
        public static var pound: Self { Self(rawValue: "POUND") }
    }

    /// The model's `Currency`.
    public struct Currency: Sendable, Codable {
        public var value: ExactDecimal?
        public var unit: String?

        public init(value: ExactDecimal, unit: String) {
            self.value = value
            self.unit = unit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            unit = try json.optional("unit")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("value", value, asText: false)
            try json.set("unit", unit)
        }
    }

    /// The model's `ChargeComponent`.
    public struct ChargeComponent: Sendable, Encodable {
        public var amount: Currency?
        public var chargeType: ChargeComponentChargeType?

        public init(amount: Currency? = nil, chargeType: ChargeComponentChargeType? = nil) {
            self.amount = amount
            self.chargeType = chargeType
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amount", amount)
            try json.set("chargeType", chargeType)
        }
    }

    /// The model's `ChargeComponent.chargeType`.
    public struct ChargeComponentChargeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var tax: Self { Self(rawValue: "TAX") }
        public static var discount: Self { Self(rawValue: "DISCOUNT") }
    }

    /// The model's `ChargeList`.
    public typealias ChargeList = [ChargeComponent]

    /// The model's `PackageClientReferenceId`.
    public typealias PackageClientReferenceId = String

    /// The model's `Item`.
    public struct Item: Sendable, Encodable {
        public var itemValue: Currency?
        public var description: String?
        public var itemIdentifier: String?
        public var quantity: Int
        public var weight: Weight?
        public var liquidVolume: LiquidVolume?
        public var isHazmat: Bool?
        public var dangerousGoodsDetails: DangerousGoodsDetails?
        public var productType: String?
        public var invoiceDetails: InvoiceDetails?
        public var serialNumbers: [String]?
        public var directFulfillmentItemIdentifiers: DirectFulfillmentItemIdentifiers?

        public init(
            quantity: Int,
            itemValue: Currency? = nil,
            description: String? = nil,
            itemIdentifier: String? = nil,
            weight: Weight? = nil,
            liquidVolume: LiquidVolume? = nil,
            isHazmat: Bool? = nil,
            dangerousGoodsDetails: DangerousGoodsDetails? = nil,
            productType: String? = nil,
            invoiceDetails: InvoiceDetails? = nil,
            serialNumbers: [String]? = nil,
            directFulfillmentItemIdentifiers: DirectFulfillmentItemIdentifiers? = nil
        ) {
            self.itemValue = itemValue
            self.description = description
            self.itemIdentifier = itemIdentifier
            self.quantity = quantity
            self.weight = weight
            self.liquidVolume = liquidVolume
            self.isHazmat = isHazmat
            self.dangerousGoodsDetails = dangerousGoodsDetails
            self.productType = productType
            self.invoiceDetails = invoiceDetails
            self.serialNumbers = serialNumbers
            self.directFulfillmentItemIdentifiers = directFulfillmentItemIdentifiers
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemValue", itemValue)
            try json.set("description", description)
            try json.set("itemIdentifier", itemIdentifier)
            try json.set("quantity", quantity)
            try json.set("weight", weight)
            try json.set("liquidVolume", liquidVolume)
            try json.set("isHazmat", isHazmat)
            try json.set("dangerousGoodsDetails", dangerousGoodsDetails)
            try json.set("productType", productType)
            try json.set("invoiceDetails", invoiceDetails)
            try json.set("serialNumbers", serialNumbers)
            try json.set("directFulfillmentItemIdentifiers", directFulfillmentItemIdentifiers)
        }
    }

    /// The model's `LiquidVolume`.
    public struct LiquidVolume: Sendable, Encodable {
        public var unit: LiquidVolumeUnit
        public var value: ExactDecimal

        public init(unit: LiquidVolumeUnit, value: ExactDecimal) {
            self.unit = unit
            self.value = value
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("unit", unit)
            try json.set("value", value, asText: false)
        }
    }

    /// The model's `LiquidVolume.unit`.
    public struct LiquidVolumeUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ml: Self { Self(rawValue: "ML") }
        public static var l: Self { Self(rawValue: "L") }
        public static var flOz: Self { Self(rawValue: "FL_OZ") }
        public static var gal: Self { Self(rawValue: "GAL") }
        public static var pt: Self { Self(rawValue: "PT") }
        public static var qt: Self { Self(rawValue: "QT") }
        public static var c: Self { Self(rawValue: "C") }
    }

    /// The model's `DangerousGoodsDetails`.
    public struct DangerousGoodsDetails: Sendable, Encodable {
        public var unitedNationsRegulatoryId: String?
        public var transportationRegulatoryClass: String?
        public var packingGroup: DangerousGoodsDetailsPackingGroup?
        public var packingInstruction: DangerousGoodsDetailsPackingInstruction?

        public init(
            unitedNationsRegulatoryId: String? = nil,
            transportationRegulatoryClass: String? = nil,
            packingGroup: DangerousGoodsDetailsPackingGroup? = nil,
            packingInstruction: DangerousGoodsDetailsPackingInstruction? = nil
        ) {
            self.unitedNationsRegulatoryId = unitedNationsRegulatoryId
            self.transportationRegulatoryClass = transportationRegulatoryClass
            self.packingGroup = packingGroup
            self.packingInstruction = packingInstruction
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("unitedNationsRegulatoryId", unitedNationsRegulatoryId)
            try json.set("transportationRegulatoryClass", transportationRegulatoryClass)
            try json.set("packingGroup", packingGroup)
            try json.set("packingInstruction", packingInstruction)
        }
    }

    /// The model's `DangerousGoodsDetails.packingGroup`.
    public struct DangerousGoodsDetailsPackingGroup: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var i: Self { Self(rawValue: "I") }
        public static var ii: Self { Self(rawValue: "II") }
        public static var iii: Self { Self(rawValue: "III") }
    }

    /// The model's `DangerousGoodsDetails.packingInstruction`.
    public struct DangerousGoodsDetailsPackingInstruction: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pi965SectionIa: Self { Self(rawValue: "PI965_SECTION_IA") }
        public static var pi965SectionIb: Self { Self(rawValue: "PI965_SECTION_IB") }
        public static var pi965SectionIi: Self { Self(rawValue: "PI965_SECTION_II") }
        public static var pi966SectionI: Self { Self(rawValue: "PI966_SECTION_I") }
        public static var pi966SectionIi: Self { Self(rawValue: "PI966_SECTION_II") }
        public static var pi967SectionI: Self { Self(rawValue: "PI967_SECTION_I") }
        public static var pi967SectionIi: Self { Self(rawValue: "PI967_SECTION_II") }
        public static var pi968SectionIa: Self { Self(rawValue: "PI968_SECTION_IA") }
        public static var pi968SectionIb: Self { Self(rawValue: "PI968_SECTION_IB") }
        public static var pi969SectionI: Self { Self(rawValue: "PI969_SECTION_I") }
        public static var pi969SectionIi: Self { Self(rawValue: "PI969_SECTION_II") }
        public static var pi970SectionI: Self { Self(rawValue: "PI970_SECTION_I") }
        public static var pi970SectionIi: Self { Self(rawValue: "PI970_SECTION_II") }
    }

    /// The model's `InvoiceDetails`.
    public struct InvoiceDetails: Sendable, Encodable {
        public var invoiceNumber: String?
        public var invoiceDate: DateTime?

        public init(invoiceNumber: String? = nil, invoiceDate: DateTime? = nil) {
            self.invoiceNumber = invoiceNumber
            self.invoiceDate = invoiceDate
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("invoiceNumber", invoiceNumber)
            try json.set("invoiceDate", invoiceDate)
        }
    }

    /// The model's `DirectFulfillmentItemIdentifiers`.
    public struct DirectFulfillmentItemIdentifiers: Sendable, Encodable {
        public var lineItemID: String
        public var pieceNumber: String?

        public init(lineItemID: String, pieceNumber: String? = nil) {
            self.lineItemID = lineItemID
            self.pieceNumber = pieceNumber
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("lineItemID", lineItemID)
            try json.set("pieceNumber", pieceNumber)
        }
    }

    /// The model's `ItemList`.
    public typealias ItemList = [Item]

    /// The model's `PackageList`.
    public typealias PackageList = [Package]

    /// The model's `ValueAddedServiceDetails`.
    public struct ValueAddedServiceDetails: Sendable, Encodable {
        public var collectOnDelivery: CollectOnDelivery?

        public init(collectOnDelivery: CollectOnDelivery? = nil) {
            self.collectOnDelivery = collectOnDelivery
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("collectOnDelivery", collectOnDelivery)
        }
    }

    /// The model's `CollectOnDelivery`.
    public struct CollectOnDelivery: Sendable, Encodable {
        public var amount: Currency

        public init(amount: Currency) {
            self.amount = amount
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amount", amount)
        }
    }

    /// The model's `TaxDetail`.
    public struct TaxDetail: Sendable, Encodable {
        public var taxType: TaxType
        public var taxRegistrationNumber: String

        public init(taxType: TaxType, taxRegistrationNumber: String) {
            self.taxType = taxType
            self.taxRegistrationNumber = taxRegistrationNumber
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("taxType", taxType)
            try json.set("taxRegistrationNumber", taxRegistrationNumber)
        }
    }

    /// The model's `TaxType`.
    public struct TaxType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var gst: Self { Self(rawValue: "GST") }
    }

    /// The model's `TaxDetailList`.
    public typealias TaxDetailList = [TaxDetail]

    /// The model's `ChannelDetails`.
    public struct ChannelDetails: Sendable, Encodable {
        public var channelType: ChannelType
        public var amazonOrderDetails: AmazonOrderDetails?
        public var amazonShipmentDetails: AmazonShipmentDetails?

        public init(
            channelType: ChannelType,
            amazonOrderDetails: AmazonOrderDetails? = nil,
            amazonShipmentDetails: AmazonShipmentDetails? = nil
        ) {
            self.channelType = channelType
            self.amazonOrderDetails = amazonOrderDetails
            self.amazonShipmentDetails = amazonShipmentDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("channelType", channelType)
            try json.set("amazonOrderDetails", amazonOrderDetails)
            try json.set("amazonShipmentDetails", amazonShipmentDetails)
        }
    }

    /// The model's `ChannelType`.
    public struct ChannelType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazon: Self { Self(rawValue: "AMAZON") }
        public static var external: Self { Self(rawValue: "EXTERNAL") }
    }

    /// The model's `AmazonOrderDetails`.
    public struct AmazonOrderDetails: Sendable, Encodable {
        public var orderId: String

        public init(orderId: String) {
            self.orderId = orderId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("orderId", orderId)
        }
    }

    /// The model's `AmazonShipmentDetails`.
    public struct AmazonShipmentDetails: Sendable, Encodable {
        public var shipmentId: String

        public init(shipmentId: String) {
            self.shipmentId = shipmentId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipmentId", shipmentId)
        }
    }

    /// The model's `ClientReferenceDetail`.
    public struct ClientReferenceDetail: Sendable, Encodable {
        public var clientReferenceType: ClientReferenceDetailClientReferenceType
        public var clientReferenceId: String

        public init(clientReferenceType: ClientReferenceDetailClientReferenceType, clientReferenceId: String) {
            self.clientReferenceType = clientReferenceType
            self.clientReferenceId = clientReferenceId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("clientReferenceType", clientReferenceType)
            try json.set("clientReferenceId", clientReferenceId)
        }
    }

    /// The model's `ClientReferenceDetail.clientReferenceType`.
    public struct ClientReferenceDetailClientReferenceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var integratorShipperId: Self { Self(rawValue: "IntegratorShipperId") }
        public static var integratorMerchantId: Self { Self(rawValue: "IntegratorMerchantId") }
    }

    /// The model's `ClientReferenceDetails`.
    public typealias ClientReferenceDetails = [ClientReferenceDetail]

    /// The model's `ShipmentType`.
    public struct ShipmentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var forward: Self { Self(rawValue: "FORWARD") }
        public static var returns: Self { Self(rawValue: "RETURNS") }
    }

    /// The model's `AccessPointDetails`.
    public struct AccessPointDetails: Sendable, Encodable {
        public var accessPointId: String?

        public init(accessPointId: String? = nil) {
            self.accessPointId = accessPointId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("accessPointId", accessPointId)
        }
    }

    /// The model's `AccessPointId`.
    public typealias AccessPointId = String

    /// The model's `CarrierAccount`.
    public struct CarrierAccount: Sendable, Encodable {
        public var carrierAccountId: String
        public var carrierId: String

        public init(carrierAccountId: String, carrierId: String) {
            self.carrierAccountId = carrierAccountId
            self.carrierId = carrierId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("carrierAccountId", carrierAccountId)
            try json.set("carrierId", carrierId)
        }
    }

    /// The model's `AccountId`.
    public typealias AccountId = String

    /// The model's `CarrierId`.
    public typealias CarrierId = String

    /// The model's `CarrierAccounts`.
    public typealias CarrierAccounts = [CarrierAccount]

    /// The model's `GetRatesResponse`.
    public struct GetRatesResponse: Sendable, Decodable {
        public var payload: GetRatesResult?

        public init(payload: GetRatesResult? = nil) {
            self.payload = payload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
        }
    }

    /// The model's `GetRatesResult`.
    public struct GetRatesResult: Sendable, Decodable {
        public var requestToken: String?
        public var rates: [Rate]?
        public var ineligibleRates: [IneligibleRate]?

        public init(requestToken: String? = nil, rates: [Rate]? = nil, ineligibleRates: [IneligibleRate]? = nil) {
            self.requestToken = requestToken
            self.rates = rates
            self.ineligibleRates = ineligibleRates
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            requestToken = try json.optional("requestToken")
            rates = try json.optional("rates")
            ineligibleRates = try json.optional("ineligibleRates")
        }
    }

    /// The model's `RequestToken`.
    public typealias RequestToken = String

    /// The model's `Rate`.
    public struct Rate: Sendable, Decodable {
        public var rateId: String?
        public var carrierId: String?
        public var carrierName: String?
        public var serviceId: String?
        public var serviceName: String?
        public var billedWeight: Weight?
        public var totalCharge: Currency?
        public var promise: Promise?
        public var supportedDocumentSpecifications: [SupportedDocumentSpecification]?
        public var availableValueAddedServiceGroups: [AvailableValueAddedServiceGroup]?
        public var requiresAdditionalInputs: Bool?
        public var rateItemList: [RateItem]?
        public var paymentType: PaymentType?
        public var benefits: Benefits?

        public init(
            rateId: String? = nil,
            carrierId: String? = nil,
            carrierName: String? = nil,
            serviceId: String? = nil,
            serviceName: String? = nil,
            totalCharge: Currency? = nil,
            promise: Promise? = nil,
            supportedDocumentSpecifications: [SupportedDocumentSpecification]? = nil,
            requiresAdditionalInputs: Bool? = nil,
            billedWeight: Weight? = nil,
            availableValueAddedServiceGroups: [AvailableValueAddedServiceGroup]? = nil,
            rateItemList: [RateItem]? = nil,
            paymentType: PaymentType? = nil,
            benefits: Benefits? = nil
        ) {
            self.rateId = rateId
            self.carrierId = carrierId
            self.carrierName = carrierName
            self.serviceId = serviceId
            self.serviceName = serviceName
            self.billedWeight = billedWeight
            self.totalCharge = totalCharge
            self.promise = promise
            self.supportedDocumentSpecifications = supportedDocumentSpecifications
            self.availableValueAddedServiceGroups = availableValueAddedServiceGroups
            self.requiresAdditionalInputs = requiresAdditionalInputs
            self.rateItemList = rateItemList
            self.paymentType = paymentType
            self.benefits = benefits
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            rateId = try json.optional("rateId")
            carrierId = try json.optional("carrierId")
            carrierName = try json.optional("carrierName")
            serviceId = try json.optional("serviceId")
            serviceName = try json.optional("serviceName")
            billedWeight = try json.optional("billedWeight")
            totalCharge = try json.optional("totalCharge")
            promise = try json.optional("promise")
            supportedDocumentSpecifications = try json.optional("supportedDocumentSpecifications")
            availableValueAddedServiceGroups = try json.optional("availableValueAddedServiceGroups")
            requiresAdditionalInputs = try json.optional("requiresAdditionalInputs")
            rateItemList = try json.optional("rateItemList")
            paymentType = try json.optional("paymentType")
            benefits = try json.optional("benefits")
        }
    }

    /// The model's `RateId`.
    public typealias RateId = String

    /// The model's `CarrierName`.
    public typealias CarrierName = String

    /// The model's `ServiceId`.
    public typealias ServiceId = String

    /// The model's `ServiceName`.
    public typealias ServiceName = String

    /// The model's `Promise`.
    public struct Promise: Sendable, Decodable {
        public var deliveryWindow: TimeWindow?
        public var pickupWindow: TimeWindow?

        public init(deliveryWindow: TimeWindow? = nil, pickupWindow: TimeWindow? = nil) {
            self.deliveryWindow = deliveryWindow
            self.pickupWindow = pickupWindow
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryWindow = try json.optional("deliveryWindow")
            pickupWindow = try json.optional("pickupWindow")
        }
    }

    /// The model's `TimeWindow`.
    public struct TimeWindow: Sendable, Decodable {
        public var start: DateTime?
        public var end: DateTime?

        public init(start: DateTime? = nil, end: DateTime? = nil) {
            self.start = start
            self.end = end
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            start = try json.optional("start")
            end = try json.optional("end")
        }
    }

    /// The model's `SupportedDocumentSpecification`.
    public struct SupportedDocumentSpecification: Sendable, Decodable {
        public var format: DocumentFormat?
        public var size: DocumentSize?
        public var printOptions: [PrintOption]?

        public init(format: DocumentFormat? = nil, size: DocumentSize? = nil, printOptions: [PrintOption]? = nil) {
            self.format = format
            self.size = size
            self.printOptions = printOptions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            format = try json.optional("format")
            size = try json.optional("size")
            printOptions = try json.optional("printOptions")
        }
    }

    /// The model's `DocumentFormat`.
    public struct DocumentFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pdf: Self { Self(rawValue: "PDF") }
        public static var png: Self { Self(rawValue: "PNG") }
        public static var zpl: Self { Self(rawValue: "ZPL") }
    }

    /// The model's `DocumentSize`.
    public struct DocumentSize: Sendable, Codable {
        public var width: ExactDecimal?
        public var length: ExactDecimal?
        public var unit: DocumentSizeUnit?

        public init(width: ExactDecimal, length: ExactDecimal, unit: DocumentSizeUnit) {
            self.width = width
            self.length = length
            self.unit = unit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            width = try json.optional("width")
            length = try json.optional("length")
            unit = try json.optional("unit")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("width", width, asText: false)
            try json.set("length", length, asText: false)
            try json.set("unit", unit)
        }
    }

    /// The model's `DocumentSize.unit`.
    public struct DocumentSizeUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inch: Self { Self(rawValue: "INCH") }
        public static var centimeter: Self { Self(rawValue: "CENTIMETER") }
    }

    /// The model's `PrintOption`.
    public struct PrintOption: Sendable, Decodable {
        public var supportedDPIs: [Int]?
        public var supportedPageLayouts: [String]?
        public var supportedFileJoiningOptions: [Bool]?
        public var supportedDocumentDetails: [SupportedDocumentDetail]?

        public init(
            supportedPageLayouts: [String]? = nil,
            supportedFileJoiningOptions: [Bool]? = nil,
            supportedDocumentDetails: [SupportedDocumentDetail]? = nil,
            supportedDPIs: [Int]? = nil
        ) {
            self.supportedDPIs = supportedDPIs
            self.supportedPageLayouts = supportedPageLayouts
            self.supportedFileJoiningOptions = supportedFileJoiningOptions
            self.supportedDocumentDetails = supportedDocumentDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            supportedDPIs = try json.optional("supportedDPIs")
            supportedPageLayouts = try json.optional("supportedPageLayouts")
            supportedFileJoiningOptions = try json.optional("supportedFileJoiningOptions")
            supportedDocumentDetails = try json.optional("supportedDocumentDetails")
        }
    }

    /// The model's `Dpi`.
    public typealias Dpi = Int

    /// The model's `PageLayout`.
    public typealias PageLayout = String

    /// The model's `NeedFileJoining`.
    public typealias NeedFileJoining = Bool

    /// The model's `SupportedDocumentDetail`.
    public struct SupportedDocumentDetail: Sendable, Decodable {
        public var name: DocumentType?
        public var isMandatory: Bool?

        public init(name: DocumentType? = nil, isMandatory: Bool? = nil) {
            self.name = name
            self.isMandatory = isMandatory
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            isMandatory = try json.optional("isMandatory")
        }
    }

    /// The model's `DocumentType`.
    public struct DocumentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var packslip: Self { Self(rawValue: "PACKSLIP") }
        public static var label: Self { Self(rawValue: "LABEL") }
        public static var receipt: Self { Self(rawValue: "RECEIPT") }
        public static var customForm: Self { Self(rawValue: "CUSTOM_FORM") }
    }

    /// The model's `PrintOptionList`.
    public typealias PrintOptionList = [PrintOption]

    /// The model's `SupportedDocumentSpecificationList`.
    public typealias SupportedDocumentSpecificationList = [SupportedDocumentSpecification]

    /// The model's `AvailableValueAddedServiceGroup`.
    public struct AvailableValueAddedServiceGroup: Sendable, Decodable {
        public var groupId: String?
        public var groupDescription: String?
        public var isRequired: Bool?
        public var valueAddedServices: [ValueAddedService]?

        public init(
            groupId: String? = nil,
            groupDescription: String? = nil,
            isRequired: Bool? = nil,
            valueAddedServices: [ValueAddedService]? = nil
        ) {
            self.groupId = groupId
            self.groupDescription = groupDescription
            self.isRequired = isRequired
            self.valueAddedServices = valueAddedServices
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            groupId = try json.optional("groupId")
            groupDescription = try json.optional("groupDescription")
            isRequired = try json.optional("isRequired")
            valueAddedServices = try json.optional("valueAddedServices")
        }
    }

    /// The model's `ValueAddedService`.
    public struct ValueAddedService: Sendable, Decodable {
        public var id: String?
        public var name: String?
        public var cost: Currency?

        public init(id: String? = nil, name: String? = nil, cost: Currency? = nil) {
            self.id = id
            self.name = name
            self.cost = cost
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            name = try json.optional("name")
            cost = try json.optional("cost")
        }
    }

    /// The model's `AvailableValueAddedServiceGroupList`.
    public typealias AvailableValueAddedServiceGroupList = [AvailableValueAddedServiceGroup]

    /// The model's `RateItem`.
    public struct RateItem: Sendable, Decodable {
        public var rateItemID: RateItemID?
        public var rateItemType: RateItemType?
        public var rateItemCharge: Currency?
        public var rateItemNameLocalization: String?

        public init(
            rateItemID: RateItemID? = nil,
            rateItemType: RateItemType? = nil,
            rateItemCharge: Currency? = nil,
            rateItemNameLocalization: String? = nil
        ) {
            self.rateItemID = rateItemID
            self.rateItemType = rateItemType
            self.rateItemCharge = rateItemCharge
            self.rateItemNameLocalization = rateItemNameLocalization
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            rateItemID = try json.optional("rateItemID")
            rateItemType = try json.optional("rateItemType")
            rateItemCharge = try json.optional("rateItemCharge")
            rateItemNameLocalization = try json.optional("rateItemNameLocalization")
        }
    }

    /// The model's `RateItemID`.
    public struct RateItemID: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var baseRate: Self { Self(rawValue: "BASE_RATE") }
        public static var transactionFee: Self { Self(rawValue: "TRANSACTION_FEE") }
        public static var adultSignatureConfirmation: Self { Self(rawValue: "ADULT_SIGNATURE_CONFIRMATION") }
        public static var signatureConfirmation: Self { Self(rawValue: "SIGNATURE_CONFIRMATION") }
        public static var noConfirmation: Self { Self(rawValue: "NO_CONFIRMATION") }
        public static var waiveSignature: Self { Self(rawValue: "WAIVE_SIGNATURE") }
        public static var impliedLiability: Self { Self(rawValue: "IMPLIED_LIABILITY") }
        public static var hiddenPostage: Self { Self(rawValue: "HIDDEN_POSTAGE") }
        public static var declaredValue: Self { Self(rawValue: "DECLARED_VALUE") }
        public static var sundayHolidayDelivery: Self { Self(rawValue: "SUNDAY_HOLIDAY_DELIVERY") }
        public static var deliveryConfirmation: Self { Self(rawValue: "DELIVERY_CONFIRMATION") }
        public static var importDutyCharge: Self { Self(rawValue: "IMPORT_DUTY_CHARGE") }
        public static var vat: Self { Self(rawValue: "VAT") }
        public static var noSaturdayDelivery: Self { Self(rawValue: "NO_SATURDAY_DELIVERY") }
        public static var insurance: Self { Self(rawValue: "INSURANCE") }
        public static var cod: Self { Self(rawValue: "COD") }
        public static var fuelSurcharge: Self { Self(rawValue: "FUEL_SURCHARGE") }
        public static var inspectionCharge: Self { Self(rawValue: "INSPECTION_CHARGE") }
        public static var deliveryAreaSurcharge: Self { Self(rawValue: "DELIVERY_AREA_SURCHARGE") }
        public static var waybillCharge: Self { Self(rawValue: "WAYBILL_CHARGE") }
        public static var amazonSponsoredDiscount: Self { Self(rawValue: "AMAZON_SPONSORED_DISCOUNT") }
        public static var integratorSponsoredDiscount: Self { Self(rawValue: "INTEGRATOR_SPONSORED_DISCOUNT") }
        public static var oversizeSurcharge: Self { Self(rawValue: "OVERSIZE_SURCHARGE") }
        public static var congestionCharge: Self { Self(rawValue: "CONGESTION_CHARGE") }
        public static var residentialSurcharge: Self { Self(rawValue: "RESIDENTIAL_SURCHARGE") }
        public static var additionalSurcharge: Self { Self(rawValue: "ADDITIONAL_SURCHARGE") }
        public static var surcharge: Self { Self(rawValue: "SURCHARGE") }
        public static var rebate: Self { Self(rawValue: "REBATE") }
        public static var highCubeSurcharge: Self { Self(rawValue: "HIGH_CUBE_SURCHARGE") }
        public static var highLengthSurcharge: Self { Self(rawValue: "HIGH_LENGTH_SURCHARGE") }
        public static var highWidthSurcharge: Self { Self(rawValue: "HIGH_WIDTH_SURCHARGE") }
        public static var demandSurcharge: Self { Self(rawValue: "DEMAND_SURCHARGE") }
        public static var nonstandardFee: Self { Self(rawValue: "NONSTANDARD_FEE") }
    }

    /// The model's `RateItemType`.
    public struct RateItemType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mandatory: Self { Self(rawValue: "MANDATORY") }
        public static var optional: Self { Self(rawValue: "OPTIONAL") }
        public static var included: Self { Self(rawValue: "INCLUDED") }
    }

    /// The model's `RateItemList`.
    public typealias RateItemList = [RateItem]

    /// The model's `PaymentType`.
    public struct PaymentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var payThroughAmazon: Self { Self(rawValue: "PAY_THROUGH_AMAZON") }
        public static var payDirectToCarrier: Self { Self(rawValue: "PAY_DIRECT_TO_CARRIER") }
    }

    /// The model's `Benefits`.
    public struct Benefits: Sendable, Decodable {
        public var includedBenefits: [String]?
        public var excludedBenefits: [ExcludedBenefit]?

        public init(includedBenefits: [String]? = nil, excludedBenefits: [ExcludedBenefit]? = nil) {
            self.includedBenefits = includedBenefits
            self.excludedBenefits = excludedBenefits
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            includedBenefits = try json.optional("includedBenefits")
            excludedBenefits = try json.optional("excludedBenefits")
        }
    }

    /// The model's `IncludedBenefits`.
    public typealias IncludedBenefits = [String]

    /// The model's `ExcludedBenefit`.
    public struct ExcludedBenefit: Sendable, Decodable {
        public var benefit: String?
        public var reasonCodes: [String]?

        public init(benefit: String? = nil, reasonCodes: [String]? = nil) {
            self.benefit = benefit
            self.reasonCodes = reasonCodes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            benefit = try json.optional("benefit")
            reasonCodes = try json.optional("reasonCodes")
        }
    }

    /// The model's `ExcludedBenefitReasonCodes`.
    public typealias ExcludedBenefitReasonCodes = [String]

    /// The model's `ExcludedBenefits`.
    public typealias ExcludedBenefits = [ExcludedBenefit]

    /// The model's `RateList`.
    public typealias RateList = [Rate]

    /// The model's `IneligibleRate`.
    public struct IneligibleRate: Sendable, Decodable {
        public var serviceId: String?
        public var serviceName: String?
        public var carrierName: String?
        public var carrierId: String?
        public var ineligibilityReasons: [IneligibilityReason]?

        public init(
            serviceId: String? = nil,
            serviceName: String? = nil,
            carrierName: String? = nil,
            carrierId: String? = nil,
            ineligibilityReasons: [IneligibilityReason]? = nil
        ) {
            self.serviceId = serviceId
            self.serviceName = serviceName
            self.carrierName = carrierName
            self.carrierId = carrierId
            self.ineligibilityReasons = ineligibilityReasons
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceId = try json.optional("serviceId")
            serviceName = try json.optional("serviceName")
            carrierName = try json.optional("carrierName")
            carrierId = try json.optional("carrierId")
            ineligibilityReasons = try json.optional("ineligibilityReasons")
        }
    }

    /// The model's `IneligibilityReason`.
    public struct IneligibilityReason: Sendable, Decodable {
        public var code: IneligibilityReasonCode?
        public var message: String?

        public init(code: IneligibilityReasonCode? = nil, message: String? = nil) {
            self.code = code
            self.message = message
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            message = try json.optional("message")
        }
    }

    /// The model's `IneligibilityReasonCode`.
    public struct IneligibilityReasonCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var noCoverage: Self { Self(rawValue: "NO_COVERAGE") }
        public static var pickupSlotRestriction: Self { Self(rawValue: "PICKUP_SLOT_RESTRICTION") }
        public static var unsupportedVas: Self { Self(rawValue: "UNSUPPORTED_VAS") }
        public static var vasCombinationRestriction: Self { Self(rawValue: "VAS_COMBINATION_RESTRICTION") }
        public static var sizeRestrictions: Self { Self(rawValue: "SIZE_RESTRICTIONS") }
        public static var weightRestrictions: Self { Self(rawValue: "WEIGHT_RESTRICTIONS") }
        public static var lateDelivery: Self { Self(rawValue: "LATE_DELIVERY") }
        public static var programConstraints: Self { Self(rawValue: "PROGRAM_CONSTRAINTS") }
        public static var termsAndConditionsNotAccepted: Self { Self(rawValue: "TERMS_AND_CONDITIONS_NOT_ACCEPTED") }
        public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    }

    /// The model's `IneligibleRateList`.
    public typealias IneligibleRateList = [IneligibleRate]

    /// The model's `DirectPurchaseShipment.x-amzn-shipping-business-id`.
    public struct DirectPurchaseShipmentXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `DirectPurchaseRequest`.
    public struct DirectPurchaseRequest: Sendable, Encodable {
        public var shipTo: Address?
        public var shipFrom: Address?
        public var returnTo: Address?
        public var packages: [Package]?
        public var channelDetails: ChannelDetails
        public var labelSpecifications: RequestedDocumentSpecification?

        public init(
            channelDetails: ChannelDetails,
            shipTo: Address? = nil,
            shipFrom: Address? = nil,
            returnTo: Address? = nil,
            packages: [Package]? = nil,
            labelSpecifications: RequestedDocumentSpecification? = nil
        ) {
            self.shipTo = shipTo
            self.shipFrom = shipFrom
            self.returnTo = returnTo
            self.packages = packages
            self.channelDetails = channelDetails
            self.labelSpecifications = labelSpecifications
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipTo", shipTo)
            try json.set("shipFrom", shipFrom)
            try json.set("returnTo", returnTo)
            try json.set("packages", packages)
            try json.set("channelDetails", channelDetails)
            try json.set("labelSpecifications", labelSpecifications)
        }
    }

    /// The model's `RequestedDocumentSpecification`.
    public struct RequestedDocumentSpecification: Sendable, Encodable {
        public var format: DocumentFormat
        public var size: DocumentSize
        public var dpi: Int?
        public var pageLayout: String?
        public var needFileJoining: Bool
        public var requestedDocumentTypes: [DocumentType]
        public var requestedLabelCustomization: RequestedLabelCustomization?

        public init(
            format: DocumentFormat,
            size: DocumentSize,
            needFileJoining: Bool,
            requestedDocumentTypes: [DocumentType],
            dpi: Int? = nil,
            pageLayout: String? = nil,
            requestedLabelCustomization: RequestedLabelCustomization? = nil
        ) {
            self.format = format
            self.size = size
            self.dpi = dpi
            self.pageLayout = pageLayout
            self.needFileJoining = needFileJoining
            self.requestedDocumentTypes = requestedDocumentTypes
            self.requestedLabelCustomization = requestedLabelCustomization
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("format", format)
            try json.set("size", size)
            try json.set("dpi", dpi)
            try json.set("pageLayout", pageLayout)
            try json.set("needFileJoining", needFileJoining)
            try json.set("requestedDocumentTypes", requestedDocumentTypes)
            try json.set("requestedLabelCustomization", requestedLabelCustomization)
        }
    }

    /// The model's `RequestedLabelCustomization`.
    public struct RequestedLabelCustomization: Sendable, Encodable {
        public var requestAttributes: [LabelAttribute]?

        public init(requestAttributes: [LabelAttribute]? = nil) {
            self.requestAttributes = requestAttributes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("requestAttributes", requestAttributes)
        }
    }

    /// The model's `LabelAttribute`.
    public struct LabelAttribute: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var packageClientReferenceId: Self { Self(rawValue: "PACKAGE_CLIENT_REFERENCE_ID") }
        public static var sellerDisplayName: Self { Self(rawValue: "SELLER_DISPLAY_NAME") }
        public static var collectOnDeliveryAmount: Self { Self(rawValue: "COLLECT_ON_DELIVERY_AMOUNT") }
    }

    /// The model's `RequestAttributes`.
    public typealias RequestAttributes = [LabelAttribute]

    /// The model's `DirectPurchaseResponse`.
    public struct DirectPurchaseResponse: Sendable, Decodable {
        public var payload: DirectPurchaseResult?

        public init(payload: DirectPurchaseResult? = nil) {
            self.payload = payload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
        }
    }

    /// The model's `DirectPurchaseResult`.
    public struct DirectPurchaseResult: Sendable, Decodable {
        public var shipmentId: String?
        public var packageDocumentDetailList: [PackageDocumentDetail]?

        public init(shipmentId: String? = nil, packageDocumentDetailList: [PackageDocumentDetail]? = nil) {
            self.shipmentId = shipmentId
            self.packageDocumentDetailList = packageDocumentDetailList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("shipmentId")
            packageDocumentDetailList = try json.optional("packageDocumentDetailList")
        }
    }

    /// The model's `ShipmentId`.
    public typealias ShipmentId = String

    /// The model's `PackageDocumentDetail`.
    public struct PackageDocumentDetail: Sendable, Decodable {
        public var packageClientReferenceId: String?
        public var packageDocuments: [PackageDocument]?
        public var trackingId: String?

        public init(
            packageClientReferenceId: String? = nil,
            packageDocuments: [PackageDocument]? = nil,
            trackingId: String? = nil
        ) {
            self.packageClientReferenceId = packageClientReferenceId
            self.packageDocuments = packageDocuments
            self.trackingId = trackingId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packageClientReferenceId = try json.optional("packageClientReferenceId")
            packageDocuments = try json.optional("packageDocuments")
            trackingId = try json.optional("trackingId")
        }
    }

    /// The model's `PackageDocument`.
    public struct PackageDocument: Sendable, Decodable {
        public var type: DocumentType?
        public var format: DocumentFormat?
        public var contents: String?

        public init(type: DocumentType? = nil, format: DocumentFormat? = nil, contents: String? = nil) {
            self.type = type
            self.format = format
            self.contents = contents
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            format = try json.optional("format")
            contents = try json.optional("contents")
        }
    }

    /// The model's `Contents`.
    public typealias Contents = String

    /// The model's `PackageDocumentList`.
    public typealias PackageDocumentList = [PackageDocument]

    /// The model's `TrackingId`.
    public typealias TrackingId = String

    /// The model's `PackageDocumentDetailList`.
    public typealias PackageDocumentDetailList = [PackageDocumentDetail]

    /// The model's `PurchaseShipment.x-amzn-shipping-business-id`.
    public struct PurchaseShipmentXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `PurchaseShipmentRequest`.
    public struct PurchaseShipmentRequest: Sendable, Encodable {
        public var requestToken: String
        public var rateId: String
        public var requestedDocumentSpecification: RequestedDocumentSpecification
        public var requestedValueAddedServices: [RequestedValueAddedService]?
        public var additionalInputs: [String: JSONValue]?

        public init(
            requestToken: String,
            rateId: String,
            requestedDocumentSpecification: RequestedDocumentSpecification,
            requestedValueAddedServices: [RequestedValueAddedService]? = nil,
            additionalInputs: [String: JSONValue]? = nil
        ) {
            self.requestToken = requestToken
            self.rateId = rateId
            self.requestedDocumentSpecification = requestedDocumentSpecification
            self.requestedValueAddedServices = requestedValueAddedServices
            self.additionalInputs = additionalInputs
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("requestToken", requestToken)
            try json.set("rateId", rateId)
            try json.set("requestedDocumentSpecification", requestedDocumentSpecification)
            try json.set("requestedValueAddedServices", requestedValueAddedServices)
            try json.set("additionalInputs", additionalInputs)
        }
    }

    /// The model's `RequestedValueAddedService`.
    public struct RequestedValueAddedService: Sendable, Encodable {
        public var id: String

        public init(id: String) {
            self.id = id
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("id", id)
        }
    }

    /// The model's `RequestedValueAddedServiceList`.
    public typealias RequestedValueAddedServiceList = [RequestedValueAddedService]

    /// The model's `PurchaseShipmentResponse`.
    public struct PurchaseShipmentResponse: Sendable, Decodable {
        public var payload: PurchaseShipmentResult?

        public init(payload: PurchaseShipmentResult? = nil) {
            self.payload = payload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
        }
    }

    /// The model's `PurchaseShipmentResult`.
    public struct PurchaseShipmentResult: Sendable, Decodable {
        public var shipmentId: String?
        public var packageDocumentDetails: [PackageDocumentDetail]?
        public var promise: Promise?
        public var benefits: Benefits?

        public init(
            shipmentId: String? = nil,
            packageDocumentDetails: [PackageDocumentDetail]? = nil,
            promise: Promise? = nil,
            benefits: Benefits? = nil
        ) {
            self.shipmentId = shipmentId
            self.packageDocumentDetails = packageDocumentDetails
            self.promise = promise
            self.benefits = benefits
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("shipmentId")
            packageDocumentDetails = try json.optional("packageDocumentDetails")
            promise = try json.optional("promise")
            benefits = try json.optional("benefits")
        }
    }

    /// The model's `OneClickShipment.x-amzn-shipping-business-id`.
    public struct OneClickShipmentXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `OneClickShipmentRequest`.
    public struct OneClickShipmentRequest: Sendable, Encodable {
        public var shipTo: Address?
        public var shipFrom: Address
        public var returnTo: Address?
        public var shipDate: DateTime?
        public var goodsOwner: GoodsOwner?
        public var packages: [Package]
        public var valueAddedServicesDetails: [OneClickShipmentValueAddedService]?
        public var taxDetails: [TaxDetail]?
        public var channelDetails: ChannelDetails
        public var labelSpecifications: RequestedDocumentSpecification
        public var serviceSelection: ServiceSelection
        public var shipperInstruction: ShipperInstruction?
        public var destinationAccessPointDetails: AccessPointDetails?

        public init(
            shipFrom: Address,
            packages: [Package],
            channelDetails: ChannelDetails,
            labelSpecifications: RequestedDocumentSpecification,
            serviceSelection: ServiceSelection,
            shipTo: Address? = nil,
            returnTo: Address? = nil,
            shipDate: DateTime? = nil,
            goodsOwner: GoodsOwner? = nil,
            valueAddedServicesDetails: [OneClickShipmentValueAddedService]? = nil,
            taxDetails: [TaxDetail]? = nil,
            shipperInstruction: ShipperInstruction? = nil,
            destinationAccessPointDetails: AccessPointDetails? = nil
        ) {
            self.shipTo = shipTo
            self.shipFrom = shipFrom
            self.returnTo = returnTo
            self.shipDate = shipDate
            self.goodsOwner = goodsOwner
            self.packages = packages
            self.valueAddedServicesDetails = valueAddedServicesDetails
            self.taxDetails = taxDetails
            self.channelDetails = channelDetails
            self.labelSpecifications = labelSpecifications
            self.serviceSelection = serviceSelection
            self.shipperInstruction = shipperInstruction
            self.destinationAccessPointDetails = destinationAccessPointDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipTo", shipTo)
            try json.set("shipFrom", shipFrom)
            try json.set("returnTo", returnTo)
            try json.set("shipDate", shipDate)
            try json.set("goodsOwner", goodsOwner)
            try json.set("packages", packages)
            try json.set("valueAddedServicesDetails", valueAddedServicesDetails)
            try json.set("taxDetails", taxDetails)
            try json.set("channelDetails", channelDetails)
            try json.set("labelSpecifications", labelSpecifications)
            try json.set("serviceSelection", serviceSelection)
            try json.set("shipperInstruction", shipperInstruction)
            try json.set("destinationAccessPointDetails", destinationAccessPointDetails)
        }
    }

    /// The model's `GoodsOwner`.
    public struct GoodsOwner: Sendable, Encodable {
        public var merchantId: String

        public init(merchantId: String) {
            self.merchantId = merchantId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("merchantId", merchantId)
        }
    }

    /// The model's `MerchantId`.
    public typealias MerchantId = String

    /// The model's `OneClickShipmentValueAddedService`.
    public struct OneClickShipmentValueAddedService: Sendable, Encodable {
        public var id: String
        public var amount: Currency?

        public init(id: String, amount: Currency? = nil) {
            self.id = id
            self.amount = amount
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("id", id)
            try json.set("amount", amount)
        }
    }

    /// The model's `OneClickShipmentValueAddedServiceDetails`.
    public typealias OneClickShipmentValueAddedServiceDetails = [OneClickShipmentValueAddedService]

    /// The model's `ServiceSelection`.
    public struct ServiceSelection: Sendable, Encodable {
        public var serviceId: [String]

        public init(serviceId: [String]) {
            self.serviceId = serviceId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("serviceId", serviceId)
        }
    }

    /// The model's `ServiceIds`.
    public typealias ServiceIds = [String]

    /// The model's `OneClickShipmentResponse`.
    public struct OneClickShipmentResponse: Sendable, Decodable {
        public var payload: OneClickShipmentResult?

        public init(payload: OneClickShipmentResult? = nil) {
            self.payload = payload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
        }
    }

    /// The model's `OneClickShipmentResult`.
    public struct OneClickShipmentResult: Sendable, Decodable {
        public var shipmentId: String?
        public var packageDocumentDetails: [PackageDocumentDetail]?
        public var promise: Promise?
        public var carrier: Carrier?
        public var service: Service?
        public var totalCharge: Currency?

        public init(
            shipmentId: String? = nil,
            packageDocumentDetails: [PackageDocumentDetail]? = nil,
            promise: Promise? = nil,
            carrier: Carrier? = nil,
            service: Service? = nil,
            totalCharge: Currency? = nil
        ) {
            self.shipmentId = shipmentId
            self.packageDocumentDetails = packageDocumentDetails
            self.promise = promise
            self.carrier = carrier
            self.service = service
            self.totalCharge = totalCharge
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("shipmentId")
            packageDocumentDetails = try json.optional("packageDocumentDetails")
            promise = try json.optional("promise")
            carrier = try json.optional("carrier")
            service = try json.optional("service")
            totalCharge = try json.optional("totalCharge")
        }
    }

    /// The model's `Carrier`.
    public struct Carrier: Sendable, Decodable {
        public var id: String?
        public var name: String?

        public init(id: String? = nil, name: String? = nil) {
            self.id = id
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            name = try json.optional("name")
        }
    }

    /// The model's `Service`.
    public struct Service: Sendable, Decodable {
        public var id: String?
        public var name: String?

        public init(id: String? = nil, name: String? = nil) {
            self.id = id
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            id = try json.optional("id")
            name = try json.optional("name")
        }
    }

    /// The model's `GetTracking.x-amzn-shipping-business-id`.
    public struct GetTrackingXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GetTrackingResponse`.
    public struct GetTrackingResponse: Sendable, Decodable {
        public var payload: GetTrackingResult?

        public init(payload: GetTrackingResult? = nil) {
            self.payload = payload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
        }
    }

    /// The model's `GetTrackingResult`.
    public struct GetTrackingResult: Sendable, Decodable {
        public var trackingId: String?
        public var alternateLegTrackingId: String?
        public var eventHistory: [Event]?
        public var promisedDeliveryDate: DateTime?
        public var summary: TrackingSummary?

        public init(
            trackingId: String? = nil,
            alternateLegTrackingId: String? = nil,
            eventHistory: [Event]? = nil,
            promisedDeliveryDate: DateTime? = nil,
            summary: TrackingSummary? = nil
        ) {
            self.trackingId = trackingId
            self.alternateLegTrackingId = alternateLegTrackingId
            self.eventHistory = eventHistory
            self.promisedDeliveryDate = promisedDeliveryDate
            self.summary = summary
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            trackingId = try json.optional("trackingId")
            alternateLegTrackingId = try json.optional("alternateLegTrackingId")
            eventHistory = try json.optional("eventHistory")
            promisedDeliveryDate = try json.optional("promisedDeliveryDate")
            summary = try json.optional("summary")
        }
    }

    /// The model's `AlternateLegTrackingId`.
    public typealias AlternateLegTrackingId = String

    /// The model's `Event`.
    public struct Event: Sendable, Decodable {
        public var eventCode: EventCode?
        public var location: Location?
        public var eventTime: DateTime?
        public var shipmentType: ShipmentType?

        public init(
            eventCode: EventCode? = nil,
            eventTime: DateTime? = nil,
            location: Location? = nil,
            shipmentType: ShipmentType? = nil
        ) {
            self.eventCode = eventCode
            self.location = location
            self.eventTime = eventTime
            self.shipmentType = shipmentType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            eventCode = try json.optional("eventCode")
            location = try json.optional("location")
            eventTime = try json.optional("eventTime")
            shipmentType = try json.optional("shipmentType")
        }
    }

    /// The model's `EventCode`.
    public struct EventCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var readyForReceive: Self { Self(rawValue: "ReadyForReceive") }
        public static var pickupDone: Self { Self(rawValue: "PickupDone") }
        public static var delivered: Self { Self(rawValue: "Delivered") }
        public static var departed: Self { Self(rawValue: "Departed") }
        public static var deliveryAttempted: Self { Self(rawValue: "DeliveryAttempted") }
        public static var lost: Self { Self(rawValue: "Lost") }
        public static var outForDelivery: Self { Self(rawValue: "OutForDelivery") }
        public static var arrivedAtCarrierFacility: Self { Self(rawValue: "ArrivedAtCarrierFacility") }
        public static var rejected: Self { Self(rawValue: "Rejected") }
        public static var undeliverable: Self { Self(rawValue: "Undeliverable") }
        public static var pickupCancelled: Self { Self(rawValue: "PickupCancelled") }
        public static var returnInitiated: Self { Self(rawValue: "ReturnInitiated") }
        public static var availableForPickup: Self { Self(rawValue: "AvailableForPickup") }
        public static var recipientRequestedAlternateDeliveryTiming: Self { Self(rawValue: "RecipientRequestedAlternateDeliveryTiming") }
    }

    /// The model's `Location`.
    public struct Location: Sendable, Decodable {
        public var stateOrRegion: String?
        public var city: String?
        public var countryCode: String?
        public var postalCode: String?

        public init(
            stateOrRegion: String? = nil,
            city: String? = nil,
            countryCode: String? = nil,
            postalCode: String? = nil
        ) {
            self.stateOrRegion = stateOrRegion
            self.city = city
            self.countryCode = countryCode
            self.postalCode = postalCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            stateOrRegion = try json.optional("stateOrRegion")
            city = try json.optional("city")
            countryCode = try json.optional("countryCode")
            postalCode = try json.optional("postalCode")
        }
    }

    /// The model's `TrackingSummary`.
    public struct TrackingSummary: Sendable, Decodable {
        public var status: Status?
        public var trackingDetailCodes: TrackingDetailCodes?

        public init(status: Status? = nil, trackingDetailCodes: TrackingDetailCodes? = nil) {
            self.status = status
            self.trackingDetailCodes = trackingDetailCodes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("status")
            trackingDetailCodes = try json.optional("trackingDetailCodes")
        }
    }

    /// The model's `Status`.
    public struct Status: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var preTransit: Self { Self(rawValue: "PreTransit") }
        public static var inTransit: Self { Self(rawValue: "InTransit") }
        public static var delivered: Self { Self(rawValue: "Delivered") }
        public static var lost: Self { Self(rawValue: "Lost") }
        public static var outForDelivery: Self { Self(rawValue: "OutForDelivery") }
        public static var rejected: Self { Self(rawValue: "Rejected") }
        public static var undeliverable: Self { Self(rawValue: "Undeliverable") }
        public static var deliveryAttempted: Self { Self(rawValue: "DeliveryAttempted") }
        public static var pickupCancelled: Self { Self(rawValue: "PickupCancelled") }
        public static var awaitingCustomerPickup: Self { Self(rawValue: "AwaitingCustomerPickup") }
    }

    /// The model's `TrackingDetailCodes`.
    public struct TrackingDetailCodes: Sendable, Decodable {
        public var forward: [DetailCodes]?
        public var returns: [DetailCodes]?

        public init(forward: [DetailCodes]? = nil, returns: [DetailCodes]? = nil) {
            self.forward = forward
            self.returns = returns
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            forward = try json.optional("forward")
            returns = try json.optional("returns")
        }
    }

    /// The model's `DetailCodes`.
    public struct DetailCodes: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var businessClosed: Self { Self(rawValue: "BusinessClosed") }
        public static var customerUnavailable: Self { Self(rawValue: "CustomerUnavailable") }
        public static var paymentNotReady: Self { Self(rawValue: "PaymentNotReady") }
        public static var otpNotAvailable: Self { Self(rawValue: "OtpNotAvailable") }
        public static var deliveryAttempted: Self { Self(rawValue: "DeliveryAttempted") }
        public static var unableToAccess: Self { Self(rawValue: "UnableToAccess") }
        public static var unableToContactRecipient: Self { Self(rawValue: "UnableToContactRecipient") }
        public static var deliveredToBehindWheelieBin: Self { Self(rawValue: "DeliveredToBehindWheelieBin") }
        public static var deliveredToPorch: Self { Self(rawValue: "DeliveredToPorch") }
        public static var deliveredToGarage: Self { Self(rawValue: "DeliveredToGarage") }
        public static var deliveredToGarden: Self { Self(rawValue: "DeliveredToGarden") }
        public static var deliveredToGreenhouse: Self { Self(rawValue: "DeliveredToGreenhouse") }
        public static var deliveredToMailSlot: Self { Self(rawValue: "DeliveredToMailSlot") }
        public static var deliveredToMailRoom: Self { Self(rawValue: "DeliveredToMailRoom") }
        public static var deliveredToNeighbor: Self { Self(rawValue: "DeliveredToNeighbor") }
        public static var deliveredToRearDoor: Self { Self(rawValue: "DeliveredToRearDoor") }
        public static var deliveredToReceptionist: Self { Self(rawValue: "DeliveredToReceptionist") }
        public static var deliveredToShed: Self { Self(rawValue: "DeliveredToShed") }
        public static var deliveredWithOTP: Self { Self(rawValue: "DeliveredWithOTP") }
        public static var signed: Self { Self(rawValue: "Signed") }
        public static var damaged: Self { Self(rawValue: "Damaged") }
        public static var incorrectItems: Self { Self(rawValue: "IncorrectItems") }
        public static var notRequired: Self { Self(rawValue: "NotRequired") }
        public static var rejected: Self { Self(rawValue: "Rejected") }
        public static var rejectedByRecipientWithVerification: Self { Self(rawValue: "RejectedByRecipientWithVerification") }
        public static var cancelledByRecipient: Self { Self(rawValue: "CancelledByRecipient") }
        public static var addressNotFound: Self { Self(rawValue: "AddressNotFound") }
        public static var hazmatShipment: Self { Self(rawValue: "HazmatShipment") }
        public static var undeliverable: Self { Self(rawValue: "Undeliverable") }
        public static var arrivedAtLocalFacility: Self { Self(rawValue: "ArrivedAtLocalFacility") }
    }

    /// The model's `GetShipmentDocuments.x-amzn-shipping-business-id`.
    public struct GetShipmentDocumentsXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GetShipmentDocumentsResponse`.
    public struct GetShipmentDocumentsResponse: Sendable, Decodable {
        public var payload: GetShipmentDocumentsResult?

        public init(payload: GetShipmentDocumentsResult? = nil) {
            self.payload = payload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
        }
    }

    /// The model's `GetShipmentDocumentsResult`.
    public struct GetShipmentDocumentsResult: Sendable, Decodable {
        public var shipmentId: String?
        public var packageDocumentDetail: PackageDocumentDetail?
        public var benefits: Benefits?

        public init(
            shipmentId: String? = nil,
            packageDocumentDetail: PackageDocumentDetail? = nil,
            benefits: Benefits? = nil
        ) {
            self.shipmentId = shipmentId
            self.packageDocumentDetail = packageDocumentDetail
            self.benefits = benefits
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("shipmentId")
            packageDocumentDetail = try json.optional("packageDocumentDetail")
            benefits = try json.optional("benefits")
        }
    }

    /// The model's `CancelShipment.x-amzn-shipping-business-id`.
    public struct CancelShipmentXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `CancelShipmentResponse`.
    public struct CancelShipmentResponse: Sendable, Decodable {
        public var payload: [String: JSONValue]?

        public init(payload: [String: JSONValue]? = nil) {
            self.payload = payload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
        }
    }

    /// The model's `CancelShipmentResult`.
    public typealias CancelShipmentResult = [String: JSONValue]

    /// The model's `GetAdditionalInputs.x-amzn-shipping-business-id`.
    public struct GetAdditionalInputsXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GetAdditionalInputsResponse`.
    public struct GetAdditionalInputsResponse: Sendable, Decodable {
        public var payload: [String: JSONValue]?

        public init(payload: [String: JSONValue]? = nil) {
            self.payload = payload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
        }
    }

    /// The model's `GetAdditionalInputsResult`.
    public typealias GetAdditionalInputsResult = [String: JSONValue]

    /// The model's `GetCarrierAccountFormInputs.x-amzn-shipping-business-id`.
    public struct GetCarrierAccountFormInputsXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GetCarrierAccountFormInputsResponse`.
    public struct GetCarrierAccountFormInputsResponse: Sendable, Decodable {
        public var linkableCarriersList: [LinkableCarrier]?

        public init(linkableCarriersList: [LinkableCarrier]? = nil) {
            self.linkableCarriersList = linkableCarriersList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            linkableCarriersList = try json.optional("linkableCarriersList")
        }
    }

    /// The model's `LinkableCarrier`.
    public struct LinkableCarrier: Sendable, Decodable {
        public var carrierId: String?
        public var linkableAccountTypes: [LinkableAccountType]?

        public init(carrierId: String? = nil, linkableAccountTypes: [LinkableAccountType]? = nil) {
            self.carrierId = carrierId
            self.linkableAccountTypes = linkableAccountTypes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrierId = try json.optional("carrierId")
            linkableAccountTypes = try json.optional("linkableAccountTypes")
        }
    }

    /// The model's `LinkableAccountType`.
    public struct LinkableAccountType: Sendable, Decodable {
        public var accountType: AccountType?
        public var carrierAccountInputs: [CarrierAccountInput]?

        public init(accountType: AccountType? = nil, carrierAccountInputs: [CarrierAccountInput]? = nil) {
            self.accountType = accountType
            self.carrierAccountInputs = carrierAccountInputs
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountType = try json.optional("accountType")
            carrierAccountInputs = try json.optional("carrierAccountInputs")
        }
    }

    /// The model's `AccountType`.
    public struct AccountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var shipperAccount: Self { Self(rawValue: "SHIPPER_ACCOUNT") }
        public static var shipperAccountWithInvoice: Self { Self(rawValue: "SHIPPER_ACCOUNT_WITH_INVOICE") }
        public static var amazonAccount: Self { Self(rawValue: "AMAZON_ACCOUNT") }
    }

    /// The model's `CarrierAccountInput`.
    public struct CarrierAccountInput: Sendable, Decodable {
        public var descriptionLocalizationKey: String?
        public var name: String?
        public var groupName: String?
        public var inputType: InputType?
        public var isMandatory: Bool?
        public var isConfidential: Bool?
        public var isHidden: Bool?
        public var validationMetadata: [ValidationMetadata]?

        public init(
            descriptionLocalizationKey: String? = nil,
            name: String? = nil,
            groupName: String? = nil,
            inputType: InputType? = nil,
            isMandatory: Bool? = nil,
            isConfidential: Bool? = nil,
            isHidden: Bool? = nil,
            validationMetadata: [ValidationMetadata]? = nil
        ) {
            self.descriptionLocalizationKey = descriptionLocalizationKey
            self.name = name
            self.groupName = groupName
            self.inputType = inputType
            self.isMandatory = isMandatory
            self.isConfidential = isConfidential
            self.isHidden = isHidden
            self.validationMetadata = validationMetadata
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            descriptionLocalizationKey = try json.optional("descriptionLocalizationKey")
            name = try json.optional("name")
            groupName = try json.optional("groupName")
            inputType = try json.optional("inputType")
            isMandatory = try json.optional("isMandatory")
            isConfidential = try json.optional("isConfidential")
            isHidden = try json.optional("isHidden")
            validationMetadata = try json.optional("validationMetadata")
        }
    }

    /// The model's `InputType`.
    public struct InputType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var textbox: Self { Self(rawValue: "TEXTBOX") }
        public static var password: Self { Self(rawValue: "PASSWORD") }
    }

    /// The model's `ValidationMetadata`.
    public struct ValidationMetadata: Sendable, Decodable {
        public var errorMessage: String?
        public var validationStrategy: String?
        public var value: String?

        public init(errorMessage: String? = nil, validationStrategy: String? = nil, value: String? = nil) {
            self.errorMessage = errorMessage
            self.validationStrategy = validationStrategy
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errorMessage = try json.optional("errorMessage")
            validationStrategy = try json.optional("validationStrategy")
            value = try json.optional("value")
        }
    }

    /// The model's `ValidationMetadataList`.
    public typealias ValidationMetadataList = [ValidationMetadata]

    /// The model's `CarrierAccountInputsList`.
    public typealias CarrierAccountInputsList = [CarrierAccountInput]

    /// The model's `LinkableAccountTypeList`.
    public typealias LinkableAccountTypeList = [LinkableAccountType]

    /// The model's `LinkableCarriersList`.
    public typealias LinkableCarriersList = [LinkableCarrier]

    /// The model's `GetCarrierAccounts.x-amzn-shipping-business-id`.
    public struct GetCarrierAccountsXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GetCarrierAccountsRequest`.
    public struct GetCarrierAccountsRequest: Sendable, Encodable {
        public var clientReferenceDetails: [ClientReferenceDetail]?

        public init(clientReferenceDetails: [ClientReferenceDetail]? = nil) {
            self.clientReferenceDetails = clientReferenceDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("clientReferenceDetails", clientReferenceDetails)
        }
    }

    /// The model's `GetCarrierAccountsResponse`.
    public struct GetCarrierAccountsResponse: Sendable, Decodable {
        public var activeAccounts: [ActiveAccount]?

        public init(activeAccounts: [ActiveAccount]? = nil) {
            self.activeAccounts = activeAccounts
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            activeAccounts = try json.optional("activeAccounts")
        }
    }

    /// The model's `ActiveAccount`.
    public struct ActiveAccount: Sendable, Decodable {
        public var accountId: String?
        public var carrierId: String?

        public init(accountId: String? = nil, carrierId: String? = nil) {
            self.accountId = accountId
            self.carrierId = carrierId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
            carrierId = try json.optional("carrierId")
        }
    }

    /// The model's `ActiveAccounts`.
    public typealias ActiveAccounts = [ActiveAccount]

    /// The model's `LinkCarrierAccount.x-amzn-shipping-business-id`.
    public struct LinkCarrierAccountXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `LinkCarrierAccountRequest`.
    public struct LinkCarrierAccountRequest: Sendable, Encodable {
        public var clientReferenceDetails: [ClientReferenceDetail]?
        public var carrierAccountType: String
        public var carrierAccountAttributes: [CarrierAccountAttribute]
        public var encryptedCarrierAccountAttributes: [CarrierAccountAttribute]?

        public init(
            carrierAccountType: String,
            carrierAccountAttributes: [CarrierAccountAttribute],
            clientReferenceDetails: [ClientReferenceDetail]? = nil,
            encryptedCarrierAccountAttributes: [CarrierAccountAttribute]? = nil
        ) {
            self.clientReferenceDetails = clientReferenceDetails
            self.carrierAccountType = carrierAccountType
            self.carrierAccountAttributes = carrierAccountAttributes
            self.encryptedCarrierAccountAttributes = encryptedCarrierAccountAttributes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("clientReferenceDetails", clientReferenceDetails)
            try json.set("carrierAccountType", carrierAccountType)
            try json.set("carrierAccountAttributes", carrierAccountAttributes)
            try json.set("encryptedCarrierAccountAttributes", encryptedCarrierAccountAttributes)
        }
    }

    /// The model's `CarrierAccountType`.
    public typealias CarrierAccountType = String

    /// The model's `CarrierAccountAttribute`.
    public struct CarrierAccountAttribute: Sendable, Encodable {
        public var attributeName: String?
        public var propertyGroup: String?
        public var value: String?

        public init(attributeName: String? = nil, propertyGroup: String? = nil, value: String? = nil) {
            self.attributeName = attributeName
            self.propertyGroup = propertyGroup
            self.value = value
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("attributeName", attributeName)
            try json.set("propertyGroup", propertyGroup)
            try json.set("value", value)
        }
    }

    /// The model's `CarrierAccountAttributes`.
    public typealias CarrierAccountAttributes = [CarrierAccountAttribute]

    /// The model's `LinkCarrierAccountResponse`.
    public struct LinkCarrierAccountResponse: Sendable, Decodable {
        public var registrationStatus: AccountStatus?
        public var accountId: String?

        public init(registrationStatus: AccountStatus? = nil, accountId: String? = nil) {
            self.registrationStatus = registrationStatus
            self.accountId = accountId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            registrationStatus = try json.optional("registrationStatus")
            accountId = try json.optional("accountId")
        }
    }

    /// The model's `AccountStatus`.
    public struct AccountStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var inactive: Self { Self(rawValue: "INACTIVE") }
        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var suspended: Self { Self(rawValue: "SUSPENDED") }
    }

    /// The model's `LinkCarrierAccountByPost.x-amzn-shipping-business-id`.
    public struct LinkCarrierAccountByPostXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `UnlinkCarrierAccount.x-amzn-shipping-business-id`.
    public struct UnlinkCarrierAccountXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `UnlinkCarrierAccountRequest`.
    public struct UnlinkCarrierAccountRequest: Sendable, Encodable {
        public var clientReferenceDetails: [ClientReferenceDetail]?
        public var accountId: String?

        public init(clientReferenceDetails: [ClientReferenceDetail]? = nil, accountId: String? = nil) {
            self.clientReferenceDetails = clientReferenceDetails
            self.accountId = accountId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("clientReferenceDetails", clientReferenceDetails)
            try json.set("accountId", accountId)
        }
    }

    /// The model's `UnlinkCarrierAccountResponse`.
    public struct UnlinkCarrierAccountResponse: Sendable, Decodable {
        public var isUnlinked: Bool?

        public init(isUnlinked: Bool? = nil) {
            self.isUnlinked = isUnlinked
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isUnlinked = try json.optional("isUnlinked")
        }
    }

    /// The model's `GenerateCollectionForm.x-amzn-shipping-business-id`.
    public struct GenerateCollectionFormXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GenerateCollectionFormRequest`.
    public struct GenerateCollectionFormRequest: Sendable, Encodable {
        public var clientReferenceDetails: [ClientReferenceDetail]?
        public var carrierId: String
        public var shipFromAddress: Address?

        public init(
            carrierId: String,
            clientReferenceDetails: [ClientReferenceDetail]? = nil,
            shipFromAddress: Address? = nil
        ) {
            self.clientReferenceDetails = clientReferenceDetails
            self.carrierId = carrierId
            self.shipFromAddress = shipFromAddress
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("clientReferenceDetails", clientReferenceDetails)
            try json.set("carrierId", carrierId)
            try json.set("shipFromAddress", shipFromAddress)
        }
    }

    /// The model's `GenerateCollectionFormResponse`.
    public struct GenerateCollectionFormResponse: Sendable, Decodable {
        public var collectionsFormDocument: CollectionsFormDocument?

        public init(collectionsFormDocument: CollectionsFormDocument? = nil) {
            self.collectionsFormDocument = collectionsFormDocument
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            collectionsFormDocument = try json.optional("collectionsFormDocument")
        }
    }

    /// The model's `CollectionsFormDocument`.
    public struct CollectionsFormDocument: Sendable, Decodable {
        public var base64EncodedContent: String?
        public var documentFormat: String?

        public init(base64EncodedContent: String? = nil, documentFormat: String? = nil) {
            self.base64EncodedContent = base64EncodedContent
            self.documentFormat = documentFormat
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            base64EncodedContent = try json.optional("base64EncodedContent")
            documentFormat = try json.optional("documentFormat")
        }
    }

    /// The model's `GetCollectionFormHistory.x-amzn-shipping-business-id`.
    public struct GetCollectionFormHistoryXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GetCollectionFormHistoryRequest`.
    public struct GetCollectionFormHistoryRequest: Sendable, Encodable {
        public var clientReferenceDetails: [ClientReferenceDetail]?
        public var maxResults: Int?
        public var carrierId: String?
        public var shipFromAddress: Address?
        public var dateRange: DateRange?

        public init(
            clientReferenceDetails: [ClientReferenceDetail]? = nil,
            maxResults: Int? = nil,
            carrierId: String? = nil,
            shipFromAddress: Address? = nil,
            dateRange: DateRange? = nil
        ) {
            self.clientReferenceDetails = clientReferenceDetails
            self.maxResults = maxResults
            self.carrierId = carrierId
            self.shipFromAddress = shipFromAddress
            self.dateRange = dateRange
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("clientReferenceDetails", clientReferenceDetails)
            try json.set("maxResults", maxResults)
            try json.set("carrierId", carrierId)
            try json.set("shipFromAddress", shipFromAddress)
            try json.set("dateRange", dateRange)
        }
    }

    /// The model's `DateRange`.
    public struct DateRange: Sendable, Codable {
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

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("startDate", startDate)
            try json.set("endDate", endDate)
        }
    }

    /// The model's `GetCollectionFormHistoryResponse`.
    public struct GetCollectionFormHistoryResponse: Sendable, Decodable {
        public var collectionFormsHistoryRecordList: [CollectionFormsHistoryRecord]?
        public var lastRefreshedDate: String?

        public init(
            collectionFormsHistoryRecordList: [CollectionFormsHistoryRecord]? = nil,
            lastRefreshedDate: String? = nil
        ) {
            self.collectionFormsHistoryRecordList = collectionFormsHistoryRecordList
            self.lastRefreshedDate = lastRefreshedDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            collectionFormsHistoryRecordList = try json.optional("collectionFormsHistoryRecordList")
            lastRefreshedDate = try json.optional("lastRefreshedDate")
        }
    }

    /// The model's `CollectionFormsHistoryRecord`.
    public struct CollectionFormsHistoryRecord: Sendable, Decodable {
        public var carrierName: String?
        public var creationDate: DateTime?
        public var generationStatus: GenerationStatus?
        public var collectionFormId: String?
        public var shipFromAddress: Address?

        public init(
            carrierName: String? = nil,
            creationDate: DateTime? = nil,
            generationStatus: GenerationStatus? = nil,
            collectionFormId: String? = nil,
            shipFromAddress: Address? = nil
        ) {
            self.carrierName = carrierName
            self.creationDate = creationDate
            self.generationStatus = generationStatus
            self.collectionFormId = collectionFormId
            self.shipFromAddress = shipFromAddress
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrierName = try json.optional("carrierName")
            creationDate = try json.optional("creationDate")
            generationStatus = try json.optional("generationStatus")
            collectionFormId = try json.optional("collectionFormId")
            shipFromAddress = try json.optional("shipFromAddress")
        }
    }

    /// The model's `GenerationStatus`.
    public struct GenerationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var completed: Self { Self(rawValue: "Completed") }
        public static var inProgress: Self { Self(rawValue: "InProgress") }
    }

    /// The model's `CollectionFormId`.
    public typealias CollectionFormId = String

    /// The model's `CollectionFormsHistoryRecordList`.
    public typealias CollectionFormsHistoryRecordList = [CollectionFormsHistoryRecord]

    /// The model's `GetUnmanifestedShipments.x-amzn-shipping-business-id`.
    public struct GetUnmanifestedShipmentsXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GetUnmanifestedShipmentsRequest`.
    public struct GetUnmanifestedShipmentsRequest: Sendable, Encodable {
        public var clientReferenceDetails: [ClientReferenceDetail]?

        public init(clientReferenceDetails: [ClientReferenceDetail]? = nil) {
            self.clientReferenceDetails = clientReferenceDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("clientReferenceDetails", clientReferenceDetails)
        }
    }

    /// The model's `GetUnmanifestedShipmentsResponse`.
    public struct GetUnmanifestedShipmentsResponse: Sendable, Decodable {
        public var unmanifestedCarrierInformationList: [UnmanifestedCarrierInformation]?

        public init(unmanifestedCarrierInformationList: [UnmanifestedCarrierInformation]? = nil) {
            self.unmanifestedCarrierInformationList = unmanifestedCarrierInformationList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unmanifestedCarrierInformationList = try json.optional("unmanifestedCarrierInformationList")
        }
    }

    /// The model's `UnmanifestedCarrierInformation`.
    public struct UnmanifestedCarrierInformation: Sendable, Decodable {
        public var carrierId: String?
        public var carrierName: String?
        public var unmanifestedShipmentLocationList: [UnmanifestedShipmentLocation]?

        public init(
            carrierId: String? = nil,
            carrierName: String? = nil,
            unmanifestedShipmentLocationList: [UnmanifestedShipmentLocation]? = nil
        ) {
            self.carrierId = carrierId
            self.carrierName = carrierName
            self.unmanifestedShipmentLocationList = unmanifestedShipmentLocationList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrierId = try json.optional("carrierId")
            carrierName = try json.optional("carrierName")
            unmanifestedShipmentLocationList = try json.optional("unmanifestedShipmentLocationList")
        }
    }

    /// The model's `UnmanifestedShipmentLocation`.
    public struct UnmanifestedShipmentLocation: Sendable, Decodable {
        public var address: Address?
        public var lastManifestDate: DateTime?

        public init(address: Address? = nil, lastManifestDate: DateTime? = nil) {
            self.address = address
            self.lastManifestDate = lastManifestDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            address = try json.optional("address")
            lastManifestDate = try json.optional("lastManifestDate")
        }
    }

    /// The model's `UnmanifestedShipmentLocationList`.
    public typealias UnmanifestedShipmentLocationList = [UnmanifestedShipmentLocation]

    /// The model's `UnmanifestedCarrierInformationList`.
    public typealias UnmanifestedCarrierInformationList = [UnmanifestedCarrierInformation]

    /// The model's `GetCollectionForm.x-amzn-shipping-business-id`.
    public struct GetCollectionFormXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GetCollectionFormResponse`.
    public struct GetCollectionFormResponse: Sendable, Decodable {
        public var collectionsFormDocument: CollectionsFormDocument?

        public init(collectionsFormDocument: CollectionsFormDocument? = nil) {
            self.collectionsFormDocument = collectionsFormDocument
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            collectionsFormDocument = try json.optional("collectionsFormDocument")
        }
    }

    /// The model's `GetAccessPoints.accessPointTypes`.
    public struct GetAccessPointsAccessPointTypes: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var helix: Self { Self(rawValue: "HELIX") }
        public static var campusLocker: Self { Self(rawValue: "CAMPUS_LOCKER") }
        public static var omniLocker: Self { Self(rawValue: "OMNI_LOCKER") }
        public static var odinLocker: Self { Self(rawValue: "ODIN_LOCKER") }
        public static var dobbyLocker: Self { Self(rawValue: "DOBBY_LOCKER") }
        public static var coreLocker: Self { Self(rawValue: "CORE_LOCKER") }
        public static var _3p: Self { Self(rawValue: "3P") }
        public static var campusRoom: Self { Self(rawValue: "CAMPUS_ROOM") }
    }

    /// The model's `GetAccessPoints.x-amzn-shipping-business-id`.
    public struct GetAccessPointsXAmznShippingBusinessId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingUs: Self { Self(rawValue: "AmazonShipping_US") }
        public static var amazonShippingIn: Self { Self(rawValue: "AmazonShipping_IN") }
        public static var amazonShippingUk: Self { Self(rawValue: "AmazonShipping_UK") }
        public static var amazonShippingUae: Self { Self(rawValue: "AmazonShipping_UAE") }
        public static var amazonShippingSa: Self { Self(rawValue: "AmazonShipping_SA") }
        public static var amazonShippingEg: Self { Self(rawValue: "AmazonShipping_EG") }
        public static var amazonShippingIt: Self { Self(rawValue: "AmazonShipping_IT") }
        public static var amazonShippingEs: Self { Self(rawValue: "AmazonShipping_ES") }
        public static var amazonShippingFr: Self { Self(rawValue: "AmazonShipping_FR") }
        public static var amazonShippingJp: Self { Self(rawValue: "AmazonShipping_JP") }
    }

    /// The model's `GetAccessPointsResponse`.
    public struct GetAccessPointsResponse: Sendable, Decodable {
        public var payload: GetAccessPointsResult?

        public init(payload: GetAccessPointsResult? = nil) {
            self.payload = payload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
        }
    }

    /// The model's `GetAccessPointsResult`.
    public struct GetAccessPointsResult: Sendable, Decodable {
        public var accessPointsMap: [String: [AccessPoint]]?

        public init(accessPointsMap: [String: [AccessPoint]]? = nil) {
            self.accessPointsMap = accessPointsMap
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accessPointsMap = try json.optional("accessPointsMap")
        }
    }

    /// The model's `AccessPoint`.
    public struct AccessPoint: Sendable, Decodable {
        public var accessPointId: String?
        public var name: String?
        public var timezone: String?
        public var type: AccessPointType?
        public var accessibilityAttributes: AccessibilityAttributes?
        public var address: Address?
        public var exceptionOperatingHours: [ExceptionOperatingHours]?
        public var assistanceType: AccessPointAssistanceType?
        public var score: String?
        public var standardOperatingHours: [String: OperatingHours]?

        public init(
            accessPointId: String? = nil,
            name: String? = nil,
            timezone: String? = nil,
            type: AccessPointType? = nil,
            accessibilityAttributes: AccessibilityAttributes? = nil,
            address: Address? = nil,
            exceptionOperatingHours: [ExceptionOperatingHours]? = nil,
            assistanceType: AccessPointAssistanceType? = nil,
            score: String? = nil,
            standardOperatingHours: [String: OperatingHours]? = nil
        ) {
            self.accessPointId = accessPointId
            self.name = name
            self.timezone = timezone
            self.type = type
            self.accessibilityAttributes = accessibilityAttributes
            self.address = address
            self.exceptionOperatingHours = exceptionOperatingHours
            self.assistanceType = assistanceType
            self.score = score
            self.standardOperatingHours = standardOperatingHours
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accessPointId = try json.optional("accessPointId")
            name = try json.optional("name")
            timezone = try json.optional("timezone")
            type = try json.optional("type")
            accessibilityAttributes = try json.optional("accessibilityAttributes")
            address = try json.optional("address")
            exceptionOperatingHours = try json.optional("exceptionOperatingHours")
            assistanceType = try json.optional("assistanceType")
            score = try json.optional("score")
            standardOperatingHours = try json.optional("standardOperatingHours")
        }
    }

    /// The model's `AccessPointType`.
    public struct AccessPointType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var helix: Self { Self(rawValue: "HELIX") }
        public static var campusLocker: Self { Self(rawValue: "CAMPUS_LOCKER") }
        public static var omniLocker: Self { Self(rawValue: "OMNI_LOCKER") }
        public static var odinLocker: Self { Self(rawValue: "ODIN_LOCKER") }
        public static var dobbyLocker: Self { Self(rawValue: "DOBBY_LOCKER") }
        public static var coreLocker: Self { Self(rawValue: "CORE_LOCKER") }
        public static var _3p: Self { Self(rawValue: "3P") }
        public static var campusRoom: Self { Self(rawValue: "CAMPUS_ROOM") }
    }
}
