// Generated from fulfillment-outbound-api-model/fulfillmentOutbound_2020-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension FulfillmentOutboundV20200701 {
    /// The model's `GetFulfillmentPreviewRequest`.
    public struct GetFulfillmentPreviewRequest: Sendable, Encodable {
        public var marketplaceId: String?
        public var address: Address
        public var items: [GetFulfillmentPreviewItem]
        public var shippingSpeedCategories: [ShippingSpeedCategory]?
        public var includeCODFulfillmentPreview: Bool?
        public var includeDeliveryWindows: Bool?
        public var featureConstraints: [FeatureSettings]?

        public init(
            address: Address,
            items: [GetFulfillmentPreviewItem],
            marketplaceId: String? = nil,
            shippingSpeedCategories: [ShippingSpeedCategory]? = nil,
            includeCODFulfillmentPreview: Bool? = nil,
            includeDeliveryWindows: Bool? = nil,
            featureConstraints: [FeatureSettings]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.address = address
            self.items = items
            self.shippingSpeedCategories = shippingSpeedCategories
            self.includeCODFulfillmentPreview = includeCODFulfillmentPreview
            self.includeDeliveryWindows = includeDeliveryWindows
            self.featureConstraints = featureConstraints
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("marketplaceId", marketplaceId)
            try json.set("address", address)
            try json.set("items", items)
            try json.set("shippingSpeedCategories", shippingSpeedCategories)
            try json.set("includeCODFulfillmentPreview", includeCODFulfillmentPreview)
            try json.set("includeDeliveryWindows", includeDeliveryWindows)
            try json.set("featureConstraints", featureConstraints)
        }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Codable {
        public var name: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var city: String?
        public var districtOrCounty: String?
        public var stateOrRegion: String?
        public var postalCode: String?
        public var countryCode: String?
        public var phone: String?

        public init(
            name: String,
            addressLine1: String,
            postalCode: String,
            countryCode: String,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            districtOrCounty: String? = nil,
            stateOrRegion: String? = nil,
            phone: String? = nil
        ) {
            self.name = name
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.city = city
            self.districtOrCounty = districtOrCounty
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
            districtOrCounty = try json.optional("districtOrCounty")
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
            try json.set("districtOrCounty", districtOrCounty)
            try json.set("stateOrRegion", stateOrRegion)
            try json.set("postalCode", postalCode)
            try json.set("countryCode", countryCode)
            try json.set("phone", phone)
        }
    }

    /// The model's `GetFulfillmentPreviewItem`.
    public struct GetFulfillmentPreviewItem: Sendable, Encodable {
        public var sellerSku: String
        public var quantity: Int
        public var perUnitDeclaredValue: Money?
        public var sellerFulfillmentOrderItemId: String

        public init(
            sellerSku: String,
            quantity: Int,
            sellerFulfillmentOrderItemId: String,
            perUnitDeclaredValue: Money? = nil
        ) {
            self.sellerSku = sellerSku
            self.quantity = quantity
            self.perUnitDeclaredValue = perUnitDeclaredValue
            self.sellerFulfillmentOrderItemId = sellerFulfillmentOrderItemId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellerSku", sellerSku)
            try json.set("quantity", quantity)
            try json.set("perUnitDeclaredValue", perUnitDeclaredValue)
            try json.set("sellerFulfillmentOrderItemId", sellerFulfillmentOrderItemId)
        }
    }

    /// The model's `Quantity`.
    public typealias Quantity = Int

    /// The model's `Money`.
    public struct Money: Sendable, Codable {
        public var currencyCode: String?
        public var value: ExactDecimal?

        public init(currencyCode: String, value: ExactDecimal) {
            self.currencyCode = currencyCode
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("currencyCode")
            value = try json.optional("value")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("currencyCode", currencyCode)
            try json.set("value", value, asText: true)
        }
    }

    /// The model's `GetFulfillmentPreviewItemList`.
    public typealias GetFulfillmentPreviewItemList = [GetFulfillmentPreviewItem]

    /// The model's `ShippingSpeedCategory`.
    public struct ShippingSpeedCategory: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var standard: Self { Self(rawValue: "Standard") }
        public static var expedited: Self { Self(rawValue: "Expedited") }
        public static var priority: Self { Self(rawValue: "Priority") }
        public static var scheduledDelivery: Self { Self(rawValue: "ScheduledDelivery") }
    }

    /// The model's `ShippingSpeedCategoryList`.
    public typealias ShippingSpeedCategoryList = [ShippingSpeedCategory]

    /// The model's `FeatureSettings`.
    public struct FeatureSettings: Sendable, Codable {
        public var featureName: String?
        public var featureFulfillmentPolicy: FeatureSettingsFeatureFulfillmentPolicy?

        public init(
            featureName: String? = nil,
            featureFulfillmentPolicy: FeatureSettingsFeatureFulfillmentPolicy? = nil
        ) {
            self.featureName = featureName
            self.featureFulfillmentPolicy = featureFulfillmentPolicy
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            featureName = try json.optional("featureName")
            featureFulfillmentPolicy = try json.optional("featureFulfillmentPolicy")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("featureName", featureName)
            try json.set("featureFulfillmentPolicy", featureFulfillmentPolicy)
        }
    }

    /// The model's `FeatureSettings.featureFulfillmentPolicy`.
    public struct FeatureSettingsFeatureFulfillmentPolicy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var required: Self { Self(rawValue: "Required") }
        public static var notRequired: Self { Self(rawValue: "NotRequired") }
    }

    /// The model's `GetFulfillmentPreviewResponse`.
    public struct GetFulfillmentPreviewResponse: Sendable, Decodable {
        public var payload: GetFulfillmentPreviewResult?
        public var errors: [Error]?

        public init(payload: GetFulfillmentPreviewResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetFulfillmentPreviewResult`.
    public struct GetFulfillmentPreviewResult: Sendable, Decodable {
        public var fulfillmentPreviews: [FulfillmentPreview]?

        public init(fulfillmentPreviews: [FulfillmentPreview]? = nil) {
            self.fulfillmentPreviews = fulfillmentPreviews
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fulfillmentPreviews = try json.optional("fulfillmentPreviews")
        }
    }

    /// The model's `FulfillmentPreview`.
    public struct FulfillmentPreview: Sendable, Decodable {
        public var shippingSpeedCategory: ShippingSpeedCategory?
        public var scheduledDeliveryInfo: ScheduledDeliveryInfo?
        public var isFulfillable: Bool?
        public var isCODCapable: Bool?
        public var estimatedShippingWeight: Weight?
        public var estimatedFees: [Fee]?
        public var fulfillmentPreviewShipments: [FulfillmentPreviewShipment]?
        public var unfulfillablePreviewItems: [UnfulfillablePreviewItem]?
        public var orderUnfulfillableReasons: [String]?
        public var marketplaceId: String?
        public var featureConstraints: [FeatureSettings]?

        public init(
            shippingSpeedCategory: ShippingSpeedCategory? = nil,
            isFulfillable: Bool? = nil,
            isCODCapable: Bool? = nil,
            marketplaceId: String? = nil,
            scheduledDeliveryInfo: ScheduledDeliveryInfo? = nil,
            estimatedShippingWeight: Weight? = nil,
            estimatedFees: [Fee]? = nil,
            fulfillmentPreviewShipments: [FulfillmentPreviewShipment]? = nil,
            unfulfillablePreviewItems: [UnfulfillablePreviewItem]? = nil,
            orderUnfulfillableReasons: [String]? = nil,
            featureConstraints: [FeatureSettings]? = nil
        ) {
            self.shippingSpeedCategory = shippingSpeedCategory
            self.scheduledDeliveryInfo = scheduledDeliveryInfo
            self.isFulfillable = isFulfillable
            self.isCODCapable = isCODCapable
            self.estimatedShippingWeight = estimatedShippingWeight
            self.estimatedFees = estimatedFees
            self.fulfillmentPreviewShipments = fulfillmentPreviewShipments
            self.unfulfillablePreviewItems = unfulfillablePreviewItems
            self.orderUnfulfillableReasons = orderUnfulfillableReasons
            self.marketplaceId = marketplaceId
            self.featureConstraints = featureConstraints
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shippingSpeedCategory = try json.optional("shippingSpeedCategory")
            scheduledDeliveryInfo = try json.optional("scheduledDeliveryInfo")
            isFulfillable = try json.optional("isFulfillable")
            isCODCapable = try json.optional("isCODCapable")
            estimatedShippingWeight = try json.optional("estimatedShippingWeight")
            estimatedFees = try json.optional("estimatedFees")
            fulfillmentPreviewShipments = try json.optional("fulfillmentPreviewShipments")
            unfulfillablePreviewItems = try json.optional("unfulfillablePreviewItems")
            orderUnfulfillableReasons = try json.optional("orderUnfulfillableReasons")
            marketplaceId = try json.optional("marketplaceId")
            featureConstraints = try json.optional("featureConstraints")
        }
    }

    /// The model's `ScheduledDeliveryInfo`.
    public struct ScheduledDeliveryInfo: Sendable, Decodable {
        public var deliveryTimeZone: String?
        public var deliveryWindows: [DeliveryWindow]?

        public init(deliveryTimeZone: String? = nil, deliveryWindows: [DeliveryWindow]? = nil) {
            self.deliveryTimeZone = deliveryTimeZone
            self.deliveryWindows = deliveryWindows
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryTimeZone = try json.optional("deliveryTimeZone")
            deliveryWindows = try json.optional("deliveryWindows")
        }
    }

    /// The model's `DeliveryWindow`.
    public struct DeliveryWindow: Sendable, Codable {
        public var startDate: DateTime?
        public var endDate: DateTime?

        public init(startDate: DateTime, endDate: DateTime) {
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

    /// The model's `Timestamp`.
    public typealias Timestamp = DateTime

    /// The model's `DeliveryWindowList`.
    public typealias DeliveryWindowList = [DeliveryWindow]

    /// The model's `Weight`.
    public struct Weight: Sendable, Decodable {
        public var unit: WeightUnit?
        public var value: ExactDecimal?

        public init(unit: WeightUnit? = nil, value: ExactDecimal? = nil) {
            self.unit = unit
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unit = try json.optional("unit")
            value = try json.optional("value")
        }
    }

    /// The model's `Weight.unit`.
    public struct WeightUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var kg: Self { Self(rawValue: "KG") }
        public static var kilograms: Self { Self(rawValue: "KILOGRAMS") }
        public static var lb: Self { Self(rawValue: "LB") }
        public static var pounds: Self { Self(rawValue: "POUNDS") }
    }

    /// The model's `Fee`.
    public struct Fee: Sendable, Decodable {
        public var name: FeeName?
        public var amount: Money?

        public init(name: FeeName? = nil, amount: Money? = nil) {
            self.name = name
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            amount = try json.optional("amount")
        }
    }

    /// The model's `Fee.name`.
    public struct FeeName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fbaPerUnitFulfillmentFee: Self { Self(rawValue: "FBAPerUnitFulfillmentFee") }
        public static var fbaPerOrderFulfillmentFee: Self { Self(rawValue: "FBAPerOrderFulfillmentFee") }
        public static var fbaTransportationFee: Self { Self(rawValue: "FBATransportationFee") }
        public static var fbaFulfillmentCODFee: Self { Self(rawValue: "FBAFulfillmentCODFee") }
    }

    /// The model's `FeeList`.
    public typealias FeeList = [Fee]

    /// The model's `FulfillmentPreviewShipment`.
    public struct FulfillmentPreviewShipment: Sendable, Decodable {
        public var earliestShipDate: DateTime?
        public var latestShipDate: DateTime?
        public var earliestArrivalDate: DateTime?
        public var latestArrivalDate: DateTime?
        public var shippingNotes: [String]?
        public var fulfillmentPreviewItems: [FulfillmentPreviewItem]?

        public init(
            fulfillmentPreviewItems: [FulfillmentPreviewItem]? = nil,
            earliestShipDate: DateTime? = nil,
            latestShipDate: DateTime? = nil,
            earliestArrivalDate: DateTime? = nil,
            latestArrivalDate: DateTime? = nil,
            shippingNotes: [String]? = nil
        ) {
            self.earliestShipDate = earliestShipDate
            self.latestShipDate = latestShipDate
            self.earliestArrivalDate = earliestArrivalDate
            self.latestArrivalDate = latestArrivalDate
            self.shippingNotes = shippingNotes
            self.fulfillmentPreviewItems = fulfillmentPreviewItems
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            earliestShipDate = try json.optional("earliestShipDate")
            latestShipDate = try json.optional("latestShipDate")
            earliestArrivalDate = try json.optional("earliestArrivalDate")
            latestArrivalDate = try json.optional("latestArrivalDate")
            shippingNotes = try json.optional("shippingNotes")
            fulfillmentPreviewItems = try json.optional("fulfillmentPreviewItems")
        }
    }

    /// The model's `FulfillmentPreviewItem`.
    public struct FulfillmentPreviewItem: Sendable, Decodable {
        public var sellerSku: String?
        public var quantity: Int?
        public var sellerFulfillmentOrderItemId: String?
        public var estimatedShippingWeight: Weight?
        public var shippingWeightCalculationMethod: FulfillmentPreviewItemShippingWeightCalculationMethod?

        public init(
            sellerSku: String? = nil,
            quantity: Int? = nil,
            sellerFulfillmentOrderItemId: String? = nil,
            estimatedShippingWeight: Weight? = nil,
            shippingWeightCalculationMethod: FulfillmentPreviewItemShippingWeightCalculationMethod? = nil
        ) {
            self.sellerSku = sellerSku
            self.quantity = quantity
            self.sellerFulfillmentOrderItemId = sellerFulfillmentOrderItemId
            self.estimatedShippingWeight = estimatedShippingWeight
            self.shippingWeightCalculationMethod = shippingWeightCalculationMethod
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerSku = try json.optional("sellerSku")
            quantity = try json.optional("quantity")
            sellerFulfillmentOrderItemId = try json.optional("sellerFulfillmentOrderItemId")
            estimatedShippingWeight = try json.optional("estimatedShippingWeight")
            shippingWeightCalculationMethod = try json.optional("shippingWeightCalculationMethod")
        }
    }

    /// The model's `FulfillmentPreviewItem.shippingWeightCalculationMethod`.
    public struct FulfillmentPreviewItemShippingWeightCalculationMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var package: Self { Self(rawValue: "Package") }
        public static var dimensional: Self { Self(rawValue: "Dimensional") }
    }

    /// The model's `FulfillmentPreviewItemList`.
    public typealias FulfillmentPreviewItemList = [FulfillmentPreviewItem]

    /// The model's `FulfillmentPreviewShipmentList`.
    public typealias FulfillmentPreviewShipmentList = [FulfillmentPreviewShipment]

    /// The model's `UnfulfillablePreviewItem`.
    public struct UnfulfillablePreviewItem: Sendable, Decodable {
        public var sellerSku: String?
        public var quantity: Int?
        public var sellerFulfillmentOrderItemId: String?
        public var itemUnfulfillableReasons: [String]?

        public init(
            sellerSku: String? = nil,
            quantity: Int? = nil,
            sellerFulfillmentOrderItemId: String? = nil,
            itemUnfulfillableReasons: [String]? = nil
        ) {
            self.sellerSku = sellerSku
            self.quantity = quantity
            self.sellerFulfillmentOrderItemId = sellerFulfillmentOrderItemId
            self.itemUnfulfillableReasons = itemUnfulfillableReasons
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerSku = try json.optional("sellerSku")
            quantity = try json.optional("quantity")
            sellerFulfillmentOrderItemId = try json.optional("sellerFulfillmentOrderItemId")
            itemUnfulfillableReasons = try json.optional("itemUnfulfillableReasons")
        }
    }

    /// The model's `StringList`.
    public typealias StringList = [String]

    /// The model's `UnfulfillablePreviewItemList`.
    public typealias UnfulfillablePreviewItemList = [UnfulfillablePreviewItem]

    /// The model's `FulfillmentPreviewList`.
    public typealias FulfillmentPreviewList = [FulfillmentPreview]

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

    /// The model's `GetDeliveryOffersRequest`.
    public struct GetDeliveryOffersRequest: Sendable, Encodable {
        public var product: GetDeliveryOffersProduct
        public var terms: GetDeliveryOffersTerms

        public init(product: GetDeliveryOffersProduct, terms: GetDeliveryOffersTerms) {
            self.product = product
            self.terms = terms
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("product", product)
            try json.set("terms", terms)
        }
    }

    /// The model's `GetDeliveryOffersProduct`.
    public struct GetDeliveryOffersProduct: Sendable, Encodable {
        public var productIdentifier: ProductIdentifier
        public var amount: Amount?

        public init(productIdentifier: ProductIdentifier, amount: Amount? = nil) {
            self.productIdentifier = productIdentifier
            self.amount = amount
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("productIdentifier", productIdentifier)
            try json.set("amount", amount)
        }
    }

    /// The model's `ProductIdentifier`.
    public struct ProductIdentifier: Sendable, Encodable {
        public var merchantSku: String

        public init(merchantSku: String) {
            self.merchantSku = merchantSku
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("merchantSku", merchantSku)
        }
    }

    /// The model's `Amount`.
    public struct Amount: Sendable, Encodable {
        public var unitOfMeasure: AmountUnitOfMeasure
        public var value: ExactDecimal

        public init(unitOfMeasure: AmountUnitOfMeasure, value: ExactDecimal) {
            self.unitOfMeasure = unitOfMeasure
            self.value = value
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("unitOfMeasure", unitOfMeasure)
            try json.set("value", value, asText: true)
        }
    }

    /// The model's `Amount.unitOfMeasure`.
    public struct AmountUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var eaches: Self { Self(rawValue: "Eaches") }
    }

    /// The model's `Decimal`.
    public typealias Decimal = ExactDecimal

    /// The model's `GetDeliveryOffersTerms`.
    public struct GetDeliveryOffersTerms: Sendable, Encodable {
        public var origin: Origin
        public var destination: Destination

        public init(origin: Origin, destination: Destination) {
            self.origin = origin
            self.destination = destination
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("origin", origin)
            try json.set("destination", destination)
        }
    }

    /// The model's `Origin`.
    public struct Origin: Sendable, Encodable {
        public var countryCode: String

        public init(countryCode: String) {
            self.countryCode = countryCode
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("countryCode", countryCode)
        }
    }

    /// The model's `Destination`.
    public struct Destination: Sendable, Encodable {
        public var deliveryAddress: VariablePrecisionAddress?
        public var ipAddress: String?

        public init(deliveryAddress: VariablePrecisionAddress? = nil, ipAddress: String? = nil) {
            self.deliveryAddress = deliveryAddress
            self.ipAddress = ipAddress
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("deliveryAddress", deliveryAddress)
            try json.set("ipAddress", ipAddress)
        }
    }

    /// The model's `VariablePrecisionAddress`.
    public struct VariablePrecisionAddress: Sendable, Encodable {
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var city: String?
        public var districtOrCounty: String?
        public var stateOrRegion: String?
        public var postalCode: String
        public var countryCode: String

        public init(
            postalCode: String,
            countryCode: String,
            addressLine1: String? = nil,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            districtOrCounty: String? = nil,
            stateOrRegion: String? = nil
        ) {
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.city = city
            self.districtOrCounty = districtOrCounty
            self.stateOrRegion = stateOrRegion
            self.postalCode = postalCode
            self.countryCode = countryCode
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("addressLine1", addressLine1)
            try json.set("addressLine2", addressLine2)
            try json.set("addressLine3", addressLine3)
            try json.set("city", city)
            try json.set("districtOrCounty", districtOrCounty)
            try json.set("stateOrRegion", stateOrRegion)
            try json.set("postalCode", postalCode)
            try json.set("countryCode", countryCode)
        }
    }

    /// The model's `IpAddress`.
    public typealias IpAddress = String

    /// The model's `GetDeliveryOffersResponse`.
    public struct GetDeliveryOffersResponse: Sendable, Decodable {
        public var payload: GetDeliveryOffersResult?
        public var errors: [Error]?

        public init(payload: GetDeliveryOffersResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetDeliveryOffersResult`.
    public struct GetDeliveryOffersResult: Sendable, Decodable {
        public var deliveryOffers: [DeliveryOffer]?

        public init(deliveryOffers: [DeliveryOffer]? = nil) {
            self.deliveryOffers = deliveryOffers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryOffers = try json.optional("deliveryOffers")
        }
    }

    /// The model's `DeliveryOffer`.
    public struct DeliveryOffer: Sendable, Decodable {
        public var expiresAt: DateTime?
        public var dateRange: DateRange?
        public var policy: DeliveryPolicy?

        public init(expiresAt: DateTime? = nil, dateRange: DateRange? = nil, policy: DeliveryPolicy? = nil) {
            self.expiresAt = expiresAt
            self.dateRange = dateRange
            self.policy = policy
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            expiresAt = try json.optional("expiresAt")
            dateRange = try json.optional("dateRange")
            policy = try json.optional("policy")
        }
    }

    /// The model's `DateRange`.
    public struct DateRange: Sendable, Decodable {
        public var earliest: DateTime?
        public var latest: DateTime?

        public init(earliest: DateTime? = nil, latest: DateTime? = nil) {
            self.earliest = earliest
            self.latest = latest
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            earliest = try json.optional("earliest")
            latest = try json.optional("latest")
        }
    }

    /// The model's `DeliveryPolicy`.
    public struct DeliveryPolicy: Sendable, Decodable {
        public var message: DeliveryMessage?

        public init(message: DeliveryMessage? = nil) {
            self.message = message
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            message = try json.optional("message")
        }
    }

    /// The model's `DeliveryMessage`.
    public struct DeliveryMessage: Sendable, Decodable {
        public var text: String?
        public var locale: String?

        public init(text: String? = nil, locale: String? = nil) {
            self.text = text
            self.locale = locale
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            text = try json.optional("text")
            locale = try json.optional("locale")
        }
    }

    /// The model's `DeliveryOffersList`.
    public typealias DeliveryOffersList = [DeliveryOffer]

    /// The model's `ListAllFulfillmentOrdersResponse`.
    public struct ListAllFulfillmentOrdersResponse: Sendable, Decodable {
        public var payload: ListAllFulfillmentOrdersResult?
        public var errors: [Error]?

        public init(payload: ListAllFulfillmentOrdersResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ListAllFulfillmentOrdersResult`.
    public struct ListAllFulfillmentOrdersResult: Sendable, Decodable {
        public var nextToken: String?
        public var fulfillmentOrders: [FulfillmentOrder]?

        public init(nextToken: String? = nil, fulfillmentOrders: [FulfillmentOrder]? = nil) {
            self.nextToken = nextToken
            self.fulfillmentOrders = fulfillmentOrders
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
            fulfillmentOrders = try json.optional("fulfillmentOrders")
        }
    }

    /// The model's `FulfillmentOrder`.
    public struct FulfillmentOrder: Sendable, Decodable {
        public var sellerFulfillmentOrderId: String?
        public var marketplaceId: String?
        public var displayableOrderId: String?
        public var displayableOrderDate: DateTime?
        public var displayableOrderComment: String?
        public var shippingSpeedCategory: ShippingSpeedCategory?
        public var deliveryWindow: DeliveryWindow?
        public var destinationAddress: Address?
        public var fulfillmentAction: FulfillmentAction?
        public var fulfillmentPolicy: FulfillmentPolicy?
        public var codSettings: CODSettings?
        public var receivedDate: DateTime?
        public var fulfillmentOrderStatus: FulfillmentOrderStatus?
        public var statusUpdatedDate: DateTime?
        public var notificationEmails: [String]?
        public var featureConstraints: [FeatureSettings]?

        public init(
            sellerFulfillmentOrderId: String? = nil,
            marketplaceId: String? = nil,
            displayableOrderId: String? = nil,
            displayableOrderDate: DateTime? = nil,
            displayableOrderComment: String? = nil,
            shippingSpeedCategory: ShippingSpeedCategory? = nil,
            destinationAddress: Address? = nil,
            receivedDate: DateTime? = nil,
            fulfillmentOrderStatus: FulfillmentOrderStatus? = nil,
            statusUpdatedDate: DateTime? = nil,
            deliveryWindow: DeliveryWindow? = nil,
            fulfillmentAction: FulfillmentAction? = nil,
            fulfillmentPolicy: FulfillmentPolicy? = nil,
            codSettings: CODSettings? = nil,
            notificationEmails: [String]? = nil,
            featureConstraints: [FeatureSettings]? = nil
        ) {
            self.sellerFulfillmentOrderId = sellerFulfillmentOrderId
            self.marketplaceId = marketplaceId
            self.displayableOrderId = displayableOrderId
            self.displayableOrderDate = displayableOrderDate
            self.displayableOrderComment = displayableOrderComment
            self.shippingSpeedCategory = shippingSpeedCategory
            self.deliveryWindow = deliveryWindow
            self.destinationAddress = destinationAddress
            self.fulfillmentAction = fulfillmentAction
            self.fulfillmentPolicy = fulfillmentPolicy
            self.codSettings = codSettings
            self.receivedDate = receivedDate
            self.fulfillmentOrderStatus = fulfillmentOrderStatus
            self.statusUpdatedDate = statusUpdatedDate
            self.notificationEmails = notificationEmails
            self.featureConstraints = featureConstraints
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerFulfillmentOrderId = try json.optional("sellerFulfillmentOrderId")
            marketplaceId = try json.optional("marketplaceId")
            displayableOrderId = try json.optional("displayableOrderId")
            displayableOrderDate = try json.optional("displayableOrderDate")
            displayableOrderComment = try json.optional("displayableOrderComment")
            shippingSpeedCategory = try json.optional("shippingSpeedCategory")
            deliveryWindow = try json.optional("deliveryWindow")
            destinationAddress = try json.optional("destinationAddress")
            fulfillmentAction = try json.optional("fulfillmentAction")
            fulfillmentPolicy = try json.optional("fulfillmentPolicy")
            codSettings = try json.optional("codSettings")
            receivedDate = try json.optional("receivedDate")
            fulfillmentOrderStatus = try json.optional("fulfillmentOrderStatus")
            statusUpdatedDate = try json.optional("statusUpdatedDate")
            notificationEmails = try json.optional("notificationEmails")
            featureConstraints = try json.optional("featureConstraints")
        }
    }

    /// The model's `FulfillmentAction`.
    public struct FulfillmentAction: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ship: Self { Self(rawValue: "Ship") }
        public static var hold: Self { Self(rawValue: "Hold") }
    }

    /// The model's `FulfillmentPolicy`.
    public struct FulfillmentPolicy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var fillOrKill: Self { Self(rawValue: "FillOrKill") }
        public static var fillAll: Self { Self(rawValue: "FillAll") }
        public static var fillAllAvailable: Self { Self(rawValue: "FillAllAvailable") }
    }

    /// The model's `CODSettings`.
    public struct CODSettings: Sendable, Codable {
        public var isCodRequired: Bool?
        public var codCharge: Money?
        public var codChargeTax: Money?
        public var shippingCharge: Money?
        public var shippingChargeTax: Money?

        public init(
            isCodRequired: Bool,
            codCharge: Money? = nil,
            codChargeTax: Money? = nil,
            shippingCharge: Money? = nil,
            shippingChargeTax: Money? = nil
        ) {
            self.isCodRequired = isCodRequired
            self.codCharge = codCharge
            self.codChargeTax = codChargeTax
            self.shippingCharge = shippingCharge
            self.shippingChargeTax = shippingChargeTax
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isCodRequired = try json.optional("isCodRequired")
            codCharge = try json.optional("codCharge")
            codChargeTax = try json.optional("codChargeTax")
            shippingCharge = try json.optional("shippingCharge")
            shippingChargeTax = try json.optional("shippingChargeTax")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("isCodRequired", isCodRequired)
            try json.set("codCharge", codCharge)
            try json.set("codChargeTax", codChargeTax)
            try json.set("shippingCharge", shippingCharge)
            try json.set("shippingChargeTax", shippingChargeTax)
        }
    }

    /// The model's `FulfillmentOrderStatus`.
    public struct FulfillmentOrderStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var received: Self { Self(rawValue: "Received") }
        public static var planning: Self { Self(rawValue: "Planning") }
        public static var processing: Self { Self(rawValue: "Processing") }
        public static var cancelled: Self { Self(rawValue: "Cancelled") }
        public static var complete: Self { Self(rawValue: "Complete") }
        public static var completePartialled: Self { Self(rawValue: "CompletePartialled") }
        public static var unfulfillable: Self { Self(rawValue: "Unfulfillable") }
        public static var invalid: Self { Self(rawValue: "Invalid") }
    }

    /// The model's `NotificationEmailList`.
    public typealias NotificationEmailList = [String]

    /// The model's `CreateFulfillmentOrderRequest`.
    public struct CreateFulfillmentOrderRequest: Sendable, Encodable {
        public var marketplaceId: String?
        public var sellerFulfillmentOrderId: String
        public var displayableOrderId: String
        public var displayableOrderDate: DateTime
        public var displayableOrderComment: String
        public var shippingSpeedCategory: ShippingSpeedCategory
        public var deliveryWindow: DeliveryWindow?
        public var destinationAddress: Address
        public var deliveryPreferences: DeliveryPreferences?
        public var fulfillmentAction: FulfillmentAction?
        public var fulfillmentPolicy: FulfillmentPolicy?
        public var codSettings: CODSettings?
        public var shipFromCountryCode: String?
        public var notificationEmails: [String]?
        public var featureConstraints: [FeatureSettings]?
        public var items: [CreateFulfillmentOrderItem]
        public var paymentInformation: [PaymentInformation]?

        public init(
            sellerFulfillmentOrderId: String,
            displayableOrderId: String,
            displayableOrderDate: DateTime,
            displayableOrderComment: String,
            shippingSpeedCategory: ShippingSpeedCategory,
            destinationAddress: Address,
            items: [CreateFulfillmentOrderItem],
            marketplaceId: String? = nil,
            deliveryWindow: DeliveryWindow? = nil,
            deliveryPreferences: DeliveryPreferences? = nil,
            fulfillmentAction: FulfillmentAction? = nil,
            fulfillmentPolicy: FulfillmentPolicy? = nil,
            codSettings: CODSettings? = nil,
            shipFromCountryCode: String? = nil,
            notificationEmails: [String]? = nil,
            featureConstraints: [FeatureSettings]? = nil,
            paymentInformation: [PaymentInformation]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.sellerFulfillmentOrderId = sellerFulfillmentOrderId
            self.displayableOrderId = displayableOrderId
            self.displayableOrderDate = displayableOrderDate
            self.displayableOrderComment = displayableOrderComment
            self.shippingSpeedCategory = shippingSpeedCategory
            self.deliveryWindow = deliveryWindow
            self.destinationAddress = destinationAddress
            self.deliveryPreferences = deliveryPreferences
            self.fulfillmentAction = fulfillmentAction
            self.fulfillmentPolicy = fulfillmentPolicy
            self.codSettings = codSettings
            self.shipFromCountryCode = shipFromCountryCode
            self.notificationEmails = notificationEmails
            self.featureConstraints = featureConstraints
            self.items = items
            self.paymentInformation = paymentInformation
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("marketplaceId", marketplaceId)
            try json.set("sellerFulfillmentOrderId", sellerFulfillmentOrderId)
            try json.set("displayableOrderId", displayableOrderId)
            try json.set("displayableOrderDate", displayableOrderDate)
            try json.set("displayableOrderComment", displayableOrderComment)
            try json.set("shippingSpeedCategory", shippingSpeedCategory)
            try json.set("deliveryWindow", deliveryWindow)
            try json.set("destinationAddress", destinationAddress)
            try json.set("deliveryPreferences", deliveryPreferences)
            try json.set("fulfillmentAction", fulfillmentAction)
            try json.set("fulfillmentPolicy", fulfillmentPolicy)
            try json.set("codSettings", codSettings)
            try json.set("shipFromCountryCode", shipFromCountryCode)
            try json.set("notificationEmails", notificationEmails)
            try json.set("featureConstraints", featureConstraints)
            try json.set("items", items)
            try json.set("paymentInformation", paymentInformation)
        }
    }

    /// The model's `DeliveryPreferences`.
    public struct DeliveryPreferences: Sendable, Encodable {
        public var deliveryInstructions: String?
        public var dropOffLocation: DropOffLocation?

        public init(deliveryInstructions: String? = nil, dropOffLocation: DropOffLocation? = nil) {
            self.deliveryInstructions = deliveryInstructions
            self.dropOffLocation = dropOffLocation
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("deliveryInstructions", deliveryInstructions)
            try json.set("dropOffLocation", dropOffLocation)
        }
    }

    /// The model's `DropOffLocation`.
    public struct DropOffLocation: Sendable, Codable {
        public var type: DropOffLocationTypeShape?
        public var attributes: [String: String]?

        public init(type: DropOffLocationTypeShape, attributes: [String: String]? = nil) {
            self.type = type
            self.attributes = attributes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            attributes = try json.optional("attributes")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("type", type)
            try json.set("attributes", attributes)
        }
    }

    /// The model's `DropOffLocation.type`.
    public struct DropOffLocationTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var frontDoor: Self { Self(rawValue: "FRONT_DOOR") }
        public static var deliveryBox: Self { Self(rawValue: "DELIVERY_BOX") }
        public static var gasMeterBox: Self { Self(rawValue: "GAS_METER_BOX") }
        public static var bicycleBasket: Self { Self(rawValue: "BICYCLE_BASKET") }
        public static var garage: Self { Self(rawValue: "GARAGE") }
        public static var receptionist: Self { Self(rawValue: "RECEPTIONIST") }
        public static var fallbackNeighborDelivery: Self { Self(rawValue: "FALLBACK_NEIGHBOR_DELIVERY") }
        public static var doNotLeaveUnattended: Self { Self(rawValue: "DO_NOT_LEAVE_UNATTENDED") }
    }

    /// The model's `CreateFulfillmentOrderItem`.
    public struct CreateFulfillmentOrderItem: Sendable, Encodable {
        public var sellerSku: String
        public var sellerFulfillmentOrderItemId: String
        public var quantity: Int
        public var giftMessage: String?
        public var displayableComment: String?
        public var fulfillmentNetworkSku: String?
        public var perUnitDeclaredValue: Money?
        public var perUnitPrice: Money?
        public var perUnitTax: Money?

        public init(
            sellerSku: String,
            sellerFulfillmentOrderItemId: String,
            quantity: Int,
            giftMessage: String? = nil,
            displayableComment: String? = nil,
            fulfillmentNetworkSku: String? = nil,
            perUnitDeclaredValue: Money? = nil,
            perUnitPrice: Money? = nil,
            perUnitTax: Money? = nil
        ) {
            self.sellerSku = sellerSku
            self.sellerFulfillmentOrderItemId = sellerFulfillmentOrderItemId
            self.quantity = quantity
            self.giftMessage = giftMessage
            self.displayableComment = displayableComment
            self.fulfillmentNetworkSku = fulfillmentNetworkSku
            self.perUnitDeclaredValue = perUnitDeclaredValue
            self.perUnitPrice = perUnitPrice
            self.perUnitTax = perUnitTax
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellerSku", sellerSku)
            try json.set("sellerFulfillmentOrderItemId", sellerFulfillmentOrderItemId)
            try json.set("quantity", quantity)
            try json.set("giftMessage", giftMessage)
            try json.set("displayableComment", displayableComment)
            try json.set("fulfillmentNetworkSku", fulfillmentNetworkSku)
            try json.set("perUnitDeclaredValue", perUnitDeclaredValue)
            try json.set("perUnitPrice", perUnitPrice)
            try json.set("perUnitTax", perUnitTax)
        }
    }

    /// The model's `CreateFulfillmentOrderItemList`.
    public typealias CreateFulfillmentOrderItemList = [CreateFulfillmentOrderItem]

    /// The model's `PaymentInformation`.
    public struct PaymentInformation: Sendable, Codable {
        public var paymentTransactionId: String?
        public var paymentMode: String?
        public var paymentDate: DateTime?

        public init(paymentTransactionId: String, paymentMode: String, paymentDate: DateTime) {
            self.paymentTransactionId = paymentTransactionId
            self.paymentMode = paymentMode
            self.paymentDate = paymentDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            paymentTransactionId = try json.optional("paymentTransactionId")
            paymentMode = try json.optional("paymentMode")
            paymentDate = try json.optional("paymentDate")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("paymentTransactionId", paymentTransactionId)
            try json.set("paymentMode", paymentMode)
            try json.set("paymentDate", paymentDate)
        }
    }

    /// The model's `PaymentInformationList`.
    public typealias PaymentInformationList = [PaymentInformation]

    /// The model's `CreateFulfillmentOrderResponse`.
    public struct CreateFulfillmentOrderResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetPackageTrackingDetailsResponse`.
    public struct GetPackageTrackingDetailsResponse: Sendable, Decodable {
        public var payload: PackageTrackingDetails?
        public var errors: [Error]?

        public init(payload: PackageTrackingDetails? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `PackageTrackingDetails`.
    public struct PackageTrackingDetails: Sendable, Decodable {
        public var packageNumber: Int?
        public var trackingNumber: String?
        public var customerTrackingLink: String?
        public var carrierCode: String?
        public var carrierPhoneNumber: String?
        public var carrierURL: String?
        public var shipDate: DateTime?
        public var estimatedArrivalDate: DateTime?
        public var shipToAddress: TrackingAddress?
        public var currentStatus: CurrentStatus?
        public var currentStatusDescription: String?
        public var deliveryWindow: DateRange?
        public var signedForBy: String?
        public var additionalLocationInfo: AdditionalLocationInfo?
        public var trackingEvents: [TrackingEvent]?

        public init(
            packageNumber: Int? = nil,
            trackingNumber: String? = nil,
            customerTrackingLink: String? = nil,
            carrierCode: String? = nil,
            carrierPhoneNumber: String? = nil,
            carrierURL: String? = nil,
            shipDate: DateTime? = nil,
            estimatedArrivalDate: DateTime? = nil,
            shipToAddress: TrackingAddress? = nil,
            currentStatus: CurrentStatus? = nil,
            currentStatusDescription: String? = nil,
            deliveryWindow: DateRange? = nil,
            signedForBy: String? = nil,
            additionalLocationInfo: AdditionalLocationInfo? = nil,
            trackingEvents: [TrackingEvent]? = nil
        ) {
            self.packageNumber = packageNumber
            self.trackingNumber = trackingNumber
            self.customerTrackingLink = customerTrackingLink
            self.carrierCode = carrierCode
            self.carrierPhoneNumber = carrierPhoneNumber
            self.carrierURL = carrierURL
            self.shipDate = shipDate
            self.estimatedArrivalDate = estimatedArrivalDate
            self.shipToAddress = shipToAddress
            self.currentStatus = currentStatus
            self.currentStatusDescription = currentStatusDescription
            self.deliveryWindow = deliveryWindow
            self.signedForBy = signedForBy
            self.additionalLocationInfo = additionalLocationInfo
            self.trackingEvents = trackingEvents
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packageNumber = try json.optional("packageNumber")
            trackingNumber = try json.optional("trackingNumber")
            customerTrackingLink = try json.optional("customerTrackingLink")
            carrierCode = try json.optional("carrierCode")
            carrierPhoneNumber = try json.optional("carrierPhoneNumber")
            carrierURL = try json.optional("carrierURL")
            shipDate = try json.optional("shipDate")
            estimatedArrivalDate = try json.optional("estimatedArrivalDate")
            shipToAddress = try json.optional("shipToAddress")
            currentStatus = try json.optional("currentStatus")
            currentStatusDescription = try json.optional("currentStatusDescription")
            deliveryWindow = try json.optional("deliveryWindow")
            signedForBy = try json.optional("signedForBy")
            additionalLocationInfo = try json.optional("additionalLocationInfo")
            trackingEvents = try json.optional("trackingEvents")
        }
    }

    /// The model's `TrackingAddress`.
    public struct TrackingAddress: Sendable, Decodable {
        public var city: String?
        public var state: String?
        public var country: String?

        public init(city: String? = nil, state: String? = nil, country: String? = nil) {
            self.city = city
            self.state = state
            self.country = country
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            city = try json.optional("city")
            state = try json.optional("state")
            country = try json.optional("country")
        }
    }

    /// The model's `CurrentStatus`.
    public struct CurrentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var inTransit: Self { Self(rawValue: "IN_TRANSIT") }
        public static var delivered: Self { Self(rawValue: "DELIVERED") }
        public static var returning: Self { Self(rawValue: "RETURNING") }
        public static var returned: Self { Self(rawValue: "RETURNED") }
        public static var undeliverable: Self { Self(rawValue: "UNDELIVERABLE") }
        public static var delayed: Self { Self(rawValue: "DELAYED") }
        public static var availableForPickup: Self { Self(rawValue: "AVAILABLE_FOR_PICKUP") }
        public static var customerAction: Self { Self(rawValue: "CUSTOMER_ACTION") }
        public static var unknown: Self { Self(rawValue: "UNKNOWN") }
        public static var outForDelivery: Self { Self(rawValue: "OUT_FOR_DELIVERY") }
        public static var deliveryAttempted: Self { Self(rawValue: "DELIVERY_ATTEMPTED") }
        public static var pickupSuccessful: Self { Self(rawValue: "PICKUP_SUCCESSFUL") }
        public static var pickupCancelled: Self { Self(rawValue: "PICKUP_CANCELLED") }
        public static var pickupAttempted: Self { Self(rawValue: "PICKUP_ATTEMPTED") }
        public static var pickupScheduled: Self { Self(rawValue: "PICKUP_SCHEDULED") }
        public static var returnRequestAccepted: Self { Self(rawValue: "RETURN_REQUEST_ACCEPTED") }
        public static var refundIssued: Self { Self(rawValue: "REFUND_ISSUED") }
        public static var returnReceivedInFc: Self { Self(rawValue: "RETURN_RECEIVED_IN_FC") }
    }

    /// The model's `AdditionalLocationInfo`.
    public struct AdditionalLocationInfo: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asInstructed: Self { Self(rawValue: "AS_INSTRUCTED") }
        public static var carport: Self { Self(rawValue: "CARPORT") }
        public static var customerPickup: Self { Self(rawValue: "CUSTOMER_PICKUP") }
        public static var deck: Self { Self(rawValue: "DECK") }
        public static var doorPerson: Self { Self(rawValue: "DOOR_PERSON") }
        public static var frontDesk: Self { Self(rawValue: "FRONT_DESK") }
        public static var frontDoor: Self { Self(rawValue: "FRONT_DOOR") }
        public static var garage: Self { Self(rawValue: "GARAGE") }
        public static var `guard`: Self { Self(rawValue: "GUARD") }
        public static var mailRoom: Self { Self(rawValue: "MAIL_ROOM") }
        public static var mailSlot: Self { Self(rawValue: "MAIL_SLOT") }
        public static var mailbox: Self { Self(rawValue: "MAILBOX") }
        public static var mcBoy: Self { Self(rawValue: "MC_BOY") }
        public static var mcGirl: Self { Self(rawValue: "MC_GIRL") }
        public static var mcMan: Self { Self(rawValue: "MC_MAN") }
        public static var mcWoman: Self { Self(rawValue: "MC_WOMAN") }
        public static var neighbor: Self { Self(rawValue: "NEIGHBOR") }
        public static var office: Self { Self(rawValue: "OFFICE") }
        public static var outbuilding: Self { Self(rawValue: "OUTBUILDING") }
        public static var patio: Self { Self(rawValue: "PATIO") }
        public static var porch: Self { Self(rawValue: "PORCH") }
        public static var rearDoor: Self { Self(rawValue: "REAR_DOOR") }
        public static var receptionist: Self { Self(rawValue: "RECEPTIONIST") }
        public static var receiver: Self { Self(rawValue: "RECEIVER") }
        public static var secureLocation: Self { Self(rawValue: "SECURE_LOCATION") }
        public static var sideDoor: Self { Self(rawValue: "SIDE_DOOR") }
    }

    /// The model's `TrackingEvent`.
    public struct TrackingEvent: Sendable, Decodable {
        public var eventDate: DateTime?
        public var eventAddress: TrackingAddress?
        public var eventCode: EventCode?
        public var eventDescription: String?

        public init(
            eventDate: DateTime? = nil,
            eventAddress: TrackingAddress? = nil,
            eventCode: EventCode? = nil,
            eventDescription: String? = nil
        ) {
            self.eventDate = eventDate
            self.eventAddress = eventAddress
            self.eventCode = eventCode
            self.eventDescription = eventDescription
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            eventDate = try json.optional("eventDate")
            eventAddress = try json.optional("eventAddress")
            eventCode = try json.optional("eventCode")
            eventDescription = try json.optional("eventDescription")
        }
    }

    /// The model's `EventCode`.
    public struct EventCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var event101: Self { Self(rawValue: "EVENT_101") }
        public static var event102: Self { Self(rawValue: "EVENT_102") }
        public static var event201: Self { Self(rawValue: "EVENT_201") }
        public static var event202: Self { Self(rawValue: "EVENT_202") }
        public static var event203: Self { Self(rawValue: "EVENT_203") }
        public static var event204: Self { Self(rawValue: "EVENT_204") }
        public static var event205: Self { Self(rawValue: "EVENT_205") }
        public static var event206: Self { Self(rawValue: "EVENT_206") }
        public static var event301: Self { Self(rawValue: "EVENT_301") }
        public static var event302: Self { Self(rawValue: "EVENT_302") }
        public static var event304: Self { Self(rawValue: "EVENT_304") }
        public static var event306: Self { Self(rawValue: "EVENT_306") }
        public static var event307: Self { Self(rawValue: "EVENT_307") }
        public static var event308: Self { Self(rawValue: "EVENT_308") }
        public static var event309: Self { Self(rawValue: "EVENT_309") }
        public static var event401: Self { Self(rawValue: "EVENT_401") }
        public static var event402: Self { Self(rawValue: "EVENT_402") }
        public static var event403: Self { Self(rawValue: "EVENT_403") }
        public static var event404: Self { Self(rawValue: "EVENT_404") }
        public static var event405: Self { Self(rawValue: "EVENT_405") }
        public static var event406: Self { Self(rawValue: "EVENT_406") }
        public static var event407: Self { Self(rawValue: "EVENT_407") }
        public static var event408: Self { Self(rawValue: "EVENT_408") }
        public static var event409: Self { Self(rawValue: "EVENT_409") }
        public static var event411: Self { Self(rawValue: "EVENT_411") }
        public static var event412: Self { Self(rawValue: "EVENT_412") }
        public static var event413: Self { Self(rawValue: "EVENT_413") }
        public static var event414: Self { Self(rawValue: "EVENT_414") }
        public static var event415: Self { Self(rawValue: "EVENT_415") }
        public static var event416: Self { Self(rawValue: "EVENT_416") }
        public static var event417: Self { Self(rawValue: "EVENT_417") }
        public static var event418: Self { Self(rawValue: "EVENT_418") }
        public static var event419: Self { Self(rawValue: "EVENT_419") }
        public static var event801: Self { Self(rawValue: "EVENT_801") }
        public static var event804: Self { Self(rawValue: "EVENT_804") }
    }

    /// The model's `TrackingEventList`.
    public typealias TrackingEventList = [TrackingEvent]

    /// The model's `ListReturnReasonCodesResponse`.
    public struct ListReturnReasonCodesResponse: Sendable, Decodable {
        public var payload: ListReturnReasonCodesResult?
        public var errors: [Error]?

        public init(payload: ListReturnReasonCodesResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ListReturnReasonCodesResult`.
    public struct ListReturnReasonCodesResult: Sendable, Decodable {
        public var reasonCodeDetails: [ReasonCodeDetails]?

        public init(reasonCodeDetails: [ReasonCodeDetails]? = nil) {
            self.reasonCodeDetails = reasonCodeDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            reasonCodeDetails = try json.optional("reasonCodeDetails")
        }
    }

    /// The model's `ReasonCodeDetails`.
    public struct ReasonCodeDetails: Sendable, Decodable {
        public var returnReasonCode: String?
        public var description: String?
        public var translatedDescription: String?

        public init(returnReasonCode: String? = nil, description: String? = nil, translatedDescription: String? = nil) {
            self.returnReasonCode = returnReasonCode
            self.description = description
            self.translatedDescription = translatedDescription
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            returnReasonCode = try json.optional("returnReasonCode")
            description = try json.optional("description")
            translatedDescription = try json.optional("translatedDescription")
        }
    }

    /// The model's `ReasonCodeDetailsList`.
    public typealias ReasonCodeDetailsList = [ReasonCodeDetails]

    /// The model's `CreateFulfillmentReturnRequest`.
    public struct CreateFulfillmentReturnRequest: Sendable, Encodable {
        public var items: [CreateReturnItem]

        public init(items: [CreateReturnItem]) {
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("items", items)
        }
    }

    /// The model's `CreateReturnItem`.
    public struct CreateReturnItem: Sendable, Encodable {
        public var sellerReturnItemId: String
        public var sellerFulfillmentOrderItemId: String
        public var amazonShipmentId: String
        public var returnReasonCode: String
        public var returnComment: String?

        public init(
            sellerReturnItemId: String,
            sellerFulfillmentOrderItemId: String,
            amazonShipmentId: String,
            returnReasonCode: String,
            returnComment: String? = nil
        ) {
            self.sellerReturnItemId = sellerReturnItemId
            self.sellerFulfillmentOrderItemId = sellerFulfillmentOrderItemId
            self.amazonShipmentId = amazonShipmentId
            self.returnReasonCode = returnReasonCode
            self.returnComment = returnComment
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellerReturnItemId", sellerReturnItemId)
            try json.set("sellerFulfillmentOrderItemId", sellerFulfillmentOrderItemId)
            try json.set("amazonShipmentId", amazonShipmentId)
            try json.set("returnReasonCode", returnReasonCode)
            try json.set("returnComment", returnComment)
        }
    }

    /// The model's `CreateReturnItemList`.
    public typealias CreateReturnItemList = [CreateReturnItem]

    /// The model's `CreateFulfillmentReturnResponse`.
    public struct CreateFulfillmentReturnResponse: Sendable, Decodable {
        public var payload: CreateFulfillmentReturnResult?
        public var errors: [Error]?

        public init(payload: CreateFulfillmentReturnResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateFulfillmentReturnResult`.
    public struct CreateFulfillmentReturnResult: Sendable, Decodable {
        public var returnItems: [ReturnItem]?
        public var invalidReturnItems: [InvalidReturnItem]?
        public var returnAuthorizations: [ReturnAuthorization]?

        public init(
            returnItems: [ReturnItem]? = nil,
            invalidReturnItems: [InvalidReturnItem]? = nil,
            returnAuthorizations: [ReturnAuthorization]? = nil
        ) {
            self.returnItems = returnItems
            self.invalidReturnItems = invalidReturnItems
            self.returnAuthorizations = returnAuthorizations
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            returnItems = try json.optional("returnItems")
            invalidReturnItems = try json.optional("invalidReturnItems")
            returnAuthorizations = try json.optional("returnAuthorizations")
        }
    }

    /// The model's `ReturnItem`.
    public struct ReturnItem: Sendable, Decodable {
        public var sellerReturnItemId: String?
        public var sellerFulfillmentOrderItemId: String?
        public var amazonShipmentId: String?
        public var sellerReturnReasonCode: String?
        public var returnComment: String?
        public var amazonReturnReasonCode: String?
        public var status: FulfillmentReturnItemStatus?
        public var statusChangedDate: DateTime?
        public var returnAuthorizationId: String?
        public var returnReceivedCondition: ReturnItemDisposition?
        public var fulfillmentCenterId: String?

        public init(
            sellerReturnItemId: String? = nil,
            sellerFulfillmentOrderItemId: String? = nil,
            amazonShipmentId: String? = nil,
            sellerReturnReasonCode: String? = nil,
            status: FulfillmentReturnItemStatus? = nil,
            statusChangedDate: DateTime? = nil,
            returnComment: String? = nil,
            amazonReturnReasonCode: String? = nil,
            returnAuthorizationId: String? = nil,
            returnReceivedCondition: ReturnItemDisposition? = nil,
            fulfillmentCenterId: String? = nil
        ) {
            self.sellerReturnItemId = sellerReturnItemId
            self.sellerFulfillmentOrderItemId = sellerFulfillmentOrderItemId
            self.amazonShipmentId = amazonShipmentId
            self.sellerReturnReasonCode = sellerReturnReasonCode
            self.returnComment = returnComment
            self.amazonReturnReasonCode = amazonReturnReasonCode
            self.status = status
            self.statusChangedDate = statusChangedDate
            self.returnAuthorizationId = returnAuthorizationId
            self.returnReceivedCondition = returnReceivedCondition
            self.fulfillmentCenterId = fulfillmentCenterId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerReturnItemId = try json.optional("sellerReturnItemId")
            sellerFulfillmentOrderItemId = try json.optional("sellerFulfillmentOrderItemId")
            amazonShipmentId = try json.optional("amazonShipmentId")
            sellerReturnReasonCode = try json.optional("sellerReturnReasonCode")
            returnComment = try json.optional("returnComment")
            amazonReturnReasonCode = try json.optional("amazonReturnReasonCode")
            status = try json.optional("status")
            statusChangedDate = try json.optional("statusChangedDate")
            returnAuthorizationId = try json.optional("returnAuthorizationId")
            returnReceivedCondition = try json.optional("returnReceivedCondition")
            fulfillmentCenterId = try json.optional("fulfillmentCenterId")
        }
    }

    /// The model's `FulfillmentReturnItemStatus`.
    public struct FulfillmentReturnItemStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var processed: Self { Self(rawValue: "Processed") }
    }

    /// The model's `ReturnItemDisposition`.
    public struct ReturnItemDisposition: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sellable: Self { Self(rawValue: "Sellable") }
        public static var defective: Self { Self(rawValue: "Defective") }
        public static var customerDamaged: Self { Self(rawValue: "CustomerDamaged") }
        public static var carrierDamaged: Self { Self(rawValue: "CarrierDamaged") }
        public static var fulfillerDamaged: Self { Self(rawValue: "FulfillerDamaged") }
    }

    /// The model's `ReturnItemList`.
    public typealias ReturnItemList = [ReturnItem]

    /// The model's `InvalidReturnItem`.
    public struct InvalidReturnItem: Sendable, Decodable {
        public var sellerReturnItemId: String?
        public var sellerFulfillmentOrderItemId: String?
        public var invalidItemReason: InvalidItemReason?

        public init(
            sellerReturnItemId: String? = nil,
            sellerFulfillmentOrderItemId: String? = nil,
            invalidItemReason: InvalidItemReason? = nil
        ) {
            self.sellerReturnItemId = sellerReturnItemId
            self.sellerFulfillmentOrderItemId = sellerFulfillmentOrderItemId
            self.invalidItemReason = invalidItemReason
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerReturnItemId = try json.optional("sellerReturnItemId")
            sellerFulfillmentOrderItemId = try json.optional("sellerFulfillmentOrderItemId")
            invalidItemReason = try json.optional("invalidItemReason")
        }
    }

    /// The model's `InvalidItemReason`.
    public struct InvalidItemReason: Sendable, Decodable {
        public var invalidItemReasonCode: InvalidItemReasonCode?
        public var description: String?

        public init(invalidItemReasonCode: InvalidItemReasonCode? = nil, description: String? = nil) {
            self.invalidItemReasonCode = invalidItemReasonCode
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invalidItemReasonCode = try json.optional("invalidItemReasonCode")
            description = try json.optional("description")
        }
    }

    /// The model's `InvalidItemReasonCode`.
    public struct InvalidItemReasonCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var invalidValues: Self { Self(rawValue: "InvalidValues") }
        public static var duplicateRequest: Self { Self(rawValue: "DuplicateRequest") }
        public static var noCompletedShipItems: Self { Self(rawValue: "NoCompletedShipItems") }
        public static var noReturnableQuantity: Self { Self(rawValue: "NoReturnableQuantity") }
    }

    /// The model's `InvalidReturnItemList`.
    public typealias InvalidReturnItemList = [InvalidReturnItem]

    /// The model's `ReturnAuthorization`.
    public struct ReturnAuthorization: Sendable, Decodable {
        public var returnAuthorizationId: String?
        public var fulfillmentCenterId: String?
        public var returnToAddress: Address?
        public var amazonRmaId: String?
        public var rmaPageURL: String?

        public init(
            returnAuthorizationId: String? = nil,
            fulfillmentCenterId: String? = nil,
            returnToAddress: Address? = nil,
            amazonRmaId: String? = nil,
            rmaPageURL: String? = nil
        ) {
            self.returnAuthorizationId = returnAuthorizationId
            self.fulfillmentCenterId = fulfillmentCenterId
            self.returnToAddress = returnToAddress
            self.amazonRmaId = amazonRmaId
            self.rmaPageURL = rmaPageURL
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            returnAuthorizationId = try json.optional("returnAuthorizationId")
            fulfillmentCenterId = try json.optional("fulfillmentCenterId")
            returnToAddress = try json.optional("returnToAddress")
            amazonRmaId = try json.optional("amazonRmaId")
            rmaPageURL = try json.optional("rmaPageURL")
        }
    }

    /// The model's `ReturnAuthorizationList`.
    public typealias ReturnAuthorizationList = [ReturnAuthorization]

    /// The model's `GetFulfillmentOrderResponse`.
    public struct GetFulfillmentOrderResponse: Sendable, Decodable {
        public var payload: GetFulfillmentOrderResult?
        public var errors: [Error]?

        public init(payload: GetFulfillmentOrderResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetFulfillmentOrderResult`.
    public struct GetFulfillmentOrderResult: Sendable, Decodable {
        public var fulfillmentOrder: FulfillmentOrder?
        public var fulfillmentOrderItems: [FulfillmentOrderItem]?
        public var fulfillmentShipments: [FulfillmentShipment]?
        public var returnItems: [ReturnItem]?
        public var returnAuthorizations: [ReturnAuthorization]?
        public var paymentInformation: [PaymentInformation]?

        public init(
            fulfillmentOrder: FulfillmentOrder? = nil,
            fulfillmentOrderItems: [FulfillmentOrderItem]? = nil,
            returnItems: [ReturnItem]? = nil,
            returnAuthorizations: [ReturnAuthorization]? = nil,
            fulfillmentShipments: [FulfillmentShipment]? = nil,
            paymentInformation: [PaymentInformation]? = nil
        ) {
            self.fulfillmentOrder = fulfillmentOrder
            self.fulfillmentOrderItems = fulfillmentOrderItems
            self.fulfillmentShipments = fulfillmentShipments
            self.returnItems = returnItems
            self.returnAuthorizations = returnAuthorizations
            self.paymentInformation = paymentInformation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fulfillmentOrder = try json.optional("fulfillmentOrder")
            fulfillmentOrderItems = try json.optional("fulfillmentOrderItems")
            fulfillmentShipments = try json.optional("fulfillmentShipments")
            returnItems = try json.optional("returnItems")
            returnAuthorizations = try json.optional("returnAuthorizations")
            paymentInformation = try json.optional("paymentInformation")
        }
    }

    /// The model's `FulfillmentOrderItem`.
    public struct FulfillmentOrderItem: Sendable, Decodable {
        public var sellerSku: String?
        public var sellerFulfillmentOrderItemId: String?
        public var quantity: Int?
        public var giftMessage: String?
        public var displayableComment: String?
        public var fulfillmentNetworkSku: String?
        public var orderItemDisposition: String?
        public var cancelledQuantity: Int?
        public var unfulfillableQuantity: Int?
        public var estimatedShipDate: DateTime?
        public var estimatedArrivalDate: DateTime?
        public var perUnitPrice: Money?
        public var perUnitTax: Money?
        public var perUnitDeclaredValue: Money?

        public init(
            sellerSku: String? = nil,
            sellerFulfillmentOrderItemId: String? = nil,
            quantity: Int? = nil,
            cancelledQuantity: Int? = nil,
            unfulfillableQuantity: Int? = nil,
            giftMessage: String? = nil,
            displayableComment: String? = nil,
            fulfillmentNetworkSku: String? = nil,
            orderItemDisposition: String? = nil,
            estimatedShipDate: DateTime? = nil,
            estimatedArrivalDate: DateTime? = nil,
            perUnitPrice: Money? = nil,
            perUnitTax: Money? = nil,
            perUnitDeclaredValue: Money? = nil
        ) {
            self.sellerSku = sellerSku
            self.sellerFulfillmentOrderItemId = sellerFulfillmentOrderItemId
            self.quantity = quantity
            self.giftMessage = giftMessage
            self.displayableComment = displayableComment
            self.fulfillmentNetworkSku = fulfillmentNetworkSku
            self.orderItemDisposition = orderItemDisposition
            self.cancelledQuantity = cancelledQuantity
            self.unfulfillableQuantity = unfulfillableQuantity
            self.estimatedShipDate = estimatedShipDate
            self.estimatedArrivalDate = estimatedArrivalDate
            self.perUnitPrice = perUnitPrice
            self.perUnitTax = perUnitTax
            self.perUnitDeclaredValue = perUnitDeclaredValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerSku = try json.optional("sellerSku")
            sellerFulfillmentOrderItemId = try json.optional("sellerFulfillmentOrderItemId")
            quantity = try json.optional("quantity")
            giftMessage = try json.optional("giftMessage")
            displayableComment = try json.optional("displayableComment")
            fulfillmentNetworkSku = try json.optional("fulfillmentNetworkSku")
            orderItemDisposition = try json.optional("orderItemDisposition")
            cancelledQuantity = try json.optional("cancelledQuantity")
            unfulfillableQuantity = try json.optional("unfulfillableQuantity")
            estimatedShipDate = try json.optional("estimatedShipDate")
            estimatedArrivalDate = try json.optional("estimatedArrivalDate")
            perUnitPrice = try json.optional("perUnitPrice")
            perUnitTax = try json.optional("perUnitTax")
            perUnitDeclaredValue = try json.optional("perUnitDeclaredValue")
        }
    }

    /// The model's `FulfillmentOrderItemList`.
    public typealias FulfillmentOrderItemList = [FulfillmentOrderItem]

    /// The model's `FulfillmentShipment`.
    public struct FulfillmentShipment: Sendable, Decodable {
        public var amazonShipmentId: String?
        public var fulfillmentCenterId: String?
        public var fulfillmentShipmentStatus: FulfillmentShipmentFulfillmentShipmentStatus?
        public var shippingDate: DateTime?
        public var estimatedArrivalDate: DateTime?
        public var shippingNotes: [String]?
        public var fulfillmentShipmentItem: [FulfillmentShipmentItem]?
        public var fulfillmentShipmentPackage: [FulfillmentShipmentPackage]?

        public init(
            amazonShipmentId: String? = nil,
            fulfillmentCenterId: String? = nil,
            fulfillmentShipmentStatus: FulfillmentShipmentFulfillmentShipmentStatus? = nil,
            fulfillmentShipmentItem: [FulfillmentShipmentItem]? = nil,
            shippingDate: DateTime? = nil,
            estimatedArrivalDate: DateTime? = nil,
            shippingNotes: [String]? = nil,
            fulfillmentShipmentPackage: [FulfillmentShipmentPackage]? = nil
        ) {
            self.amazonShipmentId = amazonShipmentId
            self.fulfillmentCenterId = fulfillmentCenterId
            self.fulfillmentShipmentStatus = fulfillmentShipmentStatus
            self.shippingDate = shippingDate
            self.estimatedArrivalDate = estimatedArrivalDate
            self.shippingNotes = shippingNotes
            self.fulfillmentShipmentItem = fulfillmentShipmentItem
            self.fulfillmentShipmentPackage = fulfillmentShipmentPackage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonShipmentId = try json.optional("amazonShipmentId")
            fulfillmentCenterId = try json.optional("fulfillmentCenterId")
            fulfillmentShipmentStatus = try json.optional("fulfillmentShipmentStatus")
            shippingDate = try json.optional("shippingDate")
            estimatedArrivalDate = try json.optional("estimatedArrivalDate")
            shippingNotes = try json.optional("shippingNotes")
            fulfillmentShipmentItem = try json.optional("fulfillmentShipmentItem")
            fulfillmentShipmentPackage = try json.optional("fulfillmentShipmentPackage")
        }
    }

    /// The model's `FulfillmentShipment.fulfillmentShipmentStatus`.
    public struct FulfillmentShipmentFulfillmentShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pending: Self { Self(rawValue: "PENDING") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var cancelledByFulfiller: Self { Self(rawValue: "CANCELLED_BY_FULFILLER") }
        public static var cancelledBySeller: Self { Self(rawValue: "CANCELLED_BY_SELLER") }
    }

    /// The model's `FulfillmentShipmentItem`.
    public struct FulfillmentShipmentItem: Sendable, Decodable {
        public var sellerSku: String?
        public var sellerFulfillmentOrderItemId: String?
        public var quantity: Int?
        public var packageNumber: Int?
        public var serialNumber: String?
        public var manufacturerLotCodes: [String]?

        public init(
            sellerSku: String? = nil,
            sellerFulfillmentOrderItemId: String? = nil,
            quantity: Int? = nil,
            packageNumber: Int? = nil,
            serialNumber: String? = nil,
            manufacturerLotCodes: [String]? = nil
        ) {
            self.sellerSku = sellerSku
            self.sellerFulfillmentOrderItemId = sellerFulfillmentOrderItemId
            self.quantity = quantity
            self.packageNumber = packageNumber
            self.serialNumber = serialNumber
            self.manufacturerLotCodes = manufacturerLotCodes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerSku = try json.optional("sellerSku")
            sellerFulfillmentOrderItemId = try json.optional("sellerFulfillmentOrderItemId")
            quantity = try json.optional("quantity")
            packageNumber = try json.optional("packageNumber")
            serialNumber = try json.optional("serialNumber")
            manufacturerLotCodes = try json.optional("manufacturerLotCodes")
        }
    }

    /// The model's `FulfillmentShipmentItemList`.
    public typealias FulfillmentShipmentItemList = [FulfillmentShipmentItem]

    /// The model's `FulfillmentShipmentPackage`.
    public struct FulfillmentShipmentPackage: Sendable, Decodable {
        public var packageNumber: Int?
        public var carrierCode: String?
        public var trackingNumber: String?
        public var amazonFulfillmentTrackingNumber: String?
        public var estimatedArrivalDate: DateTime?
        public var lockerDetails: LockerDetails?
        public var deliveryInformation: DeliveryInformation?

        public init(
            packageNumber: Int? = nil,
            carrierCode: String? = nil,
            trackingNumber: String? = nil,
            amazonFulfillmentTrackingNumber: String? = nil,
            estimatedArrivalDate: DateTime? = nil,
            lockerDetails: LockerDetails? = nil,
            deliveryInformation: DeliveryInformation? = nil
        ) {
            self.packageNumber = packageNumber
            self.carrierCode = carrierCode
            self.trackingNumber = trackingNumber
            self.amazonFulfillmentTrackingNumber = amazonFulfillmentTrackingNumber
            self.estimatedArrivalDate = estimatedArrivalDate
            self.lockerDetails = lockerDetails
            self.deliveryInformation = deliveryInformation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packageNumber = try json.optional("packageNumber")
            carrierCode = try json.optional("carrierCode")
            trackingNumber = try json.optional("trackingNumber")
            amazonFulfillmentTrackingNumber = try json.optional("amazonFulfillmentTrackingNumber")
            estimatedArrivalDate = try json.optional("estimatedArrivalDate")
            lockerDetails = try json.optional("lockerDetails")
            deliveryInformation = try json.optional("deliveryInformation")
        }
    }

    /// The model's `LockerDetails`.
    public struct LockerDetails: Sendable, Decodable {
        public var lockerNumber: String?
        public var lockerAccessCode: String?

        public init(lockerNumber: String? = nil, lockerAccessCode: String? = nil) {
            self.lockerNumber = lockerNumber
            self.lockerAccessCode = lockerAccessCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            lockerNumber = try json.optional("lockerNumber")
            lockerAccessCode = try json.optional("lockerAccessCode")
        }
    }

    /// The model's `DeliveryInformation`.
    public struct DeliveryInformation: Sendable, Decodable {
        public var deliveryDocumentList: [DeliveryDocument]?
        public var dropOffLocation: DropOffLocation?

        public init(deliveryDocumentList: [DeliveryDocument]? = nil, dropOffLocation: DropOffLocation? = nil) {
            self.deliveryDocumentList = deliveryDocumentList
            self.dropOffLocation = dropOffLocation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryDocumentList = try json.optional("deliveryDocumentList")
            dropOffLocation = try json.optional("dropOffLocation")
        }
    }

    /// The model's `DeliveryDocument`.
    public struct DeliveryDocument: Sendable, Decodable {
        public var documentType: String?
        public var url: String?

        public init(documentType: String? = nil, url: String? = nil) {
            self.documentType = documentType
            self.url = url
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            documentType = try json.optional("documentType")
            url = try json.optional("url")
        }
    }

    /// The model's `DeliveryDocumentList`.
    public typealias DeliveryDocumentList = [DeliveryDocument]

    /// The model's `FulfillmentShipmentPackageList`.
    public typealias FulfillmentShipmentPackageList = [FulfillmentShipmentPackage]

    /// The model's `FulfillmentShipmentList`.
    public typealias FulfillmentShipmentList = [FulfillmentShipment]

    /// The model's `UpdateFulfillmentOrderRequest`.
    public struct UpdateFulfillmentOrderRequest: Sendable, Encodable {
        public var marketplaceId: String?
        public var displayableOrderId: String?
        public var displayableOrderDate: DateTime?
        public var displayableOrderComment: String?
        public var shippingSpeedCategory: ShippingSpeedCategory?
        public var destinationAddress: Address?
        public var fulfillmentAction: FulfillmentAction?
        public var fulfillmentPolicy: FulfillmentPolicy?
        public var shipFromCountryCode: String?
        public var notificationEmails: [String]?
        public var featureConstraints: [FeatureSettings]?
        public var items: [UpdateFulfillmentOrderItem]?

        public init(
            marketplaceId: String? = nil,
            displayableOrderId: String? = nil,
            displayableOrderDate: DateTime? = nil,
            displayableOrderComment: String? = nil,
            shippingSpeedCategory: ShippingSpeedCategory? = nil,
            destinationAddress: Address? = nil,
            fulfillmentAction: FulfillmentAction? = nil,
            fulfillmentPolicy: FulfillmentPolicy? = nil,
            shipFromCountryCode: String? = nil,
            notificationEmails: [String]? = nil,
            featureConstraints: [FeatureSettings]? = nil,
            items: [UpdateFulfillmentOrderItem]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.displayableOrderId = displayableOrderId
            self.displayableOrderDate = displayableOrderDate
            self.displayableOrderComment = displayableOrderComment
            self.shippingSpeedCategory = shippingSpeedCategory
            self.destinationAddress = destinationAddress
            self.fulfillmentAction = fulfillmentAction
            self.fulfillmentPolicy = fulfillmentPolicy
            self.shipFromCountryCode = shipFromCountryCode
            self.notificationEmails = notificationEmails
            self.featureConstraints = featureConstraints
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("marketplaceId", marketplaceId)
            try json.set("displayableOrderId", displayableOrderId)
            try json.set("displayableOrderDate", displayableOrderDate)
            try json.set("displayableOrderComment", displayableOrderComment)
            try json.set("shippingSpeedCategory", shippingSpeedCategory)
            try json.set("destinationAddress", destinationAddress)
            try json.set("fulfillmentAction", fulfillmentAction)
            try json.set("fulfillmentPolicy", fulfillmentPolicy)
            try json.set("shipFromCountryCode", shipFromCountryCode)
            try json.set("notificationEmails", notificationEmails)
            try json.set("featureConstraints", featureConstraints)
            try json.set("items", items)
        }
    }

    /// The model's `UpdateFulfillmentOrderItem`.
    public struct UpdateFulfillmentOrderItem: Sendable, Encodable {
        public var sellerSku: String?
        public var sellerFulfillmentOrderItemId: String
        public var quantity: Int
        public var giftMessage: String?
        public var displayableComment: String?
        public var fulfillmentNetworkSku: String?
        public var orderItemDisposition: String?
        public var perUnitDeclaredValue: Money?
        public var perUnitPrice: Money?
        public var perUnitTax: Money?

        public init(
            sellerFulfillmentOrderItemId: String,
            quantity: Int,
            sellerSku: String? = nil,
            giftMessage: String? = nil,
            displayableComment: String? = nil,
            fulfillmentNetworkSku: String? = nil,
            orderItemDisposition: String? = nil,
            perUnitDeclaredValue: Money? = nil,
            perUnitPrice: Money? = nil,
            perUnitTax: Money? = nil
        ) {
            self.sellerSku = sellerSku
            self.sellerFulfillmentOrderItemId = sellerFulfillmentOrderItemId
            self.quantity = quantity
            self.giftMessage = giftMessage
            self.displayableComment = displayableComment
            self.fulfillmentNetworkSku = fulfillmentNetworkSku
            self.orderItemDisposition = orderItemDisposition
            self.perUnitDeclaredValue = perUnitDeclaredValue
            self.perUnitPrice = perUnitPrice
            self.perUnitTax = perUnitTax
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellerSku", sellerSku)
            try json.set("sellerFulfillmentOrderItemId", sellerFulfillmentOrderItemId)
            try json.set("quantity", quantity)
            try json.set("giftMessage", giftMessage)
            try json.set("displayableComment", displayableComment)
            try json.set("fulfillmentNetworkSku", fulfillmentNetworkSku)
            try json.set("orderItemDisposition", orderItemDisposition)
            try json.set("perUnitDeclaredValue", perUnitDeclaredValue)
            try json.set("perUnitPrice", perUnitPrice)
            try json.set("perUnitTax", perUnitTax)
        }
    }

    /// The model's `UpdateFulfillmentOrderItemList`.
    public typealias UpdateFulfillmentOrderItemList = [UpdateFulfillmentOrderItem]

    /// The model's `UpdateFulfillmentOrderResponse`.
    public struct UpdateFulfillmentOrderResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `CancelFulfillmentOrderResponse`.
    public struct CancelFulfillmentOrderResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `SubmitFulfillmentOrderStatusUpdateRequest`.
    public struct SubmitFulfillmentOrderStatusUpdateRequest: Sendable, Encodable {
        public var fulfillmentOrderStatus: FulfillmentOrderStatus?

        public init(fulfillmentOrderStatus: FulfillmentOrderStatus? = nil) {
            self.fulfillmentOrderStatus = fulfillmentOrderStatus
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("fulfillmentOrderStatus", fulfillmentOrderStatus)
        }
    }

    /// The model's `SubmitFulfillmentOrderStatusUpdateResponse`.
    public struct SubmitFulfillmentOrderStatusUpdateResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetFeaturesResponse`.
    public struct GetFeaturesResponse: Sendable, Decodable {
        public var payload: GetFeaturesResult?
        public var errors: [Error]?

        public init(payload: GetFeaturesResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetFeaturesResult`.
    public struct GetFeaturesResult: Sendable, Decodable {
        public var features: [Feature]?

        public init(features: [Feature]? = nil) {
            self.features = features
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            features = try json.optional("features")
        }
    }

    /// The model's `Feature`.
    public struct Feature: Sendable, Decodable {
        public var featureName: String?
        public var featureDescription: String?
        public var sellerEligible: Bool?

        public init(featureName: String? = nil, featureDescription: String? = nil, sellerEligible: Bool? = nil) {
            self.featureName = featureName
            self.featureDescription = featureDescription
            self.sellerEligible = sellerEligible
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            featureName = try json.optional("featureName")
            featureDescription = try json.optional("featureDescription")
            sellerEligible = try json.optional("sellerEligible")
        }
    }

    /// The model's `Features`.
    public typealias Features = [Feature]

    /// The model's `GetFeatureInventoryResponse`.
    public struct GetFeatureInventoryResponse: Sendable, Decodable {
        public var payload: GetFeatureInventoryResult?
        public var errors: [Error]?

        public init(payload: GetFeatureInventoryResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetFeatureInventoryResult`.
    public struct GetFeatureInventoryResult: Sendable, Decodable {
        public var marketplaceId: String?
        public var featureName: String?
        public var nextToken: String?
        public var featureSkus: [FeatureSku]?

        public init(
            marketplaceId: String? = nil,
            featureName: String? = nil,
            nextToken: String? = nil,
            featureSkus: [FeatureSku]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.featureName = featureName
            self.nextToken = nextToken
            self.featureSkus = featureSkus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            featureName = try json.optional("featureName")
            nextToken = try json.optional("nextToken")
            featureSkus = try json.optional("featureSkus")
        }
    }

    /// The model's `FeatureSku`.
    public struct FeatureSku: Sendable, Decodable {
        public var sellerSku: String?
        public var fnSku: String?
        public var asin: String?
        public var skuCount: ExactDecimal?
        public var overlappingSkus: [String]?

        public init(
            sellerSku: String? = nil,
            fnSku: String? = nil,
            asin: String? = nil,
            skuCount: ExactDecimal? = nil,
            overlappingSkus: [String]? = nil
        ) {
            self.sellerSku = sellerSku
            self.fnSku = fnSku
            self.asin = asin
            self.skuCount = skuCount
            self.overlappingSkus = overlappingSkus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerSku = try json.optional("sellerSku")
            fnSku = try json.optional("fnSku")
            asin = try json.optional("asin")
            skuCount = try json.optional("skuCount")
            overlappingSkus = try json.optional("overlappingSkus")
        }
    }

    /// The model's `GetFeatureSkuResponse`.
    public struct GetFeatureSkuResponse: Sendable, Decodable {
        public var payload: GetFeatureSkuResult?
        public var errors: [Error]?

        public init(payload: GetFeatureSkuResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetFeatureSkuResult`.
    public struct GetFeatureSkuResult: Sendable, Decodable {
        public var marketplaceId: String?
        public var featureName: String?
        public var isEligible: Bool?
        public var ineligibleReasons: [String]?
        public var sellerSku: String?
        public var fnSku: String?
        public var asin: String?
        public var skuCount: ExactDecimal?

        public init(
            marketplaceId: String? = nil,
            featureName: String? = nil,
            isEligible: Bool? = nil,
            ineligibleReasons: [String]? = nil,
            sellerSku: String? = nil,
            fnSku: String? = nil,
            asin: String? = nil,
            skuCount: ExactDecimal? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.featureName = featureName
            self.isEligible = isEligible
            self.ineligibleReasons = ineligibleReasons
            self.sellerSku = sellerSku
            self.fnSku = fnSku
            self.asin = asin
            self.skuCount = skuCount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            featureName = try json.optional("featureName")
            isEligible = try json.optional("isEligible")
            ineligibleReasons = try json.optional("ineligibleReasons")
            sellerSku = try json.optional("sellerSku")
            fnSku = try json.optional("fnSku")
            asin = try json.optional("asin")
            skuCount = try json.optional("skuCount")
        }
    }
}
