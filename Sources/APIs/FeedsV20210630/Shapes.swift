// Generated from feeds-api-model/feeds_2021-06-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
public import SellingPartnerAPI

extension FeedsV20210630 {
    /// The model's `GetFeeds.processingStatuses`.
    public struct GetFeedsProcessingStatuses: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var fatal: Self { Self(rawValue: "FATAL") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var inQueue: Self { Self(rawValue: "IN_QUEUE") }
    }

    /// The model's `GetFeedsResponse`.
    public struct GetFeedsResponse: Sendable, Decodable {
        public var feeds: [Feed]?
        public var nextToken: String?

        public init(feeds: [Feed]? = nil, nextToken: String? = nil) {
            self.feeds = feeds
            self.nextToken = nextToken
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feeds = try json.optional("feeds")
            nextToken = try json.optional("nextToken")
        }
    }

    /// The model's `Feed`.
    public struct Feed: Sendable, Decodable {
        public var feedId: String?
        public var feedType: String?
        public var marketplaceIds: [String]?
        public var createdTime: DateTime?
        public var processingStatus: FeedProcessingStatus?
        public var processingStartTime: DateTime?
        public var processingEndTime: DateTime?
        public var resultFeedDocumentId: String?

        public init(
            feedId: String? = nil,
            feedType: String? = nil,
            createdTime: DateTime? = nil,
            processingStatus: FeedProcessingStatus? = nil,
            marketplaceIds: [String]? = nil,
            processingStartTime: DateTime? = nil,
            processingEndTime: DateTime? = nil,
            resultFeedDocumentId: String? = nil
        ) {
            self.feedId = feedId
            self.feedType = feedType
            self.marketplaceIds = marketplaceIds
            self.createdTime = createdTime
            self.processingStatus = processingStatus
            self.processingStartTime = processingStartTime
            self.processingEndTime = processingEndTime
            self.resultFeedDocumentId = resultFeedDocumentId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feedId = try json.optional("feedId")
            feedType = try json.optional("feedType")
            marketplaceIds = try json.optional("marketplaceIds")
            createdTime = try json.optional("createdTime")
            processingStatus = try json.optional("processingStatus")
            processingStartTime = try json.optional("processingStartTime")
            processingEndTime = try json.optional("processingEndTime")
            resultFeedDocumentId = try json.optional("resultFeedDocumentId")
        }
    }

    /// The model's `Feed.processingStatus`.
    public struct FeedProcessingStatus: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var cancelled: Self { Self(rawValue: "CANCELLED") }
        public static var done: Self { Self(rawValue: "DONE") }
        public static var fatal: Self { Self(rawValue: "FATAL") }
        public static var inProgress: Self { Self(rawValue: "IN_PROGRESS") }
        public static var inQueue: Self { Self(rawValue: "IN_QUEUE") }
    }

    /// The model's `FeedList`.
    public typealias FeedList = [Feed]

    /// The model's `CreateFeedSpecification`.
    public struct CreateFeedSpecification: Sendable, Encodable {
        public var feedType: String
        public var marketplaceIds: [String]
        public var inputFeedDocumentId: String
        public var feedOptions: [String: String]?

        public init(
            feedType: String,
            marketplaceIds: [String],
            inputFeedDocumentId: String,
            feedOptions: [String: String]? = nil
        ) {
            self.feedType = feedType
            self.marketplaceIds = marketplaceIds
            self.inputFeedDocumentId = inputFeedDocumentId
            self.feedOptions = feedOptions
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("feedType", feedType)
            try json.set("marketplaceIds", marketplaceIds)
            try json.set("inputFeedDocumentId", inputFeedDocumentId)
            try json.set("feedOptions", feedOptions)
        }
    }

    /// The model's `FeedOptions`.
    public typealias FeedOptions = [String: String]

    /// The model's `CreateFeedResponse`.
    public struct CreateFeedResponse: Sendable, Decodable {
        public var feedId: String?

        public init(feedId: String? = nil) {
            self.feedId = feedId
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feedId = try json.optional("feedId")
        }
    }

    /// The model's `CreateFeedDocumentSpecification`.
    public struct CreateFeedDocumentSpecification: Sendable, Encodable {
        public var contentType: String

        public init(contentType: String) {
            self.contentType = contentType
        }

        public func encode(to encoder: any Encoder) throws {
            var json = WireWriter(encoder)
            try json.set("contentType", contentType)
        }
    }

    /// The model's `CreateFeedDocumentResponse`.
    public struct CreateFeedDocumentResponse: Sendable, Decodable {
        public var feedDocumentId: String?
        public var url: String?

        public init(feedDocumentId: String? = nil, url: String? = nil) {
            self.feedDocumentId = feedDocumentId
            self.url = url
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feedDocumentId = try json.optional("feedDocumentId")
            url = try json.optional("url")
        }
    }

    /// The model's `FeedDocument`.
    public struct FeedDocument: Sendable, Decodable {
        public var feedDocumentId: String?
        public var url: String?
        public var compressionAlgorithm: FeedDocumentCompressionAlgorithm?

        public init(
            feedDocumentId: String? = nil,
            url: String? = nil,
            compressionAlgorithm: FeedDocumentCompressionAlgorithm? = nil
        ) {
            self.feedDocumentId = feedDocumentId
            self.url = url
            self.compressionAlgorithm = compressionAlgorithm
        }

        public init(from decoder: any Decoder) throws {
            let json = try WireReader(decoder)
            feedDocumentId = try json.optional("feedDocumentId")
            url = try json.optional("url")
            compressionAlgorithm = try json.optional("compressionAlgorithm")
        }
    }

    /// The model's `FeedDocument.compressionAlgorithm`.
    public struct FeedDocumentCompressionAlgorithm: OpenEnum {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public static var gzip: Self { Self(rawValue: "GZIP") }
    }
}
