package import SellingPartnerClient

/// Why an account could not be connected, and what to do next. It never holds a secret.
package enum ConnectingError: Error, Sendable, CustomStringConvertible {
    /// Amazon lets the application see neither stores nor account.
    case denied(region: String, SellingPartnerError)
    /// Amazon did not tell who the seller is.
    case sellerUnknown
    /// The refresh token is another seller's than was said.
    case anotherSeller(said: String, told: String)
    /// Login with Amazon does not accept the refresh token, the code or the application.
    case refused(SellingPartnerError)
    /// The code brought no refresh token.
    case noRefreshToken

    package var description: String {
        switch self {
        case .denied(let region, let error):
            return "The login works, but Amazon shows neither the stores nor the account: either the authorization is "
                + "for another region than \(region), or the application has none of the roles Product Listing, "
                + "Selling Partner Insights, and Finance and Accounting. \(error)"
        case .sellerUnknown:
            return "Amazon did not tell whose refresh token this is. Give the selling partner id with --seller-id: in "
                + "Seller Central it is the Merchant Token under Settings, Account Info."
        case .anotherSeller(let said, let told):
            return "This refresh token belongs to the seller \(told), not to \(said). Nothing was kept."
        case .refused(let error):
            switch error.code {
            case .authorizationLost:
                return "Login with Amazon does not accept the refresh token: it was revoked, or is not whole. Make a "
                    + "new one in the developer console (Authorize application). \(error)"
            case .applicationNotAuthorized:
                return "The refresh token belongs to another application than the one that was named. \(error)"
            case .clientRefused:
                return "Login with Amazon does not know the application: its client id or client secret is wrong, or "
                    + "the secret is older than 180 days. Enter them again with `acorn app add`. \(error)"
            case .authorizationCodeRefused:
                return "The code of the consent is not good any more: it is older than five minutes, was used before, "
                    + "or the redirect address is not the one of the consent. Begin again. \(error)"
            default: return "\(error)"
            }
        case .noRefreshToken: return "Login with Amazon gave no refresh token for the code. Begin the consent anew."
        }
    }
}
