// Generated from schemas/notifications at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

/// The documents of `schemas/notifications`.
public enum Notifications {}

extension Notifications {
    /// The model's `AnyOfferChanged`.
    public struct AnyOfferChanged: Sendable, Decodable {
        public var anyOfferChangedNotification: AnyOfferChangedNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            anyOfferChangedNotification: AnyOfferChangedNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.anyOfferChangedNotification = anyOfferChangedNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            anyOfferChangedNotification = try json.optional("AnyOfferChangedNotification")
            additionalProperties = try json.others(than: ["AnyOfferChangedNotification"])
        }
    }

    /// The model's `AnyOfferChanged.Notification`.
    public struct AnyOfferChangedNotification: Sendable, Decodable {
        public var sellerId: String?
        public var offerChangeTrigger: AnyOfferChangedNotificationOfferChangeTrigger?
        public var summary: AnyOfferChangedNotificationSummary?
        public var offers: [AnyOfferChangedNotificationOffers]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            offerChangeTrigger: AnyOfferChangedNotificationOfferChangeTrigger? = nil,
            summary: AnyOfferChangedNotificationSummary? = nil,
            offers: [AnyOfferChangedNotificationOffers]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.offerChangeTrigger = offerChangeTrigger
            self.summary = summary
            self.offers = offers
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            offerChangeTrigger = try json.optional("OfferChangeTrigger")
            summary = try json.optional("Summary")
            offers = try json.optional("Offers")
            additionalProperties = try json.others(than: ["SellerId", "OfferChangeTrigger", "Summary", "Offers"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.OfferChangeTrigger`.
    public struct AnyOfferChangedNotificationOfferChangeTrigger: Sendable, Decodable {
        public var marketplaceId: String?
        public var asin: String?
        public var itemCondition: String?
        public var timeOfOfferChange: String?
        public var offerChangeType: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            marketplaceId: String? = nil,
            asin: String? = nil,
            itemCondition: String? = nil,
            timeOfOfferChange: String? = nil,
            offerChangeType: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.itemCondition = itemCondition
            self.timeOfOfferChange = timeOfOfferChange
            self.offerChangeType = offerChangeType
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            asin = try json.optional("ASIN")
            itemCondition = try json.optional("ItemCondition")
            timeOfOfferChange = try json.optional("TimeOfOfferChange")
            offerChangeType = try json.optional("OfferChangeType")
            additionalProperties = try json.others(than: [
                "MarketplaceId",
                "ASIN",
                "ItemCondition",
                "TimeOfOfferChange",
                "OfferChangeType"
            ])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary`.
    public struct AnyOfferChangedNotificationSummary: Sendable, Decodable {
        public var numberOfOffers: [AnyOfferChangedNotificationSummaryNumberOfOffers]?
        public var lowestPrices: [AnyOfferChangedNotificationSummaryLowestPrices]?
        public var buyBoxPrices: [AnyOfferChangedNotificationSummaryBuyBoxPrices]?
        public var listPrice: AnyOfferChangedNotificationSummaryListPrice?
        public var minimumAdvertisedPrice: AnyOfferChangedNotificationSummaryMinimumAdvertisedPrice?
        public var suggestedLowerPricePlusShipping: AnyOfferChangedNotificationSummarySuggestedLowerPricePlusShipping?
        public var totalBuyBoxEligibleOffers: Int?
        public var salesRankings: [AnyOfferChangedNotificationSummarySalesRankings]?
        public var numberOfBuyBoxEligibleOffers: [AnyOfferChangedNotificationSummaryNumberOfBuyBoxEligibleOffers]?
        public var competitivePriceThreshold: AnyOfferChangedNotificationSummaryCompetitivePriceThreshold?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            numberOfOffers: [AnyOfferChangedNotificationSummaryNumberOfOffers]? = nil,
            lowestPrices: [AnyOfferChangedNotificationSummaryLowestPrices]? = nil,
            buyBoxPrices: [AnyOfferChangedNotificationSummaryBuyBoxPrices]? = nil,
            listPrice: AnyOfferChangedNotificationSummaryListPrice? = nil,
            minimumAdvertisedPrice: AnyOfferChangedNotificationSummaryMinimumAdvertisedPrice? = nil,
            suggestedLowerPricePlusShipping: AnyOfferChangedNotificationSummarySuggestedLowerPricePlusShipping? = nil,
            totalBuyBoxEligibleOffers: Int? = nil,
            salesRankings: [AnyOfferChangedNotificationSummarySalesRankings]? = nil,
            numberOfBuyBoxEligibleOffers: [AnyOfferChangedNotificationSummaryNumberOfBuyBoxEligibleOffers]? = nil,
            competitivePriceThreshold: AnyOfferChangedNotificationSummaryCompetitivePriceThreshold? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.numberOfOffers = numberOfOffers
            self.lowestPrices = lowestPrices
            self.buyBoxPrices = buyBoxPrices
            self.listPrice = listPrice
            self.minimumAdvertisedPrice = minimumAdvertisedPrice
            self.suggestedLowerPricePlusShipping = suggestedLowerPricePlusShipping
            self.totalBuyBoxEligibleOffers = totalBuyBoxEligibleOffers
            self.salesRankings = salesRankings
            self.numberOfBuyBoxEligibleOffers = numberOfBuyBoxEligibleOffers
            self.competitivePriceThreshold = competitivePriceThreshold
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            numberOfOffers = try json.optional("NumberOfOffers")
            lowestPrices = try json.optional("LowestPrices")
            buyBoxPrices = try json.optional("BuyBoxPrices")
            listPrice = try json.optional("ListPrice")
            minimumAdvertisedPrice = try json.optional("MinimumAdvertisedPrice")
            suggestedLowerPricePlusShipping = try json.optional("SuggestedLowerPricePlusShipping")
            totalBuyBoxEligibleOffers = try json.optional("TotalBuyBoxEligibleOffers")
            salesRankings = try json.optional("SalesRankings")
            numberOfBuyBoxEligibleOffers = try json.optional("NumberOfBuyBoxEligibleOffers")
            competitivePriceThreshold = try json.optional("CompetitivePriceThreshold")
            additionalProperties = try json.others(than: [
                "NumberOfOffers",
                "LowestPrices",
                "BuyBoxPrices",
                "ListPrice",
                "MinimumAdvertisedPrice",
                "SuggestedLowerPricePlusShipping",
                "TotalBuyBoxEligibleOffers",
                "SalesRankings",
                "NumberOfBuyBoxEligibleOffers",
                "CompetitivePriceThreshold"
            ])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.NumberOfOffers`.
    public struct AnyOfferChangedNotificationSummaryNumberOfOffers: Sendable, Decodable {
        public var condition: String?
        public var fulfillmentChannel: String?
        public var offerCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            condition: String? = nil,
            fulfillmentChannel: String? = nil,
            offerCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.condition = condition
            self.fulfillmentChannel = fulfillmentChannel
            self.offerCount = offerCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("Condition")
            fulfillmentChannel = try json.optional("FulfillmentChannel")
            offerCount = try json.optional("OfferCount")
            additionalProperties = try json.others(than: ["Condition", "FulfillmentChannel", "OfferCount"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.LowestPrices`.
    public struct AnyOfferChangedNotificationSummaryLowestPrices: Sendable, Decodable {
        public var condition: String?
        public var fulfillmentChannel: String?
        public var landedPrice: AnyOfferChangedNotificationSummaryLowestPricesLandedPrice?
        public var listingPrice: AnyOfferChangedNotificationSummaryLowestPricesListingPrice?
        public var shipping: AnyOfferChangedNotificationSummaryLowestPricesShipping?
        public var points: AnyOfferChangedNotificationSummaryLowestPricesPoints?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            condition: String? = nil,
            fulfillmentChannel: String? = nil,
            landedPrice: AnyOfferChangedNotificationSummaryLowestPricesLandedPrice? = nil,
            listingPrice: AnyOfferChangedNotificationSummaryLowestPricesListingPrice? = nil,
            shipping: AnyOfferChangedNotificationSummaryLowestPricesShipping? = nil,
            points: AnyOfferChangedNotificationSummaryLowestPricesPoints? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.condition = condition
            self.fulfillmentChannel = fulfillmentChannel
            self.landedPrice = landedPrice
            self.listingPrice = listingPrice
            self.shipping = shipping
            self.points = points
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("Condition")
            fulfillmentChannel = try json.optional("FulfillmentChannel")
            landedPrice = try json.optional("LandedPrice")
            listingPrice = try json.optional("ListingPrice")
            shipping = try json.optional("Shipping")
            points = try json.optional("Points")
            additionalProperties = try json.others(than: [
                "Condition",
                "FulfillmentChannel",
                "LandedPrice",
                "ListingPrice",
                "Shipping",
                "Points"
            ])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.LowestPrices.LandedPrice`.
    public struct AnyOfferChangedNotificationSummaryLowestPricesLandedPrice: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.LowestPrices.ListingPrice`.
    public struct AnyOfferChangedNotificationSummaryLowestPricesListingPrice: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.LowestPrices.Shipping`.
    public struct AnyOfferChangedNotificationSummaryLowestPricesShipping: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.LowestPrices.Points`.
    public struct AnyOfferChangedNotificationSummaryLowestPricesPoints: Sendable, Decodable {
        public var pointsNumber: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(pointsNumber: Int? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.pointsNumber = pointsNumber
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsNumber = try json.optional("PointsNumber")
            additionalProperties = try json.others(than: ["PointsNumber"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.BuyBoxPrices`.
    public struct AnyOfferChangedNotificationSummaryBuyBoxPrices: Sendable, Decodable {
        public var condition: String?
        public var landedPrice: AnyOfferChangedNotificationSummaryBuyBoxPricesLandedPrice?
        public var listingPrice: AnyOfferChangedNotificationSummaryBuyBoxPricesListingPrice?
        public var shipping: AnyOfferChangedNotificationSummaryBuyBoxPricesShipping?
        public var points: AnyOfferChangedNotificationSummaryBuyBoxPricesPoints?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            condition: String? = nil,
            landedPrice: AnyOfferChangedNotificationSummaryBuyBoxPricesLandedPrice? = nil,
            listingPrice: AnyOfferChangedNotificationSummaryBuyBoxPricesListingPrice? = nil,
            shipping: AnyOfferChangedNotificationSummaryBuyBoxPricesShipping? = nil,
            points: AnyOfferChangedNotificationSummaryBuyBoxPricesPoints? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.condition = condition
            self.landedPrice = landedPrice
            self.listingPrice = listingPrice
            self.shipping = shipping
            self.points = points
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("Condition")
            landedPrice = try json.optional("LandedPrice")
            listingPrice = try json.optional("ListingPrice")
            shipping = try json.optional("Shipping")
            points = try json.optional("Points")
            additionalProperties = try json.others(than: [
                "Condition",
                "LandedPrice",
                "ListingPrice",
                "Shipping",
                "Points"
            ])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.BuyBoxPrices.LandedPrice`.
    public struct AnyOfferChangedNotificationSummaryBuyBoxPricesLandedPrice: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.BuyBoxPrices.ListingPrice`.
    public struct AnyOfferChangedNotificationSummaryBuyBoxPricesListingPrice: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.BuyBoxPrices.Shipping`.
    public struct AnyOfferChangedNotificationSummaryBuyBoxPricesShipping: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.BuyBoxPrices.Points`.
    public struct AnyOfferChangedNotificationSummaryBuyBoxPricesPoints: Sendable, Decodable {
        public var pointsNumber: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(pointsNumber: Int? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.pointsNumber = pointsNumber
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsNumber = try json.optional("PointsNumber")
            additionalProperties = try json.others(than: ["PointsNumber"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.ListPrice`.
    public struct AnyOfferChangedNotificationSummaryListPrice: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.MinimumAdvertisedPrice`.
    public struct AnyOfferChangedNotificationSummaryMinimumAdvertisedPrice: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.SuggestedLowerPricePlusShipping`.
    public struct AnyOfferChangedNotificationSummarySuggestedLowerPricePlusShipping: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.SalesRankings`.
    public struct AnyOfferChangedNotificationSummarySalesRankings: Sendable, Decodable {
        public var productCategoryId: String?
        public var rank: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            productCategoryId: String? = nil,
            rank: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.productCategoryId = productCategoryId
            self.rank = rank
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            productCategoryId = try json.optional("ProductCategoryId")
            rank = try json.optional("Rank")
            additionalProperties = try json.others(than: ["ProductCategoryId", "Rank"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.NumberOfBuyBoxEligibleOffers`.
    public struct AnyOfferChangedNotificationSummaryNumberOfBuyBoxEligibleOffers: Sendable, Decodable {
        public var condition: String?
        public var fulfillmentChannel: String?
        public var offerCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            condition: String? = nil,
            fulfillmentChannel: String? = nil,
            offerCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.condition = condition
            self.fulfillmentChannel = fulfillmentChannel
            self.offerCount = offerCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("Condition")
            fulfillmentChannel = try json.optional("FulfillmentChannel")
            offerCount = try json.optional("OfferCount")
            additionalProperties = try json.others(than: ["Condition", "FulfillmentChannel", "OfferCount"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Summary.CompetitivePriceThreshold`.
    public struct AnyOfferChangedNotificationSummaryCompetitivePriceThreshold: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Offers`.
    public struct AnyOfferChangedNotificationOffers: Sendable, Decodable {
        public var sellerId: String?
        public var subCondition: String?
        public var sellerFeedbackRating: AnyOfferChangedNotificationOffersSellerFeedbackRating?
        public var shippingTime: AnyOfferChangedNotificationOffersShippingTime?
        public var listingPrice: AnyOfferChangedNotificationOffersListingPrice?
        public var points: AnyOfferChangedNotificationOffersPoints?
        public var shipping: AnyOfferChangedNotificationOffersShipping?
        public var shipsFrom: AnyOfferChangedNotificationOffersShipsFrom?
        public var isFulfilledByAmazon: Bool?
        public var primeInformation: AnyOfferChangedNotificationOffersPrimeInformation?
        public var isExpeditedShippingAvailable: Bool?
        public var isFeaturedMerchant: Bool?
        public var shipsDomestically: Bool?
        public var shipsInternationally: Bool?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            subCondition: String? = nil,
            sellerFeedbackRating: AnyOfferChangedNotificationOffersSellerFeedbackRating? = nil,
            shippingTime: AnyOfferChangedNotificationOffersShippingTime? = nil,
            listingPrice: AnyOfferChangedNotificationOffersListingPrice? = nil,
            points: AnyOfferChangedNotificationOffersPoints? = nil,
            shipping: AnyOfferChangedNotificationOffersShipping? = nil,
            shipsFrom: AnyOfferChangedNotificationOffersShipsFrom? = nil,
            isFulfilledByAmazon: Bool? = nil,
            primeInformation: AnyOfferChangedNotificationOffersPrimeInformation? = nil,
            isExpeditedShippingAvailable: Bool? = nil,
            isFeaturedMerchant: Bool? = nil,
            shipsDomestically: Bool? = nil,
            shipsInternationally: Bool? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.subCondition = subCondition
            self.sellerFeedbackRating = sellerFeedbackRating
            self.shippingTime = shippingTime
            self.listingPrice = listingPrice
            self.points = points
            self.shipping = shipping
            self.shipsFrom = shipsFrom
            self.isFulfilledByAmazon = isFulfilledByAmazon
            self.primeInformation = primeInformation
            self.isExpeditedShippingAvailable = isExpeditedShippingAvailable
            self.isFeaturedMerchant = isFeaturedMerchant
            self.shipsDomestically = shipsDomestically
            self.shipsInternationally = shipsInternationally
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            subCondition = try json.optional("SubCondition")
            sellerFeedbackRating = try json.optional("SellerFeedbackRating")
            shippingTime = try json.optional("ShippingTime")
            listingPrice = try json.optional("ListingPrice")
            points = try json.optional("Points")
            shipping = try json.optional("Shipping")
            shipsFrom = try json.optional("ShipsFrom")
            isFulfilledByAmazon = try json.optional("IsFulfilledByAmazon")
            primeInformation = try json.optional("PrimeInformation")
            isExpeditedShippingAvailable = try json.optional("IsExpeditedShippingAvailable")
            isFeaturedMerchant = try json.optional("IsFeaturedMerchant")
            shipsDomestically = try json.optional("ShipsDomestically")
            shipsInternationally = try json.optional("ShipsInternationally")
            additionalProperties = try json.others(than: [
                "SellerId",
                "SubCondition",
                "SellerFeedbackRating",
                "ShippingTime",
                "ListingPrice",
                "Points",
                "Shipping",
                "ShipsFrom",
                "IsFulfilledByAmazon",
                "PrimeInformation",
                "IsExpeditedShippingAvailable",
                "IsFeaturedMerchant",
                "ShipsDomestically",
                "ShipsInternationally"
            ])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Offers.SellerFeedbackRating`.
    public struct AnyOfferChangedNotificationOffersSellerFeedbackRating: Sendable, Decodable {
        public var feedbackCount: Int?
        public var sellerPositiveFeedbackRating: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            feedbackCount: Int? = nil,
            sellerPositiveFeedbackRating: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.feedbackCount = feedbackCount
            self.sellerPositiveFeedbackRating = sellerPositiveFeedbackRating
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feedbackCount = try json.optional("FeedbackCount")
            sellerPositiveFeedbackRating = try json.optional("SellerPositiveFeedbackRating")
            additionalProperties = try json.others(than: ["FeedbackCount", "SellerPositiveFeedbackRating"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Offers.ShippingTime`.
    public struct AnyOfferChangedNotificationOffersShippingTime: Sendable, Decodable {
        public var minimumHours: Int?
        public var maximumHours: Int?
        public var availabilityType: String?
        public var availableDate: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            minimumHours: Int? = nil,
            maximumHours: Int? = nil,
            availabilityType: String? = nil,
            availableDate: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.minimumHours = minimumHours
            self.maximumHours = maximumHours
            self.availabilityType = availabilityType
            self.availableDate = availableDate
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            minimumHours = try json.optional("MinimumHours")
            maximumHours = try json.optional("MaximumHours")
            availabilityType = try json.optional("AvailabilityType")
            availableDate = try json.optional("AvailableDate")
            additionalProperties = try json.others(than: [
                "MinimumHours",
                "MaximumHours",
                "AvailabilityType",
                "AvailableDate"
            ])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Offers.ListingPrice`.
    public struct AnyOfferChangedNotificationOffersListingPrice: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Offers.Points`.
    public struct AnyOfferChangedNotificationOffersPoints: Sendable, Decodable {
        public var pointsNumber: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(pointsNumber: Int? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.pointsNumber = pointsNumber
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsNumber = try json.optional("PointsNumber")
            additionalProperties = try json.others(than: ["PointsNumber"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Offers.Shipping`.
    public struct AnyOfferChangedNotificationOffersShipping: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Offers.ShipsFrom`.
    public struct AnyOfferChangedNotificationOffersShipsFrom: Sendable, Decodable {
        public var country: String?
        public var state: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(country: String? = nil, state: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.country = country
            self.state = state
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            country = try json.optional("Country")
            state = try json.optional("State")
            additionalProperties = try json.others(than: ["Country", "State"])
        }
    }

    /// The model's `AnyOfferChanged.Notification.Offers.PrimeInformation`.
    public struct AnyOfferChangedNotificationOffersPrimeInformation: Sendable, Decodable {
        public var isOfferPrime: Bool?
        public var isOfferNationalPrime: Bool?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            isOfferPrime: Bool? = nil,
            isOfferNationalPrime: Bool? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.isOfferPrime = isOfferPrime
            self.isOfferNationalPrime = isOfferNationalPrime
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isOfferPrime = try json.optional("IsOfferPrime")
            isOfferNationalPrime = try json.optional("IsOfferNationalPrime")
            additionalProperties = try json.others(than: ["IsOfferPrime", "IsOfferNationalPrime"])
        }
    }

    /// The model's `B2bAnyOfferChanged`.
    public struct B2bAnyOfferChanged: Sendable, Decodable {
        public var b2bAnyOfferChangedNotification: B2bAnyOfferChangedNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            b2bAnyOfferChangedNotification: B2bAnyOfferChangedNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.b2bAnyOfferChangedNotification = b2bAnyOfferChangedNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            b2bAnyOfferChangedNotification = try json.optional("B2BAnyOfferChangedNotification")
            additionalProperties = try json.others(than: ["B2BAnyOfferChangedNotification"])
        }
    }

    /// The model's `B2bAnyOfferChanged.Notification`.
    public struct B2bAnyOfferChangedNotification: Sendable, Decodable {
        public var sellerId: String?
        public var offerChangeTrigger: B2bAnyOfferChangedOfferChangeTrigger?
        public var summary: B2bAnyOfferChangedSummary?
        public var offers: [B2bAnyOfferChangedOffer]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            offerChangeTrigger: B2bAnyOfferChangedOfferChangeTrigger? = nil,
            summary: B2bAnyOfferChangedSummary? = nil,
            offers: [B2bAnyOfferChangedOffer]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.offerChangeTrigger = offerChangeTrigger
            self.summary = summary
            self.offers = offers
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            offerChangeTrigger = try json.optional("OfferChangeTrigger")
            summary = try json.optional("Summary")
            offers = try json.optional("Offers")
            additionalProperties = try json.others(than: ["SellerId", "OfferChangeTrigger", "Summary", "Offers"])
        }
    }

    /// The model's `B2bAnyOfferChanged.OfferChangeTrigger`.
    public struct B2bAnyOfferChangedOfferChangeTrigger: Sendable, Decodable {
        public var marketplaceId: String?
        public var asin: String?
        public var itemCondition: String?
        public var timeOfOfferChange: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            marketplaceId: String? = nil,
            asin: String? = nil,
            itemCondition: String? = nil,
            timeOfOfferChange: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.itemCondition = itemCondition
            self.timeOfOfferChange = timeOfOfferChange
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            asin = try json.optional("ASIN")
            itemCondition = try json.optional("ItemCondition")
            timeOfOfferChange = try json.optional("TimeOfOfferChange")
            additionalProperties = try json.others(than: [
                "MarketplaceId",
                "ASIN",
                "ItemCondition",
                "TimeOfOfferChange"
            ])
        }
    }

    /// The model's `B2bAnyOfferChanged.Summary`.
    public struct B2bAnyOfferChangedSummary: Sendable, Decodable {
        public var numberOfOffers: [B2bAnyOfferChangedOfferCount]?
        public var buyBoxEligibleOffers: [B2bAnyOfferChangedOfferCount]?
        public var lowestPrices: [B2bAnyOfferChangedLowestPrice]?
        public var buyBoxPrices: [B2bAnyOfferChangedBuyBoxPrice]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            numberOfOffers: [B2bAnyOfferChangedOfferCount]? = nil,
            buyBoxEligibleOffers: [B2bAnyOfferChangedOfferCount]? = nil,
            lowestPrices: [B2bAnyOfferChangedLowestPrice]? = nil,
            buyBoxPrices: [B2bAnyOfferChangedBuyBoxPrice]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.numberOfOffers = numberOfOffers
            self.buyBoxEligibleOffers = buyBoxEligibleOffers
            self.lowestPrices = lowestPrices
            self.buyBoxPrices = buyBoxPrices
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            numberOfOffers = try json.optional("NumberOfOffers")
            buyBoxEligibleOffers = try json.optional("BuyBoxEligibleOffers")
            lowestPrices = try json.optional("LowestPrices")
            buyBoxPrices = try json.optional("BuyBoxPrices")
            additionalProperties = try json.others(than: [
                "NumberOfOffers",
                "BuyBoxEligibleOffers",
                "LowestPrices",
                "BuyBoxPrices"
            ])
        }
    }

    /// The model's `B2bAnyOfferChanged.OfferCount`.
    public struct B2bAnyOfferChangedOfferCount: Sendable, Decodable {
        public var condition: String?
        public var fulfillmentChannel: String?
        public var offerCount: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            condition: String? = nil,
            fulfillmentChannel: String? = nil,
            offerCount: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.condition = condition
            self.fulfillmentChannel = fulfillmentChannel
            self.offerCount = offerCount
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("Condition")
            fulfillmentChannel = try json.optional("FulfillmentChannel")
            offerCount = try json.optional("OfferCount")
            additionalProperties = try json.others(than: ["Condition", "FulfillmentChannel", "OfferCount"])
        }
    }

    /// The model's `B2bAnyOfferChanged.Condition`.
    public typealias B2bAnyOfferChangedCondition = String

    /// The model's `B2bAnyOfferChanged.FulfillmentChannel`.
    public typealias B2bAnyOfferChangedFulfillmentChannel = String

    /// The model's `B2bAnyOfferChanged.LowestPrice`.
    public struct B2bAnyOfferChangedLowestPrice: Sendable, Decodable {
        public var condition: String?
        public var fulfillmentChannel: String?
        public var offerType: String?
        public var quantityTier: Int?
        public var discountType: String?
        public var landedPrice: B2bAnyOfferChangedMoneyType?
        public var listingPrice: B2bAnyOfferChangedMoneyType?
        public var shipping: B2bAnyOfferChangedMoneyType?
        public var points: B2bAnyOfferChangedPoints?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            condition: String? = nil,
            fulfillmentChannel: String? = nil,
            offerType: String? = nil,
            quantityTier: Int? = nil,
            listingPrice: B2bAnyOfferChangedMoneyType? = nil,
            discountType: String? = nil,
            landedPrice: B2bAnyOfferChangedMoneyType? = nil,
            shipping: B2bAnyOfferChangedMoneyType? = nil,
            points: B2bAnyOfferChangedPoints? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.condition = condition
            self.fulfillmentChannel = fulfillmentChannel
            self.offerType = offerType
            self.quantityTier = quantityTier
            self.discountType = discountType
            self.landedPrice = landedPrice
            self.listingPrice = listingPrice
            self.shipping = shipping
            self.points = points
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("Condition")
            fulfillmentChannel = try json.optional("FulfillmentChannel")
            offerType = try json.optional("OfferType")
            quantityTier = try json.optional("QuantityTier")
            discountType = try json.optional("DiscountType")
            landedPrice = try json.optional("LandedPrice")
            listingPrice = try json.optional("ListingPrice")
            shipping = try json.optional("Shipping")
            points = try json.optional("Points")
            additionalProperties = try json.others(than: [
                "Condition",
                "FulfillmentChannel",
                "OfferType",
                "QuantityTier",
                "DiscountType",
                "LandedPrice",
                "ListingPrice",
                "Shipping",
                "Points"
            ])
        }
    }

    /// The model's `B2bAnyOfferChanged.OfferType`.
    public typealias B2bAnyOfferChangedOfferType = String

    /// The model's `B2bAnyOfferChanged.QuantityTier`.
    public typealias B2bAnyOfferChangedQuantityTier = Int

    /// The model's `B2bAnyOfferChanged.DiscountType`.
    public typealias B2bAnyOfferChangedDiscountType = String

    /// The model's `B2bAnyOfferChanged.MoneyType`.
    public struct B2bAnyOfferChangedMoneyType: Sendable, Decodable {
        public var amount: ExactDecimal?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            amount: ExactDecimal? = nil,
            currencyCode: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `B2bAnyOfferChanged.LandedPrice`.
    public typealias B2bAnyOfferChangedLandedPrice = B2bAnyOfferChangedMoneyType

    /// The model's `B2bAnyOfferChanged.ListingPrice`.
    public typealias B2bAnyOfferChangedListingPrice = B2bAnyOfferChangedMoneyType

    /// The model's `B2bAnyOfferChanged.Shipping`.
    public typealias B2bAnyOfferChangedShipping = B2bAnyOfferChangedMoneyType

    /// The model's `B2bAnyOfferChanged.Points`.
    public struct B2bAnyOfferChangedPoints: Sendable, Decodable {
        public var pointsNumber: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(pointsNumber: Int? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.pointsNumber = pointsNumber
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            pointsNumber = try json.optional("PointsNumber")
            additionalProperties = try json.others(than: ["PointsNumber"])
        }
    }

    /// The model's `B2bAnyOfferChanged.BuyBoxPrice`.
    public struct B2bAnyOfferChangedBuyBoxPrice: Sendable, Decodable {
        public var condition: String?
        public var offerType: String?
        public var quantityTier: Int?
        public var discountType: String?
        public var landedPrice: B2bAnyOfferChangedMoneyType?
        public var listingPrice: B2bAnyOfferChangedMoneyType?
        public var shipping: B2bAnyOfferChangedMoneyType?
        public var points: B2bAnyOfferChangedPoints?
        public var sellerId: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            condition: String? = nil,
            offerType: String? = nil,
            quantityTier: Int? = nil,
            listingPrice: B2bAnyOfferChangedMoneyType? = nil,
            discountType: String? = nil,
            landedPrice: B2bAnyOfferChangedMoneyType? = nil,
            shipping: B2bAnyOfferChangedMoneyType? = nil,
            points: B2bAnyOfferChangedPoints? = nil,
            sellerId: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.condition = condition
            self.offerType = offerType
            self.quantityTier = quantityTier
            self.discountType = discountType
            self.landedPrice = landedPrice
            self.listingPrice = listingPrice
            self.shipping = shipping
            self.points = points
            self.sellerId = sellerId
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("Condition")
            offerType = try json.optional("OfferType")
            quantityTier = try json.optional("QuantityTier")
            discountType = try json.optional("DiscountType")
            landedPrice = try json.optional("LandedPrice")
            listingPrice = try json.optional("ListingPrice")
            shipping = try json.optional("Shipping")
            points = try json.optional("Points")
            sellerId = try json.optional("SellerId")
            additionalProperties = try json.others(than: [
                "Condition",
                "OfferType",
                "QuantityTier",
                "DiscountType",
                "LandedPrice",
                "ListingPrice",
                "Shipping",
                "Points",
                "SellerId"
            ])
        }
    }

    /// The model's `B2bAnyOfferChanged.Offer`.
    public struct B2bAnyOfferChangedOffer: Sendable, Decodable {
        public var sellerId: String?
        public var subCondition: String?
        public var sellerFeedbackRating: B2bAnyOfferChangedSellerFeedbackRating?
        public var shippingTime: B2bAnyOfferChangedShippingTime?
        public var listingPrice: B2bAnyOfferChangedMoneyType?
        public var points: B2bAnyOfferChangedPoints?
        public var quantityDiscountPrice: [B2bAnyOfferChangedQuantityDiscountPriceType]?
        public var shipping: B2bAnyOfferChangedMoneyType?
        public var shipsFrom: B2bAnyOfferChangedShipsFrom?
        public var isFulfilledByAmazon: Bool?
        public var isBuyBoxWinner: Bool?
        public var conditionNotes: String?
        public var primeInformation: B2bAnyOfferChangedPrimeInformation?
        public var isFeaturedMerchant: Bool?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            subCondition: String? = nil,
            shippingTime: B2bAnyOfferChangedShippingTime? = nil,
            listingPrice: B2bAnyOfferChangedMoneyType? = nil,
            shipping: B2bAnyOfferChangedMoneyType? = nil,
            isFulfilledByAmazon: Bool? = nil,
            sellerFeedbackRating: B2bAnyOfferChangedSellerFeedbackRating? = nil,
            points: B2bAnyOfferChangedPoints? = nil,
            quantityDiscountPrice: [B2bAnyOfferChangedQuantityDiscountPriceType]? = nil,
            shipsFrom: B2bAnyOfferChangedShipsFrom? = nil,
            isBuyBoxWinner: Bool? = nil,
            conditionNotes: String? = nil,
            primeInformation: B2bAnyOfferChangedPrimeInformation? = nil,
            isFeaturedMerchant: Bool? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.subCondition = subCondition
            self.sellerFeedbackRating = sellerFeedbackRating
            self.shippingTime = shippingTime
            self.listingPrice = listingPrice
            self.points = points
            self.quantityDiscountPrice = quantityDiscountPrice
            self.shipping = shipping
            self.shipsFrom = shipsFrom
            self.isFulfilledByAmazon = isFulfilledByAmazon
            self.isBuyBoxWinner = isBuyBoxWinner
            self.conditionNotes = conditionNotes
            self.primeInformation = primeInformation
            self.isFeaturedMerchant = isFeaturedMerchant
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            subCondition = try json.optional("SubCondition")
            sellerFeedbackRating = try json.optional("SellerFeedbackRating")
            shippingTime = try json.optional("ShippingTime")
            listingPrice = try json.optional("ListingPrice")
            points = try json.optional("Points")
            quantityDiscountPrice = try json.optional("QuantityDiscountPrice")
            shipping = try json.optional("Shipping")
            shipsFrom = try json.optional("ShipsFrom")
            isFulfilledByAmazon = try json.optional("IsFulfilledByAmazon")
            isBuyBoxWinner = try json.optional("IsBuyBoxWinner")
            conditionNotes = try json.optional("ConditionNotes")
            primeInformation = try json.optional("PrimeInformation")
            isFeaturedMerchant = try json.optional("IsFeaturedMerchant")
            additionalProperties = try json.others(than: [
                "SellerId",
                "SubCondition",
                "SellerFeedbackRating",
                "ShippingTime",
                "ListingPrice",
                "Points",
                "QuantityDiscountPrice",
                "Shipping",
                "ShipsFrom",
                "IsFulfilledByAmazon",
                "IsBuyBoxWinner",
                "ConditionNotes",
                "PrimeInformation",
                "IsFeaturedMerchant"
            ])
        }
    }

    /// The model's `B2bAnyOfferChanged.SellerFeedbackRating`.
    public struct B2bAnyOfferChangedSellerFeedbackRating: Sendable, Decodable {
        public var feedbackCount: Int?
        public var sellerPositiveFeedbackRating: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            feedbackCount: Int? = nil,
            sellerPositiveFeedbackRating: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.feedbackCount = feedbackCount
            self.sellerPositiveFeedbackRating = sellerPositiveFeedbackRating
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feedbackCount = try json.optional("FeedbackCount")
            sellerPositiveFeedbackRating = try json.optional("SellerPositiveFeedbackRating")
            additionalProperties = try json.others(than: ["FeedbackCount", "SellerPositiveFeedbackRating"])
        }
    }

    /// The model's `B2bAnyOfferChanged.ShippingTime`.
    public struct B2bAnyOfferChangedShippingTime: Sendable, Decodable {
        public var minimumHours: Int?
        public var maximumHours: Int?
        public var availabilityType: String?
        public var availableDate: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            minimumHours: Int? = nil,
            maximumHours: Int? = nil,
            availabilityType: String? = nil,
            availableDate: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.minimumHours = minimumHours
            self.maximumHours = maximumHours
            self.availabilityType = availabilityType
            self.availableDate = availableDate
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            minimumHours = try json.optional("MinimumHours")
            maximumHours = try json.optional("MaximumHours")
            availabilityType = try json.optional("AvailabilityType")
            availableDate = try json.optional("AvailableDate")
            additionalProperties = try json.others(than: [
                "MinimumHours",
                "MaximumHours",
                "AvailabilityType",
                "AvailableDate"
            ])
        }
    }

    /// The model's `B2bAnyOfferChanged.QuantityDiscountPriceType`.
    public struct B2bAnyOfferChangedQuantityDiscountPriceType: Sendable, Decodable {
        public var quantityTier: Int?
        public var quantityDiscountType: B2bAnyOfferChangedQuantityDiscountType?
        public var listingPrice: B2bAnyOfferChangedMoneyType?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            quantityTier: Int? = nil,
            quantityDiscountType: B2bAnyOfferChangedQuantityDiscountType? = nil,
            listingPrice: B2bAnyOfferChangedMoneyType? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.quantityTier = quantityTier
            self.quantityDiscountType = quantityDiscountType
            self.listingPrice = listingPrice
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            quantityTier = try json.optional("QuantityTier")
            quantityDiscountType = try json.optional("QuantityDiscountType")
            listingPrice = try json.optional("ListingPrice")
            additionalProperties = try json.others(than: ["QuantityTier", "QuantityDiscountType", "ListingPrice"])
        }
    }

    /// The model's `B2bAnyOfferChanged.QuantityDiscountType`.
    public struct B2bAnyOfferChangedQuantityDiscountType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var quantityDiscount: Self { Self(rawValue: "QUANTITY_DISCOUNT") }
    }

    /// The model's `B2bAnyOfferChanged.ShipsFrom`.
    public struct B2bAnyOfferChangedShipsFrom: Sendable, Decodable {
        public var country: String?
        public var state: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(country: String? = nil, state: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.country = country
            self.state = state
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            country = try json.optional("Country")
            state = try json.optional("State")
            additionalProperties = try json.others(than: ["Country", "State"])
        }
    }

    /// The model's `B2bAnyOfferChanged.PrimeInformation`.
    public struct B2bAnyOfferChangedPrimeInformation: Sendable, Decodable {
        public var isPrime: Bool?
        public var isNationalPrime: Bool?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            isPrime: Bool? = nil,
            isNationalPrime: Bool? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.isPrime = isPrime
            self.isNationalPrime = isNationalPrime
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            isPrime = try json.optional("IsPrime")
            isNationalPrime = try json.optional("IsNationalPrime")
            additionalProperties = try json.others(than: ["IsPrime", "IsNationalPrime"])
        }
    }

    /// The model's `BrandedItemContentChange`.
    public struct BrandedItemContentChange: Sendable, Decodable {
        public var marketplaceId: String?
        public var brandName: String?
        public var asin: String?
        public var attributesChanged: [String]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            marketplaceId: String? = nil,
            brandName: String? = nil,
            asin: String? = nil,
            attributesChanged: [String]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.brandName = brandName
            self.asin = asin
            self.attributesChanged = attributesChanged
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            brandName = try json.optional("BrandName")
            asin = try json.optional("Asin")
            attributesChanged = try json.optional("AttributesChanged")
            additionalProperties = try json.others(than: ["MarketplaceId", "BrandName", "Asin", "AttributesChanged"])
        }
    }

    /// The model's `DataKioskQueryProcessingFinished`.
    public struct DataKioskQueryProcessingFinished: Sendable, Decodable {
        public var accountId: String?
        public var queryId: String?
        public var query: String?
        public var processingStatus: DataKioskQueryProcessingFinishedProcessingStatus?
        public var dataDocumentId: String?
        public var errorDocumentId: String?
        public var pagination: DataKioskQueryProcessingFinishedPagination?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            accountId: String? = nil,
            queryId: String? = nil,
            query: String? = nil,
            processingStatus: DataKioskQueryProcessingFinishedProcessingStatus? = nil,
            dataDocumentId: String? = nil,
            errorDocumentId: String? = nil,
            pagination: DataKioskQueryProcessingFinishedPagination? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.accountId = accountId
            self.queryId = queryId
            self.query = query
            self.processingStatus = processingStatus
            self.dataDocumentId = dataDocumentId
            self.errorDocumentId = errorDocumentId
            self.pagination = pagination
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
            queryId = try json.optional("queryId")
            query = try json.optional("query")
            processingStatus = try json.optional("processingStatus")
            dataDocumentId = try json.optional("dataDocumentId")
            errorDocumentId = try json.optional("errorDocumentId")
            pagination = try json.optional("pagination")
            additionalProperties = try json.others(than: [
                "accountId",
                "queryId",
                "query",
                "processingStatus",
                "dataDocumentId",
                "errorDocumentId",
                "pagination"
            ])
        }
    }

    /// The model's `DataKioskQueryProcessingFinished.processingStatus`.
    public struct DataKioskQueryProcessingFinishedProcessingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var fatal: Self { Self(rawValue: "FATAL") }
    }

    /// The model's `DataKioskQueryProcessingFinished.pagination`.
    public struct DataKioskQueryProcessingFinishedPagination: Sendable, Decodable {
        public var nextToken: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(nextToken: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.nextToken = nextToken
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            nextToken = try json.optional("nextToken")
            additionalProperties = try json.others(than: ["nextToken"])
        }
    }

    /// The model's `DetailPageTrafficEvent`.
    public struct DetailPageTrafficEvent: Sendable, Decodable {
        public var detailPageTrafficEvents: [DetailPageTrafficEventDetailPageTrafficEvent]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            detailPageTrafficEvents: [DetailPageTrafficEventDetailPageTrafficEvent]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.detailPageTrafficEvents = detailPageTrafficEvents
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            detailPageTrafficEvents = try json.optional("detailPageTrafficEvents")
            additionalProperties = try json.others(than: ["detailPageTrafficEvents"])
        }
    }

    /// The model's `DetailPageTrafficEvent.DetailPageTrafficEvent`.
    public struct DetailPageTrafficEventDetailPageTrafficEvent: Sendable, Decodable {
        public var accountId: String?
        public var marketplaceId: String?
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var asin: String?
        public var glanceViews: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            accountId: String? = nil,
            marketplaceId: String? = nil,
            startTime: DateTime? = nil,
            endTime: DateTime? = nil,
            asin: String? = nil,
            glanceViews: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.accountId = accountId
            self.marketplaceId = marketplaceId
            self.startTime = startTime
            self.endTime = endTime
            self.asin = asin
            self.glanceViews = glanceViews
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
            marketplaceId = try json.optional("marketplaceId")
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            asin = try json.optional("asin")
            glanceViews = try json.optional("glanceViews")
            additionalProperties = try json.others(than: [
                "accountId",
                "marketplaceId",
                "startTime",
                "endTime",
                "asin",
                "glanceViews"
            ])
        }
    }

    /// The model's `DetailPageTrafficEvent.DetailPageTrafficEvents`.
    public typealias DetailPageTrafficEventDetailPageTrafficEvents = [DetailPageTrafficEventDetailPageTrafficEvent]

    /// The model's `FBAInventoryAvailabilityChange`.
    public struct FBAInventoryAvailabilityChange: Sendable, Decodable {
        public var sellerId: String?
        public var fnsku: String?
        public var asin: String?
        public var sku: String?
        public var fulfillmentInventoryByMarketplace: [FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplace]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            fnsku: String? = nil,
            asin: String? = nil,
            sku: String? = nil,
            fulfillmentInventoryByMarketplace: [FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplace]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.fnsku = fnsku
            self.asin = asin
            self.sku = sku
            self.fulfillmentInventoryByMarketplace = fulfillmentInventoryByMarketplace
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            fnsku = try json.optional("FNSKU")
            asin = try json.optional("ASIN")
            sku = try json.optional("SKU")
            fulfillmentInventoryByMarketplace = try json.optional("FulfillmentInventoryByMarketplace")
            additionalProperties = try json.others(than: [
                "SellerId",
                "FNSKU",
                "ASIN",
                "SKU",
                "FulfillmentInventoryByMarketplace"
            ])
        }
    }

    /// The model's `FBAInventoryAvailabilityChange.FulfillmentInventoryByMarketplace`.
    public struct FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplace: Sendable, Decodable {
        public var marketplaceId: String?
        public var itemName: String?
        public var fulfillmentInventory: FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventory?
        public var stores: [JSONValue]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            marketplaceId: String? = nil,
            itemName: String? = nil,
            fulfillmentInventory: FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventory? = nil,
            stores: [JSONValue]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.itemName = itemName
            self.fulfillmentInventory = fulfillmentInventory
            self.stores = stores
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            itemName = try json.optional("ItemName")
            fulfillmentInventory = try json.optional("FulfillmentInventory")
            stores = try json.optional("Stores")
            additionalProperties = try json.others(than: [
                "MarketplaceId",
                "ItemName",
                "FulfillmentInventory",
                "Stores"
            ])
        }
    }

    /// The model's `FBAInventoryAvailabilityChange.FulfillmentInventoryByMarketplace.FulfillmentInventory`.
    public struct FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventory: Sendable, Decodable {
        public var inboundQuantityBreakdown: FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventoryInboundQuantityBreakdown?
        public var fulfillable: Int?
        public var unfulfillable: Int?
        public var researching: Int?
        public var reservedQuantityBreakdown: FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventoryReservedQuantityBreakdown?
        public var futureSupplyBuyable: Int?
        public var pendingCustomerOrderInTransit: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            inboundQuantityBreakdown: FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventoryInboundQuantityBreakdown? = nil,
            fulfillable: Int? = nil,
            unfulfillable: Int? = nil,
            researching: Int? = nil,
            reservedQuantityBreakdown: FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventoryReservedQuantityBreakdown? = nil,
            futureSupplyBuyable: Int? = nil,
            pendingCustomerOrderInTransit: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.inboundQuantityBreakdown = inboundQuantityBreakdown
            self.fulfillable = fulfillable
            self.unfulfillable = unfulfillable
            self.researching = researching
            self.reservedQuantityBreakdown = reservedQuantityBreakdown
            self.futureSupplyBuyable = futureSupplyBuyable
            self.pendingCustomerOrderInTransit = pendingCustomerOrderInTransit
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            inboundQuantityBreakdown = try json.optional("InboundQuantityBreakdown")
            fulfillable = try json.optional("Fulfillable")
            unfulfillable = try json.optional("Unfulfillable")
            researching = try json.optional("Researching")
            reservedQuantityBreakdown = try json.optional("ReservedQuantityBreakdown")
            futureSupplyBuyable = try json.optional("FutureSupplyBuyable")
            pendingCustomerOrderInTransit = try json.optional("PendingCustomerOrderInTransit")
            additionalProperties = try json.others(than: [
                "InboundQuantityBreakdown",
                "Fulfillable",
                "Unfulfillable",
                "Researching",
                "ReservedQuantityBreakdown",
                "FutureSupplyBuyable",
                "PendingCustomerOrderInTransit"
            ])
        }
    }

    /// The model's
    /// `FBAInventoryAvailabilityChange.FulfillmentInventoryByMarketplace.FulfillmentInventory.InboundQuantityBreakdown`.
    public struct FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventoryInboundQuantityBreakdown: Sendable, Decodable {
        public var working: Int?
        public var shipped: Int?
        public var receiving: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            working: Int? = nil,
            shipped: Int? = nil,
            receiving: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.working = working
            self.shipped = shipped
            self.receiving = receiving
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            working = try json.optional("Working")
            shipped = try json.optional("Shipped")
            receiving = try json.optional("Receiving")
            additionalProperties = try json.others(than: ["Working", "Shipped", "Receiving"])
        }
    }

    /// The model's
    /// `FBAInventoryAvailabilityChange.FulfillmentInventoryByMarketplace.FulfillmentInventory.ReservedQuantityBreakdown`.
    public struct FBAInventoryAvailabilityChangeFulfillmentInventoryByMarketplaceFulfillmentInventoryReservedQuantityBreakdown: Sendable, Decodable {
        public var warehouseProcessing: Int?
        public var warehouseTransfer: Int?
        public var pendingCustomerOrder: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            warehouseProcessing: Int? = nil,
            warehouseTransfer: Int? = nil,
            pendingCustomerOrder: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.warehouseProcessing = warehouseProcessing
            self.warehouseTransfer = warehouseTransfer
            self.pendingCustomerOrder = pendingCustomerOrder
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            warehouseProcessing = try json.optional("WarehouseProcessing")
            warehouseTransfer = try json.optional("WarehouseTransfer")
            pendingCustomerOrder = try json.optional("PendingCustomerOrder")
            additionalProperties = try json.others(than: [
                "WarehouseProcessing",
                "WarehouseTransfer",
                "PendingCustomerOrder"
            ])
        }
    }

    /// The model's `FBAOutboundShipmentStatus`.
    public struct FBAOutboundShipmentStatus: Sendable, Decodable {
        public var fbaOutboundShipmentStatusNotification: FBAOutboundShipmentStatusNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            fbaOutboundShipmentStatusNotification: FBAOutboundShipmentStatusNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.fbaOutboundShipmentStatusNotification = fbaOutboundShipmentStatusNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fbaOutboundShipmentStatusNotification = try json.optional("FBAOutboundShipmentStatusNotification")
            additionalProperties = try json.others(than: ["FBAOutboundShipmentStatusNotification"])
        }
    }

    /// The model's `FBAOutboundShipmentStatus.Notification`.
    public struct FBAOutboundShipmentStatusNotification: Sendable, Decodable {
        public var sellerId: String?
        public var amazonOrderId: String?
        public var amazonShipmentId: String?
        public var shipmentStatus: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            amazonOrderId: String? = nil,
            amazonShipmentId: String? = nil,
            shipmentStatus: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.amazonOrderId = amazonOrderId
            self.amazonShipmentId = amazonShipmentId
            self.shipmentStatus = shipmentStatus
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            amazonOrderId = try json.optional("AmazonOrderId")
            amazonShipmentId = try json.optional("AmazonShipmentId")
            shipmentStatus = try json.optional("ShipmentStatus")
            additionalProperties = try json.others(than: [
                "SellerId",
                "AmazonOrderId",
                "AmazonShipmentId",
                "ShipmentStatus"
            ])
        }
    }

    /// The model's `FeePromotion`.
    public struct FeePromotion: Sendable, Decodable {
        public var feePromotionNotification: FeePromotionNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            feePromotionNotification: FeePromotionNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.feePromotionNotification = feePromotionNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feePromotionNotification = try json.optional("FeePromotionNotification")
            additionalProperties = try json.others(than: ["FeePromotionNotification"])
        }
    }

    /// The model's `FeePromotion.Notification`.
    public struct FeePromotionNotification: Sendable, Decodable {
        public var merchantId: String?
        public var marketplaceId: String?
        public var feePromotionType: String?
        public var feePromotionTypeDescription: String?
        public var promotionActiveTimeRange: FeePromotionNotificationPromotionActiveTimeRange?
        public var identifiers: [FeePromotionNotificationIdentifiers]?
        public var promotionInformation: [FeePromotionNotificationPromotionInformation]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            merchantId: String? = nil,
            marketplaceId: String? = nil,
            feePromotionType: String? = nil,
            feePromotionTypeDescription: String? = nil,
            promotionActiveTimeRange: FeePromotionNotificationPromotionActiveTimeRange? = nil,
            identifiers: [FeePromotionNotificationIdentifiers]? = nil,
            promotionInformation: [FeePromotionNotificationPromotionInformation]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.merchantId = merchantId
            self.marketplaceId = marketplaceId
            self.feePromotionType = feePromotionType
            self.feePromotionTypeDescription = feePromotionTypeDescription
            self.promotionActiveTimeRange = promotionActiveTimeRange
            self.identifiers = identifiers
            self.promotionInformation = promotionInformation
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            merchantId = try json.optional("MerchantId")
            marketplaceId = try json.optional("MarketplaceId")
            feePromotionType = try json.optional("FeePromotionType")
            feePromotionTypeDescription = try json.optional("FeePromotionTypeDescription")
            promotionActiveTimeRange = try json.optional("PromotionActiveTimeRange")
            identifiers = try json.optional("Identifiers")
            promotionInformation = try json.optional("PromotionInformation")
            additionalProperties = try json.others(than: [
                "MerchantId",
                "MarketplaceId",
                "FeePromotionType",
                "FeePromotionTypeDescription",
                "PromotionActiveTimeRange",
                "Identifiers",
                "PromotionInformation"
            ])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionActiveTimeRange`.
    public struct FeePromotionNotificationPromotionActiveTimeRange: Sendable, Decodable {
        public var effectiveFromDate: String?
        public var effectiveThroughDate: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            effectiveFromDate: String? = nil,
            effectiveThroughDate: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.effectiveFromDate = effectiveFromDate
            self.effectiveThroughDate = effectiveThroughDate
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            effectiveFromDate = try json.optional("EffectiveFromDate")
            effectiveThroughDate = try json.optional("EffectiveThroughDate")
            additionalProperties = try json.others(than: ["EffectiveFromDate", "EffectiveThroughDate"])
        }
    }

    /// The model's `FeePromotion.Notification.Identifiers`.
    public struct FeePromotionNotificationIdentifiers: Sendable, Decodable {
        public var identifierType: String?
        public var identifierValues: [FeePromotionNotificationIdentifiersIdentifierValues]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            identifierType: String? = nil,
            identifierValues: [FeePromotionNotificationIdentifiersIdentifierValues]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.identifierType = identifierType
            self.identifierValues = identifierValues
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            identifierType = try json.optional("IdentifierType")
            identifierValues = try json.optional("IdentifierValues")
            additionalProperties = try json.others(than: ["IdentifierType", "IdentifierValues"])
        }
    }

    /// The model's `FeePromotion.Notification.Identifiers.IdentifierValues`.
    public struct FeePromotionNotificationIdentifiersIdentifierValues: Sendable, Decodable {
        public var identifierValueId: String?
        public var identifierValueFriendlyName: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            identifierValueId: String? = nil,
            identifierValueFriendlyName: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.identifierValueId = identifierValueId
            self.identifierValueFriendlyName = identifierValueFriendlyName
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            identifierValueId = try json.optional("IdentifierValueId")
            identifierValueFriendlyName = try json.optional("IdentifierValueFriendlyName")
            additionalProperties = try json.others(than: ["IdentifierValueId", "IdentifierValueFriendlyName"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation`.
    public struct FeePromotionNotificationPromotionInformation: Sendable, Decodable {
        public var feeType: String?
        public var feeDiscountType: String?
        public var feeDiscountValue: ExactDecimal?
        public var priceThreshold: FeePromotionNotificationPromotionInformationPriceThreshold?
        public var feeDiscountMonetaryAmount: FeePromotionNotificationPromotionInformationFeeDiscountMonetaryAmount?
        public var feesEstimate: FeePromotionNotificationPromotionInformationFeesEstimate?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            feeType: String? = nil,
            feeDiscountType: String? = nil,
            feeDiscountValue: ExactDecimal? = nil,
            priceThreshold: FeePromotionNotificationPromotionInformationPriceThreshold? = nil,
            feeDiscountMonetaryAmount: FeePromotionNotificationPromotionInformationFeeDiscountMonetaryAmount? = nil,
            feesEstimate: FeePromotionNotificationPromotionInformationFeesEstimate? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.feeType = feeType
            self.feeDiscountType = feeDiscountType
            self.feeDiscountValue = feeDiscountValue
            self.priceThreshold = priceThreshold
            self.feeDiscountMonetaryAmount = feeDiscountMonetaryAmount
            self.feesEstimate = feesEstimate
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feeType = try json.optional("FeeType")
            feeDiscountType = try json.optional("FeeDiscountType")
            feeDiscountValue = try json.optional("FeeDiscountValue")
            priceThreshold = try json.optional("PriceThreshold")
            feeDiscountMonetaryAmount = try json.optional("FeeDiscountMonetaryAmount")
            feesEstimate = try json.optional("FeesEstimate")
            additionalProperties = try json.others(than: [
                "FeeType",
                "FeeDiscountType",
                "FeeDiscountValue",
                "PriceThreshold",
                "FeeDiscountMonetaryAmount",
                "FeesEstimate"
            ])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.PriceThreshold`.
    public struct FeePromotionNotificationPromotionInformationPriceThreshold: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeeDiscountMonetaryAmount`.
    public struct FeePromotionNotificationPromotionInformationFeeDiscountMonetaryAmount: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimate: Sendable, Decodable {
        public var timeOfFeesEstimated: String?
        public var totalFeesEstimate: FeePromotionNotificationPromotionInformationFeesEstimateTotalFeesEstimate?
        public var feeDetails: [FeePromotionNotificationPromotionInformationFeesEstimateFeeDetails]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            timeOfFeesEstimated: String? = nil,
            totalFeesEstimate: FeePromotionNotificationPromotionInformationFeesEstimateTotalFeesEstimate? = nil,
            feeDetails: [FeePromotionNotificationPromotionInformationFeesEstimateFeeDetails]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.timeOfFeesEstimated = timeOfFeesEstimated
            self.totalFeesEstimate = totalFeesEstimate
            self.feeDetails = feeDetails
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            timeOfFeesEstimated = try json.optional("TimeOfFeesEstimated")
            totalFeesEstimate = try json.optional("TotalFeesEstimate")
            feeDetails = try json.optional("FeeDetails")
            additionalProperties = try json.others(than: ["TimeOfFeesEstimated", "TotalFeesEstimate", "FeeDetails"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.TotalFeesEstimate`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateTotalFeesEstimate: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.FeeDetails`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateFeeDetails: Sendable, Decodable {
        public var feeType: String?
        public var feeAmount: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFeeAmount?
        public var taxAmount: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsTaxAmount?
        public var feePromotion: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFeePromotion?
        public var finalFee: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFinalFee?
        public var includedFees: [FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFees]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            feeType: String? = nil,
            feeAmount: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFeeAmount? = nil,
            taxAmount: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsTaxAmount? = nil,
            feePromotion: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFeePromotion? = nil,
            finalFee: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFinalFee? = nil,
            includedFees: [FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFees]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.feeType = feeType
            self.feeAmount = feeAmount
            self.taxAmount = taxAmount
            self.feePromotion = feePromotion
            self.finalFee = finalFee
            self.includedFees = includedFees
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feeType = try json.optional("FeeType")
            feeAmount = try json.optional("FeeAmount")
            taxAmount = try json.optional("TaxAmount")
            feePromotion = try json.optional("FeePromotion")
            finalFee = try json.optional("FinalFee")
            includedFees = try json.optional("IncludedFees")
            additionalProperties = try json.others(than: [
                "FeeType",
                "FeeAmount",
                "TaxAmount",
                "FeePromotion",
                "FinalFee",
                "IncludedFees"
            ])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.FeeDetails.FeeAmount`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFeeAmount: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.FeeDetails.TaxAmount`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsTaxAmount: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.FeeDetails.FeePromotion`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFeePromotion: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.FeeDetails.FinalFee`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsFinalFee: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.FeeDetails.IncludedFees`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFees: Sendable, Decodable {
        public var feeType: String?
        public var feeAmount: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFeeAmount?
        public var taxAmount: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesTaxAmount?
        public var feePromotion: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFeePromotion?
        public var finalFee: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFinalFee?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            feeType: String? = nil,
            feeAmount: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFeeAmount? = nil,
            taxAmount: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesTaxAmount? = nil,
            feePromotion: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFeePromotion? = nil,
            finalFee: FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFinalFee? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.feeType = feeType
            self.feeAmount = feeAmount
            self.taxAmount = taxAmount
            self.feePromotion = feePromotion
            self.finalFee = finalFee
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feeType = try json.optional("FeeType")
            feeAmount = try json.optional("FeeAmount")
            taxAmount = try json.optional("TaxAmount")
            feePromotion = try json.optional("FeePromotion")
            finalFee = try json.optional("FinalFee")
            additionalProperties = try json.others(than: [
                "FeeType",
                "FeeAmount",
                "TaxAmount",
                "FeePromotion",
                "FinalFee"
            ])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.FeeDetails.IncludedFees.FeeAmount`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFeeAmount: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.FeeDetails.IncludedFees.TaxAmount`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesTaxAmount: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.FeeDetails.IncludedFees.FeePromotion`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFeePromotion: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeePromotion.Notification.PromotionInformation.FeesEstimate.FeeDetails.IncludedFees.FinalFee`.
    public struct FeePromotionNotificationPromotionInformationFeesEstimateFeeDetailsIncludedFeesFinalFee: Sendable, Decodable {
        public var amount: Int?
        public var currencyCode: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(amount: Int? = nil, currencyCode: String? = nil, additionalProperties: [String: JSONValue]? = nil) {
            self.amount = amount
            self.currencyCode = currencyCode
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            amount = try json.optional("Amount")
            currencyCode = try json.optional("CurrencyCode")
            additionalProperties = try json.others(than: ["Amount", "CurrencyCode"])
        }
    }

    /// The model's `FeedProcessingFinished`.
    public struct FeedProcessingFinished: Sendable, Decodable {
        public var feedProcessingFinishedNotification: FeedProcessingFinishedNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            feedProcessingFinishedNotification: FeedProcessingFinishedNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.feedProcessingFinishedNotification = feedProcessingFinishedNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feedProcessingFinishedNotification = try json.optional("feedProcessingFinishedNotification")
            additionalProperties = try json.others(than: ["feedProcessingFinishedNotification"])
        }
    }

    /// The model's `FeedProcessingFinished.Notification`.
    public struct FeedProcessingFinishedNotification: Sendable, Decodable {
        public var sellerId: String?
        public var accountId: String?
        public var feedId: String?
        public var feedType: String?
        public var processingStatus: FeedProcessingFinishedNotificationProcessingStatus?
        public var resultFeedDocumentId: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            accountId: String? = nil,
            feedId: String? = nil,
            feedType: String? = nil,
            processingStatus: FeedProcessingFinishedNotificationProcessingStatus? = nil,
            sellerId: String? = nil,
            resultFeedDocumentId: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.accountId = accountId
            self.feedId = feedId
            self.feedType = feedType
            self.processingStatus = processingStatus
            self.resultFeedDocumentId = resultFeedDocumentId
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("sellerId")
            accountId = try json.optional("accountId")
            feedId = try json.optional("feedId")
            feedType = try json.optional("feedType")
            processingStatus = try json.optional("processingStatus")
            resultFeedDocumentId = try json.optional("resultFeedDocumentId")
            additionalProperties = try json.others(than: [
                "sellerId",
                "accountId",
                "feedId",
                "feedType",
                "processingStatus",
                "resultFeedDocumentId"
            ])
        }
    }

    /// The model's `FeedProcessingFinished.Notification.processingStatus`.
    public struct FeedProcessingFinishedNotificationProcessingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var fatal: Self { Self(rawValue: "FATAL") }
    }

    /// The model's `FulfillmentOrderStatus`.
    public struct FulfillmentOrderStatus: Sendable, Decodable {
        public var fulfillmentOrderStatusNotification: FulfillmentOrderStatusNotification?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            fulfillmentOrderStatusNotification: FulfillmentOrderStatusNotification? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.fulfillmentOrderStatusNotification = fulfillmentOrderStatusNotification
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fulfillmentOrderStatusNotification = try json.optional("FulfillmentOrderStatusNotification")
            additionalProperties = try json.others(than: ["FulfillmentOrderStatusNotification"])
        }
    }

    /// The model's `FulfillmentOrderStatus.Notification`.
    public struct FulfillmentOrderStatusNotification: Sendable, Decodable {
        public var sellerId: String?
        public var eventType: String?
        public var statusUpdatedDateTime: String?
        public var sellerFulfillmentOrderId: String?
        public var fulfillmentOrderStatus: String?
        public var fulfillmentShipment: FulfillmentOrderStatusNotificationFulfillmentShipment?
        public var fulfillmentReturnItem: FulfillmentOrderStatusNotificationFulfillmentReturnItem?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            eventType: String? = nil,
            statusUpdatedDateTime: String? = nil,
            sellerFulfillmentOrderId: String? = nil,
            fulfillmentOrderStatus: String? = nil,
            fulfillmentShipment: FulfillmentOrderStatusNotificationFulfillmentShipment? = nil,
            fulfillmentReturnItem: FulfillmentOrderStatusNotificationFulfillmentReturnItem? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.eventType = eventType
            self.statusUpdatedDateTime = statusUpdatedDateTime
            self.sellerFulfillmentOrderId = sellerFulfillmentOrderId
            self.fulfillmentOrderStatus = fulfillmentOrderStatus
            self.fulfillmentShipment = fulfillmentShipment
            self.fulfillmentReturnItem = fulfillmentReturnItem
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            eventType = try json.optional("EventType")
            statusUpdatedDateTime = try json.optional("StatusUpdatedDateTime")
            sellerFulfillmentOrderId = try json.optional("SellerFulfillmentOrderId")
            fulfillmentOrderStatus = try json.optional("FulfillmentOrderStatus")
            fulfillmentShipment = try json.optional("FulfillmentShipment")
            fulfillmentReturnItem = try json.optional("FulfillmentReturnItem")
            additionalProperties = try json.others(than: [
                "SellerId",
                "EventType",
                "StatusUpdatedDateTime",
                "SellerFulfillmentOrderId",
                "FulfillmentOrderStatus",
                "FulfillmentShipment",
                "FulfillmentReturnItem"
            ])
        }
    }

    /// The model's `FulfillmentOrderStatus.Notification.FulfillmentShipment`.
    public struct FulfillmentOrderStatusNotificationFulfillmentShipment: Sendable, Decodable {
        public var fulfillmentShipmentStatus: String?
        public var amazonShipmentId: String?
        public var estimatedArrivalDateTime: String?
        public var fulfillmentShipmentPackages: [FulfillmentOrderStatusNotificationFulfillmentShipmentFulfillmentShipmentPackages]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            fulfillmentShipmentStatus: String? = nil,
            amazonShipmentId: String? = nil,
            estimatedArrivalDateTime: String? = nil,
            fulfillmentShipmentPackages: [FulfillmentOrderStatusNotificationFulfillmentShipmentFulfillmentShipmentPackages]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.fulfillmentShipmentStatus = fulfillmentShipmentStatus
            self.amazonShipmentId = amazonShipmentId
            self.estimatedArrivalDateTime = estimatedArrivalDateTime
            self.fulfillmentShipmentPackages = fulfillmentShipmentPackages
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            fulfillmentShipmentStatus = try json.optional("FulfillmentShipmentStatus")
            amazonShipmentId = try json.optional("AmazonShipmentId")
            estimatedArrivalDateTime = try json.optional("EstimatedArrivalDateTime")
            fulfillmentShipmentPackages = try json.optional("FulfillmentShipmentPackages")
            additionalProperties = try json.others(than: [
                "FulfillmentShipmentStatus",
                "AmazonShipmentId",
                "EstimatedArrivalDateTime",
                "FulfillmentShipmentPackages"
            ])
        }
    }

    /// The model's `FulfillmentOrderStatus.Notification.FulfillmentShipment.FulfillmentShipmentPackages`.
    public struct FulfillmentOrderStatusNotificationFulfillmentShipmentFulfillmentShipmentPackages: Sendable, Decodable {
        public var packageNumber: Int?
        public var carrierCode: String?
        public var trackingNumber: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            packageNumber: Int? = nil,
            carrierCode: String? = nil,
            trackingNumber: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.packageNumber = packageNumber
            self.carrierCode = carrierCode
            self.trackingNumber = trackingNumber
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            packageNumber = try json.optional("PackageNumber")
            carrierCode = try json.optional("CarrierCode")
            trackingNumber = try json.optional("TrackingNumber")
            additionalProperties = try json.others(than: ["PackageNumber", "CarrierCode", "TrackingNumber"])
        }
    }

    /// The model's `FulfillmentOrderStatus.Notification.FulfillmentReturnItem`.
    public struct FulfillmentOrderStatusNotificationFulfillmentReturnItem: Sendable, Decodable {
        public var receivedDateTime: String?
        public var returnedQuantity: Int?
        public var sellerSKU: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            receivedDateTime: String? = nil,
            returnedQuantity: Int? = nil,
            sellerSKU: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.receivedDateTime = receivedDateTime
            self.returnedQuantity = returnedQuantity
            self.sellerSKU = sellerSKU
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            receivedDateTime = try json.optional("ReceivedDateTime")
            returnedQuantity = try json.optional("ReturnedQuantity")
            sellerSKU = try json.optional("SellerSKU")
            additionalProperties = try json.others(than: ["ReceivedDateTime", "ReturnedQuantity", "SellerSKU"])
        }
    }

    /// The model's `ItemInventoryEventChange`.
    public struct ItemInventoryEventChange: Sendable, Decodable {
        public var itemInventoryEventChanges: [ItemInventoryEventChangeItemInventoryEventChange]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            itemInventoryEventChanges: [ItemInventoryEventChangeItemInventoryEventChange]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.itemInventoryEventChanges = itemInventoryEventChanges
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemInventoryEventChanges = try json.optional("itemInventoryEventChanges")
            additionalProperties = try json.others(than: ["itemInventoryEventChanges"])
        }
    }

    /// The model's `ItemInventoryEventChange.ItemInventoryEventChange`.
    public struct ItemInventoryEventChangeItemInventoryEventChange: Sendable, Decodable {
        public var accountId: String?
        public var marketplaceId: String?
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var asin: String?
        public var highlyAvailableInventory: Int?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            accountId: String? = nil,
            marketplaceId: String? = nil,
            startTime: DateTime? = nil,
            endTime: DateTime? = nil,
            asin: String? = nil,
            highlyAvailableInventory: Int? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.accountId = accountId
            self.marketplaceId = marketplaceId
            self.startTime = startTime
            self.endTime = endTime
            self.asin = asin
            self.highlyAvailableInventory = highlyAvailableInventory
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
            marketplaceId = try json.optional("marketplaceId")
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            asin = try json.optional("asin")
            highlyAvailableInventory = try json.optional("highlyAvailableInventory")
            additionalProperties = try json.others(than: [
                "accountId",
                "marketplaceId",
                "startTime",
                "endTime",
                "asin",
                "highlyAvailableInventory"
            ])
        }
    }

    /// The model's `ItemInventoryEventChange.ItemInventoryEventChanges`.
    public typealias ItemInventoryEventChangeItemInventoryEventChanges = [ItemInventoryEventChangeItemInventoryEventChange]

    /// The model's `ItemProductTypeChange`.
    public struct ItemProductTypeChange: Sendable, Decodable {
        public var marketplaceId: String?
        public var asin: String?
        public var previousProductType: String?
        public var currentProductType: String?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            marketplaceId: String? = nil,
            asin: String? = nil,
            previousProductType: String? = nil,
            currentProductType: String? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.previousProductType = previousProductType
            self.currentProductType = currentProductType
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("MarketplaceId")
            asin = try json.optional("Asin")
            previousProductType = try json.optional("PreviousProductType")
            currentProductType = try json.optional("CurrentProductType")
            additionalProperties = try json.others(than: [
                "MarketplaceId",
                "Asin",
                "PreviousProductType",
                "CurrentProductType"
            ])
        }
    }

    /// The model's `ItemSalesEventChange`.
    public struct ItemSalesEventChange: Sendable, Decodable {
        public var itemSalesEventChanges: [ItemSalesEventChangeItemSalesEventChange]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            itemSalesEventChanges: [ItemSalesEventChangeItemSalesEventChange]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.itemSalesEventChanges = itemSalesEventChanges
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemSalesEventChanges = try json.optional("itemSalesEventChanges")
            additionalProperties = try json.others(than: ["itemSalesEventChanges"])
        }
    }

    /// The model's `ItemSalesEventChange.ItemSalesEventChange`.
    public struct ItemSalesEventChangeItemSalesEventChange: Sendable, Decodable {
        public var accountId: String?
        public var marketplaceId: String?
        public var currencyCode: String?
        public var startTime: DateTime?
        public var endTime: DateTime?
        public var asin: String?
        public var orderedUnits: Int?
        public var orderedRevenue: ExactDecimal?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            accountId: String? = nil,
            marketplaceId: String? = nil,
            currencyCode: String? = nil,
            startTime: DateTime? = nil,
            endTime: DateTime? = nil,
            asin: String? = nil,
            orderedUnits: Int? = nil,
            orderedRevenue: ExactDecimal? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.accountId = accountId
            self.marketplaceId = marketplaceId
            self.currencyCode = currencyCode
            self.startTime = startTime
            self.endTime = endTime
            self.asin = asin
            self.orderedUnits = orderedUnits
            self.orderedRevenue = orderedRevenue
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            accountId = try json.optional("accountId")
            marketplaceId = try json.optional("marketplaceId")
            currencyCode = try json.optional("currencyCode")
            startTime = try json.optional("startTime")
            endTime = try json.optional("endTime")
            asin = try json.optional("asin")
            orderedUnits = try json.optional("orderedUnits")
            orderedRevenue = try json.optional("orderedRevenue")
            additionalProperties = try json.others(than: [
                "accountId",
                "marketplaceId",
                "currencyCode",
                "startTime",
                "endTime",
                "asin",
                "orderedUnits",
                "orderedRevenue"
            ])
        }
    }

    /// The model's `ItemSalesEventChange.ItemSalesEventChanges`.
    public typealias ItemSalesEventChangeItemSalesEventChanges = [ItemSalesEventChangeItemSalesEventChange]

    /// The model's `ListingsItemIssuesChange`.
    public struct ListingsItemIssuesChange: Sendable, Decodable {
        public var sellerId: String?
        public var marketplaceId: String?
        public var asin: String?
        public var sku: String?
        public var severities: [ListingsItemIssuesChangeSeverities]?
        public var enforcementActions: [ListingsItemIssuesChangeEnforcementActions]?
        /// Members that the model does not name.
        public var additionalProperties: [String: JSONValue]?

        public init(
            sellerId: String? = nil,
            sku: String? = nil,
            severities: [ListingsItemIssuesChangeSeverities]? = nil,
            marketplaceId: String? = nil,
            asin: String? = nil,
            enforcementActions: [ListingsItemIssuesChangeEnforcementActions]? = nil,
            additionalProperties: [String: JSONValue]? = nil
        ) {
            self.sellerId = sellerId
            self.marketplaceId = marketplaceId
            self.asin = asin
            self.sku = sku
            self.severities = severities
            self.enforcementActions = enforcementActions
            self.additionalProperties = additionalProperties
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("SellerId")
            marketplaceId = try json.optional("MarketplaceId")
            asin = try json.optional("Asin")
            sku = try json.optional("Sku")
            severities = try json.optional("Severities")
            enforcementActions = try json.optional("EnforcementActions")
            additionalProperties = try json.others(than: [
                "SellerId",
                "MarketplaceId",
                "Asin",
                "Sku",
                "Severities",
                "EnforcementActions"
            ])
        }
    }

    /// The model's `ListingsItemIssuesChange.Severities`.
    public struct ListingsItemIssuesChangeSeverities: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var none: Self { Self(rawValue: "NONE") }
        public static var error: Self { Self(rawValue: "ERROR") }
        public static var warning: Self { Self(rawValue: "WARNING") }
    }

    /// The model's `ListingsItemIssuesChange.EnforcementActions`.
    public struct ListingsItemIssuesChangeEnforcementActions: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var searchSuppressed: Self { Self(rawValue: "SEARCH_SUPPRESSED") }
    }
}
