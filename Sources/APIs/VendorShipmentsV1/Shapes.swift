// Generated from vendor-shipments-api-model/vendorShipments.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension VendorShipmentsV1 {
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
        public var shipmentIdentifier: String
        public var shipmentConfirmationType: ShipmentConfirmationShipmentConfirmationType
        public var shipmentType: ShipmentConfirmationShipmentType?
        public var shipmentStructure: ShipmentConfirmationShipmentStructure?
        public var transportationDetails: TransportationDetailsForShipmentConfirmation?
        public var amazonReferenceNumber: String?
        public var shipmentConfirmationDate: DateTime
        public var shippedDate: DateTime?
        public var estimatedDeliveryDate: DateTime?
        public var sellingParty: PartyIdentification
        public var shipFromParty: PartyIdentification
        public var shipToParty: PartyIdentification
        public var shipmentMeasurements: ShipmentMeasurements?
        public var importDetails: ImportDetails?
        public var shippedItems: [Item]
        public var cartons: [Carton]?
        public var pallets: [Pallet]?

        public init(
            shipmentIdentifier: String,
            shipmentConfirmationType: ShipmentConfirmationShipmentConfirmationType,
            shipmentConfirmationDate: DateTime,
            sellingParty: PartyIdentification,
            shipFromParty: PartyIdentification,
            shipToParty: PartyIdentification,
            shippedItems: [Item],
            shipmentType: ShipmentConfirmationShipmentType? = nil,
            shipmentStructure: ShipmentConfirmationShipmentStructure? = nil,
            transportationDetails: TransportationDetailsForShipmentConfirmation? = nil,
            amazonReferenceNumber: String? = nil,
            shippedDate: DateTime? = nil,
            estimatedDeliveryDate: DateTime? = nil,
            shipmentMeasurements: ShipmentMeasurements? = nil,
            importDetails: ImportDetails? = nil,
            cartons: [Carton]? = nil,
            pallets: [Pallet]? = nil
        ) {
            self.shipmentIdentifier = shipmentIdentifier
            self.shipmentConfirmationType = shipmentConfirmationType
            self.shipmentType = shipmentType
            self.shipmentStructure = shipmentStructure
            self.transportationDetails = transportationDetails
            self.amazonReferenceNumber = amazonReferenceNumber
            self.shipmentConfirmationDate = shipmentConfirmationDate
            self.shippedDate = shippedDate
            self.estimatedDeliveryDate = estimatedDeliveryDate
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
            self.shipToParty = shipToParty
            self.shipmentMeasurements = shipmentMeasurements
            self.importDetails = importDetails
            self.shippedItems = shippedItems
            self.cartons = cartons
            self.pallets = pallets
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipmentIdentifier", shipmentIdentifier)
            try json.set("shipmentConfirmationType", shipmentConfirmationType)
            try json.set("shipmentType", shipmentType)
            try json.set("shipmentStructure", shipmentStructure)
            try json.set("transportationDetails", transportationDetails)
            try json.set("amazonReferenceNumber", amazonReferenceNumber)
            try json.set("shipmentConfirmationDate", shipmentConfirmationDate)
            try json.set("shippedDate", shippedDate)
            try json.set("estimatedDeliveryDate", estimatedDeliveryDate)
            try json.set("sellingParty", sellingParty)
            try json.set("shipFromParty", shipFromParty)
            try json.set("shipToParty", shipToParty)
            try json.set("shipmentMeasurements", shipmentMeasurements)
            try json.set("importDetails", importDetails)
            try json.set("shippedItems", shippedItems)
            try json.set("cartons", cartons)
            try json.set("pallets", pallets)
        }
    }

    /// The model's `ShipmentConfirmation.shipmentConfirmationType`.
    public struct ShipmentConfirmationShipmentConfirmationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var original: Self { Self(rawValue: "Original") }
        public static var replace: Self { Self(rawValue: "Replace") }
    }

    /// The model's `ShipmentConfirmation.shipmentType`.
    public struct ShipmentConfirmationShipmentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var truckLoad: Self { Self(rawValue: "TruckLoad") }
        public static var lessThanTruckLoad: Self { Self(rawValue: "LessThanTruckLoad") }
        public static var smallParcel: Self { Self(rawValue: "SmallParcel") }
    }

    /// The model's `ShipmentConfirmation.shipmentStructure`.
    public struct ShipmentConfirmationShipmentStructure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var palletizedAssortmentCase: Self { Self(rawValue: "PalletizedAssortmentCase") }
        public static var looseAssortmentCase: Self { Self(rawValue: "LooseAssortmentCase") }
        public static var palletOfItems: Self { Self(rawValue: "PalletOfItems") }
        public static var palletizedStandardCase: Self { Self(rawValue: "PalletizedStandardCase") }
        public static var looseStandardCase: Self { Self(rawValue: "LooseStandardCase") }
        public static var masterPallet: Self { Self(rawValue: "MasterPallet") }
        public static var masterCase: Self { Self(rawValue: "MasterCase") }
    }

    /// The model's `TransportationDetailsForShipmentConfirmation`.
    public struct TransportationDetailsForShipmentConfirmation: Sendable, Encodable {
        public var carrierScac: String?
        public var carrierShipmentReferenceNumber: String?
        public var transportationMode: TransportationDetailsForShipmentConfirmationTransportationMode?
        public var billOfLadingNumber: String?

        public init(
            carrierScac: String? = nil,
            carrierShipmentReferenceNumber: String? = nil,
            transportationMode: TransportationDetailsForShipmentConfirmationTransportationMode? = nil,
            billOfLadingNumber: String? = nil
        ) {
            self.carrierScac = carrierScac
            self.carrierShipmentReferenceNumber = carrierShipmentReferenceNumber
            self.transportationMode = transportationMode
            self.billOfLadingNumber = billOfLadingNumber
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("carrierScac", carrierScac)
            try json.set("carrierShipmentReferenceNumber", carrierShipmentReferenceNumber)
            try json.set("transportationMode", transportationMode)
            try json.set("billOfLadingNumber", billOfLadingNumber)
        }
    }

    /// The model's `TransportationDetailsForShipmentConfirmation.transportationMode`.
    public struct TransportationDetailsForShipmentConfirmationTransportationMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var road: Self { Self(rawValue: "Road") }
        public static var air: Self { Self(rawValue: "Air") }
        public static var ocean: Self { Self(rawValue: "Ocean") }
    }

    /// The model's `PartyIdentification`.
    public struct PartyIdentification: Sendable, Codable {
        public var address: Address?
        public var partyId: String?
        public var taxRegistrationDetails: [TaxRegistrationDetails]?

        public init(partyId: String, address: Address? = nil, taxRegistrationDetails: [TaxRegistrationDetails]? = nil) {
            self.address = address
            self.partyId = partyId
            self.taxRegistrationDetails = taxRegistrationDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            address = try json.optional("address")
            partyId = try json.optional("partyId")
            taxRegistrationDetails = try json.optional("taxRegistrationDetails")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("address", address)
            try json.set("partyId", partyId)
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

        public init(taxRegistrationType: TaxRegistrationDetailsTaxRegistrationType, taxRegistrationNumber: String) {
            self.taxRegistrationType = taxRegistrationType
            self.taxRegistrationNumber = taxRegistrationNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            taxRegistrationType = try json.optional("taxRegistrationType")
            taxRegistrationNumber = try json.optional("taxRegistrationNumber")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("taxRegistrationType", taxRegistrationType)
            try json.set("taxRegistrationNumber", taxRegistrationNumber)
        }
    }

    /// The model's `TaxRegistrationDetails.taxRegistrationType`.
    public struct TaxRegistrationDetailsTaxRegistrationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var vat: Self { Self(rawValue: "VAT") }
        public static var gst: Self { Self(rawValue: "GST") }
    }

    /// The model's `ShipmentMeasurements`.
    public struct ShipmentMeasurements: Sendable, Encodable {
        public var grossShipmentWeight: Weight?
        public var shipmentVolume: Volume?
        public var cartonCount: Int?
        public var palletCount: Int?

        public init(
            grossShipmentWeight: Weight? = nil,
            shipmentVolume: Volume? = nil,
            cartonCount: Int? = nil,
            palletCount: Int? = nil
        ) {
            self.grossShipmentWeight = grossShipmentWeight
            self.shipmentVolume = shipmentVolume
            self.cartonCount = cartonCount
            self.palletCount = palletCount
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("grossShipmentWeight", grossShipmentWeight)
            try json.set("shipmentVolume", shipmentVolume)
            try json.set("cartonCount", cartonCount)
            try json.set("palletCount", palletCount)
        }
    }

    /// The model's `Weight`.
    public struct Weight: Sendable, Codable {
        public var unitOfMeasure: WeightUnitOfMeasure?
        public var value: ExactDecimal?

        public init(unitOfMeasure: WeightUnitOfMeasure, value: ExactDecimal) {
            self.unitOfMeasure = unitOfMeasure
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unitOfMeasure = try json.optional("unitOfMeasure")
            value = try json.optional("value")
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
        public static var g: Self { Self(rawValue: "G") }
        public static var kg: Self { Self(rawValue: "Kg") }
        public static var oz: Self { Self(rawValue: "Oz") }
        public static var lb: Self { Self(rawValue: "Lb") }
    }

    /// The model's `Decimal`.
    public typealias Decimal = ExactDecimal

    /// The model's `Volume`.
    public struct Volume: Sendable, Codable {
        public var unitOfMeasure: VolumeUnitOfMeasure?
        public var value: ExactDecimal?

        public init(unitOfMeasure: VolumeUnitOfMeasure, value: ExactDecimal) {
            self.unitOfMeasure = unitOfMeasure
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unitOfMeasure = try json.optional("unitOfMeasure")
            value = try json.optional("value")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("unitOfMeasure", unitOfMeasure)
            try json.set("value", value, asText: true)
        }
    }

    /// The model's `Volume.unitOfMeasure`.
    public struct VolumeUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cuFt: Self { Self(rawValue: "CuFt") }
        public static var cuIn: Self { Self(rawValue: "CuIn") }
        public static var cuM: Self { Self(rawValue: "CuM") }
        public static var cuY: Self { Self(rawValue: "CuY") }
    }

    /// The model's `ImportDetails`.
    public struct ImportDetails: Sendable, Codable {
        public var methodOfPayment: ImportDetailsMethodOfPayment?
        public var sealNumber: String?
        public var route: Route?
        public var importContainers: String?
        public var billableWeight: Weight?
        public var estimatedShipByDate: DateTime?
        public var handlingInstructions: ImportDetailsHandlingInstructions?

        public init(
            methodOfPayment: ImportDetailsMethodOfPayment? = nil,
            sealNumber: String? = nil,
            route: Route? = nil,
            importContainers: String? = nil,
            billableWeight: Weight? = nil,
            estimatedShipByDate: DateTime? = nil,
            handlingInstructions: ImportDetailsHandlingInstructions? = nil
        ) {
            self.methodOfPayment = methodOfPayment
            self.sealNumber = sealNumber
            self.route = route
            self.importContainers = importContainers
            self.billableWeight = billableWeight
            self.estimatedShipByDate = estimatedShipByDate
            self.handlingInstructions = handlingInstructions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            methodOfPayment = try json.optional("methodOfPayment")
            sealNumber = try json.optional("sealNumber")
            route = try json.optional("route")
            importContainers = try json.optional("importContainers")
            billableWeight = try json.optional("billableWeight")
            estimatedShipByDate = try json.optional("estimatedShipByDate")
            handlingInstructions = try json.optional("handlingInstructions")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("methodOfPayment", methodOfPayment)
            try json.set("sealNumber", sealNumber)
            try json.set("route", route)
            try json.set("importContainers", importContainers)
            try json.set("billableWeight", billableWeight)
            try json.set("estimatedShipByDate", estimatedShipByDate)
            try json.set("handlingInstructions", handlingInstructions)
        }
    }

    /// The model's `ImportDetails.methodOfPayment`.
    public struct ImportDetailsMethodOfPayment: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var paidByBuyer: Self { Self(rawValue: "PaidByBuyer") }
        public static var collectOnDelivery: Self { Self(rawValue: "CollectOnDelivery") }
        public static var definedByBuyerAndSeller: Self { Self(rawValue: "DefinedByBuyerAndSeller") }
        public static var fobPortOfCall: Self { Self(rawValue: "FOBPortOfCall") }
        public static var prepaidBySeller: Self { Self(rawValue: "PrepaidBySeller") }
        public static var paidBySeller: Self { Self(rawValue: "PaidBySeller") }
    }

    /// The model's `Route`.
    public struct Route: Sendable, Codable {
        public var stops: [Stop]?

        public init(stops: [Stop]) {
            self.stops = stops
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            stops = try json.optional("stops")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("stops", stops)
        }
    }

    /// The model's `Stop`.
    public struct Stop: Sendable, Codable {
        public var functionCode: StopFunctionCode?
        public var locationIdentification: Location?
        public var arrivalTime: DateTime?
        public var departureTime: DateTime?

        public init(
            functionCode: StopFunctionCode,
            locationIdentification: Location? = nil,
            arrivalTime: DateTime? = nil,
            departureTime: DateTime? = nil
        ) {
            self.functionCode = functionCode
            self.locationIdentification = locationIdentification
            self.arrivalTime = arrivalTime
            self.departureTime = departureTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            functionCode = try json.optional("functionCode")
            locationIdentification = try json.optional("locationIdentification")
            arrivalTime = try json.optional("arrivalTime")
            departureTime = try json.optional("departureTime")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("functionCode", functionCode)
            try json.set("locationIdentification", locationIdentification)
            try json.set("arrivalTime", arrivalTime)
            try json.set("departureTime", departureTime)
        }
    }

    /// The model's `Stop.functionCode`.
    public struct StopFunctionCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var portOfDischarge: Self { Self(rawValue: "PortOfDischarge") }
        public static var freightPayableAt: Self { Self(rawValue: "FreightPayableAt") }
        public static var portOfLoading: Self { Self(rawValue: "PortOfLoading") }
    }

    /// The model's `Location`.
    public struct Location: Sendable, Codable {
        public var type: String?
        public var locationCode: String?
        public var countryCode: String?

        public init(type: String? = nil, locationCode: String? = nil, countryCode: String? = nil) {
            self.type = type
            self.locationCode = locationCode
            self.countryCode = countryCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            locationCode = try json.optional("locationCode")
            countryCode = try json.optional("countryCode")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("type", type)
            try json.set("locationCode", locationCode)
            try json.set("countryCode", countryCode)
        }
    }

    /// The model's `ImportDetails.handlingInstructions`.
    public struct ImportDetailsHandlingInstructions: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var oversized: Self { Self(rawValue: "Oversized") }
        public static var fragile: Self { Self(rawValue: "Fragile") }
        public static var food: Self { Self(rawValue: "Food") }
        public static var handleWithCare: Self { Self(rawValue: "HandleWithCare") }
    }

    /// The model's `Item`.
    public struct Item: Sendable, Encodable {
        public var itemSequenceNumber: String
        public var amazonProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var shippedQuantity: ItemQuantity
        public var itemDetails: ItemDetails?

        public init(
            itemSequenceNumber: String,
            shippedQuantity: ItemQuantity,
            amazonProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil,
            itemDetails: ItemDetails? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.amazonProductIdentifier = amazonProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.shippedQuantity = shippedQuantity
            self.itemDetails = itemDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemSequenceNumber", itemSequenceNumber)
            try json.set("amazonProductIdentifier", amazonProductIdentifier)
            try json.set("vendorProductIdentifier", vendorProductIdentifier)
            try json.set("shippedQuantity", shippedQuantity)
            try json.set("itemDetails", itemDetails)
        }
    }

    /// The model's `ItemQuantity`.
    public struct ItemQuantity: Sendable, Codable {
        public var amount: Int?
        public var unitOfMeasure: ItemQuantityUnitOfMeasure?
        public var unitSize: Int?
        public var totalWeight: TotalWeight?

        public init(
            amount: Int,
            unitOfMeasure: ItemQuantityUnitOfMeasure,
            unitSize: Int? = nil,
            totalWeight: TotalWeight? = nil
        ) {
            self.amount = amount
            self.unitOfMeasure = unitOfMeasure
            self.unitSize = unitSize
            self.totalWeight = totalWeight
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("amount")
            unitOfMeasure = try json.optional("unitOfMeasure")
            unitSize = try json.optional("unitSize")
            totalWeight = try json.optional("totalWeight")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amount", amount)
            try json.set("unitOfMeasure", unitOfMeasure)
            try json.set("unitSize", unitSize)
            try json.set("totalWeight", totalWeight)
        }
    }

    /// The model's `ItemQuantity.unitOfMeasure`.
    public struct ItemQuantityUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cases: Self { Self(rawValue: "Cases") }
        public static var eaches: Self { Self(rawValue: "Eaches") }
    }

    /// The model's `TotalWeight`.
    public struct TotalWeight: Sendable, Codable {
        public var unitOfMeasure: TotalWeightUnitOfMeasure?
        public var amount: ExactDecimal?

        public init(unitOfMeasure: TotalWeightUnitOfMeasure, amount: ExactDecimal) {
            self.unitOfMeasure = unitOfMeasure
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            unitOfMeasure = try json.optional("unitOfMeasure")
            amount = try json.optional("amount")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("unitOfMeasure", unitOfMeasure)
            try json.set("amount", amount, asText: true)
        }
    }

    /// The model's `TotalWeight.unitOfMeasure`.
    public struct TotalWeightUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pounds: Self { Self(rawValue: "POUNDS") }
        public static var ounces: Self { Self(rawValue: "OUNCES") }
        public static var grams: Self { Self(rawValue: "GRAMS") }
        public static var kilograms: Self { Self(rawValue: "KILOGRAMS") }
    }

    /// The model's `ItemDetails`.
    public struct ItemDetails: Sendable, Encodable {
        public var purchaseOrderNumber: String?
        public var lotNumber: String?
        public var lotNumberSourceReference: String?
        public var lotNumberSourceType: ItemDetailsLotNumberSourceType?
        public var countryOfOrigin: String?
        public var regulationReferences: RegulationReferences?
        public var expiry: Expiry?
        public var maximumRetailPrice: Money?
        public var handlingCode: ItemDetailsHandlingCode?

        public init(
            purchaseOrderNumber: String? = nil,
            lotNumber: String? = nil,
            lotNumberSourceReference: String? = nil,
            lotNumberSourceType: ItemDetailsLotNumberSourceType? = nil,
            countryOfOrigin: String? = nil,
            regulationReferences: RegulationReferences? = nil,
            expiry: Expiry? = nil,
            maximumRetailPrice: Money? = nil,
            handlingCode: ItemDetailsHandlingCode? = nil
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.lotNumber = lotNumber
            self.lotNumberSourceReference = lotNumberSourceReference
            self.lotNumberSourceType = lotNumberSourceType
            self.countryOfOrigin = countryOfOrigin
            self.regulationReferences = regulationReferences
            self.expiry = expiry
            self.maximumRetailPrice = maximumRetailPrice
            self.handlingCode = handlingCode
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("purchaseOrderNumber", purchaseOrderNumber)
            try json.set("lotNumber", lotNumber)
            try json.set("lotNumberSourceReference", lotNumberSourceReference)
            try json.set("lotNumberSourceType", lotNumberSourceType)
            try json.set("countryOfOrigin", countryOfOrigin)
            try json.set("regulationReferences", regulationReferences)
            try json.set("expiry", expiry)
            try json.set("maximumRetailPrice", maximumRetailPrice)
            try json.set("handlingCode", handlingCode)
        }
    }

    /// The model's `ItemDetails.lotNumberSourceType`.
    public struct ItemDetailsLotNumberSourceType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var gln: Self { Self(rawValue: "GLN") }
        public static var ffrn: Self { Self(rawValue: "FFRN") }
        public static var usdaE: Self { Self(rawValue: "USDA_E") }
        public static var url: Self { Self(rawValue: "URL") }
    }

    /// The model's `RegulationReferences`.
    public struct RegulationReferences: Sendable, Encodable {
        public var dueDiligenceReference: String?
        public var dueDiligenceVerification: String?
        public var dueDiligenceInformation: String?
        public var dueDiligenceExemptionCode: String?

        public init(
            dueDiligenceReference: String? = nil,
            dueDiligenceVerification: String? = nil,
            dueDiligenceInformation: String? = nil,
            dueDiligenceExemptionCode: String? = nil
        ) {
            self.dueDiligenceReference = dueDiligenceReference
            self.dueDiligenceVerification = dueDiligenceVerification
            self.dueDiligenceInformation = dueDiligenceInformation
            self.dueDiligenceExemptionCode = dueDiligenceExemptionCode
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("dueDiligenceReference", dueDiligenceReference)
            try json.set("dueDiligenceVerification", dueDiligenceVerification)
            try json.set("dueDiligenceInformation", dueDiligenceInformation)
            try json.set("dueDiligenceExemptionCode", dueDiligenceExemptionCode)
        }
    }

    /// The model's `Expiry`.
    public struct Expiry: Sendable, Codable {
        public var manufacturerDate: DateTime?
        public var expiryDate: DateTime?
        public var expiryAfterDuration: Duration?

        public init(
            manufacturerDate: DateTime? = nil,
            expiryDate: DateTime? = nil,
            expiryAfterDuration: Duration? = nil
        ) {
            self.manufacturerDate = manufacturerDate
            self.expiryDate = expiryDate
            self.expiryAfterDuration = expiryAfterDuration
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            manufacturerDate = try json.optional("manufacturerDate")
            expiryDate = try json.optional("expiryDate")
            expiryAfterDuration = try json.optional("expiryAfterDuration")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("manufacturerDate", manufacturerDate)
            try json.set("expiryDate", expiryDate)
            try json.set("expiryAfterDuration", expiryAfterDuration)
        }
    }

    /// The model's `Duration`.
    public struct Duration: Sendable, Codable {
        public var durationUnit: DurationDurationUnit?
        public var durationValue: Int?

        public init(durationUnit: DurationDurationUnit, durationValue: Int) {
            self.durationUnit = durationUnit
            self.durationValue = durationValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            durationUnit = try json.optional("durationUnit")
            durationValue = try json.optional("durationValue")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("durationUnit", durationUnit)
            try json.set("durationValue", durationValue)
        }
    }

    /// The model's `Duration.durationUnit`.
    public struct DurationDurationUnit: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var days: Self { Self(rawValue: "Days") }
        public static var months: Self { Self(rawValue: "Months") }
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

    /// The model's `ItemDetails.handlingCode`.
    public struct ItemDetailsHandlingCode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var oversized: Self { Self(rawValue: "Oversized") }
        public static var fragile: Self { Self(rawValue: "Fragile") }
        public static var food: Self { Self(rawValue: "Food") }
        public static var handleWithCare: Self { Self(rawValue: "HandleWithCare") }
    }

    /// The model's `Carton`.
    public struct Carton: Sendable, Encodable {
        public var cartonIdentifiers: [ContainerIdentification]?
        public var cartonSequenceNumber: String
        public var dimensions: Dimensions?
        public var weight: Weight?
        public var trackingNumber: String?
        public var items: [ContainerItem]

        public init(
            cartonSequenceNumber: String,
            items: [ContainerItem],
            cartonIdentifiers: [ContainerIdentification]? = nil,
            dimensions: Dimensions? = nil,
            weight: Weight? = nil,
            trackingNumber: String? = nil
        ) {
            self.cartonIdentifiers = cartonIdentifiers
            self.cartonSequenceNumber = cartonSequenceNumber
            self.dimensions = dimensions
            self.weight = weight
            self.trackingNumber = trackingNumber
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("cartonIdentifiers", cartonIdentifiers)
            try json.set("cartonSequenceNumber", cartonSequenceNumber)
            try json.set("dimensions", dimensions)
            try json.set("weight", weight)
            try json.set("trackingNumber", trackingNumber)
            try json.set("items", items)
        }
    }

    /// The model's `ContainerIdentification`.
    public struct ContainerIdentification: Sendable, Codable {
        public var containerIdentificationType: ContainerIdentificationContainerIdentificationType?
        public var containerIdentificationNumber: String?

        public init(
            containerIdentificationType: ContainerIdentificationContainerIdentificationType,
            containerIdentificationNumber: String
        ) {
            self.containerIdentificationType = containerIdentificationType
            self.containerIdentificationNumber = containerIdentificationNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            containerIdentificationType = try json.optional("containerIdentificationType")
            containerIdentificationNumber = try json.optional("containerIdentificationNumber")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("containerIdentificationType", containerIdentificationType)
            try json.set("containerIdentificationNumber", containerIdentificationNumber)
        }
    }

    /// The model's `ContainerIdentification.containerIdentificationType`.
    public struct ContainerIdentificationContainerIdentificationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sscc: Self { Self(rawValue: "SSCC") }
        public static var amzncc: Self { Self(rawValue: "AMZNCC") }
        public static var gtin: Self { Self(rawValue: "GTIN") }
        public static var bps: Self { Self(rawValue: "BPS") }
        public static var cid: Self { Self(rawValue: "CID") }
    }

    /// The model's `Dimensions`.
    public struct Dimensions: Sendable, Codable {
        public var length: ExactDecimal?
        public var width: ExactDecimal?
        public var height: ExactDecimal?
        public var unitOfMeasure: DimensionsUnitOfMeasure?

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

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            length = try json.optional("length")
            width = try json.optional("width")
            height = try json.optional("height")
            unitOfMeasure = try json.optional("unitOfMeasure")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("length", length, asText: true)
            try json.set("width", width, asText: true)
            try json.set("height", height, asText: true)
            try json.set("unitOfMeasure", unitOfMeasure)
        }
    }

    /// The model's `Dimensions.unitOfMeasure`.
    public struct DimensionsUnitOfMeasure: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var `in`: Self { Self(rawValue: "In") }
        public static var ft: Self { Self(rawValue: "Ft") }
        public static var meter: Self { Self(rawValue: "Meter") }
        public static var yard: Self { Self(rawValue: "Yard") }
    }

    /// The model's `ContainerItem`.
    public struct ContainerItem: Sendable, Encodable {
        public var itemReference: String
        public var shippedQuantity: ItemQuantity
        public var itemDetails: ItemDetails?

        public init(itemReference: String, shippedQuantity: ItemQuantity, itemDetails: ItemDetails? = nil) {
            self.itemReference = itemReference
            self.shippedQuantity = shippedQuantity
            self.itemDetails = itemDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemReference", itemReference)
            try json.set("shippedQuantity", shippedQuantity)
            try json.set("itemDetails", itemDetails)
        }
    }

    /// The model's `Pallet`.
    public struct Pallet: Sendable, Encodable {
        public var palletIdentifiers: [ContainerIdentification]
        public var tier: Int?
        public var block: Int?
        public var dimensions: Dimensions?
        public var weight: Weight?
        public var cartonReferenceDetails: CartonReferenceDetails?
        public var items: [ContainerItem]?

        public init(
            palletIdentifiers: [ContainerIdentification],
            tier: Int? = nil,
            block: Int? = nil,
            dimensions: Dimensions? = nil,
            weight: Weight? = nil,
            cartonReferenceDetails: CartonReferenceDetails? = nil,
            items: [ContainerItem]? = nil
        ) {
            self.palletIdentifiers = palletIdentifiers
            self.tier = tier
            self.block = block
            self.dimensions = dimensions
            self.weight = weight
            self.cartonReferenceDetails = cartonReferenceDetails
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("palletIdentifiers", palletIdentifiers)
            try json.set("tier", tier)
            try json.set("block", block)
            try json.set("dimensions", dimensions)
            try json.set("weight", weight)
            try json.set("cartonReferenceDetails", cartonReferenceDetails)
            try json.set("items", items)
        }
    }

    /// The model's `CartonReferenceDetails`.
    public struct CartonReferenceDetails: Sendable, Encodable {
        public var cartonCount: Int?
        public var cartonReferenceNumbers: [String]

        public init(cartonReferenceNumbers: [String], cartonCount: Int? = nil) {
            self.cartonCount = cartonCount
            self.cartonReferenceNumbers = cartonReferenceNumbers
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("cartonCount", cartonCount)
            try json.set("cartonReferenceNumbers", cartonReferenceNumbers)
        }
    }

    /// The model's `SubmitShipmentConfirmationsResponse`.
    public struct SubmitShipmentConfirmationsResponse: Sendable, Decodable {
        public var payload: TransactionReference?
        public var errors: [Error]?

        public init(payload: TransactionReference? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
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

    /// The model's `SubmitShipments`.
    public struct SubmitShipmentsShape: Sendable, Encodable {
        public var shipments: [Shipment]?

        public init(shipments: [Shipment]? = nil) {
            self.shipments = shipments
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipments", shipments)
        }
    }

    /// The model's `Shipment`.
    public struct Shipment: Sendable, Codable {
        public var vendorShipmentIdentifier: String?
        public var transactionType: ShipmentTransactionType?
        public var buyerReferenceNumber: String?
        public var transactionDate: DateTime?
        public var currentShipmentStatus: ShipmentCurrentShipmentStatus?
        public var currentshipmentStatusDate: DateTime?
        public var shipmentStatusDetails: [ShipmentStatusDetails]?
        public var shipmentCreateDate: DateTime?
        public var shipmentConfirmDate: DateTime?
        public var packageLabelCreateDate: DateTime?
        public var shipmentFreightTerm: ShipmentShipmentFreightTerm?
        public var sellingParty: PartyIdentification?
        public var shipFromParty: PartyIdentification?
        public var shipToParty: PartyIdentification?
        public var shipmentMeasurements: TransportShipmentMeasurements?
        public var collectFreightPickupDetails: CollectFreightPickupDetails?
        public var purchaseOrders: [PurchaseOrders]?
        public var importDetails: ImportDetails?
        public var containers: [Containers]?
        public var transportationDetails: TransportationDetails?

        public init(
            vendorShipmentIdentifier: String,
            transactionType: ShipmentTransactionType,
            transactionDate: DateTime,
            sellingParty: PartyIdentification,
            shipFromParty: PartyIdentification,
            shipToParty: PartyIdentification,
            buyerReferenceNumber: String? = nil,
            currentShipmentStatus: ShipmentCurrentShipmentStatus? = nil,
            currentshipmentStatusDate: DateTime? = nil,
            shipmentStatusDetails: [ShipmentStatusDetails]? = nil,
            shipmentCreateDate: DateTime? = nil,
            shipmentConfirmDate: DateTime? = nil,
            packageLabelCreateDate: DateTime? = nil,
            shipmentFreightTerm: ShipmentShipmentFreightTerm? = nil,
            shipmentMeasurements: TransportShipmentMeasurements? = nil,
            collectFreightPickupDetails: CollectFreightPickupDetails? = nil,
            purchaseOrders: [PurchaseOrders]? = nil,
            importDetails: ImportDetails? = nil,
            containers: [Containers]? = nil,
            transportationDetails: TransportationDetails? = nil
        ) {
            self.vendorShipmentIdentifier = vendorShipmentIdentifier
            self.transactionType = transactionType
            self.buyerReferenceNumber = buyerReferenceNumber
            self.transactionDate = transactionDate
            self.currentShipmentStatus = currentShipmentStatus
            self.currentshipmentStatusDate = currentshipmentStatusDate
            self.shipmentStatusDetails = shipmentStatusDetails
            self.shipmentCreateDate = shipmentCreateDate
            self.shipmentConfirmDate = shipmentConfirmDate
            self.packageLabelCreateDate = packageLabelCreateDate
            self.shipmentFreightTerm = shipmentFreightTerm
            self.sellingParty = sellingParty
            self.shipFromParty = shipFromParty
            self.shipToParty = shipToParty
            self.shipmentMeasurements = shipmentMeasurements
            self.collectFreightPickupDetails = collectFreightPickupDetails
            self.purchaseOrders = purchaseOrders
            self.importDetails = importDetails
            self.containers = containers
            self.transportationDetails = transportationDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            vendorShipmentIdentifier = try json.optional("vendorShipmentIdentifier")
            transactionType = try json.optional("transactionType")
            buyerReferenceNumber = try json.optional("buyerReferenceNumber")
            transactionDate = try json.optional("transactionDate")
            currentShipmentStatus = try json.optional("currentShipmentStatus")
            currentshipmentStatusDate = try json.optional("currentshipmentStatusDate")
            shipmentStatusDetails = try json.optional("shipmentStatusDetails")
            shipmentCreateDate = try json.optional("shipmentCreateDate")
            shipmentConfirmDate = try json.optional("shipmentConfirmDate")
            packageLabelCreateDate = try json.optional("packageLabelCreateDate")
            shipmentFreightTerm = try json.optional("shipmentFreightTerm")
            sellingParty = try json.optional("sellingParty")
            shipFromParty = try json.optional("shipFromParty")
            shipToParty = try json.optional("shipToParty")
            shipmentMeasurements = try json.optional("shipmentMeasurements")
            collectFreightPickupDetails = try json.optional("collectFreightPickupDetails")
            purchaseOrders = try json.optional("purchaseOrders")
            importDetails = try json.optional("importDetails")
            containers = try json.optional("containers")
            transportationDetails = try json.optional("transportationDetails")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("vendorShipmentIdentifier", vendorShipmentIdentifier)
            try json.set("transactionType", transactionType)
            try json.set("buyerReferenceNumber", buyerReferenceNumber)
            try json.set("transactionDate", transactionDate)
            try json.set("currentShipmentStatus", currentShipmentStatus)
            try json.set("currentshipmentStatusDate", currentshipmentStatusDate)
            try json.set("shipmentStatusDetails", shipmentStatusDetails)
            try json.set("shipmentCreateDate", shipmentCreateDate)
            try json.set("shipmentConfirmDate", shipmentConfirmDate)
            try json.set("packageLabelCreateDate", packageLabelCreateDate)
            try json.set("shipmentFreightTerm", shipmentFreightTerm)
            try json.set("sellingParty", sellingParty)
            try json.set("shipFromParty", shipFromParty)
            try json.set("shipToParty", shipToParty)
            try json.set("shipmentMeasurements", shipmentMeasurements)
            try json.set("collectFreightPickupDetails", collectFreightPickupDetails)
            try json.set("purchaseOrders", purchaseOrders)
            try json.set("importDetails", importDetails)
            try json.set("containers", containers)
            try json.set("transportationDetails", transportationDetails)
        }
    }

    /// The model's `Shipment.transactionType`.
    public struct ShipmentTransactionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var cancel: Self { Self(rawValue: "Cancel") }
    }

    /// The model's `Shipment.currentShipmentStatus`.
    public struct ShipmentCurrentShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "Created") }
        public static var transportationRequested: Self { Self(rawValue: "TransportationRequested") }
        public static var carrierAssigned: Self { Self(rawValue: "CarrierAssigned") }
        public static var shipped: Self { Self(rawValue: "Shipped") }
    }

    /// The model's `ShipmentStatusDetails`.
    public struct ShipmentStatusDetails: Sendable, Codable {
        public var shipmentStatus: ShipmentStatusDetailsShipmentStatus?
        public var shipmentStatusDate: DateTime?

        public init(shipmentStatus: ShipmentStatusDetailsShipmentStatus? = nil, shipmentStatusDate: DateTime? = nil) {
            self.shipmentStatus = shipmentStatus
            self.shipmentStatusDate = shipmentStatusDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentStatus = try json.optional("shipmentStatus")
            shipmentStatusDate = try json.optional("shipmentStatusDate")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipmentStatus", shipmentStatus)
            try json.set("shipmentStatusDate", shipmentStatusDate)
        }
    }

    /// The model's `ShipmentStatusDetails.shipmentStatus`.
    public struct ShipmentStatusDetailsShipmentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var created: Self { Self(rawValue: "Created") }
        public static var transportationRequested: Self { Self(rawValue: "TransportationRequested") }
        public static var carrierAssigned: Self { Self(rawValue: "CarrierAssigned") }
        public static var shipped: Self { Self(rawValue: "Shipped") }
    }

    /// The model's `Shipment.shipmentFreightTerm`.
    public struct ShipmentShipmentFreightTerm: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var collect: Self { Self(rawValue: "Collect") }
        public static var prepaid: Self { Self(rawValue: "Prepaid") }
    }

    /// The model's `TransportShipmentMeasurements`.
    public struct TransportShipmentMeasurements: Sendable, Codable {
        public var totalCartonCount: Int?
        public var totalPalletStackable: Int?
        public var totalPalletNonStackable: Int?
        public var shipmentWeight: Weight?
        public var shipmentVolume: Volume?

        public init(
            totalCartonCount: Int? = nil,
            totalPalletStackable: Int? = nil,
            totalPalletNonStackable: Int? = nil,
            shipmentWeight: Weight? = nil,
            shipmentVolume: Volume? = nil
        ) {
            self.totalCartonCount = totalCartonCount
            self.totalPalletStackable = totalPalletStackable
            self.totalPalletNonStackable = totalPalletNonStackable
            self.shipmentWeight = shipmentWeight
            self.shipmentVolume = shipmentVolume
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalCartonCount = try json.optional("totalCartonCount")
            totalPalletStackable = try json.optional("totalPalletStackable")
            totalPalletNonStackable = try json.optional("totalPalletNonStackable")
            shipmentWeight = try json.optional("shipmentWeight")
            shipmentVolume = try json.optional("shipmentVolume")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("totalCartonCount", totalCartonCount)
            try json.set("totalPalletStackable", totalPalletStackable)
            try json.set("totalPalletNonStackable", totalPalletNonStackable)
            try json.set("shipmentWeight", shipmentWeight)
            try json.set("shipmentVolume", shipmentVolume)
        }
    }

    /// The model's `CollectFreightPickupDetails`.
    public struct CollectFreightPickupDetails: Sendable, Codable {
        public var requestedPickUp: DateTime?
        public var scheduledPickUp: DateTime?
        public var carrierAssignmentDate: DateTime?

        public init(
            requestedPickUp: DateTime? = nil,
            scheduledPickUp: DateTime? = nil,
            carrierAssignmentDate: DateTime? = nil
        ) {
            self.requestedPickUp = requestedPickUp
            self.scheduledPickUp = scheduledPickUp
            self.carrierAssignmentDate = carrierAssignmentDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            requestedPickUp = try json.optional("requestedPickUp")
            scheduledPickUp = try json.optional("scheduledPickUp")
            carrierAssignmentDate = try json.optional("carrierAssignmentDate")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("requestedPickUp", requestedPickUp)
            try json.set("scheduledPickUp", scheduledPickUp)
            try json.set("carrierAssignmentDate", carrierAssignmentDate)
        }
    }

    /// The model's `PurchaseOrders`.
    public struct PurchaseOrders: Sendable, Codable {
        public var purchaseOrderNumber: String?
        public var purchaseOrderDate: DateTime?
        public var shipWindow: String?
        public var items: [PurchaseOrderItems]?

        public init(
            purchaseOrderNumber: String? = nil,
            purchaseOrderDate: DateTime? = nil,
            shipWindow: String? = nil,
            items: [PurchaseOrderItems]? = nil
        ) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.purchaseOrderDate = purchaseOrderDate
            self.shipWindow = shipWindow
            self.items = items
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            purchaseOrderNumber = try json.optional("purchaseOrderNumber")
            purchaseOrderDate = try json.optional("purchaseOrderDate")
            shipWindow = try json.optional("shipWindow")
            items = try json.optional("items")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("purchaseOrderNumber", purchaseOrderNumber)
            try json.set("purchaseOrderDate", purchaseOrderDate)
            try json.set("shipWindow", shipWindow)
            try json.set("items", items)
        }
    }

    /// The model's `PurchaseOrderItems`.
    public struct PurchaseOrderItems: Sendable, Codable {
        public var itemSequenceNumber: String?
        public var buyerProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var shippedQuantity: ItemQuantity?
        public var maximumRetailPrice: Money?

        public init(
            itemSequenceNumber: String,
            shippedQuantity: ItemQuantity,
            buyerProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil,
            maximumRetailPrice: Money? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.buyerProductIdentifier = buyerProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.shippedQuantity = shippedQuantity
            self.maximumRetailPrice = maximumRetailPrice
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemSequenceNumber = try json.optional("itemSequenceNumber")
            buyerProductIdentifier = try json.optional("buyerProductIdentifier")
            vendorProductIdentifier = try json.optional("vendorProductIdentifier")
            shippedQuantity = try json.optional("shippedQuantity")
            maximumRetailPrice = try json.optional("maximumRetailPrice")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemSequenceNumber", itemSequenceNumber)
            try json.set("buyerProductIdentifier", buyerProductIdentifier)
            try json.set("vendorProductIdentifier", vendorProductIdentifier)
            try json.set("shippedQuantity", shippedQuantity)
            try json.set("maximumRetailPrice", maximumRetailPrice)
        }
    }

    /// The model's `Containers`.
    public struct Containers: Sendable, Codable {
        public var containerType: ContainersContainerType?
        public var containerSequenceNumber: String?
        public var containerIdentifiers: [ContainerIdentification]?
        public var trackingNumber: String?
        public var dimensions: Dimensions?
        public var weight: Weight?
        public var tier: Int?
        public var block: Int?
        public var innerContainersDetails: InnerContainersDetails?
        public var packedItems: [PackedItems]?

        public init(
            containerType: ContainersContainerType,
            containerIdentifiers: [ContainerIdentification],
            containerSequenceNumber: String? = nil,
            trackingNumber: String? = nil,
            dimensions: Dimensions? = nil,
            weight: Weight? = nil,
            tier: Int? = nil,
            block: Int? = nil,
            innerContainersDetails: InnerContainersDetails? = nil,
            packedItems: [PackedItems]? = nil
        ) {
            self.containerType = containerType
            self.containerSequenceNumber = containerSequenceNumber
            self.containerIdentifiers = containerIdentifiers
            self.trackingNumber = trackingNumber
            self.dimensions = dimensions
            self.weight = weight
            self.tier = tier
            self.block = block
            self.innerContainersDetails = innerContainersDetails
            self.packedItems = packedItems
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            containerType = try json.optional("containerType")
            containerSequenceNumber = try json.optional("containerSequenceNumber")
            containerIdentifiers = try json.optional("containerIdentifiers")
            trackingNumber = try json.optional("trackingNumber")
            dimensions = try json.optional("dimensions")
            weight = try json.optional("weight")
            tier = try json.optional("tier")
            block = try json.optional("block")
            innerContainersDetails = try json.optional("innerContainersDetails")
            packedItems = try json.optional("packedItems")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("containerType", containerType)
            try json.set("containerSequenceNumber", containerSequenceNumber)
            try json.set("containerIdentifiers", containerIdentifiers)
            try json.set("trackingNumber", trackingNumber)
            try json.set("dimensions", dimensions)
            try json.set("weight", weight)
            try json.set("tier", tier)
            try json.set("block", block)
            try json.set("innerContainersDetails", innerContainersDetails)
            try json.set("packedItems", packedItems)
        }
    }

    /// The model's `Containers.containerType`.
    public struct ContainersContainerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var carton: Self { Self(rawValue: "carton") }
        public static var pallet: Self { Self(rawValue: "pallet") }
    }

    /// The model's `InnerContainersDetails`.
    public struct InnerContainersDetails: Sendable, Codable {
        public var containerCount: Int?
        public var containerSequenceNumbers: [ContainerSequenceNumbers]?

        public init(containerCount: Int? = nil, containerSequenceNumbers: [ContainerSequenceNumbers]? = nil) {
            self.containerCount = containerCount
            self.containerSequenceNumbers = containerSequenceNumbers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            containerCount = try json.optional("containerCount")
            containerSequenceNumbers = try json.optional("containerSequenceNumbers")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("containerCount", containerCount)
            try json.set("containerSequenceNumbers", containerSequenceNumbers)
        }
    }

    /// The model's `ContainerSequenceNumbers`.
    public struct ContainerSequenceNumbers: Sendable, Codable {
        public var containerSequenceNumber: String?

        public init(containerSequenceNumber: String? = nil) {
            self.containerSequenceNumber = containerSequenceNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            containerSequenceNumber = try json.optional("containerSequenceNumber")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("containerSequenceNumber", containerSequenceNumber)
        }
    }

    /// The model's `PackedItems`.
    public struct PackedItems: Sendable, Codable {
        public var itemSequenceNumber: String?
        public var buyerProductIdentifier: String?
        public var vendorProductIdentifier: String?
        public var packedQuantity: ItemQuantity?
        public var itemDetails: PackageItemDetails?

        public init(
            itemSequenceNumber: String? = nil,
            buyerProductIdentifier: String? = nil,
            vendorProductIdentifier: String? = nil,
            packedQuantity: ItemQuantity? = nil,
            itemDetails: PackageItemDetails? = nil
        ) {
            self.itemSequenceNumber = itemSequenceNumber
            self.buyerProductIdentifier = buyerProductIdentifier
            self.vendorProductIdentifier = vendorProductIdentifier
            self.packedQuantity = packedQuantity
            self.itemDetails = itemDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemSequenceNumber = try json.optional("itemSequenceNumber")
            buyerProductIdentifier = try json.optional("buyerProductIdentifier")
            vendorProductIdentifier = try json.optional("vendorProductIdentifier")
            packedQuantity = try json.optional("packedQuantity")
            itemDetails = try json.optional("itemDetails")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemSequenceNumber", itemSequenceNumber)
            try json.set("buyerProductIdentifier", buyerProductIdentifier)
            try json.set("vendorProductIdentifier", vendorProductIdentifier)
            try json.set("packedQuantity", packedQuantity)
            try json.set("itemDetails", itemDetails)
        }
    }

    /// The model's `PackageItemDetails`.
    public struct PackageItemDetails: Sendable, Codable {
        public var purchaseOrderNumber: String?
        public var lotNumber: String?
        public var expiry: Expiry?

        public init(purchaseOrderNumber: String? = nil, lotNumber: String? = nil, expiry: Expiry? = nil) {
            self.purchaseOrderNumber = purchaseOrderNumber
            self.lotNumber = lotNumber
            self.expiry = expiry
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            purchaseOrderNumber = try json.optional("purchaseOrderNumber")
            lotNumber = try json.optional("lotNumber")
            expiry = try json.optional("expiry")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("purchaseOrderNumber", purchaseOrderNumber)
            try json.set("lotNumber", lotNumber)
            try json.set("expiry", expiry)
        }
    }

    /// The model's `TransportationDetails`.
    public struct TransportationDetails: Sendable, Codable {
        public var shipMode: TransportationDetailsShipMode?
        public var transportationMode: TransportationDetailsTransportationMode?
        public var shippedDate: DateTime?
        public var estimatedDeliveryDate: DateTime?
        public var shipmentDeliveryDate: DateTime?
        public var carrierDetails: CarrierDetails?
        public var billOfLadingNumber: String?

        public init(
            shipMode: TransportationDetailsShipMode? = nil,
            transportationMode: TransportationDetailsTransportationMode? = nil,
            shippedDate: DateTime? = nil,
            estimatedDeliveryDate: DateTime? = nil,
            shipmentDeliveryDate: DateTime? = nil,
            carrierDetails: CarrierDetails? = nil,
            billOfLadingNumber: String? = nil
        ) {
            self.shipMode = shipMode
            self.transportationMode = transportationMode
            self.shippedDate = shippedDate
            self.estimatedDeliveryDate = estimatedDeliveryDate
            self.shipmentDeliveryDate = shipmentDeliveryDate
            self.carrierDetails = carrierDetails
            self.billOfLadingNumber = billOfLadingNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipMode = try json.optional("shipMode")
            transportationMode = try json.optional("transportationMode")
            shippedDate = try json.optional("shippedDate")
            estimatedDeliveryDate = try json.optional("estimatedDeliveryDate")
            shipmentDeliveryDate = try json.optional("shipmentDeliveryDate")
            carrierDetails = try json.optional("carrierDetails")
            billOfLadingNumber = try json.optional("billOfLadingNumber")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("shipMode", shipMode)
            try json.set("transportationMode", transportationMode)
            try json.set("shippedDate", shippedDate)
            try json.set("estimatedDeliveryDate", estimatedDeliveryDate)
            try json.set("shipmentDeliveryDate", shipmentDeliveryDate)
            try json.set("carrierDetails", carrierDetails)
            try json.set("billOfLadingNumber", billOfLadingNumber)
        }
    }

    /// The model's `TransportationDetails.shipMode`.
    public struct TransportationDetailsShipMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var truckLoad: Self { Self(rawValue: "TruckLoad") }
        public static var lessThanTruckLoad: Self { Self(rawValue: "LessThanTruckLoad") }
        public static var smallParcel: Self { Self(rawValue: "SmallParcel") }
    }

    /// The model's `TransportationDetails.transportationMode`.
    public struct TransportationDetailsTransportationMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var road: Self { Self(rawValue: "Road") }
        public static var air: Self { Self(rawValue: "Air") }
        public static var ocean: Self { Self(rawValue: "Ocean") }
    }

    /// The model's `CarrierDetails`.
    public struct CarrierDetails: Sendable, Codable {
        public var name: String?
        public var code: String?
        public var phone: String?
        public var email: String?
        public var shipmentReferenceNumber: String?

        public init(
            name: String? = nil,
            code: String? = nil,
            phone: String? = nil,
            email: String? = nil,
            shipmentReferenceNumber: String? = nil
        ) {
            self.name = name
            self.code = code
            self.phone = phone
            self.email = email
            self.shipmentReferenceNumber = shipmentReferenceNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            code = try json.optional("code")
            phone = try json.optional("phone")
            email = try json.optional("email")
            shipmentReferenceNumber = try json.optional("shipmentReferenceNumber")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("name", name)
            try json.set("code", code)
            try json.set("phone", phone)
            try json.set("email", email)
            try json.set("shipmentReferenceNumber", shipmentReferenceNumber)
        }
    }

    /// The model's `GetShipmentDetails.sortOrder`.
    public struct GetShipmentDetailsSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `GetShipmentDetailsResponse`.
    public struct GetShipmentDetailsResponse: Sendable, Decodable {
        public var payload: ShipmentDetails?
        public var errors: [Error]?

        public init(payload: ShipmentDetails? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `ShipmentDetails`.
    public struct ShipmentDetails: Sendable, Decodable {
        public var pagination: Pagination?
        public var shipments: [Shipment]?

        public init(pagination: Pagination? = nil, shipments: [Shipment]? = nil) {
            self.pagination = pagination
            self.shipments = shipments
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            shipments = try json.optional("shipments")
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

    /// The model's `GetShipmentLabels.sortOrder`.
    public struct GetShipmentLabelsShapeSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `GetShipmentLabels`.
    public struct GetShipmentLabelsShape: Sendable, Decodable {
        public var payload: TransportationLabels?
        public var errors: [Error]?

        public init(payload: TransportationLabels? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `TransportationLabels`.
    public struct TransportationLabels: Sendable, Decodable {
        public var pagination: Pagination?
        public var transportLabels: [TransportLabel]?

        public init(pagination: Pagination? = nil, transportLabels: [TransportLabel]? = nil) {
            self.pagination = pagination
            self.transportLabels = transportLabels
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            transportLabels = try json.optional("transportLabels")
        }
    }

    /// The model's `TransportLabel`.
    public struct TransportLabel: Sendable, Decodable {
        public var labelCreateDateTime: DateTime?
        public var shipmentInformation: ShipmentInformation?
        public var labelData: [LabelData]?

        public init(
            labelCreateDateTime: DateTime? = nil,
            shipmentInformation: ShipmentInformation? = nil,
            labelData: [LabelData]? = nil
        ) {
            self.labelCreateDateTime = labelCreateDateTime
            self.shipmentInformation = shipmentInformation
            self.labelData = labelData
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            labelCreateDateTime = try json.optional("labelCreateDateTime")
            shipmentInformation = try json.optional("shipmentInformation")
            labelData = try json.optional("labelData")
        }
    }

    /// The model's `ShipmentInformation`.
    public struct ShipmentInformation: Sendable, Decodable {
        public var vendorDetails: VendorDetails?
        public var buyerReferenceNumber: String?
        public var shipToParty: PartyIdentification?
        public var shipFromParty: PartyIdentification?
        public var warehouseId: String?
        public var masterTrackingId: String?
        public var totalLabelCount: Int?
        public var shipMode: ShipmentInformationShipMode?

        public init(
            vendorDetails: VendorDetails? = nil,
            buyerReferenceNumber: String? = nil,
            shipToParty: PartyIdentification? = nil,
            shipFromParty: PartyIdentification? = nil,
            warehouseId: String? = nil,
            masterTrackingId: String? = nil,
            totalLabelCount: Int? = nil,
            shipMode: ShipmentInformationShipMode? = nil
        ) {
            self.vendorDetails = vendorDetails
            self.buyerReferenceNumber = buyerReferenceNumber
            self.shipToParty = shipToParty
            self.shipFromParty = shipFromParty
            self.warehouseId = warehouseId
            self.masterTrackingId = masterTrackingId
            self.totalLabelCount = totalLabelCount
            self.shipMode = shipMode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            vendorDetails = try json.optional("vendorDetails")
            buyerReferenceNumber = try json.optional("buyerReferenceNumber")
            shipToParty = try json.optional("shipToParty")
            shipFromParty = try json.optional("shipFromParty")
            warehouseId = try json.optional("warehouseId")
            masterTrackingId = try json.optional("masterTrackingId")
            totalLabelCount = try json.optional("totalLabelCount")
            shipMode = try json.optional("shipMode")
        }
    }

    /// The model's `VendorDetails`.
    public struct VendorDetails: Sendable, Decodable {
        public var sellingParty: PartyIdentification?
        public var vendorShipmentIdentifier: String?

        public init(sellingParty: PartyIdentification? = nil, vendorShipmentIdentifier: String? = nil) {
            self.sellingParty = sellingParty
            self.vendorShipmentIdentifier = vendorShipmentIdentifier
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellingParty = try json.optional("sellingParty")
            vendorShipmentIdentifier = try json.optional("vendorShipmentIdentifier")
        }
    }

    /// The model's `ShipmentInformation.shipMode`.
    public struct ShipmentInformationShipMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var smallParcel: Self { Self(rawValue: "SmallParcel") }
        public static var ltl: Self { Self(rawValue: "LTL") }
    }

    /// The model's `LabelData`.
    public struct LabelData: Sendable, Decodable {
        public var labelSequenceNumber: Int?
        public var labelFormat: LabelDataLabelFormat?
        public var carrierCode: String?
        public var trackingId: String?
        public var label: String?

        public init(
            labelSequenceNumber: Int? = nil,
            labelFormat: LabelDataLabelFormat? = nil,
            carrierCode: String? = nil,
            trackingId: String? = nil,
            label: String? = nil
        ) {
            self.labelSequenceNumber = labelSequenceNumber
            self.labelFormat = labelFormat
            self.carrierCode = carrierCode
            self.trackingId = trackingId
            self.label = label
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            labelSequenceNumber = try json.optional("labelSequenceNumber")
            labelFormat = try json.optional("labelFormat")
            carrierCode = try json.optional("carrierCode")
            trackingId = try json.optional("trackingId")
            label = try json.optional("label")
        }
    }

    /// The model's `LabelData.labelFormat`.
    public struct LabelDataLabelFormat: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var pdf: Self { Self(rawValue: "PDF") }
    }
}
