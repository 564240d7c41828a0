/// What a reply that is no success means, by status first, then by code, then by sentence. Source: facts §5.
enum ErrorClassification {
    private typealias Code = SellingPartnerError.Code

    static func code(status: Int, errors: [AmazonError]) -> SellingPartnerError.Code {
        let codes = Set(errors.map { $0.code.lowercased() })
        let said = errors.map(\.sentences).joined(separator: " ")
        switch status {
        case 401, 403: return refusal(status: status, codes: codes, said: said)
        case 404: return .notFound
        case 409: return .conflict
        case 413: return .tooLarge
        case 415: return .unsupportedMediaType
        case 429: return .throttled
        case 400: return said.contains("could not match input arguments") ? .sandboxMismatch : .invalidRequest
        case 402..<500: return .invalidRequest
        case 502, 503, 504: return .serviceUnavailable
        case 500...: return .serverError
        default: return .unexpectedStatus
        }
    }

    private static func refusal(status: Int, codes: Set<String>, said: String) -> Code {
        if said.contains("token is missing") { return .accessTokenMissing }
        if said.contains("secret"), said.contains("expired") { return .clientSecretExpired }
        if codes.contains("invalidsignature") || said.contains("security token included") { return .signatureRefused }
        if said.contains("token"), said.contains("expired") { return .accessTokenExpired }
        if codes.contains("missingauthenticationtoken") || said.contains("missing authentication token") {
            return .noSuchPath
        }
        let isRejected = said.contains("token") && ["revoked", "malformed", "invalid"].contains { said.contains($0) }
        if isRejected || codes.contains("invalid_authentication_token") || status == 401 { return .accessTokenRejected }
        return .accessDenied
    }

    /// What Login with Amazon's refusal means. Source: facts §2.5.
    static func loginCode(status: Int, error: AmazonError?, grant: LoginGrant.Kind) -> SellingPartnerError.Code {
        if status >= 500 || status == 429 { return .loginUnavailable }
        switch error?.code {
        case "invalid_grant": return grant == .authorizationCode ? .authorizationCodeRefused : .authorizationLost
        case "invalid_client": return .clientRefused
        case "unauthorized_client": return .applicationNotAuthorized
        case "invalid_scope": return .scopeRefused
        default: return .loginRefused
        }
    }
}
