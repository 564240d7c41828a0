// Generated from feeds-api-model/feeds_2021-06-30.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import FeedsV20210630
import SellingPartnerAPI

enum FeedsV20210630Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(FeedsV20210630.GetFeeds.self),
            OperationCase(FeedsV20210630.CreateFeed.self),
            OperationCase(FeedsV20210630.CancelFeed.self),
            OperationCase(FeedsV20210630.GetFeed.self),
            OperationCase(FeedsV20210630.CreateFeedDocument.self),
            OperationCase(FeedsV20210630.GetFeedDocument.self),
        ]
    }
}

extension FeedsV20210630.GetFeeds: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            feedTypes: try json.optional("feedTypes"),
            marketplaceIds: try json.optional("marketplaceIds"),
            pageSize: try json.optional("pageSize"),
            processingStatuses: try json.optional("processingStatuses"),
            createdSince: try json.optional("createdSince"),
            createdUntil: try json.optional("createdUntil"),
            nextToken: try json.optional("nextToken")
        )
    }
}

extension FeedsV20210630.CreateFeed: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension FeedsV20210630.CancelFeed: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(feedId: try json.required("feedId"))
    }
}

extension FeedsV20210630.GetFeed: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(feedId: try json.required("feedId"))
    }
}

extension FeedsV20210630.CreateFeedDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(body: try json.requiredBody("body"))
    }
}

extension FeedsV20210630.GetFeedDocument: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            feedDocumentId: try json.required("feedDocumentId"),
            enableContentEncodingUrlHeader: try json.optional("enableContentEncodingUrlHeader")
        )
    }
}

extension FeedsV20210630.GetFeedsProcessingStatuses: CaseReadable {}

extension FeedsV20210630.CreateFeedSpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(
            feedType: try json.required("feedType"),
            marketplaceIds: try json.required("marketplaceIds"),
            inputFeedDocumentId: try json.required("inputFeedDocumentId"),
            feedOptions: try json.optional("feedOptions")
        )
    }
}

extension FeedsV20210630.CreateFeedDocumentSpecification: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseObject(value)
        self.init(contentType: try json.required("contentType"))
    }
}
