public import Foundation
public import SellingPartnerAPI
internal import Synchronization

/// A token that opens calls for an hour or less.
public struct AccessToken: Sendable, Hashable {
    public let secret: Secret
    /// Not used from then on: a minute before it really ends, so that no call meets the end on its way.
    public let refreshAt: Date

    public init(secret: Secret, refreshAt: Date) {
        self.secret = secret
        self.refreshAt = refreshAt
    }

    /// A token that was just given for some seconds. More than an hour is not believed.
    ///
    /// Source: facts §2.1 (an hour for every kind), §2.4 (refresh a minute early).
    init(_ secret: Secret, lifeSeconds: Double, from now: Date) {
        let life = min(lifeSeconds, 3_600)
        self.init(secret: secret, refreshAt: now.addingTimeInterval(max(life - 60, life / 2)))
    }
}

/// Which token.
public struct TokenKey: Sendable, Hashable {
    /// What a token is for.
    public enum Kind: Sendable, Hashable {
        /// A seller's calls.
        case seller(account: String)
        /// Calls without a seller.
        case application(scope: String)
        /// Restricted calls of a seller: methods, paths and data elements in one text.
        case restricted(account: String, resources: String)
    }

    /// The client id of the application.
    public let application: String
    /// Where the token comes from: Login with Amazon's address, or for restricted data tokens the API's endpoint.
    public let issuer: String
    public let kind: Kind

    public init(application: String, issuer: String, kind: Kind) {
        self.application = application
        self.issuer = issuer
        self.kind = kind
    }
}

/// Where access tokens are kept between calls: the seam that lets a database hold them, sealed.
public protocol TokenStore: Sendable {
    /// The token that was kept last; nil when there is none.
    func token(for key: TokenKey) async throws -> AccessToken?
    /// Keeps a token; nil forgets it.
    func keep(_ token: AccessToken?, for key: TokenKey) async throws
}

/// Tokens of one process, forgotten when it ends.
public final class InMemoryTokenStore: TokenStore {
    private let tokens = Mutex<[TokenKey: AccessToken]>([:])
    private let countMax: Int

    /// A store that holds so many tokens; when there are more, the half that ends soonest is forgotten.
    public init(countMax: Int = 50_000) {
        self.countMax = max(2, countMax)
    }

    public func token(for key: TokenKey) async throws -> AccessToken? {
        tokens.withLock { $0[key] }
    }

    public func keep(_ token: AccessToken?, for key: TokenKey) async throws {
        tokens.withLock { tokens in
            if tokens.count >= countMax, tokens[key] == nil {
                let middle = tokens.values.map(\.refreshAt).sorted()[tokens.count / 2]
                tokens = tokens.filter { $0.value.refreshAt >= middle }
            }
            tokens[key] = token
        }
    }
}
