// Generated from fulfillment-inbound-api-model/fulfillmentInbound_2024-03-20.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension FulfillmentInboundV20240320 {
    /// The model's `ListInboundPlans.status`.
    public struct ListInboundPlansStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var active: Self { Self(rawValue: "ACTIVE") }
        public static var voided: Self { Self(rawValue: "VOIDED") }
        public static var shipped: Self { Self(rawValue: "SHIPPED") }
    }

    /// The model's `ListInboundPlans.sortBy`.
    public struct ListInboundPlansSortBy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var lastUpdatedTime: Self { Self(rawValue: "LAST_UPDATED_TIME") }
        public static var creationTime: Self { Self(rawValue: "CREATION_TIME") }
    }

    /// The model's `ListInboundPlans.sortOrder`.
    public struct ListInboundPlansSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `ListInboundPlansResponse`.
    public struct ListInboundPlansResponse: Sendable, Decodable {
        public var inboundPlans: [InboundPlanSummary]?
        public var pagination: Pagination?

        public init(inboundPlans: [InboundPlanSummary]? = nil, pagination: Pagination? = nil) {
            self.inboundPlans = inboundPlans
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            inboundPlans = try json.optional("inboundPlans")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `InboundPlanSummary`.
    public struct InboundPlanSummary: Sendable, Decodable {
        public var createdAt: DateTime?
        public var inboundPlanId: String?
        public var lastUpdatedAt: DateTime?
        public var marketplaceIds: [String]?
        public var name: String?
        public var sourceAddress: Address?
        public var status: String?

        public init(
            createdAt: DateTime? = nil,
            inboundPlanId: String? = nil,
            lastUpdatedAt: DateTime? = nil,
            marketplaceIds: [String]? = nil,
            name: String? = nil,
            sourceAddress: Address? = nil,
            status: String? = nil
        ) {
            self.createdAt = createdAt
            self.inboundPlanId = inboundPlanId
            self.lastUpdatedAt = lastUpdatedAt
            self.marketplaceIds = marketplaceIds
            self.name = name
            self.sourceAddress = sourceAddress
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            createdAt = try json.optional("createdAt")
            inboundPlanId = try json.optional("inboundPlanId")
            lastUpdatedAt = try json.optional("lastUpdatedAt")
            marketplaceIds = try json.optional("marketplaceIds")
            name = try json.optional("name")
            sourceAddress = try json.optional("sourceAddress")
            status = try json.optional("status")
        }
    }

    /// The model's `Address`.
    public struct Address: Sendable, Decodable {
        public var addressLine1: String?
        public var addressLine2: String?
        public var city: String?
        public var companyName: String?
        public var countryCode: String?
        public var districtOrCounty: String?
        public var email: String?
        public var name: String?
        public var phoneNumber: String?
        public var postalCode: String?
        public var stateOrProvinceCode: String?

        public init(
            addressLine1: String? = nil,
            city: String? = nil,
            countryCode: String? = nil,
            name: String? = nil,
            postalCode: String? = nil,
            addressLine2: String? = nil,
            companyName: String? = nil,
            districtOrCounty: String? = nil,
            email: String? = nil,
            phoneNumber: String? = nil,
            stateOrProvinceCode: String? = nil
        ) {
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.city = city
            self.companyName = companyName
            self.countryCode = countryCode
            self.districtOrCounty = districtOrCounty
            self.email = email
            self.name = name
            self.phoneNumber = phoneNumber
            self.postalCode = postalCode
            self.stateOrProvinceCode = stateOrProvinceCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            addressLine1 = try json.optional("addressLine1")
            addressLine2 = try json.optional("addressLine2")
            city = try json.optional("city")
            companyName = try json.optional("companyName")
            countryCode = try json.optional("countryCode")
            districtOrCounty = try json.optional("districtOrCounty")
            email = try json.optional("email")
            name = try json.optional("name")
            phoneNumber = try json.optional("phoneNumber")
            postalCode = try json.optional("postalCode")
            stateOrProvinceCode = try json.optional("stateOrProvinceCode")
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

    /// The model's `CreateInboundPlanRequest`.
    public struct CreateInboundPlanRequest: Sendable, Encodable {
        public var destinationMarketplaces: [String]
        public var items: [ItemInput]
        public var name: String?
        public var sourceAddress: AddressInput

        public init(
            destinationMarketplaces: [String],
            items: [ItemInput],
            sourceAddress: AddressInput,
            name: String? = nil
        ) {
            self.destinationMarketplaces = destinationMarketplaces
            self.items = items
            self.name = name
            self.sourceAddress = sourceAddress
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("destinationMarketplaces", destinationMarketplaces)
            try json.set("items", items)
            try json.set("name", name)
            try json.set("sourceAddress", sourceAddress)
        }
    }

    /// The model's `ItemInput`.
    public struct ItemInput: Sendable, Codable {
        public var expiration: String?
        public var labelOwner: LabelOwner?
        public var manufacturingLotCode: String?
        public var msku: String?
        public var prepOwner: PrepOwner?
        public var quantity: Int?

        public init(
            labelOwner: LabelOwner,
            msku: String,
            prepOwner: PrepOwner,
            quantity: Int,
            expiration: String? = nil,
            manufacturingLotCode: String? = nil
        ) {
            self.expiration = expiration
            self.labelOwner = labelOwner
            self.manufacturingLotCode = manufacturingLotCode
            self.msku = msku
            self.prepOwner = prepOwner
            self.quantity = quantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            expiration = try json.optional("expiration")
            labelOwner = try json.optional("labelOwner")
            manufacturingLotCode = try json.optional("manufacturingLotCode")
            msku = try json.optional("msku")
            prepOwner = try json.optional("prepOwner")
            quantity = try json.optional("quantity")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("expiration", expiration)
            try json.set("labelOwner", labelOwner)
            try json.set("manufacturingLotCode", manufacturingLotCode)
            try json.set("msku", msku)
            try json.set("prepOwner", prepOwner)
            try json.set("quantity", quantity)
        }
    }

    /// The model's `LabelOwner`.
    public struct LabelOwner: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazon: Self { Self(rawValue: "AMAZON") }
        public static var seller: Self { Self(rawValue: "SELLER") }
        public static var none: Self { Self(rawValue: "NONE") }
    }

    /// The model's `PrepOwner`.
    public struct PrepOwner: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazon: Self { Self(rawValue: "AMAZON") }
        public static var seller: Self { Self(rawValue: "SELLER") }
        public static var none: Self { Self(rawValue: "NONE") }
    }

    /// The model's `AddressInput`.
    public struct AddressInput: Sendable, Encodable {
        public var addressLine1: String
        public var addressLine2: String?
        public var city: String
        public var companyName: String?
        public var countryCode: String
        public var districtOrCounty: String?
        public var email: String?
        public var name: String
        public var phoneNumber: String
        public var postalCode: String
        public var stateOrProvinceCode: String?

        public init(
            addressLine1: String,
            city: String,
            countryCode: String,
            name: String,
            phoneNumber: String,
            postalCode: String,
            addressLine2: String? = nil,
            companyName: String? = nil,
            districtOrCounty: String? = nil,
            email: String? = nil,
            stateOrProvinceCode: String? = nil
        ) {
            self.addressLine1 = addressLine1
            self.addressLine2 = addressLine2
            self.city = city
            self.companyName = companyName
            self.countryCode = countryCode
            self.districtOrCounty = districtOrCounty
            self.email = email
            self.name = name
            self.phoneNumber = phoneNumber
            self.postalCode = postalCode
            self.stateOrProvinceCode = stateOrProvinceCode
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("addressLine1", addressLine1)
            try json.set("addressLine2", addressLine2)
            try json.set("city", city)
            try json.set("companyName", companyName)
            try json.set("countryCode", countryCode)
            try json.set("districtOrCounty", districtOrCounty)
            try json.set("email", email)
            try json.set("name", name)
            try json.set("phoneNumber", phoneNumber)
            try json.set("postalCode", postalCode)
            try json.set("stateOrProvinceCode", stateOrProvinceCode)
        }
    }

    /// The model's `CreateInboundPlanResponse`.
    public struct CreateInboundPlanResponse: Sendable, Decodable {
        public var inboundPlanId: String?
        public var operationId: String?

        public init(inboundPlanId: String? = nil, operationId: String? = nil) {
            self.inboundPlanId = inboundPlanId
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            inboundPlanId = try json.optional("inboundPlanId")
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `InboundPlan`.
    public struct InboundPlan: Sendable, Decodable {
        public var createdAt: DateTime?
        public var inboundPlanId: String?
        public var lastUpdatedAt: DateTime?
        public var marketplaceIds: [String]?
        public var name: String?
        public var packingOptions: [PackingOptionSummary]?
        public var placementOptions: [PlacementOptionSummary]?
        public var shipments: [ShipmentSummary]?
        public var sourceAddress: Address?
        public var status: String?

        public init(
            createdAt: DateTime? = nil,
            inboundPlanId: String? = nil,
            lastUpdatedAt: DateTime? = nil,
            marketplaceIds: [String]? = nil,
            name: String? = nil,
            sourceAddress: Address? = nil,
            status: String? = nil,
            packingOptions: [PackingOptionSummary]? = nil,
            placementOptions: [PlacementOptionSummary]? = nil,
            shipments: [ShipmentSummary]? = nil
        ) {
            self.createdAt = createdAt
            self.inboundPlanId = inboundPlanId
            self.lastUpdatedAt = lastUpdatedAt
            self.marketplaceIds = marketplaceIds
            self.name = name
            self.packingOptions = packingOptions
            self.placementOptions = placementOptions
            self.shipments = shipments
            self.sourceAddress = sourceAddress
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            createdAt = try json.optional("createdAt")
            inboundPlanId = try json.optional("inboundPlanId")
            lastUpdatedAt = try json.optional("lastUpdatedAt")
            marketplaceIds = try json.optional("marketplaceIds")
            name = try json.optional("name")
            packingOptions = try json.optional("packingOptions")
            placementOptions = try json.optional("placementOptions")
            shipments = try json.optional("shipments")
            sourceAddress = try json.optional("sourceAddress")
            status = try json.optional("status")
        }
    }

    /// The model's `PackingOptionSummary`.
    public struct PackingOptionSummary: Sendable, Decodable {
        public var packingOptionId: String?
        public var status: String?

        public init(packingOptionId: String? = nil, status: String? = nil) {
            self.packingOptionId = packingOptionId
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packingOptionId = try json.optional("packingOptionId")
            status = try json.optional("status")
        }
    }

    /// The model's `PlacementOptionSummary`.
    public struct PlacementOptionSummary: Sendable, Decodable {
        public var placementOptionId: String?
        public var status: String?

        public init(placementOptionId: String? = nil, status: String? = nil) {
            self.placementOptionId = placementOptionId
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            placementOptionId = try json.optional("placementOptionId")
            status = try json.optional("status")
        }
    }

    /// The model's `ShipmentSummary`.
    public struct ShipmentSummary: Sendable, Decodable {
        public var shipmentId: String?
        public var status: String?

        public init(shipmentId: String? = nil, status: String? = nil) {
            self.shipmentId = shipmentId
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shipmentId = try json.optional("shipmentId")
            status = try json.optional("status")
        }
    }

    /// The model's `ListInboundPlanBoxesResponse`.
    public struct ListInboundPlanBoxesResponse: Sendable, Decodable {
        public var boxes: [Box]?
        public var pagination: Pagination?

        public init(boxes: [Box]? = nil, pagination: Pagination? = nil) {
            self.boxes = boxes
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            boxes = try json.optional("boxes")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `Box`.
    public struct Box: Sendable, Decodable {
        public var boxId: String?
        public var contentInformationSource: BoxContentInformationSource?
        public var destinationRegion: Region?
        public var dimensions: Dimensions?
        public var externalContainerIdentifier: String?
        public var externalContainerIdentifierType: String?
        public var items: [Item]?
        public var packageId: String?
        public var quantity: Int?
        public var templateName: String?
        public var weight: Weight?

        public init(
            packageId: String? = nil,
            boxId: String? = nil,
            contentInformationSource: BoxContentInformationSource? = nil,
            destinationRegion: Region? = nil,
            dimensions: Dimensions? = nil,
            externalContainerIdentifier: String? = nil,
            externalContainerIdentifierType: String? = nil,
            items: [Item]? = nil,
            quantity: Int? = nil,
            templateName: String? = nil,
            weight: Weight? = nil
        ) {
            self.boxId = boxId
            self.contentInformationSource = contentInformationSource
            self.destinationRegion = destinationRegion
            self.dimensions = dimensions
            self.externalContainerIdentifier = externalContainerIdentifier
            self.externalContainerIdentifierType = externalContainerIdentifierType
            self.items = items
            self.packageId = packageId
            self.quantity = quantity
            self.templateName = templateName
            self.weight = weight
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            boxId = try json.optional("boxId")
            contentInformationSource = try json.optional("contentInformationSource")
            destinationRegion = try json.optional("destinationRegion")
            dimensions = try json.optional("dimensions")
            externalContainerIdentifier = try json.optional("externalContainerIdentifier")
            externalContainerIdentifierType = try json.optional("externalContainerIdentifierType")
            items = try json.optional("items")
            packageId = try json.optional("packageId")
            quantity = try json.optional("quantity")
            templateName = try json.optional("templateName")
            weight = try json.optional("weight")
        }
    }

    /// The model's `BoxContentInformationSource`.
    public struct BoxContentInformationSource: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var boxContentProvided: Self { Self(rawValue: "BOX_CONTENT_PROVIDED") }
        public static var manualProcess: Self { Self(rawValue: "MANUAL_PROCESS") }
        public static var barcode2d: Self { Self(rawValue: "BARCODE_2D") }
    }

    /// The model's `Region`.
    public struct Region: Sendable, Decodable {
        public var countryCode: String?
        public var state: String?
        public var warehouseId: String?

        public init(countryCode: String? = nil, state: String? = nil, warehouseId: String? = nil) {
            self.countryCode = countryCode
            self.state = state
            self.warehouseId = warehouseId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            countryCode = try json.optional("countryCode")
            state = try json.optional("state")
            warehouseId = try json.optional("warehouseId")
        }
    }

    /// The model's `Dimensions`.
    public struct Dimensions: Sendable, Codable {
        public var height: ExactDecimal?
        public var length: ExactDecimal?
        public var unitOfMeasurement: UnitOfMeasurement?
        public var width: ExactDecimal?

        public init(
            height: ExactDecimal,
            length: ExactDecimal,
            unitOfMeasurement: UnitOfMeasurement,
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

    /// The model's `UnitOfMeasurement`.
    public struct UnitOfMeasurement: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var `in`: Self { Self(rawValue: "IN") }
        public static var cm: Self { Self(rawValue: "CM") }
    }

    /// The model's `Item`.
    public struct Item: Sendable, Decodable {
        public var asin: String?
        public var expiration: String?
        public var fnsku: String?
        public var labelOwner: String?
        public var manufacturingLotCode: String?
        public var msku: String?
        public var prepInstructions: [PrepInstruction]?
        public var quantity: Int?

        public init(
            asin: String? = nil,
            fnsku: String? = nil,
            labelOwner: String? = nil,
            msku: String? = nil,
            prepInstructions: [PrepInstruction]? = nil,
            quantity: Int? = nil,
            expiration: String? = nil,
            manufacturingLotCode: String? = nil
        ) {
            self.asin = asin
            self.expiration = expiration
            self.fnsku = fnsku
            self.labelOwner = labelOwner
            self.manufacturingLotCode = manufacturingLotCode
            self.msku = msku
            self.prepInstructions = prepInstructions
            self.quantity = quantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            expiration = try json.optional("expiration")
            fnsku = try json.optional("fnsku")
            labelOwner = try json.optional("labelOwner")
            manufacturingLotCode = try json.optional("manufacturingLotCode")
            msku = try json.optional("msku")
            prepInstructions = try json.optional("prepInstructions")
            quantity = try json.optional("quantity")
        }
    }

    /// The model's `PrepInstruction`.
    public struct PrepInstruction: Sendable, Decodable {
        public var fee: Currency?
        public var prepOwner: String?
        public var prepType: String?

        public init(fee: Currency? = nil, prepOwner: String? = nil, prepType: String? = nil) {
            self.fee = fee
            self.prepOwner = prepOwner
            self.prepType = prepType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fee = try json.optional("fee")
            prepOwner = try json.optional("prepOwner")
            prepType = try json.optional("prepType")
        }
    }

    /// The model's `Currency`.
    public struct Currency: Sendable, Codable {
        public var amount: ExactDecimal?
        public var code: String?

        public init(amount: ExactDecimal, code: String) {
            self.amount = amount
            self.code = code
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("amount")
            code = try json.optional("code")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("amount", amount, asText: false)
            try json.set("code", code)
        }
    }

    /// The model's `Weight`.
    public struct Weight: Sendable, Codable {
        public var unit: UnitOfWeight?
        public var value: ExactDecimal?

        public init(unit: UnitOfWeight, value: ExactDecimal) {
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

    /// The model's `UnitOfWeight`.
    public struct UnitOfWeight: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var lb: Self { Self(rawValue: "LB") }
        public static var kg: Self { Self(rawValue: "KG") }
    }

    /// The model's `CancelInboundPlanResponse`.
    public struct CancelInboundPlanResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ListInboundPlanItemsResponse`.
    public struct ListInboundPlanItemsResponse: Sendable, Decodable {
        public var items: [Item]?
        public var pagination: Pagination?

        public init(items: [Item]? = nil, pagination: Pagination? = nil) {
            self.items = items
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            items = try json.optional("items")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `UpdateInboundPlanNameRequest`.
    public struct UpdateInboundPlanNameRequest: Sendable, Encodable {
        public var name: String

        public init(name: String) {
            self.name = name
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("name", name)
        }
    }

    /// The model's `ListPackingGroupBoxesResponse`.
    public struct ListPackingGroupBoxesResponse: Sendable, Decodable {
        public var boxes: [Box]?
        public var pagination: Pagination?

        public init(boxes: [Box]? = nil, pagination: Pagination? = nil) {
            self.boxes = boxes
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            boxes = try json.optional("boxes")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `ListPackingGroupItemsResponse`.
    public struct ListPackingGroupItemsResponse: Sendable, Decodable {
        public var items: [Item]?
        public var pagination: Pagination?

        public init(items: [Item]? = nil, pagination: Pagination? = nil) {
            self.items = items
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            items = try json.optional("items")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `SetPackingInformationRequest`.
    public struct SetPackingInformationRequest: Sendable, Encodable {
        public var packageGroupings: [PackageGroupingInput]

        public init(packageGroupings: [PackageGroupingInput]) {
            self.packageGroupings = packageGroupings
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("packageGroupings", packageGroupings)
        }
    }

    /// The model's `PackageGroupingInput`.
    public struct PackageGroupingInput: Sendable, Encodable {
        public var boxes: [BoxInput]
        public var packingGroupId: String?
        public var shipmentId: String?

        public init(boxes: [BoxInput], packingGroupId: String? = nil, shipmentId: String? = nil) {
            self.boxes = boxes
            self.packingGroupId = packingGroupId
            self.shipmentId = shipmentId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("boxes", boxes)
            try json.set("packingGroupId", packingGroupId)
            try json.set("shipmentId", shipmentId)
        }
    }

    /// The model's `BoxInput`.
    public struct BoxInput: Sendable, Encodable {
        public var contentInformationSource: BoxContentInformationSource
        public var dimensions: Dimensions
        public var items: [ItemInput]?
        public var quantity: Int
        public var weight: Weight

        public init(
            contentInformationSource: BoxContentInformationSource,
            dimensions: Dimensions,
            quantity: Int,
            weight: Weight,
            items: [ItemInput]? = nil
        ) {
            self.contentInformationSource = contentInformationSource
            self.dimensions = dimensions
            self.items = items
            self.quantity = quantity
            self.weight = weight
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contentInformationSource", contentInformationSource)
            try json.set("dimensions", dimensions)
            try json.set("items", items)
            try json.set("quantity", quantity)
            try json.set("weight", weight)
        }
    }

    /// The model's `SetPackingInformationResponse`.
    public struct SetPackingInformationResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ListPackingOptionsResponse`.
    public struct ListPackingOptionsResponse: Sendable, Decodable {
        public var packingOptions: [PackingOption]?
        public var pagination: Pagination?

        public init(packingOptions: [PackingOption]? = nil, pagination: Pagination? = nil) {
            self.packingOptions = packingOptions
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packingOptions = try json.optional("packingOptions")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `PackingOption`.
    public struct PackingOption: Sendable, Decodable {
        public var discounts: [Incentive]?
        public var expiration: DateTime?
        public var fees: [Incentive]?
        public var packingGroups: [String]?
        public var packingOptionId: String?
        public var status: String?
        public var supportedConfigurations: [PackingConfiguration]?
        public var supportedShippingConfigurations: [ShippingConfiguration]?

        public init(
            discounts: [Incentive]? = nil,
            fees: [Incentive]? = nil,
            packingGroups: [String]? = nil,
            packingOptionId: String? = nil,
            status: String? = nil,
            supportedConfigurations: [PackingConfiguration]? = nil,
            supportedShippingConfigurations: [ShippingConfiguration]? = nil,
            expiration: DateTime? = nil
        ) {
            self.discounts = discounts
            self.expiration = expiration
            self.fees = fees
            self.packingGroups = packingGroups
            self.packingOptionId = packingOptionId
            self.status = status
            self.supportedConfigurations = supportedConfigurations
            self.supportedShippingConfigurations = supportedShippingConfigurations
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            discounts = try json.optional("discounts")
            expiration = try json.optional("expiration")
            fees = try json.optional("fees")
            packingGroups = try json.optional("packingGroups")
            packingOptionId = try json.optional("packingOptionId")
            status = try json.optional("status")
            supportedConfigurations = try json.optional("supportedConfigurations")
            supportedShippingConfigurations = try json.optional("supportedShippingConfigurations")
        }
    }

    /// The model's `Incentive`.
    public struct Incentive: Sendable, Decodable {
        public var description: String?
        public var target: String?
        public var type: String?
        public var value: Currency?

        public init(description: String? = nil, target: String? = nil, type: String? = nil, value: Currency? = nil) {
            self.description = description
            self.target = target
            self.type = type
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            description = try json.optional("description")
            target = try json.optional("target")
            type = try json.optional("type")
            value = try json.optional("value")
        }
    }

    /// The model's `PackingConfiguration`.
    public struct PackingConfiguration: Sendable, Decodable {
        public var boxPackingMethods: [BoxContentInformationSource]?
        public var boxRequirements: BoxRequirements?
        public var shippingRequirements: [ShippingRequirements]?

        public init(
            boxPackingMethods: [BoxContentInformationSource]? = nil,
            boxRequirements: BoxRequirements? = nil,
            shippingRequirements: [ShippingRequirements]? = nil
        ) {
            self.boxPackingMethods = boxPackingMethods
            self.boxRequirements = boxRequirements
            self.shippingRequirements = shippingRequirements
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            boxPackingMethods = try json.optional("boxPackingMethods")
            boxRequirements = try json.optional("boxRequirements")
            shippingRequirements = try json.optional("shippingRequirements")
        }
    }

    /// The model's `BoxRequirements`.
    public struct BoxRequirements: Sendable, Decodable {
        public var weight: WeightRange?

        public init(weight: WeightRange? = nil) {
            self.weight = weight
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            weight = try json.optional("weight")
        }
    }

    /// The model's `WeightRange`.
    public struct WeightRange: Sendable, Decodable {
        public var maximum: ExactDecimal?
        public var minimum: ExactDecimal?
        public var unit: UnitOfWeight?

        public init(maximum: ExactDecimal? = nil, minimum: ExactDecimal? = nil, unit: UnitOfWeight? = nil) {
            self.maximum = maximum
            self.minimum = minimum
            self.unit = unit
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            maximum = try json.optional("maximum")
            minimum = try json.optional("minimum")
            unit = try json.optional("unit")
        }
    }

    /// The model's `ShippingRequirements`.
    public struct ShippingRequirements: Sendable, Decodable {
        public var modes: [String]?
        public var solution: String?

        public init(modes: [String]? = nil, solution: String? = nil) {
            self.modes = modes
            self.solution = solution
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            modes = try json.optional("modes")
            solution = try json.optional("solution")
        }
    }

    /// The model's `ShippingConfiguration`.
    public struct ShippingConfiguration: Sendable, Decodable {
        public var shippingMode: String?
        public var shippingSolution: String?

        public init(shippingMode: String? = nil, shippingSolution: String? = nil) {
            self.shippingMode = shippingMode
            self.shippingSolution = shippingSolution
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shippingMode = try json.optional("shippingMode")
            shippingSolution = try json.optional("shippingSolution")
        }
    }

    /// The model's `GeneratePackingOptionsResponse`.
    public struct GeneratePackingOptionsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ConfirmPackingOptionResponse`.
    public struct ConfirmPackingOptionResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ListInboundPlanPalletsResponse`.
    public struct ListInboundPlanPalletsResponse: Sendable, Decodable {
        public var pagination: Pagination?
        public var pallets: [Pallet]?

        public init(pallets: [Pallet]? = nil, pagination: Pagination? = nil) {
            self.pagination = pagination
            self.pallets = pallets
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            pallets = try json.optional("pallets")
        }
    }

    /// The model's `Pallet`.
    public struct Pallet: Sendable, Decodable {
        public var dimensions: Dimensions?
        public var packageId: String?
        public var quantity: Int?
        public var stackability: Stackability?
        public var weight: Weight?

        public init(
            packageId: String? = nil,
            dimensions: Dimensions? = nil,
            quantity: Int? = nil,
            stackability: Stackability? = nil,
            weight: Weight? = nil
        ) {
            self.dimensions = dimensions
            self.packageId = packageId
            self.quantity = quantity
            self.stackability = stackability
            self.weight = weight
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dimensions = try json.optional("dimensions")
            packageId = try json.optional("packageId")
            quantity = try json.optional("quantity")
            stackability = try json.optional("stackability")
            weight = try json.optional("weight")
        }
    }

    /// The model's `Stackability`.
    public struct Stackability: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var stackable: Self { Self(rawValue: "STACKABLE") }
        public static var nonStackable: Self { Self(rawValue: "NON_STACKABLE") }
    }

    /// The model's `ListPlacementOptionsResponse`.
    public struct ListPlacementOptionsResponse: Sendable, Decodable {
        public var pagination: Pagination?
        public var placementOptions: [PlacementOption]?

        public init(placementOptions: [PlacementOption]? = nil, pagination: Pagination? = nil) {
            self.pagination = pagination
            self.placementOptions = placementOptions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            placementOptions = try json.optional("placementOptions")
        }
    }

    /// The model's `PlacementOption`.
    public struct PlacementOption: Sendable, Decodable {
        public var discounts: [Incentive]?
        public var expiration: DateTime?
        public var fees: [Incentive]?
        public var placementOptionId: String?
        public var shipmentIds: [String]?
        public var status: String?

        public init(
            discounts: [Incentive]? = nil,
            fees: [Incentive]? = nil,
            placementOptionId: String? = nil,
            shipmentIds: [String]? = nil,
            status: String? = nil,
            expiration: DateTime? = nil
        ) {
            self.discounts = discounts
            self.expiration = expiration
            self.fees = fees
            self.placementOptionId = placementOptionId
            self.shipmentIds = shipmentIds
            self.status = status
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            discounts = try json.optional("discounts")
            expiration = try json.optional("expiration")
            fees = try json.optional("fees")
            placementOptionId = try json.optional("placementOptionId")
            shipmentIds = try json.optional("shipmentIds")
            status = try json.optional("status")
        }
    }

    /// The model's `GeneratePlacementOptionsRequest`.
    public struct GeneratePlacementOptionsRequest: Sendable, Encodable {
        public var customPlacement: [CustomPlacementInput]?

        public init(customPlacement: [CustomPlacementInput]? = nil) {
            self.customPlacement = customPlacement
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("customPlacement", customPlacement)
        }
    }

    /// The model's `CustomPlacementInput`.
    public struct CustomPlacementInput: Sendable, Encodable {
        public var items: [ItemInput]
        public var warehouseId: String

        public init(items: [ItemInput], warehouseId: String) {
            self.items = items
            self.warehouseId = warehouseId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("items", items)
            try json.set("warehouseId", warehouseId)
        }
    }

    /// The model's `GeneratePlacementOptionsResponse`.
    public struct GeneratePlacementOptionsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ConfirmPlacementOptionResponse`.
    public struct ConfirmPlacementOptionResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `Shipment`.
    public struct Shipment: Sendable, Decodable {
        public var amazonReferenceId: String?
        public var contactInformation: ContactInformation?
        public var dates: Dates?
        public var destination: ShipmentDestination?
        public var freightInformation: FreightInformation?
        public var name: String?
        public var placementOptionId: String?
        public var selectedDeliveryWindow: SelectedDeliveryWindow?
        public var selectedTransportationOptionId: String?
        public var selfShipAppointmentDetails: [SelfShipAppointmentDetails]?
        public var shipmentConfirmationId: String?
        public var shipmentId: String?
        public var source: ShipmentSource?
        public var status: String?
        public var trackingDetails: TrackingDetails?

        public init(
            destination: ShipmentDestination? = nil,
            placementOptionId: String? = nil,
            shipmentId: String? = nil,
            source: ShipmentSource? = nil,
            amazonReferenceId: String? = nil,
            contactInformation: ContactInformation? = nil,
            dates: Dates? = nil,
            freightInformation: FreightInformation? = nil,
            name: String? = nil,
            selectedDeliveryWindow: SelectedDeliveryWindow? = nil,
            selectedTransportationOptionId: String? = nil,
            selfShipAppointmentDetails: [SelfShipAppointmentDetails]? = nil,
            shipmentConfirmationId: String? = nil,
            status: String? = nil,
            trackingDetails: TrackingDetails? = nil
        ) {
            self.amazonReferenceId = amazonReferenceId
            self.contactInformation = contactInformation
            self.dates = dates
            self.destination = destination
            self.freightInformation = freightInformation
            self.name = name
            self.placementOptionId = placementOptionId
            self.selectedDeliveryWindow = selectedDeliveryWindow
            self.selectedTransportationOptionId = selectedTransportationOptionId
            self.selfShipAppointmentDetails = selfShipAppointmentDetails
            self.shipmentConfirmationId = shipmentConfirmationId
            self.shipmentId = shipmentId
            self.source = source
            self.status = status
            self.trackingDetails = trackingDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amazonReferenceId = try json.optional("amazonReferenceId")
            contactInformation = try json.optional("contactInformation")
            dates = try json.optional("dates")
            destination = try json.optional("destination")
            freightInformation = try json.optional("freightInformation")
            name = try json.optional("name")
            placementOptionId = try json.optional("placementOptionId")
            selectedDeliveryWindow = try json.optional("selectedDeliveryWindow")
            selectedTransportationOptionId = try json.optional("selectedTransportationOptionId")
            selfShipAppointmentDetails = try json.optional("selfShipAppointmentDetails")
            shipmentConfirmationId = try json.optional("shipmentConfirmationId")
            shipmentId = try json.optional("shipmentId")
            source = try json.optional("source")
            status = try json.optional("status")
            trackingDetails = try json.optional("trackingDetails")
        }
    }

    /// The model's `ContactInformation`.
    public struct ContactInformation: Sendable, Codable {
        public var email: String?
        public var name: String?
        public var phoneNumber: String?

        public init(name: String, phoneNumber: String, email: String? = nil) {
            self.email = email
            self.name = name
            self.phoneNumber = phoneNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            email = try json.optional("email")
            name = try json.optional("name")
            phoneNumber = try json.optional("phoneNumber")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("email", email)
            try json.set("name", name)
            try json.set("phoneNumber", phoneNumber)
        }
    }

    /// The model's `Dates`.
    public struct Dates: Sendable, Decodable {
        public var readyToShipWindow: Window?

        public init(readyToShipWindow: Window? = nil) {
            self.readyToShipWindow = readyToShipWindow
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            readyToShipWindow = try json.optional("readyToShipWindow")
        }
    }

    /// The model's `Window`.
    public struct Window: Sendable, Decodable {
        public var editableUntil: DateTime?
        public var end: DateTime?
        public var start: DateTime?

        public init(end: DateTime? = nil, start: DateTime? = nil, editableUntil: DateTime? = nil) {
            self.editableUntil = editableUntil
            self.end = end
            self.start = start
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            editableUntil = try json.optional("editableUntil")
            end = try json.optional("end")
            start = try json.optional("start")
        }
    }

    /// The model's `ShipmentDestination`.
    public struct ShipmentDestination: Sendable, Decodable {
        public var address: Address?
        public var destinationType: String?
        public var warehouseId: String?

        public init(destinationType: String? = nil, address: Address? = nil, warehouseId: String? = nil) {
            self.address = address
            self.destinationType = destinationType
            self.warehouseId = warehouseId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            address = try json.optional("address")
            destinationType = try json.optional("destinationType")
            warehouseId = try json.optional("warehouseId")
        }
    }

    /// The model's `FreightInformation`.
    public struct FreightInformation: Sendable, Codable {
        public var declaredValue: Currency?
        public var freightClass: String?

        public init(declaredValue: Currency? = nil, freightClass: String? = nil) {
            self.declaredValue = declaredValue
            self.freightClass = freightClass
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            declaredValue = try json.optional("declaredValue")
            freightClass = try json.optional("freightClass")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("declaredValue", declaredValue)
            try json.set("freightClass", freightClass)
        }
    }

    /// The model's `SelectedDeliveryWindow`.
    public struct SelectedDeliveryWindow: Sendable, Decodable {
        public var availabilityType: String?
        public var deliveryWindowOptionId: String?
        public var editableUntil: DateTime?
        public var endDate: DateTime?
        public var startDate: DateTime?

        public init(
            availabilityType: String? = nil,
            deliveryWindowOptionId: String? = nil,
            endDate: DateTime? = nil,
            startDate: DateTime? = nil,
            editableUntil: DateTime? = nil
        ) {
            self.availabilityType = availabilityType
            self.deliveryWindowOptionId = deliveryWindowOptionId
            self.editableUntil = editableUntil
            self.endDate = endDate
            self.startDate = startDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            availabilityType = try json.optional("availabilityType")
            deliveryWindowOptionId = try json.optional("deliveryWindowOptionId")
            editableUntil = try json.optional("editableUntil")
            endDate = try json.optional("endDate")
            startDate = try json.optional("startDate")
        }
    }

    /// The model's `SelfShipAppointmentDetails`.
    public struct SelfShipAppointmentDetails: Sendable, Decodable {
        public var appointmentId: ExactDecimal?
        public var appointmentSlotTime: AppointmentSlotTime?
        public var appointmentStatus: String?

        public init(
            appointmentId: ExactDecimal? = nil,
            appointmentSlotTime: AppointmentSlotTime? = nil,
            appointmentStatus: String? = nil
        ) {
            self.appointmentId = appointmentId
            self.appointmentSlotTime = appointmentSlotTime
            self.appointmentStatus = appointmentStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            appointmentId = try json.optional("appointmentId")
            appointmentSlotTime = try json.optional("appointmentSlotTime")
            appointmentStatus = try json.optional("appointmentStatus")
        }
    }

    /// The model's `AppointmentSlotTime`.
    public struct AppointmentSlotTime: Sendable, Decodable {
        public var endTime: DateTime?
        public var startTime: DateTime?

        public init(endTime: DateTime? = nil, startTime: DateTime? = nil) {
            self.endTime = endTime
            self.startTime = startTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            endTime = try json.optional("endTime")
            startTime = try json.optional("startTime")
        }
    }

    /// The model's `ShipmentSource`.
    public struct ShipmentSource: Sendable, Decodable {
        public var address: Address?
        public var sourceType: String?

        public init(sourceType: String? = nil, address: Address? = nil) {
            self.address = address
            self.sourceType = sourceType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            address = try json.optional("address")
            sourceType = try json.optional("sourceType")
        }
    }

    /// The model's `TrackingDetails`.
    public struct TrackingDetails: Sendable, Decodable {
        public var ltlTrackingDetail: LtlTrackingDetail?
        public var spdTrackingDetail: SpdTrackingDetail?

        public init(ltlTrackingDetail: LtlTrackingDetail? = nil, spdTrackingDetail: SpdTrackingDetail? = nil) {
            self.ltlTrackingDetail = ltlTrackingDetail
            self.spdTrackingDetail = spdTrackingDetail
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            ltlTrackingDetail = try json.optional("ltlTrackingDetail")
            spdTrackingDetail = try json.optional("spdTrackingDetail")
        }
    }

    /// The model's `LtlTrackingDetail`.
    public struct LtlTrackingDetail: Sendable, Decodable {
        public var billOfLadingNumber: String?
        public var freightBillNumber: [String]?

        public init(billOfLadingNumber: String? = nil, freightBillNumber: [String]? = nil) {
            self.billOfLadingNumber = billOfLadingNumber
            self.freightBillNumber = freightBillNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            billOfLadingNumber = try json.optional("billOfLadingNumber")
            freightBillNumber = try json.optional("freightBillNumber")
        }
    }

    /// The model's `SpdTrackingDetail`.
    public struct SpdTrackingDetail: Sendable, Decodable {
        public var spdTrackingItems: [SpdTrackingItem]?

        public init(spdTrackingItems: [SpdTrackingItem]? = nil) {
            self.spdTrackingItems = spdTrackingItems
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            spdTrackingItems = try json.optional("spdTrackingItems")
        }
    }

    /// The model's `SpdTrackingItem`.
    public struct SpdTrackingItem: Sendable, Decodable {
        public var boxId: String?
        public var trackingId: String?
        public var trackingNumberValidationStatus: String?

        public init(boxId: String? = nil, trackingId: String? = nil, trackingNumberValidationStatus: String? = nil) {
            self.boxId = boxId
            self.trackingId = trackingId
            self.trackingNumberValidationStatus = trackingNumberValidationStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            boxId = try json.optional("boxId")
            trackingId = try json.optional("trackingId")
            trackingNumberValidationStatus = try json.optional("trackingNumberValidationStatus")
        }
    }

    /// The model's `ListShipmentBoxesResponse`.
    public struct ListShipmentBoxesResponse: Sendable, Decodable {
        public var boxes: [Box]?
        public var pagination: Pagination?

        public init(boxes: [Box]? = nil, pagination: Pagination? = nil) {
            self.boxes = boxes
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            boxes = try json.optional("boxes")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `ListShipmentContentUpdatePreviewsResponse`.
    public struct ListShipmentContentUpdatePreviewsResponse: Sendable, Decodable {
        public var contentUpdatePreviews: [ContentUpdatePreview]?
        public var pagination: Pagination?

        public init(contentUpdatePreviews: [ContentUpdatePreview]? = nil, pagination: Pagination? = nil) {
            self.contentUpdatePreviews = contentUpdatePreviews
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contentUpdatePreviews = try json.optional("contentUpdatePreviews")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `ContentUpdatePreview`.
    public struct ContentUpdatePreview: Sendable, Decodable {
        public var contentUpdatePreviewId: String?
        public var expiration: DateTime?
        public var requestedUpdates: RequestedUpdates?
        public var transportationOption: TransportationOption?

        public init(
            contentUpdatePreviewId: String? = nil,
            expiration: DateTime? = nil,
            requestedUpdates: RequestedUpdates? = nil,
            transportationOption: TransportationOption? = nil
        ) {
            self.contentUpdatePreviewId = contentUpdatePreviewId
            self.expiration = expiration
            self.requestedUpdates = requestedUpdates
            self.transportationOption = transportationOption
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contentUpdatePreviewId = try json.optional("contentUpdatePreviewId")
            expiration = try json.optional("expiration")
            requestedUpdates = try json.optional("requestedUpdates")
            transportationOption = try json.optional("transportationOption")
        }
    }

    /// The model's `RequestedUpdates`.
    public struct RequestedUpdates: Sendable, Decodable {
        public var boxes: [BoxUpdateInput]?
        public var items: [ItemInput]?

        public init(boxes: [BoxUpdateInput]? = nil, items: [ItemInput]? = nil) {
            self.boxes = boxes
            self.items = items
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            boxes = try json.optional("boxes")
            items = try json.optional("items")
        }
    }

    /// The model's `BoxUpdateInput`.
    public struct BoxUpdateInput: Sendable, Codable {
        public var contentInformationSource: BoxContentInformationSource?
        public var dimensions: Dimensions?
        public var items: [ItemInput]?
        public var packageId: String?
        public var quantity: Int?
        public var weight: Weight?

        public init(
            contentInformationSource: BoxContentInformationSource,
            dimensions: Dimensions,
            quantity: Int,
            weight: Weight,
            items: [ItemInput]? = nil,
            packageId: String? = nil
        ) {
            self.contentInformationSource = contentInformationSource
            self.dimensions = dimensions
            self.items = items
            self.packageId = packageId
            self.quantity = quantity
            self.weight = weight
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contentInformationSource = try json.optional("contentInformationSource")
            dimensions = try json.optional("dimensions")
            items = try json.optional("items")
            packageId = try json.optional("packageId")
            quantity = try json.optional("quantity")
            weight = try json.optional("weight")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contentInformationSource", contentInformationSource)
            try json.set("dimensions", dimensions)
            try json.set("items", items)
            try json.set("packageId", packageId)
            try json.set("quantity", quantity)
            try json.set("weight", weight)
        }
    }

    /// The model's `TransportationOption`.
    public struct TransportationOption: Sendable, Decodable {
        public var carrier: Carrier?
        public var carrierAppointment: CarrierAppointment?
        public var preconditions: [String]?
        public var quote: Quote?
        public var shipmentId: String?
        public var shippingMode: String?
        public var shippingSolution: String?
        public var transportationOptionId: String?

        public init(
            carrier: Carrier? = nil,
            preconditions: [String]? = nil,
            shipmentId: String? = nil,
            shippingMode: String? = nil,
            shippingSolution: String? = nil,
            transportationOptionId: String? = nil,
            carrierAppointment: CarrierAppointment? = nil,
            quote: Quote? = nil
        ) {
            self.carrier = carrier
            self.carrierAppointment = carrierAppointment
            self.preconditions = preconditions
            self.quote = quote
            self.shipmentId = shipmentId
            self.shippingMode = shippingMode
            self.shippingSolution = shippingSolution
            self.transportationOptionId = transportationOptionId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            carrier = try json.optional("carrier")
            carrierAppointment = try json.optional("carrierAppointment")
            preconditions = try json.optional("preconditions")
            quote = try json.optional("quote")
            shipmentId = try json.optional("shipmentId")
            shippingMode = try json.optional("shippingMode")
            shippingSolution = try json.optional("shippingSolution")
            transportationOptionId = try json.optional("transportationOptionId")
        }
    }

    /// The model's `Carrier`.
    public struct Carrier: Sendable, Decodable {
        public var alphaCode: String?
        public var name: String?

        public init(alphaCode: String? = nil, name: String? = nil) {
            self.alphaCode = alphaCode
            self.name = name
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            alphaCode = try json.optional("alphaCode")
            name = try json.optional("name")
        }
    }

    /// The model's `CarrierAppointment`.
    public struct CarrierAppointment: Sendable, Decodable {
        public var endTime: DateTime?
        public var startTime: DateTime?

        public init(endTime: DateTime? = nil, startTime: DateTime? = nil) {
            self.endTime = endTime
            self.startTime = startTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            endTime = try json.optional("endTime")
            startTime = try json.optional("startTime")
        }
    }

    /// The model's `Quote`.
    public struct Quote: Sendable, Decodable {
        public var cost: Currency?
        public var expiration: DateTime?
        public var voidableUntil: DateTime?

        public init(cost: Currency? = nil, expiration: DateTime? = nil, voidableUntil: DateTime? = nil) {
            self.cost = cost
            self.expiration = expiration
            self.voidableUntil = voidableUntil
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            cost = try json.optional("cost")
            expiration = try json.optional("expiration")
            voidableUntil = try json.optional("voidableUntil")
        }
    }

    /// The model's `GenerateShipmentContentUpdatePreviewsRequest`.
    public struct GenerateShipmentContentUpdatePreviewsRequest: Sendable, Encodable {
        public var boxes: [BoxUpdateInput]
        public var items: [ItemInput]

        public init(boxes: [BoxUpdateInput], items: [ItemInput]) {
            self.boxes = boxes
            self.items = items
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("boxes", boxes)
            try json.set("items", items)
        }
    }

    /// The model's `GenerateShipmentContentUpdatePreviewsResponse`.
    public struct GenerateShipmentContentUpdatePreviewsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ConfirmShipmentContentUpdatePreviewResponse`.
    public struct ConfirmShipmentContentUpdatePreviewResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `GetDeliveryChallanDocumentResponse`.
    public struct GetDeliveryChallanDocumentResponse: Sendable, Decodable {
        public var documentDownload: DocumentDownload?

        public init(documentDownload: DocumentDownload? = nil) {
            self.documentDownload = documentDownload
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            documentDownload = try json.optional("documentDownload")
        }
    }

    /// The model's `DocumentDownload`.
    public struct DocumentDownload: Sendable, Decodable {
        public var downloadType: String?
        public var expiration: DateTime?
        public var uri: String?

        public init(downloadType: String? = nil, uri: String? = nil, expiration: DateTime? = nil) {
            self.downloadType = downloadType
            self.expiration = expiration
            self.uri = uri
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            downloadType = try json.optional("downloadType")
            expiration = try json.optional("expiration")
            uri = try json.optional("uri")
        }
    }

    /// The model's `ListDeliveryWindowOptionsResponse`.
    public struct ListDeliveryWindowOptionsResponse: Sendable, Decodable {
        public var deliveryWindowOptions: [DeliveryWindowOption]?
        public var pagination: Pagination?

        public init(deliveryWindowOptions: [DeliveryWindowOption]? = nil, pagination: Pagination? = nil) {
            self.deliveryWindowOptions = deliveryWindowOptions
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            deliveryWindowOptions = try json.optional("deliveryWindowOptions")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `DeliveryWindowOption`.
    public struct DeliveryWindowOption: Sendable, Decodable {
        public var availabilityType: String?
        public var deliveryWindowOptionId: String?
        public var discounts: [Incentive]?
        public var endDate: DateTime?
        public var startDate: DateTime?
        public var validUntil: DateTime?

        public init(
            availabilityType: String? = nil,
            deliveryWindowOptionId: String? = nil,
            endDate: DateTime? = nil,
            startDate: DateTime? = nil,
            validUntil: DateTime? = nil,
            discounts: [Incentive]? = nil
        ) {
            self.availabilityType = availabilityType
            self.deliveryWindowOptionId = deliveryWindowOptionId
            self.discounts = discounts
            self.endDate = endDate
            self.startDate = startDate
            self.validUntil = validUntil
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            availabilityType = try json.optional("availabilityType")
            deliveryWindowOptionId = try json.optional("deliveryWindowOptionId")
            discounts = try json.optional("discounts")
            endDate = try json.optional("endDate")
            startDate = try json.optional("startDate")
            validUntil = try json.optional("validUntil")
        }
    }

    /// The model's `GenerateDeliveryWindowOptionsResponse`.
    public struct GenerateDeliveryWindowOptionsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ConfirmDeliveryWindowOptionsResponse`.
    public struct ConfirmDeliveryWindowOptionsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ListShipmentItemsResponse`.
    public struct ListShipmentItemsResponse: Sendable, Decodable {
        public var items: [Item]?
        public var pagination: Pagination?

        public init(items: [Item]? = nil, pagination: Pagination? = nil) {
            self.items = items
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            items = try json.optional("items")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `UpdateShipmentNameRequest`.
    public struct UpdateShipmentNameRequest: Sendable, Encodable {
        public var name: String

        public init(name: String) {
            self.name = name
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("name", name)
        }
    }

    /// The model's `ListShipmentPalletsResponse`.
    public struct ListShipmentPalletsResponse: Sendable, Decodable {
        public var pagination: Pagination?
        public var pallets: [Pallet]?

        public init(pallets: [Pallet]? = nil, pagination: Pagination? = nil) {
            self.pagination = pagination
            self.pallets = pallets
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            pallets = try json.optional("pallets")
        }
    }

    /// The model's `CancelSelfShipAppointmentRequest`.
    public struct CancelSelfShipAppointmentRequest: Sendable, Encodable {
        public var reasonComment: ReasonComment?

        public init(reasonComment: ReasonComment? = nil) {
            self.reasonComment = reasonComment
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("reasonComment", reasonComment)
        }
    }

    /// The model's `ReasonComment`.
    public struct ReasonComment: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var appointmentRequestedByMistake: Self { Self(rawValue: "APPOINTMENT_REQUESTED_BY_MISTAKE") }
        public static var vehicleDelay: Self { Self(rawValue: "VEHICLE_DELAY") }
        public static var slotNotSuitable: Self { Self(rawValue: "SLOT_NOT_SUITABLE") }
        public static var outsideCarrierBusinessHours: Self { Self(rawValue: "OUTSIDE_CARRIER_BUSINESS_HOURS") }
        public static var unfavourableExternalConditions: Self { Self(rawValue: "UNFAVOURABLE_EXTERNAL_CONDITIONS") }
        public static var procurementDelay: Self { Self(rawValue: "PROCUREMENT_DELAY") }
        public static var shippingPlanChanged: Self { Self(rawValue: "SHIPPING_PLAN_CHANGED") }
        public static var increasedQuantity: Self { Self(rawValue: "INCREASED_QUANTITY") }
        public static var other: Self { Self(rawValue: "OTHER") }
    }

    /// The model's `CancelSelfShipAppointmentResponse`.
    public struct CancelSelfShipAppointmentResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `GetSelfShipAppointmentSlotsResponse`.
    public struct GetSelfShipAppointmentSlotsResponse: Sendable, Decodable {
        public var pagination: Pagination?
        public var selfShipAppointmentSlotsAvailability: SelfShipAppointmentSlotsAvailability?

        public init(
            selfShipAppointmentSlotsAvailability: SelfShipAppointmentSlotsAvailability? = nil,
            pagination: Pagination? = nil
        ) {
            self.pagination = pagination
            self.selfShipAppointmentSlotsAvailability = selfShipAppointmentSlotsAvailability
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            selfShipAppointmentSlotsAvailability = try json.optional("selfShipAppointmentSlotsAvailability")
        }
    }

    /// The model's `SelfShipAppointmentSlotsAvailability`.
    public struct SelfShipAppointmentSlotsAvailability: Sendable, Decodable {
        public var expiresAt: DateTime?
        public var slots: [AppointmentSlot]?

        public init(expiresAt: DateTime? = nil, slots: [AppointmentSlot]? = nil) {
            self.expiresAt = expiresAt
            self.slots = slots
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            expiresAt = try json.optional("expiresAt")
            slots = try json.optional("slots")
        }
    }

    /// The model's `AppointmentSlot`.
    public struct AppointmentSlot: Sendable, Decodable {
        public var slotId: String?
        public var slotTime: AppointmentSlotTime?

        public init(slotId: String? = nil, slotTime: AppointmentSlotTime? = nil) {
            self.slotId = slotId
            self.slotTime = slotTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            slotId = try json.optional("slotId")
            slotTime = try json.optional("slotTime")
        }
    }

    /// The model's `GenerateSelfShipAppointmentSlotsRequest`.
    public struct GenerateSelfShipAppointmentSlotsRequest: Sendable, Encodable {
        public var desiredEndDate: DateTime?
        public var desiredStartDate: DateTime?

        public init(desiredEndDate: DateTime? = nil, desiredStartDate: DateTime? = nil) {
            self.desiredEndDate = desiredEndDate
            self.desiredStartDate = desiredStartDate
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("desiredEndDate", desiredEndDate)
            try json.set("desiredStartDate", desiredStartDate)
        }
    }

    /// The model's `GenerateSelfShipAppointmentSlotsResponse`.
    public struct GenerateSelfShipAppointmentSlotsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ScheduleSelfShipAppointmentRequest`.
    public struct ScheduleSelfShipAppointmentRequest: Sendable, Encodable {
        public var reasonComment: ReasonComment?

        public init(reasonComment: ReasonComment? = nil) {
            self.reasonComment = reasonComment
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("reasonComment", reasonComment)
        }
    }

    /// The model's `ScheduleSelfShipAppointmentResponse`.
    public struct ScheduleSelfShipAppointmentResponse: Sendable, Decodable {
        public var selfShipAppointmentDetails: SelfShipAppointmentDetails?

        public init(selfShipAppointmentDetails: SelfShipAppointmentDetails? = nil) {
            self.selfShipAppointmentDetails = selfShipAppointmentDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            selfShipAppointmentDetails = try json.optional("selfShipAppointmentDetails")
        }
    }

    /// The model's `UpdateShipmentSourceAddressRequest`.
    public struct UpdateShipmentSourceAddressRequest: Sendable, Encodable {
        public var address: AddressInput

        public init(address: AddressInput) {
            self.address = address
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("address", address)
        }
    }

    /// The model's `UpdateShipmentSourceAddressResponse`.
    public struct UpdateShipmentSourceAddressResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `UpdateShipmentTrackingDetailsRequest`.
    public struct UpdateShipmentTrackingDetailsRequest: Sendable, Encodable {
        public var trackingDetails: TrackingDetailsInput

        public init(trackingDetails: TrackingDetailsInput) {
            self.trackingDetails = trackingDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("trackingDetails", trackingDetails)
        }
    }

    /// The model's `TrackingDetailsInput`.
    public struct TrackingDetailsInput: Sendable, Encodable {
        public var ltlTrackingDetail: LtlTrackingDetailInput?
        public var spdTrackingDetail: SpdTrackingDetailInput?

        public init(
            ltlTrackingDetail: LtlTrackingDetailInput? = nil,
            spdTrackingDetail: SpdTrackingDetailInput? = nil
        ) {
            self.ltlTrackingDetail = ltlTrackingDetail
            self.spdTrackingDetail = spdTrackingDetail
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("ltlTrackingDetail", ltlTrackingDetail)
            try json.set("spdTrackingDetail", spdTrackingDetail)
        }
    }

    /// The model's `LtlTrackingDetailInput`.
    public struct LtlTrackingDetailInput: Sendable, Encodable {
        public var billOfLadingNumber: String?
        public var freightBillNumber: [String]

        public init(freightBillNumber: [String], billOfLadingNumber: String? = nil) {
            self.billOfLadingNumber = billOfLadingNumber
            self.freightBillNumber = freightBillNumber
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("billOfLadingNumber", billOfLadingNumber)
            try json.set("freightBillNumber", freightBillNumber)
        }
    }

    /// The model's `SpdTrackingDetailInput`.
    public struct SpdTrackingDetailInput: Sendable, Encodable {
        public var spdTrackingItems: [SpdTrackingItemInput]

        public init(spdTrackingItems: [SpdTrackingItemInput]) {
            self.spdTrackingItems = spdTrackingItems
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("spdTrackingItems", spdTrackingItems)
        }
    }

    /// The model's `SpdTrackingItemInput`.
    public struct SpdTrackingItemInput: Sendable, Encodable {
        public var boxId: String
        public var trackingId: String

        public init(boxId: String, trackingId: String) {
            self.boxId = boxId
            self.trackingId = trackingId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("boxId", boxId)
            try json.set("trackingId", trackingId)
        }
    }

    /// The model's `UpdateShipmentTrackingDetailsResponse`.
    public struct UpdateShipmentTrackingDetailsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ListTransportationOptionsResponse`.
    public struct ListTransportationOptionsResponse: Sendable, Decodable {
        public var pagination: Pagination?
        public var transportationOptions: [TransportationOption]?

        public init(transportationOptions: [TransportationOption]? = nil, pagination: Pagination? = nil) {
            self.pagination = pagination
            self.transportationOptions = transportationOptions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pagination = try json.optional("pagination")
            transportationOptions = try json.optional("transportationOptions")
        }
    }

    /// The model's `GenerateTransportationOptionsRequest`.
    public struct GenerateTransportationOptionsRequest: Sendable, Encodable {
        public var placementOptionId: String
        public var shipmentTransportationConfigurations: [ShipmentTransportationConfiguration]

        public init(
            placementOptionId: String,
            shipmentTransportationConfigurations: [ShipmentTransportationConfiguration]
        ) {
            self.placementOptionId = placementOptionId
            self.shipmentTransportationConfigurations = shipmentTransportationConfigurations
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("placementOptionId", placementOptionId)
            try json.set("shipmentTransportationConfigurations", shipmentTransportationConfigurations)
        }
    }

    /// The model's `ShipmentTransportationConfiguration`.
    public struct ShipmentTransportationConfiguration: Sendable, Encodable {
        public var contactInformation: ContactInformation?
        public var freightInformation: FreightInformation?
        public var pallets: [PalletInput]?
        public var readyToShipWindow: WindowInput
        public var shipmentId: String

        public init(
            readyToShipWindow: WindowInput,
            shipmentId: String,
            contactInformation: ContactInformation? = nil,
            freightInformation: FreightInformation? = nil,
            pallets: [PalletInput]? = nil
        ) {
            self.contactInformation = contactInformation
            self.freightInformation = freightInformation
            self.pallets = pallets
            self.readyToShipWindow = readyToShipWindow
            self.shipmentId = shipmentId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contactInformation", contactInformation)
            try json.set("freightInformation", freightInformation)
            try json.set("pallets", pallets)
            try json.set("readyToShipWindow", readyToShipWindow)
            try json.set("shipmentId", shipmentId)
        }
    }

    /// The model's `PalletInput`.
    public struct PalletInput: Sendable, Encodable {
        public var dimensions: Dimensions?
        public var quantity: Int
        public var stackability: Stackability?
        public var weight: Weight?

        public init(
            quantity: Int,
            dimensions: Dimensions? = nil,
            stackability: Stackability? = nil,
            weight: Weight? = nil
        ) {
            self.dimensions = dimensions
            self.quantity = quantity
            self.stackability = stackability
            self.weight = weight
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("dimensions", dimensions)
            try json.set("quantity", quantity)
            try json.set("stackability", stackability)
            try json.set("weight", weight)
        }
    }

    /// The model's `WindowInput`.
    public struct WindowInput: Sendable, Encodable {
        public var start: DateTime

        public init(start: DateTime) {
            self.start = start
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("start", start)
        }
    }

    /// The model's `GenerateTransportationOptionsResponse`.
    public struct GenerateTransportationOptionsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ConfirmTransportationOptionsRequest`.
    public struct ConfirmTransportationOptionsRequest: Sendable, Encodable {
        public var transportationSelections: [TransportationSelection]

        public init(transportationSelections: [TransportationSelection]) {
            self.transportationSelections = transportationSelections
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("transportationSelections", transportationSelections)
        }
    }

    /// The model's `TransportationSelection`.
    public struct TransportationSelection: Sendable, Encodable {
        public var contactInformation: ContactInformation?
        public var shipmentId: String
        public var transportationOptionId: String

        public init(shipmentId: String, transportationOptionId: String, contactInformation: ContactInformation? = nil) {
            self.contactInformation = contactInformation
            self.shipmentId = shipmentId
            self.transportationOptionId = transportationOptionId
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contactInformation", contactInformation)
            try json.set("shipmentId", shipmentId)
            try json.set("transportationOptionId", transportationOptionId)
        }
    }

    /// The model's `ConfirmTransportationOptionsResponse`.
    public struct ConfirmTransportationOptionsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `ListItemComplianceDetailsResponse`.
    public struct ListItemComplianceDetailsResponse: Sendable, Decodable {
        public var complianceDetails: [ComplianceDetail]?

        public init(complianceDetails: [ComplianceDetail]? = nil) {
            self.complianceDetails = complianceDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            complianceDetails = try json.optional("complianceDetails")
        }
    }

    /// The model's `ComplianceDetail`.
    public struct ComplianceDetail: Sendable, Decodable {
        public var asin: String?
        public var fnsku: String?
        public var msku: String?
        public var taxDetails: TaxDetails?

        public init(asin: String? = nil, fnsku: String? = nil, msku: String? = nil, taxDetails: TaxDetails? = nil) {
            self.asin = asin
            self.fnsku = fnsku
            self.msku = msku
            self.taxDetails = taxDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            fnsku = try json.optional("fnsku")
            msku = try json.optional("msku")
            taxDetails = try json.optional("taxDetails")
        }
    }

    /// The model's `TaxDetails`.
    public struct TaxDetails: Sendable, Codable {
        public var declaredValue: Currency?
        public var hsnCode: String?
        public var taxRates: [TaxRate]?

        public init(declaredValue: Currency? = nil, hsnCode: String? = nil, taxRates: [TaxRate]? = nil) {
            self.declaredValue = declaredValue
            self.hsnCode = hsnCode
            self.taxRates = taxRates
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            declaredValue = try json.optional("declaredValue")
            hsnCode = try json.optional("hsnCode")
            taxRates = try json.optional("taxRates")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("declaredValue", declaredValue)
            try json.set("hsnCode", hsnCode)
            try json.set("taxRates", taxRates)
        }
    }

    /// The model's `TaxRate`.
    public struct TaxRate: Sendable, Codable {
        public var cessRate: ExactDecimal?
        public var gstRate: ExactDecimal?
        public var taxType: String?

        public init(cessRate: ExactDecimal? = nil, gstRate: ExactDecimal? = nil, taxType: String? = nil) {
            self.cessRate = cessRate
            self.gstRate = gstRate
            self.taxType = taxType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            cessRate = try json.optional("cessRate")
            gstRate = try json.optional("gstRate")
            taxType = try json.optional("taxType")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("cessRate", cessRate, asText: false)
            try json.set("gstRate", gstRate, asText: false)
            try json.set("taxType", taxType)
        }
    }

    /// The model's `UpdateItemComplianceDetailsRequest`.
    public struct UpdateItemComplianceDetailsRequest: Sendable, Encodable {
        public var msku: String
        public var taxDetails: TaxDetails

        public init(msku: String, taxDetails: TaxDetails) {
            self.msku = msku
            self.taxDetails = taxDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("msku", msku)
            try json.set("taxDetails", taxDetails)
        }
    }

    /// The model's `UpdateItemComplianceDetailsResponse`.
    public struct UpdateItemComplianceDetailsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `CreateMarketplaceItemLabelsRequest`.
    public struct CreateMarketplaceItemLabelsRequest: Sendable, Encodable {
        public var height: ExactDecimal?
        public var labelType: LabelPrintType
        public var localeCode: String?
        public var marketplaceId: String
        public var mskuQuantities: [MskuQuantity]
        public var pageType: ItemLabelPageType?
        public var width: ExactDecimal?

        public init(
            labelType: LabelPrintType,
            marketplaceId: String,
            mskuQuantities: [MskuQuantity],
            height: ExactDecimal? = nil,
            localeCode: String? = nil,
            pageType: ItemLabelPageType? = nil,
            width: ExactDecimal? = nil
        ) {
            self.height = height
            self.labelType = labelType
            self.localeCode = localeCode
            self.marketplaceId = marketplaceId
            self.mskuQuantities = mskuQuantities
            self.pageType = pageType
            self.width = width
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("height", height, asText: false)
            try json.set("labelType", labelType)
            try json.set("localeCode", localeCode)
            try json.set("marketplaceId", marketplaceId)
            try json.set("mskuQuantities", mskuQuantities)
            try json.set("pageType", pageType)
            try json.set("width", width, asText: false)
        }
    }

    /// The model's `LabelPrintType`.
    public struct LabelPrintType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var standardFormat: Self { Self(rawValue: "STANDARD_FORMAT") }
        public static var thermalPrinting: Self { Self(rawValue: "THERMAL_PRINTING") }
    }

    /// The model's `MskuQuantity`.
    public struct MskuQuantity: Sendable, Encodable {
        public var msku: String
        public var quantity: Int

        public init(msku: String, quantity: Int) {
            self.msku = msku
            self.quantity = quantity
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("msku", msku)
            try json.set("quantity", quantity)
        }
    }

    /// The model's `ItemLabelPageType`.
    public struct ItemLabelPageType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var a421: Self { Self(rawValue: "A4_21") }
        public static var a424: Self { Self(rawValue: "A4_24") }
        public static var a42464x33: Self { Self(rawValue: "A4_24_64x33") }
        public static var a42466x35: Self { Self(rawValue: "A4_24_66x35") }
        public static var a42470x36: Self { Self(rawValue: "A4_24_70x36") }
        public static var a42470x37: Self { Self(rawValue: "A4_24_70x37") }
        public static var a424i: Self { Self(rawValue: "A4_24i") }
        public static var a427: Self { Self(rawValue: "A4_27") }
        public static var a44052x29: Self { Self(rawValue: "A4_40_52x29") }
        public static var a44448x25: Self { Self(rawValue: "A4_44_48x25") }
        public static var letter30: Self { Self(rawValue: "Letter_30") }
    }

    /// The model's `CreateMarketplaceItemLabelsResponse`.
    public struct CreateMarketplaceItemLabelsResponse: Sendable, Decodable {
        public var documentDownloads: [DocumentDownload]?

        public init(documentDownloads: [DocumentDownload]? = nil) {
            self.documentDownloads = documentDownloads
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            documentDownloads = try json.optional("documentDownloads")
        }
    }

    /// The model's `ListPrepDetailsResponse`.
    public struct ListPrepDetailsResponse: Sendable, Decodable {
        public var mskuPrepDetails: [MskuPrepDetail]?

        public init(mskuPrepDetails: [MskuPrepDetail]? = nil) {
            self.mskuPrepDetails = mskuPrepDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            mskuPrepDetails = try json.optional("mskuPrepDetails")
        }
    }

    /// The model's `MskuPrepDetail`.
    public struct MskuPrepDetail: Sendable, Decodable {
        public var allOwnersConstraint: AllOwnersConstraint?
        public var labelOwnerConstraint: OwnerConstraint?
        public var msku: String?
        public var prepCategory: PrepCategory?
        public var prepOwnerConstraint: OwnerConstraint?
        public var prepTypes: [PrepType]?

        public init(
            msku: String? = nil,
            prepCategory: PrepCategory? = nil,
            prepTypes: [PrepType]? = nil,
            allOwnersConstraint: AllOwnersConstraint? = nil,
            labelOwnerConstraint: OwnerConstraint? = nil,
            prepOwnerConstraint: OwnerConstraint? = nil
        ) {
            self.allOwnersConstraint = allOwnersConstraint
            self.labelOwnerConstraint = labelOwnerConstraint
            self.msku = msku
            self.prepCategory = prepCategory
            self.prepOwnerConstraint = prepOwnerConstraint
            self.prepTypes = prepTypes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            allOwnersConstraint = try json.optional("allOwnersConstraint")
            labelOwnerConstraint = try json.optional("labelOwnerConstraint")
            msku = try json.optional("msku")
            prepCategory = try json.optional("prepCategory")
            prepOwnerConstraint = try json.optional("prepOwnerConstraint")
            prepTypes = try json.optional("prepTypes")
        }
    }

    /// The model's `AllOwnersConstraint`.
    public struct AllOwnersConstraint: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mustMatch: Self { Self(rawValue: "MUST_MATCH") }
    }

    /// The model's `OwnerConstraint`.
    public struct OwnerConstraint: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazonOnly: Self { Self(rawValue: "AMAZON_ONLY") }
        public static var noneOnly: Self { Self(rawValue: "NONE_ONLY") }
        public static var sellerOnly: Self { Self(rawValue: "SELLER_ONLY") }
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
        public static var unknown: Self { Self(rawValue: "UNKNOWN") }
        public static var none: Self { Self(rawValue: "NONE") }
    }

    /// The model's `PrepType`.
    public struct PrepType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var itemBlackShrinkwrap: Self { Self(rawValue: "ITEM_BLACK_SHRINKWRAP") }
        public static var itemBlankstk: Self { Self(rawValue: "ITEM_BLANKSTK") }
        public static var itemBoxing: Self { Self(rawValue: "ITEM_BOXING") }
        public static var itemBubblewrap: Self { Self(rawValue: "ITEM_BUBBLEWRAP") }
        public static var itemCapSealing: Self { Self(rawValue: "ITEM_CAP_SEALING") }
        public static var itemDebundle: Self { Self(rawValue: "ITEM_DEBUNDLE") }
        public static var itemHangGarment: Self { Self(rawValue: "ITEM_HANG_GARMENT") }
        public static var itemLabeling: Self { Self(rawValue: "ITEM_LABELING") }
        public static var itemNoPrep: Self { Self(rawValue: "ITEM_NO_PREP") }
        public static var itemPolybagging: Self { Self(rawValue: "ITEM_POLYBAGGING") }
        public static var itemRmovhang: Self { Self(rawValue: "ITEM_RMOVHANG") }
        public static var itemSetcreat: Self { Self(rawValue: "ITEM_SETCREAT") }
        public static var itemSetstk: Self { Self(rawValue: "ITEM_SETSTK") }
        public static var itemSioc: Self { Self(rawValue: "ITEM_SIOC") }
        public static var itemSuffostk: Self { Self(rawValue: "ITEM_SUFFOSTK") }
        public static var itemTaping: Self { Self(rawValue: "ITEM_TAPING") }
    }

    /// The model's `SetPrepDetailsRequest`.
    public struct SetPrepDetailsRequest: Sendable, Encodable {
        public var marketplaceId: String
        public var mskuPrepDetails: [MskuPrepDetailInput]

        public init(marketplaceId: String, mskuPrepDetails: [MskuPrepDetailInput]) {
            self.marketplaceId = marketplaceId
            self.mskuPrepDetails = mskuPrepDetails
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("marketplaceId", marketplaceId)
            try json.set("mskuPrepDetails", mskuPrepDetails)
        }
    }

    /// The model's `MskuPrepDetailInput`.
    public struct MskuPrepDetailInput: Sendable, Encodable {
        public var msku: String
        public var prepCategory: PrepCategory
        public var prepTypes: [PrepType]

        public init(msku: String, prepCategory: PrepCategory, prepTypes: [PrepType]) {
            self.msku = msku
            self.prepCategory = prepCategory
            self.prepTypes = prepTypes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("msku", msku)
            try json.set("prepCategory", prepCategory)
            try json.set("prepTypes", prepTypes)
        }
    }

    /// The model's `SetPrepDetailsResponse`.
    public struct SetPrepDetailsResponse: Sendable, Decodable {
        public var operationId: String?

        public init(operationId: String? = nil) {
            self.operationId = operationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operationId = try json.optional("operationId")
        }
    }

    /// The model's `InboundOperationStatus`.
    public struct InboundOperationStatus: Sendable, Decodable {
        public var operation: String?
        public var operationId: String?
        public var operationProblems: [OperationProblem]?
        public var operationStatus: OperationStatus?

        public init(
            operation: String? = nil,
            operationId: String? = nil,
            operationProblems: [OperationProblem]? = nil,
            operationStatus: OperationStatus? = nil
        ) {
            self.operation = operation
            self.operationId = operationId
            self.operationProblems = operationProblems
            self.operationStatus = operationStatus
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            operation = try json.optional("operation")
            operationId = try json.optional("operationId")
            operationProblems = try json.optional("operationProblems")
            operationStatus = try json.optional("operationStatus")
        }
    }

    /// The model's `OperationProblem`.
    public struct OperationProblem: Sendable, Decodable {
        public var code: String?
        public var details: String?
        public var message: String?
        public var severity: String?

        public init(code: String? = nil, message: String? = nil, severity: String? = nil, details: String? = nil) {
            self.code = code
            self.details = details
            self.message = message
            self.severity = severity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            details = try json.optional("details")
            message = try json.optional("message")
            severity = try json.optional("severity")
        }
    }

    /// The model's `OperationStatus`.
    public struct OperationStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var success: Self { Self(rawValue: "SUCCESS") }
        public static var failed: Self { Self(rawValue: "FAILED") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
    }
}
