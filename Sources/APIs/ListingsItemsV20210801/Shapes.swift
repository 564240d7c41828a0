// Generated from listings-items-api-model/listingsItems_2021-08-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ListingsItemsV20210801 {
    /// The model's `ListingsItemSubmissionResponse`.
    public struct ListingsItemSubmissionResponse: Sendable, Decodable {
        public var sku: String?
        public var status: ListingsItemSubmissionResponseStatus?
        public var submissionId: String?
        public var issues: [Issue]?
        public var identifiers: [ItemIdentifiersByMarketplace]?

        public init(
            sku: String? = nil,
            status: ListingsItemSubmissionResponseStatus? = nil,
            submissionId: String? = nil,
            issues: [Issue]? = nil,
            identifiers: [ItemIdentifiersByMarketplace]? = nil
        ) {
            self.sku = sku
            self.status = status
            self.submissionId = submissionId
            self.issues = issues
            self.identifiers = identifiers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sku = try json.optional("sku")
            status = try json.optional("status")
            submissionId = try json.optional("submissionId")
            issues = try json.optional("issues")
            identifiers = try json.optional("identifiers")
        }
    }

    /// The model's `ListingsItemSubmissionResponse.status`.
    public struct ListingsItemSubmissionResponseStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var accepted: Self { Self(rawValue: "ACCEPTED") }
        public static var invalid: Self { Self(rawValue: "INVALID") }
        public static var valid: Self { Self(rawValue: "VALID") }
    }

    /// The model's `Issue`.
    public struct Issue: Sendable, Decodable {
        public var code: String?
        public var message: String?
        public var severity: IssueSeverity?
        public var attributeNames: [String]?
        public var categories: [String]?
        public var enforcements: IssueEnforcements?
        public var marketplaceIds: [String]?

        public init(
            code: String? = nil,
            message: String? = nil,
            severity: IssueSeverity? = nil,
            categories: [String]? = nil,
            attributeNames: [String]? = nil,
            enforcements: IssueEnforcements? = nil,
            marketplaceIds: [String]? = nil
        ) {
            self.code = code
            self.message = message
            self.severity = severity
            self.attributeNames = attributeNames
            self.categories = categories
            self.enforcements = enforcements
            self.marketplaceIds = marketplaceIds
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            code = try json.optional("code")
            message = try json.optional("message")
            severity = try json.optional("severity")
            attributeNames = try json.optional("attributeNames")
            categories = try json.optional("categories")
            enforcements = try json.optional("enforcements")
            marketplaceIds = try json.optional("marketplaceIds")
        }
    }

    /// The model's `Issue.severity`.
    public struct IssueSeverity: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var error: Self { Self(rawValue: "ERROR") }
        public static var warning: Self { Self(rawValue: "WARNING") }
        public static var info: Self { Self(rawValue: "INFO") }
    }

    /// The model's `IssueEnforcements`.
    public struct IssueEnforcements: Sendable, Decodable {
        public var actions: [IssueEnforcementAction]?
        public var exemption: IssueExemption?

        public init(actions: [IssueEnforcementAction]? = nil, exemption: IssueExemption? = nil) {
            self.actions = actions
            self.exemption = exemption
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            actions = try json.optional("actions")
            exemption = try json.optional("exemption")
        }
    }

    /// The model's `IssueEnforcementAction`.
    public struct IssueEnforcementAction: Sendable, Decodable {
        public var action: String?

        public init(action: String? = nil) {
            self.action = action
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            action = try json.optional("action")
        }
    }

    /// The model's `IssueExemption`.
    public struct IssueExemption: Sendable, Decodable {
        public var status: IssueExemptionStatus?
        public var expiryDate: DateTime?

        public init(status: IssueExemptionStatus? = nil, expiryDate: DateTime? = nil) {
            self.status = status
            self.expiryDate = expiryDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("status")
            expiryDate = try json.optional("expiryDate")
        }
    }

    /// The model's `IssueExemption.status`.
    public struct IssueExemptionStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var exempt: Self { Self(rawValue: "EXEMPT") }
        public static var exemptUntilExpiryDate: Self { Self(rawValue: "EXEMPT_UNTIL_EXPIRY_DATE") }
        public static var notExempt: Self { Self(rawValue: "NOT_EXEMPT") }
    }

    /// The model's `ItemIdentifiersByMarketplace`.
    public struct ItemIdentifiersByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var asin: String?

        public init(marketplaceId: String? = nil, asin: String? = nil) {
            self.marketplaceId = marketplaceId
            self.asin = asin
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            asin = try json.optional("asin")
        }
    }

    /// The model's `ItemIdentifiers`.
    public typealias ItemIdentifiers = [ItemIdentifiersByMarketplace]

    /// The model's `GetListingsItem.includedData`.
    public struct GetListingsItemIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var summaries: Self { Self(rawValue: "summaries") }
        public static var attributes: Self { Self(rawValue: "attributes") }
        public static var issues: Self { Self(rawValue: "issues") }
        public static var offers: Self { Self(rawValue: "offers") }
        public static var fulfillmentAvailability: Self { Self(rawValue: "fulfillmentAvailability") }
        public static var procurement: Self { Self(rawValue: "procurement") }
        public static var relationships: Self { Self(rawValue: "relationships") }
        public static var productTypes: Self { Self(rawValue: "productTypes") }
    }

    /// The model's `Item`.
    public struct Item: Sendable, Decodable {
        public var sku: String?
        public var summaries: [ItemSummaryByMarketplace]?
        public var attributes: [String: JSONValue]?
        public var issues: [Issue]?
        public var offers: [ItemOfferByMarketplace]?
        public var fulfillmentAvailability: [FulfillmentAvailability]?
        public var procurement: [ItemProcurement]?
        public var relationships: [ItemRelationshipsByMarketplace]?
        public var productTypes: [ItemProductTypeByMarketplace]?

        public init(
            sku: String? = nil,
            summaries: [ItemSummaryByMarketplace]? = nil,
            attributes: [String: JSONValue]? = nil,
            issues: [Issue]? = nil,
            offers: [ItemOfferByMarketplace]? = nil,
            fulfillmentAvailability: [FulfillmentAvailability]? = nil,
            procurement: [ItemProcurement]? = nil,
            relationships: [ItemRelationshipsByMarketplace]? = nil,
            productTypes: [ItemProductTypeByMarketplace]? = nil
        ) {
            self.sku = sku
            self.summaries = summaries
            self.attributes = attributes
            self.issues = issues
            self.offers = offers
            self.fulfillmentAvailability = fulfillmentAvailability
            self.procurement = procurement
            self.relationships = relationships
            self.productTypes = productTypes
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sku = try json.optional("sku")
            summaries = try json.optional("summaries")
            attributes = try json.optional("attributes")
            issues = try json.optional("issues")
            offers = try json.optional("offers")
            fulfillmentAvailability = try json.optional("fulfillmentAvailability")
            procurement = try json.optional("procurement")
            relationships = try json.optional("relationships")
            productTypes = try json.optional("productTypes")
        }
    }

    /// The model's `ItemSummaryByMarketplace`.
    public struct ItemSummaryByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var asin: String?
        public var productType: String?
        public var conditionType: ItemSummaryByMarketplaceConditionType?
        public var status: [ItemSummaryByMarketplaceStatus]?
        public var fnSku: String?
        public var itemName: String?
        public var createdDate: DateTime?
        public var lastUpdatedDate: DateTime?
        public var mainImage: ItemImage?

        public init(
            marketplaceId: String? = nil,
            productType: String? = nil,
            status: [ItemSummaryByMarketplaceStatus]? = nil,
            createdDate: DateTime? = nil,
            lastUpdatedDate: DateTime? = nil,
            asin: String? = nil,
            conditionType: ItemSummaryByMarketplaceConditionType? = nil,
            fnSku: String? = nil,
            itemName: String? = nil,
            mainImage: ItemImage? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.productType = productType
            self.conditionType = conditionType
            self.status = status
            self.fnSku = fnSku
            self.itemName = itemName
            self.createdDate = createdDate
            self.lastUpdatedDate = lastUpdatedDate
            self.mainImage = mainImage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            asin = try json.optional("asin")
            productType = try json.optional("productType")
            conditionType = try json.optional("conditionType")
            status = try json.optional("status")
            fnSku = try json.optional("fnSku")
            itemName = try json.optional("itemName")
            createdDate = try json.optional("createdDate")
            lastUpdatedDate = try json.optional("lastUpdatedDate")
            mainImage = try json.optional("mainImage")
        }
    }

    /// The model's `ItemSummaryByMarketplace.conditionType`.
    public struct ItemSummaryByMarketplaceConditionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var newNew: Self { Self(rawValue: "new_new") }
        public static var newOpenBox: Self { Self(rawValue: "new_open_box") }
        public static var newOem: Self { Self(rawValue: "new_oem") }
        public static var refurbishedRefurbished: Self { Self(rawValue: "refurbished_refurbished") }
        public static var usedLikeNew: Self { Self(rawValue: "used_like_new") }
        public static var usedVeryGood: Self { Self(rawValue: "used_very_good") }
        public static var usedGood: Self { Self(rawValue: "used_good") }
        public static var usedAcceptable: Self { Self(rawValue: "used_acceptable") }
        public static var collectibleLikeNew: Self { Self(rawValue: "collectible_like_new") }
        public static var collectibleVeryGood: Self { Self(rawValue: "collectible_very_good") }
        public static var collectibleGood: Self { Self(rawValue: "collectible_good") }
        public static var collectibleAcceptable: Self { Self(rawValue: "collectible_acceptable") }
        public static var clubClub: Self { Self(rawValue: "club_club") }
    }

    /// The model's `ItemSummaryByMarketplace.status`.
    public struct ItemSummaryByMarketplaceStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var buyable: Self { Self(rawValue: "BUYABLE") }
        public static var discoverable: Self { Self(rawValue: "DISCOVERABLE") }
    }

    /// The model's `ItemImage`.
    public struct ItemImage: Sendable, Decodable {
        public var link: String?
        public var height: Int?
        public var width: Int?

        public init(link: String? = nil, height: Int? = nil, width: Int? = nil) {
            self.link = link
            self.height = height
            self.width = width
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            link = try json.optional("link")
            height = try json.optional("height")
            width = try json.optional("width")
        }
    }

    /// The model's `ItemSummaries`.
    public typealias ItemSummaries = [ItemSummaryByMarketplace]

    /// The model's `ItemAttributes`.
    public typealias ItemAttributes = [String: JSONValue]

    /// The model's `ItemIssues`.
    public typealias ItemIssues = [Issue]

    /// The model's `ItemOfferByMarketplace`.
    public struct ItemOfferByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var offerType: ItemOfferByMarketplaceOfferType?
        public var price: Money?
        public var points: Points?
        public var audience: Audience?

        public init(
            marketplaceId: String? = nil,
            offerType: ItemOfferByMarketplaceOfferType? = nil,
            price: Money? = nil,
            points: Points? = nil,
            audience: Audience? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.offerType = offerType
            self.price = price
            self.points = points
            self.audience = audience
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            offerType = try json.optional("offerType")
            price = try json.optional("price")
            points = try json.optional("points")
            audience = try json.optional("audience")
        }
    }

    /// The model's `ItemOfferByMarketplace.offerType`.
    public struct ItemOfferByMarketplaceOfferType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var b2c: Self { Self(rawValue: "B2C") }
        public static var b2b: Self { Self(rawValue: "B2B") }
    }

    /// The model's `Money`.
    public struct Money: Sendable, Decodable {
        public var currencyCode: String?
        public var amount: ExactDecimal?

        public init(currencyCode: String? = nil, amount: ExactDecimal? = nil) {
            self.currencyCode = currencyCode
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("currencyCode")
            amount = try json.optional("amount")
        }
    }

    /// The model's `Points`.
    public struct Points: Sendable, Decodable {
        public var pointsNumber: Int?

        public init(pointsNumber: Int? = nil) {
            self.pointsNumber = pointsNumber
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsNumber = try json.optional("pointsNumber")
        }
    }

    /// The model's `Audience`.
    public struct Audience: Sendable, Decodable {
        public var value: String?
        public var displayName: String?

        public init(value: String? = nil, displayName: String? = nil) {
            self.value = value
            self.displayName = displayName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            displayName = try json.optional("displayName")
        }
    }

    /// The model's `ItemOffers`.
    public typealias ItemOffers = [ItemOfferByMarketplace]

    /// The model's `FulfillmentAvailability`.
    public struct FulfillmentAvailability: Sendable, Decodable {
        public var fulfillmentChannelCode: String?
        public var quantity: Int?

        public init(fulfillmentChannelCode: String? = nil, quantity: Int? = nil) {
            self.fulfillmentChannelCode = fulfillmentChannelCode
            self.quantity = quantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fulfillmentChannelCode = try json.optional("fulfillmentChannelCode")
            quantity = try json.optional("quantity")
        }
    }

    /// The model's `ItemProcurement`.
    public struct ItemProcurement: Sendable, Decodable {
        public var costPrice: Money?

        public init(costPrice: Money? = nil) {
            self.costPrice = costPrice
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            costPrice = try json.optional("costPrice")
        }
    }

    /// The model's `ItemRelationshipsByMarketplace`.
    public struct ItemRelationshipsByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var relationships: [ItemRelationship]?

        public init(marketplaceId: String? = nil, relationships: [ItemRelationship]? = nil) {
            self.marketplaceId = marketplaceId
            self.relationships = relationships
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            relationships = try json.optional("relationships")
        }
    }

    /// The model's `ItemRelationship`.
    public struct ItemRelationship: Sendable, Decodable {
        public var childSkus: [String]?
        public var parentSkus: [String]?
        public var variationTheme: ItemVariationTheme?
        public var type: ItemRelationshipTypeShape?

        public init(
            type: ItemRelationshipTypeShape? = nil,
            childSkus: [String]? = nil,
            parentSkus: [String]? = nil,
            variationTheme: ItemVariationTheme? = nil
        ) {
            self.childSkus = childSkus
            self.parentSkus = parentSkus
            self.variationTheme = variationTheme
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            childSkus = try json.optional("childSkus")
            parentSkus = try json.optional("parentSkus")
            variationTheme = try json.optional("variationTheme")
            type = try json.optional("type")
        }
    }

    /// The model's `ItemVariationTheme`.
    public struct ItemVariationTheme: Sendable, Decodable {
        public var attributes: [String]?
        public var theme: String?

        public init(attributes: [String]? = nil, theme: String? = nil) {
            self.attributes = attributes
            self.theme = theme
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            attributes = try json.optional("attributes")
            theme = try json.optional("theme")
        }
    }

    /// The model's `ItemRelationship.type`.
    public struct ItemRelationshipTypeShape: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var variation: Self { Self(rawValue: "VARIATION") }
        public static var packageHierarchy: Self { Self(rawValue: "PACKAGE_HIERARCHY") }
    }

    /// The model's `ItemRelationships`.
    public typealias ItemRelationships = [ItemRelationshipsByMarketplace]

    /// The model's `ItemProductTypeByMarketplace`.
    public struct ItemProductTypeByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var productType: String?

        public init(marketplaceId: String? = nil, productType: String? = nil) {
            self.marketplaceId = marketplaceId
            self.productType = productType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            productType = try json.optional("productType")
        }
    }

    /// The model's `ItemProductTypes`.
    public typealias ItemProductTypes = [ItemProductTypeByMarketplace]

    /// The model's `PatchListingsItem.includedData`.
    public struct PatchListingsItemIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identifiers: Self { Self(rawValue: "identifiers") }
        public static var issues: Self { Self(rawValue: "issues") }
    }

    /// The model's `PatchListingsItem.mode`.
    public struct PatchListingsItemMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var validationPreview: Self { Self(rawValue: "VALIDATION_PREVIEW") }
    }

    /// The model's `ListingsItemPatchRequest`.
    public struct ListingsItemPatchRequest: Sendable, Encodable {
        public var productType: String
        public var patches: [PatchOperation]

        public init(productType: String, patches: [PatchOperation]) {
            self.productType = productType
            self.patches = patches
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("productType", productType)
            try json.set("patches", patches)
        }
    }

    /// The model's `PatchOperation`.
    public struct PatchOperation: Sendable, Encodable {
        public var op: PatchOperationOp
        public var path: String
        public var value: [[String: JSONValue]]?

        public init(op: PatchOperationOp, path: String, value: [[String: JSONValue]]? = nil) {
            self.op = op
            self.path = path
            self.value = value
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("op", op)
            try json.set("path", path)
            try json.set("value", value)
        }
    }

    /// The model's `PatchOperation.op`.
    public struct PatchOperationOp: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var add: Self { Self(rawValue: "add") }
        public static var replace: Self { Self(rawValue: "replace") }
        public static var merge: Self { Self(rawValue: "merge") }
        public static var delete: Self { Self(rawValue: "delete") }
    }

    /// The model's `PutListingsItem.includedData`.
    public struct PutListingsItemIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identifiers: Self { Self(rawValue: "identifiers") }
        public static var issues: Self { Self(rawValue: "issues") }
    }

    /// The model's `PutListingsItem.mode`.
    public struct PutListingsItemMode: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var validationPreview: Self { Self(rawValue: "VALIDATION_PREVIEW") }
    }

    /// The model's `ListingsItemPutRequest`.
    public struct ListingsItemPutRequest: Sendable, Encodable {
        public var productType: String
        public var requirements: ListingsItemPutRequestRequirements?
        public var attributes: [String: JSONValue]

        public init(
            productType: String,
            attributes: [String: JSONValue],
            requirements: ListingsItemPutRequestRequirements? = nil
        ) {
            self.productType = productType
            self.requirements = requirements
            self.attributes = attributes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("productType", productType)
            try json.set("requirements", requirements)
            try json.set("attributes", attributes)
        }
    }

    /// The model's `ListingsItemPutRequest.requirements`.
    public struct ListingsItemPutRequestRequirements: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var listing: Self { Self(rawValue: "LISTING") }
        public static var listingProductOnly: Self { Self(rawValue: "LISTING_PRODUCT_ONLY") }
        public static var listingOfferOnly: Self { Self(rawValue: "LISTING_OFFER_ONLY") }
    }

    /// The model's `SearchListingsItems.includedData`.
    public struct SearchListingsItemsIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var summaries: Self { Self(rawValue: "summaries") }
        public static var attributes: Self { Self(rawValue: "attributes") }
        public static var issues: Self { Self(rawValue: "issues") }
        public static var offers: Self { Self(rawValue: "offers") }
        public static var fulfillmentAvailability: Self { Self(rawValue: "fulfillmentAvailability") }
        public static var procurement: Self { Self(rawValue: "procurement") }
        public static var relationships: Self { Self(rawValue: "relationships") }
        public static var productTypes: Self { Self(rawValue: "productTypes") }
    }

    /// The model's `SearchListingsItems.identifiersType`.
    public struct SearchListingsItemsIdentifiersType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asin: Self { Self(rawValue: "ASIN") }
        public static var ean: Self { Self(rawValue: "EAN") }
        public static var fnsku: Self { Self(rawValue: "FNSKU") }
        public static var gtin: Self { Self(rawValue: "GTIN") }
        public static var isbn: Self { Self(rawValue: "ISBN") }
        public static var jan: Self { Self(rawValue: "JAN") }
        public static var minsan: Self { Self(rawValue: "MINSAN") }
        public static var sku: Self { Self(rawValue: "SKU") }
        public static var upc: Self { Self(rawValue: "UPC") }
    }

    /// The model's `SearchListingsItems.withIssueSeverity`.
    public struct SearchListingsItemsWithIssueSeverity: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var warning: Self { Self(rawValue: "WARNING") }
        public static var error: Self { Self(rawValue: "ERROR") }
    }

    /// The model's `SearchListingsItems.withStatus`.
    public struct SearchListingsItemsWithStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var buyable: Self { Self(rawValue: "BUYABLE") }
        public static var discoverable: Self { Self(rawValue: "DISCOVERABLE") }
    }

    /// The model's `SearchListingsItems.withoutStatus`.
    public struct SearchListingsItemsWithoutStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var buyable: Self { Self(rawValue: "BUYABLE") }
        public static var discoverable: Self { Self(rawValue: "DISCOVERABLE") }
    }

    /// The model's `SearchListingsItems.sortBy`.
    public struct SearchListingsItemsSortBy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var sku: Self { Self(rawValue: "sku") }
        public static var createdDate: Self { Self(rawValue: "createdDate") }
        public static var lastUpdatedDate: Self { Self(rawValue: "lastUpdatedDate") }
    }

    /// The model's `SearchListingsItems.sortOrder`.
    public struct SearchListingsItemsSortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `ItemSearchResults`.
    public struct ItemSearchResults: Sendable, Decodable {
        public var numberOfResults: Int?
        public var pagination: Pagination?
        public var items: [Item]?

        public init(numberOfResults: Int? = nil, items: [Item]? = nil, pagination: Pagination? = nil) {
            self.numberOfResults = numberOfResults
            self.pagination = pagination
            self.items = items
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            numberOfResults = try json.optional("numberOfResults")
            pagination = try json.optional("pagination")
            items = try json.optional("items")
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
}
