public import SellingPartnerAPI

/// An application of Login with Amazon, and the seller's authorization for it.
public struct Credentials: Sendable {
    public let clientID: String
    public let clientSecret: Secret
    /// One seller's authorization in one region; nil for an application that only makes calls without a seller.
    public let refreshToken: Secret?
    /// Names the seller towards token and budget stores: the selling partner id, or any name that stays the same.
    public let account: String

    /// Credentials; without a name for the account a digest of the refresh token is its name.
    public init(clientID: String, clientSecret: Secret, refreshToken: Secret?, account: String? = nil) {
        self.clientID = clientID
        self.clientSecret = clientSecret
        self.refreshToken = refreshToken
        self.account = account ?? refreshToken.map { Credentials.digest($0.reveal()) } ?? "none"
    }

    /// 64 bits of FNV-1a: enough to tell accounts apart, far too few to find a token by.
    private static func digest(_ text: String) -> String {
        let sum = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        return String(sum, radix: 16)
    }
}

/// What is handed to Login with Amazon for a token. Source: facts §2.4.
public enum LoginGrant: Sendable {
    /// The code of a seller's consent, good for five minutes and once, with the redirect address of that consent.
    case authorizationCode(Secret, redirectAddress: String?)
    case refreshToken(Secret)
    /// The application itself, for calls without a seller.
    case clientCredentials(OperationAuthorization.Scope)

    enum Kind: String, Sendable {
        case authorizationCode = "authorization_code"
        case refreshToken = "refresh_token"
        case clientCredentials = "client_credentials"
    }

    var kind: Kind {
        switch self {
        case .authorizationCode: .authorizationCode
        case .refreshToken: .refreshToken
        case .clientCredentials: .clientCredentials
        }
    }

    var fields: [(name: String, value: String)] {
        switch self {
        case .authorizationCode(let code, let address):
            [("code", code.reveal())] + (address.map { [("redirect_uri", $0)] } ?? [])
        case .refreshToken(let token): [("refresh_token", token.reveal())]
        case .clientCredentials(let scope): [("scope", scope.rawValue)]
        }
    }
}
