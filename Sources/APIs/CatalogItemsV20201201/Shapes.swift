// Generated from catalog-items-api-model/catalogItems_2020-12-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension CatalogItemsV20201201 {
    /// The model's `SearchCatalogItems.includedData`.
    public struct SearchCatalogItemsIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var identifiers: Self { Self(rawValue: "identifiers") }
        public static var images: Self { Self(rawValue: "images") }
        public static var productTypes: Self { Self(rawValue: "productTypes") }
        public static var salesRanks: Self { Self(rawValue: "salesRanks") }
        public static var summaries: Self { Self(rawValue: "summaries") }
        public static var variations: Self { Self(rawValue: "variations") }
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
            pagination: Pagination? = nil,
            refinements: Refinements? = nil,
            items: [Item]? = nil
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
        public var identifiers: [ItemIdentifiersByMarketplace]?
        public var images: [ItemImagesByMarketplace]?
        public var productTypes: [ItemProductTypeByMarketplace]?
        public var salesRanks: [ItemSalesRanksByMarketplace]?
        public var summaries: [ItemSummaryByMarketplace]?
        public var variations: [ItemVariationsByMarketplace]?
        public var vendorDetails: [ItemVendorDetailsByMarketplace]?

        public init(
            asin: String? = nil,
            attributes: [String: JSONValue]? = nil,
            identifiers: [ItemIdentifiersByMarketplace]? = nil,
            images: [ItemImagesByMarketplace]? = nil,
            productTypes: [ItemProductTypeByMarketplace]? = nil,
            salesRanks: [ItemSalesRanksByMarketplace]? = nil,
            summaries: [ItemSummaryByMarketplace]? = nil,
            variations: [ItemVariationsByMarketplace]? = nil,
            vendorDetails: [ItemVendorDetailsByMarketplace]? = nil
        ) {
            self.asin = asin
            self.attributes = attributes
            self.identifiers = identifiers
            self.images = images
            self.productTypes = productTypes
            self.salesRanks = salesRanks
            self.summaries = summaries
            self.variations = variations
            self.vendorDetails = vendorDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            attributes = try json.optional("attributes")
            identifiers = try json.optional("identifiers")
            images = try json.optional("images")
            productTypes = try json.optional("productTypes")
            salesRanks = try json.optional("salesRanks")
            summaries = try json.optional("summaries")
            variations = try json.optional("variations")
            vendorDetails = try json.optional("vendorDetails")
        }
    }

    /// The model's `ItemAsin`.
    public typealias ItemAsin = String

    /// The model's `ItemAttributes`.
    public typealias ItemAttributes = [String: JSONValue]

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

    /// The model's `ItemSalesRanksByMarketplace`.
    public struct ItemSalesRanksByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var ranks: [ItemSalesRank]?

        public init(marketplaceId: String? = nil, ranks: [ItemSalesRank]? = nil) {
            self.marketplaceId = marketplaceId
            self.ranks = ranks
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            ranks = try json.optional("ranks")
        }
    }

    /// The model's `ItemSalesRank`.
    public struct ItemSalesRank: Sendable, Decodable {
        public var title: String?
        public var link: String?
        public var rank: Int?

        public init(title: String? = nil, rank: Int? = nil, link: String? = nil) {
            self.title = title
            self.link = link
            self.rank = rank
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
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
        public var brandName: String?
        public var browseNode: String?
        public var colorName: String?
        public var itemName: String?
        public var manufacturer: String?
        public var modelNumber: String?
        public var sizeName: String?
        public var styleName: String?

        public init(
            marketplaceId: String? = nil,
            brandName: String? = nil,
            browseNode: String? = nil,
            colorName: String? = nil,
            itemName: String? = nil,
            manufacturer: String? = nil,
            modelNumber: String? = nil,
            sizeName: String? = nil,
            styleName: String? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.brandName = brandName
            self.browseNode = browseNode
            self.colorName = colorName
            self.itemName = itemName
            self.manufacturer = manufacturer
            self.modelNumber = modelNumber
            self.sizeName = sizeName
            self.styleName = styleName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            brandName = try json.optional("brandName")
            browseNode = try json.optional("browseNode")
            colorName = try json.optional("colorName")
            itemName = try json.optional("itemName")
            manufacturer = try json.optional("manufacturer")
            modelNumber = try json.optional("modelNumber")
            sizeName = try json.optional("sizeName")
            styleName = try json.optional("styleName")
        }
    }

    /// The model's `ItemSummaries`.
    public typealias ItemSummaries = [ItemSummaryByMarketplace]

    /// The model's `ItemVariationsByMarketplace`.
    public struct ItemVariationsByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var asins: [String]?
        public var variationType: ItemVariationsByMarketplaceVariationType?

        public init(
            marketplaceId: String? = nil,
            asins: [String]? = nil,
            variationType: ItemVariationsByMarketplaceVariationType? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asins = asins
            self.variationType = variationType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            asins = try json.optional("asins")
            variationType = try json.optional("variationType")
        }
    }

    /// The model's `ItemVariationsByMarketplace.variationType`.
    public struct ItemVariationsByMarketplaceVariationType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var parent: Self { Self(rawValue: "PARENT") }
        public static var child: Self { Self(rawValue: "CHILD") }
    }

    /// The model's `ItemVariations`.
    public typealias ItemVariations = [ItemVariationsByMarketplace]

    /// The model's `ItemVendorDetailsByMarketplace`.
    public struct ItemVendorDetailsByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var brandCode: String?
        public var categoryCode: String?
        public var manufacturerCode: String?
        public var manufacturerCodeParent: String?
        public var productGroup: String?
        public var replenishmentCategory: ItemVendorDetailsByMarketplaceReplenishmentCategory?
        public var subcategoryCode: String?

        public init(
            marketplaceId: String? = nil,
            brandCode: String? = nil,
            categoryCode: String? = nil,
            manufacturerCode: String? = nil,
            manufacturerCodeParent: String? = nil,
            productGroup: String? = nil,
            replenishmentCategory: ItemVendorDetailsByMarketplaceReplenishmentCategory? = nil,
            subcategoryCode: String? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.brandCode = brandCode
            self.categoryCode = categoryCode
            self.manufacturerCode = manufacturerCode
            self.manufacturerCodeParent = manufacturerCodeParent
            self.productGroup = productGroup
            self.replenishmentCategory = replenishmentCategory
            self.subcategoryCode = subcategoryCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            brandCode = try json.optional("brandCode")
            categoryCode = try json.optional("categoryCode")
            manufacturerCode = try json.optional("manufacturerCode")
            manufacturerCodeParent = try json.optional("manufacturerCodeParent")
            productGroup = try json.optional("productGroup")
            replenishmentCategory = try json.optional("replenishmentCategory")
            subcategoryCode = try json.optional("subcategoryCode")
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
        public static var identifiers: Self { Self(rawValue: "identifiers") }
        public static var images: Self { Self(rawValue: "images") }
        public static var productTypes: Self { Self(rawValue: "productTypes") }
        public static var salesRanks: Self { Self(rawValue: "salesRanks") }
        public static var summaries: Self { Self(rawValue: "summaries") }
        public static var variations: Self { Self(rawValue: "variations") }
        public static var vendorDetails: Self { Self(rawValue: "vendorDetails") }
    }
}
