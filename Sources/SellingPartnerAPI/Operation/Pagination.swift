/// How an operation's pages hang together.
public struct Pagination: Sendable, Hashable {
    /// Where the token of a page is sent.
    public enum Place: String, Sendable, Hashable, CaseIterable {
        case query
        /// A key of the JSON body.
        case body
    }

    /// The parameter that takes the token: `NextToken`, `nextToken`, `pageToken`, `nextPageToken`, `paginationToken`,
    /// `nextTokenForLineItems`.
    public let parameter: String
    public let place: Place
    /// Where the reply has the token of the next page: `["payload", "NextToken"]`.
    public let replyPath: [String]
    /// Where the reply has the rows of the page; nil when the model leaves it open.
    public let itemsPath: [String]?
    /// The token goes without the other query parameters (getReports); otherwise they are repeated.
    public let sendsTokenAlone: Bool

    public init(
        parameter: String, place: Place = .query, replyPath: [String], itemsPath: [String]? = nil,
        sendsTokenAlone: Bool = false
    ) {
        self.parameter = parameter
        self.place = place
        self.replyPath = replyPath
        self.itemsPath = itemsPath
        self.sendsTokenAlone = sendsTokenAlone
    }
}
