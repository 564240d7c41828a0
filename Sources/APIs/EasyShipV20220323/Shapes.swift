// Generated from easy-ship-model/easyShip_2022-03-23.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension EasyShipV20220323 {
    /// The model's `ListHandoverSlotsRequest`.
    public struct ListHandoverSlotsRequest: Sendable, Encodable {
        public var marketplaceId: String
        public var amazonOrderId: String
        public var packageDimensions: Dimensions
        public var packageWeight: Weight

        public init(
            marketplaceId: String,
            amazonOrderId: String,
            packageDimensions: Dimensions,
            packageWeight: Weight
        ) {
            self.marketplaceId = marketplaceId
            self.amazonOrderId = amazonOrderId
            self.packageDimensions = packageDimensions
            self.packageWeight = packageWeight
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("marketplaceId", marketplaceId)
            try json.set("amazonOrderId", amazonOrderId)
            try json.set("packageDimensions", packageDimensions)
            try json.set("packageWeight", packageWeight)
        }
    }

    /// The model's `String`.
    public typealias StringShape = String

    /// The model's `AmazonOrderId`.
    public typealias AmazonOrderId = String

    /// The model's `Dimensions`.
    public struct Dimensions: Sendable, Codable {
        public var length: ExactDecimal?
        public var width: ExactDecimal?
        public var height: ExactDecimal?
        public var unit: UnitOfLength?
        public var identifier: String?

        public init(
            length: ExactDecimal? = nil,
            width: ExactDecimal? = nil,
            height: ExactDecimal? = nil,
            unit: UnitOfLength? = nil,
            identifier: String? = nil
        ) {
            self.length = length
            self.width = width
            self.height = height
            self.unit = unit
            self.identifier = identifier
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            length = try json.optional("length")
            width = try json.optional("width")
            height = try json.optional("height")
            unit = try json.optional("unit")
            identifier = try json.optional("identifier")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("length", length, asText: false)
            try json.set("width", width, asText: false)
            try json.set("height", height, asText: false)
            try json.set("unit", unit)
            try json.set("identifier", identifier)
        }
    }

    /// The model's `Dimension`.
    public typealias Dimension = ExactDecimal

    /// The model's `UnitOfLength`.
    public struct UnitOfLength: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cm: Self { Self(rawValue: "cm") }
    }

    /// The model's `Weight`.
    public struct Weight: Sendable, Codable {
        public var value: ExactDecimal?
        public var unit: UnitOfWeight?

        public init(value: ExactDecimal? = nil, unit: UnitOfWeight? = nil) {
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

    /// The model's `WeightValue`.
    public typealias WeightValue = ExactDecimal

    /// The model's `UnitOfWeight`.
    public struct UnitOfWeight: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var grams: Self { Self(rawValue: "grams") }
        public static var g: Self { Self(rawValue: "g") }
    }

    /// The model's `ListHandoverSlotsResponse`.
    public struct ListHandoverSlotsResponse: Sendable, Decodable {
        public var amazonOrderId: String?
        public var timeSlots: [TimeSlot]?

        public init(amazonOrderId: String? = nil, timeSlots: [TimeSlot]? = nil) {
            self.amazonOrderId = amazonOrderId
            self.timeSlots = timeSlots
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("amazonOrderId")
            timeSlots = try json.optional("timeSlots")
        }
    }

    /// The model's `TimeSlot`.
    public struct TimeSlot: Sendable, Codable {
        public var slotId: String?
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var handoverMethod: HandoverMethod?

        public init(
            slotId: String,
            startTime: DateTime? = nil,
            endTime: DateTime? = nil,
            handoverMethod: HandoverMethod? = nil
        ) {
            self.slotId = slotId
            self.startTime = startTime
            self.endTime = endTime
            self.handoverMethod = handoverMethod
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            slotId = try json.optional("slotId")
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            handoverMethod = try json.optional("handoverMethod")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("slotId", slotId)
            try json.set("startTime", startTime)
            try json.set("endTime", endTime)
            try json.set("handoverMethod", handoverMethod)
        }
    }

    /// The model's `DateTime`.
    public typealias DateTimeShape = DateTime

    /// The model's `HandoverMethod`.
    public struct HandoverMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pickup: Self { Self(rawValue: "PICKUP") }
        public static var dropoff: Self { Self(rawValue: "DROPOFF") }
    }

    /// The model's `TimeSlots`.
    public typealias TimeSlots = [TimeSlot]

    /// The model's `Package`.
    public struct Package: Sendable, Decodable {
        public var scheduledPackageId: ScheduledPackageId?
        public var packageDimensions: Dimensions?
        public var packageWeight: Weight?
        public var packageItems: [Item]?
        public var packageTimeSlot: TimeSlot?
        public var packageIdentifier: String?
        public var invoice: InvoiceData?
        public var packageStatus: PackageStatus?
        public var trackingDetails: TrackingDetails?

        public init(
            scheduledPackageId: ScheduledPackageId? = nil,
            packageDimensions: Dimensions? = nil,
            packageWeight: Weight? = nil,
            packageTimeSlot: TimeSlot? = nil,
            packageItems: [Item]? = nil,
            packageIdentifier: String? = nil,
            invoice: InvoiceData? = nil,
            packageStatus: PackageStatus? = nil,
            trackingDetails: TrackingDetails? = nil
        ) {
            self.scheduledPackageId = scheduledPackageId
            self.packageDimensions = packageDimensions
            self.packageWeight = packageWeight
            self.packageItems = packageItems
            self.packageTimeSlot = packageTimeSlot
            self.packageIdentifier = packageIdentifier
            self.invoice = invoice
            self.packageStatus = packageStatus
            self.trackingDetails = trackingDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            scheduledPackageId = try json.optional("scheduledPackageId")
            packageDimensions = try json.optional("packageDimensions")
            packageWeight = try json.optional("packageWeight")
            packageItems = try json.optional("packageItems")
            packageTimeSlot = try json.optional("packageTimeSlot")
            packageIdentifier = try json.optional("packageIdentifier")
            invoice = try json.optional("invoice")
            packageStatus = try json.optional("packageStatus")
            trackingDetails = try json.optional("trackingDetails")
        }
    }

    /// The model's `ScheduledPackageId`.
    public struct ScheduledPackageId: Sendable, Codable {
        public var amazonOrderId: String?
        public var packageId: String?

        public init(amazonOrderId: String, packageId: String? = nil) {
            self.amazonOrderId = amazonOrderId
            self.packageId = packageId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("amazonOrderId")
            packageId = try json.optional("packageId")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amazonOrderId", amazonOrderId)
            try json.set("packageId", packageId)
        }
    }

    /// The model's `PackageId`.
    public typealias PackageId = String

    /// The model's `Item`.
    public struct Item: Sendable, Codable {
        public var orderItemId: String?
        public var orderItemSerialNumbers: [String]?

        public init(orderItemId: String? = nil, orderItemSerialNumbers: [String]? = nil) {
            self.orderItemId = orderItemId
            self.orderItemSerialNumbers = orderItemSerialNumbers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            orderItemId = try json.optional("orderItemId")
            orderItemSerialNumbers = try json.optional("orderItemSerialNumbers")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("orderItemId", orderItemId)
            try json.set("orderItemSerialNumbers", orderItemSerialNumbers)
        }
    }

    /// The model's `OrderItemId`.
    public typealias OrderItemId = String

    /// The model's `OrderItemSerialNumber`.
    public typealias OrderItemSerialNumber = String

    /// The model's `OrderItemSerialNumbers`.
    public typealias OrderItemSerialNumbers = [String]

    /// The model's `Items`.
    public typealias Items = [Item]

    /// The model's `PackageIdentifier`.
    public typealias PackageIdentifier = String

    /// The model's `InvoiceData`.
    public struct InvoiceData: Sendable, Decodable {
        public var invoiceNumber: String?
        public var invoiceDate: DateTime?

        public init(invoiceNumber: String? = nil, invoiceDate: DateTime? = nil) {
            self.invoiceNumber = invoiceNumber
            self.invoiceDate = invoiceDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            invoiceNumber = try json.optional("invoiceNumber")
            invoiceDate = try json.optional("invoiceDate")
        }
    }

    /// The model's `PackageStatus`.
    public struct PackageStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var readyForPickup: Self { Self(rawValue: "ReadyForPickup") }
        public static var pickedUp: Self { Self(rawValue: "PickedUp") }
        public static var atOriginFC: Self { Self(rawValue: "AtOriginFC") }
        public static var atDestinationFC: Self { Self(rawValue: "AtDestinationFC") }
        public static var delivered: Self { Self(rawValue: "Delivered") }
        public static var rejected: Self { Self(rawValue: "Rejected") }
        public static var undeliverable: Self { Self(rawValue: "Undeliverable") }
        public static var returnedToSeller: Self { Self(rawValue: "ReturnedToSeller") }
        public static var lostInTransit: Self { Self(rawValue: "LostInTransit") }
        public static var labelCanceled: Self { Self(rawValue: "LabelCanceled") }
        public static var damagedInTransit: Self { Self(rawValue: "DamagedInTransit") }
        public static var outForDelivery: Self { Self(rawValue: "OutForDelivery") }
    }

    /// The model's `TrackingDetails`.
    public struct TrackingDetails: Sendable, Decodable {
        public var trackingId: String?

        public init(trackingId: String? = nil) {
            self.trackingId = trackingId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            trackingId = try json.optional("trackingId")
        }
    }

    /// The model's `CreateScheduledPackageRequest`.
    public struct CreateScheduledPackageRequest: Sendable, Encodable {
        public var amazonOrderId: String
        public var marketplaceId: String
        public var packageDetails: PackageDetails

        public init(amazonOrderId: String, marketplaceId: String, packageDetails: PackageDetails) {
            self.amazonOrderId = amazonOrderId
            self.marketplaceId = marketplaceId
            self.packageDetails = packageDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amazonOrderId", amazonOrderId)
            try json.set("marketplaceId", marketplaceId)
            try json.set("packageDetails", packageDetails)
        }
    }

    /// The model's `PackageDetails`.
    public struct PackageDetails: Sendable, Encodable {
        public var packageItems: [Item]?
        public var packageTimeSlot: TimeSlot
        public var packageIdentifier: String?

        public init(packageTimeSlot: TimeSlot, packageItems: [Item]? = nil, packageIdentifier: String? = nil) {
            self.packageItems = packageItems
            self.packageTimeSlot = packageTimeSlot
            self.packageIdentifier = packageIdentifier
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packageItems", packageItems)
            try json.set("packageTimeSlot", packageTimeSlot)
            try json.set("packageIdentifier", packageIdentifier)
        }
    }

    /// The model's `UpdateScheduledPackagesRequest`.
    public struct UpdateScheduledPackagesRequest: Sendable, Encodable {
        public var marketplaceId: String
        public var updatePackageDetailsList: [UpdatePackageDetails]

        public init(marketplaceId: String, updatePackageDetailsList: [UpdatePackageDetails]) {
            self.marketplaceId = marketplaceId
            self.updatePackageDetailsList = updatePackageDetailsList
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("marketplaceId", marketplaceId)
            try json.set("updatePackageDetailsList", updatePackageDetailsList)
        }
    }

    /// The model's `UpdatePackageDetails`.
    public struct UpdatePackageDetails: Sendable, Encodable {
        public var scheduledPackageId: ScheduledPackageId
        public var packageTimeSlot: TimeSlot

        public init(scheduledPackageId: ScheduledPackageId, packageTimeSlot: TimeSlot) {
            self.scheduledPackageId = scheduledPackageId
            self.packageTimeSlot = packageTimeSlot
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("scheduledPackageId", scheduledPackageId)
            try json.set("packageTimeSlot", packageTimeSlot)
        }
    }

    /// The model's `UpdatePackageDetailsList`.
    public typealias UpdatePackageDetailsList = [UpdatePackageDetails]

    /// The model's `Packages`.
    public struct Packages: Sendable, Decodable {
        public var packages: [Package]?

        public init(packages: [Package]? = nil) {
            self.packages = packages
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packages = try json.optional("packages")
        }
    }

    /// The model's `CreateScheduledPackagesRequest`.
    public struct CreateScheduledPackagesRequest: Sendable, Encodable {
        public var marketplaceId: String
        public var orderScheduleDetailsList: [OrderScheduleDetails]
        public var labelFormat: LabelFormat

        public init(marketplaceId: String, orderScheduleDetailsList: [OrderScheduleDetails], labelFormat: LabelFormat) {
            self.marketplaceId = marketplaceId
            self.orderScheduleDetailsList = orderScheduleDetailsList
            self.labelFormat = labelFormat
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("marketplaceId", marketplaceId)
            try json.set("orderScheduleDetailsList", orderScheduleDetailsList)
            try json.set("labelFormat", labelFormat)
        }
    }

    /// The model's `OrderScheduleDetails`.
    public struct OrderScheduleDetails: Sendable, Encodable {
        public var amazonOrderId: String
        public var packageDetails: PackageDetails?

        public init(amazonOrderId: String, packageDetails: PackageDetails? = nil) {
            self.amazonOrderId = amazonOrderId
            self.packageDetails = packageDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amazonOrderId", amazonOrderId)
            try json.set("packageDetails", packageDetails)
        }
    }

    /// The model's `LabelFormat`.
    public struct LabelFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pdf: Self { Self(rawValue: "PDF") }
        public static var zpl: Self { Self(rawValue: "ZPL") }
    }

    /// The model's `CreateScheduledPackagesResponse`.
    public struct CreateScheduledPackagesResponse: Sendable, Decodable {
        public var scheduledPackages: [Package]?
        public var rejectedOrders: [RejectedOrder]?
        public var printableDocumentsUrl: String?

        public init(
            scheduledPackages: [Package]? = nil,
            rejectedOrders: [RejectedOrder]? = nil,
            printableDocumentsUrl: String? = nil
        ) {
            self.scheduledPackages = scheduledPackages
            self.rejectedOrders = rejectedOrders
            self.printableDocumentsUrl = printableDocumentsUrl
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            scheduledPackages = try json.optional("scheduledPackages")
            rejectedOrders = try json.optional("rejectedOrders")
            printableDocumentsUrl = try json.optional("printableDocumentsUrl")
        }
    }

    /// The model's `RejectedOrder`.
    public struct RejectedOrder: Sendable, Decodable {
        public var amazonOrderId: String?
        public var error: Error?

        public init(amazonOrderId: String? = nil, error: Error? = nil) {
            self.amazonOrderId = amazonOrderId
            self.error = error
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonOrderId = try json.optional("amazonOrderId")
            error = try json.optional("error")
        }
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

    /// The model's `URL`.
    public typealias URL = String
}
