/// One of Amazon's three regions: an authorization is for one of them, and each has its own host.
///
/// Source: facts §1 (Amazon's pages on endpoints and on the sandbox).
public enum Region: String, Sendable, Hashable, CaseIterable, Codable {
    case northAmerica = "NA"
    case europe = "EU"
    case farEast = "FE"

    /// The host of real calls.
    public var host: String { "sellingpartnerapi-\(rawValue.lowercased()).amazon.com" }

    /// The host of the sandbox.
    public var sandboxHost: String { "sandbox.\(host)" }

    /// Where Amazon's queues of this region stand.
    public var awsRegion: String {
        switch self {
        case .northAmerica: "us-east-1"
        case .europe: "eu-west-1"
        case .farEast: "us-west-2"
        }
    }

    /// `NA`, `na`, `us-east-1` and so on.
    public init?(_ text: String) {
        let word = text.lowercased()
        let found = Region.allCases.first { $0.rawValue.lowercased() == word || $0.awsRegion == word }
        guard let found else { return nil }
        self = found
    }
}
