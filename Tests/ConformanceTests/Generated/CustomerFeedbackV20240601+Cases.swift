// Generated from customer-feedback-api-model/customerFeedback_2024-06-01.json at 34dc93fe45f37c9a0b2e56823c808f68b4f81754, do not edit.
import CustomerFeedbackV20240601
import SellingPartnerAPI

enum CustomerFeedbackV20240601Cases: OperationCases {
    static var all: [OperationCase] {
        [
            OperationCase(CustomerFeedbackV20240601.GetItemReviewTopics.self),
            OperationCase(CustomerFeedbackV20240601.GetItemBrowseNode.self),
            OperationCase(CustomerFeedbackV20240601.GetBrowseNodeReviewTopics.self),
            OperationCase(CustomerFeedbackV20240601.GetItemReviewTrends.self),
            OperationCase(CustomerFeedbackV20240601.GetBrowseNodeReviewTrends.self),
            OperationCase(CustomerFeedbackV20240601.GetBrowseNodeReturnTopics.self),
            OperationCase(CustomerFeedbackV20240601.GetBrowseNodeReturnTrends.self),
        ]
    }
}

extension CustomerFeedbackV20240601.GetItemReviewTopics: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            asin: try json.required("asin"),
            marketplaceId: try json.required("marketplaceId"),
            sortBy: try json.required("sortBy")
        )
    }
}

extension CustomerFeedbackV20240601.GetItemBrowseNode: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(asin: try json.required("asin"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension CustomerFeedbackV20240601.GetBrowseNodeReviewTopics: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(
            browseNodeId: try json.required("browseNodeId"),
            marketplaceId: try json.required("marketplaceId"),
            sortBy: try json.required("sortBy")
        )
    }
}

extension CustomerFeedbackV20240601.GetItemReviewTrends: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(asin: try json.required("asin"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension CustomerFeedbackV20240601.GetBrowseNodeReviewTrends: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(browseNodeId: try json.required("browseNodeId"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension CustomerFeedbackV20240601.GetBrowseNodeReturnTopics: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(browseNodeId: try json.required("browseNodeId"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension CustomerFeedbackV20240601.GetBrowseNodeReturnTrends: CaseReadable {
    init(case value: JSONValue) throws {
        let json = try CaseParameters(value)
        self.init(browseNodeId: try json.required("browseNodeId"), marketplaceId: try json.required("marketplaceId"))
    }
}

extension CustomerFeedbackV20240601.GetItemReviewTopicsSortBy: CaseReadable {}

extension CustomerFeedbackV20240601.GetBrowseNodeReviewTopicsSortBy: CaseReadable {}
