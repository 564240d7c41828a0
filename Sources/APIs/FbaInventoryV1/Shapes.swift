// Generated from fba-inventory-api-model/fbaInventory.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension FbaInventoryV1 {
    /// The model's `GetInventorySummaries.granularityType`.
    public struct GetInventorySummariesGranularityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var marketplace: Self { Self(rawValue: "Marketplace") }
    }

    /// The model's `GetInventorySummariesResponse`.
    public struct GetInventorySummariesResponse: Sendable, Decodable {
        public var payload: GetInventorySummariesResult?
        public var pagination: Pagination?
        public var errors: [Error]?

        public init(
            payload: GetInventorySummariesResult? = nil,
            pagination: Pagination? = nil,
            errors: [Error]? = nil
        ) {
            self.payload = payload
            self.pagination = pagination
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            pagination = try json.optional("pagination")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetInventorySummariesResult`.
    public struct GetInventorySummariesResult: Sendable, Decodable {
        public var granularity: Granularity?
        public var inventorySummaries: [InventorySummary]?

        public init(granularity: Granularity? = nil, inventorySummaries: [InventorySummary]? = nil) {
            self.granularity = granularity
            self.inventorySummaries = inventorySummaries
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            granularity = try json.optional("granularity")
            inventorySummaries = try json.optional("inventorySummaries")
        }
    }

    /// The model's `Granularity`.
    public struct Granularity: Sendable, Decodable {
        public var granularityType: String?
        public var granularityId: String?

        public init(granularityType: String? = nil, granularityId: String? = nil) {
            self.granularityType = granularityType
            self.granularityId = granularityId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            granularityType = try json.optional("granularityType")
            granularityId = try json.optional("granularityId")
        }
    }

    /// The model's `InventorySummary`.
    public struct InventorySummary: Sendable, Decodable {
        public var asin: String?
        public var fnSku: String?
        public var sellerSku: String?
        public var condition: String?
        public var inventoryDetails: InventoryDetails?
        public var lastUpdatedTime: DateTime?
        public var productName: String?
        public var totalQuantity: Int?
        public var stores: [String]?

        public init(
            asin: String? = nil,
            fnSku: String? = nil,
            sellerSku: String? = nil,
            condition: String? = nil,
            inventoryDetails: InventoryDetails? = nil,
            lastUpdatedTime: DateTime? = nil,
            productName: String? = nil,
            totalQuantity: Int? = nil,
            stores: [String]? = nil
        ) {
            self.asin = asin
            self.fnSku = fnSku
            self.sellerSku = sellerSku
            self.condition = condition
            self.inventoryDetails = inventoryDetails
            self.lastUpdatedTime = lastUpdatedTime
            self.productName = productName
            self.totalQuantity = totalQuantity
            self.stores = stores
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            fnSku = try json.optional("fnSku")
            sellerSku = try json.optional("sellerSku")
            condition = try json.optional("condition")
            inventoryDetails = try json.optional("inventoryDetails")
            lastUpdatedTime = try json.optional("lastUpdatedTime")
            productName = try json.optional("productName")
            totalQuantity = try json.optional("totalQuantity")
            stores = try json.optional("stores")
        }
    }

    /// The model's `InventoryDetails`.
    public struct InventoryDetails: Sendable, Decodable {
        public var fulfillableQuantity: Int?
        public var inboundWorkingQuantity: Int?
        public var inboundShippedQuantity: Int?
        public var inboundReceivingQuantity: Int?
        public var reservedQuantity: ReservedQuantity?
        public var researchingQuantity: ResearchingQuantity?
        public var unfulfillableQuantity: UnfulfillableQuantity?

        public init(
            fulfillableQuantity: Int? = nil,
            inboundWorkingQuantity: Int? = nil,
            inboundShippedQuantity: Int? = nil,
            inboundReceivingQuantity: Int? = nil,
            reservedQuantity: ReservedQuantity? = nil,
            researchingQuantity: ResearchingQuantity? = nil,
            unfulfillableQuantity: UnfulfillableQuantity? = nil
        ) {
            self.fulfillableQuantity = fulfillableQuantity
            self.inboundWorkingQuantity = inboundWorkingQuantity
            self.inboundShippedQuantity = inboundShippedQuantity
            self.inboundReceivingQuantity = inboundReceivingQuantity
            self.reservedQuantity = reservedQuantity
            self.researchingQuantity = researchingQuantity
            self.unfulfillableQuantity = unfulfillableQuantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fulfillableQuantity = try json.optional("fulfillableQuantity")
            inboundWorkingQuantity = try json.optional("inboundWorkingQuantity")
            inboundShippedQuantity = try json.optional("inboundShippedQuantity")
            inboundReceivingQuantity = try json.optional("inboundReceivingQuantity")
            reservedQuantity = try json.optional("reservedQuantity")
            researchingQuantity = try json.optional("researchingQuantity")
            unfulfillableQuantity = try json.optional("unfulfillableQuantity")
        }
    }

    /// The model's `ReservedQuantity`.
    public struct ReservedQuantity: Sendable, Decodable {
        public var totalReservedQuantity: Int?
        public var pendingCustomerOrderQuantity: Int?
        public var pendingTransshipmentQuantity: Int?
        public var fcProcessingQuantity: Int?

        public init(
            totalReservedQuantity: Int? = nil,
            pendingCustomerOrderQuantity: Int? = nil,
            pendingTransshipmentQuantity: Int? = nil,
            fcProcessingQuantity: Int? = nil
        ) {
            self.totalReservedQuantity = totalReservedQuantity
            self.pendingCustomerOrderQuantity = pendingCustomerOrderQuantity
            self.pendingTransshipmentQuantity = pendingTransshipmentQuantity
            self.fcProcessingQuantity = fcProcessingQuantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalReservedQuantity = try json.optional("totalReservedQuantity")
            pendingCustomerOrderQuantity = try json.optional("pendingCustomerOrderQuantity")
            pendingTransshipmentQuantity = try json.optional("pendingTransshipmentQuantity")
            fcProcessingQuantity = try json.optional("fcProcessingQuantity")
        }
    }

    /// The model's `ResearchingQuantity`.
    public struct ResearchingQuantity: Sendable, Decodable {
        public var totalResearchingQuantity: Int?
        public var researchingQuantityBreakdown: [ResearchingQuantityEntry]?

        public init(
            totalResearchingQuantity: Int? = nil,
            researchingQuantityBreakdown: [ResearchingQuantityEntry]? = nil
        ) {
            self.totalResearchingQuantity = totalResearchingQuantity
            self.researchingQuantityBreakdown = researchingQuantityBreakdown
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalResearchingQuantity = try json.optional("totalResearchingQuantity")
            researchingQuantityBreakdown = try json.optional("researchingQuantityBreakdown")
        }
    }

    /// The model's `ResearchingQuantityEntry`.
    public struct ResearchingQuantityEntry: Sendable, Decodable {
        public var name: ResearchingQuantityEntryName?
        public var quantity: Int?

        public init(name: ResearchingQuantityEntryName? = nil, quantity: Int? = nil) {
            self.name = name
            self.quantity = quantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            quantity = try json.optional("quantity")
        }
    }

    /// The model's `ResearchingQuantityEntry.name`.
    public struct ResearchingQuantityEntryName: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var researchingQuantityInShortTerm: Self { Self(rawValue: "researchingQuantityInShortTerm") }
        public static var researchingQuantityInMidTerm: Self { Self(rawValue: "researchingQuantityInMidTerm") }
        public static var researchingQuantityInLongTerm: Self { Self(rawValue: "researchingQuantityInLongTerm") }
    }

    /// The model's `UnfulfillableQuantity`.
    public struct UnfulfillableQuantity: Sendable, Decodable {
        public var totalUnfulfillableQuantity: Int?
        public var customerDamagedQuantity: Int?
        public var warehouseDamagedQuantity: Int?
        public var distributorDamagedQuantity: Int?
        public var carrierDamagedQuantity: Int?
        public var defectiveQuantity: Int?
        public var expiredQuantity: Int?

        public init(
            totalUnfulfillableQuantity: Int? = nil,
            customerDamagedQuantity: Int? = nil,
            warehouseDamagedQuantity: Int? = nil,
            distributorDamagedQuantity: Int? = nil,
            carrierDamagedQuantity: Int? = nil,
            defectiveQuantity: Int? = nil,
            expiredQuantity: Int? = nil
        ) {
            self.totalUnfulfillableQuantity = totalUnfulfillableQuantity
            self.customerDamagedQuantity = customerDamagedQuantity
            self.warehouseDamagedQuantity = warehouseDamagedQuantity
            self.distributorDamagedQuantity = distributorDamagedQuantity
            self.carrierDamagedQuantity = carrierDamagedQuantity
            self.defectiveQuantity = defectiveQuantity
            self.expiredQuantity = expiredQuantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalUnfulfillableQuantity = try json.optional("totalUnfulfillableQuantity")
            customerDamagedQuantity = try json.optional("customerDamagedQuantity")
            warehouseDamagedQuantity = try json.optional("warehouseDamagedQuantity")
            distributorDamagedQuantity = try json.optional("distributorDamagedQuantity")
            carrierDamagedQuantity = try json.optional("carrierDamagedQuantity")
            defectiveQuantity = try json.optional("defectiveQuantity")
            expiredQuantity = try json.optional("expiredQuantity")
        }
    }

    /// The model's `InventorySummaries`.
    public typealias InventorySummaries = [InventorySummary]

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

    /// The model's `CreateInventoryItemRequest`.
    public struct CreateInventoryItemRequest: Sendable, Encodable {
        public var sellerSku: String
        public var marketplaceId: String
        public var productName: String

        public init(sellerSku: String, marketplaceId: String, productName: String) {
            self.sellerSku = sellerSku
            self.marketplaceId = marketplaceId
            self.productName = productName
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellerSku", sellerSku)
            try json.set("marketplaceId", marketplaceId)
            try json.set("productName", productName)
        }
    }

    /// The model's `CreateInventoryItemResponse`.
    public struct CreateInventoryItemResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `DeleteInventoryItemResponse`.
    public struct DeleteInventoryItemResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }

    /// The model's `AddInventoryRequest`.
    public struct AddInventoryRequest: Sendable, Encodable {
        public var inventoryItems: [InventoryItem]?

        public init(inventoryItems: [InventoryItem]? = nil) {
            self.inventoryItems = inventoryItems
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("inventoryItems", inventoryItems)
        }
    }

    /// The model's `InventoryItem`.
    public struct InventoryItem: Sendable, Encodable {
        public var sellerSku: String
        public var marketplaceId: String
        public var quantity: Int

        public init(sellerSku: String, marketplaceId: String, quantity: Int) {
            self.sellerSku = sellerSku
            self.marketplaceId = marketplaceId
            self.quantity = quantity
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellerSku", sellerSku)
            try json.set("marketplaceId", marketplaceId)
            try json.set("quantity", quantity)
        }
    }

    /// The model's `InventoryItems`.
    public typealias InventoryItems = [InventoryItem]

    /// The model's `AddInventoryResponse`.
    public struct AddInventoryResponse: Sendable, Decodable {
        public var errors: [Error]?

        public init(errors: [Error]? = nil) {
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            errors = try json.optional("errors")
        }
    }
}
