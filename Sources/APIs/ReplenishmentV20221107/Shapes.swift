// Generated from replenishment-api-model/replenishment-2022-11-07.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension ReplenishmentV20221107 {
    /// The model's `GetSellingPartnerMetricsRequest`.
    public struct GetSellingPartnerMetricsRequest: Sendable, Encodable {
        public var aggregationFrequency: AggregationFrequency?
        public var timeInterval: TimeInterval
        public var metrics: [Metric]?
        public var filters: GetSellingPartnerMetricsRequestFilters?
        public var timePeriodType: TimePeriodType
        public var marketplaceId: String
        public var programTypes: [ProgramType]

        public init(
            timeInterval: TimeInterval,
            timePeriodType: TimePeriodType,
            marketplaceId: String,
            programTypes: [ProgramType],
            aggregationFrequency: AggregationFrequency? = nil,
            metrics: [Metric]? = nil,
            filters: GetSellingPartnerMetricsRequestFilters? = nil
        ) {
            self.aggregationFrequency = aggregationFrequency
            self.timeInterval = timeInterval
            self.metrics = metrics
            self.filters = filters
            self.timePeriodType = timePeriodType
            self.marketplaceId = marketplaceId
            self.programTypes = programTypes
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("aggregationFrequency", aggregationFrequency)
            try json.set("timeInterval", timeInterval)
            try json.set("metrics", metrics)
            try json.set("filters", filters)
            try json.set("timePeriodType", timePeriodType)
            try json.set("marketplaceId", marketplaceId)
            try json.set("programTypes", programTypes)
        }
    }

    /// The model's `AggregationFrequency`.
    public struct AggregationFrequency: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var day: Self { Self(rawValue: "DAY") }
        public static var week: Self { Self(rawValue: "WEEK") }
        public static var month: Self { Self(rawValue: "MONTH") }
        public static var quarter: Self { Self(rawValue: "QUARTER") }
        public static var year: Self { Self(rawValue: "YEAR") }
    }

    /// The model's `TimeInterval`.
    public struct TimeInterval: Sendable, Codable {
        public var startDate: DateTime?
        public var endDate: DateTime?

        public init(startDate: DateTime, endDate: DateTime) {
            self.startDate = startDate
            self.endDate = endDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("startDate", startDate)
            try json.set("endDate", endDate)
        }
    }

    /// The model's `Metric`.
    public struct Metric: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var shippedSubscriptionUnits: Self { Self(rawValue: "SHIPPED_SUBSCRIPTION_UNITS") }
        public static var totalSubscriptionsRevenue: Self { Self(rawValue: "TOTAL_SUBSCRIPTIONS_REVENUE") }
        public static var activeSubscriptions: Self { Self(rawValue: "ACTIVE_SUBSCRIPTIONS") }
        public static var notDeliveredDueToOos: Self { Self(rawValue: "NOT_DELIVERED_DUE_TO_OOS") }
        public static var subscriberNonSubscriberAverageRevenue: Self { Self(rawValue: "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REVENUE") }
        public static var lostRevenueDueToOos: Self { Self(rawValue: "LOST_REVENUE_DUE_TO_OOS") }
        public static var subscriberNonSubscriberAverageReorders: Self { Self(rawValue: "SUBSCRIBER_NON_SUBSCRIBER_AVERAGE_REORDERS") }
        public static var couponsRevenuePenetration: Self { Self(rawValue: "COUPONS_REVENUE_PENETRATION") }
        public static var revenueByDeliveries: Self { Self(rawValue: "REVENUE_BY_DELIVERIES") }
        public static var subscriberRetention: Self { Self(rawValue: "SUBSCRIBER_RETENTION") }
        public static var revenuePenetrationBySellerFunding: Self { Self(rawValue: "REVENUE_PENETRATION_BY_SELLER_FUNDING") }
        public static var shareOfCouponSubscriptions: Self { Self(rawValue: "SHARE_OF_COUPON_SUBSCRIPTIONS") }
        public static var subscriberLifetimeValueByCustomerSegment: Self { Self(rawValue: "SUBSCRIBER_LIFETIME_VALUE_BY_CUSTOMER_SEGMENT") }
        public static var signupConversionBySellerFunding: Self { Self(rawValue: "SIGNUP_CONVERSION_BY_SELLER_FUNDING") }
        public static var revenuePenetration: Self { Self(rawValue: "REVENUE_PENETRATION") }
    }

    /// The model's `GetSellingPartnerMetricsRequestFilters`.
    public struct GetSellingPartnerMetricsRequestFilters: Sendable, Encodable {
        public var asins: [String]?
        public var skus: [String]?
        public var fulfillmentChannelTypes: [FulfillmentChannelType]?
        public var brandNames: [String]?
        public var productGroups: [String]?

        public init(
            asins: [String]? = nil,
            skus: [String]? = nil,
            fulfillmentChannelTypes: [FulfillmentChannelType]? = nil,
            brandNames: [String]? = nil,
            productGroups: [String]? = nil
        ) {
            self.asins = asins
            self.skus = skus
            self.fulfillmentChannelTypes = fulfillmentChannelTypes
            self.brandNames = brandNames
            self.productGroups = productGroups
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("asins", asins)
            try json.set("skus", skus)
            try json.set("fulfillmentChannelTypes", fulfillmentChannelTypes)
            try json.set("brandNames", brandNames)
            try json.set("productGroups", productGroups)
        }
    }

    /// The model's `FulfillmentChannelType`.
    public struct FulfillmentChannelType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var amazon: Self { Self(rawValue: "AMAZON") }
        public static var merchant: Self { Self(rawValue: "MERCHANT") }
    }

    /// The model's `TimePeriodType`.
    public struct TimePeriodType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var performance: Self { Self(rawValue: "PERFORMANCE") }
        public static var forecast: Self { Self(rawValue: "FORECAST") }
    }

    /// The model's `MarketplaceId`.
    public typealias MarketplaceId = String

    /// The model's `ProgramType`.
    public struct ProgramType: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var subscribeAndSave: Self { Self(rawValue: "SUBSCRIBE_AND_SAVE") }
    }

    /// The model's `ProgramTypes`.
    public typealias ProgramTypes = [ProgramType]

    /// The model's `GetSellingPartnerMetricsResponse`.
    public struct GetSellingPartnerMetricsResponse: Sendable, Decodable {
        public var metrics: [GetSellingPartnerMetricsResponseMetric]?

        public init(metrics: [GetSellingPartnerMetricsResponseMetric]? = nil) {
            self.metrics = metrics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            metrics = try json.optional("metrics")
        }
    }

    /// The model's `GetSellingPartnerMetricsResponseMetric`.
    public struct GetSellingPartnerMetricsResponseMetric: Sendable, Decodable {
        public var notDeliveredDueToOOS: ExactDecimal?
        public var totalSubscriptionsRevenue: ExactDecimal?
        public var shippedSubscriptionUnits: ExactDecimal?
        public var activeSubscriptions: ExactDecimal?
        public var subscriberAverageRevenue: ExactDecimal?
        public var nonSubscriberAverageRevenue: ExactDecimal?
        public var lostRevenueDueToOOS: ExactDecimal?
        public var subscriberAverageReorders: ExactDecimal?
        public var nonSubscriberAverageReorders: ExactDecimal?
        public var couponsRevenuePenetration: ExactDecimal?
        public var revenueFromSubscriptionsWithMultipleDeliveries: ExactDecimal?
        public var revenueFromActiveSubscriptionsWithSingleDelivery: ExactDecimal?
        public var revenueFromCancelledSubscriptionsAfterSingleDelivery: ExactDecimal?
        public var subscriberRetentionFor30Days: ExactDecimal?
        public var subscriberRetentionFor90Days: ExactDecimal?
        public var revenuePenetrationFor0PercentSellerFunding: ExactDecimal?
        public var revenuePenetrationFor5PercentSellerFunding: ExactDecimal?
        public var revenuePenetrationFor10PercentSellerFunding: ExactDecimal?
        public var revenuePenetrationFor5PlusPercentSellerFunding: ExactDecimal?
        public var shareOfCouponSubscriptions: ExactDecimal?
        public var nonSubscriberLifeTimeValueFromOTP: ExactDecimal?
        public var lostSubscriberLifeTimeValueFromOTP: ExactDecimal?
        public var lostSubscriberLifeTimeValueFromSNS: ExactDecimal?
        public var growingSubscriberLifeTimeValueFromOTP: ExactDecimal?
        public var growingSubscriberLifeTimeValueFromSNS: ExactDecimal?
        public var establishedSubscriberLifeTimeValueFromOTP: ExactDecimal?
        public var establishedSubscriberLifeTimeValueFromSNS: ExactDecimal?
        public var signupConversionFor0PercentSellerFunding: ExactDecimal?
        public var signupConversionFor5PercentSellerFunding: ExactDecimal?
        public var signupConversionFor10PercentSellerFunding: ExactDecimal?
        public var signupConversionFor5PlusPercentSellerFunding: ExactDecimal?
        public var revenuePenetration: ExactDecimal?
        public var timeInterval: TimeInterval?
        public var currencyCode: String?

        public init(
            notDeliveredDueToOOS: ExactDecimal? = nil,
            totalSubscriptionsRevenue: ExactDecimal? = nil,
            shippedSubscriptionUnits: ExactDecimal? = nil,
            activeSubscriptions: ExactDecimal? = nil,
            subscriberAverageRevenue: ExactDecimal? = nil,
            nonSubscriberAverageRevenue: ExactDecimal? = nil,
            lostRevenueDueToOOS: ExactDecimal? = nil,
            subscriberAverageReorders: ExactDecimal? = nil,
            nonSubscriberAverageReorders: ExactDecimal? = nil,
            couponsRevenuePenetration: ExactDecimal? = nil,
            revenueFromSubscriptionsWithMultipleDeliveries: ExactDecimal? = nil,
            revenueFromActiveSubscriptionsWithSingleDelivery: ExactDecimal? = nil,
            revenueFromCancelledSubscriptionsAfterSingleDelivery: ExactDecimal? = nil,
            subscriberRetentionFor30Days: ExactDecimal? = nil,
            subscriberRetentionFor90Days: ExactDecimal? = nil,
            revenuePenetrationFor0PercentSellerFunding: ExactDecimal? = nil,
            revenuePenetrationFor5PercentSellerFunding: ExactDecimal? = nil,
            revenuePenetrationFor10PercentSellerFunding: ExactDecimal? = nil,
            revenuePenetrationFor5PlusPercentSellerFunding: ExactDecimal? = nil,
            shareOfCouponSubscriptions: ExactDecimal? = nil,
            nonSubscriberLifeTimeValueFromOTP: ExactDecimal? = nil,
            lostSubscriberLifeTimeValueFromOTP: ExactDecimal? = nil,
            lostSubscriberLifeTimeValueFromSNS: ExactDecimal? = nil,
            growingSubscriberLifeTimeValueFromOTP: ExactDecimal? = nil,
            growingSubscriberLifeTimeValueFromSNS: ExactDecimal? = nil,
            establishedSubscriberLifeTimeValueFromOTP: ExactDecimal? = nil,
            establishedSubscriberLifeTimeValueFromSNS: ExactDecimal? = nil,
            signupConversionFor0PercentSellerFunding: ExactDecimal? = nil,
            signupConversionFor5PercentSellerFunding: ExactDecimal? = nil,
            signupConversionFor10PercentSellerFunding: ExactDecimal? = nil,
            signupConversionFor5PlusPercentSellerFunding: ExactDecimal? = nil,
            revenuePenetration: ExactDecimal? = nil,
            timeInterval: TimeInterval? = nil,
            currencyCode: String? = nil
        ) {
            self.notDeliveredDueToOOS = notDeliveredDueToOOS
            self.totalSubscriptionsRevenue = totalSubscriptionsRevenue
            self.shippedSubscriptionUnits = shippedSubscriptionUnits
            self.activeSubscriptions = activeSubscriptions
            self.subscriberAverageRevenue = subscriberAverageRevenue
            self.nonSubscriberAverageRevenue = nonSubscriberAverageRevenue
            self.lostRevenueDueToOOS = lostRevenueDueToOOS
            self.subscriberAverageReorders = subscriberAverageReorders
            self.nonSubscriberAverageReorders = nonSubscriberAverageReorders
            self.couponsRevenuePenetration = couponsRevenuePenetration
            self.revenueFromSubscriptionsWithMultipleDeliveries = revenueFromSubscriptionsWithMultipleDeliveries
            self.revenueFromActiveSubscriptionsWithSingleDelivery = revenueFromActiveSubscriptionsWithSingleDelivery
            self.revenueFromCancelledSubscriptionsAfterSingleDelivery = revenueFromCancelledSubscriptionsAfterSingleDelivery
            self.subscriberRetentionFor30Days = subscriberRetentionFor30Days
            self.subscriberRetentionFor90Days = subscriberRetentionFor90Days
            self.revenuePenetrationFor0PercentSellerFunding = revenuePenetrationFor0PercentSellerFunding
            self.revenuePenetrationFor5PercentSellerFunding = revenuePenetrationFor5PercentSellerFunding
            self.revenuePenetrationFor10PercentSellerFunding = revenuePenetrationFor10PercentSellerFunding
            self.revenuePenetrationFor5PlusPercentSellerFunding = revenuePenetrationFor5PlusPercentSellerFunding
            self.shareOfCouponSubscriptions = shareOfCouponSubscriptions
            self.nonSubscriberLifeTimeValueFromOTP = nonSubscriberLifeTimeValueFromOTP
            self.lostSubscriberLifeTimeValueFromOTP = lostSubscriberLifeTimeValueFromOTP
            self.lostSubscriberLifeTimeValueFromSNS = lostSubscriberLifeTimeValueFromSNS
            self.growingSubscriberLifeTimeValueFromOTP = growingSubscriberLifeTimeValueFromOTP
            self.growingSubscriberLifeTimeValueFromSNS = growingSubscriberLifeTimeValueFromSNS
            self.establishedSubscriberLifeTimeValueFromOTP = establishedSubscriberLifeTimeValueFromOTP
            self.establishedSubscriberLifeTimeValueFromSNS = establishedSubscriberLifeTimeValueFromSNS
            self.signupConversionFor0PercentSellerFunding = signupConversionFor0PercentSellerFunding
            self.signupConversionFor5PercentSellerFunding = signupConversionFor5PercentSellerFunding
            self.signupConversionFor10PercentSellerFunding = signupConversionFor10PercentSellerFunding
            self.signupConversionFor5PlusPercentSellerFunding = signupConversionFor5PlusPercentSellerFunding
            self.revenuePenetration = revenuePenetration
            self.timeInterval = timeInterval
            self.currencyCode = currencyCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            notDeliveredDueToOOS = try json.optional("notDeliveredDueToOOS")
            totalSubscriptionsRevenue = try json.optional("totalSubscriptionsRevenue")
            shippedSubscriptionUnits = try json.optional("shippedSubscriptionUnits")
            activeSubscriptions = try json.optional("activeSubscriptions")
            subscriberAverageRevenue = try json.optional("subscriberAverageRevenue")
            nonSubscriberAverageRevenue = try json.optional("nonSubscriberAverageRevenue")
            lostRevenueDueToOOS = try json.optional("lostRevenueDueToOOS")
            subscriberAverageReorders = try json.optional("subscriberAverageReorders")
            nonSubscriberAverageReorders = try json.optional("nonSubscriberAverageReorders")
            couponsRevenuePenetration = try json.optional("couponsRevenuePenetration")
            revenueFromSubscriptionsWithMultipleDeliveries = try json.optional("revenueFromSubscriptionsWithMultipleDeliveries")
            revenueFromActiveSubscriptionsWithSingleDelivery = try json.optional("revenueFromActiveSubscriptionsWithSingleDelivery")
            revenueFromCancelledSubscriptionsAfterSingleDelivery = try json.optional("revenueFromCancelledSubscriptionsAfterSingleDelivery")
            subscriberRetentionFor30Days = try json.optional("subscriberRetentionFor30Days")
            subscriberRetentionFor90Days = try json.optional("subscriberRetentionFor90Days")
            revenuePenetrationFor0PercentSellerFunding = try json.optional("revenuePenetrationFor0PercentSellerFunding")
            revenuePenetrationFor5PercentSellerFunding = try json.optional("revenuePenetrationFor5PercentSellerFunding")
            revenuePenetrationFor10PercentSellerFunding = try json.optional("revenuePenetrationFor10PercentSellerFunding")
            revenuePenetrationFor5PlusPercentSellerFunding = try json.optional("revenuePenetrationFor5PlusPercentSellerFunding")
            shareOfCouponSubscriptions = try json.optional("shareOfCouponSubscriptions")
            nonSubscriberLifeTimeValueFromOTP = try json.optional("nonSubscriberLifeTimeValueFromOTP")
            lostSubscriberLifeTimeValueFromOTP = try json.optional("lostSubscriberLifeTimeValueFromOTP")
            lostSubscriberLifeTimeValueFromSNS = try json.optional("lostSubscriberLifeTimeValueFromSNS")
            growingSubscriberLifeTimeValueFromOTP = try json.optional("growingSubscriberLifeTimeValueFromOTP")
            growingSubscriberLifeTimeValueFromSNS = try json.optional("growingSubscriberLifeTimeValueFromSNS")
            establishedSubscriberLifeTimeValueFromOTP = try json.optional("establishedSubscriberLifeTimeValueFromOTP")
            establishedSubscriberLifeTimeValueFromSNS = try json.optional("establishedSubscriberLifeTimeValueFromSNS")
            signupConversionFor0PercentSellerFunding = try json.optional("signupConversionFor0PercentSellerFunding")
            signupConversionFor5PercentSellerFunding = try json.optional("signupConversionFor5PercentSellerFunding")
            signupConversionFor10PercentSellerFunding = try json.optional("signupConversionFor10PercentSellerFunding")
            signupConversionFor5PlusPercentSellerFunding = try json.optional("signupConversionFor5PlusPercentSellerFunding")
            revenuePenetration = try json.optional("revenuePenetration")
            timeInterval = try json.optional("timeInterval")
            currencyCode = try json.optional("currencyCode")
        }
    }

    /// The model's `ListOfferMetricsRequest`.
    public struct ListOfferMetricsRequest: Sendable, Encodable {
        public var pagination: ListOfferMetricsRequestPagination
        public var sort: ListOfferMetricsRequestSort?
        public var filters: ListOfferMetricsRequestFilters

        public init(
            pagination: ListOfferMetricsRequestPagination,
            filters: ListOfferMetricsRequestFilters,
            sort: ListOfferMetricsRequestSort? = nil
        ) {
            self.pagination = pagination
            self.sort = sort
            self.filters = filters
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("pagination", pagination)
            try json.set("sort", sort)
            try json.set("filters", filters)
        }
    }

    /// The model's `ListOfferMetricsRequestPagination`.
    public struct ListOfferMetricsRequestPagination: Sendable, Encodable {
        public var limit: Int
        public var offset: Int

        public init(limit: Int, offset: Int) {
            self.limit = limit
            self.offset = offset
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("limit", limit)
            try json.set("offset", offset)
        }
    }

    /// The model's `ListOfferMetricsRequestSort`.
    public struct ListOfferMetricsRequestSort: Sendable, Encodable {
        public var order: SortOrder
        public var key: ListOfferMetricsSortKey

        public init(order: SortOrder, key: ListOfferMetricsSortKey) {
            self.order = order
            self.key = key
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("order", order)
            try json.set("key", key)
        }
    }

    /// The model's `SortOrder`.
    public struct SortOrder: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asc: Self { Self(rawValue: "ASC") }
        public static var desc: Self { Self(rawValue: "DESC") }
    }

    /// The model's `ListOfferMetricsSortKey`.
    public struct ListOfferMetricsSortKey: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var shippedSubscriptionUnits: Self { Self(rawValue: "SHIPPED_SUBSCRIPTION_UNITS") }
        public static var totalSubscriptionsRevenue: Self { Self(rawValue: "TOTAL_SUBSCRIPTIONS_REVENUE") }
        public static var activeSubscriptions: Self { Self(rawValue: "ACTIVE_SUBSCRIPTIONS") }
        public static var next90daysShippedSubscriptionUnits: Self { Self(rawValue: "NEXT_90DAYS_SHIPPED_SUBSCRIPTION_UNITS") }
        public static var next60daysShippedSubscriptionUnits: Self { Self(rawValue: "NEXT_60DAYS_SHIPPED_SUBSCRIPTION_UNITS") }
        public static var next30daysShippedSubscriptionUnits: Self { Self(rawValue: "NEXT_30DAYS_SHIPPED_SUBSCRIPTION_UNITS") }
        public static var next90daysTotalSubscriptionsRevenue: Self { Self(rawValue: "NEXT_90DAYS_TOTAL_SUBSCRIPTIONS_REVENUE") }
        public static var next60daysTotalSubscriptionsRevenue: Self { Self(rawValue: "NEXT_60DAYS_TOTAL_SUBSCRIPTIONS_REVENUE") }
        public static var next30daysTotalSubscriptionsRevenue: Self { Self(rawValue: "NEXT_30DAYS_TOTAL_SUBSCRIPTIONS_REVENUE") }
    }

    /// The model's `ListOfferMetricsRequestFilters`.
    public struct ListOfferMetricsRequestFilters: Sendable, Encodable {
        public var aggregationFrequency: AggregationFrequency?
        public var timeInterval: TimeInterval
        public var timePeriodType: TimePeriodType
        public var marketplaceId: String
        public var programTypes: [ProgramType]
        public var asins: [String]?
        public var skus: [String]?
        public var fulfillmentChannelTypes: [FulfillmentChannelType]?
        public var brandNames: [String]?
        public var productGroups: [String]?

        public init(
            timeInterval: TimeInterval,
            timePeriodType: TimePeriodType,
            marketplaceId: String,
            programTypes: [ProgramType],
            aggregationFrequency: AggregationFrequency? = nil,
            asins: [String]? = nil,
            skus: [String]? = nil,
            fulfillmentChannelTypes: [FulfillmentChannelType]? = nil,
            brandNames: [String]? = nil,
            productGroups: [String]? = nil
        ) {
            self.aggregationFrequency = aggregationFrequency
            self.timeInterval = timeInterval
            self.timePeriodType = timePeriodType
            self.marketplaceId = marketplaceId
            self.programTypes = programTypes
            self.asins = asins
            self.skus = skus
            self.fulfillmentChannelTypes = fulfillmentChannelTypes
            self.brandNames = brandNames
            self.productGroups = productGroups
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("aggregationFrequency", aggregationFrequency)
            try json.set("timeInterval", timeInterval)
            try json.set("timePeriodType", timePeriodType)
            try json.set("marketplaceId", marketplaceId)
            try json.set("programTypes", programTypes)
            try json.set("asins", asins)
            try json.set("skus", skus)
            try json.set("fulfillmentChannelTypes", fulfillmentChannelTypes)
            try json.set("brandNames", brandNames)
            try json.set("productGroups", productGroups)
        }
    }

    /// The model's `ListOfferMetricsResponse`.
    public struct ListOfferMetricsResponse: Sendable, Decodable {
        public var offers: [ListOfferMetricsResponseOffer]?
        public var pagination: PaginationResponse?

        public init(offers: [ListOfferMetricsResponseOffer]? = nil, pagination: PaginationResponse? = nil) {
            self.offers = offers
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            offers = try json.optional("offers")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `ListOfferMetricsResponseOffer`.
    public struct ListOfferMetricsResponseOffer: Sendable, Decodable {
        public var asin: String?
        public var sku: String?
        public var fulfillmentChannelType: FulfillmentChannelType?
        public var brandName: String?
        public var productGroup: String?
        public var notDeliveredDueToOOS: ExactDecimal?
        public var totalSubscriptionsRevenue: ExactDecimal?
        public var shippedSubscriptionUnits: ExactDecimal?
        public var activeSubscriptions: ExactDecimal?
        public var revenuePenetration: ExactDecimal?
        public var lostRevenueDueToOOS: ExactDecimal?
        public var couponsRevenuePenetration: ExactDecimal?
        public var shareOfCouponSubscriptions: ExactDecimal?
        public var next30DayTotalSubscriptionsRevenue: ExactDecimal?
        public var next60DayTotalSubscriptionsRevenue: ExactDecimal?
        public var next90DayTotalSubscriptionsRevenue: ExactDecimal?
        public var next30DayShippedSubscriptionUnits: ExactDecimal?
        public var next60DayShippedSubscriptionUnits: ExactDecimal?
        public var next90DayShippedSubscriptionUnits: ExactDecimal?
        public var timeInterval: TimeInterval?
        public var currencyCode: String?

        public init(
            asin: String? = nil,
            sku: String? = nil,
            fulfillmentChannelType: FulfillmentChannelType? = nil,
            brandName: String? = nil,
            productGroup: String? = nil,
            notDeliveredDueToOOS: ExactDecimal? = nil,
            totalSubscriptionsRevenue: ExactDecimal? = nil,
            shippedSubscriptionUnits: ExactDecimal? = nil,
            activeSubscriptions: ExactDecimal? = nil,
            revenuePenetration: ExactDecimal? = nil,
            lostRevenueDueToOOS: ExactDecimal? = nil,
            couponsRevenuePenetration: ExactDecimal? = nil,
            shareOfCouponSubscriptions: ExactDecimal? = nil,
            next30DayTotalSubscriptionsRevenue: ExactDecimal? = nil,
            next60DayTotalSubscriptionsRevenue: ExactDecimal? = nil,
            next90DayTotalSubscriptionsRevenue: ExactDecimal? = nil,
            next30DayShippedSubscriptionUnits: ExactDecimal? = nil,
            next60DayShippedSubscriptionUnits: ExactDecimal? = nil,
            next90DayShippedSubscriptionUnits: ExactDecimal? = nil,
            timeInterval: TimeInterval? = nil,
            currencyCode: String? = nil
        ) {
            self.asin = asin
            self.sku = sku
            self.fulfillmentChannelType = fulfillmentChannelType
            self.brandName = brandName
            self.productGroup = productGroup
            self.notDeliveredDueToOOS = notDeliveredDueToOOS
            self.totalSubscriptionsRevenue = totalSubscriptionsRevenue
            self.shippedSubscriptionUnits = shippedSubscriptionUnits
            self.activeSubscriptions = activeSubscriptions
            self.revenuePenetration = revenuePenetration
            self.lostRevenueDueToOOS = lostRevenueDueToOOS
            self.couponsRevenuePenetration = couponsRevenuePenetration
            self.shareOfCouponSubscriptions = shareOfCouponSubscriptions
            self.next30DayTotalSubscriptionsRevenue = next30DayTotalSubscriptionsRevenue
            self.next60DayTotalSubscriptionsRevenue = next60DayTotalSubscriptionsRevenue
            self.next90DayTotalSubscriptionsRevenue = next90DayTotalSubscriptionsRevenue
            self.next30DayShippedSubscriptionUnits = next30DayShippedSubscriptionUnits
            self.next60DayShippedSubscriptionUnits = next60DayShippedSubscriptionUnits
            self.next90DayShippedSubscriptionUnits = next90DayShippedSubscriptionUnits
            self.timeInterval = timeInterval
            self.currencyCode = currencyCode
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            sku = try json.optional("sku")
            fulfillmentChannelType = try json.optional("fulfillmentChannelType")
            brandName = try json.optional("brandName")
            productGroup = try json.optional("productGroup")
            notDeliveredDueToOOS = try json.optional("notDeliveredDueToOOS")
            totalSubscriptionsRevenue = try json.optional("totalSubscriptionsRevenue")
            shippedSubscriptionUnits = try json.optional("shippedSubscriptionUnits")
            activeSubscriptions = try json.optional("activeSubscriptions")
            revenuePenetration = try json.optional("revenuePenetration")
            lostRevenueDueToOOS = try json.optional("lostRevenueDueToOOS")
            couponsRevenuePenetration = try json.optional("couponsRevenuePenetration")
            shareOfCouponSubscriptions = try json.optional("shareOfCouponSubscriptions")
            next30DayTotalSubscriptionsRevenue = try json.optional("next30DayTotalSubscriptionsRevenue")
            next60DayTotalSubscriptionsRevenue = try json.optional("next60DayTotalSubscriptionsRevenue")
            next90DayTotalSubscriptionsRevenue = try json.optional("next90DayTotalSubscriptionsRevenue")
            next30DayShippedSubscriptionUnits = try json.optional("next30DayShippedSubscriptionUnits")
            next60DayShippedSubscriptionUnits = try json.optional("next60DayShippedSubscriptionUnits")
            next90DayShippedSubscriptionUnits = try json.optional("next90DayShippedSubscriptionUnits")
            timeInterval = try json.optional("timeInterval")
            currencyCode = try json.optional("currencyCode")
        }
    }

    /// The model's `PaginationResponse`.
    public struct PaginationResponse: Sendable, Decodable {
        public var totalResults: Int?

        public init(totalResults: Int? = nil) {
            self.totalResults = totalResults
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            totalResults = try json.optional("totalResults")
        }
    }

    /// The model's `ListOffersRequest`.
    public struct ListOffersRequest: Sendable, Encodable {
        public var pagination: ListOffersRequestPagination
        public var filters: ListOffersRequestFilters
        public var sort: ListOffersRequestSort?

        public init(
            pagination: ListOffersRequestPagination,
            filters: ListOffersRequestFilters,
            sort: ListOffersRequestSort? = nil
        ) {
            self.pagination = pagination
            self.filters = filters
            self.sort = sort
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("pagination", pagination)
            try json.set("filters", filters)
            try json.set("sort", sort)
        }
    }

    /// The model's `ListOffersRequestPagination`.
    public struct ListOffersRequestPagination: Sendable, Encodable {
        public var limit: Int
        public var offset: Int

        public init(limit: Int, offset: Int) {
            self.limit = limit
            self.offset = offset
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("limit", limit)
            try json.set("offset", offset)
        }
    }

    /// The model's `ListOffersRequestFilters`.
    public struct ListOffersRequestFilters: Sendable, Encodable {
        public var marketplaceId: String
        public var skus: [String]?
        public var asins: [String]?
        public var eligibilities: [EligibilityStatus]?
        public var preferences: Preference?
        public var promotions: Promotion?
        public var programTypes: [ProgramType]
        public var deliveriesConditions: [ListOffersRequestFiltersDeliveriesConditions]?

        public init(
            marketplaceId: String,
            programTypes: [ProgramType],
            skus: [String]? = nil,
            asins: [String]? = nil,
            eligibilities: [EligibilityStatus]? = nil,
            preferences: Preference? = nil,
            promotions: Promotion? = nil,
            deliveriesConditions: [ListOffersRequestFiltersDeliveriesConditions]? = nil
        ) {
            self.marketplaceId = marketplaceId
            self.skus = skus
            self.asins = asins
            self.eligibilities = eligibilities
            self.preferences = preferences
            self.promotions = promotions
            self.programTypes = programTypes
            self.deliveriesConditions = deliveriesConditions
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("marketplaceId", marketplaceId)
            try json.set("skus", skus)
            try json.set("asins", asins)
            try json.set("eligibilities", eligibilities)
            try json.set("preferences", preferences)
            try json.set("promotions", promotions)
            try json.set("programTypes", programTypes)
            try json.set("deliveriesConditions", deliveriesConditions)
        }
    }

    /// The model's `EligibilityStatus`.
    public struct EligibilityStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var eligible: Self { Self(rawValue: "ELIGIBLE") }
        public static var ineligible: Self { Self(rawValue: "INELIGIBLE") }
        public static var suspended: Self { Self(rawValue: "SUSPENDED") }
        public static var replenishmentOnlyOrdering: Self { Self(rawValue: "REPLENISHMENT_ONLY_ORDERING") }
    }

    /// The model's `Preference`.
    public struct Preference: Sendable, Encodable {
        public var autoEnrollment: [AutoEnrollmentPreference]?

        public init(autoEnrollment: [AutoEnrollmentPreference]? = nil) {
            self.autoEnrollment = autoEnrollment
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("autoEnrollment", autoEnrollment)
        }
    }

    /// The model's `AutoEnrollmentPreference`.
    public struct AutoEnrollmentPreference: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var optedIn: Self { Self(rawValue: "OPTED_IN") }
        public static var optedOut: Self { Self(rawValue: "OPTED_OUT") }
    }

    /// The model's `Promotion`.
    public struct Promotion: Sendable, Encodable {
        public var sellingPartnerFundedBaseDiscount: DiscountFunding?
        public var sellingPartnerFundedTieredDiscount: DiscountFunding?
        public var amazonFundedBaseDiscount: DiscountFunding?
        public var amazonFundedTieredDiscount: DiscountFunding?

        public init(
            sellingPartnerFundedBaseDiscount: DiscountFunding? = nil,
            sellingPartnerFundedTieredDiscount: DiscountFunding? = nil,
            amazonFundedBaseDiscount: DiscountFunding? = nil,
            amazonFundedTieredDiscount: DiscountFunding? = nil
        ) {
            self.sellingPartnerFundedBaseDiscount = sellingPartnerFundedBaseDiscount
            self.sellingPartnerFundedTieredDiscount = sellingPartnerFundedTieredDiscount
            self.amazonFundedBaseDiscount = amazonFundedBaseDiscount
            self.amazonFundedTieredDiscount = amazonFundedTieredDiscount
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("sellingPartnerFundedBaseDiscount", sellingPartnerFundedBaseDiscount)
            try json.set("sellingPartnerFundedTieredDiscount", sellingPartnerFundedTieredDiscount)
            try json.set("amazonFundedBaseDiscount", amazonFundedBaseDiscount)
            try json.set("amazonFundedTieredDiscount", amazonFundedTieredDiscount)
        }
    }

    /// The model's `DiscountFunding`.
    public struct DiscountFunding: Sendable, Encodable {
        public var percentage: [ExactDecimal]?

        public init(percentage: [ExactDecimal]? = nil) {
            self.percentage = percentage
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("percentage", percentage)
        }
    }

    /// The model's `ListOffersRequestFilters.deliveriesConditions`.
    public struct ListOffersRequestFiltersDeliveriesConditions: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var next30DaysDeliveriesPausedPricing: Self { Self(rawValue: "NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING") }
        public static var next30DaysDeliveriesPausedNonBuyable: Self { Self(rawValue: "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE") }
        public static var next30DaysDeliveriesAtLowInventoryRiskOnly: Self { Self(rawValue: "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY") }
        public static var next30DaysDeliveriesAtLowInventoryRisk: Self { Self(rawValue: "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK") }
        public static var noIssuesForNext30DaysDeliveries: Self { Self(rawValue: "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES") }
    }

    /// The model's `ListOffersRequestSort`.
    public struct ListOffersRequestSort: Sendable, Encodable {
        public var order: SortOrder
        public var key: ListOffersSortKey

        public init(order: SortOrder, key: ListOffersSortKey) {
            self.order = order
            self.key = key
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("order", order)
            try json.set("key", key)
        }
    }

    /// The model's `ListOffersSortKey`.
    public struct ListOffersSortKey: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var asin: Self { Self(rawValue: "ASIN") }
        public static var sellingPartnerFundedBaseDiscountPercentage: Self { Self(rawValue: "SELLING_PARTNER_FUNDED_BASE_DISCOUNT_PERCENTAGE") }
        public static var sellingPartnerFundedTieredDiscountPercentage: Self { Self(rawValue: "SELLING_PARTNER_FUNDED_TIERED_DISCOUNT_PERCENTAGE") }
        public static var amazonFundedBaseDiscountPercentage: Self { Self(rawValue: "AMAZON_FUNDED_BASE_DISCOUNT_PERCENTAGE") }
        public static var amazonFundedTieredDiscountPercentage: Self { Self(rawValue: "AMAZON_FUNDED_TIERED_DISCOUNT_PERCENTAGE") }
        public static var inventory: Self { Self(rawValue: "INVENTORY") }
        public static var price: Self { Self(rawValue: "PRICE") }
        public static var subscriptionCount: Self { Self(rawValue: "SUBSCRIPTION_COUNT") }
        public static var fulfillmentNetworkIdType: Self { Self(rawValue: "FULFILLMENT_NETWORK_ID_TYPE") }
    }

    /// The model's `ListOffersResponse`.
    public struct ListOffersResponse: Sendable, Decodable {
        public var offers: [ListOffersResponseOffer]?
        public var pagination: PaginationResponse?

        public init(offers: [ListOffersResponseOffer]? = nil, pagination: PaginationResponse? = nil) {
            self.offers = offers
            self.pagination = pagination
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            offers = try json.optional("offers")
            pagination = try json.optional("pagination")
        }
    }

    /// The model's `ListOffersResponseOffer`.
    public struct ListOffersResponseOffer: Sendable, Decodable {
        public var sku: String?
        public var asin: String?
        public var marketplaceId: String?
        public var eligibility: EligibilityStatus?
        public var offerProgramConfiguration: OfferProgramConfiguration?
        public var programType: ProgramType?
        public var vendorCodes: [String]?
        public var price: ExactDecimal?
        public var priceCurrencyCode: String?
        public var inventory: Int?
        public var stockRisk: String?
        public var deliveriesConditions: [DeliveriesCondition]?
        public var subscriptions: Int?
        public var fulfillmentNetworkIDType: String?
        public var forecastDeliveries: ForecastDeliveries?

        public init(
            sku: String? = nil,
            asin: String? = nil,
            marketplaceId: String? = nil,
            eligibility: EligibilityStatus? = nil,
            offerProgramConfiguration: OfferProgramConfiguration? = nil,
            programType: ProgramType? = nil,
            vendorCodes: [String]? = nil,
            price: ExactDecimal? = nil,
            priceCurrencyCode: String? = nil,
            inventory: Int? = nil,
            stockRisk: String? = nil,
            deliveriesConditions: [DeliveriesCondition]? = nil,
            subscriptions: Int? = nil,
            fulfillmentNetworkIDType: String? = nil,
            forecastDeliveries: ForecastDeliveries? = nil
        ) {
            self.sku = sku
            self.asin = asin
            self.marketplaceId = marketplaceId
            self.eligibility = eligibility
            self.offerProgramConfiguration = offerProgramConfiguration
            self.programType = programType
            self.vendorCodes = vendorCodes
            self.price = price
            self.priceCurrencyCode = priceCurrencyCode
            self.inventory = inventory
            self.stockRisk = stockRisk
            self.deliveriesConditions = deliveriesConditions
            self.subscriptions = subscriptions
            self.fulfillmentNetworkIDType = fulfillmentNetworkIDType
            self.forecastDeliveries = forecastDeliveries
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sku = try json.optional("sku")
            asin = try json.optional("asin")
            marketplaceId = try json.optional("marketplaceId")
            eligibility = try json.optional("eligibility")
            offerProgramConfiguration = try json.optional("offerProgramConfiguration")
            programType = try json.optional("programType")
            vendorCodes = try json.optional("vendorCodes")
            price = try json.optional("price")
            priceCurrencyCode = try json.optional("priceCurrencyCode")
            inventory = try json.optional("inventory")
            stockRisk = try json.optional("stockRisk")
            deliveriesConditions = try json.optional("deliveriesConditions")
            subscriptions = try json.optional("subscriptions")
            fulfillmentNetworkIDType = try json.optional("fulfillmentNetworkIDType")
            forecastDeliveries = try json.optional("forecastDeliveries")
        }
    }

    /// The model's `OfferProgramConfiguration`.
    public struct OfferProgramConfiguration: Sendable, Decodable {
        public var preferences: OfferProgramConfigurationPreferences?
        public var promotions: OfferProgramConfigurationPromotions?
        public var enrollmentMethod: EnrollmentMethod?

        public init(
            preferences: OfferProgramConfigurationPreferences? = nil,
            promotions: OfferProgramConfigurationPromotions? = nil,
            enrollmentMethod: EnrollmentMethod? = nil
        ) {
            self.preferences = preferences
            self.promotions = promotions
            self.enrollmentMethod = enrollmentMethod
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            preferences = try json.optional("preferences")
            promotions = try json.optional("promotions")
            enrollmentMethod = try json.optional("enrollmentMethod")
        }
    }

    /// The model's `OfferProgramConfigurationPreferences`.
    public struct OfferProgramConfigurationPreferences: Sendable, Decodable {
        public var autoEnrollment: AutoEnrollmentPreference?

        public init(autoEnrollment: AutoEnrollmentPreference? = nil) {
            self.autoEnrollment = autoEnrollment
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            autoEnrollment = try json.optional("autoEnrollment")
        }
    }

    /// The model's `OfferProgramConfigurationPromotions`.
    public struct OfferProgramConfigurationPromotions: Sendable, Decodable {
        public var sellingPartnerFundedBaseDiscount: OfferProgramConfigurationPromotionsDiscountFunding?
        public var sellingPartnerFundedTieredDiscount: OfferProgramConfigurationPromotionsDiscountFunding?
        public var amazonFundedBaseDiscount: OfferProgramConfigurationPromotionsDiscountFunding?
        public var amazonFundedTieredDiscount: OfferProgramConfigurationPromotionsDiscountFunding?

        public init(
            sellingPartnerFundedBaseDiscount: OfferProgramConfigurationPromotionsDiscountFunding? = nil,
            sellingPartnerFundedTieredDiscount: OfferProgramConfigurationPromotionsDiscountFunding? = nil,
            amazonFundedBaseDiscount: OfferProgramConfigurationPromotionsDiscountFunding? = nil,
            amazonFundedTieredDiscount: OfferProgramConfigurationPromotionsDiscountFunding? = nil
        ) {
            self.sellingPartnerFundedBaseDiscount = sellingPartnerFundedBaseDiscount
            self.sellingPartnerFundedTieredDiscount = sellingPartnerFundedTieredDiscount
            self.amazonFundedBaseDiscount = amazonFundedBaseDiscount
            self.amazonFundedTieredDiscount = amazonFundedTieredDiscount
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            sellingPartnerFundedBaseDiscount = try json.optional("sellingPartnerFundedBaseDiscount")
            sellingPartnerFundedTieredDiscount = try json.optional("sellingPartnerFundedTieredDiscount")
            amazonFundedBaseDiscount = try json.optional("amazonFundedBaseDiscount")
            amazonFundedTieredDiscount = try json.optional("amazonFundedTieredDiscount")
        }
    }

    /// The model's `OfferProgramConfigurationPromotionsDiscountFunding`.
    public struct OfferProgramConfigurationPromotionsDiscountFunding: Sendable, Decodable {
        public var percentage: ExactDecimal?

        public init(percentage: ExactDecimal? = nil) {
            self.percentage = percentage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            percentage = try json.optional("percentage")
        }
    }

    /// The model's `EnrollmentMethod`.
    public struct EnrollmentMethod: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var manual: Self { Self(rawValue: "MANUAL") }
        public static var automatic: Self { Self(rawValue: "AUTOMATIC") }
    }

    /// The model's `DeliveriesCondition`.
    public struct DeliveriesCondition: Sendable, Decodable {
        public var condition: DeliveriesConditionCondition?
        public var next30DaysDeliveries: Int?

        public init(condition: DeliveriesConditionCondition? = nil, next30DaysDeliveries: Int? = nil) {
            self.condition = condition
            self.next30DaysDeliveries = next30DaysDeliveries
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            condition = try json.optional("condition")
            next30DaysDeliveries = try json.optional("next30DaysDeliveries")
        }
    }

    /// The model's `DeliveriesCondition.condition`.
    public struct DeliveriesConditionCondition: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var next30DaysDeliveriesPausedPricing: Self { Self(rawValue: "NEXT_30_DAYS_DELIVERIES_PAUSED_PRICING") }
        public static var next30DaysDeliveriesPausedNonBuyable: Self { Self(rawValue: "NEXT_30_DAYS_DELIVERIES_PAUSED_NON_BUYABLE") }
        public static var next30DaysDeliveriesAtLowInventoryRiskOnly: Self { Self(rawValue: "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK_ONLY") }
        public static var next30DaysDeliveriesAtLowInventoryRisk: Self { Self(rawValue: "NEXT_30_DAYS_DELIVERIES_AT_LOW_INVENTORY_RISK") }
        public static var noIssuesForNext30DaysDeliveries: Self { Self(rawValue: "NO_ISSUES_FOR_NEXT_30_DAYS_DELIVERIES") }
    }

    /// The model's `ForecastDeliveries`.
    public struct ForecastDeliveries: Sendable, Decodable {
        public var next15DaysDeliveries: Int?
        public var next30DaysDeliveries: Int?
        public var next60DaysDeliveries: Int?
        public var next90DaysDeliveries: Int?

        public init(
            next15DaysDeliveries: Int? = nil,
            next30DaysDeliveries: Int? = nil,
            next60DaysDeliveries: Int? = nil,
            next90DaysDeliveries: Int? = nil
        ) {
            self.next15DaysDeliveries = next15DaysDeliveries
            self.next30DaysDeliveries = next30DaysDeliveries
            self.next60DaysDeliveries = next60DaysDeliveries
            self.next90DaysDeliveries = next90DaysDeliveries
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            next15DaysDeliveries = try json.optional("next15DaysDeliveries")
            next30DaysDeliveries = try json.optional("next30DaysDeliveries")
            next60DaysDeliveries = try json.optional("next60DaysDeliveries")
            next90DaysDeliveries = try json.optional("next90DaysDeliveries")
        }
    }
}
