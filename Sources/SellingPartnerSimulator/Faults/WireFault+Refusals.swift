import SellingPartnerAPI

/// Tokens that are refused, and a Login with Amazon that gives none.
extension WireFault {
    private static func denied(_ name: String, _ says: String, _ details: String, _ status: Int = 403) -> WireFault {
        fixed(name, says, error(status, "Unauthorized", "Access to requested resource is denied.", details: details))
    }

    static let refusals: [WireFault] = [
        fixed(
            "throttled", "429 QuotaExceeded",
            error(429, "QuotaExceeded", "You exceeded your quota for the requested resource.")),
        fixed("throttled-html", "429 with a page of HTML", html(429)),
        denied("unauthorized-401", "401 Unauthorized", "", 401),
        fixed(
            "unauthorized-tracking", "401 in the Tracking API's words",
            error(401, "INVALID_AUTHENTICATION_TOKEN", "The token is not valid.")),
        denied("token-expired", "403: the access token has expired", "The access token you provided has expired."),
        denied(
            "token-revoked", "403: the access token is revoked, malformed or invalid",
            "The access token you provided is revoked, malformed or invalid."),
        denied("token-missing", "403: the access token is missing", "Access token is missing in the request header."),
        denied(
            "secret-expired", "403: the client secret has expired", "The LWA secret token you provided has expired."),
        denied("denied", "403 that says nothing", ""),
        fixed(
            "old-signature", "403: an old signature",
            error(403, "InvalidSignature", "The security token included in the request is expired")),
        WireFault(
            name: "restricted-token-without-token", says: "a restricted data token is promised and not given",
            place: .operations(["createRestrictedDataToken"]),
            play: .reshape { json, _ in json.with("restrictedDataToken", nil) }),
    ]

    private static func login(_ name: String, _ status: Int, _ error: String, _ description: String) -> WireFault {
        fixed(
            "login-" + name, "Login with Amazon answers \(status) \(error)", .login,
            json(#"{"error_description":"\#(description)","error":"\#(error)"}"#, status))
    }

    static let logins: [WireFault] = [
        fixed("login-html-503", "Login with Amazon answers 503 with a page of HTML", .login, html(503)),
        fixed("login-html-200", "Login with Amazon answers 200 with a page of HTML", .login, html(200)),
        fixed("login-empty", "Login with Amazon answers 200 without a body", .login, json("")),
        fixed("login-object", "Login with Amazon answers {}", .login, json("{}")),
        WireFault(
            name: "login-reset", says: "Login with Amazon breaks off", place: .login,
            play: .instead { accident(json(""), .reset) }),
        WireFault(
            name: "login-silence", says: "Login with Amazon never answers", place: .login,
            play: .instead { accident(json(""), .silence) }),
        fixed(
            "login-ended-token", "Login with Amazon gives a token that has ended already", .login,
            json(#"{"access_token":"Atza|ended","token_type":"bearer","expires_in":-60}"#)),
        fixed(
            "login-endless-token", "Login with Amazon gives a token without an end", .login,
            json(#"{"access_token":"Atza|endless","token_type":"bearer"}"#)),
        fixed(
            "login-line-end", "Login with Amazon gives a token with a line end in it", .login,
            json(#"{"access_token":"a\r\nb: c","token_type":"bearer","expires_in":3600}"#)),
        login(
            "invalid-grant", 400, "invalid_grant",
            "The request has an invalid grant parameter : refresh_token. User may have revoked or didn't grant the "
                + "permission."),
        login("invalid-client", 401, "invalid_client", "Client authentication failed"),
        login("unauthorized-client", 400, "unauthorized_client", "Not authorized for requested operation"),
        login("invalid-scope", 400, "invalid_scope", "The request has an invalid parameter : scope"),
        login("invalid-request", 400, "invalid_request", "The request is missing a required parameter : grant_type"),
        login(
            "unsupported-grant-type", 400, "unsupported_grant_type",
            "The authorization grant type is not supported by the authorization server"),
    ]

    /// Pages that do not follow one another.
    static let pages: [WireFault] = [
        fixed(
            "page-token-refused", "the token of a later page is refused", .laterPage,
            error(400, "InvalidInput", "Invalid or expired pagination token.", details: "nextToken")),
        WireFault(
            name: "page-again", says: "a later page names itself as the next one", place: .laterPage,
            play: .reshape { json, struck in json.naming(struck.pageToken, as: struck) }),
        WireFault(
            name: "empty-page-again", says: "a later page has no rows and names itself as the next one",
            place: .laterPage,
            play: .reshape { json, struck in
                let emptied = struck.descriptor.pagination?.itemsPath.map { json.setting($0[...], .array([])) } ?? json
                return emptied.naming(struck.pageToken, as: struck)
            }),
        WireFault(
            name: "page-without-rows", says: "a later page is {}", place: .laterPage, play: .reshape { _, _ in [:] }),
        fixed("page-html", "a later page is a page of HTML", .laterPage, html(200)),
        fixed("page-503", "a later page is 503", .laterPage, html(503)),
        fixed(
            "page-throttled", "a later page is 429", .laterPage,
            error(429, "QuotaExceeded", "You exceeded your quota for the requested resource.")),
    ]
}

extension SimulatedJSON {
    /// The same with another value at the end of a path of names.
    func setting(_ path: ArraySlice<String>, _ value: SimulatedJSON) -> SimulatedJSON {
        guard let first = path.first else { return value }
        let inner = self[first] ?? [:]
        return setting(first, inner.setting(path.dropFirst(), value))
    }

    /// Unlike `with`, leaves a member in its place.
    func setting(_ name: String, _ value: SimulatedJSON) -> SimulatedJSON {
        guard case .object(var members) = self else { return self }
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index] = Member(name: name, value: value)
        } else {
            members.append(Member(name: name, value: value))
        }
        return .object(members)
    }

    fileprivate func naming(_ token: String?, as struck: WireFault.Struck) -> SimulatedJSON {
        guard let token, let path = struck.descriptor.pagination?.replyPath else { return self }
        return setting(path[...], .string(token))
    }
}
