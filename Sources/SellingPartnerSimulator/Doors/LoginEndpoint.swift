import SellingPartnerAPI

/// Login with Amazon's token endpoint.
///
/// Source: facts §2.4 and §2.5.
struct LoginEndpoint: Sendable {
    /// A refusal in the words of Login with Amazon, which are not those of the API.
    struct Refusal: Error, Sendable {
        let status: Int
        let error: String
        let description: String

        static func missing(_ name: String) -> Refusal {
            Refusal(
                status: 400, error: "invalid_request",
                description: "The request is missing a required parameter : \(name)")
        }
        static func grant(_ name: String) -> Refusal {
            let more = name == "refresh_token" ? ". User may have revoked or didn't grant the permission." : ""
            return Refusal(
                status: 400, error: "invalid_grant",
                description: "The request has an invalid grant parameter : \(name)\(more)")
        }
        static let client = Refusal(
            status: 401, error: "invalid_client", description: "Client authentication failed")
        static let application = Refusal(
            status: 400, error: "unauthorized_client", description: "Not authorized for requested operation")
        static let scope = Refusal(
            status: 400, error: "invalid_scope", description: "The request has an invalid parameter : scope")
        static let grantType = Refusal(
            status: 400, error: "unsupported_grant_type",
            description: "The authorization grant type is not supported by the authorization server")

        var reply: WireReply {
            WireReply(status, ["error_description": .string(description), "error": .string(error)])
        }
    }

    private static let scopes: [OperationAuthorization.Scope] = [
        .notifications, .clientCredentialRotation, .shipmentTracking,
    ]

    /// Answers a request for a token.
    static func answer(_ request: WireRequest, _ doors: inout Doors, at now: Moment) -> WireReply {
        do {
            var reply = WireReply(200, try token(request, &doors, now))
            reply.set("Cache-Control", "no-store")
            reply.set("Pragma", "no-cache")
            return reply
        } catch { return error.reply }
    }

    private static func token(
        _ request: WireRequest, _ doors: inout Doors, _ now: Moment
    ) throws(Refusal) -> SimulatedJSON {
        let form = try FormReading(request)
        let grant = try form.require("grant_type")
        guard ["refresh_token", "authorization_code", "client_credentials"].contains(grant) else {
            throw .grantType
        }
        let client = try form.require("client_id")
        let secret = try form.require("client_secret")
        guard let application = doors.applications.firstIndex(where: { $0.clientID == client }),
            doors.applications[application].knows(secret, at: now)
        else { throw .client }
        switch grant {
        case "refresh_token": return try refresh(form, application, &doors, now)
        case "authorization_code": return try exchange(form, application, &doors, now)
        default: return try grantless(form, application, &doors, now)
        }
    }

    private static func refresh(
        _ form: FormReading, _ application: Int, _ doors: inout Doors, _ now: Moment
    ) throws(Refusal) -> SimulatedJSON {
        let token = try form.require("refresh_token")
        guard let index = doors.authorizations.firstIndex(where: { $0.refreshToken == token }) else {
            throw .grant("refresh_token")
        }
        guard doors.authorizations[index].application == application else { throw .application }
        guard doors.authorizations[index].works(at: now) else { throw .grant("refresh_token") }
        return sellerTokens(index, application, &doors, now)
    }

    private static func exchange(
        _ form: FormReading, _ application: Int, _ doors: inout Doors, _ now: Moment
    ) throws(Refusal) -> SimulatedJSON {
        let text = try form.require("code")
        // Tried once is used up, whatever comes of it.
        guard let code = doors.codes.removeValue(forKey: text), now < code.ends, code.application == application else {
            throw .grant("code")
        }
        // Who leaves the address out means the one registered first.
        let address = form["redirect_uri"] ?? doors.applications[application].redirectURIs.first
        guard address == code.redirectURI else { throw .grant("code") }
        let index = doors.authorize(application: application, account: code.account, at: now)
        return sellerTokens(index, application, &doors, now)
    }

    private static func sellerTokens(
        _ authorization: Int, _ application: Int, _ doors: inout Doors, _ now: Moment
    ) -> SimulatedJSON {
        let token = doors.issue(.seller(authorization), application: application, at: now)
        return [
            "access_token": .string(token),
            "refresh_token": .string(doors.authorizations[authorization].refreshToken),
            "token_type": "bearer", "expires_in": .int(IssuedToken.lifeSeconds),
        ]
    }

    private static func grantless(
        _ form: FormReading, _ application: Int, _ doors: inout Doors, _ now: Moment
    ) throws(Refusal) -> SimulatedJSON {
        let scope = try form.require("scope")
        guard scopes.contains(where: { $0.rawValue == scope }) else { throw .scope }
        let token = doors.issue(.grantless(scope: scope), application: application, at: now)
        return [
            "access_token": .string(token), "scope": .string(scope), "token_type": "bearer",
            "expires_in": .int(IssuedToken.lifeSeconds),
        ]
    }
}

/// The form in the body of a request for a token.
struct FormReading: Sendable {
    private var values: [String: String] = [:]

    /// Errors: what Amazon answers to a form that is none.
    init(_ request: WireRequest) throws(LoginEndpoint.Refusal) {
        guard request.method == "POST" else { throw .missing("grant_type") }
        // Neither JSON nor a query string is read: to Amazon the client has then said nothing.
        guard request.mediaType == "application/x-www-form-urlencoded" else { throw .client }
        if request.body.isEmpty, request.target.contains("?") { throw .client }
        let text = String(decoding: request.body, as: UTF8.self)
        for pair in text.split(separator: "&") {
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decoded(sides[0]), let value = Self.decoded(sides.count > 1 ? sides[1] : ""),
                values.updateValue(value, forKey: name) == nil
            else {
                throw LoginEndpoint.Refusal(
                    status: 400, error: "invalid_request", description: "The request has an invalid parameter")
            }
        }
    }

    private static func decoded(_ text: Substring) -> String? {
        PercentText.decoded(text.replacing("+", with: " "))
    }

    subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty ? nil : $0 } }

    func require(_ name: String) throws(LoginEndpoint.Refusal) -> String {
        guard let value = self[name] else { throw .missing(name) }
        return value
    }
}
