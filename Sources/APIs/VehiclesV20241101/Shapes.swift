// Generated from vehicles-api-model/vehicles_2024-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension VehiclesV20241101 {
    /// The model's `GetVehicles.vehicleType`.
    public struct GetVehiclesVehicleType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var car: Self { Self(rawValue: "CAR") }
        public static var motorbike: Self { Self(rawValue: "MOTORBIKE") }
    }

    /// The model's `VehiclesResponse`.
    public struct VehiclesResponse: Sendable, Decodable {
        public var pagination: Pagination?
        public var vehicles: [Vehicle]?

        public init(vehicles: [Vehicle]? = nil, pagination: Pagination? = nil) {
            self.pagination = pagination
            self.vehicles = vehicles
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            vehicles = try json.optional("vehicles")
        }
    }

    /// The model's `Pagination`.
    public struct Pagination: Sendable, Decodable {
        public var nextToken: String?
        public var previousToken: String?

        public init(nextToken: String? = nil, previousToken: String? = nil) {
            self.nextToken = nextToken
            self.previousToken = previousToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
            previousToken = try json.optional("previousToken")
        }
    }

    /// The model's `Vehicle`.
    public struct Vehicle: Sendable, Decodable {
        public var make: String?
        public var model: String?
        public var variantName: String?
        public var bodyStyle: String?
        public var driveType: String?
        public var energy: String?
        public var engineOutput: [EngineOutput]?
        public var manufacturingStartDate: MonthAndYear?
        public var manufacturingStopDate: MonthAndYear?
        public var lastProcessedDate: String?
        public var status: VehicleStatusInCatalog?
        public var identifiers: [VehicleIdentifiers]?

        public init(
            make: String? = nil,
            model: String? = nil,
            identifiers: [VehicleIdentifiers]? = nil,
            variantName: String? = nil,
            bodyStyle: String? = nil,
            driveType: String? = nil,
            energy: String? = nil,
            engineOutput: [EngineOutput]? = nil,
            manufacturingStartDate: MonthAndYear? = nil,
            manufacturingStopDate: MonthAndYear? = nil,
            lastProcessedDate: String? = nil,
            status: VehicleStatusInCatalog? = nil
        ) {
            self.make = make
            self.model = model
            self.variantName = variantName
            self.bodyStyle = bodyStyle
            self.driveType = driveType
            self.energy = energy
            self.engineOutput = engineOutput
            self.manufacturingStartDate = manufacturingStartDate
            self.manufacturingStopDate = manufacturingStopDate
            self.lastProcessedDate = lastProcessedDate
            self.status = status
            self.identifiers = identifiers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            make = try json.optional("make")
            model = try json.optional("model")
            variantName = try json.optional("variantName")
            bodyStyle = try json.optional("bodyStyle")
            driveType = try json.optional("driveType")
            energy = try json.optional("energy")
            engineOutput = try json.optional("engineOutput")
            manufacturingStartDate = try json.optional("manufacturingStartDate")
            manufacturingStopDate = try json.optional("manufacturingStopDate")
            lastProcessedDate = try json.optional("lastProcessedDate")
            status = try json.optional("status")
            identifiers = try json.optional("identifiers")
        }
    }

    /// The model's `EngineOutput`.
    public struct EngineOutput: Sendable, Decodable {
        public var value: ExactDecimal?
        public var unit: EngineOutputUnit?

        public init(value: ExactDecimal? = nil, unit: EngineOutputUnit? = nil) {
            self.value = value
            self.unit = unit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            unit = try json.optional("unit")
        }
    }

    /// The model's `EngineOutputUnit`.
    public struct EngineOutputUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var kilowatt: Self { Self(rawValue: "KILOWATT") }
        public static var horsepower: Self { Self(rawValue: "HORSEPOWER") }
    }

    /// The model's `MonthAndYear`.
    public struct MonthAndYear: Sendable, Decodable {
        public var year: ExactDecimal?
        public var month: ExactDecimal?

        public init(year: ExactDecimal? = nil, month: ExactDecimal? = nil) {
            self.year = year
            self.month = month
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            year = try json.optional("year")
            month = try json.optional("month")
        }
    }

    /// The model's `Year`.
    public typealias Year = ExactDecimal

    /// The model's `Month`.
    public typealias Month = ExactDecimal

    /// The model's `VehicleStatusInCatalog`.
    public struct VehicleStatusInCatalog: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var deleted: Self { Self(rawValue: "DELETED") }
    }

    /// The model's `VehicleIdentifiers`.
    public struct VehicleIdentifiers: Sendable, Decodable {
        public var standard: VehicleStandard?
        public var value: String?

        public init(standard: VehicleStandard? = nil, value: String? = nil) {
            self.standard = standard
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            standard = try json.optional("standard")
            value = try json.optional("value")
        }
    }

    /// The model's `VehicleStandard`.
    public struct VehicleStandard: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ktype: Self { Self(rawValue: "KTYPE") }
        public static var amazonId: Self { Self(rawValue: "AMAZON_ID") }
    }
}
