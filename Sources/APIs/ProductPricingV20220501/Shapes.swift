// Generated from product-pricing-api-model/productPricing_2022-05-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ProductPricingV20220501 {
    /// The model's `GetFeaturedOfferExpectedPriceBatchRequest`.
    public struct GetFeaturedOfferExpectedPriceBatchRequest: Sendable, Encodable {
        public var requests: [FeaturedOfferExpectedPriceRequest]?

        public init(requests: [FeaturedOfferExpectedPriceRequest]? = nil) {
            self.requests = requests
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("requests", requests)
        }
    }

    /// The model's `FeaturedOfferExpectedPriceRequest`.
    public struct FeaturedOfferExpectedPriceRequest: Sendable, Encodable {
        public var uri: String
        public var method: HttpMethod
        public var body: [String: JSONValue]?
        public var headers: [String: String]?
        public var marketplaceId: String
        public var sku: String
        public var segment: Segment?

        public init(
            uri: String,
            method: HttpMethod,
            marketplaceId: String,
            sku: String,
            body: [String: JSONValue]? = nil,
            headers: [String: String]? = nil,
            segment: Segment? = nil
        ) {
            self.uri = uri
            self.method = method
            self.body = body
            self.headers = headers
            self.marketplaceId = marketplaceId
            self.sku = sku
            self.segment = segment
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("uri", uri)
            try json.set("method", method)
            try json.set("body", body)
            try json.set("headers", headers)
            try json.set("marketplaceId", marketplaceId)
            try json.set("sku", sku)
            try json.set("segment", segment)
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

    /// The model's `HttpBody`.
    public typealias HttpBody = [String: JSONValue]

    /// The model's `HttpHeaders`.
    public typealias HttpHeaders = [String: String]

    /// The model's `MarketplaceId`.
    public typealias MarketplaceId = String

    /// The model's `Sku`.
    public typealias Sku = String

    /// The model's `Segment`.
    public struct Segment: Sendable, Codable {
        public var segmentDetails: SegmentDetails?

        public init(segmentDetails: SegmentDetails? = nil) {
            self.segmentDetails = segmentDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            segmentDetails = try json.optional("segmentDetails")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("segmentDetails", segmentDetails)
        }
    }

    /// The model's `SegmentDetails`.
    public struct SegmentDetails: Sendable, Codable {
        public var glanceViewWeightPercentage: ExactDecimal?
        public var sampleLocation: SampleLocation?

        public init(glanceViewWeightPercentage: ExactDecimal? = nil, sampleLocation: SampleLocation? = nil) {
            self.glanceViewWeightPercentage = glanceViewWeightPercentage
            self.sampleLocation = sampleLocation
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            glanceViewWeightPercentage = try json.optional("glanceViewWeightPercentage")
            sampleLocation = try json.optional("sampleLocation")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("glanceViewWeightPercentage", glanceViewWeightPercentage, asText: false)
            try json.set("sampleLocation", sampleLocation)
        }
    }

    /// The model's `SampleLocation`.
    public struct SampleLocation: Sendable, Codable {
        public var postalCode: PostalCode?

        public init(postalCode: PostalCode? = nil) {
            self.postalCode = postalCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            postalCode = try json.optional("postalCode")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("postalCode", postalCode)
        }
    }

    /// The model's `PostalCode`.
    public struct PostalCode: Sendable, Codable {
        public var countryCode: String?
        public var value: String?

        public init(countryCode: String? = nil, value: String? = nil) {
            self.countryCode = countryCode
            self.value = value
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            countryCode = try json.optional("countryCode")
            value = try json.optional("value")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("countryCode", countryCode)
            try json.set("value", value)
        }
    }

    /// The model's `FeaturedOfferExpectedPriceRequestList`.
    public typealias FeaturedOfferExpectedPriceRequestList = [FeaturedOfferExpectedPriceRequest]

    /// The model's `GetFeaturedOfferExpectedPriceBatchResponse`.
    public struct GetFeaturedOfferExpectedPriceBatchResponse: Sendable, Decodable {
        public var responses: [FeaturedOfferExpectedPriceResponse]?

        public init(responses: [FeaturedOfferExpectedPriceResponse]? = nil) {
            self.responses = responses
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            responses = try json.optional("responses")
        }
    }

    /// The model's `FeaturedOfferExpectedPriceResponse`.
    public struct FeaturedOfferExpectedPriceResponse: Sendable, Decodable {
        public var headers: [String: String]?
        public var status: HttpStatusLine?
        public var request: FeaturedOfferExpectedPriceRequestParams?
        public var body: FeaturedOfferExpectedPriceResponseBody?

        public init(
            headers: [String: String]? = nil,
            status: HttpStatusLine? = nil,
            request: FeaturedOfferExpectedPriceRequestParams? = nil,
            body: FeaturedOfferExpectedPriceResponseBody? = nil
        ) {
            self.headers = headers
            self.status = status
            self.request = request
            self.body = body
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            headers = try json.optional("headers")
            status = try json.optional("status")
            request = try json.optional("request")
            body = try json.optional("body")
        }
    }

    /// The model's `HttpStatusLine`.
    public struct HttpStatusLine: Sendable, Decodable {
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

    /// The model's `FeaturedOfferExpectedPriceRequestParams`.
    public struct FeaturedOfferExpectedPriceRequestParams: Sendable, Decodable {
        public var marketplaceId: String?
        public var sku: String?
        public var segment: Segment?

        public init(marketplaceId: String? = nil, sku: String? = nil, segment: Segment? = nil) {
            self.marketplaceId = marketplaceId
            self.sku = sku
            self.segment = segment
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            sku = try json.optional("sku")
            segment = try json.optional("segment")
        }
    }

    /// The model's `FeaturedOfferExpectedPriceResponseBody`.
    public struct FeaturedOfferExpectedPriceResponseBody: Sendable, Decodable {
        public var offerIdentifier: OfferIdentifier?
        public var featuredOfferExpectedPriceResults: [FeaturedOfferExpectedPriceResult]?
        public var errors: [Error]?

        public init(
            offerIdentifier: OfferIdentifier? = nil,
            featuredOfferExpectedPriceResults: [FeaturedOfferExpectedPriceResult]? = nil,
            errors: [Error]? = nil
        ) {
            self.offerIdentifier = offerIdentifier
            self.featuredOfferExpectedPriceResults = featuredOfferExpectedPriceResults
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            offerIdentifier = try json.optional("offerIdentifier")
            featuredOfferExpectedPriceResults = try json.optional("featuredOfferExpectedPriceResults")
            errors = try json.optional("errors")
        }
    }

    /// The model's `OfferIdentifier`.
    public struct OfferIdentifier: Sendable, Decodable {
        public var marketplaceId: String?
        public var sellerId: String?
        public var sku: String?
        public var asin: String?
        public var fulfillmentType: FulfillmentType?

        public init(
            marketplaceId: String? = nil,
            asin: String? = nil,
            sellerId: String? = nil,
            sku: String? = nil,
            fulfillmentType: FulfillmentType? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.sellerId = sellerId
            self.sku = sku
            self.asin = asin
            self.fulfillmentType = fulfillmentType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            marketplaceId = try json.optional("marketplaceId")
            sellerId = try json.optional("sellerId")
            sku = try json.optional("sku")
            asin = try json.optional("asin")
            fulfillmentType = try json.optional("fulfillmentType")
        }
    }

    /// The model's `Asin`.
    public typealias Asin = String

    /// The model's `FulfillmentType`.
    public struct FulfillmentType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var afn: Self { Self(rawValue: "AFN") }
        public static var mfn: Self { Self(rawValue: "MFN") }
    }

    /// The model's `FeaturedOfferExpectedPriceResult`.
    public struct FeaturedOfferExpectedPriceResult: Sendable, Decodable {
        public var featuredOfferExpectedPrice: FeaturedOfferExpectedPrice?
        public var resultStatus: String?
        public var competingFeaturedOffer: FeaturedOffer?
        public var currentFeaturedOffer: FeaturedOffer?

        public init(
            resultStatus: String? = nil,
            featuredOfferExpectedPrice: FeaturedOfferExpectedPrice? = nil,
            competingFeaturedOffer: FeaturedOffer? = nil,
            currentFeaturedOffer: FeaturedOffer? = nil
        ) {
            self.featuredOfferExpectedPrice = featuredOfferExpectedPrice
            self.resultStatus = resultStatus
            self.competingFeaturedOffer = competingFeaturedOffer
            self.currentFeaturedOffer = currentFeaturedOffer
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            featuredOfferExpectedPrice = try json.optional("featuredOfferExpectedPrice")
            resultStatus = try json.optional("resultStatus")
            competingFeaturedOffer = try json.optional("competingFeaturedOffer")
            currentFeaturedOffer = try json.optional("currentFeaturedOffer")
        }
    }

    /// The model's `FeaturedOfferExpectedPrice`.
    public struct FeaturedOfferExpectedPrice: Sendable, Decodable {
        public var listingPrice: MoneyType?
        public var points: Points?

        public init(listingPrice: MoneyType? = nil, points: Points? = nil) {
            self.listingPrice = listingPrice
            self.points = points
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            listingPrice = try json.optional("listingPrice")
            points = try json.optional("points")
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
            currencyCode = try json.optional("currencyCode")
            amount = try json.optional("amount")
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
            pointsNumber = try json.optional("pointsNumber")
            pointsMonetaryValue = try json.optional("pointsMonetaryValue")
        }
    }

    /// The model's `FeaturedOffer`.
    public struct FeaturedOffer: Sendable, Decodable {
        public var offerIdentifier: OfferIdentifier?
        public var condition: Condition?
        public var price: Price?

        public init(offerIdentifier: OfferIdentifier? = nil, condition: Condition? = nil, price: Price? = nil) {
            self.offerIdentifier = offerIdentifier
            self.condition = condition
            self.price = price
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            offerIdentifier = try json.optional("offerIdentifier")
            condition = try json.optional("condition")
            price = try json.optional("price")
        }
    }

    /// The model's `Condition`.
    public struct Condition: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var used: Self { Self(rawValue: "Used") }
        public static var collectible: Self { Self(rawValue: "Collectible") }
        public static var refurbished: Self { Self(rawValue: "Refurbished") }
        public static var club: Self { Self(rawValue: "Club") }
    }

    /// The model's `Price`.
    public struct Price: Sendable, Decodable {
        public var listingPrice: MoneyType?
        public var shippingPrice: MoneyType?
        public var points: Points?

        public init(listingPrice: MoneyType? = nil, shippingPrice: MoneyType? = nil, points: Points? = nil) {
            self.listingPrice = listingPrice
            self.shippingPrice = shippingPrice
            self.points = points
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            listingPrice = try json.optional("listingPrice")
            shippingPrice = try json.optional("shippingPrice")
            points = try json.optional("points")
        }
    }

    /// The model's `FeaturedOfferExpectedPriceResultList`.
    public typealias FeaturedOfferExpectedPriceResultList = [FeaturedOfferExpectedPriceResult]

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

    /// The model's `FeaturedOfferExpectedPriceResponseList`.
    public typealias FeaturedOfferExpectedPriceResponseList = [FeaturedOfferExpectedPriceResponse]

    /// The model's `CompetitiveSummaryBatchRequest`.
    public struct CompetitiveSummaryBatchRequest: Sendable, Encodable {
        public var requests: [CompetitiveSummaryRequest]

        public init(requests: [CompetitiveSummaryRequest]) {
            self.requests = requests
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("requests", requests)
        }
    }

    /// The model's `CompetitiveSummaryRequest`.
    public struct CompetitiveSummaryRequest: Sendable, Encodable {
        public var asin: String
        public var marketplaceId: String
        public var includedData: [CompetitiveSummaryIncludedData]
        public var lowestPricedOffersInputs: [LowestPricedOffersInput]?
        public var method: HttpMethod
        public var uri: String

        public init(
            asin: String,
            marketplaceId: String,
            includedData: [CompetitiveSummaryIncludedData],
            method: HttpMethod,
            uri: String,
            lowestPricedOffersInputs: [LowestPricedOffersInput]? = nil
        ) {
            self.asin = asin
            self.marketplaceId = marketplaceId
            self.includedData = includedData
            self.lowestPricedOffersInputs = lowestPricedOffersInputs
            self.method = method
            self.uri = uri
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("asin", asin)
            try json.set("marketplaceId", marketplaceId)
            try json.set("includedData", includedData)
            try json.set("lowestPricedOffersInputs", lowestPricedOffersInputs)
            try json.set("method", method)
            try json.set("uri", uri)
        }
    }

    /// The model's `CompetitiveSummaryIncludedData`.
    public struct CompetitiveSummaryIncludedData: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var featuredBuyingOptions: Self { Self(rawValue: "featuredBuyingOptions") }
        public static var referencePrices: Self { Self(rawValue: "referencePrices") }
        public static var lowestPricedOffers: Self { Self(rawValue: "lowestPricedOffers") }
        public static var similarItems: Self { Self(rawValue: "similarItems") }
    }

    /// The model's `LowestPricedOffersInput`.
    public struct LowestPricedOffersInput: Sendable, Codable {
        public var itemCondition: Condition?
        public var offerType: LowestPricedOffersInputOfferType?

        public init(itemCondition: Condition, offerType: LowestPricedOffersInputOfferType) {
            self.itemCondition = itemCondition
            self.offerType = offerType
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            itemCondition = try json.optional("itemCondition")
            offerType = try json.optional("offerType")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("itemCondition", itemCondition)
            try json.set("offerType", offerType)
        }
    }

    /// The model's `LowestPricedOffersInput.offerType`.
    public struct LowestPricedOffersInputOfferType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var consumer: Self { Self(rawValue: "Consumer") }
    }

    /// The model's `HttpUri`.
    public typealias HttpUri = String

    /// The model's `CompetitiveSummaryRequestList`.
    public typealias CompetitiveSummaryRequestList = [CompetitiveSummaryRequest]

    /// The model's `CompetitiveSummaryBatchResponse`.
    public struct CompetitiveSummaryBatchResponse: Sendable, Decodable {
        public var responses: [CompetitiveSummaryResponse]?

        public init(responses: [CompetitiveSummaryResponse]? = nil) {
            self.responses = responses
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            responses = try json.optional("responses")
        }
    }

    /// The model's `CompetitiveSummaryResponse`.
    public struct CompetitiveSummaryResponse: Sendable, Decodable {
        public var status: HttpStatusLine?
        public var body: CompetitiveSummaryResponseBody?

        public init(status: HttpStatusLine? = nil, body: CompetitiveSummaryResponseBody? = nil) {
            self.status = status
            self.body = body
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            status = try json.optional("status")
            body = try json.optional("body")
        }
    }

    /// The model's `CompetitiveSummaryResponseBody`.
    public struct CompetitiveSummaryResponseBody: Sendable, Decodable {
        public var asin: String?
        public var marketplaceId: String?
        public var featuredBuyingOptions: [FeaturedBuyingOption]?
        public var lowestPricedOffers: [LowestPricedOffer]?
        public var referencePrices: [ReferencePrice]?
        public var similarItems: [SimilarItems]?
        public var errors: [Error]?

        public init(
            asin: String? = nil,
            marketplaceId: String? = nil,
            featuredBuyingOptions: [FeaturedBuyingOption]? = nil,
            lowestPricedOffers: [LowestPricedOffer]? = nil,
            referencePrices: [ReferencePrice]? = nil,
            similarItems: [SimilarItems]? = nil,
            errors: [Error]? = nil
        ) {
            self.asin = asin
            self.marketplaceId = marketplaceId
            self.featuredBuyingOptions = featuredBuyingOptions
            self.lowestPricedOffers = lowestPricedOffers
            self.referencePrices = referencePrices
            self.similarItems = similarItems
            self.errors = errors
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            marketplaceId = try json.optional("marketplaceId")
            featuredBuyingOptions = try json.optional("featuredBuyingOptions")
            lowestPricedOffers = try json.optional("lowestPricedOffers")
            referencePrices = try json.optional("referencePrices")
            similarItems = try json.optional("similarItems")
            errors = try json.optional("errors")
        }
    }

    /// The model's `FeaturedBuyingOption`.
    public struct FeaturedBuyingOption: Sendable, Decodable {
        public var buyingOptionType: FeaturedBuyingOptionBuyingOptionType?
        public var segmentedFeaturedOffers: [SegmentedFeaturedOffer]?

        public init(
            buyingOptionType: FeaturedBuyingOptionBuyingOptionType? = nil,
            segmentedFeaturedOffers: [SegmentedFeaturedOffer]? = nil
        ) {
            self.buyingOptionType = buyingOptionType
            self.segmentedFeaturedOffers = segmentedFeaturedOffers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            buyingOptionType = try json.optional("buyingOptionType")
            segmentedFeaturedOffers = try json.optional("segmentedFeaturedOffers")
        }
    }

    /// The model's `FeaturedBuyingOption.buyingOptionType`.
    public struct FeaturedBuyingOptionBuyingOptionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
    }

    /// The model's `SegmentedFeaturedOffer`.
    public struct SegmentedFeaturedOffer: Sendable, Decodable {
        public var sellerId: String?
        public var condition: Condition?
        public var subCondition: SegmentedFeaturedOfferSubCondition?
        public var fulfillmentType: FulfillmentType?
        public var listingPrice: MoneyType?
        public var shippingOptions: [ShippingOption]?
        public var points: Points?
        public var primeDetails: PrimeDetails?
        public var promotions: [Promotion]?
        public var featuredOfferSegments: [FeaturedOfferSegment]?

        public init(
            sellerId: String? = nil,
            condition: Condition? = nil,
            fulfillmentType: FulfillmentType? = nil,
            listingPrice: MoneyType? = nil,
            featuredOfferSegments: [FeaturedOfferSegment]? = nil,
            subCondition: SegmentedFeaturedOfferSubCondition? = nil,
            shippingOptions: [ShippingOption]? = nil,
            points: Points? = nil,
            primeDetails: PrimeDetails? = nil,
            promotions: [Promotion]? = nil
        ) {
            self.sellerId = sellerId
            self.condition = condition
            self.subCondition = subCondition
            self.fulfillmentType = fulfillmentType
            self.listingPrice = listingPrice
            self.shippingOptions = shippingOptions
            self.points = points
            self.primeDetails = primeDetails
            self.promotions = promotions
            self.featuredOfferSegments = featuredOfferSegments
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("sellerId")
            condition = try json.optional("condition")
            subCondition = try json.optional("subCondition")
            fulfillmentType = try json.optional("fulfillmentType")
            listingPrice = try json.optional("listingPrice")
            shippingOptions = try json.optional("shippingOptions")
            points = try json.optional("points")
            primeDetails = try json.optional("primeDetails")
            promotions = try json.optional("promotions")
            featuredOfferSegments = try json.optional("featuredOfferSegments")
        }
    }

    /// The model's `SegmentedFeaturedOffer.subCondition`.
    public struct SegmentedFeaturedOfferSubCondition: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var mint: Self { Self(rawValue: "Mint") }
        public static var veryGood: Self { Self(rawValue: "VeryGood") }
        public static var good: Self { Self(rawValue: "Good") }
        public static var acceptable: Self { Self(rawValue: "Acceptable") }
        public static var poor: Self { Self(rawValue: "Poor") }
        public static var club: Self { Self(rawValue: "Club") }
        public static var oem: Self { Self(rawValue: "OEM") }
        public static var warranty: Self { Self(rawValue: "Warranty") }
        public static var refurbishedWarranty: Self { Self(rawValue: "RefurbishedWarranty") }
        public static var refurbished: Self { Self(rawValue: "Refurbished") }
        public static var openBox: Self { Self(rawValue: "OpenBox") }
        public static var other: Self { Self(rawValue: "Other") }
    }

    /// The model's `ShippingOption`.
    public struct ShippingOption: Sendable, Decodable {
        public var shippingOptionType: ShippingOptionShippingOptionType?
        public var price: MoneyType?

        public init(shippingOptionType: ShippingOptionShippingOptionType? = nil, price: MoneyType? = nil) {
            self.shippingOptionType = shippingOptionType
            self.price = price
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            shippingOptionType = try json.optional("shippingOptionType")
            price = try json.optional("price")
        }
    }

    /// The model's `ShippingOption.shippingOptionType`.
    public struct ShippingOptionShippingOptionType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var `default`: Self { Self(rawValue: "DEFAULT") }
    }

    /// The model's `PrimeDetails`.
    public struct PrimeDetails: Sendable, Decodable {
        public var eligibility: PrimeDetailsEligibility?

        public init(eligibility: PrimeDetailsEligibility? = nil) {
            self.eligibility = eligibility
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            eligibility = try json.optional("eligibility")
        }
    }

    /// The model's `PrimeDetails.eligibility`.
    public struct PrimeDetailsEligibility: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var national: Self { Self(rawValue: "NATIONAL") }
        public static var regional: Self { Self(rawValue: "REGIONAL") }
        public static var none: Self { Self(rawValue: "NONE") }
    }

    /// The model's `Promotion`.
    public struct Promotion: Sendable, Decodable {
        public var promotionType: String?
        public var promotionSavings: PromotionSavings?
        public var purchaseRequirements: PurchaseRequirements?

        public init(
            promotionType: String? = nil,
            promotionSavings: PromotionSavings? = nil,
            purchaseRequirements: PurchaseRequirements? = nil
        ) {
            self.promotionType = promotionType
            self.promotionSavings = promotionSavings
            self.purchaseRequirements = purchaseRequirements
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            promotionType = try json.optional("promotionType")
            promotionSavings = try json.optional("promotionSavings")
            purchaseRequirements = try json.optional("purchaseRequirements")
        }
    }

    /// The model's `PromotionType`.
    public typealias PromotionType = String

    /// The model's `PromotionSavings`.
    public struct PromotionSavings: Sendable, Decodable {
        public var discount: PromotionDiscount?
        public var discountedPrice: MoneyType?

        public init(discount: PromotionDiscount? = nil, discountedPrice: MoneyType? = nil) {
            self.discount = discount
            self.discountedPrice = discountedPrice
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            discount = try json.optional("discount")
            discountedPrice = try json.optional("discountedPrice")
        }
    }

    /// The model's `PromotionDiscount`.
    public struct PromotionDiscount: Sendable, Decodable {
        public var type: String?
        public var amountOff: MoneyType?
        public var percentOff: ExactDecimal?

        public init(type: String? = nil, amountOff: MoneyType? = nil, percentOff: ExactDecimal? = nil) {
            self.type = type
            self.amountOff = amountOff
            self.percentOff = percentOff
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            amountOff = try json.optional("amountOff")
            percentOff = try json.optional("percentOff")
        }
    }

    /// The model's `DiscountType`.
    public typealias DiscountType = String

    /// The model's `PurchaseRequirements`.
    public struct PurchaseRequirements: Sendable, Decodable {
        public var condition: PurchaseCondition?

        public init(condition: PurchaseCondition? = nil) {
            self.condition = condition
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("condition")
        }
    }

    /// The model's `PurchaseCondition`.
    public struct PurchaseCondition: Sendable, Decodable {
        public var quantityThreshold: QuantityThreshold?
        public var amountThreshold: AmountThreshold?

        public init(quantityThreshold: QuantityThreshold? = nil, amountThreshold: AmountThreshold? = nil) {
            self.quantityThreshold = quantityThreshold
            self.amountThreshold = amountThreshold
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            quantityThreshold = try json.optional("quantityThreshold")
            amountThreshold = try json.optional("amountThreshold")
        }
    }

    /// The model's `QuantityThreshold`.
    public struct QuantityThreshold: Sendable, Decodable {
        public var type: String?
        public var quantity: Int?

        public init(type: String? = nil, quantity: Int? = nil) {
            self.type = type
            self.quantity = quantity
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            quantity = try json.optional("quantity")
        }
    }

    /// The model's `AmountThreshold`.
    public struct AmountThreshold: Sendable, Decodable {
        public var type: String?
        public var currency: MoneyType?

        public init(type: String? = nil, currency: MoneyType? = nil) {
            self.type = type
            self.currency = currency
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            type = try json.optional("type")
            currency = try json.optional("currency")
        }
    }

    /// The model's `Promotions`.
    public typealias Promotions = [Promotion]

    /// The model's `FeaturedOfferSegment`.
    public struct FeaturedOfferSegment: Sendable, Decodable {
        public var customerMembership: FeaturedOfferSegmentCustomerMembership?
        public var segmentDetails: SegmentDetails?

        public init(
            customerMembership: FeaturedOfferSegmentCustomerMembership? = nil,
            segmentDetails: SegmentDetails? = nil
        ) {
            self.customerMembership = customerMembership
            self.segmentDetails = segmentDetails
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            customerMembership = try json.optional("customerMembership")
            segmentDetails = try json.optional("segmentDetails")
        }
    }

    /// The model's `FeaturedOfferSegment.customerMembership`.
    public struct FeaturedOfferSegmentCustomerMembership: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var prime: Self { Self(rawValue: "PRIME") }
        public static var nonPrime: Self { Self(rawValue: "NON_PRIME") }
        public static var `default`: Self { Self(rawValue: "DEFAULT") }
    }

    /// The model's `LowestPricedOffer`.
    public struct LowestPricedOffer: Sendable, Decodable {
        public var lowestPricedOffersInput: LowestPricedOffersInput?
        public var offers: [Offer]?

        public init(lowestPricedOffersInput: LowestPricedOffersInput? = nil, offers: [Offer]? = nil) {
            self.lowestPricedOffersInput = lowestPricedOffersInput
            self.offers = offers
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            lowestPricedOffersInput = try json.optional("lowestPricedOffersInput")
            offers = try json.optional("offers")
        }
    }

    /// The model's `Offer`.
    public struct Offer: Sendable, Decodable {
        public var sellerId: String?
        public var condition: Condition?
        public var subCondition: OfferSubCondition?
        public var fulfillmentType: FulfillmentType?
        public var listingPrice: MoneyType?
        public var shippingOptions: [ShippingOption]?
        public var points: Points?
        public var primeDetails: PrimeDetails?
        public var promotions: [Promotion]?

        public init(
            sellerId: String? = nil,
            condition: Condition? = nil,
            fulfillmentType: FulfillmentType? = nil,
            listingPrice: MoneyType? = nil,
            subCondition: OfferSubCondition? = nil,
            shippingOptions: [ShippingOption]? = nil,
            points: Points? = nil,
            primeDetails: PrimeDetails? = nil,
            promotions: [Promotion]? = nil
        ) {
            self.sellerId = sellerId
            self.condition = condition
            self.subCondition = subCondition
            self.fulfillmentType = fulfillmentType
            self.listingPrice = listingPrice
            self.shippingOptions = shippingOptions
            self.points = points
            self.primeDetails = primeDetails
            self.promotions = promotions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellerId = try json.optional("sellerId")
            condition = try json.optional("condition")
            subCondition = try json.optional("subCondition")
            fulfillmentType = try json.optional("fulfillmentType")
            listingPrice = try json.optional("listingPrice")
            shippingOptions = try json.optional("shippingOptions")
            points = try json.optional("points")
            primeDetails = try json.optional("primeDetails")
            promotions = try json.optional("promotions")
        }
    }

    /// The model's `Offer.subCondition`.
    public struct OfferSubCondition: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var new: Self { Self(rawValue: "New") }
        public static var mint: Self { Self(rawValue: "Mint") }
        public static var veryGood: Self { Self(rawValue: "VeryGood") }
        public static var good: Self { Self(rawValue: "Good") }
        public static var acceptable: Self { Self(rawValue: "Acceptable") }
        public static var poor: Self { Self(rawValue: "Poor") }
        public static var club: Self { Self(rawValue: "Club") }
        public static var oem: Self { Self(rawValue: "OEM") }
        public static var warranty: Self { Self(rawValue: "Warranty") }
        public static var refurbishedWarranty: Self { Self(rawValue: "RefurbishedWarranty") }
        public static var refurbished: Self { Self(rawValue: "Refurbished") }
        public static var openBox: Self { Self(rawValue: "OpenBox") }
        public static var other: Self { Self(rawValue: "Other") }
    }

    /// The model's `ReferencePrice`.
    public struct ReferencePrice: Sendable, Decodable {
        public var name: String?
        public var price: MoneyType?

        public init(name: String? = nil, price: MoneyType? = nil) {
            self.name = name
            self.price = price
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            name = try json.optional("name")
            price = try json.optional("price")
        }
    }

    /// The model's `SimilarItems`.
    public struct SimilarItems: Sendable, Decodable {
        public var items: [Item]?

        public init(items: [Item]? = nil) {
            self.items = items
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            items = try json.optional("items")
        }
    }

    /// The model's `Item`.
    public struct Item: Sendable, Decodable {
        public var asin: String?

        public init(asin: String? = nil) {
            self.asin = asin
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
        }
    }

    /// The model's `CompetitiveSummaryResponseList`.
    public typealias CompetitiveSummaryResponseList = [CompetitiveSummaryResponse]
}
