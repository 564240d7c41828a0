/// A usage plan with its figures as they are printed: `0.0167` must not pass through a binary fraction.
struct APIUsagePlan: Sendable, Hashable {
    let rate: String
    let burst: Int
    /// `model`, `documented` or `assumed`.
    let source: String
    let isDynamic: Bool
    let applicationRate: String?
}

struct APIPagination: Sendable, Hashable {
    let parameter: String
    /// `query` or `body`.
    let place: String
    let replyPath: [String]
    let itemsPath: [String]?
    let sendsTokenAlone: Bool
    /// How Swift reaches the token in a reply: `payload?.nextToken`.
    let swiftPath: String
}

enum APIAuthorization: Sendable, Hashable {
    case seller
    case sellerOrRestricted([String])
    case restricted
    case restrictedByReportType
    case grantless(String)
}

enum APIRepetition: Sendable, Hashable {
    case reads, idempotent, unsafe
    case byKey(String)
}

struct APIDeprecation: Sendable, Hashable {
    let removal: String?
    let replacement: String?
}
