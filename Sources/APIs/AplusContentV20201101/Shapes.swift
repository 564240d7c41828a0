// Generated from aplus-content-api-model/aplusContent_2020-11-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension AplusContentV20201101 {
    /// The model's `SearchContentDocumentsResponse`.
    public struct SearchContentDocumentsResponse: Sendable, Decodable {
        public var warnings: [Error]?
        public var nextPageToken: String?
        public var contentMetadataRecords: [ContentMetadataRecord]?

        public init(
            contentMetadataRecords: [ContentMetadataRecord]? = nil,
            warnings: [Error]? = nil,
            nextPageToken: String? = nil
        ) {
            self.warnings = warnings
            self.nextPageToken = nextPageToken
            self.contentMetadataRecords = contentMetadataRecords
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warnings = try json.optional("warnings")
            nextPageToken = try json.optional("nextPageToken")
            contentMetadataRecords = try json.optional("contentMetadataRecords")
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

    /// The model's `MessageSet`.
    public typealias MessageSet = [Error]

    /// The model's `PageToken`.
    public typealias PageToken = String

    /// The model's `ContentMetadataRecord`.
    public struct ContentMetadataRecord: Sendable, Decodable {
        public var contentReferenceKey: String?
        public var contentMetadata: ContentMetadata?

        public init(contentReferenceKey: String? = nil, contentMetadata: ContentMetadata? = nil) {
            self.contentReferenceKey = contentReferenceKey
            self.contentMetadata = contentMetadata
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contentReferenceKey = try json.optional("contentReferenceKey")
            contentMetadata = try json.optional("contentMetadata")
        }
    }

    /// The model's `ContentReferenceKey`.
    public typealias ContentReferenceKey = String

    /// The model's `ContentMetadata`.
    public struct ContentMetadata: Sendable, Decodable {
        public var name: String?
        public var marketplaceId: String?
        public var status: ContentStatus?
        public var badgeSet: [ContentBadge]?
        public var updateTime: DateTime?

        public init(
            name: String? = nil,
            marketplaceId: String? = nil,
            status: ContentStatus? = nil,
            badgeSet: [ContentBadge]? = nil,
            updateTime: DateTime? = nil
        ) {
            self.name = name
            self.marketplaceId = marketplaceId
            self.status = status
            self.badgeSet = badgeSet
            self.updateTime = updateTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            marketplaceId = try json.optional("marketplaceId")
            status = try json.optional("status")
            badgeSet = try json.optional("badgeSet")
            updateTime = try json.optional("updateTime")
        }
    }

    /// The model's `MarketplaceId`.
    public typealias MarketplaceId = String

    /// The model's `ContentStatus`.
    public struct ContentStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var approved: Self { Self(rawValue: "APPROVED") }
        public static var draft: Self { Self(rawValue: "DRAFT") }
        public static var rejected: Self { Self(rawValue: "REJECTED") }
        public static var submitted: Self { Self(rawValue: "SUBMITTED") }
    }

    /// The model's `ContentBadge`.
    public struct ContentBadge: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var bulk: Self { Self(rawValue: "BULK") }
        public static var generated: Self { Self(rawValue: "GENERATED") }
        public static var launchpad: Self { Self(rawValue: "LAUNCHPAD") }
        public static var premium: Self { Self(rawValue: "PREMIUM") }
        public static var standard: Self { Self(rawValue: "STANDARD") }
    }

    /// The model's `ContentBadgeSet`.
    public typealias ContentBadgeSet = [ContentBadge]

    /// The model's `ContentMetadataRecordList`.
    public typealias ContentMetadataRecordList = [ContentMetadataRecord]

    /// The model's `PostContentDocumentRequest`.
    public struct PostContentDocumentRequest: Sendable, Encodable {
        public var contentDocument: ContentDocument

        public init(contentDocument: ContentDocument) {
            self.contentDocument = contentDocument
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contentDocument", contentDocument)
        }
    }

    /// The model's `ContentDocument`.
    public struct ContentDocument: Sendable, Codable {
        public var name: String?
        public var contentType: ContentType?
        public var contentSubType: String?
        public var locale: String?
        public var contentModuleList: [ContentModule]?

        public init(
            name: String,
            contentType: ContentType,
            locale: String,
            contentModuleList: [ContentModule],
            contentSubType: String? = nil
        ) {
            self.name = name
            self.contentType = contentType
            self.contentSubType = contentSubType
            self.locale = locale
            self.contentModuleList = contentModuleList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            contentType = try json.optional("contentType")
            contentSubType = try json.optional("contentSubType")
            locale = try json.optional("locale")
            contentModuleList = try json.optional("contentModuleList")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("name", name)
            try json.set("contentType", contentType)
            try json.set("contentSubType", contentSubType)
            try json.set("locale", locale)
            try json.set("contentModuleList", contentModuleList)
        }
    }

    /// The model's `ContentType`.
    public struct ContentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var ebc: Self { Self(rawValue: "EBC") }
        public static var emc: Self { Self(rawValue: "EMC") }
    }

    /// The model's `ContentSubType`.
    public typealias ContentSubType = String

    /// The model's `LanguageTag`.
    public typealias LanguageTag = String

    /// The model's `ContentModule`.
    public struct ContentModule: Sendable, Codable {
        public var contentModuleType: ContentModuleType?
        public var standardCompanyLogo: StandardCompanyLogoModule?
        public var standardComparisonTable: StandardComparisonTableModule?
        public var standardFourImageText: StandardFourImageTextModule?
        public var standardFourImageTextQuadrant: StandardFourImageTextQuadrantModule?
        public var standardHeaderImageText: StandardHeaderImageTextModule?
        public var standardImageSidebar: StandardImageSidebarModule?
        public var standardImageTextOverlay: StandardImageTextOverlayModule?
        public var standardMultipleImageText: StandardMultipleImageTextModule?
        public var standardProductDescription: StandardProductDescriptionModule?
        public var standardSingleImageHighlights: StandardSingleImageHighlightsModule?
        public var standardSingleImageSpecsDetail: StandardSingleImageSpecsDetailModule?
        public var standardSingleSideImage: StandardSingleSideImageModule?
        public var standardTechSpecs: StandardTechSpecsModule?
        public var standardText: StandardTextModule?
        public var standardThreeImageText: StandardThreeImageTextModule?

        public init(
            contentModuleType: ContentModuleType,
            standardCompanyLogo: StandardCompanyLogoModule? = nil,
            standardComparisonTable: StandardComparisonTableModule? = nil,
            standardFourImageText: StandardFourImageTextModule? = nil,
            standardFourImageTextQuadrant: StandardFourImageTextQuadrantModule? = nil,
            standardHeaderImageText: StandardHeaderImageTextModule? = nil,
            standardImageSidebar: StandardImageSidebarModule? = nil,
            standardImageTextOverlay: StandardImageTextOverlayModule? = nil,
            standardMultipleImageText: StandardMultipleImageTextModule? = nil,
            standardProductDescription: StandardProductDescriptionModule? = nil,
            standardSingleImageHighlights: StandardSingleImageHighlightsModule? = nil,
            standardSingleImageSpecsDetail: StandardSingleImageSpecsDetailModule? = nil,
            standardSingleSideImage: StandardSingleSideImageModule? = nil,
            standardTechSpecs: StandardTechSpecsModule? = nil,
            standardText: StandardTextModule? = nil,
            standardThreeImageText: StandardThreeImageTextModule? = nil
        ) {
            self.contentModuleType = contentModuleType
            self.standardCompanyLogo = standardCompanyLogo
            self.standardComparisonTable = standardComparisonTable
            self.standardFourImageText = standardFourImageText
            self.standardFourImageTextQuadrant = standardFourImageTextQuadrant
            self.standardHeaderImageText = standardHeaderImageText
            self.standardImageSidebar = standardImageSidebar
            self.standardImageTextOverlay = standardImageTextOverlay
            self.standardMultipleImageText = standardMultipleImageText
            self.standardProductDescription = standardProductDescription
            self.standardSingleImageHighlights = standardSingleImageHighlights
            self.standardSingleImageSpecsDetail = standardSingleImageSpecsDetail
            self.standardSingleSideImage = standardSingleSideImage
            self.standardTechSpecs = standardTechSpecs
            self.standardText = standardText
            self.standardThreeImageText = standardThreeImageText
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contentModuleType = try json.optional("contentModuleType")
            standardCompanyLogo = try json.optional("standardCompanyLogo")
            standardComparisonTable = try json.optional("standardComparisonTable")
            standardFourImageText = try json.optional("standardFourImageText")
            standardFourImageTextQuadrant = try json.optional("standardFourImageTextQuadrant")
            standardHeaderImageText = try json.optional("standardHeaderImageText")
            standardImageSidebar = try json.optional("standardImageSidebar")
            standardImageTextOverlay = try json.optional("standardImageTextOverlay")
            standardMultipleImageText = try json.optional("standardMultipleImageText")
            standardProductDescription = try json.optional("standardProductDescription")
            standardSingleImageHighlights = try json.optional("standardSingleImageHighlights")
            standardSingleImageSpecsDetail = try json.optional("standardSingleImageSpecsDetail")
            standardSingleSideImage = try json.optional("standardSingleSideImage")
            standardTechSpecs = try json.optional("standardTechSpecs")
            standardText = try json.optional("standardText")
            standardThreeImageText = try json.optional("standardThreeImageText")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contentModuleType", contentModuleType)
            try json.set("standardCompanyLogo", standardCompanyLogo)
            try json.set("standardComparisonTable", standardComparisonTable)
            try json.set("standardFourImageText", standardFourImageText)
            try json.set("standardFourImageTextQuadrant", standardFourImageTextQuadrant)
            try json.set("standardHeaderImageText", standardHeaderImageText)
            try json.set("standardImageSidebar", standardImageSidebar)
            try json.set("standardImageTextOverlay", standardImageTextOverlay)
            try json.set("standardMultipleImageText", standardMultipleImageText)
            try json.set("standardProductDescription", standardProductDescription)
            try json.set("standardSingleImageHighlights", standardSingleImageHighlights)
            try json.set("standardSingleImageSpecsDetail", standardSingleImageSpecsDetail)
            try json.set("standardSingleSideImage", standardSingleSideImage)
            try json.set("standardTechSpecs", standardTechSpecs)
            try json.set("standardText", standardText)
            try json.set("standardThreeImageText", standardThreeImageText)
        }
    }

    /// The model's `ContentModuleType`.
    public struct ContentModuleType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var standardCompanyLogo: Self { Self(rawValue: "STANDARD_COMPANY_LOGO") }
        public static var standardComparisonTable: Self { Self(rawValue: "STANDARD_COMPARISON_TABLE") }
        public static var standardFourImageText: Self { Self(rawValue: "STANDARD_FOUR_IMAGE_TEXT") }
        public static var standardFourImageTextQuadrant: Self { Self(rawValue: "STANDARD_FOUR_IMAGE_TEXT_QUADRANT") }
        public static var standardHeaderImageText: Self { Self(rawValue: "STANDARD_HEADER_IMAGE_TEXT") }
        public static var standardImageSidebar: Self { Self(rawValue: "STANDARD_IMAGE_SIDEBAR") }
        public static var standardImageTextOverlay: Self { Self(rawValue: "STANDARD_IMAGE_TEXT_OVERLAY") }
        public static var standardMultipleImageText: Self { Self(rawValue: "STANDARD_MULTIPLE_IMAGE_TEXT") }
        public static var standardProductDescription: Self { Self(rawValue: "STANDARD_PRODUCT_DESCRIPTION") }
        public static var standardSingleImageHighlights: Self { Self(rawValue: "STANDARD_SINGLE_IMAGE_HIGHLIGHTS") }
        public static var standardSingleImageSpecsDetail: Self { Self(rawValue: "STANDARD_SINGLE_IMAGE_SPECS_DETAIL") }
        public static var standardSingleSideImage: Self { Self(rawValue: "STANDARD_SINGLE_SIDE_IMAGE") }
        public static var standardTechSpecs: Self { Self(rawValue: "STANDARD_TECH_SPECS") }
        public static var standardText: Self { Self(rawValue: "STANDARD_TEXT") }
        public static var standardThreeImageText: Self { Self(rawValue: "STANDARD_THREE_IMAGE_TEXT") }
    }

    /// The model's `StandardCompanyLogoModule`.
    public struct StandardCompanyLogoModule: Sendable, Codable {
        public var companyLogo: ImageComponent?

        public init(companyLogo: ImageComponent) {
            self.companyLogo = companyLogo
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            companyLogo = try json.optional("companyLogo")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("companyLogo", companyLogo)
        }
    }

    /// The model's `ImageComponent`.
    public struct ImageComponent: Sendable, Codable {
        public var uploadDestinationId: String?
        public var imageCropSpecification: ImageCropSpecification?
        public var altText: String?

        public init(uploadDestinationId: String, imageCropSpecification: ImageCropSpecification, altText: String) {
            self.uploadDestinationId = uploadDestinationId
            self.imageCropSpecification = imageCropSpecification
            self.altText = altText
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            uploadDestinationId = try json.optional("uploadDestinationId")
            imageCropSpecification = try json.optional("imageCropSpecification")
            altText = try json.optional("altText")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("uploadDestinationId", uploadDestinationId)
            try json.set("imageCropSpecification", imageCropSpecification)
            try json.set("altText", altText)
        }
    }

    /// The model's `ImageCropSpecification`.
    public struct ImageCropSpecification: Sendable, Codable {
        public var size: ImageDimensions?
        public var offset: ImageOffsets?

        public init(size: ImageDimensions, offset: ImageOffsets? = nil) {
            self.size = size
            self.offset = offset
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            size = try json.optional("size")
            offset = try json.optional("offset")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("size", size)
            try json.set("offset", offset)
        }
    }

    /// The model's `ImageDimensions`.
    public struct ImageDimensions: Sendable, Codable {
        public var width: IntegerWithUnits?
        public var height: IntegerWithUnits?

        public init(width: IntegerWithUnits, height: IntegerWithUnits) {
            self.width = width
            self.height = height
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            width = try json.optional("width")
            height = try json.optional("height")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("width", width)
            try json.set("height", height)
        }
    }

    /// The model's `IntegerWithUnits`.
    public struct IntegerWithUnits: Sendable, Codable {
        public var value: Int?
        public var units: String?

        public init(value: Int, units: String) {
            self.value = value
            self.units = units
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            units = try json.optional("units")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("value", value)
            try json.set("units", units)
        }
    }

    /// The model's `ImageOffsets`.
    public struct ImageOffsets: Sendable, Codable {
        public var x: IntegerWithUnits?
        public var y: IntegerWithUnits?

        public init(x: IntegerWithUnits, y: IntegerWithUnits) {
            self.x = x
            self.y = y
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            x = try json.optional("x")
            y = try json.optional("y")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("x", x)
            try json.set("y", y)
        }
    }

    /// The model's `StandardComparisonTableModule`.
    public struct StandardComparisonTableModule: Sendable, Codable {
        public var productColumns: [StandardComparisonProductBlock]?
        public var metricRowLabels: [PlainTextItem]?

        public init(productColumns: [StandardComparisonProductBlock]? = nil, metricRowLabels: [PlainTextItem]? = nil) {
            self.productColumns = productColumns
            self.metricRowLabels = metricRowLabels
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productColumns = try json.optional("productColumns")
            metricRowLabels = try json.optional("metricRowLabels")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("productColumns", productColumns)
            try json.set("metricRowLabels", metricRowLabels)
        }
    }

    /// The model's `StandardComparisonProductBlock`.
    public struct StandardComparisonProductBlock: Sendable, Codable {
        public var position: Int?
        public var image: ImageComponent?
        public var title: String?
        public var asin: String?
        public var highlight: Bool?
        public var metrics: [PlainTextItem]?

        public init(
            position: Int,
            image: ImageComponent? = nil,
            title: String? = nil,
            asin: String? = nil,
            highlight: Bool? = nil,
            metrics: [PlainTextItem]? = nil
        ) {
            self.position = position
            self.image = image
            self.title = title
            self.asin = asin
            self.highlight = highlight
            self.metrics = metrics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            position = try json.optional("position")
            image = try json.optional("image")
            title = try json.optional("title")
            asin = try json.optional("asin")
            highlight = try json.optional("highlight")
            metrics = try json.optional("metrics")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("position", position)
            try json.set("image", image)
            try json.set("title", title)
            try json.set("asin", asin)
            try json.set("highlight", highlight)
            try json.set("metrics", metrics)
        }
    }

    /// The model's `Asin`.
    public typealias Asin = String

    /// The model's `PlainTextItem`.
    public struct PlainTextItem: Sendable, Codable {
        public var position: Int?
        public var value: String?

        public init(position: Int, value: String) {
            self.position = position
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            position = try json.optional("position")
            value = try json.optional("value")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("position", position)
            try json.set("value", value)
        }
    }

    /// The model's `StandardFourImageTextModule`.
    public struct StandardFourImageTextModule: Sendable, Codable {
        public var headline: TextComponent?
        public var block1: StandardImageTextBlock?
        public var block2: StandardImageTextBlock?
        public var block3: StandardImageTextBlock?
        public var block4: StandardImageTextBlock?

        public init(
            headline: TextComponent? = nil,
            block1: StandardImageTextBlock? = nil,
            block2: StandardImageTextBlock? = nil,
            block3: StandardImageTextBlock? = nil,
            block4: StandardImageTextBlock? = nil
        ) {
            self.headline = headline
            self.block1 = block1
            self.block2 = block2
            self.block3 = block3
            self.block4 = block4
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headline = try json.optional("headline")
            block1 = try json.optional("block1")
            block2 = try json.optional("block2")
            block3 = try json.optional("block3")
            block4 = try json.optional("block4")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("headline", headline)
            try json.set("block1", block1)
            try json.set("block2", block2)
            try json.set("block3", block3)
            try json.set("block4", block4)
        }
    }

    /// The model's `TextComponent`.
    public struct TextComponent: Sendable, Codable {
        public var value: String?
        public var decoratorSet: [Decorator]?

        public init(value: String, decoratorSet: [Decorator]? = nil) {
            self.value = value
            self.decoratorSet = decoratorSet
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            value = try json.optional("value")
            decoratorSet = try json.optional("decoratorSet")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("value", value)
            try json.set("decoratorSet", decoratorSet)
        }
    }

    /// The model's `Decorator`.
    public struct Decorator: Sendable, Codable {
        public var type: DecoratorType?
        public var offset: Int?
        public var length: Int?
        public var depth: Int?

        public init(type: DecoratorType? = nil, offset: Int? = nil, length: Int? = nil, depth: Int? = nil) {
            self.type = type
            self.offset = offset
            self.length = length
            self.depth = depth
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            offset = try json.optional("offset")
            length = try json.optional("length")
            depth = try json.optional("depth")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("type", type)
            try json.set("offset", offset)
            try json.set("length", length)
            try json.set("depth", depth)
        }
    }

    /// The model's `DecoratorType`.
    public struct DecoratorType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var listItem: Self { Self(rawValue: "LIST_ITEM") }
        public static var listOrdered: Self { Self(rawValue: "LIST_ORDERED") }
        public static var listUnordered: Self { Self(rawValue: "LIST_UNORDERED") }
        public static var styleBold: Self { Self(rawValue: "STYLE_BOLD") }
        public static var styleItalic: Self { Self(rawValue: "STYLE_ITALIC") }
        public static var styleLinebreak: Self { Self(rawValue: "STYLE_LINEBREAK") }
        public static var styleParagraph: Self { Self(rawValue: "STYLE_PARAGRAPH") }
        public static var styleUnderline: Self { Self(rawValue: "STYLE_UNDERLINE") }
    }

    /// The model's `DecoratorSet`.
    public typealias DecoratorSet = [Decorator]

    /// The model's `StandardImageTextBlock`.
    public struct StandardImageTextBlock: Sendable, Codable {
        public var image: ImageComponent?
        public var headline: TextComponent?
        public var body: ParagraphComponent?

        public init(image: ImageComponent? = nil, headline: TextComponent? = nil, body: ParagraphComponent? = nil) {
            self.image = image
            self.headline = headline
            self.body = body
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            image = try json.optional("image")
            headline = try json.optional("headline")
            body = try json.optional("body")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("image", image)
            try json.set("headline", headline)
            try json.set("body", body)
        }
    }

    /// The model's `ParagraphComponent`.
    public struct ParagraphComponent: Sendable, Codable {
        public var textList: [TextComponent]?

        public init(textList: [TextComponent]) {
            self.textList = textList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            textList = try json.optional("textList")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("textList", textList)
        }
    }

    /// The model's `StandardFourImageTextQuadrantModule`.
    public struct StandardFourImageTextQuadrantModule: Sendable, Codable {
        public var block1: StandardImageTextBlock?
        public var block2: StandardImageTextBlock?
        public var block3: StandardImageTextBlock?
        public var block4: StandardImageTextBlock?

        public init(
            block1: StandardImageTextBlock,
            block2: StandardImageTextBlock,
            block3: StandardImageTextBlock,
            block4: StandardImageTextBlock
        ) {
            self.block1 = block1
            self.block2 = block2
            self.block3 = block3
            self.block4 = block4
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            block1 = try json.optional("block1")
            block2 = try json.optional("block2")
            block3 = try json.optional("block3")
            block4 = try json.optional("block4")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("block1", block1)
            try json.set("block2", block2)
            try json.set("block3", block3)
            try json.set("block4", block4)
        }
    }

    /// The model's `StandardHeaderImageTextModule`.
    public struct StandardHeaderImageTextModule: Sendable, Codable {
        public var headline: TextComponent?
        public var block: StandardImageTextBlock?

        public init(headline: TextComponent? = nil, block: StandardImageTextBlock? = nil) {
            self.headline = headline
            self.block = block
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headline = try json.optional("headline")
            block = try json.optional("block")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("headline", headline)
            try json.set("block", block)
        }
    }

    /// The model's `StandardImageSidebarModule`.
    public struct StandardImageSidebarModule: Sendable, Codable {
        public var headline: TextComponent?
        public var imageCaptionBlock: StandardImageCaptionBlock?
        public var descriptionTextBlock: StandardTextBlock?
        public var descriptionListBlock: StandardTextListBlock?
        public var sidebarImageTextBlock: StandardImageTextBlock?
        public var sidebarListBlock: StandardTextListBlock?

        public init(
            headline: TextComponent? = nil,
            imageCaptionBlock: StandardImageCaptionBlock? = nil,
            descriptionTextBlock: StandardTextBlock? = nil,
            descriptionListBlock: StandardTextListBlock? = nil,
            sidebarImageTextBlock: StandardImageTextBlock? = nil,
            sidebarListBlock: StandardTextListBlock? = nil
        ) {
            self.headline = headline
            self.imageCaptionBlock = imageCaptionBlock
            self.descriptionTextBlock = descriptionTextBlock
            self.descriptionListBlock = descriptionListBlock
            self.sidebarImageTextBlock = sidebarImageTextBlock
            self.sidebarListBlock = sidebarListBlock
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headline = try json.optional("headline")
            imageCaptionBlock = try json.optional("imageCaptionBlock")
            descriptionTextBlock = try json.optional("descriptionTextBlock")
            descriptionListBlock = try json.optional("descriptionListBlock")
            sidebarImageTextBlock = try json.optional("sidebarImageTextBlock")
            sidebarListBlock = try json.optional("sidebarListBlock")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("headline", headline)
            try json.set("imageCaptionBlock", imageCaptionBlock)
            try json.set("descriptionTextBlock", descriptionTextBlock)
            try json.set("descriptionListBlock", descriptionListBlock)
            try json.set("sidebarImageTextBlock", sidebarImageTextBlock)
            try json.set("sidebarListBlock", sidebarListBlock)
        }
    }

    /// The model's `StandardImageCaptionBlock`.
    public struct StandardImageCaptionBlock: Sendable, Codable {
        public var image: ImageComponent?
        public var caption: TextComponent?

        public init(image: ImageComponent? = nil, caption: TextComponent? = nil) {
            self.image = image
            self.caption = caption
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            image = try json.optional("image")
            caption = try json.optional("caption")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("image", image)
            try json.set("caption", caption)
        }
    }

    /// The model's `StandardTextBlock`.
    public struct StandardTextBlock: Sendable, Codable {
        public var headline: TextComponent?
        public var body: ParagraphComponent?

        public init(headline: TextComponent? = nil, body: ParagraphComponent? = nil) {
            self.headline = headline
            self.body = body
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headline = try json.optional("headline")
            body = try json.optional("body")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("headline", headline)
            try json.set("body", body)
        }
    }

    /// The model's `StandardTextListBlock`.
    public struct StandardTextListBlock: Sendable, Codable {
        public var textList: [TextItem]?

        public init(textList: [TextItem]) {
            self.textList = textList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            textList = try json.optional("textList")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("textList", textList)
        }
    }

    /// The model's `TextItem`.
    public struct TextItem: Sendable, Codable {
        public var position: Int?
        public var text: TextComponent?

        public init(position: Int, text: TextComponent) {
            self.position = position
            self.text = text
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            position = try json.optional("position")
            text = try json.optional("text")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("position", position)
            try json.set("text", text)
        }
    }

    /// The model's `StandardImageTextOverlayModule`.
    public struct StandardImageTextOverlayModule: Sendable, Codable {
        public var overlayColorType: ColorType?
        public var block: StandardImageTextBlock?

        public init(overlayColorType: ColorType, block: StandardImageTextBlock? = nil) {
            self.overlayColorType = overlayColorType
            self.block = block
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            overlayColorType = try json.optional("overlayColorType")
            block = try json.optional("block")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("overlayColorType", overlayColorType)
            try json.set("block", block)
        }
    }

    /// The model's `ColorType`.
    public struct ColorType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var dark: Self { Self(rawValue: "DARK") }
        public static var light: Self { Self(rawValue: "LIGHT") }
    }

    /// The model's `StandardMultipleImageTextModule`.
    public struct StandardMultipleImageTextModule: Sendable, Codable {
        public var blocks: [StandardImageTextCaptionBlock]?

        public init(blocks: [StandardImageTextCaptionBlock]? = nil) {
            self.blocks = blocks
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            blocks = try json.optional("blocks")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("blocks", blocks)
        }
    }

    /// The model's `StandardImageTextCaptionBlock`.
    public struct StandardImageTextCaptionBlock: Sendable, Codable {
        public var block: StandardImageTextBlock?
        public var caption: TextComponent?

        public init(block: StandardImageTextBlock? = nil, caption: TextComponent? = nil) {
            self.block = block
            self.caption = caption
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            block = try json.optional("block")
            caption = try json.optional("caption")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("block", block)
            try json.set("caption", caption)
        }
    }

    /// The model's `StandardProductDescriptionModule`.
    public struct StandardProductDescriptionModule: Sendable, Codable {
        public var body: ParagraphComponent?

        public init(body: ParagraphComponent) {
            self.body = body
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            body = try json.optional("body")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("body", body)
        }
    }

    /// The model's `StandardSingleImageHighlightsModule`.
    public struct StandardSingleImageHighlightsModule: Sendable, Codable {
        public var image: ImageComponent?
        public var headline: TextComponent?
        public var textBlock1: StandardTextBlock?
        public var textBlock2: StandardTextBlock?
        public var textBlock3: StandardTextBlock?
        public var bulletedListBlock: StandardHeaderTextListBlock?

        public init(
            image: ImageComponent? = nil,
            headline: TextComponent? = nil,
            textBlock1: StandardTextBlock? = nil,
            textBlock2: StandardTextBlock? = nil,
            textBlock3: StandardTextBlock? = nil,
            bulletedListBlock: StandardHeaderTextListBlock? = nil
        ) {
            self.image = image
            self.headline = headline
            self.textBlock1 = textBlock1
            self.textBlock2 = textBlock2
            self.textBlock3 = textBlock3
            self.bulletedListBlock = bulletedListBlock
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            image = try json.optional("image")
            headline = try json.optional("headline")
            textBlock1 = try json.optional("textBlock1")
            textBlock2 = try json.optional("textBlock2")
            textBlock3 = try json.optional("textBlock3")
            bulletedListBlock = try json.optional("bulletedListBlock")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("image", image)
            try json.set("headline", headline)
            try json.set("textBlock1", textBlock1)
            try json.set("textBlock2", textBlock2)
            try json.set("textBlock3", textBlock3)
            try json.set("bulletedListBlock", bulletedListBlock)
        }
    }

    /// The model's `StandardHeaderTextListBlock`.
    public struct StandardHeaderTextListBlock: Sendable, Codable {
        public var headline: TextComponent?
        public var block: StandardTextListBlock?

        public init(headline: TextComponent? = nil, block: StandardTextListBlock? = nil) {
            self.headline = headline
            self.block = block
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headline = try json.optional("headline")
            block = try json.optional("block")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("headline", headline)
            try json.set("block", block)
        }
    }

    /// The model's `StandardSingleImageSpecsDetailModule`.
    public struct StandardSingleImageSpecsDetailModule: Sendable, Codable {
        public var headline: TextComponent?
        public var image: ImageComponent?
        public var descriptionHeadline: TextComponent?
        public var descriptionBlock1: StandardTextBlock?
        public var descriptionBlock2: StandardTextBlock?
        public var specificationHeadline: TextComponent?
        public var specificationListBlock: StandardHeaderTextListBlock?
        public var specificationTextBlock: StandardTextBlock?

        public init(
            headline: TextComponent? = nil,
            image: ImageComponent? = nil,
            descriptionHeadline: TextComponent? = nil,
            descriptionBlock1: StandardTextBlock? = nil,
            descriptionBlock2: StandardTextBlock? = nil,
            specificationHeadline: TextComponent? = nil,
            specificationListBlock: StandardHeaderTextListBlock? = nil,
            specificationTextBlock: StandardTextBlock? = nil
        ) {
            self.headline = headline
            self.image = image
            self.descriptionHeadline = descriptionHeadline
            self.descriptionBlock1 = descriptionBlock1
            self.descriptionBlock2 = descriptionBlock2
            self.specificationHeadline = specificationHeadline
            self.specificationListBlock = specificationListBlock
            self.specificationTextBlock = specificationTextBlock
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headline = try json.optional("headline")
            image = try json.optional("image")
            descriptionHeadline = try json.optional("descriptionHeadline")
            descriptionBlock1 = try json.optional("descriptionBlock1")
            descriptionBlock2 = try json.optional("descriptionBlock2")
            specificationHeadline = try json.optional("specificationHeadline")
            specificationListBlock = try json.optional("specificationListBlock")
            specificationTextBlock = try json.optional("specificationTextBlock")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("headline", headline)
            try json.set("image", image)
            try json.set("descriptionHeadline", descriptionHeadline)
            try json.set("descriptionBlock1", descriptionBlock1)
            try json.set("descriptionBlock2", descriptionBlock2)
            try json.set("specificationHeadline", specificationHeadline)
            try json.set("specificationListBlock", specificationListBlock)
            try json.set("specificationTextBlock", specificationTextBlock)
        }
    }

    /// The model's `StandardSingleSideImageModule`.
    public struct StandardSingleSideImageModule: Sendable, Codable {
        public var imagePositionType: PositionType?
        public var block: StandardImageTextBlock?

        public init(imagePositionType: PositionType, block: StandardImageTextBlock? = nil) {
            self.imagePositionType = imagePositionType
            self.block = block
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            imagePositionType = try json.optional("imagePositionType")
            block = try json.optional("block")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("imagePositionType", imagePositionType)
            try json.set("block", block)
        }
    }

    /// The model's `PositionType`.
    public struct PositionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var left: Self { Self(rawValue: "LEFT") }
        public static var right: Self { Self(rawValue: "RIGHT") }
    }

    /// The model's `StandardTechSpecsModule`.
    public struct StandardTechSpecsModule: Sendable, Codable {
        public var headline: TextComponent?
        public var specificationList: [StandardTextPairBlock]?
        public var tableCount: Int?

        public init(
            specificationList: [StandardTextPairBlock],
            headline: TextComponent? = nil,
            tableCount: Int? = nil
        ) {
            self.headline = headline
            self.specificationList = specificationList
            self.tableCount = tableCount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headline = try json.optional("headline")
            specificationList = try json.optional("specificationList")
            tableCount = try json.optional("tableCount")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("headline", headline)
            try json.set("specificationList", specificationList)
            try json.set("tableCount", tableCount)
        }
    }

    /// The model's `StandardTextPairBlock`.
    public struct StandardTextPairBlock: Sendable, Codable {
        public var label: TextComponent?
        public var description: TextComponent?

        public init(label: TextComponent? = nil, description: TextComponent? = nil) {
            self.label = label
            self.description = description
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            label = try json.optional("label")
            description = try json.optional("description")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("label", label)
            try json.set("description", description)
        }
    }

    /// The model's `StandardTextModule`.
    public struct StandardTextModule: Sendable, Codable {
        public var headline: TextComponent?
        public var body: ParagraphComponent?

        public init(body: ParagraphComponent, headline: TextComponent? = nil) {
            self.headline = headline
            self.body = body
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headline = try json.optional("headline")
            body = try json.optional("body")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("headline", headline)
            try json.set("body", body)
        }
    }

    /// The model's `StandardThreeImageTextModule`.
    public struct StandardThreeImageTextModule: Sendable, Codable {
        public var headline: TextComponent?
        public var block1: StandardImageTextBlock?
        public var block2: StandardImageTextBlock?
        public var block3: StandardImageTextBlock?

        public init(
            headline: TextComponent? = nil,
            block1: StandardImageTextBlock? = nil,
            block2: StandardImageTextBlock? = nil,
            block3: StandardImageTextBlock? = nil
        ) {
            self.headline = headline
            self.block1 = block1
            self.block2 = block2
            self.block3 = block3
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headline = try json.optional("headline")
            block1 = try json.optional("block1")
            block2 = try json.optional("block2")
            block3 = try json.optional("block3")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("headline", headline)
            try json.set("block1", block1)
            try json.set("block2", block2)
            try json.set("block3", block3)
        }
    }

    /// The model's `ContentModuleList`.
    public typealias ContentModuleList = [ContentModule]

    /// The model's `PostContentDocumentResponse`.
    public struct PostContentDocumentResponse: Sendable, Decodable {
        public var warnings: [Error]?
        public var contentReferenceKey: String?

        public init(contentReferenceKey: String? = nil, warnings: [Error]? = nil) {
            self.warnings = warnings
            self.contentReferenceKey = contentReferenceKey
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warnings = try json.optional("warnings")
            contentReferenceKey = try json.optional("contentReferenceKey")
        }
    }

    /// The model's `GetContentDocument.includedDataSet`.
    public struct GetContentDocumentIncludedDataSet: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var contents: Self { Self(rawValue: "CONTENTS") }
        public static var metadata: Self { Self(rawValue: "METADATA") }
    }

    /// The model's `GetContentDocumentResponse`.
    public struct GetContentDocumentResponse: Sendable, Decodable {
        public var warnings: [Error]?
        public var contentRecord: ContentRecord?

        public init(contentRecord: ContentRecord? = nil, warnings: [Error]? = nil) {
            self.warnings = warnings
            self.contentRecord = contentRecord
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warnings = try json.optional("warnings")
            contentRecord = try json.optional("contentRecord")
        }
    }

    /// The model's `ContentRecord`.
    public struct ContentRecord: Sendable, Decodable {
        public var contentReferenceKey: String?
        public var contentMetadata: ContentMetadata?
        public var contentDocument: ContentDocument?

        public init(
            contentReferenceKey: String? = nil,
            contentMetadata: ContentMetadata? = nil,
            contentDocument: ContentDocument? = nil
        ) {
            self.contentReferenceKey = contentReferenceKey
            self.contentMetadata = contentMetadata
            self.contentDocument = contentDocument
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            contentReferenceKey = try json.optional("contentReferenceKey")
            contentMetadata = try json.optional("contentMetadata")
            contentDocument = try json.optional("contentDocument")
        }
    }

    /// The model's `ListContentDocumentAsinRelations.includedDataSet`.
    public struct ListContentDocumentAsinRelationsIncludedDataSet: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var metadata: Self { Self(rawValue: "METADATA") }
    }

    /// The model's `ListContentDocumentAsinRelationsResponse`.
    public struct ListContentDocumentAsinRelationsResponse: Sendable, Decodable {
        public var warnings: [Error]?
        public var nextPageToken: String?
        public var asinMetadataSet: [AsinMetadata]?

        public init(asinMetadataSet: [AsinMetadata]? = nil, warnings: [Error]? = nil, nextPageToken: String? = nil) {
            self.warnings = warnings
            self.nextPageToken = nextPageToken
            self.asinMetadataSet = asinMetadataSet
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warnings = try json.optional("warnings")
            nextPageToken = try json.optional("nextPageToken")
            asinMetadataSet = try json.optional("asinMetadataSet")
        }
    }

    /// The model's `AsinMetadata`.
    public struct AsinMetadata: Sendable, Decodable {
        public var asin: String?
        public var badgeSet: [AsinBadge]?
        public var parent: String?
        public var title: String?
        public var imageUrl: String?
        public var contentReferenceKeySet: [String]?

        public init(
            asin: String? = nil,
            badgeSet: [AsinBadge]? = nil,
            parent: String? = nil,
            title: String? = nil,
            imageUrl: String? = nil,
            contentReferenceKeySet: [String]? = nil
        ) {
            self.asin = asin
            self.badgeSet = badgeSet
            self.parent = parent
            self.title = title
            self.imageUrl = imageUrl
            self.contentReferenceKeySet = contentReferenceKeySet
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            badgeSet = try json.optional("badgeSet")
            parent = try json.optional("parent")
            title = try json.optional("title")
            imageUrl = try json.optional("imageUrl")
            contentReferenceKeySet = try json.optional("contentReferenceKeySet")
        }
    }

    /// The model's `AsinBadge`.
    public struct AsinBadge: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var brandNotEligible: Self { Self(rawValue: "BRAND_NOT_ELIGIBLE") }
        public static var catalogNotFound: Self { Self(rawValue: "CATALOG_NOT_FOUND") }
        public static var contentNotPublished: Self { Self(rawValue: "CONTENT_NOT_PUBLISHED") }
        public static var contentPublished: Self { Self(rawValue: "CONTENT_PUBLISHED") }
    }

    /// The model's `AsinBadgeSet`.
    public typealias AsinBadgeSet = [AsinBadge]

    /// The model's `ContentReferenceKeySet`.
    public typealias ContentReferenceKeySet = [String]

    /// The model's `AsinMetadataSet`.
    public typealias AsinMetadataSet = [AsinMetadata]

    /// The model's `PostContentDocumentAsinRelationsRequest`.
    public struct PostContentDocumentAsinRelationsRequest: Sendable, Encodable {
        public var asinSet: [String]

        public init(asinSet: [String]) {
            self.asinSet = asinSet
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("asinSet", asinSet)
        }
    }

    /// The model's `AsinSet`.
    public typealias AsinSet = [String]

    /// The model's `AplusResponse`.
    public struct AplusResponse: Sendable, Decodable {
        public var warnings: [Error]?

        public init(warnings: [Error]? = nil) {
            self.warnings = warnings
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warnings = try json.optional("warnings")
        }
    }

    /// The model's `PostContentDocumentAsinRelationsResponse`.
    public typealias PostContentDocumentAsinRelationsResponse = AplusResponse

    /// The model's `ValidateContentDocumentAsinRelationsResponse`.
    public struct ValidateContentDocumentAsinRelationsResponse: Sendable, Decodable {
        public var warnings: [Error]?
        public var errors: [Error]?

        public init(errors: [Error]? = nil, warnings: [Error]? = nil) {
            self.warnings = warnings
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warnings = try json.optional("warnings")
            errors = try json.optional("errors")
        }
    }

    /// The model's `SearchContentPublishRecordsResponse`.
    public struct SearchContentPublishRecordsResponse: Sendable, Decodable {
        public var warnings: [Error]?
        public var nextPageToken: String?
        public var publishRecordList: [PublishRecord]?

        public init(publishRecordList: [PublishRecord]? = nil, warnings: [Error]? = nil, nextPageToken: String? = nil) {
            self.warnings = warnings
            self.nextPageToken = nextPageToken
            self.publishRecordList = publishRecordList
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warnings = try json.optional("warnings")
            nextPageToken = try json.optional("nextPageToken")
            publishRecordList = try json.optional("publishRecordList")
        }
    }

    /// The model's `PublishRecord`.
    public struct PublishRecord: Sendable, Decodable {
        public var marketplaceId: String?
        public var locale: String?
        public var asin: String?
        public var contentType: ContentType?
        public var contentSubType: String?
        public var contentReferenceKey: String?

        public init(
            marketplaceId: String? = nil,
            locale: String? = nil,
            asin: String? = nil,
            contentType: ContentType? = nil,
            contentReferenceKey: String? = nil,
            contentSubType: String? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.locale = locale
            self.asin = asin
            self.contentType = contentType
            self.contentSubType = contentSubType
            self.contentReferenceKey = contentReferenceKey
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            locale = try json.optional("locale")
            asin = try json.optional("asin")
            contentType = try json.optional("contentType")
            contentSubType = try json.optional("contentSubType")
            contentReferenceKey = try json.optional("contentReferenceKey")
        }
    }

    /// The model's `PublishRecordList`.
    public typealias PublishRecordList = [PublishRecord]

    /// The model's `PostContentDocumentApprovalSubmissionResponse`.
    public typealias PostContentDocumentApprovalSubmissionResponse = AplusResponse

    /// The model's `PostContentDocumentSuspendSubmissionResponse`.
    public typealias PostContentDocumentSuspendSubmissionResponse = AplusResponse
}
