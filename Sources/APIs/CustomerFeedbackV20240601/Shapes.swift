// Generated from customer-feedback-api-model/customerFeedback_2024-06-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension CustomerFeedbackV20240601 {
    /// The model's `GetItemReviewTopics.sortBy`.
    public struct GetItemReviewTopicsSortBy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mentions: Self { Self(rawValue: "MENTIONS") }
        public static var starRatingImpact: Self { Self(rawValue: "STAR_RATING_IMPACT") }
    }

    /// The model's `ItemReviewTopicsResponse`.
    public struct ItemReviewTopicsResponse: Sendable, Decodable {
        public var asin: String?
        public var itemName: String?
        public var marketplaceId: String?
        public var countryCode: String?
        public var dateRange: DateRange?
        public var topics: ItemReviewTopics?

        public init(
            asin: String? = nil,
            itemName: String? = nil,
            marketplaceId: String? = nil,
            countryCode: String? = nil,
            dateRange: DateRange? = nil,
            topics: ItemReviewTopics? = nil
        ) {
            self.asin = asin
            self.itemName = itemName
            self.marketplaceId = marketplaceId
            self.countryCode = countryCode
            self.dateRange = dateRange
            self.topics = topics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            itemName = try json.optional("itemName")
            marketplaceId = try json.optional("marketplaceId")
            countryCode = try json.optional("countryCode")
            dateRange = try json.optional("dateRange")
            topics = try json.optional("topics")
        }
    }

    /// The model's `DateRange`.
    public struct DateRange: Sendable, Decodable {
        public var startDate: DateTime?
        public var endDate: DateTime?

        public init(startDate: DateTime? = nil, endDate: DateTime? = nil) {
            self.startDate = startDate
            self.endDate = endDate
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            startDate = try json.optional("startDate")
            endDate = try json.optional("endDate")
        }
    }

    /// The model's `ItemReviewTopics`.
    public struct ItemReviewTopics: Sendable, Decodable {
        public var positiveTopics: [ItemReviewTopic]?
        public var negativeTopics: [ItemReviewTopic]?

        public init(positiveTopics: [ItemReviewTopic]? = nil, negativeTopics: [ItemReviewTopic]? = nil) {
            self.positiveTopics = positiveTopics
            self.negativeTopics = negativeTopics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            positiveTopics = try json.optional("positiveTopics")
            negativeTopics = try json.optional("negativeTopics")
        }
    }

    /// The model's `ItemReviewTopic`.
    public struct ItemReviewTopic: Sendable, Decodable {
        public var topic: String?
        public var asinMetrics: ItemReviewTopicMetrics?
        public var parentAsinMetrics: ItemReviewTopicMetrics?
        public var browseNodeMetrics: ItemReviewBrowseNodeMetrics?
        public var childAsinMetrics: ChildAsinMetrics?
        public var reviewSnippets: [String]?
        public var subtopics: [ItemReviewSubtopic]?

        public init(
            topic: String? = nil,
            asinMetrics: ItemReviewTopicMetrics? = nil,
            parentAsinMetrics: ItemReviewTopicMetrics? = nil,
            browseNodeMetrics: ItemReviewBrowseNodeMetrics? = nil,
            childAsinMetrics: ChildAsinMetrics? = nil,
            reviewSnippets: [String]? = nil,
            subtopics: [ItemReviewSubtopic]? = nil
        ) {
            self.topic = topic
            self.asinMetrics = asinMetrics
            self.parentAsinMetrics = parentAsinMetrics
            self.browseNodeMetrics = browseNodeMetrics
            self.childAsinMetrics = childAsinMetrics
            self.reviewSnippets = reviewSnippets
            self.subtopics = subtopics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            topic = try json.optional("topic")
            asinMetrics = try json.optional("asinMetrics")
            parentAsinMetrics = try json.optional("parentAsinMetrics")
            browseNodeMetrics = try json.optional("browseNodeMetrics")
            childAsinMetrics = try json.optional("childAsinMetrics")
            reviewSnippets = try json.optional("reviewSnippets")
            subtopics = try json.optional("subtopics")
        }
    }

    /// The model's `ItemReviewTopicMetrics`.
    public struct ItemReviewTopicMetrics: Sendable, Decodable {
        public var numberOfMentions: Int?
        public var occurrencePercentage: ExactDecimal?
        public var starRatingImpact: ExactDecimal?

        public init(
            numberOfMentions: Int? = nil,
            occurrencePercentage: ExactDecimal? = nil,
            starRatingImpact: ExactDecimal? = nil
        ) {
            self.numberOfMentions = numberOfMentions
            self.occurrencePercentage = occurrencePercentage
            self.starRatingImpact = starRatingImpact
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            numberOfMentions = try json.optional("numberOfMentions")
            occurrencePercentage = try json.optional("occurrencePercentage")
            starRatingImpact = try json.optional("starRatingImpact")
        }
    }

    /// The model's `ItemReviewBrowseNodeMetrics`.
    public struct ItemReviewBrowseNodeMetrics: Sendable, Decodable {
        public var occurrencePercentage: BrowseNodeOccurrence?
        public var starRatingImpact: BrowseNodeStarRatingImpact?

        public init(
            occurrencePercentage: BrowseNodeOccurrence? = nil,
            starRatingImpact: BrowseNodeStarRatingImpact? = nil
        ) {
            self.occurrencePercentage = occurrencePercentage
            self.starRatingImpact = starRatingImpact
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            occurrencePercentage = try json.optional("occurrencePercentage")
            starRatingImpact = try json.optional("starRatingImpact")
        }
    }

    /// The model's `BrowseNodeOccurrence`.
    public struct BrowseNodeOccurrence: Sendable, Decodable {
        public var allProducts: ExactDecimal?

        public init(allProducts: ExactDecimal? = nil) {
            self.allProducts = allProducts
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            allProducts = try json.optional("allProducts")
        }
    }

    /// The model's `BrowseNodeStarRatingImpact`.
    public struct BrowseNodeStarRatingImpact: Sendable, Decodable {
        public var allProducts: ExactDecimal?

        public init(allProducts: ExactDecimal? = nil) {
            self.allProducts = allProducts
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            allProducts = try json.optional("allProducts")
        }
    }

    /// The model's `ChildAsinMetrics`.
    public struct ChildAsinMetrics: Sendable, Decodable {
        public var mostMentions: ChildAsinMentionMetrics?
        public var leastMentions: ChildAsinMentionMetrics?

        public init(mostMentions: ChildAsinMentionMetrics? = nil, leastMentions: ChildAsinMentionMetrics? = nil) {
            self.mostMentions = mostMentions
            self.leastMentions = leastMentions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            mostMentions = try json.optional("mostMentions")
            leastMentions = try json.optional("leastMentions")
        }
    }

    /// The model's `ChildAsinMentionMetrics`.
    public struct ChildAsinMentionMetrics: Sendable, Decodable {
        public var asin: String?
        public var numberOfMentions: Int?

        public init(asin: String? = nil, numberOfMentions: Int? = nil) {
            self.asin = asin
            self.numberOfMentions = numberOfMentions
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            numberOfMentions = try json.optional("numberOfMentions")
        }
    }

    /// The model's `ItemReviewSubtopic`.
    public struct ItemReviewSubtopic: Sendable, Decodable {
        public var subtopic: String?
        public var metrics: ItemReviewSubtopicMetrics?
        public var reviewSnippets: [String]?

        public init(
            subtopic: String? = nil,
            metrics: ItemReviewSubtopicMetrics? = nil,
            reviewSnippets: [String]? = nil
        ) {
            self.subtopic = subtopic
            self.metrics = metrics
            self.reviewSnippets = reviewSnippets
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            subtopic = try json.optional("subtopic")
            metrics = try json.optional("metrics")
            reviewSnippets = try json.optional("reviewSnippets")
        }
    }

    /// The model's `ItemReviewSubtopicMetrics`.
    public struct ItemReviewSubtopicMetrics: Sendable, Decodable {
        public var numberOfMentions: Int?
        public var occurrencePercentage: ExactDecimal?

        public init(numberOfMentions: Int? = nil, occurrencePercentage: ExactDecimal? = nil) {
            self.numberOfMentions = numberOfMentions
            self.occurrencePercentage = occurrencePercentage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            numberOfMentions = try json.optional("numberOfMentions")
            occurrencePercentage = try json.optional("occurrencePercentage")
        }
    }

    /// The model's `BrowseNodeResponse`.
    public struct BrowseNodeResponse: Sendable, Decodable {
        public var browseNodeId: String?
        public var displayName: String?

        public init(browseNodeId: String? = nil, displayName: String? = nil) {
            self.browseNodeId = browseNodeId
            self.displayName = displayName
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            browseNodeId = try json.optional("browseNodeId")
            displayName = try json.optional("displayName")
        }
    }

    /// The model's `GetBrowseNodeReviewTopics.sortBy`.
    public struct GetBrowseNodeReviewTopicsSortBy: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var mentions: Self { Self(rawValue: "MENTIONS") }
        public static var starRatingImpact: Self { Self(rawValue: "STAR_RATING_IMPACT") }
    }

    /// The model's `BrowseNodeReviewTopicsResponse`.
    public struct BrowseNodeReviewTopicsResponse: Sendable, Decodable {
        public var browseNodeId: String?
        public var displayName: String?
        public var marketplaceId: String?
        public var countryCode: String?
        public var dateRange: DateRange?
        public var topics: BrowseNodeReviewTopics?

        public init(
            browseNodeId: String? = nil,
            displayName: String? = nil,
            marketplaceId: String? = nil,
            countryCode: String? = nil,
            dateRange: DateRange? = nil,
            topics: BrowseNodeReviewTopics? = nil
        ) {
            self.browseNodeId = browseNodeId
            self.displayName = displayName
            self.marketplaceId = marketplaceId
            self.countryCode = countryCode
            self.dateRange = dateRange
            self.topics = topics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            browseNodeId = try json.optional("browseNodeId")
            displayName = try json.optional("displayName")
            marketplaceId = try json.optional("marketplaceId")
            countryCode = try json.optional("countryCode")
            dateRange = try json.optional("dateRange")
            topics = try json.optional("topics")
        }
    }

    /// The model's `BrowseNodeReviewTopics`.
    public struct BrowseNodeReviewTopics: Sendable, Decodable {
        public var positiveTopics: [BrowseNodeReviewTopic]?
        public var negativeTopics: [BrowseNodeReviewTopic]?

        public init(positiveTopics: [BrowseNodeReviewTopic]? = nil, negativeTopics: [BrowseNodeReviewTopic]? = nil) {
            self.positiveTopics = positiveTopics
            self.negativeTopics = negativeTopics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            positiveTopics = try json.optional("positiveTopics")
            negativeTopics = try json.optional("negativeTopics")
        }
    }

    /// The model's `BrowseNodeReviewTopic`.
    public struct BrowseNodeReviewTopic: Sendable, Decodable {
        public var topic: String?
        public var browseNodeMetrics: BrowseNodeReviewTopicMetrics?
        public var reviewSnippets: [String]?
        public var subtopics: [BrowseNodeSubtopic]?

        public init(
            topic: String? = nil,
            browseNodeMetrics: BrowseNodeReviewTopicMetrics? = nil,
            reviewSnippets: [String]? = nil,
            subtopics: [BrowseNodeSubtopic]? = nil
        ) {
            self.topic = topic
            self.browseNodeMetrics = browseNodeMetrics
            self.reviewSnippets = reviewSnippets
            self.subtopics = subtopics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            topic = try json.optional("topic")
            browseNodeMetrics = try json.optional("browseNodeMetrics")
            reviewSnippets = try json.optional("reviewSnippets")
            subtopics = try json.optional("subtopics")
        }
    }

    /// The model's `BrowseNodeReviewTopicMetrics`.
    public struct BrowseNodeReviewTopicMetrics: Sendable, Decodable {
        public var occurrencePercentage: BrowseNodeAllOccurrence?
        public var starRatingImpact: BrowseNodeAllStarRatingImpact?

        public init(
            occurrencePercentage: BrowseNodeAllOccurrence? = nil,
            starRatingImpact: BrowseNodeAllStarRatingImpact? = nil
        ) {
            self.occurrencePercentage = occurrencePercentage
            self.starRatingImpact = starRatingImpact
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            occurrencePercentage = try json.optional("occurrencePercentage")
            starRatingImpact = try json.optional("starRatingImpact")
        }
    }

    /// The model's `BrowseNodeAllOccurrence`.
    public struct BrowseNodeAllOccurrence: Sendable, Decodable {
        public var topTwentyFivePercentProducts: ExactDecimal?
        public var allProducts: ExactDecimal?

        public init(topTwentyFivePercentProducts: ExactDecimal? = nil, allProducts: ExactDecimal? = nil) {
            self.topTwentyFivePercentProducts = topTwentyFivePercentProducts
            self.allProducts = allProducts
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            topTwentyFivePercentProducts = try json.optional("topTwentyFivePercentProducts")
            allProducts = try json.optional("allProducts")
        }
    }

    /// The model's `BrowseNodeAllStarRatingImpact`.
    public struct BrowseNodeAllStarRatingImpact: Sendable, Decodable {
        public var topTwentyFivePercentProducts: ExactDecimal?
        public var allProducts: ExactDecimal?

        public init(topTwentyFivePercentProducts: ExactDecimal? = nil, allProducts: ExactDecimal? = nil) {
            self.topTwentyFivePercentProducts = topTwentyFivePercentProducts
            self.allProducts = allProducts
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            topTwentyFivePercentProducts = try json.optional("topTwentyFivePercentProducts")
            allProducts = try json.optional("allProducts")
        }
    }

    /// The model's `BrowseNodeSubtopic`.
    public struct BrowseNodeSubtopic: Sendable, Decodable {
        public var subtopic: String?
        public var metrics: BrowseNodeReviewSubtopicMetrics?
        public var reviewSnippets: [String]?

        public init(
            subtopic: String? = nil,
            metrics: BrowseNodeReviewSubtopicMetrics? = nil,
            reviewSnippets: [String]? = nil
        ) {
            self.subtopic = subtopic
            self.metrics = metrics
            self.reviewSnippets = reviewSnippets
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            subtopic = try json.optional("subtopic")
            metrics = try json.optional("metrics")
            reviewSnippets = try json.optional("reviewSnippets")
        }
    }

    /// The model's `BrowseNodeReviewSubtopicMetrics`.
    public struct BrowseNodeReviewSubtopicMetrics: Sendable, Decodable {
        public var occurrencePercentage: ExactDecimal?

        public init(occurrencePercentage: ExactDecimal? = nil) {
            self.occurrencePercentage = occurrencePercentage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            occurrencePercentage = try json.optional("occurrencePercentage")
        }
    }

    /// The model's `ItemReviewTrendsResponse`.
    public struct ItemReviewTrendsResponse: Sendable, Decodable {
        public var asin: String?
        public var itemName: String?
        public var marketplaceId: String?
        public var countryCode: String?
        public var dateRange: DateRange?
        public var reviewTrends: ItemReviewTrends?

        public init(
            asin: String? = nil,
            itemName: String? = nil,
            marketplaceId: String? = nil,
            countryCode: String? = nil,
            dateRange: DateRange? = nil,
            reviewTrends: ItemReviewTrends? = nil
        ) {
            self.asin = asin
            self.itemName = itemName
            self.marketplaceId = marketplaceId
            self.countryCode = countryCode
            self.dateRange = dateRange
            self.reviewTrends = reviewTrends
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            asin = try json.optional("asin")
            itemName = try json.optional("itemName")
            marketplaceId = try json.optional("marketplaceId")
            countryCode = try json.optional("countryCode")
            dateRange = try json.optional("dateRange")
            reviewTrends = try json.optional("reviewTrends")
        }
    }

    /// The model's `ItemReviewTrends`.
    public struct ItemReviewTrends: Sendable, Decodable {
        public var positiveTopics: [ItemReviewTrend]?
        public var negativeTopics: [ItemReviewTrend]?

        public init(positiveTopics: [ItemReviewTrend]? = nil, negativeTopics: [ItemReviewTrend]? = nil) {
            self.positiveTopics = positiveTopics
            self.negativeTopics = negativeTopics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            positiveTopics = try json.optional("positiveTopics")
            negativeTopics = try json.optional("negativeTopics")
        }
    }

    /// The model's `ItemReviewTrend`.
    public struct ItemReviewTrend: Sendable, Decodable {
        public var topic: String?
        public var trendMetrics: [ItemReviewTrendPoint]?

        public init(topic: String? = nil, trendMetrics: [ItemReviewTrendPoint]? = nil) {
            self.topic = topic
            self.trendMetrics = trendMetrics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            topic = try json.optional("topic")
            trendMetrics = try json.optional("trendMetrics")
        }
    }

    /// The model's `ItemReviewTrendPoint`.
    public struct ItemReviewTrendPoint: Sendable, Decodable {
        public var dateRange: DateRange?
        public var asinMetrics: ReviewTrendMetrics?
        public var parentAsinMetrics: ReviewTrendMetrics?
        public var browseNodeMetrics: BrowseNodeTrendMetrics?

        public init(
            dateRange: DateRange? = nil,
            asinMetrics: ReviewTrendMetrics? = nil,
            parentAsinMetrics: ReviewTrendMetrics? = nil,
            browseNodeMetrics: BrowseNodeTrendMetrics? = nil
        ) {
            self.dateRange = dateRange
            self.asinMetrics = asinMetrics
            self.parentAsinMetrics = parentAsinMetrics
            self.browseNodeMetrics = browseNodeMetrics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dateRange = try json.optional("dateRange")
            asinMetrics = try json.optional("asinMetrics")
            parentAsinMetrics = try json.optional("parentAsinMetrics")
            browseNodeMetrics = try json.optional("browseNodeMetrics")
        }
    }

    /// The model's `ReviewTrendMetrics`.
    public struct ReviewTrendMetrics: Sendable, Decodable {
        public var occurrencePercentage: ExactDecimal?

        public init(occurrencePercentage: ExactDecimal? = nil) {
            self.occurrencePercentage = occurrencePercentage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            occurrencePercentage = try json.optional("occurrencePercentage")
        }
    }

    /// The model's `BrowseNodeTrendMetrics`.
    public struct BrowseNodeTrendMetrics: Sendable, Decodable {
        public var occurrencePercentage: BrowseNodeOccurrence?

        public init(occurrencePercentage: BrowseNodeOccurrence? = nil) {
            self.occurrencePercentage = occurrencePercentage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            occurrencePercentage = try json.optional("occurrencePercentage")
        }
    }

    /// The model's `BrowseNodeReviewTrendsResponse`.
    public struct BrowseNodeReviewTrendsResponse: Sendable, Decodable {
        public var browseNodeId: String?
        public var displayName: String?
        public var marketplaceId: String?
        public var countryCode: String?
        public var dateRange: DateRange?
        public var reviewTrends: BrowseNodeReviewTrends?

        public init(
            browseNodeId: String? = nil,
            displayName: String? = nil,
            marketplaceId: String? = nil,
            countryCode: String? = nil,
            dateRange: DateRange? = nil,
            reviewTrends: BrowseNodeReviewTrends? = nil
        ) {
            self.browseNodeId = browseNodeId
            self.displayName = displayName
            self.marketplaceId = marketplaceId
            self.countryCode = countryCode
            self.dateRange = dateRange
            self.reviewTrends = reviewTrends
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            browseNodeId = try json.optional("browseNodeId")
            displayName = try json.optional("displayName")
            marketplaceId = try json.optional("marketplaceId")
            countryCode = try json.optional("countryCode")
            dateRange = try json.optional("dateRange")
            reviewTrends = try json.optional("reviewTrends")
        }
    }

    /// The model's `BrowseNodeReviewTrends`.
    public struct BrowseNodeReviewTrends: Sendable, Decodable {
        public var positiveTopics: [BrowseNodeReviewTrend]?
        public var negativeTopics: [BrowseNodeReviewTrend]?

        public init(positiveTopics: [BrowseNodeReviewTrend]? = nil, negativeTopics: [BrowseNodeReviewTrend]? = nil) {
            self.positiveTopics = positiveTopics
            self.negativeTopics = negativeTopics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            positiveTopics = try json.optional("positiveTopics")
            negativeTopics = try json.optional("negativeTopics")
        }
    }

    /// The model's `BrowseNodeReviewTrend`.
    public struct BrowseNodeReviewTrend: Sendable, Decodable {
        public var topic: String?
        public var trendMetrics: [BrowseNodeReviewTrendPoint]?

        public init(topic: String? = nil, trendMetrics: [BrowseNodeReviewTrendPoint]? = nil) {
            self.topic = topic
            self.trendMetrics = trendMetrics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            topic = try json.optional("topic")
            trendMetrics = try json.optional("trendMetrics")
        }
    }

    /// The model's `BrowseNodeReviewTrendPoint`.
    public struct BrowseNodeReviewTrendPoint: Sendable, Decodable {
        public var dateRange: DateRange?
        public var browseNodeMetrics: BrowseNodeReviewTrendMetrics?

        public init(dateRange: DateRange? = nil, browseNodeMetrics: BrowseNodeReviewTrendMetrics? = nil) {
            self.dateRange = dateRange
            self.browseNodeMetrics = browseNodeMetrics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dateRange = try json.optional("dateRange")
            browseNodeMetrics = try json.optional("browseNodeMetrics")
        }
    }

    /// The model's `BrowseNodeReviewTrendMetrics`.
    public struct BrowseNodeReviewTrendMetrics: Sendable, Decodable {
        public var occurrencePercentage: BrowseNodeAllOccurrence?

        public init(occurrencePercentage: BrowseNodeAllOccurrence? = nil) {
            self.occurrencePercentage = occurrencePercentage
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            occurrencePercentage = try json.optional("occurrencePercentage")
        }
    }

    /// The model's `BrowseNodeReturnTopicsResponse`.
    public struct BrowseNodeReturnTopicsResponse: Sendable, Decodable {
        public var browseNodeId: String?
        public var displayName: String?
        public var marketplaceId: String?
        public var countryCode: String?
        public var dateRange: DateRange?
        public var topics: [BrowseNodeReturnTopics]?

        public init(
            browseNodeId: String? = nil,
            displayName: String? = nil,
            marketplaceId: String? = nil,
            countryCode: String? = nil,
            dateRange: DateRange? = nil,
            topics: [BrowseNodeReturnTopics]? = nil
        ) {
            self.browseNodeId = browseNodeId
            self.displayName = displayName
            self.marketplaceId = marketplaceId
            self.countryCode = countryCode
            self.dateRange = dateRange
            self.topics = topics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            browseNodeId = try json.optional("browseNodeId")
            displayName = try json.optional("displayName")
            marketplaceId = try json.optional("marketplaceId")
            countryCode = try json.optional("countryCode")
            dateRange = try json.optional("dateRange")
            topics = try json.optional("topics")
        }
    }

    /// The model's `BrowseNodeReturnTopics`.
    public struct BrowseNodeReturnTopics: Sendable, Decodable {
        public var topic: String?
        public var browseNodeMetrics: BrowseNodeTrendMetrics?

        public init(topic: String? = nil, browseNodeMetrics: BrowseNodeTrendMetrics? = nil) {
            self.topic = topic
            self.browseNodeMetrics = browseNodeMetrics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            topic = try json.optional("topic")
            browseNodeMetrics = try json.optional("browseNodeMetrics")
        }
    }

    /// The model's `BrowseNodeReturnTrendsResponse`.
    public struct BrowseNodeReturnTrendsResponse: Sendable, Decodable {
        public var browseNodeId: String?
        public var displayName: String?
        public var marketplaceId: String?
        public var countryCode: String?
        public var dateRange: DateRange?
        public var returnTrends: [BrowseNodeReturnTrend]?

        public init(
            browseNodeId: String? = nil,
            displayName: String? = nil,
            marketplaceId: String? = nil,
            countryCode: String? = nil,
            dateRange: DateRange? = nil,
            returnTrends: [BrowseNodeReturnTrend]? = nil
        ) {
            self.browseNodeId = browseNodeId
            self.displayName = displayName
            self.marketplaceId = marketplaceId
            self.countryCode = countryCode
            self.dateRange = dateRange
            self.returnTrends = returnTrends
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            browseNodeId = try json.optional("browseNodeId")
            displayName = try json.optional("displayName")
            marketplaceId = try json.optional("marketplaceId")
            countryCode = try json.optional("countryCode")
            dateRange = try json.optional("dateRange")
            returnTrends = try json.optional("returnTrends")
        }
    }

    /// The model's `BrowseNodeReturnTrend`.
    public struct BrowseNodeReturnTrend: Sendable, Decodable {
        public var topic: String?
        public var trendMetrics: [BrowseNodeReturnTrendPoint]?

        public init(topic: String? = nil, trendMetrics: [BrowseNodeReturnTrendPoint]? = nil) {
            self.topic = topic
            self.trendMetrics = trendMetrics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            topic = try json.optional("topic")
            trendMetrics = try json.optional("trendMetrics")
        }
    }

    /// The model's `BrowseNodeReturnTrendPoint`.
    public struct BrowseNodeReturnTrendPoint: Sendable, Decodable {
        public var dateRange: DateRange?
        public var browseNodeMetrics: BrowseNodeTrendMetrics?

        public init(dateRange: DateRange? = nil, browseNodeMetrics: BrowseNodeTrendMetrics? = nil) {
            self.dateRange = dateRange
            self.browseNodeMetrics = browseNodeMetrics
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            dateRange = try json.optional("dateRange")
            browseNodeMetrics = try json.optional("browseNodeMetrics")
        }
    }
}
