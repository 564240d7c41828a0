// Generated from supply-sources-api-model/supplySources_2020-07-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension SupplySourcesV20200701 {
    /// The model's `GetSupplySourcesResponse`.
    public struct GetSupplySourcesResponse: Sendable, Decodable {
        public var supplySources: [SupplySourceListItem]?
        public var nextPageToken: String?

        public init(supplySources: [SupplySourceListItem]? = nil, nextPageToken: String? = nil) {
            self.supplySources = supplySources
            self.nextPageToken = nextPageToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            supplySources = try json.optional("supplySources")
            nextPageToken = try json.optional("nextPageToken")
        }
    }

    /// The model's `SupplySourceList.Item`.
    public struct SupplySourceListItem: Sendable, Decodable {
        public var alias: String?
        public var supplySourceId: String?
        public var supplySourceCode: String?
        public var address: Address?

        public init(
            alias: String? = nil,
            supplySourceId: String? = nil,
            supplySourceCode: String? = nil,
            address: Address? = nil
        ) {
            self.alias = alias
            self.supplySourceId = supplySourceId
            self.supplySourceCode = supplySourceCode
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            alias = try json.optional("alias")
            supplySourceId = try json.optional("supplySourceId")
            supplySourceCode = try json.optional("supplySourceCode")
            address = try json.optional("address")
        }
    }

    /// The model's `SupplySourceAlias`.
    public typealias SupplySourceAlias = String

    /// The model's `SupplySourceId`.
    public typealias SupplySourceId = String

    /// The model's `SupplySourceCode`.
    public typealias SupplySourceCode = String

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
            stateOrRegion: String,
            countryCode: String,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            county: String? = nil,
            district: String? = nil,
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

    /// The model's `SupplySourceList`.
    public typealias SupplySourceList = [SupplySourceListItem]

    /// The model's `CreateSupplySourceRequest`.
    public struct CreateSupplySourceRequest: Sendable, Encodable {
        public var supplySourceCode: String
        public var alias: String
        public var address: Address

        public init(supplySourceCode: String, alias: String, address: Address) {
            self.supplySourceCode = supplySourceCode
            self.alias = alias
            self.address = address
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("supplySourceCode", supplySourceCode)
            try json.set("alias", alias)
            try json.set("address", address)
        }
    }

    /// The model's `CreateSupplySourceResponse`.
    public struct CreateSupplySourceResponse: Sendable, Decodable {
        public var supplySourceId: String?
        public var supplySourceCode: String?

        public init(supplySourceId: String? = nil, supplySourceCode: String? = nil) {
            self.supplySourceId = supplySourceId
            self.supplySourceCode = supplySourceCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            supplySourceId = try json.optional("supplySourceId")
            supplySourceCode = try json.optional("supplySourceCode")
        }
    }

    /// The model's `SupplySource`.
    public struct SupplySource: Sendable, Decodable {
        public var supplySourceId: String?
        public var supplySourceCode: String?
        public var alias: String?
        public var status: SupplySourceStatusReadOnly?
        public var address: Address?
        public var configuration: SupplySourceConfiguration?
        public var capabilities: SupplySourceCapabilities?
        public var createdAt: String?
        public var updatedAt: String?

        public init(
            supplySourceId: String? = nil,
            supplySourceCode: String? = nil,
            alias: String? = nil,
            status: SupplySourceStatusReadOnly? = nil,
            address: Address? = nil,
            configuration: SupplySourceConfiguration? = nil,
            capabilities: SupplySourceCapabilities? = nil,
            createdAt: String? = nil,
            updatedAt: String? = nil
        ) {
            self.supplySourceId = supplySourceId
            self.supplySourceCode = supplySourceCode
            self.alias = alias
            self.status = status
            self.address = address
            self.configuration = configuration
            self.capabilities = capabilities
            self.createdAt = createdAt
            self.updatedAt = updatedAt
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            supplySourceId = try json.optional("supplySourceId")
            supplySourceCode = try json.optional("supplySourceCode")
            alias = try json.optional("alias")
            status = try json.optional("status")
            address = try json.optional("address")
            configuration = try json.optional("configuration")
            capabilities = try json.optional("capabilities")
            createdAt = try json.optional("createdAt")
            updatedAt = try json.optional("updatedAt")
        }
    }

    /// The model's `SupplySourceStatusReadOnly`.
    public struct SupplySourceStatusReadOnly: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Self { Self(rawValue: "Active") }
        public static var inactive: Self { Self(rawValue: "Inactive") }
        public static var archived: Self { Self(rawValue: "Archived") }
    }

    /// The model's `SupplySourceConfiguration`.
    public struct SupplySourceConfiguration: Sendable, Codable {
        public var operationalConfiguration: OperationalConfiguration?
        public var timezone: String?

        public init(operationalConfiguration: OperationalConfiguration? = nil, timezone: String? = nil) {
            self.operationalConfiguration = operationalConfiguration
            self.timezone = timezone
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationalConfiguration = try json.optional("operationalConfiguration")
            timezone = try json.optional("timezone")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("operationalConfiguration", operationalConfiguration)
            try json.set("timezone", timezone)
        }
    }

    /// The model's `OperationalConfiguration`.
    public struct OperationalConfiguration: Sendable, Codable {
        public var contactDetails: ContactDetails?
        public var throughputConfig: ThroughputConfig?
        public var operatingHoursByDay: OperatingHoursByDay?
        public var handlingTime: Duration?

        public init(
            contactDetails: ContactDetails? = nil,
            throughputConfig: ThroughputConfig? = nil,
            operatingHoursByDay: OperatingHoursByDay? = nil,
            handlingTime: Duration? = nil
        ) {
            self.contactDetails = contactDetails
            self.throughputConfig = throughputConfig
            self.operatingHoursByDay = operatingHoursByDay
            self.handlingTime = handlingTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contactDetails = try json.optional("contactDetails")
            throughputConfig = try json.optional("throughputConfig")
            operatingHoursByDay = try json.optional("operatingHoursByDay")
            handlingTime = try json.optional("handlingTime")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contactDetails", contactDetails)
            try json.set("throughputConfig", throughputConfig)
            try json.set("operatingHoursByDay", operatingHoursByDay)
            try json.set("handlingTime", handlingTime)
        }
    }

    /// The model's `ContactDetails`.
    public struct ContactDetails: Sendable, Codable {
        public var primary: ContactDetailsPrimary?

        public init(primary: ContactDetailsPrimary? = nil) {
            self.primary = primary
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            primary = try json.optional("primary")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("primary", primary)
        }
    }

    /// The model's `ContactDetails.primary`.
    public struct ContactDetailsPrimary: Sendable, Codable {
        public var email: String?
        public var phone: String?

        public init(email: String? = nil, phone: String? = nil) {
            self.email = email
            self.phone = phone
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            email = try json.optional("email")
            phone = try json.optional("phone")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("email", email)
            try json.set("phone", phone)
        }
    }

    /// The model's `EmailAddress`.
    public typealias EmailAddress = String

    /// The model's `ThroughputConfig`.
    public struct ThroughputConfig: Sendable, Codable {
        public var throughputCap: ThroughputCap?
        public var throughputUnit: ThroughputUnit?

        public init(throughputUnit: ThroughputUnit, throughputCap: ThroughputCap? = nil) {
            self.throughputCap = throughputCap
            self.throughputUnit = throughputUnit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            throughputCap = try json.optional("throughputCap")
            throughputUnit = try json.optional("throughputUnit")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("throughputCap", throughputCap)
            try json.set("throughputUnit", throughputUnit)
        }
    }

    /// The model's `ThroughputCap`.
    public struct ThroughputCap: Sendable, Codable {
        public var value: Int?
        public var timeUnit: TimeUnit?

        public init(value: Int? = nil, timeUnit: TimeUnit? = nil) {
            self.value = value
            self.timeUnit = timeUnit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            timeUnit = try json.optional("timeUnit")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("value", value)
            try json.set("timeUnit", timeUnit)
        }
    }

    /// The model's `NonNegativeInteger`.
    public typealias NonNegativeInteger = Int

    /// The model's `TimeUnit`.
    public struct TimeUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var hours: Self { Self(rawValue: "Hours") }
        public static var minutes: Self { Self(rawValue: "Minutes") }
        public static var days: Self { Self(rawValue: "Days") }
    }

    /// The model's `ThroughputUnit`.
    public struct ThroughputUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var order: Self { Self(rawValue: "Order") }
    }

    /// The model's `OperatingHoursByDay`.
    public struct OperatingHoursByDay: Sendable, Codable {
        public var monday: [OperatingHour]?
        public var tuesday: [OperatingHour]?
        public var wednesday: [OperatingHour]?
        public var thursday: [OperatingHour]?
        public var friday: [OperatingHour]?
        public var saturday: [OperatingHour]?
        public var sunday: [OperatingHour]?

        public init(
            monday: [OperatingHour]? = nil,
            tuesday: [OperatingHour]? = nil,
            wednesday: [OperatingHour]? = nil,
            thursday: [OperatingHour]? = nil,
            friday: [OperatingHour]? = nil,
            saturday: [OperatingHour]? = nil,
            sunday: [OperatingHour]? = nil
        ) {
            self.monday = monday
            self.tuesday = tuesday
            self.wednesday = wednesday
            self.thursday = thursday
            self.friday = friday
            self.saturday = saturday
            self.sunday = sunday
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            monday = try json.optional("monday")
            tuesday = try json.optional("tuesday")
            wednesday = try json.optional("wednesday")
            thursday = try json.optional("thursday")
            friday = try json.optional("friday")
            saturday = try json.optional("saturday")
            sunday = try json.optional("sunday")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("monday", monday)
            try json.set("tuesday", tuesday)
            try json.set("wednesday", wednesday)
            try json.set("thursday", thursday)
            try json.set("friday", friday)
            try json.set("saturday", saturday)
            try json.set("sunday", sunday)
        }
    }

    /// The model's `OperatingHour`.
    public struct OperatingHour: Sendable, Codable {
        public var startTime: String?
        public var endTime: String?

        public init(startTime: String? = nil, endTime: String? = nil) {
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

    /// The model's `OperatingHours`.
    public typealias OperatingHours = [OperatingHour]

    /// The model's `Duration`.
    public struct Duration: Sendable, Codable {
        public var value: Int?
        public var timeUnit: TimeUnit?

        public init(value: Int? = nil, timeUnit: TimeUnit? = nil) {
            self.value = value
            self.timeUnit = timeUnit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            timeUnit = try json.optional("timeUnit")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("value", value)
            try json.set("timeUnit", timeUnit)
        }
    }

    /// The model's `SupplySourceCapabilities`.
    public struct SupplySourceCapabilities: Sendable, Codable {
        public var outbound: OutboundCapability?
        public var services: ServicesCapability?

        public init(outbound: OutboundCapability? = nil, services: ServicesCapability? = nil) {
            self.outbound = outbound
            self.services = services
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            outbound = try json.optional("outbound")
            services = try json.optional("services")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("outbound", outbound)
            try json.set("services", services)
        }
    }

    /// The model's `OutboundCapability`.
    public struct OutboundCapability: Sendable, Codable {
        public var isSupported: Bool?
        public var operationalConfiguration: OperationalConfiguration?
        public var returnLocation: ReturnLocation?
        public var deliveryChannel: DeliveryChannel?
        public var pickupChannel: PickupChannel?

        public init(
            isSupported: Bool? = nil,
            operationalConfiguration: OperationalConfiguration? = nil,
            returnLocation: ReturnLocation? = nil,
            deliveryChannel: DeliveryChannel? = nil,
            pickupChannel: PickupChannel? = nil
        ) {
            self.isSupported = isSupported
            self.operationalConfiguration = operationalConfiguration
            self.returnLocation = returnLocation
            self.deliveryChannel = deliveryChannel
            self.pickupChannel = pickupChannel
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isSupported = try json.optional("isSupported")
            operationalConfiguration = try json.optional("operationalConfiguration")
            returnLocation = try json.optional("returnLocation")
            deliveryChannel = try json.optional("deliveryChannel")
            pickupChannel = try json.optional("pickupChannel")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("isSupported", isSupported)
            try json.set("operationalConfiguration", operationalConfiguration)
            try json.set("returnLocation", returnLocation)
            try json.set("deliveryChannel", deliveryChannel)
            try json.set("pickupChannel", pickupChannel)
        }
    }

    /// The model's `ReturnLocation`.
    public struct ReturnLocation: Sendable, Codable {
        public var supplySourceId: String?
        public var addressWithContact: AddressWithContact?

        public init(supplySourceId: String? = nil, addressWithContact: AddressWithContact? = nil) {
            self.supplySourceId = supplySourceId
            self.addressWithContact = addressWithContact
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            supplySourceId = try json.optional("supplySourceId")
            addressWithContact = try json.optional("addressWithContact")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("supplySourceId", supplySourceId)
            try json.set("addressWithContact", addressWithContact)
        }
    }

    /// The model's `AddressWithContact`.
    public struct AddressWithContact: Sendable, Codable {
        public var contactDetails: ContactDetails?
        public var address: Address?

        public init(contactDetails: ContactDetails? = nil, address: Address? = nil) {
            self.contactDetails = contactDetails
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contactDetails = try json.optional("contactDetails")
            address = try json.optional("address")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contactDetails", contactDetails)
            try json.set("address", address)
        }
    }

    /// The model's `DeliveryChannel`.
    public struct DeliveryChannel: Sendable, Codable {
        public var isSupported: Bool?
        public var operationalConfiguration: OperationalConfiguration?

        public init(isSupported: Bool? = nil, operationalConfiguration: OperationalConfiguration? = nil) {
            self.isSupported = isSupported
            self.operationalConfiguration = operationalConfiguration
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isSupported = try json.optional("isSupported")
            operationalConfiguration = try json.optional("operationalConfiguration")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("isSupported", isSupported)
            try json.set("operationalConfiguration", operationalConfiguration)
        }
    }

    /// The model's `PickupChannel`.
    public struct PickupChannel: Sendable, Codable {
        public var inventoryHoldPeriod: Duration?
        public var isSupported: Bool?
        public var operationalConfiguration: OperationalConfiguration?
        public var inStorePickupConfiguration: InStorePickupConfiguration?
        public var curbsidePickupConfiguration: CurbsidePickupConfiguration?

        public init(
            inventoryHoldPeriod: Duration? = nil,
            isSupported: Bool? = nil,
            operationalConfiguration: OperationalConfiguration? = nil,
            inStorePickupConfiguration: InStorePickupConfiguration? = nil,
            curbsidePickupConfiguration: CurbsidePickupConfiguration? = nil
        ) {
            self.inventoryHoldPeriod = inventoryHoldPeriod
            self.isSupported = isSupported
            self.operationalConfiguration = operationalConfiguration
            self.inStorePickupConfiguration = inStorePickupConfiguration
            self.curbsidePickupConfiguration = curbsidePickupConfiguration
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            inventoryHoldPeriod = try json.optional("inventoryHoldPeriod")
            isSupported = try json.optional("isSupported")
            operationalConfiguration = try json.optional("operationalConfiguration")
            inStorePickupConfiguration = try json.optional("inStorePickupConfiguration")
            curbsidePickupConfiguration = try json.optional("curbsidePickupConfiguration")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("inventoryHoldPeriod", inventoryHoldPeriod)
            try json.set("isSupported", isSupported)
            try json.set("operationalConfiguration", operationalConfiguration)
            try json.set("inStorePickupConfiguration", inStorePickupConfiguration)
            try json.set("curbsidePickupConfiguration", curbsidePickupConfiguration)
        }
    }

    /// The model's `InStorePickupConfiguration`.
    public struct InStorePickupConfiguration: Sendable, Codable {
        public var isSupported: Bool?
        public var parkingConfiguration: ParkingConfiguration?

        public init(isSupported: Bool? = nil, parkingConfiguration: ParkingConfiguration? = nil) {
            self.isSupported = isSupported
            self.parkingConfiguration = parkingConfiguration
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isSupported = try json.optional("isSupported")
            parkingConfiguration = try json.optional("parkingConfiguration")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("isSupported", isSupported)
            try json.set("parkingConfiguration", parkingConfiguration)
        }
    }

    /// The model's `ParkingConfiguration`.
    public struct ParkingConfiguration: Sendable, Codable {
        public var parkingCostType: ParkingCostType?
        public var parkingSpotIdentificationType: ParkingSpotIdentificationType?
        public var numberOfParkingSpots: Int?

        public init(
            parkingCostType: ParkingCostType? = nil,
            parkingSpotIdentificationType: ParkingSpotIdentificationType? = nil,
            numberOfParkingSpots: Int? = nil
        ) {
            self.parkingCostType = parkingCostType
            self.parkingSpotIdentificationType = parkingSpotIdentificationType
            self.numberOfParkingSpots = numberOfParkingSpots
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            parkingCostType = try json.optional("parkingCostType")
            parkingSpotIdentificationType = try json.optional("parkingSpotIdentificationType")
            numberOfParkingSpots = try json.optional("numberOfParkingSpots")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("parkingCostType", parkingCostType)
            try json.set("parkingSpotIdentificationType", parkingSpotIdentificationType)
            try json.set("numberOfParkingSpots", numberOfParkingSpots)
        }
    }

    /// The model's `ParkingCostType`.
    public struct ParkingCostType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var free: Self { Self(rawValue: "Free") }
        public static var other: Self { Self(rawValue: "Other") }
    }

    /// The model's `ParkingSpotIdentificationType`.
    public struct ParkingSpotIdentificationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var numbered: Self { Self(rawValue: "Numbered") }
        public static var other: Self { Self(rawValue: "Other") }
    }

    /// The model's `CurbsidePickupConfiguration`.
    public struct CurbsidePickupConfiguration: Sendable, Codable {
        public var isSupported: Bool?
        public var operationalConfiguration: OperationalConfiguration?
        public var parkingWithAddressConfiguration: ParkingWithAddressConfiguration?

        public init(
            isSupported: Bool? = nil,
            operationalConfiguration: OperationalConfiguration? = nil,
            parkingWithAddressConfiguration: ParkingWithAddressConfiguration? = nil
        ) {
            self.isSupported = isSupported
            self.operationalConfiguration = operationalConfiguration
            self.parkingWithAddressConfiguration = parkingWithAddressConfiguration
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isSupported = try json.optional("isSupported")
            operationalConfiguration = try json.optional("operationalConfiguration")
            parkingWithAddressConfiguration = try json.optional("parkingWithAddressConfiguration")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("isSupported", isSupported)
            try json.set("operationalConfiguration", operationalConfiguration)
            try json.set("parkingWithAddressConfiguration", parkingWithAddressConfiguration)
        }
    }

    /// The model's `ParkingWithAddressConfiguration`.
    public struct ParkingWithAddressConfiguration: Sendable, Codable {
        public var parkingCostType: ParkingCostType?
        public var parkingSpotIdentificationType: ParkingSpotIdentificationType?
        public var numberOfParkingSpots: Int?
        public var address: Address?

        public init(
            parkingCostType: ParkingCostType? = nil,
            parkingSpotIdentificationType: ParkingSpotIdentificationType? = nil,
            numberOfParkingSpots: Int? = nil,
            address: Address? = nil
        ) {
            self.parkingCostType = parkingCostType
            self.parkingSpotIdentificationType = parkingSpotIdentificationType
            self.numberOfParkingSpots = numberOfParkingSpots
            self.address = address
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            parkingCostType = try json.optional("parkingCostType")
            parkingSpotIdentificationType = try json.optional("parkingSpotIdentificationType")
            numberOfParkingSpots = try json.optional("numberOfParkingSpots")
            address = try json.optional("address")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("parkingCostType", parkingCostType)
            try json.set("parkingSpotIdentificationType", parkingSpotIdentificationType)
            try json.set("numberOfParkingSpots", numberOfParkingSpots)
            try json.set("address", address)
        }
    }

    /// The model's `ServicesCapability`.
    public struct ServicesCapability: Sendable, Codable {
        public var isSupported: Bool?
        public var operationalConfiguration: OperationalConfiguration?

        public init(isSupported: Bool? = nil, operationalConfiguration: OperationalConfiguration? = nil) {
            self.isSupported = isSupported
            self.operationalConfiguration = operationalConfiguration
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isSupported = try json.optional("isSupported")
            operationalConfiguration = try json.optional("operationalConfiguration")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("isSupported", isSupported)
            try json.set("operationalConfiguration", operationalConfiguration)
        }
    }

    /// The model's `DateTime`.
    public typealias DateTimeShape = String

    /// The model's `UpdateSupplySourceRequest`.
    public struct UpdateSupplySourceRequest: Sendable, Encodable {
        public var alias: String?
        public var configuration: SupplySourceConfiguration?
        public var capabilities: SupplySourceCapabilities?

        public init(
            alias: String? = nil,
            configuration: SupplySourceConfiguration? = nil,
            capabilities: SupplySourceCapabilities? = nil
        ) {
            self.alias = alias
            self.configuration = configuration
            self.capabilities = capabilities
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("alias", alias)
            try json.set("configuration", configuration)
            try json.set("capabilities", capabilities)
        }
    }

    /// The model's `UpdateSupplySourceStatusRequest`.
    public struct UpdateSupplySourceStatusRequest: Sendable, Encodable {
        public var status: SupplySourceStatus?

        public init(status: SupplySourceStatus? = nil) {
            self.status = status
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("status", status)
        }
    }

    /// The model's `SupplySourceStatus`.
    public struct SupplySourceStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Self { Self(rawValue: "Active") }
        public static var inactive: Self { Self(rawValue: "Inactive") }
    }
}
