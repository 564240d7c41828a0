import Foundation
import LoopbackServer
import SellingPartnerClient

extension Fault {
    private static let denied = "Access to requested resource is denied."
    private static func refused(_ details: String, _ status: Int = 403) -> Play {
        error(status, "Unauthorized", denied, details: details)
    }
    private static let expired = refused("The access token you provided has expired.")
    private static let revoked = refused("The access token you provided is revoked, malformed or invalid.")

    /// Tokens that are refused, and a Login with Amazon that does not give any.
    static let tokens: [Fault] = [
        Fault(name: "401, then fine", api: [error(401, "Unauthorized"), fine], end: .success, calls: 2, logins: 2),
        Fault(
            name: "401 for ever", api: [error(401, "Unauthorized")], end: .error(.accessTokenRejected), calls: 2,
            logins: 2),
        Fault(
            name: "401 in Tracking's words", api: [error(401, "INVALID_AUTHENTICATION_TOKEN"), fine], end: .success,
            calls: 2, logins: 2),
        Fault(name: "403 expired, then fine", api: [expired, fine], end: .success, calls: 2, logins: 2),
        Fault(name: "403 expired for ever", api: [expired], end: .error(.accessTokenExpired), calls: 2, logins: 2),
        Fault(name: "403 revoked for ever", api: [revoked], end: .error(.accessTokenRejected), calls: 2, logins: 2),
        Fault(
            name: "403 expired, then revoked at Login with Amazon", api: [expired],
            login: [token, login(400, "invalid_grant", "The request has an invalid grant parameter : refresh_token.")],
            end: .error(.authorizationLost), calls: 1, logins: 2),
        Fault(
            name: "403 of an expired client secret", api: [refused("The LWA secret token you provided has expired.")],
            end: .error(.clientSecretExpired), calls: 1, logins: 1),
        Fault(
            name: "403 of a missing token", api: [refused("Access token is missing in the request header.")],
            end: .error(.accessTokenMissing), calls: 1, logins: 1),
        Fault(name: "403 without details", api: [refused("")], end: .error(.accessDenied), calls: 1, logins: 1),
        Fault(
            name: "403 of an old signature",
            api: [error(403, "InvalidSignature", "The security token included in the request is expired")],
            end: .error(.signatureRefused), calls: 1, logins: 1),
        Fault(
            name: "a restricted data token is refused to us", act: .restricted, api: [refused("")],
            end: .error(.accessDenied), calls: 1),
        Fault(
            name: "a restricted data token without a token", act: .restricted, api: [json(#"{"expiresIn":3600}"#)],
            end: .error(.mistypedReply), calls: 2),
        Fault(
            name: "Login with Amazon is down", login: [html(503)], end: .error(.loginUnavailable), calls: 0, logins: 3),
        Fault(
            name: "Login with Amazon is down, then up", login: [html(503), token], end: .success, calls: 1, logins: 2),
        Fault(
            name: "Login with Amazon breaks off", login: [answer(.reset)], end: .error(.connectionLost), calls: 0,
            logins: 3),
        Fault(
            name: "Login with Amazon is silent", login: [answer(.silence), token], patience: .milliseconds(400),
            end: .success, calls: 1, logins: 2),
        Fault(
            name: "Login with Amazon answers HTML 200", login: [html(200)], end: .error(.htmlReply), calls: 0, logins: 3
        ),
        Fault(
            name: "Login with Amazon answers nothing", login: [json("")], end: .error(.emptyReply),
            calls: 0, logins: 3),
        Fault(
            name: "Login with Amazon answers {}", login: [json("{}")], end: .error(.missingKeys), calls: 0, logins: 1),
        Fault(
            name: "a token that has ended already", login: [json(#"{"access_token":"a","expires_in":-60}"#)],
            end: .error(.mistypedReply), calls: 0, logins: 1),
        Fault(
            name: "a token without an end", login: [json(#"{"access_token":"a"}"#)], end: .error(.mistypedReply),
            calls: 0),
        Fault(
            name: "a token with a line end in it", login: [json(#"{"access_token":"a\r\nb: c","expires_in":3600}"#)],
            end: .error(.mistypedReply), calls: 0),
        Fault(
            name: "invalid_grant", login: [login(400, "invalid_grant")], end: .error(.authorizationLost), calls: 0,
            logins: 1),
        Fault(
            name: "invalid_client", login: [login(401, "invalid_client")], end: .error(.clientRefused), calls: 0,
            logins: 1),
        Fault(
            name: "unauthorized_client", login: [login(400, "unauthorized_client")],
            end: .error(.applicationNotAuthorized), calls: 0, logins: 1),
        Fault(
            name: "invalid_scope", act: .grantless, login: [login(400, "invalid_scope")], end: .error(.scopeRefused),
            calls: 0, logins: 1),
        Fault(
            name: "invalid_request", login: [login(400, "invalid_request")], end: .error(.loginRefused), calls: 0,
            logins: 1),
        Fault(
            name: "unsupported_grant_type", login: [login(400, "unsupported_grant_type")], end: .error(.loginRefused),
            calls: 0, logins: 1),
    ]

    /// Pages that do not follow one another.
    static let pages: [Fault] = [
        Fault(
            name: "an expired page token", act: .pages,
            api: [
                json(#"{"things":[{"id":1}],"nextToken":"a"}"#), error(400, "InvalidInput", "NextToken is not valid"),
            ],
            end: .error(.pageTokenRefused), calls: 2),
        Fault(
            name: "a page that comes again for ever", act: .pages,
            api: [json(#"{"things":[{"id":1}],"nextToken":"a"}"#)], end: .error(.repeatedPage), calls: 2),
        Fault(
            name: "an empty page that comes again for ever", act: .pages,
            api: [json(#"{"things":[],"nextToken":"a"}"#)], end: .error(.repeatedPage), calls: 2),
        Fault(
            name: "a second page without rows", act: .pages,
            api: [json(#"{"things":[{"id":1}],"nextToken":"a"}"#), json("{}")], end: .error(.missingKeys), calls: 3),
        Fault(
            name: "a second page of HTML", act: .pages,
            api: [json(#"{"things":[{"id":1}],"nextToken":"a"}"#), html(200)], end: .error(.htmlReply), calls: 6),
        Fault(
            name: "a second page that is down once", act: .pages,
            api: [json(#"{"things":[{"id":1}],"nextToken":"a"}"#), html(503), fine], end: .success,
            calls: 3),
        Fault(
            name: "a second page after a refusal", act: .pages,
            api: [json(#"{"things":[{"id":2}],"nextToken":"a"}"#), error(429, "QuotaExceeded"), fine], end: .success,
            calls: 3),
    ]
}
