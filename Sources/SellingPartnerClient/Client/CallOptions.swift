public import SellingPartnerAPI

/// What one call needs beyond its parameters.
public struct CallOptions: Sendable {
    /// Pieces of personal data wanted from an operation that gives them only on demand. A restricted data token is
    /// obtained when the operation can give any of them, and never otherwise.
    public var dataElements: [OperationAuthorization.DataElement]
    /// The type of the report that a document belongs to; decides whether `getReportDocument` needs a restricted data
    /// token.
    public var reportType: String?
    /// The application that a restricted data token is delegated to, where it is another one.
    public var targetApplication: String?
    /// How long to wait for a turn under the usage plan; nil for the configuration's limit.
    public var waitMax: Duration?
    /// How many times to send at most; nil for the configuration's limit.
    public var attemptsMax: Int?
    /// How long all attempts together may take, waiting included; nil for the configuration's limit.
    public var callTimeMax: Duration?
    /// How many pages to read at most; nil for the configuration's limit. More pages than this are an error.
    public var pagesMax: Int?
    /// See `TurnRequest.hasAsked`.
    package var hasAsked: (@Sendable () -> Void)?

    public init(
        dataElements: [OperationAuthorization.DataElement] = [], reportType: String? = nil,
        targetApplication: String? = nil, waitMax: Duration? = nil, attemptsMax: Int? = nil,
        callTimeMax: Duration? = nil, pagesMax: Int? = nil
    ) {
        self.dataElements = dataElements
        self.reportType = reportType
        self.targetApplication = targetApplication
        self.waitMax = waitMax
        self.attemptsMax = attemptsMax
        self.callTimeMax = callTimeMax
        self.pagesMax = pagesMax
    }
}
