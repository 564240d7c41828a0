// Generated from fulfillment-outbound-api-model/fulfillmentOutbound_2026-07-04.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension FulfillmentOutboundV20260704 {
    /// The model's `GetOrderPreviewRequest`.
    public struct GetOrderPreviewRequest: Sendable, Encodable {
        public var channel: String?
        public var fulfillmentConfiguration: PreviewFulfillmentConfiguration?
        public var origin: OrderOrigin?
        public var destination: PreviewDestination
        public var lineItems: [PreviewLineItem]
        public var excludeEstimatedFees: Bool?
        public var includePaymentOnDelivery: Bool?

        public init(
            destination: PreviewDestination,
            lineItems: [PreviewLineItem],
            channel: String? = nil,
            fulfillmentConfiguration: PreviewFulfillmentConfiguration? = nil,
            origin: OrderOrigin? = nil,
            excludeEstimatedFees: Bool? = nil,
            includePaymentOnDelivery: Bool? = nil
        ) {
            self.channel = channel
            self.fulfillmentConfiguration = fulfillmentConfiguration
            self.origin = origin
            self.destination = destination
            self.lineItems = lineItems
            self.excludeEstimatedFees = excludeEstimatedFees
            self.includePaymentOnDelivery = includePaymentOnDelivery
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("channel", channel)
            try json.set("fulfillmentConfiguration", fulfillmentConfiguration)
            try json.set("origin", origin)
            try json.set("destination", destination)
            try json.set("lineItems", lineItems)
            try json.set("excludeEstimatedFees", excludeEstimatedFees)
            try json.set("includePaymentOnDelivery", includePaymentOnDelivery)
        }
    }

    /// The model's `PreviewFulfillmentConfiguration`.
    public struct PreviewFulfillmentConfiguration: Sendable, Encodable {
        public var serviceLevel: PreviewServiceLevel?
        public var services: PreviewServices?

        public init(serviceLevel: PreviewServiceLevel? = nil, services: PreviewServices? = nil) {
            self.serviceLevel = serviceLevel
            self.services = services
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("serviceLevel", serviceLevel)
            try json.set("services", services)
        }
    }

    /// The model's `PreviewServiceLevel`.
    public struct PreviewServiceLevel: Sendable, Encodable {
        public var serviceTiers: [String]?

        public init(serviceTiers: [String]? = nil) {
            self.serviceTiers = serviceTiers
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("serviceTiers", serviceTiers)
        }
    }

    /// The model's `PreviewServices`.
    public struct PreviewServices: Sendable, Encodable {
        public var packaging: PreviewPackagingService?
        public var additional: [String: String]?

        public init(packaging: PreviewPackagingService? = nil, additional: [String: String]? = nil) {
            self.packaging = packaging
            self.additional = additional
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packaging", packaging)
            try json.set("additional", additional)
        }
    }

    /// The model's `PreviewPackagingService`.
    public struct PreviewPackagingService: Sendable, Codable {
        public var packagingOption: String?
        public var overbox: String?

        public init(packagingOption: String? = nil, overbox: String? = nil) {
            self.packagingOption = packagingOption
            self.overbox = overbox
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packagingOption = try json.optional("packagingOption")
            overbox = try json.optional("overbox")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packagingOption", packagingOption)
            try json.set("overbox", overbox)
        }
    }

    /// The model's `AdditionalServices`.
    public typealias AdditionalServices = [String: String]

    /// The model's `OrderOrigin`.
    public struct OrderOrigin: Sendable, Codable {
        public var countryCode: String?

        public init(countryCode: String) {
            self.countryCode = countryCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            countryCode = try json.optional("countryCode")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("countryCode", countryCode)
        }
    }

    /// The model's `CountryCode`.
    public typealias CountryCode = String

    /// The model's `PreviewDestination`.
    public struct PreviewDestination: Sendable, Encodable {
        public var deliveryAddress: Address

        public init(deliveryAddress: Address) {
            self.deliveryAddress = deliveryAddress
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("deliveryAddress", deliveryAddress)
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
        public var email: String?

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
            phone: String? = nil,
            email: String? = nil
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
            self.email = email
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
            email = try json.optional("email")
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
            try json.set("email", email)
        }
    }

    /// The model's `PreviewLineItem`.
    public struct PreviewLineItem: Sendable, Encodable {
        public var product: PreviewProduct
        public var amount: Amount

        public init(product: PreviewProduct, amount: Amount) {
            self.product = product
            self.amount = amount
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("product", product)
            try json.set("amount", amount)
        }
    }

    /// The model's `PreviewProduct`.
    public struct PreviewProduct: Sendable, Encodable {
        public var productIdentifier: ProductIdentifier
        public var perUnitDeclaredValue: Money?

        public init(productIdentifier: ProductIdentifier, perUnitDeclaredValue: Money? = nil) {
            self.productIdentifier = productIdentifier
            self.perUnitDeclaredValue = perUnitDeclaredValue
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("productIdentifier", productIdentifier)
            try json.set("perUnitDeclaredValue", perUnitDeclaredValue)
        }
    }

    /// The model's `ProductIdentifier`.
    public struct ProductIdentifier: Sendable, Codable {
        public var amazonSku: String?

        public init(amazonSku: String) {
            self.amazonSku = amazonSku
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonSku = try json.optional("amazonSku")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amazonSku", amazonSku)
        }
    }

    /// The model's `Money`.
    public struct Money: Sendable, Codable {
        public var currencyCode: String?
        public var amount: ExactDecimal?

        public init(currencyCode: String, amount: ExactDecimal) {
            self.currencyCode = currencyCode
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("currencyCode")
            amount = try json.optional("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("currencyCode", currencyCode)
            try json.set("amount", amount, asText: true)
        }
    }

    /// The model's `Amount`.
    public struct Amount: Sendable, Codable {
        public var unit: String?
        public var value: ExactDecimal?

        public init(value: ExactDecimal, unit: String? = nil) {
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
            try json.set("value", value, asText: true)
        }
    }

    /// The model's `Decimal`.
    public typealias Decimal = ExactDecimal

    /// The model's `GetOrderPreviewResponse`.
    public struct GetOrderPreviewResponse: Sendable, Decodable {
        public var plannedShipments: [PreviewPlannedShipment]?
        public var constraints: [Constraint]?

        public init(plannedShipments: [PreviewPlannedShipment]? = nil, constraints: [Constraint]? = nil) {
            self.plannedShipments = plannedShipments
            self.constraints = constraints
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            plannedShipments = try json.optional("plannedShipments")
            constraints = try json.optional("constraints")
        }
    }

    /// The model's `PreviewPlannedShipment`.
    public struct PreviewPlannedShipment: Sendable, Decodable {
        public var estimatedShippingWeight: Weight?
        public var items: [PreviewPlannedShipmentItem]?
        public var offers: [PreviewDeliveryOffer]?

        public init(
            items: [PreviewPlannedShipmentItem]? = nil,
            estimatedShippingWeight: Weight? = nil,
            offers: [PreviewDeliveryOffer]? = nil
        ) {
            self.estimatedShippingWeight = estimatedShippingWeight
            self.items = items
            self.offers = offers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            estimatedShippingWeight = try json.optional("estimatedShippingWeight")
            items = try json.optional("items")
            offers = try json.optional("offers")
        }
    }

    /// The model's `Weight`.
    public struct Weight: Sendable, Decodable {
        public var unit: String?
        public var value: ExactDecimal?

        public init(unit: String? = nil, value: ExactDecimal? = nil) {
            self.unit = unit
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unit = try json.optional("unit")
            value = try json.optional("value")
        }
    }

    /// The model's `PreviewPlannedShipmentItem`.
    public struct PreviewPlannedShipmentItem: Sendable, Decodable {
        public var productIdentifier: ProductIdentifier?
        public var amount: Amount?

        public init(productIdentifier: ProductIdentifier? = nil, amount: Amount? = nil) {
            self.productIdentifier = productIdentifier
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productIdentifier = try json.optional("productIdentifier")
            amount = try json.optional("amount")
        }
    }

    /// The model's `PreviewDeliveryOffer`.
    public struct PreviewDeliveryOffer: Sendable, Decodable {
        public var estimatedPrice: EstimatedPrice?
        public var fulfillmentConfiguration: PreviewOfferFulfillmentConfiguration?

        public init(
            estimatedPrice: EstimatedPrice? = nil,
            fulfillmentConfiguration: PreviewOfferFulfillmentConfiguration? = nil
        ) {
            self.estimatedPrice = estimatedPrice
            self.fulfillmentConfiguration = fulfillmentConfiguration
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            estimatedPrice = try json.optional("estimatedPrice")
            fulfillmentConfiguration = try json.optional("fulfillmentConfiguration")
        }
    }

    /// The model's `EstimatedPrice`.
    public struct EstimatedPrice: Sendable, Decodable {
        public var rollupPrices: [RollupPrice]?
        public var totalPrice: Money?

        public init(rollupPrices: [RollupPrice]? = nil, totalPrice: Money? = nil) {
            self.rollupPrices = rollupPrices
            self.totalPrice = totalPrice
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            rollupPrices = try json.optional("rollupPrices")
            totalPrice = try json.optional("totalPrice")
        }
    }

    /// The model's `RollupPrice`.
    public struct RollupPrice: Sendable, Decodable {
        public var type: String?
        public var value: Money?

        public init(type: String? = nil, value: Money? = nil) {
            self.type = type
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            value = try json.optional("value")
        }
    }

    /// The model's `PreviewOfferFulfillmentConfiguration`.
    public struct PreviewOfferFulfillmentConfiguration: Sendable, Decodable {
        public var serviceLevel: PreviewOfferServiceLevel?
        public var services: PreviewOfferServices?

        public init(serviceLevel: PreviewOfferServiceLevel? = nil, services: PreviewOfferServices? = nil) {
            self.serviceLevel = serviceLevel
            self.services = services
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceLevel = try json.optional("serviceLevel")
            services = try json.optional("services")
        }
    }

    /// The model's `PreviewOfferServiceLevel`.
    public struct PreviewOfferServiceLevel: Sendable, Decodable {
        public var serviceTier: String?
        public var deliveryInterval: TimeInterval?
        public var shipInterval: TimeInterval?

        public init(
            serviceTier: String? = nil,
            deliveryInterval: TimeInterval? = nil,
            shipInterval: TimeInterval? = nil
        ) {
            self.serviceTier = serviceTier
            self.deliveryInterval = deliveryInterval
            self.shipInterval = shipInterval
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceTier = try json.optional("serviceTier")
            deliveryInterval = try json.optional("deliveryInterval")
            shipInterval = try json.optional("shipInterval")
        }
    }

    /// The model's `TimeInterval`.
    public struct TimeInterval: Sendable, Codable {
        public var startTime: DateTime?
        public var endTime: DateTime?

        public init(startTime: DateTime, endTime: DateTime) {
            self.startTime = startTime
            self.endTime = endTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("startTime", startTime)
            try json.set("endTime", endTime)
        }
    }

    /// The model's `Timestamp`.
    public typealias Timestamp = DateTime

    /// The model's `PreviewOfferServices`.
    public struct PreviewOfferServices: Sendable, Decodable {
        public var packaging: PreviewPackagingService?
        public var delivery: PreviewDeliveryService?
        public var additional: [String: String]?

        public init(
            packaging: PreviewPackagingService? = nil,
            delivery: PreviewDeliveryService? = nil,
            additional: [String: String]? = nil
        ) {
            self.packaging = packaging
            self.delivery = delivery
            self.additional = additional
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packaging = try json.optional("packaging")
            delivery = try json.optional("delivery")
            additional = try json.optional("additional")
        }
    }

    /// The model's `PreviewDeliveryService`.
    public struct PreviewDeliveryService: Sendable, Decodable {
        public var paymentOnDelivery: String?

        public init(paymentOnDelivery: String? = nil) {
            self.paymentOnDelivery = paymentOnDelivery
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            paymentOnDelivery = try json.optional("paymentOnDelivery")
        }
    }

    /// The model's `Constraint`.
    public struct Constraint: Sendable, Decodable {
        public var message: String?
        public var type: String?
        public var code: String?
        public var details: [ConstraintDetail]?

        public init(
            message: String? = nil,
            type: String? = nil,
            code: String? = nil,
            details: [ConstraintDetail]? = nil
        ) {
            self.message = message
            self.type = type
            self.code = code
            self.details = details
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            message = try json.optional("message")
            type = try json.optional("type")
            code = try json.optional("code")
            details = try json.optional("details")
        }
    }

    /// The model's `ConstraintDetail`.
    public struct ConstraintDetail: Sendable, Decodable {
        public var type: String?
        public var value: String?

        public init(type: String? = nil, value: String? = nil) {
            self.type = type
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            value = try json.optional("value")
        }
    }

    /// The model's `GetOffersRequest`.
    public struct GetOffersRequest: Sendable, Encodable {
        public var fulfillmentConfiguration: OfferFulfillmentConfiguration?
        public var origin: OrderOrigin
        public var destination: OfferDestination?
        public var items: [OfferItem]

        public init(
            origin: OrderOrigin,
            items: [OfferItem],
            fulfillmentConfiguration: OfferFulfillmentConfiguration? = nil,
            destination: OfferDestination? = nil
        ) {
            self.fulfillmentConfiguration = fulfillmentConfiguration
            self.origin = origin
            self.destination = destination
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("fulfillmentConfiguration", fulfillmentConfiguration)
            try json.set("origin", origin)
            try json.set("destination", destination)
            try json.set("items", items)
        }
    }

    /// The model's `OfferFulfillmentConfiguration`.
    public struct OfferFulfillmentConfiguration: Sendable, Encodable {
        public var serviceLevel: PreviewServiceLevel?

        public init(serviceLevel: PreviewServiceLevel? = nil) {
            self.serviceLevel = serviceLevel
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("serviceLevel", serviceLevel)
        }
    }

    /// The model's `OfferDestination`.
    public struct OfferDestination: Sendable, Encodable {
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

    /// The model's `OfferItem`.
    public struct OfferItem: Sendable, Codable {
        public var productIdentifier: ProductIdentifier?

        public init(productIdentifier: ProductIdentifier? = nil) {
            self.productIdentifier = productIdentifier
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productIdentifier = try json.optional("productIdentifier")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("productIdentifier", productIdentifier)
        }
    }

    /// The model's `GetOffersResponse`.
    public struct GetOffersResponse: Sendable, Decodable {
        public var offerResults: [OfferResult]?

        public init(offerResults: [OfferResult]? = nil) {
            self.offerResults = offerResults
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            offerResults = try json.optional("offerResults")
        }
    }

    /// The model's `OfferResult`.
    public struct OfferResult: Sendable, Decodable {
        public var item: OfferItem?
        public var offers: [OfferOption]?
        public var constraints: [Constraint]?

        public init(item: OfferItem? = nil, offers: [OfferOption]? = nil, constraints: [Constraint]? = nil) {
            self.item = item
            self.offers = offers
            self.constraints = constraints
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            item = try json.optional("item")
            offers = try json.optional("offers")
            constraints = try json.optional("constraints")
        }
    }

    /// The model's `OfferOption`.
    public struct OfferOption: Sendable, Decodable {
        public var expiryTime: DateTime?
        public var fulfillmentConfiguration: OfferOptionFulfillmentConfiguration?

        public init(expiryTime: DateTime? = nil, fulfillmentConfiguration: OfferOptionFulfillmentConfiguration? = nil) {
            self.expiryTime = expiryTime
            self.fulfillmentConfiguration = fulfillmentConfiguration
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            expiryTime = try json.optional("expiryTime")
            fulfillmentConfiguration = try json.optional("fulfillmentConfiguration")
        }
    }

    /// The model's `OfferOptionFulfillmentConfiguration`.
    public struct OfferOptionFulfillmentConfiguration: Sendable, Decodable {
        public var serviceLevel: OfferServiceLevel?

        public init(serviceLevel: OfferServiceLevel? = nil) {
            self.serviceLevel = serviceLevel
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceLevel = try json.optional("serviceLevel")
        }
    }

    /// The model's `OfferServiceLevel`.
    public struct OfferServiceLevel: Sendable, Decodable {
        public var serviceTier: String?
        public var deliveryInterval: TimeInterval?

        public init(serviceTier: String? = nil, deliveryInterval: TimeInterval? = nil) {
            self.serviceTier = serviceTier
            self.deliveryInterval = deliveryInterval
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceTier = try json.optional("serviceTier")
            deliveryInterval = try json.optional("deliveryInterval")
        }
    }

    /// The model's `CancelOrderResponse`.
    public typealias CancelOrderResponse = JSONValue

    /// The model's `UpdateOrderStatusRequest`.
    public struct UpdateOrderStatusRequest: Sendable, Encodable {
        public var status: String

        public init(status: String) {
            self.status = status
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("status", status)
        }
    }

    /// The model's `OrderStatus`.
    public typealias OrderStatus = String

    /// The model's `UpdatePackageRequest`.
    public struct UpdatePackageRequest: Sendable, Encodable {
        public var status: String
        public var deliveryTime: DateTime?
        public var tracking: Tracking?

        public init(status: String, deliveryTime: DateTime? = nil, tracking: Tracking? = nil) {
            self.status = status
            self.deliveryTime = deliveryTime
            self.tracking = tracking
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("status", status)
            try json.set("deliveryTime", deliveryTime)
            try json.set("tracking", tracking)
        }
    }

    /// The model's `ShipmentPackageStatus`.
    public typealias ShipmentPackageStatus = String

    /// The model's `Tracking`.
    public struct Tracking: Sendable, Codable {
        public var carrier: CarrierTracking?
        public var amazon: AmazonTracking?
        public var dropOffLocation: OrderDropOffLocation?
        public var proofOfDelivery: ProofOfDelivery?

        public init(
            carrier: CarrierTracking? = nil,
            amazon: AmazonTracking? = nil,
            dropOffLocation: OrderDropOffLocation? = nil,
            proofOfDelivery: ProofOfDelivery? = nil
        ) {
            self.carrier = carrier
            self.amazon = amazon
            self.dropOffLocation = dropOffLocation
            self.proofOfDelivery = proofOfDelivery
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrier = try json.optional("carrier")
            amazon = try json.optional("amazon")
            dropOffLocation = try json.optional("dropOffLocation")
            proofOfDelivery = try json.optional("proofOfDelivery")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("carrier", carrier)
            try json.set("amazon", amazon)
            try json.set("dropOffLocation", dropOffLocation)
            try json.set("proofOfDelivery", proofOfDelivery)
        }
    }

    /// The model's `CarrierTracking`.
    public struct CarrierTracking: Sendable, Codable {
        public var trackingNumber: String?
        public var carrierCode: String?
        public var trackingUrl: String?

        public init(carrierCode: String, trackingNumber: String? = nil, trackingUrl: String? = nil) {
            self.trackingNumber = trackingNumber
            self.carrierCode = carrierCode
            self.trackingUrl = trackingUrl
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            trackingNumber = try json.optional("trackingNumber")
            carrierCode = try json.optional("carrierCode")
            trackingUrl = try json.optional("trackingUrl")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("trackingNumber", trackingNumber)
            try json.set("carrierCode", carrierCode)
            try json.set("trackingUrl", trackingUrl)
        }
    }

    /// The model's `AmazonTracking`.
    public struct AmazonTracking: Sendable, Codable {
        public var trackingNumber: String?
        public var trackingUrl: String?

        public init(trackingNumber: String? = nil, trackingUrl: String? = nil) {
            self.trackingNumber = trackingNumber
            self.trackingUrl = trackingUrl
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            trackingNumber = try json.optional("trackingNumber")
            trackingUrl = try json.optional("trackingUrl")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("trackingNumber", trackingNumber)
            try json.set("trackingUrl", trackingUrl)
        }
    }

    /// The model's `OrderDropOffLocation`.
    public struct OrderDropOffLocation: Sendable, Codable {
        public var type: String?
        public var attributes: [String: JSONValue]?

        public init(type: String? = nil, attributes: [String: JSONValue]? = nil) {
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

    /// The model's `OrderDropOffLocationType`.
    public typealias OrderDropOffLocationType = String

    /// The model's `OrderDropOffLocationAttributes`.
    public typealias OrderDropOffLocationAttributes = [String: JSONValue]

    /// The model's `ProofOfDelivery`.
    public struct ProofOfDelivery: Sendable, Codable {
        public var deliveryPhotoUrl: String?
        public var receivedBy: String?

        public init(deliveryPhotoUrl: String? = nil, receivedBy: String? = nil) {
            self.deliveryPhotoUrl = deliveryPhotoUrl
            self.receivedBy = receivedBy
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryPhotoUrl = try json.optional("deliveryPhotoUrl")
            receivedBy = try json.optional("receivedBy")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("deliveryPhotoUrl", deliveryPhotoUrl)
            try json.set("receivedBy", receivedBy)
        }
    }

    /// The model's `UpdateOrderRequest`.
    public struct UpdateOrderRequest: Sendable, Encodable {
        public var fulfillmentConfiguration: UpdateOrderFulfillmentConfiguration?

        public init(fulfillmentConfiguration: UpdateOrderFulfillmentConfiguration? = nil) {
            self.fulfillmentConfiguration = fulfillmentConfiguration
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("fulfillmentConfiguration", fulfillmentConfiguration)
        }
    }

    /// The model's `UpdateOrderFulfillmentConfiguration`.
    public struct UpdateOrderFulfillmentConfiguration: Sendable, Encodable {
        public var action: String?

        public init(action: String? = nil) {
            self.action = action
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("action", action)
        }
    }

    /// The model's `OrderFulfillmentAction`.
    public typealias OrderFulfillmentAction = String

    /// The model's `UpdateOrderResponse`.
    public typealias UpdateOrderResponse = JSONValue

    /// The model's `GetOrder.shipments`.
    public struct GetOrderShipments: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var include: Self { Self(rawValue: "INCLUDE") }
        public static var exclude: Self { Self(rawValue: "EXCLUDE") }
    }

    /// The model's `GetOrderResponse`.
    public struct GetOrderResponse: Sendable, Decodable {
        public var order: FulfillmentOrder?

        public init(order: FulfillmentOrder? = nil) {
            self.order = order
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            order = try json.optional("order")
        }
    }

    /// The model's `FulfillmentOrder`.
    public struct FulfillmentOrder: Sendable, Decodable {
        public var orderId: String?
        public var channel: String?
        public var receiveTime: DateTime?
        public var status: String?
        public var statusUpdateTime: DateTime?
        public var fulfillmentConfiguration: OrderResponseFulfillmentConfiguration?
        public var origin: OrderOrigin?
        public var destination: OrderDestination?
        public var lineItems: [OrderLineItem]?
        public var shipments: [Shipment]?
        public var paymentInformation: PaymentInformation?

        public init(
            orderId: String? = nil,
            receiveTime: DateTime? = nil,
            lineItems: [OrderLineItem]? = nil,
            channel: String? = nil,
            status: String? = nil,
            statusUpdateTime: DateTime? = nil,
            fulfillmentConfiguration: OrderResponseFulfillmentConfiguration? = nil,
            origin: OrderOrigin? = nil,
            destination: OrderDestination? = nil,
            shipments: [Shipment]? = nil,
            paymentInformation: PaymentInformation? = nil
        ) {
            self.orderId = orderId
            self.channel = channel
            self.receiveTime = receiveTime
            self.status = status
            self.statusUpdateTime = statusUpdateTime
            self.fulfillmentConfiguration = fulfillmentConfiguration
            self.origin = origin
            self.destination = destination
            self.lineItems = lineItems
            self.shipments = shipments
            self.paymentInformation = paymentInformation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("orderId")
            channel = try json.optional("channel")
            receiveTime = try json.optional("receiveTime")
            status = try json.optional("status")
            statusUpdateTime = try json.optional("statusUpdateTime")
            fulfillmentConfiguration = try json.optional("fulfillmentConfiguration")
            origin = try json.optional("origin")
            destination = try json.optional("destination")
            lineItems = try json.optional("lineItems")
            shipments = try json.optional("shipments")
            paymentInformation = try json.optional("paymentInformation")
        }
    }

    /// The model's `OrderResponseFulfillmentConfiguration`.
    public struct OrderResponseFulfillmentConfiguration: Sendable, Decodable {
        public var serviceLevel: ServiceLevel?
        public var action: String?
        public var policy: String?
        public var services: OrderServices?

        public init(
            serviceLevel: ServiceLevel? = nil,
            action: String? = nil,
            policy: String? = nil,
            services: OrderServices? = nil
        ) {
            self.serviceLevel = serviceLevel
            self.action = action
            self.policy = policy
            self.services = services
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceLevel = try json.optional("serviceLevel")
            action = try json.optional("action")
            policy = try json.optional("policy")
            services = try json.optional("services")
        }
    }

    /// The model's `ServiceLevel`.
    public struct ServiceLevel: Sendable, Codable {
        public var serviceTiers: [String]?
        public var deliveryInterval: TimeInterval?

        public init(serviceTiers: [String]? = nil, deliveryInterval: TimeInterval? = nil) {
            self.serviceTiers = serviceTiers
            self.deliveryInterval = deliveryInterval
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceTiers = try json.optional("serviceTiers")
            deliveryInterval = try json.optional("deliveryInterval")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("serviceTiers", serviceTiers)
            try json.set("deliveryInterval", deliveryInterval)
        }
    }

    /// The model's `OrderFulfillmentPolicy`.
    public typealias OrderFulfillmentPolicy = String

    /// The model's `OrderServices`.
    public struct OrderServices: Sendable, Codable {
        public var packaging: PackagingService?
        public var delivery: JSONValue?
        public var additional: [String: String]?

        public init(
            packaging: PackagingService? = nil,
            delivery: JSONValue? = nil,
            additional: [String: String]? = nil
        ) {
            self.packaging = packaging
            self.delivery = delivery
            self.additional = additional
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packaging = try json.optional("packaging")
            delivery = try json.optional("delivery")
            additional = try json.optional("additional")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packaging", packaging)
            try json.set("delivery", delivery)
            try json.set("additional", additional)
        }
    }

    /// The model's `PackagingService`.
    public struct PackagingService: Sendable, Codable {
        public var packagingOption: String?
        public var overbox: String?
        public var packingSlip: OrderPackingSlip?

        public init(packagingOption: String? = nil, overbox: String? = nil, packingSlip: OrderPackingSlip? = nil) {
            self.packagingOption = packagingOption
            self.overbox = overbox
            self.packingSlip = packingSlip
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packagingOption = try json.optional("packagingOption")
            overbox = try json.optional("overbox")
            packingSlip = try json.optional("packingSlip")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packagingOption", packagingOption)
            try json.set("overbox", overbox)
            try json.set("packingSlip", packingSlip)
        }
    }

    /// The model's `OrderPackingSlip`.
    public struct OrderPackingSlip: Sendable, Codable {
        public var templateName: String?
        public var templateAttributes: [String: String]?

        public init(templateName: String? = nil, templateAttributes: [String: String]? = nil) {
            self.templateName = templateName
            self.templateAttributes = templateAttributes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            templateName = try json.optional("templateName")
            templateAttributes = try json.optional("templateAttributes")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("templateName", templateName)
            try json.set("templateAttributes", templateAttributes)
        }
    }

    /// The model's `OrderPackingSlipTemplateAttributes`.
    public typealias OrderPackingSlipTemplateAttributes = [String: String]

    /// The model's `DeliveryService`.
    public typealias DeliveryService = JSONValue

    /// The model's `OrderDestination`.
    public struct OrderDestination: Sendable, Codable {
        public var deliveryAddress: Address?
        public var deliveryNotes: String?
        public var dropOffLocation: OrderDropOffLocation?

        public init(
            deliveryAddress: Address,
            deliveryNotes: String? = nil,
            dropOffLocation: OrderDropOffLocation? = nil
        ) {
            self.deliveryAddress = deliveryAddress
            self.deliveryNotes = deliveryNotes
            self.dropOffLocation = dropOffLocation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryAddress = try json.optional("deliveryAddress")
            deliveryNotes = try json.optional("deliveryNotes")
            dropOffLocation = try json.optional("dropOffLocation")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("deliveryAddress", deliveryAddress)
            try json.set("deliveryNotes", deliveryNotes)
            try json.set("dropOffLocation", dropOffLocation)
        }
    }

    /// The model's `OrderLineItem`.
    public struct OrderLineItem: Sendable, Decodable {
        public var lineItemId: String?
        public var product: OrderProduct?
        public var amount: Amount?
        public var cancelledAmount: Amount?
        public var unfulfillableAmount: Amount?
        public var fulfillmentConfiguration: LineItemFulfillmentConfiguration?

        public init(
            lineItemId: String? = nil,
            product: OrderProduct? = nil,
            amount: Amount? = nil,
            cancelledAmount: Amount? = nil,
            unfulfillableAmount: Amount? = nil,
            fulfillmentConfiguration: LineItemFulfillmentConfiguration? = nil
        ) {
            self.lineItemId = lineItemId
            self.product = product
            self.amount = amount
            self.cancelledAmount = cancelledAmount
            self.unfulfillableAmount = unfulfillableAmount
            self.fulfillmentConfiguration = fulfillmentConfiguration
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            lineItemId = try json.optional("lineItemId")
            product = try json.optional("product")
            amount = try json.optional("amount")
            cancelledAmount = try json.optional("cancelledAmount")
            unfulfillableAmount = try json.optional("unfulfillableAmount")
            fulfillmentConfiguration = try json.optional("fulfillmentConfiguration")
        }
    }

    /// The model's `OrderProduct`.
    public struct OrderProduct: Sendable, Codable {
        public var productIdentifier: ProductIdentifier?
        public var perUnitDeclaredValue: Money?

        public init(productIdentifier: ProductIdentifier, perUnitDeclaredValue: Money? = nil) {
            self.productIdentifier = productIdentifier
            self.perUnitDeclaredValue = perUnitDeclaredValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productIdentifier = try json.optional("productIdentifier")
            perUnitDeclaredValue = try json.optional("perUnitDeclaredValue")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("productIdentifier", productIdentifier)
            try json.set("perUnitDeclaredValue", perUnitDeclaredValue)
        }
    }

    /// The model's `LineItemFulfillmentConfiguration`.
    public struct LineItemFulfillmentConfiguration: Sendable, Codable {
        public var services: OrderLineItemServices?

        public init(services: OrderLineItemServices? = nil) {
            self.services = services
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            services = try json.optional("services")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("services", services)
        }
    }

    /// The model's `OrderLineItemServices`.
    public struct OrderLineItemServices: Sendable, Codable {
        public var packaging: OrderLineItemPackagingService?
        public var delivery: OrderLineItemDeliveryService?

        public init(packaging: OrderLineItemPackagingService? = nil, delivery: OrderLineItemDeliveryService? = nil) {
            self.packaging = packaging
            self.delivery = delivery
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packaging = try json.optional("packaging")
            delivery = try json.optional("delivery")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packaging", packaging)
            try json.set("delivery", delivery)
        }
    }

    /// The model's `OrderLineItemPackagingService`.
    public struct OrderLineItemPackagingService: Sendable, Codable {
        public var packingSlip: OrderPackingSlip?

        public init(packingSlip: OrderPackingSlip? = nil) {
            self.packingSlip = packingSlip
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packingSlip = try json.optional("packingSlip")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packingSlip", packingSlip)
        }
    }

    /// The model's `OrderLineItemDeliveryService`.
    public struct OrderLineItemDeliveryService: Sendable, Codable {
        public var paymentOnDelivery: OrderLineItemPaymentOnDelivery?

        public init(paymentOnDelivery: OrderLineItemPaymentOnDelivery? = nil) {
            self.paymentOnDelivery = paymentOnDelivery
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            paymentOnDelivery = try json.optional("paymentOnDelivery")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("paymentOnDelivery", paymentOnDelivery)
        }
    }

    /// The model's `OrderLineItemPaymentOnDelivery`.
    public struct OrderLineItemPaymentOnDelivery: Sendable, Codable {
        public var perUnitServicePrice: Money?

        public init(perUnitServicePrice: Money? = nil) {
            self.perUnitServicePrice = perUnitServicePrice
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            perUnitServicePrice = try json.optional("perUnitServicePrice")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("perUnitServicePrice", perUnitServicePrice)
        }
    }

    /// The model's `Shipment`.
    public struct Shipment: Sendable, Decodable {
        public var amazonShipmentId: String?
        public var amazonFacility: AmazonFacility?
        public var status: String?
        public var shipTime: DateTime?
        public var deliveryTime: DateTime?
        public var shippingNotes: [String]?
        public var items: [ShipmentItem]?
        public var packages: [Package]?
        public var serviceLevel: ShipmentServiceLevel?

        public init(
            amazonShipmentId: String? = nil,
            amazonFacility: AmazonFacility? = nil,
            status: String? = nil,
            items: [ShipmentItem]? = nil,
            shipTime: DateTime? = nil,
            deliveryTime: DateTime? = nil,
            shippingNotes: [String]? = nil,
            packages: [Package]? = nil,
            serviceLevel: ShipmentServiceLevel? = nil
        ) {
            self.amazonShipmentId = amazonShipmentId
            self.amazonFacility = amazonFacility
            self.status = status
            self.shipTime = shipTime
            self.deliveryTime = deliveryTime
            self.shippingNotes = shippingNotes
            self.items = items
            self.packages = packages
            self.serviceLevel = serviceLevel
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonShipmentId = try json.optional("amazonShipmentId")
            amazonFacility = try json.optional("amazonFacility")
            status = try json.optional("status")
            shipTime = try json.optional("shipTime")
            deliveryTime = try json.optional("deliveryTime")
            shippingNotes = try json.optional("shippingNotes")
            items = try json.optional("items")
            packages = try json.optional("packages")
            serviceLevel = try json.optional("serviceLevel")
        }
    }

    /// The model's `AmazonFacility`.
    public struct AmazonFacility: Sendable, Decodable {
        public var facilityId: String?
        public var address: Address?

        public init(facilityId: String? = nil, address: Address? = nil) {
            self.facilityId = facilityId
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            facilityId = try json.optional("facilityId")
            address = try json.optional("address")
        }
    }

    /// The model's `ShipmentStatus`.
    public typealias ShipmentStatus = String

    /// The model's `ShipmentItem`.
    public struct ShipmentItem: Sendable, Decodable {
        public var productIdentifier: ProductIdentifier?
        public var lineItemId: String?
        public var amount: Amount?
        public var packageId: String?
        public var unitIdentifiers: [String: [String]]?
        public var shipmentItemId: String?

        public init(
            productIdentifier: ProductIdentifier? = nil,
            lineItemId: String? = nil,
            amount: Amount? = nil,
            packageId: String? = nil,
            unitIdentifiers: [String: [String]]? = nil,
            shipmentItemId: String? = nil
        ) {
            self.productIdentifier = productIdentifier
            self.lineItemId = lineItemId
            self.amount = amount
            self.packageId = packageId
            self.unitIdentifiers = unitIdentifiers
            self.shipmentItemId = shipmentItemId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productIdentifier = try json.optional("productIdentifier")
            lineItemId = try json.optional("lineItemId")
            amount = try json.optional("amount")
            packageId = try json.optional("packageId")
            unitIdentifiers = try json.optional("unitIdentifiers")
            shipmentItemId = try json.optional("shipmentItemId")
        }
    }

    /// The model's `UnitIdentifiers`.
    public typealias UnitIdentifiers = [String: [String]]

    /// The model's `Package`.
    public struct Package: Sendable, Decodable {
        public var packageId: String?
        public var deliveryTime: DateTime?
        public var status: String?
        public var tracking: Tracking?
        public var shipmentItemIds: [String]?

        public init(
            packageId: String? = nil,
            deliveryTime: DateTime? = nil,
            status: String? = nil,
            tracking: Tracking? = nil,
            shipmentItemIds: [String]? = nil
        ) {
            self.packageId = packageId
            self.deliveryTime = deliveryTime
            self.status = status
            self.tracking = tracking
            self.shipmentItemIds = shipmentItemIds
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packageId = try json.optional("packageId")
            deliveryTime = try json.optional("deliveryTime")
            status = try json.optional("status")
            tracking = try json.optional("tracking")
            shipmentItemIds = try json.optional("shipmentItemIds")
        }
    }

    /// The model's `ShipmentServiceLevel`.
    public struct ShipmentServiceLevel: Sendable, Decodable {
        public var serviceTier: String?

        public init(serviceTier: String? = nil) {
            self.serviceTier = serviceTier
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceTier = try json.optional("serviceTier")
        }
    }

    /// The model's `PaymentInformation`.
    public struct PaymentInformation: Sendable, Codable {
        public var payments: [Payment]?

        public init(payments: [Payment]? = nil) {
            self.payments = payments
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payments = try json.optional("payments")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("payments", payments)
        }
    }

    /// The model's `Payment`.
    public struct Payment: Sendable, Codable {
        public var paymentId: String?
        public var paymentMethod: String?
        public var paymentTime: DateTime?

        public init(paymentId: String? = nil, paymentMethod: String? = nil, paymentTime: DateTime? = nil) {
            self.paymentId = paymentId
            self.paymentMethod = paymentMethod
            self.paymentTime = paymentTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            paymentId = try json.optional("paymentId")
            paymentMethod = try json.optional("paymentMethod")
            paymentTime = try json.optional("paymentTime")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("paymentId", paymentId)
            try json.set("paymentMethod", paymentMethod)
            try json.set("paymentTime", paymentTime)
        }
    }

    /// The model's `ListOrders.shipments`.
    public struct ListOrdersShipments: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var include: Self { Self(rawValue: "INCLUDE") }
        public static var exclude: Self { Self(rawValue: "EXCLUDE") }
    }

    /// The model's `ListOrdersResponse`.
    public struct ListOrdersResponse: Sendable, Decodable {
        public var orders: [FulfillmentOrder]?
        public var pagination: Pagination?

        public init(orders: [FulfillmentOrder]? = nil, pagination: Pagination? = nil) {
            self.orders = orders
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orders = try json.optional("orders")
            pagination = try json.optional("pagination")
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

    /// The model's `CreateOrderRequest`.
    public struct CreateOrderRequest: Sendable, Encodable {
        public var orderId: String
        public var channel: String?
        public var fulfillmentConfiguration: OrderFulfillmentConfiguration?
        public var origin: OrderOrigin?
        public var destination: OrderDestination
        public var lineItems: [CreateOrderLineItem]
        public var paymentInformation: PaymentInformation?

        public init(
            orderId: String,
            destination: OrderDestination,
            lineItems: [CreateOrderLineItem],
            channel: String? = nil,
            fulfillmentConfiguration: OrderFulfillmentConfiguration? = nil,
            origin: OrderOrigin? = nil,
            paymentInformation: PaymentInformation? = nil
        ) {
            self.orderId = orderId
            self.channel = channel
            self.fulfillmentConfiguration = fulfillmentConfiguration
            self.origin = origin
            self.destination = destination
            self.lineItems = lineItems
            self.paymentInformation = paymentInformation
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("orderId", orderId)
            try json.set("channel", channel)
            try json.set("fulfillmentConfiguration", fulfillmentConfiguration)
            try json.set("origin", origin)
            try json.set("destination", destination)
            try json.set("lineItems", lineItems)
            try json.set("paymentInformation", paymentInformation)
        }
    }

    /// The model's `OrderFulfillmentConfiguration`.
    public struct OrderFulfillmentConfiguration: Sendable, Encodable {
        public var serviceLevel: ServiceLevel?
        public var action: String?
        public var policy: String?
        public var services: OrderServices?

        public init(
            serviceLevel: ServiceLevel? = nil,
            action: String? = nil,
            policy: String? = nil,
            services: OrderServices? = nil
        ) {
            self.serviceLevel = serviceLevel
            self.action = action
            self.policy = policy
            self.services = services
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("serviceLevel", serviceLevel)
            try json.set("action", action)
            try json.set("policy", policy)
            try json.set("services", services)
        }
    }

    /// The model's `CreateOrderLineItem`.
    public struct CreateOrderLineItem: Sendable, Encodable {
        public var lineItemId: String
        public var product: OrderProduct
        public var amount: Amount
        public var fulfillmentConfiguration: LineItemFulfillmentConfiguration?

        public init(
            lineItemId: String,
            product: OrderProduct,
            amount: Amount,
            fulfillmentConfiguration: LineItemFulfillmentConfiguration? = nil
        ) {
            self.lineItemId = lineItemId
            self.product = product
            self.amount = amount
            self.fulfillmentConfiguration = fulfillmentConfiguration
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("lineItemId", lineItemId)
            try json.set("product", product)
            try json.set("amount", amount)
            try json.set("fulfillmentConfiguration", fulfillmentConfiguration)
        }
    }

    /// The model's `CreateOrderResponse`.
    public struct CreateOrderResponse: Sendable, Decodable {
        public var order: FulfillmentOrder?

        public init(order: FulfillmentOrder? = nil) {
            self.order = order
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            order = try json.optional("order")
        }
    }

    /// The model's `CreateOrderAcceptedResponse`.
    public struct CreateOrderAcceptedResponse: Sendable, Decodable {
        public var orderId: String?
        public var status: String?

        public init(orderId: String? = nil, status: String? = nil) {
            self.orderId = orderId
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderId = try json.optional("orderId")
            status = try json.optional("status")
        }
    }

    /// A reply whose shape follows from its status.
    public enum CreateOrderReply: Sendable, Decodable {
        /// Status 200.
        case ok(CreateOrderResponse)
        /// Status 202.
        case accepted(CreateOrderAcceptedResponse)

        public init(from decoder: any Decoder) throws {
            let choice = try WireChoice(
                decoder,
                among: [(status: 200, requiredKeys: ["order"]), (status: 202, requiredKeys: ["orderId", "status"])])
            switch choice.status {
            case 200: self = .ok(try CreateOrderResponse(from: decoder))
            default: self = .accepted(try CreateOrderAcceptedResponse(from: decoder))
            }
        }
    }
}
