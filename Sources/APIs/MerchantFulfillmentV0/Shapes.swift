// Generated from merchant-fulfillment-api-model/merchantFulfillmentV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension MerchantFulfillmentV0 {
    /// The model's `GetEligibleShipmentServicesRequest`.
    public struct GetEligibleShipmentServicesRequest: Sendable, Encodable {
        public var shipmentRequestDetails: ShipmentRequestDetails
        public var shippingOfferingFilter: ShippingOfferingFilter?

        public init(
            shipmentRequestDetails: ShipmentRequestDetails,
            shippingOfferingFilter: ShippingOfferingFilter? = nil
        ) {
            self.shipmentRequestDetails = shipmentRequestDetails
            self.shippingOfferingFilter = shippingOfferingFilter
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("ShipmentRequestDetails", shipmentRequestDetails)
            try json.set("ShippingOfferingFilter", shippingOfferingFilter)
        }
    }

    /// The model's `ShipmentRequestDetails`.
    public struct ShipmentRequestDetails: Sendable, Encodable {
        public var amazonOrderId: String
        public var sellerOrderId: String?
        public var itemList: [Item]
        public var shipFromAddress: Address
        public var packageDimensions: PackageDimensions
        public var weight: Weight
        public var mustArriveByDate: DateTime?
        public var shipDate: DateTime?
        public var shippingServiceOptions: ShippingServiceOptions
        public var labelCustomization: LabelCustomization?

        public init(
            amazonOrderId: String,
            itemList: [Item],
            shipFromAddress: Address,
            packageDimensions: PackageDimensions,
            weight: Weight,
            shippingServiceOptions: ShippingServiceOptions,
            sellerOrderId: String? = nil,
            mustArriveByDate: DateTime? = nil,
            shipDate: DateTime? = nil,
            labelCustomization: LabelCustomization? = nil
        ) {
            self.amazonOrderId = amazonOrderId
            self.sellerOrderId = sellerOrderId
            self.itemList = itemList
            self.shipFromAddress = shipFromAddress
            self.packageDimensions = packageDimensions
            self.weight = weight
            self.mustArriveByDate = mustArriveByDate
            self.shipDate = shipDate
            self.shippingServiceOptions = shippingServiceOptions
            self.labelCustomization = labelCustomization
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("AmazonOrderId", amazonOrderId)
            try json.set("SellerOrderId", sellerOrderId)
            try json.set("ItemList", itemList)
            try json.set("ShipFromAddress", shipFromAddress)
            try json.set("PackageDimensions", packageDimensions)
            try json.set("Weight", weight)
            try json.set("MustArriveByDate", mustArriveByDate)
            try json.set("ShipDate", shipDate)
            try json.set("ShippingServiceOptions", shippingServiceOptions)
            try json.set("LabelCustomization", labelCustomization)
        }
    }

    /// The model's `AmazonOrderId`.
    public typealias AmazonOrderId = String

    /// The model's `SellerOrderId`.
    public typealias SellerOrderId = String

    /// The model's `Item`.
    public struct Item: Sendable, Codable {
        public var orderItemId: String?
        public var quantity: Int?
        public var itemWeight: Weight?
        public var itemDescription: String?
        public var transparencyCodeList: [String]?
        public var itemLevelSellerInputsList: [AdditionalSellerInputs]?
        public var liquidVolume: LiquidVolume?
        public var isHazmat: Bool?
        public var dangerousGoodsDetails: DangerousGoodsDetails?

        public init(
            orderItemId: String,
            quantity: Int,
            itemWeight: Weight? = nil,
            itemDescription: String? = nil,
            transparencyCodeList: [String]? = nil,
            itemLevelSellerInputsList: [AdditionalSellerInputs]? = nil,
            liquidVolume: LiquidVolume? = nil,
            isHazmat: Bool? = nil,
            dangerousGoodsDetails: DangerousGoodsDetails? = nil
        ) {
            self.orderItemId = orderItemId
            self.quantity = quantity
            self.itemWeight = itemWeight
            self.itemDescription = itemDescription
            self.transparencyCodeList = transparencyCodeList
            self.itemLevelSellerInputsList = itemLevelSellerInputsList
            self.liquidVolume = liquidVolume
            self.isHazmat = isHazmat
            self.dangerousGoodsDetails = dangerousGoodsDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderItemId = try json.optional("OrderItemId")
            quantity = try json.optional("Quantity")
            itemWeight = try json.optional("ItemWeight")
            itemDescription = try json.optional("ItemDescription")
            transparencyCodeList = try json.optional("TransparencyCodeList")
            itemLevelSellerInputsList = try json.optional("ItemLevelSellerInputsList")
            liquidVolume = try json.optional("LiquidVolume")
            isHazmat = try json.optional("IsHazmat")
            dangerousGoodsDetails = try json.optional("DangerousGoodsDetails")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("OrderItemId", orderItemId)
            try json.set("Quantity", quantity)
            try json.set("ItemWeight", itemWeight)
            try json.set("ItemDescription", itemDescription)
            try json.set("TransparencyCodeList", transparencyCodeList)
            try json.set("ItemLevelSellerInputsList", itemLevelSellerInputsList)
            try json.set("LiquidVolume", liquidVolume)
            try json.set("IsHazmat", isHazmat)
            try json.set("DangerousGoodsDetails", dangerousGoodsDetails)
        }
    }

    /// The model's `OrderItemId`.
    public typealias OrderItemId = String

    /// The model's `ItemQuantity`.
    public typealias ItemQuantity = Int

    /// The model's `Weight`.
    public struct Weight: Sendable, Codable {
        public var value: ExactDecimal?
        public var unit: UnitOfWeight?

        public init(value: ExactDecimal, unit: UnitOfWeight) {
            self.value = value
            self.unit = unit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("Value")
            unit = try json.optional("Unit")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("Value", value, asText: false)
            try json.set("Unit", unit)
        }
    }

    /// The model's `WeightValue`.
    public typealias WeightValue = ExactDecimal

    /// The model's `UnitOfWeight`.
    public struct UnitOfWeight: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var oz: Self { Self(rawValue: "oz") }
        public static var g: Self { Self(rawValue: "g") }
    }

    /// The model's `ItemDescription`.
    public typealias ItemDescription = String

    /// The model's `TransparencyCode`.
    public typealias TransparencyCode = String

    /// The model's `TransparencyCodeList`.
    public typealias TransparencyCodeList = [String]

    /// The model's `AdditionalSellerInputs`.
    public struct AdditionalSellerInputs: Sendable, Codable {
        public var additionalInputFieldName: String?
        public var additionalSellerInput: AdditionalSellerInput?

        public init(additionalInputFieldName: String, additionalSellerInput: AdditionalSellerInput) {
            self.additionalInputFieldName = additionalInputFieldName
            self.additionalSellerInput = additionalSellerInput
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            additionalInputFieldName = try json.optional("AdditionalInputFieldName")
            additionalSellerInput = try json.optional("AdditionalSellerInput")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("AdditionalInputFieldName", additionalInputFieldName)
            try json.set("AdditionalSellerInput", additionalSellerInput)
        }
    }

    /// The model's `AdditionalSellerInput`.
    public struct AdditionalSellerInput: Sendable, Codable {
        public var dataType: String?
        public var valueAsString: String?
        public var valueAsBoolean: Bool?
        public var valueAsInteger: Int?
        public var valueAsTimestamp: DateTime?
        public var valueAsAddress: Address?
        public var valueAsWeight: Weight?
        public var valueAsDimension: Length?
        public var valueAsCurrency: CurrencyAmount?

        public init(
            dataType: String? = nil,
            valueAsString: String? = nil,
            valueAsBoolean: Bool? = nil,
            valueAsInteger: Int? = nil,
            valueAsTimestamp: DateTime? = nil,
            valueAsAddress: Address? = nil,
            valueAsWeight: Weight? = nil,
            valueAsDimension: Length? = nil,
            valueAsCurrency: CurrencyAmount? = nil
        ) {
            self.dataType = dataType
            self.valueAsString = valueAsString
            self.valueAsBoolean = valueAsBoolean
            self.valueAsInteger = valueAsInteger
            self.valueAsTimestamp = valueAsTimestamp
            self.valueAsAddress = valueAsAddress
            self.valueAsWeight = valueAsWeight
            self.valueAsDimension = valueAsDimension
            self.valueAsCurrency = valueAsCurrency
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dataType = try json.optional("DataType")
            valueAsString = try json.optional("ValueAsString")
            valueAsBoolean = try json.optional("ValueAsBoolean")
            valueAsInteger = try json.optional("ValueAsInteger")
            valueAsTimestamp = try json.optional("ValueAsTimestamp")
            valueAsAddress = try json.optional("ValueAsAddress")
            valueAsWeight = try json.optional("ValueAsWeight")
            valueAsDimension = try json.optional("ValueAsDimension")
            valueAsCurrency = try json.optional("ValueAsCurrency")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("DataType", dataType)
            try json.set("ValueAsString", valueAsString)
            try json.set("ValueAsBoolean", valueAsBoolean)
            try json.set("ValueAsInteger", valueAsInteger)
            try json.set("ValueAsTimestamp", valueAsTimestamp)
            try json.set("ValueAsAddress", valueAsAddress)
            try json.set("ValueAsWeight", valueAsWeight)
            try json.set("ValueAsDimension", valueAsDimension)
            try json.set("ValueAsCurrency", valueAsCurrency)
        }
    }

    /// The model's `Timestamp`.
    public typealias Timestamp = DateTime

    /// The model's `Address`.
    public struct Address: Sendable, Codable {
        public var name: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var districtOrCounty: String?
        public var email: String?
        public var city: String?
        public var stateOrProvinceCode: String?
        public var postalCode: String?
        public var countryCode: String?
        public var phone: String?

        public init(
            name: String,
            addressLine1: String,
            email: String,
            city: String,
            postalCode: String,
            countryCode: String,
            phone: String,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            districtOrCounty: String? = nil,
            stateOrProvinceCode: String? = nil
        ) {
            self.name = name
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.districtOrCounty = districtOrCounty
            self.email = email
            self.city = city
            self.stateOrProvinceCode = stateOrProvinceCode
            self.postalCode = postalCode
            self.countryCode = countryCode
            self.phone = phone
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("Name")
            addressLine1 = try json.optional("AddressLine1")
            addressLine2 = try json.optional("AddressLine2")
            addressLine3 = try json.optional("AddressLine3")
            districtOrCounty = try json.optional("DistrictOrCounty")
            email = try json.optional("Email")
            city = try json.optional("City")
            stateOrProvinceCode = try json.optional("StateOrProvinceCode")
            postalCode = try json.optional("PostalCode")
            countryCode = try json.optional("CountryCode")
            phone = try json.optional("Phone")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("Name", name)
            try json.set("AddressLine1", addressLine1)
            try json.set("AddressLine2", addressLine2)
            try json.set("AddressLine3", addressLine3)
            try json.set("DistrictOrCounty", districtOrCounty)
            try json.set("Email", email)
            try json.set("City", city)
            try json.set("StateOrProvinceCode", stateOrProvinceCode)
            try json.set("PostalCode", postalCode)
            try json.set("CountryCode", countryCode)
            try json.set("Phone", phone)
        }
    }

    /// The model's `AddressName`.
    public typealias AddressName = String

    /// The model's `AddressLine1`.
    public typealias AddressLine1 = String

    /// The model's `AddressLine2`.
    public typealias AddressLine2 = String

    /// The model's `AddressLine3`.
    public typealias AddressLine3 = String

    /// The model's `DistrictOrCounty`.
    public typealias DistrictOrCounty = String

    /// The model's `EmailAddress`.
    public typealias EmailAddress = String

    /// The model's `City`.
    public typealias City = String

    /// The model's `StateOrProvinceCode`.
    public typealias StateOrProvinceCode = String

    /// The model's `PostalCode`.
    public typealias PostalCode = String

    /// The model's `CountryCode`.
    public typealias CountryCode = String

    /// The model's `PhoneNumber`.
    public typealias PhoneNumber = String

    /// The model's `Length`.
    public struct Length: Sendable, Codable {
        public var value: ExactDecimal?
        public var unit: UnitOfLength?

        public init(value: ExactDecimal? = nil, unit: UnitOfLength? = nil) {
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

    /// The model's `UnitOfLength`.
    public struct UnitOfLength: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inches: Self { Self(rawValue: "inches") }
        public static var centimeters: Self { Self(rawValue: "centimeters") }
    }

    /// The model's `CurrencyAmount`.
    public struct CurrencyAmount: Sendable, Codable {
        public var currencyCode: String?
        public var amount: ExactDecimal?

        public init(currencyCode: String, amount: ExactDecimal) {
            self.currencyCode = currencyCode
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("CurrencyCode")
            amount = try json.optional("Amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("CurrencyCode", currencyCode)
            try json.set("Amount", amount, asText: false)
        }
    }

    /// The model's `AdditionalSellerInputsList`.
    public typealias AdditionalSellerInputsList = [AdditionalSellerInputs]

    /// The model's `LiquidVolume`.
    public struct LiquidVolume: Sendable, Codable {
        public var unit: LiquidVolumeUnit?
        public var value: ExactDecimal?

        public init(unit: LiquidVolumeUnit, value: ExactDecimal) {
            self.unit = unit
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unit = try json.optional("Unit")
            value = try json.optional("Value")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("Unit", unit)
            try json.set("Value", value, asText: false)
        }
    }

    /// The model's `LiquidVolume.Unit`.
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
    public struct DangerousGoodsDetails: Sendable, Codable {
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

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unitedNationsRegulatoryId = try json.optional("UnitedNationsRegulatoryId")
            transportationRegulatoryClass = try json.optional("TransportationRegulatoryClass")
            packingGroup = try json.optional("PackingGroup")
            packingInstruction = try json.optional("PackingInstruction")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("UnitedNationsRegulatoryId", unitedNationsRegulatoryId)
            try json.set("TransportationRegulatoryClass", transportationRegulatoryClass)
            try json.set("PackingGroup", packingGroup)
            try json.set("PackingInstruction", packingInstruction)
        }
    }

    /// The model's `DangerousGoodsDetails.PackingGroup`.
    public struct DangerousGoodsDetailsPackingGroup: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var i: Self { Self(rawValue: "I") }
        public static var ii: Self { Self(rawValue: "II") }
        public static var iii: Self { Self(rawValue: "III") }
    }

    /// The model's `DangerousGoodsDetails.PackingInstruction`.
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

    /// The model's `ItemList`.
    public typealias ItemList = [Item]

    /// The model's `PackageDimensions`.
    public struct PackageDimensions: Sendable, Codable {
        public var length: ExactDecimal?
        public var width: ExactDecimal?
        public var height: ExactDecimal?
        public var unit: UnitOfLength?
        public var predefinedPackageDimensions: PredefinedPackageDimensions?

        public init(
            length: ExactDecimal? = nil,
            width: ExactDecimal? = nil,
            height: ExactDecimal? = nil,
            unit: UnitOfLength? = nil,
            predefinedPackageDimensions: PredefinedPackageDimensions? = nil
        ) {
            self.length = length
            self.width = width
            self.height = height
            self.unit = unit
            self.predefinedPackageDimensions = predefinedPackageDimensions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            length = try json.optional("Length")
            width = try json.optional("Width")
            height = try json.optional("Height")
            unit = try json.optional("Unit")
            predefinedPackageDimensions = try json.optional("PredefinedPackageDimensions")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("Length", length, asText: false)
            try json.set("Width", width, asText: false)
            try json.set("Height", height, asText: false)
            try json.set("Unit", unit)
            try json.set("PredefinedPackageDimensions", predefinedPackageDimensions)
        }
    }

    /// The model's `PackageDimension`.
    public typealias PackageDimension = ExactDecimal

    /// The model's `PredefinedPackageDimensions`.
    public struct PredefinedPackageDimensions: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fedExBox10kg: Self { Self(rawValue: "FedEx_Box_10kg") }
        public static var fedExBox25kg: Self { Self(rawValue: "FedEx_Box_25kg") }
        public static var fedExBoxExtraLarge1: Self { Self(rawValue: "FedEx_Box_Extra_Large_1") }
        public static var fedExBoxExtraLarge2: Self { Self(rawValue: "FedEx_Box_Extra_Large_2") }
        public static var fedExBoxLarge1: Self { Self(rawValue: "FedEx_Box_Large_1") }
        public static var fedExBoxLarge2: Self { Self(rawValue: "FedEx_Box_Large_2") }
        public static var fedExBoxMedium1: Self { Self(rawValue: "FedEx_Box_Medium_1") }
        public static var fedExBoxMedium2: Self { Self(rawValue: "FedEx_Box_Medium_2") }
        public static var fedExBoxSmall1: Self { Self(rawValue: "FedEx_Box_Small_1") }
        public static var fedExBoxSmall2: Self { Self(rawValue: "FedEx_Box_Small_2") }
        public static var fedExEnvelope: Self { Self(rawValue: "FedEx_Envelope") }
        public static var fedExPaddedPak: Self { Self(rawValue: "FedEx_Padded_Pak") }
        public static var fedExPak1: Self { Self(rawValue: "FedEx_Pak_1") }
        public static var fedExPak2: Self { Self(rawValue: "FedEx_Pak_2") }
        public static var fedExTube: Self { Self(rawValue: "FedEx_Tube") }
        public static var fedExXlPak: Self { Self(rawValue: "FedEx_XL_Pak") }
        public static var upsBox10kg: Self { Self(rawValue: "UPS_Box_10kg") }
        public static var upsBox25kg: Self { Self(rawValue: "UPS_Box_25kg") }
        public static var upsExpressBox: Self { Self(rawValue: "UPS_Express_Box") }
        public static var upsExpressBoxLarge: Self { Self(rawValue: "UPS_Express_Box_Large") }
        public static var upsExpressBoxMedium: Self { Self(rawValue: "UPS_Express_Box_Medium") }
        public static var upsExpressBoxSmall: Self { Self(rawValue: "UPS_Express_Box_Small") }
        public static var upsExpressEnvelope: Self { Self(rawValue: "UPS_Express_Envelope") }
        public static var upsExpressHardPak: Self { Self(rawValue: "UPS_Express_Hard_Pak") }
        public static var upsExpressLegalEnvelope: Self { Self(rawValue: "UPS_Express_Legal_Envelope") }
        public static var upsExpressPak: Self { Self(rawValue: "UPS_Express_Pak") }
        public static var upsExpressTube: Self { Self(rawValue: "UPS_Express_Tube") }
        public static var upsLaboratoryPak: Self { Self(rawValue: "UPS_Laboratory_Pak") }
        public static var upsPadPak: Self { Self(rawValue: "UPS_Pad_Pak") }
        public static var upsPallet: Self { Self(rawValue: "UPS_Pallet") }
        public static var uspsCard: Self { Self(rawValue: "USPS_Card") }
        public static var uspsFlat: Self { Self(rawValue: "USPS_Flat") }
        public static var uspsFlatRateCardboardEnvelope: Self { Self(rawValue: "USPS_FlatRateCardboardEnvelope") }
        public static var uspsFlatRateEnvelope: Self { Self(rawValue: "USPS_FlatRateEnvelope") }
        public static var uspsFlatRateGiftCardEnvelope: Self { Self(rawValue: "USPS_FlatRateGiftCardEnvelope") }
        public static var uspsFlatRateLegalEnvelope: Self { Self(rawValue: "USPS_FlatRateLegalEnvelope") }
        public static var uspsFlatRatePaddedEnvelope: Self { Self(rawValue: "USPS_FlatRatePaddedEnvelope") }
        public static var uspsFlatRateWindowEnvelope: Self { Self(rawValue: "USPS_FlatRateWindowEnvelope") }
        public static var uspsLargeFlatRateBoardGameBox: Self { Self(rawValue: "USPS_LargeFlatRateBoardGameBox") }
        public static var uspsLargeFlatRateBox: Self { Self(rawValue: "USPS_LargeFlatRateBox") }
        public static var uspsLetter: Self { Self(rawValue: "USPS_Letter") }
        public static var uspsMediumFlatRateBox1: Self { Self(rawValue: "USPS_MediumFlatRateBox1") }
        public static var uspsMediumFlatRateBox2: Self { Self(rawValue: "USPS_MediumFlatRateBox2") }
        public static var uspsRegionalRateBoxA1: Self { Self(rawValue: "USPS_RegionalRateBoxA1") }
        public static var uspsRegionalRateBoxA2: Self { Self(rawValue: "USPS_RegionalRateBoxA2") }
        public static var uspsRegionalRateBoxB1: Self { Self(rawValue: "USPS_RegionalRateBoxB1") }
        public static var uspsRegionalRateBoxB2: Self { Self(rawValue: "USPS_RegionalRateBoxB2") }
        public static var uspsRegionalRateBoxC: Self { Self(rawValue: "USPS_RegionalRateBoxC") }
        public static var uspsSmallFlatRateBox: Self { Self(rawValue: "USPS_SmallFlatRateBox") }
        public static var uspsSmallFlatRateEnvelope: Self { Self(rawValue: "USPS_SmallFlatRateEnvelope") }
    }

    /// The model's `ShippingServiceOptions`.
    public struct ShippingServiceOptions: Sendable, Codable {
        public var deliveryExperience: DeliveryExperienceType?
        public var declaredValue: CurrencyAmount?
        public var carrierWillPickUp: Bool?
        public var carrierWillPickUpOption: CarrierWillPickUpOption?
        public var labelFormat: LabelFormat?

        public init(
            deliveryExperience: DeliveryExperienceType,
            carrierWillPickUp: Bool,
            declaredValue: CurrencyAmount? = nil,
            carrierWillPickUpOption: CarrierWillPickUpOption? = nil,
            labelFormat: LabelFormat? = nil
        ) {
            self.deliveryExperience = deliveryExperience
            self.declaredValue = declaredValue
            self.carrierWillPickUp = carrierWillPickUp
            self.carrierWillPickUpOption = carrierWillPickUpOption
            self.labelFormat = labelFormat
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryExperience = try json.optional("DeliveryExperience")
            declaredValue = try json.optional("DeclaredValue")
            carrierWillPickUp = try json.optional("CarrierWillPickUp")
            carrierWillPickUpOption = try json.optional("CarrierWillPickUpOption")
            labelFormat = try json.optional("LabelFormat")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("DeliveryExperience", deliveryExperience)
            try json.set("DeclaredValue", declaredValue)
            try json.set("CarrierWillPickUp", carrierWillPickUp)
            try json.set("CarrierWillPickUpOption", carrierWillPickUpOption)
            try json.set("LabelFormat", labelFormat)
        }
    }

    /// The model's `DeliveryExperienceType`.
    public struct DeliveryExperienceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deliveryConfirmationWithAdultSignature: Self { Self(rawValue: "DeliveryConfirmationWithAdultSignature") }
        public static var deliveryConfirmationWithSignature: Self { Self(rawValue: "DeliveryConfirmationWithSignature") }
        public static var deliveryConfirmationWithoutSignature: Self { Self(rawValue: "DeliveryConfirmationWithoutSignature") }
        public static var noTracking: Self { Self(rawValue: "NoTracking") }
    }

    /// The model's `CarrierWillPickUpOption`.
    public struct CarrierWillPickUpOption: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var carrierWillPickUp: Self { Self(rawValue: "CarrierWillPickUp") }
        public static var shipperWillDropOff: Self { Self(rawValue: "ShipperWillDropOff") }
        public static var noPreference: Self { Self(rawValue: "NoPreference") }
    }

    /// The model's `LabelFormat`.
    public struct LabelFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pdf: Self { Self(rawValue: "PDF") }
        public static var png: Self { Self(rawValue: "PNG") }
        public static var zpl203: Self { Self(rawValue: "ZPL203") }
        public static var zpl300: Self { Self(rawValue: "ZPL300") }
        public static var shippingServiceDefault: Self { Self(rawValue: "ShippingServiceDefault") }
    }

    /// The model's `LabelCustomization`.
    public struct LabelCustomization: Sendable, Encodable {
        public var customTextForLabel: String?
        public var standardIdForLabel: StandardIdForLabel?

        public init(customTextForLabel: String? = nil, standardIdForLabel: StandardIdForLabel? = nil) {
            self.customTextForLabel = customTextForLabel
            self.standardIdForLabel = standardIdForLabel
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("CustomTextForLabel", customTextForLabel)
            try json.set("StandardIdForLabel", standardIdForLabel)
        }
    }

    /// The model's `CustomTextForLabel`.
    public typealias CustomTextForLabel = String

    /// The model's `StandardIdForLabel`.
    public struct StandardIdForLabel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonOrderId: Self { Self(rawValue: "AmazonOrderId") }
    }

    /// The model's `ShippingOfferingFilter`.
    public struct ShippingOfferingFilter: Sendable, Encodable {
        public var includePackingSlipWithLabel: Bool?
        public var includeComplexShippingOptions: Bool?
        public var carrierWillPickUp: CarrierWillPickUpOption?
        public var deliveryExperience: DeliveryExperienceOption?

        public init(
            includePackingSlipWithLabel: Bool? = nil,
            includeComplexShippingOptions: Bool? = nil,
            carrierWillPickUp: CarrierWillPickUpOption? = nil,
            deliveryExperience: DeliveryExperienceOption? = nil
        ) {
            self.includePackingSlipWithLabel = includePackingSlipWithLabel
            self.includeComplexShippingOptions = includeComplexShippingOptions
            self.carrierWillPickUp = carrierWillPickUp
            self.deliveryExperience = deliveryExperience
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("IncludePackingSlipWithLabel", includePackingSlipWithLabel)
            try json.set("IncludeComplexShippingOptions", includeComplexShippingOptions)
            try json.set("CarrierWillPickUp", carrierWillPickUp)
            try json.set("DeliveryExperience", deliveryExperience)
        }
    }

    /// The model's `DeliveryExperienceOption`.
    public struct DeliveryExperienceOption: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var deliveryConfirmationWithAdultSignature: Self { Self(rawValue: "DeliveryConfirmationWithAdultSignature") }
        public static var deliveryConfirmationWithSignature: Self { Self(rawValue: "DeliveryConfirmationWithSignature") }
        public static var deliveryConfirmationWithoutSignature: Self { Self(rawValue: "DeliveryConfirmationWithoutSignature") }
        public static var noTracking: Self { Self(rawValue: "NoTracking") }
        public static var noPreference: Self { Self(rawValue: "NoPreference") }
    }

    /// The model's `GetEligibleShipmentServicesResponse`.
    public struct GetEligibleShipmentServicesResponse: Sendable, Decodable {
        public var payload: GetEligibleShipmentServicesResult?
        public var errors: [Error]?

        public init(payload: GetEligibleShipmentServicesResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetEligibleShipmentServicesResult`.
    public struct GetEligibleShipmentServicesResult: Sendable, Decodable {
        public var shippingServiceList: [ShippingService]?
        public var rejectedShippingServiceList: [RejectedShippingService]?
        public var temporarilyUnavailableCarrierList: [TemporarilyUnavailableCarrier]?
        public var termsAndConditionsNotAcceptedCarrierList: [TermsAndConditionsNotAcceptedCarrier]?

        public init(
            shippingServiceList: [ShippingService]? = nil,
            rejectedShippingServiceList: [RejectedShippingService]? = nil,
            temporarilyUnavailableCarrierList: [TemporarilyUnavailableCarrier]? = nil,
            termsAndConditionsNotAcceptedCarrierList: [TermsAndConditionsNotAcceptedCarrier]? = nil
        ) {
            self.shippingServiceList = shippingServiceList
            self.rejectedShippingServiceList = rejectedShippingServiceList
            self.temporarilyUnavailableCarrierList = temporarilyUnavailableCarrierList
            self.termsAndConditionsNotAcceptedCarrierList = termsAndConditionsNotAcceptedCarrierList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shippingServiceList = try json.optional("ShippingServiceList")
            rejectedShippingServiceList = try json.optional("RejectedShippingServiceList")
            temporarilyUnavailableCarrierList = try json.optional("TemporarilyUnavailableCarrierList")
            termsAndConditionsNotAcceptedCarrierList = try json.optional("TermsAndConditionsNotAcceptedCarrierList")
        }
    }

    /// The model's `ShippingService`.
    public struct ShippingService: Sendable, Decodable {
        public var shippingServiceName: String?
        public var carrierName: String?
        public var shippingServiceId: String?
        public var shippingServiceOfferId: String?
        public var shipDate: DateTime?
        public var earliestEstimatedDeliveryDate: DateTime?
        public var latestEstimatedDeliveryDate: DateTime?
        public var rate: CurrencyAmount?
        public var rateWithAdjustments: CurrencyAmount?
        public var adjustmentItemList: [RateItem]?
        public var shippingServiceOptions: ShippingServiceOptions?
        public var availableShippingServiceOptions: AvailableShippingServiceOptions?
        public var availableLabelFormats: [LabelFormat]?
        public var availableFormatOptionsForLabel: [LabelFormatOption]?
        public var requiresAdditionalSellerInputs: Bool?
        public var benefits: Benefits?

        public init(
            shippingServiceName: String? = nil,
            carrierName: String? = nil,
            shippingServiceId: String? = nil,
            shippingServiceOfferId: String? = nil,
            shipDate: DateTime? = nil,
            rate: CurrencyAmount? = nil,
            rateWithAdjustments: CurrencyAmount? = nil,
            shippingServiceOptions: ShippingServiceOptions? = nil,
            requiresAdditionalSellerInputs: Bool? = nil,
            earliestEstimatedDeliveryDate: DateTime? = nil,
            latestEstimatedDeliveryDate: DateTime? = nil,
            adjustmentItemList: [RateItem]? = nil,
            availableShippingServiceOptions: AvailableShippingServiceOptions? = nil,
            availableLabelFormats: [LabelFormat]? = nil,
            availableFormatOptionsForLabel: [LabelFormatOption]? = nil,
            benefits: Benefits? = nil
        ) {
            self.shippingServiceName = shippingServiceName
            self.carrierName = carrierName
            self.shippingServiceId = shippingServiceId
            self.shippingServiceOfferId = shippingServiceOfferId
            self.shipDate = shipDate
            self.earliestEstimatedDeliveryDate = earliestEstimatedDeliveryDate
            self.latestEstimatedDeliveryDate = latestEstimatedDeliveryDate
            self.rate = rate
            self.rateWithAdjustments = rateWithAdjustments
            self.adjustmentItemList = adjustmentItemList
            self.shippingServiceOptions = shippingServiceOptions
            self.availableShippingServiceOptions = availableShippingServiceOptions
            self.availableLabelFormats = availableLabelFormats
            self.availableFormatOptionsForLabel = availableFormatOptionsForLabel
            self.requiresAdditionalSellerInputs = requiresAdditionalSellerInputs
            self.benefits = benefits
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shippingServiceName = try json.optional("ShippingServiceName")
            carrierName = try json.optional("CarrierName")
            shippingServiceId = try json.optional("ShippingServiceId")
            shippingServiceOfferId = try json.optional("ShippingServiceOfferId")
            shipDate = try json.optional("ShipDate")
            earliestEstimatedDeliveryDate = try json.optional("EarliestEstimatedDeliveryDate")
            latestEstimatedDeliveryDate = try json.optional("LatestEstimatedDeliveryDate")
            rate = try json.optional("Rate")
            rateWithAdjustments = try json.optional("RateWithAdjustments")
            adjustmentItemList = try json.optional("AdjustmentItemList")
            shippingServiceOptions = try json.optional("ShippingServiceOptions")
            availableShippingServiceOptions = try json.optional("AvailableShippingServiceOptions")
            availableLabelFormats = try json.optional("AvailableLabelFormats")
            availableFormatOptionsForLabel = try json.optional("AvailableFormatOptionsForLabel")
            requiresAdditionalSellerInputs = try json.optional("RequiresAdditionalSellerInputs")
            benefits = try json.optional("Benefits")
        }
    }

    /// The model's `ShippingServiceIdentifier`.
    public typealias ShippingServiceIdentifier = String

    /// The model's `RateItem`.
    public struct RateItem: Sendable, Decodable {
        public var rateItemID: RateItemID?
        public var rateItemType: RateItemType?
        public var rateItemCharge: CurrencyAmount?
        public var rateItemNameLocalization: String?

        public init(
            rateItemID: RateItemID? = nil,
            rateItemType: RateItemType? = nil,
            rateItemCharge: CurrencyAmount? = nil,
            rateItemNameLocalization: String? = nil
        ) {
            self.rateItemID = rateItemID
            self.rateItemType = rateItemType
            self.rateItemCharge = rateItemCharge
            self.rateItemNameLocalization = rateItemNameLocalization
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            rateItemID = try json.optional("RateItemID")
            rateItemType = try json.optional("RateItemType")
            rateItemCharge = try json.optional("RateItemCharge")
            rateItemNameLocalization = try json.optional("RateItemNameLocalization")
        }
    }

    /// The model's `RateItemID`.
    public struct RateItemID: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fbmShipPlusCredit: Self { Self(rawValue: "FBM_SHIP_PLUS_CREDIT") }
    }

    /// The model's `RateItemType`.
    public struct RateItemType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var included: Self { Self(rawValue: "INCLUDED") }
    }

    /// The model's `AdjustmentItemList`.
    public typealias AdjustmentItemList = [RateItem]

    /// The model's `AvailableShippingServiceOptions`.
    public struct AvailableShippingServiceOptions: Sendable, Decodable {
        public var availableCarrierWillPickUpOptions: [AvailableCarrierWillPickUpOption]?
        public var availableDeliveryExperienceOptions: [AvailableDeliveryExperienceOption]?

        public init(
            availableCarrierWillPickUpOptions: [AvailableCarrierWillPickUpOption]? = nil,
            availableDeliveryExperienceOptions: [AvailableDeliveryExperienceOption]? = nil
        ) {
            self.availableCarrierWillPickUpOptions = availableCarrierWillPickUpOptions
            self.availableDeliveryExperienceOptions = availableDeliveryExperienceOptions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            availableCarrierWillPickUpOptions = try json.optional("AvailableCarrierWillPickUpOptions")
            availableDeliveryExperienceOptions = try json.optional("AvailableDeliveryExperienceOptions")
        }
    }

    /// The model's `AvailableCarrierWillPickUpOption`.
    public struct AvailableCarrierWillPickUpOption: Sendable, Decodable {
        public var carrierWillPickUpOption: CarrierWillPickUpOption?
        public var charge: CurrencyAmount?

        public init(carrierWillPickUpOption: CarrierWillPickUpOption? = nil, charge: CurrencyAmount? = nil) {
            self.carrierWillPickUpOption = carrierWillPickUpOption
            self.charge = charge
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrierWillPickUpOption = try json.optional("CarrierWillPickUpOption")
            charge = try json.optional("Charge")
        }
    }

    /// The model's `AvailableCarrierWillPickUpOptionsList`.
    public typealias AvailableCarrierWillPickUpOptionsList = [AvailableCarrierWillPickUpOption]

    /// The model's `AvailableDeliveryExperienceOption`.
    public struct AvailableDeliveryExperienceOption: Sendable, Decodable {
        public var deliveryExperienceOption: DeliveryExperienceOption?
        public var charge: CurrencyAmount?

        public init(deliveryExperienceOption: DeliveryExperienceOption? = nil, charge: CurrencyAmount? = nil) {
            self.deliveryExperienceOption = deliveryExperienceOption
            self.charge = charge
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryExperienceOption = try json.optional("DeliveryExperienceOption")
            charge = try json.optional("Charge")
        }
    }

    /// The model's `AvailableDeliveryExperienceOptionsList`.
    public typealias AvailableDeliveryExperienceOptionsList = [AvailableDeliveryExperienceOption]

    /// The model's `LabelFormatList`.
    public typealias LabelFormatList = [LabelFormat]

    /// The model's `LabelFormatOption`.
    public struct LabelFormatOption: Sendable, Decodable {
        public var includePackingSlipWithLabel: Bool?
        public var labelFormat: LabelFormat?

        public init(includePackingSlipWithLabel: Bool? = nil, labelFormat: LabelFormat? = nil) {
            self.includePackingSlipWithLabel = includePackingSlipWithLabel
            self.labelFormat = labelFormat
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            includePackingSlipWithLabel = try json.optional("IncludePackingSlipWithLabel")
            labelFormat = try json.optional("LabelFormat")
        }
    }

    /// The model's `AvailableFormatOptionsForLabelList`.
    public typealias AvailableFormatOptionsForLabelList = [LabelFormatOption]

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
            includedBenefits = try json.optional("IncludedBenefits")
            excludedBenefits = try json.optional("ExcludedBenefits")
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
            benefit = try json.optional("Benefit")
            reasonCodes = try json.optional("ReasonCodes")
        }
    }

    /// The model's `ExcludedBenefitReasonCodes`.
    public typealias ExcludedBenefitReasonCodes = [String]

    /// The model's `ExcludedBenefits`.
    public typealias ExcludedBenefits = [ExcludedBenefit]

    /// The model's `ShippingServiceList`.
    public typealias ShippingServiceList = [ShippingService]

    /// The model's `RejectedShippingService`.
    public struct RejectedShippingService: Sendable, Decodable {
        public var carrierName: String?
        public var shippingServiceName: String?
        public var shippingServiceId: String?
        public var rejectionReasonCode: String?
        public var rejectionReasonMessage: String?

        public init(
            carrierName: String? = nil,
            shippingServiceName: String? = nil,
            shippingServiceId: String? = nil,
            rejectionReasonCode: String? = nil,
            rejectionReasonMessage: String? = nil
        ) {
            self.carrierName = carrierName
            self.shippingServiceName = shippingServiceName
            self.shippingServiceId = shippingServiceId
            self.rejectionReasonCode = rejectionReasonCode
            self.rejectionReasonMessage = rejectionReasonMessage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrierName = try json.optional("CarrierName")
            shippingServiceName = try json.optional("ShippingServiceName")
            shippingServiceId = try json.optional("ShippingServiceId")
            rejectionReasonCode = try json.optional("RejectionReasonCode")
            rejectionReasonMessage = try json.optional("RejectionReasonMessage")
        }
    }

    /// The model's `RejectedShippingServiceList`.
    public typealias RejectedShippingServiceList = [RejectedShippingService]

    /// The model's `TemporarilyUnavailableCarrier`.
    public struct TemporarilyUnavailableCarrier: Sendable, Decodable {
        public var carrierName: String?

        public init(carrierName: String? = nil) {
            self.carrierName = carrierName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrierName = try json.optional("CarrierName")
        }
    }

    /// The model's `TemporarilyUnavailableCarrierList`.
    public typealias TemporarilyUnavailableCarrierList = [TemporarilyUnavailableCarrier]

    /// The model's `TermsAndConditionsNotAcceptedCarrier`.
    public struct TermsAndConditionsNotAcceptedCarrier: Sendable, Decodable {
        public var carrierName: String?

        public init(carrierName: String? = nil) {
            self.carrierName = carrierName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrierName = try json.optional("CarrierName")
        }
    }

    /// The model's `TermsAndConditionsNotAcceptedCarrierList`.
    public typealias TermsAndConditionsNotAcceptedCarrierList = [TermsAndConditionsNotAcceptedCarrier]

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

    /// The model's `GetShipmentResponse`.
    public struct GetShipmentResponse: Sendable, Decodable {
        public var payload: Shipment?
        public var errors: [Error]?

        public init(payload: Shipment? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `Shipment`.
    public struct Shipment: Sendable, Decodable {
        public var shipmentId: String?
        public var amazonOrderId: String?
        public var sellerOrderId: String?
        public var itemList: [Item]?
        public var shipFromAddress: Address?
        public var shipToAddress: Address?
        public var packageDimensions: PackageDimensions?
        public var weight: Weight?
        public var insurance: CurrencyAmount?
        public var shippingService: ShippingService?
        public var label: Label?
        public var status: ShipmentStatus?
        public var trackingId: String?
        public var createdDate: DateTime?
        public var lastUpdatedDate: DateTime?

        public init(
            shipmentId: String? = nil,
            amazonOrderId: String? = nil,
            itemList: [Item]? = nil,
            shipFromAddress: Address? = nil,
            shipToAddress: Address? = nil,
            packageDimensions: PackageDimensions? = nil,
            weight: Weight? = nil,
            insurance: CurrencyAmount? = nil,
            shippingService: ShippingService? = nil,
            label: Label? = nil,
            status: ShipmentStatus? = nil,
            createdDate: DateTime? = nil,
            sellerOrderId: String? = nil,
            trackingId: String? = nil,
            lastUpdatedDate: DateTime? = nil
        ) {
            self.shipmentId = shipmentId
            self.amazonOrderId = amazonOrderId
            self.sellerOrderId = sellerOrderId
            self.itemList = itemList
            self.shipFromAddress = shipFromAddress
            self.shipToAddress = shipToAddress
            self.packageDimensions = packageDimensions
            self.weight = weight
            self.insurance = insurance
            self.shippingService = shippingService
            self.label = label
            self.status = status
            self.trackingId = trackingId
            self.createdDate = createdDate
            self.lastUpdatedDate = lastUpdatedDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("ShipmentId")
            amazonOrderId = try json.optional("AmazonOrderId")
            sellerOrderId = try json.optional("SellerOrderId")
            itemList = try json.optional("ItemList")
            shipFromAddress = try json.optional("ShipFromAddress")
            shipToAddress = try json.optional("ShipToAddress")
            packageDimensions = try json.optional("PackageDimensions")
            weight = try json.optional("Weight")
            insurance = try json.optional("Insurance")
            shippingService = try json.optional("ShippingService")
            label = try json.optional("Label")
            status = try json.optional("Status")
            trackingId = try json.optional("TrackingId")
            createdDate = try json.optional("CreatedDate")
            lastUpdatedDate = try json.optional("LastUpdatedDate")
        }
    }

    /// The model's `ShipmentId`.
    public typealias ShipmentId = String

    /// The model's `Label`.
    public struct Label: Sendable, Decodable {
        public var customTextForLabel: String?
        public var dimensions: LabelDimensions?
        public var fileContents: FileContents?
        public var labelFormat: LabelFormat?
        public var standardIdForLabel: StandardIdForLabel?

        public init(
            dimensions: LabelDimensions? = nil,
            fileContents: FileContents? = nil,
            customTextForLabel: String? = nil,
            labelFormat: LabelFormat? = nil,
            standardIdForLabel: StandardIdForLabel? = nil
        ) {
            self.customTextForLabel = customTextForLabel
            self.dimensions = dimensions
            self.fileContents = fileContents
            self.labelFormat = labelFormat
            self.standardIdForLabel = standardIdForLabel
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            customTextForLabel = try json.optional("CustomTextForLabel")
            dimensions = try json.optional("Dimensions")
            fileContents = try json.optional("FileContents")
            labelFormat = try json.optional("LabelFormat")
            standardIdForLabel = try json.optional("StandardIdForLabel")
        }
    }

    /// The model's `LabelDimensions`.
    public struct LabelDimensions: Sendable, Decodable {
        public var length: ExactDecimal?
        public var width: ExactDecimal?
        public var unit: UnitOfLength?

        public init(length: ExactDecimal? = nil, width: ExactDecimal? = nil, unit: UnitOfLength? = nil) {
            self.length = length
            self.width = width
            self.unit = unit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            length = try json.optional("Length")
            width = try json.optional("Width")
            unit = try json.optional("Unit")
        }
    }

    /// The model's `LabelDimension`.
    public typealias LabelDimension = ExactDecimal

    /// The model's `FileContents`.
    public struct FileContents: Sendable, Decodable {
        public var contents: String?
        public var fileType: FileType?
        public var checksum: String?

        public init(contents: String? = nil, fileType: FileType? = nil, checksum: String? = nil) {
            self.contents = contents
            self.fileType = fileType
            self.checksum = checksum
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contents = try json.optional("Contents")
            fileType = try json.optional("FileType")
            checksum = try json.optional("Checksum")
        }
    }

    /// The model's `FileType`.
    public struct FileType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applicationPdf: Self { Self(rawValue: "application/pdf") }
        public static var applicationZpl: Self { Self(rawValue: "application/zpl") }
        public static var imagePng: Self { Self(rawValue: "image/png") }
    }

    /// The model's `ShipmentStatus`.
    public struct ShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var purchased: Self { Self(rawValue: "Purchased") }
        public static var refundPending: Self { Self(rawValue: "RefundPending") }
        public static var refundRejected: Self { Self(rawValue: "RefundRejected") }
        public static var refundApplied: Self { Self(rawValue: "RefundApplied") }
    }

    /// The model's `TrackingId`.
    public typealias TrackingId = String

    /// The model's `CancelShipmentResponse`.
    public struct CancelShipmentResponse: Sendable, Decodable {
        public var payload: Shipment?
        public var errors: [Error]?

        public init(payload: Shipment? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateShipmentRequest`.
    public struct CreateShipmentRequest: Sendable, Encodable {
        public var shipmentRequestDetails: ShipmentRequestDetails
        public var shippingServiceId: String
        public var shippingServiceOfferId: String?
        public var hazmatType: HazmatType?
        public var labelFormatOption: LabelFormatOptionRequest?
        public var shipmentLevelSellerInputsList: [AdditionalSellerInputs]?

        public init(
            shipmentRequestDetails: ShipmentRequestDetails,
            shippingServiceId: String,
            shippingServiceOfferId: String? = nil,
            hazmatType: HazmatType? = nil,
            labelFormatOption: LabelFormatOptionRequest? = nil,
            shipmentLevelSellerInputsList: [AdditionalSellerInputs]? = nil
        ) {
            self.shipmentRequestDetails = shipmentRequestDetails
            self.shippingServiceId = shippingServiceId
            self.shippingServiceOfferId = shippingServiceOfferId
            self.hazmatType = hazmatType
            self.labelFormatOption = labelFormatOption
            self.shipmentLevelSellerInputsList = shipmentLevelSellerInputsList
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("ShipmentRequestDetails", shipmentRequestDetails)
            try json.set("ShippingServiceId", shippingServiceId)
            try json.set("ShippingServiceOfferId", shippingServiceOfferId)
            try json.set("HazmatType", hazmatType)
            try json.set("LabelFormatOption", labelFormatOption)
            try json.set("ShipmentLevelSellerInputsList", shipmentLevelSellerInputsList)
        }
    }

    /// The model's `HazmatType`.
    public struct HazmatType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var none: Self { Self(rawValue: "None") }
        public static var lqHazmat: Self { Self(rawValue: "LQHazmat") }
    }

    /// The model's `LabelFormatOptionRequest`.
    public struct LabelFormatOptionRequest: Sendable, Encodable {
        public var includePackingSlipWithLabel: Bool?

        public init(includePackingSlipWithLabel: Bool? = nil) {
            self.includePackingSlipWithLabel = includePackingSlipWithLabel
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("IncludePackingSlipWithLabel", includePackingSlipWithLabel)
        }
    }

    /// The model's `CreateShipmentResponse`.
    public struct CreateShipmentResponse: Sendable, Decodable {
        public var payload: Shipment?
        public var errors: [Error]?

        public init(payload: Shipment? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetAdditionalSellerInputsRequest`.
    public struct GetAdditionalSellerInputsRequest: Sendable, Encodable {
        public var shippingServiceId: String
        public var shipFromAddress: Address
        public var orderId: String

        public init(shippingServiceId: String, shipFromAddress: Address, orderId: String) {
            self.shippingServiceId = shippingServiceId
            self.shipFromAddress = shipFromAddress
            self.orderId = orderId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("ShippingServiceId", shippingServiceId)
            try json.set("ShipFromAddress", shipFromAddress)
            try json.set("OrderId", orderId)
        }
    }

    /// The model's `GetAdditionalSellerInputsResponse`.
    public struct GetAdditionalSellerInputsResponse: Sendable, Decodable {
        public var payload: GetAdditionalSellerInputsResult?
        public var errors: [Error]?

        public init(payload: GetAdditionalSellerInputsResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetAdditionalSellerInputsResult`.
    public struct GetAdditionalSellerInputsResult: Sendable, Decodable {
        public var shipmentLevelFields: [AdditionalInputs]?
        public var itemLevelFieldsList: [ItemLevelFields]?

        public init(shipmentLevelFields: [AdditionalInputs]? = nil, itemLevelFieldsList: [ItemLevelFields]? = nil) {
            self.shipmentLevelFields = shipmentLevelFields
            self.itemLevelFieldsList = itemLevelFieldsList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentLevelFields = try json.optional("ShipmentLevelFields")
            itemLevelFieldsList = try json.optional("ItemLevelFieldsList")
        }
    }

    /// The model's `AdditionalInputs`.
    public struct AdditionalInputs: Sendable, Decodable {
        public var additionalInputFieldName: String?
        public var sellerInputDefinition: SellerInputDefinition?

        public init(additionalInputFieldName: String? = nil, sellerInputDefinition: SellerInputDefinition? = nil) {
            self.additionalInputFieldName = additionalInputFieldName
            self.sellerInputDefinition = sellerInputDefinition
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            additionalInputFieldName = try json.optional("AdditionalInputFieldName")
            sellerInputDefinition = try json.optional("SellerInputDefinition")
        }
    }

    /// The model's `SellerInputDefinition`.
    public struct SellerInputDefinition: Sendable, Decodable {
        public var isRequired: Bool?
        public var dataType: String?
        public var constraints: [Constraint]?
        public var inputDisplayText: String?
        public var inputTarget: InputTargetType?
        public var storedValue: AdditionalSellerInput?
        public var restrictedSetValues: [String]?

        public init(
            isRequired: Bool? = nil,
            dataType: String? = nil,
            constraints: [Constraint]? = nil,
            inputDisplayText: String? = nil,
            storedValue: AdditionalSellerInput? = nil,
            inputTarget: InputTargetType? = nil,
            restrictedSetValues: [String]? = nil
        ) {
            self.isRequired = isRequired
            self.dataType = dataType
            self.constraints = constraints
            self.inputDisplayText = inputDisplayText
            self.inputTarget = inputTarget
            self.storedValue = storedValue
            self.restrictedSetValues = restrictedSetValues
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isRequired = try json.optional("IsRequired")
            dataType = try json.optional("DataType")
            constraints = try json.optional("Constraints")
            inputDisplayText = try json.optional("InputDisplayText")
            inputTarget = try json.optional("InputTarget")
            storedValue = try json.optional("StoredValue")
            restrictedSetValues = try json.optional("RestrictedSetValues")
        }
    }

    /// The model's `Constraint`.
    public struct Constraint: Sendable, Decodable {
        public var validationRegEx: String?
        public var validationString: String?

        public init(validationString: String? = nil, validationRegEx: String? = nil) {
            self.validationRegEx = validationRegEx
            self.validationString = validationString
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            validationRegEx = try json.optional("ValidationRegEx")
            validationString = try json.optional("ValidationString")
        }
    }

    /// The model's `Constraints`.
    public typealias Constraints = [Constraint]

    /// The model's `InputTargetType`.
    public struct InputTargetType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var shipmentLevel: Self { Self(rawValue: "SHIPMENT_LEVEL") }
        public static var itemLevel: Self { Self(rawValue: "ITEM_LEVEL") }
    }

    /// The model's `RestrictedSetValues`.
    public typealias RestrictedSetValues = [String]

    /// The model's `AdditionalInputsList`.
    public typealias AdditionalInputsList = [AdditionalInputs]

    /// The model's `ItemLevelFields`.
    public struct ItemLevelFields: Sendable, Decodable {
        public var asin: String?
        public var additionalInputs: [AdditionalInputs]?

        public init(asin: String? = nil, additionalInputs: [AdditionalInputs]? = nil) {
            self.asin = asin
            self.additionalInputs = additionalInputs
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("Asin")
            additionalInputs = try json.optional("AdditionalInputs")
        }
    }

    /// The model's `ItemLevelFieldsList`.
    public typealias ItemLevelFieldsList = [ItemLevelFields]
}
