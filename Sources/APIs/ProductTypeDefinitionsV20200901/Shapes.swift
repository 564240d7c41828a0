// Generated from product-type-definitions-api-model/definitionsProductTypes_2020-09-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ProductTypeDefinitionsV20200901 {
    /// The model's `ProductTypeList`.
    public struct ProductTypeList: Sendable, Decodable {
        public var productTypes: [ProductType]?
        public var productTypeVersion: String?

        public init(productTypes: [ProductType]? = nil, productTypeVersion: String? = nil) {
            self.productTypes = productTypes
            self.productTypeVersion = productTypeVersion
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productTypes = try json.optional("productTypes")
            productTypeVersion = try json.optional("productTypeVersion")
        }
    }

    /// The model's `ProductType`.
    public struct ProductType: Sendable, Decodable {
        public var name: String?
        public var displayName: String?
        public var marketplaceIds: [String]?

        public init(name: String? = nil, displayName: String? = nil, marketplaceIds: [String]? = nil) {
            self.name = name
            self.displayName = displayName
            self.marketplaceIds = marketplaceIds
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            displayName = try json.optional("displayName")
            marketplaceIds = try json.optional("marketplaceIds")
        }
    }

    /// The model's `GetDefinitionsProductType.requirements`.
    public struct GetDefinitionsProductTypeRequirements: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var listing: Self { Self(rawValue: "LISTING") }
        public static var listingProductOnly: Self { Self(rawValue: "LISTING_PRODUCT_ONLY") }
        public static var listingOfferOnly: Self { Self(rawValue: "LISTING_OFFER_ONLY") }
    }

    /// The model's `GetDefinitionsProductType.requirementsEnforced`.
    public struct GetDefinitionsProductTypeRequirementsEnforced: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var enforced: Self { Self(rawValue: "ENFORCED") }
        public static var notEnforced: Self { Self(rawValue: "NOT_ENFORCED") }
    }

    /// The model's `GetDefinitionsProductType.locale`.
    public struct GetDefinitionsProductTypeLocale: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var `default`: Self { Self(rawValue: "DEFAULT") }
        public static var ar: Self { Self(rawValue: "ar") }
        public static var arAe: Self { Self(rawValue: "ar_AE") }
        public static var de: Self { Self(rawValue: "de") }
        public static var deDe: Self { Self(rawValue: "de_DE") }
        public static var en: Self { Self(rawValue: "en") }
        public static var enAe: Self { Self(rawValue: "en_AE") }
        public static var enAu: Self { Self(rawValue: "en_AU") }
        public static var enCa: Self { Self(rawValue: "en_CA") }
        public static var enGb: Self { Self(rawValue: "en_GB") }
        public static var enIn: Self { Self(rawValue: "en_IN") }
        public static var enSg: Self { Self(rawValue: "en_SG") }
        public static var enUs: Self { Self(rawValue: "en_US") }
        public static var es: Self { Self(rawValue: "es") }
        public static var esEs: Self { Self(rawValue: "es_ES") }
        public static var esMx: Self { Self(rawValue: "es_MX") }
        public static var esUs: Self { Self(rawValue: "es_US") }
        public static var fr: Self { Self(rawValue: "fr") }
        public static var frCa: Self { Self(rawValue: "fr_CA") }
        public static var frFr: Self { Self(rawValue: "fr_FR") }
        public static var it: Self { Self(rawValue: "it") }
        public static var itIt: Self { Self(rawValue: "it_IT") }
        public static var ja: Self { Self(rawValue: "ja") }
        public static var jaJp: Self { Self(rawValue: "ja_JP") }
        public static var nl: Self { Self(rawValue: "nl") }
        public static var nlNl: Self { Self(rawValue: "nl_NL") }
        public static var pl: Self { Self(rawValue: "pl") }
        public static var plPl: Self { Self(rawValue: "pl_PL") }
        public static var pt: Self { Self(rawValue: "pt") }
        public static var ptBr: Self { Self(rawValue: "pt_BR") }
        public static var ptPt: Self { Self(rawValue: "pt_PT") }
        public static var sv: Self { Self(rawValue: "sv") }
        public static var svSe: Self { Self(rawValue: "sv_SE") }
        public static var tr: Self { Self(rawValue: "tr") }
        public static var trTr: Self { Self(rawValue: "tr_TR") }
        public static var zh: Self { Self(rawValue: "zh") }
        public static var zhCn: Self { Self(rawValue: "zh_CN") }
        public static var zhTw: Self { Self(rawValue: "zh_TW") }
    }

    /// The model's `GetDefinitionsProductType.parentageLevel`.
    public struct GetDefinitionsProductTypeParentageLevel: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var none: Self { Self(rawValue: "NONE") }
        public static var child: Self { Self(rawValue: "CHILD") }
        public static var parent: Self { Self(rawValue: "PARENT") }
    }

    /// The model's `ProductTypeDefinition`.
    public struct ProductTypeDefinition: Sendable, Decodable {
        public var metaSchema: SchemaLink?
        public var schema: SchemaLink?
        public var requirements: ProductTypeDefinitionRequirements?
        public var requirementsEnforced: ProductTypeDefinitionRequirementsEnforced?
        public var propertyGroups: [String: PropertyGroup]?
        public var locale: String?
        public var marketplaceIds: [String]?
        public var productType: String?
        public var displayName: String?
        public var productTypeVersion: ProductTypeVersion?

        public init(
            schema: SchemaLink? = nil,
            requirements: ProductTypeDefinitionRequirements? = nil,
            requirementsEnforced: ProductTypeDefinitionRequirementsEnforced? = nil,
            propertyGroups: [String: PropertyGroup]? = nil,
            locale: String? = nil,
            marketplaceIds: [String]? = nil,
            productType: String? = nil,
            displayName: String? = nil,
            productTypeVersion: ProductTypeVersion? = nil,
            metaSchema: SchemaLink? = nil
        ) {
            self.metaSchema = metaSchema
            self.schema = schema
            self.requirements = requirements
            self.requirementsEnforced = requirementsEnforced
            self.propertyGroups = propertyGroups
            self.locale = locale
            self.marketplaceIds = marketplaceIds
            self.productType = productType
            self.displayName = displayName
            self.productTypeVersion = productTypeVersion
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            metaSchema = try json.optional("metaSchema")
            schema = try json.optional("schema")
            requirements = try json.optional("requirements")
            requirementsEnforced = try json.optional("requirementsEnforced")
            propertyGroups = try json.optional("propertyGroups")
            locale = try json.optional("locale")
            marketplaceIds = try json.optional("marketplaceIds")
            productType = try json.optional("productType")
            displayName = try json.optional("displayName")
            productTypeVersion = try json.optional("productTypeVersion")
        }
    }

    /// The model's `SchemaLink`.
    public struct SchemaLink: Sendable, Decodable {
        public var link: SchemaLinkLink?
        public var checksum: String?

        public init(link: SchemaLinkLink? = nil, checksum: String? = nil) {
            self.link = link
            self.checksum = checksum
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            link = try json.optional("link")
            checksum = try json.optional("checksum")
        }
    }

    /// The model's `SchemaLink.link`.
    public struct SchemaLinkLink: Sendable, Decodable {
        public var resource: String?
        public var verb: SchemaLinkLinkVerb?

        public init(resource: String? = nil, verb: SchemaLinkLinkVerb? = nil) {
            self.resource = resource
            self.verb = verb
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            resource = try json.optional("resource")
            verb = try json.optional("verb")
        }
    }

    /// The model's `SchemaLink.link.verb`.
    public struct SchemaLinkLinkVerb: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var get: Self { Self(rawValue: "GET") }
    }

    /// The model's `ProductTypeDefinition.requirements`.
    public struct ProductTypeDefinitionRequirements: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var listing: Self { Self(rawValue: "LISTING") }
        public static var listingProductOnly: Self { Self(rawValue: "LISTING_PRODUCT_ONLY") }
        public static var listingOfferOnly: Self { Self(rawValue: "LISTING_OFFER_ONLY") }
    }

    /// The model's `ProductTypeDefinition.requirementsEnforced`.
    public struct ProductTypeDefinitionRequirementsEnforced: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var enforced: Self { Self(rawValue: "ENFORCED") }
        public static var notEnforced: Self { Self(rawValue: "NOT_ENFORCED") }
    }

    /// The model's `PropertyGroup`.
    public struct PropertyGroup: Sendable, Decodable {
        public var title: String?
        public var description: String?
        public var propertyNames: [String]?

        public init(title: String? = nil, description: String? = nil, propertyNames: [String]? = nil) {
            self.title = title
            self.description = description
            self.propertyNames = propertyNames
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            title = try json.optional("title")
            description = try json.optional("description")
            propertyNames = try json.optional("propertyNames")
        }
    }

    /// The model's `ProductTypeVersion`.
    public struct ProductTypeVersion: Sendable, Decodable {
        public var version: String?
        public var latest: Bool?
        public var releaseCandidate: Bool?

        public init(version: String? = nil, latest: Bool? = nil, releaseCandidate: Bool? = nil) {
            self.version = version
            self.latest = latest
            self.releaseCandidate = releaseCandidate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            version = try json.optional("version")
            latest = try json.optional("latest")
            releaseCandidate = try json.optional("releaseCandidate")
        }
    }
}
