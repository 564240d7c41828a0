// Generated from vendor-direct-fulfillment-shipping-api-model/vendorDirectFulfillmentShipping_2021-12-28.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension VendorDirectFulfillmentShippingV20211228 {
    /// The model's `GetShippingLabels.sortOrder`.
    public struct GetShippingLabelsSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `ShippingLabelList`.
    public struct ShippingLabelList: Sendable, Decodable {
        public var pagination: Pagination?
        public var shippingLabels: [ShippingLabel]?

        public init(pagination: Pagination? = nil, shippingLabels: [ShippingLabel]? = nil) {
            self.pagination = pagination
            self.shippingLabels = shippingLabels
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            shippingLabels = try json.optional("shippingLabels")
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

    /// The model's `ShippingLabel`.
    public struct ShippingLabel: Sendable, Decodable {
        public var purchaseOrderNumber: String?
        public var sellingParty: PartyIdentification?
        public var shipFromParty: PartyIdentification?
        public var labelFormat: ShippingLabelLabelFormat?
        public var labelData: [LabelData]?

        public init(
            purchaseOrderNumber: String? = nil,
            sellingParty: PartyIdentification? = nil,
            shipFromParty: PartyIdentification? = nil,
            labelFormat: ShippingLabelLabelFormat? = nil,
            labelData: [LabelData]? = nil
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
            self.labelFormat = labelFormat
            self.labelData = labelData
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            purchaseOrderNumber = try json.optional("purchaseOrderNumber")
            sellingParty = try json.optional("sellingParty")
            shipFromParty = try json.optional("shipFromParty")
            labelFormat = try json.optional("labelFormat")
            labelData = try json.optional("labelData")
        }
    }

    /// The model's `PartyIdentification`.
    public struct PartyIdentification: Sendable, Codable {
        public var partyId: String?
        public var address: Address?
        public var taxRegistrationDetails: [TaxRegistrationDetails]?

        public init(partyId: String, address: Address? = nil, taxRegistrationDetails: [TaxRegistrationDetails]? = nil) {
            self.partyId = partyId
            self.address = address
            self.taxRegistrationDetails = taxRegistrationDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            partyId = try json.optional("partyId")
            address = try json.optional("address")
            taxRegistrationDetails = try json.optional("taxRegistrationDetails")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("partyId", partyId)
            try json.set("address", address)
            try json.set("taxRegistrationDetails", taxRegistrationDetails)
        }
    }

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
            countryCode: String,
            addressLine2: String? = nil,
            addressLine3: String? = nil,
            city: String? = nil,
            county: String? = nil,
            district: String? = nil,
            stateOrRegion: String? = nil,
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

    /// The model's `TaxRegistrationDetails`.
    public struct TaxRegistrationDetails: Sendable, Codable {
        public var taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType?
        public var taxRegistrationNumber: String?
        public var taxRegistrationAddress: Address?
        public var taxRegistrationMessages: String?

        public init(
            taxRegistrationNumber: String,
            taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType? = nil,
            taxRegistrationAddress: Address? = nil,
            taxRegistrationMessages: String? = nil
        ) {
            self.taxRegistrationType = taxRegistrationType
            self.taxRegistrationNumber = taxRegistrationNumber
            self.taxRegistrationAddress = taxRegistrationAddress
            self.taxRegistrationMessages = taxRegistrationMessages
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            taxRegistrationType = try json.optional("taxRegistrationType")
            taxRegistrationNumber = try json.optional("taxRegistrationNumber")
            taxRegistrationAddress = try json.optional("taxRegistrationAddress")
            taxRegistrationMessages = try json.optional("taxRegistrationMessages")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("taxRegistrationType", taxRegistrationType)
            try json.set("taxRegistrationNumber", taxRegistrationNumber)
            try json.set("taxRegistrationAddress", taxRegistrationAddress)
            try json.set("taxRegistrationMessages", taxRegistrationMessages)
        }
    }

    /// The model's `TaxRegistrationDetails.taxRegistrationType`.
    public struct TaxRegistrationDetailsTaxRegistrationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var vat: Self { Self(rawValue: "VAT") }
        public static var gst: Self { Self(rawValue: "GST") }
    }

    /// The model's `ShippingLabel.labelFormat`.
    public struct ShippingLabelLabelFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var png: Self { Self(rawValue: "PNG") }
        public static var zpl: Self { Self(rawValue: "ZPL") }
    }

    /// The model's `LabelData`.
    public struct LabelData: Sendable, Decodable {
        public var packageIdentifier: String?
        public var trackingNumber: String?
        public var shipMethod: String?
        public var shipMethodName: String?
        public var content: String?

        public init(
            content: String? = nil,
            packageIdentifier: String? = nil,
            trackingNumber: String? = nil,
            shipMethod: String? = nil,
            shipMethodName: String? = nil
        ) {
            self.packageIdentifier = packageIdentifier
            self.trackingNumber = trackingNumber
            self.shipMethod = shipMethod
            self.shipMethodName = shipMethodName
            self.content = content
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packageIdentifier = try json.optional("packageIdentifier")
            trackingNumber = try json.optional("trackingNumber")
            shipMethod = try json.optional("shipMethod")
            shipMethodName = try json.optional("shipMethodName")
            content = try json.optional("content")
        }
    }

    /// The model's `SubmitShippingLabelsRequest`.
    public struct SubmitShippingLabelsRequest: Sendable, Encodable {
        public var shippingLabelRequests: [ShippingLabelRequest]?

        public init(shippingLabelRequests: [ShippingLabelRequest]? = nil) {
            self.shippingLabelRequests = shippingLabelRequests
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shippingLabelRequests", shippingLabelRequests)
        }
    }

    /// The model's `ShippingLabelRequest`.
    public struct ShippingLabelRequest: Sendable, Encodable {
        public var purchaseOrderNumber: String
        public var sellingParty: PartyIdentification
        public var shipFromParty: PartyIdentification
        public var containers: [Container]?

        public init(
            purchaseOrderNumber: String,
            sellingParty: PartyIdentification,
            shipFromParty: PartyIdentification,
            containers: [Container]? = nil
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
            self.containers = containers
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("purchaseOrderNumber", purchaseOrderNumber)
            try json.set("sellingParty", sellingParty)
            try json.set("shipFromParty", shipFromParty)
            try json.set("containers", containers)
        }
    }

    /// The model's `Container`.
    public struct Container: Sendable, Encodable {
        public var containerType: ContainerContainerType
        public var containerIdentifier: String
        public var trackingNumber: String?
        public var manifestId: String?
        public var manifestDate: String?
        public var shipMethod: String?
        public var scacCode: String?
        public var carrier: String?
        public var containerSequenceNumber: Int?
        public var dimensions: Dimensions?
        public var weight: Weight
        public var packedItems: [PackedItem]

        public init(
            containerType: ContainerContainerType,
            containerIdentifier: String,
            weight: Weight,
            packedItems: [PackedItem],
            trackingNumber: String? = nil,
            manifestId: String? = nil,
            manifestDate: String? = nil,
            shipMethod: String? = nil,
            scacCode: String? = nil,
            carrier: String? = nil,
            containerSequenceNumber: Int? = nil,
            dimensions: Dimensions? = nil
        ) {
            self.containerType = containerType
            self.containerIdentifier = containerIdentifier
            self.trackingNumber = trackingNumber
            self.manifestId = manifestId
            self.manifestDate = manifestDate
            self.shipMethod = shipMethod
            self.scacCode = scacCode
            self.carrier = carrier
            self.containerSequenceNumber = containerSequenceNumber
            self.dimensions = dimensions
            self.weight = weight
            self.packedItems = packedItems
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("containerType", containerType)
            try json.set("containerIdentifier", containerIdentifier)
            try json.set("trackingNumber", trackingNumber)
            try json.set("manifestId", manifestId)
            try json.set("manifestDate", manifestDate)
            try json.set("shipMethod", shipMethod)
            try json.set("scacCode", scacCode)
            try json.set("carrier", carrier)
            try json.set("containerSequenceNumber", containerSequenceNumber)
            try json.set("dimensions", dimensions)
            try json.set("weight", weight)
            try json.set("packedItems", packedItems)
        }
    }

    /// The model's `Container.containerType`.
    public struct ContainerContainerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var carton: Self { Self(rawValue: "Carton") }
        public static var pallet: Self { Self(rawValue: "Pallet") }
    }

    /// The model's `Dimensions`.
    public struct Dimensions: Sendable, Encodable {
        public var length: ExactDecimal
        public var width: ExactDecimal
        public var height: ExactDecimal
        public var unitOfMeasure: DimensionsUnitOfMeasure

        public init(
            length: ExactDecimal,
            width: ExactDecimal,
            height: ExactDecimal,
            unitOfMeasure: DimensionsUnitOfMeasure
        ) {
            self.length = length
            self.width = width
            self.height = height
            self.unitOfMeasure = unitOfMeasure
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("length", length, asText: true)
            try json.set("width", width, asText: true)
            try json.set("height", height, asText: true)
            try json.set("unitOfMeasure", unitOfMeasure)
        }
    }

    /// The model's `Decimal`.
    public typealias Decimal = ExactDecimal

    /// The model's `Dimensions.unitOfMeasure`.
    public struct DimensionsUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var `in`: Self { Self(rawValue: "IN") }
        public static var cm: Self { Self(rawValue: "CM") }
    }

    /// The model's `Weight`.
    public struct Weight: Sendable, Encodable {
        public var unitOfMeasure: WeightUnitOfMeasure
        public var value: ExactDecimal

        public init(unitOfMeasure: WeightUnitOfMeasure, value: ExactDecimal) {
            self.unitOfMeasure = unitOfMeasure
            self.value = value
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("unitOfMeasure", unitOfMeasure)
            try json.set("value", value, asText: true)
        }
    }

    /// The model's `Weight.unitOfMeasure`.
    public struct WeightUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var kg: Self { Self(rawValue: "KG") }
        public static var lb: Self { Self(rawValue: "LB") }
    }

    /// The model's `PackedItem`.
    public struct PackedItem: Sendable, Encodable {
        public var itemSequenceNumber: Int
        public var buyerProductIdentifier: String?
        public var pieceNumber: Int?
        public var vendorProductIdentifier: String?
        public var packedQuantity: ItemQuantity

        public init(
            itemSequenceNumber: Int,
            packedQuantity: ItemQuantity,
            buyerProductIdentifier: String? = nil,
            pieceNumber: Int? = nil,
            vendorProductIdentifier: String? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.buyerProductIdentifier = buyerProductIdentifier
            self.pieceNumber = pieceNumber
            self.vendorProductIdentifier = vendorProductIdentifier
            self.packedQuantity = packedQuantity
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemSequenceNumber", itemSequenceNumber)
            try json.set("buyerProductIdentifier", buyerProductIdentifier)
            try json.set("pieceNumber", pieceNumber)
            try json.set("vendorProductIdentifier", vendorProductIdentifier)
            try json.set("packedQuantity", packedQuantity)
        }
    }

    /// The model's `ItemQuantity`.
    public struct ItemQuantity: Sendable, Encodable {
        public var amount: Int
        public var unitOfMeasure: String

        public init(amount: Int, unitOfMeasure: String) {
            self.amount = amount
            self.unitOfMeasure = unitOfMeasure
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amount", amount)
            try json.set("unitOfMeasure", unitOfMeasure)
        }
    }

    /// The model's `TransactionReference`.
    public struct TransactionReference: Sendable, Decodable {
        public var transactionId: String?

        public init(transactionId: String? = nil) {
            self.transactionId = transactionId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            transactionId = try json.optional("transactionId")
        }
    }

    /// The model's `CreateShippingLabelsRequest`.
    public struct CreateShippingLabelsRequest: Sendable, Encodable {
        public var sellingParty: PartyIdentification
        public var shipFromParty: PartyIdentification
        public var containers: [Container]?

        public init(
            sellingParty: PartyIdentification,
            shipFromParty: PartyIdentification,
            containers: [Container]? = nil
        ) {
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
            self.containers = containers
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellingParty", sellingParty)
            try json.set("shipFromParty", shipFromParty)
            try json.set("containers", containers)
        }
    }

    /// The model's `SubmitShipmentConfirmationsRequest`.
    public struct SubmitShipmentConfirmationsRequest: Sendable, Encodable {
        public var shipmentConfirmations: [ShipmentConfirmation]?

        public init(shipmentConfirmations: [ShipmentConfirmation]? = nil) {
            self.shipmentConfirmations = shipmentConfirmations
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipmentConfirmations", shipmentConfirmations)
        }
    }

    /// The model's `ShipmentConfirmation`.
    public struct ShipmentConfirmation: Sendable, Encodable {
        public var purchaseOrderNumber: String
        public var shipmentDetails: ShipmentDetails
        public var sellingParty: PartyIdentification
        public var shipFromParty: PartyIdentification
        public var items: [Item]
        public var containers: [Container]?

        public init(
            purchaseOrderNumber: String,
            shipmentDetails: ShipmentDetails,
            sellingParty: PartyIdentification,
            shipFromParty: PartyIdentification,
            items: [Item],
            containers: [Container]? = nil
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.shipmentDetails = shipmentDetails
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
            self.items = items
            self.containers = containers
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("purchaseOrderNumber", purchaseOrderNumber)
            try json.set("shipmentDetails", shipmentDetails)
            try json.set("sellingParty", sellingParty)
            try json.set("shipFromParty", shipFromParty)
            try json.set("items", items)
            try json.set("containers", containers)
        }
    }

    /// The model's `ShipmentDetails`.
    public struct ShipmentDetails: Sendable, Encodable {
        public var shippedDate: DateTime
        public var shipmentStatus: ShipmentDetailsShipmentStatus
        public var isPriorityShipment: Bool?
        public var vendorOrderNumber: String?
        public var estimatedDeliveryDate: DateTime?

        public init(
            shippedDate: DateTime,
            shipmentStatus: ShipmentDetailsShipmentStatus,
            isPriorityShipment: Bool? = nil,
            vendorOrderNumber: String? = nil,
            estimatedDeliveryDate: DateTime? = nil
        ) {
            self.shippedDate = shippedDate
            self.shipmentStatus = shipmentStatus
            self.isPriorityShipment = isPriorityShipment
            self.vendorOrderNumber = vendorOrderNumber
            self.estimatedDeliveryDate = estimatedDeliveryDate
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shippedDate", shippedDate)
            try json.set("shipmentStatus", shipmentStatus)
            try json.set("isPriorityShipment", isPriorityShipment)
            try json.set("vendorOrderNumber", vendorOrderNumber)
            try json.set("estimatedDeliveryDate", estimatedDeliveryDate)
        }
    }

    /// The model's `ShipmentDetails.shipmentStatus`.
    public struct ShipmentDetailsShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
        public static var floorDenial: Self { Self(rawValue: "FLOOR_DENIAL") }
    }

    /// The model's `Item`.
    public struct Item: Sendable, Encodable {
        public var itemSequenceNumber: Int
        public var buyerProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var shippedQuantity: ItemQuantity

        public init(
            itemSequenceNumber: Int,
            shippedQuantity: ItemQuantity,
            buyerProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.buyerProductIdentifier = buyerProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.shippedQuantity = shippedQuantity
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemSequenceNumber", itemSequenceNumber)
            try json.set("buyerProductIdentifier", buyerProductIdentifier)
            try json.set("vendorProductIdentifier", vendorProductIdentifier)
            try json.set("shippedQuantity", shippedQuantity)
        }
    }

    /// The model's `SubmitShipmentStatusUpdatesRequest`.
    public struct SubmitShipmentStatusUpdatesRequest: Sendable, Encodable {
        public var shipmentStatusUpdates: [ShipmentStatusUpdate]?

        public init(shipmentStatusUpdates: [ShipmentStatusUpdate]? = nil) {
            self.shipmentStatusUpdates = shipmentStatusUpdates
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipmentStatusUpdates", shipmentStatusUpdates)
        }
    }

    /// The model's `ShipmentStatusUpdate`.
    public struct ShipmentStatusUpdate: Sendable, Encodable {
        public var purchaseOrderNumber: String
        public var sellingParty: PartyIdentification
        public var shipFromParty: PartyIdentification
        public var statusUpdateDetails: StatusUpdateDetails

        public init(
            purchaseOrderNumber: String,
            sellingParty: PartyIdentification,
            shipFromParty: PartyIdentification,
            statusUpdateDetails: StatusUpdateDetails
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
            self.statusUpdateDetails = statusUpdateDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("purchaseOrderNumber", purchaseOrderNumber)
            try json.set("sellingParty", sellingParty)
            try json.set("shipFromParty", shipFromParty)
            try json.set("statusUpdateDetails", statusUpdateDetails)
        }
    }

    /// The model's `StatusUpdateDetails`.
    public struct StatusUpdateDetails: Sendable, Encodable {
        public var trackingNumber: String
        public var statusCode: String
        public var reasonCode: String
        public var statusDateTime: DateTime
        public var statusLocationAddress: Address
        public var shipmentSchedule: ShipmentSchedule?

        public init(
            trackingNumber: String,
            statusCode: String,
            reasonCode: String,
            statusDateTime: DateTime,
            statusLocationAddress: Address,
            shipmentSchedule: ShipmentSchedule? = nil
        ) {
            self.trackingNumber = trackingNumber
            self.statusCode = statusCode
            self.reasonCode = reasonCode
            self.statusDateTime = statusDateTime
            self.statusLocationAddress = statusLocationAddress
            self.shipmentSchedule = shipmentSchedule
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("trackingNumber", trackingNumber)
            try json.set("statusCode", statusCode)
            try json.set("reasonCode", reasonCode)
            try json.set("statusDateTime", statusDateTime)
            try json.set("statusLocationAddress", statusLocationAddress)
            try json.set("shipmentSchedule", shipmentSchedule)
        }
    }

    /// The model's `ShipmentSchedule`.
    public struct ShipmentSchedule: Sendable, Encodable {
        public var estimatedDeliveryDateTime: DateTime?
        public var apptWindowStartDateTime: DateTime?
        public var apptWindowEndDateTime: DateTime?

        public init(
            estimatedDeliveryDateTime: DateTime? = nil,
            apptWindowStartDateTime: DateTime? = nil,
            apptWindowEndDateTime: DateTime? = nil
        ) {
            self.estimatedDeliveryDateTime = estimatedDeliveryDateTime
            self.apptWindowStartDateTime = apptWindowStartDateTime
            self.apptWindowEndDateTime = apptWindowEndDateTime
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("estimatedDeliveryDateTime", estimatedDeliveryDateTime)
            try json.set("apptWindowStartDateTime", apptWindowStartDateTime)
            try json.set("apptWindowEndDateTime", apptWindowEndDateTime)
        }
    }

    /// The model's `GetCustomerInvoices.sortOrder`.
    public struct GetCustomerInvoicesSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `CustomerInvoiceList`.
    public struct CustomerInvoiceList: Sendable, Decodable {
        public var pagination: Pagination?
        public var customerInvoices: [CustomerInvoice]?

        public init(pagination: Pagination? = nil, customerInvoices: [CustomerInvoice]? = nil) {
            self.pagination = pagination
            self.customerInvoices = customerInvoices
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            customerInvoices = try json.optional("customerInvoices")
        }
    }

    /// The model's `CustomerInvoice`.
    public struct CustomerInvoice: Sendable, Decodable {
        public var purchaseOrderNumber: String?
        public var content: String?

        public init(purchaseOrderNumber: String? = nil, content: String? = nil) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.content = content
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            purchaseOrderNumber = try json.optional("purchaseOrderNumber")
            content = try json.optional("content")
        }
    }

    /// The model's `GetPackingSlips.sortOrder`.
    public struct GetPackingSlipsSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `PackingSlipList`.
    public struct PackingSlipList: Sendable, Decodable {
        public var pagination: Pagination?
        public var packingSlips: [PackingSlip]?

        public init(pagination: Pagination? = nil, packingSlips: [PackingSlip]? = nil) {
            self.pagination = pagination
            self.packingSlips = packingSlips
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            packingSlips = try json.optional("packingSlips")
        }
    }

    /// The model's `PackingSlip`.
    public struct PackingSlip: Sendable, Decodable {
        public var purchaseOrderNumber: String?
        public var content: String?
        public var contentType: PackingSlipContentType?

        public init(
            purchaseOrderNumber: String? = nil,
            content: String? = nil,
            contentType: PackingSlipContentType? = nil
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.content = content
            self.contentType = contentType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            purchaseOrderNumber = try json.optional("purchaseOrderNumber")
            content = try json.optional("content")
            contentType = try json.optional("contentType")
        }
    }

    /// The model's `PackingSlip.contentType`.
    public struct PackingSlipContentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var applicationPdf: Self { Self(rawValue: "application/pdf") }
    }

    /// The model's `CreateContainerLabelRequest`.
    public struct CreateContainerLabelRequest: Sendable, Encodable {
        public var sellingParty: PartyIdentification
        public var shipFromParty: PartyIdentification
        public var carrierId: CarrierId
        public var vendorContainerId: String
        public var packages: [Package]

        public init(
            sellingParty: PartyIdentification,
            shipFromParty: PartyIdentification,
            carrierId: CarrierId,
            vendorContainerId: String,
            packages: [Package]
        ) {
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
            self.carrierId = carrierId
            self.vendorContainerId = vendorContainerId
            self.packages = packages
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellingParty", sellingParty)
            try json.set("shipFromParty", shipFromParty)
            try json.set("carrierId", carrierId)
            try json.set("vendorContainerId", vendorContainerId)
            try json.set("packages", packages)
        }
    }

    /// The model's `CarrierId`.
    public struct CarrierId: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var swa: Self { Self(rawValue: "SWA") }
    }

    /// The model's `VendorContainerId`.
    public typealias VendorContainerId = String

    /// The model's `Package`.
    public struct Package: Sendable, Encodable {
        public var packageTrackingNumber: String

        public init(packageTrackingNumber: String) {
            self.packageTrackingNumber = packageTrackingNumber
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packageTrackingNumber", packageTrackingNumber)
        }
    }

    /// The model's `Packages`.
    public typealias Packages = [Package]

    /// The model's `CreateContainerLabelResponse`.
    public struct CreateContainerLabelResponse: Sendable, Decodable {
        public var containerLabel: ContainerLabel?

        public init(containerLabel: ContainerLabel? = nil) {
            self.containerLabel = containerLabel
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            containerLabel = try json.optional("containerLabel")
        }
    }

    /// The model's `ContainerLabel`.
    public struct ContainerLabel: Sendable, Decodable {
        public var containerTrackingNumber: String?
        public var content: String?
        public var format: ContainerLabelFormat?

        public init(
            content: String? = nil,
            format: ContainerLabelFormat? = nil,
            containerTrackingNumber: String? = nil
        ) {
            self.containerTrackingNumber = containerTrackingNumber
            self.content = content
            self.format = format
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            containerTrackingNumber = try json.optional("containerTrackingNumber")
            content = try json.optional("content")
            format = try json.optional("format")
        }
    }

    /// The model's `ContainerLabelFormat`.
    public struct ContainerLabelFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var png: Self { Self(rawValue: "PNG") }
        public static var zpl: Self { Self(rawValue: "ZPL") }
    }
}
