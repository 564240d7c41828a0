import SellingPartnerAPI

/// A registered application: who may ask for tokens, and with what.
struct RegisteredApplication: Sendable {
    /// `amzn1.sp.solution.…`: its name on the consent page.
    let id: String
    /// `amzn1.application-oa2-client.…`: its name at Login with Amazon.
    let clientID: String
    let name: String
    /// Oldest first; the last one is the current one.
    var secrets: [ClientSecret]
    /// Where sellers may be sent back to; the first one is the default.
    var redirectURIs: [String]
    /// Where the Appstore workflow begins; nil where none is registered.
    let loginURI: String?
    let roles: Set<Role>
    /// A draft can only be authorized with `version=beta`.
    let isDraft: Bool

    /// A client secret and how long it opens anything.
    ///
    /// Source: facts §2.1 (180 days; an old one for seven days after a new one was made).
    struct ClientSecret: Sendable {
        let value: String
        let made: Moment
        var ends: Moment

        static let lifeSeconds = 180 * Moment.day
        static let afterRotationSeconds = 7 * Moment.day
    }

    /// Whether a secret is one that works at `now`.
    func knows(_ secret: String, at now: Moment) -> Bool {
        secrets.contains { $0.value == secret && now < $0.ends }
    }

    /// Whether no secret works any more.
    func isLocked(at now: Moment) -> Bool { secrets.allSatisfy { now >= $0.ends } }
}

/// That a seller lets an application act in one region.
struct SellerAuthorization: Sendable {
    /// Index among the applications.
    let application: Int
    let account: SellerAccount.ID
    let sellingPartnerID: String
    let refreshToken: String
    /// The application's roles on the day it was granted; later ones need a new authorization.
    let roles: Set<Role>
    let granted: Moment
    var isRevoked = false

    /// Source: facts §2.1 (to be renewed every 365 days).
    var ends: Moment { granted + 365 * Moment.day }
    func works(at now: Moment) -> Bool { !isRevoked && now < ends }
}

/// An access token of any kind.
struct IssuedToken: Sendable {
    let kind: Kind
    /// Index among the applications.
    let application: Int
    let ends: Moment

    enum Kind: Sendable {
        /// Index among the authorizations.
        case seller(Int)
        case grantless(scope: String)
        case restricted(authorization: Int, [RestrictedResource])
    }

    static let lifeSeconds: Int64 = 3_600
}

/// A code that the consent page gave.
struct AuthorizationCode: Sendable {
    let application: Int
    let account: SellerAccount.ID
    let redirectURI: String
    let ends: Moment

    /// Source: facts §2.1 (five minutes, single use).
    static let lifeSeconds: Int64 = 300
}

/// What a restricted data token opens.
struct RestrictedResource: Sendable, Hashable {
    let method: String
    /// A concrete path, or one with its parameters in braces.
    let path: String
    let dataElements: Set<String>

    /// Whether a call is one of those that it opens.
    func covers(_ call: String, path: [String]) -> Bool {
        guard call == method else { return false }
        let wanted = self.path.split(separator: "/").map { PercentText.decoded($0) ?? "" }
        guard wanted.count == path.count else { return false }
        return zip(wanted, path).allSatisfy { $0 == $1 || $0.hasPrefix("{") && $0.hasSuffix("}") }
    }
}
