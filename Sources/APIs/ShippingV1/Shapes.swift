// Generated from shipping-api-model/shipping.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ShippingV1 {
    /// The model's `CreateShipmentRequest`.
    public struct CreateShipmentRequest: Sendable, Encodable {
        public var clientReferenceId: String
        public var shipTo: Address
        public var shipFrom: Address
        public var containers: [Container]

        public init(clientReferenceId: String, shipTo: Address, shipFrom: Address, containers: [Container]) {
            self.clientReferenceId = clientReferenceId
            self.shipTo = shipTo
            self.shipFrom = shipFrom
            self.containers = containers
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("clientReferenceId", clientReferenceId)
            try json.set("shipTo", shipTo)
            try json.set("shipFrom", shipFrom)
            try json.set("containers", containers)
        }
    }

    /// The model's `ClientReferenceId`.
    public typealias ClientReferenceId = String

    /// The model's `Address`.
    public struct Address: Sendable, Codable {
        public var name: String?
        public var addressLine1: String?
        public var addressLine2: String?
        public var addressLine3: String?
        public var stateOrRegion: String?
        public var city: String?
        public var countryCode: String?
        public var postalCode: String?
        public var email: String?
        public var copyEmails: [String]?
        public var phoneNumber: String?

        public init(
            name: String,
            addressLine1: String,
            stateOrRegion: String,
            city: String,
            countryCode: String,
            postalCode: String,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            email: String? = nil,
            copyEmails: [String]? = nil,
            phoneNumber: String? = nil
        ) {
            self.name = name
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.addressLine3 = addressLine3
            self.stateOrRegion = stateOrRegion
            self.city = city
            self.countryCode = countryCode
            self.postalCode = postalCode
            self.email = email
            self.copyEmails = copyEmails
            self.phoneNumber = phoneNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            addressLine3 = try json.optional("addressLine3")
            stateOrRegion = try json.optional("stateOrRegion")
            city = try json.optional("city")
            countryCode = try json.optional("countryCode")
            postalCode = try json.optional("postalCode")
            email = try json.optional("email")
            copyEmails = try json.optional("copyEmails")
            phoneNumber = try json.optional("phoneNumber")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("name", name)
            try json.set("addressLine1", addressLine1)
            try json.set("addressLine2", addressLine2)
            try json.set("addressLine3", addressLine3)
            try json.set("stateOrRegion", stateOrRegion)
            try json.set("city", city)
            try json.set("countryCode", countryCode)
            try json.set("postalCode", postalCode)
            try json.set("email", email)
            try json.set("copyEmails", copyEmails)
            try json.set("phoneNumber", phoneNumber)
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

    /// The model's `Container`.
    public struct Container: Sendable, Codable {
        public var containerType: ContainerContainerType?
        public var containerReferenceId: String?
        public var value: Currency?
        public var dimensions: Dimensions?
        public var items: [ContainerItem]?
        public var weight: Weight?

        public init(
            containerReferenceId: String,
            value: Currency,
            dimensions: Dimensions,
            items: [ContainerItem],
            weight: Weight,
            containerType: ContainerContainerType? = nil
        ) {
            self.containerType = containerType
            self.containerReferenceId = containerReferenceId
            self.value = value
            self.dimensions = dimensions
            self.items = items
            self.weight = weight
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            containerType = try json.optional("containerType")
            containerReferenceId = try json.optional("containerReferenceId")
            value = try json.optional("value")
            dimensions = try json.optional("dimensions")
            items = try json.optional("items")
            weight = try json.optional("weight")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("containerType", containerType)
            try json.set("containerReferenceId", containerReferenceId)
            try json.set("value", value)
            try json.set("dimensions", dimensions)
            try json.set("items", items)
            try json.set("weight", weight)
        }
    }

    /// The model's `Container.containerType`.
    public struct ContainerContainerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var package: Self { Self(rawValue: "PACKAGE") }
    }

    /// The model's `ContainerReferenceId`.
    public typealias ContainerReferenceId = String

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

    /// The model's `Dimensions`.
    public struct Dimensions: Sendable, Codable {
        public var length: ExactDecimal?
        public var width: ExactDecimal?
        public var height: ExactDecimal?
        public var unit: DimensionsUnit?

        public init(length: ExactDecimal, width: ExactDecimal, height: ExactDecimal, unit: DimensionsUnit) {
            self.length = length
            self.width = width
            self.height = height
            self.unit = unit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            length = try json.optional("length")
            width = try json.optional("width")
            height = try json.optional("height")
            unit = try json.optional("unit")
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
        public static var `in`: Self { Self(rawValue: "IN") }
        public static var cm: Self { Self(rawValue: "CM") }
    }

    /// The model's `ContainerItem`.
    public struct ContainerItem: Sendable, Codable {
        public var quantity: ExactDecimal?
        public var unitPrice: Currency?
        public var unitWeight: Weight?
        public var title: String?

        public init(quantity: ExactDecimal, unitPrice: Currency, unitWeight: Weight, title: String) {
            self.quantity = quantity
            self.unitPrice = unitPrice
            self.unitWeight = unitWeight
            self.title = title
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            quantity = try json.optional("quantity")
            unitPrice = try json.optional("unitPrice")
            unitWeight = try json.optional("unitWeight")
            title = try json.optional("title")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("quantity", quantity, asText: false)
            try json.set("unitPrice", unitPrice)
            try json.set("unitWeight", unitWeight)
            try json.set("title", title)
        }
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
        public static var g: Self { Self(rawValue: "g") }
        public static var kg: Self { Self(rawValue: "kg") }
        public static var oz: Self { Self(rawValue: "oz") }
        public static var lb: Self { Self(rawValue: "lb") }
    }

    /// The model's `ContainerList`.
    public typealias ContainerList = [Container]

    /// The model's `CreateShipmentResponse`.
    public struct CreateShipmentResponse: Sendable, Decodable {
        public var payload: CreateShipmentResult?
        public var errors: [Error]?

        public init(payload: CreateShipmentResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `CreateShipmentResult`.
    public struct CreateShipmentResult: Sendable, Decodable {
        public var shipmentId: String?
        public var eligibleRates: [Rate]?

        public init(shipmentId: String? = nil, eligibleRates: [Rate]? = nil) {
            self.shipmentId = shipmentId
            self.eligibleRates = eligibleRates
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("shipmentId")
            eligibleRates = try json.optional("eligibleRates")
        }
    }

    /// The model's `ShipmentId`.
    public typealias ShipmentId = String

    /// The model's `Rate`.
    public struct Rate: Sendable, Decodable {
        public var rateId: String?
        public var totalCharge: Currency?
        public var billedWeight: Weight?
        public var expirationTime: DateTime?
        public var serviceType: ServiceType?
        public var promise: ShippingPromiseSet?

        public init(
            rateId: String? = nil,
            totalCharge: Currency? = nil,
            billedWeight: Weight? = nil,
            expirationTime: DateTime? = nil,
            serviceType: ServiceType? = nil,
            promise: ShippingPromiseSet? = nil
        ) {
            self.rateId = rateId
            self.totalCharge = totalCharge
            self.billedWeight = billedWeight
            self.expirationTime = expirationTime
            self.serviceType = serviceType
            self.promise = promise
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            rateId = try json.optional("rateId")
            totalCharge = try json.optional("totalCharge")
            billedWeight = try json.optional("billedWeight")
            expirationTime = try json.optional("expirationTime")
            serviceType = try json.optional("serviceType")
            promise = try json.optional("promise")
        }
    }

    /// The model's `ServiceType`.
    public struct ServiceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonShippingGround: Self { Self(rawValue: "Amazon Shipping Ground") }
        public static var amazonShippingStandard: Self { Self(rawValue: "Amazon Shipping Standard") }
        public static var amazonShippingPremium: Self { Self(rawValue: "Amazon Shipping Premium") }
    }

    /// The model's `ShippingPromiseSet`.
    public struct ShippingPromiseSet: Sendable, Decodable {
        public var deliveryWindow: TimeRange?
        public var receiveWindow: TimeRange?

        public init(deliveryWindow: TimeRange? = nil, receiveWindow: TimeRange? = nil) {
            self.deliveryWindow = deliveryWindow
            self.receiveWindow = receiveWindow
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryWindow = try json.optional("deliveryWindow")
            receiveWindow = try json.optional("receiveWindow")
        }
    }

    /// The model's `TimeRange`.
    public struct TimeRange: Sendable, Decodable {
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

    /// The model's `RateList`.
    public typealias RateList = [Rate]

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
        public var clientReferenceId: String?
        public var shipFrom: Address?
        public var shipTo: Address?
        public var acceptedRate: AcceptedRate?
        public var shipper: Party?
        public var containers: [Container]?

        public init(
            shipmentId: String? = nil,
            clientReferenceId: String? = nil,
            shipFrom: Address? = nil,
            shipTo: Address? = nil,
            containers: [Container]? = nil,
            acceptedRate: AcceptedRate? = nil,
            shipper: Party? = nil
        ) {
            self.shipmentId = shipmentId
            self.clientReferenceId = clientReferenceId
            self.shipFrom = shipFrom
            self.shipTo = shipTo
            self.acceptedRate = acceptedRate
            self.shipper = shipper
            self.containers = containers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("shipmentId")
            clientReferenceId = try json.optional("clientReferenceId")
            shipFrom = try json.optional("shipFrom")
            shipTo = try json.optional("shipTo")
            acceptedRate = try json.optional("acceptedRate")
            shipper = try json.optional("shipper")
            containers = try json.optional("containers")
        }
    }

    /// The model's `AcceptedRate`.
    public struct AcceptedRate: Sendable, Decodable {
        public var totalCharge: Currency?
        public var billedWeight: Weight?
        public var serviceType: ServiceType?
        public var promise: ShippingPromiseSet?

        public init(
            totalCharge: Currency? = nil,
            billedWeight: Weight? = nil,
            serviceType: ServiceType? = nil,
            promise: ShippingPromiseSet? = nil
        ) {
            self.totalCharge = totalCharge
            self.billedWeight = billedWeight
            self.serviceType = serviceType
            self.promise = promise
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalCharge = try json.optional("totalCharge")
            billedWeight = try json.optional("billedWeight")
            serviceType = try json.optional("serviceType")
            promise = try json.optional("promise")
        }
    }

    /// The model's `Party`.
    public struct Party: Sendable, Decodable {
        public var accountId: String?

        public init(accountId: String? = nil) {
            self.accountId = accountId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
        }
    }

    /// The model's `AccountId`.
    public typealias AccountId = String

    /// The model's `CancelShipmentResponse`.
    public struct CancelShipmentResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `PurchaseLabelsRequest`.
    public struct PurchaseLabelsRequest: Sendable, Encodable {
        public var rateId: String
        public var labelSpecification: LabelSpecification

        public init(rateId: String, labelSpecification: LabelSpecification) {
            self.rateId = rateId
            self.labelSpecification = labelSpecification
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("rateId", rateId)
            try json.set("labelSpecification", labelSpecification)
        }
    }

    /// The model's `RateId`.
    public typealias RateId = String

    /// The model's `LabelSpecification`.
    public struct LabelSpecification: Sendable, Codable {
        public var labelFormat: LabelSpecificationLabelFormat?
        public var labelStockSize: LabelSpecificationLabelStockSize?

        public init(labelFormat: LabelSpecificationLabelFormat, labelStockSize: LabelSpecificationLabelStockSize) {
            self.labelFormat = labelFormat
            self.labelStockSize = labelStockSize
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            labelFormat = try json.optional("labelFormat")
            labelStockSize = try json.optional("labelStockSize")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("labelFormat", labelFormat)
            try json.set("labelStockSize", labelStockSize)
        }
    }

    /// The model's `LabelSpecification.labelFormat`.
    public struct LabelSpecificationLabelFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var png: Self { Self(rawValue: "PNG") }
    }

    /// The model's `LabelSpecification.labelStockSize`.
    public struct LabelSpecificationLabelStockSize: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var _4x6: Self { Self(rawValue: "4x6") }
    }

    /// The model's `PurchaseLabelsResponse`.
    public struct PurchaseLabelsResponse: Sendable, Decodable {
        public var payload: PurchaseLabelsResult?
        public var errors: [Error]?

        public init(payload: PurchaseLabelsResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `PurchaseLabelsResult`.
    public struct PurchaseLabelsResult: Sendable, Decodable {
        public var shipmentId: String?
        public var clientReferenceId: String?
        public var acceptedRate: AcceptedRate?
        public var labelResults: [LabelResult]?

        public init(
            shipmentId: String? = nil,
            acceptedRate: AcceptedRate? = nil,
            labelResults: [LabelResult]? = nil,
            clientReferenceId: String? = nil
        ) {
            self.shipmentId = shipmentId
            self.clientReferenceId = clientReferenceId
            self.acceptedRate = acceptedRate
            self.labelResults = labelResults
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("shipmentId")
            clientReferenceId = try json.optional("clientReferenceId")
            acceptedRate = try json.optional("acceptedRate")
            labelResults = try json.optional("labelResults")
        }
    }

    /// The model's `LabelResult`.
    public struct LabelResult: Sendable, Decodable {
        public var containerReferenceId: String?
        public var trackingId: String?
        public var label: Label?

        public init(containerReferenceId: String? = nil, trackingId: String? = nil, label: Label? = nil) {
            self.containerReferenceId = containerReferenceId
            self.trackingId = trackingId
            self.label = label
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            containerReferenceId = try json.optional("containerReferenceId")
            trackingId = try json.optional("trackingId")
            label = try json.optional("label")
        }
    }

    /// The model's `Label`.
    public struct Label: Sendable, Decodable {
        public var labelStream: String?
        public var labelSpecification: LabelSpecification?

        public init(labelStream: String? = nil, labelSpecification: LabelSpecification? = nil) {
            self.labelStream = labelStream
            self.labelSpecification = labelSpecification
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            labelStream = try json.optional("labelStream")
            labelSpecification = try json.optional("labelSpecification")
        }
    }

    /// The model's `LabelStream`.
    public typealias LabelStream = String

    /// The model's `LabelResultList`.
    public typealias LabelResultList = [LabelResult]

    /// The model's `RetrieveShippingLabelRequest`.
    public struct RetrieveShippingLabelRequest: Sendable, Encodable {
        public var labelSpecification: LabelSpecification

        public init(labelSpecification: LabelSpecification) {
            self.labelSpecification = labelSpecification
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("labelSpecification", labelSpecification)
        }
    }

    /// The model's `RetrieveShippingLabelResponse`.
    public struct RetrieveShippingLabelResponse: Sendable, Decodable {
        public var payload: RetrieveShippingLabelResult?
        public var errors: [Error]?

        public init(payload: RetrieveShippingLabelResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `RetrieveShippingLabelResult`.
    public struct RetrieveShippingLabelResult: Sendable, Decodable {
        public var labelStream: String?
        public var labelSpecification: LabelSpecification?

        public init(labelStream: String? = nil, labelSpecification: LabelSpecification? = nil) {
            self.labelStream = labelStream
            self.labelSpecification = labelSpecification
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            labelStream = try json.optional("labelStream")
            labelSpecification = try json.optional("labelSpecification")
        }
    }

    /// The model's `PurchaseShipmentRequest`.
    public struct PurchaseShipmentRequest: Sendable, Encodable {
        public var clientReferenceId: String
        public var shipTo: Address
        public var shipFrom: Address
        public var shipDate: DateTime?
        public var serviceType: ServiceType
        public var containers: [Container]
        public var labelSpecification: LabelSpecification

        public init(
            clientReferenceId: String,
            shipTo: Address,
            shipFrom: Address,
            serviceType: ServiceType,
            containers: [Container],
            labelSpecification: LabelSpecification,
            shipDate: DateTime? = nil
        ) {
            self.clientReferenceId = clientReferenceId
            self.shipTo = shipTo
            self.shipFrom = shipFrom
            self.shipDate = shipDate
            self.serviceType = serviceType
            self.containers = containers
            self.labelSpecification = labelSpecification
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("clientReferenceId", clientReferenceId)
            try json.set("shipTo", shipTo)
            try json.set("shipFrom", shipFrom)
            try json.set("shipDate", shipDate)
            try json.set("serviceType", serviceType)
            try json.set("containers", containers)
            try json.set("labelSpecification", labelSpecification)
        }
    }

    /// The model's `PurchaseShipmentResponse`.
    public struct PurchaseShipmentResponse: Sendable, Decodable {
        public var payload: PurchaseShipmentResult?
        public var errors: [Error]?

        public init(payload: PurchaseShipmentResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `PurchaseShipmentResult`.
    public struct PurchaseShipmentResult: Sendable, Decodable {
        public var shipmentId: String?
        public var serviceRate: ServiceRate?
        public var labelResults: [LabelResult]?

        public init(shipmentId: String? = nil, serviceRate: ServiceRate? = nil, labelResults: [LabelResult]? = nil) {
            self.shipmentId = shipmentId
            self.serviceRate = serviceRate
            self.labelResults = labelResults
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("shipmentId")
            serviceRate = try json.optional("serviceRate")
            labelResults = try json.optional("labelResults")
        }
    }

    /// The model's `ServiceRate`.
    public struct ServiceRate: Sendable, Decodable {
        public var totalCharge: Currency?
        public var billableWeight: Weight?
        public var serviceType: ServiceType?
        public var promise: ShippingPromiseSet?

        public init(
            totalCharge: Currency? = nil,
            billableWeight: Weight? = nil,
            serviceType: ServiceType? = nil,
            promise: ShippingPromiseSet? = nil
        ) {
            self.totalCharge = totalCharge
            self.billableWeight = billableWeight
            self.serviceType = serviceType
            self.promise = promise
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalCharge = try json.optional("totalCharge")
            billableWeight = try json.optional("billableWeight")
            serviceType = try json.optional("serviceType")
            promise = try json.optional("promise")
        }
    }

    /// The model's `GetRatesRequest`.
    public struct GetRatesRequest: Sendable, Encodable {
        public var shipTo: Address
        public var shipFrom: Address
        public var serviceTypes: [ServiceType]
        public var shipDate: DateTime?
        public var containerSpecifications: [ContainerSpecification]

        public init(
            shipTo: Address,
            shipFrom: Address,
            serviceTypes: [ServiceType],
            containerSpecifications: [ContainerSpecification],
            shipDate: DateTime? = nil
        ) {
            self.shipTo = shipTo
            self.shipFrom = shipFrom
            self.serviceTypes = serviceTypes
            self.shipDate = shipDate
            self.containerSpecifications = containerSpecifications
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipTo", shipTo)
            try json.set("shipFrom", shipFrom)
            try json.set("serviceTypes", serviceTypes)
            try json.set("shipDate", shipDate)
            try json.set("containerSpecifications", containerSpecifications)
        }
    }

    /// The model's `ServiceTypeList`.
    public typealias ServiceTypeList = [ServiceType]

    /// The model's `ContainerSpecification`.
    public struct ContainerSpecification: Sendable, Encodable {
        public var dimensions: Dimensions
        public var weight: Weight

        public init(dimensions: Dimensions, weight: Weight) {
            self.dimensions = dimensions
            self.weight = weight
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("dimensions", dimensions)
            try json.set("weight", weight)
        }
    }

    /// The model's `ContainerSpecificationList`.
    public typealias ContainerSpecificationList = [ContainerSpecification]

    /// The model's `GetRatesResponse`.
    public struct GetRatesResponse: Sendable, Decodable {
        public var payload: GetRatesResult?
        public var errors: [Error]?

        public init(payload: GetRatesResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetRatesResult`.
    public struct GetRatesResult: Sendable, Decodable {
        public var serviceRates: [ServiceRate]?

        public init(serviceRates: [ServiceRate]? = nil) {
            self.serviceRates = serviceRates
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            serviceRates = try json.optional("serviceRates")
        }
    }

    /// The model's `ServiceRateList`.
    public typealias ServiceRateList = [ServiceRate]

    /// The model's `GetAccountResponse`.
    public struct GetAccountResponse: Sendable, Decodable {
        public var payload: Account?
        public var errors: [Error]?

        public init(payload: Account? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `Account`.
    public struct Account: Sendable, Decodable {
        public var accountId: String?

        public init(accountId: String? = nil) {
            self.accountId = accountId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
        }
    }

    /// The model's `GetTrackingInformationResponse`.
    public struct GetTrackingInformationResponse: Sendable, Decodable {
        public var payload: TrackingInformation?
        public var errors: [Error]?

        public init(payload: TrackingInformation? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `TrackingInformation`.
    public struct TrackingInformation: Sendable, Decodable {
        public var trackingId: String?
        public var summary: TrackingSummary?
        public var promisedDeliveryDate: DateTime?
        public var eventHistory: [Event]?

        public init(
            trackingId: String? = nil,
            summary: TrackingSummary? = nil,
            promisedDeliveryDate: DateTime? = nil,
            eventHistory: [Event]? = nil
        ) {
            self.trackingId = trackingId
            self.summary = summary
            self.promisedDeliveryDate = promisedDeliveryDate
            self.eventHistory = eventHistory
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            trackingId = try json.optional("trackingId")
            summary = try json.optional("summary")
            promisedDeliveryDate = try json.optional("promisedDeliveryDate")
            eventHistory = try json.optional("eventHistory")
        }
    }

    /// The model's `TrackingId`.
    public typealias TrackingId = String

    /// The model's `TrackingSummary`.
    public struct TrackingSummary: Sendable, Decodable {
        public var status: String?

        public init(status: String? = nil) {
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("status")
        }
    }

    /// The model's `PromisedDeliveryDate`.
    public typealias PromisedDeliveryDate = DateTime

    /// The model's `Event`.
    public struct Event: Sendable, Decodable {
        public var eventCode: String?
        public var eventTime: DateTime?
        public var location: Location?

        public init(eventCode: String? = nil, eventTime: DateTime? = nil, location: Location? = nil) {
            self.eventCode = eventCode
            self.eventTime = eventTime
            self.location = location
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            eventCode = try json.optional("eventCode")
            eventTime = try json.optional("eventTime")
            location = try json.optional("location")
        }
    }

    /// The model's `EventCode`.
    public typealias EventCode = String

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

    /// The model's `EventList`.
    public typealias EventList = [Event]
}
