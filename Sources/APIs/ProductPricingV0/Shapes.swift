// Generated from product-pricing-api-model/productPricingV0.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ProductPricingV0 {
    /// The model's `GetPricing.ItemType`.
    public struct GetPricingItemType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asin: Self { Self(rawValue: "Asin") }
        public static var sku: Self { Self(rawValue: "Sku") }
    }

    /// The model's `GetPricing.ItemCondition`.
    public struct GetPricingItemCondition: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var used: Self { Self(rawValue: "Used") }
        public static var collectible: Self { Self(rawValue: "Collectible") }
        public static var refurbished: Self { Self(rawValue: "Refurbished") }
        public static var club: Self { Self(rawValue: "Club") }
    }

    /// The model's `GetPricing.OfferType`.
    public struct GetPricingOfferType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var b2c: Self { Self(rawValue: "B2C") }
        public static var b2b: Self { Self(rawValue: "B2B") }
    }

    /// The model's `GetPricingResponse`.
    public struct GetPricingResponse: Sendable, Decodable {
        public var payload: [Price]?
        public var errors: [Error]?

        public init(payload: [Price]? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `Price`.
    public struct Price: Sendable, Decodable {
        public var status: String?
        public var sellerSKU: String?
        public var asin: String?
        public var product: Product?

        public init(status: String? = nil, sellerSKU: String? = nil, asin: String? = nil, product: Product? = nil) {
            self.status = status
            self.sellerSKU = sellerSKU
            self.asin = asin
            self.product = product
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("status")
            sellerSKU = try json.optional("SellerSKU")
            asin = try json.optional("ASIN")
            product = try json.optional("Product")
        }
    }

    /// The model's `Product`.
    public struct Product: Sendable, Decodable {
        public var identifiers: IdentifierType?
        public var attributeSets: [JSONValue]?
        public var relationships: [JSONValue]?
        public var competitivePricing: CompetitivePricingType?
        public var salesRankings: [SalesRankType]?
        public var offers: [OfferType]?

        public init(
            identifiers: IdentifierType? = nil,
            attributeSets: [JSONValue]? = nil,
            relationships: [JSONValue]? = nil,
            competitivePricing: CompetitivePricingType? = nil,
            salesRankings: [SalesRankType]? = nil,
            offers: [OfferType]? = nil
        ) {
            self.identifiers = identifiers
            self.attributeSets = attributeSets
            self.relationships = relationships
            self.competitivePricing = competitivePricing
            self.salesRankings = salesRankings
            self.offers = offers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            identifiers = try json.optional("Identifiers")
            attributeSets = try json.optional("AttributeSets")
            relationships = try json.optional("Relationships")
            competitivePricing = try json.optional("CompetitivePricing")
            salesRankings = try json.optional("SalesRankings")
            offers = try json.optional("Offers")
        }
    }

    /// The model's `IdentifierType`.
    public struct IdentifierType: Sendable, Decodable {
        public var marketplaceASIN: ASINIdentifier?
        public var skuIdentifier: SellerSKUIdentifier?

        public init(marketplaceASIN: ASINIdentifier? = nil, skuIdentifier: SellerSKUIdentifier? = nil) {
            self.marketplaceASIN = marketplaceASIN
            self.skuIdentifier = skuIdentifier
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceASIN = try json.optional("MarketplaceASIN")
            skuIdentifier = try json.optional("SKUIdentifier")
        }
    }

    /// The model's `ASINIdentifier`.
    public struct ASINIdentifier: Sendable, Decodable {
        public var marketplaceId: String?
        public var asin: String?

        public init(marketplaceId: String? = nil, asin: String? = nil) {
            self.marketplaceId = marketplaceId
            self.asin = asin
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            asin = try json.optional("ASIN")
        }
    }

    /// The model's `SellerSKUIdentifier`.
    public struct SellerSKUIdentifier: Sendable, Decodable {
        public var marketplaceId: String?
        public var sellerId: String?
        public var sellerSKU: String?

        public init(marketplaceId: String? = nil, sellerId: String? = nil, sellerSKU: String? = nil) {
            self.marketplaceId = marketplaceId
            self.sellerId = sellerId
            self.sellerSKU = sellerSKU
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            sellerId = try json.optional("SellerId")
            sellerSKU = try json.optional("SellerSKU")
        }
    }

    /// The model's `AttributeSetList`.
    public typealias AttributeSetList = [JSONValue]

    /// The model's `RelationshipList`.
    public typealias RelationshipList = [JSONValue]

    /// The model's `CompetitivePricingType`.
    public struct CompetitivePricingType: Sendable, Decodable {
        public var competitivePrices: [CompetitivePriceType]?
        public var numberOfOfferListings: [OfferListingCountType]?
        public var tradeInValue: MoneyType?

        public init(
            competitivePrices: [CompetitivePriceType]? = nil,
            numberOfOfferListings: [OfferListingCountType]? = nil,
            tradeInValue: MoneyType? = nil
        ) {
            self.competitivePrices = competitivePrices
            self.numberOfOfferListings = numberOfOfferListings
            self.tradeInValue = tradeInValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            competitivePrices = try json.optional("CompetitivePrices")
            numberOfOfferListings = try json.optional("NumberOfOfferListings")
            tradeInValue = try json.optional("TradeInValue")
        }
    }

    /// The model's `CompetitivePriceType`.
    public struct CompetitivePriceType: Sendable, Decodable {
        public var competitivePriceId: String?
        public var price: PriceType?
        public var condition: String?
        public var subcondition: String?
        public var offerType: OfferCustomerType?
        public var quantityTier: Int?
        public var quantityDiscountType: QuantityDiscountType?
        public var sellerId: String?
        public var belongsToRequester: Bool?

        public init(
            competitivePriceId: String? = nil,
            price: PriceType? = nil,
            condition: String? = nil,
            subcondition: String? = nil,
            offerType: OfferCustomerType? = nil,
            quantityTier: Int? = nil,
            quantityDiscountType: QuantityDiscountType? = nil,
            sellerId: String? = nil,
            belongsToRequester: Bool? = nil
        ) {
            self.competitivePriceId = competitivePriceId
            self.price = price
            self.condition = condition
            self.subcondition = subcondition
            self.offerType = offerType
            self.quantityTier = quantityTier
            self.quantityDiscountType = quantityDiscountType
            self.sellerId = sellerId
            self.belongsToRequester = belongsToRequester
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            competitivePriceId = try json.optional("CompetitivePriceId")
            price = try json.optional("Price")
            condition = try json.optional("condition")
            subcondition = try json.optional("subcondition")
            offerType = try json.optional("offerType")
            quantityTier = try json.optional("quantityTier")
            quantityDiscountType = try json.optional("quantityDiscountType")
            sellerId = try json.optional("sellerId")
            belongsToRequester = try json.optional("belongsToRequester")
        }
    }

    /// The model's `PriceType`.
    public struct PriceType: Sendable, Decodable {
        public var landedPrice: MoneyType?
        public var listingPrice: MoneyType?
        public var shipping: MoneyType?
        public var points: Points?

        public init(
            listingPrice: MoneyType? = nil,
            landedPrice: MoneyType? = nil,
            shipping: MoneyType? = nil,
            points: Points? = nil
        ) {
            self.landedPrice = landedPrice
            self.listingPrice = listingPrice
            self.shipping = shipping
            self.points = points
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            landedPrice = try json.optional("LandedPrice")
            listingPrice = try json.optional("ListingPrice")
            shipping = try json.optional("Shipping")
            points = try json.optional("Points")
        }
    }

    /// The model's `MoneyType`.
    public struct MoneyType: Sendable, Decodable {
        public var currencyCode: String?
        public var amount: ExactDecimal?

        public init(currencyCode: String? = nil, amount: ExactDecimal? = nil) {
            self.currencyCode = currencyCode
            self.amount = amount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            currencyCode = try json.optional("CurrencyCode")
            amount = try json.optional("Amount")
        }
    }

    /// The model's `Points`.
    public struct Points: Sendable, Decodable {
        public var pointsNumber: Int?
        public var pointsMonetaryValue: MoneyType?

        public init(pointsNumber: Int? = nil, pointsMonetaryValue: MoneyType? = nil) {
            self.pointsNumber = pointsNumber
            self.pointsMonetaryValue = pointsMonetaryValue
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsNumber = try json.optional("PointsNumber")
            pointsMonetaryValue = try json.optional("PointsMonetaryValue")
        }
    }

    /// The model's `OfferCustomerType`.
    public struct OfferCustomerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var b2c: Self { Self(rawValue: "B2C") }
        public static var b2b: Self { Self(rawValue: "B2B") }
    }

    /// The model's `QuantityDiscountType`.
    public struct QuantityDiscountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var quantityDiscount: Self { Self(rawValue: "QUANTITY_DISCOUNT") }
    }

    /// The model's `CompetitivePriceList`.
    public typealias CompetitivePriceList = [CompetitivePriceType]

    /// The model's `OfferListingCountType`.
    public struct OfferListingCountType: Sendable, Decodable {
        public var count: Int?
        public var condition: String?

        public init(count: Int? = nil, condition: String? = nil) {
            self.count = count
            self.condition = condition
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            count = try json.optional("Count")
            condition = try json.optional("condition")
        }
    }

    /// The model's `NumberOfOfferListingsList`.
    public typealias NumberOfOfferListingsList = [OfferListingCountType]

    /// The model's `SalesRankType`.
    public struct SalesRankType: Sendable, Decodable {
        public var productCategoryId: String?
        public var rank: Int?

        public init(productCategoryId: String? = nil, rank: Int? = nil) {
            self.productCategoryId = productCategoryId
            self.rank = rank
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productCategoryId = try json.optional("ProductCategoryId")
            rank = try json.optional("Rank")
        }
    }

    /// The model's `SalesRankList`.
    public typealias SalesRankList = [SalesRankType]

    /// The model's `OfferType`.
    public struct OfferType: Sendable, Decodable {
        public var offerType: OfferCustomerType?
        public var buyingPrice: PriceType?
        public var regularPrice: MoneyType?
        public var businessPrice: MoneyType?
        public var quantityDiscountPrices: [QuantityDiscountPriceType]?
        public var fulfillmentChannel: String?
        public var itemCondition: String?
        public var itemSubCondition: String?
        public var sellerSKU: String?

        public init(
            buyingPrice: PriceType? = nil,
            regularPrice: MoneyType? = nil,
            fulfillmentChannel: String? = nil,
            itemCondition: String? = nil,
            itemSubCondition: String? = nil,
            sellerSKU: String? = nil,
            offerType: OfferCustomerType? = nil,
            businessPrice: MoneyType? = nil,
            quantityDiscountPrices: [QuantityDiscountPriceType]? = nil
        ) {
            self.offerType = offerType
            self.buyingPrice = buyingPrice
            self.regularPrice = regularPrice
            self.businessPrice = businessPrice
            self.quantityDiscountPrices = quantityDiscountPrices
            self.fulfillmentChannel = fulfillmentChannel
            self.itemCondition = itemCondition
            self.itemSubCondition = itemSubCondition
            self.sellerSKU = sellerSKU
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            offerType = try json.optional("offerType")
            buyingPrice = try json.optional("BuyingPrice")
            regularPrice = try json.optional("RegularPrice")
            businessPrice = try json.optional("businessPrice")
            quantityDiscountPrices = try json.optional("quantityDiscountPrices")
            fulfillmentChannel = try json.optional("FulfillmentChannel")
            itemCondition = try json.optional("ItemCondition")
            itemSubCondition = try json.optional("ItemSubCondition")
            sellerSKU = try json.optional("SellerSKU")
        }
    }

    /// The model's `QuantityDiscountPriceType`.
    public struct QuantityDiscountPriceType: Sendable, Decodable {
        public var quantityTier: Int?
        public var quantityDiscountType: QuantityDiscountType?
        public var listingPrice: MoneyType?

        public init(
            quantityTier: Int? = nil,
            quantityDiscountType: QuantityDiscountType? = nil,
            listingPrice: MoneyType? = nil
        ) {
            self.quantityTier = quantityTier
            self.quantityDiscountType = quantityDiscountType
            self.listingPrice = listingPrice
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            quantityTier = try json.optional("quantityTier")
            quantityDiscountType = try json.optional("quantityDiscountType")
            listingPrice = try json.optional("listingPrice")
        }
    }

    /// The model's `OffersList`.
    public typealias OffersList = [OfferType]

    /// The model's `PriceList`.
    public typealias PriceList = [Price]

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

    /// The model's `GetCompetitivePricing.ItemType`.
    public struct GetCompetitivePricingItemType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asin: Self { Self(rawValue: "Asin") }
        public static var sku: Self { Self(rawValue: "Sku") }
    }

    /// The model's `GetCompetitivePricing.CustomerType`.
    public struct GetCompetitivePricingCustomerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var consumer: Self { Self(rawValue: "Consumer") }
        public static var business: Self { Self(rawValue: "Business") }
    }

    /// The model's `GetListingOffers.ItemCondition`.
    public struct GetListingOffersItemCondition: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var used: Self { Self(rawValue: "Used") }
        public static var collectible: Self { Self(rawValue: "Collectible") }
        public static var refurbished: Self { Self(rawValue: "Refurbished") }
        public static var club: Self { Self(rawValue: "Club") }
    }

    /// The model's `GetListingOffers.CustomerType`.
    public struct GetListingOffersCustomerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var consumer: Self { Self(rawValue: "Consumer") }
        public static var business: Self { Self(rawValue: "Business") }
    }

    /// The model's `GetOffersResponse`.
    public struct GetOffersResponse: Sendable, Decodable {
        public var payload: GetOffersResult?
        public var errors: [Error]?

        public init(payload: GetOffersResult? = nil, errors: [Error]? = nil) {
            self.payload = payload
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            payload = try json.optional("payload")
            errors = try json.optional("errors")
        }
    }

    /// The model's `GetOffersResult`.
    public struct GetOffersResult: Sendable, Decodable {
        public var marketplaceId: String?
        public var asin: String?
        public var sku: String?
        public var itemCondition: ConditionType?
        public var status: String?
        public var identifier: ItemIdentifier?
        public var summary: Summary?
        public var offers: [OfferDetail]?

        public init(
            marketplaceId: String? = nil,
            itemCondition: ConditionType? = nil,
            status: String? = nil,
            identifier: ItemIdentifier? = nil,
            summary: Summary? = nil,
            offers: [OfferDetail]? = nil,
            asin: String? = nil,
            sku: String? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.sku = sku
            self.itemCondition = itemCondition
            self.status = status
            self.identifier = identifier
            self.summary = summary
            self.offers = offers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            asin = try json.optional("ASIN")
            sku = try json.optional("SKU")
            itemCondition = try json.optional("ItemCondition")
            status = try json.optional("status")
            identifier = try json.optional("Identifier")
            summary = try json.optional("Summary")
            offers = try json.optional("Offers")
        }
    }

    /// The model's `ConditionType`.
    public struct ConditionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var used: Self { Self(rawValue: "Used") }
        public static var collectible: Self { Self(rawValue: "Collectible") }
        public static var refurbished: Self { Self(rawValue: "Refurbished") }
        public static var club: Self { Self(rawValue: "Club") }
    }

    /// The model's `ItemIdentifier`.
    public struct ItemIdentifier: Sendable, Decodable {
        public var marketplaceId: String?
        public var asin: String?
        public var sellerSKU: String?
        public var itemCondition: ConditionType?

        public init(
            marketplaceId: String? = nil,
            itemCondition: ConditionType? = nil,
            asin: String? = nil,
            sellerSKU: String? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.sellerSKU = sellerSKU
            self.itemCondition = itemCondition
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            asin = try json.optional("ASIN")
            sellerSKU = try json.optional("SellerSKU")
            itemCondition = try json.optional("ItemCondition")
        }
    }

    /// The model's `Summary`.
    public struct Summary: Sendable, Decodable {
        public var totalOfferCount: Int?
        public var numberOfOffers: [OfferCountType]?
        public var lowestPrices: [LowestPriceType]?
        public var buyBoxPrices: [BuyBoxPriceType]?
        public var listPrice: MoneyType?
        public var competitivePriceThreshold: MoneyType?
        public var suggestedLowerPricePlusShipping: MoneyType?
        public var salesRankings: [SalesRankType]?
        public var buyBoxEligibleOffers: [OfferCountType]?
        public var offersAvailableTime: DateTime?

        public init(
            totalOfferCount: Int? = nil,
            numberOfOffers: [OfferCountType]? = nil,
            lowestPrices: [LowestPriceType]? = nil,
            buyBoxPrices: [BuyBoxPriceType]? = nil,
            listPrice: MoneyType? = nil,
            competitivePriceThreshold: MoneyType? = nil,
            suggestedLowerPricePlusShipping: MoneyType? = nil,
            salesRankings: [SalesRankType]? = nil,
            buyBoxEligibleOffers: [OfferCountType]? = nil,
            offersAvailableTime: DateTime? = nil
        ) {
            self.totalOfferCount = totalOfferCount
            self.numberOfOffers = numberOfOffers
            self.lowestPrices = lowestPrices
            self.buyBoxPrices = buyBoxPrices
            self.listPrice = listPrice
            self.competitivePriceThreshold = competitivePriceThreshold
            self.suggestedLowerPricePlusShipping = suggestedLowerPricePlusShipping
            self.salesRankings = salesRankings
            self.buyBoxEligibleOffers = buyBoxEligibleOffers
            self.offersAvailableTime = offersAvailableTime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalOfferCount = try json.optional("TotalOfferCount")
            numberOfOffers = try json.optional("NumberOfOffers")
            lowestPrices = try json.optional("LowestPrices")
            buyBoxPrices = try json.optional("BuyBoxPrices")
            listPrice = try json.optional("ListPrice")
            competitivePriceThreshold = try json.optional("CompetitivePriceThreshold")
            suggestedLowerPricePlusShipping = try json.optional("SuggestedLowerPricePlusShipping")
            salesRankings = try json.optional("SalesRankings")
            buyBoxEligibleOffers = try json.optional("BuyBoxEligibleOffers")
            offersAvailableTime = try json.optional("OffersAvailableTime")
        }
    }

    /// The model's `OfferCountType`.
    public struct OfferCountType: Sendable, Decodable {
        public var condition: String?
        public var fulfillmentChannel: FulfillmentChannelType?
        public var offerCount: Int?

        public init(
            condition: String? = nil,
            fulfillmentChannel: FulfillmentChannelType? = nil,
            offerCount: Int? = nil
        ) {
            self.condition = condition
            self.fulfillmentChannel = fulfillmentChannel
            self.offerCount = offerCount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("condition")
            fulfillmentChannel = try json.optional("fulfillmentChannel")
            offerCount = try json.optional("OfferCount")
        }
    }

    /// The model's `FulfillmentChannelType`.
    public struct FulfillmentChannelType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazon: Self { Self(rawValue: "Amazon") }
        public static var merchant: Self { Self(rawValue: "Merchant") }
    }

    /// The model's `NumberOfOffers`.
    public typealias NumberOfOffers = [OfferCountType]

    /// The model's `LowestPriceType`.
    public struct LowestPriceType: Sendable, Decodable {
        public var condition: String?
        public var fulfillmentChannel: String?
        public var offerType: OfferCustomerType?
        public var quantityTier: Int?
        public var quantityDiscountType: QuantityDiscountType?
        public var landedPrice: MoneyType?
        public var listingPrice: MoneyType?
        public var shipping: MoneyType?
        public var points: Points?

        public init(
            condition: String? = nil,
            fulfillmentChannel: String? = nil,
            listingPrice: MoneyType? = nil,
            offerType: OfferCustomerType? = nil,
            quantityTier: Int? = nil,
            quantityDiscountType: QuantityDiscountType? = nil,
            landedPrice: MoneyType? = nil,
            shipping: MoneyType? = nil,
            points: Points? = nil
        ) {
            self.condition = condition
            self.fulfillmentChannel = fulfillmentChannel
            self.offerType = offerType
            self.quantityTier = quantityTier
            self.quantityDiscountType = quantityDiscountType
            self.landedPrice = landedPrice
            self.listingPrice = listingPrice
            self.shipping = shipping
            self.points = points
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("condition")
            fulfillmentChannel = try json.optional("fulfillmentChannel")
            offerType = try json.optional("offerType")
            quantityTier = try json.optional("quantityTier")
            quantityDiscountType = try json.optional("quantityDiscountType")
            landedPrice = try json.optional("LandedPrice")
            listingPrice = try json.optional("ListingPrice")
            shipping = try json.optional("Shipping")
            points = try json.optional("Points")
        }
    }

    /// The model's `LowestPrices`.
    public typealias LowestPrices = [LowestPriceType]

    /// The model's `BuyBoxPriceType`.
    public struct BuyBoxPriceType: Sendable, Decodable {
        public var condition: String?
        public var offerType: OfferCustomerType?
        public var quantityTier: Int?
        public var quantityDiscountType: QuantityDiscountType?
        public var landedPrice: MoneyType?
        public var listingPrice: MoneyType?
        public var shipping: MoneyType?
        public var points: Points?
        public var sellerId: String?

        public init(
            condition: String? = nil,
            landedPrice: MoneyType? = nil,
            listingPrice: MoneyType? = nil,
            shipping: MoneyType? = nil,
            offerType: OfferCustomerType? = nil,
            quantityTier: Int? = nil,
            quantityDiscountType: QuantityDiscountType? = nil,
            points: Points? = nil,
            sellerId: String? = nil
        ) {
            self.condition = condition
            self.offerType = offerType
            self.quantityTier = quantityTier
            self.quantityDiscountType = quantityDiscountType
            self.landedPrice = landedPrice
            self.listingPrice = listingPrice
            self.shipping = shipping
            self.points = points
            self.sellerId = sellerId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("condition")
            offerType = try json.optional("offerType")
            quantityTier = try json.optional("quantityTier")
            quantityDiscountType = try json.optional("quantityDiscountType")
            landedPrice = try json.optional("LandedPrice")
            listingPrice = try json.optional("ListingPrice")
            shipping = try json.optional("Shipping")
            points = try json.optional("Points")
            sellerId = try json.optional("sellerId")
        }
    }

    /// The model's `BuyBoxPrices`.
    public typealias BuyBoxPrices = [BuyBoxPriceType]

    /// The model's `BuyBoxEligibleOffers`.
    public typealias BuyBoxEligibleOffers = [OfferCountType]

    /// The model's `OfferDetail`.
    public struct OfferDetail: Sendable, Decodable {
        public var myOffer: Bool?
        public var offerType: OfferCustomerType?
        public var subCondition: String?
        public var sellerId: String?
        public var conditionNotes: String?
        public var sellerFeedbackRating: SellerFeedbackType?
        public var shippingTime: DetailedShippingTimeType?
        public var listingPrice: MoneyType?
        public var quantityDiscountPrices: [QuantityDiscountPriceType]?
        public var points: Points?
        public var shipping: MoneyType?
        public var shipsFrom: ShipsFromType?
        public var isFulfilledByAmazon: Bool?
        public var primeInformation: PrimeInformationType?
        public var isBuyBoxWinner: Bool?
        public var isFeaturedMerchant: Bool?

        public init(
            subCondition: String? = nil,
            shippingTime: DetailedShippingTimeType? = nil,
            listingPrice: MoneyType? = nil,
            shipping: MoneyType? = nil,
            isFulfilledByAmazon: Bool? = nil,
            myOffer: Bool? = nil,
            offerType: OfferCustomerType? = nil,
            sellerId: String? = nil,
            conditionNotes: String? = nil,
            sellerFeedbackRating: SellerFeedbackType? = nil,
            quantityDiscountPrices: [QuantityDiscountPriceType]? = nil,
            points: Points? = nil,
            shipsFrom: ShipsFromType? = nil,
            primeInformation: PrimeInformationType? = nil,
            isBuyBoxWinner: Bool? = nil,
            isFeaturedMerchant: Bool? = nil
        ) {
            self.myOffer = myOffer
            self.offerType = offerType
            self.subCondition = subCondition
            self.sellerId = sellerId
            self.conditionNotes = conditionNotes
            self.sellerFeedbackRating = sellerFeedbackRating
            self.shippingTime = shippingTime
            self.listingPrice = listingPrice
            self.quantityDiscountPrices = quantityDiscountPrices
            self.points = points
            self.shipping = shipping
            self.shipsFrom = shipsFrom
            self.isFulfilledByAmazon = isFulfilledByAmazon
            self.primeInformation = primeInformation
            self.isBuyBoxWinner = isBuyBoxWinner
            self.isFeaturedMerchant = isFeaturedMerchant
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            myOffer = try json.optional("MyOffer")
            offerType = try json.optional("offerType")
            subCondition = try json.optional("SubCondition")
            sellerId = try json.optional("SellerId")
            conditionNotes = try json.optional("ConditionNotes")
            sellerFeedbackRating = try json.optional("SellerFeedbackRating")
            shippingTime = try json.optional("ShippingTime")
            listingPrice = try json.optional("ListingPrice")
            quantityDiscountPrices = try json.optional("quantityDiscountPrices")
            points = try json.optional("Points")
            shipping = try json.optional("Shipping")
            shipsFrom = try json.optional("ShipsFrom")
            isFulfilledByAmazon = try json.optional("IsFulfilledByAmazon")
            primeInformation = try json.optional("PrimeInformation")
            isBuyBoxWinner = try json.optional("IsBuyBoxWinner")
            isFeaturedMerchant = try json.optional("IsFeaturedMerchant")
        }
    }

    /// The model's `SellerFeedbackType`.
    public struct SellerFeedbackType: Sendable, Decodable {
        public var sellerPositiveFeedbackRating: ExactDecimal?
        public var feedbackCount: Int?

        public init(feedbackCount: Int? = nil, sellerPositiveFeedbackRating: ExactDecimal? = nil) {
            self.sellerPositiveFeedbackRating = sellerPositiveFeedbackRating
            self.feedbackCount = feedbackCount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerPositiveFeedbackRating = try json.optional("SellerPositiveFeedbackRating")
            feedbackCount = try json.optional("FeedbackCount")
        }
    }

    /// The model's `DetailedShippingTimeType`.
    public struct DetailedShippingTimeType: Sendable, Decodable {
        public var minimumHours: Int?
        public var maximumHours: Int?
        public var availableDate: String?
        public var availabilityType: DetailedShippingTimeTypeAvailabilityType?

        public init(
            minimumHours: Int? = nil,
            maximumHours: Int? = nil,
            availableDate: String? = nil,
            availabilityType: DetailedShippingTimeTypeAvailabilityType? = nil
        ) {
            self.minimumHours = minimumHours
            self.maximumHours = maximumHours
            self.availableDate = availableDate
            self.availabilityType = availabilityType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            minimumHours = try json.optional("minimumHours")
            maximumHours = try json.optional("maximumHours")
            availableDate = try json.optional("availableDate")
            availabilityType = try json.optional("availabilityType")
        }
    }

    /// The model's `DetailedShippingTimeType.availabilityType`.
    public struct DetailedShippingTimeTypeAvailabilityType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var now: Self { Self(rawValue: "NOW") }
        public static var futureWithoutDate: Self { Self(rawValue: "FUTURE_WITHOUT_DATE") }
        public static var futureWithDate: Self { Self(rawValue: "FUTURE_WITH_DATE") }
    }

    /// The model's `ShipsFromType`.
    public struct ShipsFromType: Sendable, Decodable {
        public var state: String?
        public var country: String?

        public init(state: String? = nil, country: String? = nil) {
            self.state = state
            self.country = country
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            state = try json.optional("State")
            country = try json.optional("Country")
        }
    }

    /// The model's `PrimeInformationType`.
    public struct PrimeInformationType: Sendable, Decodable {
        public var isPrime: Bool?
        public var isNationalPrime: Bool?

        public init(isPrime: Bool? = nil, isNationalPrime: Bool? = nil) {
            self.isPrime = isPrime
            self.isNationalPrime = isNationalPrime
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isPrime = try json.optional("IsPrime")
            isNationalPrime = try json.optional("IsNationalPrime")
        }
    }

    /// The model's `OfferDetailList`.
    public typealias OfferDetailList = [OfferDetail]

    /// The model's `GetItemOffers.ItemCondition`.
    public struct GetItemOffersItemCondition: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var used: Self { Self(rawValue: "Used") }
        public static var collectible: Self { Self(rawValue: "Collectible") }
        public static var refurbished: Self { Self(rawValue: "Refurbished") }
        public static var club: Self { Self(rawValue: "Club") }
    }

    /// The model's `GetItemOffers.CustomerType`.
    public struct GetItemOffersCustomerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var consumer: Self { Self(rawValue: "Consumer") }
        public static var business: Self { Self(rawValue: "Business") }
    }

    /// The model's `GetItemOffersBatchRequest`.
    public struct GetItemOffersBatchRequest: Sendable, Encodable {
        public var requests: [ItemOffersRequest]?

        public init(requests: [ItemOffersRequest]? = nil) {
            self.requests = requests
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("requests", requests)
        }
    }

    /// The model's `ItemOffersRequest`.
    public struct ItemOffersRequest: Sendable, Encodable {
        public var uri: String
        public var method: HttpMethod
        public var headers: [String: String]?
        public var marketplaceId: String
        public var itemCondition: ItemCondition
        public var customerType: CustomerType?

        public init(
            uri: String,
            method: HttpMethod,
            marketplaceId: String,
            itemCondition: ItemCondition,
            headers: [String: String]? = nil,
            customerType: CustomerType? = nil
        ) {
            self.uri = uri
            self.method = method
            self.headers = headers
            self.marketplaceId = marketplaceId
            self.itemCondition = itemCondition
            self.customerType = customerType
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("uri", uri)
            try json.set("method", method)
            try json.set("headers", headers)
            try json.set("MarketplaceId", marketplaceId)
            try json.set("ItemCondition", itemCondition)
            try json.set("CustomerType", customerType)
        }
    }

    /// The model's `HttpMethod`.
    public struct HttpMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var get: Self { Self(rawValue: "GET") }
        public static var put: Self { Self(rawValue: "PUT") }
        public static var patch: Self { Self(rawValue: "PATCH") }
        public static var delete: Self { Self(rawValue: "DELETE") }
        public static var post: Self { Self(rawValue: "POST") }
    }

    /// The model's `HttpRequestHeaders`.
    public typealias HttpRequestHeaders = [String: String]

    /// The model's `MarketplaceId`.
    public typealias MarketplaceId = String

    /// The model's `ItemCondition`.
    public struct ItemCondition: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var used: Self { Self(rawValue: "Used") }
        public static var collectible: Self { Self(rawValue: "Collectible") }
        public static var refurbished: Self { Self(rawValue: "Refurbished") }
        public static var club: Self { Self(rawValue: "Club") }
    }

    /// The model's `CustomerType`.
    public struct CustomerType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var consumer: Self { Self(rawValue: "Consumer") }
        public static var business: Self { Self(rawValue: "Business") }
    }

    /// The model's `ItemOffersRequestList`.
    public typealias ItemOffersRequestList = [ItemOffersRequest]

    /// The model's `GetItemOffersBatchResponse`.
    public struct GetItemOffersBatchResponse: Sendable, Decodable {
        public var responses: [ItemOffersResponse]?

        public init(responses: [ItemOffersResponse]? = nil) {
            self.responses = responses
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            responses = try json.optional("responses")
        }
    }

    /// The model's `ItemOffersResponse`.
    public struct ItemOffersResponse: Sendable, Decodable {
        public var headers: HttpResponseHeaders?
        public var status: GetOffersHttpStatusLine?
        public var body: GetOffersResponse?
        public var request: ItemOffersRequestParams?

        public init(
            body: GetOffersResponse? = nil,
            request: ItemOffersRequestParams? = nil,
            headers: HttpResponseHeaders? = nil,
            status: GetOffersHttpStatusLine? = nil
        ) {
            self.headers = headers
            self.status = status
            self.body = body
            self.request = request
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headers = try json.optional("headers")
            status = try json.optional("status")
            body = try json.optional("body")
            request = try json.optional("request")
        }
    }

    /// The model's `HttpResponseHeaders`.
    public struct HttpResponseHeaders: Sendable, Decodable {
        public var date: String?
        public var requestId: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: String]?

        public init(date: String? = nil, requestId: String? = nil, additionalProperties: [String: String]? = nil) {
            self.date = date
            self.requestId = requestId
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            date = try json.optional("Date")
            requestId = try json.optional("x-amzn-RequestId")
            additionalProperties = try json.others(than: ["Date", "x-amzn-RequestId"])
        }
    }

    /// The model's `GetOffersHttpStatusLine`.
    public struct GetOffersHttpStatusLine: Sendable, Decodable {
        public var statusCode: Int?
        public var reasonPhrase: String?

        public init(statusCode: Int? = nil, reasonPhrase: String? = nil) {
            self.statusCode = statusCode
            self.reasonPhrase = reasonPhrase
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            statusCode = try json.optional("statusCode")
            reasonPhrase = try json.optional("reasonPhrase")
        }
    }

    /// The model's `ItemOffersRequestParams`.
    public struct ItemOffersRequestParams: Sendable, Decodable {
        public var marketplaceId: String?
        public var itemCondition: ItemCondition?
        public var customerType: CustomerType?
        public var asin: String?

        public init(
            marketplaceId: String? = nil,
            itemCondition: ItemCondition? = nil,
            customerType: CustomerType? = nil,
            asin: String? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.itemCondition = itemCondition
            self.customerType = customerType
            self.asin = asin
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            itemCondition = try json.optional("ItemCondition")
            customerType = try json.optional("CustomerType")
            asin = try json.optional("Asin")
        }
    }

    /// The model's `ItemOffersResponseList`.
    public typealias ItemOffersResponseList = [ItemOffersResponse]

    /// The model's `GetListingOffersBatchRequest`.
    public struct GetListingOffersBatchRequest: Sendable, Encodable {
        public var requests: [ListingOffersRequest]?

        public init(requests: [ListingOffersRequest]? = nil) {
            self.requests = requests
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("requests", requests)
        }
    }

    /// The model's `ListingOffersRequest`.
    public struct ListingOffersRequest: Sendable, Encodable {
        public var uri: String
        public var method: HttpMethod
        public var headers: [String: String]?
        public var marketplaceId: String
        public var itemCondition: ItemCondition
        public var customerType: CustomerType?

        public init(
            uri: String,
            method: HttpMethod,
            marketplaceId: String,
            itemCondition: ItemCondition,
            headers: [String: String]? = nil,
            customerType: CustomerType? = nil
        ) {
            self.uri = uri
            self.method = method
            self.headers = headers
            self.marketplaceId = marketplaceId
            self.itemCondition = itemCondition
            self.customerType = customerType
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("uri", uri)
            try json.set("method", method)
            try json.set("headers", headers)
            try json.set("MarketplaceId", marketplaceId)
            try json.set("ItemCondition", itemCondition)
            try json.set("CustomerType", customerType)
        }
    }

    /// The model's `ListingOffersRequestList`.
    public typealias ListingOffersRequestList = [ListingOffersRequest]

    /// The model's `GetListingOffersBatchResponse`.
    public struct GetListingOffersBatchResponse: Sendable, Decodable {
        public var responses: [ListingOffersResponse]?

        public init(responses: [ListingOffersResponse]? = nil) {
            self.responses = responses
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            responses = try json.optional("responses")
        }
    }

    /// The model's `ListingOffersResponse`.
    public struct ListingOffersResponse: Sendable, Decodable {
        public var headers: HttpResponseHeaders?
        public var status: GetOffersHttpStatusLine?
        public var body: GetOffersResponse?
        public var request: ListingOffersRequestParams?

        public init(
            body: GetOffersResponse? = nil,
            headers: HttpResponseHeaders? = nil,
            status: GetOffersHttpStatusLine? = nil,
            request: ListingOffersRequestParams? = nil
        ) {
            self.headers = headers
            self.status = status
            self.body = body
            self.request = request
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headers = try json.optional("headers")
            status = try json.optional("status")
            body = try json.optional("body")
            request = try json.optional("request")
        }
    }

    /// The model's `ListingOffersRequestParams`.
    public struct ListingOffersRequestParams: Sendable, Decodable {
        public var marketplaceId: String?
        public var itemCondition: ItemCondition?
        public var customerType: CustomerType?
        public var sellerSKU: String?

        public init(
            marketplaceId: String? = nil,
            itemCondition: ItemCondition? = nil,
            sellerSKU: String? = nil,
            customerType: CustomerType? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.itemCondition = itemCondition
            self.customerType = customerType
            self.sellerSKU = sellerSKU
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            itemCondition = try json.optional("ItemCondition")
            customerType = try json.optional("CustomerType")
            sellerSKU = try json.optional("SellerSKU")
        }
    }

    /// The model's `ListingOffersResponseList`.
    public typealias ListingOffersResponseList = [ListingOffersResponse]
}
