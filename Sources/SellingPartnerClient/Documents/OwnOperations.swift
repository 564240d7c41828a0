import SellingPartnerAPI

/// The operations that the client calls by itself. The generated targets lie beside this one, so their facts are told
/// once more here; names are the same, so that limits are shared with calls of the generated types.
///
/// Source: facts §3, §4, §10 and Amazon's models of Tokens 2021-03-01, Reports 2021-06-30 and Feeds 2021-06-30.
enum OwnOperations {
    static let createRestrictedDataToken = make(
        "TokensV20210301", "createRestrictedDataToken", .post, "/tokens/2021-03-01/restrictedDataToken",
        rate: 1, burst: 10, keys: ["restrictedDataToken", "expiresIn"], repetition: .idempotent)

    static let createReport = make(
        reports, "createReport", .post, "/reports/2021-06-30/reports", rate: 0.0167, burst: 15, keys: ["reportId"],
        repetition: .unsafe)
    static let getReport = make(
        reports, "getReport", .get, "/reports/2021-06-30/reports/{reportId}", rate: 2, burst: 15,
        keys: ["reportId", "processingStatus"])
    static let getReportDocument = make(
        reports, "getReportDocument", .get, "/reports/2021-06-30/documents/{reportDocumentId}", rate: 0.0167,
        burst: 15, keys: ["reportDocumentId", "url"], authorization: .restrictedByReportType)

    static let createFeedDocument = make(
        feeds, "createFeedDocument", .post, "/feeds/2021-06-30/documents", rate: 0.5, burst: 15,
        keys: ["feedDocumentId", "url"], repetition: .idempotent)
    static let createFeed = make(
        feeds, "createFeed", .post, "/feeds/2021-06-30/feeds", rate: 0.0083, burst: 15, keys: ["feedId"],
        repetition: .unsafe)
    static let getFeed = make(
        feeds, "getFeed", .get, "/feeds/2021-06-30/feeds/{feedId}", rate: 2, burst: 15,
        keys: ["feedId", "processingStatus"])
    static let getFeedDocument = make(
        feeds, "getFeedDocument", .get, "/feeds/2021-06-30/documents/{feedDocumentId}", rate: 0.0222, burst: 10,
        keys: ["feedDocumentId", "url"])

    private static let reports = "ReportsV20210630"
    private static let feeds = "FeedsV20210630"

    private static func make(
        _ api: String, _ id: String, _ method: OperationDescriptor.Method, _ path: String, rate: Double, burst: Int,
        keys: [String], authorization: OperationAuthorization = .seller, repetition: Repetition = .reads
    ) -> OperationDescriptor {
        OperationDescriptor(
            api: api, operationID: id, method: method, path: path, parameters: [],
            body: method == .post ? OperationBody(shape: "object", isRequired: true) : nil,
            replies: OperationReplies(statuses: [200, 201, 202], shape: "object", requiredKeys: keys),
            usagePlan: UsagePlan(rate: rate, burst: burst), pagination: nil, authorization: authorization, roles: [],
            repetition: repetition, sandbox: .fixed, deprecation: nil)
    }
}
