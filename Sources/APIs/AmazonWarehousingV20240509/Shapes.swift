// Generated from amazon-warehousing-and-distribution-model/awd_2024-05-09.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension AmazonWarehousingV20240509 {
    /// The model's `InboundOrderCreationData`.
    public struct InboundOrderCreationData: Sendable, Encodable {
        public var externalReferenceId: String?
        public var originAddress: Address
        public var packagesToInbound: [DistributionPackageQuantity]
        public var preferences: InboundPreferences?

        public init(
            originAddress: Address,
            packagesToInbound: [DistributionPackageQuantity],
            externalReferenceId: String? = nil,
            preferences: InboundPreferences? = nil
        ) {
            self.externalReferenceId = externalReferenceId
            self.originAddress = originAddress
            self.packagesToInbound = packagesToInbound
            self.preferences = preferences
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("externalReferenceId", externalReferenceId)
            try json.set("originAddress", originAddress)
            try json.set("packagesToInbound", packagesToInbound)
            try json.set("preferences", preferences)
        }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Codable {
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var city: String?
        public var countryCode: String?
        public var county: String?
        public var district: String?
        public var name: String?
        public var phoneNumber: String?
        public var postalCode: String?
        public var stateOrRegion: String?

        public init(
            addressLine1: String,
            countryCode: String,
            name: String,
            stateOrRegion: String,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            county: String? = nil,
            district: String? = nil,
            phoneNumber: String? = nil,
            postalCode: String? = nil
        ) {
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.city = city
            self.countryCode = countryCode
            self.county = county
            self.district = district
            self.name = name
            self.phoneNumber = phoneNumber
            self.postalCode = postalCode
            self.stateOrRegion = stateOrRegion
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            addressLine3 = try json.optional("addressLine3")
            city = try json.optional("city")
            countryCode = try json.optional("countryCode")
            county = try json.optional("county")
            district = try json.optional("district")
            name = try json.optional("name")
            phoneNumber = try json.optional("phoneNumber")
            postalCode = try json.optional("postalCode")
            stateOrRegion = try json.optional("stateOrRegion")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("addressLine1", addressLine1)
            try json.set("addressLine2", addressLine2)
            try json.set("addressLine3", addressLine3)
            try json.set("city", city)
            try json.set("countryCode", countryCode)
            try json.set("county", county)
            try json.set("district", district)
            try json.set("name", name)
            try json.set("phoneNumber", phoneNumber)
            try json.set("postalCode", postalCode)
            try json.set("stateOrRegion", stateOrRegion)
        }
    }

    /// The model's `DistributionPackageQuantity`.
    public struct DistributionPackageQuantity: Sendable, Codable {
        public var count: Int?
        public var distributionPackage: DistributionPackage?

        public init(count: Int, distributionPackage: DistributionPackage) {
            self.count = count
            self.distributionPackage = distributionPackage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            count = try json.optional("count")
            distributionPackage = try json.optional("distributionPackage")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("count", count)
            try json.set("distributionPackage", distributionPackage)
        }
    }

    /// The model's `DistributionPackage`.
    public struct DistributionPackage: Sendable, Codable {
        public var contents: DistributionPackageContents?
        public var measurements: MeasurementData?
        public var type: DistributionPackageType?

        public init(
            contents: DistributionPackageContents,
            measurements: MeasurementData,
            type: DistributionPackageType
        ) {
            self.contents = contents
            self.measurements = measurements
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contents = try json.optional("contents")
            measurements = try json.optional("measurements")
            type = try json.optional("type")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contents", contents)
            try json.set("measurements", measurements)
            try json.set("type", type)
        }
    }

    /// The model's `DistributionPackageContents`.
    public struct DistributionPackageContents: Sendable, Codable {
        public var packages: [DistributionPackageQuantity]?
        public var products: [ProductQuantity]?

        public init(packages: [DistributionPackageQuantity]? = nil, products: [ProductQuantity]? = nil) {
            self.packages = packages
            self.products = products
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packages = try json.optional("packages")
            products = try json.optional("products")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packages", packages)
            try json.set("products", products)
        }
    }

    /// The model's `ProductQuantity`.
    public struct ProductQuantity: Sendable, Codable {
        public var attributes: [ProductAttribute]?
        public var quantity: Int?
        public var sku: String?
        public var expiration: DateTime?
        public var prepDetails: PrepDetails?

        public init(
            quantity: Int,
            sku: String,
            attributes: [ProductAttribute]? = nil,
            expiration: DateTime? = nil,
            prepDetails: PrepDetails? = nil
        ) {
            self.attributes = attributes
            self.quantity = quantity
            self.sku = sku
            self.expiration = expiration
            self.prepDetails = prepDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            attributes = try json.optional("attributes")
            quantity = try json.optional("quantity")
            sku = try json.optional("sku")
            expiration = try json.optional("expiration")
            prepDetails = try json.optional("prepDetails")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("attributes", attributes)
            try json.set("quantity", quantity)
            try json.set("sku", sku)
            try json.set("expiration", expiration)
            try json.set("prepDetails", prepDetails)
        }
    }

    /// The model's `ProductAttribute`.
    public struct ProductAttribute: Sendable, Codable {
        public var name: String?
        public var value: String?

        public init(name: String? = nil, value: String? = nil) {
            self.name = name
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            value = try json.optional("value")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("name", name)
            try json.set("value", value)
        }
    }

    /// The model's `PrepDetails`.
    public struct PrepDetails: Sendable, Codable {
        public var labelOwner: LabelOwner?
        public var prepCategory: PrepCategory?
        public var prepInstructions: [PrepInstruction]?
        public var prepOwner: PrepOwner?

        public init(
            labelOwner: LabelOwner? = nil,
            prepCategory: PrepCategory? = nil,
            prepInstructions: [PrepInstruction]? = nil,
            prepOwner: PrepOwner? = nil
        ) {
            self.labelOwner = labelOwner
            self.prepCategory = prepCategory
            self.prepInstructions = prepInstructions
            self.prepOwner = prepOwner
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            labelOwner = try json.optional("labelOwner")
            prepCategory = try json.optional("prepCategory")
            prepInstructions = try json.optional("prepInstructions")
            prepOwner = try json.optional("prepOwner")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("labelOwner", labelOwner)
            try json.set("prepCategory", prepCategory)
            try json.set("prepInstructions", prepInstructions)
            try json.set("prepOwner", prepOwner)
        }
    }

    /// The model's `LabelOwner`.
    public struct LabelOwner: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazon: Self { Self(rawValue: "AMAZON") }
        public static var self_: Self { Self(rawValue: "SELF") }
    }

    /// The model's `PrepCategory`.
    public struct PrepCategory: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var adult: Self { Self(rawValue: "ADULT") }
        public static var baby: Self { Self(rawValue: "BABY") }
        public static var fcProvided: Self { Self(rawValue: "FC_PROVIDED") }
        public static var fragile: Self { Self(rawValue: "FRAGILE") }
        public static var granular: Self { Self(rawValue: "GRANULAR") }
        public static var hanger: Self { Self(rawValue: "HANGER") }
        public static var liquid: Self { Self(rawValue: "LIQUID") }
        public static var perforated: Self { Self(rawValue: "PERFORATED") }
        public static var set: Self { Self(rawValue: "SET") }
        public static var sharp: Self { Self(rawValue: "SHARP") }
        public static var small: Self { Self(rawValue: "SMALL") }
        public static var textile: Self { Self(rawValue: "TEXTILE") }
        public static var noPrep: Self { Self(rawValue: "NO_PREP") }
        public static var unknown: Self { Self(rawValue: "UNKNOWN") }
    }

    /// The model's `PrepInstruction`.
    public struct PrepInstruction: Sendable, Codable {
        public var prepOwner: PrepOwner?
        public var prepType: String?

        public init(prepOwner: PrepOwner? = nil, prepType: String? = nil) {
            self.prepOwner = prepOwner
            self.prepType = prepType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            prepOwner = try json.optional("prepOwner")
            prepType = try json.optional("prepType")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("prepOwner", prepOwner)
            try json.set("prepType", prepType)
        }
    }

    /// The model's `PrepOwner`.
    public struct PrepOwner: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazon: Self { Self(rawValue: "AMAZON") }
        public static var self_: Self { Self(rawValue: "SELF") }
    }

    /// The model's `MeasurementData`.
    public struct MeasurementData: Sendable, Codable {
        public var dimensions: PackageDimensions?
        public var volume: PackageVolume?
        public var weight: PackageWeight?

        public init(weight: PackageWeight, dimensions: PackageDimensions? = nil, volume: PackageVolume? = nil) {
            self.dimensions = dimensions
            self.volume = volume
            self.weight = weight
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dimensions = try json.optional("dimensions")
            volume = try json.optional("volume")
            weight = try json.optional("weight")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("dimensions", dimensions)
            try json.set("volume", volume)
            try json.set("weight", weight)
        }
    }

    /// The model's `PackageDimensions`.
    public struct PackageDimensions: Sendable, Codable {
        public var height: ExactDecimal?
        public var length: ExactDecimal?
        public var unitOfMeasurement: DimensionUnitOfMeasurement?
        public var width: ExactDecimal?

        public init(
            height: ExactDecimal,
            length: ExactDecimal,
            unitOfMeasurement: DimensionUnitOfMeasurement,
            width: ExactDecimal
        ) {
            self.height = height
            self.length = length
            self.unitOfMeasurement = unitOfMeasurement
            self.width = width
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            height = try json.optional("height")
            length = try json.optional("length")
            unitOfMeasurement = try json.optional("unitOfMeasurement")
            width = try json.optional("width")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("height", height, asText: false)
            try json.set("length", length, asText: false)
            try json.set("unitOfMeasurement", unitOfMeasurement)
            try json.set("width", width, asText: false)
        }
    }

    /// The model's `DimensionUnitOfMeasurement`.
    public struct DimensionUnitOfMeasurement: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inches: Self { Self(rawValue: "INCHES") }
        public static var centimeters: Self { Self(rawValue: "CENTIMETERS") }
    }

    /// The model's `PackageVolume`.
    public struct PackageVolume: Sendable, Codable {
        public var unitOfMeasurement: VolumeUnitOfMeasurement?
        public var volume: ExactDecimal?

        public init(unitOfMeasurement: VolumeUnitOfMeasurement, volume: ExactDecimal) {
            self.unitOfMeasurement = unitOfMeasurement
            self.volume = volume
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unitOfMeasurement = try json.optional("unitOfMeasurement")
            volume = try json.optional("volume")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("unitOfMeasurement", unitOfMeasurement)
            try json.set("volume", volume, asText: false)
        }
    }

    /// The model's `VolumeUnitOfMeasurement`.
    public struct VolumeUnitOfMeasurement: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cuIn: Self { Self(rawValue: "CU_IN") }
        public static var cbm: Self { Self(rawValue: "CBM") }
        public static var cc: Self { Self(rawValue: "CC") }
    }

    /// The model's `PackageWeight`.
    public struct PackageWeight: Sendable, Codable {
        public var unitOfMeasurement: WeightUnitOfMeasurement?
        public var weight: ExactDecimal?

        public init(unitOfMeasurement: WeightUnitOfMeasurement, weight: ExactDecimal) {
            self.unitOfMeasurement = unitOfMeasurement
            self.weight = weight
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unitOfMeasurement = try json.optional("unitOfMeasurement")
            weight = try json.optional("weight")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("unitOfMeasurement", unitOfMeasurement)
            try json.set("weight", weight, asText: false)
        }
    }

    /// The model's `WeightUnitOfMeasurement`.
    public struct WeightUnitOfMeasurement: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pounds: Self { Self(rawValue: "POUNDS") }
        public static var kilograms: Self { Self(rawValue: "KILOGRAMS") }
    }

    /// The model's `DistributionPackageType`.
    public struct DistributionPackageType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var `case`: Self { Self(rawValue: "CASE") }
        public static var pallet: Self { Self(rawValue: "PALLET") }
    }

    /// The model's `InboundPreferences`.
    public struct InboundPreferences: Sendable, Codable {
        public var destinationRegion: String?

        public init(destinationRegion: String? = nil) {
            self.destinationRegion = destinationRegion
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            destinationRegion = try json.optional("destinationRegion")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("destinationRegion", destinationRegion)
        }
    }

    /// The model's `InboundOrderReference`.
    public struct InboundOrderReference: Sendable, Decodable {
        public var orderId: String?

        public init(orderId: String? = nil) {
            self.orderId = orderId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("orderId")
        }
    }

    /// The model's `InboundOrder`.
    public struct InboundOrder: Sendable, Codable {
        public var createdAt: DateTime?
        public var destinationDetails: DestinationDetails?
        public var externalReferenceId: String?
        public var orderId: String?
        public var orderStatus: InboundStatus?
        public var originAddress: Address?
        public var packagesToInbound: [DistributionPackageQuantity]?
        public var preferences: InboundPreferences?
        public var updatedAt: DateTime?

        public init(
            createdAt: DateTime,
            orderId: String,
            orderStatus: InboundStatus,
            originAddress: Address,
            packagesToInbound: [DistributionPackageQuantity],
            destinationDetails: DestinationDetails? = nil,
            externalReferenceId: String? = nil,
            preferences: InboundPreferences? = nil,
            updatedAt: DateTime? = nil
        ) {
            self.createdAt = createdAt
            self.destinationDetails = destinationDetails
            self.externalReferenceId = externalReferenceId
            self.orderId = orderId
            self.orderStatus = orderStatus
            self.originAddress = originAddress
            self.packagesToInbound = packagesToInbound
            self.preferences = preferences
            self.updatedAt = updatedAt
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            createdAt = try json.optional("createdAt")
            destinationDetails = try json.optional("destinationDetails")
            externalReferenceId = try json.optional("externalReferenceId")
            orderId = try json.optional("orderId")
            orderStatus = try json.optional("orderStatus")
            originAddress = try json.optional("originAddress")
            packagesToInbound = try json.optional("packagesToInbound")
            preferences = try json.optional("preferences")
            updatedAt = try json.optional("updatedAt")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("createdAt", createdAt)
            try json.set("destinationDetails", destinationDetails)
            try json.set("externalReferenceId", externalReferenceId)
            try json.set("orderId", orderId)
            try json.set("orderStatus", orderStatus)
            try json.set("originAddress", originAddress)
            try json.set("packagesToInbound", packagesToInbound)
            try json.set("preferences", preferences)
            try json.set("updatedAt", updatedAt)
        }
    }

    /// The model's `DestinationDetails`.
    public struct DestinationDetails: Sendable, Codable {
        public var destinationAddress: Address?
        public var destinationRegion: String?
        public var shipmentId: String?

        public init(destinationAddress: Address? = nil, destinationRegion: String? = nil, shipmentId: String? = nil) {
            self.destinationAddress = destinationAddress
            self.destinationRegion = destinationRegion
            self.shipmentId = shipmentId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            destinationAddress = try json.optional("destinationAddress")
            destinationRegion = try json.optional("destinationRegion")
            shipmentId = try json.optional("shipmentId")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("destinationAddress", destinationAddress)
            try json.set("destinationRegion", destinationRegion)
            try json.set("shipmentId", shipmentId)
        }
    }

    /// The model's `InboundStatus`.
    public struct InboundStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var draft: Self { Self(rawValue: "DRAFT") }
        public static var validating: Self { Self(rawValue: "VALIDATING") }
        public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var expired: Self { Self(rawValue: "EXPIRED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }

    /// The model's `GetInboundShipment.skuQuantities`.
    public struct GetInboundShipmentSkuQuantities: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var show: Self { Self(rawValue: "SHOW") }
        public static var hide: Self { Self(rawValue: "HIDE") }
    }

    /// The model's `InboundShipment`.
    public struct InboundShipment: Sendable, Decodable {
        public var carrierCode: CarrierCode?
        public var createdAt: DateTime?
        public var destinationAddress: Address?
        public var externalReferenceId: String?
        public var orderId: String?
        public var originAddress: Address?
        public var receivedQuantity: [InventoryQuantity]?
        public var shipBy: DateTime?
        public var shipmentContainerQuantities: [DistributionPackageQuantity]?
        public var shipmentId: String?
        public var shipmentSkuQuantities: [SkuQuantity]?
        public var destinationRegion: String?
        public var shipmentStatus: InboundShipmentStatus?
        public var trackingId: String?
        public var updatedAt: DateTime?
        public var warehouseReferenceId: String?

        public init(
            destinationAddress: Address? = nil,
            orderId: String? = nil,
            originAddress: Address? = nil,
            shipmentContainerQuantities: [DistributionPackageQuantity]? = nil,
            shipmentId: String? = nil,
            shipmentStatus: InboundShipmentStatus? = nil,
            carrierCode: CarrierCode? = nil,
            createdAt: DateTime? = nil,
            externalReferenceId: String? = nil,
            receivedQuantity: [InventoryQuantity]? = nil,
            shipBy: DateTime? = nil,
            shipmentSkuQuantities: [SkuQuantity]? = nil,
            destinationRegion: String? = nil,
            trackingId: String? = nil,
            updatedAt: DateTime? = nil,
            warehouseReferenceId: String? = nil
        ) {
            self.carrierCode = carrierCode
            self.createdAt = createdAt
            self.destinationAddress = destinationAddress
            self.externalReferenceId = externalReferenceId
            self.orderId = orderId
            self.originAddress = originAddress
            self.receivedQuantity = receivedQuantity
            self.shipBy = shipBy
            self.shipmentContainerQuantities = shipmentContainerQuantities
            self.shipmentId = shipmentId
            self.shipmentSkuQuantities = shipmentSkuQuantities
            self.destinationRegion = destinationRegion
            self.shipmentStatus = shipmentStatus
            self.trackingId = trackingId
            self.updatedAt = updatedAt
            self.warehouseReferenceId = warehouseReferenceId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrierCode = try json.optional("carrierCode")
            createdAt = try json.optional("createdAt")
            destinationAddress = try json.optional("destinationAddress")
            externalReferenceId = try json.optional("externalReferenceId")
            orderId = try json.optional("orderId")
            originAddress = try json.optional("originAddress")
            receivedQuantity = try json.optional("receivedQuantity")
            shipBy = try json.optional("shipBy")
            shipmentContainerQuantities = try json.optional("shipmentContainerQuantities")
            shipmentId = try json.optional("shipmentId")
            shipmentSkuQuantities = try json.optional("shipmentSkuQuantities")
            destinationRegion = try json.optional("destinationRegion")
            shipmentStatus = try json.optional("shipmentStatus")
            trackingId = try json.optional("trackingId")
            updatedAt = try json.optional("updatedAt")
            warehouseReferenceId = try json.optional("warehouseReferenceId")
        }
    }

    /// The model's `CarrierCode`.
    public struct CarrierCode: Sendable, Codable {
        public var carrierCodeType: CarrierCodeType?
        public var carrierCodeValue: String?

        public init(carrierCodeType: CarrierCodeType? = nil, carrierCodeValue: String? = nil) {
            self.carrierCodeType = carrierCodeType
            self.carrierCodeValue = carrierCodeValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrierCodeType = try json.optional("carrierCodeType")
            carrierCodeValue = try json.optional("carrierCodeValue")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("carrierCodeType", carrierCodeType)
            try json.set("carrierCodeValue", carrierCodeValue)
        }
    }

    /// The model's `CarrierCodeType`.
    public struct CarrierCodeType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var scac: Self { Self(rawValue: "SCAC") }
    }

    /// The model's `InventoryQuantity`.
    public struct InventoryQuantity: Sendable, Decodable {
        public var quantity: ExactDecimal?
        public var unitOfMeasurement: InventoryUnitOfMeasurement?

        public init(quantity: ExactDecimal? = nil, unitOfMeasurement: InventoryUnitOfMeasurement? = nil) {
            self.quantity = quantity
            self.unitOfMeasurement = unitOfMeasurement
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            quantity = try json.optional("quantity")
            unitOfMeasurement = try json.optional("unitOfMeasurement")
        }
    }

    /// The model's `InventoryUnitOfMeasurement`.
    public struct InventoryUnitOfMeasurement: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var productUnits: Self { Self(rawValue: "PRODUCT_UNITS") }
        public static var cases: Self { Self(rawValue: "CASES") }
        public static var pallets: Self { Self(rawValue: "PALLETS") }
    }

    /// The model's `SkuQuantity`.
    public struct SkuQuantity: Sendable, Decodable {
        public var expectedQuantity: InventoryQuantity?
        public var receivedQuantity: InventoryQuantity?
        public var sku: String?

        public init(
            expectedQuantity: InventoryQuantity? = nil,
            sku: String? = nil,
            receivedQuantity: InventoryQuantity? = nil
        ) {
            self.expectedQuantity = expectedQuantity
            self.receivedQuantity = receivedQuantity
            self.sku = sku
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            expectedQuantity = try json.optional("expectedQuantity")
            receivedQuantity = try json.optional("receivedQuantity")
            sku = try json.optional("sku")
        }
    }

    /// The model's `InboundShipmentStatus`.
    public struct InboundShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "CREATED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }
        public static var receiving: Self { Self(rawValue: "RECEIVING") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }

    /// The model's `GetInboundShipmentLabels.pageType`.
    public struct GetInboundShipmentLabelsPageType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var plainPaper: Self { Self(rawValue: "PLAIN_PAPER") }
    }

    /// The model's `GetInboundShipmentLabels.formatType`.
    public struct GetInboundShipmentLabelsFormatType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pdf: Self { Self(rawValue: "PDF") }
    }

    /// The model's `ShipmentLabels`.
    public struct ShipmentLabels: Sendable, Decodable {
        public var labelDownloadURL: String?
        public var labelStatus: LabelStatus?

        public init(labelStatus: LabelStatus? = nil, labelDownloadURL: String? = nil) {
            self.labelDownloadURL = labelDownloadURL
            self.labelStatus = labelStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            labelDownloadURL = try json.optional("labelDownloadURL")
            labelStatus = try json.optional("labelStatus")
        }
    }

    /// The model's `LabelStatus`.
    public struct LabelStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var generating: Self { Self(rawValue: "GENERATING") }
        public static var generated: Self { Self(rawValue: "GENERATED") }
        public static var generationFailed: Self { Self(rawValue: "GENERATION_FAILED") }
        public static var notReady: Self { Self(rawValue: "NOT_READY") }
    }

    /// The model's `ShipmentLabelPageTypes`.
    public struct ShipmentLabelPageTypes: Sendable, Decodable {
        public var labelStatus: LabelStatus?
        public var pageTypes: [PageType]?

        public init(labelStatus: LabelStatus? = nil, pageTypes: [PageType]? = nil) {
            self.labelStatus = labelStatus
            self.pageTypes = pageTypes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            labelStatus = try json.optional("labelStatus")
            pageTypes = try json.optional("pageTypes")
        }
    }

    /// The model's `PageType`.
    public struct PageType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var plainPaper: Self { Self(rawValue: "PLAIN_PAPER") }
        public static var letterPcpFulfillmentlabel: Self { Self(rawValue: "LETTER_PCP_FULFILLMENTLABEL") }
        public static var letter2Horizontal: Self { Self(rawValue: "LETTER_2_HORIZONTAL") }
        public static var letter2: Self { Self(rawValue: "LETTER_2") }
        public static var thermalNoCarrierRotation: Self { Self(rawValue: "THERMAL_NO_CARRIER_ROTATION") }
        public static var thermal: Self { Self(rawValue: "THERMAL") }
        public static var a4Paper: Self { Self(rawValue: "A4_PAPER") }
        public static var a42Horizontal: Self { Self(rawValue: "A4_2_HORIZONTAL") }
        public static var thermalSquare10cm: Self { Self(rawValue: "THERMAL_SQUARE_10CM") }
    }

    /// The model's `TransportationDetails`.
    public struct TransportationDetails: Sendable, Encodable {
        public var trackingDetails: [TrackingDetails]

        public init(trackingDetails: [TrackingDetails]) {
            self.trackingDetails = trackingDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("trackingDetails", trackingDetails)
        }
    }

    /// The model's `TrackingDetails`.
    public struct TrackingDetails: Sendable, Encodable {
        public var carrierCode: CarrierCode?
        public var bookingId: String

        public init(bookingId: String, carrierCode: CarrierCode? = nil) {
            self.carrierCode = carrierCode
            self.bookingId = bookingId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("carrierCode", carrierCode)
            try json.set("bookingId", bookingId)
        }
    }

    /// The model's `InboundPackages`.
    public struct InboundPackages: Sendable, Encodable {
        public var packagesToInbound: [DistributionPackageQuantity]

        public init(packagesToInbound: [DistributionPackageQuantity]) {
            self.packagesToInbound = packagesToInbound
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packagesToInbound", packagesToInbound)
        }
    }

    /// The model's `InboundEligibility`.
    public struct InboundEligibility: Sendable, Decodable {
        public var ineligibilityReasons: [OrderIneligibilityReason]?
        public var packagesToInbound: [SkuEligibility]?
        public var previewedAt: DateTime?
        public var status: InboundEligibilityStatus?

        public init(
            packagesToInbound: [SkuEligibility]? = nil,
            previewedAt: DateTime? = nil,
            status: InboundEligibilityStatus? = nil,
            ineligibilityReasons: [OrderIneligibilityReason]? = nil
        ) {
            self.ineligibilityReasons = ineligibilityReasons
            self.packagesToInbound = packagesToInbound
            self.previewedAt = previewedAt
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            ineligibilityReasons = try json.optional("ineligibilityReasons")
            packagesToInbound = try json.optional("packagesToInbound")
            previewedAt = try json.optional("previewedAt")
            status = try json.optional("status")
        }
    }

    /// The model's `OrderIneligibilityReason`.
    public struct OrderIneligibilityReason: Sendable, Decodable {
        public var code: String?
        public var description: String?

        public init(code: String? = nil, description: String? = nil) {
            self.code = code
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            description = try json.optional("description")
        }
    }

    /// The model's `SkuEligibility`.
    public struct SkuEligibility: Sendable, Decodable {
        public var ineligibilityReasons: [SkuIneligibilityReason]?
        public var packageQuantity: DistributionPackageQuantity?
        public var status: InboundEligibilityStatus?

        public init(
            packageQuantity: DistributionPackageQuantity? = nil,
            status: InboundEligibilityStatus? = nil,
            ineligibilityReasons: [SkuIneligibilityReason]? = nil
        ) {
            self.ineligibilityReasons = ineligibilityReasons
            self.packageQuantity = packageQuantity
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            ineligibilityReasons = try json.optional("ineligibilityReasons")
            packageQuantity = try json.optional("packageQuantity")
            status = try json.optional("status")
        }
    }

    /// The model's `SkuIneligibilityReason`.
    public struct SkuIneligibilityReason: Sendable, Decodable {
        public var code: String?
        public var description: String?

        public init(code: String? = nil, description: String? = nil) {
            self.code = code
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            description = try json.optional("description")
        }
    }

    /// The model's `InboundEligibilityStatus`.
    public struct InboundEligibilityStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var eligible: Self { Self(rawValue: "ELIGIBLE") }
        public static var ineligible: Self { Self(rawValue: "INELIGIBLE") }
    }

    /// The model's `ListInboundShipments.sortBy`.
    public struct ListInboundShipmentsSortBy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var updatedAt: Self { Self(rawValue: "UPDATED_AT") }
        public static var createdAt: Self { Self(rawValue: "CREATED_AT") }
    }

    /// The model's `ListInboundShipments.sortOrder`.
    public struct ListInboundShipmentsSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ascending: Self { Self(rawValue: "ASCENDING") }
        public static var descending: Self { Self(rawValue: "DESCENDING") }
    }

    /// The model's `ListInboundShipments.shipmentStatus`.
    public struct ListInboundShipmentsShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "CREATED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }
        public static var receiving: Self { Self(rawValue: "RECEIVING") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
    }

    /// The model's `ShipmentListing`.
    public struct ShipmentListing: Sendable, Decodable {
        public var nextToken: String?
        public var shipments: [InboundShipmentSummary]?

        public init(nextToken: String? = nil, shipments: [InboundShipmentSummary]? = nil) {
            self.nextToken = nextToken
            self.shipments = shipments
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
            shipments = try json.optional("shipments")
        }
    }

    /// The model's `InboundShipmentSummary`.
    public struct InboundShipmentSummary: Sendable, Decodable {
        public var createdAt: DateTime?
        public var externalReferenceId: String?
        public var orderId: String?
        public var shipmentId: String?
        public var shipmentStatus: InboundShipmentStatus?
        public var updatedAt: DateTime?

        public init(
            orderId: String? = nil,
            shipmentId: String? = nil,
            shipmentStatus: InboundShipmentStatus? = nil,
            createdAt: DateTime? = nil,
            externalReferenceId: String? = nil,
            updatedAt: DateTime? = nil
        ) {
            self.createdAt = createdAt
            self.externalReferenceId = externalReferenceId
            self.orderId = orderId
            self.shipmentId = shipmentId
            self.shipmentStatus = shipmentStatus
            self.updatedAt = updatedAt
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            createdAt = try json.optional("createdAt")
            externalReferenceId = try json.optional("externalReferenceId")
            orderId = try json.optional("orderId")
            shipmentId = try json.optional("shipmentId")
            shipmentStatus = try json.optional("shipmentStatus")
            updatedAt = try json.optional("updatedAt")
        }
    }

    /// The model's `ListInventory.sortOrder`.
    public struct ListInventorySortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ascending: Self { Self(rawValue: "ASCENDING") }
        public static var descending: Self { Self(rawValue: "DESCENDING") }
    }

    /// The model's `ListInventory.details`.
    public struct ListInventoryDetails: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var show: Self { Self(rawValue: "SHOW") }
        public static var hide: Self { Self(rawValue: "HIDE") }
    }

    /// The model's `InventoryListing`.
    public struct InventoryListing: Sendable, Decodable {
        public var inventory: [InventorySummary]?
        public var nextToken: String?

        public init(inventory: [InventorySummary]? = nil, nextToken: String? = nil) {
            self.inventory = inventory
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            inventory = try json.optional("inventory")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `InventorySummary`.
    public struct InventorySummary: Sendable, Decodable {
        public var expirationDetails: [ExpirationDetails]?
        public var inventoryDetails: InventoryDetails?
        public var sku: String?
        public var totalInboundQuantity: Int?
        public var totalOnhandQuantity: Int?

        public init(
            sku: String? = nil,
            expirationDetails: [ExpirationDetails]? = nil,
            inventoryDetails: InventoryDetails? = nil,
            totalInboundQuantity: Int? = nil,
            totalOnhandQuantity: Int? = nil
        ) {
            self.expirationDetails = expirationDetails
            self.inventoryDetails = inventoryDetails
            self.sku = sku
            self.totalInboundQuantity = totalInboundQuantity
            self.totalOnhandQuantity = totalOnhandQuantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            expirationDetails = try json.optional("expirationDetails")
            inventoryDetails = try json.optional("inventoryDetails")
            sku = try json.optional("sku")
            totalInboundQuantity = try json.optional("totalInboundQuantity")
            totalOnhandQuantity = try json.optional("totalOnhandQuantity")
        }
    }

    /// The model's `ExpirationDetails`.
    public struct ExpirationDetails: Sendable, Decodable {
        public var expiration: DateTime?
        public var onhandQuantity: Int?

        public init(expiration: DateTime? = nil, onhandQuantity: Int? = nil) {
            self.expiration = expiration
            self.onhandQuantity = onhandQuantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            expiration = try json.optional("expiration")
            onhandQuantity = try json.optional("onhandQuantity")
        }
    }

    /// The model's `InventoryDetails`.
    public struct InventoryDetails: Sendable, Decodable {
        public var availableDistributableQuantity: Int?
        public var replenishmentQuantity: Int?
        public var reservedDistributableQuantity: Int?

        public init(
            availableDistributableQuantity: Int? = nil,
            replenishmentQuantity: Int? = nil,
            reservedDistributableQuantity: Int? = nil
        ) {
            self.availableDistributableQuantity = availableDistributableQuantity
            self.replenishmentQuantity = replenishmentQuantity
            self.reservedDistributableQuantity = reservedDistributableQuantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            availableDistributableQuantity = try json.optional("availableDistributableQuantity")
            replenishmentQuantity = try json.optional("replenishmentQuantity")
            reservedDistributableQuantity = try json.optional("reservedDistributableQuantity")
        }
    }

    /// The model's `ListOutbounds.sortOrder`.
    public struct ListOutboundsSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ascending: Self { Self(rawValue: "ASCENDING") }
        public static var descending: Self { Self(rawValue: "DESCENDING") }
    }

    /// The model's `OutboundListing`.
    public struct OutboundListing: Sendable, Decodable {
        public var nextToken: String?
        public var outboundOrders: [OutboundOrder]?

        public init(nextToken: String? = nil, outboundOrders: [OutboundOrder]? = nil) {
            self.nextToken = nextToken
            self.outboundOrders = outboundOrders
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
            outboundOrders = try json.optional("outboundOrders")
        }
    }

    /// The model's `OutboundOrder`.
    public struct OutboundOrder: Sendable, Codable {
        public var confirmedOn: DateTime?
        public var createdAt: DateTime?
        public var eligiblePackagesToOutbound: [DistributionPackageQuantity]?
        public var eligibleProductsToOutbound: [ProductQuantity]?
        public var executionErrors: [OutboundExecutionError]?
        public var orderId: String?
        public var orderPreferences: [OrderAttribute]?
        public var orderStatus: OutboundStatus?
        public var outboundShipments: [OutboundShipment]?
        public var packagesToOutbound: [DistributionPackageQuantity]?
        public var productsToOutbound: [ProductQuantity]?
        public var shippedOutboundPackages: [DistributionPackageQuantity]?
        public var shippedOutboundProducts: [ProductQuantity]?
        public var updatedAt: DateTime?

        public init(
            orderId: String,
            orderStatus: OutboundStatus,
            outboundShipments: [OutboundShipment],
            confirmedOn: DateTime? = nil,
            createdAt: DateTime? = nil,
            eligiblePackagesToOutbound: [DistributionPackageQuantity]? = nil,
            eligibleProductsToOutbound: [ProductQuantity]? = nil,
            executionErrors: [OutboundExecutionError]? = nil,
            orderPreferences: [OrderAttribute]? = nil,
            packagesToOutbound: [DistributionPackageQuantity]? = nil,
            productsToOutbound: [ProductQuantity]? = nil,
            shippedOutboundPackages: [DistributionPackageQuantity]? = nil,
            shippedOutboundProducts: [ProductQuantity]? = nil,
            updatedAt: DateTime? = nil
        ) {
            self.confirmedOn = confirmedOn
            self.createdAt = createdAt
            self.eligiblePackagesToOutbound = eligiblePackagesToOutbound
            self.eligibleProductsToOutbound = eligibleProductsToOutbound
            self.executionErrors = executionErrors
            self.orderId = orderId
            self.orderPreferences = orderPreferences
            self.orderStatus = orderStatus
            self.outboundShipments = outboundShipments
            self.packagesToOutbound = packagesToOutbound
            self.productsToOutbound = productsToOutbound
            self.shippedOutboundPackages = shippedOutboundPackages
            self.shippedOutboundProducts = shippedOutboundProducts
            self.updatedAt = updatedAt
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            confirmedOn = try json.optional("confirmedOn")
            createdAt = try json.optional("createdAt")
            eligiblePackagesToOutbound = try json.optional("eligiblePackagesToOutbound")
            eligibleProductsToOutbound = try json.optional("eligibleProductsToOutbound")
            executionErrors = try json.optional("executionErrors")
            orderId = try json.optional("orderId")
            orderPreferences = try json.optional("orderPreferences")
            orderStatus = try json.optional("orderStatus")
            outboundShipments = try json.optional("outboundShipments")
            packagesToOutbound = try json.optional("packagesToOutbound")
            productsToOutbound = try json.optional("productsToOutbound")
            shippedOutboundPackages = try json.optional("shippedOutboundPackages")
            shippedOutboundProducts = try json.optional("shippedOutboundProducts")
            updatedAt = try json.optional("updatedAt")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("confirmedOn", confirmedOn)
            try json.set("createdAt", createdAt)
            try json.set("eligiblePackagesToOutbound", eligiblePackagesToOutbound)
            try json.set("eligibleProductsToOutbound", eligibleProductsToOutbound)
            try json.set("executionErrors", executionErrors)
            try json.set("orderId", orderId)
            try json.set("orderPreferences", orderPreferences)
            try json.set("orderStatus", orderStatus)
            try json.set("outboundShipments", outboundShipments)
            try json.set("packagesToOutbound", packagesToOutbound)
            try json.set("productsToOutbound", productsToOutbound)
            try json.set("shippedOutboundPackages", shippedOutboundPackages)
            try json.set("shippedOutboundProducts", shippedOutboundProducts)
            try json.set("updatedAt", updatedAt)
        }
    }

    /// The model's `OutboundExecutionError`.
    public struct OutboundExecutionError: Sendable, Codable {
        public var failureCode: String?
        public var failureReasons: [String]?
        public var sku: String?

        public init(failureCode: String, failureReasons: [String], sku: String? = nil) {
            self.failureCode = failureCode
            self.failureReasons = failureReasons
            self.sku = sku
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            failureCode = try json.optional("failureCode")
            failureReasons = try json.optional("failureReasons")
            sku = try json.optional("sku")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("failureCode", failureCode)
            try json.set("failureReasons", failureReasons)
            try json.set("sku", sku)
        }
    }

    /// The model's `OrderAttribute`.
    public struct OrderAttribute: Sendable, Codable {
        public var orderPreference: OrderPreference?
        public var orderPreferenceValue: OrderPreferenceValue?

        public init(orderPreference: OrderPreference, orderPreferenceValue: OrderPreferenceValue) {
            self.orderPreference = orderPreference
            self.orderPreferenceValue = orderPreferenceValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderPreference = try json.optional("orderPreference")
            orderPreferenceValue = try json.optional("orderPreferenceValue")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("orderPreference", orderPreference)
            try json.set("orderPreferenceValue", orderPreferenceValue)
        }
    }

    /// The model's `OrderPreference`.
    public struct OrderPreference: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var partialOrder: Self { Self(rawValue: "PARTIAL_ORDER") }
    }

    /// The model's `OrderPreferenceValue`.
    public struct OrderPreferenceValue: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var set: Self { Self(rawValue: "SET") }
        public static var unset: Self { Self(rawValue: "UNSET") }
    }

    /// The model's `OutboundStatus`.
    public struct OutboundStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
        public static var draft: Self { Self(rawValue: "DRAFT") }
        public static var eligible: Self { Self(rawValue: "ELIGIBLE") }
        public static var executing: Self { Self(rawValue: "EXECUTING") }
        public static var failure: Self { Self(rawValue: "FAILURE") }
        public static var ineligible: Self { Self(rawValue: "INELIGIBLE") }
        public static var inventoryOutbound: Self { Self(rawValue: "INVENTORY_OUTBOUND") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var validating: Self { Self(rawValue: "VALIDATING") }
    }

    /// The model's `OutboundShipment`.
    public struct OutboundShipment: Sendable, Codable {
        public var createdAt: DateTime?
        public var destinationAddress: Address?
        public var orderId: String?
        public var originAddress: Address?
        public var shipmentPackageQuantities: [DistributionPackageQuantity]?
        public var shipmentId: String?
        public var shipmentProductQuantities: [ProductQuantity]?
        public var shipmentStatus: OutboundShipmentStatus?
        public var updatedAt: DateTime?

        public init(
            destinationAddress: Address,
            orderId: String,
            originAddress: Address,
            shipmentId: String,
            shipmentStatus: OutboundShipmentStatus,
            createdAt: DateTime? = nil,
            shipmentPackageQuantities: [DistributionPackageQuantity]? = nil,
            shipmentProductQuantities: [ProductQuantity]? = nil,
            updatedAt: DateTime? = nil
        ) {
            self.createdAt = createdAt
            self.destinationAddress = destinationAddress
            self.orderId = orderId
            self.originAddress = originAddress
            self.shipmentPackageQuantities = shipmentPackageQuantities
            self.shipmentId = shipmentId
            self.shipmentProductQuantities = shipmentProductQuantities
            self.shipmentStatus = shipmentStatus
            self.updatedAt = updatedAt
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            createdAt = try json.optional("createdAt")
            destinationAddress = try json.optional("destinationAddress")
            orderId = try json.optional("orderId")
            originAddress = try json.optional("originAddress")
            shipmentPackageQuantities = try json.optional("shipmentPackageQuantities")
            shipmentId = try json.optional("shipmentId")
            shipmentProductQuantities = try json.optional("shipmentProductQuantities")
            shipmentStatus = try json.optional("shipmentStatus")
            updatedAt = try json.optional("updatedAt")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("createdAt", createdAt)
            try json.set("destinationAddress", destinationAddress)
            try json.set("orderId", orderId)
            try json.set("originAddress", originAddress)
            try json.set("shipmentPackageQuantities", shipmentPackageQuantities)
            try json.set("shipmentId", shipmentId)
            try json.set("shipmentProductQuantities", shipmentProductQuantities)
            try json.set("shipmentStatus", shipmentStatus)
            try json.set("updatedAt", updatedAt)
        }
    }

    /// The model's `OutboundShipmentStatus`.
    public struct OutboundShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "CREATED") }
        public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var receiving: Self { Self(rawValue: "RECEIVING") }
        public static var received: Self { Self(rawValue: "RECEIVED") }
        public static var closed: Self { Self(rawValue: "CLOSED") }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var failed: Self { Self(rawValue: "FAILED") }
    }

    /// The model's `OutboundOrderCreationData`.
    public struct OutboundOrderCreationData: Sendable, Encodable {
        public var orderPreferences: [OrderAttribute]?
        public var packagesToOutbound: [DistributionPackageQuantity]?
        public var productsToOutbound: [ProductQuantity]?

        public init(
            orderPreferences: [OrderAttribute]? = nil,
            packagesToOutbound: [DistributionPackageQuantity]? = nil,
            productsToOutbound: [ProductQuantity]? = nil
        ) {
            self.orderPreferences = orderPreferences
            self.packagesToOutbound = packagesToOutbound
            self.productsToOutbound = productsToOutbound
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("orderPreferences", orderPreferences)
            try json.set("packagesToOutbound", packagesToOutbound)
            try json.set("productsToOutbound", productsToOutbound)
        }
    }

    /// The model's `OutboundOrderReference`.
    public struct OutboundOrderReference: Sendable, Decodable {
        public var orderId: String?

        public init(orderId: String? = nil) {
            self.orderId = orderId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("orderId")
        }
    }

    /// The model's `ListReplenishmentOrders.sortOrder`.
    public struct ListReplenishmentOrdersSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ascending: Self { Self(rawValue: "ASCENDING") }
        public static var descending: Self { Self(rawValue: "DESCENDING") }
    }

    /// The model's `ReplenishmentOrderListing`.
    public struct ReplenishmentOrderListing: Sendable, Decodable {
        public var nextToken: String?
        public var orders: [ReplenishmentOrder]?

        public init(nextToken: String? = nil, orders: [ReplenishmentOrder]? = nil) {
            self.nextToken = nextToken
            self.orders = orders
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
            orders = try json.optional("orders")
        }
    }

    /// The model's `ReplenishmentOrder`.
    public struct ReplenishmentOrder: Sendable, Decodable {
        public var confirmedOn: DateTime?
        public var createdAt: DateTime?
        public var distributionIneligibleReasons: [DistributionIneligibleReason]?
        public var eligibleProducts: [DistributionProduct]?
        public var orderId: String?
        public var status: ReplenishmentOrderStatus?
        public var outboundShipments: [OutboundShipmentSummary]?
        public var products: [DistributionProduct]?
        public var shippedProducts: [DistributionProduct]?
        public var updatedAt: DateTime?

        public init(
            orderId: String? = nil,
            status: ReplenishmentOrderStatus? = nil,
            outboundShipments: [OutboundShipmentSummary]? = nil,
            confirmedOn: DateTime? = nil,
            createdAt: DateTime? = nil,
            distributionIneligibleReasons: [DistributionIneligibleReason]? = nil,
            eligibleProducts: [DistributionProduct]? = nil,
            products: [DistributionProduct]? = nil,
            shippedProducts: [DistributionProduct]? = nil,
            updatedAt: DateTime? = nil
        ) {
            self.confirmedOn = confirmedOn
            self.createdAt = createdAt
            self.distributionIneligibleReasons = distributionIneligibleReasons
            self.eligibleProducts = eligibleProducts
            self.orderId = orderId
            self.status = status
            self.outboundShipments = outboundShipments
            self.products = products
            self.shippedProducts = shippedProducts
            self.updatedAt = updatedAt
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            confirmedOn = try json.optional("confirmedOn")
            createdAt = try json.optional("createdAt")
            distributionIneligibleReasons = try json.optional("distributionIneligibleReasons")
            eligibleProducts = try json.optional("eligibleProducts")
            orderId = try json.optional("orderId")
            status = try json.optional("status")
            outboundShipments = try json.optional("outboundShipments")
            products = try json.optional("products")
            shippedProducts = try json.optional("shippedProducts")
            updatedAt = try json.optional("updatedAt")
        }
    }

    /// The model's `DistributionIneligibleReason`.
    public struct DistributionIneligibleReason: Sendable, Decodable {
        public var failureCode: String?
        public var failureReasons: [String]?
        public var sku: String?

        public init(failureCode: String? = nil, failureReasons: [String]? = nil, sku: String? = nil) {
            self.failureCode = failureCode
            self.failureReasons = failureReasons
            self.sku = sku
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            failureCode = try json.optional("failureCode")
            failureReasons = try json.optional("failureReasons")
            sku = try json.optional("sku")
        }
    }

    /// The model's `DistributionProduct`.
    public struct DistributionProduct: Sendable, Codable {
        public var attributes: [ProductAttribute]?
        public var quantity: Int?
        public var sku: String?

        public init(quantity: Int, sku: String, attributes: [ProductAttribute]? = nil) {
            self.attributes = attributes
            self.quantity = quantity
            self.sku = sku
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            attributes = try json.optional("attributes")
            quantity = try json.optional("quantity")
            sku = try json.optional("sku")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("attributes", attributes)
            try json.set("quantity", quantity)
            try json.set("sku", sku)
        }
    }

    /// The model's `ReplenishmentOrderStatus`.
    public struct ReplenishmentOrderStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var confirmed: Self { Self(rawValue: "CONFIRMED") }
        public static var created: Self { Self(rawValue: "CREATED") }
        public static var eligible: Self { Self(rawValue: "ELIGIBLE") }
        public static var executing: Self { Self(rawValue: "EXECUTING") }
        public static var failure: Self { Self(rawValue: "FAILURE") }
        public static var ineligible: Self { Self(rawValue: "INELIGIBLE") }
        public static var inventoryOutbound: Self { Self(rawValue: "INVENTORY_OUTBOUND") }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var validating: Self { Self(rawValue: "VALIDATING") }
    }

    /// The model's `OutboundShipmentSummary`.
    public struct OutboundShipmentSummary: Sendable, Decodable {
        public var createdAt: DateTime?
        public var orderId: String?
        public var shipmentId: String?
        public var shipmentStatus: OutboundShipmentStatus?
        public var updatedAt: DateTime?

        public init(
            orderId: String? = nil,
            shipmentId: String? = nil,
            shipmentStatus: OutboundShipmentStatus? = nil,
            createdAt: DateTime? = nil,
            updatedAt: DateTime? = nil
        ) {
            self.createdAt = createdAt
            self.orderId = orderId
            self.shipmentId = shipmentId
            self.shipmentStatus = shipmentStatus
            self.updatedAt = updatedAt
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            createdAt = try json.optional("createdAt")
            orderId = try json.optional("orderId")
            shipmentId = try json.optional("shipmentId")
            shipmentStatus = try json.optional("shipmentStatus")
            updatedAt = try json.optional("updatedAt")
        }
    }

    /// The model's `ReplenishmentOrderCreationData`.
    public struct ReplenishmentOrderCreationData: Sendable, Encodable {
        public var preferences: ReplenishmentPreferences?
        public var products: [DistributionProduct]?

        public init(preferences: ReplenishmentPreferences? = nil, products: [DistributionProduct]? = nil) {
            self.preferences = preferences
            self.products = products
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("preferences", preferences)
            try json.set("products", products)
        }
    }

    /// The model's `ReplenishmentPreferences`.
    public struct ReplenishmentPreferences: Sendable, Encodable {
        public var confirmation: ConfirmationMode?

        public init(confirmation: ConfirmationMode? = nil) {
            self.confirmation = confirmation
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("confirmation", confirmation)
        }
    }

    /// The model's `ConfirmationMode`.
    public struct ConfirmationMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var auto: Self { Self(rawValue: "AUTO") }
        public static var manual: Self { Self(rawValue: "MANUAL") }
    }

    /// The model's `ReplenishmentOrderReference`.
    public struct ReplenishmentOrderReference: Sendable, Decodable {
        public var orderId: String?

        public init(orderId: String? = nil) {
            self.orderId = orderId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("orderId")
        }
    }
}
