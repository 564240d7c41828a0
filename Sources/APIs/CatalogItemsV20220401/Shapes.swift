// Generated from catalog-items-api-model/catalogItems_2022-04-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension CatalogItemsV20220401 {
    /// The model's `SearchCatalogItems.identifiersType`.
    public struct SearchCatalogItemsIdentifiersType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asin: Self { Self(rawValue: "ASIN") }
        public static var ean: Self { Self(rawValue: "EAN") }
        public static var gtin: Self { Self(rawValue: "GTIN") }
        public static var isbn: Self { Self(rawValue: "ISBN") }
        public static var jan: Self { Self(rawValue: "JAN") }
        public static var minsan: Self { Self(rawValue: "MINSAN") }
        public static var sku: Self { Self(rawValue: "SKU") }
        public static var upc: Self { Self(rawValue: "UPC") }
    }

    /// The model's `SearchCatalogItems.includedData`.
    public struct SearchCatalogItemsIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var attributes: Self { Self(rawValue: "attributes") }
        public static var classifications: Self { Self(rawValue: "classifications") }
        public static var dimensions: Self { Self(rawValue: "dimensions") }
        public static var identifiers: Self { Self(rawValue: "identifiers") }
        public static var images: Self { Self(rawValue: "images") }
        public static var productTypes: Self { Self(rawValue: "productTypes") }
        public static var relationships: Self { Self(rawValue: "relationships") }
        public static var salesRanks: Self { Self(rawValue: "salesRanks") }
        public static var summaries: Self { Self(rawValue: "summaries") }
        public static var vendorDetails: Self { Self(rawValue: "vendorDetails") }
    }

    /// The model's `ItemSearchResults`.
    public struct ItemSearchResults: Sendable, Decodable {
        public var numberOfResults: Int?
        public var pagination: Pagination?
        public var refinements: Refinements?
        public var items: [Item]?

        public init(
            numberOfResults: Int? = nil,
            items: [Item]? = nil,
            pagination: Pagination? = nil,
            refinements: Refinements? = nil
        ) {
            self.numberOfResults = numberOfResults
            self.pagination = pagination
            self.refinements = refinements
            self.items = items
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            numberOfResults = try json.optional("numberOfResults")
            pagination = try json.optional("pagination")
            refinements = try json.optional("refinements")
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

    /// The model's `Refinements`.
    public struct Refinements: Sendable, Decodable {
        public var brands: [BrandRefinement]?
        public var classifications: [ClassificationRefinement]?

        public init(brands: [BrandRefinement]? = nil, classifications: [ClassificationRefinement]? = nil) {
            self.brands = brands
            self.classifications = classifications
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            brands = try json.optional("brands")
            classifications = try json.optional("classifications")
        }
    }

    /// The model's `BrandRefinement`.
    public struct BrandRefinement: Sendable, Decodable {
        public var numberOfResults: Int?
        public var brandName: String?

        public init(numberOfResults: Int? = nil, brandName: String? = nil) {
            self.numberOfResults = numberOfResults
            self.brandName = brandName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            numberOfResults = try json.optional("numberOfResults")
            brandName = try json.optional("brandName")
        }
    }

    /// The model's `ClassificationRefinement`.
    public struct ClassificationRefinement: Sendable, Decodable {
        public var numberOfResults: Int?
        public var displayName: String?
        public var classificationId: String?

        public init(numberOfResults: Int? = nil, displayName: String? = nil, classificationId: String? = nil) {
            self.numberOfResults = numberOfResults
            self.displayName = displayName
            self.classificationId = classificationId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            numberOfResults = try json.optional("numberOfResults")
            displayName = try json.optional("displayName")
            classificationId = try json.optional("classificationId")
        }
    }

    /// The model's `Item`.
    public struct Item: Sendable, Decodable {
        public var asin: String?
        public var attributes: [String: JSONValue]?
        public var classifications: [ItemBrowseClassificationsByMarketplace]?
        public var dimensions: [ItemDimensionsByMarketplace]?
        public var identifiers: [ItemIdentifiersByMarketplace]?
        public var images: [ItemImagesByMarketplace]?
        public var productTypes: [ItemProductTypeByMarketplace]?
        public var relationships: [ItemRelationshipsByMarketplace]?
        public var salesRanks: [ItemSalesRanksByMarketplace]?
        public var summaries: [ItemSummaryByMarketplace]?
        public var vendorDetails: [ItemVendorDetailsByMarketplace]?

        public init(
            asin: String? = nil,
            attributes: [String: JSONValue]? = nil,
            classifications: [ItemBrowseClassificationsByMarketplace]? = nil,
            dimensions: [ItemDimensionsByMarketplace]? = nil,
            identifiers: [ItemIdentifiersByMarketplace]? = nil,
            images: [ItemImagesByMarketplace]? = nil,
            productTypes: [ItemProductTypeByMarketplace]? = nil,
            relationships: [ItemRelationshipsByMarketplace]? = nil,
            salesRanks: [ItemSalesRanksByMarketplace]? = nil,
            summaries: [ItemSummaryByMarketplace]? = nil,
            vendorDetails: [ItemVendorDetailsByMarketplace]? = nil
        ) {
            self.asin = asin
            self.attributes = attributes
            self.classifications = classifications
            self.dimensions = dimensions
            self.identifiers = identifiers
            self.images = images
            self.productTypes = productTypes
            self.relationships = relationships
            self.salesRanks = salesRanks
            self.summaries = summaries
            self.vendorDetails = vendorDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            attributes = try json.optional("attributes")
            classifications = try json.optional("classifications")
            dimensions = try json.optional("dimensions")
            identifiers = try json.optional("identifiers")
            images = try json.optional("images")
            productTypes = try json.optional("productTypes")
            relationships = try json.optional("relationships")
            salesRanks = try json.optional("salesRanks")
            summaries = try json.optional("summaries")
            vendorDetails = try json.optional("vendorDetails")
        }
    }

    /// The model's `ItemAsin`.
    public typealias ItemAsin = String

    /// The model's `ItemAttributes`.
    public typealias ItemAttributes = [String: JSONValue]

    /// The model's `ItemBrowseClassificationsByMarketplace`.
    public struct ItemBrowseClassificationsByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var classifications: [ItemBrowseClassification]?

        public init(marketplaceId: String? = nil, classifications: [ItemBrowseClassification]? = nil) {
            self.marketplaceId = marketplaceId
            self.classifications = classifications
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            classifications = try json.optional("classifications")
        }
    }

    /// The model's `ItemBrowseClassification`.
    public struct ItemBrowseClassification: Sendable, Decodable {
        public var displayName: String?
        public var classificationId: String?
        public var parent: Indirect<ItemBrowseClassification>?

        public init(
            displayName: String? = nil,
            classificationId: String? = nil,
            parent: Indirect<ItemBrowseClassification>? = nil
        ) {
            self.displayName = displayName
            self.classificationId = classificationId
            self.parent = parent
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            displayName = try json.optional("displayName")
            classificationId = try json.optional("classificationId")
            parent = try json.optional("parent")
        }
    }

    /// The model's `ItemBrowseClassifications`.
    public typealias ItemBrowseClassifications = [ItemBrowseClassificationsByMarketplace]

    /// The model's `ItemDimensionsByMarketplace`.
    public struct ItemDimensionsByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var item: Dimensions?
        public var package: Dimensions?

        public init(marketplaceId: String? = nil, item: Dimensions? = nil, package: Dimensions? = nil) {
            self.marketplaceId = marketplaceId
            self.item = item
            self.package = package
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            item = try json.optional("item")
            package = try json.optional("package")
        }
    }

    /// The model's `Dimensions`.
    public struct Dimensions: Sendable, Decodable {
        public var height: Dimension?
        public var length: Dimension?
        public var weight: Dimension?
        public var width: Dimension?

        public init(
            height: Dimension? = nil,
            length: Dimension? = nil,
            weight: Dimension? = nil,
            width: Dimension? = nil
        ) {
            self.height = height
            self.length = length
            self.weight = weight
            self.width = width
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            height = try json.optional("height")
            length = try json.optional("length")
            weight = try json.optional("weight")
            width = try json.optional("width")
        }
    }

    /// The model's `Dimension`.
    public struct Dimension: Sendable, Decodable {
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

    /// The model's `ItemDimensions`.
    public typealias ItemDimensions = [ItemDimensionsByMarketplace]

    /// The model's `ItemIdentifiersByMarketplace`.
    public struct ItemIdentifiersByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var identifiers: [ItemIdentifier]?

        public init(marketplaceId: String? = nil, identifiers: [ItemIdentifier]? = nil) {
            self.marketplaceId = marketplaceId
            self.identifiers = identifiers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            identifiers = try json.optional("identifiers")
        }
    }

    /// The model's `ItemIdentifier`.
    public struct ItemIdentifier: Sendable, Decodable {
        public var identifierType: String?
        public var identifier: String?

        public init(identifierType: String? = nil, identifier: String? = nil) {
            self.identifierType = identifierType
            self.identifier = identifier
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            identifierType = try json.optional("identifierType")
            identifier = try json.optional("identifier")
        }
    }

    /// The model's `ItemIdentifiers`.
    public typealias ItemIdentifiers = [ItemIdentifiersByMarketplace]

    /// The model's `ItemImagesByMarketplace`.
    public struct ItemImagesByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var images: [ItemImage]?

        public init(marketplaceId: String? = nil, images: [ItemImage]? = nil) {
            self.marketplaceId = marketplaceId
            self.images = images
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            images = try json.optional("images")
        }
    }

    /// The model's `ItemImage`.
    public struct ItemImage: Sendable, Decodable {
        public var variant: ItemImageVariant?
        public var link: String?
        public var height: Int?
        public var width: Int?

        public init(variant: ItemImageVariant? = nil, link: String? = nil, height: Int? = nil, width: Int? = nil) {
            self.variant = variant
            self.link = link
            self.height = height
            self.width = width
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            variant = try json.optional("variant")
            link = try json.optional("link")
            height = try json.optional("height")
            width = try json.optional("width")
        }
    }

    /// The model's `ItemImage.variant`.
    public struct ItemImageVariant: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var main: Self { Self(rawValue: "MAIN") }
        public static var pt01: Self { Self(rawValue: "PT01") }
        public static var pt02: Self { Self(rawValue: "PT02") }
        public static var pt03: Self { Self(rawValue: "PT03") }
        public static var pt04: Self { Self(rawValue: "PT04") }
        public static var pt05: Self { Self(rawValue: "PT05") }
        public static var pt06: Self { Self(rawValue: "PT06") }
        public static var pt07: Self { Self(rawValue: "PT07") }
        public static var pt08: Self { Self(rawValue: "PT08") }
        public static var swch: Self { Self(rawValue: "SWCH") }
    }

    /// The model's `ItemImages`.
    public typealias ItemImages = [ItemImagesByMarketplace]

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
        public var childAsins: [String]?
        public var parentAsins: [String]?
        public var variationTheme: ItemVariationTheme?
        public var type: ItemRelationshipTypeShape?

        public init(
            type: ItemRelationshipTypeShape? = nil,
            childAsins: [String]? = nil,
            parentAsins: [String]? = nil,
            variationTheme: ItemVariationTheme? = nil
        ) {
            self.childAsins = childAsins
            self.parentAsins = parentAsins
            self.variationTheme = variationTheme
            self.type = type
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            childAsins = try json.optional("childAsins")
            parentAsins = try json.optional("parentAsins")
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

    /// The model's `ItemSalesRanksByMarketplace`.
    public struct ItemSalesRanksByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var classificationRanks: [ItemClassificationSalesRank]?
        public var displayGroupRanks: [ItemDisplayGroupSalesRank]?

        public init(
            marketplaceId: String? = nil,
            classificationRanks: [ItemClassificationSalesRank]? = nil,
            displayGroupRanks: [ItemDisplayGroupSalesRank]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.classificationRanks = classificationRanks
            self.displayGroupRanks = displayGroupRanks
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            classificationRanks = try json.optional("classificationRanks")
            displayGroupRanks = try json.optional("displayGroupRanks")
        }
    }

    /// The model's `ItemClassificationSalesRank`.
    public struct ItemClassificationSalesRank: Sendable, Decodable {
        public var classificationId: String?
        public var title: String?
        public var link: String?
        public var rank: Int?

        public init(classificationId: String? = nil, title: String? = nil, rank: Int? = nil, link: String? = nil) {
            self.classificationId = classificationId
            self.title = title
            self.link = link
            self.rank = rank
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            classificationId = try json.optional("classificationId")
            title = try json.optional("title")
            link = try json.optional("link")
            rank = try json.optional("rank")
        }
    }

    /// The model's `ItemDisplayGroupSalesRank`.
    public struct ItemDisplayGroupSalesRank: Sendable, Decodable {
        public var websiteDisplayGroup: String?
        public var title: String?
        public var link: String?
        public var rank: Int?

        public init(websiteDisplayGroup: String? = nil, title: String? = nil, rank: Int? = nil, link: String? = nil) {
            self.websiteDisplayGroup = websiteDisplayGroup
            self.title = title
            self.link = link
            self.rank = rank
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            websiteDisplayGroup = try json.optional("websiteDisplayGroup")
            title = try json.optional("title")
            link = try json.optional("link")
            rank = try json.optional("rank")
        }
    }

    /// The model's `ItemSalesRanks`.
    public typealias ItemSalesRanks = [ItemSalesRanksByMarketplace]

    /// The model's `ItemSummaryByMarketplace`.
    public struct ItemSummaryByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var adultProduct: Bool?
        public var autographed: Bool?
        public var brand: String?
        public var browseClassification: ItemBrowseClassification?
        public var color: String?
        public var contributors: [ItemContributor]?
        public var itemClassification: ItemSummaryByMarketplaceItemClassification?
        public var itemName: String?
        public var manufacturer: String?
        public var memorabilia: Bool?
        public var modelNumber: String?
        public var packageQuantity: Int?
        public var partNumber: String?
        public var releaseDate: CalendarDate?
        public var size: String?
        public var style: String?
        public var tradeInEligible: Bool?
        public var websiteDisplayGroup: String?
        public var websiteDisplayGroupName: String?

        public init(
            marketplaceId: String? = nil,
            adultProduct: Bool? = nil,
            autographed: Bool? = nil,
            brand: String? = nil,
            browseClassification: ItemBrowseClassification? = nil,
            color: String? = nil,
            contributors: [ItemContributor]? = nil,
            itemClassification: ItemSummaryByMarketplaceItemClassification? = nil,
            itemName: String? = nil,
            manufacturer: String? = nil,
            memorabilia: Bool? = nil,
            modelNumber: String? = nil,
            packageQuantity: Int? = nil,
            partNumber: String? = nil,
            releaseDate: CalendarDate? = nil,
            size: String? = nil,
            style: String? = nil,
            tradeInEligible: Bool? = nil,
            websiteDisplayGroup: String? = nil,
            websiteDisplayGroupName: String? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.adultProduct = adultProduct
            self.autographed = autographed
            self.brand = brand
            self.browseClassification = browseClassification
            self.color = color
            self.contributors = contributors
            self.itemClassification = itemClassification
            self.itemName = itemName
            self.manufacturer = manufacturer
            self.memorabilia = memorabilia
            self.modelNumber = modelNumber
            self.packageQuantity = packageQuantity
            self.partNumber = partNumber
            self.releaseDate = releaseDate
            self.size = size
            self.style = style
            self.tradeInEligible = tradeInEligible
            self.websiteDisplayGroup = websiteDisplayGroup
            self.websiteDisplayGroupName = websiteDisplayGroupName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            adultProduct = try json.optional("adultProduct")
            autographed = try json.optional("autographed")
            brand = try json.optional("brand")
            browseClassification = try json.optional("browseClassification")
            color = try json.optional("color")
            contributors = try json.optional("contributors")
            itemClassification = try json.optional("itemClassification")
            itemName = try json.optional("itemName")
            manufacturer = try json.optional("manufacturer")
            memorabilia = try json.optional("memorabilia")
            modelNumber = try json.optional("modelNumber")
            packageQuantity = try json.optional("packageQuantity")
            partNumber = try json.optional("partNumber")
            releaseDate = try json.optional("releaseDate")
            size = try json.optional("size")
            style = try json.optional("style")
            tradeInEligible = try json.optional("tradeInEligible")
            websiteDisplayGroup = try json.optional("websiteDisplayGroup")
            websiteDisplayGroupName = try json.optional("websiteDisplayGroupName")
        }
    }

    /// The model's `ItemContributor`.
    public struct ItemContributor: Sendable, Decodable {
        public var role: ItemContributorRole?
        public var value: String?

        public init(role: ItemContributorRole? = nil, value: String? = nil) {
            self.role = role
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            role = try json.optional("role")
            value = try json.optional("value")
        }
    }

    /// The model's `ItemContributorRole`.
    public struct ItemContributorRole: Sendable, Decodable {
        public var displayName: String?
        public var value: String?

        public init(value: String? = nil, displayName: String? = nil) {
            self.displayName = displayName
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            displayName = try json.optional("displayName")
            value = try json.optional("value")
        }
    }

    /// The model's `ItemSummaryByMarketplace.itemClassification`.
    public struct ItemSummaryByMarketplaceItemClassification: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var baseProduct: Self { Self(rawValue: "BASE_PRODUCT") }
        public static var other: Self { Self(rawValue: "OTHER") }
        public static var productBundle: Self { Self(rawValue: "PRODUCT_BUNDLE") }
        public static var variationParent: Self { Self(rawValue: "VARIATION_PARENT") }
    }

    /// The model's `ItemSummaries`.
    public typealias ItemSummaries = [ItemSummaryByMarketplace]

    /// The model's `ItemVendorDetailsByMarketplace`.
    public struct ItemVendorDetailsByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var brandCode: String?
        public var manufacturerCode: String?
        public var manufacturerCodeParent: String?
        public var productCategory: ItemVendorDetailsCategory?
        public var productGroup: String?
        public var productSubcategory: ItemVendorDetailsCategory?
        public var replenishmentCategory: ItemVendorDetailsByMarketplaceReplenishmentCategory?

        public init(
            marketplaceId: String? = nil,
            brandCode: String? = nil,
            manufacturerCode: String? = nil,
            manufacturerCodeParent: String? = nil,
            productCategory: ItemVendorDetailsCategory? = nil,
            productGroup: String? = nil,
            productSubcategory: ItemVendorDetailsCategory? = nil,
            replenishmentCategory: ItemVendorDetailsByMarketplaceReplenishmentCategory? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.brandCode = brandCode
            self.manufacturerCode = manufacturerCode
            self.manufacturerCodeParent = manufacturerCodeParent
            self.productCategory = productCategory
            self.productGroup = productGroup
            self.productSubcategory = productSubcategory
            self.replenishmentCategory = replenishmentCategory
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            brandCode = try json.optional("brandCode")
            manufacturerCode = try json.optional("manufacturerCode")
            manufacturerCodeParent = try json.optional("manufacturerCodeParent")
            productCategory = try json.optional("productCategory")
            productGroup = try json.optional("productGroup")
            productSubcategory = try json.optional("productSubcategory")
            replenishmentCategory = try json.optional("replenishmentCategory")
        }
    }

    /// The model's `ItemVendorDetailsCategory`.
    public struct ItemVendorDetailsCategory: Sendable, Decodable {
        public var displayName: String?
        public var value: String?

        public init(displayName: String? = nil, value: String? = nil) {
            self.displayName = displayName
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            displayName = try json.optional("displayName")
            value = try json.optional("value")
        }
    }

    /// The model's `ItemVendorDetailsByMarketplace.replenishmentCategory`.
    public struct ItemVendorDetailsByMarketplaceReplenishmentCategory: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var allocated: Self { Self(rawValue: "ALLOCATED") }
        public static var basicReplenishment: Self { Self(rawValue: "BASIC_REPLENISHMENT") }
        public static var inSeason: Self { Self(rawValue: "IN_SEASON") }
        public static var limitedReplenishment: Self { Self(rawValue: "LIMITED_REPLENISHMENT") }
        public static var manufacturerOutOfStock: Self { Self(rawValue: "MANUFACTURER_OUT_OF_STOCK") }
        public static var newProduct: Self { Self(rawValue: "NEW_PRODUCT") }
        public static var nonReplenishable: Self { Self(rawValue: "NON_REPLENISHABLE") }
        public static var nonStockupable: Self { Self(rawValue: "NON_STOCKUPABLE") }
        public static var obsolete: Self { Self(rawValue: "OBSOLETE") }
        public static var plannedReplenishment: Self { Self(rawValue: "PLANNED_REPLENISHMENT") }
    }

    /// The model's `ItemVendorDetails`.
    public typealias ItemVendorDetails = [ItemVendorDetailsByMarketplace]

    /// The model's `GetCatalogItem.includedData`.
    public struct GetCatalogItemIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var attributes: Self { Self(rawValue: "attributes") }
        public static var classifications: Self { Self(rawValue: "classifications") }
        public static var dimensions: Self { Self(rawValue: "dimensions") }
        public static var identifiers: Self { Self(rawValue: "identifiers") }
        public static var images: Self { Self(rawValue: "images") }
        public static var productTypes: Self { Self(rawValue: "productTypes") }
        public static var relationships: Self { Self(rawValue: "relationships") }
        public static var salesRanks: Self { Self(rawValue: "salesRanks") }
        public static var summaries: Self { Self(rawValue: "summaries") }
        public static var vendorDetails: Self { Self(rawValue: "vendorDetails") }
    }
}
